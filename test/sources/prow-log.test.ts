import { describe, expect, it } from '@jest/globals';
import type { FailedJob } from '../../packages/core/src/domain/scan.ts';
import { GithubError } from '../../packages/core/src/errors.ts';
import { compilePattern } from '../../packages/core/src/text/pattern.ts';
import { sendText, serve } from '../kit/http.ts';
import { FILTER, FOLDER, IDS, NOTHING_SEEN, prowJob, prowWorld, quiet, sourceOf } from './prow-world.ts';

const world = prowWorld();
const [FIRST, SECOND] = IDS;
const logOf = (id: string) => `${FOLDER(id)}/build-log.txt`;

/** The failed builds of the twin, oldest first. */
async function failedJobs(...jobs: unknown[]) {
  world.prow.jobs = jobs.length > 0 ? jobs : [prowJob(world, FIRST)];
  const source = await sourceOf(world);
  const scan = await source.scan(FILTER, NOTHING_SEEN, quiet);
  world.prow.asked.length = 0;
  return { source, scan, job: scan.failed[0]! };
}

async function textOf(chunks: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}

async function logText(job?: FailedJob): Promise<string> {
  const found = await failedJobs();
  const log = await found.source.log(job ?? found.job);
  return log.kind === 'log' ? textOf(log.chunks) : `gone: ${log.why}`;
}

describe('the log of a build', () => {
  it('comes from the artifact store, where the page of the build says', async () => {
    world.prow.files.set(logOf(FIRST), 'one\ntwo ✓\n');
    expect(await logText()).toBe('one\ntwo ✓\n');
    expect(world.prow.asked).toEqual([`/gcs/${logOf(FIRST)}`]);
  });

  it('keeps letters whole that two packets share, and shows bytes that are none (FT42)', async () => {
    const bytes = Buffer.concat([Buffer.from('✓ '), Buffer.from([0xff, 0xfe]), Buffer.from(' end')]);
    world.prow.files.set(logOf(FIRST), (_req, res) => {
      res.writeHead(200, { 'content-type': 'text/plain' });
      res.write(bytes.subarray(0, 1));
      setTimeout(() => res.end(bytes.subarray(1)), 20);
    });
    expect(await logText()).toBe('✓ \uFFFD\uFFFD end');
  });

  it('is a stream: its beginning is there while its end is not (FT42)', async () => {
    let end = (): void => {};
    world.prow.files.set(logOf(FIRST), (_req, res) => {
      res.writeHead(200, { 'content-type': 'text/plain' });
      res.write('begin');
      end = () => void res.end('end');
    });
    const { source, job } = await failedJobs();
    const log = await source.log(job);
    if (log.kind !== 'log') throw new Error('no log');
    const chunks = log.chunks[Symbol.asyncIterator]();
    expect((await chunks.next()).value).toBe('begin');
    end();
    expect((await chunks.next()).value).toBe('end');
    expect((await chunks.next()).done).toBe(true);
  });

  it.each([
    ['404 (FT40)', 404, /answered 404 for the log/],
    ['410 (FT40)', 410, /answered 410/],
    ['403, as a store answers that may not be listed', 403, /answered 403/],
  ])('%s is gone', async (_name, status, why) => {
    world.prow.fail('build-log.txt', { kind: 'status', status }, 9);
    expect(await logText()).toMatch(why);
    expect(world.prow.asked).toHaveLength(1);
  });

  it('a web page is no log, be it of a login or of an empty folder', async () => {
    world.prow.pages.set(logOf(FIRST), '<html>Sign in</html>');
    expect(await logText()).toMatch(/^gone: .* web page/);
  });

  it('a page without a place in the store has none', async () => {
    const { source, job } = await failedJobs(prowJob(world, FIRST, { status: { url: '' } }));
    expect(await source.log(job)).toMatchObject({
      kind: 'log-gone',
      why: expect.stringContaining('does not tell where'),
    });
    expect(await source.reports(job)).toEqual({ findings: [], warnings: [] });
    expect(world.prow.asked).toEqual([]);
  });

  it.each([
    ['FT01 500', { kind: 'status', status: 500 } as const],
    ['a reset', { kind: 'reset' } as const],
  ])('%s passes; when it lasts, it is an outage and not a missing log', async (_name, fault) => {
    world.prow.files.set(logOf(FIRST), 'text');
    world.prow.fail('build-log.txt', fault, 2);
    expect(await logText()).toBe('text');
    expect(world.clock.slept).toEqual([1_000, 2_000]);
    world.prow.fail('build-log.txt', fault, 3);
    const failed = logText();
    await expect(failed).rejects.toThrow(GithubError);
    await expect(failed).rejects.toMatchObject({ kind: 'unavailable', message: expect.stringContaining('3 times') });
  });

  it('what came before a connection breaks stays', async () => {
    world.prow.files.set(logOf(FIRST), (_req, res) => {
      res.writeHead(200, { 'content-type': 'text/plain', 'content-length': 1_000 });
      res.write('the beginning\n');
      setTimeout(() => res.destroy(), 50);
    });
    const { source, job } = await failedJobs();
    const log = await source.log(job);
    let text = '';
    const read = async () => {
      if (log.kind === 'log') for await (const chunk of log.chunks) text += chunk;
    };
    await expect(read()).rejects.toMatchObject({ name: 'GithubError', kind: 'unavailable' });
    expect(text).toBe('the beginning\n');
  });

  it('a signed address that expired is asked for once more, and only once (FT43)', async () => {
    let expired = 1;
    const store = await serve((_req, res) => sendText(res, expired-- > 0 ? 403 : 200, 'signed text'));
    world.prow.files.set(logOf(FIRST), (_req, res) => {
      res.writeHead(307, { location: `${store.url}/signed?X=1` });
      res.end();
    });
    try {
      expect(await logText()).toBe('signed text');
      expect(world.prow.asked).toHaveLength(2);
      expired = 9;
      expect(await logText()).toMatch(/answered 403/);
      expect(world.prow.asked).toHaveLength(2);
    } finally {
      await store.close();
    }
  });

  it('a redirect to a private address leads nowhere (E6)', async () => {
    world.prow.files.set(logOf(FIRST), (_req, res) => {
      res.writeHead(307, { location: 'https://169.254.169.254/latest/meta-data' });
      res.end();
    });
    expect(await logText()).toMatch(/^gone: .*E6: a redirect leads to 169\.254\.169\.254/);
  });
});

describe('what is beside the log', () => {
  const green = (id: string, at: string, spec = {}) =>
    prowJob(world, id, { metadata: { creationTimestamp: at }, spec, status: { state: 'success' } });

  it('the green log is that of the last success before, of the same job and branch', async () => {
    const { source, scan, job } = await failedJobs(
      green('1', '2026-01-04T22:00:00Z'),
      green('2', '2026-01-04T23:00:00Z'),
      green('3', '2026-01-05T02:00:00Z'),
      green('4', '2026-01-05T00:00:00Z', { job: 'another' }),
      green('5', '2026-01-05T00:00:00Z', { extra_refs: [{ org: 'openshift', repo: 'ptp-operator', base_ref: 'old' }] }),
      prowJob(world, FIRST),
    );
    world.prow.files.set(logOf('2'), 'all is well');
    const log = await source.greenLog(job, scan);
    expect(log?.kind === 'log' && (await textOf(log.chunks))).toBe('all is well');
    expect(world.prow.asked).toEqual([`/gcs/${logOf('2')}`]);
  });

  it('no green log when there is none, or when it cannot be read', async () => {
    const { source, scan, job } = await failedJobs(green('1', '2026-01-04T22:00:00Z'), prowJob(world, FIRST));
    expect(await source.greenLog(job, { ...scan, builds: [] })).toBeUndefined();
    expect(await source.greenLog(job, scan)).toBeUndefined();
    world.prow.fail('build-log.txt', { kind: 'reset' }, 3);
    expect(await source.greenLog(job, scan)).toBeUndefined();
  });

  it('Prow’s own sentence is the annotation', async () => {
    const { source, scan } = await failedJobs(
      prowJob(world, FIRST, { status: { description: 'Pod scheduling\ntimeout.' } }),
      prowJob(world, SECOND, { status: { description: null } }),
    );
    expect(await source.annotations(scan.failed[0]!)).toEqual(['Pod scheduling timeout.']);
    expect(await source.annotations(scan.failed[1]!)).toEqual([]);
  });
});

describe('the platform or the project', () => {
  const facts = (text: string, messages: string[] = [], conclusion = 'failure') => ({
    text,
    conclusion,
    findings: messages.map((message) => ({
      tool: 'junit',
      kind: 'test' as const,
      message,
      severity: 'error' as const,
      line: 0,
      endLine: 0,
    })),
  });

  it.each([
    // As plank writes it into the description of a ProwJob.
    'Pod pending timeout.',
    'Pod scheduling timeout.',
    'Pod got deleted unexpectedly',
    'Pod can not be created: pods "x" is forbidden: exceeded quota: compute',
    // As the entrypoint logs it.
    '{"component":"entrypoint","file":"sigs.k8s.io/prow/pkg/entrypoint/run.go:169","level":"error","msg":"Process did not finish before 4h0m0s timeout","severity":"error"}',
    // As ci-operator prints it.
    'ERRO[2026-01-05T04:10:31Z]   * could not run steps: step e2e failed: failed to acquire lease for "aws-quota-slice": resources not found',
    "INFO[2026-01-05T04:10:31Z] Reporting job state 'failed' with reason 'executing_graph:step_failed:utilizing_lease:acquiring_lease:aws-quota-slice'",
    '* Container test is not ready with reason ImagePullBackOff and message Back-off pulling image "quay.io/x"',
    'error: could not resolve inputs: could not determine inputs for step [input:root]',
    // As openshift-install prints it.
    'level=error msg=failed to initialize the cluster: Working towards 4.19.0: 640 of 901 done',
    "googleapi: Error 403: Quota 'CPUS' exceeded. Limit: 100.0 in region us-east1., quotaExceeded",
  ])('is the platform: %s', async (line) => {
    const { isPlatform } = await sourceOf(world);
    expect(isPlatform(facts(`before\n${line}\nafter`))).toBe(true);
    expect(isPlatform(facts('', [line]))).toBe(true);
  });

  it.each([
    'ERRO[2026-01-05T04:10:31Z]   * could not run steps: step e2e failed: "e2e" test steps failed: "e2e" pod "e2e-test" failed: could not watch pod: the pod ci-op-x/e2e-test failed after 12m3s (failed containers: test): ContainerFailed one or more containers exited',
    "INFO[2026-01-05T04:10:31Z] Reporting job state 'failed' with reason 'executing_graph:step_failed:utilizing_lease:executing_test:executing_multi_stage_test'",
    '--- FAIL: TestClockClass (12.03s)',
    'the pod was not evicted and the lease is fine',
  ])('is the project: %s', async (line) => {
    const { isPlatform } = await sourceOf(world);
    expect(isPlatform(facts(line, [line]))).toBe(false);
  });

  it('what Prow could not run is the platform’s, whatever the log says', async () => {
    const own = [await compilePattern('TestClockClass', 'test')];
    const { isPlatform } = await sourceOf(world, { own });
    expect(isPlatform(facts('--- FAIL: TestClockClass', [], 'error'))).toBe(true);
  });

  it('a line of its own makes a failure the project’s; both lists can be replaced', async () => {
    const own = [await compilePattern('FAIL: TestClock', 'test')];
    const platform = [await compilePattern('lab .* offline', 'test')];
    const text = 'Pod pending timeout.\n--- FAIL: TestClockClass';
    expect((await sourceOf(world)).isPlatform(facts(text))).toBe(true);
    expect((await sourceOf(world, { own })).isPlatform(facts(text))).toBe(false);
    expect((await sourceOf(world, { platform })).isPlatform(facts(text))).toBe(false);
    expect((await sourceOf(world, { platform })).isPlatform(facts('lab 7 is offline'))).toBe(true);
  });
});
