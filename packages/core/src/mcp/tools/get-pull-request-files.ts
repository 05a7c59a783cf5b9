import { z } from 'zod';
import { fullName } from '../../domain/repo.ts';
import { listPullFiles } from '../../github/pulls.ts';
import { defineTool } from '../tool.ts';
import { inScope, number, repository } from './arguments.ts';
import { filesText } from './patch.ts';

const args = z.strictObject({ repository, number });
const MOST_FILES = 300;

/** What a pull request changes, as it is now. */
export const getPullRequestFiles = defineTool({
  name: 'get_pull_request_files',
  about: 'Read which files a pull request changes, with their patches.',
  args,
  check: (given, scope) => ({ ...given, repository: fullName(inScope(scope, given.repository).repo) }),
  run: async ({ github, scope }, given) => {
    const { repo } = inScope(scope, given.repository);
    const files = await listPullFiles(github, repo, given.number, MOST_FILES);
    const name = `${fullName(repo)}#${given.number}`;
    return {
      source: `pull:${name}`,
      kind: 'code',
      text: `Pull request ${name}\n${filesText(files, files.length >= MOST_FILES)}`,
    };
  },
});
