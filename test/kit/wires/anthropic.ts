import { argsObject, type Turn, usageOf, type Wire, wireText } from './wire.ts';

/**
 * `POST /v1/messages`. Demands thinking blocks and their signatures back unchanged, every tool_use answered at the
 * start of the next user message, and the two headers of the API.
 */
export function anthropic(): Wire {
  const issued = new Set<string>();

  return {
    name: 'anthropic',
    takes: (path) => path.endsWith('/v1/messages'),

    read({ path, headers, body }, complain) {
      // Both are taken: SDKs before 1.0 send the former.
      if (!headers['x-api-key'] && !headers['authorization']?.startsWith('Bearer ')) complain('no key in the headers');
      if (!headers['anthropic-version']) complain('anthropic-version is missing');
      if (path.includes('?')) complain(`the URL has a query: ${path}`);
      if (!(body.max_tokens > 0)) complain('max_tokens is missing');
      const messages: Message[] = (body.messages ?? []).map((message: Message) => ({
        role: message.role,
        content: blocks(message.content),
      }));
      const names = new Map<string, string>();
      messages.forEach((message, index) => {
        if (message.content.length === 0) complain(`messages[${index}] is empty`);
        for (const block of message.content) {
          if (block.type === 'text' && block.text === '') complain('text content blocks must be non-empty');
          if (block.type === 'tool_use') names.set(block.id ?? '', block.name ?? '');
        }
        if (message.role !== 'assistant') return;
        if (message.content.some((block) => block.type === 'thinking') && !issued.has(wireText(message.content)))
          complain(`messages[${index}].content.0: Invalid \`signature\` in \`thinking\` block`);
        const asked = message.content.flatMap((block) => (block.type === 'tool_use' ? (block.id ?? '') : []));
        const head = messages[index + 1]?.content.slice(0, asked.length) ?? [];
        const answered = head.flatMap((block) => (block.type === 'tool_result' ? (block.tool_use_id ?? '') : []));
        if (asked.some((id) => !answered.includes(id)))
          complain('`tool_use` ids were found without `tool_result` blocks immediately after');
      });
      const choice = body.tool_choice ?? { type: 'auto' };
      return {
        model: body.model,
        system: blocks(body.system ?? [])
          .map((block) => block.text ?? '')
          .join(''),
        tools: (body.tools ?? []).map((tool: { name: string }) => tool.name),
        toolChoice: choice.type === 'tool' ? choice.name : choice.type === 'any' ? 'required' : 'auto',
        user: messages.flatMap((message) =>
          message.role === 'user'
            ? message.content.flatMap((block) => (block.type === 'text' ? (block.text ?? '') : []))
            : [],
        ),
        lastToolResults: (messages.at(-1)?.content ?? []).flatMap((block) =>
          block.type === 'tool_result'
            ? {
                name: names.get(block.tool_use_id ?? '') ?? '',
                text: blocks(block.content ?? [])
                  .map((part) => part.text ?? '')
                  .join(''),
                isError: block.is_error === true,
              }
            : [],
        ),
        maxOutputTokens: body.max_tokens,
        temperature: body.temperature,
      };
    },

    answer(turn, view) {
      const content = contentOf(turn, view.turn);
      issued.add(wireText(content));
      const usage = usageOf(turn);
      return {
        id: `msg_${view.turn}`,
        type: 'message',
        role: 'assistant',
        model: view.model,
        content,
        stop_reason: reasonOf(turn),
        stop_sequence: null,
        ...(usage
          ? {
              usage: {
                input_tokens: usage.input - usage.cached,
                cache_creation_input_tokens: 0,
                cache_read_input_tokens: usage.cached,
                output_tokens: usage.output,
                ...(usage.thinking > 0 ? { output_tokens_details: { thinking_tokens: usage.thinking } } : {}),
              },
            }
          : {}),
      };
    },

    error: (status, message) => ({ type: 'error', error: { type: TYPES[status] ?? 'api_error', message } }),
  };
}

const TYPES: Record<number, string> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  402: 'billing_error',
  403: 'permission_error',
  404: 'not_found_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
  529: 'overloaded_error',
};

function reasonOf(turn: Turn): string {
  if (turn.stop === 'malformed') throw new Error('The anthropic wire has no word for a malformed call.');
  if (turn.stop === 'length') return 'max_tokens';
  if (turn.stop === 'blocked') return 'refusal';
  return turn.calls?.length ? 'tool_use' : 'end_turn';
}

const contentOf = (turn: Turn, number: number): Block[] => [
  ...(turn.thinking === undefined ? [] : [{ type: 'thinking', thinking: turn.thinking, signature: `SIG-${number}` }]),
  ...(turn.text === undefined ? [] : [{ type: 'text', text: turn.text }]),
  ...(turn.calls ?? []).map((call, index) => ({
    type: 'tool_use',
    id: call.id ?? `toolu_${number}_${index}`,
    name: call.name,
    input: argsObject('anthropic', call),
  })),
];

/** A string is short for one text block. */
const blocks = (content: string | Block[]): Block[] =>
  typeof content === 'string' ? [{ type: 'text', text: content }] : content;

interface Block {
  type: string;
  text?: string;
  thinking?: string;
  signature?: string;
  id?: string;
  name?: string;
  input?: unknown;
  tool_use_id?: string;
  content?: string | Block[];
  is_error?: boolean;
}
interface Message {
  role: string;
  content: Block[];
}
