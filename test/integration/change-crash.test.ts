import { afterEach, expect, it } from '@jest/globals';
import { type ChangeLeft, openChangeCrashWorld } from '../jobs/change-crash-world.ts';
import { type CrashWorld, crashAt } from '../kit/crash.ts';

// Only with `CRASH=all npm run test:integration`: it takes minutes. test/jobs/change-crash.test.ts has all the writes.
let worlds: CrashWorld<ChangeLeft>[] = [];
afterEach(() => Promise.all(worlds.map((world) => world.close())));

it('FT46: a change is killed before and after every call, and comes to the same end', async () => {
  worlds = await Promise.all([openChangeCrashWorld(), openChangeCrashWorld()]);
  const points = await worlds[0]!.points();
  expect(points.length).toBeGreaterThan(40);
  expect(await crashAt(points, worlds)).toEqual([]);
}, 900_000);
