import { afterEach, describe, expect, it } from '@jest/globals';
import { MOST_PAST, readPast } from '../../packages/core/src/github/history.ts';
import { type GitHubTwin, startGitHub } from '../kit/github/index.ts';
import { partly, readerOf, scripted } from './pull-world.ts';
import { connect, repo, TOKEN } from './world.ts';

const APP = repo('acme/app');
const BOT = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' };
let twin: GitHubTwin;
const home = () => twin.repo('acme/app');
const marked = (body: string) => body.includes('MARK');
const read = (keep = marked) => readPast(readerOf(connect(twin)), APP, keep);
const asked = () => twin.journal.requests.map(({ operation, cost }) => `${operation} ${cost}`).toSorted();

async function start(issues = 0, permissions?: Record<string, 'read' | 'write'>) {
  twin = await startGitHub({
    tokens: { [TOKEN]: permissions ? { permissions } : {} },
    users: [{ login: 'eve' }],
    repos: {
      'acme/app': {
        branches: { fix: [{ files: { f: 'f' } }] },
        labels: ['ai-devops'],
        issues: Array.from({ length: issues }, (_, at) => ({
          title: `Failure ${at}`,
          body: `MARK ${at}`,
          user: BOT.login,
          labels: ['ai-devops'],
          createdAt: new Date(Date.UTC(2026, 0, 1, 0, at)).toISOString(),
        })),
      },
    },
  });
}
const merged = (title: string, body: string, over: { labels?: string[]; user?: string } = {}) => {
  const issue = home().addPull({ head: 'fix', title, body, user: BOT.login, labels: ['ai-devops'], ...over });
  Object.assign(issue, { state: 'closed' });
  Object.assign(issue.pull!, { mergedAt: '2026-01-05T00:00:00Z' });
  return issue.number;
};
afterEach(() => twin?.close());

describe('the past of a repository', () => {
  it('is the marked texts of labelled issues and merged pull requests, by one query each', async () => {
    await start();
    const { number } = home().addIssue({ title: 'CI', body: 'MARK record', user: BOT.login, labels: ['ai-devops'] });
    home().addComment(number, { user: 'eve', body: 'me too' });
    const { id } = home().addComment(number, { user: BOT.login, body: 'old' });
    home().editComment(id, 'MARK triage', 'eve');
    home().editIssue(number, { state: 'closed' });
    home().addIssue({ title: 'Other', body: 'MARK without the label', user: BOT.login });
    const fix = merged('Fix', 'MARK fix');
    merged('Other', 'MARK', { labels: [] });
    merged('No marker', 'x');
    home().addPull({ head: 'fix', title: 'Open', body: 'MARK', user: BOT.login, labels: ['ai-devops'] });
    expect(await read()).toEqual({
      issues: [
        {
          repo: APP,
          number,
          texts: [
            { body: 'MARK record', author: BOT, editor: undefined },
            { body: 'MARK triage', author: BOT, editor: { login: 'eve', id: expect.any(Number), type: 'User' } },
          ],
        },
      ],
      pulls: [
        {
          repo: APP,
          number: fix,
          mergedAt: '2026-01-05T00:00:00Z',
          base: 'main',
          text: { body: 'MARK fix', author: BOT, editor: undefined },
        },
      ],
      cut: [],
    });
    expect(asked()).toEqual(['PastIssues 1', 'PastPulls 1']);
  });

  it('is not pushed out of sight by what others write', async () => {
    await start();
    const { number } = home().addIssue({ title: 'CI', body: 'x', user: BOT.login, labels: ['ai-devops'] });
    const say = (many: number) => {
      for (let said = 0; said < many; said++) home().addComment(number, { user: 'eve', body: 'me too' });
    };
    say(5);
    home().addComment(number, { user: BOT.login, body: 'MARK triage' });
    say(60);
    home().addComment(number, { user: BOT.login, body: 'MARK fix' });
    const { issues } = await read();
    expect(issues[0]?.texts.map(({ body }) => body)).toEqual(['MARK triage', 'MARK fix']);
    expect(asked()).toEqual(['PastIssues 1', 'PastPulls 1']);
  });

  it('costs five points at most, however many there are, and the newest count', async () => {
    await start(1_000);
    const { issues, cut } = await read();
    expect(issues).toHaveLength(MOST_PAST.issues);
    expect(issues.map(({ number }) => number)).toEqual(Array.from({ length: 200 }, (_, at) => 1_000 - at));
    expect(cut).toEqual([]);
    expect(asked()).toEqual([...Array.from({ length: 4 }, () => 'PastIssues 1'), 'PastPulls 1']);
  });

  it('is without what GitHub does not show, and says so', async () => {
    await start(1, { metadata: 'read', issues: 'read' });
    const { issues, pulls, cut } = await read();
    expect([issues.length, pulls.length]).toEqual([1, 0]);
    expect(cut).toEqual([expect.stringContaining('permissions: pull-requests: read')]);
  });

  it('is what came before GitHub failed', async () => {
    await start(60);
    twin.faults.add({
      match: (_m, _p, operation) => operation === 'PastIssues',
      nth: 2,
      times: 99,
      kind: 'status',
      status: 502,
    });
    const { issues, cut } = await read();
    expect(issues).toHaveLength(50);
    expect(cut).toHaveLength(1);
  });

  it('asks for less at a time when a page is too much', async () => {
    await start(30);
    twin.faults.add({ match: (_m, _p, operation) => operation === 'PastIssues', kind: 'status', status: 502 });
    const { issues, cut } = await read();
    expect([issues.length, cut]).toEqual([30, []]);
  });

  it('is nothing when all is refused, and no error', async () => {
    await start();
    twin.faults.add({ match: /graphql/, times: Number.POSITIVE_INFINITY, kind: 'status', status: 403 });
    expect(await read()).toEqual({ issues: [], pulls: [], cut: [expect.any(String), expect.any(String)] });
  });
});

describe('an answer that is not as it should be', () => {
  const page = (nodes: unknown, more: object = {}) => ({
    repository: { page: { pageInfo: { hasNextPage: false, endCursor: null }, nodes, ...more } },
  });
  const node = { number: 1, body: 'MARK', lastEditedAt: null, author: null, editor: null, early: null, late: null };

  it.each<[string, unknown, number, RegExp | undefined]>([
    ['a repository that is not there', { repository: null }, 0, /lacks/],
    ['a list that is null', page(null), 0, /lacks/],
    ['a node that is null', page([null, node]), 1, undefined],
    ['the same issue twice', page([node, node]), 1, undefined],
    ['the same cursor for ever', page([node], { pageInfo: { hasNextPage: true, endCursor: null } }), 1, undefined],
  ])('%s', async (_name, answer, issues, cut) => {
    const found = await readPast(
      scripted((variables) => ('states' in variables ? page([]) : answer)),
      APP,
      marked,
    );
    expect(found.issues).toHaveLength(issues);
    if (cut) expect(found.cut.join()).toMatch(cut);
    else expect(found.cut).toEqual([]);
  });

  it('a comment that is refused costs the rest nothing', async () => {
    const reader = scripted(() => {
      throw partly(page([{ ...node, early: { nodes: [null] } }]), {
        type: 'FORBIDDEN',
        path: ['repository', 'page', 'nodes', 0, 'early', 'nodes', 0],
        message: 'Not shown',
      });
    });
    const { issues, cut } = await readPast(reader, APP, marked);
    expect(issues[0]?.texts).toEqual([
      { body: 'MARK', author: { login: 'ghost', id: 0, type: 'User' }, editor: undefined },
    ]);
    expect(cut[0]).toContain('Not shown');
  });
});
