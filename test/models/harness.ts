import { connectModel, type ModelSettings } from '../../packages/core/src/models/index.ts';
import type { Clock, Message, Model, ModelReply, ModelRequest, ToolSpec } from '../../packages/core/src/ports.ts';
import type { ModelTwin, WireName } from '../kit/model.ts';
import { WIRE_NAMES, WIRES } from '../kit/wires/index.ts';

/** A clock that nobody waits for: it jumps, and remembers how long it was asked to sleep. */
export interface JumpingClock extends Clock {
  slept: number[];
}

export function jumpingClock(start = Date.UTC(2026, 10, 20)): JumpingClock {
  let now = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    monotonic: () => now,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      slept.push(ms);
      now += ms;
    },
  };
}

/** Every wire with the provider that speaks it. */
export const CASES = WIRE_NAMES.map((wire) => ({ wire, provider: WIRES[wire].provider }));

export const KEY = 'test-key-0123456789abcdef';

export interface Connected {
  model: Model;
  clock: JumpingClock;
  lines: string[];
}

/** Connects a provider to the twin as a run would: key, base URL, guarded fetch, clock and log passed in. */
export async function connect(wire: WireName, twin: ModelTwin, extra: Partial<ModelSettings> = {}): Promise<Connected> {
  const clock = jumpingClock();
  const lines: string[] = [];
  const write = (text: string): void => void lines.push(text);
  const { provider } = WIRES[wire];
  const model = await connectModel({
    provider,
    apiKey: KEY,
    // The Responses API is spoken to OpenAI's own address only, so there the fetch leads to the twin.
    ...(wire === 'responses' ? {} : { baseUrl: twin.url[wire] }),
    fetch:
      wire === 'responses'
        ? (input, init) => fetch(String(input).replace('https://api.openai.com', twin.origin), init)
        : (input, init) => fetch(input, init),
    clock,
    log: { debug: write, info: write, notice: write, warning: write, error: write, group: write, endGroup: () => {} },
    ...extra,
  });
  return { model, clock, lines };
}

export const ADD: ToolSpec = {
  name: 'add',
  description: 'Adds two numbers.',
  parameters: {
    type: 'object',
    properties: { a: { type: 'number' }, b: { type: 'number' } },
    required: ['a', 'b'],
    additionalProperties: false,
  },
};
export const ANSWER: ToolSpec = {
  name: 'answer',
  description: 'Gives the final answer.',
  parameters: { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] },
};

export const ask = (over: Partial<ModelRequest> = {}): ModelRequest => ({
  system: 'You add.',
  messages: [{ role: 'user', text: 'What is 2 + 3 and 4 + 5?' }],
  tools: [ADD, ANSWER],
  toolChoice: 'auto',
  maxOutputTokens: 1000,
  signal: new AbortController().signal,
  ...over,
});

/** The conversation after a reply, with the sums (or an error) as results of its calls. */
export function answered(request: ModelRequest, reply: ModelReply, failing: readonly number[] = []): ModelRequest {
  const turn: Message = { role: 'assistant', text: reply.text, calls: reply.calls, raw: reply.raw };
  const results: Message = {
    role: 'tool',
    results: reply.calls.map((call, index) => {
      const { a, b } = call.args as { a: number; b: number };
      const isError = failing.includes(index);
      return { id: call.id, name: call.name, text: isError ? 'no such number' : String(a + b), isError };
    }),
  };
  return { ...request, messages: [...request.messages, turn, results] };
}

/** The error that a call fails with. */
export async function failure(work: Promise<unknown>): Promise<Error & { kind?: string }> {
  try {
    await work;
  } catch (error) {
    return error as Error;
  }
  throw new Error('It did not fail.');
}
