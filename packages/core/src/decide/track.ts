import type { FailureState } from '../domain/failure.ts';
import type { Scan } from '../domain/scan.ts';
import type { Distinct, Tracked, TrackedOverflow } from '../domain/tracked.ts';
import { type Change, candidateOf, overflowChanges, stormChanges, updateOf } from './changes.ts';
import { byImportance, type DefaultBranches } from './importance.ts';
import { newOf } from './known.ts';
import { greensOf } from './looks.ts';
import { adopt, homesOf } from './match.ts';
import { type RecordFacts, remember } from './record.ts';
import { findStorm, STORM, type Storm } from './storm.ts';

export interface TrackFacts extends Pick<Scan, 'builds' | 'green'>, Omit<RecordFacts, 'greens' | 'needed'> {
  found: readonly Distinct[];
  /** All issues of ours, open and closed. */
  tracked: readonly Tracked[];
  overflow: TrackedOverflow | undefined;
  defaultBranches: DefaultBranches;
  /** ISO 8601. */
  now: string;
  limits: {
    /** New issues of one run. */
    maxIssues: number;
    /** A failure that comes back within so many days opens its old issue again. */
    reopenDays: number;
    /** Green builds in a row that close an issue; a flaky failure needs two more. */
    greens: number;
  };
}

export interface Decided {
  /** In the order in which they must be written: whatever is cut off, the next run comes to the same end. */
  changes: Change[];
  storm: Storm | undefined;
  /** New failures that found no room. */
  left: Distinct[];
  /** The state of every new failure, by fingerprint. */
  states: ReadonlyMap<string, FailureState>;
}

/**
 * The issue protocol of E.2: one issue for each fingerprint, a row for each occurrence, at most `maxIssues` new ones, the
 * most important first, the rest in one overflow issue, one incident issue for a storm, nothing for failures of the CI's
 * platform. Nothing is changed when nothing is new; applied to what it decided before, it decides nothing.
 */
export function decideIssues(facts: TrackFacts): Decided {
  const { tracked, overflow, limits, now } = facts;
  const scan = { greens: greensOf(facts), needed: limits.greens, since: facts.since, nextSince: facts.nextSince };
  const found = newOf(facts.found, { records: tracked.map(({ record }) => record), overflow: overflow?.record })
    .filter(({ platform }) => !platform)
    .toSorted((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
  const homes = homesOf(tracked, now, limits.reopenDays);
  const adopted = adopt(found, homes, now);
  const homeOf = ({ fingerprint }: Distinct): Tracked | undefined =>
    homes.get(fingerprint)?.main ?? adopted.get(fingerprint);

  const incident = homes.get(STORM)?.main;
  const storm = findStorm({
    failures: found.filter((one) => homeOf(one)?.state !== 'open'),
    builds: facts.builds,
    ongoing: incident?.state === 'open' ? incident.record.history?.lastAt : undefined,
  });
  const rest = found.filter((one) => !storm?.members.includes(one));
  const byIssue = new Map(rest.map((one) => [homeOf(one)?.number, one]));
  const mains = [...homes.values()].flatMap(({ main }) => (main && main !== incident ? [main] : []));
  const updates = mains
    .flatMap((main) => updateOf(main, byIssue.get(main.number), scan))
    .toSorted((a, b) => Number(a.distinct !== undefined) - Number(b.distinct !== undefined));

  const candidates = rest
    .filter((one) => !homeOf(one))
    .map((one) => candidateOf(one, homes.get(one.fingerprint)?.predecessors ?? [], overflow, scan))
    .toSorted(byImportance(facts.defaultBranches));
  const opened = candidates.slice(0, limits.maxIssues);
  const left = candidates.slice(limits.maxIssues).map(({ distinct }) => distinct);
  const housed = new Set([
    ...mains.map(({ record }) => record.fingerprint),
    ...opened.map(({ distinct }) => distinct.fingerprint),
  ]);
  const overflowed = overflowChanges(overflow, left, housed, { now, days: limits.reopenDays });

  const states = new Map<string, FailureState>([
    ...(storm?.members ?? []).map((one) => [one.fingerprint, remember(undefined, one, scan).judged.state] as const),
    ...updates.map(({ record }) => [record.fingerprint, record.history!.state] as const),
    ...candidates.map(({ distinct, state }) => [distinct.fingerprint, state] as const),
  ]);
  const changes: Change[] = [
    ...[...homes.values()].flatMap(({ main, duplicates }) =>
      duplicates.map((tracked): Change => ({ kind: 'duplicate', tracked, of: main! })),
    ),
    // Before anything that makes one of its failures a known one: the storm would be smaller the next time.
    ...stormChanges(incident, storm, now),
    // Green jobs of a failed run are seen once: what they say is written before an issue makes that run a known one.
    ...updates,
    ...overflowed.before,
    ...opened.map(({ change }) => change),
    ...overflowed.after,
  ];
  return { changes, storm, left, states };
}
