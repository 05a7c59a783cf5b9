import { AlertError, ModelError, UserError } from '../errors.ts';
import type { Fetch } from '../ports.ts';

/** An answer with an error status, made by our own adapters where an SDK would hide the headers. */
export class HttpFault extends Error {
  override name = 'HttpFault';
  readonly status: number;
  readonly headers: Headers | undefined;
  constructor(status: number, message: string, headers?: Headers) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

/** An answer with status 200 that is no answer: not JSON, or without the one field that counts. */
export class BrokenAnswer extends Error {
  override name = 'BrokenAnswer';
}

/**
 * A fetch whose good answers are JSON for sure. The SDKs would hand an error page with status 200 on as a string, and
 * trip over it somewhere else.
 */
export const jsonOnly =
  (fetch: Fetch): Fetch =>
  async (input, init) => {
    const response = await fetch(input, init);
    if (!response.ok) return response;
    const text = await response.text();
    try {
      JSON.parse(text);
    } catch (cause) {
      throw new BrokenAnswer('The answer is no JSON.', { cause });
    }
    return new Response(text, { status: response.status, headers: response.headers });
  };

/** What four SDKs' errors have in common, read once. */
export interface Fault {
  /** HTTP status; `undefined` when there was no answer. */
  status: number | undefined;
  /** The provider's own words, with its error code and type: what the classifier reads. Never shown whole. */
  text: string;
  /** Its own sentence for a person, bare of the SDK's and the protocol's wrapping. */
  words: string;
  /** How long the provider asks to wait, in milliseconds. */
  retryAfterMs: number | undefined;
  /** No answer came: connection refused or reset, DNS failure, a body cut short. */
  network: boolean;
  /** An answer came that cannot be read. */
  broken: boolean;
  cause: unknown;
}

/** Errors that are not the provider's doing (a refused host, our own verdict) pass through every catch. */
export function ours(error: unknown): Error | undefined {
  for (const link of chain(error))
    if (link instanceof UserError || link instanceof AlertError || link instanceof ModelError) return link;
  return undefined;
}

/** Reads an error of any SDK. `now` is wall time in milliseconds: Retry-After may be a date. */
export function faultOf(error: unknown, now: number): Fault {
  const links = chain(error);
  const top = (typeof error === 'object' && error !== null ? error : {}) as Loose;
  const status = [top.status, top.status_code].find((value): value is number => typeof value === 'number');
  const text = [
    ...links.map(wordsOf),
    JSON.stringify(top.error ?? '') ?? '',
    JSON.stringify(top.errorDetails ?? '') ?? '',
  ].join(' ');
  const silent = status === undefined;
  const body = top.error as { message?: unknown; error?: { message?: unknown } } | undefined;
  const bare = [body?.error?.message, body?.message].find((word) => typeof word === 'string');
  return {
    status,
    text,
    words: String(bare ?? wordsOf(error)),
    retryAfterMs: retryAfter(top.headers, now) ?? retryDelay(top.errorDetails),
    network: silent && links.some(isNetwork),
    broken: silent && links.some((link) => link instanceof BrokenAnswer || (link as Loose)?.name === 'SyntaxError'),
    cause: error,
  };
}

interface Loose {
  name?: unknown;
  message?: unknown;
  cause?: unknown;
  code?: unknown;
  status?: unknown;
  status_code?: unknown;
  error?: unknown;
  errorDetails?: unknown;
  headers?: unknown;
}

/** The error and its causes. Told by shape: an error of another realm (a worker, a test's) is no instance of ours. */
function chain(error: unknown): unknown[] {
  const links: unknown[] = [];
  for (let link = error; isError(link) && links.length < 8; link = link.cause) links.push(link);
  return links.length === 0 ? [error] : links;
}

const isError = (value: unknown): value is Loose & { message: string } =>
  typeof value === 'object' && value !== null && typeof (value as Loose).message === 'string';

/** The message of anything thrown, whichever realm made it. */
const wordsOf = (error: unknown): string => (isError(error) ? error.message : String(error));

const NETWORK =
  /fetch failed|terminated|socket hang up|connection error|other side closed|network error|premature close|E(?:CONNRESET|CONNREFUSED|CONNABORTED|NOTFOUND|AI_AGAIN|TIMEDOUT|PIPE|HOSTUNREACH|NETUNREACH|PROTO)|UND_ERR_|CERT_|SELF_SIGNED|ERR_TLS/i;

const isNetwork = (link: unknown): boolean =>
  isError(link) && NETWORK.test(`${link.message} ${String(link.code ?? '')}`);

/** `Retry-After` in seconds or as an HTTP date, and OpenAI's finer `retry-after-ms`. */
function retryAfter(headers: unknown, now: number): number | undefined {
  const readable = headers as Partial<Headers> | undefined;
  const get = (name: string): string | null => (typeof readable?.get === 'function' ? readable.get(name) : null);
  const ms = Number(get('retry-after-ms') ?? Number.NaN);
  if (ms >= 0) return ms;
  const value = get('retry-after');
  if (value === null || value.trim() === '') return undefined;
  const seconds = Number(value);
  if (seconds >= 0) return seconds * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** Gemini's `google.rpc.RetryInfo`: `"retryDelay": "7s"`. */
function retryDelay(details: unknown): number | undefined {
  if (!Array.isArray(details)) return undefined;
  for (const detail of details as { retryDelay?: unknown }[]) {
    const seconds = /^(\d+(?:\.\d+)?)s$/.exec(String(detail?.retryDelay ?? ''))?.[1];
    if (seconds !== undefined) return Number(seconds) * 1000;
  }
  return undefined;
}
