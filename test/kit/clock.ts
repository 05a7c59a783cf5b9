import type { Clock } from '../../packages/core/src/ports.ts';

/** A clock that a test holds. Wall time and monotonic time move together unless `shiftWall` moves the first alone (FT21). */
export interface FakeClock extends Clock {
  /** Moves time on and wakes every sleeper whose time has come. */
  advance(ms: number): void;
  /** Sets the wall clock forwards or back; budgets must not notice. */
  shiftWall(ms: number): void;
  /** Every sleep that was asked for, in milliseconds. */
  slept: number[];
  /** Sleepers that still wait; zero when all timers were cleared. */
  waiting(): number;
}

export interface FakeClockOptions {
  /** Wall time at the start. */
  at?: string;
  /**
   * A sleep up to this long passes at once and moves time on, so that retries take no time in a test; a longer one, like
   * the time budget of a run, waits for `advance`. Default 120,000 ms, the longest that all retries of a call may wait.
   */
  skip?: number;
}

export function fakeClock({ at = '2026-01-05T09:00:00.000Z', skip = 120_000 }: FakeClockOptions = {}): FakeClock {
  const start = Date.parse(at);
  let passed = 0;
  let shift = 0;
  const sleepers = new Set<{ due: number; wake: () => void }>();
  const slept: number[] = [];

  const advance = (ms: number) => {
    passed += ms;
    for (const sleeper of [...sleepers].sort((a, b) => a.due - b.due)) if (sleeper.due <= passed) sleeper.wake();
  };

  const sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      slept.push(ms);
      const settle = (then: () => void) => () => {
        sleepers.delete(sleeper);
        signal?.removeEventListener('abort', abort);
        then();
      };
      const sleeper = { due: passed + ms, wake: settle(resolve) };
      const abort = settle(() => reject(signal?.reason));
      sleepers.add(sleeper);
      signal?.addEventListener('abort', abort, { once: true });
      if (ms <= skip) advance(ms);
    });

  return {
    now: () => start + passed + shift,
    monotonic: () => passed,
    sleep,
    advance,
    shiftWall: (ms) => {
      shift += ms;
    },
    slept,
    waiting: () => sleepers.size,
  };
}
