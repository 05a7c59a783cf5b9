import { afterEach, expect, it } from '@jest/globals';
import { type CrashWorld, crashAt, type Point } from '../kit/crash.ts';
import { type ChangeLeft, openChangeCrashWorld } from './change-crash-world.ts';

/**
 * FT46: `kill -9` of the built action around its calls, and the same request comes to the same end. Here: after every write,
 * and at one call of each kind; test/integration/change-crash.test.ts does it for every call.
 */
const LONG = 300_000;
let worlds: CrashWorld<ChangeLeft>[] = [];
afterEach(() => Promise.all(worlds.map((world) => world.close())));

const isWritten = ({ write, phase }: Point): boolean => write && phase === 'after';

it(
  'killed after each write and one call of each kind, asked again: one branch, one commit, one pull request',
  async () => {
    worlds = await Promise.all([openChangeCrashWorld(), openChangeCrashWorld()]);
    const points = await worlds[0]!.points();
    expect(worlds[0]!.left()).toMatchObject({
      branches: [{ author: 'infra[bot]', name: 'agent-sre/patch-alert-7' }],
      pulls: [
        {
          draft: true,
          labels: ['agent-sre', 'ai-devops', 'needs-human-approval', 'risk:high', 'staging'],
          users: ['jon', 'maria'],
          teams: ['core'],
        },
      ],
    });
    const last = new Map(points.slice(points.findIndex(isWritten)).map((point) => [point.kind, point]));
    const chosen = points.filter((point) => isWritten(point) || last.get(point.kind) === point);
    // Commit, five labels, pull request, the team, its labels and reviewers.
    expect(points.filter(isWritten)).toHaveLength(9);
    expect(await crashAt(chosen, worlds)).toEqual([]);
  },
  LONG,
);
