import { z } from 'zod';
import { fullName, type RepoRef } from '../../domain/repo.ts';
import { type Commit, readCommit } from '../../github/commits.ts';
import { defineTool, type Observation } from '../tool.ts';
import { inRepository, inScope, repository, sha } from './arguments.ts';
import { filesText } from './patch.ts';
import { cut, day, firstLine, who } from './text.ts';

const args = z.strictObject({ repository, sha });

/** One commit with its changes. */
export const getCommit = defineTool({
  name: 'get_commit',
  about: 'Read one commit: message, author and the changed files with their patches.',
  args,
  check: (given, scope) => inRepository({ ...given, sha: given.sha.toLowerCase() }, scope),
  run: async ({ github, scope }, given) => {
    const { repo } = inScope(scope, given.repository);
    return commitObservation(repo, await readCommit(github, repo, given.sha));
  },
});

export const commitObservation = (repo: RepoRef, commit: Commit): Observation => ({
  source: `commit:${fullName(repo)}@${commit.sha}`,
  kind: 'code',
  text: [
    `Commit ${commit.sha} of ${fullName(repo)}, ${day(commit.date)}`,
    `Author: ${firstLine(commit.authorName, 60)} (account ${who(commit.author)})`,
    `Parents: ${commit.parents.join(', ') || 'none'}`,
    '',
    cut(commit.message, 4_000),
    '',
    filesText(commit.files, commit.cut),
  ].join('\n'),
});
