import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CLOSE_GATES, MERGE_GATES } from '../../packages/core/src/decide/gates/index.ts';
import { judgePull, strictest, weigh, withoutModel } from '../../packages/core/src/decide/judge-pull.ts';
import { reason, WITHHOLDS } from '../../packages/core/src/decide/reasons.ts';
import type { GateFacts } from '../../packages/core/src/domain/decision.ts';
import type { Pull } from '../../packages/core/src/domain/pull.ts';
import { REASON_CODES } from '../../packages/core/src/domain/reason.ts';
import { ACTIONS, type Action } from '../../packages/core/src/domain/rule.ts';
import { anyFacts } from './any-facts.ts';
import { aBump, aFailure, ago, all, aPending, type Change, checks, facts, type Spec } from './gate-facts.ts';

const judge = (change: Change) => judgePull(facts(change));
const red = { checks: checks(aFailure()) };
const blocked = { mergeState: 'BLOCKED' } as const;
const closing: Spec = {
  selector: { author: 'dependabot[bot]' },
  allowedActions: ['merge', 'close', 'wait', 'escalate'],
  safety: { closeAuthors: ['dependabot[bot]'], approvals: 0 },
};
const bump: Partial<Pull> = { reviews: all(), reviewDecision: undefined };

describe('the table of reasons', () => {
  it('has a row for every code', () => {
    expect(Object.keys(WITHHOLDS).toSorted()).toEqual([...REASON_CODES].toSorted());
  });
  it('tells nobody of what is not ours, or not yet ready', () => {
    const silent = Object.values(WITHHOLDS).filter(({ from }) => from === 'everything' || from === 'all-but-wait');
    expect(silent.some(({ escalates }) => escalates)).toBe(false);
  });
  it('makes whole seconds of a moment', () => {
    expect([reason('BEHIND', 'x', 0.2), reason('BEHIND', 'x', -7).again, reason('BEHIND', 'x')]).toEqual([
      { code: 'BEHIND', text: 'x', again: 1 },
      1,
      { code: 'BEHIND', text: 'x' },
    ]);
  });
});

describe('what a rule allows', () => {
  it.each<[string, Change, Action[], string[]]>([
    ['all is well', {}, ['merge', 'wait', 'escalate'], []],
    ['1: it is merged, and of that alone is spoken', { pull: { ...red, state: 'MERGED' } }, [], ['ALREADY_MERGED']],
    ['12: it is excluded', { pull: { labels: all('auto-merge', 'do-not-merge') } }, [], ['EXCLUDED_LABEL']],
    ['5: a draft with a failing check', { pull: { ...red, draft: true } }, ['wait'], ['DRAFT', 'CHECK_FAILED']],
    ['39: a check runs', { pull: { checks: checks(aPending()) } }, ['wait'], ['CHECKS_PENDING']],
    ['41: a check failed', { pull: red }, ['wait', 'escalate'], ['CHECK_FAILED']],
    [
      '59: the one that tells people is enough',
      { pull: red, policy: { strict: true }, done: { mergesHere: 5, merges: 5, closes: 0 } },
      ['wait', 'escalate'],
      ['CHECK_FAILED', 'RATE_CAP', 'RUN_CAP'],
    ],
    ['the rule tells nobody', { pull: red, spec: { allowedActions: ['merge'] } }, ['wait'], ['CHECK_FAILED']],
    [
      'the rule never merges',
      { spec: { allowedActions: ['escalate'] } },
      ['wait', 'escalate'],
      ['NOT_ALLOWED_BY_RULE'],
    ],
    ['what costs more is not read yet', { background: null }, ['wait'], []],
    ['31: blocked by what is known', { pull: { ...blocked, ...red } }, ['wait', 'escalate'], ['CHECK_FAILED']],
    [
      '32: blocked, and our own hours do not explain it',
      { pull: blocked, spec: { schedule: { windows: [{ from: '13:00', to: '14:00' }] } } },
      ['wait'],
      ['OFF_SCHEDULE', 'BLOCKED_UNKNOWN'],
    ],
    [
      '33: blocked for others',
      { pull: { ...blocked, couldBypass: true } },
      ['wait', 'escalate'],
      ['BLOCKED_UNKNOWN', 'NO_ADMIN_BYPASS'],
    ],
    [
      '33: clean for us alone',
      { pull: { ...red, couldBypass: true } },
      ['wait', 'escalate'],
      ['CHECK_FAILED', 'NO_ADMIN_BYPASS'],
    ],
    ['a right that nothing needs', { pull: { couldBypass: true } }, ['merge', 'wait', 'escalate'], []],
    [
      '26: no right helps against a conflict',
      { pull: { mergeState: 'DIRTY', couldBypass: true } },
      ['wait', 'escalate'],
      ['CONFLICT'],
    ],
    [
      '36: unstable, and no check shows it',
      { pull: { mergeState: 'UNSTABLE' } },
      ['wait', 'escalate'],
      ['OPTIONAL_CHECK_FAILED'],
    ],
    [
      '36: unstable, and the rule passes over that',
      { pull: { mergeState: 'UNSTABLE' }, spec: { safety: { ignoreOptional: true } } },
      ['merge', 'wait', 'escalate'],
      [],
    ],
    [
      'a word that GitHub has not said before',
      { pull: { mergeState: 'NEW' as 'CLEAN' } },
      ['wait', 'escalate'],
      ['BLOCKED_UNKNOWN'],
    ],
    ['closing', { pull: aBump(bump), spec: closing }, ['merge', 'close', 'wait', 'escalate'], []],
    [
      'closing what failed',
      { pull: aBump({ ...bump, ...red }), spec: closing },
      ['close', 'wait', 'escalate'],
      ['CHECK_FAILED'],
    ],
    [
      'but not what runs',
      { pull: aBump({ ...bump, checks: checks(aPending()) }), spec: closing },
      ['wait'],
      ['CHECKS_PENDING'],
    ],
    [
      'nor what is half read',
      { pull: aBump({ ...bump, unread: ['GitHub refused its body.'] }), spec: closing },
      ['wait'],
      ['INCOMPLETE_DATA'],
    ],
    [
      'nor what is in conflict',
      { pull: aBump({ ...bump, mergeState: 'DIRTY' }), spec: closing },
      ['wait', 'escalate'],
      ['CONFLICT'],
    ],
  ])('%s', (_, change, allowed, codes) => {
    const found = judge(change);
    expect({ allowed: found.allowed, codes: found.reasons.map(({ code }) => code) }).toEqual({ allowed, codes });
  });

  it('32: lists what else the branch asks', () => {
    const { reasons } = judge({ pull: blocked, policy: { otherRules: ['REQUIRED_DEPLOYMENTS'] } });
    expect(reasons[0]!.text).toContain('`REQUIRED_DEPLOYMENTS`');
  });

  it('tells a reason once, though several gates stumble over it', () => {
    expect(judge({ policy: { unknown: 'GitHub answered 502.' } }).reasons).toHaveLength(1);
  });

  it('names every gate once, and says when to look again', () => {
    const names = judge({}).gates.map(({ gate }) => gate);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(['open', 'selected', ...MERGE_GATES.map(({ name }) => name), 'merge-state']);
    const merged = [1, 2, 3, 4, 50].map((minutes) => ({ at: ago(minutes / 60), by: facts().self }));
    const twice: Change = { policy: { recentMerges: all(...merged) }, pull: { mergeable: 'UNKNOWN' } };
    expect(judge(twice).lookAgain).toBe(30);
    expect(judge({ pull: red }).lookAgain).toBeUndefined();
  });
});

/** Any facts, and many of which one may close the pull request as far as people are concerned. */
const anyOf = fc.oneof(
  anyFacts,
  anyFacts.map((one): GateFacts => {
    const { author, commits, headOwner } = aBump();
    const pull = { ...one.pull, ...bump, ...{ author, commits, headOwner, fork: false }, autoMergeBy: undefined };
    return { ...one, pull: { ...pull, editor: undefined }, rule: facts({ spec: closing }).rule };
  }),
);

/** Each makes some gate fail, whatever else is the case. */
const WORSE: readonly ((one: GateFacts) => GateFacts)[] = [
  (one) => ({ ...one, pull: { ...one.pull, state: 'CLOSED' } }),
  (one) => ({ ...one, pull: { ...one.pull, draft: true } }),
  (one) => ({ ...one, pull: { ...one.pull, mergeState: 'DIRTY' } }),
  (one) => ({ ...one, pull: { ...one.pull, unread: ['GitHub refused its files.'] } }),
  (one) => ({ ...one, pull: { ...one.pull, labels: { ...one.pull.labels, cut: true } } }),
  (one) => ({ ...one, pull: { ...one.pull, inQueue: true } }),
  // Of one of these GitHub has said more than that already.
  (one) =>
    ['DIRTY', 'UNKNOWN', 'DRAFT'].includes(one.pull.mergeState)
      ? { ...one, pull: { ...one.pull, inQueue: true } }
      : { ...one, pull: { ...one.pull, mergeState: 'BLOCKED' } },
  (one) => ({ ...one, policy: { ...one.policy, unknown: 'GitHub answered 502.', queueMethod: undefined } }),
  (one) => ({ ...one, freeze: { ...one.freeze, unknown: 'GitHub answered 502.' } }),
  (one) => ({ ...one, done: { ...one.done, merges: 5, closes: 3 } }),
  (one) => ({ ...one, rule: { ...one.rule, spec: { ...one.rule.spec, suspend: true } } }),
];

describe('whatever the facts are', () => {
  it('merges only where every gate is open, closes only where each of closing is, and always may wait', () => {
    fc.assert(
      fc.property(anyOf, (one) => {
        const { allowed, gates, reasons, notClosed, rule } = judgePull(one);
        expect(allowed).toEqual(ACTIONS.filter((action) => allowed.includes(action)));
        for (const action of allowed) expect(action === 'wait' || rule.spec.allowedActions.includes(action)).toBe(true);
        if (allowed.includes('merge')) {
          expect(gates.every(({ state }) => state === 'passed' || state === 'off')).toBe(true);
          expect(reasons).toEqual([]);
        }
        if (allowed.includes('close')) {
          expect(notClosed).toEqual([]);
          expect(CLOSE_GATES.every((gate) => ['passed', 'off'].includes(gate.check(one).state))).toBe(true);
        }
        if (!allowed.includes('wait')) {
          expect(allowed).toEqual([]);
          expect(reasons.some(({ code }) => WITHHOLDS[code].from === 'everything')).toBe(true);
        }
        for (const { state, reasons: why } of gates) expect(state !== 'failed' || why.length > 0).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('there are enough of those that may be merged, or closed, for this to mean something', () => {
    const allowed = fc.sample(anyOf, { numRuns: 500, seed: 5 }).map((one) => judgePull(one).allowed);
    for (const action of ACTIONS) expect(allowed.filter((some) => some.includes(action)).length).toBeGreaterThan(20);
  });

  it('one thing more that stands against it makes nothing possible that was not', () => {
    const final = (one: GateFacts): Action[] =>
      judgePull(one).allowed.filter((action) => action === 'merge' || action === 'close');
    fc.assert(
      fc.property(anyOf, fc.constantFrom(...WORSE), (one, worsen) => {
        const [before, after] = [final(one), final(worsen(one))];
        expect(before).toEqual(expect.arrayContaining(after));
        expect(after).not.toContain('merge');
      }),
      { numRuns: 1_000 },
    );
  });

  it('several rules never allow what one of them does not', () => {
    fc.assert(
      fc.property(fc.array(anyFacts, { minLength: 1, maxLength: 3 }), (many) => {
        const judgements = many.map(judgePull);
        const { allowed } = weigh(judgements);
        for (const { allowed: own } of judgements) expect(own).toEqual(expect.arrayContaining(allowed));
        expect(['wait', ...allowed]).toContain(withoutModel(judgements));
      }),
      { numRuns: 200 },
    );
  });
});

describe('several rules', () => {
  const failing = judge({ pull: red });
  const quiet = judge({ pull: red, spec: { safety: { escalateOn: [] } } });
  const silent = judge({ pull: red, spec: { allowedActions: ['merge'] } });
  const none = judge({ pull: { state: 'CLOSED' } });

  it('allow what all of them do, for all of their reasons, each once', () => {
    expect(weigh([])).toEqual({ allowed: [], reasons: [] });
    expect(weigh([judge({}), failing])).toEqual({ allowed: ['wait', 'escalate'], reasons: failing.reasons });
    expect(weigh([failing, quiet]).reasons).toHaveLength(1);
    expect(weigh([failing, none]).allowed).toEqual([]);
  });

  it('tell people without a model what one of them names, if all may', () => {
    expect([[failing], [quiet], [quiet, failing], [silent, failing], [none], []].map(withoutModel)).toEqual([
      'escalate',
      'wait',
      'escalate',
      'wait',
      'wait',
      'wait',
    ]);
  });

  it('24: the strictest answer stands', () => {
    const rows: [Action[], Action][] = [
      [['merge'], 'merge'],
      [['merge', 'merge'], 'merge'],
      [['close', 'close'], 'close'],
      [['merge', 'wait'], 'wait'],
      [['merge', 'close'], 'wait'],
      [['wait', 'escalate', 'merge'], 'escalate'],
      [['merge', 'close', 'escalate'], 'escalate'],
      [[], 'wait'],
    ];
    for (const [answers, expected] of rows) expect([answers, strictest(answers)]).toEqual([answers, expected]);
  });
});

it('while checks run, people are told of what failed already, and of nothing that may still come', () => {
  const pending = { checks: checks(aPending()) };
  const asks = (pull: Partial<Pull>): string =>
    withoutModel([judge({ pull, spec: { safety: { escalateOn: ['REVIEW_REQUIRED', 'CONFLICT'] } } })]);
  expect(asks({ reviews: all() })).toBe('escalate');
  expect(asks({ reviews: all(), ...pending })).toBe('wait');
  expect(asks({ mergeable: 'CONFLICTING', ...pending })).toBe('escalate');
});
