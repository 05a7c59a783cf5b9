import { z } from 'zod';
import { pullTextSchema } from '../../domain/fix.ts';
import { fullName } from '../../domain/repo.ts';
import { ToolError } from '../../errors.ts';
import { defineTool } from '../tool.ts';
import { branch, oneLine, readable, repository, stagingOf, standing, told } from './arguments.ts';

const { title, cause, change, impact, tests } = pullTextSchema.shape;
const args = z.strictObject({
  repository,
  title: oneLine(title),
  cause: readable(cause),
  change: readable(change),
  impact: readable(impact),
  tests: readable(tests),
  base: z.string().max(255).optional().describe('Leave out: it is the default branch.'),
  head: branch,
  draft: z.boolean().optional().describe('Leave out: it is a draft.'),
});

/** What the one draft pull request of a repository says of the change (W7); a later call says it anew. */
export const createPullRequest = defineTool({
  name: 'create_pull_request',
  about:
    'Say what the change of a repository is: the host opens one draft pull request with it. Call it once per repository that you changed, after its files; calling it again replaces the text.',
  writes: true,
  args,
  check: (given) => given,
  run: async (context, { repository, base, head, draft, ...pull }) => {
    const staging = stagingOf(context);
    staging.refuseSecrets(base, head, ...Object.values(pull));
    const target = staging.target({ repository });
    const name = fullName(target.repo.repo);
    if (base !== undefined && base !== target.base)
      throw new ToolError(`Leave out \`base\`: a pull request of this run goes to ${target.base}.`, { rule: 'W3' });
    if (head !== undefined && head !== target.branch)
      throw new ToolError(`Leave out \`head\`: the host names the branch, ${target.branch}.`, { rule: 'W3' });
    if (draft === false)
      throw new ToolError('Leave out `draft`: pull requests of this run are drafts, until a person says otherwise.', {
        rule: 'W7',
      });
    const before = staging.setPull(target, pull);
    const same = before !== undefined && JSON.stringify(before) === JSON.stringify(pull);
    if (same) return told(name, false, `Nothing changed: the pull request of ${name} says that already.`);
    return told(
      name,
      true,
      `Staged: the draft pull request of ${name}${before ? ', with a new text' : ''}, from ${target.branch} to ${target.base}.`,
      standing(staging, target),
      'When nothing is missing, call `answer`.',
    );
  },
});
