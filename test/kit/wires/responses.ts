import { openaiError } from './openai.ts';
import { argsText, type Turn, usageOf, type Wire, wireText } from './wire.ts';

/**
 * `POST /v1/responses` without storage, as OpenAI's own models want it for tools: reasoning items come back unchanged
 * and before the call that followed them, and every function_call has its output.
 */
export function responses(): Wire {
  const issued = new Set<string>();

  return {
    name: 'responses',
    takes: (path) => path.endsWith('/responses'),

    read({ path, headers, body }, complain) {
      if (!headers['authorization']?.startsWith('Bearer ')) complain('the key is not in authorization');
      if (path.includes('?')) complain(`the URL has a query: ${path}`);
      if (body.store !== false) complain('the conversation would be stored');
      const input: Item[] = body.input ?? [];
      const names = new Map<string, string>();
      input.forEach((item, index) => {
        if (item.type === 'function_call') names.set(item.call_id ?? '', item.name ?? '');
        if (item.type === 'reasoning' && !issued.has(wireText(item))) complain(`input[${index}] was changed`);
        if (item.type === 'reasoning' && !['function_call', 'message'].includes(input[index + 1]?.type ?? ''))
          complain(`Item ${item.id} of type 'reasoning' was provided without its required following item.`);
      });
      const outputs = new Set(input.flatMap((item) => (item.type === 'function_call_output' ? item.call_id : [])));
      for (const id of names.keys()) if (!outputs.has(id)) complain(`No tool output found for function call ${id}.`);
      const spoken = input.findLastIndex((item) => item.type === 'function_call' || item.role === 'assistant');
      const choice = body.tool_choice ?? 'auto';
      return {
        model: body.model,
        system: body.instructions ?? '',
        tools: (body.tools ?? []).map((tool: { name: string }) => tool.name),
        toolChoice: typeof choice === 'string' ? choice : choice.name,
        user: input.flatMap((item) => (item.role === 'user' ? String(item.content) : [])),
        lastToolResults: input.slice(spoken + 1).flatMap((item) =>
          item.type === 'function_call_output'
            ? {
                name: names.get(item.call_id ?? '') ?? '',
                text: String(item.output),
                isError: /^error\b/i.test(String(item.output)),
              }
            : [],
        ),
        maxOutputTokens: body.max_output_tokens,
        temperature: body.temperature,
      };
    },

    answer(turn, view) {
      const output = outputOf(turn, view.turn);
      for (const item of output) issued.add(wireText(item));
      const usage = usageOf(turn);
      return {
        id: `resp_${view.turn}`,
        object: 'response',
        created_at: 0,
        status: turn.stop === 'length' || turn.stop === 'blocked' ? 'incomplete' : 'completed',
        incomplete_details:
          turn.stop === 'length'
            ? { reason: 'max_output_tokens' }
            : turn.stop === 'blocked'
              ? { reason: 'content_filter' }
              : null,
        error: null,
        model: view.model,
        output,
        ...(usage
          ? {
              usage: {
                input_tokens: usage.input,
                input_tokens_details: { cached_tokens: usage.cached, cache_write_tokens: 0 },
                output_tokens: usage.output,
                output_tokens_details: { reasoning_tokens: usage.thinking },
                total_tokens: usage.input + usage.output,
              },
            }
          : {}),
      };
    },

    error: openaiError,
  };
}

function outputOf(turn: Turn, number: number): Item[] {
  if (turn.stop === 'malformed') throw new Error('The responses wire has no word for a malformed call.');
  return [
    ...(turn.thinking === undefined
      ? []
      : [{ type: 'reasoning', id: `rs_${number}`, summary: [], encrypted_content: `ENC-${number}` }]),
    ...(turn.text === undefined
      ? []
      : [
          {
            type: 'message',
            id: `msg_${number}`,
            status: 'completed',
            role: 'assistant',
            content: [{ type: 'output_text', text: turn.text, annotations: [] }],
          },
        ]),
    ...(turn.calls ?? []).map((call, index) => ({
      type: 'function_call',
      id: `fc_${number}_${index}`,
      status: 'completed',
      call_id: call.id ?? `call_${number}_${index}`,
      name: call.name,
      arguments: argsText(call),
    })),
  ];
}

interface Item {
  type?: string;
  role?: string;
  id?: string;
  content?: unknown;
  call_id?: string;
  name?: string;
  output?: unknown;
  [key: string]: unknown;
}
