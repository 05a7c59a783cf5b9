import { Readable } from 'node:stream';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Issue, JobSeed, RunSeed } from '../kit/github/index.ts';
import { heldBytes } from '../kit/held.ts';
import { makeZip } from '../kit/zip.ts';
import { type DetectWorld, HOME, LOGS, openDetectWorld, stamped } from './detect-world.ts';

let world: DetectWorld;
afterEach(() => world.close());

const LOG = /^GET .*\/actions\/jobs\/\d+\/logs$/;
const START = '2026-01-05T08:59:00Z';

/** Scans a world with one red run; answers its issue. */
async function scanned(more: Partial<JobSeed>, run: RunSeed = {}, log: string = LOGS.go): Promise<Issue> {
  world = await openDetectWorld();
  world.night({});
  world.hours(1);
  world.night({ log, more, run });
  return issueOf(await world.scan());
}

function issueOf(report: Awaited<ReturnType<DetectWorld['scan']>>): Issue {
  expect(report).toMatchObject({ outcome: 'done', reason: 'ok' });
  const [issue, ...rest] = world.issues();
  expect(rest).toEqual([]);
  return issue!;
}

describe('FT40: a log that is gone', () => {
  const annotations = [
    { path: 'src/server.ts', startLine: 12, message: 'Type string is not assignable to type number.', title: 'TS2345' },
  ];
  it.each([404, 410] as const)('(%i): the issue rests on the annotations, and says so', async (expired) => {
    const issue = await scanned({ expired, annotations });
    expect(issue.body).toContain('There is no log. What the CI shows beside the job:');
    expect(issue.body).toContain('src/server.ts:12 failure: TS2345: Type string is not assignable');
    expect(issue.title).toContain('TS2345');
  });
  it('without annotations: an issue that says that the log could not be read', async () => {
    world = await openDetectWorld();
    world.night({ log: LOGS.go, more: { expired: 410 } });
    const report = await world.scan();
    expect(issueOf(report).body).toContain('There is no excerpt: the log could not be read.');
    expect(report.summary).toMatch(/acme\/app, test: GitHub has no log of job \d+: it expired/);
  });
  it('later: what was cut from an earlier one stays', async () => {
    const first = await scanned({});
    const { excerpt } = world.record(first.number);
    world.hours(5);
    const annotated = [{ path: 'retry_test.go', startLine: 41, message: '--- FAIL: TestRetry (0.02s)' }];
    world.night({ log: LOGS.go, more: { expired: 410, annotations: annotated } });
    await world.scan();
    expect(world.record(first.number).excerpt).toBe(excerpt);
  });
  it('because the run failed before it had a job: an issue for the workflow file', async () => {
    world = await openDetectWorld();
    world.github.repo(HOME).addRun({ workflow: 'Broken', conclusion: 'startup_failure', jobs: [] });
    const issue = issueOf(await world.scan());
    expect(issue.labels).toContain('ci:workflow_config');
    const before = world.github.writes().length;
    await world.scan();
    expect(world.github.writes().slice(before)).toEqual([]);
  });
});

describe('FT41: the archive of a run’s logs', () => {
  it('stands in for a log that is gone', async () => {
    const logsZip = makeZip([{ name: '0_test.txt', data: stamped(START, LOGS.go) }]);
    const issue = await scanned({ expired: 410 }, { logsZip });
    expect(issue.title).toContain('TestRetry');
    expect(issue.body).not.toContain('There is no log');
  });
  it.each([
    ['corrupt', Buffer.from('PK\u0003\u0004 and then nothing that makes sense')],
    ['truncated', makeZip([{ name: '0_test.txt', data: stamped(START, LOGS.go) }]).subarray(0, 60)],
    ['empty', Buffer.alloc(0)],
    ['without a file for the job', makeZip([{ name: '0_other.txt', data: 'x' }])],
  ])('that is %s costs neither the issue nor the log itself', async (_what, logsZip) => {
    const issue = await scanned({}, { logsZip });
    expect(issue.title).toContain('TestRetry');
    world.hours(1);
    world.night({ log: LOGS.types, workflow: 'Other', more: { expired: 410 }, run: { logsZip } });
    const report = await world.scan();
    expect(report).toMatchObject({ outcome: 'done' });
    expect(report.summary).toMatch(/the archive of the run’s logs does not help/);
    expect(world.issues()).toHaveLength(2);
  });
  it('of the last green run, broken: the failure is told without it', async () => {
    world = await openDetectWorld();
    world.night({ run: { logsZip: Buffer.from('no archive') } });
    world.hours(1);
    world.night({ log: LOGS.go });
    expect(issueOf(await world.scan()).title).toContain('TestRetry');
  });
});

describe('FT42: a log of any size and form', () => {
  it('24 MB with a line of 8 MB are read as a stream; the failure at its end is told', async () => {
    const MB = 2 ** 20;
    const rows = `2026-01-05T08:59:01.0000000Z ${'all is well '.repeat(8)}\n`.repeat(10_000);
    const log = () =>
      Readable.from(
        (function* () {
          for (let i = 0; i < 8; i++) yield Buffer.from(rows.slice(0, MB));
          for (let i = 0; i < 8; i++) yield Buffer.alloc(MB, 'x');
          yield Buffer.from('\n');
          for (let i = 0; i < 8; i++) yield Buffer.from(rows.slice(0, MB));
          yield Buffer.from(`\n${stamped(START, LOGS.go)}`);
        })(),
      );
    const before = heldBytes();
    const issue = await scanned({ log });
    expect(issue.title).toContain('TestRetry');
    expect(issue.body!.length).toBeLessThan(65_536);
    expect(heldBytes() - before).toBeLessThan(32 * MB);
  });
  it.each([
    [
      'with bytes that are no UTF-8',
      Buffer.concat([Buffer.from([0xff, 0xc3, 0x28, 0x0a]), Buffer.from(stamped(START, LOGS.go))]),
    ],
    ['with a byte order mark', Buffer.from(`\uFEFF${stamped(START, LOGS.go)}`)],
    ['with NUL bytes', Buffer.from(stamped(START, LOGS.go).replaceAll('=== RUN', '\u0000\u0000=== RUN'))],
  ])('%s', async (_what, bytes) => {
    const issue = await scanned({ log: () => Readable.from([bytes]) });
    expect(issue.title).toContain('TestRetry');
    expect(issue.body).not.toMatch(/[^\P{Cc}\n\t]|\uFEFF/u);
  });
  it('in UTF-16: what it says, and nothing that cannot be shown', async () => {
    const issue = await scanned({ log: () => Readable.from([Buffer.from(stamped(START, LOGS.go), 'utf16le')]) });
    expect(issue.title).toContain('TestRetry');
    expect(issue.body).not.toMatch(/[^\P{Cc}\n\t]/u);
  });
  it('that breaks off is looked at again by the next scan', async () => {
    world = await openDetectWorld();
    world.night({ log: LOGS.go });
    world.github.faults.add({ match: /_logs/, kind: 'truncate' });
    const report = await world.scan();
    expect(report.summary).toMatch(/A log could not be read: The connection broke/);
    expect(world.issues()).toEqual([]);
    expect(issueOf(await world.scan()).title).toContain('TestRetry');
  });
});

describe('FT43: the signed address of a log expires', () => {
  it.each([
    ['once: it is asked for again', 1, true],
    ['each time: the issue is opened without the log', Number.POSITIVE_INFINITY, false],
  ])('%s', async (_what, times, read) => {
    world = await openDetectWorld();
    world.night({ log: LOGS.go });
    let late = 0;
    world.github.onCall(({ phase, record }) => {
      if (phase !== 'after' || !LOG.test(`GET ${record.path}`) || late >= times) return;
      late++;
      world.github.clock.advance(120_000);
    });
    const issue = issueOf(await world.scan());
    expect(issue.title.includes('TestRetry')).toBe(read);
    expect(world.github.downloads.map(({ status }) => status)).toEqual(read ? [403, 200] : [403, 403]);
  });
});
