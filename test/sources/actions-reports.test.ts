import { afterEach, describe, expect, it } from '@jest/globals';
import type { ArtifactSeed, GitHubTwin, RunSeed } from '../kit/github/index.ts';
import { makeZip } from '../kit/zip.ts';
import { ago, calls, red, startTwin, watch } from './actions-world.ts';

let twin: GitHubTwin;
afterEach(() => twin.close());

/** As pytest 8 writes it, shortened. */
const junit = (
  name: string,
) => `<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests"><testsuite name="pytest" errors="0" failures="1" skipped="0" tests="2">
<testcase classname="tests.test_a" name="test_ok" time="0.001" /><testcase classname="tests.test_a" name="${name}" time="0.002"><failure message="assert 1 == 2">def ${name}():
&gt;       assert 1 == 2
E       assert 1 == 2

tests/test_a.py:5: AssertionError</failure></testcase></testsuite></testsuites>`;
const artifact = (name: string, more: Partial<ArtifactSeed> = {}): ArtifactSeed => ({
  name,
  files: { 'report.xml': junit('test_it') },
  ...more,
});
const LIST = 'GET /actions/runs/N/artifacts';
const ZIP = 'GET /actions/artifacts/N/zip';

const read = async (artifacts: (string | ArtifactSeed)[], more: RunSeed = {}) => {
  twin = await startTwin({ 'acme/app': [red({ artifacts, ...more })] });
  const { scan, source } = watch(twin, ['acme/app']);
  const { failed } = await scan();
  const reports = await source.reports(failed.at(-1)!);
  return {
    ids: reports.findings.map(({ id }) => id?.replace(/^.*(?=test_)/, '')),
    warnings: reports.warnings,
    source,
    failed,
  };
};

describe('the reports of a run', () => {
  it('are what its artifacts hold, read once for all its jobs', async () => {
    const files = {
      'out/b.xml': junit('test_b'),
      'coverage.xml': '<coverage/>',
      'notes.txt': 'x',
      'a.XML': junit('test_a'),
    };
    const jobs = ['one', 'two'].map((name) => ({ name, conclusion: 'failure' }));
    const { ids, warnings, source, failed } = await read([artifact('junit-linux', { files }), 'coverage'], { jobs });
    expect([ids, warnings]).toEqual([['test_b', 'test_a'], []]);
    await source.reports(failed[0]!);
    expect(calls(twin)).toMatchObject({ [LIST]: 1, [ZIP]: 1 });
    expect(twin.downloads).toMatchObject([{ authorization: false, status: 200 }]);
  });

  it.each([
    ['junit', 1],
    ['test-results-ubuntu (18)', 1],
    ['Test Reports', 1],
    ['surefire-reports', 1],
    ['xunit.xml', 1],
    ['dist', 0],
    ['latest', 0],
  ])('an artifact called %s is looked into %i times', async (name, times) => {
    expect((await read([artifact(name)])).ids).toHaveLength(times);
    expect(calls(twin)[ZIP] ?? 0).toBe(times);
  });

  it('are none when there are none, or they expired', async () => {
    const { ids, warnings } = await read([artifact('junit', { expired: true })]);
    expect([ids, warnings, calls(twin)[ZIP]]).toEqual([[], [], undefined]);
  });

  it('of an earlier attempt are not those of a later one', async () => {
    twin = await startTwin({ 'acme/app': [red({ artifacts: [artifact('junit')] })] });
    const app = twin.repo('acme/app');
    const second = { ...red({ createdAt: ago(10) }), id: app.runs[0]!.id };
    app.addRun({ ...second, artifacts: [artifact('junit', { files: { 'r.xml': junit('test_new') } })] });
    const { scan, source } = watch(twin, ['acme/app']);
    const { failed } = await scan();
    expect((await source.reports(failed.at(-1)!)).findings).toHaveLength(1);
    expect(calls(twin)[ZIP]).toBe(1);
  });

  it('I10: of many artifacts five are read, and none that is too large', async () => {
    const large = artifact('junit-large', { size: 50 * 2 ** 20 + 1 });
    const { ids, warnings } = await read([large, ...Array.from({ length: 8 }, (_, i) => artifact(`junit-${i}`))]);
    expect(ids).toHaveLength(4);
    expect(calls(twin)[ZIP]).toBe(4);
    expect(warnings).toEqual([
      expect.stringMatching(/^The artifact junit-large of run \d+ was not read: it is larger/),
    ]);
  });

  it.each<[string, ArtifactSeed, RegExp]>([
    [
      'AM89: a bomb',
      artifact('junit', { zip: makeZip([{ name: 'a.xml', data: Buffer.alloc(2 ** 22) }]) }),
      /packed more/,
    ],
    ['FT41: no archive', artifact('junit', { zip: Buffer.from('x') }), /cannot be read/],
    [
      'FT41: a damaged file',
      artifact('junit', { zip: makeZip([{ name: 'a.xml', data: junit('x'), lie: { crc: 1 } }]) }),
      /a\.xml.*damaged/,
    ],
    ['a report that is cut off', artifact('junit', { files: { 'a.xml': junit('x').slice(0, 400) } }), /a\.xml: /],
  ])('%s is a warning', async (_, seed, why) => {
    expect((await read([seed])).warnings).toEqual([expect.stringMatching(why)]);
  });

  it.each([
    ['FT01: not answered', { kind: 'status' as const, status: 503 }],
    ['FT07: not allowed', { kind: 'status' as const, status: 403, message: 'Resource not accessible by integration' }],
  ])('that are %s are a warning', async (_, fault) => {
    twin = await startTwin({ 'acme/app': [red({ artifacts: [artifact('junit')] })] });
    const { scan, source } = watch(twin, ['acme/app']);
    const [job] = (await scan()).failed;
    twin.faults.add({ match: /artifacts$/, ...fault, times: 9 });
    expect(await source.reports(job!)).toEqual({
      findings: [],
      warnings: [expect.stringMatching(/^What run \d+ left behind was not read: /)],
    });
  });
});
