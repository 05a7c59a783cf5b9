import { afterEach, expect, it } from '@jest/globals';
import { type Form, openFixCrashWorld } from '../jobs/fix-crash-world.ts';
import type { FixLeft } from '../jobs/fix-left.ts';
import { type CrashWorld, crashAt, type Point } from '../kit/crash.ts';

// Only with `CRASH=all npm run test:integration`: it takes minutes. test/jobs/fix-crash.test.ts has all the writes.
let worlds: CrashWorld<FixLeft>[] = [];
afterEach(() => Promise.all(worlds.map((world) => world.close())));

it.each<[Form, number]>([
  ['one repository', 75],
  ['two repositories', 95],
  ['publish', 50],
])(
  'FT46: a fix (%s) is killed before and after every call, and comes to the same end',
  async (form, calls) => {
    worlds = await Promise.all([openFixCrashWorld(form), openFixCrashWorld(form)]);
    const points = await worlds[0]!.points();
    expect(points.length).toBeGreaterThan(calls);
    expect(await crashAt(whole(points), worlds)).toEqual([]);
  },
  900_000,
);

/**
 * Without those between the first and the last commit of several repositories: there nothing tells yet what the others
 * were to get, so such a fix is not gone on with.
 */
function whole(points: readonly Point[]): Point[] {
  const commits = points.flatMap(({ kind, phase }, at) => (kind.endsWith(' Commit') && phase === 'after' ? [at] : []));
  const [first = 0, last = first] = [commits[0], commits.at(-1)];
  return points.filter((_, at) => at < first || at >= last);
}
