import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readSeen, seenKey } from '../../packages/core/src/decide/seen.ts';
import { type Decided, decideIssues, type TrackFacts } from '../../packages/core/src/decide/track.ts';
import { type FailureClass, failureSchema } from '../../packages/core/src/domain/failure.ts';
import type { Build, FailedJob, GreenJob } from '../../packages/core/src/domain/scan.ts';
import { type Distinct, overflowSchema } from '../../packages/core/src/domain/tracked.ts';
import { build, distinct, failedJob, HOUR, START, sha, verdict } from './failures.ts';
import { applied, EMPTY, facts, type World } from './issue-world.ts';

/** A run as it happened: the failure that each job failed with, or none. */
interface Told {
  repo: string;
  workflow: string;
  event: string;
  hour: number;
  commit: number;
  jobs: (number | undefined)[];
  /** Each attempt after the first; the last one is the latest. */
  again: (number | undefined)[][];
}

const CLASSES: FailureClass[] = ['test_failure', 'unknown', 'compile_error', 'network_registry', 'infra_runner'];
const REPOS = ['acme/app', 'acme/lib', 'acme/web', 'acme/doc'];
const NIGHTS = 13;
/** Mostly green; failures 3, 4, 8 and 9 come from outside. */
const outcome = fc.nat({ max: 7 });
const outcomes = fc.array(
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: outcome }),
  { minLength: 2, maxLength: 2 },
);
const attempts = { jobs: outcomes, again: fc.array(outcomes, { maxLength: 1 }) };
const nightly = fc.array(fc.record({ ...attempts, commit: fc.nat({ max: 5 }) }), {
  minLength: NIGHTS,
  maxLength: NIGHTS,
});
const pushed: fc.Arbitrary<Told> = fc.record({
  ...attempts,
  repo: fc.constantFrom(...REPOS),
  workflow: fc.constant('ci'),
  event: fc.constantFrom('push', 'workflow_dispatch'),
  hour: fc.nat({ max: 24 * NIGHTS }),
  commit: fc.nat({ max: 5 }),
});

/** Two weeks: every repository's nights, pushes between them, and nights on which nothing could be reached. */
const history: fc.Arbitrary<Told[]> = fc
  .record({
    nights: fc.array(nightly, { minLength: REPOS.length, maxLength: REPOS.length }),
    pushes: fc.array(pushed, { maxLength: 15 }),
    outages: fc.array(fc.nat({ max: NIGHTS - 1 }), { maxLength: 6 }),
  })
  .map(({ nights, pushes, outages }) => [
    ...nights.flatMap((of, index) =>
      of.map(
        (night, number): Told => ({
          ...night,
          ...(outages.includes(number) ? { jobs: [[3, 4, 8, 9][index], undefined], again: [] } : {}),
          repo: REPOS[index]!,
          workflow: 'nightly',
          event: 'schedule',
          hour: 24 * number,
        }),
      ),
    ),
    ...pushes,
  ]);

const isRed = (jobs: readonly (number | undefined)[]): boolean => jobs.some((job) => job !== undefined);

/** What a scan sees: as a source tells it, without what is in markers. */
function scanned(runs: readonly Told[], world: World, at: number, lookback = 72): TrackFacts {
  const since = at - lookback;
  const seen = readSeen([
    ...world.tracked.flatMap(({ record }) => record.history?.seen ?? []),
    ...(world.overflow?.record.seen ?? []),
  ]);
  const builds: Build[] = [];
  const green: GreenJob[] = [];
  const found = new Map<number, FailedJob[]>();
  for (const [index, run] of runs.entries()) {
    if (run.hour < since || run.hour > at) continue;
    const attempts = [run.jobs, ...run.again];
    const last = attempts.at(-1)!;
    const latest = build(index + 1, {
      repo: run.repo,
      workflow: run.workflow,
      event: run.event,
      sha: sha(run.commit),
      at: new Date(START + run.hour * HOUR).toISOString(),
      attempt: attempts.length,
      conclusion: isRed(last) ? 'failure' : 'success',
    });
    builds.push(latest);
    if (!attempts.some(isRed) || seen.knows(latest)) continue;
    const of = attempts.flat().filter((job) => job !== undefined).length;
    for (const [before, jobs] of attempts.entries())
      for (const [place, failure] of jobs.entries()) {
        const attempt = { ...latest, attempt: before + 1 };
        const jobId = (index + 1) * 100 + before * 10 + place;
        const name = `job ${place}`;
        if (failure === undefined) green.push({ build: attempt, jobId, name });
        else if (!seen.has(latest, jobId)) {
          const key = seenKey({ build: latest, jobId, upTo: latest.attempt, of });
          found.set(failure, [...(found.get(failure) ?? []), failedJob(attempt, { jobId, name, key })]);
        }
      }
  }
  const failures = [...found].map(
    ([name, jobs]): Distinct =>
      distinct(name, jobs, { verdict: verdict(CLASSES[name % CLASSES.length]!), flakyReported: name === 3 }),
  );
  const now = new Date(START + at * HOUR).toISOString();
  return facts({
    found: failures,
    builds: builds.toSorted((a, b) => (a.at < b.at ? -1 : 1)),
    green,
    ...world,
    now,
    since: new Date(START + since * HOUR).toISOString(),
    nextSince: new Date(START + (since + lookback / 2) * HOUR).toISOString(),
    limits: { maxIssues: 2, reopenDays: 30, greens: 3 },
  });
}

const decideOn = (told: TrackFacts, world: World): Decided => decideIssues({ ...told, ...world });

/** Scans every so many hours until the end of the story. */
function scans(runs: readonly Told[], every: number, look: (told: TrackFacts, world: World) => World): World {
  let world: World = EMPTY;
  for (let at = every; at <= 24 * 14; at += every) world = look(scanned(runs, world, at), world);
  return world;
}

/**
 * Which failures have how many occurrences, where. A new scan does not see the green jobs of known runs again, so a state,
 * and with it the order in which issues are opened, may differ; nothing else may.
 */
const countsOf = ({ tracked, overflow }: World) => ({
  tracked: tracked
    .map(({ record }) => [record.fingerprint, record.history!.count, record.runs.map(({ jobId }) => jobId)])
    .sort(),
  overflow: overflow?.record.failures,
});

describe('issues over many scans', () => {
  it('a decision that was written decides nothing more, on the same facts and on a new scan', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(history, fc.constantFrom(7, 24, 30), (runs, every) => {
        scans(runs, every, (told, world) => {
          const { changes } = decideOn(told, world);
          for (const change of changes) met.add('why' in change ? `${change.kind} ${change.why}` : change.kind);
          const after = applied(world, changes, told.now);
          expect(decideOn(told, after).changes).toEqual([]);
          const at = (Date.parse(told.now) - START) / HOUR;
          expect(decideIssues(scanned(runs, after, at)).changes).toEqual([]);
          return after;
        });
      }),
      // One seed: what is met below must be met in every run.
      { numRuns: 30, seed: 7 },
    );
    // The stories are told so that all of it happens.
    expect([...met].sort()).toEqual([
      'open',
      'overflow gone',
      'overflow left',
      'storm occurred',
      'storm opened',
      'storm over',
      'storm reopened',
      'update changed',
      'update fixed',
      'update looked',
      'update occurred',
      'update reopened',
    ]);
  });

  it('a run that dies after any write is finished by the next', () => {
    fc.assert(
      fc.property(history, fc.constantFrom(24, 30), (runs, every) => {
        scans(runs, every, (told, world) => {
          const { changes } = decideOn(told, world);
          const whole = applied(world, changes, told.now);
          for (let written = 0; written < changes.length; written++) {
            const cut = applied(world, changes.slice(0, written), told.now);
            const second = applied(cut, decideOn(told, cut).changes, told.now);
            expect(second).toEqual(whole);
            const at = (Date.parse(told.now) - START) / HOUR;
            const rescan = scanned(runs, cut, at);
            const third = applied(cut, decideIssues(rescan).changes, told.now);
            expect(countsOf(third)).toEqual(countsOf(whole));
          }
          return whole;
        });
      }),
      { numRuns: 12 },
    );
  });

  it('each failure has one issue, each occurrence counts once, and every record fits its schema', () => {
    fc.assert(
      fc.property(history, (runs) => {
        let opened = 0;
        const world = scans(runs, 24, (told, world) => {
          const { changes } = decideOn(told, world);
          opened = changes.filter(({ kind }) => kind === 'open').length;
          expect(opened).toBeLessThanOrEqual(2);
          return applied(world, changes, told.now);
        });
        const prints = world.tracked.map(({ record }) => record.fingerprint);
        expect(new Set(prints).size).toBe(prints.length);
        const keys = [...world.tracked.flatMap(({ record }) => record.history!.seen)];
        expect(new Set(keys).size).toBe(keys.length);
        for (const { record } of world.tracked) {
          expect(failureSchema.safeParse(record).error).toBeUndefined();
          expect(record.history!.count).toBeGreaterThanOrEqual(record.runs.length);
        }
        if (world.overflow) expect(overflowSchema.safeParse(world.overflow.record).error).toBeUndefined();
        const all = runs.flatMap(({ jobs, again }) => [jobs, ...again].flat()).filter((job) => job !== undefined);
        const owned = world.tracked.reduce((sum, { record }) => sum + record.history!.count, 0);
        expect(owned).toBeLessThanOrEqual(all.length);
      }),
      { numRuns: 20 },
    );
  });

  it('a nightly failure is closed by three green nights, however seldom the scans come', () => {
    const night = (index: number, red: boolean): Told => ({
      repo: 'acme/app',
      workflow: 'nightly',
      event: 'schedule',
      hour: index * 24,
      commit: index,
      jobs: [red ? 1 : undefined, undefined],
      again: [],
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 36 }), fc.integer({ min: 1, max: 5 }), (every, reds) => {
        const runs = Array.from({ length: 12 }, (_, index) => night(index, index < reds));
        let writes = 0;
        const world = scans(runs, every, (told, world) => {
          const { changes } = decideOn(told, world);
          writes += changes.length;
          return applied(world, changes, told.now);
        });
        expect(world.tracked).toMatchObject([{ state: 'closed', record: { history: { state: 'fixed', closed: 1 } } }]);
        // One for each red night and its state, one to close, and two at most to keep greens.
        expect(writes).toBeLessThanOrEqual(reds + 4);
      }),
    );
  });

  it('also with green jobs of runs that are red with something else', () => {
    const runs = Array.from(
      { length: 8 },
      (_, index): Told => ({
        repo: 'acme/app',
        workflow: 'nightly',
        event: 'schedule',
        hour: index * 24,
        commit: index,
        jobs: [index < 2 ? 1 : undefined, 2],
        again: [],
      }),
    );
    const world = scans(runs, 24, (told, world) => applied(world, decideOn(told, world).changes, told.now));
    expect(world.tracked.map(({ record, state }) => [record.title, state])).toEqual([
      ['test 2 failed', 'open'],
      ['test 1 failed', 'closed'],
    ]);
  });
});
