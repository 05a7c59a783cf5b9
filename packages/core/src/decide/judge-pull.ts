import type { GateFacts, GateResult, Judgement } from '../domain/decision.ts';
import type { Reason, ReasonCode } from '../domain/reason.ts';
import { ACTIONS, type Action } from '../domain/rule.ts';
import type { Found } from './gates/gate.ts';
import { CLOSE_GATES, MERGE_GATES } from './gates/index.ts';
import { mergeStateGate } from './gates/merge-state.ts';
import { openGate, selectedGate } from './gates/state.ts';
import { WITHHOLDS, type Withheld } from './reasons.ts';

const CLOSE_WITHHELD: readonly Withheld[] = ['everything', 'all-but-wait', 'merge-and-close', 'close'];
const ESCALATE_WITHHELD: readonly Withheld[] = ['everything', 'all-but-wait'];

/**
 * What one rule lets become of one pull request (M1, G1): merged where every gate passed, closed where every gate of that
 * did, told to people where a merge is possible or something failed that is theirs to mend. A gate that is not read yet
 * has not passed. All reasons are found, not the first.
 */
export function judgePull(facts: GateFacts): Judgement {
  const { rule } = facts;
  const gates = mergeResults(facts);
  const reasons = reasonsOf(gates);
  if (withheld(reasons, ['everything'])) return judgement(facts, { allowed: [], gates, reasons, notClosed: reasons });

  const closing = CLOSE_GATES.map((gate) => resultOf(gate, gate.check(facts)));
  const against = reasons.filter(({ code }) => CLOSE_WITHHELD.includes(WITHHOLDS[code].from));
  const notClosed = distinct([...reasonsOf(closing), ...against]);
  const merges = gates.every(isOpen);
  const may: Readonly<Record<Action, boolean>> = {
    merge: merges,
    close: closing.every(isOpen) && against.length === 0,
    wait: true,
    escalate:
      !withheld(reasons, ESCALATE_WITHHELD) && (merges || reasons.some(({ code }) => WITHHOLDS[code].escalates)),
  };
  const allowed = ACTIONS.filter(
    (action) => may[action] && (action === 'wait' || rule.spec.allowedActions.includes(action)),
  );
  return judgement(facts, { allowed, gates, reasons, notClosed });
}

function judgement(
  { rule }: GateFacts,
  found: Pick<Judgement, 'allowed' | 'gates' | 'reasons' | 'notClosed'>,
): Judgement {
  const closes = rule.spec.allowedActions.includes('close') ? found.notClosed : [];
  const moments = [...found.reasons, ...closes].flatMap(({ again }) => again ?? []);
  return { rule, ...found, lookAgain: moments.length > 0 ? Math.min(...moments) : undefined };
}

function mergeResults(facts: GateFacts): GateResult[] {
  const ours = [openGate, selectedGate].map((gate) => resultOf(gate, gate.check(facts)));
  if (!ours.every(isOpen)) return ours;
  const results = [...ours, ...MERGE_GATES.map((gate) => resultOf(gate, gate.check(facts)))];
  return [...results, resultOf(mergeStateGate, mergeStateGate.check(facts, results))];
}

const resultOf = ({ name, title }: { name: string; title: string }, found: Found): GateResult => ({
  gate: name,
  title,
  ...found,
  reasons: found.reasons ?? [],
});

const isOpen = ({ state }: GateResult): boolean => state === 'passed' || state === 'off';

const reasonsOf = (results: readonly GateResult[]): Reason[] =>
  distinct(results.flatMap(({ state, reasons }) => (state === 'failed' ? reasons : [])));

/** Several gates may stumble over the same. */
const distinct = (reasons: readonly Reason[]): Reason[] => [
  ...new Map(reasons.map((reason) => [`${reason.code} ${reason.text}`, reason])).values(),
];

const withheld = (reasons: readonly Reason[], from: readonly Withheld[]): boolean =>
  reasons.some(({ code }) => from.includes(WITHHOLDS[code].from));

/** What all rules together allow: what each of them does (row 24). One of them may say that it is not ours to look at. */
export function weigh(judgements: readonly Judgement[]): { allowed: Action[]; reasons: Reason[] } {
  const all = (action: Action): boolean => judgements.every(({ allowed }) => allowed.includes(action));
  return {
    allowed: judgements.length > 0 ? ACTIONS.filter(all) : [],
    reasons: distinct(judgements.flatMap(({ reasons }) => reasons)),
  };
}

/** What time or the next check may settle: until then only what failed already is told. */
const MOVING: ReadonlySet<ReasonCode> = new Set([
  ...(['CHECKS_PENDING', 'CHECKS_NOT_SETTLED', 'CHECK_MISSING', 'MERGEABLE_UNKNOWN', 'STALE_ROLLUP'] as const),
]);
const FAILED_ALREADY: ReadonlySet<ReasonCode> = new Set([
  ...(['CHECK_FAILED', 'OPTIONAL_CHECK_FAILED', 'CHECK_NEVER_REPORTED', 'CHECK_TIMEOUT'] as const),
  ...(['CONFLICT', 'STUCK_UNKNOWN'] as const),
]);

/**
 * G3: where no model is asked, whether people are told. A rule names in `escalateOn` what they want to hear of; while
 * checks run, that a review or the like is missing can wait.
 */
export function withoutModel(judgements: readonly Judgement[]): 'wait' | 'escalate' {
  const moving = judgements.some(({ reasons }) => reasons.some(({ code }) => MOVING.has(code)));
  const wanted = judgements.some(({ rule, reasons }) =>
    reasons.some(({ code }) => rule.spec.safety.escalateOn.includes(code) && (!moving || FAILED_ALREADY.has(code))),
  );
  return wanted && weigh(judgements).allowed.includes('escalate') ? 'escalate' : 'wait';
}

/** One answer of several (row 24): the last of them in the order of ACTIONS. Merging and closing contradict each other. */
export function strictest(answers: readonly Action[]): Action {
  if (answers.includes('merge') && answers.includes('close') && !answers.includes('escalate')) return 'wait';
  return ACTIONS.findLast((action) => answers.includes(action)) ?? 'wait';
}
