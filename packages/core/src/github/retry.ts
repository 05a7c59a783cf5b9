import type { GithubError } from '../errors.ts';
import type { Clock, Log } from '../ports.ts';
import { type FailureContext, githubError, limitOf } from './failure.ts';

/** R3: at most five tries and two minutes of sleep for one read. */
export const RETRY = { tries: 5, firstMs: 500, sleepMs: 120_000, secondaryMs: 60_000 } as const;

interface RetryContext extends FailureContext {
  clock: Clock;
  log: Log;
  signal: AbortSignal | undefined;
  /** What GitHub could not answer is not asked again; the end of a limit is still waited for. */
  once?: boolean;
}

/**
 * Tries a read until it answers. Retried: no answer, 5xx (not 501), half an answer, and limits whose end is near enough
 * (FT01, FT04). Not retried: everything else, and a primary limit that ends too late (FT05). Throws `GithubError`, or
 * the signal's reason.
 */
export async function withRetries<T>(attempt: () => Promise<T>, context: RetryContext): Promise<T> {
  let slept = 0;
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      context.signal?.throwIfAborted();
      const failure = githubError(error, context);
      const wait = waitFor(failure, error, tries, context);
      if (wait === undefined || tries >= RETRY.tries || slept + wait > RETRY.sleepMs) throw failure;
      slept += wait;
      context.log.debug(`GitHub: ${failure.message} Trying again in ${Math.ceil(wait / 1000)} s (${tries}).`);
      await context.clock.sleep(wait, context.signal);
    }
  }
}

/** Milliseconds until the next try is worth it, or undefined when none is. */
function waitFor(failure: GithubError, error: unknown, tries: number, context: RetryContext): number | undefined {
  const backoff = RETRY.firstMs * 2 ** (tries - 1) * (1 + jitter(`${context.options.url} ${tries}`));
  if (failure.kind === 'unavailable') return failure.status === 501 || context.once ? undefined : backoff;
  if (failure.kind !== 'rate-limit') return undefined;
  const limit = limitOf(error);
  if (limit?.retryAfterMs !== undefined) return limit.retryAfterMs + backoff;
  if (limit?.resetAt !== undefined) return Math.max(0, limit.resetAt - context.clock.now()) + backoff;
  return RETRY.secondaryMs * tries + backoff;
}

/** A fraction from 0 to 1 that differs from request to request without randomness: FNV-1a of its name. */
function jitter(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return (hash >>> 0) / 0xffffffff;
}
