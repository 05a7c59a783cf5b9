import { createHash } from 'node:crypto';
import type { EndpointInterface, OctokitResponse } from '@octokit/types';
import { type Hook, isStreamed } from './policy.ts';

type Answer = OctokitResponse<unknown, number>;

/** An answer as it was, and the name that GitHub gave to it. */
interface Kept {
  etag: string;
  url: string;
  headers: Answer['headers'];
  /** JSON, so that nobody who was handed the answer can change it. */
  body: string;
}

/** Answers of GitHub by who asked what. A host that lives long passes the same one to every connection. */
export interface EtagCache {
  get(key: string): Kept | undefined;
  set(key: string, kept: Kept): void;
}

/**
 * Keeps the answers that were used last: at most so many, of so many characters in all. One of more than a hundredth of
 * that is not kept: it is a page of a long list, which is another one at the next look.
 */
export function etagCache({ entries = 1_000, chars = 30_000_000 } = {}): EtagCache {
  const kept = new Map<string, Kept>();
  let held = 0;
  const drop = (key: string): void => {
    held -= kept.get(key)?.body.length ?? 0;
    kept.delete(key);
  };
  return {
    get(key) {
      const found = kept.get(key);
      if (!found) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return found;
    },
    set(key, value) {
      drop(key);
      if (value.body.length > chars / 100) return;
      kept.set(key, value);
      held += value.body.length;
      for (const oldest of kept.keys()) {
        if (kept.size <= entries && held <= chars) break;
        drop(oldest);
      }
    },
  };
}

/**
 * Makes `attempt` ask for what is known already only if it changed. Else GitHub answers 304, which costs nothing of the rate
 * limit, and the known answer is given again. Only whole JSON answers to GET; what one token was shown is never given to another.
 * A change, our own included, changes GitHub's name for the answer, so nothing stale is given.
 */
export function conditional(cache: EtagCache, token: string, endpoint: EndpointInterface, attempt: Hook): Hook {
  const owner = createHash('sha256').update(token).digest('base64url');
  return async (request, options) => {
    if (options.method.toUpperCase() !== 'GET' || isStreamed(options)) return attempt(request, options);
    const { url, headers } = endpoint(options);
    const key = `${owner} ${headers.accept} ${url}`;
    const known = cache.get(key);
    const asked = known ? { ...options, headers: { ...options.headers, 'if-none-match': known.etag } } : options;
    try {
      const answer = await attempt(request, asked);
      const body = jsonOf(answer);
      const { etag } = answer.headers;
      if (etag && body !== undefined) cache.set(key, { etag, url: answer.url, headers: answer.headers, body });
      return answer;
    } catch (error) {
      const { status, response } = error as { status?: unknown; response?: Answer };
      if (!known || status !== 304) throw error;
      return {
        status: 200,
        url: known.url,
        headers: { ...known.headers, ...response?.headers },
        data: JSON.parse(known.body),
      };
    }
  };
}

/** The answer as text that gives it back whole; undefined when it is none that can be kept. */
function jsonOf({ status, data }: Answer): string | undefined {
  if (status !== 200 || typeof data !== 'object' || data === null || data instanceof ArrayBuffer) return undefined;
  try {
    return JSON.stringify(data);
  } catch {
    // A number beyond 2^53 comes as a BigInt, which JSON cannot write.
    return undefined;
  }
}
