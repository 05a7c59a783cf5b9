import { expect, it } from '@jest/globals';
import { startModel } from '../kit/model.ts';
import { ADD, ANSWER, answered, ask, connect, failure, KEY } from './harness.ts';

it('sends exactly this, and the model content back as it came', async () => {
  const twin = await startModel([
    {
      thinking: 'hm',
      calls: [
        { name: 'add', args: { a: 2, b: 3 } },
        { name: 'add', args: { a: 4, b: 5 } },
      ],
    },
    { text: 'ok' },
  ]);
  const { model } = await connect('gemini', twin, { temperature: 0 });
  const request = ask({ toolChoice: 'required' });
  const first = await model.complete(request);
  await model.complete(answered({ ...request, toolChoice: { name: 'answer' } }, first, [1]));
  await twin.close();

  const [one, two] = twin.requests;
  expect(one?.path).toBe('/v1beta/models/gemini-3.8-flash:generateContent');
  expect(one?.headers['x-goog-api-key']).toBe(KEY);
  const user = { role: 'user', parts: [{ text: 'What is 2 + 3 and 4 + 5?' }] };
  const tools = [
    {
      functionDeclarations: [ADD, ANSWER].map(({ name, description, parameters }) => ({
        name,
        description,
        parametersJsonSchema: parameters,
      })),
    },
  ];
  expect(one?.body).toEqual({
    generationConfig: { maxOutputTokens: 1000, temperature: 0 },
    // The SDK's own; an empty list changes nothing.
    safetySettings: [],
    tools,
    toolConfig: { functionCallingConfig: { mode: 'ANY', allowedFunctionNames: ['add', 'answer'] } },
    systemInstruction: { role: 'system', parts: [{ text: 'You add.' }] },
    contents: [user],
  });
  expect(two?.body.toolConfig).toEqual({ functionCallingConfig: { mode: 'ANY', allowedFunctionNames: ['answer'] } });
  expect(two?.raw).toContain(
    JSON.stringify([
      user,
      {
        parts: [
          { text: 'hm', thought: true },
          { functionCall: { id: 'fc-0-0', name: 'add', args: { a: 2, b: 3 } }, thoughtSignature: 'SIG-0' },
          { functionCall: { id: 'fc-0-1', name: 'add', args: { a: 4, b: 5 } } },
        ],
        role: 'model',
      },
      {
        role: 'user',
        parts: [
          { functionResponse: { id: 'fc-0-0', name: 'add', response: { result: '5' } } },
          { functionResponse: { id: 'fc-0-1', name: 'add', response: { error: 'no such number' } } },
        ],
      },
    ]),
  );
});

const answer = (body: unknown) => ({ fail: { status: 200, body } });
const candidate = (more: object) =>
  answer({ candidates: [{ index: 0, ...more }], usageMetadata: { promptTokenCount: 9 } });

it('makes up ids that it does not send back when the model gives none', async () => {
  const parts = [
    { functionCall: { name: 'add', args: { a: 2, b: 3 } }, thoughtSignature: 'S' },
    { functionCall: { name: 'add', args: { a: 4, b: 5 } } },
  ];
  const twin = await startModel([candidate({ content: { role: 'model', parts }, finishReason: 'STOP' })]);
  const { model } = await connect('gemini', twin);
  const request = ask();
  const first = await model.complete(request);
  expect(first.calls.map((call) => call.id)).toEqual(['call-1-0', 'call-1-1']);
  await failure(model.complete(answered(request, first)));
  expect(twin.requests[1]?.body.contents[2].parts[0].functionResponse).toEqual({
    name: 'add',
    response: { result: '5' },
  });
  await twin.stop();
});

it.each([
  ['SAFETY', 'blocked'],
  ['RECITATION', 'blocked'],
  ['PROHIBITED_CONTENT', 'blocked'],
  ['BLOCKLIST', 'blocked'],
  ['SPII', 'blocked'],
  ['OTHER', 'blocked'],
  ['MAX_TOKENS', 'length'],
  ['MALFORMED_FUNCTION_CALL', 'malformed'],
  ['UNEXPECTED_TOOL_CALL', 'malformed'],
  ['TOO_MANY_TOOL_CALLS', 'malformed'],
  ['MISSING_THOUGHT_SIGNATURE', 'malformed'],
  ['STOP', 'malformed'],
])('a candidate without content that ended with %s is %s', async (finishReason, stop) => {
  const twin = await startModel([candidate({ finishReason, finishMessage: 'as it is' })]);
  const { model } = await connect('gemini', twin);
  const reply = await model.complete(ask());
  expect(reply).toMatchObject({ stop, calls: [], raw: undefined });
  expect(reply.stopDetail).toContain(finishReason);
  await twin.close();
});

it('a prompt that is refused is blocked, and no candidates at all are malformed', async () => {
  const twin = await startModel([
    answer({ promptFeedback: { blockReason: 'SAFETY' }, usageMetadata: { promptTokenCount: 9 } }),
    answer({ candidates: [], usageMetadata: { promptTokenCount: 9 } }),
  ]);
  const { model } = await connect('gemini', twin);
  expect(await model.complete(ask())).toMatchObject({ stop: 'blocked', stopDetail: 'SAFETY' });
  expect(await model.complete(ask())).toMatchObject({ stop: 'malformed', usage: { input: 9, output: 0 } });
  await twin.close();
});

it('counts the prompt of built-in tools as input and thoughts as output', async () => {
  const twin = await startModel([
    answer({
      candidates: [
        {
          content: { role: 'model', parts: [{ text: 'secret', thought: true }, { text: 'ok' }] },
          finishReason: 'STOP',
        },
      ],
      usageMetadata: {
        promptTokenCount: 10,
        toolUsePromptTokenCount: 2,
        candidatesTokenCount: 5,
        thoughtsTokenCount: 77,
        cachedContentTokenCount: 3,
        totalTokenCount: 94,
      },
    }),
  ]);
  const { model } = await connect('gemini', twin);
  expect(await model.complete(ask())).toMatchObject({
    text: 'ok',
    usage: { input: 12, output: 82, cached: 3, thinking: 77, estimated: false },
  });
  await twin.close();
});

it('the wire itself refuses a lost signature, so that the tests above mean something', async () => {
  const twin = await startModel([{ calls: [{ name: 'add', args: { a: 1, b: 1 } }] }, { text: 'never' }]);
  const { model } = await connect('gemini', twin);
  const request = ask();
  const first = await model.complete(request);
  const raw = structuredClone(first.raw) as { content: { parts: { thoughtSignature?: string }[] } };
  delete raw.content.parts[0]?.thoughtSignature;
  const error = await failure(model.complete(answered(request, { ...first, raw })));
  expect(error.message).toContain('thought_signature');
  await expect(twin.close()).rejects.toThrow('thought_signature');
});
