import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ProwTwin, startProw } from '../kit/prow.ts';
import { FOLDER, IDS, JOB, prowJob, type World } from '../sources/prow-world.ts';
import { type DetectWorld, HOME, LOGS, openDetectWorld } from './detect-world.ts';

let world: DetectWorld;
let prow: ProwTwin;
beforeEach(async () => {
  prow = await startProw();
  world = await openDetectWorld();
});
afterEach(() => Promise.all([world.close(), prow.close()]));

const [RED, SECOND, THIRD] = IDS;
const file = (id: string, name: string, text: string) => void prow.files.set(`${FOLDER(id)}/${name}`, text);
const build = (id: string, status: Record<string, unknown> = {}, spec: Record<string, unknown> = {}): unknown =>
  prowJob({ prow } as World, id, {
    status,
    spec: { extra_refs: [{ org: 'acme', repo: 'app', base_ref: 'main' }], ...spec },
  });
const green = (id: string, hour: number): unknown => {
  const at = `2026-01-05T0${hour}:00:00Z`;
  const status = { state: 'success', description: 'Job succeeded.', startTime: at, completionTime: at };
  return prowJob({ prow } as World, id, {
    ...{ status, metadata: { creationTimestamp: at } },
    spec: { extra_refs: [{ org: 'acme', repo: 'app', base_ref: 'main' }] },
  });
};
const scan = (over: Partial<NonNullable<Parameters<DetectWorld['scan']>[0]>['prow']> = {}) =>
  world.scan({
    source: 'prow',
    prow: { url: prow.url, artifactsUrl: `${prow.url}/gcs`, jobs: ['periodic-*'], own: [], platform: [], ...over },
  });
const nothingMore = async (): Promise<void> => {
  const from = world.github.writes().length;
  await scan();
  expect(world.github.writes().slice(from)).toEqual([]);
};

describe('a Prow', () => {
  it('whose nightly job failed: an issue with the build, its log and its place; known the next time', async () => {
    prow.jobs = [build(RED)];
    file(RED, 'build-log.txt', LOGS.go);
    const report = await scan();
    expect(report).toMatchObject({ outcome: 'done', reason: 'ok', outputs: { count: '1' } });
    const [issue, ...more] = world.issues();
    expect(more).toEqual([]);
    expect(issue!.title).toContain('TestRetry');
    expect(issue!.body).toContain('expected 3 attempts, got 2');
    expect(issue!.body).toContain(`\`${RED}\``);
    expect(world.record(issue!.number).runs).toMatchObject([{ repo: HOME, runId: 0, build: RED, job: JOB }]);
    // Nothing of GitHub Actions was asked for.
    expect(world.github.journal.requests.filter(({ path }) => path.includes('/actions/'))).toEqual([]);
    await nothingMore();
  });
  it('whose platform failed: told and counted, but no issue', async () => {
    prow.jobs = [build(RED), build(SECOND, { state: 'error', description: 'Pod pending timeout.' }), build(THIRD)];
    file(RED, 'build-log.txt', LOGS.go);
    file(
      THIRD,
      'build-log.txt',
      'level=error msg="failed to acquire lease \\"aws-quota-slice\\": resources not found"',
    );
    const report = await scan();
    expect(world.issues().map(({ title }) => title)).toEqual([expect.stringContaining('TestRetry')]);
    const failures = JSON.parse(report.outputs['failures']!) as { issue: number }[];
    expect(failures.map(({ issue }) => issue > 0).toSorted()).toEqual([false, false, true]);
    await nothingMore();
  });
  it('where the maintainers say whose a failure is', async () => {
    prow.jobs = [build(RED), build(SECOND)];
    file(RED, 'build-log.txt', 'failed to acquire lease: our own lock of the lab');
    file(SECOND, 'build-log.txt', LOGS.types);
    await scan({ own: ['our own lock'], platform: ['failed to acquire lease', 'TS2345'] });
    expect(world.issues()).toHaveLength(1);
    expect(world.record(world.issues()[0]!.number).runs).toMatchObject([{ build: RED }]);
  });
  it('whose log says nothing: the JUnit beside it does', async () => {
    prow.jobs = [build(RED)];
    file(RED, 'build-log.txt', 'make: *** [Makefile:3: test] Error 1');
    file(
      RED,
      'artifacts/junit_01.xml',
      '<testsuite name="e2e"><testcase classname="e2e" name="[ptp] clock follows"><failure message="offset 2400 ns">expected offset below 100 ns</failure></testcase></testsuite>',
    );
    await scan();
    expect(world.issues().map(({ title }) => title)).toEqual([expect.stringContaining('clock follows')]);
  });
  it('that is green again three times closes the issue', async () => {
    prow.jobs = [build(RED, { completionTime: '2026-01-05T01:30:00Z' })];
    file(RED, 'build-log.txt', LOGS.go);
    await scan();
    prow.jobs.push(green('1876543210987654400', 4), green('1876543210987654500', 5), green('1876543210987654600', 6));
    await scan();
    expect(world.issues().map(({ state }) => state)).toEqual(['closed']);
    await nothingMore();
  });
  it('that cannot be read is told with the input to look at, and nothing is written', async () => {
    prow.deck = { status: 404, body: 'not found' };
    await expect(scan()).rejects.toMatchObject({ name: 'UserError', message: expect.stringContaining('prow-url') });
    expect(world.github.writes()).toEqual([]);
  });
  it('FT01: whose store is down leaves the build to the next scan', async () => {
    prow.jobs = [build(RED)];
    file(RED, 'build-log.txt', LOGS.go);
    prow.fail('build-log.txt', { kind: 'status', status: 503 }, 100);
    const report = await scan();
    expect(report.summary).toMatch(/1 failed job could not be looked at/);
    expect(world.issues()).toEqual([]);
  });
});
