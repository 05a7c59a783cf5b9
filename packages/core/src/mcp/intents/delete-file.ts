import { z } from 'zod';
import { fullName } from '../../domain/repo.ts';
import { ToolError } from '../../errors.ts';
import { defineTool } from '../tool.ts';
import { branch, path, repository, stagingOf, standing, told, unused } from './arguments.ts';

const args = z.strictObject({
  repository,
  path,
  branch,
  message: unused(500, 'Not needed: the host writes the commit message.'),
});

/** A file that shall be gone, or a new one that shall not come. */
export const deleteFile = defineTool({
  name: 'delete_file',
  about:
    'Stage the deletion of one file, or take back a new one that you staged. Never delete a test to make a failure disappear.',
  writes: true,
  args,
  check: (given) => given,
  run: async (context, given) => {
    const staging = stagingOf(context);
    staging.refuseSecrets(given.branch, given.message);
    const target = staging.target(given);
    const name = `${fullName(target.repo.repo)}/${given.path}`;
    await staging.change(target, given.path, ({ text }) => {
      if (text !== null) return null;
      const gone = staging.read(target.repo.repo, given.path);
      throw new ToolError(
        gone
          ? `${name} is deleted in this run already.`
          : `There is no file ${name}. get_repository_structure shows which there are.`,
      );
    });
    const gone = staging.read(target.repo.repo, given.path) !== undefined;
    return told(
      name,
      true,
      gone ? `Staged: ${name} is deleted.` : `${name} is no longer staged: it is not in the base either.`,
      standing(staging, target),
    );
  },
});
