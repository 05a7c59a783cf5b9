import type { ModelError } from '../errors.ts';
import type { Clock, Log } from '../ports.ts';
import { classify } from './classify.ts';
import { type Fault, faultOf, ours } from './fault.ts';

/** Questions of one call, the first included (FT28). */
export const MAX_TRIES = 4;
/** Questions that run into the time limit before the call is given up. */
export const MAX_TIMEOUTS = 2;
/** Milliseconds that one call may spend waiting between its tries. */
export const MAX_WAIT_MS = 120_000;
/** First pause in milliseconds; it doubles each time. */
const FIRST_PAUSE_MS = 1_000;

export interface RetryOptions<T> {
  clock: Clock;
  log: Log;
  /** The provider's name as a person knows it, for the log. */
  who: string;
  callTimeoutMs: number;
  attempt(signal: AbortSignal): Promise<T>;
  /** What to give back when a policy refused the prompt. */
  blocked(fault: Fault): T;
  /** Turns the last fault into the error that is thrown. */
  giveUp(kind: ModelError['kind'], fault: Fault, tries: number): ModelError;
}

/**
 * One policy for all providers: passing faults are tried again with growing pauses, the provider's own wish to wait is
 * honoured, and what cannot get better fails at once.
 *
 * @throws ModelError when it gave up, the signal's reason when aborted (also before the first try), and errors that
 * are not the provider's (a host that the guarded fetch refused) as they are.
 */
export async function withRetries<T>(signal: AbortSignal, options: RetryOptions<T>): Promise<T> {
  const { clock, log, who, callTimeoutMs } = options;
  let waited = 0;
  let timeouts = 0;
  for (let tries = 1; ; tries += 1) {
    signal.throwIfAborted();
    const limit = AbortSignal.timeout(callTimeoutMs);
    const both = AbortSignal.any([signal, limit]);
    let fault: Fault;
    try {
      return await untilAborted(options.attempt(both), both);
    } catch (error) {
      signal.throwIfAborted();
      const passing = ours(error);
      if (passing) throw passing;
      fault = faultOf(error, clock.now());
    }

    const late = limit.aborted;
    if (late) timeouts += 1;
    const verdict = late ? { kind: 'timeout' as const, retry: timeouts < MAX_TIMEOUTS } : classify(fault);
    if (verdict.kind === 'blocked') return options.blocked(fault);
    const pause = fault.retryAfterMs ?? backoff(tries, clock.now());
    if (!verdict.retry || tries >= MAX_TRIES || waited + pause > MAX_WAIT_MS)
      throw options.giveUp(verdict.kind, fault, tries);
    log.info(
      `${who} ${late ? 'gave no answer in time' : `failed (${fault.status ?? 'no answer'})`}; ` +
        `asking again in ${(pause / 1000).toFixed(1)} s (${tries + 1} of ${MAX_TRIES}).`,
    );
    await clock.sleep(pause, signal);
    waited += pause;
  }
}

/**
 * Doubles with each try and varies by half. The variation comes from the wall clock's milliseconds: runs that were
 * started by the same event differ there, and a test with a fixed clock does not.
 */
const backoff = (tries: number, now: number): number =>
  Math.round(FIRST_PAUSE_MS * 2 ** (tries - 1) * (0.75 + (Math.abs(now) % 1000) / 2000));

/** Settles as soon as the signal aborts, even when an SDK does not listen to it. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    if (signal.aborted) stop();
  });
}
