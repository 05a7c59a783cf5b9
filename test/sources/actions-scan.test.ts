import { afterEach, describe, expect, it } from '@jest/globals';
import type { GitHubTwin, RunSeed } from '../kit/github/index.ts';
import { ago, calls, jobsOf, red, startTwin, watch } from './actions-world.ts';

let twin: GitHubTwin;
afterEach(() => twin.close());

const start = async (runs: RunSeed[]) => {
  twin = await startTwin({ 'acme/app': runs });
  return watch(twin, ['acme/app']);
};
const JOBS = 'GET /actions/runs/N/jobs';
const slow = { name: 'slow', conclusion: 'cancelled' };
const TIME_OVER = { message: 'The job running on runner r1 has exceeded the maximum execution time of 6 minutes.' };

describe('a failed job', () => {
  it('is told with its build, its steps and its key', async () => {
    const { scan } = await start([
      {
        ...{ workflow: 'CI', createdAt: ago(90), event: 'schedule' },
        jobs: [
          { name: 'lint' },
          {
            ...{ name: 'test', conclusion: 'failure', startedAt: ago(89), completedAt: ago(80) },
            steps: ['Set up job', { name: 'Run npm test', conclusion: 'failure' }],
          },
        ],
      },
    ]);
    const { builds, failed, green, warnings } = await scan();
    const app = twin.repo('acme/app');
    const [run] = app.runs;
    const [lint, test] = app.jobs;
    expect(builds).toEqual([
      {
        ...{ source: 'actions', repo: 'acme/app', workflow: 'CI', path: '.github/workflows/ci.yml', branch: 'main' },
        ...{
          event: 'schedule',
          sha: app.sha(),
          url: `${twin.url}/acme/app/actions/runs/${run!.id}`,
          at: run!.createdAt,
        },
        ...{ runId: run!.id, build: '', attempt: 1, conclusion: 'failure' },
      },
    ]);
    expect(failed).toMatchObject([
      {
        ...{ build: builds[0], jobId: test!.id, name: 'test', conclusion: 'failure', tolerated: false },
        ...{ startedAt: test!.startedAt, completedAt: test!.completedAt },
        url: `${twin.url}/acme/app/actions/runs/${run!.id}/job/${test!.id}`,
        steps: [{ number: 1 }, { number: 2, name: 'Run npm test', conclusion: 'failure' }],
        key: `a${run!.id}.${test!.id}.1.1`,
      },
    ]);
    expect(green).toEqual([{ build: builds[0], jobId: lint!.id, name: 'lint' }]);
    expect(warnings).toEqual([]);
  });

  it.each<[string, RunSeed, boolean, string[]]>([
    ['red', red(), false, ['acme/app 1 test']],
    [
      'timed out',
      red({ conclusion: 'timed_out', jobs: [{ name: 'slow', conclusion: 'timed_out' }] }),
      false,
      ['acme/app 1 slow'],
    ],
    ['without any job', red({ conclusion: 'startup_failure', jobs: [] }), false, ['acme/app 1 CI']],
    [
      'red, with no failed job that GitHub tells of',
      red({ conclusion: 'failure', jobs: [{ name: 'a', conclusion: 'cancelled' }] }),
      false,
      ['acme/app 1 CI'],
    ],
    ['green', red({ jobs: [{ name: 'test' }] }), false, []],
    ['cancelled', red({ conclusion: 'cancelled' }), false, []],
    [
      'scheduled and was ended by GitHub, because its time was over',
      red({ event: 'schedule', conclusion: 'cancelled', jobs: [{ ...slow, annotations: [TIME_OVER] }] }),
      false,
      ['acme/app 1 slow'],
    ],
    [
      'scheduled and cancelled by somebody',
      red({ event: 'schedule', conclusion: 'cancelled', jobs: [slow] }),
      false,
      [],
    ],
    ['skipped', red({ conclusion: 'skipped', jobs: [] }), false, []],
    ['still running', red({ conclusion: null }), false, []],
    ['older than the window', red({ createdAt: ago(25 * 60) }), false, []],
    ['green with a job that may fail', red({ conclusion: 'success' }), false, []],
    ['green with a job that may fail, when asked for', red({ conclusion: 'success' }), true, ['acme/app 1 ~test']],
    [
      'red, with jobs that were cancelled and skipped',
      red({
        jobs: [
          { name: 'a', conclusion: 'failure' },
          { name: 'b', conclusion: 'cancelled' },
          { name: 'c', conclusion: 'skipped' },
        ],
      }),
      false,
      ['acme/app 1 a'],
    ],
  ])('of a run that is %s', async (_, run, tolerated, expected) => {
    const { scan } = await start([run]);
    expect(jobsOf((await scan({ tolerated })).failed)).toEqual(expected);
  });

  it('of a run without any job has the run itself as its place', async () => {
    const { scan, source } = await start([red({ conclusion: 'startup_failure', jobs: [] })]);
    const [job] = (await scan()).failed;
    const { id } = twin.repo('acme/app').runs[0]!;
    expect(job).toMatchObject({ jobId: 0, steps: [], key: `a${id}.0.1.1`, url: job!.build.url });
    expect(await source.log(job!)).toMatchObject({ kind: 'log-gone' });
    expect(await source.annotations(job!)).toEqual([]);
    expect((await scan({}, [job!.key])).failed).toEqual([]);
    expect(calls(twin)[JOBS]).toBe(1);
  });
});

describe('every attempt', () => {
  const again = (jobs: RunSeed['jobs'], more: RunSeed = {}) => {
    const app = twin.repo('acme/app');
    return app.addRun({ id: app.runs[0]!.id, jobs: jobs!, ...more });
  };

  it('counts: a job that failed and passed when run again, and one that failed twice', async () => {
    const { scan } = await start([
      red({
        jobs: [
          { name: 'a', conclusion: 'failure' },
          { name: 'b', conclusion: 'failure' },
        ],
      }),
    ]);
    again([{ name: 'a' }, { name: 'b', conclusion: 'failure' }]);
    const { builds, failed, green } = await scan();
    expect(jobsOf(failed)).toEqual(['acme/app 1 a', 'acme/app 1 b', 'acme/app 2 b']);
    expect(builds.map(({ attempt, conclusion }) => [attempt, conclusion])).toEqual([[2, 'failure']]);
    expect(failed.map(({ key }) => key.split('.').slice(2).join('.'))).toEqual(['2.3', '2.3', '2.3']);
    expect(failed[0]!.build).toMatchObject({ attempt: 1, url: expect.stringMatching(/\/attempts\/1$/) });
    expect(green.map(({ name, build }) => [name, build.attempt])).toEqual([['a', 2]]);
  });

  it('is looked at when the run is green at last', async () => {
    const { scan } = await start([red()]);
    again([{ name: 'test' }]);
    expect(jobsOf((await scan()).failed)).toEqual(['acme/app 1 test']);
  });

  it('is not failed by a job that may fail, in none of them', async () => {
    const { scan } = await start([
      red({
        conclusion: 'failure',
        jobs: [
          { name: 'may', conclusion: 'failure' },
          { name: 'must', conclusion: 'failure' },
        ],
      }),
    ]);
    again([{ name: 'may', conclusion: 'failure' }, { name: 'must' }], { conclusion: 'success' });
    expect(jobsOf((await scan()).failed)).toEqual(['acme/app 1 must']);
    expect(jobsOf((await scan({ tolerated: true })).failed)).toEqual([
      'acme/app 1 ~may',
      'acme/app 1 must',
      'acme/app 2 ~may',
    ]);
  });

  it('that was cancelled counts for a job that exceeded its time alone', async () => {
    const { scan } = await start([red()]);
    again(
      [
        { name: 'slow', conclusion: 'timed_out' },
        { name: 'torn', conclusion: 'failure' },
      ],
      { conclusion: 'cancelled' },
    );
    expect(jobsOf((await scan()).failed)).toEqual(['acme/app 1 test', 'acme/app 2 slow']);
  });
});

describe('what stands in markers', () => {
  it('is not given again, and when all of a run does it is not asked for', async () => {
    const { scan } = await start([
      red({
        jobs: [
          { name: 'a', conclusion: 'failure' },
          { name: 'b', conclusion: 'failure' },
        ],
      }),
      red({ createdAt: ago(30) }),
    ]);
    const { failed } = await scan();
    const keys = failed.map(({ key }) => key);
    expect(jobsOf(failed)).toEqual(['acme/app 1 a', 'acme/app 1 b', 'acme/app 1 test']);
    expect(calls(twin)[JOBS]).toBe(2);
    expect((await scan({}, keys)).failed).toEqual([]);
    expect(calls(twin)[JOBS]).toBe(2);
    // FT46: a scan that died between two issues is finished by the next one.
    expect((await scan({}, keys.slice(1))).failed.map(({ key }) => key)).toEqual([keys[0]]);
    expect(calls(twin)[JOBS]).toBe(3);
  });

  it('is asked for again once the run has another attempt, and then is known', async () => {
    const { scan } = await start([red()]);
    const first = (await scan()).failed.map(({ key }) => key);
    const app = twin.repo('acme/app');
    app.addRun({ id: app.runs[0]!.id, jobs: [{ name: 'test', conclusion: 'failure' }] });
    const second = (await scan({}, first)).failed;
    expect(jobsOf(second)).toEqual(['acme/app 2 test']);
    expect((await scan({}, [...first, ...second.map(({ key }) => key)])).failed).toEqual([]);
    expect(calls(twin)[JOBS]).toBe(2);
  });
});

it('of several repositories all is put in order, oldest first', async () => {
  twin = await startTwin({
    'acme/app': [red({ createdAt: ago(10) }), red({ createdAt: ago(50) })],
    'acme/lib': [red({ createdAt: ago(30), conclusion: 'failure' }), { createdAt: ago(20), conclusion: 'success' }],
  });
  const { scan, told } = watch(twin, ['acme/app', 'acme/lib']);
  const { builds, failed } = await scan();
  expect(builds.map(({ repo, at }) => `${repo} ${(Date.parse(ago(0)) - Date.parse(at)) / 60_000}`)).toEqual([
    'acme/app 50',
    'acme/lib 30',
    'acme/lib 20',
    'acme/app 10',
  ]);
  expect(jobsOf(failed)).toEqual(['acme/app 1 test', 'acme/lib 1 test', 'acme/app 1 test']);
  expect(told).toHaveLength(2);
  expect(told.at(-1)).toMatch(/2 of 2 repositories/);
});
