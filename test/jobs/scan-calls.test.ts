import { afterEach, expect, it } from '@jest/globals';
import { etagCache } from '../../packages/core/src/github/etags.ts';
import { type DetectWorld, LOGS, openDetectWorld } from './detect-world.ts';

let world: DetectWorld;
afterEach(() => world.close());

const calls = (from: number, match: RegExp): number =>
  world.github.journal.requests.slice(from).filter(({ path }) => match.test(path)).length;

it('a run that was red, and green when it was run again, is asked about once; the flip is seen all the same', async () => {
  world = await openDetectWorld();
  world.night({});
  world.hours(1);
  const run = world.night({ log: LOGS.go });
  await world.scan();
  world.hours(1);
  world.night({ id: run.id });
  const from = world.github.journal.requests.length;
  await world.scan();
  await world.scan();
  expect(calls(from, /\/runs\/\d+\/jobs/)).toBe(0);
  expect(world.record(1).history).toMatchObject({ state: 'suspect_flaky', count: 1 });
});

it('a failed job that a first attempt hid is found when the run is green at last', async () => {
  world = await openDetectWorld();
  const run = world.night({ log: LOGS.go });
  world.night({ id: run.id, log: LOGS.types });
  world.night({ id: run.id });
  await world.scan();
  expect(world.issues().map(({ title }) => title)).toEqual([
    expect.stringContaining('TestRetry'),
    expect.stringContaining('TS2345'),
  ]);
});

it('E.5: no commit is read for a failure that comes from outside', async () => {
  world = await openDetectWorld();
  world.night({});
  world.hours(1);
  world.night({ log: LOGS.network });
  await world.scan();
  expect(calls(0, /\/(?:compare|commits)\//)).toBe(0);
  expect(world.issues()[0]!.body).toContain('No commit in between stands out.');
});

it('a commit that was green before it was red is said to be the same', async () => {
  world = await openDetectWorld();
  const { sha } = world.night({ event: 'schedule' });
  world.hours(24);
  world.night({ event: 'schedule', sha, log: LOGS.npm });
  await world.scan();
  expect(world.issues()[0]!.body).toContain('The last green run was at the same commit as the first red one');
});

it('a host that lives long asks a second time only for what changed', async () => {
  world = await openDetectWorld({}, { etags: etagCache() });
  world.night({ log: LOGS.go });
  await world.scan();
  await world.scan();
  const from = world.github.journal.requests.length;
  await world.scan();
  const unchanged = world.github.journal.requests.slice(from).filter(({ status }) => status === 304);
  expect(unchanged.map(({ path }) => path)).toContain('/repos/acme/app/issues');
});
