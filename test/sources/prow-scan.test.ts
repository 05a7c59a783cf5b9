import { describe, expect, it } from '@jest/globals';
import { readSeen } from '../../packages/core/src/decide/seen.ts';
import type { ScanFilter } from '../../packages/core/src/domain/scan.ts';
import { UserError } from '../../packages/core/src/errors.ts';
import { FILTER, FOLDER, IDS, JOB, NOTHING_SEEN, prowJob, prowWorld, quiet, sourceOf } from './prow-world.ts';

const world = prowWorld();
const scan = async (filter: Partial<ScanFilter> = {}, deps = {}, seen = NOTHING_SEEN) =>
  (await sourceOf(world, deps)).scan({ ...FILTER, ...filter }, seen, quiet);
const builds = async (filter: Partial<ScanFilter> = {}, deps = {}) =>
  (await scan(filter, deps)).builds.map(({ build }) => build);

describe('the list of builds', () => {
  it.each(['json', 'script'] as const)('is read as %s, with numbers past 2^53 as they are', async (form) => {
    const [a, b, c] = IDS;
    world.prow.form = form;
    world.prow.jobs = [
      prowJob(world, c, { status: { state: 'success' }, metadata: { creationTimestamp: '2026-01-05T03:00:00Z' } }),
      prowJob(world, a),
      prowJob(world, b, { status: { state: 'error', description: 'Pod pending timeout.' } }),
    ];
    const found = await scan();
    expect(found.builds.map(({ build, conclusion }) => [build, conclusion])).toEqual([
      [a, 'failure'],
      [b, 'error'],
      [c, 'success'],
    ]);
    expect(found.failed.map(({ key }) => key)).toEqual([`p${a}.0.1.1`, `p${b}.0.1.1`]);
    expect(found.green.map(({ build }) => build.build)).toEqual([c]);
    expect(found.warnings).toEqual([]);
    expect(world.prow.asked).toEqual(['/prowjobs.js?omit=annotations,labels,decoration_config,pod_spec']);
  });

  it('gives every fact of a build', async () => {
    world.prow.jobs = [prowJob(world, IDS[0])];
    const { failed } = await scan();
    const url = `${world.prow.url}/view/gs/${FOLDER(IDS[0])}`;
    expect(failed).toEqual([
      {
        build: {
          source: 'prow',
          repo: 'openshift/ptp-operator',
          workflow: JOB,
          path: '',
          branch: 'main',
          event: 'periodic',
          sha: '',
          url,
          at: '2026-01-05T01:00:00.000Z',
          runId: 0,
          build: IDS[0],
          attempt: 1,
          conclusion: 'failure',
        },
        jobId: 0,
        name: JOB,
        url,
        conclusion: 'failure',
        steps: [],
        startedAt: '2026-01-05T01:00:00Z',
        completedAt: '2026-01-05T04:10:31.000Z',
        tolerated: false,
        key: `p${IDS[0]}.0.1.1`,
      },
    ]);
  });

  it('leaves out what is unfinished or was aborted', async () => {
    world.prow.jobs = ['triggered', 'pending', 'scheduling', 'aborted'].map((state, at) =>
      prowJob(world, `10${at}`, { status: { state } }),
    );
    expect(await scan()).toMatchObject({ builds: [], failed: [], green: [], warnings: [] });
  });

  it('shows a build once that is listed twice, and no failure that a marker knows', async () => {
    world.prow.jobs = [prowJob(world, IDS[0]), prowJob(world, IDS[0]), prowJob(world, IDS[1])];
    const found = await scan({}, {}, readSeen([`p${IDS[0]}.0.1.1`]));
    expect(found.builds.map(({ build }) => build)).toEqual([IDS[0], IDS[1]]);
    expect(found.failed.map(({ build }) => build.build)).toEqual([IDS[1]]);
  });

  it('goes by when a build ended, because a nightly one takes hours', async () => {
    const ended = (id: string, completionTime: string) => prowJob(world, id, { status: { completionTime } });
    world.prow.jobs = [
      ended('1', '2026-01-03T23:59:59Z'),
      ended('2', '2026-01-04T00:00:00Z'),
      ended('3', '2026-01-06T00:00:00Z'),
      ended('4', '2026-01-06T00:00:01Z'),
    ];
    expect(await builds()).toEqual(['2', '3']);
  });
});

describe('filters', () => {
  const named = (id: string, job: string) => prowJob(world, id, { spec: { job } });

  it('by globs over names of jobs', async () => {
    world.prow.jobs = [named('1', 'nightly-ptp'), named('2', 'nightly-sriov'), named('3', 'nightly-ptp-upgrade')];
    expect(await builds({}, { jobs: ['*-ptp', '*-sriov'] })).toEqual(['1', '2']);
    expect(await builds({ workflows: ['*ptp*'] })).toEqual(['1', '3']);
    expect(await builds({ exclude: ['*-upgrade'] }, { jobs: ['*ptp*'] })).toEqual(['1']);
  });

  it('by branches, which hold back no job without one', async () => {
    const on = (id: string, base_ref: string) =>
      prowJob(world, id, { spec: { extra_refs: [{ org: 'o', repo: 'r', base_ref }] } });
    world.prow.jobs = [on('1', 'main'), on('2', 'release-4.18'), prowJob(world, '3', { spec: { extra_refs: null } })];
    expect(await builds()).toEqual(['1', '2', '3']);
    expect(await builds({ branches: ['release-*'] })).toEqual(['2', '3']);
  });

  it('by events; pull requests only when they are named', async () => {
    const types = ['periodic', 'postsubmit', 'presubmit', 'batch'];
    world.prow.jobs = types.map((type, at) => prowJob(world, `${at + 1}`, { spec: { type } }));
    expect(await builds()).toEqual(['1', '2']);
    expect(await builds({ events: ['presubmit', 'periodic'] })).toEqual(['1', '3']);
  });
});

describe('repository and commit', () => {
  const BASE = 'a'.repeat(40);
  const HEAD = 'b'.repeat(40);
  const refs = (change: Record<string, unknown>) => ({
    org: 'k8s',
    repo: 'kind',
    base_ref: 'main',
    base_sha: BASE,
    ...change,
  });
  it.each([
    ['the refs first', { refs: refs({}) }, 'k8s/kind', BASE],
    ['the first extra ref without them', { extra_refs: [refs({ repo: 'a' }), refs({ repo: 'b' })] }, 'k8s/a', BASE],
    ['the home without any', { extra_refs: [] }, 'openshift/ptp-operator', ''],
    ['the home for another forge', { refs: refs({ org: 'https://review.example' }) }, 'openshift/ptp-operator', BASE],
    ['no short SHA', { refs: refs({ base_sha: 'abc1234' }) }, 'k8s/kind', ''],
    [
      'the head of a pull request',
      { type: 'presubmit', refs: refs({ pulls: [{ number: 1, sha: HEAD }] }) },
      'k8s/kind',
      HEAD,
    ],
    ['none for a batch', { type: 'batch', refs: refs({ pulls: [{ sha: HEAD }, { sha: BASE }] }) }, 'k8s/kind', ''],
  ])('%s', async (_name, spec, repo, sha) => {
    world.prow.jobs = [prowJob(world, '1', { spec })];
    const found = await scan({ events: ['periodic', 'presubmit', 'batch'] });
    expect(found.builds).toMatchObject([{ repo, sha }]);
  });
});

describe('the page of a build', () => {
  it.each([
    ['on Prow’s host', (url: string) => `${url}/view/gs/b/logs/j/1`, (url: string) => `${url}/view/gs/b/logs/j/1`],
    ['elsewhere', () => 'https://evil.example/view/gs/b/logs/j/1', (url: string) => `${url}/view/gs/b/logs/j/1`],
    ['on gcsweb', () => 'https://gcsweb.example/gcs/b/logs/j/1/', (url: string) => `${url}/view/gs/b/logs/j/1`],
    ['a script', () => 'javascript:alert(1)', (url: string) => `${url}/log?job=${JOB}&id=1`],
    ['leading out', () => 'https://evil.example/view/gs/b/%2e%2e/../x', (url: string) => `${url}/log?job=${JOB}&id=1`],
    ['with a password', (url: string) => url.replace('//', '//a:b@'), (url: string) => `${url}/log?job=${JOB}&id=1`],
    ['missing', () => undefined, (url: string) => `${url}/log?job=${JOB}&id=1`],
  ])('%s', async (_name, url, page) => {
    world.prow.jobs = [prowJob(world, '1', { status: { url: url(world.prow.url) } })];
    expect((await scan()).builds).toMatchObject([{ url: page(world.prow.url) }]);
  });

  it('gives the number that Prow forgot; a build without any is left out and told', async () => {
    const noNumber = { build_id: '', description: 'Pod can not be created: forbidden' };
    world.prow.jobs = [
      prowJob(world, IDS[0], { status: { build_id: '' } }),
      prowJob(world, '', { status: { ...noNumber, state: 'error', url: '' } }),
    ];
    const found = await scan();
    expect(found.builds.map(({ build }) => build)).toEqual([IDS[0]]);
    expect(found.warnings).toEqual(['Prow lists 1 builds that never got a number; they are left out.']);
  });
});

describe('what is no list', () => {
  const login = '<!DOCTYPE html><html><body><form action="/oauth">Log in</form></body></html>';
  it.each([
    ['a login page', { body: login, type: 'text/html' }, /prow-url: .* a web page .* login/],
    ['403', { status: 403, body: 'no' }, /prow-url: .* answered 403: .* login/],
    ['404', { status: 404, body: 'no' }, /prow-url: .* answered 404 for prowjobs\.js/],
    ['503 for good', { status: 503, body: 'no' }, /prow-url: .* answered 503, 3 times\. Run again later/],
    ['more than is read', { body: ' '.repeat(64 * 1024 * 1024 + 1) }, /prow-url: .* has more than 67108864 characters/],
    ['cut JSON', { body: '{"items":[{"metadata":{' }, /prow-url: .* cut short/],
    ['a cut script', { body: 'var allBuilds = {"items":[' }, /prow-url: .* cut short/],
    ['other JSON', { body: '{"message":"hello"}' }, /prow-url: .* no list of jobs/],
    ['a bare null', { body: 'null' }, /prow-url: .* no list of jobs/],
    ['other things', { body: '{"items":[1,{"a":2}]}' }, /prow-url: .* something else than ProwJobs/],
  ])('%s is an error that names the input', async (_name, answer, message) => {
    world.prow.deck = answer;
    const failed = scan();
    await expect(failed).rejects.toThrow(UserError);
    await expect(failed).rejects.toThrow(message);
  });

  it('an empty one is none', async () => {
    world.prow.deck = { body: '{"items":null}' };
    expect((await scan()).builds).toEqual([]);
  });

  it('single entries that are none are left out and told', async () => {
    world.prow.jobs = [prowJob(world, '1'), { spec: { job: 'a b' } }, null];
    expect(await scan()).toMatchObject({
      builds: [{ build: '1' }],
      warnings: ['Prow’s list holds 2 entries that cannot be read; they are left out.'],
    });
  });

  it.each(['prow.ci.openshift.org', 'file:///etc/passwd'])('an address like %s is refused at once', async (url) => {
    await expect(sourceOf(world, { url })).rejects.toThrow(/^prow-url: .* no address that begins with https/);
    await expect(sourceOf(world, { artifactsUrl: url })).rejects.toThrow(/^prow-artifacts-url: /);
  });

  it('a host that no input names is not asked (E6)', async () => {
    await expect(scan({}, { url: 'https://elsewhere.example' })).rejects.toThrow(/E6: elsewhere\.example is not named/);
    expect(world.prow.asked).toEqual([]);
  });
});

describe('faults on the way', () => {
  it.each([
    ['FT01 502', { kind: 'status', status: 502 } as const, [1_000]],
    ['a reset', { kind: 'reset' } as const, [1_000]],
    ['a list cut off', { kind: 'truncate' } as const, [1_000]],
    ['FT04 429 with Retry-After', { kind: 'status', status: 429, headers: { 'retry-after': '7' } } as const, [7_000]],
    [
      'a Retry-After as a date',
      { kind: 'status', headers: { 'retry-after': 'Mon, 05 Jan 2026 09:00:09 GMT' } } as const,
      [9_000],
    ],
    ['an endless Retry-After', { kind: 'status', headers: { 'retry-after': '86400' } } as const, [60_000]],
    ['a slow answer', { kind: 'delay' } as const, []],
  ])('%s is waited out', async (_name, fault, slept) => {
    world.prow.jobs = [prowJob(world, '1')];
    world.prow.fail('/prowjobs.js', fault);
    expect((await scan()).builds).toHaveLength(1);
    expect(world.clock.slept).toEqual(slept);
  });

  it('a reset that lasts ends after three tries', async () => {
    world.prow.fail('/prowjobs.js', { kind: 'reset' }, Number.POSITIVE_INFINITY);
    await expect(scan()).rejects.toThrow(/prow-url: .* did not answer \(.*\), 3 times\. Run again later/);
    expect(world.clock.slept).toEqual([1_000, 2_000]);
  });

  it('the end of the run ends the asking with its reason', async () => {
    world.prow.fail('/prowjobs.js', { kind: 'delay', delayMs: 20_000 });
    const found = scan();
    setTimeout(() => world.stop.abort(new Error('cancelled')), 20);
    await expect(found).rejects.toThrow('cancelled');
  });
});
