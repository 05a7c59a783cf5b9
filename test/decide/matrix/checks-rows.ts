import type { Check } from '../../../packages/core/src/domain/pull.ts';
import {
  ACTIONS_APP,
  aCheck,
  aCommit,
  aFailure,
  ago,
  all,
  aPending,
  aReview,
  aStatus,
  type Change,
  checks,
  HEAD,
} from '../gate-facts.ts';
import { row } from './row.ts';

const has = (...items: Check[]): Change => ({ pull: { checks: checks(...items) } });
const ours = (over: Partial<Check>): Check =>
  aCheck({ name: 'ai-devops / pr-reconcile', event: undefined, workflow: undefined, ...over });
const lint = { name: 'lint', appId: ACTIONS_APP };
const jenkins = { name: 'ci/jenkins', appId: undefined };
const test = { name: 'test', appId: ACTIONS_APP };
/** Pushed so many hours ago, and approved since. */
const pushed = (hours: number) => ({
  createdAt: ago(hours + 0.001),
  commits: all(aCommit({ committedAt: ago(hours) })),
  reviews: all(aReview({ submittedAt: ago(hours / 2) })),
});

/** Rows of check runs and commit statuses. */
export const CHECK_ROWS = [
  row(39, 'a required check runs', has(aPending()), 'W', ['CHECKS_PENDING']),
  ...['QUEUED', 'WAITING', 'REQUESTED', 'PENDING'].map((conclusion) =>
    row(39, `a required check is ${conclusion}`, has(aPending({ conclusion, startedAt: undefined })), 'W', [
      'CHECKS_PENDING',
    ]),
  ),
  row(
    39,
    'a required status is announced',
    {
      ...has(aCheck(), aStatus({ name: 'ci/jenkins', state: 'expected', conclusion: 'EXPECTED', startedAt: ago(0.5) })),
      policy: { requiredChecks: [jenkins] },
    },
    'W',
    ['CHECKS_PENDING'],
  ),
  row(39, 'a check runs that the branch does not require', has(aCheck(), aPending({ name: 'lint' })), 'W', [
    'CHECKS_PENDING',
  ]),
  ...['FAILURE', 'ERROR'].map((conclusion) =>
    row(
      40,
      `a required status is ${conclusion}`,
      {
        ...has(aCheck(), aStatus({ name: 'ci/jenkins', state: 'failed', conclusion })),
        policy: { requiredChecks: [jenkins] },
      },
      'EW',
      ['CHECK_FAILED'],
    ),
  ),
  ...['FAILURE', 'TIMED_OUT', 'CANCELLED', 'STALE', 'ACTION_REQUIRED', 'STARTUP_FAILURE'].map((conclusion) =>
    row(41, `a required run is ${conclusion}`, has(aFailure({ conclusion })), 'EW', ['CHECK_FAILED']),
  ),
  row(
    42,
    'a required check never came, of a push one hour ago',
    {
      pull: { ...pushed(1), checks: checks(aCheck({ startedAt: ago(0.9), completedAt: ago(0.8) })) },
      policy: { requiredChecks: [test, lint] },
    },
    'W',
    ['CHECK_MISSING'],
  ),
  row(
    43,
    'a required check never came, of a push three hours ago',
    {
      policy: { requiredChecks: [test, lint] },
    },
    'EW',
    ['CHECK_NEVER_REPORTED'],
  ),
  row(44, 'a required check by another app than the branch names', has(aCheck({ appId: 7, by: 'forger' })), 'EW', [
    'CHECK_WRONG_APP',
  ]),
  row(44, 'a status of the name where the branch names an app', has(aStatus({ name: 'test' })), 'EW', [
    'CHECK_WRONG_APP',
  ]),
  row(44, 'the check by its app beside one by another', has(aCheck(), aCheck({ appId: 7, by: 'forger' })), 'MEW'),
  row(
    45,
    'a required check was skipped',
    {
      ...has(aCheck({ name: 'lint' }), aCheck({ state: 'skipped', conclusion: 'SKIPPED' })),
    },
    'MEW',
  ),
  row(
    45,
    'a required check was skipped after another job of its workflow failed',
    {
      ...has(
        aFailure({ name: 'build' }),
        aCheck({ name: 'lint' }),
        aCheck({ state: 'skipped', conclusion: 'SKIPPED' }),
      ),
    },
    'EW',
    ['SKIPPED_AFTER_FAILURE', 'OPTIONAL_CHECK_FAILED'],
  ),
  row(
    45,
    'the same where the rule passes over what is not required',
    {
      ...has(
        aFailure({ name: 'build' }),
        aCheck({ name: 'lint' }),
        aCheck({ state: 'skipped', conclusion: 'SKIPPED' }),
      ),
      spec: { safety: { ignoreOptional: true } },
    },
    'EW',
    ['SKIPPED_AFTER_FAILURE'],
  ),
  row(
    46,
    'a required check is neutral',
    {
      ...has(aCheck({ name: 'lint' }), aCheck({ state: 'neutral', conclusion: 'NEUTRAL' })),
    },
    'W',
    ['CHECK_NEUTRAL'],
  ),
  row(47, 'every check was skipped', has(aCheck({ state: 'skipped', conclusion: 'SKIPPED' })), 'EW', [
    'NO_POSITIVE_SIGNAL',
  ]),
  row(
    47,
    'every check is neutral or skipped, and none required',
    {
      ...has(
        aCheck({ state: 'neutral', conclusion: 'NEUTRAL' }),
        aCheck({ name: 'lint', state: 'skipped', conclusion: 'SKIPPED' }),
      ),
      policy: { requiredChecks: [] },
    },
    'EW',
    ['NO_POSITIVE_SIGNAL'],
  ),
  row(48, 'no check at all', { pull: { checks: null }, policy: { requiredChecks: [] } }, 'EW', ['NO_CHECKS']),
  row(48, 'no check but our own', { ...has(ours({})), policy: { requiredChecks: [] } }, 'EW', ['NO_CHECKS']),
  row(
    48,
    'no check at all where the rule does without',
    {
      pull: { checks: null },
      policy: { requiredChecks: [] },
      spec: { safety: { allowNoChecks: true } },
    },
    'MEW',
  ),
  row(
    49,
    'pushed thirty seconds ago, and a quick check passed',
    {
      pull: {
        ...pushed(30 / 3_600),
        checks: checks(aCheck({ startedAt: ago(20 / 3_600), completedAt: ago(10 / 3_600) })),
      },
    },
    'W',
    ['CHECKS_NOT_SETTLED'],
  ),
  row(
    50,
    'failed, and passed when it was run again',
    {
      ...has(aFailure({ startedAt: ago(2.5), completedAt: ago(2.4) }), aCheck()),
    },
    'MEW',
  ),
  row(
    50,
    'the same, listed the other way round',
    {
      ...has(aCheck(), aFailure({ startedAt: ago(2.5), completedAt: ago(2.4) })),
    },
    'MEW',
  ),
  row(
    51,
    'passed, and failed when it was run again',
    {
      ...has(aCheck({ startedAt: ago(2.5), completedAt: ago(2.4) }), aFailure()),
    },
    'EW',
    ['CHECK_FAILED'],
  ),
  row(
    51,
    'passed, and runs again',
    has(aPending(), aCheck()),
    'W',
    ['CHECKS_PENDING'],
    'row 39: what runs is waited for',
  ),
  row(
    52,
    'passed on push later, failed on pull_request earlier',
    {
      ...has(
        aFailure({ event: 'pull_request', startedAt: ago(2.5), completedAt: ago(2.4) }),
        aCheck({ event: 'push', startedAt: ago(2), completedAt: ago(1.9) }),
      ),
    },
    'EW',
    ['CHECK_FAILED'],
  ),
  row(53, 'our own check runs', has(aCheck(), ours({ state: 'pending', conclusion: 'IN_PROGRESS' })), 'MEW'),
  row(53, 'our own check failed', has(aCheck(), ours({ state: 'failed', conclusion: 'FAILURE' })), 'MEW'),
  row(
    54,
    'a check failed that the branch does not require, where the rule passes over it',
    {
      ...has(aCheck(), aFailure({ name: 'lint' })),
      spec: { safety: { ignoreOptional: true } },
    },
    'MEW',
  ),
  row(55, 'a check failed that the branch does not require', has(aCheck(), aFailure({ name: 'lint' })), 'EW', [
    'OPTIONAL_CHECK_FAILED',
  ]),
  row(
    36,
    'UNSTABLE: a check failed that the branch does not require',
    {
      pull: { mergeState: 'UNSTABLE', checks: checks(aCheck(), aFailure({ name: 'lint' })) },
    },
    'EW',
    ['OPTIONAL_CHECK_FAILED'],
  ),
  row(
    36,
    'UNSTABLE, where the rule passes over it',
    {
      pull: { mergeState: 'UNSTABLE', checks: checks(aCheck(), aFailure({ name: 'lint' })) },
      spec: { safety: { ignoreOptional: true } },
    },
    'MEW',
  ),
  row(
    56,
    'more checks than were read',
    {
      pull: { checks: { items: [aCheck()], cut: true, commit: HEAD } },
    },
    'W',
    ['INCOMPLETE_DATA'],
  ),
  row(56, 'checks that cannot be read', { pull: { unread: ['GitHub refused its checks.'] } }, 'W', ['INCOMPLETE_DATA']),
  row(57, "the branch's rules cannot be read", { policy: { unknown: 'GitHub answered 502.' } }, 'W', [
    'POLICY_UNKNOWN',
  ]),
  row(
    58,
    'checks of another commit than the head',
    {
      pull: { checks: { ...checks(aCheck()), commit: 'd'.repeat(40) } },
    },
    'W',
    ['STALE_ROLLUP'],
  ),
  row(
    59,
    'one required check failed and another never came',
    {
      pull: { ...pushed(1), checks: checks(aFailure({ startedAt: ago(0.9), completedAt: ago(0.8) })) },
      policy: { requiredChecks: [test, lint] },
    },
    'EW',
    ['CHECK_FAILED', 'CHECK_MISSING'],
  ),
  row(
    60,
    'a required check has run for a day',
    {
      pull: { ...pushed(30), checks: checks(aPending({ startedAt: ago(24) })) },
    },
    'EW',
    ['CHECK_TIMEOUT'],
  ),
];
