import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { GitHubTwin } from '../kit/github/index.ts';
import { octokit, refusal } from './client.ts';
import { type Answer, pullFields, startMerging } from './reconcile-world.ts';

let twin: GitHubTwin;
beforeEach(async () => {
  twin = await startMerging();
});
afterEach(() => twin.close());

const home = () => twin.repo('octo/app');

async function mutate(name: string, input: Record<string, unknown>, fields: string, token = 'ghs_job') {
  const { id } = await pullFields(twin, 'id');
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const query = `mutation($input: ${type}) { ${name}(input: $input) { ${fields} } }`;
  return octokit(twin, token).graphql<Answer>(query, { input: { pullRequestId: id, ...input } });
}
const revert = (input: Record<string, unknown> = {}, token = 'ghs_job') =>
  mutate('revertPullRequest', input, 'revertPullRequest { number title body isDraft headRefName baseRefName }', token);
const said = async (asked: Promise<unknown>) => (await refusal(asked)).message;

it('what is merged is taken back by a pull request', async () => {
  const before = home().files('main');
  expect(await said(revert())).toContain('Pull request is not merged');
  await mutate('mergePullRequest', { mergeMethod: 'SQUASH' }, 'pullRequest { number }');
  expect(await said(revert({}, 'ghs_read'))).toContain('Resource not accessible');
  const { revertPullRequest } = (await revert({ title: 'Rollback', body: 'Why', draft: true })) as never as {
    revertPullRequest: { revertPullRequest: { headRefName: string } };
  };
  const made = revertPullRequest.revertPullRequest;
  expect(made).toMatchObject({ title: 'Rollback', body: 'Why', isDraft: true, baseRefName: 'main' });
  expect(made.headRefName).toMatch(/^revert-\d+-fix$/);
  expect(home().files(made.headRefName)).toEqual(before);
  expect(home().record.git.commits.get(home().sha(made.headRefName))).toMatchObject({ signed: true });
});

it('without words of its own it says what it reverts; a second one has another branch', async () => {
  await mutate('mergePullRequest', { mergeMethod: 'MERGE' }, 'pullRequest { number }');
  const first = JSON.stringify(await revert());
  expect(first).toMatch(/Revert \\"/);
  expect(first).toMatch(/Reverts octo\/app#\d+/);
  expect(JSON.stringify(await revert())).toMatch(/revert-\d+-fix-1/);
});

it('what was changed since is not taken back', async () => {
  await mutate('mergePullRequest', {}, 'pullRequest { number }');
  home().push('main', {
    files: Object.fromEntries(Object.keys(home().files('main')).map((one) => [one, `changed ${one}\n`])),
  });
  expect(await said(revert())).toContain("couldn't be reverted automatically");
});
