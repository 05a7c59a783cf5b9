import { NOTHING_SPENT, type Spent } from '../domain/report.ts';
import type { Clock, Usage } from '../ports.ts';

/** What a run may use (B1). Set by trusted inputs only; no text that the model reads or writes can change it (AM108). */
export interface Budget {
  /** Model calls, repairs included. */
  steps: number;
  /** Tool calls asked for, refused ones included; the answer is not one. */
  toolCalls: number;
  /** Input and output of all calls together. */
  tokens: number;
  /** US dollars. */
  costUsd: number;
  /** Minutes on the monotonic clock (FT21). */
  minutes: number;
}

export const DEFAULT_BUDGET: Readonly<Budget> = Object.freeze({
  steps: 12,
  toolCalls: 30,
  tokens: 220_000,
  costUsd: 1,
  minutes: 10,
});

export type BudgetReason = 'steps' | 'tool-calls' | 'tokens' | 'cost' | 'time';

/** A call with less room than this for its output, in tokens, is not worth making: an answer would be cut. */
const LEAST_OUTPUT = 1_024;
const MINUTE = 60_000;

/** What the next model call may use. `last`: after it nothing more is sure to fit, so it must be the answer. */
export type Allowance = { maxOutputTokens: number; last: BudgetReason | undefined } | { stop: BudgetReason };

export interface Ledger {
  spent(): Spent;
  /** Asked before each model call; `prompt` and `wanted` in tokens. */
  allow(prompt: number, wanted: number): Allowance;
  /** Tokens that a prompt may still have. */
  promptRoom(): number;
  /** Books one model call, when it is made. */
  startStep(): void;
  /** Books what the call used and returns it as counted; `bound` is what it could have used at most (FT39). */
  charge(usage: Usage, bound: { prompt: number; output: number }): { usage: Usage; costUsd: number };
  /** Books `asked` tool calls and returns how many of them are within the budget. */
  takeCalls(asked: number): number;
}

export interface LedgerOptions {
  budget: Budget;
  price(usage: Usage): number;
  clock: Clock;
}

/** The account of one run. Every check is for the worst case of the next call, so a breach is foreseen, not noticed. */
export function openLedger({ budget, price, clock }: LedgerOptions): Ledger {
  const spent: Spent = { ...NOTHING_SPENT };
  const start = clock.monotonic();
  let stepStart = start;
  let longestStep = 0;

  const costOf = (usage: Usage): number => {
    const usd = price(usage);
    return Number.isFinite(usd) && usd >= 0 ? usd : Number.POSITIVE_INFINITY; // what is not known may be anything
  };
  const turnCost = (input: number, output: number) =>
    costOf({ input, output, cached: 0, thinking: 0, estimated: true });
  const tokensLeft = () => budget.tokens - spent.input - spent.output;

  /** The most output that the money left can pay for, or a number below LEAST_OUTPUT. */
  const affordable = (prompt: number, output: number, left: number): number => {
    if (turnCost(prompt, output) <= left) return output;
    const input = turnCost(prompt, 0);
    const share = Math.floor(((left - input) / (turnCost(prompt, output) - input)) * output);
    return share > 0 && turnCost(prompt, share) <= left ? share : 0;
  };

  const allow = (prompt: number, wanted: number): Allowance => {
    const now = clock.monotonic();
    const time = budget.minutes * MINUTE - (now - start);
    if (spent.steps > 0) longestStep = Math.max(longestStep, now - stepStart);
    const usd = budget.costUsd - spent.costUsd;
    if (spent.steps >= budget.steps) return { stop: 'steps' };
    if (time <= 0) return { stop: 'time' };
    const least = Math.min(LEAST_OUTPUT, wanted);
    const output = Math.min(wanted, tokensLeft() - prompt);
    if (output < least) return { stop: 'tokens' };
    const maxOutputTokens = affordable(prompt, output, usd);
    if (maxOutputTokens < least) return { stop: 'cost' };
    const last =
      spent.steps + 1 >= budget.steps
        ? 'steps'
        : spent.toolCalls >= budget.toolCalls
          ? 'tool-calls'
          : tokensLeft() < 2 * (prompt + wanted)
            ? 'tokens'
            : usd < 2 * turnCost(prompt, wanted)
              ? 'cost'
              : time < 2 * longestStep
                ? 'time'
                : undefined;
    return { maxOutputTokens, last };
  };

  const charge: Ledger['charge'] = (reported, bound) => {
    const usage = worstCase(reported, bound);
    const cost = costOf(usage);
    const costUsd = Number.isFinite(cost) ? cost : budget.costUsd;
    spent.input += usage.input;
    spent.output += usage.output;
    spent.cached += usage.cached;
    spent.thinking += usage.thinking;
    spent.estimated ||= usage.estimated;
    spent.costUsd += costUsd;
    return { usage, costUsd };
  };

  return {
    spent: () => ({ ...spent }),
    allow,
    promptRoom: () => tokensLeft() - LEAST_OUTPUT,
    startStep: () => {
      stepStart = clock.monotonic();
      spent.steps += 1;
    },
    charge,
    takeCalls: (asked) => {
      const taken = Math.max(0, Math.min(asked, budget.toolCalls - spent.toolCalls));
      spent.toolCalls += taken;
      return taken;
    },
  };
}

/** Numbers that cannot be true (a prompt of nothing, a negative, none at all) count as the most it can have been (FT39). */
function worstCase(usage: Usage, bound: { prompt: number; output: number }): Usage {
  const sound = (n: number, least: number) => Number.isFinite(n) && n >= least;
  const input = sound(usage.input, 1) ? usage.input : bound.prompt;
  const output = sound(usage.output, 0) ? usage.output : bound.output;
  const part = (n: number, whole: number) => (sound(n, 0) ? Math.min(n, whole) : 0);
  return {
    input,
    output,
    cached: part(usage.cached, input),
    thinking: part(usage.thinking, output),
    estimated: usage.estimated || input !== usage.input || output !== usage.output,
  };
}
