import { afterEach, expect, it } from '@jest/globals';
import { type GitHubTwin, type RunSeed, startGitHub } from '../kit/github/index.ts';
import { makeZip } from '../kit/zip.ts';
import { APP, octokit, refusal } from './client.ts';

let twin: GitHubTwin;
const start = async (runs: RunSeed[]) => {
  twin = await startGitHub(
    { tokens: { ghs_job: {} }, repos: { 'octo/app': { visibility: 'public', runs } } },
    { at: '2026-02-01T12:00:00Z' },
  );
  return octokit(twin).rest;
};
afterEach(() => twin.close());

const theRun = () => ({ ...APP, run_id: twin.repo('octo/app').runs[0]!.id });
const names = (data: unknown) => [
  ...Buffer.from(data as ArrayBuffer)
    .toString('latin1')
    .matchAll(/\d+_[\w ()]+\.txt/g),
];

it('the logs of an attempt come as a zip from the store, without the token', async () => {
  const rest = await start([
    {
      jobs: [
        { name: 'build / test (18:x)', conclusion: 'failure', log: 'boom\n' },
        { name: 'gone', expired: 410 },
        { name: 'busy', conclusion: null },
      ],
    },
  ]);
  const { data, url } = await rest.actions.downloadWorkflowRunAttemptLogs({ ...theRun(), attempt_number: 1 });
  expect(new Set(names(data).flat())).toEqual(new Set(['0_build  test (18x).txt']));
  expect(url).toMatch(/\/_logs\/\d+\.zip\?.*sig=/);
  expect(twin.downloads).toMatchObject([{ id: theRun().run_id, authorization: false, status: 200 }]);
  expect((await rest.actions.downloadWorkflowRunLogs(theRun())).data).toEqual(data);
  expect((await refusal(rest.actions.downloadWorkflowRunAttemptLogs({ ...theRun(), attempt_number: 2 }))).status).toBe(
    404,
  );
});

it('an archive may be told, or be gone', async () => {
  const rest = await start([{ jobs: [{ name: 'a', log: 'x' }], logsZip: Buffer.from('PK broken') }]);
  const app = twin.repo('octo/app');
  app.addRun({ id: theRun().run_id, logsZip: 410 });
  const of = (attempt_number: number) => rest.actions.downloadWorkflowRunAttemptLogs({ ...theRun(), attempt_number });
  expect(Buffer.from((await of(1)).data as ArrayBuffer).toString()).toBe('PK broken');
  expect((await refusal(of(2))).status).toBe(410);
  const { id } = app.addRun({ jobs: [{ name: 'old', expired: 404 }] });
  expect((await refusal(rest.actions.downloadWorkflowRunLogs({ ...APP, run_id: id }))).status).toBe(404);
});

it('artifacts are listed by run and come as a zip until they expire', async () => {
  const zip = makeZip([{ name: 'junit.xml', data: '<testsuites/>' }]);
  const rest = await start([
    { artifacts: ['logs', { name: 'junit', zip }, { name: 'old', expired: true, size: 5 }] },
    { artifacts: ['other'] },
  ]);
  const { data } = await rest.actions.listWorkflowRunArtifacts(theRun());
  expect(data.artifacts.map(({ name, size_in_bytes, expired }) => [name, size_in_bytes, expired])).toEqual([
    ['logs', 22, false],
    ['junit', zip.length, false],
    ['old', 5, true],
  ]);
  const get = (at: number) =>
    rest.actions.downloadArtifact({ ...APP, artifact_id: data.artifacts[at]!.id, archive_format: 'zip' });
  expect(Buffer.from((await get(1)).data as ArrayBuffer)).toEqual(zip);
  expect((await refusal(get(2))).status).toBe(410);
});

it('gives the first thousand of a filtered list, and tells how many there are', async () => {
  const at = (i: number) => new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString();
  const rest = await start(Array.from({ length: 1_050 }, (_, i) => ({ createdAt: at(i) })));
  const page = async (page: number) =>
    (await rest.actions.listWorkflowRunsForRepo({ ...APP, created: '>=2026-01-01', per_page: 100, page })).data;
  expect(await page(10)).toMatchObject({ total_count: 1_050, workflow_runs: { length: 100 } });
  expect(await page(11)).toMatchObject({ total_count: 1_050, workflow_runs: [] });
  const half = `${at(0)}..${at(9)}`;
  const few = await rest.actions.listWorkflowRunsForRepo({ ...APP, created: half, per_page: 100 });
  expect(few.data.workflow_runs.map((run) => run.created_at)).toEqual(
    Array.from({ length: 10 }, (_, i) => at(9 - i).replace('.000', '')),
  );
});

it('answers a list that did not change with 304, which costs nothing', async () => {
  await start([{ conclusion: 'failure' }]);
  const url = `${twin.url}/repos/octo/app/actions/runs?per_page=100`;
  const ask = (etag?: string) =>
    fetch(url, { headers: { authorization: 'Bearer ghs_job', ...(etag ? { 'if-none-match': etag } : {}) } });
  const first = await ask();
  const left = twin.token('ghs_job').rate.remaining;
  const etag = first.headers.get('etag')!;
  expect((await ask(etag)).status).toBe(304);
  expect(twin.token('ghs_job').rate.remaining).toBe(left);
  twin.repo('octo/app').addRun({});
  expect((await ask(etag)).status).toBe(200);
});
