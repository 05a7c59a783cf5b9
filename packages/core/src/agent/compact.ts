import type { Message, ToolCall } from '../ports.ts';
import { tokensIn } from './conversation.ts';
import { looseJson } from './json.ts';

export interface Compacted {
  messages: Message[];
  /** The calls whose observations are gone; asking for them again is no repetition. */
  removed: ToolCall[];
  /** Tokens saved, estimated. */
  freed: number;
}

const noteFor = (call: ToolCall): string =>
  `[observation removed to save space: ${call.name.slice(0, 64)} ${looseJson(call.args).slice(0, 120)}; call again if needed]`;

/**
 * Frees at least `over` tokens by removing observations, oldest first (FT36). The rules, the task, what the model said
 * and the newest observation stay; the assistant's raw form must, because providers check its signatures.
 */
export function compact(messages: readonly Message[], over: number): Compacted {
  const calls = new Map(
    messages.flatMap((m) => (m.role === 'assistant' ? m.calls.map((c) => [c.id, c]) : [])) as [string, ToolCall][],
  );
  const newest = messages.flatMap((m) => (m.role === 'tool' ? m.results : [])).at(-1);
  const removed: ToolCall[] = [];
  let freed = 0;
  const shortened = messages.map((message): Message => {
    if (message.role !== 'tool') return message;
    const results = message.results.map((result) => {
      const call = calls.get(result.id);
      if (freed >= over || result === newest || !call) return result;
      const note = noteFor(call);
      const saved = tokensIn(result.text) - tokensIn(note);
      if (saved <= 0) return result;
      freed += saved;
      removed.push(call);
      return { ...result, text: note };
    });
    return { role: 'tool', results };
  });
  return { messages: shortened, removed, freed };
}
