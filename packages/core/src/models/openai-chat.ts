import type OpenAI from 'openai';
import type { Message, ModelReply, ModelRequest, ToolCall } from '../ports.ts';
import { type Fallback, withFallbacks } from './fallback.ts';
import { BrokenAnswer, HttpFault } from './fault.ts';
import { estimatedUsage, reportedUsage } from './tokens.ts';
import { type Ask, type Connection, carried, carry, madeUpId, parseArgs, resultText, unfinished } from './wire.ts';

const WIRE = 'openai-chat';

type Body = OpenAI.ChatCompletionCreateParamsNonStreaming;
type Param = OpenAI.ChatCompletionMessageParam;

/** Chat Completions, as compatible servers understand it: no field that is younger than tools, unless asked for. */
export function connectChat(client: OpenAI, connection: Connection): Ask {
  return async (request, signal) => {
    const answer = await withFallbacks(bodyOf(request, connection), FALLBACKS, connection.log, (body) =>
      client.chat.completions.create(body, { signal }),
    );
    return reply(request, answer);
  };
}

function bodyOf({ system, messages, tools, toolChoice, maxOutputTokens }: ModelRequest, connection: Connection): Body {
  return {
    model: connection.model,
    messages: [...(system === '' ? [] : [{ role: 'system' as const, content: system }]), ...messages.flatMap(params)],
    ...(tools.length === 0
      ? {}
      : {
          tools: tools.map(({ name, description, parameters }) => ({
            type: 'function' as const,
            function: { name, description, parameters },
          })),
        }),
    ...(tools.length === 0 || toolChoice === 'auto'
      ? {}
      : {
          tool_choice:
            toolChoice === 'required'
              ? ('required' as const)
              : { type: 'function' as const, function: { name: toolChoice.name } },
        }),
    ...(connection.official ? { max_completion_tokens: maxOutputTokens } : { max_tokens: maxOutputTokens }),
    ...(connection.temperature === undefined ? {} : { temperature: connection.temperature }),
  };
}

function params(message: Message): Param[] {
  if (message.role === 'user') return [{ role: 'user', content: message.text }];
  if (message.role === 'tool')
    return message.results.map((result) => ({ role: 'tool', tool_call_id: result.id, content: resultText(result) }));
  const own = carried<Param>(WIRE, message);
  if (own) return [own];
  if (message.text === '' && message.calls.length === 0) return [];
  return [
    {
      role: 'assistant',
      content: message.text,
      ...(message.calls.length === 0
        ? {}
        : {
            tool_calls: message.calls.map(({ id, name, args }) => ({
              id,
              type: 'function' as const,
              function: { name, arguments: JSON.stringify(args ?? {}) },
            })),
          }),
    },
  ];
}

/** Newer OpenAI and Azure models behind another address know only the new name. */
const newName: Fallback<Body> = ({ max_tokens, ...body }, refusal) =>
  /max_completion_tokens/.test(refusal) && max_tokens != null
    ? { ...body, max_completion_tokens: max_tokens }
    : undefined;

/** Servers without forced choice: DeepSeek while thinking, small local servers. */
const unforced: Fallback<Body> = ({ tool_choice, ...body }, refusal) =>
  /tool_choice/i.test(refusal) && tool_choice !== undefined ? body : undefined;

/** OpenAI models behind a gateway take tools here only without reasoning. */
const unreasoned: Fallback<Body> = (body, refusal) =>
  /function tools with reasoning_effort/i.test(refusal) && body.reasoning_effort === undefined
    ? { ...body, reasoning_effort: 'none' }
    : undefined;

const FALLBACKS = [newName, unforced, unreasoned];

function reply(request: ModelRequest, answer: OpenAI.ChatCompletion): ModelReply {
  const choice = Array.isArray(answer?.choices) ? answer.choices[0] : undefined;
  if (!choice?.message) throw notAnAnswer(answer);
  const { message, finish_reason: reason } = choice;
  const text = textOf(message.content);
  const calls = (message.tool_calls ?? []).map((call, index): ToolCall => {
    const id = call.id || madeUpId(request, index);
    return call.type === 'custom'
      ? { id, name: call.custom.name, args: call.custom.input }
      : { id, name: call.function.name, args: parseArgs(call.function.arguments) };
  });
  const counts = answer.usage;
  const usage =
    reportedUsage({
      input: counts?.prompt_tokens,
      output: counts?.completion_tokens,
      cached: counts?.prompt_tokens_details?.cached_tokens,
      thinking: counts?.completion_tokens_details?.reasoning_tokens,
    }) ?? estimatedUsage(request, JSON.stringify(message));
  if (reason === 'length') return unfinished('length', reason, text, usage);
  if (reason === 'content_filter') return unfinished('blocked', reason, text, usage);
  if (message.refusal) return unfinished('blocked', `refusal: ${message.refusal}`, text, usage);
  if (text === '' && calls.length === 0)
    return unfinished('malformed', `${reason ?? 'no reason'} without content`, text, usage);
  return { text, calls, stop: 'stop', usage, raw: carry(WIRE, sentBack(message, calls)) };
}

/**
 * The message as it came, so that fields of compatible servers survive (`reasoning_content` must go back to some),
 * without those that are empty and with the ids that we made up.
 */
function sentBack(message: OpenAI.ChatCompletionMessage, calls: readonly ToolCall[]): Param {
  const filled = Object.entries(message).filter(
    ([key, value]) => key === 'content' || !(value == null || (Array.isArray(value) && value.length === 0)),
  );
  return {
    ...(Object.fromEntries(filled) as unknown as OpenAI.ChatCompletionAssistantMessageParam),
    ...(message.tool_calls?.length
      ? { tool_calls: message.tool_calls.map((call, index) => ({ ...call, id: calls[index]?.id ?? call.id })) }
      : {}),
  };
}

/** Some servers send the text in parts although the API says a string. */
const textOf = (content: unknown): string =>
  typeof content === 'string'
    ? content
    : Array.isArray(content)
      ? content.map((part: { text?: unknown }) => (typeof part?.text === 'string' ? part.text : '')).join('')
      : '';

/** Gateways put an upstream's failure into a body with status 200. */
function notAnAnswer(answer: unknown): Error {
  const error = (answer as { error?: { code?: unknown; message?: unknown } } | null)?.error;
  return typeof error?.code === 'number' && error.code >= 400
    ? new HttpFault(error.code, String(error.message ?? ''))
    : new BrokenAnswer('The answer has no choices.');
}
