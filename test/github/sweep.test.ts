import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sweepRepository, sweepSearch } from '../../packages/core/src/github/sweep.ts';
import { type GitHubTwin, startGitHub } from '../kit/github/index.ts';
import { partly, readerOf, scripted } from './pull-world.ts';
import { connect, repo, TOKEN } from './world.ts';

const APP = repo('acme/app');
let twin: GitHubTwin;
const home = () => twin.repo('acme/app');
const read = () => readerOf(connect(twin));
const sweepPages = () => twin.journal.requests.filter(({ operation }) => operation?.startsWith('Sweep'));

/** As GraphQL gives it. */
const swept = (number: number) => ({
  id: `id ${number}`,
  number,
  title: '',
  updatedAt: '',
  lastEditedAt: null,
  isDraft: false,
  state: 'OPEN',
  headRefOid: '',
  baseRefName: 'main',
  baseRefOid: '',
  mergeable: 'A_NEW_WORD',
  mergeStateStatus: 'A_NEW_WORD',
  reviewDecision: null,
  isInMergeQueue: false,
  repository: { nameWithOwner: 'acme/app' },
  author: null,
  labels: { totalCount: 0, nodes: [] },
  statusCheckRollup: null,
});

/** A repository with so many open pull requests, the newest last. */
async function withPulls(count: number) {
  twin = await startGitHub({
    tokens: { [TOKEN]: {} },
    repos: {
      'acme/app': {
        branches: { fix: [{ files: { f: 'f' } }] },
        pulls: Array.from({ length: count }, (_, n) => ({ head: 'fix', title: `Pull ${n}`, user: 'rita' })),
      },
    },
  });
}
afterEach(() => twin.close());

describe('what the sweep sees of a pull request', () => {
  beforeEach(() => withPulls(0));
  const one = async () => (await sweepRepository(read(), APP, 100)).pulls[0];

  it('is what changes, by one query of two points', async () => {
    home().addPull({ head: 'fix', title: 'Bump x', user: 'dependabot[bot]', labels: ['deps'], draft: true });
    const sha = home().sha('fix');
    home().addCheckRun({ name: 'ci', sha, externalId: 'remembered', conclusion: 'success' });
    expect(await one()).toEqual({
      repo: APP,
      nodeId: expect.any(String),
      number: 1,
      title: 'Bump x',
      updatedAt: expect.any(String),
      editedAt: undefined,
      draft: true,
      state: 'OPEN',
      author: expect.objectContaining({ login: 'dependabot[bot]', type: 'Bot' }),
      headSha: sha,
      baseBranch: 'main',
      baseSha: home().sha(),
      labels: { items: ['deps'], cut: false },
      mergeable: 'MERGEABLE',
      mergeState: expect.any(String),
      reviewDecision: undefined,
      inQueue: false,
      checks: {
        items: [{ name: 'ci', kind: 'run', state: 'passed', externalId: 'remembered', appId: expect.any(Number) }],
        cut: false,
      },
    });
    expect(sweepPages()).toMatchObject([{ operation: 'Sweep', cost: 2 }]);
  });

  it('has no checks when there are none, and cut ones when they are refused or too many', async () => {
    home().addPull({ head: 'fix' });
    expect((await one())?.checks).toBeNull();
    home().failField(1, 'statusCheckRollup');
    expect(await one()).toMatchObject({ checks: { items: [], cut: true }, labels: { cut: true } });
    home().failField(1, 'statusCheckRollup', false);
    for (let n = 0; n < 101; n++) home().addStatus({ sha: home().sha('fix'), context: `ci ${n}`, state: 'success' });
    const { checks } = (await one())!;
    expect([checks?.items.length, checks?.cut]).toEqual([100, true]);
  });

  it('FT12: a pull request of which a part is refused costs the others nothing', async () => {
    for (let n = 0; n < 3; n++) home().addPull({ head: 'fix' });
    home().failField(2, 'mergeable');
    const { pulls, cut } = await sweepRepository(read(), APP, 100);
    // A field that must not be null takes its pull request with it.
    expect(pulls.map(({ number }) => number).toSorted()).toEqual([1, 3]);
    expect(cut).toMatch(/did not show one of the pull requests: Resource not accessible/);
  });

  it('FT13: a deleted author is the ghost', async () => {
    home().addPull({ head: 'fix', user: 'gone' });
    home().loseAuthor(1);
    expect((await one())?.author).toEqual({ login: 'ghost', id: 0, type: 'User' });
  });
});

describe('the pages of a sweep', () => {
  it('are all read, at two points a hundred', async () => {
    await withPulls(250);
    const reader = read();
    const { pulls, cut } = await sweepRepository(reader, APP, 1000);
    expect([pulls.length, new Set(pulls.map(({ nodeId }) => nodeId)).size, cut]).toEqual([250, 250, undefined]);
    expect(sweepPages().map(({ cost }) => cost)).toEqual([2, 2, 2]);
    expect(reader.spent).toEqual({ points: 6, calls: 3, left: expect.any(Number) });
  });

  it('end at the limit, and say so', async () => {
    await withPulls(120);
    const { pulls, cut } = await sweepRepository(read(), APP, 100);
    expect([pulls.length, cut]).toEqual([100, 'Only 100 of the 120 open pull requests are looked at.']);
    expect((await sweepRepository(read(), APP, 120)).cut).toBeUndefined();
  });

  it('FT14: hold each pull request once, though it moved between two of them, and end though the cursor does not', async () => {
    await withPulls(0);
    const page = (numbers: number[], endCursor: string) => ({
      rateLimit: null,
      repository: {
        page: { totalCount: 3, pageInfo: { hasNextPage: true, endCursor }, nodes: numbers.map((n) => swept(n)) },
      },
    });
    const pages = [page([1, 2], 'a'), page([2, 3], 'b'), page([3], 'b')];
    const { pulls } = await sweepRepository(
      scripted((_, call) => pages[call - 1]),
      APP,
      1000,
    );
    expect(pulls.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(pulls[0]).toMatchObject({ mergeable: 'UNKNOWN', mergeState: 'UNKNOWN' });
  });

  it('take what GitHub gives when it cannot give all of even the smallest', async () => {
    await withPulls(0);
    const limits = { type: 'RESOURCE_LIMITS_EXCEEDED', message: 'Resource limits for this query exceeded.' };
    const sizes: unknown[] = [];
    const reader = scripted(({ first }) => {
      sizes.push(first);
      const path = ['repository', 'page', 'nodes', 1, 'statusCheckRollup'];
      const list = { totalCount: 2, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [swept(1), swept(2)] };
      throw partly({ rateLimit: { cost: 1, remaining: 9 }, repository: { page: list } }, { ...limits, path });
    });
    const { pulls } = await sweepRepository(reader, APP, 1000);
    expect(pulls).toMatchObject([
      { number: 1, checks: null },
      { number: 2, checks: { items: [], cut: true } },
    ]);
    expect(sizes).toEqual([100, 50, 25, 10]);
    expect(reader.spent).toEqual({ points: 4, calls: 4, left: 9 });
  });

  it.each([
    ['that names no place', { message: 'no' }],
    ['of all of it', { message: 'no', path: ['repository'], type: 'NOT_FOUND' }],
  ])('FT12: throw for an error %s', async (_name, error) => {
    await withPulls(0);
    const reader = scripted(() => {
      throw partly({ rateLimit: null, repository: null }, error);
    });
    await expect(sweepRepository(reader, APP, 10)).rejects.toThrow(/no/);
  });

  it('get smaller while GitHub cannot answer, and larger again after five that it could', async () => {
    await withPulls(450);
    twin.faults.add({ match: /POST \/graphql/, kind: 'html', times: 2 });
    const world = connect(twin);
    const { pulls, cut } = await sweepRepository(readerOf(world), APP, 1000);
    expect([pulls.length, cut]).toEqual([450, undefined]);
    const sizes = world.log.lines.flatMap((line) => /GraphQL Sweep of (\d+): /.exec(line)?.[1] ?? []);
    expect(sizes).toEqual(['25', '25', '25', '25', '25', '50', '50', '50', '50', '50', '100']);
    // Less is asked for at once, and nothing waited for.
    expect(world.clock.slept).toEqual([]);
  });

  it('row 102: a page that fails after others leaves what was read', async () => {
    await withPulls(120);
    twin.faults.add({ match: /POST \/graphql/, kind: 'status', status: 502, nth: 2, times: Number.POSITIVE_INFINITY });
    const { pulls, cut } = await sweepRepository(read(), APP, 1000);
    expect(pulls).toHaveLength(100);
    expect(cut).toMatch(/Only 100 of 120 could be read\. GitHub answered 502/);
  });

  it('throw when the first one fails, and when the run is over', async () => {
    await withPulls(1);
    twin.token(TOKEN).repos = new Map();
    await expect(sweepRepository(read(), APP, 100)).rejects.toMatchObject({ kind: 'not-found' });
    const over = new Error('over');
    await expect(sweepRepository(readerOf(connect(twin), AbortSignal.abort(over)), APP, 100)).rejects.toBe(over);
  });
});

describe('a sweep by search', () => {
  it('finds open pull requests only, at the same price, and tells how many there are', async () => {
    await withPulls(3);
    home().addIssue({ title: 'No pull request' });
    home().addPull({ head: 'fix', labels: ['stop'] });
    const found = await sweepSearch(read(), APP, 'is:pr is:open archived:false repo:acme/app -label:stop', 100);
    expect(found.pulls.map(({ number }) => number).toSorted()).toEqual([1, 2, 3]);
    expect(found).toMatchObject({ total: 3, cut: undefined });
    expect(sweepPages()).toMatchObject([{ operation: 'SweepSearch', cost: 2 }]);
  });

  it('sends the terms as a variable', async () => {
    await withPulls(1);
    const terms = 'is:pr is:open repo:acme/app label:"x\\") { y }"';
    expect((await sweepSearch(read(), APP, terms, 100)).pulls).toEqual([]);
  });
});
