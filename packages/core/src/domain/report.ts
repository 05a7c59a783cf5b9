import type { Chart } from './chart.ts';
import type { AnyEffect } from './plan.ts';

/** done, nothing, skipped and refused are green; failed and alert are red. */
export const OUTCOMES = ['done', 'nothing', 'skipped', 'refused', 'failed', 'alert'] as const;
export type Outcome = (typeof OUTCOMES)[number];
export const isRed = (outcome: Outcome): boolean => outcome === 'failed' || outcome === 'alert';

/** An effect that was carried out, or would have been in a dry run. */
export interface Applied {
  effect: AnyEffect;
  /** `unchanged`: the world was already so, nothing was written. */
  result: 'done' | 'unchanged' | 'dry-run';
  /** Where it can be seen. */
  url?: string;
  /** What GitHub would not take and was left out, and why: one sentence each. */
  left?: readonly string[];
  /** Of a merge: what it came to. */
  note?: 'merged' | 'queued';
}

export interface Refusal {
  /** The id of the control that refused (docs/security.md). */
  rule: string;
  /** What was asked for: an effect's kind, a tool's name, or the event. */
  what: string;
  why: string;
}

/** Tokens of one call or of a run. `input` counts cached tokens too; `output` counts thinking tokens too. */
export interface Usage {
  input: number;
  output: number;
  /** The part of `input` read from the provider's cache. */
  cached: number;
  /** The part of `output` spent on thinking. */
  thinking: number;
  /** The provider did not say: the numbers are an estimate from above. */
  estimated: boolean;
}

/** The tokens and the price of a run. `costUsd` is an upper bound when `estimated`. */
export interface Spent extends Usage {
  costUsd: number;
  steps: number;
  toolCalls: number;
}

/** What every job returns. */
export interface Report {
  job: string;
  outcome: Outcome;
  /** One stable word: `no-permission`, `budget`, `blocked` … `ok` when all went well. */
  reason: string;
  /** One sentence for a person: what happened, and what to do next if anything. */
  message: string;
  applied: Applied[];
  refused: Refusal[];
  spent: Spent;
  /** The job's own outputs, by the names that the action declares: enums, ids, URLs and numbers only (O4). */
  outputs: Record<string, string>;
  /** Markdown for the job summary, already neutralised. */
  summary: string;
  /** Addresses of what the run looked at, which its summary may link beside what was written. */
  links?: readonly string[];
  /** What the host draws under the summary. */
  charts?: readonly Chart[];
  /** The job's result as data, for the report file. */
  data?: unknown;
}

export const NOTHING_SPENT: Spent = {
  input: 0,
  output: 0,
  cached: 0,
  thinking: 0,
  estimated: false,
  costUsd: 0,
  steps: 0,
  toolCalls: 0,
};

/** What two parts of a run spent together. */
export const addSpent = (a: Spent, b: Spent): Spent => ({
  input: a.input + b.input,
  output: a.output + b.output,
  cached: a.cached + b.cached,
  thinking: a.thinking + b.thinking,
  estimated: a.estimated || b.estimated,
  costUsd: a.costUsd + b.costUsd,
  steps: a.steps + b.steps,
  toolCalls: a.toolCalls + b.toolCalls,
});
