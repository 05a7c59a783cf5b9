import type { z } from 'zod';
import type { GateFacts } from '../../packages/core/src/domain/decision.ts';
import type { Health } from '../../packages/core/src/domain/health.ts';
import type { Author } from '../../packages/core/src/domain/issue.ts';
import type {
  Background,
  BranchPolicy,
  Check,
  Cut,
  Pull,
  PullCommit,
  PullFile,
  Review,
} from '../../packages/core/src/domain/pull.ts';
import { type Rule, specSchema } from '../../packages/core/src/domain/rule.ts';

/** Facts of a pull request that may be merged by every gate, so that a row of a table only says what differs. */

export const HEAD = 'a'.repeat(40);
export const BASE = 'b'.repeat(40);
/** A Monday. The head is three hours old, its checks two, its approval one. */
export const NOW = '2026-01-05T12:00:00Z';
/** GitHub Actions. */
export const ACTIONS_APP = 15368;

/** `hours` before now, ISO 8601. */
export const ago = (hours: number): string => new Date(Date.parse(NOW) - hours * 3_600_000).toISOString();

const aPerson = (login: string, id: number): Author => ({ login, id, type: 'User' });
export const aBot = (login: string, id = 300): Author => ({ login, id, type: 'Bot' });
export const alice = aPerson('alice', 101);
export const bob = aPerson('bob', 102);
export const carol = aPerson('carol', 103);
export const us = aBot('ai-devops', 900);
export const dependabot = aBot('dependabot', 49699333);
/** Who commits what is done in the browser. */
export const webFlow = aPerson('web-flow', 19864447);

/** The whole list, and a list of which GitHub has more. */
export const all = <T>(...items: T[]): Cut<T> => ({ items, cut: false });
export const some = <T>(...items: T[]): Cut<T> => ({ items, cut: true });

export const aCheck = (over: Partial<Check> = {}): Check => ({
  name: 'test',
  kind: 'run',
  state: 'passed',
  conclusion: 'SUCCESS',
  appId: ACTIONS_APP,
  by: 'github-actions',
  event: 'pull_request',
  workflow: 'ci',
  startedAt: ago(2.1),
  completedAt: ago(2),
  required: undefined,
  externalId: '',
  ...over,
});
/** A check that ended badly, with GitHub's word for how. */
export const aFailure = (over: Partial<Check> = {}): Check =>
  aCheck({ state: 'failed', conclusion: 'FAILURE', ...over });
/** A check that has not ended. */
export const aPending = (over: Partial<Check> = {}): Check =>
  aCheck({ state: 'pending', conclusion: 'IN_PROGRESS', startedAt: ago(0.1), completedAt: undefined, ...over });
/** A commit status: of no app, of no run. */
export const aStatus = (over: Partial<Check> = {}): Check =>
  aCheck({ kind: 'status', appId: undefined, by: 'jenkins', event: undefined, workflow: undefined, ...over });
/** All checks at the head. */
export const checks = (...items: Check[]): NonNullable<Pull['checks']> => ({ ...all(...items), commit: HEAD });

export const aReview = (over: Partial<Review> = {}): Review => ({
  author: bob,
  state: 'APPROVED',
  submittedAt: ago(1),
  commit: HEAD,
  ...over,
});

export const aCommit = (over: Partial<PullCommit> = {}): PullCommit => ({
  sha: HEAD,
  author: alice,
  committer: alice,
  verified: true,
  committedAt: ago(3),
  ...over,
});

export const aFile = (path: string, over: Partial<PullFile> = {}): PullFile => ({
  path,
  previousPath: undefined,
  change: 'MODIFIED',
  additions: 2,
  deletions: 1,
  ...over,
});

export const aPull = (over: Partial<Pull> = {}): Pull => ({
  repo: { owner: 'acme', name: 'app' },
  nodeId: 'PR_7',
  number: 7,
  title: 'Read the timeout in milliseconds',
  url: 'https://github.example/acme/app/pull/7',
  body: 'The unit was wrong.',
  createdAt: ago(4),
  updatedAt: ago(1),
  editedAt: undefined,
  draft: false,
  state: 'OPEN',
  locked: false,
  author: alice,
  editor: undefined,
  fork: false,
  headBranch: 'timeout',
  headOwner: 'acme',
  headSha: HEAD,
  baseBranch: 'main',
  baseSha: BASE,
  labels: all('auto-merge'),
  milestone: undefined,
  mergeable: 'MERGEABLE',
  mergeState: 'CLEAN',
  canBeRebased: true,
  reviewDecision: 'APPROVED',
  inQueue: false,
  hasQueue: false,
  autoMergeBy: undefined,
  couldBypass: false,
  changedFiles: 1,
  additions: 2,
  deletions: 1,
  checks: checks(aCheck()),
  reviews: all(aReview()),
  reviewRequests: all(),
  threads: all(),
  files: all(aFile('src/timeout.ts')),
  commits: all(aCommit()),
  closes: [],
  unread: [],
  ...over,
});

/** A pull request of a bot that changes a manifest and its lock file by verified commits. */
export const aBump = (over: Partial<Pull> = {}): Pull =>
  aPull({
    title: 'Bump left-pad from 1.2.3 to 1.2.4',
    author: dependabot,
    headBranch: 'dependabot/npm_and_yarn/left-pad-1.2.4',
    labels: all('auto-merge', 'dependencies'),
    commits: all(aCommit({ author: dependabot, committer: webFlow })),
    files: all(aFile('package.json'), aFile('package-lock.json')),
    changedFiles: 2,
    ...over,
  });

export const aPolicy = (over: Partial<BranchPolicy> = {}): BranchPolicy => ({
  repo: { owner: 'acme', name: 'app' },
  branch: 'main',
  sha: BASE,
  archived: false,
  defaultBranch: 'main',
  isProtected: true,
  unknown: undefined,
  requiredChecks: [{ name: 'test', appId: ACTIONS_APP }],
  strict: false,
  requiredApprovals: 1,
  requiresCodeOwners: false,
  requiresLastPushApproval: false,
  requiresThreads: false,
  requiresLinearHistory: false,
  requiresSignatures: false,
  otherRules: [],
  mayPush: true,
  methods: ['MERGE', 'SQUASH', 'REBASE'],
  queueMethod: undefined,
  recentMerges: all(),
  ...over,
});

export const aBackground = (over: Partial<Background> = {}): Background => ({
  authorPermission: 'write',
  labelledBy: new Map([['auto-merge', { login: 'carol', permission: 'write', bot: false }]]),
  pushers: ['alice'],
  teams: new Map(),
  people: all(),
  ...over,
});

/** `spec` of a rule as a file would hold it; what is left out has its default. */
export type Spec = Partial<z.input<typeof specSchema>>;

export const aRule = (spec: Spec = {}, over: Partial<Omit<Rule, 'spec'>> = {}): Rule => ({
  name: 'auto-merge',
  origin: 'acme/app/.github/pr-rules/auto-merge.yml',
  hash: 'c'.repeat(64),
  ...over,
  spec: specSchema.parse({
    selector: { labels: { include: ['auto-merge'], exclude: ['do-not-merge'] } },
    instruction: 'Merge it when all is green.',
    ...spec,
  }),
});

/** An application that is well, as Argo CD tells it. */
export const aHealth = (over: Partial<Health> = {}): Health => ({
  ...{ source: 'argocd', app: 'app-staging', health: 'Healthy', sync: 'Synced' },
  ...{ why: undefined, by: undefined },
  ...over,
});

/** What differs from a pull request that may be merged. */
export interface Change extends Partial<Omit<GateFacts, 'pull' | 'rule' | 'policy' | 'background'>> {
  pull?: Partial<Pull>;
  spec?: Spec;
  policy?: Partial<BranchPolicy>;
  /** Null: not read yet. */
  background?: Partial<Background> | null;
}

export function facts({ pull, spec, policy, background, ...rest }: Change = {}): GateFacts {
  return {
    pull: aPull(pull),
    rule: aRule(spec),
    policy: aPolicy(policy),
    background: background === null ? undefined : aBackground(background),
    risk: { level: 'low', reasons: [] },
    unratable: undefined,
    freeze: { issues: [], unknown: undefined },
    health: [],
    memory: undefined,
    self: us,
    trustedBots: [],
    ownPaths: [],
    now: NOW,
    done: { mergesHere: 0, merges: 0, closes: 0 },
    ...rest,
  };
}
