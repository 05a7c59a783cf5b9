import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { BranchRulesSeed, GitHubTwin } from '../kit/github/index.ts';
import { APP, octokit, refusal } from './client.ts';
import { startMerging } from './reconcile-world.ts';

let twin: GitHubTwin;
beforeEach(async () => {
  twin = await startMerging();
});
afterEach(() => twin.close());

const home = () => twin.repo('octo/app');
const one = { ...APP, pull_number: 2 };
const rest = (token = 'ghs_job') => octokit(twin, token).rest.pulls;
const merges = () => twin.journal.writes.flatMap(({ number, by, merge }) => (merge ? [{ number, by, ...merge }] : []));
const check = (name: string, conclusion: string | null) =>
  void home().addCheckRun({ name, conclusion, sha: home().sha('fix') });

describe('a merge', () => {
  it.each(['merge', 'squash', 'rebase'] as const)('by %s leaves what GitHub leaves', async (merge_method) => {
    const [base, head] = [home().sha(), home().sha('fix')];
    const { data } = await rest('ghs_app').merge({ ...one, sha: head, merge_method });
    expect(merges()).toEqual([
      {
        number: 2,
        by: 'merger[bot]',
        method: merge_method,
        via: 'merge',
        sent: head,
        head,
        base: 'main',
        baseSha: base,
      },
    ]);
    expect(Object.keys(home().files())).toEqual(['a.txt', 'b.txt', 'c.txt']);
    expect(home().issue(2)).toMatchObject({ state: 'closed', pull: { mergedBy: 'merger[bot]', mergeSha: data.sha } });
    expect(home().issue(1)).toMatchObject({ state: 'closed', closedBy: 'merger[bot]' });
    expect(home().sha()).toBe(data.sha);
    const { parents, author, committer, signed } = home().record.git.commits.get(data.sha)!;
    expect(parents).toEqual({ merge: [base, head], squash: [base], rebase: [expect.any(String)] }[merge_method]);
    expect([author.login, committer.login, signed === true]).toEqual([
      merge_method === 'merge' ? 'merger[bot]' : 'ann',
      'web-flow',
      merge_method !== 'rebase',
    ]);
    expect((await rest().checkIfMerged(one)).status).toBe(204);
  });

  it.each<[string, BranchRulesSeed, () => void, number, string]>([
    ['a missing check', { checks: [{ name: 'ci' }] }, () => {}, 405, 'Required status check "ci" is expected.'],
    [
      'a running check',
      { checks: [{ name: 'ci' }] },
      () => check('ci', null),
      405,
      'Required status check "ci" is in progress.',
    ],
    [
      'several checks',
      { checks: [{ name: 'ci' }, { name: 'lint' }, { name: 'ok' }] },
      () => {
        check('ci', 'failure');
        check('ok', 'success');
      },
      405,
      '2 of 3 required status checks have not succeeded: 1 failing and 1 expected.',
    ],
    [
      'no approval',
      { approvals: 2 },
      () => {},
      405,
      'At least 2 approving reviews are required by reviewers with write access.',
    ],
    [
      'requested changes',
      { approvals: 1 },
      () => void home().addReview(2, { user: 'bob', state: 'CHANGES_REQUESTED' }),
      405,
      '1 review requesting changes by reviewers with write access.',
    ],
    [
      'an old base',
      { strict: true },
      () => void home().push('main', { files: { z: 'z' } }),
      409,
      'Head branch is out of date. Review and try the merge again.',
    ],
    ['a push restriction', { pushers: ['ann'] }, () => {}, 405, "You're not authorized to push to this branch."],
    ['a linear history', { linear: true }, () => {}, 405, 'This branch must not contain merge commits.'],
    ['a queue', { queue: { method: 'merge' } }, () => {}, 405, 'Changes must be made through the merge queue'],
    ['a method that a ruleset forbids', { methods: ['squash'] }, () => {}, 405, 'Repository rule violations found'],
  ])('is refused for %s, and not to who may bypass', async (_, rules, prepare, status, message) => {
    home().setRuleset('main', { ...rules, bypass: ['merger[bot]'] });
    prepare();
    expect(await refusal(rest().merge(one))).toMatchObject({ status, message: expect.stringContaining(message) });
    expect(twin.writes()).toEqual([]);
    expect((await rest('ghs_app').merge(one)).status).toBe(200);
    expect(merges()).toMatchObject([{ sent: null, by: 'merger[bot]' }]);
  });

  it('is refused for a method of the repository, a told reason, and a workflow without the right', async () => {
    home().setMerging({ squash: false });
    expect(await refusal(rest().merge({ ...one, merge_method: 'squash' }))).toMatchObject({
      status: 405,
      message: expect.stringContaining('Squash merges are not allowed on this repository.'),
    });
    home().refuseMerges({
      number: 2,
      status: 405,
      message: 'Base branch was modified. Review and try the merge again.',
    });
    expect((await refusal(rest().merge(one))).message).toContain('Base branch was modified.');
    const flow = { ...APP, pull_number: 3 };
    for (const token of ['ghs_job', 'ghs_few'])
      expect(await refusal(rest(token).merge(flow))).toMatchObject({
        status: 403,
        message: expect.stringContaining(
          'refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission',
        ),
      });
    expect((await rest('ghs_app').merge(flow)).status).toBe(200);
    expect((await refusal(rest('ghs_read').merge(one))).status).toBe(403);
    expect((await rest().merge(one)).status).toBe(200);
  });
});

describe('a merge in the background', () => {
  type Told = { status: string; details: Record<string, unknown> };
  const call = async (method: string, path = '', body?: unknown) => {
    const answer = await fetch(`${twin.url}/repos/octo/app/pulls/2/merge-async${path}`, {
      method,
      headers: { authorization: 'Bearer ghs_job', 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { code: answer.status, ...((await answer.json()) as Told) };
  };
  const submit = (body: unknown = {}) => call('PUT', '', body);
  const poll = ({ details }: Told) => call('GET', `/${details['uuid']}`);

  it('is asked for, polled, and done once', async () => {
    home().setMerging({ pendingPolls: 1 });
    const head = home().sha('fix');
    const asked = await submit({ sha: head, merge_method: 'squash' });
    expect(asked).toEqual({
      code: 202,
      status: 'pending',
      details: {
        message: 'Merge request enqueued.',
        uuid: expect.any(String),
        merge_method: 'squash',
        merge_action: 'default',
        expected_head_sha: head,
      },
    });
    expect(await poll(asked)).toMatchObject({ code: 200, status: 'pending' });
    expect(await poll(asked)).toEqual({
      code: 200,
      status: 'merged',
      details: { message: 'Pull request was merged.', sha: home().sha() },
    });
    expect(merges()).toMatchObject([{ via: 'merge-async', sent: head, method: 'squash' }]);
    expect(await submit()).toMatchObject({ code: 200, status: 'merged', details: { sha: home().sha() } });
    twin.clock.advance(25 * 3_600_000);
    expect((await poll(asked)).code).toBe(404);
  });

  it('has one at a time, and stops when the head moves', async () => {
    home().setMerging({ hold: true });
    const asked = await submit({ merge_method: 'merge' });
    expect(await submit({ merge_method: 'rebase' })).toMatchObject({
      code: 409,
      status: 'pending',
      details: { uuid: asked.details['uuid'], merge_method: 'merge' },
    });
    home().push('fix', { files: { 'evil.txt': '' } });
    home().runMerges();
    expect(await poll(asked)).toMatchObject({ code: 200, status: 'failed' });
    expect(merges()).toEqual([]);
    const wrong = await submit({ sha: '0'.repeat(40) });
    home().runMerges();
    expect(await poll(wrong)).toMatchObject({
      status: 'failed',
      details: { message: 'Head branch was modified. Review and try the merge again.' },
    });
  });

  it('tells what is wrong at once, or what the rules said when it ran', async () => {
    home().setRuleset('main', { checks: [{ name: 'ci' }] });
    expect(await poll(await submit())).toMatchObject({
      status: 'failed',
      details: { message: 'Required status check "ci" is expected.' },
    });
    expect((await submit({ merge_method: 'fast' })).code).toBe(422);
    home().setDraft(2, true);
    expect(await submit()).toMatchObject({ code: 400, status: 'failed' });
    await rest().update({ ...one, state: 'closed' });
    expect(await submit()).toEqual({ code: 400, status: 'failed', details: { message: 'Pull request is closed.' } });
    home().setMerging({ async: false });
    expect((await submit()).code).toBe(404);
  });

  it('goes to the queue where there is one', async () => {
    home().setRuleset('main', { queue: { method: 'squash' } });
    const head = home().sha('fix');
    expect(await poll(await submit({ merge_action: 'direct_merge' }))).toMatchObject({ status: 'failed' });
    expect(await poll(await submit({ sha: head }))).toEqual({
      code: 200,
      status: 'enqueued',
      details: { message: 'Pull request is in the merge queue.' },
    });
    expect(await submit()).toMatchObject({ code: 200, status: 'enqueued' });
    expect(twin.writes()).toEqual([`enqueue octo/app#2 ${head.slice(0, 7)} by github-actions[bot]`]);
    expect(merges()).toMatchObject([{ sent: head, via: 'merge-async' }]);
    home().runQueue();
    expect(home().issue(2)).toMatchObject({
      state: 'closed',
      pull: { mergedBy: 'github-merge-queue[bot]', queue: null },
    });
  });
});
