import { afterEach, describe, expect, it } from '@jest/globals';
import type { GitHubTwin, JobSeed, RunSeed } from '../kit/github/index.ts';
import { makeZip, type ZipEntry } from '../kit/zip.ts';
import { ago, calls, red, startTwin, textOf, type Watching, watch } from './actions-world.ts';

let twin: GitHubTwin;
let world: Watching;
afterEach(() => twin.close());

const start = async (runs: RunSeed[]) => {
  twin = await startTwin({ 'acme/app': runs });
  world = watch(twin, ['acme/app']);
  const scan = await world.scan();
  const job = scan.failed[0]!;
  return { scan, job, jobs: scan.failed, source: world.source };
};
const PACKED = 'GET /actions/runs/N/attempts/N/logs';
const failing = (seed: Partial<JobSeed> = {}): JobSeed => ({ name: 'test', conclusion: 'failure', ...seed });

describe('the log of a failed job', () => {
  it('is its own', async () => {
    const { job, source } = await start([red()]);
    expect(await textOf(await source.log(job))).toBe('boom\n');
    expect(twin.downloads).toMatchObject([{ authorization: false }]);
  });
  it('FT43: is asked for again when the address expired meanwhile', async () => {
    const { job, source } = await start([red()]);
    let first = true;
    twin.onCall(({ phase, record }) => {
      if (phase === 'after' && first && /\/jobs\/\d+\/logs$/.test(record.path)) {
        first = false;
        twin.clock.advance(120_000);
      }
    });
    expect(await textOf(await source.log(job))).toBe('boom\n');
    expect(twin.downloads.map(({ status }) => status)).toEqual([403, 200]);
  });
  it('FT42: shows bytes that are no UTF-8 as such, from an archive as well', async () => {
    const zip = makeZip([{ name: '0_test.txt', data: Buffer.from([0x61, 0xff, 0x62, 0x0a]) }]);
    const { job, source } = await start([red({ jobs: [failing({ expired: 404 })], logsZip: zip })]);
    expect(await textOf(await source.log(job))).toBe('a\uFFFDb\n');
  });
  it('FT01: that breaks off while it is read throws', async () => {
    const { job, source } = await start([red({ jobs: [failing({ log: 'x'.repeat(100_000) })] })]);
    twin.faults.add({ match: /_logs/, kind: 'truncate' });
    await expect(source.log(job).then(textOf)).rejects.toMatchObject({ kind: 'unavailable' });
  });
  it('FT07: that may not be read is not taken for gone: it throws, with the line to add', async () => {
    const { job } = await start([red()]);
    twin.repo('acme/app').setVisibility('public');
    twin.addToken('ghs_other', { repos: [] });
    await expect(watch(twin, ['acme/app'], { token: 'ghs_other' }).source.log(job)).rejects.toMatchObject({
      kind: 'permission',
      message: expect.stringContaining('permissions: actions: read'),
    });
  });
});

describe('FT40: a log that expired', () => {
  const gone = (zip: Buffer | 404 | 410 | undefined, steps: JobSeed['steps'] = []): RunSeed =>
    red({
      jobs: [failing({ expired: 410, steps }), { name: 'other', log: 'fine\n' }],
      ...(zip ? { logsZip: zip } : {}),
    });
  const zip = (...entries: ZipEntry[]) => makeZip(entries);

  it('is looked for in the archive of its run, which is downloaded once', async () => {
    const packed = zip({ name: '0_a.txt', data: 'log of a\n' }, { name: '1_b.txt', data: 'log of b\n' });
    const jobs = ['a', 'b'].map((name) => failing({ name, expired: 404 }));
    const { jobs: found, source } = await start([red({ jobs, logsZip: packed })]);
    expect(await Promise.all(found.map((job) => source.log(job).then(textOf)))).toEqual(['log of a\n', 'log of b\n']);
    expect(calls(twin)[PACKED]).toBe(1);
  });
  it('is put together from the files of its steps', async () => {
    const packed = zip({ name: 'test/2_Run.txt', data: 'two\n' }, { name: 'test/1_Set up.txt', data: 'one\n' });
    const { job, source } = await start([gone(packed)]);
    expect(await textOf(await source.log(job))).toBe('one\ntwo\n');
  });
  it('is that of the failed steps when it is known which', async () => {
    const packed = zip({ name: 'test/2_Run.txt', data: 'two\n' }, { name: 'test/1_Set up.txt', data: 'one\n' });
    const { job, source } = await start([gone(packed, ['Set up', { name: 'Run', conclusion: 'failure' }])]);
    expect(await textOf(await source.log(job))).toBe('two\n');
  });
  it('is that of its own attempt', async () => {
    const { source } = await start([gone(zip({ name: '0_test.txt', data: 'first\n' }))]);
    const app = twin.repo('acme/app');
    const second = zip({ name: '0_test.txt', data: 'second\n' });
    app.addRun({ id: app.runs[0]!.id, jobs: [failing({ expired: 410 })], logsZip: second });
    const { failed } = await world.scan();
    expect(await Promise.all(failed.map((job) => source.log(job).then(textOf)))).toEqual(['first\n', 'second\n']);
  });
  const whole = zip({ name: '0_test.txt', data: 'x'.repeat(50).repeat(20) });
  it.each<[string, Buffer | 404 | 410, RegExp]>([
    ['gone as well (404)', 404, /expired or was deleted/],
    ['gone as well (410)', 410, /expired or was deleted/],
    ['empty', Buffer.alloc(0), /cannot be read/],
    ['no archive', Buffer.from('<html></html>'), /cannot be read/],
    ['cut off', whole.subarray(0, whole.length - 30), /cannot be read/],
    ['damaged', Buffer.from(whole).fill(0xff, 41, 45), /its entry for this job is damaged/],
    ['without this job', zip({ name: '0_lint.txt', data: 'x' }), /no log of this job/],
    [
      'of two jobs of this name',
      zip({ name: '0_test.txt', data: 'x' }, { name: '1_test.txt', data: 'y' }),
      /no log of/,
    ],
    ['a bomb', zip({ name: '0_test.txt', data: Buffer.alloc(2 ** 22) }), /packed more than 100 times/],
  ])('FT41: is gone when the archive is %s', async (_, packed, why) => {
    const { job, source } = await start([gone(packed)]);
    const log = await source.log(job);
    expect(log).toMatchObject({ kind: 'log-gone', why: expect.stringMatching(why) });
    expect(log).toMatchObject({ why: expect.stringMatching(/^GitHub has no log of job \d+/) });
  });
  it('FT01: an archive whose download breaks off is asked for once more', async () => {
    const { job, source } = await start([gone(zip({ name: '0_test.txt', data: 'here\n' }))]);
    twin.faults.add({ match: /_logs\/\d+\.zip/, kind: 'truncate' });
    expect(await textOf(await source.log(job))).toBe('here\n');
    twin.faults.add({ match: /_logs\/\d+\.zip/, kind: 'truncate', times: 9 });
    const other = watch(twin, ['acme/app']).source;
    await expect(other.log(job)).rejects.toMatchObject({ kind: 'unavailable' });
  });
  it('leaves the annotations, one line each', async () => {
    const annotations = [
      { message: 'Process completed\nwith exit code 1.', path: '.github', startLine: 9 },
      { message: 'no', title: 'TS2345', level: 'warning' as const, path: 'src/a.ts', startLine: 3 },
    ];
    const { job, source } = await start([red({ jobs: [failing({ expired: 410, annotations })] })]);
    expect(await source.annotations(job)).toEqual([
      '.github:9 failure: Process completed with exit code 1.',
      'src/a.ts:3 warning: TS2345: no',
    ]);
  });
  it('FT07: and none when they may not be read, which is said', async () => {
    const { job } = await start([red()]);
    twin.addToken('ghs_actions', { permissions: { actions: 'read' } });
    const other = watch(twin, ['acme/app'], { token: 'ghs_actions' });
    expect(await other.source.annotations(job)).toEqual([]);
    expect(other.log.lines).toEqual([expect.stringMatching(/warning: The annotations .*checks: read/)]);
  });
});

describe('the last green log of the same job', () => {
  const green = (minutes: number, text: string, more: RunSeed = {}): RunSeed => ({
    createdAt: ago(minutes),
    jobs: [{ name: 'test', log: text }],
    ...more,
  });
  const broken = red({ createdAt: ago(30) });
  const last = async (runs: RunSeed[]) => {
    const { job, scan, source } = await start(runs);
    return textOf(await source.greenLog(job, scan));
  };

  it('is that of the last green run before', async () => {
    expect(await last([green(90, 'old\n'), green(60, 'before\n'), broken, green(10, 'after\n')])).toBe('before\n');
  });
  it('is of the same event when there is one', async () => {
    const scheduled = green(60, 'scheduled\n', { event: 'schedule' });
    expect(await last([green(90, 'pushed\n'), scheduled, broken])).toBe('pushed\n');
  });
  it('else of any event', async () => {
    expect(await last([green(60, 'scheduled\n', { event: 'schedule' }), broken])).toBe('scheduled\n');
  });
  it('is that of a job that was green in a red run, when the scan saw one', async () => {
    const half = red({
      createdAt: ago(50),
      jobs: [
        { name: 'lint', conclusion: 'failure' },
        { name: 'test', log: 'half\n' },
      ],
    });
    const { jobs, scan, source } = await start([green(60, 'whole\n'), half, broken]);
    expect(await textOf(await source.greenLog(jobs[1]!, scan))).toBe('half\n');
    expect(calls(twin)[PACKED]).toBeUndefined();
  });
  it.each<[string, RunSeed[]]>([
    ['no green run', [broken]],
    ['a green run of another workflow', [green(60, 'x', { workflow: 'Nightly' }), broken]],
    ['a green run in which the job was not', [green(60, 'x', { jobs: [{ name: 'lint', log: 'x' }] }), broken]],
    ['a green run whose logs are gone', [green(60, 'x', { logsZip: 410 }), broken]],
    ['a green run whose archive is broken', [green(60, 'x', { logsZip: Buffer.from('PK') }), broken]],
    ['another attempt of the same run', [red({ createdAt: ago(30) })]],
  ])('is none with %s', async (_, runs) => {
    expect(await last(runs)).toBe('none');
  });
  it('FT01: is none when it cannot be had, which is no reason to fail', async () => {
    const { job, scan, source } = await start([green(60, 'x'), broken]);
    twin.outage(503);
    expect(await source.greenLog(job, scan)).toBeUndefined();
  });
});
