import { checked, ready, readyThen, repoOf, type UnsafeState } from './reconcile-states.ts';

/** States of the pull request itself, of its branch and of its checks. */
export const OWN_STATES: readonly UnsafeState[] = [
  { state: 'a draft', codes: ['DRAFT'], make: ready({ draft: true }) },
  { state: 'a title that says WIP', codes: ['BLOCKING_TITLE'], make: ready({ title: 'WIP: a parser' }) },
  { state: 'a title that says do not merge', codes: ['BLOCKING_TITLE'], make: ready({ title: 'x (do not merge)' }) },
  {
    state: 'a conflict',
    codes: ['CONFLICT'],
    make: readyThen(
      (world) => {
        repoOf(world).push('main', { files: { 'src/a.ts': 'theirs\n' } });
      },
      { files: { 'src/a.ts': 'ours\n' } },
    ),
  },
  {
    state: 'nobody knows whether it can be merged',
    codes: ['MERGEABLE_UNKNOWN'],
    make: readyThen((world, number) => repoOf(world).override(number, { unknownFor: Number.POSITIVE_INFINITY })),
  },
  {
    state: 'behind a branch that must be up to date',
    codes: ['BEHIND'],
    make: readyThen((world, number) => {
      repoOf(world).protect('main', { checks: [{ name: 'test' }], strict: true });
      repoOf(world).push('main', { files: { 'other.ts': '1\n' } });
      return number;
    }),
  },
  {
    state: 'blocked by a rule that nobody may read',
    codes: ['BLOCKED_UNKNOWN'],
    make: readyThen((world, number) => repoOf(world).override(number, { mergeState: 'BLOCKED' })),
  },
  {
    state: 'a token that could go past the rules',
    codes: ['NO_ADMIN_BYPASS', 'CHECK_FAILED'],
    make: readyThen(
      (world, number) => {
        repoOf(world).protect('main', { checks: [{ name: 'test' }], bypass: ['github-actions[bot]'] });
        world.check(number, 'failure');
      },
      { green: false },
    ),
  },
  {
    state: 'in the merge queue already',
    codes: ['IN_QUEUE'],
    make: readyThen((world, number) => repoOf(world).setQueued(number, 'maria')),
  },
  {
    state: 'auto-merge is on',
    codes: ['AUTOMERGE_SET'],
    make: readyThen((world, number) => repoOf(world).setAutoMerge(number, { by: 'maria' })),
  },
  {
    state: 'a queue that the rule leaves alone',
    codes: ['QUEUE_REQUIRED'],
    spec: 'mergeQueue: false',
    make: readyThen((world) =>
      repoOf(world).protect('main', { checks: [{ name: 'test' }], queue: { method: 'squash' } }),
    ),
  },
  {
    state: 'reviews that GitHub does not show',
    codes: ['INCOMPLETE_DATA', 'REVIEW_REQUIRED'],
    make: readyThen((world, number) => repoOf(world).failField(number, 'latestOpinionatedReviews')),
  },
  {
    state: 'larger than the rule allows',
    codes: ['TOO_LARGE'],
    spec: 'limits:\n  maxLines: 1',
    make: ready({ files: { 'docs/a.md': '1\n2\n3\n' } }),
  },
];

export const CHECK_STATES: readonly UnsafeState[] = [
  { state: 'a red check', codes: ['CHECK_FAILED'], make: checked('failure') },
  { state: 'a check that timed out', codes: ['CHECK_FAILED'], make: checked('timed_out') },
  { state: 'a cancelled check', codes: ['CHECK_FAILED'], make: checked('cancelled') },
  { state: 'a check that waits for a person', codes: ['CHECK_FAILED'], make: checked('action_required') },
  { state: 'a running check', codes: ['CHECKS_PENDING'], make: checked(null) },
  {
    state: 'a check that never ends',
    codes: ['CHECK_TIMEOUT'],
    make: readyThen(
      (world, number) => {
        world.check(number, null);
        world.minutes(7 * 60);
      },
      { green: false },
    ),
  },
  {
    state: 'a required check that has not come',
    codes: ['CHECK_MISSING'],
    make: readyThen((world, number) => world.check(number, 'success', 'lint'), { green: false }),
  },
  {
    state: 'a required check that never comes',
    codes: ['CHECK_NEVER_REPORTED'],
    make: readyThen(
      (world, number) => {
        world.check(number, 'success', 'lint');
        world.minutes(180);
      },
      { green: false },
    ),
  },
  {
    state: 'a check that is not required failed',
    codes: ['OPTIONAL_CHECK_FAILED'],
    make: readyThen((world, number) => world.check(number, 'failure', 'docs')),
  },
  {
    state: 'no checks at all',
    codes: ['NO_CHECKS'],
    make: readyThen((world) => repoOf(world).protect('main', { approvals: 1 }), { green: false }),
  },
  {
    state: 'all checks skipped',
    codes: ['NO_POSITIVE_SIGNAL'],
    make: readyThen((world, number) => world.check(number, 'skipped'), { green: false }),
  },
  {
    state: 'a check of the right name by another app',
    codes: ['CHECK_WRONG_APP'],
    make: readyThen((world) => repoOf(world).setRuleset('main', { checks: [{ name: 'test', app: 77 }] })),
  },
  {
    state: 'pushed a moment ago, with green checks',
    codes: ['CHECKS_NOT_SETTLED'],
    make: (world) => {
      const { number } = world.ready();
      repoOf(world).push(`work-${number}`, { author: 'jon', files: { 'b.ts': '1\n' } });
      world.check(number, 'success');
      repoOf(world).addReview(number, { user: 'maria' });
      return number;
    },
  },
  {
    state: 'no branch rules',
    codes: ['UNPROTECTED_BASE'],
    make: readyThen((world) => repoOf(world).protect('main', undefined)),
  },
  {
    state: 'pushes restricted to others',
    codes: ['PUSH_NOT_ALLOWED'],
    make: readyThen((world) => repoOf(world).protect('main', { checks: [{ name: 'test' }], pushers: ['maria'] })),
  },
  {
    state: 'the method of the rule is not allowed',
    codes: ['METHOD_NOT_ALLOWED'],
    spec: 'mergeMethod: REBASE',
    make: readyThen((world) => repoOf(world).setMerging({ rebase: false })),
  },
  {
    state: 'two labels with a method each',
    codes: ['METHOD_AMBIGUOUS'],
    make: ready({ labels: [{ name: 'auto-merge', by: 'maria' }, 'merge-method:squash', 'merge-method:rebase'] }),
  },
  {
    state: 'no rebase without conflict',
    codes: ['NOT_REBASEABLE'],
    spec: 'mergeMethod: REBASE',
    make: readyThen((world, number) => repoOf(world).override(number, { rebaseable: false })),
  },
  {
    state: 'a rebase where commits must be signed',
    codes: ['SIGNED_REBASE'],
    spec: 'mergeMethod: REBASE',
    make: readyThen((world, number) => {
      repoOf(world).protect('main', { checks: [{ name: 'test' }], signatures: true });
      for (const commit of repoOf(world).record.git.commits.values()) commit.signed = true;
      return number;
    }),
  },
];
