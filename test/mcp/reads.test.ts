import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ToolSession } from '../../packages/core/src/mcp/tool.ts';
import { connect, keyOf, SEED, type World } from '../github/world.ts';
import { type GitHubTwin, startGitHub } from '../kit/github/index.ts';
import { live, open, refusal, text } from './open.ts';

let twin: GitHubTwin;
let world: World;
let session: ToolSession;
beforeEach(async () => {
  twin = await startGitHub(SEED, { at: '2026-01-05T09:00:00Z' });
  world = connect(twin);
  session = await open(world);
});
afterEach(async () => {
  await session.close();
  await twin.close();
});
const app = () => twin.repo('acme/app');

describe('get_issue', () => {
  it('shows the conversation under its source', async () => {
    const seen = await session.call('get_issue', { number: 1 }, live());
    expect(seen).toMatchObject({ source: 'issue:acme/app#1', kind: 'markdown' });
    expect(seen.text).toMatch(
      /Issue acme\/app#1, open, by alice[\s\S]*It fails since Monday\.[\s\S]*Comment \d+ by bob[\s\S]*Same here\./,
    );
  });
  it('a pull request is a pull', async () => {
    expect((await session.call('get_issue', { number: 2 }, live())).source).toBe('pull:acme/app#2');
  });
  it('I6: at most 50 comments, and long ones cut', async () => {
    const comments = Array.from({ length: 60 }, (_, i) => ({
      body: i === 59 ? 'z'.repeat(9_000) : `comment ${i + 1}.`,
      user: 'bob',
    }));
    const { number } = app().addIssue({ body: 'b'.repeat(20_000), comments });
    const shown = await text(session, 'get_issue', { number });
    expect(shown).toMatch(/10 older comments are left out/);
    expect(shown).not.toMatch(/comment 10\./);
    expect(shown).toMatch(/comment 11\./);
    expect(shown).toMatch(/4000 more characters left out[\s\S]*1000 more characters left out/);
  });
  it('a missing one is the model’s to mend', async () => {
    expect(await refusal(session, 'get_issue', { number: 99 })).toMatch(
      /^ToolError: GitHub knows no GET \/repos\/acme\/app\/issues\/99/,
    );
  });
});

describe('G7: what was written after the trigger is not shown', () => {
  const frozen = () => open(world, {}, { frozenAt: '2026-01-05T08:45:00Z' });
  it('AM68: a later comment, and one edited later', async () => {
    app().addComment(1, { body: 'LATE', user: 'mallory', createdAt: '2026-01-05T08:45:00Z' });
    app().editComment(app().comments(1)[0]!.id, 'EDITED', 'bob');
    const late = await frozen();
    const shown = await text(late, 'get_issue', { number: 1 });
    expect(shown).not.toMatch(/LATE|EDITED/);
    expect(shown).toMatch(/2 comments written or edited after the run was triggered/);
    await late.close();
  });
  it('AM68: a body edited later is withheld, a title stands as it was', async () => {
    app().editIssue(1, { title: 'NEW TITLE', body: 'NEW BODY' }, 'mallory');
    const late = await frozen();
    const shown = await text(late, 'get_issue', { number: 1 });
    expect(shown).not.toMatch(/NEW/);
    expect(shown).toMatch(/Title: Build is broken[\s\S]*edited after the run was triggered and is not shown/);
    await late.close();
  });
  it('a comment or label alone hides no text', async () => {
    app().addComment(1, { body: 'LATE', user: 'mallory' });
    const late = await frozen();
    expect(await text(late, 'get_issue', { number: 1 })).toMatch(/It fails since Monday/);
    await late.close();
  });
  it('when GitHub does not tell, text counts as edited', async () => {
    app().addComment(1, { body: 'LATE', user: 'mallory' });
    const late = await frozen();
    twin.faults.add({ match: /POST \/graphql/, kind: 'status', status: 403, times: 9 });
    expect(await text(late, 'get_issue', { number: 1 })).not.toMatch(/Monday|Build is broken/);
    await late.close();
  });
  it('a younger issue and a younger pull request are refused', async () => {
    const { number } = app().addIssue({ title: 'Young' });
    const late = await frozen();
    expect(await refusal(late, 'get_issue', { number })).toMatch(/^G7: /);
    expect(await text(late, 'list_issues', { state: 'all' })).not.toMatch(/Young/);
    await late.close();
  });
  it('an edited pull request shows no new words', async () => {
    app().editIssue(2, { title: 'NEW', body: 'NEW' }, 'mallory');
    const late = await frozen();
    expect(await text(late, 'get_pull_request', { number: 2 })).not.toMatch(/NEW/);
    expect(await text(late, 'list_issues', { state: 'all', words: 'NEW' })).toMatch(/^0 issues/);
    await late.close();
  });
});

describe('files are read at the pin', () => {
  it('although the branch moved', async () => {
    app().push('main', { files: { 'src/a.ts': 'MOVED\n' } });
    const seen = await session.call('get_file_contents', { path: 'src/a.ts' }, live());
    expect(seen).toMatchObject({ source: 'file:acme/app/src/a.ts', kind: 'code' });
    expect(seen.text.split('\n').slice(1)).toEqual(['export const a = 2;', 'export const b = 2;']);
    expect(await text(session, 'list_commits', {})).not.toMatch(/Change files/);
  });
  it('a short SHA of the pin is filled up', async () => {
    expect(
      await text(session, 'get_file_contents', { path: 'README.md', ref: app().sha().slice(0, 7).toUpperCase() }),
    ).toMatch(/# app/);
  });
  it('a commit that the run names may be read', async () => {
    const sha = app().sha('feature');
    const more = await open(world, {}, { shas: new Map([[keyOf('acme/app'), [sha]]]) });
    expect(await text(more, 'get_file_contents', { path: 'src/new.ts', ref: sha })).toMatch(/new/);
    expect(await refusal(more, 'get_file_contents', { path: 'lib.ts', repository: 'acme/lib', ref: sha })).toMatch(
      /^T3/,
    );
    await more.close();
  });
  it('a part, with its range', async () => {
    expect(await text(session, 'get_file_contents', { path: 'src/a.ts', start_line: 2 })).toMatch(
      /lines 2-2 of 2\nexport const b/,
    );
    expect(await refusal(session, 'get_file_contents', { path: 'src/a.ts', start_line: 9 })).toMatch(/only 2 lines/);
  });
  it('a long file comes in parts', async () => {
    const big = Array.from({ length: 9_000 }, (_, i) => `line ${i + 1} of a file`).join('\n');
    const sha = app().push('big', { files: { 'big.txt': big } });
    const more = await open(world, {}, { shas: new Map([[keyOf('acme/app'), [sha]]]) });
    const part = await text(more, 'get_file_contents', { path: 'big.txt', ref: sha });
    const next = Number(/go on with start_line (\d+)/.exec(part)?.[1]);
    expect(await text(more, 'get_file_contents', { path: 'big.txt', ref: sha, start_line: next })).toMatch(
      new RegExp(`\\nline ${next} of`),
    );
    await more.close();
  });
  it('a directory is listed, a missing file named, another repository reached', async () => {
    expect(await text(session, 'get_file_contents', { path: 'src/' })).toMatch(/is a directory[\s\S]*a\.ts/);
    expect(await refusal(session, 'get_file_contents', { path: 'src/z.ts' })).toMatch(
      /does not exist.*get_repository_structure/,
    );
    expect(await text(session, 'get_file_contents', { path: 'lib.ts', repository: 'ACME/lib' })).toMatch(/lib = 1/);
  });
  it('the tree, and how much of it was left out', async () => {
    const files = Object.fromEntries(Array.from({ length: 700 }, (_, i) => [`deep/down/f${i}.txt`, 'x']));
    const sha = app().push('feature', { files });
    const more = await open(world, {}, { shas: new Map([[keyOf('acme/app'), [sha]]]) });
    const shown = await text(more, 'get_repository_structure', { ref: sha });
    expect(shown).toMatch(/README\.md[\s\S]*src\/[\s\S]*deeper entries left out/);
    expect(shown.split('\n').length).toBeLessThan(510);
    expect(await text(session, 'get_repository_structure', { path: 'src' })).toMatch(
      /1 entry of acme\/app\/src.*\nsrc\/a\.ts/,
    );
    await more.close();
  });
  it('a search says that its hits are no evidence', async () => {
    expect(await text(session, 'search_code', { words: 'export' })).toMatch(
      /acme\/app: 1[\s\S]*src\/a\.ts[\s\S]*acme\/lib: 1[\s\S]*before you cite it/,
    );
  });
});

describe('history', () => {
  it('commits, one commit, a comparison', async () => {
    const list = await text(session, 'list_commits', {});
    const [head, first] = [...list.matchAll(/^[0-9a-f]{40}/gm)].map(([sha]) => sha);
    expect(list).toMatch(/Count from two[\s\S]*Begin/);
    const commit = await session.call('get_commit', { sha: head!.slice(0, 12) }, live());
    expect(commit.source).toBe(`commit:acme/app@${head}`);
    expect(commit.text).toMatch(/modified src\/a\.ts \+1 -1[\s\S]*-export const a = 1;/);
    expect(await text(session, 'compare_commits', { base: first, head })).toMatch(
      /1 commit ahead[\s\S]*Count from two/,
    );
  });
  it('a pull request and its files', async () => {
    expect(await text(session, 'get_pull_request', { number: 2 })).toMatch(
      /Pull request acme\/app#2, open[\s\S]*Please look\./,
    );
    expect(await text(session, 'get_pull_request_files', { number: 2 })).toMatch(/added src\/new\.ts \+1 -0/);
  });
});

describe('runs and logs', () => {
  const job = () => app().jobs[0]!.id;
  it('runs, and the jobs of one', async () => {
    const run = app().runs[0]!.id;
    expect(await text(session, 'list_workflow_runs', { status: 'failure' })).toMatch(
      new RegExp(`run ${run} attempt 1: failure, CI`),
    );
    expect(await text(session, 'list_workflow_runs', { run_id: run })).toMatch(
      new RegExp(`job ${job()}: failure, test; failed: Run npm test`),
    );
  });
  it('the tail, cleaned', async () => {
    const seen = await session.call('get_job_log', { job_id: job(), tail: 2 }, live());
    expect(seen).toEqual({
      source: `log:${job()}`,
      kind: 'log',
      text: `Log of job ${job()}, lines 499-500 of 500\nline 499\nline 500`,
    });
  });
  it('a range', async () => {
    expect(await text(session, 'get_job_log', { job_id: job(), from: 10, to: 11 })).toMatch(
      /lines 10-11 of 500\nline 10\nline 11$/,
    );
    expect(await refusal(session, 'get_job_log', { job_id: job(), from: 600 })).toMatch(/only 500 lines/);
  });
  it('a search, with numbers and context', async () => {
    const shown = await text(session, 'search_job_log', { job_id: job(), pattern: 'line (7|300)$', context: 1 });
    expect(shown.split('\n').slice(1)).toEqual([
      'L6: line 6',
      'L7: line 7',
      'L8: line 8',
      '…',
      'L299: line 299',
      'L300: line 300',
      'L301: line 301',
    ]);
    expect(await text(session, 'search_job_log', { job_id: job(), pattern: 'nothing' })).toMatch(/no line matches/);
    expect(await text(session, 'search_job_log', { job_id: job(), pattern: 'line', limit: 3, context: 0 })).toMatch(
      /500 matching lines, the first 3 shown\nL1: line 1\nL2: line 2\nL3: line 3$/,
    );
  });
  it('FT40: a log that is gone is told so', async () => {
    app().addRun({ jobs: [{ name: 'old', expired: 410 }] });
    expect(await refusal(session, 'get_job_log', { job_id: app().jobs.at(-1)!.id })).toMatch(
      /^ToolError: GitHub has no log/,
    );
  });
});

describe('R4: when GitHub fails', () => {
  it('an outage ends the run with its kind', async () => {
    twin.outage(503);
    await expect(session.call('get_issue', { number: 1 }, live())).rejects.toMatchObject({
      name: 'GithubError',
      kind: 'unavailable',
    });
  });
  it('a missing permission is told to the model', async () => {
    twin.addToken('ghs_weak', { permissions: { contents: 'read', issues: 'read' } });
    twin.repo('acme/app').setVisibility('private');
    const weak = await open(connect(twin, { token: 'ghs_weak' }));
    expect(await refusal(weak, 'list_workflow_runs', {})).toMatch(/^ToolError: .*actions: read/);
    await weak.close();
  });
});
