import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { OUR_CHECK } from '../../packages/core/src/decide/memory.ts';
import type { Effect } from '../../packages/core/src/effects/index.ts';
import { TOKEN } from '../github/world.ts';
import { HOME, SECRET } from './apply.ts';
import { openPull, type PullBench } from './pull.ts';

type CheckRun = Extract<Effect, { kind: 'check-run' }>;
let bench: PullBench;
beforeEach(async () => {
  bench = await openPull();
});
afterEach(() => bench.twin.close());

const showing = (over: Partial<CheckRun> = {}): CheckRun => ({
  kind: 'check-run',
  sha: bench.head(),
  conclusion: 'neutral',
  title: 'Waits: CHECKS_PENDING',
  text: '☐ All required checks are green',
  externalId: 'v1:x',
  ...over,
});
const show = (over: Partial<CheckRun> = {}) => bench.on([showing(over)]);
const ours = () => bench.home.checkRuns.filter(({ name }) => name === OUR_CHECK);
const POST = /^POST .*\/check-runs$/;

it('is made on the head commit', async () => {
  const { applied } = await show();
  expect(applied).toMatchObject([{ result: 'done', url: expect.stringContaining(HOME) }]);
  expect(ours()).toMatchObject([
    {
      ...{ sha: bench.head(), status: 'completed', conclusion: 'neutral', externalId: 'v1:x' },
      ...{ title: 'Waits: CHECKS_PENDING', summary: '☐ All required checks are green' },
    },
  ]);
});

it('is brought up to date, and there is one', async () => {
  await show();
  expect((await show({ conclusion: 'success', externalId: 'v1:y' })).applied).toMatchObject([{ result: 'done' }]);
  expect(ours()).toMatchObject([{ conclusion: 'success', externalId: 'v1:y' }]);
});

it('that says the same is left alone', async () => {
  await show();
  const before = bench.twin.writes();
  expect((await show()).applied).toMatchObject([{ result: 'unchanged' }]);
  expect(bench.twin.writes()).toEqual(before);
});

it('keeps what it shows where only what the next run knows is new, and shows all where it is not there yet', async () => {
  await show({ keeps: true });
  await show({ keeps: true, title: 'Other', text: 'other', externalId: 'v1:y' });
  const summary = '☐ All required checks are green';
  expect(ours()).toMatchObject([{ title: 'Waits: CHECKS_PENDING', summary, externalId: 'v1:y' }]);
});

it('is made anew on a new head', async () => {
  await show();
  bench.home.push('fix', { message: 'More', files: { 'b.txt': 'b\n' } });
  await show();
  expect(ours().map(({ sha }) => sha)).toContain(bench.head());
  expect(ours()).toHaveLength(2);
});

it('of another app with our name is not ours to change', async () => {
  bench.home.addCheckRun({ name: OUR_CHECK, sha: bench.head(), conclusion: 'success', app: 'somebody' });
  await show();
  expect(ours()).toMatchObject([{ app: 'somebody', conclusion: 'success' }, { conclusion: 'neutral' }]);
});

it('O1, O2: is calmed and redacted like a comment', async () => {
  await show({ text: 'ask @maria about #12', title: 'Waits\nfor\u200b all' });
  expect(ours()[0]?.summary).not.toMatch(/(?<!`)@maria/);
  expect(ours()[0]?.title).toBe('Waits for all');
  await expect(show({ text: `key ${SECRET}` })).rejects.toMatchObject({ rule: 'O2' });
});

it('never concludes as failed', async () => {
  await expect(show({ conclusion: 'failure' as 'neutral' })).rejects.toThrow(/conclusion/);
  expect(ours()).toEqual([]);
});

it('M2: is not shown on another commit than the head', async () => {
  expect((await show({ sha: bench.home.sha('main') })).refused).toMatchObject([{ rule: 'M2', what: 'check-run' }]);
  expect(bench.twin.writes()).toEqual([]);
});

it('a text that grows when it is calmed is cut to what GitHub takes', async () => {
  await show({ text: '@a|'.repeat(19_000) });
  expect(ours()[0]?.summary?.length).toBeLessThan(65_000);
});

it.each(['none', 'read'])('FT07: a token with `checks: %s` is told the line to add', async (checks) => {
  const permissions = { contents: 'write', issues: 'write', pull_requests: 'write' } as const;
  bench.twin.token(TOKEN).permissions = checks === 'none' ? permissions : { ...permissions, checks: 'read' };
  const message = expect.stringContaining('permissions: checks: write');
  await expect(show()).rejects.toMatchObject({ kind: 'permission', message });
});

describe('FT02', () => {
  it.each(['reset', 'html', 'truncate'] as const)('%s, and it was made: it is found and counts', async (kind) => {
    bench.twin.faults.add({ match: POST, phase: 'after', kind });
    expect((await show()).applied).toMatchObject([{ result: 'done' }]);
    expect(ours()).toHaveLength(1);
  });
  it('and it was not: the error stands', async () => {
    bench.twin.faults.add({ match: POST, kind: 'reset' });
    await expect(show()).rejects.toMatchObject({ kind: 'unavailable' });
    expect([ours(), bench.sent]).toMatchObject([[], { length: 1 }]);
  });
});
