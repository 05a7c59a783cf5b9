import type { Message, ModelRequest, Usage } from '../ports.ts';

/** Everything of a request that becomes prompt text, tool schemas left out. */
const promptText = ({ system, messages }: ModelRequest): string => [system, ...messages.map(messageText)].join('\n');

function messageText(message: Message): string {
  if (message.role === 'user') return message.text;
  if (message.role === 'tool') return message.results.map((result) => result.text).join('\n');
  return [message.text, ...message.calls.map((call) => JSON.stringify(call.args))].join('\n');
}

/**
 * Tokens of the prompt, surely not more than there are: six characters a token after runs of one character are
 * shortened (tokenizers merge those). Prose has 4 to 5 characters a token, code and logs 2 to 4.
 */
export const tokensAtLeast = (request: ModelRequest): number =>
  Math.floor(promptText(request).replace(/(.)\1{3,}/gsu, '$1$1$1').length / 6);

/** Tokens of a text, from above for all but adversarial text: two UTF-8 bytes a token. */
export const tokensAtMost = (text: string): number => Math.ceil(Buffer.byteLength(text) / 2);

/** The usage of a call whose provider did not say: from above, and marked so (FT39). */
export const estimatedUsage = (request: ModelRequest, output: string): Usage => ({
  input: tokensAtMost(promptText(request)) + tokensAtMost(JSON.stringify(request.tools)),
  output: Math.max(1, tokensAtMost(output)),
  cached: 0,
  thinking: 0,
  estimated: true,
});

/** Counts that a provider reported; `undefined` when the two that matter are missing. */
export function reportedUsage(counts: {
  input: unknown;
  output: unknown;
  cached?: unknown;
  thinking?: unknown;
}): Usage | undefined {
  if (!isCount(counts.input) || !isCount(counts.output)) return undefined;
  return {
    input: counts.input,
    output: counts.output,
    cached: isCount(counts.cached) ? Math.min(counts.cached, counts.input) : 0,
    thinking: isCount(counts.thinking) ? Math.min(counts.thinking, counts.output) : 0,
    estimated: false,
  };
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;
