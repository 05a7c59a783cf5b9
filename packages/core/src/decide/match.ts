import type { Distinct, Tracked } from '../domain/tracked.ts';
import { DAY, timeOf } from './moment.ts';
import { STORM } from './storm.ts';

/** The issues of one fingerprint. */
export interface Homes {
  /** The one that counts: the oldest open one, or one that may be opened again. */
  main: Tracked | undefined;
  /** Open ones beside it. */
  duplicates: Tracked[];
  /** Closed too long ago to be opened again, newest first. */
  predecessors: Tracked[];
}

/** A record of an older way to make fingerprints is still matched for so many days (E.2). */
const OLD_ALGORITHM_DAYS = 30;

/**
 * The issues by fingerprint (E.2: one issue each). The oldest open one counts and the others are its duplicates; without
 * an open one, the first that was closed at most `reopenDays` ago.
 */
export function homesOf(tracked: readonly Tracked[], now: string, reopenDays: number): Map<string, Homes> {
  const groups = new Map<string, Tracked[]>();
  for (const issue of tracked.toSorted((a, b) => a.number - b.number)) {
    const same = groups.get(issue.record.fingerprint);
    if (same) same.push(issue);
    else groups.set(issue.record.fingerprint, [issue]);
  }
  return new Map(
    [...groups].map(([fingerprint, issues]) => {
      const [first, ...duplicates] = issues.filter(({ state }) => state === 'open');
      const closed = issues.filter(({ state }) => state === 'closed');
      const recent = closed.filter((issue) => isRecent(issue.closedAt ?? now, now, reopenDays));
      const predecessors = closed.filter((issue) => !recent.includes(issue)).reverse();
      return [fingerprint, { main: first ?? recent[0], duplicates, predecessors }];
    }),
  );
}

const isRecent = (moment: string, now: string, days: number): boolean => timeOf(now) - timeOf(moment) <= days * DAY;

const algorithmOf = (fingerprint: string): string => fingerprint.split(':', 1)[0]!;

/**
 * For each failure without issues of its own, the issue of an older algorithm that is about the like (`loose`). Each
 * issue is given away once, to the first of `failures`.
 */
export function adopt(
  failures: readonly Distinct[],
  homes: ReadonlyMap<string, Homes>,
  now: string,
): Map<string, Tracked> {
  const free = [...homes.values()].flatMap(({ main }) => (main && main.record.fingerprint !== STORM ? [main] : []));
  const adopted = new Map<string, Tracked>();
  for (const { fingerprint, loose } of failures) {
    if (loose === '' || homes.get(fingerprint)?.main) continue;
    const index = free.findIndex(
      ({ record }) =>
        record.loose === loose &&
        algorithmOf(record.fingerprint) !== algorithmOf(fingerprint) &&
        record.history !== undefined &&
        isRecent(record.history.lastAt, now, OLD_ALGORITHM_DAYS),
    );
    if (index !== -1) adopted.set(fingerprint, free.splice(index, 1)[0]!);
  }
  return adopted;
}
