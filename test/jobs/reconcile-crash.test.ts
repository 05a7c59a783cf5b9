import { afterEach, expect, it } from '@jest/globals';
import { type CrashWorld, crashAt, type Point } from '../kit/crash.ts';
import { openReconcileCrashWorld, type StoryLeft, startStory } from './reconcile-crash-world.ts';
import { openStory } from './reconcile-story.ts';
import { during } from './reconcile-trouble.ts';

/**
 * FT46: `kill -9` of the built action around its calls, and those after it come to the same end: one merge, one close, one
 * comment each. Here: after every write, and at one call of each kind; test/integration/reconcile-crash.test.ts does it
 * for every call.
 */
const LONG = 300_000;
let worlds: CrashWorld<StoryLeft>[] = [];
afterEach(() => Promise.all(worlds.map((world) => world.close())));

const isWritten = ({ write, phase }: Point): boolean => write && phase === 'after';

it(
  'killed after each write and one call of each kind, run again: everything is done once',
  async () => {
    worlds = await Promise.all([openReconcileCrashWorld(), openReconcileCrashWorld()]);
    const points = await worlds[0]!.points();
    const { pulls, comments, wrong } = worlds[0]!.left();
    expect(pulls.map(({ state }) => state)).toEqual(['closed', 'open', 'closed', 'open']);
    expect([comments, wrong]).toEqual([[2, 3], []]);
    // A merge, a comment and a close, two for a label, a reviewer, a comment, and four checks.
    expect(points.filter(isWritten)).toHaveLength(11);
    // Before the first write nothing is there at all, and a read changes nothing: of a kind the last.
    const last = new Map(points.slice(points.findIndex(isWritten)).map((point) => [point.kind, point]));
    const chosen = points.filter((point) => isWritten(point) || last.get(point.kind) === point);
    expect(await crashAt(chosen, worlds)).toEqual([]);
  },
  LONG,
);

// Windows has no signals: there `kill` only ends the process.
(process.platform === 'win32' ? it.skip : it)(
  'FT45, FT47: cancelled while GitHub merges, it says so, and the next run does the rest once',
  async () => {
    const story = await openStory();
    try {
      const running = startStory(story);
      during(story, { kind: 'PUT /pulls/N/merge-async', phase: 'after' }, () => running.kill('SIGINT'));
      const { code, outputs, log } = await running.done;
      expect(code).toBe(130);
      expect(outputs).toMatchObject({ outcome: 'failed', reason: 'cancelled' });
      expect(log).toContain('GitHub is merging acme/app#1, and nobody waits for it any more');
      expect(story.left().pulls.map(({ state }) => state)).toEqual(['closed', 'open', 'open', 'open']);
      await story.runOn();
      expect(story.wrong()).toEqual([]);
      expect(story.left().pulls.map(({ state }) => state)).toEqual(['closed', 'open', 'closed', 'open']);
    } finally {
      await story.world.close();
    }
  },
  LONG,
);
