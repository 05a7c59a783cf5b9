import type { Clock } from '../ports.ts';

/** What `Date` of an answer may differ from our clock by whole seconds and the way alone, in milliseconds. */
const SLACK_MS = 2_000;

/**
 * A clock whose wall time is GitHub's, as its answers tell it by `follow` (their `Date`): moments that GitHub wrote are
 * compared with it, and a runner's own clock may be minutes off (FT21). Until the first answer it is the given one. What
 * is measured, and waited for, is not touched by it.
 */
export function serverClock(clock: Clock): { clock: Clock; follow(date: string): void } {
  let ahead = 0;
  return {
    clock: { ...clock, now: () => clock.now() + ahead },
    follow(date) {
      const moment = Date.parse(date);
      if (Number.isNaN(moment)) return;
      const by = moment - clock.now();
      ahead = Math.abs(by) <= SLACK_MS ? 0 : by;
    },
  };
}
