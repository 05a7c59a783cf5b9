import { describe, expect, it } from '@jest/globals';
import { type FailedBefore, runsSay, unclearRuns } from '../../packages/core/src/decide/rollback/runs.ts';
import type { BaseRun } from '../../packages/core/src/domain/rollback.ts';
import { aMerge, aRun } from './rollback-facts.ts';

const CI = '.github/workflows/ci.yml';
const OTHER = '.github/workflows/other.yml';
const green: FailedBefore = [
  { workflow: CI, fingerprints: [], last: '2026-01-05T10:50:00Z' },
  { workflow: OTHER, fingerprints: [], last: '2026-01-05T10:50:00Z' },
];
const other = { workflow: OTHER };

describe('the runs of a base branch', () => {
  it.each<[string, BaseRun[], FailedBefore, string]>([
    ['none', [], green, 'nothing'],
    ['one red', [aRun(1, ['f'])], green, 'once'],
    ['two red in one way', [aRun(1, ['f']), aRun(2, ['f'])], green, 'enough'],
    ['two red in one of several ways', [aRun(1, ['f', 'g']), aRun(2, ['h', 'f'])], green, 'enough'],
    ['in between one that fails in another way', [aRun(1, ['f']), aRun(2, ['g']), aRun(3, ['f'])], green, 'enough'],
    ['two red in two ways', [aRun(1, ['f']), aRun(2, ['g'])], green, 'once'],
    ['in whatever order they are told', [aRun(3), aRun(1, ['f']), aRun(2, ['f'])], green, 'healthy'],
    ['green in between', [aRun(1, ['f']), aRun(2), aRun(3, ['f']), aRun(4, ['f'])], green, 'nothing'],
    ['green first', [aRun(1), aRun(2, ['f']), aRun(3, ['f'])], green, 'nothing'],
    ['green last', [aRun(1, ['f']), aRun(2, ['f']), aRun(3)], green, 'healthy'],
    ['it failed so before', [aRun(1, ['f']), aRun(2, ['f'])], [{ workflow: CI, fingerprints: ['f'] }], 'nothing'],
    [
      'it failed before in another way',
      [aRun(1, ['f']), aRun(2, ['f'])],
      [{ workflow: CI, fingerprints: ['g'] }],
      'enough',
    ],
    ['nobody knows how it was before', [aRun(1, ['f']), aRun(2, ['f'])], [], 'nothing'],
    ['logs that nobody could read', [aRun(1, ['f']), aRun(2, ['f'], { fingerprints: undefined })], green, 'once'],
    ['two workflows once each', [aRun(1, ['f']), aRun(2, ['f'], other)], green, 'once'],
    ['another workflow is green', [aRun(1, ['f']), aRun(2, ['f']), aRun(3, undefined, other)], green, 'enough'],
    ['one workflow is well again, the other sick', [aRun(1, ['f']), aRun(2), aRun(3, ['g'], other)], green, 'once'],
  ])('%s', (_, runs, before, told) => {
    const said = runsSay(runs, before);
    expect(said.state === 'degraded' ? (said.enough ? 'enough' : 'once') : said.state).toBe(told);
  });

  it('a run that was red when it was read, and run again, says that it is well', () => {
    const again = aRun(5, undefined, { attempt: 2 });
    expect(runsSay([again], green).state).toBe('nothing');
    expect(runsSay([again], green, new Set([again.id]))).toEqual({ state: 'healthy', green: again });
  });
});

describe('whether they speak against one merge alone', () => {
  const degraded = (runs: BaseRun[]) => {
    const said = runsSay(runs, green);
    if (said.state !== 'degraded') throw new Error(said.state);
    return said;
  };
  const merge = aMerge();
  const two = [aRun(1, ['f']), aRun(2, ['f'])];

  it.each<[string, BaseRun[], FailedBefore, { number: number; mergedAt: string }[], RegExp | undefined]>([
    ['yes', two, green, [merge], undefined],
    [
      'the second may be of a later commit',
      [two[0]!, aRun(2, ['f'], { sha: 'c'.repeat(40) })],
      green,
      [merge],
      undefined,
    ],
    [
      'not when the first is of a later commit',
      [aRun(1, ['f'], { sha: 'c'.repeat(40) }), two[1]!],
      green,
      [merge],
      /more was pushed/,
    ],
    [
      'not when another came in since the last run',
      two,
      green,
      [merge, { number: 11, mergedAt: '2026-01-05T10:55:00Z' }],
      /#11/,
    ],
    [
      'one that the last run held does not count',
      two,
      green,
      [merge, { number: 11, mergedAt: '2026-01-05T10:45:00Z' }],
      undefined,
    ],
    ['nor does one that came later', two, green, [merge, { number: 13, mergedAt: '2026-01-05T11:30:00Z' }], undefined],
    [
      'not when it never ran before and others came in',
      two,
      [{ workflow: CI, fingerprints: [] }],
      [merge, { number: 11, mergedAt: '2026-01-04T10:45:00Z' }],
      /#11/,
    ],
  ])('%s', (_, runs, before, merged, told) => {
    const why = unclearRuns(merge, degraded(runs), before, merged);
    if (told) expect(why).toMatch(told);
    else expect(why).toBeUndefined();
  });
});
