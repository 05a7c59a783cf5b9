import { afterEach, describe, expect, it } from '@jest/globals';
import { type CrashWorld, crashAt, type Point } from '../kit/crash.ts';
import { openRollbackCrashWorld, type RollbackLeft, type Stage } from './rollback-crash-world.ts';

/**
 * FT46: `kill -9` of the built action around its calls, in a run of the story of a rollback, and those after it come to the same
 * end: one rollback, one comment that counts, nothing closed twice. Here: around every write, and at one call of each kind after
 * the first of them; test/integration/rollback-crash.test.ts does it for every call.
 */
const LONG = 300_000;
let worlds: CrashWorld<RollbackLeft>[] = [];
afterEach(() => Promise.all(worlds.map((world) => world.close())));

const isWritten = ({ write, phase }: Point): boolean => write && phase === 'after';

describe('killed around each write and at one call of each kind, run again: everything is done once', () => {
  it.each<[Stage, number, number, number]>([
    // The merge and a check; all of the rollback comes later.
    ['merge', 2, 2, 1],
    // The comment that counts.
    ['look', 1, 2, 1],
    // Two labels are made, the revert, its labels, and what is told.
    ['propose', 5, 2, 1],
    // What is told on both, and the close.
    ['close', 3, 2, 0],
  ])(
    '%s',
    async (stage, writes, pulls, open) => {
      worlds = await Promise.all([openRollbackCrashWorld(stage), openRollbackCrashWorld(stage)]);
      worlds[0]!.restore();
      await worlds[0]!.run();
      const left = worlds[0]!.left();
      expect([left.pulls.length, left.pulls.filter((one) => 'state' in one && one.state === 'open').length]).toEqual([
        pulls,
        open,
      ]);
      worlds[0]!.restore();
      const points = await worlds[0]!.points();
      expect(points.filter(isWritten)).toHaveLength(writes);
      // A read before the first write finds nothing of ours, and changes nothing: of a kind the last.
      const last = new Map(points.slice(points.findIndex(({ write }) => write)).map((point) => [point.kind, point]));
      const chosen = points.filter((point) => point.write || last.get(point.kind) === point);
      expect(await crashAt(chosen, worlds)).toEqual([]);
    },
    LONG,
  );
});
