import { afterEach, expect, it } from '@jest/globals';
import { type CrashWorld, crashAt, type Point } from '../kit/crash.ts';
import { openCrashWorld, type ScanLeft } from './crash-world.ts';

/**
 * FT46: `kill -9` of the built action around its calls, and it comes to the same end. Here: after every write, and at
 * one call of each kind; test/integration/detect-crash.test.ts does it for every call.
 */
const LONG = 300_000;
let worlds: CrashWorld<ScanLeft>[] = [];
afterEach(() => Promise.all(worlds.map((world) => world.close())));

const open = async (maxIssues: number): Promise<Point[]> => {
  worlds = await Promise.all([openCrashWorld(maxIssues), openCrashWorld(maxIssues)]);
  return worlds[0]!.points();
};

it(
  'killed after each write and one call of each kind, run again: the same issues, and no more to write',
  async () => {
    const points = await open(3);
    // Before a write the world is as it was after the one before it, and a read changes nothing: of a kind the last.
    const last = new Map(points.map((point) => [point.kind, point]));
    const chosen = points.filter((point) => (point.write && point.phase === 'after') || last.get(point.kind) === point);
    expect(points.filter(({ write }) => write).length).toBeGreaterThan(20);
    expect(await crashAt(chosen, worlds)).toEqual([]);
  },
  LONG,
);

it(
  'killed around an issue that is closed as soon as it is opened',
  async () => {
    const points = await open(8);
    const closing = points.filter(({ write, kind }) => write && kind.startsWith('PATCH ')).slice(-2);
    const opening = points.filter(({ write, kind }) => write && kind === 'POST /issues').slice(-2);
    expect(worlds[0]!.left().issues.at(-1)).toMatchObject({
      state: 'closed',
      title: expect.stringContaining('TestFlip'),
    });
    expect(await crashAt([...opening, ...closing], worlds)).toEqual([]);
  },
  LONG,
);
