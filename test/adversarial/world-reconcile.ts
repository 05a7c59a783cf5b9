import type { CommitSeed, GitHubTwin, Issue, RepoHandle } from '../kit/github/index.ts';
import { HOME, READABLE, SELF } from './places.ts';
import { type Deed, type PullFacts, pullFacts, type ToldRule, watchDeeds } from './pull-facts.ts';
import { addRollbackParts, type RollbackHands, type RollbackSeed } from './world-rollback.ts';

export const RECONCILE_PERMISSIONS = {
  actions: 'read',
  checks: 'write',
  contents: 'write',
  issues: 'write',
  pull_requests: 'write',
  statuses: 'read',
  metadata: 'read',
} as const;

/** A pull request over the plain one: jon's, green, approved by maria, labelled by her, two hours old. */
export interface PullTold {
  repo?: string;
  title?: string;
  body?: string;
  author?: string;
  base?: string;
  /** Its branch; `fork`: in mallory's copy. */
  head?: string;
  fork?: boolean;
  /** The last of its commits is what is approved and checked. */
  commits?: CommitSeed[];
  labels?: { name: string; by: string }[];
  /** Approvals, and other opinions; by default maria's approval. */
  reviews?: { user: string | null; state?: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED'; body?: string }[];
  /** Conclusions by name; null is pending. By default a green `test`. */
  checks?: Record<string, string | null>;
  draft?: boolean;
  comments?: { user: string; body: string }[];
  /** How long ago everything was. Default 2. */
  hours?: number;
}

export interface ReconcileSeed {
  /** By default one plain pull request. */
  pulls?: PullTold[];
  /** By default one rule for the label `auto-merge`. */
  rules?: ToldRule[];
  /** Nothing guards the default branch. */
  unprotected?: true;
  /** Something was merged of late. */
  rollback?: RollbackSeed;
  /** Whose token it is; by default the workflow's own. */
  self?: string;
}

/** The hands of a world with pull requests. */
export interface ReconcileHands {
  /** The rules on the default branch now, and all that were there. */
  rules: ToldRule[];
  everRules: ToldRule[];
  /** Writes other rules. */
  setRules(rules: ToldRule[], text?: Record<string, string>): void;
  addPull(told?: PullTold): Issue;
  /** A check at the head of a pull request. */
  check(number: number, name: string, conclusion: string | null, app?: string): void;
  deeds: Deed[];
  /** Only where something was merged. */
  rollback?: RollbackHands;
  /** All pull requests as they stood when the run began. */
  before: PullFacts[];
}

/** A rule for the label `auto-merge`. */
export const RULE = (spec: Record<string, unknown> = {}, name = 'ready'): ToldRule => ({
  name,
  spec: { selector: { labels: { include: ['auto-merge'] } }, instruction: 'Merge what is ready.', ...spec },
});

/** As a file: what is JSON is YAML too. */
const textOf = ({ name, spec }: ToldRule): string =>
  JSON.stringify({
    apiVersion: 'aioperator.io/v1alpha1',
    kind: 'PRReconciliationRule',
    metadata: { name },
    spec,
  });

const ago = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();
export const FORK = 'mallory/dashboard';

/** Makes `acme/dashboard` a place where pull requests are looked after, and one of them ready. */
export function addReconcileParts(
  github: GitHubTwin,
  { pulls = [{}], rules = [RULE()], unprotected, rollback }: ReconcileSeed = {},
  self = SELF,
): ReconcileHands {
  const home = github.repo(HOME);
  for (const [login, role] of Object.entries({ jon: 'write', rita: 'read', tom: 'triage', nora: 'write' } as const))
    home.setPermission(login, role);
  for (const name of ['maria', 'nora'])
    for (const repo of READABLE) if (repo !== HOME) github.repo(repo).setPermission(name, 'write');
  if (!unprotected) home.protect('main', { checks: [{ name: 'test' }] });
  home.branch('release');
  home.protect('release', { checks: [{ name: 'test' }] });
  const hands: ReconcileHands = {
    rules: [],
    everRules: [],
    setRules(next, text = {}) {
      const files: Record<string, string | null> = Object.fromEntries([
        ...hands.rules.map(({ name }) => [`.github/pr-rules/${name}.yml`, null]),
        ...next.map((rule) => [`.github/pr-rules/${rule.name}.yml`, textOf(rule)]),
        ...Object.entries(text),
      ]);
      home.push('main', { message: 'Write rules', author: 'maria', files, date: ago(30) });
      hands.rules = next;
      hands.everRules.push(...next);
    },
    addPull: (told = {}) => addPull(github, told),
    check(number, name, conclusion, app = 'some-ci') {
      const { headSha } = home.issue(number).pull!;
      const ended = conclusion === null ? {} : { completedAt: ago(0.9) };
      // Old enough that nothing is waited for.
      home.addCheckRun({ name, sha: headSha, conclusion, app, startedAt: ago(1), ...ended });
    },
    deeds: watchDeeds(github, READABLE, () => hands.rules),
    before: [],
  };
  hands.setRules(rules);
  for (const told of pulls) hands.addPull(told);
  if (rollback) {
    if (rollback.fork) forkOf(github);
    hands.rollback = addRollbackParts(github, hands, rollback, self);
  }
  return hands;
}

function addPull(github: GitHubTwin, told: PullTold): Issue {
  const { author = 'jon', base = 'main', fork = false, hours = 2 } = told;
  const repo = github.repo(told.repo ?? HOME);
  const number = Math.max(0, ...repo.issues.map((one) => one.number)) + 1;
  const head = told.head ?? `work-${number}`;
  const from = fork ? forkOf(github) : repo;
  const commits = told.commits ?? [{ files: { [`src/work-${number}.ts`]: 'export {};\n' } }];
  from.record.refs.set(`heads/${head}`, repo.sha(base));
  for (const commit of commits) from.push(head, { message: 'Work', author, date: ago(hours + 1), ...commit });
  const {
    labels = [{ name: 'auto-merge', by: 'maria' }],
    reviews = [{ user: 'maria' }],
    checks = { test: 'success' },
  } = told;
  const issue = repo.addPull({
    title: told.title ?? `Work ${number}`,
    body: told.body ?? 'Does it.',
    user: author,
    createdAt: ago(hours),
    updatedAt: ago(hours),
    labels: labels.map((label) => ({ ...label, at: ago(hours) })),
    comments: (told.comments ?? []).map((comment) => ({ ...comment, createdAt: ago(hours) })),
    head,
    base,
    draft: told.draft ?? false,
    ...(fork ? { headRepo: FORK } : {}),
  });
  const sha = issue.pull!.headSha;
  for (const [name, conclusion] of Object.entries(checks))
    repo.addCheckRun({
      name,
      sha,
      conclusion,
      startedAt: ago(hours),
      ...(conclusion === null ? {} : { completedAt: ago(hours - 0.1) }),
    });
  for (const review of reviews) repo.addReview(issue.number, { submittedAt: ago(hours), ...review });
  issue.updatedAt = ago(hours);
  return issue;
}

const forkOf = (github: GitHubTwin): RepoHandle => {
  try {
    return github.repo(FORK);
  } catch {
    return github.addRepo(FORK, { forkOf: HOME, visibility: 'public' });
  }
};

/** Every pull request of the readable repositories. */
export const allPulls = (github: GitHubTwin): PullFacts[] =>
  READABLE.flatMap((name) => {
    const repo = github.repo(name);
    return repo.issues.flatMap((issue) => (issue.pull ? [pullFacts(repo, issue)] : []));
  });
