import type { Change } from '../../packages/core/src/decide/changes.ts';
import { STORM } from '../../packages/core/src/decide/storm.ts';
import { type Decided, decideIssues, type TrackFacts } from '../../packages/core/src/decide/track.ts';
import type { Failure } from '../../packages/core/src/domain/failure.ts';
import type { Build } from '../../packages/core/src/domain/scan.ts';
import type { Tracked, TrackedOverflow } from '../../packages/core/src/domain/tracked.ts';
import { build, failing, HOUR, START } from './failures.ts';

/** What stands on GitHub: enough of it to decide again. */
export interface World {
  tracked: Tracked[];
  overflow: TrackedOverflow | undefined;
}

/** The world after some changes were written at a moment. */
export function applied(world: World, changes: readonly Change[], now: string): World {
  let { tracked, overflow } = world;
  const free = (): number => Math.max(0, overflow?.number ?? 0, ...tracked.map(({ number }) => number)) + 1;
  const issue = (number: number, record: Failure): Tracked => ({
    number,
    url: `https://github.example/acme/app/issues/${number}`,
    state: 'open',
    closedAt: undefined,
    title: record.title ?? '',
    body: '',
    labels: [],
    record,
  });
  const put = (old: Tracked, record: Failure, state = old.state): void => {
    const closedAt = state === 'open' ? undefined : old.state === 'open' ? now : old.closedAt;
    tracked = tracked.map((one) => (one.number === old.number ? { ...old, record, state, closedAt } : one));
  };
  for (const change of changes) {
    if (change.kind === 'open') {
      const opened = issue(free(), change.record);
      tracked = [...tracked, opened];
      if (change.fixed) put(opened, change.fixed, 'closed');
    } else if (change.kind === 'overflow') {
      const old = overflow ?? { ...issue(free(), {} as Failure) };
      overflow = { ...old, state: change.state ?? old.state, record: change.record };
    } else if (change.kind === 'duplicate') put(change.tracked, change.tracked.record, 'closed');
    else if (change.kind === 'update') put(change.tracked, change.record, change.state);
    else if (change.tracked) put(change.tracked, change.record, change.state);
    else {
      const opened = issue(free(), change.record);
      tracked = [...tracked, opened];
      if (change.fixed) put(opened, change.fixed, 'closed');
    }
  }
  return { tracked, overflow };
}

export const EMPTY: World = { tracked: [], overflow: undefined };

const buildsOf = ({ builds = [], found = [] }: Partial<TrackFacts>): readonly Build[] => [
  ...builds,
  ...found.flatMap(({ occurrences }) => occurrences.map(({ job }) => job.build)),
];

/** The facts of a scan: at noon of the last build's day, with a window of three days. */
export function facts(over: Partial<TrackFacts> = {}): TrackFacts {
  const newest = Math.max(START, ...buildsOf(over).map(({ at }) => Date.parse(at)));
  const now = over.now ?? new Date(newest + 9 * HOUR).toISOString();
  const since = new Date(Date.parse(now) - 72 * HOUR).toISOString();
  return {
    found: [],
    builds: [],
    green: [],
    tracked: [],
    overflow: undefined,
    defaultBranches: new Map([['acme/app', 'main']]),
    now,
    since,
    nextSince: new Date(Date.parse(since) + 36 * HOUR).toISOString(),
    limits: { maxIssues: 5, reopenDays: 30, greens: 3 },
    ...over,
  };
}

export const incidentOf = ({ tracked }: World): Tracked | undefined =>
  tracked.find(({ record }) => record.fingerprint === STORM);

/** What a decision comes to, in words. */
export const words = ({ changes }: Decided): string[] =>
  changes.map((change) => {
    if (change.kind === 'open') return `open ${change.record.title}${change.fixed ? ', green again' : ''}`;
    if (change.kind === 'duplicate') return `duplicate #${change.tracked.number} of #${change.of.number}`;
    if (change.kind === 'update')
      return `${change.why} #${change.tracked.number}${change.state ? ` ${change.state}` : ''}`;
    return `${change.kind} ${change.why}`;
  });

/** A world in which this happened and was scanned. */
export function worldOf(...scans: Partial<TrackFacts>[]): World {
  let world = EMPTY;
  for (const scan of scans) {
    const told = facts({ ...scan, ...world });
    world = applied(world, decideIssues(told).changes, told.now);
  }
  return world;
}

export const nights = (...builds: Build[]): Partial<TrackFacts> => ({ builds });
export const redNight = (run: number, name = 'a'): Partial<TrackFacts> => ({
  builds: [build(run)],
  found: [failing(name, [build(run)])],
});
export const decide = (world: World, scan: Partial<TrackFacts>): Decided => decideIssues(facts({ ...scan, ...world }));
export const record = (world: World, at = 0) => world.tracked[at]!.record;
