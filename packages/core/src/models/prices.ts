import type { Usage } from '../ports.ts';

/** USD per million tokens of one model, and its context window in tokens. */
export interface Price {
  provider: string;
  /** The model's name without date or version suffix. */
  model: string;
  input: number;
  /** Writing a token into the prompt cache, where that costs more than reading it fresh. */
  cacheWrite?: number;
  cached: number;
  output: number;
  /** Factors for the whole request when its input is longer than `above` tokens. */
  long?: { above: number; input: number; output: number };
  context: number;
  source: string;
  /** The day the source was read, or the day that a stored copy of it states. */
  read: string;
}

const CLAUDE = 'https://platform.claude.com/docs/en/about-claude/pricing';
const OPENAI = 'https://developers.openai.com/api/docs/models';
const GEMINI = 'https://ai.google.dev/gemini-api/docs/pricing';
/** "Prompts with more than 272K input tokens are priced at 2x input and cache rates and 1.5x output." */
const OVER_272K = { above: 272_000, input: 2, output: 1.5 };

/**
 * What could be looked up and nothing else: read in stored copies of the named pages, or in catalogues that cite them
 * (models.dev, the providers' price lists at api-evangelist), never on the live page. Where a price is introductory, the regular one that the page announces
 * stands here: the budget must hold on the day after, too.
 */
export const PRICES: readonly Price[] = [
  // Introductory 0.75/0.075/3.75 until 2026-12-31; the regular price from 2027-01-01 is counted.
  {
    provider: 'gemini',
    model: 'gemini-3.8-flash',
    input: 1.5,
    cached: 0.15,
    output: 7.5,
    context: 1_048_576,
    source: `${GEMINI}#gemini-3.8-flash`,
    read: '2026-10-07',
  },
  {
    provider: 'gemini',
    model: 'gemini-3.6-flash',
    input: 1.5,
    cached: 0.15,
    output: 7.5,
    context: 1_048_576,
    source: `${GEMINI}#gemini-3.6-flash`,
    read: '2026-11-20',
  },
  {
    provider: 'gemini',
    model: 'gemini-3.5-flash',
    input: 1.5,
    cached: 0.15,
    output: 9,
    context: 1_048_576,
    source: GEMINI,
    read: '2026-10-07',
  },

  {
    provider: 'anthropic',
    model: 'claude-fable-5-1',
    input: 10,
    cacheWrite: 12.5,
    cached: 0.25,
    output: 50,
    context: 1_000_000,
    source: CLAUDE,
    read: '2026-11-20',
  },
  {
    provider: 'anthropic',
    model: 'claude-opus-5-5',
    input: 4,
    cacheWrite: 5,
    cached: 0.2,
    output: 20,
    context: 1_000_000,
    source: 'https://platform.claude.com/docs/en/models/opus-5-5/overview',
    read: '2026-11-20',
  },
  // The cache read fell from 0.20 to 0.10 on 2026-10-07; the higher one is counted.
  {
    provider: 'anthropic',
    model: 'claude-sonnet-5-5',
    input: 2,
    cacheWrite: 2.5,
    cached: 0.2,
    output: 10,
    context: 1_000_000,
    source: 'https://platform.claude.com/docs/en/models/sonnet-5-5/overview',
    read: '2026-11-20',
  },
  {
    provider: 'anthropic',
    model: 'claude-haiku-5-5',
    input: 0.1,
    cacheWrite: 0.125,
    cached: 0.01,
    output: 0.5,
    long: { above: 100_000, input: 5, output: 5 },
    context: 1_000_000,
    source: 'https://platform.claude.com/docs/en/models/haiku-5-5/overview',
    read: '2026-11-20',
  },
  {
    provider: 'anthropic',
    model: 'claude-opus-5',
    input: 5,
    cacheWrite: 6.25,
    cached: 0.5,
    output: 25,
    context: 1_000_000,
    source: CLAUDE,
    read: '2026-11-20',
  },
  {
    provider: 'anthropic',
    model: 'claude-sonnet-5',
    input: 2,
    cacheWrite: 2.5,
    cached: 0.2,
    output: 10,
    context: 1_000_000,
    source: 'https://platform.claude.com/docs/en/models/sonnet-5/overview',
    read: '2026-11-20',
  },

  {
    provider: 'openai',
    model: 'gpt-6.2-sol',
    input: 2,
    cacheWrite: 2.5,
    cached: 0.1,
    output: 10,
    long: OVER_272K,
    context: 1_050_000,
    source: `${OPENAI}/gpt-6.2-sol`,
    read: '2026-11-20',
  },
  {
    provider: 'openai',
    model: 'gpt-6.1-sol',
    input: 2,
    cacheWrite: 2.5,
    cached: 0.1,
    output: 10,
    long: OVER_272K,
    context: 1_050_000,
    source: `${OPENAI}/gpt-6.1-sol`,
    read: '2026-11-20',
  },
  {
    provider: 'openai',
    model: 'gpt-6.1-terra',
    input: 1,
    cacheWrite: 1.25,
    cached: 0.05,
    output: 5,
    long: OVER_272K,
    context: 1_050_000,
    source: `${OPENAI}/gpt-6.1-terra`,
    read: '2026-11-20',
  },
  {
    provider: 'openai',
    model: 'gpt-6-sol',
    input: 2,
    cacheWrite: 2.5,
    cached: 0.2,
    output: 10,
    long: OVER_272K,
    context: 1_050_000,
    source: `${OPENAI}/gpt-6-sol`,
    read: '2026-11-20',
  },
  {
    provider: 'openai',
    model: 'gpt-6-astra',
    input: 10,
    cacheWrite: 12.5,
    cached: 1,
    output: 50,
    long: OVER_272K,
    context: 1_050_000,
    source: `${OPENAI}/gpt-6-astra`,
    read: '2026-09-05',
  },
];

/** The row of a model, also under a dated or `models/` name; `undefined` when it could not be looked up. */
export function priceOf(provider: string, model: string): Price | undefined {
  const name = model.replace(/^models\//, '');
  return PRICES.find(
    (row) =>
      row.provider === provider &&
      (name === row.model ||
        (name.startsWith(`${row.model}-`) &&
          /^-(?:\d{6,8}|\d{4}-\d{2}-\d{2}|latest|\d{3})$/.test(name.slice(row.model.length)))),
  );
}

/** What a call's tokens cost at one row's rates, from above: every uncached token counts as written to the cache. */
function costAt(row: Price, usage: Usage): number {
  const long = row.long && usage.input > row.long.above ? row.long : { input: 1, output: 1 };
  const cached = Math.min(usage.cached, usage.input);
  return (
    ((usage.input - cached) * Math.max(row.input, row.cacheWrite ?? 0) * long.input +
      cached * row.cached * long.input +
      usage.output * row.output * long.output) /
    1_000_000
  );
}

/**
 * The price of one call in USD, from above. Ask per call, not per run: long prompts have their own rate.
 *
 * An unknown model counts at the dearest row of the whole table (FT39), so that the budget holds; `known` is false
 * then. Ollama runs on the user's own machine and costs nothing here.
 */
export function costUsd(provider: string, model: string, usage: Usage): { usd: number; known: boolean } {
  if (provider === 'ollama' || provider === 'none') return { usd: 0, known: true };
  const row = priceOf(provider, model);
  if (row) return { usd: costAt(row, usage), known: true };
  return { usd: Math.max(...PRICES.map((price) => costAt(price, usage))), known: false };
}
