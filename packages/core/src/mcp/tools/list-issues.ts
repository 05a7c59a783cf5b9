import { z } from 'zod';
import type { Issue } from '../../domain/issue.ts';
import { fullName, isBefore, type RepoRef, type Scope } from '../../domain/repo.ts';
import { listIssues as list } from '../../github/issues.ts';
import { count } from '../../text/words.ts';
import { defineTool, type Observation } from '../tool.ts';
import { inRepository, inScope, repository } from './arguments.ts';
import { cut, day, firstLine, who } from './text.ts';

const args = z.strictObject({
  repository,
  state: z.enum(['open', 'closed', 'all']).optional().describe('Default: open.'),
  labels: z.array(z.string().min(1).max(100)).max(5).optional().describe('Only issues with all of these labels.'),
  words: z.string().max(200).optional().describe('Only issues whose title or text has all of these words.'),
  limit: z.number().int().min(1).max(50).optional().describe('Default: 20.'),
});

/** How many of the most recently changed issues the words are looked for in, by whichever server. */
export const LOOKED_AT = 300;

/** Issues of one repository, most recently changed first. */
export const listIssues = defineTool({
  name: 'list_issues',
  about: 'List issues of a repository by state, labels and words; most recently changed first, without pull requests.',
  args,
  check: inRepository,
  run: async ({ github, scope }, given) => {
    const { repo } = inScope(scope, given.repository);
    const found = await list(github, repo, {
      state: given.state ?? 'open',
      labels: given.labels ?? [],
      limit: LOOKED_AT,
    });
    return issuesObservation(repo, found, given, scope);
  },
});

/** One line each. The words of an issue that changed after the trigger stay out: they may be new (G7). */
export function issuesObservation(
  repo: RepoRef,
  issues: readonly Issue[],
  { words = '', limit = 20 }: { words?: string | undefined; limit?: number | undefined },
  scope: Scope,
): Observation {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = issues
    .filter((issue) => !issue.isPull && isBefore(issue.createdAt, scope))
    .filter((issue) => {
      const text = isBefore(issue.updatedAt, scope) ? `${issue.title}\n${issue.body}`.toLowerCase() : '';
      return wanted.every((word) => text.includes(word));
    })
    .slice(0, limit);
  const lines = shown.map((issue) => {
    const title = isBefore(issue.updatedAt, scope)
      ? firstLine(issue.title, 160)
      : '(changed after this run was triggered: read it with get_issue)';
    const labels = issue.labels.length > 0 ? ` [${cut(issue.labels.join(', '), 200)}]` : '';
    return `#${issue.number} ${issue.state} ${day(issue.updatedAt)} by ${who(issue.author)}${labels}: ${title}`;
  });
  return {
    source: `issues:${fullName(repo)}`,
    kind: 'data',
    text: [`${count(lines.length, 'issue')} of ${fullName(repo)}`, ...lines].join('\n'),
  };
}
