/** All that the library needs from outside. A host makes these (wire.ts) and passes them down; nothing reaches around them. */

import type { Usage } from './domain/report.ts';

export type { Usage };

/** JSON Schema of a tool's arguments or of an answer, as plain data. */
export type JsonSchema = Record<string, unknown>;

/** A tool as the model sees it. The name matches `[a-z_]{1,64}`; the description is ours, never a server's (T4). */
export interface ToolSpec {
  name: string;
  description: string;
  parameters: JsonSchema;
}

/** One call that the model asks for. `args` is what it sent, not yet checked; `undefined` if it was no JSON object. */
export interface ToolCall {
  /** The provider's id, or one made by the adapter when the provider gives none; unique within a conversation. */
  id: string;
  name: string;
  args: unknown;
}

export interface ToolResult {
  id: string;
  name: string;
  text: string;
  isError: boolean;
}

/** The conversation without the system text. `raw` is the provider's own content and goes back to it unchanged. */
export type Message =
  | { role: 'user'; text: string }
  | { role: 'assistant'; text: string; calls: ToolCall[]; raw: unknown }
  | { role: 'tool'; results: ToolResult[] };

/**
 * How a reply ended. `stop`: of its own accord, with or without calls; `length`: cut by the output limit, so nothing in
 * it may be parsed; `blocked`: a safety filter or a refusal; `malformed`: the provider itself reports a broken call.
 */
export type StopReason = 'stop' | 'length' | 'blocked' | 'malformed';

export interface ModelRequest {
  system: string;
  messages: readonly Message[];
  tools: readonly ToolSpec[];
  /** `auto`: may call; `required`: must call some tool; `{ name }`: must call that one. */
  toolChoice: 'auto' | 'required' | { name: string };
  /** Upper bound of output tokens of this one call, thinking included. */
  maxOutputTokens: number;
  signal: AbortSignal;
}

export interface ModelReply {
  /** The visible text, without thoughts. */
  text: string;
  calls: ToolCall[];
  stop: StopReason;
  /** The provider's own word for why, when `stop` is not `stop`. */
  stopDetail?: string;
  usage: Usage;
  raw: unknown;
}

/**
 * A language model behind one wire. `complete` retries what is worth it and throws only `ModelError`, or the signal's
 * reason when aborted. It keeps no state between calls.
 */
export interface Model {
  provider: string;
  name: string;
  /** Size of the context window in tokens, input and output together. */
  contextTokens: number;
  complete(request: ModelRequest): Promise<ModelReply>;
}

/** Time. `now` is wall time in milliseconds since 1970; `monotonic` only grows and is for budgets (FT21). */
export interface Clock {
  now(): number;
  monotonic(): number;
  /** Resolves after `ms`, or rejects with the signal's reason. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The WHATWG fetch function. The host's one refuses every host that no trusted input names (E6). */
export type Fetch = typeof globalThis.fetch;

/** The live log a person reads. Every text goes through `logSafe` before it reaches the runner (O3). */
export interface Log {
  debug(text: string): void;
  info(text: string): void;
  notice(text: string): void;
  warning(text: string): void;
  error(text: string): void;
  /** Opens a foldable group; groups do not nest. */
  group(title: string): void;
  endGroup(): void;
}

/** An append-only file of JSON lines. `append` is durable when it returns and throws when it cannot be (A1). */
export interface Journal {
  append(record: Record<string, unknown>): void;
}

/** What must never leave. `add` also tells the host, so that the runner masks it. */
export interface Secrets {
  add(name: string, value: string): void;
  /** Every known value of at least eight characters, with the name of where it came from. */
  all(): readonly { name: string; value: string }[];
}

/** Cryptographic randomness as lower-case hex of `bytes` bytes: fences and delimiters. */
export type RandomHex = (bytes: number) => string;

/** A program to run. `argv` reaches it as it is; no shell is between unless `argv` names one (E3). */
export interface Command {
  argv: readonly string[];
  cwd: string;
  /** Its whole environment: nothing is added to it (E1). */
  env: Readonly<Record<string, string>>;
  /** It and all that it started are killed after so many seconds. */
  seconds: number;
  /** Of its output, standard and error as they came, the first tenth and the end of so many bytes are kept. */
  outputBytes: number;
}

/** How a program ended. */
export interface Ran {
  /** Null when it was killed. */
  exitCode: number | null;
  timedOut: boolean;
  output: string;
  milliseconds: number;
}

/** Runs a program. Throws UserError when it cannot be started, and the signal's reason when aborted; then nothing of it is left running. */
export type Exec = (command: Command, signal: AbortSignal) => Promise<Ran>;
