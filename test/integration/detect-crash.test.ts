import { afterEach, expect, it } from '@jest/globals';
import { openCrashWorld, type ScanLeft } from '../jobs/crash-world.ts';
import { type CrashWorld, crashAt } from '../kit/crash.ts';

// Only with `CRASH=all npm run test:integration`: it takes minutes. test/jobs/detect-crash.test.ts has all the writes.
let worlds: CrashWorld<ScanLeft>[] = [];
afterEach(() => Promise.all(worlds.map((world) => world.close())));

it.each([
  ['with room for all new issues', 8],
  ['with more new failures than issues', 3],
])(
  'FT46: a scan %s is killed before and after every call, and comes to the same end',
  async (_what, maxIssues) => {
    worlds = await Promise.all([openCrashWorld(maxIssues), openCrashWorld(maxIssues)]);
    const points = await worlds[0]!.points();
    expect(points.length).toBeGreaterThan(200);
    expect(await crashAt(points, worlds)).toEqual([]);
  },
  900_000,
);
