import { z } from 'zod';
import { fullName, type RepoRef } from '../../domain/repo.ts';
import { type ChangedFile, listPullFiles } from '../../github/pulls.ts';
import { defineTool, type Observation } from '../tool.ts';
import { inRepository, inScope, number, repository } from './arguments.ts';
import { filesText } from './patch.ts';

const args = z.strictObject({ repository, number });
/** How many files of a pull request are read, by whichever server. */
export const MOST_FILES = 300;

/** What a pull request changes, as it is now. */
export const getPullRequestFiles = defineTool({
  name: 'get_pull_request_files',
  about: 'Read which files a pull request changes, with their patches.',
  args,
  check: inRepository,
  run: async ({ github, scope }, given) => {
    const { repo } = inScope(scope, given.repository);
    const files = await listPullFiles(github, repo, given.number, MOST_FILES);
    return pullFilesObservation(repo, given.number, files, files.length >= MOST_FILES);
  },
});

export function pullFilesObservation(
  repo: RepoRef,
  number: number,
  files: readonly ChangedFile[],
  more: boolean,
): Observation {
  const name = `${fullName(repo)}#${number}`;
  return { source: `pull:${name}`, kind: 'code', text: `Pull request ${name}\n${filesText(files, more)}` };
}
