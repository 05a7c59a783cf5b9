import Anthropic from '@anthropic-ai/sdk';
import type { Message, ModelReply, ModelRequest, ToolCall } from '../ports.ts';
import { type Fallback, withFallbacks } from './fallback.ts';
import { BrokenAnswer } from './fault.ts';
import { estimatedUsage, reportedUsage } from './tokens.ts';
import { type Ask, type Connection, carried, carry, unfinished } from './wire.ts';

const WIRE = 'anthropic';
/** How often a turn that the API paused is continued before it counts as cut. */
const MAX_CONTINUATIONS = 3;
const CACHE = { type: 'ephemeral' } as const;
/** Lets a request drop thinking that no longer fits its conversation (platform.claude.com, preserved thinking). */
const BINDING_BETA = 'thinking-binding-controls-2026-08-01';

type Body = Anthropic.MessageCreateParamsNonStreaming;

/** The Messages API. Prompt caching is on: tools and system are the same in every step of a loop. */
export function connect(connection: Connection): Ask {
  const client = new Anthropic({
    apiKey: connection.apiKey ?? 'none',
    baseURL: connection.baseUrl,
    fetch: connection.fetch,
    maxRetries: 0,
    logLevel: 'off',
    openTelemetry: false,
  });
  // The signal carries the time limit; this one only stops the SDK from demanding a stream for long answers.
  const options = { timeout: 24 * 60 * 60 * 1000, maxRetries: 0 };

  const send = (body: Body, signal: AbortSignal): Promise<Anthropic.Message> =>
    withFallbacks(body, FALLBACKS, connection.log, async (form) => {
      const beta = form.thinking !== undefined ? { headers: { 'anthropic-beta': BINDING_BETA } } : {};
      const message = await client.messages.create(form, { ...options, ...beta, signal });
      if (!Array.isArray(message?.content)) throw new BrokenAnswer('The answer has no content.');
      return message;
    });

  return async (request, signal) => {
    const body = bodyOf(request, connection);
    const parts = [await send(body, signal)];
    while (parts.at(-1)?.stop_reason === 'pause_turn' && parts.length <= MAX_CONTINUATIONS) {
      const soFar = parts.flatMap((part) => part.content) as Anthropic.ContentBlockParam[];
      parts.push(await send({ ...body, messages: [...body.messages, { role: 'assistant', content: soFar }] }, signal));
    }
    return reply(request, parts);
  };
}

function bodyOf(request: ModelRequest, { model, temperature, official }: Connection): Body {
  const { system, tools, toolChoice } = request;
  const choice: Anthropic.ToolChoice =
    toolChoice === 'auto'
      ? { type: 'auto' }
      : toolChoice === 'required'
        ? { type: 'any' }
        : { type: 'tool', name: toolChoice.name };
  return {
    model,
    max_tokens: request.maxOutputTokens,
    ...(system === '' ? {} : { system: [{ type: 'text', text: system, cache_control: CACHE }] }),
    ...(tools.length === 0
      ? {}
      : {
          tools: tools.map((tool, index) => ({
            name: tool.name,
            description: tool.description,
            input_schema: tool.parameters as Anthropic.Tool.InputSchema,
            ...(index === tools.length - 1 ? { cache_control: CACHE } : {}),
          })),
          tool_choice: choice,
        }),
    messages: request.messages.flatMap(messageParam),
    ...(temperature === undefined ? {} : { temperature }),
    // Automatic caching of the growing conversation; compatible endpoints may not know the field.
    ...(official ? { cache_control: CACHE } : {}),
  };
}

function messageParam(message: Message): Anthropic.MessageParam[] {
  if (message.role === 'user') return message.text === '' ? [] : [{ role: 'user', content: message.text }];
  if (message.role === 'tool')
    return [
      {
        role: 'user',
        content: message.results.map(({ id, text, isError }) => ({
          type: 'tool_result' as const,
          tool_use_id: id,
          content: text,
          ...(isError ? { is_error: true } : {}),
        })),
      },
    ];
  const content = carried<Anthropic.ContentBlockParam[]>(WIRE, message) ?? [
    ...(message.text === '' ? [] : [{ type: 'text' as const, text: message.text }]),
    ...message.calls.map(({ id, name, args }) => ({ type: 'tool_use' as const, id, name, input: args ?? {} })),
  ];
  return content.length === 0 ? [] : [{ role: 'assistant', content }];
}

/**
 * Models with thinking always on refuse a forced choice (Sonnet 5.5, Opus 5.5, Fable 5.1). The tool list stays whole,
 * because changing it would invalidate the cache and every earlier thinking block; the loop asks again in words.
 */
const unforced: Fallback<Body> = (body, refusal) =>
  /tool_choice|forced? tool use/i.test(refusal) && body.tool_choice && body.tool_choice.type !== 'auto'
    ? { ...body, tool_choice: { type: 'auto' } }
    : undefined;

/** A compacted history breaks the seal of the thinking blocks after the change: let the API drop those. */
const unbound: Fallback<Body> = (body, refusal) =>
  /bound to a different conversation/i.test(refusal)
    ? {
        ...body,
        thinking: {
          type: 'adaptive',
          block_binding: { prefix_mismatch_behavior: 'drop_block' },
        } as Anthropic.ThinkingConfigParam,
      }
    : undefined;

const FALLBACKS = [unforced, unbound];

function reply(request: ModelRequest, parts: readonly Anthropic.Message[]): ModelReply {
  const content = parts.flatMap((part) => part.content);
  const last = parts.at(-1) as Anthropic.Message;
  const text = content.map((block) => (block.type === 'text' ? block.text : '')).join('');
  const usage = usageOf(parts) ?? estimatedUsage(request, JSON.stringify(content));
  const reason = last.stop_reason ?? 'end_turn';
  if (reason === 'refusal') {
    const details = last.stop_details;
    const why = [details?.category, details?.explanation].filter(Boolean).join(': ');
    return unfinished('blocked', why ? `refusal: ${why}` : 'refusal', text, usage);
  }
  if (reason === 'max_tokens' || reason === 'model_context_window_exceeded' || reason === 'pause_turn')
    return unfinished('length', reason, text, usage);
  const calls = content.flatMap((block): ToolCall[] =>
    block.type === 'tool_use' ? [{ id: block.id, name: block.name, args: block.input }] : [],
  );
  if (text === '' && calls.length === 0) return unfinished('malformed', `${reason} without content`, text, usage);
  // Thinking blocks and their signatures go back unchanged.
  return { text, calls, stop: 'stop', usage, raw: carry(WIRE, content) };
}

/** `input_tokens` leaves out what was read from or written to the cache; the port's `input` is all of it. */
function usageOf(parts: readonly Anthropic.Message[]): ModelReply['usage'] | undefined {
  const sum = (pick: (usage: Anthropic.Usage) => number | null | undefined): number =>
    parts.reduce((total, part) => total + (part.usage ? (pick(part.usage) ?? 0) : Number.NaN), 0);
  return reportedUsage({
    input: sum(
      (usage) => usage.input_tokens + (usage.cache_read_input_tokens ?? 0) + (usage.cache_creation_input_tokens ?? 0),
    ),
    output: sum((usage) => usage.output_tokens),
    cached: sum((usage) => usage.cache_read_input_tokens),
    thinking: sum((usage) => usage.output_tokens_details?.thinking_tokens),
  });
}
