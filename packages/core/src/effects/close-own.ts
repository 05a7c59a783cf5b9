import { z } from 'zod';
import { isTrustedWriter } from '../decide/access.ts';
import { markerOf } from '../decide/pull-marker.ts';
import { readPull } from '../github/pulls.ts';
import { closeAt } from './close-pull.ts';
import { defineEffect } from './define.ts';

const params = z.strictObject({
  /** What it must be: a plan that was rejected, or a rollback that is not needed any more. */
  marker: z.enum(['plan', 'rollback']),
  /** The head commit that was decided on. */
  sha: z.string().regex(/^[0-9a-f]{40}$/),
});

/** Closes a plan or a rollback of ours that nobody has pushed to. */
export const closeOwn = defineEffect({
  kind: 'close-own',
  about:
    'Close a pull request of ours that holds a plan which was rejected, or a rollback that is not needed any more. One that somebody pushed to is left to people. Its branch stays.',
  on: 'issue',
  params,
  describe: ({ marker, sha }) => `the pull request of a ${marker} closed at ${sha.slice(0, 7)}`,
  guard: async ({ marker, sha }, { github, subject, self, trustedBots }) => {
    const { repo, number } = subject;
    const pull = await readPull(github, repo, number);
    if (!isTrustedWriter(pull.author, self, trustedBots))
      return { rule: 'B3', why: `#${number} was opened by ${pull.author.login}, who is neither us nor a trusted bot` };
    if (markerOf(pull.body)?.kind !== marker) return { rule: 'B3', why: `#${number} is no ${marker} of ours` };
    if (pull.merged) return { rule: 'M2', why: `#${number} was merged` };
    return pull.head.sha === sha
      ? undefined
      : { rule: 'M2', why: `HEAD_CHANGED: ${sha.slice(0, 7)} is not the head of #${number} any more` };
  },
  run: ({ sha }, context, writer) => closeAt(sha, context, writer),
});
