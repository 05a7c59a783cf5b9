import type { Refusal, Spent } from '../domain/report.ts';
import type { Observation, ToolSession } from '../mcp/tool.ts';
import type { Clock, Journal, Log, Model, Usage } from '../ports.ts';
import type { Answer } from './answer.ts';
import type { Budget, BudgetReason } from './budget.ts';

/** All that one run of the loop needs. */
export interface AgentRun<T> {
  model: Model;
  /** The rules (prompt.ts): ours alone, never anything from outside. */
  system: string;
  /** The first message, with everything from outside already cleaned and fenced. */
  task: string;
  /** The read tools; `undefined` means that there is nothing but the answer. The caller closes it. */
  session: ToolSession | undefined;
  answer: Answer<T>;
  budget: Budget;
  /** Output tokens of one call at most, thinking included. Default 8,192. */
  maxOutputTokens?: number;
  /** Cleans, redacts, caps and fences what a tool saw. When it throws the run ends and nothing is sent (E7). */
  observe(observation: Observation): string;
  /** Takes secrets out of what goes into the transcript and the log (O2). When it throws the run ends. */
  redact(text: string): string;
  /** Sees every request before it is sent, and throws an AlertError when a secret stands in it (O2). */
  guardRequest?(text: string): void;
  /** US dollars; the most it can have been when the price is not known (FT39). */
  price(usage: Usage): number;
  /** Told of each refusal by a control once, when it happens: the job's audit log (A1). */
  refused?(refusal: Refusal): void;
  transcript: Journal;
  log: Log;
  clock: Clock;
  signal: AbortSignal;
}

/** Why there is no answer, as a stable word beside the kind of end. */
export type NoAnswer =
  /** A limit was reached; `context`: the prompt does not fit the model. */
  | { end: 'budget'; reason: BudgetReason | 'context' }
  /** A safety filter or a refusal (FT30). */
  | { end: 'blocked'; reason: 'safety' }
  /** The provider could not answer. */
  | { end: 'unavailable'; reason: 'quota' | 'rate-limit' | 'unavailable' | 'timeout' }
  /** The model repeats itself after a warning (FT35). */
  | { end: 'stuck'; reason: 'loop' }
  /** Still no valid answer after the repairs; the reason is the last fault. */
  | { end: 'invalid'; reason: 'answer' | 'no-answer' | 'length' | 'malformed' };

/** What ends the loop: the answer, or why there is none, with a sentence for a person. */
export type Ended<T> = { end: 'answered'; answer: T } | (NoAnswer & { detail: string });

/** How a run ended. `refused` holds each refusal by a control once. */
export type AgentResult<T> = Ended<T> & { spent: Spent; refused: Refusal[] };
