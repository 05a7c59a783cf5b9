import { createHash } from 'node:crypto';
import type { Spent, Usage } from '../domain/report.ts';
import type { Clock, Journal, ModelReply, StopReason } from '../ports.ts';
import { mapTexts } from '../text/json.ts';
import type { BudgetReason } from './budget.ts';
import { argsFault, looseJson } from './json.ts';
import type { AgentResult } from './run.ts';
import { type Outcome, shownName } from './toolbox.ts';

/** One step as it is recorded and told. Texts are redacted; prompts and observations stand as hashes only (A1, O4). */
export interface StepRecord {
  /** 1-based, one per model call. */
  step: number;
  /** ISO 8601, the clock of this machine. */
  at: string;
  request: {
    /** SHA-256 of the whole prompt, hex. */
    hash: string;
    messages: number;
    tools: string[];
    /** Estimated tokens of the prompt. */
    tokens: number;
    maxOutputTokens: number;
    /** Why this had to be the last turn, when it had to. */
    last?: BudgetReason;
    /** Observations removed before this request to save space. */
    compacted?: number;
  };
  reply?: {
    text: string;
    /** `args` is redacted JSON, cut at ARGS_CHARS. */
    calls: { name: string; args: string }[];
    stop: StopReason;
    stopDetail?: string;
    usage: Usage;
  };
  /** Why there is no reply: the model's error kind. */
  failure?: string;
  results: ResultRecord[];
  costUsd: number;
}

export interface ResultRecord {
  name: string;
  /** UTF-8 bytes of what the model read, and its SHA-256 in hex. */
  bytes: number;
  hash: string;
  isError: boolean;
  rule?: string;
  /** An error's text, redacted. */
  why?: string;
}

/** Characters of a reply's text, of one call's arguments and of one error that are kept. */
const TEXT_CHARS = 8_000;
const ARGS_CHARS = 2_000;
const WHY_CHARS = 300;

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Redacts before it cuts: half a secret would no longer be found. */
type Redact = (text: string) => string;

/** Before they are JSON: an escaped line break would part a secret. What is too deep to be taken is no use in a record. */
const redactedArgs = (args: unknown, redact: Redact): unknown =>
  argsFault(args) === undefined ? mapTexts(args, redact) : argsFault(args);

export const recordReply = (reply: ModelReply, usage: Usage, redact: Redact): NonNullable<StepRecord['reply']> => ({
  text: redact(reply.text).slice(0, TEXT_CHARS),
  calls: reply.calls.map((call) => ({
    name: redact(shownName(call.name)),
    args: redact(looseJson(redactedArgs(call.args, redact))).slice(0, ARGS_CHARS),
  })),
  stop: reply.stop,
  ...(reply.stopDetail === undefined ? {} : { stopDetail: redact(reply.stopDetail).slice(0, WHY_CHARS) }),
  usage,
});

export const recordResult = ({ call, text, isError, rule }: Outcome, redact: Redact): ResultRecord => ({
  name: redact(shownName(call.name)),
  bytes: Buffer.byteLength(text),
  hash: sha256(text),
  isError,
  ...(rule === undefined ? {} : { rule }),
  ...(isError ? { why: redact(text).slice(0, WHY_CHARS) } : {}),
});

/** The audit log of a run: a line a step and one for its end. An `append` that fails ends the run (A1). */
export interface Transcript {
  step(record: StepRecord): void;
  end(result: AgentResult<unknown>): void;
  /** The run ended by an error; its words may hold anything, so only its kind and rule are kept. */
  thrown(error: unknown, spent: Spent): void;
}

export function openTranscript(journal: Journal, clock: Clock): Transcript {
  const at = () => new Date(clock.now()).toISOString();
  return {
    step: (record) => journal.append({ kind: 'step', ...record }),
    end: (result) => {
      const why = result.end === 'answered' ? {} : { reason: result.reason, detail: result.detail };
      journal.append({ kind: 'end', at: at(), end: result.end, ...why, refused: result.refused, spent: result.spent });
    },
    thrown: (error, spent) => {
      const name = error instanceof Error ? error.name : typeof error;
      const rule = error instanceof Error && 'rule' in error ? { rule: String(error.rule) } : {};
      journal.append({ kind: 'end', at: at(), end: 'thrown', error: name, ...rule, spent });
    },
  };
}
