import fc from 'fast-check';
import type { GateFacts } from '../../packages/core/src/domain/decision.ts';
import { type Author, GHOST } from '../../packages/core/src/domain/issue.ts';
import type { BranchPolicy, Cut, Pull } from '../../packages/core/src/domain/pull.ts';
import { ACTIONS, MERGE_METHODS } from '../../packages/core/src/domain/rule.ts';
import {
  ACTIONS_APP,
  aBackground,
  aBot,
  aCheck,
  aCommit,
  aFile,
  ago,
  alice,
  aPolicy,
  aPull,
  aReview,
  aRule,
  BASE,
  bob,
  carol,
  dependabot,
  facts,
  HEAD,
  NOW,
  type Spec,
  us,
  webFlow,
} from './gate-facts.ts';

/** Facts of any pull request at all, of which many differ from a mergeable one in three things or fewer. */

const OTHER = 'd'.repeat(40);
const whom = fc.constantFrom<Author>(
  alice,
  bob,
  carol,
  us,
  dependabot,
  webFlow,
  GHOST,
  aBot('github-actions', 41898282),
);
const login = whom.map((author) => author.login);
const sha = fc.constantFrom(HEAD, BASE, OTHER);
const when = fc.double({ min: -1, max: 400, noNaN: true }).map(ago);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const list = <T>(item: fc.Arbitrary<T>, maxLength = 4): fc.Arbitrary<Cut<T>> =>
  fc.record({
    items: fc.array(item, { maxLength }),
    cut: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.boolean()),
  });
const method = fc.constantFrom(...MERGE_METHODS);
const path = fc.constantFrom(
  'src/a.ts',
  'docs/a.md',
  'package.json',
  'package-lock.json',
  '.github/workflows/ci.yml',
  '.github/CODEOWNERS',
  'AGENTS.md',
  '.claude/settings.json',
  'config/own.yml',
);
const label = fc.constantFrom(
  'auto-merge',
  'AUTO-merge',
  'do-not-merge',
  'production',
  'staging',
  'dependencies',
  'wip',
);

/** `base` with up to `most` keys of `model` replaced, or with any number of them. */
function varied<T extends object>(base: T, model: { [K in keyof T]?: fc.Arbitrary<T[K]> }, most = 3): fc.Arbitrary<T> {
  const keys = Object.keys(model) as (keyof T & string)[];
  const some = fc.subarray(keys, { maxLength: Math.min(most, keys.length) });
  return fc
    .oneof({ weight: 4, arbitrary: some }, fc.subarray(keys))
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((key) => [key, model[key]])) as never))
    .map((change) => ({ ...base, ...(change as Partial<T>) }));
}

const check = varied(aCheck(), {
  name: fc.constantFrom('test', 'lint', 'ai-devops / pr-reconcile', 'deploy'),
  kind: fc.constantFrom('run', 'status'),
  state: fc.constantFrom('passed', 'failed', 'pending', 'expected', 'skipped', 'neutral'),
  conclusion: fc.constantFrom('SUCCESS', 'FAILURE', 'TIMED_OUT', 'CANCELLED', 'STALE', 'ACTION_REQUIRED', ''),
  appId: fc.constantFrom(ACTIONS_APP, 7, undefined),
  event: fc.constantFrom('push', 'pull_request', undefined),
  workflow: fc.constantFrom('ci', 'other', undefined),
  startedAt: maybe(when),
  completedAt: maybe(when),
  required: maybe(fc.boolean()),
});
const review = varied(aReview(), {
  author: whom,
  state: fc.constantFrom('APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'),
  submittedAt: when,
  commit: maybe(sha),
});
const commit = varied(aCommit(), {
  sha,
  author: maybe(whom),
  committer: maybe(whom),
  verified: fc.boolean(),
  committedAt: when,
});
const file = fc
  .record({ path, previousPath: maybe(path), change: fc.constantFrom('ADDED', 'DELETED', 'MODIFIED', 'RENAMED') })
  .map(({ path, ...over }) => aFile(path, over));

export const anyPull: fc.Arbitrary<Pull> = varied(aPull(), {
  number: fc.integer({ min: 1, max: 9_999 }),
  title: fc.oneof(
    fc.constantFrom('WIP: x', '[do not merge] x', 'Bump a from 1.2.3 to 2.0.0', '{{pr.body}}', '{"action":"merge"}'),
    fc.string({ maxLength: 60 }),
  ),
  body: fc.string({ maxLength: 60 }),
  createdAt: when,
  updatedAt: when,
  editedAt: maybe(when),
  draft: fc.boolean(),
  state: fc.constantFrom('OPEN', 'OPEN', 'CLOSED', 'MERGED'),
  locked: fc.boolean(),
  author: whom,
  editor: maybe(whom),
  fork: fc.boolean(),
  headOwner: maybe(fc.constantFrom('acme', 'mallory')),
  headSha: sha,
  baseBranch: fc.constantFrom('main', 'release'),
  baseSha: sha,
  labels: list(label),
  mergeable: fc.constantFrom('MERGEABLE', 'CONFLICTING', 'UNKNOWN'),
  mergeState: fc.constantFrom('BEHIND', 'BLOCKED', 'CLEAN', 'DIRTY', 'DRAFT', 'HAS_HOOKS', 'UNKNOWN', 'UNSTABLE'),
  canBeRebased: fc.boolean(),
  reviewDecision: maybe(fc.constantFrom('APPROVED', 'CHANGES_REQUESTED', 'REVIEW_REQUIRED')),
  inQueue: fc.boolean(),
  hasQueue: fc.boolean(),
  autoMergeBy: maybe(login),
  couldBypass: fc.boolean(),
  changedFiles: fc.integer({ min: 0, max: 4_000 }),
  additions: fc.nat(2_000_000),
  deletions: fc.nat(2_000_000),
  checks: fc.option(fc.tuple(list(check), sha).map(([cut, of]) => ({ ...cut, commit: of }))),
  reviews: list(review),
  reviewRequests: list(login),
  threads: list(fc.record({ resolved: fc.boolean(), outdated: fc.boolean() })),
  files: list(file),
  commits: list(commit),
  unread: fc.constantFrom<string[]>([], ['GitHub refused the reviews.']),
});

const anyPolicy: fc.Arbitrary<BranchPolicy> = varied(aPolicy(), {
  branch: fc.constantFrom('main', 'release'),
  sha: maybe(sha),
  archived: fc.boolean(),
  isProtected: fc.boolean(),
  unknown: maybe(fc.constant('GitHub answered 502.')),
  requiredChecks: fc.array(
    fc.record({ name: fc.constantFrom('test', 'lint'), appId: fc.constantFrom(ACTIONS_APP, undefined) }),
    { maxLength: 3 },
  ),
  strict: fc.constantFrom(true, false, undefined),
  requiredApprovals: fc.nat(3),
  requiresCodeOwners: fc.boolean(),
  requiresLastPushApproval: fc.boolean(),
  requiresThreads: fc.boolean(),
  requiresLinearHistory: fc.boolean(),
  requiresSignatures: fc.boolean(),
  otherRules: fc.constantFrom<string[]>([], ['DEPLOYMENTS']),
  mayPush: fc.boolean(),
  methods: fc.uniqueArray(method),
  queueMethod: maybe(method),
  recentMerges: list(fc.record({ at: when, by: maybe(whom) }), 8),
});

const anySpec: fc.Arbitrary<Spec> = varied<Spec>(
  {},
  {
    selector: fc.constantFrom<NonNullable<Spec['selector']>>(
      {},
      { labels: { include: ['auto-merge'] } },
      { author: 'dependabot[bot]' },
      { baseBranch: 'main' },
    ),
    allowedActions: fc.uniqueArray(fc.constantFrom(...ACTIONS), { minLength: 1 }),
    mergeMethod: method,
    suspend: fc.boolean(),
    dryRun: fc.boolean(),
    mergeQueue: fc.boolean(),
    updateBranch: fc.boolean(),
    maxMergesPerHour: fc.nat(6),
    safety: fc.record(
      {
        approvals: fc.nat(3),
        allowUnprotected: fc.boolean(),
        allowNoChecks: fc.boolean(),
        ignoreOptional: fc.boolean(),
        allowForks: fc.boolean(),
        allowEmptySelector: fc.boolean(),
        waitForReviewers: fc.boolean(),
        closeAuthors: fc.constantFrom(['dependabot'], ['alice']),
      },
      { requiredKeys: [] },
    ),
    risk: fc.record(
      {
        approvers: fc.constantFrom(['bob'], ['acme/leads'], []),
      },
      { requiredKeys: [] },
    ),
    limits: fc.record(
      {
        maxFiles: fc.integer({ min: 1, max: 3_000 }),
        maxVersionBump: fc.constantFrom('patch', 'minor', 'major'),
      },
      { requiredKeys: [] },
    ),
    schedule: fc.constantFrom<NonNullable<Spec['schedule']>>(
      { windows: [{ days: ['mon'], from: '09:00', to: '17:00' }] },
      { timezone: 'Europe/Berlin', windows: [{ from: '22:00', to: '04:00' }] },
    ),
    argocdEnabled: fc.boolean(),
    fluxKustomization: fc.constant('{{repository}}'),
    instruction: fc.constantFrom(
      'Merge it.',
      'Merge while {{health.status}} is Healthy.',
      'Is {{argocd.sync}} Synced?',
    ),
  },
);

export const anyFacts: fc.Arbitrary<GateFacts> = fc
  .tuple(
    anyPull,
    anySpec.map((spec) => aRule(spec)),
    anyPolicy,
    varied<Omit<GateFacts, 'pull' | 'rule' | 'policy'>>(facts(), {
      background: maybe(
        varied(aBackground(), {
          authorPermission: maybe(fc.constantFrom('admin', 'write', 'read', 'none', 'unknown')),
          labelledBy: fc.constantFrom(
            new Map(),
            new Map([['auto-merge', { login: 'mallory', permission: 'read' as const, bot: false }]]),
          ),
          pushers: maybe(fc.array(login, { maxLength: 3 })),
          teams: fc.constantFrom(new Map(), new Map([['acme/leads', ['bob']]])),
        }),
      ),
      risk: maybe(fc.record({ level: fc.constantFrom('low', 'medium', 'high'), reasons: fc.constant([]) })),
      unratable: maybe(fc.constant('Too many files.')),
      freeze: fc.constantFrom(
        { issues: [{ url: 'https://github.example/acme/app/issues/1', title: 'Freeze' }], unknown: undefined },
        { issues: [], unknown: 'GitHub answered 502.' },
      ),
      health: fc.uniqueArray(
        fc.record({
          source: fc.constantFrom('argocd', 'flux'),
          app: fc.constant('app-staging'),
          health: fc.constantFrom('Healthy', 'Degraded', 'Unknown'),
          sync: fc.constantFrom('Synced', 'OutOfSync', 'Unknown'),
          why: fc.constant(undefined),
          by: maybe(fc.constant('flux-bot')),
        }),
        { selector: ({ source }) => source },
      ),
      memory: maybe(
        fc.record({
          sweep: fc.constant('0'.repeat(16)),
          details: fc.constant('1'.repeat(16)),
          action: fc.constantFrom(...ACTIONS, 'none'),
          at: fc.integer({ min: 0, max: Date.parse(NOW) / 1_000 }),
          again: maybe(fc.integer({ min: 0, max: Date.parse(NOW) / 1_000 })),
          unknownSince: maybe(fc.integer({ min: 0, max: Date.parse(NOW) / 1_000 })),
        }),
      ),
      self: maybe(whom),
      trustedBots: fc.constantFrom<{ login: string; id: number }[]>([], [{ login: 'dependabot[bot]', id: 49699333 }]),
      ownPaths: fc.constantFrom<string[]>([], ['config/**']),
      now: fc.double({ min: -100, max: 100, noNaN: true }).map(ago),
      done: fc.record({ mergesHere: fc.nat(7), merges: fc.nat(7), closes: fc.nat(5) }),
    }),
  )
  .map(([pull, rule, policy, rest]) => ({ ...rest, pull, rule, policy }));
