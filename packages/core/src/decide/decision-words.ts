import type { Decision, GateResult, Judgement } from '../domain/decision.ts';
import type { Reason } from '../domain/reason.ts';
import { inlineCode } from '../text/markdown.ts';
import { neutralizeInline } from '../text/neutralize.ts';
import { count } from '../text/words.ts';

/** What check, comment and log say alike about a decision. */

/** What every text about a decision needs beside it. */
export interface Telling {
  /** Address of this run. */
  runUrl: string;
  /** URL prefixes that may stand as links. */
  allowLinks: readonly string[];
  /** Nothing was written: it is told what would have become of it. */
  dryRun?: boolean;
}

/** The decision in one sentence of Markdown: what became of the pull request, and how many conditions are met. */
export function headline(decision: Decision, { dryRun = false }: Pick<Telling, 'dryRun'> = {}): string {
  return `${dryRun ? `Dry run: ${intended(decision)}` : becameWords(decision)}${tail(decision)}.`;
}

const byRule = ({ rules: [first] }: Decision): string => (first === undefined ? '' : ` by rule ${inlineCode(first)}`);

function becameWords(decision: Decision): string {
  switch (decision.became) {
    case 'merged':
      return `Merged${byRule(decision)}`;
    case 'queued':
      return `Put into the merge queue${byRule(decision)}`;
    case 'closed':
      return `Closed${byRule(decision)}`;
    case 'escalated':
      return 'A person is needed';
    case 'updated':
      return 'The branch was brought up to date';
    case 'waiting':
      return 'Waiting';
    case 'refused':
      return `Not done: a last look refused what was decided, to ${inlineCode(decision.action)} it`;
    case 'nothing':
      return 'Left alone';
  }
}

function intended(decision: Decision): string {
  switch (decision.action) {
    case 'merge':
      return `it would be merged${byRule(decision)}`;
    case 'close':
      return `it would be closed${byRule(decision)}`;
    case 'escalate':
      return 'a person would be asked';
    case 'wait':
      return 'it would wait';
    case 'none':
      return 'it would be left alone';
  }
}

function tail(decision: Decision): string {
  if (decision.source === 'memory') return ', for nothing changed since the last look';
  // What closed it, or where it is not ours, is not told by the conditions of a merge.
  if (['closed', 'refused', 'nothing'].includes(decision.became)) return '';
  const asked = conditions(decision.judgements).filter(({ state }) => state !== 'off');
  const open = asked.filter(({ state }) => state !== 'passed');
  const failed = open.filter(({ state }) => state === 'failed');
  if (asked.length === 0) return '';
  const many = count(asked.length, 'condition');
  if (failed.length > 0) return `: ${failed.length} of ${many} ${failed.length === 1 ? 'is' : 'are'} not met`;
  if (open.length > 0) return `: ${open.length} of ${many} ${open.length === 1 ? 'was' : 'were'} not looked at`;
  const met = `: ${asked.length === 1 ? '1 condition is' : `all ${many} are`} met`;
  if (decision.action === 'merge') return met;
  if (besides(decision).length > 0) return `${met}, but something else stands against it`;
  return decision.source === 'model' ? `${met}, and the model decided so` : met;
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
