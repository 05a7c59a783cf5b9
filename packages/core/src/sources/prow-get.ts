import { GithubError, messageOf } from '../errors.ts';
import { EgressError } from '../fetch.ts';
import type { Clock, Fetch } from '../ports.ts';

/** What asking Prow needs. `fetch` is the guarded one (E6). */
export interface Web {
  fetch: Fetch;
  clock: Clock;
  signal: AbortSignal;
}

/** R3: tries of one request; the longest wait between two, whatever `Retry-After` says. */
const TRIES = 3;
const MOST_WAIT_MS = 60_000;

/**
 * What came, or why nothing did: `status` is 0 when there was no answer, `why` goes on after the host's name, `outage`
 * tells what may pass from what will not.
 */
export type Got<T> = { ok: true; value: T } | { ok: false; status: number; why: string; outage: boolean };

/** An answer that broke off while it was read. */
class BrokenAnswer extends Error {
  override name = 'BrokenAnswer';
}

/**
 * Asks for one address, without any credential, and reads the answer with `read`, which is called anew for each try and
 * gets at the body by `textOf`. Tried again: no answer, an answer that breaks off, 408, 429 and 5xx (FT01, FT04); once a
 * 403 of a host that a redirect led to, because signed addresses expire (FT43). Throws the signal's reason, and what
 * `read` throws.
 */
export async function get<T>(web: Web, url: string, read: (response: Response) => Promise<T> | T): Promise<Got<T>> {
  let renewed = false;
  for (let tries = 1; ; tries++) {
    let failure: { status: number; why: string };
    let wait = 1_000 * 2 ** (tries - 1);
    try {
      const response = await ask(web, url);
      if (response.ok) return { ok: true, value: await read(response) };
      await response.body?.cancel();
      const { status } = response;
      if (status === 403 && isElsewhere(response, url) && !renewed) {
        renewed = true;
        continue;
      }
      failure = { status, why: `answered ${status}` };
      if (status < 500 && status !== 408 && status !== 429) return { ok: false, ...failure, outage: false };
      wait = Math.max(wait, retryAfter(response.headers.get('retry-after'), web.clock));
    } catch (error) {
      web.signal.throwIfAborted();
      if (error instanceof EgressError) {
        return { ok: false, status: 0, why: `cannot be read (${error.message})`, outage: false };
      }
      if (!(error instanceof BrokenAnswer)) throw error;
      failure = { status: 0, why: error.message };
    }
    if (tries >= TRIES) return { ok: false, ...failure, why: `${failure.why}, ${TRIES} times`, outage: true };
    await web.clock.sleep(Math.min(wait, MOST_WAIT_MS), web.signal);
  }
}

async function ask({ fetch, signal }: Web, url: string): Promise<Response> {
  try {
    return await fetch(url, { signal, headers: { accept: '*/*' } });
  } catch (error) {
    if (error instanceof EgressError) throw error;
    throw new BrokenAnswer(`did not answer (${causeOf(error)})`, { cause: error });
  }
}

const isElsewhere = (response: Response, url: string): boolean =>
  URL.canParse(response.url) && new URL(response.url).host !== new URL(url).host;

/** `fetch failed` says nothing; its cause does: `ECONNRESET`. */
function causeOf(error: unknown): string {
  const { code } = ((error as Error | undefined)?.cause ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : messageOf(error).slice(0, 200);
}

/** Milliseconds that a `Retry-After` asks for, in seconds or as a date; 0 when it is neither. */
function retryAfter(header: string | null, clock: Clock): number {
  if (header === null) return 0;
  const ms = /^\d{1,9}$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - clock.now();
  return ms > 0 ? ms : 0;
}

/** Whether a page came where a file was asked for: a login page, or the listing of a folder that is not there. */
export const isPage = (response: Response): boolean =>
  /^\s*(text\/html|application\/xhtml)/i.test(response.headers.get('content-type') ?? '');

/**
 * The text of an answer as it comes; bytes that are no UTF-8 become U+FFFD. Leaving the loop early closes the connection.
 */
export async function* textOf({ body }: Response): AsyncGenerator<string> {
  if (!body) return;
  const decoder = new TextDecoder('utf-8');
  try {
    for await (const bytes of body) {
      const text = decoder.decode(bytes, { stream: true });
      if (text) yield text;
    }
  } catch (error) {
    throw new BrokenAnswer(`broke off (${causeOf(error)})`, { cause: error });
  }
  const rest = decoder.decode();
  if (rest) yield rest;
}

/** The whole text when it has at most `most` characters, else undefined. */
export async function shortText(response: Response, most: number): Promise<string | undefined> {
  const parts: string[] = [];
  let length = 0;
  for await (const text of textOf(response)) {
    length += text.length;
    if (length > most) return undefined;
    parts.push(text);
  }
  return parts.join('');
}

/** A log as it comes. A connection that breaks throws `GithubError` of kind `unavailable`, as any source's log does. */
export async function* logText(response: Response, signal: AbortSignal): AsyncGenerator<string> {
  try {
    yield* textOf(response);
  } catch (error) {
    signal.throwIfAborted();
    throw new GithubError('unavailable', 0, 'The connection broke while a log of Prow was read.', { cause: error });
  }
}
