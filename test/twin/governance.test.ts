import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { GitHubTwin } from '../kit/github/index.ts';
import { APP, octokit, refusal } from './client.ts';
import { type Answer, startMerging } from './reconcile-world.ts';

let twin: GitHubTwin;
beforeEach(async () => {
  twin = await startMerging({
    protection: { main: { checks: [{ name: 'ci', app: 15368 }], approvals: 1, linear: true, pushers: ['ann'] } },
    rulesets: {
      main: {
        checks: [{ name: 'ci', app: 15368 }, { name: 'any' }],
        strict: true,
        approvals: 2,
        lastPush: true,
        methods: ['squash'],
        queue: { method: 'squash' },
        other: [{ type: 'CODE_SCANNING', blocking: false }],
      },
    },
    merging: { rebase: false },
  });
});
afterEach(() => twin.close());

const home = () => twin.repo('octo/app');
const main = async (fields: string, token = 'ghs_job') => {
  const query = `{ repository(owner: "octo", name: "app") { ref(qualifiedName: "refs/heads/main") { ${fields} } } }`;
  const { repository } = await octokit(twin, token).graphql<Answer>(query);
  return repository?.['ref'];
};

it('classic protection is told to readers in one form, and as it is to who administers', async () => {
  const fields = `refUpdateRule { requiredStatusCheckContexts requiredApprovingReviewCount requiresCodeOwnerReviews
    requiresConversationResolution requiresLinearHistory requiresSignatures viewerCanPush }`;
  const told = {
    requiredStatusCheckContexts: ['ci'],
    requiredApprovingReviewCount: 1,
    requiresCodeOwnerReviews: false,
    requiresConversationResolution: false,
    requiresLinearHistory: true,
    requiresSignatures: false,
    viewerCanPush: false,
  };
  expect(await main(fields)).toEqual({ refUpdateRule: told });
  expect(await main(fields, 'ghp_ann')).toEqual({ refUpdateRule: { ...told, viewerCanPush: true } });
  const full = 'branchProtectionRule { requiresStatusChecks }';
  expect((await refusal(main(full))).message).toContain('Resource not accessible by integration');
  expect(await main(full, 'ghs_app')).toEqual({ branchProtectionRule: { requiresStatusChecks: true } });
  home().protect('main', undefined);
  expect(await main(fields)).toEqual({ refUpdateRule: null });
});

it('the rules of a ruleset are told by both doors', async () => {
  const fields = `rules(first: 50) { nodes { type parameters { __typename
    ... on RequiredStatusChecksParameters { strictRequiredStatusChecksPolicy requiredStatusChecks { context integrationId } }
    ... on PullRequestParameters { allowedMergeMethods dismissStaleReviewsOnPush requireCodeOwnerReview requireLastPushApproval requiredApprovingReviewCount requiredReviewThreadResolution }
    ... on MergeQueueParameters { mergeMethod } } } }`;
  expect(await main(fields, 'ghs_read')).toEqual({
    rules: {
      nodes: [
        {
          type: 'REQUIRED_STATUS_CHECKS',
          parameters: {
            __typename: 'RequiredStatusChecksParameters',
            strictRequiredStatusChecksPolicy: true,
            requiredStatusChecks: [
              { context: 'ci', integrationId: 15368 },
              { context: 'any', integrationId: null },
            ],
          },
        },
        {
          type: 'PULL_REQUEST',
          parameters: {
            __typename: 'PullRequestParameters',
            allowedMergeMethods: ['squash'],
            dismissStaleReviewsOnPush: false,
            requireCodeOwnerReview: false,
            requireLastPushApproval: true,
            requiredApprovingReviewCount: 2,
            requiredReviewThreadResolution: false,
          },
        },
        { type: 'MERGE_QUEUE', parameters: { __typename: 'MergeQueueParameters', mergeMethod: 'SQUASH' } },
        { type: 'CODE_SCANNING', parameters: null },
      ],
    },
  });
  const { data } = await octokit(twin, 'ghs_read').request('GET /repos/{owner}/{repo}/rules/branches/{branch}', {
    ...APP,
    branch: 'main',
  });
  expect(data).toMatchObject([
    {
      type: 'required_status_checks',
      parameters: { required_status_checks: [{ context: 'ci', integration_id: 15368 }, { context: 'any' }] },
      ruleset_source: 'octo/app',
    },
    { type: 'pull_request' },
    { type: 'merge_queue' },
    { type: 'code_scanning' },
  ]);
});

it('a repository tells how merges go, and what who asks may do', async () => {
  const query = `{ repository(owner: "octo", name: "app") { isArchived viewerPermission mergeCommitAllowed squashMergeAllowed
    rebaseMergeAllowed autoMergeAllowed deleteBranchOnMerge allowUpdateBranch } }`;
  const told = (token: string) => octokit(twin, token).graphql<Answer>(query);
  expect(await told('ghs_job')).toEqual({
    repository: {
      isArchived: false,
      viewerPermission: 'WRITE',
      mergeCommitAllowed: true,
      squashMergeAllowed: true,
      rebaseMergeAllowed: false,
      autoMergeAllowed: false,
      deleteBranchOnMerge: false,
      allowUpdateBranch: false,
    },
  });
  expect(await told('ghs_read')).toMatchObject({ repository: { viewerPermission: 'READ' } });
});

it('its activity tells who pushed what where, newest first', async () => {
  home().branch('next');
  home().push('next', { author: 'ann', files: { n: 'n' } });
  home().push('next', { author: 'ann', by: 'bob', files: { o: 'o' } });
  const list = (more: Record<string, unknown>, token = 'ghs_job') =>
    octokit(twin, token).request('GET /repos/{owner}/{repo}/activity', { ...APP, ...more });
  const { data } = await list({ ref: 'next' });
  expect(data.map((one) => [one.activity_type, one.actor?.login, one.after])).toEqual([
    ['push', 'bob', home().sha('next')],
    ['push', 'ann', expect.any(String)],
    ['branch_creation', 'octo', home().sha()],
  ]);
  expect((await list({ actor: 'bob' })).data).toHaveLength(1);
  const first = await list({ ref: 'refs/heads/next', per_page: 2 });
  expect(first.data).toHaveLength(2);
  const { after } = Object.fromEntries(new URL(/<([^>]+)>/.exec(first.headers.link ?? '')?.[1] ?? '').searchParams);
  expect((await list({ ref: 'next', per_page: 2, after })).data).toHaveLength(1);
});

it('a team tells its members to all but a workflow', async () => {
  const ask = (username: string, token = 'ghs_app', team_slug = 'core') =>
    octokit(twin, token).request('GET /orgs/{org}/teams/{team_slug}/memberships/{username}', {
      org: 'octo',
      team_slug,
      username,
    });
  expect((await ask('bob')).data).toMatchObject({ state: 'active', role: 'member' });
  expect((await refusal(ask('ann'))).status).toBe(404);
  expect((await refusal(ask('bob', 'ghs_app', 'other'))).status).toBe(404);
  expect(await refusal(ask('bob', 'ghs_job'))).toMatchObject({
    status: 403,
    message: expect.stringContaining('Resource not accessible by integration'),
  });
});

it('a team is asked for a review by all but a workflow', async () => {
  home().record.teams.push('core');
  const { number } = home().addPull({ head: 'fix', title: 'Fix', user: 'ann' });
  const ask = (token: string) =>
    octokit(twin, token).request('POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers', {
      ...{ ...APP, pull_number: number, reviewers: ['bob'], team_reviewers: ['core'] },
    });
  expect(await refusal(ask('ghs_job'))).toMatchObject({
    status: 422,
    message: expect.stringMatching(/^Validation Failed: "Could not resolve to a node with the global id of '\w+'\."/),
  });
  expect(home().issue(number).pull).toMatchObject({ requestedReviewers: [], requestedTeams: [] });
  await ask('ghs_app');
  expect(home().issue(number).pull).toMatchObject({ requestedReviewers: ['bob'], requestedTeams: ['core'] });
});

it('a check run keeps what it is given, within its bounds, for the app that made it', async () => {
  const checks = octokit(twin).rest.checks;
  const output = { title: 't', summary: 's', text: 'long' };
  const head_sha = home().sha('fix');
  const { data } = await checks.create({
    ...APP,
    name: 'ours',
    head_sha,
    conclusion: 'neutral',
    external_id: 'x1',
    details_url: 'https://x.example',
    output,
  });
  expect(data).toMatchObject({ status: 'completed', external_id: 'x1', details_url: 'https://x.example', output });
  const one = { ...APP, check_run_id: data.id };
  await checks.update({ ...one, conclusion: 'success', external_id: 'x2', output: { ...output, title: 'u' } });
  expect(home().checkRuns[0]).toMatchObject({
    conclusion: 'success',
    externalId: 'x2',
    title: 'u',
    text: 'long',
    app: 'github-actions',
  });
  const long = { ...output, text: 'x'.repeat(65_536) };
  expect(await refusal(checks.update({ ...one, output: long }))).toMatchObject({
    status: 422,
    message: expect.stringContaining('Only 65535 characters are allowed; 65536 were supplied.'),
  });
  expect((await refusal(octokit(twin, 'ghs_few').rest.checks.update({ ...one, output }))).status).toBe(403);
  expect((await refusal(octokit(twin, 'ghs_app').rest.checks.update({ ...one, output }))).message).toContain(
    'can only be modified by the GitHub App',
  );
  expect(
    (await refusal(octokit(twin, 'ghp_ann').rest.checks.create({ ...APP, name: 'a', head_sha }))).message,
  ).toContain('You must authenticate via a GitHub App.');
});

it('points of GraphQL run out', async () => {
  twin.addToken('ghs_poor', { graphqlLimit: { limit: 1000, remaining: 1 } });
  const ask = () => octokit(twin, 'ghs_poor').graphql<Answer>('{ rateLimit { cost limit remaining } }');
  expect(await ask()).toEqual({ rateLimit: { cost: 1, limit: 1000, remaining: 0 } });
  expect((await refusal(ask())).message).toContain('API rate limit exceeded');
  twin.clock.advance(3_601_000);
  expect(await ask()).toMatchObject({ rateLimit: { remaining: 999 } });
});
