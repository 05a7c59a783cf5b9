import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { BranchRulesSeed, GitHubTwin } from '../kit/github/index.ts';
import { APP, octokit, refusal } from './client.ts';
import { pullFields, startMerging } from './reconcile-world.ts';

let twin: GitHubTwin;
beforeEach(async () => {
  twin = await startMerging();
});
afterEach(() => twin.close());

const home = () => twin.repo('octo/app');
const pull = (fields: string, token = 'ghs_job') => pullFields(twin, fields, 2, token);
const state = async (token?: string) => (await pull('mergeStateStatus', token))['mergeStateStatus'];
const rollup = async () => (await pull('statusCheckRollup { state }'))['statusCheckRollup'];
const check = (name: string, conclusion: string | null, more = {}) =>
  home().addCheckRun({ name, conclusion, sha: home().sha('fix'), ...more });

describe('the rollup', () => {
  it('is null without a check, and else the worst of the newest', async () => {
    expect(await rollup()).toBeNull();
    const steps: [string, string | null, string][] = [
      ['a', 'success', 'SUCCESS'],
      ['b', 'skipped', 'SUCCESS'],
      ['c', null, 'PENDING'],
      ['d', 'timed_out', 'FAILURE'],
      ['d', 'success', 'PENDING'],
      ['c', 'neutral', 'SUCCESS'],
    ];
    for (const [name, conclusion, expected] of steps) {
      check(name, conclusion);
      expect(await rollup()).toEqual({ state: expected });
    }
    home().addStatus({ sha: home().sha('fix'), context: 'ext', state: 'expected' });
    expect(await rollup()).toEqual({ state: 'PENDING' });
    home().addStatus({ sha: home().sha('fix'), context: 'ext', state: 'error' });
    expect(await rollup()).toEqual({ state: 'ERROR' });
  });

  it('tells checks of one name by app, event and attempt', async () => {
    const run = home().addRun({ branch: 'fix', event: 'push', jobs: [{ name: 'test', conclusion: 'failure' }] });
    home().addRun({ branch: 'fix', event: 'pull_request', jobs: [{ name: 'test' }] });
    check('test', 'success', { app: 'other-ci', appId: 77, externalId: 'x', suite: { event: 'push', workflow: 'W' } });
    home().addRun({ id: run.id, jobs: [{ name: 'test', conclusion: null }], conclusion: null });
    const fields = `statusCheckRollup { contexts(first: 10) { totalCount checkRunCountsByState { state count } nodes { ... on CheckRun {
      name status conclusion externalId isRequired(pullRequestNumber: 2) checkSuite { app { databaseId slug } workflowRun { event workflow { name } } } } } } }`;
    home().protect('main', { checks: [{ name: 'test', app: 77 }] });
    const actions = { app: { databaseId: 15368, slug: 'github-actions' } };
    const of = (event: string, workflow = 'CI') => ({ event, workflow: { name: workflow } });
    expect(await pull(fields)).toEqual({
      statusCheckRollup: {
        contexts: {
          totalCount: 3,
          checkRunCountsByState: [
            { state: 'SUCCESS', count: 2 },
            { state: 'IN_PROGRESS', count: 1 },
          ],
          nodes: expect.arrayContaining([
            {
              name: 'test',
              status: 'IN_PROGRESS',
              conclusion: null,
              externalId: '',
              isRequired: false,
              checkSuite: { ...actions, workflowRun: of('push') },
            },
            {
              name: 'test',
              status: 'COMPLETED',
              conclusion: 'SUCCESS',
              externalId: '',
              isRequired: false,
              checkSuite: { ...actions, workflowRun: of('pull_request') },
            },
            {
              name: 'test',
              status: 'COMPLETED',
              conclusion: 'SUCCESS',
              externalId: 'x',
              isRequired: true,
              checkSuite: { app: { databaseId: 77, slug: 'other-ci' }, workflowRun: of('push', 'W') },
            },
          ]),
        },
      },
    });
  });

  it('is forbidden to a token without checks', async () => {
    check('a', 'success');
    const { message } = await refusal(pull('statusCheckRollup { state }', 'ghs_read'));
    expect(message).toContain('Resource not accessible by integration');
  });
});

describe('whether it can be merged', () => {
  it('is not known for as many askings as a test wants', async () => {
    home().override(2, { unknownFor: 2 });
    const both = 'mergeable mergeStateStatus';
    expect(await pull(both)).toEqual({ mergeable: 'UNKNOWN', mergeStateStatus: 'UNKNOWN' });
    expect((await octokit(twin).rest.pulls.get({ ...APP, pull_number: 2 })).data).toMatchObject({
      mergeable: null,
      mergeable_state: 'unknown',
    });
    expect(await pull(both)).toEqual({ mergeable: 'MERGEABLE', mergeStateStatus: 'CLEAN' });
    home().override(2, { unknownFor: Number.POSITIVE_INFINITY });
    for (const _ of [1, 2, 3]) expect(await state()).toBe('UNKNOWN');
    home().override(2, { unknownFor: 0, mergeable: false });
    expect(await pull(both)).toEqual({ mergeable: 'CONFLICTING', mergeStateStatus: 'DIRTY' });
    home().override(2, { mergeable: undefined, mergeState: 'HAS_HOOKS', rebaseable: false });
    expect(await pull(`${both} canBeRebased`)).toEqual({
      mergeable: 'MERGEABLE',
      mergeStateStatus: 'HAS_HOOKS',
      canBeRebased: false,
    });
  });

  it.each<[string, BranchRulesSeed, () => void]>([
    ['a required check', { checks: [{ name: 'ci' }] }, () => void check('ci', 'success')],
    ['an approval', { approvals: 1 }, () => void home().addReview(2, { user: 'bob' })],
    ['a conversation', { threads: true }, () => home().resolveThreads(2)],
    [
      'a push restriction',
      { pushers: ['bob'] },
      () => home().protect('main', { pushers: ['bob', 'github-actions[bot]'] }),
    ],
    [
      'a ruleset of another kind',
      { other: [{ type: 'CODE_SCANNING', blocking: true }] },
      () => home().protect('main', {}),
    ],
  ])('%s blocks until it is met, and never who may bypass', async (_, rules, meet) => {
    home().addThread(2);
    home().protect('main', { ...rules, bypass: ['merger[bot]'] });
    expect([await state(), await state('ghs_app')]).toEqual(['BLOCKED', 'CLEAN']);
    expect(await pull('viewerCanMergeAsAdmin', 'ghs_app')).toEqual({ viewerCanMergeAsAdmin: true });
    meet();
    expect(await state()).toBe('CLEAN');
  });

  it('is unstable with an optional check that fails, and behind only where the branch is strict', async () => {
    check('lint', 'failure');
    expect(await state()).toBe('UNSTABLE');
    home().push('main', { files: { 'z.txt': 'z' } });
    expect(await state()).toBe('UNSTABLE');
    home().setRuleset('main', { strict: true });
    expect(await state()).toBe('BEHIND');
    home().setRuleset('main', { strict: true, checks: [{ name: 'ci' }] });
    expect(await state()).toBe('BLOCKED');
    home().push('main', { files: { 'b.txt': 'other' } });
    expect(await state()).toBe('DIRTY');
  });

  it('needs good signatures where the branch wants them', async () => {
    home().protect('main', { signatures: true });
    home().branch('signed');
    home().push('signed', { author: 'dependabot[bot]', files: { s: 's' } });
    const { number } = home().addPull({ head: 'signed' });
    expect(await state()).toBe('BLOCKED');
    expect(await pullFields(twin, 'mergeStateStatus', number)).toEqual({ mergeStateStatus: 'CLEAN' });
    home().push('signed', { verified: 'invalid', files: { t: 't' } });
    const fields = 'mergeStateStatus commits(last: 1) { nodes { commit { signature { isValid } } } }';
    expect(await pullFields(twin, fields, number)).toEqual({
      mergeStateStatus: 'BLOCKED',
      commits: { nodes: [{ commit: { signature: { isValid: false } } }] },
    });
  });
});

describe('what reviewers think', () => {
  const decision = async () => (await pull('reviewDecision'))['reviewDecision'];
  const latest =
    'latestOpinionatedReviews(first: 9, writersOnly: true) { nodes { state author { login } commit { oid } } }';

  it('counts where the branch asks for it, of those who may write', async () => {
    home().addReview(2, { user: 'bob', state: 'CHANGES_REQUESTED' });
    expect(await decision()).toBeNull();
    home().protect('main', { approvals: 1 });
    expect(await decision()).toBe('CHANGES_REQUESTED');
    home().dismissReviews(2, 'bob');
    for (const login of ['cat', 'ann', null]) home().addReview(2, { user: login });
    expect(await decision()).toBe('REVIEW_REQUIRED');
    home().addReview(2, { user: 'bob' });
    home().addReview(2, { user: 'bob', state: 'COMMENTED' });
    expect(await decision()).toBe('APPROVED');
    const sha = home().sha('fix');
    const approved = (login: string) => ({ state: 'APPROVED', author: { login }, commit: { oid: sha } });
    expect(await pull(latest)).toEqual({ latestOpinionatedReviews: { nodes: [approved('ann'), approved('bob')] } });
  });

  it('goes stale when the branch says so, and the last pusher does not count where another must', async () => {
    home().protect('main', { approvals: 1, lastPush: true });
    home().addReview(2, { user: 'bob' });
    home().push('fix', { author: 'bob', files: { 'd.txt': 'd' } });
    expect(await decision()).toBe('REVIEW_REQUIRED');
    home().push('fix', { author: 'ann', files: { 'e.txt': 'e' } });
    expect(await decision()).toBe('APPROVED');
    home().protect('main', { approvals: 1, dismissStale: true });
    home().push('fix', { author: 'ann', files: { 'f.txt': 'f' } });
    expect(await decision()).toBe('REVIEW_REQUIRED');
  });

  it('waits for the owners of what is changed', async () => {
    home().push('main', { files: { '.github/CODEOWNERS': '*.md @ann\nb.txt @octo/core\n' } });
    home().protect('main', { approvals: 1, codeOwners: true });
    home().addReview(2, { user: 'octo' });
    expect(await decision()).toBe('REVIEW_REQUIRED');
    home().addReview(2, { user: 'bob' });
    expect(await decision()).toBe('APPROVED');
  });
});

it('hands move a pull request as people do, and its date with it', async () => {
  home().branch('release');
  const at = async () => await pull('updatedAt headRefOid baseRefName locked isDraft');
  const acts: [() => void, Record<string, unknown>][] = [
    [() => void home().push('fix', { files: { n: 'n' } }), {}],
    [() => home().retarget(2, 'release'), { baseRefName: 'release' }],
    [() => home().setDraft(2, true), { isDraft: true }],
    [() => home().addLabel(2, 'new'), {}],
    [() => void home().editIssue(2, { title: 'Other' }), {}],
  ];
  for (const [act, expected] of acts) {
    twin.clock.advance(1000);
    act();
    expect(await at()).toMatchObject({
      ...expected,
      headRefOid: home().sha('fix'),
      updatedAt: new Date(twin.clock.now()).toISOString().replace('.000', ''),
    });
  }
  home().setLocked(2, true);
  expect(await at()).toMatchObject({ locked: true });
});
