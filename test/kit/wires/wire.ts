/** What the model twin and its wires share. Nothing here imports from packages/: the twin is an oracle. */
import type { WireName } from './index.ts';

/** One call that the scripted model makes. `args` as a string goes out verbatim where the wire carries text. */
export interface ScriptedCall {
  name: string;
  args?: Record<string, unknown> | string;
  /** By default the wire makes one, as the provider would. */
  id?: string;
}

/** What the request told the model, the same for every wire. */
export interface View {
  wire: WireName;
  /** Counts the requests that a turn answered, from 0. */
  turn: number;
  model: string;
  system: string;
  /** Names of the offered tools. */
  tools: string[];
  /** `auto`, `required`, or the name of the forced tool. */
  toolChoice: string;
  /** Texts of the user's own messages, oldest first. */
  user: string[];
  /** Results that came after the model's last turn. */
  lastToolResults: { name: string; text: string; isError: boolean }[];
  maxOutputTokens: number;
  temperature: number | undefined;
}

export interface Failure {
  /** Default 500. With 200 and a `body`, a broken answer. */
  status?: number;
  headers?: Record<string, string>;
  /** A string goes out as it is, anything else as JSON; by default the provider's own error form. */
  body?: unknown;
  /** Destroys the connection instead of answering. */
  reset?: boolean;
  /** Waits this many milliseconds; alone, the turn's proper answer follows. */
  delayMs?: number;
  /** Sends half of the proper answer and destroys the connection. */
  truncate?: boolean;
}

export interface Turn {
  /** Looks at the request: `true`, or what is wrong with it. A complaint fails the call and `close`. */
  when?: (view: View) => true | string;
  text?: string;
  /** What the model thinks before it answers; carried as the provider carries it. */
  thinking?: string;
  calls?: ScriptedCall[];
  stop?: 'stop' | 'length' | 'blocked' | 'malformed';
  /** `null` leaves the usage out. */
  usage?: { input?: number; output?: number; cached?: number; thinking?: number } | null;
  fail?: Failure;
}

export interface Incoming {
  path: string;
  headers: Record<string, string>;
  // biome-ignore lint/suspicious/noExplicitAny: the twin reads the raw JSON of five APIs.
  body: any;
}

/** One provider's wire: reads its requests strictly and writes its answers. Made anew for each twin. */
export interface Wire {
  name: WireName;
  /** Whether a path is this wire's. */
  takes(path: string): boolean;
  /** What the request says. `complain` records what the real API would refuse. */
  read(incoming: Incoming, complain: (what: string) => void): Omit<View, 'wire' | 'turn'>;
  /** The JSON of an answer. Remembers what must come back. */
  answer(turn: Turn, view: View): unknown;
  /** The JSON of an error in this provider's form. */
  error(status: number, message: string): unknown;
}

export const USAGE = { input: 100, output: 20, cached: 0, thinking: 0 };

export const usageOf = (turn: Turn): typeof USAGE | undefined =>
  turn.usage === null ? undefined : { ...USAGE, ...turn.usage };

/** A value as it would be after a trip over the network, to compare by content and order. */
export const wireText = (value: unknown): string => JSON.stringify(value);

/** Arguments for wires that carry objects only. */
export function argsObject(wire: WireName, call: ScriptedCall): Record<string, unknown> {
  if (typeof call.args === 'string') throw new Error(`The ${wire} wire carries arguments as an object, not as text.`);
  return call.args ?? {};
}

export const argsText = (call: ScriptedCall): string =>
  typeof call.args === 'string' ? call.args : JSON.stringify(call.args ?? {});
