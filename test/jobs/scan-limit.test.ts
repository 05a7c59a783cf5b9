import { afterEach, expect, it } from '@jest/globals';
import { type DetectWorld, LOGS, openDetectWorld, SCAN_PERMISSIONS, TOKEN } from './detect-world.ts';

let world: DetectWorld;
afterEach(() => world.close());

const scans = async (remaining: number, nights: number): Promise<DetectWorld> => {
  const rateLimit = { limit: 1_000, remaining, resetInSeconds: 3_000 };
  world = await openDetectWorld({ tokens: { [TOKEN]: { permissions: SCAN_PERMISSIONS, rateLimit } } });
  for (let night = 0; night < nights; night++) world.night({ log: LOGS.go, workflow: `W${night}` });
  return world;
};

it('FT05: a scan that needs more requests than the hour has writes what it read, and the next one goes on', async () => {
  await scans(260, 120);
  const first = await world.scan();
  expect(first).toMatchObject({ outcome: 'done' });
  expect(first.summary).toContain('could not be looked into: GitHub allows too few requests');
  const [issue] = world.issues();
  const known = world.record(issue!.number).history!.count;
  expect(known).toBeGreaterThan(20);
  expect(known).toBeLessThan(120);
  world.hours(1);
  await world.scan();
  expect(world.issues()).toHaveLength(1);
  expect(world.record(issue!.number).history!.count).toBe(120);
});

it('and one that has enough reads all of it', async () => {
  await scans(900, 120);
  await world.scan();
  expect(world.record(world.issues()[0]!.number).history!.count).toBe(120);
});

it('FT01: logs that GitHub cannot give at all end the run red, and nothing is opened', async () => {
  await scans(900, 2);
  world.github.faults.add({ match: /^GET .*\/logs$/, kind: 'status', status: 502, times: Number.POSITIVE_INFINITY });
  const report = await world.scan();
  expect(report).toMatchObject({ outcome: 'failed', reason: 'github-unavailable' });
  expect(report.message).toContain('2 failed jobs could not be looked at: their logs could not be read');
  expect(world.issues()).toEqual([]);
});
