import { ModelError, messageOf, UserError } from '../errors.ts';
import type { Message, ModelReply, ModelRequest, ToolSpec } from '../ports.ts';
import { count } from '../text/words.ts';
import type { Budget, BudgetReason, Ledger } from './budget.ts';
import { compact } from './compact.ts';
import { promptTokens, say } from './conversation.ts';
import type { Deadline } from './deadline.ts';
import type { Repeats } from './repeat.ts';
import type { AgentRun, Ended } from './run.ts';
import { signatureOf, type Toolbox } from './toolbox.ts';

/** Output tokens of one call when the run names no number. */
const MAX_OUTPUT = 8_192;
/** The share of the context window that prompt and output may fill (I6). */
const WINDOW_USED = 0.75;
/** Room for what is added to a request after it was measured, in tokens. */
const NOTICE_TOKENS = 64;
/** What a prompt shrinks to when the provider found it too long although our estimate did not. */
const OVERFLOW_SHRINK = 0.6;

/** What a run is made of, fixed when it starts. */
export interface Parts<T> {
  run: AgentRun<T>;
  /** The session's tools, and the answer last. */
  tools: readonly ToolSpec[];
  ledger: Ledger;
  deadline: Deadline;
  repeats: Repeats;
  toolbox: Toolbox;
}

/** What changes while a run goes on. */
export interface Talk {
  messages: Message[];
  /** Faults of the answer so far, and broken calls so far. */
  repairs: number;
  malformed: number;
  /** It was told once to be shorter, once that this is the last turn, and compacted once for an overflow. */
  toldShorter: boolean;
  toldLast: boolean;
  overflowed: boolean;
  /** The next reply must call something: the last one only talked. */
  mustCall: boolean;
  /** Observations removed since the last request. */
  compacted: number;
}

export const openTalk = (task: string): Talk => ({
  messages: [{ role: 'user', text: task }],
  repairs: 0,
  malformed: 0,
  toldShorter: false,
  toldLast: false,
  overflowed: false,
  mustCall: false,
  compacted: 0,
});

/** A request within all limits. `tokens` is its estimated size, `last` why no other turn is sure to fit. */
export interface Ready {
  request: ModelRequest;
  tokens: number;
  last: BudgetReason | undefined;
}

const LAST_TURN = 'This is your last turn: no other call will be run. Call `answer` now with what you know.';

/** The end of a run whose budget is used up. */
export const budgetEnd = (reason: BudgetReason, budget: Budget): Ended<never> => {
  const limit: Record<BudgetReason, string> = {
    steps: `${count(budget.steps, 'step')} (\`max-steps\`)`,
    'tool-calls': count(budget.toolCalls, 'tool call'),
    tokens: `${count(budget.tokens, 'token')} (\`max-tokens\`)`,
    cost: `$${budget.costUsd} (\`max-cost-usd\`)`,
    time: `${count(budget.minutes, 'minute')} (\`timeout-minutes\`)`,
  };
  return { end: 'budget', reason, detail: `The model gave no answer within ${limit[reason]}.` };
};

const contextEnd = (model: string): Ended<never> => ({
  end: 'budget',
  reason: 'context',
  detail: `The task does not fit into the context of ${model}; use a model with a larger one.`,
});

/** Frees `over` tokens, if there is anything to free. */
function shrink<T>({ repeats }: Parts<T>, talk: Talk, over: number): boolean {
  const { messages, removed } = compact(talk.messages, over);
  talk.messages = messages;
  talk.compacted += removed.length;
  for (const call of removed) repeats.forget(signatureOf(call));
  return removed.length > 0;
}

/** The next request, or the end when it would break a limit. */
export function prepare<T>(parts: Parts<T>, talk: Talk): Ready | Ended<T> {
  const { run, tools, ledger, deadline } = parts;
  deadline.signal.throwIfAborted();
  const wanted = Math.min(run.maxOutputTokens ?? MAX_OUTPUT, Math.floor(run.model.contextTokens / 4));
  const window = Math.floor(run.model.contextTokens * WINDOW_USED) - wanted;
  const size = () => promptTokens({ system: run.system, messages: talk.messages, tools }) + NOTICE_TOKENS;

  const over = size() - Math.min(window, ledger.promptRoom());
  if (over > 0) shrink(parts, talk, over);
  const tokens = size();
  const allowed = ledger.allow(tokens, wanted);
  if ('stop' in allowed) return budgetEnd(allowed.stop, run.budget);
  if (tokens > window) return contextEnd(run.model.name);

  const { last, maxOutputTokens } = allowed;
  if (last && run.session && !talk.toldLast) {
    talk.messages = say(talk.messages, LAST_TURN);
    talk.toldLast = true;
  }
  const toolChoice = last || !run.session ? { name: run.answer.name } : talk.mustCall ? 'required' : 'auto';
  talk.mustCall = false;
  const { system } = run;
  const { messages } = talk;
  return { request: { system, messages, tools, toolChoice, maxOutputTokens, signal: deadline.signal }, tokens, last };
}

/** One model call: its reply, the end, or `again` after an overflow, which is mended once (FT36). */
export async function ask<T>(
  parts: Parts<T>,
  talk: Talk,
  { request, tokens }: Ready,
): Promise<{ reply: ModelReply } | { failure: string; ended: Ended<T> | undefined }> {
  const { run, ledger, deadline } = parts;
  ledger.startStep();
  try {
    return { reply: await deadline.race(run.model.complete(request)) };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const { kind } = error;
    if (kind === 'auth' || kind === 'bad-request') throw new UserError(error.message, { cause: error });
    if (kind !== 'context-overflow') {
      const detail = run.redact(messageOf(error)).slice(0, 300);
      return { failure: kind, ended: { end: 'unavailable', reason: kind, detail } };
    }
    const mended = !talk.overflowed && shrink(parts, talk, Math.ceil(tokens * (1 - OVERFLOW_SHRINK)));
    talk.overflowed = true;
    return { failure: kind, ended: mended ? undefined : contextEnd(run.model.name) };
  }
}
