import { describe, expect, it } from '@jest/globals';
import { AlertError, UserError } from '../../packages/core/src/errors.ts';
import { startModel, type WireName } from '../kit/model.ts';
import { ask, connect, failure, KEY } from './harness.ts';

/** Error bodies as the providers' documentation and issue trackers show them, and what they mean for the run. */
const GOOGLE = (status: string, message: string, details: unknown[] = []) => ({
  error: { code: 0, status, message, details },
});
const quota = (quotaId: string, quotaValue: string) => [
  { '@type': 'type.googleapis.com/google.rpc.QuotaFailure', violations: [{ quotaMetric: 'm', quotaId, quotaValue }] },
  { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '36s' },
];
const OPENAI = (code: string, message: string) => ({ error: { message, type: code, param: null, code } });
const CLAUDE = (type: string, message: string) => ({ type: 'error', error: { type, message } });
const EXCEEDED = 'You exceeded your current quota, please check your plan and billing details.';

const TABLE: [string, WireName, number, unknown, string, boolean][] = [
  [
    'quota of a day',
    'gemini',
    429,
    GOOGLE('RESOURCE_EXHAUSTED', EXCEEDED, quota('GenerateRequestsPerDayPerProjectPerModel-FreeTier', '20')),
    'quota',
    false,
  ],
  [
    'a plan without this model',
    'gemini',
    429,
    GOOGLE('RESOURCE_EXHAUSTED', `${EXCEEDED} limit: 0, model: x`),
    'quota',
    false,
  ],
  [
    'quota of a minute',
    'gemini',
    429,
    GOOGLE('RESOURCE_EXHAUSTED', EXCEEDED, quota('GenerateRequestsPerMinutePerProjectPerModel-FreeTier', '10')),
    'rate-limit',
    true,
  ],
  [
    'exhausted, no details',
    'gemini',
    429,
    GOOGLE('RESOURCE_EXHAUSTED', 'Resource has been exhausted (e.g. check quota).'),
    'rate-limit',
    true,
  ],
  [
    'wrong key',
    'gemini',
    400,
    GOOGLE('INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.', [{ reason: 'API_KEY_INVALID' }]),
    'auth',
    false,
  ],
  [
    'too long',
    'gemini',
    400,
    GOOGLE(
      'INVALID_ARGUMENT',
      'The input token count (1200000) exceeds the maximum number of tokens allowed (1048576).',
    ),
    'context-overflow',
    false,
  ],
  ['overloaded', 'gemini', 503, GOOGLE('UNAVAILABLE', 'The model is overloaded.'), 'unavailable', true],
  [
    'unknown model',
    'gemini',
    404,
    GOOGLE('NOT_FOUND', 'models/x is not found for API version v1beta'),
    'bad-request',
    false,
  ],

  [
    'no credit',
    'anthropic',
    400,
    CLAUDE('invalid_request_error', 'Your credit balance is too low to access the Anthropic API.'),
    'quota',
    false,
  ],
  ['billing', 'anthropic', 402, CLAUDE('billing_error', 'There is a problem with your billing.'), 'quota', false],
  [
    'own limit',
    'anthropic',
    400,
    CLAUDE('invalid_request_error', 'You have reached your specified API usage limits.'),
    'quota',
    false,
  ],
  [
    'rate limit',
    'anthropic',
    429,
    CLAUDE('rate_limit_error', 'This request would exceed the rate limit of 50,000 input tokens per minute'),
    'rate-limit',
    true,
  ],
  [
    'too long',
    'anthropic',
    400,
    CLAUDE('invalid_request_error', 'prompt is too long: 345320 tokens > 199999 maximum'),
    'context-overflow',
    false,
  ],
  [
    'too many bytes',
    'anthropic',
    413,
    CLAUDE('request_too_large', 'Request exceeds the maximum size'),
    'context-overflow',
    false,
  ],
  ['overloaded', 'anthropic', 529, CLAUDE('overloaded_error', 'Overloaded'), 'unavailable', true],
  ['no permission', 'anthropic', 403, CLAUDE('permission_error', 'no access to the model'), 'auth', false],

  ['no money', 'responses', 429, OPENAI('insufficient_quota', EXCEEDED), 'quota', false],
  [
    'rate limit',
    'responses',
    429,
    OPENAI('rate_limit_exceeded', 'Rate limit reached for requests per min.'),
    'rate-limit',
    true,
  ],
  [
    'larger than a minute allows',
    'responses',
    429,
    OPENAI('rate_limit_exceeded', 'Request too large for gpt-6 on tokens per min (TPM): Limit 10000, Requested 50000.'),
    'context-overflow',
    false,
  ],
  [
    'too long',
    'responses',
    400,
    OPENAI('context_length_exceeded', 'Your input exceeds the context window of this model.'),
    'context-overflow',
    false,
  ],
  ['wrong key', 'responses', 401, OPENAI('invalid_api_key', 'Incorrect API key provided.'), 'auth', false],
  [
    'temperature',
    'responses',
    400,
    OPENAI('unsupported_parameter', "Unsupported parameter: 'temperature'"),
    'bad-request',
    false,
  ],

  [
    'vLLM, too long',
    'openai',
    400,
    { object: 'error', message: "This model's maximum context length is 4096 tokens.", code: 400 },
    'context-overflow',
    false,
  ],
  ['OpenRouter, no credit', 'openai', 402, { error: { code: 402, message: 'Insufficient credits' } }, 'quota', false],
  ['no route', 'openai', 501, { error: { message: 'not implemented' } }, 'unavailable', false],
  ['cloud limit', 'ollama', 429, { error: 'you have reached your weekly usage limit' }, 'quota', false],
  ['out of memory', 'ollama', 500, { error: 'model requires more system memory' }, 'unavailable', true],
];

it.each(TABLE)('%s (%s, %i)', async (_what, wire, status, body, kind, again) => {
  const twin = await startModel(Array.from({ length: again ? 4 : 1 }, () => ({ fail: { status, body } })));
  const { model, clock } = await connect(wire, twin);
  const error = await failure(model.complete(ask()));
  // 36 s asked for three times would be 108 s: still within the limit.
  expect([error.kind, clock.slept.length]).toEqual([kind, again ? 3 : 0]);
  expect(error.message.length).toBeLessThan(600);
  expect(error.message).not.toContain(KEY);
  await twin.close();
});

describe('waiting', () => {
  const wait = async (headers: Record<string, string>): Promise<number[]> => {
    const twin = await startModel([{ fail: { status: 429, headers } }, { text: 'ok' }]);
    const { model, clock } = await connect('anthropic', twin);
    await model.complete(ask());
    await twin.close();
    return clock.slept;
  };

  it('takes Retry-After as seconds, as milliseconds and as a date', async () => {
    expect(await wait({ 'retry-after': '3' })).toEqual([3000]);
    expect(await wait({ 'retry-after': '3', 'retry-after-ms': '250' })).toEqual([250]);
    expect(await wait({ 'retry-after': new Date(Date.UTC(2026, 10, 20, 0, 0, 9)).toUTCString() })).toEqual([9000]);
    expect(await wait({ 'retry-after': 'Mon, 01 Jan 2001 00:00:00 GMT' })).toEqual([0]);
  });

  it('falls back to growing pauses when Retry-After is nonsense', async () => {
    const [pause] = await wait({ 'retry-after': 'soon' });
    expect(pause).toBeGreaterThanOrEqual(750);
    expect(pause).toBeLessThanOrEqual(1250);
  });

  it('stops when the sum of the pauses would pass two minutes', async () => {
    const fail = { fail: { status: 429, headers: { 'retry-after': '50' } } };
    const twin = await startModel([fail, fail, fail]);
    const { model, clock } = await connect('anthropic', twin);
    expect((await failure(model.complete(ask()))).kind).toBe('rate-limit');
    expect(clock.slept).toEqual([50_000, 50_000]);
    await twin.close();
  });
});

describe('errors that are not the provider’s', () => {
  it.each(['anthropic', 'openai', 'responses', 'ollama'] as const)(
    'a host that the guarded fetch refuses passes through at once (%s)',
    async (wire) => {
      const twin = await startModel([]);
      for (const refusal of [new UserError('The host is not allowed.'), new AlertError('E6', 'redirected')]) {
        const { model, clock } = await connect(wire, twin, { fetch: () => Promise.reject(refusal) });
        expect(await failure(model.complete(ask()))).toBe(refusal);
        expect(clock.slept).toEqual([]);
      }
      await twin.close();
    },
  );

  it('a DNS failure is the network’s', async () => {
    const twin = await startModel([]);
    const cause = Object.assign(new Error('getaddrinfo ENOTFOUND api.example'), { code: 'ENOTFOUND' });
    const { model, clock } = await connect('anthropic', twin, {
      fetch: () => Promise.reject(new TypeError('fetch failed', { cause })),
    });
    const error = await failure(model.complete(ask()));
    expect([error.kind, clock.slept.length]).toEqual(['unavailable', 3]);
    await twin.close();
  });
});

it('never shows the user and the password of a base URL', async () => {
  const twin = await startModel([]);
  await twin.stop();
  const { model } = await connect('openai', twin, {
    baseUrl: 'http://jo:hunter2secret@127.0.0.1:9/v1?token=abcdef',
    fetch: () => Promise.reject(new TypeError('fetch failed: http://jo:hunter2secret@127.0.0.1:9/v1?token=abcdef')),
  });
  const error = await failure(model.complete(ask()));
  expect(error.message).toContain('http://127.0.0.1:9/v1');
  expect(error.message).not.toMatch(/hunter2secret|abcdef/);
});
