import { describe, expect, it } from '@jest/globals';
import { type AskedOfRule, settleAnswers } from '../../../packages/core/src/decide/answer-pull.ts';
import { judgePull } from '../../../packages/core/src/decide/judge-pull.ts';
import { selection } from '../../../packages/core/src/decide/select.ts';
import type { GateFacts, Judgement } from '../../../packages/core/src/domain/decision.ts';
import type { ReasonCode } from '../../../packages/core/src/domain/reason.ts';
import { ACTIONS, type Action } from '../../../packages/core/src/domain/rule.ts';
import type { Column } from './row.ts';
import { TABLES } from './tables.ts';

const LETTERS: Record<Action, string> = { merge: 'M', close: 'C', escalate: 'E', wait: 'W' };
/** What a rule tells people of without asking a model, unless it says otherwise. */
const ESCALATED = ['CHECK_FAILED', 'CONFLICT', 'CHECK_NEVER_REPORTED', 'CHECK_TIMEOUT', 'STUCK_UNKNOWN', 'RISK_HIGH'];

/** As the job does: a rule that does not select it has no say; what none selects is left alone. */
function look(facts: GateFacts): { judgements: Judgement[]; codes: ReasonCode[] } {
  const others = selection(facts.rule.spec, facts.pull);
  if (others.length > 0) return { judgements: [], codes: unique(others) };
  const judgement = judgePull(facts);
  return { judgements: [judgement], codes: unique(judgement.reasons) };
}

const unique = (reasons: readonly { code: ReasonCode }[]): ReasonCode[] => [
  ...new Set(reasons.map(({ code }) => code)),
];
const letters = (allowed: readonly Action[]): Column =>
  ['M', 'C', 'E', 'W'].filter((letter) => allowed.some((action) => LETTERS[action] === letter)).join('') as Column;

/** The same for a rule that allows all actions: what forbids one is then a gate. */
const eager = ({ rule, ...facts }: GateFacts): GateFacts => ({
  ...facts,
  rule: { ...rule, spec: { ...rule.spec, allowedActions: [...ACTIONS] } },
});

/** What would be done if the model said this. */
function forced(facts: GateFacts, action: Action) {
  const { pull, rule } = facts;
  const { judgements } = look(facts);
  const answers: AskedOfRule[] = [
    { rule: rule.name, answer: { pull: pull.number, head: pull.headSha, action, reason: 'I was told to.' } },
  ];
  return settleAnswers(judgements, answers, pull);
}

describe.each(Object.entries(TABLES))('the matrix: %s', (_, rows) => {
  describe.each(rows.map((row) => [`row ${row.row}: ${row.state}`, row] as const))(
    '%s',
    (_name, { facts, a, codes }) => {
      it(`allows ${a || 'nothing'}, because ${codes.join(', ') || 'nothing is against it'}`, () => {
        const { judgements, codes: found } = look(facts);
        expect({ a: letters(judgements[0]?.allowed ?? []), codes: found.toSorted() }).toEqual({
          a,
          codes: codes.toSorted(),
        });
      });

      it.each([
        ['its rule', facts],
        ['a rule that lets everything be done', eager(facts)],
      ])('by %s is never handled against that, whatever a model is made to answer', (_by, seen) => {
        for (const action of ACTIONS) {
          const done = forced(seen, action);
          const may = a.includes(LETTERS[action]);
          expect(done.action).toBe(a === '' ? 'none' : may ? action : 'wait');
          expect(done.refused?.asked).toBe(a === '' || may ? undefined : action);
        }
      });

      it('is left to wait, or told to people, where no model is asked', () => {
        const told = a.includes('E') && codes.some((code) => ESCALATED.includes(code));
        const { action, source } = settleAnswers(look(facts).judgements, [], facts.pull);
        expect({ action, source }).toEqual({ action: a === '' ? 'none' : told ? 'escalate' : 'wait', source: 'gates' });
      });
    },
  );
});
