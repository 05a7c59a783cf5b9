import { writeMarker } from '../../packages/core/src/text/marker.ts';
import { type FLUX_SAYS, tellFlux } from '../kit/flux.ts';
import type { CommentSeed, CommitSeed, GitHubTwin, Issue } from '../kit/github/index.ts';
import { FLUX, type RollbackTruth } from './judge-rollback.ts';
import { HOME } from './places.ts';
import type { ReconcileHands } from './world-reconcile.ts';

/** The app whose token a run has where merges are watched: a workflow's own starts no runs. */
export const OPS = 'ops[bot]';
/** The Kustomization that the rules of these worlds name, and what it is called as a target. */
export const KUSTOMIZATION = 'dashboard-staging';
export const TARGET = `flux:${KUSTOMIZATION}`;

/** A merge of ours over the plain one: 50 minutes ago, found degraded 40 and 20 minutes ago, and degraded now. */
export interface RollbackSeed {
  /** Minutes ago. */
  merged?: number;
  /** Who merged it. By default we did. */
  by?: string;
  title?: string;
  body?: string;
  author?: string;
  head?: string;
  fork?: true;
  files?: Record<string, string>;
  /** Minutes ago, as we have really seen and told it. */
  looks?: number[];
  /** What Flux says now; null: nothing. */
  flux?: keyof typeof FLUX_SAYS | null;
  /** Runs of the default branch, minutes ago; without a line they are green. */
  runs?: { minutes: number; line?: string; workflow?: string; before?: true }[];
  /** An open rollback of it, made by us. */
  open?: RollbackTold;
}

/** Over one that GitHub made for us. */
export interface RollbackTold {
  author?: string;
  title?: string;
  /** Beside its marker. */
  body?: string;
  /** What it says that it takes back. */
  of?: number;
  /** What it says of itself in place of that. */
  says?: () => string;
  head?: string;
  draft?: boolean;
  labels?: { name: string; by: string }[];
  /** Beside the one that takes it back. */
  commits?: CommitSeed[];
  /** In place of that one. */
  instead?: CommitSeed;
  checks?: Record<string, string>;
}

/** The hands of a world in which something was merged. */
export interface RollbackHands {
  merged: Issue;
  merge: string;
  open: Issue | undefined;
  truth: Pick<RollbackTruth, 'looks' | 'runs'>;
}

const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();
const plain = (text: string): string => text;

/** What we remember of a merge, as it stands in our comment. */
export const recordOf = (merge: string, looks: readonly string[]): string =>
  writeMarker(
    'rollback',
    { merge, targets: [{ target: TARGET, looks }], runs: [], before: [], closed: [], said: '' },
    plain,
  );
/** What a rollback says of itself. */
export const rollbackOf = (number: number, merge: string): string =>
  writeMarker('rollback', { pull: `${HOME}#${number}`, merge, target: TARGET, run: 1 }, plain);

export function addRollbackParts(
  github: GitHubTwin,
  hands: Pick<ReconcileHands, 'check'>,
  seed: RollbackSeed,
  self: string,
): RollbackHands {
  const { merged = 50, by = self, looks = [40, 20], flux = 'unhealthy', runs = [] } = seed;
  const home = github.repo(HOME);
  const number = Math.max(0, ...home.issues.map((one) => one.number)) + 1;
  const head = seed.head ?? `work-${number}`;
  const files = seed.files ?? { [`src/work-${number}.ts`]: 'export {};\n' };
  const base = home.sha();
  const source = seed.fork ? github.repo('mallory/dashboard') : home;
  source.record.refs.set(`heads/${head}`, base);
  const headSha = source.push(head, { message: 'Work', author: seed.author ?? 'jon', files, date: ago(merged + 120) });
  const issue = home.addPull({
    ...{ title: seed.title ?? `Work ${number}`, body: seed.body ?? 'Does it.', user: seed.author ?? 'jon', head },
    ...{ createdAt: ago(merged + 100), labels: ['auto-merge', 'staging'].map((name) => ({ name, by: 'maria' })) },
    ...(seed.fork ? { headRepo: 'mallory/dashboard' } : {}),
  });
  const merge = home.push('main', { message: `Work (#${number})`, author: by, files, date: ago(merged) });
  home.editIssue(number, { state: 'closed' }, by);
  Object.assign(issue.pull!, { mergedAt: ago(merged), mergedBy: by, mergeSha: merge, baseSha: base, headSha });
  for (const status of ['staging', 'rollback', 'ai-operator']) home.addLabel(number, status, 'maria');
  for (const status of ['rollback', 'ai-operator']) home.removeLabel(number, status, 'maria');
  if (looks.length > 0)
    home.addComment(number, {
      user: self,
      body: `Watched.\n\n${recordOf(merge, looks.map(ago))}`,
      createdAt: ago(looks.at(-1)!),
    });
  if (flux) tellFlux(home, KUSTOMIZATION, flux, { by: FLUX });
  const told = runs.map(({ minutes, line, workflow = 'CI', before }) => {
    const sha = before ? base : merge;
    const log = `2026-01-05T09:00:00.0000000Z npm test\n2026-01-05T09:00:01.0000000Z ${line}\n2026-01-05T09:00:02.0000000Z ##[error]Process completed with exit code 1.\n`;
    const conclusion = line === undefined ? 'success' : 'failure';
    home.addRun({
      ...{ workflow, branch: 'main', event: 'push', sha, createdAt: ago(minutes) },
      jobs: [
        { name: 'build', conclusion, steps: [{ name: 'Test', conclusion }], log: line === undefined ? 'good' : log },
      ],
    });
    return { at: Date.parse(ago(minutes)), workflow, sha, line };
  });
  return {
    ...{ merged: issue, merge },
    open: seed.open && addOpen(github, hands, { number, merge, head, files, self, told: seed.open }),
    truth: { looks: { [number]: looks.map((minutes) => Date.parse(ago(minutes))) }, runs: told },
  };
}

function addOpen(
  github: GitHubTwin,
  { check }: Pick<ReconcileHands, 'check'>,
  what: {
    number: number;
    merge: string;
    head: string;
    files: Record<string, string>;
    self: string;
    told: RollbackTold;
  },
): Issue {
  const { number, merge, told, self } = what;
  const home = github.repo(HOME);
  const { author = self, head = `revert-${number}-${what.head}` } = told;
  home.branch(head);
  const back = Object.fromEntries(Object.keys(what.files).map((path) => [path, null]));
  const made = { message: 'Revert', author, committer: 'web-flow', verified: true, files: back };
  for (const commit of [told.instead ?? made, ...(told.commits ?? [])])
    home.push(head, { date: ago(15), by: author, ...commit });
  const issue = home.addPull({
    ...{ title: told.title ?? `Rollback: Work ${number} (#${number})`, user: author, head, draft: told.draft ?? true },
    ...{
      body: `${told.body ?? 'It was degraded.'}\n\n${told.says?.() ?? rollbackOf(told.of ?? number, merge)}`,
      createdAt: ago(15),
    },
    labels: (told.labels ?? ['rollback', 'ai-operator', 'staging'].map((name) => ({ name, by: author }))).map(
      (label) => ({
        ...{ at: ago(15) },
        ...label,
      }),
    ),
  });
  for (const [name, conclusion] of Object.entries(told.checks ?? { test: 'success' }))
    check(issue.number, name, conclusion);
  return issue;
}

/** Somebody says something below what was merged. */
export const says = (github: GitHubTwin, number: number, comment: CommentSeed): void =>
  void github.repo(HOME).addComment(number, { createdAt: ago(10), ...comment });
