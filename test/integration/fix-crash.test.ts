import { afterEach, expect, it } from '@jest/globals';
import { type Form, openFixCrashWorld } from '../jobs/fix-crash-world.ts';
import type { FixLeft } from '../jobs/fix-left.ts';
import { type CrashWorld, crashAt } from '../kit/crash.ts';

// Only with `CRASH=all npm run test:integration`: it takes minutes. test/jobs/fix-crash.test.ts has all the writes.
let worlds: CrashWorld<FixLeft>[] = [];
afterEach(() => Promise.all(worlds.map((world) => world.close())));

it.each<[Form, number]>([
  ['one repository', 90],
  ['two repositories', 110],
  ['publish', 60],
])(
  'FT46: a fix (%s) is killed before and after every call, and comes to the same end',
  async (form, calls) => {
    worlds = await Promise.all([openFixCrashWorld(form), openFixCrashWorld(form)]);
    const points = await worlds[0]!.points();
    expect(points.length).toBeGreaterThan(calls);
    expect(await crashAt(points, worlds)).toEqual([]);
  },
  900_000,
);
