import { afterEach, describe, expect, it } from '@jest/globals';
import { ModelError } from '../../packages/core/src/errors.ts';
import { type ModelTwin, startModel, type Turn } from '../kit/model.ts';
import { WIRES, type WireName } from '../kit/wires/index.ts';
import { answered, ask, CASES, connect, failure, KEY } from './harness.ts';

/** A refusal in the form of this API. */
const errorBody = (wire: WireName, message: string): unknown => WIRES[wire].open().error(400, message);

/** What holds for each provider, told once and played over every wire. */
describe.each(CASES)('$wire', ({ wire }) => {
  let twin: ModelTwin | undefined;
  const play = async (...turns: Turn[]): Promise<ModelTwin> => {
    twin = await startModel(turns);
    return twin;
  };
  afterEach(async () => {
    const done = twin;
    twin = undefined;
    // No request leaks the key into a URL, whatever the test was about.
    for (const request of done?.requests ?? []) expect(request.path).not.toContain(KEY);
    await done?.close();
  });

  it('runs a tool loop: parallel calls, both results in one turn, the answer', async () => {
    const server = await play(
      {
        thinking: 'Two sums.',
        calls: [
          { name: 'add', args: { a: 2, b: 3 } },
          { name: 'add', args: { a: 4, b: 5 } },
        ],
        usage: { input: 100, output: 40, cached: 60, thinking: 10 },
      },
      {
        when: ({ lastToolResults, turn, system, tools }) =>
          JSON.stringify([lastToolResults, turn, system, tools]) ===
            JSON.stringify([
              [
                { name: 'add', text: '5', isError: false },
                { name: 'add', text: '9', isError: false },
              ],
              1,
              'You add.',
              ['add', 'answer'],
            ]) || `unexpected ${JSON.stringify(lastToolResults)}`,
        text: '5 and 9',
      },
    );
    const { model } = await connect(wire, server);
    const request = ask();
    const first = await model.complete(request);
    expect(first.stop).toBe('stop');
    expect(first.calls.map(({ name, args }) => ({ name, args }))).toEqual([
      { name: 'add', args: { a: 2, b: 3 } },
      { name: 'add', args: { a: 4, b: 5 } },
    ]);
    expect(new Set(first.calls.map((call) => call.id)).size).toBe(2);
    expect(first.text).not.toContain('Two sums');
    // Ollama does not count thoughts apart.
    expect(first.usage).toEqual({
      input: 100,
      output: 40,
      cached: 60,
      thinking: wire === 'ollama' ? 0 : 10,
      estimated: false,
    });
    const second = await model.complete(answered(request, first));
    expect(second).toMatchObject({ text: '5 and 9', calls: [], stop: 'stop' });
  });

  it('marks a failed tool so that the model can tell', async () => {
    const server = await play(
      { calls: [{ name: 'add', args: { a: 2, b: 3 } }] },
      {
        when: ({ lastToolResults: [result] }) =>
          (result?.text.includes('no such number') &&
            (wire === 'gemini' || wire === 'anthropic' ? result.isError : /^Error/.test(result.text))) ||
          JSON.stringify(result),
        text: 'Sorry.',
      },
    );
    const { model } = await connect(wire, server);
    const request = ask();
    const first = await model.complete(request);
    await model.complete(answered(request, first, [0]));
  });

  it('goes on with a conversation that another provider began', async () => {
    const server = await play({
      when: ({ lastToolResults: [result] }) =>
        (result?.name === 'add' && result.text === '5') || JSON.stringify(result),
      text: 'ok',
    });
    const { model } = await connect(wire, server);
    const call = { id: 'foreign-1', name: 'add', args: { a: 2, b: 3 } };
    const raw = { wire: 'another', content: { secret: 'form' } };
    const reply = await model.complete(
      answered(ask(), {
        text: 'Let me see.',
        calls: [call],
        stop: 'stop',
        raw,
        usage: { input: 1, output: 1, cached: 0, thinking: 0, estimated: false },
      }),
    );
    expect(reply.text).toBe('ok');
    expect(server.requests[0]?.raw).not.toContain('secret');
  });

  it('sends the temperature only if it is set, the system text only if there is one, tools only if there are', async () => {
    const server = await play({ text: 'a' }, { text: 'b' });
    const plain = await connect(wire, server);
    await plain.model.complete(ask({ system: '', tools: [] }));
    expect(server.requests[0]?.raw).not.toMatch(/temperature|"system|instructions|tool/i);
    const warm = await connect(wire, server, { temperature: 0.2 });
    await warm.model.complete(ask());
    expect(server.requests[1]?.view?.temperature).toBe(0.2);
    expect(server.requests[1]?.view?.maxOutputTokens).toBe(1000);
  });

  it('ends with length when the output was cut, and parses nothing of it', async () => {
    const server = await play(
      { stop: 'length', text: '{"half', calls: wire === 'ollama' ? [] : [{ name: 'add', args: {} }] },
      { text: 'ok' },
    );
    const { model } = await connect(wire, server);
    const reply = await model.complete(ask());
    expect(reply).toMatchObject({ stop: 'length', text: '{"half', calls: [], raw: undefined });
    expect(reply.stopDetail).toBeTruthy();
    // A cut turn can be carried on: it goes back as text, without the call that nobody answered.
    const goOn = [
      { role: 'assistant' as const, ...reply },
      { role: 'user' as const, text: 'Shorter, please.' },
    ];
    await model.complete(ask({ messages: [...ask().messages, ...goOn] }));
    expect(server.requests[1]?.raw).toContain('half');
  });

  // Ollama has no word for it: local models refuse in plain text.
  if (wire !== 'ollama')
    it('ends with blocked when a filter spoke', async () => {
      const server = await play({ stop: 'blocked' }, { stop: 'blocked', text: 'I' });
      const { model } = await connect(wire, server);
      for (const text of ['', 'I']) {
        const reply = await model.complete(ask());
        expect(reply).toMatchObject({ stop: 'blocked', text, calls: [] });
        expect(reply.stopDetail).toBeTruthy();
      }
    });

  it('estimates the usage from above when the provider does not say', async () => {
    const server = await play({ text: 'Five and nine, I should think.', usage: null });
    const { model } = await connect(wire, server);
    const { usage } = await model.complete(ask());
    expect(usage.estimated).toBe(true);
    expect(usage.input).toBeGreaterThan(60);
    expect(usage.output).toBeGreaterThan(10);
  });

  it('waits as long as the provider asks after 429, then succeeds', async () => {
    const body =
      wire === 'gemini'
        ? {
            error: {
              code: 429,
              message: 'Slow down.',
              status: 'RESOURCE_EXHAUSTED',
              details: [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '7s' }],
            },
          }
        : undefined;
    const server = await play(
      { fail: { status: 429, headers: { 'retry-after': '7' }, ...(body ? { body } : {}) } },
      { text: 'ok' },
    );
    const { model, clock } = await connect(wire, server);
    expect((await model.complete(ask())).text).toBe('ok');
    expect(clock.slept).toEqual([7000]);
  });

  it('gives up at once when it should wait longer than two minutes', async () => {
    const body =
      wire === 'gemini' ? { error: { code: 429, message: 'Slow.', details: [{ retryDelay: '3600s' }] } } : undefined;
    const server = await play({ fail: { status: 429, headers: { 'retry-after': '3600' }, ...(body ? { body } : {}) } });
    const { model, clock } = await connect(wire, server);
    const error = await failure(model.complete(ask()));
    expect(error).toBeInstanceOf(ModelError);
    expect(error.kind).toBe('rate-limit');
    expect(clock.slept).toEqual([]);
  });

  it.each([500, 503, 529])('asks again after %i, four times in all', async (status) => {
    const fail = { fail: { status } };
    const server = await play(fail, { text: 'ok' }, fail, fail, fail, fail);
    const { model, clock, lines } = await connect(wire, server);
    expect((await model.complete(ask())).text).toBe('ok');
    expect(lines.join()).toContain('asking again');
    clock.slept.length = 0;
    const error = await failure(model.complete(ask()));
    expect(error.kind).toBe('unavailable');
    expect(error.message).toContain(String(status));
    expect(clock.slept).toHaveLength(3);
    expect(clock.slept.every((ms, index) => ms > (clock.slept[index - 1] ?? 0))).toBe(true);
  });

  it.each([
    ['a reset connection', { reset: true }],
    ['a body cut short', { truncate: true }],
    ['an error page with status 200', { status: 200, body: '<html>Bad gateway</html>' }],
    ['half a JSON with status 200', { status: 200, body: '{"candidates": [{' }],
    ['JSON that is no answer', { status: 200, body: {} }],
  ])('asks again after %s', async (_what, fail) => {
    const server = await play({ fail }, { text: 'ok' });
    const { model, clock } = await connect(wire, server);
    expect((await model.complete(ask())).text).toBe('ok');
    expect(clock.slept).toHaveLength(1);
  });

  it.each([401, 403])('does not ask again after %i and names the secret, never the key', async (status) => {
    const server = await play({
      fail: { status, body: errorBody(wire, `Incorrect API key provided: ${KEY}. sk-abc***wxyz12345`) },
    });
    const { model, clock } = await connect(wire, server);
    const error = await failure(model.complete(ask()));
    expect(error.kind).toBe('auth');
    expect(clock.slept).toEqual([]);
    expect(error.message).toMatch(wire === 'ollama' ? /api-key/ : /[A-Z]+_API_KEY/);
    expect(error.message).not.toContain(KEY);
    expect(error.message).not.toContain('wxyz12345');
  });

  it('says what is wrong with a request that was refused, in one short line', async () => {
    const server = await play({ fail: { status: 400, body: errorBody(wire, `Unknown field.\n${'x'.repeat(2000)}`) } });
    const { model } = await connect(wire, server);
    const error = await failure(model.complete(ask()));
    expect(error.kind).toBe('bad-request');
    expect(error.message).toContain('Unknown field.');
    expect(error.message).not.toContain('\n');
    expect(error.message.length).toBeLessThan(700);
  });

  it('says that the model is unknown', async () => {
    const server = await play({ fail: { status: 404, body: errorBody(wire, 'model not found') } });
    const { model } = await connect(wire, server, { model: 'no-such-model' });
    const error = await failure(model.complete(ask()));
    expect(error.kind).toBe('bad-request');
    expect(error.message).toContain('no-such-model');
  });

  it('gives up after the second silence', async () => {
    const silent = { fail: { delayMs: 400 }, text: 'too late' };
    const server = await play(silent, silent);
    const { model, clock } = await connect(wire, server, { callTimeoutMs: 60 });
    const error = await failure(model.complete(ask()));
    expect(error.kind).toBe('timeout');
    expect(clock.slept).toHaveLength(1);
  });

  it('does not even ask when the signal is aborted already', async () => {
    const server = await play();
    const { model } = await connect(wire, server);
    const reason = new Error('cancelled');
    expect(await failure(model.complete(ask({ signal: AbortSignal.abort(reason) })))).toBe(reason);
    expect(server.requests).toHaveLength(0);
  });

  it('stops promptly when aborted in the middle', async () => {
    const server = await play({ fail: { delayMs: 20_000 }, text: 'too late' });
    const { model } = await connect(wire, server);
    const controller = new AbortController();
    const reason = new Error('cancelled');
    setTimeout(() => controller.abort(reason), 40);
    const begun = performance.now();
    expect(await failure(model.complete(ask({ signal: controller.signal })))).toBe(reason);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it('stops promptly when aborted while it waits to ask again', async () => {
    const server = await play({ fail: { status: 500 } });
    const controller = new AbortController();
    const reason = new Error('cancelled');
    const { model, clock } = await connect(wire, server);
    clock.sleep = async (_ms, signal) => {
      controller.abort(reason);
      signal?.throwIfAborted();
    };
    expect(await failure(model.complete(ask({ signal: controller.signal })))).toBe(reason);
  });

  it('asks for nothing more than the connection: no other host, no second request', async () => {
    const server = await play({ text: 'ok' });
    const { model } = await connect(wire, server);
    await model.complete(ask());
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]?.wire).toBe(wire);
  });
});
