import { fullName, type RepoRef } from '../domain/repo.ts';
import { PULLS_SETTING } from '../domain/target.ts';
import { GithubError, messageOf } from '../errors.ts';
import type { GithubWriter } from './client.ts';
import { mutate } from './graphql.ts';

const REVERT = `mutation Revert($input: RevertPullRequestInput!) {
  revertPullRequest(input: $input) { revertPullRequest { id number url } }
}`;

/**
 * Lets GitHub revert a merged pull request: it makes the branch `revert-12-…`, signs the commit and opens the pull request.
 * Title and body must be calmed and redacted already. Needs `contents: write` and `pull-requests: write`. Kind `invalid` when
 * it cannot be reverted: it conflicts, mostly.
 */
export async function revertPull(
  writer: GithubWriter,
  repo: RepoRef,
  pull: { nodeId: string; title: string; body: string; draft: boolean },
): Promise<{ nodeId: string; number: number; url: string }> {
  const { nodeId: pullRequestId, ...words } = pull;
  const answer = mutate<{
    revertPullRequest: { revertPullRequest: { id: string; number: number; url: string } | null };
  }>(writer, repo, {
    needs: 'contents: write, pull-requests: write',
    document: REVERT,
    variables: { input: { pullRequestId, ...words } },
  });
  const made = await answer.catch((error: unknown) => {
    if (!/not permitted to create or approve pull requests/i.test(messageOf(error))) throw error;
    throw new GithubError(
      'permission',
      200,
      `GitHub lets no workflow open a pull request in ${fullName(repo)}. Tick "${PULLS_SETTING}" under Settings → Actions → ` +
        'General → Workflow permissions, of the organisation first if it is greyed out there; or use the token of an app.',
      { cause: error },
    );
  });
  const opened = made.revertPullRequest.revertPullRequest;
  if (!opened) throw new GithubError('unavailable', 200, 'GitHub did not say which pull request it made.');
  return { nodeId: opened.id, number: opened.number, url: opened.url };
}
