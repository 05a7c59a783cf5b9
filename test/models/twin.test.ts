import { expect, it } from '@jest/globals';
import { startModel } from '../kit/model.ts';

/** The twin itself: it must complain, or the tests that rely on it prove nothing. */
const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

const chat = (messages: unknown[]) => ({ model: 'm', messages, max_tokens: 5 });
const auth = { authorization: 'Bearer k' };

it('complains about turns left over', async () => {
  const twin = await startModel([{ text: 'never asked for' }]);
  await expect(twin.close()).rejects.toThrow('1 of 1 turns were left over');
});

it('complains about a request beyond the script, to the caller and at the end', async () => {
  const twin = await startModel([]);
  const answer = await post(`${twin.url.openai}/chat/completions`, chat([{ role: 'user', content: 'hi' }]), auth);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('after the last of 0 turns');
  await expect(twin.close()).rejects.toThrow('after the last');
});

it('complains with the words of `when`, and plays the turn only when they are content', async () => {
  const twin = await startModel([{ when: ({ user }) => user.includes('please') || 'no please', text: 'ok' }]);
  const url = `${twin.url.openai}/chat/completions`;
  expect((await post(url, chat([{ role: 'user', content: 'hi' }]), auth)).status).toBe(400);
  expect(twin.left()).toBe(1);
  expect((await post(url, chat([{ role: 'user', content: 'please' }]), auth)).status).toBe(200);
  await expect(twin.close()).rejects.toThrow('no please');
});

it.each([
  ['a path that no wire takes', '/v1/embeddings', {}, {}, 'no wire takes'],
  ['a request without a key', '/v1/chat/completions', chat([]), {}, 'authorization'],
  ['a key in the URL', '/v1beta/models/m:generateContent?key=k', { contents: [] }, { 'x-goog-api-key': 'k' }, 'query'],
  [
    'a call without its result',
    '/v1/chat/completions',
    chat([{ role: 'assistant', tool_calls: [{ id: 'c', function: { name: 'f', arguments: '{}' } }] }]),
    auth,
    'without a tool message',
  ],
  [
    'thinking that it never said',
    '/v1/messages',
    {
      max_tokens: 5,
      messages: [{ role: 'assistant', content: [{ type: 'thinking', thinking: 'x', signature: 'y' }] }],
    },
    { 'x-api-key': 'k', 'anthropic-version': '1' },
    'signature',
  ],
  ['ollama without num_ctx', '/api/chat', { stream: false, messages: [] }, {}, 'num_ctx'],
  ['a stored conversation', '/v1/responses', { input: [] }, auth, 'stored'],
])('complains about %s', async (_what, path, body, headers, words) => {
  const twin = await startModel([{ text: 'x' }]);
  await post(twin.origin + path, body, headers);
  expect(twin.complaints.join()).toContain(words);
  await twin.stop();
});

it('keeps every byte of a request', async () => {
  const twin = await startModel([{ text: 'x' }]);
  const raw = '{"model":"m",  "messages":[{"role":"user","content":"h\\u0069"}]}';
  await fetch(`${twin.url.openai}/chat/completions`, { method: 'POST', headers: auth, body: raw });
  expect(twin.requests[0]).toMatchObject({ raw, wire: 'openai', path: '/v1/chat/completions' });
  await twin.close();
});
