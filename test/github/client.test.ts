import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { GithubError } from '../../packages/core/src/errors.ts';
import { readIssue } from '../../packages/core/src/github/issues.ts';
import { readPermission, viewer } from '../../packages/core/src/github/permissions.ts';
import { readAllowed } from '../../packages/core/src/github/repos.ts';
import { addLabels, createComment, ensureLabel, rerunFailedJobs } from '../../packages/core/src/github/write.ts';
import { type GitHubTwin, startGitHub } from '../kit/github/index.ts';
import { connect, keyOf, repo, SEED, TOKEN, type World } from './world.ts';

const APP = repo('acme/app');
const ISSUE = /GET \/repos\/acme\/app\/issues\/1$/;
let twin: GitHubTwin;
let world: World;
beforeEach(async () => {
  twin = await startGitHub(SEED, { at: '2026-01-05T09:00:00Z' });
  world = connect(twin);
});
afterEach(() => twin.close());

const failure = async (work: Promise<unknown>): Promise<GithubError> => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(GithubError);
  return error as GithubError;
};
const asked = (pattern: RegExp) =>
  twin.journal.requests.filter(({ method, path }) => pattern.test(`${method} ${path}`)).length;

describe('W1: the reading client refuses to write', () => {
  const octokit = () => world.github.read(APP);
  it.each([
    ['POST', () => octokit().request('POST /repos/{owner}/{repo}/issues', { owner: 'acme', repo: 'app', title: 'x' })],
    ['DELETE', () => octokit().request('DELETE /repos/{owner}/{repo}', { owner: 'acme', repo: 'app' })],
    ['PUT', () => octokit().request('PUT /repos/acme/app/pulls/1/merge')],
    ['a mutation', () => octokit().graphql('mutation { closeIssue(input: {issueId: "1"}) { clientMutationId } }')],
    ['a mutation after a query', () => octokit().graphql('query A { viewer { login } } mutation B { x }')],
    ['a subscription', () => octokit().graphql('subscription { x }')],
    ['a document in the body', () => octokit().request('POST /graphql', { data: { query: 'mutation { x }' } })],
    ['no document', () => octokit().request('POST /graphql')],
  ])('%s', async (_name, request) => {
    await expect(request()).rejects.toThrow(/W1/);
    expect(twin.writes()).toEqual([]);
    expect(twin.journal.requests).toEqual([]);
  });

  it('E6: and sends its token to no other address', async () => {
    await expect(world.github.read(APP).request('GET https://evil.example/repos')).rejects.toThrow(/E6/);
    await expect(world.github.read(APP).request('GET /user', { baseUrl: 'https://evil.example' })).rejects.toThrow(
      /E6/,
    );
  });
});

describe('R3: reads are retried', () => {
  it.each([500, 502, 503])('FT01: %i twice, then the answer', async (status) => {
    twin.faults.add({ match: ISSUE, kind: 'status', status, times: 2 });
    expect((await readIssue(world.github, APP, 1)).title).toBe('Build is broken');
    expect(world.clock.slept).toHaveLength(2);
  });
  it.each(['reset', 'truncate', 'html', 'garbage'] as const)('FT01: %s once, then the answer', async (kind) => {
    twin.faults.add({ match: ISSUE, kind });
    expect((await readIssue(world.github, APP, 1)).title).toBe('Build is broken');
  });
  it('FT01: five tries, growing sleeps, then unavailable', async () => {
    twin.faults.add({ match: ISSUE, kind: 'status', status: 503, times: Number.POSITIVE_INFINITY });
    const error = await failure(readIssue(world.github, APP, 1));
    expect(error.kind).toBe('unavailable');
    expect(asked(ISSUE)).toBe(5);
    expect(world.clock.slept).toEqual(world.clock.slept.toSorted((a, b) => a - b));
    expect(world.clock.slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(120_000);
  });
  it('FT04: a secondary limit waits for Retry-After', async () => {
    const headers = { 'retry-after': '17' };
    twin.faults.add({
      match: ISSUE,
      kind: 'status',
      status: 403,
      message: 'You have exceeded a secondary rate limit',
      headers,
    });
    await readIssue(world.github, APP, 1);
    expect(world.clock.slept[0]).toBeGreaterThanOrEqual(17_000);
    expect(world.clock.slept[0]).toBeLessThan(20_000);
  });
  it('FT04: without Retry-After, and as a page, it waits a minute', async () => {
    twin.faults.add({ match: ISSUE, kind: 'html', status: 429 });
    await readIssue(world.github, APP, 1);
    expect(world.clock.slept[0]).toBeGreaterThanOrEqual(60_000);
  });
  it('FT04: a Retry-After beyond the limit stops at once', async () => {
    twin.faults.add({ match: ISSUE, kind: 'status', status: 429, headers: { 'retry-after': '600' } });
    expect((await failure(readIssue(world.github, APP, 1))).kind).toBe('rate-limit');
    expect(world.clock.slept).toEqual([]);
  });
  it('FT05: a primary limit that ends in 50 minutes stops at once', async () => {
    const reset = String(Math.floor(twin.clock.now() / 1000) + 3000);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    twin.faults.add({ match: ISSUE, kind: 'status', status: 403, message: 'API rate limit exceeded', headers });
    expect((await failure(readIssue(world.github, APP, 1))).kind).toBe('rate-limit');
    expect(world.clock.slept).toEqual([]);
  });
  it('FT06: a token that is not accepted is not tried again', async () => {
    twin.revokeToken(TOKEN);
    const error = await failure(readIssue(world.github, APP, 1));
    expect(error.kind).toBe('auth');
    expect(error.message).toMatch(/`github-token`.*expired/);
    expect(asked(ISSUE)).toBe(1);
  });
  it('a caller who gives up is told his own reason', async () => {
    const reason = new Error('enough');
    const request = world.github
      .read(APP)
      .request('GET /repos/acme/app', { request: { signal: AbortSignal.abort(reason) } });
    await expect(request).rejects.toBe(reason);
  });
});

describe('R3: a write is sent once', () => {
  const COMMENTS = /POST \/repos\/acme\/app\/issues\/1\/comments/;
  it.each(['before', 'after'] as const)('FT02: 502 %s the effect', async (phase) => {
    twin.faults.add({ match: COMMENTS, kind: 'status', status: 502, phase });
    expect((await failure(createComment(world.writer, APP, 1, 'hello'))).kind).toBe('unavailable');
    expect(asked(COMMENTS)).toBe(1);
    expect(twin.writes()).toHaveLength(phase === 'after' ? 1 : 0);
  });
  it('FT08: and follows no redirect of a renamed repository', async () => {
    twin.renameRepo('acme/app', 'acme/other');
    const error = await failure(createComment(world.writer, APP, 1, 'hello'));
    expect(`${error.kind} ${error.message}`).toMatch(/conflict/);
    expect(twin.writes()).toEqual([]);
  });
  it('failed jobs are started again once, and not while they run', async () => {
    const [run] = twin.repo('acme/app').runs;
    await rerunFailedJobs(world.writer, APP, run!.id);
    expect(run).toMatchObject({ attempt: 2, status: 'queued' });
    await expect(rerunFailedJobs(world.writer, APP, run!.id)).rejects.toMatchObject({ name: 'GithubError' });
    expect(twin.writes()).toEqual([`rerun acme/app run ${run!.id} failed jobs by github-actions[bot]`]);
  });
  it('FT10: a label that exists already is no error', async () => {
    const ensure = (name: string) =>
      ensureLabel(world.github, world.writer, APP, { name, color: 'ff0000', description: '' });
    const ids = [await ensure('bug'), await ensure('ai-devops'), await ensure('ai-devops')];
    expect(twin.repo('acme/app').labels()).toEqual(['bug', 'ai-devops']);
    expect(twin.writes()).toEqual(['make-label acme/app ai-devops by github-actions[bot]']);
    expect([new Set(ids).size, ids[1]]).toEqual([2, ids[2]]);
  });
});

it('FT07: a missing permission names the line to add', async () => {
  twin.addToken('ghs_weak', { permissions: { contents: 'read', issues: 'read' } });
  const error = await failure(addLabels(connect(twin, { token: 'ghs_weak' }).writer, APP, 1, ['bug']));
  expect(error.kind).toBe('permission');
  expect(error.message).toMatch(/`github-token` lacks `issues: write`.*permissions: issues: write/);
});

it('FT07: what belongs to an organisation no line of `permissions:` gives', async () => {
  twin.addToken('ghs_weak', { permissions: 'all' });
  const asked = connect(twin, { token: 'ghs_weak' })
    .github.read(APP)
    .request('GET /orgs/{org}/teams/{team_slug}/memberships/{username}', {
      ...{ org: 'acme', team_slug: 'core', username: 'rita' },
    });
  const error = await failure(asked);
  expect(error.kind).toBe('permission');
  expect(error.message).toMatch(
    /^`github-token` may not ask GET \/orgs\/acme\/teams\/core\/memberships\/rita: .*GitHub App with the organisation permission \*Members: read\*$/,
  );
  expect(error.message).not.toContain('permissions:');
});

describe('the allowed repositories', () => {
  it('are read with id, visibility and pin', async () => {
    const [app] = await readAllowed(world.github, [APP]);
    expect(app).toEqual({
      repo: APP,
      id: twin.repo('acme/app').record.id,
      visibility: 'public',
      defaultBranch: 'main',
      pin: twin.repo('acme/app').sha(),
    });
  });
  it('FT08: one that is absent is a person’s error', async () => {
    await expect(readAllowed(world.github, [APP, repo('acme/nope')])).rejects.toThrow(
      /acme\/nope.*`repository-tokens`/,
    );
  });
  it('W2: one that was renamed is refused by its old name', async () => {
    twin.renameRepo('acme/lib', 'acme/moved');
    await expect(readAllowed(world.github, [repo('acme/lib')])).rejects.toThrow(/now called acme\/moved/);
  });
  it('each is read with its own token', async () => {
    twin.repo('acme/lib').setVisibility('private');
    twin.addToken('ghs_app', { repos: ['acme/app'] });
    twin.addToken('ghs_own', { login: 'own[bot]', type: 'Bot', repos: ['acme/lib'] });
    const both = [APP, repo('acme/lib')];
    const own = connect(twin, { token: 'ghs_app', own: { [keyOf('acme/lib')]: 'ghs_own' } });
    expect((await readAllowed(own.github, both)).map(({ visibility }) => visibility)).toEqual(['public', 'private']);
    await expect(readAllowed(connect(twin, { token: 'ghs_app' }).github, both)).rejects.toThrow(/`repository-tokens`/);
  });
});

describe('G1: permissions', () => {
  it.each([
    ['admin', 'admin'],
    ['maintain', 'write'],
    ['write', 'write'],
    ['triage', 'read'],
  ] as const)('%s is %s', async (role, expected) => {
    twin.repo('acme/app').setPermission('carol', role);
    expect(await readPermission(world.github, APP, 'carol')).toBe(expected);
  });
  it.each([404, 500])('AM63: %i is unknown', async (status) => {
    twin.repo('acme/app').failPermission({ status, message: 'no' });
    expect(await readPermission(world.github, APP, 'carol')).toBe('unknown');
  });
});

it('G6: the viewer is spelled as REST spells it', async () => {
  expect(await viewer(world.github, APP)).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' });
});
