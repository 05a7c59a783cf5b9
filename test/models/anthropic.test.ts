import { expect, it } from '@jest/globals';
import { startModel } from '../kit/model.ts';
import { ADD, ANSWER, answered, ask, connect, failure, KEY } from './harness.ts';

const CACHE = { type: 'ephemeral' };
const TOOLS = [
  { name: ADD.name, description: ADD.description, input_schema: ADD.parameters },
  { name: ANSWER.name, description: ANSWER.description, input_schema: ANSWER.parameters, cache_control: CACHE },
];

it('sends exactly this, and thinking with its signature back unchanged', async () => {
  const twin = await startModel([
    {
      thinking: 'hm',
      text: 'Adding.',
      calls: [
        { name: 'add', args: { a: 2, b: 3 } },
        { name: 'add', args: { a: 4, b: 5 } },
      ],
    },
    { text: 'ok' },
  ]);
  const { model } = await connect('anthropic', twin);
  const request = ask({ toolChoice: 'required' });
  const first = await model.complete(request);
  await model.complete(answered({ ...request, toolChoice: { name: 'answer' } }, first, [1]));
  await twin.close();

  const [one, two] = twin.requests;
  expect(one?.path).toBe('/v1/messages');
  expect(one?.headers['authorization'] ?? one?.headers['x-api-key']).toContain(KEY);
  expect(one?.body).toEqual({
    model: 'claude-sonnet-5-5',
    max_tokens: 1000,
    system: [{ type: 'text', text: 'You add.', cache_control: CACHE }],
    tools: TOOLS,
    tool_choice: { type: 'any' },
    messages: [{ role: 'user', content: 'What is 2 + 3 and 4 + 5?' }],
  });
  expect(two?.body.tool_choice).toEqual({ type: 'tool', name: 'answer' });
  expect(two?.body.messages.slice(1)).toEqual([
    {
      role: 'assistant',
      content: [
        { type: 'thinking', thinking: 'hm', signature: 'SIG-0' },
        { type: 'text', text: 'Adding.' },
        { type: 'tool_use', id: 'toolu_0_0', name: 'add', input: { a: 2, b: 3 } },
        { type: 'tool_use', id: 'toolu_0_1', name: 'add', input: { a: 4, b: 5 } },
      ],
    },
    {
      role: 'user',
      content: [
        { type: 'tool_result', tool_use_id: 'toolu_0_0', content: '5' },
        { type: 'tool_result', tool_use_id: 'toolu_0_1', content: 'no such number', is_error: true },
      ],
    },
  ]);
});

it('caches the growing conversation at the API itself, where the field is known', async () => {
  const twin = await startModel([{ text: 'ok' }]);
  const { model } = await connect('anthropic', twin, {
    baseUrl: 'https://api.anthropic.com/',
    fetch: (input, init) => fetch(String(input).replace('https://api.anthropic.com', twin.origin), init),
  });
  await model.complete(ask());
  expect(twin.requests[0]?.body.cache_control).toEqual(CACHE);
  await twin.close();
});

const refused = (message: string) => ({
  fail: { status: 400, body: { type: 'error', error: { type: 'invalid_request_error', message } } },
});

it('asks without force when the model refuses a forced choice, with the same tools', async () => {
  const twin = await startModel([
    refused('tool_choice forces tool use is not compatible with this model'),
    { text: 'ok' },
  ]);
  const { model, clock } = await connect('anthropic', twin);
  expect((await model.complete(ask({ toolChoice: { name: 'answer' } }))).text).toBe('ok');
  expect(twin.requests[1]?.body.tool_choice).toEqual({ type: 'auto' });
  expect(twin.requests[1]?.body.tools).toEqual(twin.requests[0]?.body.tools);
  expect(clock.slept).toEqual([]);
  await twin.close();
});

it('lets the API drop thinking that a compacted history no longer fits', async () => {
  const twin = await startModel([
    refused(
      'messages.1.content.0: Invalid `signature` in `thinking` block. The block is bound to a different conversation.',
    ),
    { text: 'ok' },
  ]);
  const { model } = await connect('anthropic', twin);
  expect((await model.complete(ask())).text).toBe('ok');
  expect(twin.requests[1]?.body.thinking).toEqual({
    type: 'adaptive',
    block_binding: { prefix_mismatch_behavior: 'drop_block' },
  });
  expect(twin.requests[1]?.headers['anthropic-beta']).toBe('thinking-binding-controls-2026-08-01');
  expect(twin.requests[0]?.headers['anthropic-beta']).toBeUndefined();
  await twin.close();
});

it('does not ask a third time when the refusal stays', async () => {
  const twin = await startModel([refused('tool_choice'), refused('tool_choice')]);
  const { model } = await connect('anthropic', twin);
  expect((await failure(model.complete(ask({ toolChoice: 'required' })))).kind).toBe('bad-request');
  await twin.close();
});

const message = (stop_reason: string, content: unknown[], more: object = {}) => ({
  fail: {
    status: 200,
    body: {
      id: 'm',
      type: 'message',
      role: 'assistant',
      model: 'm',
      content,
      stop_reason,
      usage: { input_tokens: 5, cache_creation_input_tokens: 20, cache_read_input_tokens: 30, output_tokens: 7 },
      ...more,
    },
  },
});
const text = (words: string) => ({ type: 'text', text: words });

it('continues a paused turn by sending it back, and counts all of it', async () => {
  const twin = await startModel([message('pause_turn', [text('one ')]), message('end_turn', [text('two')])]);
  const { model } = await connect('anthropic', twin);
  expect(await model.complete(ask())).toMatchObject({
    text: 'one two',
    stop: 'stop',
    usage: { input: 110, output: 14, cached: 60, estimated: false },
  });
  expect(twin.requests[1]?.body.messages.at(-1)).toEqual({ role: 'assistant', content: [text('one ')] });
  await twin.close();
});

it('gives up on a turn that pauses for ever', async () => {
  const paused = message('pause_turn', [text('.')]);
  const twin = await startModel([paused, paused, paused, paused]);
  const { model } = await connect('anthropic', twin);
  expect(await model.complete(ask())).toMatchObject({ stop: 'length', stopDetail: 'pause_turn' });
  await twin.close();
});

it.each([
  [
    'refusal',
    { stop_details: { type: 'refusal', category: 'cyber', explanation: 'no' } },
    'blocked',
    'refusal: cyber: no',
  ],
  ['refusal', {}, 'blocked', 'refusal'],
  ['max_tokens', {}, 'length', 'max_tokens'],
  ['model_context_window_exceeded', {}, 'length', 'model_context_window_exceeded'],
])('%s with %j is %s', async (reason, more, stop, stopDetail) => {
  const twin = await startModel([
    message(reason, [text('x'), { type: 'tool_use', id: 't', name: 'add', input: {} }], more),
  ]);
  const { model } = await connect('anthropic', twin);
  expect(await model.complete(ask())).toMatchObject({ stop, stopDetail, calls: [], text: 'x' });
  await twin.close();
});

it('an answer of thoughts alone is malformed', async () => {
  const twin = await startModel([message('end_turn', [{ type: 'thinking', thinking: '', signature: 's' }])]);
  const { model } = await connect('anthropic', twin);
  expect((await model.complete(ask())).stop).toBe('malformed');
  await twin.close();
});
