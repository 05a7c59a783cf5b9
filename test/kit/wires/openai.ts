import { argsText, type Turn, usageOf, type Wire } from './wire.ts';

/** `POST /v1/chat/completions`, as compatible servers speak it: every call answered by its id before the next turn. */
export function openai(): Wire {
  return {
    name: 'openai',
    takes: (path) => path.endsWith('/chat/completions'),

    read({ path, headers, body }, complain) {
      if (!headers['authorization']?.startsWith('Bearer ')) complain('the key is not in authorization');
      if (path.includes('?')) complain(`the URL has a query: ${path}`);
      const messages: Message[] = body.messages ?? [];
      const names = new Map<string, string>();
      let open = new Set<string>();
      for (const message of messages) {
        if (message.role === 'tool') {
          if (!open.delete(message.tool_call_id ?? '')) complain(`no call ${message.tool_call_id} is open`);
        } else if (open.size > 0) complain(`calls without a tool message: ${[...open].join(', ')}`);
        if (message.role !== 'assistant') continue;
        open = new Set(message.tool_calls?.map((call) => call.id));
        for (const call of message.tool_calls ?? []) names.set(call.id, call.function.name);
      }
      if (open.size > 0) complain(`calls without a tool message: ${[...open].join(', ')}`);
      const results = messages.slice(messages.findLastIndex((message) => message.role === 'assistant') + 1);
      const choice = body.tool_choice ?? 'auto';
      return {
        model: body.model,
        system: messages.flatMap((message) => (message.role === 'system' ? String(message.content) : [])).join('\n'),
        tools: (body.tools ?? []).map((tool: { function: { name: string } }) => tool.function.name),
        toolChoice: typeof choice === 'string' ? choice : choice.function.name,
        user: messages.flatMap((message) => (message.role === 'user' ? String(message.content) : [])),
        lastToolResults: results.flatMap((message) =>
          message.role === 'tool'
            ? {
                name: names.get(message.tool_call_id ?? '') ?? '',
                text: String(message.content),
                isError: /^error\b/i.test(String(message.content)),
              }
            : [],
        ),
        maxOutputTokens: body.max_tokens ?? body.max_completion_tokens,
        temperature: body.temperature,
      };
    },

    answer(turn, view) {
      const usage = usageOf(turn);
      const calls = (turn.calls ?? []).map((call, index) => ({
        id: call.id ?? `call_${view.turn}_${index}`,
        type: 'function',
        function: { name: call.name, arguments: argsText(call) },
      }));
      return {
        id: `chatcmpl-${view.turn}`,
        object: 'chat.completion',
        created: 0,
        model: view.model,
        choices: [
          {
            index: 0,
            message: {
              role: 'assistant',
              content: turn.text ?? null,
              refusal: null,
              ...(turn.thinking === undefined ? {} : { reasoning_content: turn.thinking }),
              ...(calls.length > 0 ? { tool_calls: calls } : {}),
            },
            finish_reason: reasonOf(turn),
          },
        ],
        ...(usage
          ? {
              usage: {
                prompt_tokens: usage.input,
                completion_tokens: usage.output,
                total_tokens: usage.input + usage.output,
                prompt_tokens_details: { cached_tokens: usage.cached },
                completion_tokens_details: { reasoning_tokens: usage.thinking },
              },
            }
          : {}),
      };
    },

    error: openaiError,
  };
}

export const openaiError = (status: number, message: string): unknown => ({
  error: { message, type: status >= 500 ? 'server_error' : 'invalid_request_error', param: null, code: null },
});

function reasonOf(turn: Turn): string {
  if (turn.stop === 'malformed')
    throw new Error('The openai wire has no word for a malformed call: send args as text.');
  if (turn.stop === 'length') return 'length';
  if (turn.stop === 'blocked') return 'content_filter';
  return turn.calls?.length ? 'tool_calls' : 'stop';
}

interface Message {
  role: string;
  content: unknown;
  tool_call_id?: string;
  tool_calls?: { id: string; function: { name: string; arguments: string } }[];
}
