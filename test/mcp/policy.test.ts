import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ToolSession } from '../../packages/core/src/mcp/tool.ts';
import { connect, SEED, type World } from '../github/world.ts';
import { type GitHubTwin, startGitHub } from '../kit/github/index.ts';
import { cpuMs } from '../kit/linear.ts';
import { EVERY, open, refusal, text } from './open.ts';

let twin: GitHubTwin;
let world: World;
let session: ToolSession;
let head: string;
let job: number;
let foreign: number;
beforeAll(async () => {
  twin = await startGitHub(SEED, { at: '2026-01-05T09:00:00Z' });
  world = connect(twin);
  head = twin.repo('acme/app').sha();
  job = twin.repo('acme/app').jobs[0]!.id;
  foreign = twin.repo('victim/private').jobs[0]!.id;
  session = await open(world);
});
afterAll(async () => {
  await session.close();
  await twin.close();
});

it('the tools are ours: names, words, schemas that allow nothing else', () => {
  expect(session.tools.map(({ name }) => name)).toEqual(EVERY);
  for (const { name, description, parameters } of session.tools) {
    expect(name).toMatch(/^[a-z_]{1,64}$/);
    expect(description.length).toBeGreaterThan(20);
    expect(parameters).toMatchObject({ type: 'object', additionalProperties: false });
  }
});

describe('T3: a read outside its scope is refused and never sent', () => {
  const cases: [string, string, () => unknown, RegExp][] = [
    ['AM12: org:', 'search_code', () => ({ words: 'org:victim BEGIN' }), /^T3:.*plain words/],
    ['AM12: repo:', 'search_code', () => ({ words: 'key repo:victim/private' }), /^T3/],
    ['AM12: a quote that would swallow our repo:', 'search_code', () => ({ words: '"BEGIN KEY' }), /^T3/],
    ['AM12: OR', 'search_code', () => ({ words: 'a OR b' }), /^T3/],
    ['AM12: or in another case', 'search_code', () => ({ words: 'a oR b' }), /^T3/],
    ['AM12: a negated word', 'search_code', () => ({ words: '-repo a' }), /^T3/],
    ['AM12: a regular expression', 'search_code', () => ({ words: '/key/' }), /^T3/],
    ['AM12: a full-width colon', 'search_code', () => ({ words: 'repo：victim/private' }), /^T3/],
    ['AM12: a newline', 'search_code', () => ({ words: 'a\nrepo:victim/private' }), /^T3/],
    ['AM12: a foreign repository', 'search_code', () => ({ words: 'key', repository: 'victim/private' }), /^T3/],
    ...EVERY.filter((name) => name !== 'search_code').map((name): [string, string, () => unknown, RegExp] => [
      'AM13: a foreign repository',
      name,
      () => ({ ...minimal(name), repository: 'victim/private' }),
      /^T3: This run may not read that repository. It may read: acme\/app, acme\/lib\./,
    ]),
    ['a repository that is none', 'get_issue', () => ({ number: 1, repository: '../victim' }), /^T3/],
    ['a repository with a suffix', 'get_issue', () => ({ number: 1, repository: 'acme/app.git' }), /^T3/],
    ['a branch as ref', 'get_file_contents', () => ({ path: 'README.md', ref: 'feature' }), /^T3: Leave out `ref`/],
    ['the default branch as ref', 'list_commits', () => ({ ref: 'main' }), /^T3/],
    ['another commit as ref', 'get_repository_structure', () => ({ ref: 'f'.repeat(40) }), /^T3/],
    ['too short a SHA', 'get_file_contents', () => ({ path: 'README.md', ref: head.slice(0, 6) }), /^T3/],
    ['AM02: .git/config', 'get_file_contents', () => ({ path: '.git/config' }), /^T3/],
    ['.GIT in other letters', 'get_file_contents', () => ({ path: 'a/.GiT/config' }), /^T3/],
    ['git~1', 'get_file_contents', () => ({ path: 'git~1/config' }), /^T3/],
    ['AM01: an absolute path', 'get_file_contents', () => ({ path: '/proc/self/environ' }), /^T3/],
    ['AM03: a path upwards', 'get_file_contents', () => ({ path: '../../home/runner/.docker/config.json' }), /^T3/],
    ['a path upwards within', 'get_file_contents', () => ({ path: 'src/../README.md' }), /^T3/],
    ['a backslash', 'get_file_contents', () => ({ path: 'src\\a.ts' }), /^T3/],
    ['NUL', 'get_file_contents', () => ({ path: 'src/a.ts\u0000.png' }), /^T3/],
    ['an empty part', 'get_file_contents', () => ({ path: 'src//a.ts' }), /^T3/],
    ['a path upwards in the tree', 'get_repository_structure', () => ({ path: '..' }), /^T3/],
    ['a path upwards in history', 'list_commits', () => ({ path: '../x' }), /^T3/],
  ];
  it.each(cases)('%s (%s)', async (_name, tool, args, expected) => {
    const before = twin.journal.requests.length;
    expect(await refusal(session, tool, args())).toMatch(expected);
    expect(twin.journal.requests).toHaveLength(before);
  });

  it('a job of another repository is not found through an allowed one', async () => {
    expect(await refusal(session, 'get_job_log', { job_id: foreign })).toMatch(/^ToolError: .*no log/);
    expect(await refusal(session, 'search_job_log', { job_id: foreign, pattern: 'secret' })).toMatch(/^ToolError/);
  });
});

describe('T5: arguments that do not fit the schema are refused', () => {
  it.each([
    ['get_issue', {}],
    ['get_issue', { number: 0 }],
    ['get_issue', { number: 1.5 }],
    ['get_issue', { number: '1' }],
    ['get_issue', { number: 1, extra: true }],
    ['get_issue', JSON.parse('{"number":1,"__proto__":{"repository":"victim/private"}}')],
    ['get_issue', 'number 1'],
    ['get_issue', [1]],
    ['get_issue', null],
    ['get_file_contents', { path: 'a'.repeat(401) }],
    ['get_file_contents', { path: 'a', start_line: 0 }],
    ['search_code', { words: 'a'.repeat(201) }],
    ['get_commit', { sha: 'main' }],
    ['get_commit', { sha: 'HEAD~1' }],
    ['compare_commits', { base: 'main', head: 'feature' }],
    ['compare_commits', { base: '1234567', head: 'attacker:main' }],
    ['get_job_log', { job_id: -1 }],
    ['get_job_log', { job_id: 1e20 }],
    ['get_job_log', { job_id: 1, tail: 1001 }],
    ['get_job_log', { job_id: 1, to: 5 }],
    ['get_job_log', { job_id: 1, from: 5, to: 4 }],
    ['search_job_log', { job_id: 1, pattern: '' }],
    ['search_job_log', { job_id: 1, pattern: 'a'.repeat(513) }],
    ['list_issues', { labels: ['a', 'b', 'c', 'd', 'e', 'f'] }],
    ['list_issues', { state: 'OPEN' }],
    ['list_workflow_runs', { workflow: '../ci.yml' }],
    ['list_commits', { since: 'yesterday' }],
  ])('%s %j', async (tool, args) => {
    const before = twin.journal.requests.length;
    expect(await refusal(session, tool, args)).toMatch(/^T5: /);
    expect(twin.journal.requests).toHaveLength(before);
  });
});

it('I8: a pattern that is no RE2 is refused, and one that would hang V8 is not slow', async () => {
  expect(await refusal(session, 'search_job_log', { job_id: job, pattern: '(?=a)' })).toMatch(/^I8: /);
  const search = () => text(session, 'search_job_log', { job_id: job, pattern: '^(\\w+\\s?)+$' });
  expect(await cpuMs(search)).toBeLessThan(5_000);
});

describe('T1: only the tools of this job', () => {
  it.each(['merge_pull_request', 'create_gist', 'push_files', 'list_secret_scanning_alerts', 'constructor', ''])(
    'AM15 AM16: %j is unknown',
    async (name) => {
      expect(await refusal(session, name, {})).toMatch(
        new RegExp(`^T1: There is no tool of that name\\. There are: ${EVERY[0]}`),
      );
    },
  );
  it('a read that the job did not ask for is not offered', async () => {
    const small = await open(world, { names: ['get_issue'] });
    expect(small.tools.map(({ name }) => name)).toEqual(['get_issue']);
    expect(await refusal(small, 'get_file_contents', { path: 'README.md' })).toMatch(/^T1/);
    await small.close();
  });
  it('a job that asks for what is not on the shelf is a bug', async () => {
    await expect(open(world, { names: ['shell'] })).rejects.toThrow(/not on the shelf/);
  });
});

it('a run that is stopped stops a call with its own reason', async () => {
  const reason = new Error('stopped');
  await expect(session.call('get_issue', { number: 1 }, AbortSignal.abort(reason))).rejects.toBe(reason);
  expect(await text(session, 'get_issue', { number: 1 })).toMatch(/Build is broken/);
});

/** The arguments without which a call would be refused before it came to the repository. */
function minimal(name: string): object {
  const sha = 'a'.repeat(40);
  const byName: Record<string, object> = {
    get_issue: { number: 1 },
    get_file_contents: { path: 'key.pem' },
    get_commit: { sha },
    compare_commits: { base: sha, head: sha },
    get_pull_request: { number: 1 },
    get_pull_request_files: { number: 1 },
    get_job_log: { job_id: 1 },
    search_job_log: { job_id: 1, pattern: 'x' },
  };
  return byName[name] ?? {};
}
