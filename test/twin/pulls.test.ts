import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type GitHubTwin, startGitHub } from '../kit/github/index.ts';
import { APP, octokit, refusal } from './client.ts';

let twin: GitHubTwin;
let rest: ReturnType<typeof octokit>['rest'];

beforeEach(async () => {
  twin = await startGitHub({
    tokens: { ghs_job: {}, ghp_ann: { login: 'ann' } },
    repos: {
      'octo/app': {
        collaborators: { ann: 'write' },
        commits: [{ message: 'One', files: { 'a.txt': 'one\n', 'b.txt': 'b\n' } }],
        branches: {
          fix: [{ message: 'Fix', files: { 'a.txt': 'two\n' } }],
          clash: [{ files: { 'a.txt': 'three\n' } }],
        },
        issues: [{ title: 'An issue' }],
        pulls: [{ title: 'Fix a', head: 'fix', user: 'ann' }],
      },
      'bob/app': { forkOf: 'octo/app', branches: { theirs: [{ message: 'Theirs', files: { 'c.txt': 'c\n' } }] } },
    },
  });
  rest = octokit(twin).rest;
});

afterEach(() => twin.close());

const one = { ...APP, pull_number: 2 };

describe('pull requests', () => {
  it('have real files and diffs', async () => {
    const { data } = await rest.pulls.get(one);
    expect(data).toMatchObject({
      mergeable: true,
      mergeable_state: 'clean',
      commits: 1,
      changed_files: 1,
      additions: 1,
      deletions: 1,
    });
    expect((await rest.pulls.listFiles(one)).data).toMatchObject([
      { filename: 'a.txt', patch: '@@ -1 +1 @@\n-one\n+two' },
    ]);
    const diff = await rest.pulls.get({ ...one, mediaType: { format: 'diff' } });
    expect(diff.data).toBe('diff --git a/a.txt b/a.txt\n--- a/a.txt\n+++ b/a.txt\n@@ -1 +1 @@\n-one\n+two\n');
    expect((await rest.issues.get({ ...APP, issue_number: 2 })).data.pull_request?.merged_at).toBeNull();
    expect((await refusal(rest.pulls.get({ ...APP, pull_number: 1 }))).status).toBe(404);
  });

  it('open from a branch or a fork, once', async () => {
    const { data } = await rest.pulls.create({ ...APP, title: 'Clash', head: 'clash', base: 'main', draft: true });
    expect(data).toMatchObject({ number: 3, draft: true, user: { login: 'github-actions[bot]' } });
    expect(
      (await refusal(rest.pulls.create({ ...APP, title: 'Again', head: 'clash', base: 'main' }))).message,
    ).toContain('A pull request already exists for octo:clash.');
    expect((await refusal(rest.pulls.create({ ...APP, title: 'Same', head: 'main', base: 'main' }))).status).toBe(422);
    const fork = await rest.pulls.create({ ...APP, title: 'Fork', head: 'bob:theirs', base: 'main' });
    expect(fork.data.head).toMatchObject({ label: 'bob:theirs', repo: { full_name: 'bob/app', fork: true } });
    expect((await rest.pulls.list({ ...APP, head: 'bob:theirs' })).data).toHaveLength(1);
  });

  it('merge only at the head that was seen', async () => {
    const seen = (await rest.pulls.get(one)).data.head.sha;
    twin.repo('octo/app').push('fix', { files: { 'a.txt': 'two and a half\n' } });
    expect(await refusal(rest.pulls.merge({ ...one, sha: seen }))).toMatchObject({
      status: 409,
      message: expect.stringContaining('Head branch was modified. Review and try the merge again.'),
    });
    const head = (await rest.pulls.get(one)).data.head.sha;
    const { data } = await rest.pulls.merge({ ...one, sha: head, merge_method: 'squash' });
    expect(data.merged).toBe(true);
    expect(twin.repo('octo/app').files()['a.txt']).toBe('two and a half\n');
    expect(twin.repo('octo/app').issue(2)).toMatchObject({
      state: 'closed',
      pull: { mergedBy: 'github-actions[bot]' },
    });
    expect((await refusal(rest.pulls.merge(one))).status).toBe(405);
    expect(twin.writes()).toEqual([`merge octo/app#2 squash ${head.slice(0, 7)} by github-actions[bot]`]);
  });

  it('are found by a commit', async () => {
    const fix = twin.repo('octo/app').sha('fix');
    const of = async (commit_sha: string) =>
      (await rest.repos.listPullRequestsAssociatedWithCommit({ ...APP, commit_sha })).data.map((pull) => pull.number);
    expect(await of(fix)).toEqual([2]);
    expect(await of(twin.repo('octo/app').sha('clash'))).toEqual([]);
    await rest.pulls.merge(one);
    expect(await of(fix)).toEqual([2]);
    expect(await of(twin.repo('octo/app').sha())).toEqual([2]);
  });

  it('that conflict do not merge', async () => {
    twin.repo('octo/app').push('main', { files: { 'a.txt': 'other\n' } });
    expect((await rest.pulls.get(one)).data).toMatchObject({ mergeable: false, mergeable_state: 'dirty' });
    expect((await refusal(rest.pulls.merge(one))).message).toContain('Pull Request is not mergeable');
  });

  it('are reviewed, but not by their author', async () => {
    await rest.pulls.createReview({ ...one, event: 'APPROVE' });
    expect((await rest.pulls.listReviews(one)).data).toMatchObject([
      { state: 'APPROVED', user: { login: 'github-actions[bot]' } },
    ]);
    const own = await refusal(octokit(twin, 'ghp_ann').rest.pulls.createReview({ ...one, event: 'APPROVE' }));
    expect(own.message).toContain('Can not approve your own pull request');
  });
});
