import { aFailure, all, checks } from '../gate-facts.ts';
import { row } from './row.ts';

/** Rows of GitHub's merge state, of the branch's rules and of how it is merged. */
export const BRANCH_ROWS = [
  row(
    31,
    'BLOCKED: a review is missing',
    {
      pull: { mergeState: 'BLOCKED', reviewDecision: 'REVIEW_REQUIRED', reviews: all() },
    },
    'EW',
    ['REVIEW_REQUIRED'],
  ),
  row(
    32,
    'BLOCKED, and no gate says why',
    {
      pull: { mergeState: 'BLOCKED' },
      policy: { otherRules: ['REQUIRED_DEPLOYMENTS'] },
    },
    'EW',
    ['BLOCKED_UNKNOWN'],
  ),
  row(
    33,
    'BLOCKED by a failing check, which our token could pass over',
    {
      pull: { mergeState: 'BLOCKED', couldBypass: true, checks: checks(aFailure()) },
    },
    'EW',
    ['CHECK_FAILED', 'NO_ADMIN_BYPASS'],
  ),
  row(
    33,
    'CLEAN for our token alone, a check failed',
    {
      pull: { mergeState: 'CLEAN', couldBypass: true, checks: checks(aFailure()) },
    },
    'EW',
    ['CHECK_FAILED', 'NO_ADMIN_BYPASS'],
  ),
  row(34, 'BEHIND, and it must be up to date', { pull: { mergeState: 'BEHIND' }, policy: { strict: true } }, 'W', [
    'BEHIND',
  ]),
  row(
    34,
    'BEHIND, where the rule updates branches',
    {
      pull: { mergeState: 'BEHIND' },
      policy: { strict: true },
      spec: { updateBranch: true },
    },
    'W',
    ['BEHIND'],
  ),
  row(35, 'BEHIND, and it need not be up to date', { pull: { mergeState: 'BEHIND' } }, 'MEW'),
  row(37, 'CLEAN, and every gate is green', {}, 'MEW'),
  row(37, 'HAS_HOOKS, and every gate is green', { pull: { mergeState: 'HAS_HOOKS' } }, 'MEW'),
  row(
    38,
    'REBASE, and it cannot be rebased',
    {
      pull: { canBeRebased: false },
      spec: { mergeMethod: 'REBASE' },
    },
    'EW',
    ['NOT_REBASEABLE'],
  ),
  row(38, 'SQUASH, and it cannot be rebased', { pull: { canBeRebased: false } }, 'MEW'),
  row(
    61,
    'nothing protects the branch',
    {
      policy: { isProtected: false, requiredChecks: [], requiredApprovals: 0 },
    },
    'EW',
    ['UNPROTECTED_BASE'],
  ),
  row(
    61,
    'nothing protects the branch, and the rule does without',
    {
      policy: { isProtected: false, requiredChecks: [], requiredApprovals: 0 },
      spec: { safety: { allowUnprotected: true } },
    },
    'MEW',
  ),
  row(62, 'a ruleset alone protects the branch', { policy: { requiredChecks: [], requiredApprovals: 0 } }, 'MEW'),
  row(63, 'pushes are restricted, and we are not named', { policy: { mayPush: false } }, 'EW', ['PUSH_NOT_ALLOWED']),
  row(64, 'pushes are restricted, and we are named', { policy: { mayPush: true } }, 'MEW'),
  row(
    65,
    'signatures are required, and REBASE',
    {
      policy: { requiresSignatures: true },
      spec: { mergeMethod: 'REBASE' },
    },
    'EW',
    ['SIGNED_REBASE'],
  ),
  row(
    66,
    'signatures are required, and SQUASH',
    {
      policy: { requiresSignatures: true },
      spec: { mergeMethod: 'SQUASH' },
    },
    'MEW',
  ),
  row(
    67,
    'a method that the repository does not allow',
    {
      policy: { methods: ['SQUASH', 'REBASE'] },
      spec: { mergeMethod: 'MERGE' },
    },
    'EW',
    ['METHOD_NOT_ALLOWED'],
  ),
  row(
    67,
    'MERGE where history must be linear',
    {
      policy: { requiresLinearHistory: true },
      spec: { mergeMethod: 'MERGE' },
    },
    'EW',
    ['METHOD_NOT_ALLOWED'],
  ),
  row(67, 'no method is allowed', { policy: { methods: [] } }, 'EW', ['METHOD_NOT_ALLOWED']),
  row(68, 'no method in the rule, and the repository allows one', { policy: { methods: ['REBASE'] } }, 'MEW'),
  row(
    69,
    'labels name two methods',
    {
      pull: { labels: all('auto-merge', 'merge-method:squash', 'merge-method:rebase') },
    },
    'EW',
    ['METHOD_AMBIGUOUS'],
  ),
  row(
    69,
    'a label names one method',
    {
      pull: { labels: all('auto-merge', 'merge-method:rebase') },
      spec: { mergeMethod: 'SQUASH' },
    },
    'MEW',
  ),
  row(
    70,
    'the branch has a merge queue',
    {
      pull: { hasQueue: true },
      policy: { queueMethod: 'SQUASH' },
    },
    'MEW',
  ),
  row(
    70,
    'the branch has a merge queue, and the rule leaves it alone',
    {
      pull: { hasQueue: true },
      policy: { queueMethod: 'SQUASH' },
      spec: { mergeQueue: false },
    },
    'EW',
    ['QUEUE_REQUIRED'],
  ),
  row(71, 'in the merge queue', { pull: { hasQueue: true, inQueue: true }, policy: { queueMethod: 'SQUASH' } }, 'W', [
    'IN_QUEUE',
  ]),
  row(71, 'a person switched auto-merge on', { pull: { autoMergeBy: 'carol' } }, 'W', ['AUTOMERGE_SET']),
];
