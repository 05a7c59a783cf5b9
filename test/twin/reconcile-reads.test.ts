import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type GitHubTwin, startGitHub } from '../kit/github/index.ts';
import { octokit } from './client.ts';

let twin: GitHubTwin;
beforeEach(async () => {
  twin = await startGitHub(
    {
      tokens: {
        ghs_job: {},
        ghs_few: { permissions: { contents: 'read', pull_requests: 'read' } },
        ghs_app: { login: 'merger[bot]' },
      },
      users: [{ login: 'eve' }],
      repos: {
        'octo/app': {
          collaborators: { ann: 'write', bob: 'write' },
          commits: [{ files: { 'a.txt': 'a\n', 'old.txt': 'old\n' } }],
          branches: {
            fix: [
              {
                message: 'Fix',
                author: 'dependabot[bot]',
                committer: 'web-flow',
                files: { 'b.txt': 'b\n', 'old.txt': null, 'new.txt': 'old\n' },
              },
              { message: 'More', author: { name: 'Nobody' }, files: { 'a.txt': null } },
            ],
            more: [{ author: 'ann', files: { 'm.txt': 'm\n' } }],
          },
          issues: [{ title: 'A bug' }],
          pulls: [
            {
              title: 'Bump it',
              head: 'fix',
              user: 'dependabot[bot]',
              labels: ['auto'],
              closes: [1],
              milestone: 'v1',
              reviewers: ['ann'],
              threads: [{ outdated: true }, { resolved: true }],
            },
            { title: 'More', head: 'more', user: 'ann', draft: true },
          ],
        },
      },
    },
    { at: '2026-02-01T00:00:00Z', allowUnmodelled: true },
  );
});
afterEach(() => twin.close());

const home = () => twin.repo('octo/app');
type Answer = Record<string, Record<string, unknown>>;
const ask = (query: string, variables: Record<string, unknown> = {}, token = 'ghs_job') =>
  octokit(twin, token).graphql<Answer>(query, variables);
/** One pull request's fields. */
async function pull(fields: string, number = 2, token = 'ghs_job'): Promise<Record<string, unknown>> {
  const query = `query($n: Int!) { repository(owner: "octo", name: "app") { pullRequest(number: $n) { ${fields} } } }`;
  const { repository } = await ask(query, { n: number }, token);
  return repository?.['pullRequest'] as Record<string, unknown>;
}

const SWEEP = `query S($q: String!, $after: String) { rateLimit { cost remaining resetAt }
  search(type: ISSUE, query: $q, first: 100, after: $after) { issueCount pageInfo { hasNextPage endCursor } nodes { ... on PullRequest {
    id number title updatedAt lastEditedAt isDraft state headRefOid baseRefName baseRefOid mergeable mergeStateStatus reviewDecision isInMergeQueue
    repository { nameWithOwner } author { __typename login } labels(first: 100) { totalCount nodes { name } }
    statusCheckRollup { state contexts(first: 100) { totalCount checkRunCountsByState { state count } statusContextCountsByState { state count }
      nodes { ... on CheckRun { name externalId } } } } } } } }`;

const DETAILS = `query D($ids: [ID!]!, $files: Boolean!) { nodes(ids: $ids) { ... on PullRequest { id number url title body updatedAt createdAt
  isDraft state locked isCrossRepository maintainerCanModify authorAssociation author { __typename login } repository { nameWithOwner }
  headRefName headRefOid baseRefName baseRefOid headRepositoryOwner { login } mergeable mergeStateStatus canBeRebased reviewDecision
  isInMergeQueue isMergeQueueEnabled mergeQueueEntry { state position } autoMergeRequest { enabledAt enabledBy { login } mergeMethod }
  viewerCanMergeAsAdmin lastEditedAt editor { login } milestone { title } changedFiles additions deletions
  labels(first: 100) { totalCount nodes { name } }
  statusCheckRollup { state commit { oid } contexts(first: 100) { totalCount pageInfo { hasNextPage endCursor } nodes { __typename
    ... on CheckRun { name status conclusion startedAt completedAt externalId checkSuite { app { databaseId slug } workflowRun { event workflow { name } } } }
    ... on StatusContext { context state createdAt creator { login } } } } }
  latestOpinionatedReviews(first: 20, writersOnly: true) { totalCount nodes { state author { __typename login } submittedAt commit { oid } } }
  reviewThreads(first: 50) { totalCount nodes { isResolved isOutdated } }
  files(first: 50) @include(if: $files) { totalCount nodes { path additions deletions changeType } }
  closingIssuesReferences(first: 5) { nodes { number repository { nameWithOwner } } }
  reviewRequests(first: 20) { totalCount nodes { requestedReviewer { __typename ... on User { login } ... on Team { slug } } } }
  commits(last: 20) { totalCount nodes { commit { oid committedDate author { name email user { login } } committer { user { login } }
    signature { isValid wasSignedByGitHub } parents(first: 2) { nodes { oid } } } } } } } }`;

describe('the sweep', () => {
  it('finds pull requests by the qualifiers of a rule, at two points a hundred', async () => {
    home().addCheckRun({ name: 'ci', sha: home().sha('fix'), externalId: 'remembered' });
    const { search, rateLimit } = await ask(SWEEP, {
      q: 'is:pr is:open archived:false draft:false user:octo label:auto -label:"do-not-merge" base:main author:app/dependabot sort:updated-asc',
    });
    expect(rateLimit).toMatchObject({ cost: 2 });
    expect(search).toEqual({
      issueCount: 1,
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      nodes: [
        {
          id: expect.any(String),
          number: 2,
          title: 'Bump it',
          updatedAt: '2026-02-01T00:00:00Z',
          lastEditedAt: null,
          isDraft: false,
          state: 'OPEN',
          headRefOid: home().sha('fix'),
          baseRefName: 'main',
          baseRefOid: home().sha(),
          mergeable: 'MERGEABLE',
          mergeStateStatus: 'CLEAN',
          reviewDecision: null,
          isInMergeQueue: false,
          repository: { nameWithOwner: 'octo/app' },
          author: { __typename: 'Bot', login: 'dependabot' },
          labels: { totalCount: 1, nodes: [{ name: 'auto' }] },
          statusCheckRollup: {
            state: 'SUCCESS',
            contexts: {
              totalCount: 1,
              checkRunCountsByState: [{ state: 'SUCCESS', count: 1 }],
              statusContextCountsByState: [],
              nodes: [{ name: 'ci', externalId: 'remembered' }],
            },
          },
        },
      ],
    });
    for (const q of ['is:pr draft:true', 'is:pr author:ann', 'is:pr -label:auto'])
      expect((await ask(SWEEP, { q }))['search']).toMatchObject({ issueCount: 1, nodes: [{ number: 3 }] });
    home().setArchived(true);
    expect((await ask(SWEEP, { q: 'is:pr archived:false' }))['search']).toMatchObject({ issueCount: 0 });
  });

  it('goes by an index that lags, and shows what it finds as it is', async () => {
    const late = await startGitHub(
      {
        tokens: { ghs_job: {} },
        repos: { 'octo/app': { branches: { fix: [{}] }, pulls: [{ head: 'fix', labels: ['auto'] }] } },
      },
      { at: '2026-02-01T00:00:00Z', searchLagMs: 30_000 },
    );
    const found = async (q: string) =>
      (await octokit(late).graphql<Answer>(SWEEP, { q: `is:pr ${q}` }))['search']?.['nodes'];
    late.clock.advance(60_000);
    late.repo('octo/app').removeLabel(1, 'auto');
    late.repo('octo/app').addLabel(1, 'stop');
    expect(await found('label:auto')).toMatchObject([{ number: 1, labels: { nodes: [{ name: 'stop' }] } }]);
    expect(await found('label:stop')).toEqual([]);
    late.clock.advance(60_000);
    expect(await found('label:auto')).toEqual([]);
    expect(await found('label:stop')).toHaveLength(1);
    await late.close();
  });

  it('lists a repository by what changed last, and only what was merged when asked so', async () => {
    twin.clock.advance(1000);
    home().addLabel(2, 'later');
    const query = `query($states: [PullRequestState!]) { repository(owner: "octo", name: "app") {
      pullRequests(states: $states, first: 1, orderBy: { field: UPDATED_AT, direction: DESC }) { totalCount nodes { number } } } }`;
    expect(await ask(query, { states: ['OPEN'] })).toEqual({
      repository: { pullRequests: { totalCount: 2, nodes: [{ number: 2 }] } },
    });
    expect(await ask(query, { states: ['MERGED'] })).toEqual({
      repository: { pullRequests: { totalCount: 0, nodes: [] } },
    });
  });
});

describe('the details', () => {
  const ids = async () => [(await pull('id'))['id'], (await pull('id', 3))['id']];

  it('are told of several at once, and cost by the number of ids', async () => {
    const { nodes } = (await ask(DETAILS, { ids: await ids(), files: true })) as unknown as { nodes: unknown[] };
    const [first, second] = nodes as Record<string, unknown>[];
    expect(first).toMatchObject({
      number: 2,
      isCrossRepository: false,
      canBeRebased: true,
      isMergeQueueEnabled: false,
      mergeQueueEntry: null,
      autoMergeRequest: null,
      viewerCanMergeAsAdmin: false,
      milestone: { title: 'v1' },
      changedFiles: 3,
      statusCheckRollup: null,
      reviewThreads: {
        totalCount: 2,
        nodes: [
          { isResolved: false, isOutdated: true },
          { isResolved: true, isOutdated: false },
        ],
      },
      files: {
        totalCount: 3,
        nodes: [
          { path: 'a.txt', changeType: 'DELETED', additions: 0, deletions: 1 },
          { path: 'b.txt', changeType: 'ADDED', additions: 1, deletions: 0 },
          { path: 'new.txt', changeType: 'RENAMED', additions: 0, deletions: 0 },
        ],
      },
      closingIssuesReferences: { nodes: [{ number: 1, repository: { nameWithOwner: 'octo/app' } }] },
      reviewRequests: { nodes: [{ requestedReviewer: { __typename: 'User', login: 'ann' } }] },
      commits: {
        totalCount: 2,
        nodes: [
          {
            commit: {
              author: { user: { login: 'dependabot[bot]' } },
              committer: { user: { login: 'web-flow' } },
              signature: { isValid: true, wasSignedByGitHub: true },
            },
          },
          { commit: { oid: home().sha('fix'), author: { name: 'Nobody', user: null }, signature: null } },
        ],
      },
    });
    expect(second).toMatchObject({
      number: 3,
      isDraft: true,
      mergeStateStatus: 'DRAFT',
      author: { __typename: 'User' },
    });
    const many = Array.from({ length: 50 }, () => first?.['id']);
    await ask(DETAILS, { ids: many, files: true });
    await ask(DETAILS, { ids: many, files: false });
    // Eight connections of each of fifty, the parents of twenty commits each, and nothing for what is left out.
    expect(twin.journal.requests.slice(-2).map((one) => one.cost)).toEqual([
      Math.round((50 * 8 + 50 * 20) / 100),
      Math.round((50 * 7 + 50 * 20) / 100),
    ]);
  });

  it('fail for one field of one pull request, and nothing else', async () => {
    home().failField(2, 'reviewDecision');
    home().failField(3, 'headRefOid', { type: 'SOMETHING', message: 'went wrong' });
    const failed = await ask(
      'query($ids: [ID!]!) { nodes(ids: $ids) { ... on PullRequest { number reviewDecision headRefOid } } }',
      {
        ids: await ids(),
      },
    ).then(
      () => undefined,
      (error: { data: unknown; errors: unknown }) => error,
    );
    expect(failed?.data).toEqual({ nodes: [{ number: 2, reviewDecision: null, headRefOid: home().sha('fix') }, null] });
    expect(failed?.errors).toMatchObject([
      { type: 'FORBIDDEN', path: ['nodes', 0, 'reviewDecision'], message: 'Resource not accessible by integration' },
      { type: 'SOMETHING', path: ['nodes', 1, 'headRefOid'], message: 'went wrong' },
    ]);
    home().failField(2, 'reviewDecision', false);
    expect(await pull('reviewDecision')).toEqual({ reviewDecision: null });
  });

  it('know ghosts and lost forks', async () => {
    twin.addRepo('eve/app', { forkOf: 'octo/app', branches: { theirs: [{ files: { 'x.txt': 'x' } }] } });
    const { number } = home().addPull({ head: 'theirs', headRepo: 'eve/app', user: 'eve' });
    const fields =
      'author { login } isCrossRepository headRepositoryOwner { login } headRepository { name } headRefName';
    expect(await pull(fields, number)).toMatchObject({
      isCrossRepository: true,
      headRepositoryOwner: { login: 'eve' },
    });
    home().loseFork(number);
    home().loseAuthor(number);
    expect(await pull(fields, number)).toEqual({
      author: null,
      isCrossRepository: true,
      headRepositoryOwner: null,
      headRepository: null,
      headRefName: 'theirs',
    });
  });

  it('tell who else is at it: auto-merge and the queue', async () => {
    home().setRuleset('main', { queue: { method: 'squash' } });
    home().setAutoMerge(2, { by: 'ann', method: 'rebase' });
    home().setQueued(3, 'bob');
    const fields = `isInMergeQueue isMergeQueueEnabled mergeQueueEntry { state position enqueuer { login } }
      autoMergeRequest { enabledBy { login } mergeMethod }`;
    expect(await pull(fields)).toEqual({
      isInMergeQueue: false,
      isMergeQueueEnabled: true,
      mergeQueueEntry: null,
      autoMergeRequest: { enabledBy: { login: 'ann' }, mergeMethod: 'REBASE' },
    });
    expect(await pull(fields, 3)).toMatchObject({
      isInMergeQueue: true,
      mergeQueueEntry: { state: 'QUEUED', position: 1, enqueuer: { login: 'bob' } },
    });
  });
});
