import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { TOKEN } from '../github/world.ts';
import type { GitHubTwin } from '../kit/github/index.ts';
import { ago, calls, jobsOf, red, startTwin, type Watching, watch } from './actions-world.ts';

const NAMES = ['acme/app', 'acme/lib'];
const JOBS = /GET .*\/actions\/runs\/\d+\/jobs$/;
const ALWAYS = Number.POSITIVE_INFINITY;
let twin: GitHubTwin;
let world: Watching;
beforeEach(async () => {
  twin = await startTwin({
    'acme/app': [red({ createdAt: ago(40) }), red({ createdAt: ago(20) })],
    'acme/lib': [red({ createdAt: ago(30) })],
  });
  world = watch(twin, NAMES);
});
afterEach(() => twin.close());

const listOf = (name: string) => new RegExp(`GET /repos/${name}/actions/runs$`);
const failed = async () => jobsOf((await world.scan()).failed);
const APP_ALONE = ['acme/app 1 test', 'acme/app 1 test'];
const ALL = ['acme/app 1 test', 'acme/lib 1 test', 'acme/app 1 test'];

describe('FT01: GitHub does not answer', () => {
  it.each(['status', 'html', 'garbage', 'reset', 'truncate'] as const)('once, by %s: nothing is lost', async (kind) => {
    twin.faults.add({ match: /\/actions\//, kind, ...(kind === 'status' ? { status: 502 } : {}) });
    expect(await failed()).toEqual(ALL);
    expect(twin.faults.unused()).toEqual([]);
  });
  it('for one repository: it is a warning, and none of its builds is told', async () => {
    twin.faults.add({ match: listOf('acme/lib'), kind: 'status', status: 503, times: ALWAYS });
    const { builds, failed: jobs, warnings } = await world.scan();
    expect(jobsOf(jobs)).toEqual(APP_ALONE);
    expect(new Set(builds.map(({ repo }) => repo))).toEqual(new Set(['acme/app']));
    expect(warnings).toEqual([expect.stringMatching(/^acme\/lib was not scanned to the end: GitHub answered 503/)]);
  });
  it('in the middle of a list: a part of the builds is none', async () => {
    for (let i = 0; i < 200; i++) twin.repo('acme/lib').addRun({ createdAt: ago(i + 1) });
    twin.faults.add({ match: listOf('acme/lib'), nth: 2, kind: 'status', status: 500, times: ALWAYS });
    const { builds } = await world.scan();
    expect(builds.filter(({ repo }) => repo === 'acme/lib')).toEqual([]);
  });
  it('for the jobs of one repository: its builds are known, and the rest of it is not asked for', async () => {
    twin.faults.add({ match: /acme\/app\/actions\/runs\/\d+\/jobs$/, kind: 'status', status: 500, times: ALWAYS });
    const { builds, failed: jobs, warnings } = await world.scan();
    expect(builds).toHaveLength(3);
    expect(jobsOf(jobs)).toEqual(['acme/lib 1 test']);
    expect(warnings).toHaveLength(1);
  });
  it('at all: the scan fails', async () => {
    twin.outage(503);
    await expect(world.scan()).rejects.toMatchObject({ name: 'GithubError', kind: 'unavailable' });
  });
});

describe('a limit', () => {
  it('FT04: a secondary one is waited for', async () => {
    const message = 'You have exceeded a secondary rate limit';
    twin.faults.add({ match: JOBS, kind: 'status', status: 403, message, headers: { 'retry-after': '30' } });
    expect(await failed()).toEqual(ALL);
    expect(world.clock.slept[0]).toBeGreaterThanOrEqual(30_000);
  });
  const used = () => ({
    ...{ kind: 'status' as const, status: 403, message: 'API rate limit exceeded', times: ALWAYS },
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Date.parse(ago(-50)) / 1000) },
  });
  it('FT05: a primary one that ends in 50 minutes is not waited for', async () => {
    twin.faults.add({ match: /./, ...used() });
    await expect(world.scan()).rejects.toMatchObject({ kind: 'rate-limit' });
    expect(world.clock.slept).toEqual([]);
    expect(twin.journal.requests).toHaveLength(2);
  });
  it('FT05: that begins later leaves what was found', async () => {
    twin.faults.add({ match: JOBS, nth: 2, ...used() });
    const { failed: jobs, warnings } = await world.scan();
    expect(jobs).toHaveLength(1);
    expect(warnings).toEqual([expect.stringMatching(/rate limit/), expect.stringMatching(/rate limit/)]);
  });
});

describe('a refusal', () => {
  it('FT06: a token that is not accepted ends the scan', async () => {
    twin.revokeToken(TOKEN);
    await expect(world.scan()).rejects.toMatchObject({ kind: 'auth' });
  });
  it('FT06: also in the middle of it', async () => {
    twin.onCall(({ phase, record }) => {
      if (phase === 'after' && JOBS.test(`GET ${record.path}`)) twin.revokeToken(TOKEN);
    });
    await expect(world.scan()).rejects.toMatchObject({ kind: 'auth' });
  });
  it('FT07: a missing permission is a warning with the line to add', async () => {
    twin.addToken('ghs_part', { repos: { 'acme/app': { actions: 'read' }, 'acme/lib': { contents: 'read' } } });
    world = watch(twin, NAMES, { token: 'ghs_part' });
    const { failed: jobs, warnings } = await world.scan();
    expect(jobsOf(jobs)).toEqual(APP_ALONE);
    expect(warnings).toEqual([expect.stringMatching(/acme\/lib.*lacks `actions: read`.*permissions: actions: read/)]);
  });
  it('FT07: of all repositories it is the end', async () => {
    twin.addToken('ghs_weak', { permissions: { contents: 'read' } });
    await expect(watch(twin, NAMES, { token: 'ghs_weak' }).scan()).rejects.toMatchObject({ kind: 'permission' });
  });
});

describe('FT08: what is gone or moved meanwhile', () => {
  it('a repository that was deleted is a warning', async () => {
    twin.deleteRepo('acme/lib');
    const { failed: jobs, warnings } = await world.scan();
    expect(jobsOf(jobs)).toEqual(APP_ALONE);
    expect(warnings).toEqual([expect.stringMatching(/acme\/lib.*GitHub knows no .*permissions: actions: read/)]);
  });
  it('a run that was deleted after it was listed is left out', async () => {
    const [first] = twin.repo('acme/app').runs;
    let done = false;
    twin.onCall(({ phase, record }) => {
      if (done || phase !== 'before' || !JOBS.test(`GET ${record.path}`)) return;
      done = true;
      twin.repo('acme/app').deleteRun(first!.id);
    });
    const { builds, failed: jobs, warnings } = await world.scan();
    expect(jobsOf(jobs)).toEqual(['acme/lib 1 test', 'acme/app 1 test']);
    expect(builds.map(({ runId }) => runId)).not.toContain(first!.id);
    expect(warnings).toEqual(['acme/app: a run was deleted while it was read.']);
  });
  it('a renamed repository (301) is not scanned under its old name', async () => {
    twin.renameRepo('acme/lib', 'acme/moved');
    const { failed: jobs, warnings } = await world.scan();
    expect(jobsOf(jobs)).toEqual(APP_ALONE);
    expect(warnings).toEqual([expect.stringMatching(/acme\/lib is now called acme\/moved/)]);
  });
  it('W2: nor another one that took its name', async () => {
    twin.deleteRepo('acme/lib');
    twin.addRepo('acme/lib', { runs: [red()] });
    const { failed: jobs, warnings } = await world.scan();
    expect(jobsOf(jobs)).toEqual(APP_ALONE);
    expect(warnings).toEqual([expect.stringMatching(/acme\/lib is another repository/)]);
  });
});

describe('FT14: runs move between two pages', () => {
  const fill = () => {
    for (let i = 0; i < 250; i++) twin.repo('acme/lib').addRun({ createdAt: ago(100 + i) });
  };
  const afterFirstPage = (change: () => void) => {
    let done = false;
    twin.onCall(({ phase, record }) => {
      if (done || phase !== 'after' || !listOf('acme/lib').test(`GET ${record.path}`)) return;
      done = true;
      change();
    });
  };
  it('down, because new ones came: each is told once', async () => {
    fill();
    afterFirstPage(() => {
      for (let i = 0; i < 7; i++) twin.repo('acme/lib').addRun(red({ createdAt: ago(1) }));
    });
    const { builds, warnings } = await world.scan();
    const ids = builds.filter(({ repo }) => repo === 'acme/lib').map(({ runId }) => runId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(251);
    expect(warnings).toEqual([]);
    // Those that came are met by the next scan.
    expect((await world.scan()).failed).toHaveLength(10);
  });
  it('up, because some were deleted: it is said how many were missed, and the next scan has them', async () => {
    fill();
    const ids = twin.repo('acme/lib').runs.map(({ id }) => id);
    afterFirstPage(() => {
      for (const id of ids.slice(1, 4)) twin.repo('acme/lib').deleteRun(id);
    });
    expect((await world.scan()).warnings).toEqual([expect.stringMatching(/acme\/lib: GitHub told of 3 more runs/)]);
    const again = await world.scan();
    expect(again.warnings).toEqual([]);
    expect(again.builds.filter(({ repo }) => repo === 'acme/lib')).toHaveLength(248);
  });
});

it('a scan that is given up says why, and asks no further', async () => {
  const end = new AbortController();
  world = watch(twin, NAMES, { signal: end.signal });
  twin.onCall(({ phase }) => void (phase === 'after' && end.abort(new Error('enough'))));
  await expect(world.scan()).rejects.toThrow('enough');
  expect(Object.keys(calls(twin))).toEqual(['GET /actions/runs']);
});
