/**
 * What was merged in a repository, what would take it back, and what Flux says of it: the oracle's eyes for rollbacks, which
 * read the twin's own records alone. What they mean is in judge-rollback.ts. Imports nothing of ours.
 */
import { ahead, mergeBase } from '../kit/github/git.ts';
import type { Issue, RepoHandle } from '../kit/github/index.ts';

export interface Merge {
  number: number;
  title: string;
  head: string;
  fork: boolean;
  by: string | null;
  /** Milliseconds. */
  at: number;
  sha: string;
  paths: readonly string[];
  /** What was merged into the same branch later and touches the same. */
  later: readonly number[];
}

/** A pull request whose branch is called as GitHub calls that of a revert. */
export interface Undoing {
  number: number;
  author: string | null;
  state: 'open' | 'closed' | 'merged';
  draft: boolean;
  fork: boolean;
  title: string;
  labels: readonly string[];
  /** Milliseconds. */
  createdAt: number;
  of: Merge | undefined;
  /** It changes what that one changed, back to what was there before, and nothing else. */
  exact: boolean;
  /** Who edited its text, reopened it or took a label off. */
  touched: readonly (string | null)[];
  commits: readonly { author: string | undefined; committer: string | undefined; signed: boolean }[];
}

export interface RollbackFacts {
  merges: readonly Merge[];
  undoing: readonly Undoing[];
  /** The statuses of the default branch's newest commit, newest first. */
  statuses: readonly { context: string; state: string; description: string; by: string }[];
}

type Files = Map<string, { sha: string }> | undefined;
const changed = (was: Files, is: Files): string[] =>
  [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].filter(
    (path) => was?.get(path)?.sha !== is?.get(path)?.sha,
  );

export function rollbackFacts(repo: RepoHandle): RollbackFacts {
  const { record } = repo;
  const filesOf = (sha: string | undefined | null): Files => record.git.commits.get(sha ?? '')?.files as Files;
  /** Where the branch stood before a merge, and after it. */
  const sides = ({ pull }: Issue): [Files, Files] => {
    const { parents = [] } = record.git.commits.get(pull!.mergeSha ?? '') ?? {};
    return [filesOf(parents[0]), filesOf(pull!.mergeSha)];
  };
  const merged = repo.issues.filter(({ pull }) => pull?.mergedAt);
  const merges = merged.map((one): Merge => {
    const { pull } = one;
    const paths = changed(...sides(one));
    const later = merged.filter(
      (other) =>
        other !== one &&
        other.pull!.base === pull!.base &&
        other.pull!.mergedAt! >= pull!.mergedAt! &&
        changed(...sides(other)).some((path) => paths.includes(path)),
    );
    return {
      ...{ number: one.number, title: one.title, head: pull!.head, fork: pull!.headRepo !== repo.fullName, paths },
      ...{ by: pull!.mergedBy ?? null, at: Date.parse(pull!.mergedAt!), sha: pull!.mergeSha ?? '' },
      later: later.map(({ number }) => number),
    };
  });
  const undoing = repo.issues.flatMap((one): Undoing[] => {
    const [, number] = /^revert-(\d+)-/.exec(one.pull?.head ?? '') ?? [];
    if (!one.pull || number === undefined) return [];
    const { pull } = one;
    const of = merges.find((merge) => merge.number === Number(number));
    const base = pull.mergedAt ? pull.baseSha : (record.refs.get(`heads/${pull.base}`) ?? pull.baseSha);
    const from = filesOf(mergeBase(record.git, base, pull.headSha));
    const head = filesOf(pull.headSha);
    const before = of && sides(repo.issue(of.number))[0];
    const paths = changed(from, head);
    const exact =
      of?.paths.length === paths.length && paths.every((path) => head?.get(path)?.sha === before?.get(path)?.sha);
    const acted = one.events
      .filter(({ event }) => event === 'reopened' || event === 'unlabeled')
      .map(({ actor }) => actor);
    return [
      {
        ...{
          number: one.number,
          author: one.user,
          draft: pull.draft,
          title: one.title,
          labels: [...one.labels],
          of,
          exact,
        },
        state: pull.mergedAt ? 'merged' : one.state === 'open' ? 'open' : 'closed',
        fork: pull.headRepo !== repo.fullName,
        createdAt: Date.parse(one.createdAt),
        touched: [...acted, ...(one.editedAt === undefined ? [] : [one.editor ?? null])],
        commits: ahead(record.git, base, pull.headSha).map(({ author, committer, signed }) => ({
          author: author.login,
          committer: committer.login,
          signed: signed === true,
        })),
      },
    ];
  });
  const statuses = record.statuses
    .filter(({ sha }) => sha === repo.sha())
    .toReversed()
    .map(({ context, state, description, creator }) => ({
      context,
      state,
      description: description ?? '',
      by: creator,
    }));
  return { merges, undoing, statuses };
}
