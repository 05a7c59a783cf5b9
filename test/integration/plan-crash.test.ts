import { afterEach, expect, it } from '@jest/globals';
import { type Command, openPlanCrashWorld, type PlanLeft } from '../jobs/plan-crash-world.ts';
import { type CrashWorld, crashAt } from '../kit/crash.ts';

// Only with `CRASH=all npm run test:integration`: it takes minutes. test/jobs/plan-crash.test.ts has all the writes.
let worlds: CrashWorld<PlanLeft>[] = [];
afterEach(() => Promise.all(worlds.map((world) => world.close())));

it.each<[Command, number]>([
  ['@ai-plan', 40],
  ['/approve', 70],
  ['/reject', 25],
])(
  'FT46: %s is killed before and after every call, and comes to the same end',
  async (command, calls) => {
    worlds = await Promise.all([openPlanCrashWorld(command), openPlanCrashWorld(command)]);
    const points = await worlds[0]!.points();
    expect(points.length).toBeGreaterThan(calls);
    expect(await crashAt(points, worlds)).toEqual([]);
  },
  900_000,
);
