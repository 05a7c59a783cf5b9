import { expect } from '@jest/globals';

/** What a text costs to read, in time of this process alone: a busy machine, or a slow one, makes no difference. */

/** A quadratic reader takes a hundred times as long for ten times the text; noise makes ten no more than thirty. */
const MOST = 30;
/** Less is noise. */
const LEAST_MS = 5;

/** Milliseconds of processor time. */
export async function cpuMs(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** Ten times the size must cost about ten times the time. The best of three tries counts. */
export async function expectLinear(size: number, work: (size: number) => unknown): Promise<void> {
  let ratio = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && ratio >= MOST; tries += 1) {
    const small = await cpuMs(() => work(size / 10));
    const large = await cpuMs(() => work(size));
    ratio = Math.min(ratio, large / Math.max(small, LEAST_MS));
  }
  expect(ratio).toBeLessThan(MOST);
}
