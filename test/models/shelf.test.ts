import { expect, it } from '@jest/globals';
import { connectModel, type ModelSettings, PROVIDER_NAMES, providers } from '../../packages/core/src/models/index.ts';
import { costUsd, PRICES, priceOf } from '../../packages/core/src/models/prices.ts';
import { CASES, jumpingClock } from './harness.ts';

const settings = (over: Partial<ModelSettings>): ModelSettings => ({
  provider: 'gemini',
  apiKey: 'k'.repeat(20),
  fetch,
  clock: jumpingClock(),
  log: { debug() {}, info() {}, notice() {}, warning() {}, error() {}, group() {}, endGroup() {} },
  ...over,
});

it('names every provider, and none', () => {
  expect(Object.keys(providers)).toEqual([...PROVIDER_NAMES]);
  expect(PROVIDER_NAMES.at(-1)).toBe('none');
});

const NAMED = PROVIDER_NAMES.filter((name) => name !== 'none');

it('tests every provider of the shelf by the table of cases, over a wire of its own', () => {
  const wireless = NAMED.filter((name) => !CASES.some(({ provider }) => provider === name));
  const advice = 'Write the wire of its API to test/kit/wires/NAME.ts and enter it in test/kit/wires/index.ts.';
  expect(wireless.map((name) => `${name} has no wire. ${advice}`)).toEqual([]);
});

it.each(NAMED)('%s has a default model, and its price unless it is free', async (provider) => {
  const model = await connectModel(settings({ provider }));
  expect(model.name).toBe(providers[provider].defaultModel);
  expect(costUsd(provider, model.name, { input: 1, output: 1, cached: 0, thinking: 0, estimated: false }).known).toBe(
    true,
  );
  const context = priceOf(provider, model.name)?.context;
  if (context === undefined) expect(model.contextTokens).toBeGreaterThanOrEqual(16_000);
  else expect(model.contextTokens).toBe(context);
});

it('takes the context from the settings before the table, and a careful one for an unknown model', async () => {
  expect((await connectModel(settings({ contextTokens: 5000 }))).contextTokens).toBe(5000);
  expect((await connectModel(settings({ model: 'gemini-99' }))).contextTokens).toBe(128_000);
});

it.each([
  [{ provider: 'none' }, 'This job needs a model'],
  [{ provider: 'grok' }, 'no provider "grok"'],
  [{ provider: '__proto__' }, 'no provider'],
  [{ apiKey: undefined }, 'GEMINI_API_KEY'],
  [{ apiKey: '   ' }, 'GEMINI_API_KEY'],
  [{ apiKey: 'two\nlines' }, 'line break'],
  [{ baseUrl: 'not a url' }, 'base-url'],
])('refuses %j with a sentence', async (over, words) => {
  await expect(connectModel(settings(over))).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringContaining(words),
  });
});

it('takes a key that was stored with a line break at its end', async () => {
  await expect(connectModel(settings({ apiKey: `${'k'.repeat(20)}\n` }))).resolves.toBeDefined();
});

const usage = (input: number, output: number, cached = 0) => ({ input, output, cached, thinking: 0, estimated: false });

it('counts from above: uncached tokens as written to the cache, the regular price, long prompts dearer', () => {
  expect(costUsd('gemini', 'gemini-3.8-flash', usage(1_000_000, 1_000_000, 500_000)).usd).toBeCloseTo(
    0.75 + 0.075 + 7.5,
  );
  expect(costUsd('anthropic', 'claude-sonnet-5-5', usage(100_000, 10_000, 60_000)).usd).toBeCloseTo(0.1 + 0.012 + 0.1);
  expect(costUsd('openai', 'gpt-6.2-sol', usage(200_000, 10_000)).usd).toBeCloseTo(0.5 + 0.1);
  expect(costUsd('openai', 'gpt-6.2-sol', usage(300_000, 10_000)).usd).toBeCloseTo(1.5 + 0.15);
});

it('finds dated names and no cousins', () => {
  expect(priceOf('openai', 'gpt-6.2-sol-2026-11-17')?.model).toBe('gpt-6.2-sol');
  expect(priceOf('gemini', 'models/gemini-3.8-flash')?.model).toBe('gemini-3.8-flash');
  expect(priceOf('gemini', 'gemini-3.8-flash-lite')).toBeUndefined();
  expect(priceOf('gemini', 'gemini-3.8-flash-cyber')).toBeUndefined();
  expect(priceOf('anthropic', 'claude-opus-5-5')?.input).toBe(4);
  expect(priceOf('anthropic', 'claude-opus-5-20260724')?.input).toBe(5);
});

it('counts an unknown model as the dearest one, and a machine of one’s own as free', () => {
  const some = usage(10_000, 1_000);
  const unknown = costUsd('gemini', 'gemini-99', some);
  expect(unknown.known).toBe(false);
  for (const row of PRICES) expect(unknown.usd).toBeGreaterThanOrEqual(costUsd(row.provider, row.model, some).usd);
  expect(costUsd('ollama', 'anything', some)).toEqual({ usd: 0, known: true });
});

it('every price has a source, a date and sane numbers', () => {
  for (const row of PRICES) {
    expect(row.source).toMatch(/^https:\/\//);
    expect(row.read).toMatch(/^2026-\d\d-\d\d$/);
    expect(row.cached).toBeLessThan(row.input);
    expect(row.output).toBeGreaterThan(row.input);
    expect(row.context).toBeGreaterThanOrEqual(100_000);
  }
});
