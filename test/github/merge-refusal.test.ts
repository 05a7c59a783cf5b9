import { describe, expect, it } from '@jest/globals';
import { GithubError } from '../../packages/core/src/errors.ts';
import { asRefusal, MergeRefused, mergeRefused, refusalCode } from '../../packages/core/src/github/merge-refusal.ts';

describe('what GitHub says when it does not merge', () => {
  it.each([
    ['Required status check "build" is expected.', 'CHECK_MISSING'],
    ['2 of 2 required status checks are expected.', 'CHECK_MISSING'],
    ['Required status check "build" is failing.', 'CHECK_FAILED'],
    ['3 of 4 required status checks have not succeeded: 2 expected and 1 failing.', 'CHECK_FAILED'],
    ['2 of 4 required status checks have not succeeded: 1 expected and 1 in progress.', 'CHECKS_PENDING'],
    ['2 of 4 required status checks have not succeeded: 2 expected.', 'CHECK_MISSING'],
    ['Required status check "build" is pending.', 'CHECKS_PENDING'],
    ['Required status check "merge queue" is expected.', 'CHECK_MISSING'],
    ['At least 1 approving review is required by reviewers with write access.', 'REVIEW_REQUIRED'],
    ['New changes require approval from someone other than the last pusher.', 'REVIEW_REQUIRED'],
    ['Waiting on code owner review from acme/core.', 'CODEOWNER_REQUIRED'],
    ['Changes were requested by reviewers with write access.', 'CHANGES_REQUESTED'],
    ['Base branch was modified. Review and try the merge again.', 'BASE_CHANGED'],
    ['Head branch is out of date. Review and try the merge again.', 'BEHIND'],
    ['Head branch was modified. Review and try the merge again.', 'HEAD_CHANGED'],
    ['Repository rule violations found\n\nChanges must be made through the merge queue', 'QUEUE_REQUIRED'],
    ['A conversation must be resolved before this pull request can be merged.', 'THREADS_UNRESOLVED'],
    ['Commits must have verified signatures.', 'UNVERIFIED_COMMITS'],
    ['Squash merges are not allowed on this repository.', 'METHOD_NOT_ALLOWED'],
    ['Merge commits are not allowed on this repository.', 'METHOD_NOT_ALLOWED'],
    ["This branch can't be rebased", 'NOT_REBASEABLE'],
    ['Merge conflict: the pull request could not be merged.', 'CONFLICT'],
    ["You're not authorized to push to this branch.", 'PUSH_NOT_ALLOWED'],
    ['Pull Request is still a draft', 'DRAFT'],
    ['Pull request is closed.', 'CLOSED'],
    ['Pull Request is not mergeable', 'MERGE_REFUSED'],
    [
      'refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission',
      'NO_WORKFLOWS_PERMISSION',
    ],
    ['', 'MERGE_REFUSED'],
  ])('%j', (words, code) => {
    expect(refusalCode(words)).toBe(code);
  });

  it('keeps its words on one line, cuts them, and is worth another look', () => {
    const refused = mergeRefused(7, `Base branch was modified.\n  Review.${' x'.repeat(500)}`, 405);
    expect(refused).toMatchObject({ kind: 'conflict', status: 405, code: 'BASE_CHANGED' });
    expect(refused.message).toMatch(/^GitHub did not merge #7: Base branch was modified\. Review\. x/);
    expect(refused.message.length).toBeLessThan(400);
  });

  it('a change of workflows needs a permission, and says which', () => {
    const refused = mergeRefused(7, 'refusing to update workflow `a.yml` without `workflows` permission', 200);
    expect(refused).toMatchObject({ kind: 'permission', code: 'NO_WORKFLOWS_PERMISSION' });
    expect(refused.message).toMatch(/app that has `workflows: write`/);
  });
});

describe('what a write threw', () => {
  const answered = (kind: GithubError['kind'], status: number, data: unknown) =>
    new GithubError(kind, status, 'ours', { cause: Object.assign(new Error('theirs'), { response: { data } }) });

  it.each<[string, GithubError, string]>([
    ['REST', answered('conflict', 405, { message: 'Base branch was modified.' }), 'BASE_CHANGED'],
    ['merge-async', answered('invalid', 400, { status: 'failed', details: { message: 'It is closed.' } }), 'CLOSED'],
    ['a list', answered('invalid', 422, { message: 'No', errors: ['Still a draft'] }), 'DRAFT'],
    [
      'GraphQL',
      new GithubError('invalid', 200, 'x', { cause: { message: 'Head branch was modified.' } }),
      'HEAD_CHANGED',
    ],
    [
      '403',
      answered('permission', 403, { message: 'to update workflow without `workflows` permission' }),
      'NO_WORKFLOWS_PERMISSION',
    ],
    ['nothing at all', answered('invalid', 422, null), 'MERGE_REFUSED'],
  ])('a refusal: %s', (_name, error, code) => {
    expect(asRefusal(error, 7)).toMatchObject({ name: 'MergeRefused', code });
  });

  it.each([
    new GithubError('unavailable', 502, 'Down.'),
    new GithubError('rate-limit', 403, 'Limit.'),
    new GithubError('permission', 403, 'Lacks.'),
    new GithubError('conflict', 307, 'Renamed.'),
    new GithubError('invalid', 0, 'Not allowed to go there.'),
    new MergeRefused('CLOSED', 200, 'Closed.'),
    new Error('a bug'),
  ])('no refusal: $message', (error) => {
    expect(asRefusal(error, 7)).toBe(error);
  });
});
