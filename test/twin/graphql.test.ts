import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type GitHubTwin, startGitHub } from '../kit/github/index.ts';
import { octokit } from './client.ts';

let twin: GitHubTwin;

beforeEach(async () => {
  twin = await startGitHub(
    {
      tokens: { ghs_job: {}, ghs_few: { permissions: { issues: 'read' } }, ghp_ann: { login: 'ann' } },
      repos: {
        'octo/app': {
          commits: [{ message: 'One', files: { 'src/a.ts': 'export {};\n' } }],
          branches: { fix: [{ files: { b: 'b' } }] },
          issues: [
            {
              title: 'Red',
              body: 'CI is red',
              user: 'ann',
              labels: ['bug'],
              comments: ['one', 'two', 'three', 'four'].map((body) => ({ body, user: 'github-actions[bot]' })),
            },
            { title: 'Haunted', user: null, body: null },
          ],
          pulls: [{ title: 'Fix', head: 'fix' }],
        },
      },
    },
    { at: '2026-02-01T00:00:00Z', allowUnmodelled: true },
  );
});

afterEach(() => twin.close());

const ask = (query: string, variables: Record<string, unknown> = {}, token = 'ghs_job', base = '') =>
  octokit(twin, token, base).graphql<Record<string, never>>(query, variables);
const inRepo = (fields: string) => `{ repository(owner: "octo", name: "app") { ${fields} } }`;

/** The errors of a query that fails, as octokit hands them over. */
async function errors(query: Promise<unknown>): Promise<{ type?: string; message: string; path?: unknown }[]> {
  const failed = await query.then(
    () => undefined,
    (error: { errors?: { message: string }[] }) => error.errors,
  );
  if (!failed) throw new Error('the query did not fail');
  return failed;
}

describe('queries', () => {
  it('know who asks, by the suffixed login', async () => {
    expect(await ask('{ viewer { login databaseId } }')).toEqual({
      viewer: { login: 'github-actions[bot]', databaseId: 41898282 },
    });
    expect(await ask('{ viewer { login } }', {}, 'ghp_ann', '/api/v3')).toEqual({ viewer: { login: 'ann' } });
  });

  it('read a repository', async () => {
    const fields = 'nameWithOwner databaseId visibility isPrivate defaultBranchRef { name target { oid } }';
    expect(await ask(inRepo(fields))).toEqual({
      repository: {
        nameWithOwner: 'octo/app',
        databaseId: twin.repo('octo/app').record.id,
        visibility: 'PRIVATE',
        isPrivate: true,
        defaultBranchRef: { name: 'main', target: { oid: twin.repo('octo/app').sha() } },
      },
    });
    const object = 'object(expression: "main:src/a.ts") { ... on Blob { text byteSize } }';
    expect(await ask(inRepo(object))).toEqual({ repository: { object: { text: 'export {};\n', byteSize: 11 } } });
  });

  it('page comments forwards and backwards', async () => {
    const part =
      'nodes { body author { __typename login ... on Bot { databaseId } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
    const comments = async (args: string) => {
      const answer = (await ask(inRepo(`issue(number: 1) { comments(${args}) { ${part} } }`))) as unknown as {
        repository: {
          issue: {
            comments: {
              nodes: { body: string }[];
              pageInfo: { endCursor: string; startCursor: string; hasNextPage: boolean; hasPreviousPage: boolean };
            };
          };
        };
      };
      return answer.repository.issue.comments;
    };
    const first = await comments('first: 3');
    expect(first.nodes[0]).toEqual({
      body: 'one',
      author: { __typename: 'Bot', login: 'github-actions', databaseId: 41898282 },
    });
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const rest = await comments(`first: 3, after: "${first.pageInfo.endCursor}"`);
    expect([rest.nodes.map((one) => one.body), rest.pageInfo.hasNextPage]).toEqual([['four'], false]);
    const last = await comments('last: 2');
    expect([last.nodes.map((one) => one.body), last.pageInfo.hasPreviousPage]).toEqual([['three', 'four'], true]);
    const before = await comments(`last: 2, before: "${last.pageInfo.startCursor}"`);
    expect(before.nodes.map((one) => one.body)).toEqual(['one', 'two']);
  });

  it('show ghosts as null', async () => {
    expect(await ask(inRepo('issue(number: 2) { body author { login } }'))).toEqual({
      repository: { issue: { body: '', author: null } },
    });
  });

  it('search issues and pull requests', async () => {
    const query =
      '{ search(query: "repo:octo/app is:open is:pr", type: ISSUE, first: 5) { issueCount nodes { ... on PullRequest { number mergeable } } } }';
    expect(await ask(query)).toEqual({ search: { issueCount: 1, nodes: [{ number: 3, mergeable: 'MERGEABLE' }] } });
  });
});

describe('errors', () => {
  it('say what is not there and what is not allowed', async () => {
    expect(await errors(ask('{ repository(owner: "octo", name: "none") { id } }'))).toMatchObject([
      {
        type: 'NOT_FOUND',
        path: ['repository'],
        message: "Could not resolve to a Repository with the name 'octo/none'.",
      },
    ]);
    expect(await errors(ask(inRepo('issue(number: 99) { id }')))).toMatchObject([
      { type: 'NOT_FOUND', path: ['repository', 'issue'] },
    ]);
    expect(await errors(ask(inRepo('pullRequest(number: 3) { id }'), {}, 'ghs_few'))).toMatchObject([
      { type: 'FORBIDDEN', message: 'Resource not accessible by integration' },
    ]);
  });

  it('hold queries to the official schema', async () => {
    expect((await errors(ask(inRepo('nope'))))[0]!.message).toContain('Cannot query field "nope"');
  });

  it('refuse connections without a page size, or with too large a one', async () => {
    const page = ' fragment Page on IssueCommentConnection { nodes { id } }';
    for (const [pages, more] of [['nodes { id }'], ['edges { node { id } }'], ['...Page', page]]) {
      const query = inRepo(`issue(number: 1) { comments { totalCount ${pages} } }`) + (more ?? '');
      expect(await errors(ask(query))).toMatchObject([{ type: 'MISSING_PAGINATION_BOUNDARIES' }]);
    }
    expect(await errors(ask(inRepo('issue(number: 1) { comments(first: 101) { totalCount } }')))).toMatchObject([
      { type: 'EXCESSIVE_PAGINATION' },
    ]);
  });

  it('count without a page size', async () => {
    expect(await ask(inRepo('issue(number: 1) { comments { totalCount } }'))).toEqual({
      repository: { issue: { comments: { totalCount: 4 } } },
    });
  });

  it('name what the twin does not model', async () => {
    expect(await errors(ask(inRepo('forkCount')))).toMatchObject([
      { message: 'The twin does not model GraphQL Repository.forkCount' },
    ]);
    expect(twin.unmodelled).toEqual([{ method: 'POST', path: '/graphql', what: 'GraphQL Repository.forkCount' }]);
  });
});

describe('cost', () => {
  it('follows the documented formula', async () => {
    // The example of GitHub's documentation: 1 + 100 + 100 × 50 requests = 51 points.
    const query = `query Costly { repository(owner: "octo", name: "app") { issues(first: 100) { edges { node {
      comments(first: 50) { edges { node { id ... on IssueComment { repository { labels(first: 60) { nodes { name } } } } } } } } } } } rateLimit { cost nodeCount } }`;
    const { rateLimit } = await ask(query);
    expect(rateLimit).toEqual({ cost: 51, nodeCount: 100 + 100 * 50 + 100 * 50 * 60 });
    expect(twin.journal.requests.at(-1)).toMatchObject({ cost: 51, operation: 'Costly', write: false });
    await ask('{ viewer { login } }');
    expect(twin.graphqlCost()).toBe(52);
  });
});

describe('mutations', () => {
  it('write comments and reactions under the permission of the subject', async () => {
    const issue = (await ask(inRepo('issue(number: 1) { id }'))) as unknown as {
      repository: { issue: { id: string } };
    };
    const subject = issue.repository.issue.id;
    const add =
      'mutation($subject: ID!) { addComment(input: { subjectId: $subject, body: "hi" }) { commentEdge { node { id databaseId viewerDidAuthor } } } }';
    const { addComment } = (await ask(add, { subject })) as unknown as {
      addComment: { commentEdge: { node: { id: string; databaseId: number } } };
    };
    const { id, databaseId } = addComment.commentEdge.node;
    await ask(
      'mutation($id: ID!) { updateIssueComment(input: { id: $id, body: "edited" }) { issueComment { body } } }',
      { id },
    );
    await ask('mutation($id: ID!) { addReaction(input: { subjectId: $id, content: EYES }) { reaction { content } } }', {
      id,
    });
    expect(twin.repo('octo/app').comments(1).at(-1)).toMatchObject({
      id: databaseId,
      body: 'edited',
      user: 'github-actions[bot]',
      reactions: [{ content: 'eyes' }],
    });
    expect(await errors(ask(add, { subject }, 'ghs_few'))).toMatchObject([{ type: 'FORBIDDEN' }]);
    expect(twin.writes()).toEqual([
      'comment octo/app#1 by github-actions[bot]',
      'edit-comment octo/app#1 by github-actions[bot]',
      'reaction octo/app#1 eyes by github-actions[bot]',
    ]);
    expect(twin.journal.requests.filter((request) => request.write)).toHaveLength(4);
  });
});
