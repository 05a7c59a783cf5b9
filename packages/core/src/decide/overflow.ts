import type { Distinct, Overflow, TrackedOverflow } from '../domain/tracked.ts';
import { MOST_OVERFLOW_KEYS, newestKeys } from './known.ts';
import { DAY, laterOf, timeOf } from './moment.ts';

const MOST_LISTED = 100;

type Listed = Overflow['failures'][number];

/** The overflow record with failures that found no room: those known are counted on, and each stands in it once. */
export function withLeft(before: Overflow | undefined, left: readonly Distinct[]): Overflow {
  const listed = new Map((before?.failures ?? []).map((one) => [one.fingerprint, one]));
  for (const one of left) listed.set(one.fingerprint, listedOf(one, listed.get(one.fingerprint)));
  const keys = left.flatMap(({ occurrences }) => occurrences.map(({ job }) => job.key));
  return {
    failures: [...listed.values()].toSorted(newestFirst).slice(0, MOST_LISTED),
    seen: newestKeys([...(before?.seen ?? []), ...keys], MOST_OVERFLOW_KEYS),
  };
}

const newestFirst = (a: Listed, b: Listed): number =>
  timeOf(b.lastAt) - timeOf(a.lastAt) || (a.fingerprint < b.fingerprint ? -1 : 1);

function listedOf({ fingerprint, title, verdict, occurrences }: Distinct, known: Listed | undefined): Listed {
  const { row } = occurrences.at(-1)!;
  return {
    fingerprint,
    title: title.slice(0, 200),
    class: verdict.class,
    count: (known?.count ?? 0) + occurrences.length,
    url: row.url,
    lastAt: laterOf(known?.lastAt ?? row.at, row.at),
  };
}

/**
 * The overflow record without failures that have an issue of their own, and without those that were not met for so many
 * days. Their keys stay: the builds are still in the window.
 */
export function withoutGone(
  record: Overflow,
  tracked: ReadonlySet<string>,
  { now, days }: { now: string; days: number },
): Overflow {
  const failures = record.failures.filter(
    ({ fingerprint, lastAt }) => !tracked.has(fingerprint) && timeOf(now) - timeOf(lastAt) <= days * DAY,
  );
  return { ...record, failures };
}

/** How often an overflow issue stands for this failure already. */
export const countIn = (overflow: TrackedOverflow | undefined, fingerprint: string): number =>
  overflow?.record.failures.find((one) => one.fingerprint === fingerprint)?.count ?? 0;
