import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Pull } from '../../packages/core/src/domain/pull.ts';
import { GithubError } from '../../packages/core/src/errors.ts';
import { readPulls } from '../../packages/core/src/github/pull-details.ts';
import { sweepRepository } from '../../packages/core/src/github/sweep.ts';
import { type GitHubTwin, startGitHub } from '../kit/github/index.ts';
import { PULL_SEED, readerOf } from './pull-world.ts';
import { connect, repo } from './world.ts';

const APP = repo('acme/app');
let twin: GitHubTwin;
const home = () => twin.repo('acme/app');
const read = () => readerOf(connect(twin));
const asked = () => twin.journal.requests.map(({ operation, cost }) => ({ operation, cost }));

beforeEach(async () => {
  twin = await startGitHub(PULL_SEED);
});
afterEach(() => twin.close());

async function details(): Promise<Map<number, Pull | GithubError>> {
  const reader = read();
  const { pulls } = await sweepRepository(reader, APP, 1000);
  const found = await readPulls(
    reader,
    APP,
    pulls.map(({ nodeId }) => nodeId),
  );
  return new Map(pulls.map(({ nodeId, number }) => [number, found.get(nodeId)!]));
}
async function one(number: number): Promise<Pull> {
  const found = (await details()).get(number);
  if (!found || found instanceof GithubError) throw found ?? new Error('none');
  return found;
}

describe('the details of a pull request', () => {
  it('are everything, by one query', async () => {
    const { number } = home().addPull({
      head: 'fix',
      title: 'Bump b',
      body: 'Bumps it.',
      user: 'dependabot[bot]',
      labels: ['deps'],
      closes: [1],
      milestone: 'v1',
      reviewers: ['max'],
      reviews: [{ user: 'rita' }, { user: 'eve' }],
      threads: [{ outdated: true }, { resolved: true }],
      autoMerge: { by: 'rita' },
    });
    const sha = home().sha('fix');
    home().addCheckRun({ name: 'ci', sha, externalId: 'x', conclusion: 'success' });
    home().addStatus({ sha, context: 'ext', state: 'pending', creator: 'rita' });
    expect(await one(number)).toEqual({
      repo: APP,
      nodeId: expect.any(String),
      number,
      title: 'Bump b',
      body: 'Bumps it.',
      url: `${twin.url}/acme/app/pull/${number}`,
      createdAt: expect.any(String),
      updatedAt: expect.any(String),
      editedAt: undefined,
      editor: undefined,
      draft: false,
      locked: false,
      state: 'OPEN',
      author: expect.objectContaining({ login: 'dependabot[bot]', type: 'Bot' }),
      headSha: sha,
      headBranch: 'fix',
      headOwner: 'acme',
      fork: false,
      baseBranch: 'main',
      baseSha: home().sha(),
      labels: { items: ['deps'], cut: false },
      mergeable: 'MERGEABLE',
      mergeState: expect.any(String),
      reviewDecision: undefined,
      inQueue: false,
      hasQueue: false,
      canBeRebased: true,
      autoMergeBy: 'rita',
      couldBypass: false,
      milestone: 'v1',
      changedFiles: 1,
      additions: 1,
      deletions: 0,
      checks: {
        items: [
          expect.objectContaining({ name: 'ci', kind: 'run', state: 'passed', externalId: 'x', required: undefined }),
          expect.objectContaining({ name: 'ext', kind: 'status', state: 'pending', by: 'rita', appId: undefined }),
        ],
        cut: false,
        commit: sha,
      },
      // Eve may not write, so her approval is none.
      reviews: {
        items: [
          {
            author: expect.objectContaining({ login: 'rita', type: 'User' }),
            state: 'APPROVED',
            submittedAt: expect.any(String),
            commit: sha,
          },
        ],
        cut: false,
      },
      reviewRequests: { items: ['max'], cut: false },
      threads: {
        items: [
          { resolved: false, outdated: true },
          { resolved: true, outdated: false },
        ],
        cut: false,
      },
      files: {
        items: [{ path: 'b.txt', previousPath: undefined, change: 'ADDED', additions: 1, deletions: 0 }],
        cut: false,
      },
      commits: {
        items: [
          {
            sha,
            author: expect.objectContaining({ login: 'dependabot[bot]', type: 'Bot' }),
            committer: expect.objectContaining({ login: 'web-flow', type: 'User' }),
            verified: true,
            committedAt: expect.any(String),
          },
        ],
        cut: false,
      },
      closes: ['acme/app#1'],
      unread: [],
    });
    expect(asked().map(({ operation }) => operation)).toEqual(['Sweep', 'Details']);
  });

  it('cost four points for fifty', async () => {
    for (let n = 0; n < 60; n++) home().addPull({ head: 'fix' });
    expect((await details()).size).toBe(60);
    expect(
      asked()
        .slice(1)
        .map(({ operation, cost }) => [operation, cost]),
    ).toEqual([
      ['Details', 4],
      ['Details', 1],
    ]);
  });

  it('F3: a pull request from elsewhere, or from nowhere, is a fork’s', async () => {
    home().addPull({ head: 'theirs', headRepo: 'eve/app', user: 'eve' });
    expect(await one(2)).toMatchObject({ fork: true, headOwner: 'eve' });
    home().loseFork(2);
    expect(await one(2)).toMatchObject({ fork: true, headOwner: undefined });
  });

  it('a team that was asked for a review is named by its slug', async () => {
    home().addPull({ head: 'fix', teamReviewers: ['ops'], reviewers: ['rita'] });
    expect((await one(2)).reviewRequests).toEqual({ items: ['rita', 'ops'], cut: false });
  });
});

describe('FT12: what GitHub refuses', () => {
  beforeEach(() => {
    for (let n = 0; n < 3; n++) home().addPull({ head: 'fix' });
  });

  it('of one pull request is told of that one only', async () => {
    home().failField(3, 'statusCheckRollup');
    home().failField(4, 'latestOpinionatedReviews', { type: 'SERVICE', message: 'Something odd' });
    const found = await details();
    expect([2, 3, 4].map((number) => (found.get(number) as Pull).unread)).toEqual([
      [],
      [
        'GitHub did not show `statusCheckRollup`: Resource not accessible by integration. The token needs `checks: read`, `statuses: read` and `actions: read`.',
      ],
      ['GitHub did not show `latestOpinionatedReviews`: Something odd.'],
    ]);
    expect(found.get(4)).toMatchObject({ reviews: { items: [], cut: true } });
  });

  it('of what must be there makes an error of that one only', async () => {
    const reader = read();
    const { pulls } = await sweepRepository(reader, APP, 10);
    home().failField(3, 'headRefOid');
    const ids = [...pulls.map(({ nodeId }) => nodeId), 'no such id'];
    const found = await readPulls(reader, APP, ids);
    const kinds = ids.map((id) => found.get(id)).map((one) => (one instanceof GithubError ? one.kind : one?.number));
    expect(kinds.toSorted()).toEqual([2, 4, 'not-found', 'permission']);
  });

  it.each(['headRepository', 'closingIssuesReferences'])('%s is not missed', async (field) => {
    home().failField(3, field);
    expect(await one(3)).toMatchObject({ unread: [], closes: [] });
  });

  it('for want of a budget is the error of all that are left', async () => {
    const reader = read();
    const { pulls } = await sweepRepository(reader, APP, 10);
    twin.faults.add({
      match: /POST \/graphql/,
      kind: 'status',
      status: 403,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Date.now() / 1000 + 3600) },
      times: Number.POSITIVE_INFINITY,
    });
    const found = await readPulls(
      reader,
      APP,
      pulls.map(({ nodeId }) => nodeId),
    );
    expect([...found.values()].map((one) => (one as GithubError).kind)).toEqual(Array(3).fill('rate-limit'));
  });
});

describe('a list that is longer than the query shows', () => {
  it.each<[string, number, (n: number) => void, (pull: Pull) => { items: readonly unknown[]; cut: boolean }]>([
    [
      'checks',
      150,
      (n) => home().addStatus({ sha: home().sha('fix'), context: `ci ${n}`, state: 'success' }),
      (pull) => pull.checks!,
    ],
    ['threads', 120, () => home().addThread(2), (pull) => pull.threads],
    ['commits', 119, (n) => home().push('fix', { files: { 'b.txt': `${n}` } }), (pull) => pull.commits],
    ['files', 119, (n) => home().push('fix', { files: { [`f${n}`]: '' } }), (pull) => pull.files],
  ])('%s: is read to its end', async (_name, count, add, list) => {
    home().addPull({ head: 'fix' });
    for (let n = 0; n < count; n++) add(n);
    const found = list(await one(2));
    expect([found.cut, found.items.length >= count]).toEqual([false, true]);
  });

  it('is cut when it is longer than anybody reads', async () => {
    home().addPull({ head: 'fix' });
    for (let n = 0; n < 301; n++) home().addStatus({ sha: home().sha('fix'), context: `ci ${n}`, state: 'success' });
    expect(await one(2)).toMatchObject({ checks: { cut: true }, unread: [] });
    for (let n = 0; n < 250; n++) home().push('fix', { files: { 'b.txt': `${n}` } });
    const { commits } = await one(2);
    expect([commits.cut, commits.items.length, commits.items.at(-1)?.sha]).toEqual([true, 20, home().sha('fix')]);
  });

  it('FT16: is cut when the head moved meanwhile', async () => {
    home().addPull({ head: 'fix', threads: Array.from({ length: 60 }, () => ({})) });
    twin.onCall(({ phase, record }) => {
      if (phase === 'after' && record.operation === 'Details') home().push('fix', { files: { z: 'z' } });
    });
    expect((await one(2)).threads).toMatchObject({ cut: true });
  });
});

it('a renamed file tells its old name', async () => {
  home().addPull({ head: 'move' });
  expect((await one(2)).files).toEqual({
    items: [{ path: 'new.txt', previousPath: 'old.txt', change: 'RENAMED', additions: 0, deletions: 0 }],
    cut: false,
  });
});
