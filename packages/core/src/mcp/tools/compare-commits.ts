import { z } from 'zod';
import { fullName } from '../../domain/repo.ts';
import { compareCommits as compare } from '../../github/commits.ts';
import { count } from '../../text/words.ts';
import { defineTool } from '../tool.ts';
import { inRepository, inScope, repository, sha } from './arguments.ts';
import { commitLine } from './list-commits.ts';
import { filesText } from './patch.ts';

const args = z.strictObject({ repository, base: sha, head: sha });

/** What changed between two commits: from the last green run to the failing one. */
export const compareCommits = defineTool({
  name: 'compare_commits',
  about: 'Compare two commits of a repository: the commits and the changed files that `head` has and `base` has not.',
  args,
  check: (given, scope) =>
    inRepository({ ...given, base: given.base.toLowerCase(), head: given.head.toLowerCase() }, scope),
  run: async ({ github, scope }, given) => {
    const { repo } = inScope(scope, given.repository);
    const { status, aheadBy, behindBy, commits, files, cut } = await compare(github, repo, given.base, given.head);
    const name = `${fullName(repo)}@${given.base}...${given.head}`;
    return {
      source: `compare:${name}`,
      kind: 'code',
      text: [
        `${name}: ${status}, ${count(aheadBy, 'commit')} ahead, ${behindBy} behind`,
        ...commits.map(commitLine),
        '',
        filesText(files, cut),
      ].join('\n'),
    };
  },
});
