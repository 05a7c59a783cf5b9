import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type AskedOfRule, settleAnswers } from '../../packages/core/src/decide/answer-pull.ts';
import { judgePull, weigh } from '../../packages/core/src/decide/judge-pull.ts';
import { type PullAnswer, pullAnswerSchema } from '../../packages/core/src/domain/decision.ts';
import { ACTIONS, type Action } from '../../packages/core/src/domain/rule.ts';
import { anyFacts } from './any-facts.ts';
import { aFailure, aRule, type Change, checks, facts, HEAD, type Spec } from './gate-facts.ts';

const answer = (action: Action, over: Partial<PullAnswer> = {}): PullAnswer => ({
  pull: 7,
  head: HEAD,
  action,
  reason: `I say ${action}.`,
  ...over,
});
/** What is settled where the rules `r0`, `r1` … are all of a mergeable pull request, and each is asked. */
function settled(answers: readonly AskedOfRule['answer'][], change: Change = {}) {
  const judgements = answers.map((_, index) =>
    judgePull({ ...facts(change), rule: aRule(change.spec, { name: `r${index}` }) }),
  );
  const asked = answers.map((one, index) => ({ rule: `r${index}`, answer: one }));
  return settleAnswers(judgements, asked, facts(change).pull);
}
const codes = ({ reasons }: ReturnType<typeof settled>): string[] => reasons.map(({ code }) => code);
const failing: Change = { pull: { checks: checks(aFailure()) } };

describe('an answer', () => {
  it.each(ACTIONS.filter((action) => action !== 'close'))('is done when it is allowed: %s', (action) => {
    expect(settled([answer(action)])).toEqual({
      action,
      source: 'model',
      reasons: [],
      said: `I say ${action}.`,
    });
  });

  it.each<[string, PullAnswer | 'invalid' | 'unavailable', string]>([
    ['AM52: is about another pull request', answer('merge', { pull: 8 }), 'AI_INVALID'],
    ['AM52: is about another head', answer('merge', { head: 'd'.repeat(40) }), 'AI_INVALID'],
    ['names its head in short', answer('merge', { head: HEAD.slice(0, 12) }), 'AI_INVALID'],
    ['names its head in capitals', answer('merge', { head: HEAD.toUpperCase() }), 'AI_INVALID'],
    ['names no head', answer('merge', { head: '' }), 'AI_INVALID'],
    ['would escalate another pull request', answer('escalate', { pull: 8 }), 'AI_INVALID'],
    ['is none of the schema', 'invalid', 'AI_INVALID'],
    ['did not come', 'unavailable', 'AI_UNAVAILABLE'],
    ['closes what may not be closed', answer('close'), 'AI_REFUSED'],
  ])('that %s is wait', (_, given, code) => {
    const found = settled([given]);
    expect([found.action, codes(found), found.said]).toEqual(['wait', [code], undefined]);
  });

  it('that a gate forbids is refused, with every reason', () => {
    expect(settled([answer('merge')], failing)).toMatchObject({
      action: 'wait',
      source: 'model',
      refused: { asked: 'merge', codes: ['CHECK_FAILED'] },
    });
    expect(codes(settled([answer('merge')], failing))).toEqual(['CHECK_FAILED', 'AI_REFUSED']);
  });

  it('that the rule alone forbids is refused for that', () => {
    const spec: Spec = { allowedActions: ['merge', 'wait'] };
    expect(settled([answer('escalate')], { spec })).toMatchObject({
      action: 'wait',
      refused: { asked: 'escalate', codes: ['NOT_ALLOWED_BY_RULE'] },
    });
  });

  it('that did not come, or did not fit, is asked for again', () => {
    expect(settled(['unavailable']).reasons[0]?.again).toBeGreaterThan(0);
    expect(settled(['invalid']).reasons[0]?.again).toBe(3_600);
  });
});

describe('answers of several rules', () => {
  it.each<[AskedOfRule['answer'][], Action, string | undefined]>([
    [[answer('merge'), answer('merge')], 'merge', 'I say merge.'],
    [[answer('merge'), answer('wait')], 'wait', 'I say wait.'],
    [[answer('wait'), answer('escalate')], 'escalate', 'I say escalate.'],
    [[answer('escalate'), answer('merge')], 'escalate', 'I say escalate.'],
    [[answer('merge'), 'invalid'], 'wait', undefined],
    [['unavailable', answer('merge')], 'wait', undefined],
    [['unavailable', answer('escalate')], 'escalate', 'I say escalate.'],
    [[answer('merge'), answer('merge', { pull: 8 })], 'wait', undefined],
  ])('%#: the strictest stands, and its words', (answers, action, said) => {
    const found = settled(answers);
    expect([found.action, found.said]).toEqual([action, said]);
  });

  it('without one of them is wait', () => {
    const judgements = ['r0', 'r1'].map((name) => judgePull({ ...facts(), rule: aRule({}, { name }) }));
    const found = settleAnswers(judgements, [{ rule: 'r0', answer: answer('merge') }], facts().pull);
    expect([found.action, codes(found)]).toEqual(['wait', ['AI_UNAVAILABLE']]);
  });

  it('of a rule that does not select it has no say', () => {
    const other = { rule: 'another', answer: answer('merge') };
    expect(settleAnswers([judgePull(facts())], [other], facts().pull).action).toBe('wait');
    expect(settleAnswers([], [other], facts().pull)).toMatchObject({ action: 'none', source: 'gates' });
  });
});

describe('no answer at all', () => {
  it('leaves it to the code', () => {
    expect(settled([])).toMatchObject({ action: 'none' });
    const settleOne = (change: Change) => settleAnswers([judgePull(facts(change))], [], facts(change).pull).action;
    expect(settleOne({})).toBe('wait');
    expect(settleOne(failing)).toBe('escalate');
    expect(settleOne({ pull: { draft: true } })).toBe('wait');
    expect(settleOne({ pull: { state: 'CLOSED' } })).toBe('none');
  });
});

describe('whatever is answered', () => {
  const anyAnswer = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...ACTIONS).map((action) => ({ action })) },
    fc.record({
      action: fc.constantFrom(...ACTIONS),
      pull: fc.integer({ min: 1, max: 9 }),
      head: fc.constantFrom(HEAD, ''),
    }),
    fc.constantFrom('invalid' as const, 'unavailable' as const),
  );

  it('nothing is done that one of the rules forbids', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyFacts, anyAnswer), { minLength: 1, maxLength: 3 }), (asked) => {
        const { pull } = asked[0]![0];
        const judgements = asked.map(([one], index) =>
          judgePull({ ...one, pull, rule: { ...one.rule, name: `r${index}` } }),
        );
        const answers = asked.map(
          ([, said], index): AskedOfRule => ({
            rule: `r${index}`,
            answer:
              typeof said === 'string' ? said : { pull: pull.number, head: pull.headSha, reason: 'So it is.', ...said },
          }),
        );
        const { action } = settleAnswers(judgements, answers, pull);
        const { allowed } = weigh(judgements);
        expect(action === 'none' ? allowed.length === 0 : allowed.includes(action)).toBe(true);
        if (action !== 'merge' && action !== 'close') return;
        for (const { answer: said } of answers)
          expect(said).toMatchObject({ pull: pull.number, head: pull.headSha, action });
      }),
      { numRuns: 300 },
    );
  });
});

describe('the schema of an answer', () => {
  it.each([
    ['an action that there is not', { action: 'approve' }],
    ['an action with a space', { action: 'merge ' }],
    ['a key more', { risk: 'low' }],
    ['a number as text', { pull: '7' }],
    ['a reason of 501 characters', { reason: 'x'.repeat(501) }],
  ])('refuses %s', (_, over) => {
    expect(pullAnswerSchema.safeParse(answer('merge')).success).toBe(true);
    expect(pullAnswerSchema.safeParse({ ...answer('merge'), ...over }).success).toBe(false);
  });
});
