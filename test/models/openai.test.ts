import { describe, expect, it } from '@jest/globals';
import { startModel } from '../kit/model.ts';
import { ADD, ANSWER, answered, ask, connect, failure, KEY } from './harness.ts';

const twoCalls = {
  calls: [
    { name: 'add', args: { a: 2, b: 3 } },
    { name: 'add', args: { a: 4, b: 5 } },
  ],
};

describe('Chat Completions, for compatible endpoints', () => {
  const TOOLS = [ADD, ANSWER].map(({ name, description, parameters }) => ({
    type: 'function',
    function: { name, description, parameters },
  }));

  it('sends exactly this, with reasoning back where the server gave some', async () => {
    const twin = await startModel([{ thinking: 'hm', ...twoCalls }, { text: 'ok' }]);
    const { model } = await connect('openai', twin, { model: 'qwen3' });
    const request = ask({ toolChoice: 'required' });
    const first = await model.complete(request);
    await model.complete(answered({ ...request, toolChoice: { name: 'answer' } }, first, [1]));
    await twin.close();
    const [one, two] = twin.requests;
    expect(one?.path).toBe('/v1/chat/completions');
    expect(one?.headers['authorization']).toBe(`Bearer ${KEY}`);
    expect(one?.body).toEqual({
      model: 'qwen3',
      messages: [
        { role: 'system', content: 'You add.' },
        { role: 'user', content: 'What is 2 + 3 and 4 + 5?' },
      ],
      tools: TOOLS,
      tool_choice: 'required',
      max_tokens: 1000,
    });
    expect(two?.body.tool_choice).toEqual({ type: 'function', function: { name: 'answer' } });
    expect(two?.body.messages.slice(2)).toEqual([
      {
        role: 'assistant',
        content: null,
        reasoning_content: 'hm',
        tool_calls: [
          { id: 'call_0_0', type: 'function', function: { name: 'add', arguments: '{"a":2,"b":3}' } },
          { id: 'call_0_1', type: 'function', function: { name: 'add', arguments: '{"a":4,"b":5}' } },
        ],
      },
      { role: 'tool', tool_call_id: 'call_0_0', content: '5' },
      { role: 'tool', tool_call_id: 'call_0_1', content: 'Error: no such number' },
    ]);
  });

  it('needs no key', async () => {
    const twin = await startModel([{ text: 'ok' }]);
    const { model } = await connect('openai', twin, { apiKey: undefined });
    expect((await model.complete(ask())).text).toBe('ok');
    await twin.close();
  });

  it.each([
    ['{"a": 2, "b"', '{"a": 2, "b"'],
    ['[1, 2]', '[1, 2]'],
    ['{"a": 1, "a": 2}', '{"a": 1, "a": 2}'],
    ['', {}],
    ['{"a": 1}', { a: 1 }],
  ])('arguments %j become %j', async (args, expected) => {
    const twin = await startModel([{ calls: [{ name: 'add', args }] }]);
    const { model } = await connect('openai', twin);
    expect((await model.complete(ask())).calls[0]?.args).toEqual(expected);
    await twin.close();
  });

  it('makes up an id where the server gives an empty one, and answers to it', async () => {
    const twin = await startModel([{ calls: [{ id: '', name: 'add', args: { a: 2, b: 3 } }] }, { text: 'ok' }]);
    const { model } = await connect('openai', twin);
    const request = ask();
    const first = await model.complete(request);
    expect(first.calls[0]?.id).toBe('call-1-0');
    await model.complete(answered(request, first));
    expect(twin.requests[1]?.body.messages.at(-1).tool_call_id).toBe('call-1-0');
    await twin.close();
  });

  const refused = (message: string) => ({
    fail: { status: 400, body: { error: { message, type: 'invalid_request_error' } } },
  });

  it.each([
    [
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      { max_completion_tokens: 1000 },
      'max_tokens',
    ],
    ['Thinking mode does not support this tool_choice', {}, 'tool_choice'],
    [
      "Function tools with reasoning_effort are not supported for gpt-6-sol in /v1/chat/completions. To use function tools, use /v1/responses or set reasoning_effort to 'none'.",
      { reasoning_effort: 'none' },
      undefined,
    ],
  ])('asks again in another form after: %s', async (message, added, gone) => {
    const twin = await startModel([refused(message), { text: 'ok' }]);
    const { model, clock } = await connect('openai', twin);
    expect((await model.complete(ask({ toolChoice: 'required' }))).text).toBe('ok');
    expect(twin.requests[1]?.body).toMatchObject(added);
    if (gone) expect(twin.requests[1]?.body).not.toHaveProperty(gone);
    expect(clock.slept).toEqual([]);
    await twin.close();
  });

  const answer = (body: unknown) => ({ fail: { status: 200, body } });
  const choice = (message: object, finish_reason: string | null) =>
    answer({ choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason }], usage: null });

  it.each([
    ['a refusal', choice({ content: null, refusal: 'I cannot.' }, 'stop'), 'blocked'],
    ['a content filter', choice({ content: 'I' }, 'content_filter'), 'blocked'],
    ['nothing at all', choice({ content: null }, 'stop'), 'malformed'],
    ['text in parts', choice({ content: [{ type: 'text', text: 'ok' }] }, null), 'stop'],
  ])('%s', async (_what, turn, stop) => {
    const twin = await startModel([turn]);
    const { model } = await connect('openai', twin);
    expect((await model.complete(ask())).stop).toBe(stop);
    await twin.close();
  });

  it('takes the failure of an upstream out of an answer with status 200', async () => {
    const twin = await startModel([answer({ error: { code: 502, message: 'Upstream down' } }), { text: 'ok' }]);
    const { model, clock } = await connect('openai', twin);
    expect((await model.complete(ask())).text).toBe('ok');
    expect(clock.slept).toHaveLength(1);
    await twin.close();
  });

  it('a prompt that a policy refuses is blocked, not failed', async () => {
    const twin = await startModel([
      { fail: { status: 400, body: { error: { code: 'content_filter', message: 'The response was filtered.' } } } },
    ]);
    const { model } = await connect('openai', twin);
    expect(await model.complete(ask())).toMatchObject({ stop: 'blocked', usage: { estimated: true } });
    await twin.close();
  });
});

describe('Responses, at OpenAI itself', () => {
  it('sends exactly this, and the reasoning back unchanged', async () => {
    const twin = await startModel([{ thinking: 'hm', ...twoCalls }, { text: 'ok' }]);
    const { model } = await connect('responses', twin);
    const request = ask();
    const first = await model.complete(request);
    await model.complete(answered({ ...request, toolChoice: { name: 'answer' } }, first, [1]));
    await twin.close();
    const [one, two] = twin.requests;
    expect(one?.path).toBe('/v1/responses');
    expect(one?.headers['authorization']).toBe(`Bearer ${KEY}`);
    const user = { role: 'user', content: 'What is 2 + 3 and 4 + 5?' };
    expect(one?.body).toEqual({
      model: 'gpt-6.2-sol',
      instructions: 'You add.',
      input: [user],
      tools: [ADD, ANSWER].map(({ name, description, parameters }) => ({
        type: 'function',
        name,
        description,
        parameters,
        strict: false,
      })),
      tool_choice: 'auto',
      max_output_tokens: 1000,
      store: false,
      include: ['reasoning.encrypted_content'],
    });
    expect(two?.body.tool_choice).toEqual({ type: 'function', name: 'answer' });
    const call = (index: number, args: string) => ({
      type: 'function_call',
      id: `fc_0_${index}`,
      status: 'completed',
      call_id: `call_0_${index}`,
      name: 'add',
      arguments: args,
    });
    expect(two?.body.input).toEqual([
      user,
      { type: 'reasoning', id: 'rs_0', summary: [], encrypted_content: 'ENC-0' },
      call(0, '{"a":2,"b":3}'),
      call(1, '{"a":4,"b":5}'),
      { type: 'function_call_output', call_id: 'call_0_0', output: '5' },
      { type: 'function_call_output', call_id: 'call_0_1', output: 'Error: no such number' },
    ]);
  });

  it('does without encrypted reasoning where a model has none', async () => {
    const twin = await startModel([
      { fail: { status: 400, body: { error: { message: 'Encrypted content is not supported with this model.' } } } },
      { text: 'ok' },
    ]);
    const { model } = await connect('responses', twin, { model: 'gpt-4.1' });
    expect((await model.complete(ask())).text).toBe('ok');
    expect(twin.requests[1]?.body).not.toHaveProperty('include');
    await twin.close();
  });

  const answer = (body: object) => ({ fail: { status: 200, body: { object: 'response', output: [], ...body } } });

  it.each([
    ['server_error', 'unavailable', 4],
    ['rate_limit_exceeded', 'rate-limit', 4],
  ])('a response that failed with %s is asked for again', async (code, kind, tries) => {
    const failed = answer({ status: 'failed', error: { code, message: 'no' } });
    const twin = await startModel(Array.from({ length: tries }, () => failed));
    const { model } = await connect('responses', twin);
    expect((await failure(model.complete(ask()))).kind).toBe(kind);
    await twin.close();
  });

  it('a refusal is blocked', async () => {
    const content = [{ type: 'refusal', refusal: 'I cannot.' }];
    const twin = await startModel([
      answer({
        status: 'completed',
        output: [{ type: 'message', id: 'm', role: 'assistant', status: 'completed', content }],
      }),
    ]);
    const { model } = await connect('responses', twin);
    expect(await model.complete(ask())).toMatchObject({ stop: 'blocked', stopDetail: 'refusal: I cannot.' });
    await twin.close();
  });
});
