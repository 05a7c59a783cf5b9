import type { Issue } from '../domain/issue.ts';
import { GithubError, UserError } from '../errors.ts';
import { readIssue } from '../github/issues.ts';
import type { Deps } from './deps.ts';
import type { Started } from './start.ts';

/** The issue that a run was asked about, as it is now. Throws UserError when it is closed, GithubError when it is not there. */
export async function readAskedIssue({ github, settings }: Deps, { number, frozen }: Started): Promise<Issue> {
  const issue = await readIssue(github, settings.home, number).catch((error: unknown) => {
    if (!(error instanceof GithubError) || (error.kind !== 'not-found' && error.kind !== 'gone')) throw error;
    throw new GithubError(
      error.kind,
      error.status,
      `There is no issue #${number} (\`issue-number\`), or \`github-token\` may not see it.`,
      { cause: error },
    );
  });
  if (issue.state === 'closed')
    throw new UserError(
      `Issue #${issue.number} (${frozen ? 'of the event' : '`issue-number`'}) is closed; nothing was written. Reopen it and ask again if it still fails.`,
    );
  return issue;
}
