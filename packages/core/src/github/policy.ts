import type { EndpointDefaults, OctokitResponse } from '@octokit/types';
import { GithubError } from '../errors.ts';
import type { Clock, Log } from '../ports.ts';
import type { GithubUrls } from './client.ts';
import { githubError } from './failure.ts';
import { withRetries } from './retry.ts';

type Options = Required<EndpointDefaults>;
type Answer = OctokitResponse<unknown, number>;
type Send = (options: Options) => Answer | Promise<Answer>;

/** How long one attempt may take until the headers and the parsed body are there. A streamed body has no limit here. */
const ATTEMPT_MS = 30_000;

interface Terms {
  urls: GithubUrls;
  clock: Clock;
  log: Log;
  signal?: AbortSignal;
  /** Told after each answer how many requests the hour's limit of `github-token` still has. */
  callsLeft?: (left: number) => void;
  /** Told the `Date` of each answer of GitHub's own. */
  answeredAt?: (date: string) => void;
}
interface Token {
  value: string;
  input: string;
}
/** Octokit's hook around a request. A hook further in is given the options as they came, whatever this one passes on. */
export type Hook = (request: Send, options: Options) => Promise<Answer>;

/**
 * What every request passes first, and once however often it is sent: the address must be GitHub's own, a reader must
 * only read (W1), a write is sent once (R3), a read is retried, and whatever is thrown becomes a `GithubError`.
 */
export function policy(settings: Terms, mode: 'read' | 'write', token: Token): Hook {
  return async (request, options) => {
    addressed(options, settings.urls);
    if (mode === 'read') onlyReads(options, settings.urls);
    const signal = signalOf(options, settings);
    const once = options.request?.['once'] === true;
    const context = { options, tokenInput: token.input, clock: settings.clock, log: settings.log, signal, once };
    const attempt = async (): Promise<Answer> => {
      signal?.throwIfAborted();
      return request(options);
    };
    if (mode === 'read') return withRetries(attempt, context);
    try {
      return await attempt();
    } catch (error) {
      if (signal?.aborted && error === signal.reason) throw error;
      throw githubError(error, context);
    }
  };
}

/**
 * What every attempt passes last, after it waited for its turn (github/throttle.ts): it is given up when it takes too
 * long, carries the token, follows no redirect when it writes (FT08), and is an error when it only looks like an answer.
 */
export function oneAttempt(settings: Terms, mode: 'read' | 'write', token: Token): Hook {
  return async (request, options) => {
    const signal = signalOf(options, settings);
    signal?.throwIfAborted();
    const streamed = isStreamed(options);
    const limit = AbortSignal.timeout(ATTEMPT_MS);
    // A write that has begun is not torn off: whether it happened would be unknown (FT02).
    const bounded = mode === 'write' ? limit : streamed ? signal : either(signal, limit);
    // Octokit's own `auth` is a hook further in.
    const authorization = token.value ? { authorization: `Bearer ${token.value}` } : {};
    const answer = await request({
      ...options,
      headers: { ...options.headers, ...authorization },
      request: {
        ...options.request,
        ...(mode === 'write' ? { redirect: 'manual' } : {}),
        ...(bounded ? { signal: bounded } : {}),
      },
    } as Options);
    const { 'x-ratelimit-remaining': left, 'x-ratelimit-resource': resource, date } = answer.headers;
    // What is streamed comes from a store that GitHub's answer led to, which has a clock of its own.
    if (date !== undefined && !streamed) settings.answeredAt?.(date);
    if (left !== undefined && resource === 'core' && token.input === 'github-token') settings.callsLeft?.(Number(left));
    return accepted(answer, streamed);
  };
}

const signalOf = (options: Options, settings: Terms): AbortSignal | undefined =>
  either(options.request?.signal as AbortSignal | undefined, settings.signal);

/** Whether the body is handed on as it comes. */
export const isStreamed = (options: Pick<Options, 'request'>): boolean =>
  options.request?.['parseSuccessResponseBody'] === false;

const either = (a: AbortSignal | undefined, b: AbortSignal | undefined): AbortSignal | undefined =>
  a && b ? AbortSignal.any([a, b]) : (a ?? b);

/** An answer that only looks like one is a failure that may be retried: a redirect nobody followed, JSON cut in half. */
function accepted(answer: Answer, streamed: boolean): Answer {
  if (answer.status >= 300 && answer.status < 400) {
    throw new GithubError(
      'conflict',
      answer.status,
      'GitHub answered with a redirect: the repository was renamed or transferred. Use its present name.',
    );
  }
  const type = String(answer.headers['content-type'] ?? '');
  const empty = answer.status === 204 || answer.status === 205;
  if (!streamed && !empty && /^application\/(?:[\w.+-]*\+)?json/i.test(type) && typeof answer.data === 'string') {
    throw new GithubError('unavailable', answer.status, 'GitHub sent an answer that is not whole.');
  }
  const errors = (answer.data as { errors?: { type?: string }[] } | null)?.errors;
  if (Array.isArray(errors) && errors.some((error) => error?.type === 'RATE_LIMITED')) {
    throw new GithubError('rate-limit', answer.status, 'The GraphQL limit of this token is used up; try again later.');
  }
  return answer;
}

/** A token goes to GitHub only: an absolute address elsewhere is a bug of ours, not a request (E6). */
function addressed(options: Options, urls: GithubUrls): void {
  if (options.url === '/graphql' || options.url.endsWith('/api/graphql')) {
    options.url = urls.graphql;
    return;
  }
  const absolute = /^[a-z][a-z0-9+.-]*:/i.test(options.url) || options.url.startsWith('//');
  if (options.baseUrl === urls.api && (!absolute || options.url.startsWith(`${urls.api}/`))) return;
  throw new Error(`E6: a request with a GitHub token was aimed at ${options.url.slice(0, 200)}, which is not GitHub`);
}

/** W1: the reader cannot write, whatever a caller asks. The words are refused anywhere, so no parser can be fooled. */
function onlyReads(options: Options, urls: GithubUrls): void {
  const method = options.method.toUpperCase();
  if (method === 'GET' || method === 'HEAD') return;
  const document = (options as Record<string, unknown>)['query'];
  const isQuery = typeof document === 'string' && !/\b(?:mutation|subscription)\b/i.test(document);
  const bare = (options as Record<string, unknown>)['data'] === undefined;
  if (method === 'POST' && options.url === urls.graphql && isQuery && bare) return;
  throw new Error(`W1: the reading client refuses ${method} ${options.url.slice(0, 200)}; only apply.ts may write`);
}
