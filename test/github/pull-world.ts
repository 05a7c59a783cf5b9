import type { PullReader } from '../../packages/core/src/github/sweep.ts';
import type { World } from './world.ts';

/** What the reads of pull requests share, over a twin. */
export const readerOf = ({ github, clock, log }: World, signal = new AbortController().signal): PullReader => ({
  github,
  clock,
  log,
  signal,
  spent: { points: 0, calls: 0 },
});
