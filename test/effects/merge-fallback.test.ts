import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Effect } from '../../packages/core/src/effects/index.ts';
import { FACTS, openPull, type PullBench } from './pull.ts';

type Merge = Extract<Effect, { kind: 'merge' }>;
let bench: PullBench;
beforeEach(async () => {
  bench = await openPull();
});
afterEach(() => bench.twin.close());

const merging = (over: Partial<Merge> = {}): Merge => ({
  ...{ kind: 'merge', sha: bench.head(), base: 'main', method: 'SQUASH', queue: false, fingerprint: FACTS },
  ...over,
});
const failure = async (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );
const merges = () => bench.twin.writes().filter((write) => write.startsWith('merge '));
const inputs = () => bench.sent.flatMap(({ variables }) => (variables as { input: object } | undefined)?.input ?? []);

describe('a server without merge-async', () => {
  beforeEach(() => {
    bench.home.setMerging({ async: false });
  });

  it('merges by the mutation, with the head that must be there', async () => {
    const head = bench.head();
    const { applied } = await bench.on([merging({ title: 'fix: count', body: 'It counted.' })]);
    expect(applied).toMatchObject([{ result: 'done', note: 'merged' }]);
    expect(inputs()).toMatchObject([
      { expectedHeadOid: head, mergeMethod: 'SQUASH', commitHeadline: 'fix: count', commitBody: 'It counted.' },
    ]);
    expect(merges()).toHaveLength(1);
  });

  it('M2: a head that moves before the mutation is never merged', async () => {
    const effect = merging();
    const push = () => bench.home.push('fix', { message: 'Evil', files: { 'a.txt': 'evil\n' } });
    bench.when(/^PUT .*\/merge-async$/, push, 'after');
    expect(await failure(bench.on([effect]))).toMatchObject({ code: 'HEAD_CHANGED' });
    expect([merges(), bench.pull().mergedAt]).toEqual([[], null]);
  });

  it.each(['status', 'reset', 'html'] as const)('FT03: %s, and it was merged: it counts once', async (kind) => {
    const match = /^POST \/graphql$/;
    // The look before it, and then the mutation.
    bench.twin.faults.add({ match, nth: 2, phase: 'after', kind, ...(kind === 'status' ? { status: 502 } : {}) });
    expect((await bench.on([merging()])).applied).toMatchObject([{ result: 'done', note: 'merged' }]);
    expect(merges()).toHaveLength(1);
  });

  it('row 96: two runs at once make one merge', async () => {
    const effect = merging();
    const reports = await Promise.all([bench.on([effect]), bench.on([effect])]);
    for (const { applied } of reports) expect(applied).toMatchObject([{ note: 'merged' }]);
    expect(merges()).toHaveLength(1);
  });

  it('what GitHub refuses keeps its words', async () => {
    const message = 'Base branch was modified. Review and try the merge again.';
    bench.home.setMerging({ refusals: [{ status: 405, message, times: 1 }] });
    expect(await failure(bench.on([merging()]))).toMatchObject({ name: 'MergeRefused', code: 'BASE_CHANGED' });
  });
});

describe('a merge queue', () => {
  beforeEach(() => {
    bench.home.setRuleset('main', { queue: { method: 'squash' } });
  });

  it.each([true, false])('takes it, with merge-async %s', async (async) => {
    bench.home.setMerging({ async });
    const head = bench.head();
    const { applied } = await bench.on([merging({ queue: true, title: 'not for a queue' })]);
    expect(applied).toMatchObject([{ result: 'done', note: 'queued' }]);
    expect(bench.pull()).toMatchObject({ mergedAt: null, queue: { head } });
    expect(JSON.stringify(bench.sent)).not.toMatch(/not for a queue|SQUASH|squash/);
  });

  it('that has it already is left alone', async () => {
    const effect = merging({ queue: true });
    await bench.on([effect]);
    bench.sent.length = 0;
    expect((await bench.on([effect])).applied).toMatchObject([{ result: 'unchanged', note: 'queued' }]);
    expect(bench.sent).toEqual([]);
  });

  it('takes what was to be merged at once, for nobody goes past it', async () => {
    expect((await bench.on([merging()])).applied).toMatchObject([{ note: 'queued' }]);
    expect(merges()).toEqual([]);
  });
});
