import type { Clock, Fetch, Log, Message, ModelReply, ModelRequest, ToolSpec, Usage } from '../ports.ts';
import { parseJson } from '../text/json.ts';

/** What the host decides about the model. Everything optional has a default from the shelf (index.ts). */
export interface ModelSettings {
  /** A name of the shelf; `none` and unknown names are refused with a UserError. */
  provider: string;
  model?: string | undefined;
  /** Goes into a header, never into a URL, a log or a message. */
  apiKey?: string | undefined;
  /** Where the API lives, without the path of one operation. Without it: the provider's own address. */
  baseUrl?: string | undefined;
  /** Sent only if set: current reasoning models refuse it. */
  temperature?: number | undefined;
  fetch: Fetch;
  clock: Clock;
  log: Log;
  /** Limit of one HTTP exchange in milliseconds; the shelf's value otherwise (120 000 if it names none). */
  callTimeoutMs?: number | undefined;
  /** Size of the context window in tokens; ollama is told to use exactly this. */
  contextTokens?: number | undefined;
}

/** The settings with every default filled in: all that a provider's file gets to see. */
export interface Connection {
  model: string;
  apiKey: string | undefined;
  baseUrl: string;
  /** The base URL is the provider's own, not a compatible endpoint. */
  official: boolean;
  temperature: number | undefined;
  contextTokens: number;
  fetch: Fetch;
  log: Log;
}

/**
 * One question to the provider. Throws whatever its SDK throws; fault.ts reads it and retry.ts decides. The signal
 * already includes the time limit, so an SDK's own timeout and retries stay off.
 */
export type Ask = (request: ModelRequest, signal: AbortSignal) => Promise<ModelReply>;

/** What a provider's file exports. */
export interface Wire {
  connect(connection: Connection): Ask;
}

/**
 * The provider's own content, to be sent back unchanged. It is tagged with its wire, because a conversation may go on
 * with another provider (a fallback model): then the turn is rebuilt from its text and calls.
 */
interface Carried {
  wire: string;
  content: unknown;
}

/** Wraps a reply's content so that only the same wire takes it back. */
export const carry = (wire: string, content: unknown): Carried => ({ wire, content });

/** The content that this wire gave with `carry`, or `undefined` when the turn is not its own. */
export function carried<T>(wire: string, message: Message & { role: 'assistant' }): T | undefined {
  const raw = message.raw as Partial<Carried> | null | undefined;
  return raw?.wire === wire ? (raw.content as T) : undefined;
}

/**
 * A reply that did not end of its own accord. Its calls are dropped and nothing is carried back verbatim: a half
 * written or refused call without its result would make every later request invalid.
 */
export const unfinished = (
  stop: 'length' | 'blocked' | 'malformed',
  stopDetail: string,
  text: string,
  usage: Usage,
): ModelReply => ({ text, calls: [], stop, stopDetail, usage, raw: undefined });

/** The tools that a request offers when the wire cannot force a choice: the named one alone, or all. */
export const offered = ({ tools, toolChoice }: ModelRequest): readonly ToolSpec[] =>
  typeof toolChoice === 'object' ? tools.filter((tool) => tool.name === toolChoice.name) : tools;

/** A tool's result for wires that have no field for errors. */
export const resultText = (result: { text: string; isError: boolean }): string =>
  result.isError && !/^error\b/i.test(result.text) ? `Error: ${result.text}` : result.text;

/**
 * Arguments as an object; anything else stays the text that came, so that the loop can report it (FT34): so does JSON in
 * which a key stands twice, for of two meanings none is chosen (M3).
 */
export function parseArgs(text: unknown): unknown {
  if (typeof text !== 'string') return text;
  if (text.trim() === '') return {};
  try {
    const value = parseJson(text, 'arguments');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : text;
  } catch {
    return text;
  }
}

/** An id for a call whose provider gave none: unique within the conversation, the same when asked again. */
export const madeUpId = (request: ModelRequest, index: number): string => `call-${request.messages.length}-${index}`;
