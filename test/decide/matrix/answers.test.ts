import { describe, expect, it } from '@jest/globals';
import { type AskedOfRule, settleAnswers } from '../../../packages/core/src/decide/answer-pull.ts';
import { judgePull, strictest } from '../../../packages/core/src/decide/judge-pull.ts';
import { worseOf } from '../../../packages/core/src/decide/risk.ts';
import { pullAnswerSchema } from '../../../packages/core/src/domain/decision.ts';
import { ACTIONS, type Action } from '../../../packages/core/src/domain/rule.ts';
import { aBump, all, aRule, type Change, facts, HEAD, type Spec } from '../gate-facts.ts';
import { CLOSE_ROWS } from './close-rows.ts';

/** Rows of what is answered, by one rule or by several. */

const closing: Spec = {
  allowedActions: ['merge', 'close', 'wait', 'escalate'],
  safety: { approvals: 0, closeAuthors: ['dependabot[bot]'] },
  selector: { author: 'dependabot[bot]' },
};
/** Of an update that may be merged and may be closed: nobody has touched it. */
const untouched: Change = {
  pull: aBump({ reviews: all(), reviewDecision: undefined }),
  policy: { requiredApprovals: 0 },
  spec: closing,
};

function settled(
  answers: readonly (Action | 'invalid' | 'unavailable')[],
  change: Change,
  specs: readonly Spec[] = [],
) {
  const judgements = answers.map((_, index) =>
    judgePull({ ...facts(change), rule: aRule(specs[index] ?? change.spec, { name: `r${index}` }) }),
  );
  const asked = answers.map(
    (action, index): AskedOfRule => ({
      rule: `r${index}`,
      answer:
        action === 'invalid' || action === 'unavailable'
          ? action
          : { pull: 7, head: HEAD, action, reason: 'So it is.' },
    }),
  );
  return settleAnswers(judgements, asked, facts(change).pull);
}

describe('the matrix: answers', () => {
  it.each<[readonly Action[], Action]>([
    [['merge'], 'merge'],
    [['close'], 'close'],
    [['merge', 'merge'], 'merge'],
    [['merge', 'wait'], 'wait'],
    [['escalate', 'merge'], 'escalate'],
    [['wait', 'escalate', 'merge'], 'escalate'],
    [['close', 'wait'], 'wait'],
    [['merge', 'close'], 'wait'],
    [['close', 'merge', 'escalate'], 'escalate'],
  ])('row 24: of %j the strictest is %s', (answers, action) => {
    expect(strictest(answers)).toBe(action);
    expect(settled(answers, untouched).action).toBe(action);
  });

  it('row 24: what one rule forbids, none can have', () => {
    const withheld: Spec = { ...closing, allowedActions: ['wait', 'escalate'] };
    for (const action of ['merge', 'close'] as const)
      expect(settled([action, action], untouched, [closing, withheld]).action).toBe('wait');
  });

  it('row 86: no answer approves anything', () => {
    expect(ACTIONS).not.toContain('approve');
    const approve = { pull: 7, head: HEAD, action: 'approve', reason: 'Good.' };
    expect(pullAnswerSchema.safeParse(approve).success).toBe(false);
  });

  it.each(CLOSE_ROWS.filter(({ a }) => !a.includes('C')))('row 123: $state: CLOSE_NOT_PERMITTED', ({ facts: seen }) => {
    const asked = { pull: 7, head: HEAD, action: 'close' as const, reason: 'It is red.' };
    const found = settleAnswers([judgePull(seen)], [{ rule: seen.rule.name, answer: asked }], seen.pull);
    expect(found).toMatchObject({ action: 'wait', refused: { asked: 'close' } });
    expect(found.refused?.codes).toContain('CLOSE_NOT_PERMITTED');
  });

  it('row 110: what is no answer is wait', () => {
    const { action, reasons } = settled(['invalid'], untouched);
    expect([action, reasons.map(({ code }) => code)]).toEqual(['wait', ['AI_INVALID']]);
  });

  it('row 111: a model that does not answer is wait', () => {
    const { action, reasons } = settled(['unavailable'], untouched);
    expect([action, reasons.map(({ code }) => code)]).toEqual(['wait', ['AI_UNAVAILABLE']]);
  });

  it('row 116: a model can rate nothing lower than the code does', () => {
    const rated = { level: 'high' as const, reasons: [] };
    expect(worseOf(rated, 'low').level).toBe('high');
    const answer = { pull: 7, head: HEAD, action: 'merge', reason: 'Good.', risk: 'low' };
    expect(pullAnswerSchema.safeParse(answer).success).toBe(false);
  });
});
