import { LLMock } from '@copilotkit/aimock';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { connectModel } from '../../packages/core/src/models/index.ts';
import { answered, ask, jumpingClock, KEY } from './harness.ts';

/** A second opinion on our own wires: the same loop against an independent mock of the same APIs. */
const mock = new LLMock({ port: 0 });
beforeAll(async () => {
  await mock.start();
});
afterAll(() => mock.stop());
beforeEach(() => {
  mock.reset();
});

it.each([
  ['gemini', ''],
  ['anthropic', ''],
  ['openai', '/v1'],
  ['ollama', ''],
  ['openai (Responses)', undefined],
])('%s runs model, tool, model, tool, model', async (name, path) => {
  mock.on({ userMessage: 'sum', turnIndex: 0 }, { toolCalls: [{ name: 'add', arguments: { a: 2, b: 3 } }] });
  mock.on(
    { userMessage: 'sum', turnIndex: 1, toolResultContains: '5' },
    { toolCalls: [{ name: 'add', arguments: { a: 5, b: 10 } }] },
  );
  mock.on({ userMessage: 'sum', turnIndex: 2, toolResultContains: '15' }, { content: 'The sum is 15.' });
  const log = { debug() {}, info() {}, notice() {}, warning() {}, error() {}, group() {}, endGroup() {} };
  const model = await connectModel({
    provider: name.split(' ')[0] as string,
    apiKey: KEY,
    ...(path === undefined ? {} : { baseUrl: `${mock.url}${path}` }),
    fetch: (input, init) => fetch(String(input).replace('https://api.openai.com', mock.url), init),
    clock: jumpingClock(),
    log,
  });
  let request = ask({ messages: [{ role: 'user', text: 'sum 2, 3 and 10' }] });
  const calls: unknown[] = [];
  let reply = await model.complete(request);
  while (reply.calls.length > 0) {
    calls.push(...reply.calls.map((call) => call.args));
    request = answered(request, reply);
    reply = await model.complete(request);
  }
  expect(reply).toMatchObject({ text: 'The sum is 15.', stop: 'stop' });
  expect(calls).toEqual([
    { a: 2, b: 3 },
    { a: 5, b: 10 },
  ]);
  expect(mock.getRequests()).toHaveLength(3);
});
