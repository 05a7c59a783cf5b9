import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Effect } from '../../packages/core/src/effects/index.ts';
import { aPull } from '../decide/gate-facts.ts';
import { openPull, type PullBench } from './pull.ts';

let bench: PullBench;
const BEHIND = { code: 'BEHIND', text: 'It is behind `main`.' } as const;
beforeEach(async () => {
  bench = await openPull();
  bench.home.push('main', { message: 'Go on', files: { 'main.txt': 'main\n' } });
  bench.judge({ allowed: ['wait'], reasons: [BEHIND] });
});
afterEach(() => bench.twin.close());

type Update = Extract<Effect, { kind: 'update-branch' }>;
const updating = (sha = bench.head()): Update => ({ kind: 'update-branch', sha });
const failure = async (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );
const push = () => bench.home.push('fix', { message: 'More', files: { 'b.txt': 'b\n' } });
const PUT = /^PUT .*\/update-branch$/;

it('brings the base in', async () => {
  const before = bench.head();
  const { applied } = await bench.on([updating()]);
  expect(applied).toMatchObject([{ result: 'done', url: `${bench.twin.url}/acme/app/pull/${bench.number}` }]);
  expect(bench.head()).not.toBe(before);
  expect(bench.home.files('fix')).toMatchObject({ 'main.txt': 'main\n', 'a.txt': 'two\n' });
  expect(bench.sent).toMatchObject([{ expected_head_sha: before }]);
});

describe('is refused, and nothing is written', () => {
  it('M2: another head', async () => {
    const { refused } = await bench.on([updating('c'.repeat(40))]);
    expect(refused).toMatchObject([{ rule: 'M2', what: 'update-branch' }]);
  });
  it('M1: where it is not behind', async () => {
    bench.judge({ reasons: [] });
    expect((await bench.on([updating()])).refused).toMatchObject([{ rule: 'M1', what: 'update-branch' }]);
  });
  it('M1: where something else stands against it by now', async () => {
    bench.judge({ reasons: [BEHIND, { code: 'CHANGES_REQUESTED', text: 'Changes were asked for.' }] });
    const [refused] = (await bench.on([updating()])).refused;
    expect(refused).toMatchObject({ rule: 'M1', why: 'CHANGES_REQUESTED: Changes were asked for.' });
  });
  it('F3: in a fork', async () => {
    const pull = aPull({ headSha: bench.head(), mergeState: 'BEHIND', fork: true });
    const fresh = async () => ({ pull, allowed: ['wait'] as const, reasons: [BEHIND], fingerprint: 'f' });
    expect((await bench.on([updating()], { pull: fresh })).refused).toMatchObject([{ rule: 'F3' }]);
  });
  afterEach(() => {
    expect(bench.sent).toEqual([]);
  });
});

it('M2: a head that moves after the guard is left as it is, and looked at anew', async () => {
  const effect = updating();
  let pushed = '';
  bench.when(PUT, () => {
    pushed = push();
  });
  expect((await bench.on([effect])).applied).toMatchObject([{ result: 'unchanged' }]);
  expect(bench.head()).toBe(pushed);
});

it('one that conflicts is an error of its own', async () => {
  bench.home.push('main', { message: 'Other', files: { 'a.txt': 'three\n' } });
  expect(await failure(bench.on([updating()]))).toMatchObject({ kind: 'invalid' });
});

it('one with nothing to bring in is a conflict: it was looked at too early', async () => {
  const effect = updating();
  await bench.on([effect]);
  expect(await failure(bench.on([updating()]))).toMatchObject({
    kind: 'conflict',
    message: expect.stringMatching(/up to date/),
  });
});

describe('FT02', () => {
  it('no answer, and it was done: nothing is sent again', async () => {
    bench.twin.faults.add({ match: PUT, phase: 'after', kind: 'reset' });
    expect((await bench.on([updating()])).applied).toMatchObject([{ result: 'unchanged' }]);
    expect(bench.sent).toHaveLength(1);
  });
  it('no answer, and it was not: the error stands', async () => {
    bench.twin.faults.add({ match: PUT, kind: 'reset' });
    expect(await failure(bench.on([updating()]))).toMatchObject({ kind: 'unavailable' });
    expect(bench.sent).toHaveLength(1);
  });
});
