/**
 * Every route that the twin answers is called once, and its answer is held against GitHub's official description. A
 * route that nobody calls here fails the last test.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type GitHubTwin, startGitHub } from '../kit/github/index.ts';
import { allRoutes } from '../kit/github/routes/index.ts';
import { makeChecker } from './openapi.ts';
import { WORLD } from './openapi-world.ts';

const require = createRequire(import.meta.url);
const description = JSON.parse(readFileSync(require.resolve('@octokit/openapi/generated/api.github.com.json'), 'utf8'));
const check = makeChecker(description);
const called = new Set<string>();

let twin: GitHubTwin;
let ids: Record<string, string | number>;

beforeAll(async () => {
  twin = await startGitHub(WORLD);
  const repo = twin.repo('octo/app');
  const record = repo.record;
  const head = record.git.commits.get(repo.sha())!;
  ids = {
    owner: 'octo',
    repo: 'app',
    issue_number: 1,
    pull_number: 3,
    comment_id: repo.comments(1)[0]!.id,
    name: 'bug',
    username: 'ann',
    run_id: repo.runs[0]!.id,
    attempt_number: 1,
    job_id: repo.jobs[0]!.id,
    check_run_id: record.checkRuns[0]!.id,
    workflow_id: 'ci.yml',
    ref: 'main',
    sha: head.sha,
    file_sha: head.files.get('a.txt')!.sha,
    tree_sha: head.tree,
    commit_sha: head.sha,
    branch: 'main',
    basehead: 'main...fix',
    path: 'a.txt',
    reaction_id: 0,
    artifact_id: record.artifacts[0]!.id,
    archive_format: 'zip',
  };
});

afterAll(() => twin.close());

/** Calls one operation by its official path and checks status and body against the description. */
async function call(
  line: string,
  body?: unknown,
  more: Record<string, string | number> = {},
  token = 'ghs_job',
): Promise<unknown> {
  const [method, template = '', query] = line.split(/ |\?/) as [string, string, string | undefined];
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(more[name] ?? ids[name])));
  const answer = await fetch(`${twin.url}${path}${query ? `?${query}` : ''}`, {
    method,
    redirect: 'manual',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  called.add(`${method} ${template}`);
  const text = await answer.text();
  const value = text === '' ? undefined : JSON.parse(text);
  const wrong = check(method, template, answer.status, value);
  expect({ line, status: answer.status, wrong }).toEqual({ line, status: answer.status, wrong: [] });
  expect(answer.status).toBeLessThan(400);
  return value;
}

const R = '/repos/{owner}/{repo}';
const TEAM = { org: 'octo', team_slug: 'core', username: 'ann' };

it.each([
  [
    'repositories',
    [
      `GET ${R}`,
      `GET ${R}/collaborators/{username}/permission`,
      `GET ${R}/branches`,
      `GET ${R}/branches/{branch}`,
      `GET ${R}/commits`,
      'GET /rate_limit',
      'GET /users/{username}',
    ],
  ],
  [
    'contents',
    [
      `GET ${R}/contents/{path}`,
      `GET ${R}/commits/{ref}`,
      `GET ${R}/compare/{basehead}`,
      `GET ${R}/git/blobs/{file_sha}`,
      `GET ${R}/git/trees/{tree_sha}?recursive=1`,
      `GET ${R}/git/commits/{commit_sha}`,
      `GET ${R}/tarball/{ref}`,
    ],
  ],
  [
    'issues',
    [
      `GET ${R}/issues?state=all`,
      `GET ${R}/issues/{issue_number}`,
      `GET ${R}/issues/{issue_number}/events`,
      `GET ${R}/issues/{issue_number}/timeline`,
      `GET ${R}/issues/{issue_number}/labels`,
      `GET ${R}/issues/{issue_number}/comments`,
      `GET ${R}/issues/events`,
      `GET ${R}/issues/comments`,
      `GET ${R}/issues/comments/{comment_id}`,
      `GET ${R}/labels`,
      `GET ${R}/labels/{name}`,
      'GET /search/issues?q=repo:octo/app',
      'GET /search/code?q=needle+repo:octo/app',
    ],
  ],
  [
    'actions',
    [
      `GET ${R}/actions/workflows`,
      `GET ${R}/actions/workflows/{workflow_id}`,
      `GET ${R}/actions/workflows/{workflow_id}/runs`,
      `GET ${R}/actions/runs`,
      `GET ${R}/actions/runs/{run_id}`,
      `GET ${R}/actions/runs/{run_id}/attempts/{attempt_number}`,
      `GET ${R}/actions/runs/{run_id}/attempts/{attempt_number}/jobs`,
      `GET ${R}/actions/runs/{run_id}/jobs`,
      `GET ${R}/actions/runs/{run_id}/artifacts`,
      `GET ${R}/actions/artifacts`,
      `GET ${R}/actions/artifacts/{artifact_id}/{archive_format}`,
      `GET ${R}/actions/runs/{run_id}/logs`,
      `GET ${R}/actions/runs/{run_id}/attempts/{attempt_number}/logs`,
      `GET ${R}/actions/jobs/{job_id}`,
      `GET ${R}/actions/jobs/{job_id}/logs`,
    ],
  ],
  [
    'checks',
    [
      `GET ${R}/check-runs/{check_run_id}`,
      `GET ${R}/commits/{ref}/check-runs`,
      `GET ${R}/commits/{ref}/status`,
      `GET ${R}/commits/{ref}/statuses`,
    ],
  ],
  [
    'pull requests',
    [
      `GET ${R}/pulls`,
      `GET ${R}/pulls/{pull_number}`,
      `GET ${R}/pulls/{pull_number}/files`,
      `GET ${R}/pulls/{pull_number}/commits`,
    ],
  ],
])('reads of %s answer as described', async (_, lines) => {
  for (const line of lines) await call(line);
  // A job is a check run too, and a folder is a content too.
  if (lines[0]?.includes('contents')) await call(`GET ${R}/contents/{path}`, undefined, { path: 'dir' });
});

it('reads by other ids answer as described', async () => {
  await call(`GET ${R}/check-runs/{check_run_id}/annotations`, undefined, { check_run_id: ids['job_id']! });
  await call(`GET ${R}/check-runs/{check_run_id}`, undefined, { check_run_id: ids['job_id']! });
  await call(`GET ${R}/git/ref/{ref}`, undefined, { ref: 'heads/main' });
  await call(`GET ${R}/git/matching-refs/{ref}`, undefined, { ref: 'heads/' });
  await call('GET /user', undefined, {}, 'ghp_ann');
  await call(`GET ${R}/rules/branches/{branch}`, undefined, { branch: 'guarded' });
  await call('GET /orgs/{org}/teams/{team_slug}/memberships/{username}', undefined, TEAM, 'ghp_ann');
});

it('writes to issues answer as described', async () => {
  const I = `${R}/issues/{issue_number}`;
  await call(`POST ${R}/issues`, { title: 'New', labels: ['a'] });
  await call(`PATCH ${I}`, { title: 'Renamed', state: 'closed' });
  await call(`GET ${R}/assignees/{assignee}`, undefined, { assignee: 'ann' });
  await call(`POST ${I}/assignees`, { assignees: ['ann'] });
  await call(`DELETE ${I}/assignees`, { assignees: ['ann'] });
  await call(`PUT ${I}/lock`, { lock_reason: 'spam' });
  await call(`DELETE ${I}/lock`);
  const made = (await call(`POST ${I}/comments`, { body: 'new' })) as { id: number };
  await call(`PATCH ${R}/issues/comments/{comment_id}`, { body: 'edited' }, { comment_id: made.id });
  await call(`DELETE ${R}/issues/comments/{comment_id}`, undefined, { comment_id: made.id });
  await call(`POST ${I}/labels`, { labels: ['b'] });
  await call(`PUT ${I}/labels`, { labels: ['c', 'd'] });
  await call(`DELETE ${I}/labels/{name}`, undefined, { name: 'c' });
  await call(`DELETE ${I}/labels`);
  await call(`GET ${I}/events`);
  await call(`GET ${I}/timeline`);
  await call(`POST ${R}/labels`, { name: 'fresh', color: 'ff0000' });
  await call(`PATCH ${R}/labels/{name}`, { new_name: 'stale' }, { name: 'fresh' });
  await call(`DELETE ${R}/labels/{name}`, undefined, { name: 'stale' });
  for (const subject of [I, `${R}/issues/comments/{comment_id}`]) {
    const { id } = (await call(`POST ${subject}/reactions`, { content: 'heart' })) as { id: number };
    await call(`GET ${subject}/reactions`);
    await call(`DELETE ${subject}/reactions/{reaction_id}`, undefined, { reaction_id: id });
  }
});

it('writes to code answer as described', async () => {
  await call(`PUT ${R}/contents/{path}`, { message: 'm', content: 'aGk=', branch: 'other' }, { path: 'new.txt' });
  const at = twin
    .repo('octo/app')
    .record.git.commits.get(twin.repo('octo/app').sha('other'))!
    .files.get('new.txt')!.sha;
  await call(`DELETE ${R}/contents/{path}`, { message: 'm', sha: at, branch: 'other' }, { path: 'new.txt' });
  const blob = (await call(`POST ${R}/git/blobs`, { content: 'x' })) as { sha: string };
  const tree = (await call(`POST ${R}/git/trees`, {
    tree: [{ path: 'x', mode: '100644', type: 'blob', sha: blob.sha }],
  })) as { sha: string };
  const commit = (await call(`POST ${R}/git/commits`, { message: 'm', tree: tree.sha, parents: [ids['sha']] })) as {
    sha: string;
  };
  await call(`POST ${R}/git/refs`, { ref: 'refs/heads/made', sha: commit.sha });
  await call(`PATCH ${R}/git/refs/{ref}`, { sha: ids['sha'], force: true }, { ref: 'heads/made' });
  await call(`DELETE ${R}/git/refs/{ref}`, undefined, { ref: 'heads/made' });
});

it('writes to checks, runs and pull requests answer as described', async () => {
  const output = { title: 't', summary: 's' };
  const { id } = (await call(`POST ${R}/check-runs`, {
    name: 'ai',
    head_sha: ids['sha'],
    status: 'in_progress',
    output,
  })) as { id: number };
  await call(`PATCH ${R}/check-runs/{check_run_id}`, { conclusion: 'neutral' }, { check_run_id: id });
  await call(`POST ${R}/statuses/{sha}`, { state: 'success', context: 'ai' });
  await call(`GET ${R}/commits/{ref}/status`);
  await call(`GET ${R}/commits/{ref}/statuses`);
  await call(`POST ${R}/actions/runs/{run_id}/rerun`);
  twin.repo('octo/app').runs[0]!.status = 'completed';
  await call(`POST ${R}/actions/runs/{run_id}/rerun-failed-jobs`);
  await call(`POST ${R}/actions/workflows/{workflow_id}/dispatches`, { ref: 'main' });
  await call(`GET ${R}/actions/runs`);
  const P = `${R}/pulls/{pull_number}`;
  await call(`POST ${R}/pulls`, { title: 'Other', head: 'other', base: 'main' });
  await call(`PATCH ${P}`, { title: 'Better' });
  await call(`GET ${P}/comments`);
  await call(`GET ${R}/commits/{commit_sha}/pulls`, undefined, { commit_sha: twin.repo('octo/app').sha('fix') });
  await call(`POST ${P}/reviews`, { event: 'COMMENT', body: 'hm' });
  await call(`GET ${P}/reviews`);
  await call(`POST ${P}/requested_reviewers`, { reviewers: ['bob'], team_reviewers: ['core'] }, {}, 'ghp_ann');
  twin.repo('octo/app').push('main', { files: { 'e.txt': 'e\n' } });
  await call(`PUT ${P}/update-branch`, {});
  twin.repo('octo/app').setMerging({ hold: true });
  const asked = (await call(`PUT ${P}/merge-async`, { merge_method: 'squash' })) as { details: { uuid: string } };
  const { uuid } = asked.details;
  await call(`GET ${P}/merge-async/{uuid}`, undefined, { uuid });
  twin.repo('octo/app').runMerges();
  await call(`GET ${P}/merge-async/{uuid}`, undefined, { uuid });
  await call(`PUT ${P}/merge-async`, {});
  await call(`GET ${P}/merge`);
  const { number } = twin.repo('octo/app').addPull({ head: 'late' });
  await call(`PUT ${P}/merge`, {}, { pull_number: number });
  await call(`GET ${P}`);
  await call(`GET ${R}/activity?ref=main`);
  await call(`GET ${R}/issues/{issue_number}/events`, undefined, { issue_number: 3 });
});

it('and no route was left out', () => {
  const shape = (line: string) => line.replace(/\{\w+[+*]?\}/g, '{}');
  const seen = new Set([...called].map(shape));
  const left = allRoutes(() => '').map((route) => `${route.method} ${route.path}`);
  const out = left.filter((line) => !seen.has(shape(line)));
  expect(out).toEqual([]);
});
