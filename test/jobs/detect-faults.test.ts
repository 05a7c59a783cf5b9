import { afterEach, describe, expect, it } from '@jest/globals';
import { type FakeClock, fakeClock } from '../kit/clock.ts';
import type { GitHubSeed, RequestRecord } from '../kit/github/index.ts';
import { type DetectWorld, HOME, LOGS, openDetectWorld, SCAN_PERMISSIONS, TOKEN } from './detect-world.ts';

const ALWAYS = Number.POSITIVE_INFINITY;
const LIST = /^GET .*\/actions\/runs$/;
const JOBS = /^GET .*\/actions\/runs\/\d+\/jobs$/;
const LOG = /^GET .*\/actions\/jobs\/\d+\/logs$/;

let world: DetectWorld;
let clock: FakeClock;
afterEach(() => world.close());

/** Two repositories, a failure in each. */
async function open(seed: GitHubSeed = {}): Promise<void> {
  clock = fakeClock();
  world = await openDetectWorld({ ...seed, repos: { 'acme/lib': { visibility: 'public' }, ...seed.repos } }, { clock });
  world.night({});
  world.night({ repo: 'acme/lib' });
  world.hours(1);
  world.night({ log: LOGS.go });
  world.night({ repo: 'acme/lib', log: LOGS.types });
}

const titles = (): string[] => world.issues().map(({ title }) => title);
const BOTH = [expect.stringContaining('TS2345'), expect.stringContaining('TestRetry')];
const untouched = (): void => expect(world.github.writes()).toEqual([]);

/** Does something once, when the first call that matches was answered. */
function once(match: RegExp, change: (record: RequestRecord) => void): void {
  let done = false;
  world.github.onCall(({ phase, record }) => {
    if (done || phase !== 'after' || !match.test(`${record.method} ${record.path}`)) return;
    done = true;
    change(record);
  });
}

describe('FT01: GitHub does not answer', () => {
  it('once to each kind of read: nobody notices', async () => {
    await open();
    const reads = [/^POST \/graphql$/, /^GET .*\/issues$/, LIST, JOBS, LOG, /^GET \/_logs\//, /^GET .*\/contents\//];
    for (const match of reads) world.github.faults.add({ match, kind: 'status', status: 502 });
    expect(await world.scan()).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(titles().sort()).toEqual(BOTH);
    expect(world.github.faults.unused()).toEqual([]);
  });
  it('at all: red, and nothing is written', async () => {
    await open();
    world.github.outage(503);
    expect(await world.scan()).toMatchObject({ outcome: 'failed', reason: 'github-unavailable' });
    untouched();
  });
  it.each([500, 502, 503])(
    '%i where issues are read, so that none could be told from a new one: nothing is written',
    async (status) => {
      await open();
      world.github.faults.add({ match: /^GET .*\/issues$/, kind: 'status', status, times: ALWAYS });
      expect(await world.scan()).toMatchObject({ outcome: 'failed', reason: 'github-unavailable' });
      untouched();
    },
  );
  it('about one repository: the other is looked after, and the summary says so', async () => {
    await open();
    world.github.faults.add({ match: /acme\/lib\/actions\/runs$/, kind: 'status', status: 503, times: ALWAYS });
    const report = await world.scan();
    expect(report).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(report.summary).toMatch(/acme\/lib was not scanned to the end: GitHub answered 503/);
    expect(titles()).toEqual([BOTH[1]]);
    world.github.faults.clear();
    await world.scan();
    expect(titles().sort()).toEqual(BOTH);
  });
  it('for one log: the other failure gets its issue, and this one the next time', async () => {
    await open();
    const [, red] = world.github.repo('acme/lib').jobs;
    world.github.faults.add({
      match: new RegExp(`/jobs/${red!.id}/logs$`),
      kind: 'status',
      status: 500,
      times: ALWAYS,
    });
    const report = await world.scan();
    expect(report.summary).toMatch(/1 failed job could not be looked at/);
    expect(titles()).toEqual([BOTH[1]]);
    world.github.faults.clear();
    await world.scan();
    expect(titles().sort()).toEqual(BOTH);
  });
  it('FT02: to the write that opened an issue: it is found, not opened twice', async () => {
    await open();
    world.github.faults.add({ match: /^POST .*\/issues$/, phase: 'after', kind: 'status', status: 502 });
    expect(await world.scan()).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(titles().sort()).toEqual(BOTH);
  });
});

describe('FT04: a secondary limit', () => {
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  it('with a header is waited for as long as it says', async () => {
    await open();
    world.github.faults.add({ match: JOBS, kind: 'status', status: 403, message, headers: { 'retry-after': '30' } });
    expect(await world.scan()).toMatchObject({ outcome: 'done' });
    expect(clock.slept.filter((ms) => ms >= 30_000 && ms < 60_000)).toHaveLength(1);
    expect(titles()).toHaveLength(2);
  });
  it.each(['status', 'html'] as const)('without one (%s) is waited for at least a minute', async (kind) => {
    await open();
    world.github.faults.add({ match: LOG, kind, status: 429, message });
    expect(await world.scan()).toMatchObject({ outcome: 'done' });
    expect(clock.slept.filter((ms) => ms >= 60_000 && ms <= 120_000)).toHaveLength(1);
    expect(titles()).toHaveLength(2);
  });
  it('that does not end is left to the next run', async () => {
    await open();
    world.github.faults.add({ match: /^GET .*\/issues$/, kind: 'status', status: 429, message, times: ALWAYS });
    expect(await world.scan()).toMatchObject({
      outcome: 'failed',
      reason: 'github-rate-limit',
      message: expect.stringContaining('rate limit of `github-token`'),
    });
    expect(Math.max(...clock.slept.filter((ms) => ms < 600_000))).toBeLessThanOrEqual(120_000);
    untouched();
  });
});

describe('FT05: the limit of the hour is used up, and ends in 50 minutes', () => {
  const left = (remaining: number): void => {
    const reset = Math.floor(world.github.clock.now() / 1000) + 3_000;
    Object.assign(world.github.token(TOKEN).rate, { remaining, reset });
  };
  it.each([
    ['before the scan', 0],
    ['in the list of runs', 2],
    ['in the logs', 6],
  ])('%s: it stops at once and writes nothing', async (_when, remaining) => {
    await open();
    left(remaining);
    expect(await world.scan()).toMatchObject({ outcome: 'failed', reason: 'github-rate-limit' });
    expect(clock.slept.filter((ms) => ms < 600_000)).toEqual([]);
    untouched();
  });
  it('between two issues: the first stays, and the next run opens the second alone', async () => {
    await open();
    once(/^POST .*\/issues$/, () => left(1));
    const report = await world.scan();
    expect(report).toMatchObject({ outcome: 'failed', reason: 'github-rate-limit' });
    expect(titles()).toHaveLength(1);
    left(5_000);
    expect(await world.scan()).toMatchObject({ outcome: 'done' });
    expect(titles().sort()).toEqual(BOTH);
  });
});

describe('FT06: a token that is no longer accepted', () => {
  it.each([
    ['from the start', undefined],
    ['after the list of runs', LIST],
    ['after a log', LOG],
  ])('%s: red, with its name, tried once, nothing written', async (_when, match) => {
    await open();
    if (match) once(match, () => world.github.revokeToken(TOKEN));
    else world.github.revokeToken(TOKEN);
    expect(await world.scan()).toMatchObject({
      outcome: 'failed',
      reason: 'github-auth',
      message: expect.stringMatching(/does not accept `github-token` \(401 .*wrong or has expired/),
    });
    expect(clock.slept.filter((ms) => ms < 600_000)).toEqual([]);
    untouched();
  });
  it('between two issues: the report says what was written', async () => {
    await open();
    once(/^GET .*\/issues\/1$/, () => world.github.revokeToken(TOKEN));
    const report = await world.scan();
    expect(report).toMatchObject({ outcome: 'failed', reason: 'github-auth' });
    expect(report.applied.map(({ effect, result }) => [effect.kind, result])).toEqual([['open-issue', 'done']]);
    expect(titles()).toHaveLength(1);
  });
});

describe('FT07: a permission is missing', () => {
  const without = (name: keyof typeof SCAN_PERMISSIONS, over: object = {}): GitHubSeed => ({
    tokens: { [TOKEN]: { permissions: { ...SCAN_PERMISSIONS, [name]: 'none', ...over } } },
    repos: { [HOME]: { visibility: 'private' } },
  });
  it.each<[string, GitHubSeed, string]>([
    ['actions: read', without('actions'), 'permissions: actions: read'],
    ['contents: read', without('contents'), 'permissions: contents: read'],
    ['issues: read', without('issues', { pull_requests: 'none' }), 'permissions: issues: read'],
    ['issues: write', without('issues', { issues: 'read' }), 'permissions: issues: write'],
  ])('%s: red, with the line to add, and nothing is written', async (_name, seed, line) => {
    await open(seed);
    // What everybody may read needs no permission.
    const report = await world.scan({}, { repositories: [] });
    expect(report).toMatchObject({ outcome: 'failed', message: expect.stringContaining(line) });
    untouched();
  });
  it('for one repository alone: the rest is done, and the line stands in the summary', async () => {
    await open({
      tokens: { [TOKEN]: { repos: { [HOME]: SCAN_PERMISSIONS, 'acme/lib': { metadata: 'read', contents: 'read' } } } },
      repos: { [HOME]: { visibility: 'private' }, 'acme/lib': { visibility: 'private' } },
    });
    const report = await world.scan();
    expect(report).toMatchObject({ outcome: 'done' });
    expect(report.summary).toMatch(/acme\/lib was not scanned.*permissions: actions: read/);
    expect(titles()).toEqual([BOTH[1]]);
  });
  it('checks: read, and the log is gone: the issue is opened without annotations', async () => {
    await open(without('checks'));
    world.github.repo(HOME).jobs.at(-1)!.expired = 410;
    expect(await world.scan({}, { repositories: [] })).toMatchObject({ outcome: 'done' });
    expect(world.issues()).toHaveLength(1);
    expect(world.host.lines.join('\n')).toMatch(/annotations.*permissions: checks: read/);
  });
});

describe('FT08: what is gone or renamed meanwhile', () => {
  it('a repository that is only watched: the rest is done', async () => {
    await open();
    once(/^GET .*acme\/app\/actions\/runs$/, () => world.github.deleteRepo('acme/lib'));
    const report = await world.scan();
    expect(report).toMatchObject({ outcome: 'done' });
    expect(titles()).toContainEqual(BOTH[1]);
  });
  it('a renamed one is not scanned under its old name', async () => {
    await open();
    once(/^GET .*\/issues$/, () => world.github.renameRepo('acme/lib', 'acme/moved'));
    const report = await world.scan();
    expect(report.summary).toMatch(/acme\/lib is now called acme\/moved/);
    expect(titles()).toEqual([BOTH[1]]);
  });
  it('W2: the home repository was renamed: nothing follows the redirect to write', async () => {
    await open();
    once(LOG, () => world.github.renameRepo(HOME, 'acme/elsewhere'));
    const report = await world.scan();
    expect(report).toMatchObject({ outcome: 'refused', reason: 'guard' });
    expect(report.message).toMatch(/renamed or replaced/);
    untouched();
  });
  it('W2: another repository took the name of the home repository: it gets nothing', async () => {
    await open();
    once(LOG, () => {
      world.github.deleteRepo(HOME);
      world.github.addRepo(HOME, { visibility: 'public' });
    });
    const report = await world.scan();
    expect(report).toMatchObject({ outcome: 'refused', reason: 'guard' });
    untouched();
  });
  it('a run that was deleted after it was listed is left out', async () => {
    await open();
    const [, red] = world.github.repo('acme/lib').runs;
    once(/^GET .*acme\/lib\/actions\/runs$/, () => world.github.repo('acme/lib').deleteRun(red!.id));
    const report = await world.scan();
    expect(report.summary).toContain('acme/lib: a run was deleted while it was read.');
    expect(titles()).toEqual([BOTH[1]]);
  });
});

describe('FT14: runs move while they are listed', () => {
  it.each(['come', 'go'] as const)(
    'runs %s between two pages: each failed job is one row, none is lost',
    async (how) => {
      await open();
      const lib = world.github.repo('acme/lib');
      for (let i = 0; i < 250; i++) world.night({ repo: 'acme/lib', ...(i % 40 === 0 ? { log: LOGS.types } : {}) });
      once(/^GET .*acme\/lib\/actions\/runs$/, () => {
        if (how === 'come') for (let i = 0; i < 3; i++) world.night({ repo: 'acme/lib', log: LOGS.types });
        else for (const { id } of lib.runs.slice(-3)) lib.deleteRun(id);
      });
      await world.scan();
      await world.scan();
      const issue = world.issues().find(({ title }) => title.includes('TS2345'))!;
      const red = lib.runs.filter(({ conclusion }) => conclusion === 'failure').map(({ id }) => id);
      const { runs, history } = world.record(issue.number);
      expect(runs.map(({ runId }) => runId).sort()).toEqual(red.sort());
      expect(history?.count).toBe(red.length);
      const before = world.github.writes().length;
      await world.scan();
      expect(world.github.writes().slice(before)).toEqual([]);
    },
  );
});
