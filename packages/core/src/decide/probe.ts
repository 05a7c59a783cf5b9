import type { FailureState } from '../domain/failure.ts';
import { type Build, laneOf } from '../domain/scan.ts';
import type { Distinct, Occurrence } from '../domain/tracked.ts';
import type { Change } from './changes.ts';
import type { DefaultBranches } from './importance.ts';
import { timeOf } from './moment.ts';
import { buildName } from './seen.ts';

/** Builds that one scan may start again. */
const MOST_PROBES = 2;
/** Builds of one failure that are ever started again: as many as its record names. */
const MOST_OF_A_FAILURE = 5;

/** A run whose failed jobs are to be started once more. */
export interface Probe {
  /** owner/name. */
  repo: string;
  runId: number;
  fingerprint: string;
}

type Tracking = Extract<Change, { kind: 'open' | 'update' }>;

/**
 * The runs that are started again to learn whether a failure is flaky (E.4, `probe: true`), and the changes with those
 * builds in their records. The record is written before the run is started: it may then never be started, but not twice.
 *
 * Only the newest first attempt of a run of GitHub Actions, which is red and the last of its workflow there; only where
 * running again may help by its class, or for a new `test_failure` on the default branch; never when another job of the
 * run failed for a reason that stays. `found`: everything the scan found.
 */
export function chooseProbes(facts: {
  changes: readonly Change[];
  found: readonly Distinct[];
  builds: readonly Build[];
  defaultBranches: DefaultBranches;
  /** The only repository in which a run may be started: `owner/name` in lower case (W2). */
  home: string;
}): { probes: Probe[]; changes: Change[] } {
  const stuck = new Set(
    facts.found.filter((one) => !mayHelp(one)).flatMap(({ occurrences }) => occurrences.filter(counts).map(nameOf)),
  );
  const taken = new Set<string>();
  const probes: Probe[] = [];
  const changes = facts.changes.map((change) => {
    const build = probes.length < MOST_PROBES && isTracking(change) ? buildToProbe(change, facts) : undefined;
    if (!build || !isTracking(change) || build.repo.toLowerCase() !== facts.home) return change;
    const name = buildName(build);
    if (stuck.has(name) || taken.has(name)) return change;
    taken.add(name);
    probes.push({ repo: build.repo, runId: build.runId, fingerprint: change.record.fingerprint });
    const history = change.record.history!;
    return { ...change, record: { ...change.record, history: { ...history, probed: [...history.probed, name] } } };
  });
  return { probes, changes };
}

const isTracking = (change: Change): change is Tracking =>
  (change.kind === 'open' && !change.fixed) ||
  (change.kind === 'update' && (change.state ?? change.tracked.state) === 'open');

const counts = ({ job }: Occurrence): boolean => !job.tolerated;
const nameOf = ({ job }: Occurrence): string => buildName(job.build);

/** Whether running again can make a difference at all. */
const mayHelp = ({ verdict }: Distinct): boolean => verdict.retry !== 'no';

/** States in which nothing is left to learn. */
const LEARNED: ReadonlySet<FailureState> = new Set(['flaky', 'persistent', 'fixed']);

function buildToProbe(
  { record, distinct }: Tracking,
  { builds, defaultBranches }: { builds: readonly Build[]; defaultBranches: DefaultBranches },
): Build | undefined {
  const history = record.history;
  const newest = distinct?.occurrences.at(-1)?.job;
  if (!distinct || !newest || !history || newest.tolerated || !mayHelp(distinct)) return undefined;
  const { build } = newest;
  if (LEARNED.has(history.state) || history.probed.length >= MOST_OF_A_FAILURE) return undefined;
  if (history.probed.includes(buildName(build))) return undefined;
  if (distinct.verdict.class === 'test_failure') {
    if (history.state !== 'new' || defaultBranches.get(build.repo.toLowerCase()) !== build.branch) return undefined;
  }
  return build.source === 'actions' && build.runId > 0 && isLast(build, builds) ? build : undefined;
}

/** Whether it is the only attempt of its run, and nothing newer ran in its place. */
const isLast = (build: Build, builds: readonly Build[]): boolean =>
  build.attempt === 1 &&
  builds.every(
    (other) =>
      (other.runId === build.runId ? other.attempt === 1 : timeOf(other.at) <= timeOf(build.at)) ||
      laneOf(other) !== laneOf(build),
  );
