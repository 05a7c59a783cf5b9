import type { Clock } from '../ports.ts';

/** The wall time of a run as a signal: it ends a call that hangs, even one that ignores its signal (FT24, FT29). */
export interface Deadline {
  /** Aborted by the caller's signal or when the time is over. */
  signal: AbortSignal;
  /** Whether this error says that the time is over, and nothing else went wrong. */
  isOver(error: unknown): boolean;
  /** The promise, or a rejection with the signal's reason as soon as it is aborted. */
  race<T>(work: Promise<T>): Promise<T>;
  /** Stops the timer, so that nothing keeps the process alive. */
  close(): void;
}

/** `ms` in milliseconds on the monotonic clock (FT21). */
export function openDeadline(clock: Clock, ms: number, outer: AbortSignal): Deadline {
  const over = new Error('The time budget is used up.');
  const timer = new AbortController();
  const stop = new AbortController();
  clock.sleep(ms, stop.signal).then(
    () => timer.abort(over),
    () => undefined, // stopped by `close`
  );
  const signal = AbortSignal.any([outer, timer.signal]);

  const race = <T>(work: Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const abort = () => reject(signal.reason);
      // Listening to `work` in every case: an abandoned call that fails later must not be an unhandled rejection.
      work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
      if (signal.aborted) abort();
      else signal.addEventListener('abort', abort, { once: true });
    });

  return { signal, isOver: (error) => error === over, race, close: () => stop.abort() };
}
