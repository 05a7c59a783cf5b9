import type { FailedRun, Failure, Look } from '../domain/failure.ts';
import type { Build, FailedJob } from '../domain/scan.ts';
import type { Distinct, Occurrence, Overflow } from '../domain/tracked.ts';
import { timeOf } from './moment.ts';
import { buildName, readSeen } from './seen.ts';

/** Keys that a failure record and the overflow record may hold. */
export const MOST_KEYS = 500;
export const MOST_OVERFLOW_KEYS = 1000;

/** What the markers of all our issues know. */
export interface Markers {
  records: readonly Failure[];
  overflow: Overflow | undefined;
}

/**
 * What of a scan is really new: each distinct failure with the occurrences that stand in no marker, and without those
 * that have none left. A scan leaves out what it finds in markers by itself; that it is done once more here makes a
 * repeated decision on the same facts come to nothing.
 */
export function newOf(found: readonly Distinct[], { records, overflow }: Markers): Distinct[] {
  const keys = [...records.flatMap(({ history }) => history?.seen ?? []), ...(overflow?.seen ?? [])];
  const exact = new Set(keys);
  const seen = readSeen(keys);
  const rows = new Set(records.flatMap(({ runs }) => runs.map(rowKey)));
  const floors = floorsOf(records, overflow);
  return found.flatMap((distinct) => {
    const floor = floors.get(distinct.fingerprint);
    const occurrences = distinct.occurrences.filter(({ job, row }) => {
      // A run that failed before it had a job has the number 0 in each of its attempts.
      if (exact.has(job.key) || (job.jobId > 0 && seen.has(job.build, job.jobId)) || rows.has(rowKey(row)))
        return false;
      return floor === undefined || byName(buildName(job.build), floor) > 0;
    });
    return occurrences.length === 0 ? [] : [{ ...distinct, occurrences: occurrences.toSorted(oldestFirst) }];
  });
}

/**
 * A full list of keys forgets the oldest builds. What is older than all that it remembers counts as known, or a failure
 * with more occurrences than there is room for would be new in every scan.
 */
function floorsOf(records: readonly Failure[], overflow: Overflow | undefined): Map<string, string> {
  const floors = new Map<string, string>();
  for (const { fingerprint, history } of records)
    if (history && history.seen.length >= MOST_KEYS) floors.set(fingerprint, nameIn(history.seen[0]!));
  if (overflow && overflow.seen.length >= MOST_OVERFLOW_KEYS)
    for (const { fingerprint } of overflow.failures)
      if (!floors.has(fingerprint)) floors.set(fingerprint, nameIn(overflow.seen[0]!));
  return floors;
}

/** The keys of the newest builds, oldest first. */
export const newestKeys = (keys: Iterable<string>, most: number): string[] =>
  [...new Set(keys)].toSorted((a, b) => byName(nameIn(a), nameIn(b)) || (a < b ? -1 : 1)).slice(-most);

/** What tells when the build of a key was made. */
interface Dated {
  looks: readonly Look[];
  runs: readonly FailedRun[];
}

/** The keys without those of builds that are known to be older than the window: no scan meets them again. */
export function keysInWindow(keys: readonly string[], { looks, runs }: Dated, since: string): string[] {
  const old = new Set([
    ...looks.filter(({ at }) => timeOf(at) < timeOf(since)).map(({ build }) => build),
    // A row has the time of its job, which is never before the build was made.
    ...runs.filter(({ at }) => timeOf(at) < timeOf(since)).map(({ runId, build = '' }) => buildName({ runId, build })),
  ]);
  return keys.filter((key) => !old.has(nameIn(key)));
}

const nameIn = (key: string): string => key.slice(0, Math.max(0, key.indexOf('.')));

/** Both GitHub and Prow number builds in the order in which they are made. */
const byName = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

/** What names a row: the same job of the same attempt. */
export const rowKey = ({ repo, runId, build, attempt, jobId }: FailedRun): string =>
  [repo.toLowerCase(), runId, build ?? '', attempt, jobId].join('\n');

export const oldestFirst = (a: Occurrence, b: Occurrence): number =>
  timeOf(a.row.at) - timeOf(b.row.at) || byName(a.job.key, b.job.key);

/** When a failed job began, as well as it is known. */
export const startOf = ({ startedAt, build }: Pick<FailedJob, 'startedAt'> & { build: Pick<Build, 'at'> }): string =>
  startedAt ?? build.at;
