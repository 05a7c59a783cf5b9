import { afterEach, expect, it } from '@jest/globals';
import { type CrashWorld, crashAt, type Point } from '../kit/crash.ts';
import { type Command, openPlanCrashWorld, type PlanLeft } from './plan-crash-world.ts';

/**
 * FT46: `kill -9` of the built action after each of its writes, and the same event brings it to the same end without asking
 * the model again for what stands; test/integration/plan-crash.test.ts does it for every call.
 */
let worlds: CrashWorld<PlanLeft>[] = [];
afterEach(() => Promise.all(worlds.map((world) => world.close())));

const isWritten = ({ write, phase }: Point): boolean => write && phase === 'after';

it.each<[Command, number]>([
  // Eyes, empty commit with its branch, three labels, pull request, its labels, comment.
  ['@ai-plan', 8],
  // Eyes, commit, two labels, its labels, comment, old label, the plan as a comment, text.
  ['/approve', 9],
  // Comment, label, closed.
  ['/reject', 3],
])(
  '%s: killed after each write and run again, it comes to the same end',
  async (command, writes) => {
    worlds = await Promise.all([openPlanCrashWorld(command), openPlanCrashWorld(command)]);
    const written = (await worlds[0]!.points()).filter(isWritten);
    expect(written).toHaveLength(writes);
    expect(await crashAt(written, worlds)).toEqual([]);
  },
  300_000,
);
