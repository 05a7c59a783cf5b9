import { afterEach, expect, it } from '@jest/globals';
import { openRollbackCrashWorld, type RollbackLeft, STAGES } from '../jobs/rollback-crash-world.ts';
import { type CrashWorld, crashAt } from '../kit/crash.ts';

// Only with `CRASH=all npm run test:integration`: it takes minutes. test/jobs/rollback-crash.test.ts has all the writes.
let worlds: CrashWorld<RollbackLeft>[] = [];
afterEach(() => Promise.all(worlds.map((world) => world.close())));

it.each(STAGES)(
  'FT46: a run is killed before and after every call, and the rollback comes to the same end: %s',
  async (stage) => {
    worlds = await Promise.all([openRollbackCrashWorld(stage), openRollbackCrashWorld(stage)]);
    worlds[0]!.restore();
    const points = await worlds[0]!.points();
    expect(points.length).toBeGreaterThan(20);
    expect(await crashAt(points, worlds)).toEqual([]);
  },
  900_000,
);
