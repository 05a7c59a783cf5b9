import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type GitHubTwin, startGitHub } from '../kit/github/index.ts';
import { APP, octokit, refusal } from './client.ts';

let twin: GitHubTwin;

beforeEach(async () => {
  twin = await startGitHub(
    {
      tokens: { ghs_job: {}, ghp_ann: { login: 'ann' } },
      repos: {
        'octo/app': {
          collaborators: { ann: 'write' },
          labels: [{ name: 'bug', color: 'd73a4a', description: 'Something is broken' }],
          issues: [
            { title: 'First', body: null, user: null, createdAt: '2026-01-01' },
            {
              title: 'Second',
              labels: [{ name: 'bug', by: 'ann' }],
              createdAt: '2026-01-02',
              comments: [{ user: 'ann', body: 'hello' }],
            },
            { title: 'Third', state: 'closed', createdAt: '2026-01-03' },
          ],
        },
      },
    },
    { at: '2026-02-01T00:00:00Z' },
  );
});

afterEach(() => twin.close());

describe('issues', () => {
  it('are listed by state, label, date and order', async () => {
    const { rest } = octokit(twin);
    const titles = async (more: object) =>
      (await rest.issues.listForRepo({ ...APP, ...more })).data.map((issue) => issue.title);
    expect(await titles({})).toEqual(['Second', 'First']);
    expect(await titles({ state: 'all', direction: 'asc' })).toEqual(['First', 'Second', 'Third']);
    expect(await titles({ labels: 'bug' })).toEqual(['Second']);
    expect(await titles({ state: 'all', since: '2026-01-02T00:00:00Z', direction: 'asc' })).toEqual([
      'Second',
      'Third',
    ]);
  });

  it('are paged with a Link header that the paginator follows', async () => {
    for (let i = 0; i < 7; i++) twin.repo('octo/app').addIssue({ title: `More ${i}` });
    const client = octokit(twin, 'ghs_job', '/api/v3');
    const first = await client.rest.issues.listForRepo({ ...APP, per_page: 4 });
    expect(first.headers.link).toMatch(/\/api\/v3\/repositories\/\d+\/issues\?per_page=4&page=2>; rel="next"/);
    const all = await client.paginate(client.rest.issues.listForRepo, { ...APP, per_page: 4 });
    expect(all).toHaveLength(9);
  });

  it('may have no body and no author', async () => {
    const { data } = await octokit(twin).rest.issues.get({ ...APP, issue_number: 1 });
    expect(data).toMatchObject({ body: null, user: null, author_association: 'NONE' });
  });

  it('are opened and closed, and the journal tells it', async () => {
    const { rest } = octokit(twin);
    const { data } = await rest.issues.create({
      ...APP,
      title: 'CI is red',
      body: 'Look',
      labels: ['ci:test_failure'],
    });
    expect(data).toMatchObject({
      number: 4,
      state: 'open',
      user: { login: 'github-actions[bot]', id: 41898282, type: 'Bot' },
    });
    expect(data.html_url).toBe(`${twin.url}/octo/app/issues/4`);
    await rest.issues.update({ ...APP, issue_number: 4, state: 'closed', state_reason: 'not_planned' });
    expect(twin.repo('octo/app').issue(4)).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
    expect(twin.repo('octo/app').labels()).toContain('ci:test_failure');
    expect(twin.writes()).toEqual([
      'open-issue octo/app#4 "CI is red" by github-actions[bot]',
      'label octo/app#4 +ci:test_failure by github-actions[bot]',
      'close-issue octo/app#4 not_planned by github-actions[bot]',
    ]);
  });

  it('tell who put a label on them', async () => {
    const { rest } = octokit(twin);
    await rest.issues.addLabels({ ...APP, issue_number: 2, labels: ['ai-devops'] });
    const { data } = await rest.issues.listEvents({ ...APP, issue_number: 2 });
    expect(data.map((one) => [one.event, (one as { label?: { name: string } }).label?.name, one.actor?.login])).toEqual(
      [
        ['labeled', 'bug', 'ann'],
        ['labeled', 'ai-devops', 'github-actions[bot]'],
      ],
    );
    const timeline = await rest.issues.listEventsForTimeline({ ...APP, issue_number: 2 });
    expect(timeline.data.map((one) => one.event)).toEqual(['labeled', 'commented', 'labeled']);
  });

  it('refuse a comment when locked, unless from someone who may write', async () => {
    const { rest } = octokit(twin);
    await rest.issues.lock({ ...APP, issue_number: 1 });
    const no = await refusal(rest.issues.createComment({ ...APP, issue_number: 1, body: 'hi' }));
    expect(no).toMatchObject({ status: 403, message: expect.stringContaining('issue is locked') });
    await octokit(twin, 'ghp_ann').rest.issues.createComment({ ...APP, issue_number: 1, body: 'hi' });
    expect(twin.repo('octo/app').comments(1)).toHaveLength(1);
  });
});

describe('comments', () => {
  it('carry the identity of the token that wrote them', async () => {
    const { data } = await octokit(twin).rest.issues.createComment({ ...APP, issue_number: 1, body: 'hi' });
    expect(data.user).toMatchObject({
      login: 'github-actions[bot]',
      id: 41898282,
      type: 'Bot',
      html_url: `${twin.url}/apps/github-actions`,
    });
    expect(data.performed_via_github_app?.slug).toBe('github-actions');
    expect(data.html_url).toBe(`${twin.url}/octo/app/issues/1#issuecomment-${data.id}`);
  });

  it('change their date and remember their editor when edited', async () => {
    const { rest, graphql } = octokit(twin);
    const id = (await rest.issues.createComment({ ...APP, issue_number: 1, body: 'one' })).data.id;
    twin.clock.advance(60_000);
    const { data } = await octokit(twin, 'ghp_ann').rest.issues.updateComment({ ...APP, comment_id: id, body: 'two' });
    expect([data.created_at, data.updated_at]).toEqual(['2026-02-01T00:00:00Z', '2026-02-01T00:01:00Z']);
    expect(data.user?.login).toBe('github-actions[bot]');
    const answer = await graphql<{ node: unknown }>(
      `query($id: ID!) { node(id: $id) { ... on IssueComment { author { login __typename } editor { login } lastEditedAt } } }`,
      { id: data.node_id },
    );
    expect(answer.node).toEqual({
      author: { login: 'github-actions', __typename: 'Bot' },
      editor: { login: 'ann' },
      lastEditedAt: '2026-02-01T00:01:00Z',
    });
    await rest.issues.deleteComment({ ...APP, comment_id: id });
    expect((await refusal(rest.issues.getComment({ ...APP, comment_id: id }))).status).toBe(404);
    expect(twin.writes()).toEqual([
      'comment octo/app#1 by github-actions[bot]',
      'edit-comment octo/app#1 by ann',
      'delete-comment octo/app#1 by github-actions[bot]',
    ]);
  });

  it('have GitHub’s bounds', async () => {
    const { rest } = octokit(twin);
    const long = await refusal(rest.issues.createComment({ ...APP, issue_number: 1, body: 'x'.repeat(65_537) }));
    expect(long).toMatchObject({ status: 422, message: expect.stringContaining('Body is too long') });
    expect(await refusal(rest.issues.createComment({ ...APP, issue_number: 1, body: ' ' }))).toMatchObject({
      status: 422,
    });
    expect(await refusal(rest.issues.createComment({ ...APP, issue_number: 99, body: 'x' }))).toMatchObject({
      status: 404,
    });
  });
});

describe('labels and reactions', () => {
  it('are made, put on, taken off and replaced', async () => {
    const { rest } = octokit(twin);
    await rest.issues.createLabel({ ...APP, name: 'risk:low', color: '00ff00', description: 'Safe' });
    expect((await refusal(rest.issues.createLabel({ ...APP, name: 'RISK:low', color: '00ff00' }))).status).toBe(422);
    expect((await rest.issues.getLabel({ ...APP, name: 'risk:low' })).data.color).toBe('00ff00');
    await rest.issues.setLabels({ ...APP, issue_number: 2, labels: ['risk:low'] });
    expect(twin.repo('octo/app').labels(2)).toEqual(['risk:low']);
    await rest.issues.removeLabel({ ...APP, issue_number: 2, name: 'risk:low' });
    const gone = await refusal(rest.issues.removeLabel({ ...APP, issue_number: 2, name: 'risk:low' }));
    expect(gone).toMatchObject({ status: 404, message: expect.stringContaining('Label does not exist') });
    expect((await rest.issues.listLabelsForRepo(APP)).data.map((label) => label.name)).toEqual(['bug', 'risk:low']);
  });

  it('react once per person', async () => {
    const { rest } = octokit(twin);
    const comment = twin.repo('octo/app').comments(2)[0]!;
    const on = { ...APP, comment_id: comment.id };
    expect((await rest.reactions.createForIssueComment({ ...on, content: 'eyes' })).status).toBe(201);
    expect((await rest.reactions.createForIssueComment({ ...on, content: 'eyes' })).status).toBe(200);
    await rest.reactions.createForIssue({ ...APP, issue_number: 2, content: '+1' });
    const { data } = await rest.reactions.listForIssueComment(on);
    expect(data.map((one) => [one.content, one.user?.login])).toEqual([['eyes', 'github-actions[bot]']]);
    expect((await rest.issues.getComment(on)).data.reactions).toMatchObject({ total_count: 1, eyes: 1, heart: 0 });
    await rest.reactions.deleteForIssueComment({ ...on, reaction_id: data[0]!.id });
    expect(twin.repo('octo/app').reactions({ comment: comment.id })).toEqual([]);
    expect(twin.writes()).toEqual([
      'reaction octo/app#2 eyes by github-actions[bot]',
      'reaction octo/app#2 +1 by github-actions[bot]',
      'delete-reaction octo/app#2 eyes by github-actions[bot]',
    ]);
  });
});

describe('search', () => {
  const find = async (q: string) =>
    (await octokit(twin).rest.search.issuesAndPullRequests({ q, advanced_search: 'true' })).data.items.map(
      (one) => one.title,
    );

  it('knows the common qualifiers', async () => {
    expect(await find('repo:octo/app is:issue state:open')).toEqual(['Second', 'First']);
    expect(await find('repo:octo/app label:bug')).toEqual(['Second']);
    expect(await find('repo:octo/app -label:bug is:open')).toEqual(['First']);
    expect(await find('repo:octo/app hello in:comments')).toEqual(['Second']);
    expect(await find('repo:octo/app created:>=2026-01-02')).toEqual(['Third', 'Second']);
  });

  it('lags when told', async () => {
    await twin.close();
    twin = await startGitHub(
      { tokens: { ghs_job: {} }, repos: { 'octo/app': {} } },
      { at: '2026-02-01T00:00:00Z', searchLagMs: 30_000 },
    );
    twin.repo('octo/app').addIssue({ title: 'Fresh' });
    expect(await find('repo:octo/app Fresh')).toEqual([]);
    twin.clock.advance(31_000);
    expect(await find('repo:octo/app Fresh')).toEqual(['Fresh']);
  });

  it('refuses a repository that is not there', async () => {
    expect(await refusal(find('repo:octo/none x'))).toMatchObject({ status: 422 });
  });
});
