import { Readable } from 'node:stream';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type GitHubOptions, type GitHubTwin, type RunSeed, startGitHub } from '../kit/github/index.ts';
import { APP, octokit, refusal } from './client.ts';

let twin: GitHubTwin;

const start = async (runs: RunSeed[], options: GitHubOptions = {}) => {
  twin = await startGitHub(
    {
      tokens: { ghs_job: {} },
      repos: { 'octo/app': { visibility: 'public', branches: { dev: [{ message: 'Dev' }] }, runs } },
    },
    { at: '2026-02-01T12:00:00Z', ...options },
  );
  return octokit(twin).rest;
};

afterEach(() => twin.close());

const RED: RunSeed = {
  workflow: 'CI',
  createdAt: '2026-01-31T00:00:00Z',
  jobs: [
    { name: 'lint', log: 'clean\n' },
    {
      name: 'test',
      conclusion: 'failure',
      steps: ['Set up job', { name: 'Run npm test', conclusion: 'failure', startedAt: '2026-01-31T00:00:01Z' }],
      log: '2026-01-31T00:00:01.0000000Z ##[error]boom\n',
      annotations: [{ message: 'boom', path: 'src/a.ts', startLine: 3 }],
    },
  ],
};

describe('runs', () => {
  it('are filtered as GitHub filters', async () => {
    const rest = await start([
      RED,
      {
        workflow: 'CI',
        branch: 'dev',
        event: 'pull_request',
        conclusion: 'success',
        createdAt: '2026-01-30T00:00:00Z',
      },
      { workflow: 'Nightly', event: 'schedule', conclusion: null, createdAt: '2026-02-01T00:00:00Z' },
    ]);
    const names = async (more: object) => {
      const { data } = await rest.actions.listWorkflowRunsForRepo({ ...APP, ...more });
      return data.workflow_runs.map((run) => `${run.name}:${run.head_branch}:${run.conclusion}`);
    };
    expect(await names({})).toEqual(['Nightly:main:null', 'CI:main:failure', 'CI:dev:success']);
    expect(await names({ branch: 'dev' })).toEqual(['CI:dev:success']);
    expect(await names({ event: 'schedule' })).toEqual(['Nightly:main:null']);
    expect(await names({ status: 'failure' })).toEqual(['CI:main:failure']);
    expect(await names({ status: 'in_progress' })).toEqual(['Nightly:main:null']);
    expect(await names({ created: '>=2026-01-31' })).toEqual(['Nightly:main:null', 'CI:main:failure']);
    expect(await names({ created: '2026-01-30..2026-01-30' })).toEqual(['CI:dev:success']);
    expect(await names({ head_sha: twin.repo('octo/app').sha('dev') })).toEqual(['CI:dev:success']);
    expect(await names({ per_page: 1, page: 2 })).toEqual(['CI:main:failure']);
    const workflows = (await rest.actions.listRepoWorkflows(APP)).data.workflows;
    expect(workflows.map((one) => one.path)).toEqual(['.github/workflows/ci.yml', '.github/workflows/nightly.yml']);
    const own = await rest.actions.listWorkflowRuns({ ...APP, workflow_id: 'ci.yml' });
    expect(own.data.total_count).toBe(2);
  });

  it('keep their attempts', async () => {
    const rest = await start([RED]);
    const repo = twin.repo('octo/app');
    const [run] = repo.runs;
    repo.addRun({ id: run!.id, conclusion: 'success', jobs: [{ name: 'test' }] });
    const one = { ...APP, run_id: run!.id };
    expect((await rest.actions.getWorkflowRun(one)).data).toMatchObject({ run_attempt: 2, conclusion: 'success' });
    const first = await rest.actions.getWorkflowRunAttempt({ ...one, attempt_number: 1 });
    expect(first.data).toMatchObject({ run_attempt: 1, conclusion: 'failure' });
    const jobs = async (filter: 'all' | 'latest') =>
      (await rest.actions.listJobsForWorkflowRun({ ...one, filter })).data.jobs.map(
        (job) => `${job.run_attempt}/${job.name}`,
      );
    expect(await jobs('latest')).toEqual(['2/test']);
    expect(await jobs('all')).toEqual(['1/lint', '1/test', '2/test']);
    const early = await rest.actions.listJobsForWorkflowRunAttempt({ ...one, attempt_number: 1 });
    expect(early.data.jobs[1]!.steps).toMatchObject([
      { name: 'Set up job', number: 1, conclusion: 'success' },
      { name: 'Run npm test', number: 2, conclusion: 'failure', started_at: '2026-01-31T00:00:01Z' },
    ]);
    expect((await refusal(rest.actions.getWorkflowRunAttempt({ ...one, attempt_number: 3 }))).status).toBe(404);
  });

  it('can be run again', async () => {
    const rest = await start([RED]);
    const [run] = twin.repo('octo/app').runs;
    await rest.actions.reRunWorkflowFailedJobs({ ...APP, run_id: run!.id });
    expect(run).toMatchObject({ attempt: 2, status: 'queued', conclusion: null });
    expect(twin.writes()).toEqual([`rerun octo/app run ${run!.id} failed jobs by github-actions[bot]`]);
  });
});

describe('job logs', () => {
  const jobNamed = (name: string) => twin.repo('octo/app').jobs.find((job) => job.name === name)!;

  it('come by a redirect to a signed address', async () => {
    const rest = await start([RED]);
    const { data, url } = await rest.actions.downloadJobLogsForWorkflowRun({ ...APP, job_id: jobNamed('test').id });
    expect(data).toContain('##[error]boom');
    expect(url).toMatch(/\/_logs\/\d+\.txt\?.*sig=/);
  });

  it('lie on another origin, where the token does not follow', async () => {
    const rest = await start([RED]);
    const { url } = await rest.actions.downloadJobLogsForWorkflowRun({ ...APP, job_id: jobNamed('test').id });
    expect(new URL(url).origin).not.toBe(twin.url);
    expect(twin.downloads).toMatchObject([{ authorization: false, status: 200 }]);
    const leaking = await fetch(url, { headers: { authorization: 'Bearer ghs_job' } });
    expect(leaking.status).toBe(401);
    expect(twin.downloads.at(-1)).toMatchObject({ authorization: true });
  });

  it('lie on the same origin when told', async () => {
    const rest = await start([RED], { logOrigin: 'same' });
    const { url } = await rest.actions.downloadJobLogsForWorkflowRun({ ...APP, job_id: jobNamed('test').id });
    expect(new URL(url).origin).toBe(twin.url);
  });

  it('stop opening when the signature is a minute old', async () => {
    const rest = await start([RED]);
    const { url } = await rest.actions.downloadJobLogsForWorkflowRun({ ...APP, job_id: jobNamed('test').id });
    twin.clock.advance(61_000);
    expect((await fetch(url)).status).toBe(403);
  });

  it('expire', async () => {
    const rest = await start([
      {
        jobs: [
          { name: 'old', expired: 410 },
          { name: 'lost', expired: 404 },
        ],
      },
    ]);
    const logs = (name: string) =>
      refusal(rest.actions.downloadJobLogsForWorkflowRun({ ...APP, job_id: jobNamed(name).id }));
    expect(await logs('old')).toMatchObject({
      status: 410,
      message: expect.stringContaining('Server Error'),
    });
    expect(await logs('lost')).toMatchObject({ status: 404, message: expect.stringContaining('Not Found') });
  });

  it('may be streams, and be left half read', async () => {
    const line = `${'x'.repeat(99)}\n`;
    const log = () =>
      Readable.from(
        (function* () {
          for (let i = 0; i < 200_000; i++) yield line;
        })(),
      );
    const rest = await start([{ jobs: [{ name: 'big', log }] }]);
    const address = `${twin.url}/repos/octo/app/actions/jobs/${jobNamed('big').id}/logs`;
    const response = await fetch(address, { headers: { authorization: 'Bearer ghs_job' } });
    const reader = response.body!.getReader();
    await reader.read();
    await reader.cancel();
    const { data } = await rest.actions.downloadJobLogsForWorkflowRun({ ...APP, job_id: jobNamed('big').id });
    expect((data as unknown as string).length).toBe(20_000_000);
    expect(twin.downloads[0]!.bytes).toBeLessThan(20_000_000);
  });

  it('are closed to strangers even in a public repository', async () => {
    await start([RED]);
    twin.addToken('ghs_other', { repos: [] });
    const other = octokit(twin, 'ghs_other').rest;
    expect((await other.actions.getWorkflowRun({ ...APP, run_id: twin.repo('octo/app').runs[0]!.id })).status).toBe(
      200,
    );
    const no = await refusal(other.actions.downloadJobLogsForWorkflowRun({ ...APP, job_id: jobNamed('test').id }));
    expect(no.status).toBe(403);
  });
});

describe('checks', () => {
  it('show a job as a check run with its annotations', async () => {
    const rest = await start([RED]);
    const job = twin.repo('octo/app').jobs[1]!;
    const { data } = await rest.checks.listAnnotations({ ...APP, check_run_id: job.id });
    expect(data).toMatchObject([{ path: 'src/a.ts', start_line: 3, annotation_level: 'failure', message: 'boom' }]);
    const list = await rest.checks.listForRef({ ...APP, ref: 'main' });
    expect(list.data.check_runs.map((one) => [one.name, one.conclusion, one.app?.slug])).toEqual([
      ['lint', 'success', 'github-actions'],
      ['test', 'failure', 'github-actions'],
    ]);
  });

  it('combine statuses by their newest context', async () => {
    const rest = await start([]);
    const sha = twin.repo('octo/app').sha();
    await rest.repos.createCommitStatus({ ...APP, sha, state: 'failure', context: 'ext' });
    await rest.repos.createCommitStatus({ ...APP, sha, state: 'success', context: 'ext' });
    const combined = await rest.repos.getCombinedStatusForRef({ ...APP, ref: 'main' });
    expect(combined.data).toMatchObject({ state: 'success', total_count: 1 });
    expect((await rest.repos.listCommitStatusesForRef({ ...APP, ref: 'main' })).data).toHaveLength(2);
  });
});
