import type OpenAI from 'openai';
import type { Message, ModelReply, ModelRequest, ToolCall } from '../ports.ts';
import { type Fallback, withFallbacks } from './fallback.ts';
import { BrokenAnswer, HttpFault } from './fault.ts';
import { estimatedUsage, reportedUsage } from './tokens.ts';
import { type Ask, type Connection, carried, carry, parseArgs, resultText, unfinished } from './wire.ts';

const WIRE = 'openai-responses';

type Body = OpenAI.Responses.ResponseCreateParamsNonStreaming;
type Item = OpenAI.Responses.ResponseInputItem;

/**
 * The Responses API without its memory: `store` is off, and the reasoning travels with us, encrypted, so that it
 * survives a tool loop without being kept at the provider.
 */
export function connectResponses(client: OpenAI, connection: Connection): Ask {
  return async (request, signal) => {
    const answer = await withFallbacks(bodyOf(request, connection), FALLBACKS, connection.log, (body) =>
      client.responses.create(body, { signal }),
    );
    return reply(request, answer);
  };
}

function bodyOf({ system, messages, tools, toolChoice, maxOutputTokens }: ModelRequest, connection: Connection): Body {
  return {
    model: connection.model,
    ...(system === '' ? {} : { instructions: system }),
    input: messages.flatMap(items),
    ...(tools.length === 0
      ? {}
      : {
          tools: tools.map(({ name, description, parameters }) => ({
            type: 'function' as const,
            name,
            description,
            parameters,
            // Strict mode wants every property required; ours have optional ones.
            strict: false,
          })),
          tool_choice:
            typeof toolChoice === 'object' ? { type: 'function' as const, name: toolChoice.name } : toolChoice,
        }),
    max_output_tokens: maxOutputTokens,
    ...(connection.temperature === undefined ? {} : { temperature: connection.temperature }),
    store: false,
    include: ['reasoning.encrypted_content'],
  };
}

function items(message: Message): Item[] {
  if (message.role === 'user') return [{ role: 'user', content: message.text }];
  if (message.role === 'tool')
    return message.results.map((result) => ({
      type: 'function_call_output',
      call_id: result.id,
      output: resultText(result),
    }));
  return (
    carried<Item[]>(WIRE, message) ?? [
      ...(message.text === '' ? [] : [{ role: 'assistant' as const, content: message.text }]),
      ...message.calls.map(({ id, name, args }) => ({
        type: 'function_call' as const,
        call_id: id,
        name,
        arguments: JSON.stringify(args ?? {}),
      })),
    ]
  );
}

/** Models that do not reason have nothing to encrypt and refuse the wish. */
const plain: Fallback<Body> = ({ include, ...body }, refusal) =>
  include && /encrypted/i.test(refusal) ? body : undefined;

const FALLBACKS = [plain];

function reply(request: ModelRequest, answer: OpenAI.Responses.Response): ModelReply {
  if (!Array.isArray(answer?.output)) throw new BrokenAnswer('The answer has no output.');
  if (answer.status === 'failed') {
    const code = answer.error?.code ?? 'server_error';
    throw new HttpFault(code === 'rate_limit_exceeded' ? 429 : 500, `${code} ${answer.error?.message ?? ''}`);
  }
  const parts = answer.output.flatMap((item) => (item.type === 'message' ? item.content : []));
  const text = parts.map((part) => (part.type === 'output_text' ? part.text : '')).join('');
  const refusal = parts.flatMap((part) => (part.type === 'refusal' ? part.refusal : []))[0];
  const calls = answer.output.flatMap((item): ToolCall[] =>
    item.type === 'function_call' ? [{ id: item.call_id, name: item.name, args: parseArgs(item.arguments) }] : [],
  );
  const counts = answer.usage;
  const usage =
    reportedUsage({
      input: counts?.input_tokens,
      output: counts?.output_tokens,
      cached: counts?.input_tokens_details?.cached_tokens,
      thinking: counts?.output_tokens_details?.reasoning_tokens,
    }) ?? estimatedUsage(request, JSON.stringify(answer.output));
  if (answer.status === 'incomplete') {
    const reason = answer.incomplete_details?.reason ?? 'incomplete';
    return unfinished(reason === 'content_filter' ? 'blocked' : 'length', reason, text, usage);
  }
  if (refusal !== undefined) return unfinished('blocked', `refusal: ${refusal}`, text, usage);
  if (text === '' && calls.length === 0) return unfinished('malformed', 'completed without content', text, usage);
  return { text, calls, stop: 'stop', usage, raw: carry(WIRE, answer.output) };
}
