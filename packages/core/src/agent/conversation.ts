import type { Message, ToolSpec } from '../ports.ts';
import { textsOf } from '../text/json.ts';
import { looseJson } from './json.ts';

/** Adds a word of ours after all that was said. It joins the last message where two in a row of one side would stand. */
export function say(messages: readonly Message[], text: string): Message[] {
  const last = messages.at(-1);
  const before = messages.slice(0, -1);
  if (last?.role === 'user') return [...before, { role: 'user', text: `${last.text}\n\n${text}` }];
  if (last?.role === 'tool' && last.results.length > 0) {
    const end = last.results.length - 1;
    const results = last.results.map((r, i) => (i === end ? { ...r, text: `${r.text}\n\n${text}` } : r));
    return [...before, { role: 'tool', results }];
  }
  return [...messages, { role: 'user', text }];
}

export interface Prompt {
  system: string;
  messages: readonly Message[];
  tools: readonly ToolSpec[];
}

const textOf = (message: Message): string => {
  if (message.role === 'user') return message.text;
  if (message.role === 'tool') return message.results.map((r) => `${r.name}\n${r.text}`).join('\n');
  return [message.text, ...message.calls.map((c) => `${c.name} ${looseJson(c.args)}`)].join('\n');
};

/** All that a request says, as one text: what is hashed for the audit log (A1). */
export const promptText = ({ system, messages, tools }: Prompt): string =>
  [system, ...messages.map((m) => `${m.role}:\n${textOf(m)}`), looseJson(tools)].join('\n\n');

/** The same for the secret guard (O2): no escapes, and with a model's own turns as they really go back, thoughts and all. */
export const guardedText = ({ system, messages, tools }: Prompt): string => textsOf([system, messages, tools]);

// Only ASCII packs several characters into a token; another script may need one or more for each (I6).
const NOT_ASCII = /[^ -~\s]/g;
const CHARS_PER_TOKEN = 3.5;

/** How many tokens a text has, estimated from above. */
export function tokensIn(text: string): number {
  const wide = text.match(NOT_ASCII)?.length ?? 0;
  return Math.ceil((text.length - wide) / CHARS_PER_TOKEN) + wide;
}

/** What a provider adds around each message. */
const MESSAGE_OVERHEAD = 8;

/** How many tokens a request has, estimated from above. An assistant's message counts as what really goes back: its raw form. */
export function promptTokens({ system, messages, tools }: Prompt): number {
  let sum = tokensIn(system) + tokensIn(looseJson(tools));
  for (const message of messages) {
    const said = tokensIn(textOf(message));
    const raw = message.role === 'assistant' && message.raw !== undefined ? tokensIn(looseJson(message.raw)) : 0;
    sum += Math.max(said, raw) + MESSAGE_OVERHEAD;
  }
  return sum;
}
