import { z } from 'zod';
import { defineTool } from '../tool.ts';
import { number } from '../tools/arguments.ts';
import { onlyIssue, stagingOf, told } from './arguments.ts';

const args = z.strictObject({
  issues: z
    .array(z.strictObject({ repository: z.string().max(140).optional(), number }))
    .min(1)
    .max(10)
    .describe('The issue that asked for this run; no other can be linked.'),
  closes: z.boolean().optional().describe('Whether merging the pull request closes it. Default: false.'),
});

/** Whether merging closes the issue that asked; no other may be named (AM43). */
export const linkIssues = defineTool({
  name: 'link_issues',
  about:
    'Say whether merging the change closes the issue that asked for this run. It is linked in any case; no other issue may be named.',
  writes: true,
  args,
  check: (given) => given,
  run: async (context, { issues, closes = false }) => {
    const staging = stagingOf(context);
    staging.refuseSecrets(...issues.map(({ repository }) => repository));
    const [name = ''] = issues.map((issue) => onlyIssue(staging, issue));
    const changed = staging.setCloses(closes);
    const does = closes ? 'closes it' : 'does not close it';
    return told(name, changed, `${name} is linked; merging ${does}.${changed ? '' : ' Nothing changed.'}`);
  },
});
