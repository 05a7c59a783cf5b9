import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GHOST } from '../../packages/core/src/domain/issue.ts';
import { compareCommits, listCommits, readCommit } from '../../packages/core/src/github/commits.ts';
import { readEditors, readTextHistory } from '../../packages/core/src/github/editors.ts';
import {
  listComments,
  listIssueEvents,
  listIssues,
  readComment,
  readIssue,
} from '../../packages/core/src/github/issues.ts';
import { listPullFiles, readPull } from '../../packages/core/src/github/pulls.ts';
import { listTree, readContent, readFile, searchCode } from '../../packages/core/src/github/repos.ts';
import { listAnnotations, listJobs, listRuns, parseRunUrl, readRun } from '../../packages/core/src/github/runs.ts';
import { addReaction, createComment, removeLabel, updateComment } from '../../packages/core/src/github/write.ts';
import { type GitHubTwin, startGitHub } from '../kit/github/index.ts';
import { connect, repo, SEED, type World } from './world.ts';

const APP = repo('acme/app');
let twin: GitHubTwin;
let world: World;
beforeAll(async () => {
  twin = await startGitHub(SEED, { at: '2026-01-05T09:00:00Z' });
  world = connect(twin);
});
afterAll(() => twin.close());

describe('issues', () => {
  it('are plain records', async () => {
    const issue = await readIssue(world.github, APP, 1);
    expect(issue).toMatchObject({ number: 1, title: 'Build is broken', state: 'open', labels: ['bug'], isPull: false });
    expect(issue.author).toMatchObject({ login: 'alice', type: 'User' });
    expect((await readIssue(world.github, APP, 2)).isPull).toBe(true);
  });
  it('say who is assigned and when they were closed', async () => {
    const app = twin.repo('acme/app');
    const { number } = app.addIssue({ title: 'Done', assignees: ['alice'], state: 'closed' });
    expect(await readIssue(world.github, APP, number)).toMatchObject({
      assignees: ['alice'],
      closedAt: app.issue(number).closedAt,
    });
    expect(app.issue(number).closedAt).not.toBeNull();
    expect(await readIssue(world.github, APP, 1)).toMatchObject({ assignees: [], closedAt: null });
  });
  it('FT13: a deleted account is the ghost, no body is an empty text', async () => {
    const { number } = twin.repo('acme/app').addIssue({ user: null, body: null });
    const issue = await readIssue(world.github, APP, number);
    expect(issue).toMatchObject({ author: GHOST, body: '' });
  });
  it('all pages are read and the newest comments kept', async () => {
    const comments = Array.from({ length: 230 }, (_, i) => ({ body: `comment ${i + 1}`, user: 'bob' }));
    const { number } = twin.repo('acme/app').addIssue({ title: 'Long', comments });
    const found = await listComments(world.github, APP, number, 50);
    expect([found.length, found[0]?.body, found.at(-1)?.body]).toEqual([50, 'comment 181', 'comment 230']);
  });
  it('the last editor comes from GraphQL', async () => {
    const app = twin.repo('acme/app');
    const { number } = app.addIssue({
      title: 'Edited',
      comments: [
        { body: 'one', user: 'bob' },
        { body: 'two', user: 'bob' },
      ],
    });
    app.editComment(app.comments(number)[1]!.id, 'changed', 'mallory');
    const nodes = (await listComments(world.github, APP, number, 50)).map(({ nodeId }) => nodeId);
    const edits = await readEditors(world.github, APP, nodes);
    expect(nodes.map((node) => edits.get(node)?.editor.login)).toEqual([undefined, 'mallory']);
  });
  it('G7: renames and edits of the text are known', async () => {
    const app = twin.repo('acme/app');
    const { number } = app.addIssue({ title: 'Before' });
    app.editIssue(number, { title: 'After', body: 'new' }, 'mallory');
    const history = await readTextHistory(world.github, APP, number);
    expect(history.renames.map(({ title }) => title)).toEqual(['Before']);
    expect(history.edit?.editor.login).toBe('mallory');
  });
  it('G9: events tell who put a label on', async () => {
    twin.repo('acme/app').addLabel(1, 'ai-triage', 'carol');
    const events = await listIssueEvents(world.github, APP, 1);
    expect(events.find(({ label }) => label === 'ai-triage')?.actor.login).toBe('carol');
  });
  it('are listed by label', async () => {
    expect((await listIssues(world.github, APP, { labels: ['bug'], limit: 10 })).map(({ number }) => number)).toEqual([
      1,
    ]);
  });
  it('comments can be written, changed and read back', async () => {
    const { id } = await createComment(world.writer, APP, 1, 'hello');
    await updateComment(world.writer, APP, id, 'hello again');
    await addReaction(world.writer, APP, { comment: id }, 'eyes');
    await removeLabel(world.writer, APP, 1, 'ai-triage');
    expect((await readComment(world.github, APP, id))?.body).toBe('hello again');
    expect(await readComment(world.github, APP, 999_999)).toBeUndefined();
  });
});

describe('contents', () => {
  it('a file, a directory, nothing', async () => {
    expect(await readFile(world.github, APP, 'src/a.ts', 'main')).toMatch(/a = 2/);
    expect(await readFile(world.github, APP, 'nope', 'main')).toBeUndefined();
    expect(await readFile(world.github, APP, 'src', 'main')).toBeUndefined();
    expect(await readContent(world.github, APP, 'src', 'main')).toMatchObject({
      kind: 'directory',
      entries: [{ name: 'a.ts' }],
    });
  });
  it('a binary file has no text', async () => {
    const sha = twin.repo('acme/app').push('binary', { files: { 'x.bin': Buffer.from([0, 1, 2]) } });
    expect(await readContent(world.github, APP, 'x.bin', sha)).toMatchObject({ kind: 'binary' });
  });
  it('a tree, and a part of it', async () => {
    const sha = twin.repo('acme/app').sha();
    expect((await listTree(world.github, APP, sha)).entries.map(({ path }) => path)).toEqual([
      'README.md',
      'src',
      'src/a.ts',
    ]);
    expect((await listTree(world.github, APP, sha, 'src')).entries.map(({ path }) => path)).toEqual(['src/a.ts']);
  });
  it('a search stays in its repository', async () => {
    expect((await searchCode(world.github, APP, 'export')).hits.map(({ path }) => path)).toEqual(['src/a.ts']);
  });
});

describe('commits and pull requests', () => {
  it('history, one commit, a comparison', async () => {
    const [head, first] = await listCommits(world.github, APP, { ref: 'main', limit: 10 });
    expect([head?.message, first?.message]).toEqual(['Count from two', 'Begin']);
    const commit = await readCommit(world.github, APP, head!.sha);
    expect(commit.files.map(({ path }) => path)).toEqual(['src/a.ts']);
    const compared = await compareCommits(world.github, APP, first!.sha, head!.sha);
    expect(compared).toMatchObject({ aheadBy: 1, cut: false });
  });
  it('a pull request and its files', async () => {
    expect(await readPull(world.github, APP, 2)).toMatchObject({
      title: 'A try',
      state: 'open',
      merged: false,
      base: { ref: 'main' },
    });
    expect((await listPullFiles(world.github, APP, 2)).map(({ path }) => path)).toEqual(['src/new.ts']);
  });
});

describe('runs', () => {
  it('a run, its jobs and steps, its annotations', async () => {
    const { id } = twin.repo('acme/app').runs[0]!;
    expect(await readRun(world.github, APP, id)).toMatchObject({
      id,
      attempt: 1,
      conclusion: 'failure',
      headRepo: 'acme/app',
    });
    expect(await readRun(world.github, APP, id, 1)).toMatchObject({ id, attempt: 1 });
    const [job] = await listJobs(world.github, APP, id);
    expect(job?.steps.map(({ conclusion }) => conclusion)).toEqual(['success', 'failure']);
    expect(job?.name).toBe('test');
    expect(await listAnnotations(world.github, APP, job!.id)).toEqual([]);
    expect((await listRuns(world.github, APP, { status: 'failure', limit: 5 })).map((run) => run.id)).toEqual([id]);
  });

  const server = 'https://github.com';
  it.each([
    ['https://github.com/acme/app/actions/runs/12', { repo: APP, runId: 12 }],
    ['https://github.com/acme/app/actions/runs/12/', { repo: APP, runId: 12 }],
    ['https://github.com/acme/app/actions/runs/12/job/34?pr=5#step:3:1', { repo: APP, runId: 12, jobId: 34 }],
    ['https://github.com/acme/app/actions/runs/12/attempts/2', { repo: APP, runId: 12, attempt: 2 }],
    ['https://GitHub.com/acme/app/actions/runs/12/attempts/2/jobs/34', { repo: APP, runId: 12, attempt: 2, jobId: 34 }],
    ['https://github.com.evil.example/acme/app/actions/runs/12', undefined],
    ['https://evil.example/https://github.com/acme/app/actions/runs/12', undefined],
    ['https://github.com/acme/app/actions/runs/0', undefined],
    ['https://github.com/acme/app/actions/runs/99999999999999999999', undefined],
    ['https://github.com/acme/../app/actions/runs/12', undefined],
    ['https://github.com/acme/app/issues/12', undefined],
  ])('the address %s', (url, expected) => expect(parseRunUrl(url, server)).toEqual(expected));
});
