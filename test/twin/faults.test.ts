import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type GitHubTwin, startGitHub } from '../kit/github/index.ts';
import { APP, octokit, refusal } from './client.ts';

let twin: GitHubTwin;
let rest: ReturnType<typeof octokit>['rest'];

beforeEach(async () => {
  twin = await startGitHub({
    tokens: { ghs_job: {} },
    repos: {
      'octo/app': { issues: [{ title: 'One' }], runs: [{ jobs: [{ name: 'test', log: 'x'.repeat(10_000) }] }] },
    },
  });
  rest = octokit(twin).rest;
});

afterEach(() => twin.close());

const comment = () => rest.issues.createComment({ ...APP, issue_number: 1, body: 'hi' });
const comments = () => twin.repo('octo/app').comments(1).length;
const COMMENT = /^POST .*\/comments$/;
const headers = { authorization: 'Bearer ghs_job' };

describe('faults', () => {
  it('hit the k-th matching call, before its effect', async () => {
    twin.faults.add({ match: COMMENT, nth: 2, kind: 'status', status: 503, headers: { 'retry-after': '1' } });
    await comment();
    expect(await refusal(comment())).toMatchObject({ status: 503, headers: { 'retry-after': '1' } });
    await comment();
    expect(comments()).toBe(2);
  });

  it('hit after the effect', async () => {
    twin.faults.add({ match: COMMENT, phase: 'after', kind: 'reset' });
    await refusal(comment());
    expect(comments()).toBe(1);
    expect(twin.journal.requests.at(-1)!.status).toBeNull();
    expect(twin.writes()).toHaveLength(1);
  });

  it('cut an answer, send a page, or rubbish', async () => {
    const get = () => fetch(`${twin.url}/repos/octo/app`, { headers }).then((answer) => answer.json());
    twin.faults.add({ match: (method) => method === 'GET', kind: 'truncate' });
    await expect(get()).rejects.toThrow('terminated');
    twin.faults.add({ match: /./, kind: 'garbage' });
    await expect(get()).rejects.toThrow('in JSON at position');
    twin.faults.add({ match: /./, kind: 'html' });
    expect(await refusal(rest.repos.get(APP))).toMatchObject({
      status: 502,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
  });

  it('reach the log store too', async () => {
    twin.faults.add({ match: /\/_logs\//, kind: 'truncate' });
    const job_id = twin.repo('octo/app').jobs[0]!.id;
    const address = `${twin.url}/repos/octo/app/actions/jobs/${job_id}/logs`;
    await expect(fetch(address, { headers }).then((answer) => answer.text())).rejects.toThrow('terminated');
    expect((await rest.actions.downloadJobLogsForWorkflowRun({ ...APP, job_id })).data).toHaveLength(10_000);
  });

  it('delay, repeat and are disarmed', async () => {
    const disarm = twin.faults.add({ match: /./, kind: 'status', times: Number.POSITIVE_INFINITY });
    expect((await refusal(rest.repos.get(APP))).status).toBe(500);
    expect((await refusal(rest.repos.get(APP))).status).toBe(500);
    disarm();
    twin.faults.add({ match: /./, kind: 'delay', delayMs: 60 });
    const start = Date.now();
    await rest.repos.get(APP);
    expect(Date.now() - start).toBeGreaterThanOrEqual(55);
    twin.faults.add({ match: /never/, kind: 'reset' });
    expect(twin.faults.unused()).toHaveLength(1);
    twin.faults.clear();
  });

  it('may be everywhere', async () => {
    twin.outage(503);
    expect((await refusal(rest.repos.get(APP))).status).toBe(503);
    expect((await refusal(octokit(twin).graphql('{ viewer { login } }'))).status).toBe(503);
    twin.outage(undefined);
    expect((await rest.repos.get(APP)).status).toBe(200);
  });
});

describe('hooks', () => {
  it('stand before and after the effect, and are awaited', async () => {
    const seen: string[] = [];
    const stop = twin.onCall(async ({ phase, record }) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      seen.push(`${phase} ${record.method} ${comments()}`);
    });
    await comment();
    stop();
    await comment();
    expect(seen).toEqual(['before POST 0', 'after POST 1']);
  });
});

describe('ETags', () => {
  it('save requests while nothing changed', async () => {
    const first = await rest.issues.get({ ...APP, issue_number: 1 });
    const etag = first.headers.etag!;
    expect(etag).toMatch(/^W\/"/);
    const again = () => refusal(rest.issues.get({ ...APP, issue_number: 1, headers: { 'if-none-match': etag } }));
    const unchanged = await again();
    expect(unchanged.status).toBe(304);
    expect(unchanged.headers['x-ratelimit-remaining']).toBe(first.headers['x-ratelimit-remaining']);
    await comment();
    const changed = await rest.issues.get({ ...APP, issue_number: 1, headers: { 'if-none-match': etag } });
    expect(changed.status).toBe(200);
  });
});

describe('what is not modelled', () => {
  const raw = (path: string, accept = '*/*') => fetch(twin.url + path, { headers: { ...headers, accept } });

  it('answers 501 and makes close() throw', async () => {
    const own = await startGitHub({ tokens: { ghs_job: {} }, repos: { 'octo/app': {} } });
    expect((await refusal(octokit(own).rest.repos.listDeployKeys(APP))).status).toBe(501);
    expect(own.unmodelled).toMatchObject([{ path: '/repos/octo/app/keys' }]);
    await expect(own.close()).rejects.toThrow('GET /repos/octo/app/keys');
  });

  it('includes parameters and media types that a route does not heed', async () => {
    expect((await raw('/repos/octo/app/issues?mentioned=ann')).status).toBe(501);
    expect((await raw('/repos/octo/app/issues?color=red')).status).toBe(501);
    expect((await raw('/repos/octo/app/issues/1', 'application/vnd.github.html+json')).status).toBe(501);
    expect((await raw('/repos/octo/app/issues/1', 'text/csv')).status).toBe(501);
    expect(twin.unmodelled).toHaveLength(4);
    twin.unmodelled.length = 0;
  });
});

describe('pages', () => {
  it('show an issue and a run to a person', async () => {
    await rest.issues.createComment({ ...APP, issue_number: 1, body: 'a <b>bold</b> word' });
    const page = await (await fetch(`${twin.url}/octo/app/issues/1`)).text();
    expect(page).toContain('One #1');
    expect(page).toContain('a &lt;b&gt;bold&lt;/b&gt; word');
    const run = twin.repo('octo/app').runs[0]!;
    expect(await (await fetch(`${twin.url}/octo/app/actions/runs/${run.id}`)).text()).toContain('test: success');
  });
});
