import { afterEach, describe, expect, it } from '@jest/globals';
import type { Run } from '../kit/github/index.ts';
import { type DetectWorld, HOME, LOGS, openDetectWorld, SCAN_PERMISSIONS, TOKEN } from './detect-world.ts';

let world: DetectWorld;
afterEach(() => world.close());

const home = () => world.github.repo(HOME);
const reruns = (): string[] => world.github.writes().filter((write) => write.startsWith('rerun'));
const only = () => {
  const [issue, ...more] = world.issues();
  expect(more).toEqual([]);
  return { issue: issue!, record: world.record(issue!.number) };
};
const nothingMore = async (): Promise<void> => {
  const from = world.github.writes().length;
  await world.scan();
  expect(world.github.writes().slice(from)).toEqual([]);
};

describe('E.4: several attempts of one run', () => {
  it('red, then green on the same commit: suspected of being flaky, one row', async () => {
    world = await openDetectWorld();
    const { id } = world.night({ log: LOGS.go });
    world.hours(1);
    world.night({ id });
    await world.scan();
    const { record } = only();
    expect(record.history).toMatchObject({ state: 'suspect_flaky', count: 1 });
    expect(record.runs.map(({ runId, attempt }) => [runId, attempt])).toEqual([[id, 1]]);
    await nothingMore();
  });
  it('the second one after the issue was opened: the state changes, no row is added', async () => {
    world = await openDetectWorld();
    const { id } = world.night({ log: LOGS.go });
    await world.scan();
    expect(only().record.history?.state).toBe('new');
    world.hours(1);
    world.night({ id });
    await world.scan();
    expect(only().record.history).toMatchObject({ state: 'suspect_flaky', count: 1 });
    expect(only().issue.body).toContain('`suspect_flaky`');
    await nothingMore();
  });
  it('twice on two commits: flaky, and three greens do not close it, five do', async () => {
    world = await openDetectWorld();
    for (let day = 0; day < 2; day++) {
      const { id } = world.night({ log: LOGS.go });
      world.hours(1);
      world.night({ id });
      world.hours(1);
      await world.scan();
    }
    expect(only().record.history?.state).toBe('flaky');
    for (let green = 0; green < 5; green++) {
      expect(only().issue.state).toBe('open');
      world.hours(1);
      world.night({});
      await world.scan();
    }
    expect(only().issue.state).toBe('closed');
  });
  it('red, then red again: persistent, a row for each', async () => {
    world = await openDetectWorld();
    const { id } = world.night({ log: LOGS.go });
    world.hours(1);
    world.night({ id, log: LOGS.go.replace('0.02s', '0.09s') });
    await world.scan();
    expect(only().record.history).toMatchObject({ state: 'persistent', count: 2 });
    expect(only().record.runs.map(({ attempt }) => attempt)).toEqual([1, 2]);
    await nothingMore();
  });
});

describe('`include-continue-on-error`', () => {
  const tolerated = { filter: { workflows: [], exclude: [], branches: [], events: [], tolerated: true } };
  const night = () => world.night({ log: LOGS.go, run: { conclusion: 'success' } });

  it('unset: a failed job of a green run is no failure, and its jobs are not asked for', async () => {
    world = await openDetectWorld();
    night();
    expect(await world.scan()).toMatchObject({ outcome: 'nothing' });
    expect(world.github.journal.requests.filter(({ path }) => path.endsWith('/jobs'))).toEqual([]);
  });
  it('set: it gets an issue, which green runs alone do not close', async () => {
    world = await openDetectWorld();
    night();
    await world.scan(tolerated);
    expect(only().issue.state).toBe('open');
    for (let count = 0; count < 4; count++) {
      world.hours(1);
      night();
    }
    await world.scan(tolerated);
    expect(only()).toMatchObject({ issue: { state: 'open' }, record: { history: { count: 5 } } });
    for (let count = 0; count < 4; count++) {
      world.hours(1);
      world.night({});
    }
    await world.scan(tolerated);
    expect(only().issue.state).toBe('closed');
  });
});

describe('JUnit', () => {
  /** As pytest 8 writes it, shortened. */
  const xml = `<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests"><testsuite name="pytest" errors="0" failures="1" skipped="0" tests="1">
<testcase classname="tests.test_cart" name="test_total" time="0.002"><failure message="assert 7 == 8">def test_total():
&gt;       assert total() == 8
E       assert 7 == 8

tests/test_cart.py:5: AssertionError</failure></testcase></testsuite></testsuites>`;
  const silent = 'make: *** [Makefile:3: test] Error 1';

  it('says what failed when the log does not', async () => {
    world = await openDetectWorld();
    world.night({ log: silent, run: { artifacts: [{ name: 'junit-results', files: { 'out/report.xml': xml } }] } });
    await world.scan();
    const { issue, record } = only();
    expect(issue.title).toContain('test_total');
    expect(record.class).toBe('test_failure');
    expect(issue.labels).toContain('ci:test_failure');
  });
  it('that cannot be read costs no issue, and is told', async () => {
    world = await openDetectWorld();
    world.night({ log: silent, run: { artifacts: [{ name: 'junit-results', zip: Buffer.from('no archive') }] } });
    const report = await world.scan();
    expect(only().issue.state).toBe('open');
    expect(report.summary).toMatch(/The artifact junit-results of run \d+ was not read/);
  });
  it('is not looked for when the log names the test', async () => {
    world = await openDetectWorld();
    world.night({ log: LOGS.go, run: { artifacts: [{ name: 'junit-results', files: { 'r.xml': xml } }] } });
    await world.scan();
    expect(only().issue.title).toContain('TestRetry');
    expect(world.github.journal.requests.filter(({ path }) => path.includes('artifacts'))).toEqual([]);
  });
});

describe('`probe`', () => {
  const may = { tokens: { [TOKEN]: { permissions: { ...SCAN_PERMISSIONS, actions: 'write' as const } } } };
  /** GitHub ran the failed jobs again. */
  const ended = (run: Run, conclusion: 'success' | 'failure', log = ''): void => {
    Object.assign(run, { status: 'completed', conclusion });
    home().addJob(run.id, { name: 'test', conclusion, log });
  };

  it('runs the failed jobs of a new failure once more; green then, it is suspected of being flaky', async () => {
    world = await openDetectWorld(may);
    const run = world.night({ log: LOGS.go });
    const report = await world.scan({ probe: true });
    expect(reruns()).toEqual([`rerun ${HOME} run ${run.id} failed jobs by github-actions[bot]`]);
    expect(report.applied.map(({ effect, result }) => [effect.kind, result])).toEqual([
      ['open-issue', 'done'],
      ['rerun', 'done'],
    ]);
    expect(only().record.history?.probed).toEqual([`a${run.id}`]);
    await world.scan({ probe: true });
    ended(run, 'success');
    await world.scan({ probe: true });
    expect(only().record.history).toMatchObject({ state: 'suspect_flaky', count: 1 });
    await world.scan({ probe: true });
    expect(reruns()).toHaveLength(1);
  });
  it('red then, it is persistent, and nothing is run again', async () => {
    world = await openDetectWorld(may);
    const run = world.night({ log: LOGS.go });
    await world.scan({ probe: true });
    ended(run, 'failure', LOGS.go);
    await world.scan({ probe: true });
    world.hours(1);
    world.night({ log: LOGS.go });
    await world.scan({ probe: true });
    expect(only().record.history).toMatchObject({ state: 'persistent' });
    expect(reruns()).toHaveLength(1);
  });
  it('not when it is unset, for what no rerun helps, in another repository, or when something newer ran', async () => {
    world = await openDetectWorld({ ...may, repos: { 'acme/lib': { visibility: 'public' } } });
    world.night({ log: LOGS.types });
    world.night({ repo: 'acme/lib', log: LOGS.go });
    world.night({ workflow: 'Other', log: LOGS.network });
    world.hours(1);
    world.night({ workflow: 'Other' });
    await world.scan({ probe: true });
    world.night({ workflow: 'Third', log: LOGS.disk });
    await world.scan();
    expect(reruns()).toEqual([]);
    expect(world.issues().length).toBeGreaterThan(2);
  });
  it('FT02: whose answer is lost is not sent twice', async () => {
    world = await openDetectWorld(may);
    world.night({ log: LOGS.go });
    world.github.faults.add({ match: /rerun-failed-jobs$/, phase: 'after', kind: 'status', status: 502 });
    expect(await world.scan({ probe: true })).toMatchObject({ outcome: 'done' });
    expect(reruns()).toHaveLength(1);
  });
  it('FT07: without `actions: write` it is red and names it; the issue is there, and nothing is tried again', async () => {
    world = await openDetectWorld();
    world.night({ log: LOGS.go });
    expect(await world.scan({ probe: true })).toMatchObject({
      outcome: 'failed',
      reason: 'no-permission',
      message: expect.stringContaining('permissions: actions: write'),
    });
    only();
    expect(await world.scan({ probe: true })).toMatchObject({ outcome: 'nothing' });
    expect(reruns()).toEqual([]);
  });
});
