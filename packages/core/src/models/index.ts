import { UserError } from '../errors.ts';
import type { Model } from '../ports.ts';
import { explain, type Speaker } from './explain.ts';
import { jsonOnly } from './fault.ts';
import { priceOf } from './prices.ts';
import { withRetries } from './retry.ts';
import { estimatedUsage } from './tokens.ts';
import { type Connection, type ModelSettings, unfinished, type Wire } from './wire.ts';

export type { ModelSettings } from './wire.ts';

/** What a person must know to choose a provider; the messages are made of it. */
export interface ProviderInfo {
  title: string;
  /** The environment variable and secret that carry the key; absent where there is none. */
  keyEnv?: string;
  /** Whether the provider's own address wants a key; another base URL may do without. */
  needsKey: boolean;
  /** Documented as current and stable on 2026-11-20; the source stands in prices.ts. */
  defaultModel?: string;
  defaultBaseUrl?: string;
}

/** A provider with its code. */
interface Provider extends ProviderInfo {
  defaultModel: string;
  defaultBaseUrl: string;
  /** Tokens of the context window when neither the settings nor the price table say. */
  contextTokens: number;
  /** Milliseconds of one exchange. */
  callTimeoutMs?: number;
  /** Loaded on use, so that a run pays for one SDK only. */
  load(): Promise<Wire & { hint?: Speaker['hint'] }>;
}

/** The shelf. A new provider is one file and one entry here. */
const SHELF = {
  gemini: {
    title: 'Gemini',
    keyEnv: 'GEMINI_API_KEY',
    needsKey: true,
    defaultModel: 'gemini-3.8-flash',
    defaultBaseUrl: 'https://generativelanguage.googleapis.com',
    contextTokens: 128_000,
    load: () => import('./gemini.ts'),
  },
  anthropic: {
    title: 'Anthropic',
    keyEnv: 'ANTHROPIC_API_KEY',
    needsKey: true,
    defaultModel: 'claude-sonnet-5-5',
    defaultBaseUrl: 'https://api.anthropic.com',
    contextTokens: 128_000,
    load: () => import('./anthropic.ts'),
  },
  openai: {
    title: 'OpenAI',
    keyEnv: 'OPENAI_API_KEY',
    needsKey: true,
    defaultModel: 'gpt-6.2-sol',
    defaultBaseUrl: 'https://api.openai.com/v1',
    contextTokens: 128_000,
    load: () => import('./openai.ts'),
  },
  ollama: {
    title: 'Ollama',
    needsKey: false,
    // Calls tools, runs in 16 GB (cookbook.openai.com/articles/gpt-oss/run-locally-ollama).
    defaultModel: 'gpt-oss:20b',
    defaultBaseUrl: 'http://127.0.0.1:11434',
    // What the server itself gives a machine with 24 to 48 GiB (docs.ollama.com/context-length).
    contextTokens: 32_768,
    // A cold start loads the model first, which takes minutes (FT38).
    callTimeoutMs: 300_000,
    load: () => import('./ollama.ts'),
  },
} satisfies Record<string, Provider>;

export type ProviderName = keyof typeof SHELF | 'none';

/** The names that the input `provider` takes; `none` runs a job without any model. */
export const PROVIDER_NAMES = [...(Object.keys(SHELF) as (keyof typeof SHELF)[]), 'none'] as const;

/** The shelf's labels, `none` included. */
export const providers: Readonly<Record<ProviderName, ProviderInfo>> = {
  ...SHELF,
  none: { title: 'None', needsKey: false },
};

const DEFAULT_CALL_TIMEOUT_MS = 120_000;

/**
 * Makes the model that a run uses. Loads one SDK, opens no connection.
 *
 * @throws UserError when the settings cannot work: unknown provider, no key, a key that no header can carry.
 */
export async function connectModel(settings: ModelSettings): Promise<Model> {
  const provider = Object.hasOwn(SHELF, settings.provider)
    ? (SHELF as Record<string, Provider>)[settings.provider]
    : undefined;
  if (!provider)
    throw new UserError(
      settings.provider === 'none'
        ? `This job needs a model: set the input provider to one of ${Object.keys(SHELF).join(', ')}.`
        : `There is no provider "${settings.provider}": choose one of ${PROVIDER_NAMES.join(', ')}.`,
    );
  const connection = connectionOf(provider, settings);
  const wire = await provider.load();
  const ask = wire.connect(connection);
  const speaker: Speaker = { title: provider.title, keyEnv: provider.keyEnv ?? 'api-key', hint: wire.hint };
  return {
    provider: settings.provider,
    name: connection.model,
    contextTokens: connection.contextTokens,
    complete: (request) =>
      withRetries(request.signal, {
        clock: settings.clock,
        log: settings.log,
        who: `${provider.title} (${connection.model})`,
        callTimeoutMs: settings.callTimeoutMs ?? provider.callTimeoutMs ?? DEFAULT_CALL_TIMEOUT_MS,
        attempt: (signal) => ask(request, signal),
        blocked: () => unfinished('blocked', 'the prompt was refused by a policy', '', estimatedUsage(request, '')),
        giveUp: (kind, fault, tries) => explain(speaker, connection, kind, fault, tries),
      }),
  };
}

function connectionOf(provider: Provider, settings: ModelSettings): Connection {
  const given = trimmed(settings.baseUrl)?.replace(/\/+$/, '') ?? provider.defaultBaseUrl;
  const official = sameOrigin(given, provider.defaultBaseUrl);
  // Whoever writes the provider's own host means the provider's own address, version path included.
  const baseUrl = official ? provider.defaultBaseUrl : given;
  const apiKey = trimmed(settings.apiKey);
  const secret = provider.keyEnv ?? 'api-key';
  if (provider.needsKey && official && apiKey === undefined)
    throw new UserError(`${provider.title} needs an API key: give the secret ${secret} to the input api-key.`);
  if (apiKey !== undefined && !/^[\x21-\x7e]+$/.test(apiKey))
    throw new UserError(
      `The secret ${secret} holds a space, a line break or a letter that no key has: store it again.`,
    );
  const model = trimmed(settings.model) ?? provider.defaultModel;
  return {
    model,
    apiKey,
    baseUrl,
    official,
    temperature: settings.temperature,
    contextTokens: settings.contextTokens ?? contextOf(settings.provider, model, provider),
    fetch: jsonOnly(settings.fetch),
    log: settings.log,
  };
}

const contextOf = (name: string, model: string, provider: Provider): number =>
  priceOf(name, model)?.context ?? provider.contextTokens;

/** An empty input is no input. */
const trimmed = (text: string | undefined): string | undefined => text?.trim() || undefined;

function sameOrigin(baseUrl: string, ours: string): boolean {
  try {
    return new URL(baseUrl).origin === new URL(ours).origin;
  } catch {
    throw new UserError('The input base-url is no URL: write it with https:// and without the path of one operation.');
  }
}
