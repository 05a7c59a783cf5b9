import { argsObject, type Turn, usageOf, type Wire } from './wire.ts';

/** `POST /api/chat` without streaming. Demands num_ctx, because the server's own default loses the system text. */
export function ollama(): Wire {
  return {
    name: 'ollama',
    takes: (path) => path.endsWith('/api/chat'),

    read({ path, body }, complain) {
      if (path.includes('?')) complain(`the URL has a query: ${path}`);
      if (body.stream !== false) complain('stream is not false');
      if (!(body.options?.num_ctx > 0)) complain('options.num_ctx is missing');
      const messages: Message[] = body.messages ?? [];
      for (const call of messages.flatMap((message) => message.tool_calls ?? []))
        if (typeof call.function.arguments !== 'object') complain('tool call arguments must be an object');
      const results = messages.slice(messages.findLastIndex((message) => message.role === 'assistant') + 1);
      return {
        model: body.model,
        system: messages.flatMap((message) => (message.role === 'system' ? message.content : [])).join('\n'),
        tools: (body.tools ?? []).map((tool: { function: { name: string } }) => tool.function.name),
        toolChoice: 'auto',
        user: messages.flatMap((message) => (message.role === 'user' ? message.content : [])),
        lastToolResults: results.flatMap((message) =>
          message.role === 'tool'
            ? { name: message.tool_name ?? '', text: message.content, isError: /^error\b/i.test(message.content) }
            : [],
        ),
        maxOutputTokens: body.options?.num_predict,
        temperature: body.options?.temperature,
      };
    },

    answer(turn, view) {
      const usage = usageOf(turn);
      return {
        model: view.model,
        created_at: '2026-11-20T00:00:00Z',
        message: {
          role: 'assistant',
          content: turn.text ?? '',
          ...(turn.thinking === undefined ? {} : { thinking: turn.thinking }),
          ...(turn.calls?.length
            ? {
                tool_calls: turn.calls.map((call) => ({
                  ...(call.id === undefined ? {} : { id: call.id }),
                  function: { name: call.name, arguments: argsObject('ollama', call) },
                })),
              }
            : {}),
        },
        done: true,
        done_reason: reasonOf(turn),
        total_duration: 1,
        load_duration: 1,
        prompt_eval_duration: 1,
        eval_duration: 1,
        ...(usage
          ? {
              prompt_eval_count: usage.input,
              eval_count: usage.output,
              ...(usage.cached > 0 ? { prompt_eval_cached_count: usage.cached } : {}),
            }
          : {}),
      };
    },

    error: (_status, message) => ({ error: message }),
  };
}

function reasonOf(turn: Turn): string {
  if (turn.stop === 'blocked' || turn.stop === 'malformed')
    throw new Error(`The ollama wire has no word for ${turn.stop}.`);
  return turn.stop === 'length' ? 'length' : 'stop';
}

interface Message {
  role: string;
  content: string;
  tool_name?: string;
  tool_calls?: { function: { name: string; arguments: unknown } }[];
}
