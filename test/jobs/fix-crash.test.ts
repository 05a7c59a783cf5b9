import { afterEach, expect, it } from '@jest/globals';
import { type CrashWorld, crashAt, type Point } from '../kit/crash.ts';
import { type Form, openFixCrashWorld } from './fix-crash-world.ts';
import type { FixLeft } from './fix-left.ts';

/**
 * FT46: `kill -9` of the built action around its calls, and it comes to the same end without asking the model again for
 * what stands. Here: after every write, and in one process at one call of each kind;
 * test/integration/fix-crash.test.ts does it for every call.
 */
const LONG = 300_000;
let worlds: CrashWorld<FixLeft>[] = [];
afterEach(() => Promise.all(worlds.map((world) => world.close())));

const open = async (form: Form): Promise<Point[]> => {
  worlds = await Promise.all([openFixCrashWorld(form), openFixCrashWorld(form)]);
  return worlds[0]!.points();
};
const isWritten = ({ write, phase }: Point): boolean => write && phase === 'after';

it(
  'killed after each write and one call of each kind, run again: one branch, one commit, one pull request, one comment',
  async () => {
    const points = await open('one repository');
    const { repos, issue } = worlds[0]!.left();
    expect(repos[0]).toMatchObject({
      branches: [{ author: 'fixer[bot]' }],
      pulls: [{ draft: true, labels: ['ai-devops', 'risk:low'], users: ['jon'], teams: ['core'] }],
    });
    expect(issue).toMatchObject({ comments: [expect.stringContaining('1 draft pull request proposed')] });
    // Before a write the world is as it was after the one before it, and a read changes nothing: of a kind the last. Before
    // the first write nothing is there at all.
    const last = new Map(points.slice(points.findIndex(isWritten)).map((point) => [point.kind, point]));
    const chosen = points.filter((point) => isWritten(point) || last.get(point.kind) === point);
    // Eyes, commit, two labels, pull request, its labels and reviewers, the team, comment.
    expect(points.filter(isWritten)).toHaveLength(8);
    expect(await crashAt(chosen, worlds)).toEqual([]);
  },
  LONG,
);

it(
  'the publishing job, killed after each write and run again, leaves the same',
  async () => {
    const written = (await open('publish')).filter(isWritten);
    expect(written).toHaveLength(7);
    expect(await crashAt(written, worlds)).toEqual([]);
  },
  LONG,
);
