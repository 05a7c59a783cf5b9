import { afterEach, expect, it } from '@jest/globals';
import { openReconcileCrashWorld, type StoryLeft } from '../jobs/reconcile-crash-world.ts';
import { type CrashWorld, crashAt } from '../kit/crash.ts';

// Only with `CRASH=all npm run test:integration`: it takes minutes. test/jobs/reconcile-crash.test.ts has all the writes.
let worlds: CrashWorld<StoryLeft>[] = [];
afterEach(() => Promise.all(worlds.map((world) => world.close())));

it('FT46: a run is killed before and after every call, and those after it come to the same end', async () => {
  worlds = await Promise.all([openReconcileCrashWorld(), openReconcileCrashWorld()]);
  const points = await worlds[0]!.points();
  expect(points.length).toBeGreaterThan(150);
  expect(await crashAt(points, worlds)).toEqual([]);
}, 900_000);
