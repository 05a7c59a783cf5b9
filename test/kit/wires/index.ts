/** The shelf of wires: one is a file here and an entry below. A provider that is spoken to in two ways has two. */
import { anthropic } from './anthropic.ts';
import { gemini } from './gemini.ts';
import { ollama } from './ollama.ts';
import { openai } from './openai.ts';
import { responses } from './responses.ts';

/** `provider`: who is spoken to by it. `base`: the path that a user writes into `base-url`. */
export const WIRES = {
  gemini: { open: gemini, provider: 'gemini', base: '' },
  anthropic: { open: anthropic, provider: 'anthropic', base: '' },
  responses: { open: responses, provider: 'openai', base: '/v1' },
  openai: { open: openai, provider: 'openai', base: '/v1' },
  ollama: { open: ollama, provider: 'ollama', base: '' },
};

export type WireName = keyof typeof WIRES;
export const WIRE_NAMES = Object.keys(WIRES) as WireName[];
