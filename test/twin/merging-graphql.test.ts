import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { GitHubTwin } from '../kit/github/index.ts';
import { APP, octokit, refusal } from './client.ts';
import { type Answer, pullFields, startMerging } from './reconcile-world.ts';

let twin: GitHubTwin;
beforeEach(async () => {
  twin = await startMerging();
});
afterEach(() => twin.close());

const home = () => twin.repo('octo/app');
const OLD = '0'.repeat(40);

async function mutate(name: string, input: Record<string, unknown>, fields: string, token = 'ghs_job') {
  const { id } = await pullFields(twin, 'id');
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const query = `mutation($input: ${type}) { ${name}(input: $input) { ${fields} } }`;
  return octokit(twin, token).graphql<Answer>(query, { input: { pullRequestId: id, ...input } });
}
const said = async (asked: Promise<unknown>) => (await refusal(asked)).message;

describe('by GraphQL', () => {
  it('a pull request is merged at the head that was seen', async () => {
    const [head, fields] = [home().sha('fix'), 'pullRequest { state mergedBy { login } mergeCommit { oid } }'];
    expect(await said(mutate('mergePullRequest', { expectedHeadOid: OLD }, fields))).toContain(
      'Head branch was modified. Review and try the merge again.',
    );
    expect(await said(mutate('mergePullRequest', {}, fields, 'ghs_read'))).toContain('Resource not accessible');
    const done = await mutate('mergePullRequest', { expectedHeadOid: head, mergeMethod: 'SQUASH' }, fields);
    expect(done).toEqual({
      mergePullRequest: {
        pullRequest: { state: 'MERGED', mergedBy: { login: 'github-actions' }, mergeCommit: { oid: home().sha() } },
      },
    });
    expect(twin.journal.writes.at(-1)?.merge).toMatchObject({ via: 'graphql', sent: head, method: 'squash' });
  });

  it('it goes to the queue', async () => {
    const [head, fields] = [home().sha('fix'), 'mergeQueueEntry { state position }'];
    expect(await said(mutate('enqueuePullRequest', {}, fields))).toContain('not enabled');
    home().protect('main', { queue: { method: 'merge' } });
    expect(await said(mutate('enqueuePullRequest', { expectedHeadOid: OLD }, fields))).toContain('was modified');
    expect(await mutate('enqueuePullRequest', { expectedHeadOid: head }, fields)).toEqual({
      enqueuePullRequest: { mergeQueueEntry: { state: 'QUEUED', position: 1 } },
    });
    expect(await said(mutate('enqueuePullRequest', {}, fields))).toContain('already in the queue');
  });

  it('its branch is brought up to date, when there is something to bring', async () => {
    const fields = 'pullRequest { headRefOid }';
    expect(await said(mutate('updatePullRequestBranch', {}, fields))).toContain('There are no new commits');
    home().push('main', { files: { z: 'z' } });
    expect(await said(mutate('updatePullRequestBranch', { expectedHeadOid: OLD }, fields))).toContain(
      'expected head sha',
    );
    expect(await mutate('updatePullRequestBranch', { expectedHeadOid: home().sha('fix') }, fields)).toEqual({
      updatePullRequestBranch: { pullRequest: { headRefOid: home().sha('fix') } },
    });
    expect(home().files('fix')['z']).toBe('z');
  });

  it('it is made ready, and closed', async () => {
    home().setDraft(2, true);
    const fields = 'pullRequest { isDraft state }';
    expect(await mutate('markPullRequestReadyForReview', {}, fields)).toEqual({
      markPullRequestReadyForReview: { pullRequest: { isDraft: false, state: 'OPEN' } },
    });
    expect(await mutate('closePullRequest', {}, fields)).toMatchObject({
      closePullRequest: { pullRequest: { state: 'CLOSED' } },
    });
    expect(twin.writes()).toEqual([
      'ready-pull octo/app#2 by github-actions[bot]',
      'close-pull octo/app#2 by github-actions[bot]',
    ]);
  });
});

it('by REST, a branch is brought up to date at the head that was seen', async () => {
  const rest = octokit(twin).rest.pulls;
  const one = { ...APP, pull_number: 2 };
  home().push('main', { files: { z: 'z' } });
  expect(await refusal(rest.updateBranch({ ...one, expected_head_sha: OLD }))).toMatchObject({ status: 422 });
  const { status, data } = await rest.updateBranch({ ...one, expected_head_sha: home().sha('fix') });
  expect([status, data.message]).toEqual([202, 'Updating pull request branch.']);
  expect(await refusal(rest.updateBranch(one))).toMatchObject({
    status: 422,
    message: expect.stringContaining('There are no new commits on the base branch.'),
  });
  home().push('main', { files: { 'b.txt': 'other' } });
  expect((await refusal(rest.updateBranch(one))).message).toContain('merge conflict between base and head');
});
