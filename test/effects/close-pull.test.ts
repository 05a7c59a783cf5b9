import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Effect } from '../../packages/core/src/effects/index.ts';
import { FACTS, openPull, type PullBench } from './pull.ts';

let bench: PullBench;
beforeEach(async () => {
  bench = await openPull();
  bench.judge({ allowed: ['close', 'wait'] });
});
afterEach(() => bench.twin.close());

type Close = Extract<Effect, { kind: 'close-pull' }>;
const closing = (over: Partial<Close> = {}): Close => ({
  kind: 'close-pull',
  sha: bench.head(),
  fingerprint: FACTS,
  ...over,
});
const closes = () => bench.twin.writes().filter((write) => write.startsWith('close-pull '));
const push = () => bench.home.push('fix', { message: 'More', files: { 'b.txt': 'b\n' } });
const PATCH = /^PATCH .*\/pulls\/\d+$/;

it('closes it and leaves its branch', async () => {
  const { applied } = await bench.on([closing()]);
  expect(applied).toMatchObject([{ result: 'done', url: expect.stringMatching(/\/pull\/\d+$/) }]);
  expect(bench.home.issue(bench.number)).toMatchObject({ state: 'closed', pull: { mergedAt: null } });
  expect(bench.home.branches()).toHaveProperty('fix');
});

it('one that is closed is left alone', async () => {
  const effect = closing();
  await bench.on([effect]);
  expect((await bench.on([effect])).applied).toMatchObject([{ result: 'unchanged' }]);
  expect(closes()).toHaveLength(1);
});

it.each<[string, string, Partial<Close>, 'close' | 'merge']>([
  ['M5', 'nothing lets it be closed', {}, 'merge'],
  ['M1', 'other facts', { fingerprint: '0'.repeat(16) }, 'close'],
  ['M2', 'another head', { sha: 'c'.repeat(40) }, 'close'],
])('%s refuses it: %s', async (rule, _name, over, allowed) => {
  bench.judge({ allowed: [allowed, 'wait'] });
  expect((await bench.on([closing(over)])).refused).toMatchObject([{ rule, what: 'close-pull' }]);
  expect(bench.twin.writes()).toEqual([]);
});

it('M2: a head that moves after the guard', async () => {
  const effect = closing();
  bench.when(/^GET \/pulls\/\d+$/, push);
  await expect(bench.on([effect])).rejects.toMatchObject({ kind: 'conflict' });
  expect(closes()).toEqual([]);
});

it('M2: a head that moves at the very moment is an alarm, because closing takes none along', async () => {
  bench.when(/^PATCH \/pulls\/\d+$/, push);
  await expect(bench.on([closing()])).rejects.toMatchObject({ name: 'AlertError', rule: 'M2' });
});

describe('FT02', () => {
  it.each(['reset', 'html', 'truncate'] as const)('%s, and it is closed: it counts once', async (kind) => {
    bench.twin.faults.add({ match: PATCH, phase: 'after', kind });
    expect((await bench.on([closing()])).applied).toMatchObject([{ result: 'done' }]);
    expect(closes()).toHaveLength(1);
  });

  it('and it is not: the error stands and nothing is sent again', async () => {
    bench.twin.faults.add({ match: PATCH, kind: 'reset' });
    await expect(bench.on([closing()])).rejects.toMatchObject({ kind: 'unavailable' });
    expect([closes(), bench.sent]).toMatchObject([[], { length: 1 }]);
  });
});

it('FT18: two runs at once close it once', async () => {
  const effect = closing();
  await Promise.all([bench.on([effect]), bench.on([effect])]);
  expect(bench.home.issue(bench.number).state).toBe('closed');
  expect(closes()).toHaveLength(1);
});
