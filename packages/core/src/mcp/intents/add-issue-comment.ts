import { z } from 'zod';
import { defineTool } from '../tool.ts';
import { number } from '../tools/arguments.ts';
import { onlyIssue, readable, stagingOf, told } from './arguments.ts';

const args = z.strictObject({
  body: readable(z.string().trim().min(1).max(4_000)).describe('What people should know beside the pull request.'),
  repository: z.string().max(140).optional().describe('Leave out: it is the issue that asked for this run.'),
  number: number.optional().describe('Leave out: it is the issue that asked for this run.'),
});

/** A note in the host's one comment on the issue that asked (AM39, AM47). */
export const addIssueComment = defineTool({
  name: 'add_issue_comment',
  about:
    'Add a note to the one comment that the host writes on the issue. Optional, once; the pull request is described by create_pull_request, not here.',
  writes: true,
  args,
  check: (given) => given,
  run: async (context, { body, ...issue }) => {
    const staging = stagingOf(context);
    staging.refuseSecrets(body, issue.repository);
    const name = onlyIssue(staging, issue);
    const changed = staging.setNote(body);
    return told(
      name,
      changed,
      changed ? `Staged: a note in the comment on ${name}.` : 'Nothing changed: it is staged.',
    );
  },
});
