import { z } from 'zod';
import { fullName } from '../../domain/repo.ts';
import { defineTool } from '../tool.ts';
import { branch, repository, stagingOf, told, unused } from './arguments.ts';

const args = z.strictObject({ repository, branch, reason: unused(500, 'Not needed.') });

/** Opens the change set of a repository. The branch itself the host makes, when everything is proved (W3). */
export const createBranch = defineTool({
  name: 'create_branch',
  about:
    'Open the change set of a repository; its branch is named and made by the host. Optional: create_or_update_file and delete_file open it by themselves.',
  writes: true,
  args,
  check: (given) => given,
  run: async (context, given) => {
    const staging = stagingOf(context);
    staging.refuseSecrets(given.branch, given.reason);
    const target = staging.target(given);
    const { repo, pin } = target.repo;
    return told(
      fullName(repo),
      staging.open(target),
      `The host will make the branch ${target.branch} of ${fullName(repo)} from ${target.base} at ${pin}.`,
      'Now stage files with create_or_update_file and delete_file.',
    );
  },
});
