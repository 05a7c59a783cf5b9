import { z } from 'zod';
import { fullName, type RepoRef } from '../../domain/repo.ts';
import { type CommitSummary, listCommits as list } from '../../github/commits.ts';
import { count } from '../../text/words.ts';
import { defineTool, type Observation } from '../tool.ts';
import { atPin, inScope, path, pinned, ref, repository } from './arguments.ts';
import { day, firstLine } from './text.ts';

const moment = z
  .string()
  .max(40)
  .regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?Z?)?$/)
  .optional();
const args = z.strictObject({
  repository,
  path: path.optional().describe('Only commits that touch this file or directory.'),
  since: moment.describe('ISO date or time.'),
  until: moment.describe('ISO date or time.'),
  ref,
  limit: z.number().int().min(1).max(50).optional().describe('Default: 20.'),
});

/** The history that leads to the pin. */
export const listCommits = defineTool({
  name: 'list_commits',
  about: 'List the commits that lead to the commit this run is pinned to, newest first; of one path when given.',
  args,
  check: atPin,
  run: async ({ github, scope }, given) => {
    const repo = inScope(scope, given.repository);
    const sha = pinned(scope, repo, given.ref);
    const commits = await list(github, repo.repo, {
      ref: sha,
      limit: given.limit ?? 20,
      ...(given.path ? { path: given.path } : {}),
      ...(given.since ? { since: timeOf(given.since) } : {}),
      ...(given.until ? { until: timeOf(given.until) } : {}),
    });
    return commitsObservation(repo.repo, sha, commits);
  },
});

/** The form in which GitHub takes a moment. */
export const timeOf = (text: string): string => (text.length === 10 ? `${text}T00:00:00Z` : text.replace(/Z?$/, 'Z'));

/** One line each. */
export const commitLine = (commit: CommitSummary): string =>
  `${commit.sha} ${day(commit.date)} ${firstLine(commit.authorName, 60)}: ${firstLine(commit.message)}`;

export const commitsObservation = (repo: RepoRef, sha: string, commits: readonly CommitSummary[]): Observation => ({
  source: `commits:${fullName(repo)}`,
  kind: 'data',
  text: [
    `${count(commits.length, 'commit')} of ${fullName(repo)} up to ${sha.slice(0, 12)}`,
    ...commits.map(commitLine),
  ].join('\n'),
});
