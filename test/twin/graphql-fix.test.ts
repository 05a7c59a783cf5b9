import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type GitHubTwin, startGitHub } from '../kit/github/index.ts';
import { APP, octokit, refusal } from './client.ts';

let twin: GitHubTwin;
beforeEach(async () => {
  twin = await startGitHub(
    {
      tokens: {
        ghs_job: {},
        ghs_few: { permissions: { contents: 'read', pull_requests: 'read' } },
        ghs_app: { login: 'helper[bot]', type: 'Bot' },
      },
      users: [{ login: 'eve' }],
      repos: {
        'octo/app': {
          collaborators: { ann: 'write' },
          labels: ['ai-devops'],
          commits: [{ files: { 'a.txt': 'a\n', 'run.sh': 'echo\n' }, modes: { 'run.sh': '100755' } }],
          branches: { fix: [{ files: { b: 'b' } }], same: [] },
        },
      },
    },
    { at: '2026-02-01T00:00:00Z', allowUnmodelled: true },
  );
});
afterEach(() => twin.close());

const home = () => twin.repo('octo/app');
type Answer = Record<string, Record<string, Record<string, unknown>>>;
const ask = (query: string, variables: Record<string, unknown> = {}, token = 'ghs_job') =>
  octokit(twin, token).graphql<Answer>(query, variables);
const said = async (asked: Promise<unknown>) => {
  const { errors } = await asked.then(
    () => ({ errors: undefined }),
    (error: { errors?: { type?: string; message: string }[] }) => error,
  );
  return errors?.map(({ type, message }) => `${type}: ${message}`);
};
const ids = async () => {
  const { repository, owner } = await ask(
    '{ repository(owner: "octo", name: "app") { id label(name: "AI-devops") { id } } owner: repositoryOwner(login: "ann") { id } }',
  );
  return { repo: String(repository?.['id']), label: String(repository?.['label']?.['id']), ann: String(owner?.['id']) };
};
const mutate = (name: string, type: string, select: string) => (input: object, token?: string) =>
  ask(`mutation($input: ${type}!) { ${name}(input: $input) { ${select} } }`, { input }, token);
const createRef = mutate('createRef', 'CreateRefInput', 'ref { name prefix target { oid } }');
const commit = mutate(
  'createCommitOnBranch',
  'CreateCommitOnBranchInput',
  'commit { oid message author { email user { login } } parents(first: 2) { nodes { oid } } } ref { name }',
);
const open = mutate('createPullRequest', 'CreatePullRequestInput', 'pullRequest { id number isDraft headRefOid }');
const label = mutate(
  'addLabelsToLabelable',
  'AddLabelsToLabelableInput',
  'labelable { ... on PullRequest { labels(first: 5) { nodes { name } } } }',
);
const review = mutate(
  'requestReviews',
  'RequestReviewsInput',
  'pullRequest { reviewRequests(first: 5) { nodes { requestedReviewer { ... on User { login } } } } }',
);

const onFix = (over: object = {}) => ({
  branch: { repositoryNameWithOwner: 'octo/app', branchName: 'fix' },
  expectedHeadOid: home().sha('fix'),
  message: { headline: 'Change', body: 'Because.' },
  fileChanges: {
    additions: [{ path: 'a.txt', contents: Buffer.from('é\n').toString('base64') }],
    deletions: [{ path: 'b' }],
  },
  ...over,
});

describe('createRef', () => {
  it('makes a branch', async () => {
    const { repo } = await ids();
    const input = { repositoryId: repo, name: 'refs/heads/new', oid: home().sha() };
    expect(await createRef(input)).toEqual({
      createRef: { ref: { name: 'new', prefix: 'refs/heads/', target: { oid: home().sha() } } },
    });
    expect(await said(createRef(input))).toEqual([
      'UNPROCESSABLE: A ref named "refs/heads/new" already exists in the repository.',
    ]);
    expect(await said(createRef({ ...input, name: 'refs/heads/x' }, 'ghs_few'))).toEqual([
      'FORBIDDEN: Resource not accessible by integration',
    ]);
    expect(await said(createRef({ ...input, name: 'x' }))).toEqual(['UNPROCESSABLE: x is not a valid ref name.']);
    expect(await said(createRef({ ...input, name: 'refs/heads/y', oid: 'f'.repeat(40) }))).toHaveLength(1);
    expect(twin.writes()).toEqual([
      `create-ref octo/app refs/heads/new ${home().sha().slice(0, 7)} by github-actions[bot]`,
    ]);
  });
});

describe('createCommitOnBranch', () => {
  it('commits on the head, as the token’s account, signed by GitHub', async () => {
    const before = home().sha('fix');
    expect(await commit(onFix())).toMatchObject({
      createCommitOnBranch: {
        commit: {
          oid: home().sha('fix'),
          message: 'Change\n\nBecause.',
          author: { user: { login: 'github-actions[bot]' } },
          parents: { nodes: [{ oid: before }] },
        },
        ref: { name: 'fix' },
      },
    });
    expect(home().files('fix')).toEqual({ 'a.txt': 'é\n', 'run.sh': 'echo\n' });
    const { data } = await octokit(twin).rest.repos.getCommit({ ...APP, ref: 'fix' });
    expect(data.commit).toMatchObject({ verification: { verified: true }, committer: { name: 'GitHub' } });
    expect(twin.writes()).toEqual(['commit octo/app fix ~a.txt -b by github-actions[bot]']);
  });

  it('knows no modes: what it writes is a plain file', async () => {
    const mode = () => home().record.git.commits.get(home().sha('fix'))?.files.get('run.sh')?.mode;
    expect(mode()).toBe('100755');
    await commit(onFix({ fileChanges: { additions: [{ path: 'a.txt', contents: '' }] } }));
    expect(mode()).toBe('100755');
    await commit(onFix({ fileChanges: { additions: [{ path: 'run.sh', contents: '' }] } }));
    expect(mode()).toBe('100644');
  });

  it.each<[string, () => object, string, string]>([
    ['STALE_DATA', () => ({ expectedHeadOid: home().sha() }), 'but it did not.  Pull and try again.', 'ghs_job'],
    [
      'NOT_FOUND',
      () => ({ fileChanges: { deletions: [{ path: 'none' }] } }),
      'does not exist as of commit oid',
      'ghs_job',
    ],
    ['NOT_FOUND', () => ({ branch: { repositoryNameWithOwner: 'octo/app', branchName: 'none' } }), 'none', 'ghs_job'],
    [
      'NOT_FOUND',
      () => ({ branch: { repositoryNameWithOwner: 'octo/none', branchName: 'x' } }),
      'octo/none',
      'ghs_job',
    ],
    ['FORBIDDEN', () => ({}), 'Resource not accessible by integration', 'ghs_few'],
  ])('%s', async (type, over, words, token) => {
    const head = home().sha('fix');
    const [error = ''] = (await said(commit(onFix(over()), token))) ?? [];
    expect(error).toContain(words);
    expect(error.startsWith(`${type}: `)).toBe(true);
    expect([home().sha('fix'), twin.writes()]).toEqual([head, []]);
  });
});

describe('createPullRequest', () => {
  const input = async (over: object = {}) => ({
    ...{ repositoryId: (await ids()).repo, baseRefName: 'main', headRefName: 'fix', title: 'Fix', draft: true },
    ...over,
  });
  it('opens one, and one only', async () => {
    expect(await open(await input({ body: 'x' }))).toMatchObject({
      createPullRequest: { pullRequest: { number: 1, isDraft: true, headRefOid: home().sha('fix') } },
    });
    expect(home().issue(1)).toMatchObject({
      title: 'Fix',
      body: 'x',
      user: 'github-actions[bot]',
      pull: { draft: true },
    });
    expect(await said(open(await input()))).toEqual(['UNPROCESSABLE: A pull request already exists for octo:fix.']);
    expect(twin.writes()).toEqual(['open-pull octo/app#1 fix→main (draft) by github-actions[bot]']);
  });

  it.each([
    [{ headRefName: 'same' }, 'UNPROCESSABLE: No commits between main and same'],
    [{ headRefName: 'none' }, /^UNPROCESSABLE: Head sha can't be blank.*Head ref must be a branch$/],
    [{ baseRefName: 'none' }, /^UNPROCESSABLE: Head sha can't be blank.*Base ref must be a branch$/],
    [{ title: ' ' }, /Title can't be blank/],
    [{ body: 'x'.repeat(65_537) }, /Body is too long/],
  ])('%j: %s', async (over, words) => {
    expect(await said(open(await input(over)))).toEqual([expect.stringMatching(words)]);
    expect(twin.writes()).toEqual([]);
  });

  it('is forbidden to workflows where the box is not ticked, by both doors, and not to an app', async () => {
    home().record.pullsForbidden = true;
    const words = 'GitHub Actions is not permitted to create or approve pull requests.';
    expect(await said(open(await input()))).toEqual([`FORBIDDEN: ${words}`]);
    const rest = octokit(twin).rest.pulls.create({ ...APP, title: 'Fix', head: 'fix', base: 'main' });
    expect(await refusal(rest)).toMatchObject({ status: 403, message: expect.stringContaining(words) });
    await open(await input(), 'ghs_app');
    expect(home().issue(1)).toMatchObject({ user: 'helper[bot]' });
  });
});

describe('labels and reviews', () => {
  const opened = async () => {
    const { repo } = await ids();
    const made = await open({ repositoryId: repo, baseRefName: 'main', headRefName: 'fix', title: 'Fix' });
    return String((made['createPullRequest']?.['pullRequest'] as { id?: string } | undefined)?.id);
  };
  it('are put on by node ids, once', async () => {
    const [id, { label: labelId, ann }] = [await opened(), await ids()];
    const answer = { addLabelsToLabelable: { labelable: { labels: { nodes: [{ name: 'ai-devops' }] } } } };
    expect(await label({ labelableId: id, labelIds: [labelId] })).toEqual(answer);
    expect(await label({ labelableId: id, labelIds: [labelId] })).toEqual(answer);
    expect(await review({ pullRequestId: id, userIds: [ann], union: true })).toEqual({
      requestReviews: { pullRequest: { reviewRequests: { nodes: [{ requestedReviewer: { login: 'ann' } }] } } },
    });
    expect(twin.writes().slice(1)).toEqual([
      'label octo/app#1 +ai-devops by github-actions[bot]',
      'request-review octo/app#1 ann by github-actions[bot]',
    ]);
  });

  it('a reviewer who has no access spoils the whole, by both doors', async () => {
    const [id, { ann }] = [await opened(), await ids()];
    const { owner } = await ask('{ owner: repositoryOwner(login: "eve") { id } }');
    const both = [ann, String(owner?.['id'])];
    const words = /^UNPROCESSABLE: Reviews may only be requested from collaborators/;
    expect(await said(review({ pullRequestId: id, userIds: both, union: true }))).toEqual([
      expect.stringMatching(words),
    ]);
    for (const more of [{ reviewers: ['eve'] }, { team_reviewers: ['core'] }])
      expect(
        await refusal(octokit(twin).rest.pulls.requestReviewers({ ...APP, pull_number: 1, ...more })),
      ).toMatchObject({ status: 422 });
    expect(home().issue(1).pull).toMatchObject({ requestedReviewers: [], requestedTeams: [] });
  });

  it('need the permission, and a label of this repository', async () => {
    const [id, { label: labelId, ann }] = [await opened(), await ids()];
    const forbidden = ['FORBIDDEN: Resource not accessible by integration'];
    expect(await said(label({ labelableId: id, labelIds: [labelId] }, 'ghs_few'))).toEqual(forbidden);
    expect(await said(review({ pullRequestId: id, userIds: [ann], union: true }, 'ghs_few'))).toEqual(forbidden);
    expect(await said(label({ labelableId: id, labelIds: ['LA_eA'] }))).toEqual([expect.stringMatching(/^NOT_FOUND/)]);
  });
});

it('refs are found by their prefix and a part of their name, with their open pull requests', async () => {
  home().addPull({ head: 'fix' });
  const query = (part: string) =>
    ask(
      `query($part: String) { repository(owner: "octo", name: "app") { refs(refPrefix: "refs/heads/", query: $part, first: 2) {
        pageInfo { hasNextPage } nodes { name associatedPullRequests(states: [OPEN], first: 1) { nodes { number } } } } } }`,
      { part },
    );
  const none = { nodes: [] };
  expect(await query('')).toEqual({
    repository: {
      refs: {
        pageInfo: { hasNextPage: true },
        nodes: [
          { name: 'fix', associatedPullRequests: { nodes: [{ number: 1 }] } },
          { name: 'main', associatedPullRequests: none },
        ],
      },
    },
  });
  expect(await query('am')).toMatchObject({ repository: { refs: { nodes: [{ name: 'same' }] } } });
});

it('an owner that nobody is, is null and no error', async () => {
  const query = '{ a: repositoryOwner(login: "nobody") { id } b: repositoryOwner(login: "helper[bot]") { id } }';
  expect(await ask(query)).toEqual({ a: null, b: null });
});
