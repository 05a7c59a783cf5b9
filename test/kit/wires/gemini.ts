import { argsObject, type Turn, usageOf, type Wire, wireText } from './wire.ts';

/**
 * `POST /v1beta/models/M:generateContent`. Demands every thought signature back where it stood, as Gemini 3 and later
 * do (ai.google.dev/gemini-api/docs/thought-signatures), answers to all calls of a turn in one content, the key in the
 * header and never in the URL.
 */
export function gemini(): Wire {
  /** Contents that were given out, by their exact text. */
  const issued = new Set<string>();

  return {
    name: 'gemini',
    takes: (path) => path.includes(':generateContent'),

    read({ path, headers, body }, complain) {
      if (!headers['x-goog-api-key']) complain('the key is not in x-goog-api-key');
      if (path.includes('?')) complain(`the URL has a query: ${path}`);
      const contents: Content[] = body.contents ?? [];
      contents.forEach((content, index) => {
        if (!content.parts?.length) complain(`contents[${index}] has no parts`);
        if (content.role !== 'model') return;
        const call = content.parts.find((part) => part.functionCall);
        if (call && !call.thoughtSignature)
          complain(`Function call \`${call.functionCall?.name}\` is missing a \`thought_signature\`.`);
        if (call && call.thoughtSignature !== DUMMY && !issued.has(wireText(content)))
          complain(`contents[${index}] is not what this model said`);
        const calls = content.parts.filter((part) => part.functionCall).length;
        const answers = contents[index + 1]?.parts.filter((part) => part.functionResponse).length ?? 0;
        if (calls !== answers) complain(`${calls} function calls are answered by ${answers} function responses`);
      });
      const last = contents.at(-1);
      const choice = body.toolConfig?.functionCallingConfig ?? {};
      const declared: Declared[] = (body.tools ?? []).flatMap((tool: Tools) => tool.functionDeclarations ?? []);
      return {
        model: /models\/([^:]+):/.exec(path)?.[1] ?? '',
        system: (body.systemInstruction?.parts ?? []).map((part: Part) => part.text ?? '').join(''),
        tools: declared.map((tool) => tool.name),
        toolChoice:
          choice.mode !== 'ANY'
            ? 'auto'
            : choice.allowedFunctionNames?.length === 1 && declared.length > 1
              ? choice.allowedFunctionNames[0]
              : 'required',
        user: contents.flatMap((content) =>
          content.role === 'user' ? content.parts.flatMap((part) => part.text ?? []) : [],
        ),
        lastToolResults: (last?.parts ?? []).flatMap((part) =>
          part.functionResponse
            ? {
                name: part.functionResponse.name,
                text: String(part.functionResponse.response.error ?? part.functionResponse.response.result),
                isError: part.functionResponse.response.error !== undefined,
              }
            : [],
        ),
        maxOutputTokens: body.generationConfig?.maxOutputTokens,
        temperature: body.generationConfig?.temperature,
      };
    },

    answer(turn, view) {
      const usageMetadata = usageMetadataOf(turn);
      if (turn.stop === 'blocked' && turn.text === undefined)
        return { promptFeedback: { blockReason: 'PROHIBITED_CONTENT' }, ...usageMetadata, modelVersion: view.model };
      const parts = partsOf(turn, view.turn);
      const content = { parts, role: 'model' };
      issued.add(wireText(content));
      return {
        candidates: [
          {
            ...(parts.length > 0 || turn.stop === undefined ? { content } : {}),
            finishReason: REASONS[turn.stop ?? 'stop'],
            index: 0,
          },
        ],
        ...usageMetadata,
        modelVersion: view.model,
        responseId: `response-${view.turn}`,
      };
    },

    error: (status, message) => ({ error: { code: status, message, status: STATUS[status] ?? 'INTERNAL' } }),
  };
}

const DUMMY = 'skip_thought_signature_validator';
const REASONS = {
  stop: 'STOP',
  length: 'MAX_TOKENS',
  blocked: 'SAFETY',
  malformed: 'MALFORMED_FUNCTION_CALL',
};
const STATUS: Record<number, string> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  429: 'RESOURCE_EXHAUSTED',
  503: 'UNAVAILABLE',
};

/** Thoughts first, then text, then calls; the first call carries the signature, else the last part does. */
function partsOf(turn: Turn, number: number): Part[] {
  const calls = turn.calls ?? [];
  const text = turn.text ?? (calls.length === 0 && turn.stop === undefined ? '' : undefined);
  return [
    ...(turn.thinking === undefined ? [] : [{ text: turn.thinking, thought: true }]),
    ...(text === undefined
      ? []
      : [{ text, ...(calls.length === 0 ? { thoughtSignature: `SIG-${number}-text` } : {}) }]),
    ...calls.map((call, index) => ({
      functionCall: { id: call.id ?? `fc-${number}-${index}`, name: call.name, args: argsObject('gemini', call) },
      ...(index === 0 ? { thoughtSignature: `SIG-${number}` } : {}),
    })),
  ];
}

function usageMetadataOf(turn: Turn): object {
  const usage = usageOf(turn);
  if (!usage) return {};
  return {
    usageMetadata: {
      promptTokenCount: usage.input,
      candidatesTokenCount: usage.output - usage.thinking,
      totalTokenCount: usage.input + usage.output,
      ...(usage.cached > 0 ? { cachedContentTokenCount: usage.cached } : {}),
      ...(usage.thinking > 0 ? { thoughtsTokenCount: usage.thinking } : {}),
    },
  };
}

interface Part {
  text?: string;
  thought?: boolean;
  thoughtSignature?: string;
  functionCall?: { id?: string; name: string; args: unknown };
  functionResponse?: { id?: string; name: string; response: { result?: unknown; error?: unknown } };
}
interface Content {
  role: string;
  parts: Part[];
}
interface Declared {
  name: string;
}
interface Tools {
  functionDeclarations?: Declared[];
}
