/**
 * What a pull request is at one moment, read from the twin's own records: the oracle's eyes for FE4. It computes nothing
 * that decides; that is in rules-reconcile.ts. Imports nothing of ours.
 */
import { ahead, mergeBase } from '../kit/github/git.ts';
import type { GitHubTwin, Issue, RepoHandle, Write } from '../kit/github/index.ts';
import { contextsAt, wordOf } from '../kit/github/rollup.ts';
import { type RollbackFacts, rollbackFacts } from './rollback-facts.ts';

/** Somebody's last opinion; comments are none. */
export interface Opinion {
  user: string | null;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED';
  commit: string;
}

export interface PullFacts {
  repo: string;
  number: number;
  title: string;
  state: string;
  merged: boolean;
  draft: boolean;
  author: string | null;
  base: string;
  head: string;
  /** From another repository, or from one that is gone. */
  fork: boolean;
  queued: boolean;
  autoMerge: boolean;
  labels: readonly string[];
  /** Who put each label on last. */
  labelledBy: Readonly<Record<string, string | null>>;
  opinions: readonly Opinion[];
  /** Oldest first; undefined: no account. `signed`: GitHub verified it. */
  commits: readonly { author: string | undefined; committer: string | undefined; signed: boolean }[];
  /** Who moved the head last; undefined for a fork, or when nobody knows. */
  pusher: string | null | undefined;
  /** Every path that it touches, by its new and by its old name. */
  paths: readonly string[];
  /** The newest of each at the head, GitHub's word in capitals. Not ours by name. */
  checks: readonly { name: string; app: string; word: string }[];
  /** Conversations that are open, and about lines that are still there. */
  openThreads: number;
  /** What the base branch asks for; undefined when neither protection nor a ruleset guards it. */
  branch: { checks: readonly string[]; approvals: number; threads: boolean } | undefined;
  /** A test said what GitHub would compute: it is not known, or not possible. */
  unmergeable: boolean;
  /** Roles here, by login in lower case. */
  roles: Readonly<Record<string, string>>;
  archived: boolean;
  /** Titles of open issues of the repository, with their labels. */
  issues: readonly { title: string; labels: readonly string[] }[];
  /** When people last did something to it: reviews, comments, labels, edits; ISO 8601. */
  touched: readonly { by: string | null; at: string }[];
}

export const OUR_CHECK = 'ai-devops / pr-reconcile';

const isBot = (login: string | null): boolean => login?.endsWith('[bot]') ?? false;

/** Everything about one pull request now. */
export function pullFacts(repo: RepoHandle, issue: Issue): PullFacts {
  const { record } = repo;
  const pull = issue.pull!;
  const from = pull.mergedAt ? pull.baseSha : (record.refs.get(`heads/${pull.base}`) ?? pull.baseSha);
  const own = pull.headRepo === repo.fullName;
  const guards = [record.protection.get(pull.base), record.rulesets.get(pull.base)].filter((one) => one !== undefined);
  const { told } = pull;
  return {
    repo: repo.fullName,
    number: issue.number,
    title: issue.title,
    state: issue.state,
    merged: pull.mergedAt !== null,
    draft: pull.draft,
    author: issue.user,
    base: pull.base,
    head: pull.headSha,
    fork: !own,
    queued: pull.queue !== null,
    autoMerge: pull.autoMerge !== null,
    labels: [...issue.labels],
    labelledBy: Object.fromEntries(
      issue.events.flatMap(({ event, label, actor }) =>
        event === 'labeled' && label ? [[label.toLowerCase(), actor]] : [],
      ),
    ),
    opinions: opinionsOf(issue),
    commits: ahead(record.git, from, pull.headSha).map(({ author, committer, signed }) => ({
      author: author.login,
      committer: committer.login,
      signed: signed === true,
    })),
    pusher: own ? record.activity.findLast(({ ref }) => ref === `refs/heads/${pull.head}`)?.actor : undefined,
    paths: pathsOf(repo, from, pull.headSha),
    checks: contextsAt(record, pull.headSha)
      .map((one) =>
        one.kind === 'run'
          ? { name: one.check.name, app: one.check.app, word: wordOf(one) }
          : { name: one.status.context, app: '', word: wordOf(one) },
      )
      .filter(({ name }) => name !== OUR_CHECK),
    openThreads: pull.threads.filter(({ resolved, outdated }) => !resolved && !outdated).length,
    branch:
      guards.length === 0
        ? undefined
        : {
            checks: guards.flatMap(({ checks }) => checks.map(({ name }) => name)),
            approvals: Math.max(...guards.map(({ approvals }) => approvals)),
            threads: guards.some(({ threads }) => threads),
          },
    unmergeable:
      told.unknownFor > 0 ||
      told.mergeable === false ||
      /^(?:BLOCKED|DIRTY|UNKNOWN|DRAFT)$/.test(told.mergeState ?? ''),
    roles: { ...Object.fromEntries(record.collaborators), [record.owner.toLowerCase()]: 'admin' },
    archived: record.archived,
    issues: record.issues.flatMap(({ title, labels, state, pull: isPull }) =>
      state === 'open' && !isPull ? [{ title, labels: [...labels] }] : [],
    ),
    touched: [
      ...pull.reviews.map(({ user, submittedAt }) => ({ by: user, at: submittedAt })),
      ...issue.comments.map(({ user, updatedAt }) => ({ by: user, at: updatedAt })),
      ...issue.events.flatMap(({ event, actor, createdAt }) =>
        /^(?:un)?labeled$|^renamed$|^reopened$/.test(event) ? [{ by: actor, at: createdAt }] : [],
      ),
      ...(issue.editedAt === undefined ? [] : [{ by: issue.editor ?? null, at: issue.editedAt }]),
    ].filter(({ by }) => !isBot(by)),
  };
}

function opinionsOf(issue: Issue): Opinion[] {
  const last = new Map<string, Opinion>();
  for (const { user, state, commit } of issue.pull!.reviews)
    if (state !== 'COMMENTED') last.set(user ?? '', { user, state, commit });
  return [...last.values()];
}

/** A rename shows as a file that is gone and one that is new: both names count. */
function pathsOf({ record }: RepoHandle, base: string, head: string): string[] {
  const { git } = record;
  const was = git.commits.get(mergeBase(git, base, head) ?? '')?.files;
  const is = git.commits.get(head)?.files;
  const all = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
  return [...all].filter((path) => {
    const [a, b] = [was?.get(path), is?.get(path)];
    return a?.sha !== b?.sha || a?.mode !== b?.mode;
  });
}

/** Rules as the maintainers have written them; what is left out has the default of the documentation. */
export interface ToldRule {
  name: string;
  // biome-ignore lint/suspicious/noExplicitAny: cases write what they like into a rule
  spec: Record<string, any>;
}

/** What stood in the world when something final was done to a pull request. */
export interface Deed {
  write: Write;
  at: PullFacts;
  rules: readonly ToldRule[];
  /** The same when GitHub last told somebody all about a pull request before: no API takes more than the head along. */
  look: { at: PullFacts; rules: readonly ToldRule[] } | undefined;
  /** What was merged, and what takes it back. */
  rollback: RollbackFacts;
  time: number;
}

const FINAL = /^(?:merge|enqueue|close-pull|open-pull)$/;

/** Watches the twin from now on; `rules` are those that stand on the default branch at a moment. */
export function watchDeeds(github: GitHubTwin, names: readonly string[], rules: () => readonly ToldRule[]): Deed[] {
  const deeds: Deed[] = [];
  let seen = github.journal.writes.length;
  let looked = new Map<string, Deed['look']>();
  const all = (): [RepoHandle, Issue][] =>
    names.flatMap((name) => {
      const repo = github.repo(name);
      return repo.issues.flatMap((issue): [RepoHandle, Issue][] => (issue.pull ? [[repo, issue]] : []));
    });
  const keyOf = (repo: string, number: number | undefined): string => `${repo}#${number}`;
  github.onCall(({ phase, record }) => {
    if (phase === 'before') return;
    if (record.operation === 'Fresh')
      looked = new Map(
        all().map(([repo, issue]) => [
          keyOf(repo.fullName, issue.number),
          { at: pullFacts(repo, issue), rules: structuredClone(rules()) },
        ]),
      );
    for (const write of github.journal.writes.slice(seen)) {
      if (!FINAL.test(write.kind)) continue;
      const repo = github.repo(write.repo);
      const look = looked.get(keyOf(write.repo, write.number));
      const at = pullFacts(repo, repo.issue(write.number!));
      deeds.push({
        ...{ write, look, rules: structuredClone(rules()), rollback: rollbackFacts(repo) },
        // A merge switches it off.
        at: { ...at, autoMerge: look?.at.autoMerge ?? at.autoMerge },
        time: github.clock.now(),
      });
    }
    seen = github.journal.writes.length;
  });
  return deeds;
}
