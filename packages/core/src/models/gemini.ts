import { type Content, GoogleGenerativeAI, type Part, type Tool, type ToolConfig } from '@google/generative-ai';
import type { ModelReply, ModelRequest, ToolCall, ToolResult, Usage } from '../ports.ts';
import { BrokenAnswer } from './fault.ts';
import { estimatedUsage, reportedUsage } from './tokens.ts';
import { type Ask, type Connection, carried, carry, madeUpId, unfinished } from './wire.ts';

const WIRE = 'gemini';

/**
 * `@google/generative-ai` as a thin typed fetch: `generateContent` only, because its chat session and its streaming
 * lose parallel calls and thought signatures. It forwards fields that it does not know, hence the casts.
 *
 * It takes no `fetch` and uses the global one: the host installs its guarded fetch globally. Its `timeout` option is
 * never used (the timer is never cleared and keeps the process alive) and its text helpers neither (they mix thoughts
 * into the answer).
 */
export function connect(connection: Connection): Ask {
  const ai = new GoogleGenerativeAI(connection.apiKey ?? 'none');
  return async (request, signal) => {
    const model = ai.getGenerativeModel(
      {
        model: connection.model,
        ...(request.system === '' ? {} : { systemInstruction: request.system }),
        ...toolFields(request),
        generationConfig: {
          maxOutputTokens: request.maxOutputTokens,
          ...(connection.temperature === undefined ? {} : { temperature: connection.temperature }),
        },
      },
      { baseUrl: connection.baseUrl },
    );
    const { response } = await model.generateContent({ contents: contents(request) }, { signal });
    return reply(request, response as unknown as Answer);
  };
}

function toolFields({ tools, toolChoice }: ModelRequest): { tools?: Tool[]; toolConfig?: ToolConfig } {
  if (tools.length === 0) return {};
  const functionCallingConfig =
    toolChoice === 'auto'
      ? { mode: 'AUTO' }
      : {
          mode: 'ANY',
          allowedFunctionNames: toolChoice === 'required' ? tools.map((tool) => tool.name) : [toolChoice.name],
        };
  return {
    tools: [
      {
        functionDeclarations: tools.map(({ name, description, parameters }) => ({
          name,
          description,
          parametersJsonSchema: parameters,
        })),
      } as unknown as Tool,
    ],
    toolConfig: { functionCallingConfig } as unknown as ToolConfig,
  };
}

function contents({ messages }: ModelRequest): Content[] {
  const list: Content[] = [];
  let ids = new Set<string>();
  for (const message of messages) {
    if (message.role === 'user') list.push({ role: 'user', parts: [{ text: message.text }] });
    else if (message.role === 'tool')
      // All results of a turn in one content, as the parallel calls were in one.
      list.push({ role: 'user', parts: message.results.map((result) => response(result, ids)) });
    else {
      const content = carried<Content>(WIRE, message) ?? rebuilt(message.text, message.calls);
      ids = new Set(content.parts.flatMap((part) => (part.functionCall as Call | undefined)?.id ?? []));
      if (content.parts.length > 0) list.push(content);
    }
  }
  return list;
}

/** An id that we made up stays ours: the API knows only ids that it gave. */
const response = ({ id, name, text, isError }: ToolResult, ids: ReadonlySet<string>): Part =>
  ({
    functionResponse: { ...(ids.has(id) ? { id } : {}), name, response: isError ? { error: text } : { result: text } },
  }) as unknown as Part;

/**
 * A turn of another provider. Gemini 3 and later refuse a call without a signature; this value is the documented one
 * for calls that Gemini did not make (ai.google.dev/gemini-api/docs/thought-signatures).
 */
const rebuilt = (text: string, calls: readonly ToolCall[]): Content => ({
  role: 'model',
  parts: [
    ...(text === '' ? [] : [{ text }]),
    ...calls.map((call, index) => ({
      functionCall: { name: call.name, args: (call.args ?? {}) as object },
      ...(index === 0 ? { thoughtSignature: 'skip_thought_signature_validator' } : {}),
    })),
  ],
});

interface Call {
  id?: string;
  name: string;
  args?: unknown;
}

interface Answer {
  candidates?: {
    content?: { role?: string; parts?: (Part & { thought?: boolean })[] };
    finishReason?: string;
    finishMessage?: string;
  }[];
  promptFeedback?: { blockReason?: string; blockReasonMessage?: string };
  usageMetadata?: Record<string, unknown>;
}

/** Reasons by which the API says that it will not answer; the newer ones are not in the SDK's types. */
const BLOCKED = /SAFETY|RECITATION|BLOCKLIST|PROHIBITED_CONTENT|SPII|LANGUAGE/;
const MALFORMED = /MALFORMED|UNEXPECTED_TOOL_CALL|TOO_MANY_TOOL_CALLS|MISSING_THOUGHT_SIGNATURE/;

function reply(request: ModelRequest, answer: Answer): ModelReply {
  if (
    typeof answer !== 'object' ||
    answer === null ||
    !(answer.candidates || answer.promptFeedback || answer.usageMetadata)
  )
    throw new BrokenAnswer('The answer has no candidates.');
  const candidate = answer.candidates?.[0];
  const parts = candidate?.content?.parts ?? [];
  const text = parts
    .filter((part) => !part.thought)
    .map((part) => part.text ?? '')
    .join('');
  const usage = usageOf(answer.usageMetadata) ?? estimatedUsage(request, JSON.stringify(parts));
  const blockReason = answer.promptFeedback?.blockReason;
  if (blockReason !== undefined) {
    const why = answer.promptFeedback?.blockReasonMessage;
    return unfinished('blocked', why ? `${blockReason}: ${why}` : blockReason, text, usage);
  }
  const reason = candidate?.finishReason ?? 'STOP';
  const detail = candidate?.finishMessage ? `${reason}: ${candidate.finishMessage}` : reason;
  if (reason === 'MAX_TOKENS') return unfinished('length', detail, text, usage);
  if (BLOCKED.test(reason)) return unfinished('blocked', detail, text, usage);
  if (MALFORMED.test(reason)) return unfinished('malformed', detail, text, usage);
  // Nothing at all: with OTHER the filter spoke, with STOP the model lost its answer and may be asked again.
  if (parts.length === 0)
    return reason === 'OTHER'
      ? unfinished('blocked', detail, text, usage)
      : unfinished('malformed', candidate ? `${detail} without content` : 'no candidates', text, usage);
  const calls = parts
    .flatMap((part) => (part.functionCall as Call | undefined) ?? [])
    .map((call, index) => ({ id: call.id ?? madeUpId(request, index), name: call.name, args: call.args ?? {} }));
  // The content goes back verbatim: thoughtSignature stands beside the parts.
  return { text, calls, stop: 'stop', usage, raw: carry(WIRE, candidate?.content) };
}

/** promptTokenCount includes cached tokens; the prompt of built-in tools and the thoughts are counted apart. */
function usageOf(counts: Record<string, unknown> | undefined): Usage | undefined {
  if (!counts) return undefined;
  const count = (name: string): number => Number(counts[name] ?? 0);
  return reportedUsage({
    input:
      counts['promptTokenCount'] === undefined
        ? undefined
        : count('promptTokenCount') + count('toolUsePromptTokenCount'),
    output: count('candidatesTokenCount') + count('thoughtsTokenCount'),
    cached: count('cachedContentTokenCount'),
    thinking: count('thoughtsTokenCount'),
  });
}
