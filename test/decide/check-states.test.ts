import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type CheckReasons,
  headSince,
  judgeChecks,
  latestChecks,
} from '../../packages/core/src/decide/check-states.ts';
import type { Check } from '../../packages/core/src/domain/pull.ts';
import {
  ACTIONS_APP,
  aCheck,
  aCommit,
  aFailure,
  ago,
  all,
  aPending,
  aStatus,
  type Change,
  checks,
  facts,
  HEAD,
} from './gate-facts.ts';

type Codes = Partial<Record<keyof CheckReasons, string[]>>;

/** The codes of each part that has some. */
function codes(change: Change): Codes {
  const parts = Object.entries(judgeChecks(facts(change))) as [keyof CheckReasons, CheckReasons['required']][];
  return Object.fromEntries(
    parts.filter(([, reasons]) => reasons.length > 0).map(([part, reasons]) => [part, reasons.map(({ code }) => code)]),
  );
}
const has = (...items: Check[]): Change => ({ pull: { checks: checks(...items) } });
const lint = { name: 'lint', appId: undefined };
const ours = (over: Partial<Check>): Check => aCheck({ name: 'ai-devops / pr-reconcile', ...over });
const young = { createdAt: ago(0.01), commits: all(aCommit({ committedAt: ago(0.01) })) };

describe('what checks say', () => {
  it.each<[string, Change, Codes]>([
    ['all green', {}, {}],
    ['39: a required one runs', has(aPending()), { required: ['CHECKS_PENDING'] }],
    ['39: a required one waits to begin', has(aPending({ startedAt: undefined })), { required: ['CHECKS_PENDING'] }],
    ['39: another one runs', has(aCheck(), aPending({ name: 'x' })), { others: ['CHECKS_PENDING'] }],
    ['41: a required one failed', has(aFailure()), { required: ['CHECK_FAILED'] }],
    [
      '42: a required one never came',
      {
        pull: { ...young, checks: checks(aCheck({ startedAt: ago(1.9) })), createdAt: ago(3) },
        policy: { requiredChecks: [lint] },
      },
      { required: ['CHECK_MISSING'] },
    ],
    ['43: nor within two hours', { policy: { requiredChecks: [lint] } }, { required: ['CHECK_NEVER_REPORTED'] }],
    ['44: by another app', has(aCheck({ appId: 7 })), { required: ['CHECK_WRONG_APP'] }],
    [
      '44: what another app says of that name still counts',
      has(aCheck(), aFailure({ appId: 7 })),
      { others: ['OPTIONAL_CHECK_FAILED'] },
    ],
    [
      'any app where the branch names none, and all of them',
      {
        ...has(aCheck({ appId: 7 }), aFailure({ appId: 8 })),
        policy: { requiredChecks: [{ name: 'test', appId: undefined }] },
      },
      { required: ['CHECK_FAILED'] },
    ],
    [
      'required because GitHub says so',
      has(aCheck(), aFailure({ name: 'x', required: true })),
      { required: ['CHECK_FAILED'] },
    ],
    [
      '45: skipped where another workflow failed',
      has(aCheck({ state: 'skipped' }), aCheck({ name: 'x' }), aFailure({ name: 'y', workflow: 'other' })),
      { others: ['OPTIONAL_CHECK_FAILED'] },
    ],
    [
      '45: skipped in the pull_request run, another job of the push run failed',
      has(aCheck({ state: 'skipped' }), aCheck({ name: 'x' }), aFailure({ name: 'y', event: 'push' })),
      { others: ['OPTIONAL_CHECK_FAILED'] },
    ],
    [
      '45: skipped where a job that failed first then passed',
      has(
        aCheck({ state: 'skipped' }),
        aFailure({ name: 'y', startedAt: ago(2.5), completedAt: ago(2.4) }),
        aCheck({ name: 'y' }),
      ),
      {},
    ],
    [
      '47: neutral, and no signal',
      has(aCheck({ state: 'neutral' })),
      { required: ['CHECK_NEUTRAL'], signal: ['NO_POSITIVE_SIGNAL'] },
    ],
    [
      '47: none green of those that count',
      {
        ...has(aCheck({ state: 'skipped' }), aFailure({ name: 'x', workflow: 'other' })),
        spec: { safety: { ignoreOptional: true } },
      },
      { signal: ['NO_POSITIVE_SIGNAL'] },
    ],
    ['48: none', { pull: { checks: null }, policy: { requiredChecks: [] } }, { signal: ['NO_CHECKS'] }],
    [
      '48: none, and one is required',
      { pull: { checks: null } },
      { required: ['CHECK_NEVER_REPORTED'], signal: ['NO_CHECKS'] },
    ],
    [
      '48: none of a pull request that was just opened',
      { pull: { checks: null, createdAt: ago(0.01) }, policy: { requiredChecks: [] } },
      { settled: ['CHECKS_NOT_SETTLED'] },
    ],
    [
      '49: just opened on a commit that was green for days',
      { pull: { createdAt: ago(0.01) } },
      { settled: ['CHECKS_NOT_SETTLED'] },
    ],
    [
      '49: a commit of tomorrow, of which no check has begun',
      { pull: { checks: null, commits: all(aCommit({ committedAt: ago(-24) })) }, policy: { requiredChecks: [] } },
      { settled: ['CHECKS_NOT_SETTLED'] },
    ],
    [
      '51: green, and queued again',
      has(aCheck(), aPending({ startedAt: undefined })),
      { required: ['CHECKS_PENDING'] },
    ],
    ['red and green at the same moment', has(aFailure(), aCheck()), { required: ['CHECK_FAILED'] }],
    [
      'jobs of one name in two workflows',
      has(aFailure({ workflow: 'nightly', startedAt: ago(2.9) }), aCheck()),
      { required: ['CHECK_FAILED'] },
    ],
    ['53: ours failed', has(aCheck(), ours({ state: 'failed' })), {}],
    ['53: ours alone is green', { ...has(ours({})), policy: { requiredChecks: [] } }, { signal: ['NO_CHECKS'] }],
    [
      '53: ours is required',
      { policy: { requiredChecks: [{ name: 'ai-devops / pr-reconcile', appId: undefined }] } },
      {},
    ],
    [
      'a status that bears our name is not ours',
      has(aCheck(), aStatus({ name: 'ai-devops / pr-reconcile', state: 'failed' })),
      { others: ['OPTIONAL_CHECK_FAILED'] },
    ],
    [
      '56: cut: what is absent is not missed, what is red is red',
      { pull: { checks: { ...checks(aFailure({ name: 'x' })), cut: true } } },
      {
        required: ['INCOMPLETE_DATA'],
        others: ['OPTIONAL_CHECK_FAILED'],
        signal: ['INCOMPLETE_DATA'],
        settled: ['INCOMPLETE_DATA'],
      },
    ],
    ['56: not shown at all', { pull: { checks: null, unread: ['GitHub refused its checks.'] } }, {}],
    [
      '58: of another commit: nothing else counts',
      { pull: { checks: { ...checks(aFailure()), commit: 'd'.repeat(40) } } },
      { required: ['STALE_ROLLUP'], others: ['STALE_ROLLUP'], signal: ['STALE_ROLLUP'], settled: ['STALE_ROLLUP'] },
    ],
    [
      '60: one hangs, one runs',
      has(aPending({ startedAt: ago(6.1) }), aPending({ name: 'x' })),
      { required: ['CHECK_TIMEOUT'], others: ['CHECKS_PENDING'] },
    ],
  ])('%s', (_, change, expected) => {
    expect(codes(change)).toEqual(expected);
  });

  it('name what failed, how, and what a silent check may come from', () => {
    const { required } = judgeChecks(
      facts({
        ...has(aFailure({ conclusion: 'TIMED_OUT' })),
        policy: { requiredChecks: [{ name: 'test', appId: ACTIONS_APP }, lint] },
      }),
    );
    expect(required.map(({ text }) => text)).toEqual([
      'Required checks failed (`test`: `TIMED_OUT`).',
      'Required checks have not reported within 2 hours (`lint`): perhaps a path filter skips their workflow, or their job was renamed and the branch still asks for the old name.',
    ]);
  });

  it.each<[string, Change, keyof CheckReasons, number]>([
    ['until a check has hung', has(aPending({ startedAt: ago(5) })), 'required', 3_600],
    [
      'until a check never came',
      { pull: { checks: checks(aCheck({ startedAt: ago(1.5) })) }, policy: { requiredChecks: [lint] } },
      'required',
      1_800,
    ],
    ['until the first minute is over', { pull: { createdAt: ago(45 / 3_600) } }, 'settled', 15],
  ])('look again %s', (_, change, part, again) => {
    expect(judgeChecks(facts(change))[part][0]!.again).toBe(again);
  });
});

describe('the newest of every check', () => {
  const any = fc.record({
    name: fc.constantFrom('test', 'lint'),
    state: fc.constantFrom<Check['state']>('passed', 'failed', 'pending', 'expected', 'skipped', 'neutral'),
    event: fc.constantFrom('push', 'pull_request'),
    startedAt: fc.option(fc.constantFrom(ago(3), ago(2), ago(1)), { nil: undefined }),
    completedAt: fc.option(fc.constantFrom(ago(2), ago(1)), { nil: undefined }),
  });
  it('is green only if none that began later, or runs, is not: in any order', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (items) => {
        const list = items.map((item) => aCheck(item));
        const latest = latestChecks(list);
        const names = ({ name, event }: Check): string => `${name} ${event}`;
        expect(new Set(latest.map(names))).toEqual(new Set(list.map(names)));
        const states = (of: readonly Check[]): string[] =>
          of.map((one) => `${names(one)} ${one.state === 'passed'}`).toSorted();
        expect(states(latestChecks(list.toReversed()))).toEqual(states(latest));
        for (const one of latest.filter(({ state }) => state === 'passed'))
          for (const other of list.filter((check) => names(check) === names(one) && check.state !== 'passed'))
            expect((other.startedAt ?? other.completedAt ?? '') <= (one.startedAt ?? one.completedAt ?? '')).toBe(true);
      }),
    );
  });
});

describe('since when a head can have been checked', () => {
  it.each<[string, Change['pull'], string]>([
    [
      'its first check began',
      { checks: checks(aCheck({ startedAt: ago(1) }), aCheck({ name: 'x', startedAt: ago(2) })) },
      ago(2),
    ],
    ['ours is none', { checks: checks(ours({ startedAt: ago(3.5) }), aCheck({ startedAt: ago(1) })) }, ago(1)],
    [
      'without one, its newest commit',
      { checks: null, commits: all(aCommit({ committedAt: ago(3.5) }), aCommit({ sha: HEAD, committedAt: ago(3) })) },
      ago(3),
    ],
    ['it was opened later', { createdAt: ago(0.5) }, ago(0.5)],
  ])('%s', (_, pull, expected) => {
    expect(new Date(headSince(facts({ pull: pull! }).pull)).toISOString()).toBe(expected);
  });
});
