import type { Decision, Judgement, PullAnswer } from '../domain/decision.ts';
import type { Pull } from '../domain/pull.ts';
import type { Reason, ReasonCode } from '../domain/reason.ts';
import type { Action } from '../domain/rule.ts';
import { strictest, weigh, withoutModel } from './judge-pull.ts';

/** What came of asking for one rule: an answer that fits the schema, one that does not, or none at all. */
export interface AskedOfRule {
  /** Name of the rule whose instruction was asked. */
  rule: string;
  answer: PullAnswer | 'invalid' | 'unavailable';
}

/** What shall be done, and what was made of the answers. */
export interface Settled {
  /** `none` where nothing is allowed, not even to wait. */
  action: Decision['action'];
  source: Exclude<Decision['source'], 'memory'>;
  /** Why not more: of the gates, then of the answers. */
  reasons: readonly Reason[];
  /** The words of the answer that stands, as the model wrote them. */
  said?: string;
  /** The first answer that was not allowed, and why it was not. */
  refused?: { asked: Action; codes: readonly ReasonCode[] };
}

/** After what time a model that could not answer is asked again, and one that did not fit, in seconds. */
export const ASK_AGAIN = 600;
const ASK_BETTER = 3_600;

interface Verdict extends Pick<Settled, 'said' | 'refused'> {
  action: Action;
  reason?: Reason;
}

/**
 * What becomes of a pull request, by what its rules let happen and what a model answered for each of them. An answer can
 * only withhold (M1): it must name this pull request at this head (M3) and lie within what all rules allow together, or
 * it is `wait` (G2); of several the strictest stands, and a rule without an answer waits. Without any answer the code
 * decides: no model was asked. Never throws.
 */
export function settleAnswers(
  judgements: readonly Judgement[],
  answers: readonly AskedOfRule[],
  pull: Pick<Pull, 'number' | 'headSha'>,
): Settled {
  const { allowed, reasons } = weigh(judgements);
  // What no rule has a say in is left alone, whatever none of them forbids.
  if (judgements.length === 0 || !allowed.includes('wait')) return { action: 'none', source: 'gates', reasons };
  if (answers.length === 0) return { action: withoutModel(judgements), source: 'gates', reasons };

  const verdicts = judgements.flatMap(({ rule }) => {
    const ofRule = answers.filter((asked) => asked.rule === rule.name);
    if (ofRule.length === 0) return [unavailable(rule.name)];
    return ofRule.map((asked) => verdictOf(asked, judgements, allowed, pull));
  });
  const action = strictest(verdicts.map((verdict) => verdict.action));
  const said = verdicts.find((verdict) => verdict.action === action && verdict.said !== undefined)?.said;
  const refused = verdicts.find((verdict) => verdict.refused)?.refused;
  return {
    action,
    source: 'model',
    reasons: [...reasons, ...verdicts.flatMap(({ reason }) => reason ?? []), ...split(verdicts)],
    ...(said === undefined ? {} : { said }),
    ...(refused ? { refused } : {}),
  };
}

function verdictOf(
  { rule, answer }: AskedOfRule,
  judgements: readonly Judgement[],
  allowed: readonly Action[],
  pull: Pick<Pull, 'number' | 'headSha'>,
): Verdict {
  if (answer === 'unavailable') return unavailable(rule);
  if (answer === 'invalid') return invalid(rule, 'is not one of the allowed answers');
  if (answer.pull !== pull.number) return invalid(rule, 'is about another pull request');
  if (answer.head !== pull.headSha) return invalid(rule, 'is about another head commit');
  const { action, reason: said } = answer;
  if (allowed.includes(action)) return { action, said };
  return {
    action: 'wait',
    reason: {
      code: 'AI_REFUSED',
      text: `The model answered \`${action}\` for \`${rule}\`, which is not allowed here.`,
    },
    refused: { asked: action, codes: against(action, judgements) },
  };
}

/** The codes of what stands against an action; `NOT_ALLOWED_BY_RULE` where only the rule does. */
function against(action: Action, judgements: readonly Judgement[]): readonly ReasonCode[] {
  const found = judgements.flatMap(({ reasons, notClosed }) => (action === 'close' ? notClosed : reasons));
  const codes = [...new Set(found.map(({ code }) => code))];
  return codes.length > 0 ? codes : ['NOT_ALLOWED_BY_RULE'];
}

const unavailable = (rule: string): Verdict => ({
  action: 'wait',
  reason: { code: 'AI_UNAVAILABLE', text: `No model answered for \`${rule}\`.`, again: ASK_AGAIN },
});

const invalid = (rule: string, why: string): Verdict => ({
  action: 'wait',
  reason: { code: 'AI_INVALID', text: `The model's answer for \`${rule}\` ${why}.`, again: ASK_BETTER },
});

/** Merge and close together are neither (decide/judge-pull.ts): that is said. */
function split(verdicts: readonly Verdict[]): Reason[] {
  const asked = new Set(verdicts.map(({ action }) => action));
  if (!asked.has('merge') || !asked.has('close')) return [];
  return [{ code: 'AI_REFUSED', text: 'One rule would merge it and another would close it, so neither is done.' }];
}
