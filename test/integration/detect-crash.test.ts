import { afterEach, expect, it } from '@jest/globals';
import { type CrashWorld, crashAt, openCrashWorld } from '../jobs/crash-world.ts';

/** `CRASH=all` kills at every call, which takes five minutes; without it at every eighth. test/jobs has all the writes. */
const STEP = process.env['CRASH'] === 'all' ? 1 : 8;
let worlds: CrashWorld[] = [];
afterEach(() => Promise.all(worlds.map((world) => world.close())));

it.each([
  ['with room for all new issues', 8],
  ['with more new failures than issues', 3],
])(
  'FT46: a scan %s is killed before and after its calls, and comes to the same end',
  async (_what, maxIssues) => {
    worlds = await Promise.all([openCrashWorld(maxIssues), openCrashWorld(maxIssues)]);
    const points = await worlds[0]!.points();
    expect(points.length).toBeGreaterThan(200);
    const chosen = points.filter((_, index) => index % STEP === 0);
    expect(await crashAt(chosen, worlds)).toEqual([]);
  },
  900_000,
);
