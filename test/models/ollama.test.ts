import { expect, it } from '@jest/globals';
import { startModel } from '../kit/model.ts';
import { ADD, ANSWER, answered, ask, connect, failure } from './harness.ts';

const tool = ({ name, description, parameters }: typeof ADD) => ({
  type: 'function',
  function: { name, description, parameters },
});

it('sends exactly this: the window, no truncation, thinking back', async () => {
  const twin = await startModel([
    {
      thinking: 'hm',
      calls: [
        { name: 'add', args: { a: 2, b: 3 } },
        { id: 'call_x', name: 'add', args: { a: 4, b: 5 } },
      ],
    },
    { text: 'ok' },
  ]);
  const { model } = await connect('ollama', twin, { apiKey: undefined });
  const request = ask({ toolChoice: 'required' });
  const first = await model.complete(request);
  await model.complete(answered({ ...request, toolChoice: { name: 'answer' } }, first, [1]));
  await twin.close();
  const [one, two] = twin.requests;
  expect(one?.path).toBe('/api/chat');
  expect(one?.headers).not.toHaveProperty('authorization');
  expect(one?.body).toEqual({
    model: 'gpt-oss:20b',
    stream: false,
    messages: [
      { role: 'system', content: 'You add.' },
      { role: 'user', content: 'What is 2 + 3 and 4 + 5?' },
    ],
    tools: [tool(ADD), tool(ANSWER)],
    options: { num_ctx: 32_768, num_predict: 1000 },
    truncate: false,
    shift: false,
  });
  // This wire has no tool_choice: the one tool that must be called is offered alone.
  expect(two?.body.tools).toEqual([tool(ANSWER)]);
  expect(two?.body.messages.slice(2)).toEqual([
    {
      role: 'assistant',
      content: '',
      thinking: 'hm',
      tool_calls: [
        { function: { name: 'add', arguments: { a: 2, b: 3 } } },
        { id: 'call_x', function: { name: 'add', arguments: { a: 4, b: 5 } } },
      ],
    },
    { role: 'tool', tool_name: 'add', content: '5' },
    { role: 'tool', tool_name: 'add', tool_call_id: 'call_x', content: 'Error: no such number' },
  ]);
});

const long = (characters: number) =>
  ask({ messages: [{ role: 'user', text: 'the quick brown fox jumps over it. '.repeat(characters / 35) }] });

it('notices that an old server cut the head off: it evaluated less than the prompt can be', async () => {
  // 90 000 characters are about 20 000 tokens; the server kept half of its window (ollama#10980, #17889).
  const twin = await startModel([{ text: 'ok', usage: { input: 8_194, output: 5 } }]);
  const { model } = await connect('ollama', twin, { contextTokens: 16_384 });
  const error = await failure(model.complete(long(90_000)));
  expect(error.kind).toBe('context-overflow');
  // There is no input for the window, so none is named.
  expect(error.message).toBe(
    'The prompt does not fit into the 16384 tokens (num_ctx) that gpt-oss:20b is given at Ollama: shorten the input context, or choose a provider with a larger window.',
  );
  await twin.close();
});

it.each([
  ['evaluated in full', 20_000],
  ['served from the cache by an old server that then reports nothing', 0],
])('accepts a long prompt that was %s', async (_what, input) => {
  const twin = await startModel([{ text: 'ok', usage: { input, output: 5 } }]);
  const { model } = await connect('ollama', twin, { contextTokens: 32_768 });
  const { usage } = await model.complete(long(90_000));
  expect(usage.estimated).toBe(input === 0);
  await twin.close();
});

it('does not even send what cannot fit', async () => {
  const twin = await startModel([]);
  const { model } = await connect('ollama', twin, { contextTokens: 4096 });
  expect((await failure(model.complete(long(90_000)))).kind).toBe('context-overflow');
  expect(twin.requests).toHaveLength(0);
  await twin.close();
});

it.each([
  [
    400,
    'request (4476 tokens) exceeds the available context size (4096 tokens), try increasing it',
    'context-overflow',
    'num_ctx',
  ],
  [500, 'the input length exceeds the context length', 'context-overflow', 'num_ctx'],
  [404, "model 'gpt-oss:20b' not found", 'bad-request', 'ollama pull gpt-oss:20b'],
  [400, 'registry.ollama.ai/library/gemma3:latest does not support tools', 'bad-request', 'cannot call tools'],
])('%i "%s" is %s and says %s', async (status, error, kind, words) => {
  const twin = await startModel([{ fail: { status, body: { error } } }]);
  const { model } = await connect('ollama', twin);
  const thrown = await failure(model.complete(ask()));
  expect(thrown.kind).toBe(kind);
  expect(thrown.message).toContain(words);
  await twin.close();
});

it('says how to start a server that is not there', async () => {
  const twin = await startModel([]);
  await twin.stop();
  const { model, clock } = await connect('ollama', twin);
  const error = await failure(model.complete(ask()));
  expect(error.kind).toBe('unavailable');
  expect(error.message).toContain('ollama serve');
  expect(error.message).toContain(twin.origin);
  expect(clock.slept).toHaveLength(3);
});
