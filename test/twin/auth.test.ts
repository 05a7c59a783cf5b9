import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type GitHubTwin, startGitHub } from '../kit/github/index.ts';
import { APP, octokit, refusal } from './client.ts';

let twin: GitHubTwin;

beforeEach(async () => {
  twin = await startGitHub({
    tokens: {
      ghs_job: {
        permissions: { contents: 'read', issues: 'read', pull_requests: 'write' },
        repos: ['octo/app', 'octo/open'],
      },
      ghp_ann: { login: 'ann', permissions: { issues: 'read' } },
      ghs_few: { rateLimit: { limit: 60, remaining: 1 } },
    },
    users: [{ login: 'zoe' }],
    repos: {
      'octo/app': {
        collaborators: { ann: 'maintain', bob: 'triage' },
        branches: { fix: [{ files: { a: 'a' } }] },
        issues: [{ title: 'Issue' }],
        pulls: [{ title: 'Pull', head: 'fix' }],
      },
      'octo/open': { visibility: 'public', issues: [{ title: 'Seen by all' }] },
      'octo/secret': {},
      'else/public': { visibility: 'public', issues: [{ title: 'Elsewhere' }] },
    },
  });
});

afterEach(() => twin.close());

describe('tokens', () => {
  it('must be known', async () => {
    expect(await refusal(octokit(twin, 'ghs_wrong').rest.repos.get(APP))).toMatchObject({
      status: 401,
      message: expect.stringContaining('Bad credentials'),
    });
    expect((await fetch(`${twin.url}/repos/octo/app`)).status).toBe(401);
    twin.revokeToken('ghs_job');
    expect((await refusal(octokit(twin).rest.repos.get(APP))).status).toBe(401);
  });

  it('see only their repositories, and public ones', async () => {
    const { rest } = octokit(twin);
    expect((await refusal(rest.repos.get({ owner: 'octo', repo: 'secret' }))).status).toBe(404);
    expect((await rest.issues.get({ owner: 'else', repo: 'public', issue_number: 1 })).data.title).toBe('Elsewhere');
    const no = await refusal(rest.issues.createComment({ owner: 'else', repo: 'public', issue_number: 1, body: 'hi' }));
    expect(no.status).toBe(403);
  });

  it('lacking a permission are told which', async () => {
    const no = await refusal(octokit(twin).rest.issues.create({ ...APP, title: 'x' }));
    expect(no).toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration'),
    });
    expect(no.headers['x-accepted-github-permissions']).toBe('issues=write');
    const read = await refusal(octokit(twin).rest.actions.listWorkflowRunsForRepo(APP));
    expect(read.headers['x-accepted-github-permissions']).toBe('actions=read');
    const person = await refusal(octokit(twin, 'ghp_ann').rest.issues.create({ ...APP, title: 'x' }));
    expect(person.message).toContain('Resource not accessible by personal access token');
  });

  it('comment by the permission of what the number is', async () => {
    const { rest } = octokit(twin);
    expect((await rest.issues.createComment({ ...APP, issue_number: 2, body: 'on a pull' })).status).toBe(201);
    const no = await refusal(rest.issues.createComment({ ...APP, issue_number: 1, body: 'on an issue' }));
    expect(no.status).toBe(403);
    expect(no.headers['x-accepted-github-permissions']).toBe('issues=write; pull_requests=write');
  });

  it('of a workflow are no user', async () => {
    expect(await refusal(octokit(twin).rest.users.getAuthenticated())).toMatchObject({ status: 403 });
    const person = octokit(twin, 'ghp_ann').rest;
    expect((await person.users.getAuthenticated()).data.login).toBe('ann');
    expect((await person.users.getByUsername({ username: 'github-actions[bot]' })).data).toMatchObject({
      id: 41898282,
      type: 'Bot',
    });
  });

  it('run out of requests', async () => {
    const { rest } = octokit(twin, 'ghs_few');
    const last = await rest.repos.get(APP);
    expect(last.headers).toMatchObject({ 'x-ratelimit-limit': '60', 'x-ratelimit-remaining': '0' });
    expect(await refusal(rest.repos.get(APP))).toMatchObject({
      status: 403,
      message: expect.stringContaining('API rate limit exceeded for installation'),
      headers: { 'x-ratelimit-remaining': '0' },
    });
    expect((await rest.rateLimit.get()).data.rate).toMatchObject({ limit: 60, remaining: 0 });
    twin.clock.advance(3_601_000);
    expect((await rest.repos.get(APP)).headers['x-ratelimit-remaining']).toBe('59');
  });
});

describe('permission of a person', () => {
  const role = async (username: string, repo = 'app') => {
    const { data } = await octokit(twin).rest.repos.getCollaboratorPermissionLevel({ owner: 'octo', repo, username });
    return [data.permission, data.role_name];
  };

  it('comes with the legacy word and the role', async () => {
    expect(await role('octo')).toEqual(['admin', 'admin']);
    expect(await role('ann')).toEqual(['write', 'maintain']);
    expect(await role('bob')).toEqual(['read', 'triage']);
    expect(await role('zoe')).toEqual(['none', 'none']);
    expect(await role('zoe', 'open')).toEqual(['read', 'read']);
    twin.repo('octo/app').setPermission('zoe', 'admin');
    expect(await role('ZOE')).toEqual(['admin', 'admin']);
  });

  it('is not known of bots and nobodies', async () => {
    for (const name of ['github-actions[bot]', 'no-such-person'])
      expect(await refusal(role(name))).toMatchObject({
        status: 404,
        message: expect.stringContaining(`${name} is not a user`),
      });
  });

  it('fails when told', async () => {
    twin.repo('octo/app').failPermission({ status: 500, message: 'Server Error' });
    expect((await refusal(role('ann'))).status).toBe(500);
    twin.repo('octo/app').failPermission(undefined);
    expect(await role('ann')).toEqual(['write', 'maintain']);
  });
});

describe('a repository', () => {
  it('tells its id, visibility and default branch', async () => {
    const { data } = await octokit(twin).rest.repos.get(APP);
    expect(data).toMatchObject({ private: true, visibility: 'private', default_branch: 'main', full_name: 'octo/app' });
    expect(data.id).toBe(twin.repo('octo/app').record.id);
    expect(data.permissions).toMatchObject({ push: false, pull: true });
  });

  it('moves to another name, and the old one redirects', async () => {
    twin.renameRepo('octo/app', 'octo/application');
    const { rest } = octokit(twin);
    expect((await rest.repos.get(APP)).data.full_name).toBe('octo/application');
    const headers = { authorization: 'Bearer ghs_job' };
    const get = await fetch(`${twin.url}/repos/octo/app/issues/1`, { headers, redirect: 'manual' });
    expect([get.status, get.headers.get('location')]).toEqual([
      301,
      `${twin.url}/repositories/${twin.repo('octo/application').record.id}/issues/1`,
    ]);
    const post = await fetch(`${twin.url}/repos/octo/app/issues`, {
      headers,
      method: 'POST',
      body: '{}',
      redirect: 'manual',
    });
    expect(post.status).toBe(307);
    expect(twin.repo('octo/app').fullName).toBe('octo/application');
  });

  it('goes away, goes private, is archived', async () => {
    const { rest } = octokit(twin, 'ghs_job');
    twin.repo('else/public').setVisibility('private');
    expect((await refusal(rest.repos.get({ owner: 'else', repo: 'public' }))).status).toBe(404);
    twin.repo('octo/app').setArchived(true);
    const no = await refusal(rest.issues.createComment({ ...APP, issue_number: 2, body: 'x' }));
    expect(no).toMatchObject({ status: 403, message: expect.stringContaining('archived') });
    twin.deleteRepo('octo/app');
    expect((await refusal(rest.repos.get(APP))).status).toBe(404);
  });
});
