import type { Decision, GateResult, Judgement } from '../domain/decision.ts';
import type { Reason } from '../domain/reason.ts';
import { inlineCode } from '../text/markdown.ts';
import { neutralizeInline } from '../text/neutralize.ts';
import { count } from '../text/words.ts';
import { type Fate, fateOf, type Mode, triedBy } from './fates.ts';

/** What check, comment and log say alike about a decision. */

/** What every text about a decision needs beside it. */
export interface Telling extends Mode {
  /** Address of this run. */
  runUrl: string;
  /** URL prefixes that may stand as links. */
  allowLinks: readonly string[];
}

/** The decision in one sentence of Markdown: what became of the pull request, and how many conditions are met. */
export function headline(decision: Decision, mode: Mode = {}): string {
  const fate = fateOf(decision, mode);
  if (fate.word === 'asked') return `${capital(readyWords(decision))}: the next run asks the model.`;
  const words = fate.would ? intended(decision, fate) : becameWords(decision, fate);
  const dry = fate.would && !mode.onlyLooks;
  return `${dry ? `Dry run: ${words}` : capital(words)}${tail(decision, fate)}.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const byRule = ({ rules: [first] }: Decision): string => (first === undefined ? '' : ` by rule ${inlineCode(first)}`);

function becameWords(decision: Decision, { word }: Fate): string {
  switch (word) {
    case 'merged':
      return `merged${byRule(decision)}`;
    case 'queued':
      return `put into the merge queue${byRule(decision)}`;
    case 'closed':
      return `closed${byRule(decision)}`;
    case 'escalated':
      return 'a person is needed';
    case 'updated':
      return 'the branch was brought up to date';
    case 'refused':
      return `not done: a last look refused what was decided, to ${inlineCode(decision.action)} it`;
    case 'nothing':
      return 'left alone';
    default:
      return 'waiting';
  }
}

function intended(decision: Decision, { word }: Fate): string {
  switch (word) {
    case 'merged':
      return `it would be merged${byRule(decision)}`;
    case 'queued':
      return `it would be put into the merge queue${byRule(decision)}`;
    case 'closed':
      return `it would be closed${byRule(decision)}`;
    case 'escalated':
      return 'a person would be asked';
    case 'updated':
      return 'its branch would be brought up to date';
    case 'refused':
      return `what was decided, to ${inlineCode(decision.action)} it, would be refused`;
    case 'nothing':
      return 'it would be left alone';
    default:
      return 'it would wait';
  }
}

/** Of one that the model is asked about. */
function readyWords({ allowed, judgements }: Decision): string {
  const { length } = conditions(judgements).filter(({ state }) => state !== 'off');
  return allowed.includes('merge') ? metWords(length) : 'it may be closed';
}

const metWords = (many: number): string =>
  many === 1 ? '1 condition is met' : `all ${count(many, 'condition')} are met`;

function tail(decision: Decision, { word }: Fate): string {
  if (decision.source === 'memory') return `: ${lastLook(decision)}`;
  // What closed it, or where it is not ours, is not told by the conditions of a merge.
  if (['closed', 'refused', 'nothing'].includes(word)) return '';
  const asked = conditions(decision.judgements).filter(({ state }) => state !== 'off');
  const open = asked.filter(({ state }) => state !== 'passed');
  const failed = open.filter(({ state }) => state === 'failed');
  if (asked.length === 0) return '';
  const hands = forHands(decision.judgements);
  if (hands !== undefined && word === 'waiting') return `: ${hands}, so merge it by hand`;
  const many = count(asked.length, 'condition');
  if (failed.length > 0) return `: ${failed.length} of ${many} ${failed.length === 1 ? 'is' : 'are'} not met`;
  if (open.length > 0) return `: ${open.length} of ${many} ${open.length === 1 ? 'was' : 'were'} not looked at`;
  const met = `: ${metWords(asked.length)}`;
  const more = besides(decision);
  if (decision.action === 'merge') return met;
  if (more.length > 0 && more.every(({ code }) => code === 'NO_MODEL')) return `${met}, but no model can be asked`;
  if (more.length > 0) return `${met}, but something else stands against it`;
  return decision.source === 'model' ? `${met}, and the model decided so` : met;
}

/** Its words are not remembered, only that it was asked. */
const lastLook = ({ action }: Decision): string =>
  `at the last look the model decided ${inlineCode(action)}; its words stand in the check. It is asked again when title, files, checks or reviews change`;

/** That nothing but a rule that never merges stands against it; undefined where something else does. */
export function forHands(judgements: readonly Judgement[]): string | undefined {
  const all = conditions(judgements).filter(({ state }) => state !== 'off');
  const open = all.filter(({ state }) => state !== 'passed');
  const forbids = ({ state, reasons }: GateResult): boolean =>
    state === 'failed' && reasons.every(({ code }) => code === 'NOT_ALLOWED_BY_RULE');
  if (open.length === 0 || !open.every(forbids)) return undefined;
  const isApproved = all.some(({ gate }) => gate === 'approvals' || gate === 'production');
  return `${isApproved ? 'it is approved' : 'all else is met'} and this rule never merges`;
}

/** Why nothing was written though the run writes; empty where no rule says so. */
export function tried(decision: Decision): string {
  const names = triedBy(decision).map((name) => inlineCode(name));
  const [who, say] = names.length === 1 ? ['the rule', 'says'] : ['the rules', 'say'];
  return names.length === 0 ? '' : `Nothing is written: ${who} ${names.join(', ')} ${say} \`dryRun: true\`.`;
}

/** Every gate once: the worst that any rule says of it. */
export function conditions(judgements: readonly Judgement[]): GateResult[] {
  const worst = ['failed', 'unread', 'passed', 'off'] as const;
  const found = new Map<string, GateResult>();
  for (const gate of judgements.flatMap(({ gates }) => gates)) {
    const had = found.get(gate.gate);
    if (!had || worst.indexOf(gate.state) < worst.indexOf(had.state)) found.set(gate.gate, gate);
  }
  return [...found.values()];
}

/** Reasons that no gate gave: of the model's answer, of a write. */
export function besides({ reasons, judgements }: Pick<Decision, 'reasons' | 'judgements'>): Reason[] {
  const told = new Set(
    judgements.flatMap(({ gates, notClosed }) => [...gates.flatMap((gate) => gate.reasons), ...notClosed].map(textOf)),
  );
  return once(reasons).filter((reason) => !told.has(textOf(reason)));
}

/** Each reason once. */
export function once(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [textOf(reason), reason])).values()];
}

const textOf = ({ code, text }: Reason): string => `${code} ${text}`;

/** The model's own words as a quote of one line (O1); nothing when it said none. Our words before them make sure that they begin nothing. */
export const quoted = (said: string | undefined): string =>
  said === undefined || said.trim() === '' ? '' : `> The model says: ${neutralizeInline(said, { maxChars: 1_000 })}`;
