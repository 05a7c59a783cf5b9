import { type ChatRequest, type ChatResponse, Ollama, type Message as OllamaMessage, type Tool } from 'ollama';
import { ModelError, type ModelFailure } from '../errors.ts';
import type { Fetch, Message, ModelReply, ModelRequest, ToolCall } from '../ports.ts';
import { address } from './explain.ts';
import { BrokenAnswer, type Fault, HttpFault } from './fault.ts';
import { estimatedUsage, reportedUsage, tokensAtLeast } from './tokens.ts';
import {
  type Ask,
  type Connection,
  carried,
  carry,
  madeUpId,
  offered,
  parseArgs,
  resultText,
  unfinished,
} from './wire.ts';

const WIRE = 'ollama';

/**
 * A local server. Its defaults are the danger: a context of 4096 tokens, and a prompt that is too long loses its head,
 * the system text first, without a word (ollama#10980, #17889). So the window is always set, truncation is forbidden
 * (`truncate` and `shift`, servers since October 2025), and for older servers the reported prompt is compared.
 */
export function connect(connection: Connection): Ask {
  return async (request, signal) => {
    if (tokensAtLeast(request) > connection.contextTokens) throw tooLong(connection);
    const client = new Ollama({
      host: connection.baseUrl,
      fetch: guarded(connection.fetch, signal),
      ...(connection.apiKey === undefined ? {} : { headers: { Authorization: `Bearer ${connection.apiKey}` } }),
    });
    const answer = await client.chat(bodyOf(request, connection));
    if (typeof answer?.message !== 'object') throw new BrokenAnswer('The answer has no message.');
    if (lostItsHead(request, answer)) throw tooLong(connection);
    return reply(request, answer);
  };
}

/** The client takes a signal only for streams, hides headers, and prints to stdout when an error is no JSON. */
const guarded =
  (fetch: Fetch, signal: AbortSignal): Fetch =>
  async (input, init) => {
    const response = await fetch(input, { ...init, signal });
    if (response.ok) return response;
    const text = await response.text();
    let message = text;
    try {
      message = String((JSON.parse(text) as { error?: unknown }).error ?? text);
    } catch {
      // An error page instead of JSON is quoted as it is.
    }
    throw new HttpFault(response.status, message, response.headers);
  };

function bodyOf(request: ModelRequest, connection: Connection): ChatRequest & { stream: false } {
  const tools = offered(request);
  return {
    model: connection.model,
    stream: false,
    messages: [
      ...(request.system === '' ? [] : [{ role: 'system', content: request.system }]),
      ...request.messages.flatMap(messageParams),
    ],
    // No tool_choice on this wire: a named tool is offered alone, `required` is left to the loop.
    ...(tools.length === 0
      ? {}
      : {
          tools: tools.map(
            ({ name, description, parameters }) =>
              ({ type: 'function', function: { name, description, parameters } }) as unknown as Tool,
          ),
        }),
    options: {
      num_ctx: connection.contextTokens,
      num_predict: request.maxOutputTokens,
      ...(connection.temperature === undefined ? {} : { temperature: connection.temperature }),
    },
    ...({ truncate: false, shift: false } as object),
  };
}

function messageParams(message: Message): OllamaMessage[] {
  if (message.role === 'user') return [{ role: 'user', content: message.text }];
  if (message.role === 'tool')
    return message.results.map((result) => ({
      role: 'tool',
      tool_name: result.name,
      // Current servers give ids and match by them; older ones ignore the field.
      ...(isMadeUp(result.id) ? {} : { tool_call_id: result.id }),
      content: resultText(result),
    }));
  const own = carried<OllamaMessage>(WIRE, message);
  if (own) return [own];
  if (message.text === '' && message.calls.length === 0) return [];
  return [
    {
      role: 'assistant',
      content: message.text,
      ...(message.calls.length === 0
        ? {}
        : {
            tool_calls: message.calls.map(({ name, args }) => ({
              function: { name, arguments: (args ?? {}) as object },
            })),
          }),
    },
  ];
}

const isMadeUp = (id: string): boolean => /^call-\d+-\d+$/.test(id);

/**
 * The server evaluated clearly less than the least that the prompt can be. `prompt_eval_count` includes cached tokens
 * (ollama#16428 restored that after 0.30); it is absent or 0 on some old servers when all was cached, which says
 * nothing. Truncation keeps half of the window, so this sees all but the densest prompts.
 */
function lostItsHead(request: ModelRequest, answer: ChatResponse): boolean {
  const evaluated = answer.prompt_eval_count;
  return typeof evaluated === 'number' && evaluated > 0 && evaluated < tokensAtLeast(request);
}

const tooLong = ({ model, contextTokens }: Connection): ModelError =>
  new ModelError(
    'context-overflow',
    `The prompt does not fit into the ${contextTokens} tokens (num_ctx) that ${model} is given at Ollama: shorten the input context, or choose a provider with a larger window.`,
  );

/** Sentences for what goes wrong with a server of one's own (FT38). */
export function hint(kind: ModelFailure, fault: Fault, connection: Connection): string | undefined {
  const { model, baseUrl, contextTokens } = connection;
  if (kind === 'context-overflow') return tooLong({ ...connection, contextTokens }).message;
  if (kind === 'unavailable' && fault.status === undefined)
    return `Ollama does not answer at ${address(baseUrl)}: start it with \`ollama serve\` where the runner can reach it, or correct base-url.`;
  if (fault.status === 404)
    return `Ollama at ${address(baseUrl)} does not have the model ${model}: run \`ollama pull ${model}\` there.`;
  if (/does not support tools/i.test(fault.text))
    return `The model ${model} at Ollama cannot call tools: choose one that can (ollama.com/search?c=tools).`;
  if (kind === 'timeout')
    return `Ollama at ${address(baseUrl)} gave no answer for ${model} in time: a first call loads the model; start again, keep it loaded, or choose a smaller one.`;
  return undefined;
}

function reply(request: ModelRequest, answer: ChatResponse): ModelReply {
  const { message } = answer;
  const text = message.content ?? '';
  const calls = (message.tool_calls ?? []).map((call, index): ToolCall => {
    const id = (call as { id?: unknown }).id;
    return {
      id: typeof id === 'string' && id !== '' ? id : madeUpId(request, index),
      name: call.function.name,
      args: parseArgs(call.function.arguments),
    };
  });
  const usage =
    reportedUsage({
      input: answer.prompt_eval_count || undefined,
      output: answer.eval_count,
      cached: (answer as { prompt_eval_cached_count?: unknown }).prompt_eval_cached_count,
    }) ?? estimatedUsage(request, JSON.stringify(message));
  if (answer.done_reason === 'length') return unfinished('length', 'length', text, usage);
  if (text === '' && calls.length === 0)
    return unfinished('malformed', `${answer.done_reason ?? 'no reason'} without content`, text, usage);
  // `thinking` stands in the message and goes back with it: models that think between calls need it.
  return { text, calls, stop: 'stop', usage, raw: carry(WIRE, message) };
}
