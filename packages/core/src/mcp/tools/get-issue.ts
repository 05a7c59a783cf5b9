import { z } from 'zod';
import type { Comment, Issue } from '../../domain/issue.ts';
import { fullName, isBefore, type Scope } from '../../domain/repo.ts';
import { listComments, readIssue } from '../../github/issues.ts';
import { CAPS } from '../../text/sanitize.ts';
import { defineTool, type Observation } from '../tool.ts';
import { inRepository, inScope, number, repository } from './arguments.ts';
import { type FrozenText, frozenText } from './frozen.ts';
import { cut, day, who } from './text.ts';

const args = z.strictObject({ repository, number: number.describe('Issue or pull request number.') });

/** An issue with its comments, as it stood when the run was triggered. */
export const getIssue = defineTool({
  name: 'get_issue',
  about: 'Read one issue or pull request conversation: title, body, labels and comments.',
  args,
  check: inRepository,
  run: async ({ github, scope }, given) => {
    const { repo } = inScope(scope, given.repository);
    const [issue, comments] = await Promise.all([
      readIssue(github, repo, given.number),
      listComments(github, repo, given.number, 1_000),
    ]);
    return issueObservation(issue, await frozenText(github, scope, issue), comments, scope);
  },
});

/** The conversation as text: at most 50 comments, the newest that were there in time (G7, I6). */
export function issueObservation(
  issue: Issue,
  text: FrozenText,
  comments: readonly Comment[],
  scope: Scope,
): Observation {
  const inTime = comments.filter(
    ({ createdAt, updatedAt }) => isBefore(createdAt, scope) && isBefore(updatedAt, scope),
  );
  const shown = inTime.slice(-CAPS.comments);
  const missing = [
    ...(inTime.length > shown.length ? [`${inTime.length - shown.length} older comments are left out`] : []),
    ...(comments.length > inTime.length
      ? [`${comments.length - inTime.length} comments written or edited after the run was triggered are left out`]
      : []),
  ];
  const name = `${fullName(issue.repo)}#${issue.number}`;
  return {
    source: `${issue.isPull ? 'pull' : 'issue'}:${name}`,
    kind: 'markdown',
    text: [
      `${issue.isPull ? 'Pull request' : 'Issue'} ${name}, ${issue.state}, by ${who(issue.author)} on ${day(issue.createdAt)}`,
      `Labels: ${issue.labels.join(', ') || 'none'}`,
      `Title: ${cut(text.title, CAPS.title)}`,
      '',
      cut(text.body, CAPS.body) || '(no text)',
      ...missing.map((note) => `\n[${note}]`),
      ...shown.map(
        (comment) =>
          `\n--- Comment ${comment.id} by ${who(comment.author)} on ${day(comment.createdAt)}\n${cut(comment.body, CAPS.comment)}`,
      ),
    ].join('\n'),
  };
}
