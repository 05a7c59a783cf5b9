import { z } from 'zod';
import { isTrustedWriter } from '../decide/access.ts';
import { takenOver } from '../decide/hands.ts';
import { isRevertBranch } from '../decide/own-pull.ts';
import { markerOf } from '../decide/pull-marker.ts';
import { readHands } from '../github/hands.ts';
import { readPull } from '../github/pulls.ts';
import { closeAt } from './close-pull.ts';
import { defineEffect } from './define.ts';

const params = z.strictObject({
  /** What it must be: a plan that was rejected, or a rollback that is not needed any more. */
  marker: z.enum(['plan', 'rollback']),
  /** The head commit that was decided on. */
  sha: z.string().regex(/^[0-9a-f]{40}$/),
});

/** Closes a plan of ours that is as it was decided on, or a rollback that is as we left it. */
export const closeOwn = defineEffect({
  kind: 'close-own',
  about:
    'Close a pull request of ours that holds a plan which was rejected, or a rollback that is not needed any more. One that somebody pushed to since that was decided is left to people, as is a rollback that somebody edited, reopened or ever pushed to. Its branch stays.',
  on: 'issue',
  params,
  describe: ({ marker, sha }) => `the pull request of a ${marker} closed at ${sha.slice(0, 7)}`,
  guard: async ({ marker, sha }, { github, subject, self, trustedBots }) => {
    const { repo, number } = subject;
    const pull = await readPull(github, repo, number);
    // A rollback is closed by who opened it, and by nobody else's word.
    if (!isTrustedWriter(pull.author, self, marker === 'rollback' ? [] : trustedBots))
      return { rule: 'B3', why: `#${number} was opened by ${pull.author.login}, whose word does not count here` };
    const found = markerOf(pull.body);
    const isMade = found?.kind !== 'rollback' || isRevertBranch(pull.head.ref, found.data.pull);
    if (found?.kind !== marker || !isMade) return { rule: 'B3', why: `#${number} is no ${marker} of ours` };
    if (pull.merged) return { rule: 'M2', why: `#${number} was merged` };
    if (pull.head.sha !== sha)
      return { rule: 'M2', why: `HEAD_CHANGED: ${sha.slice(0, 7)} is not the head of #${number} any more` };
    // A plan is closed because a person says so; a rollback by ourselves, so it must still be ours alone.
    const taken =
      marker === 'rollback' && pull.state === 'open'
        ? takenOver(await readHands(github, repo, number), pull.author)
        : undefined;
    return taken === undefined ? undefined : { rule: 'M5', why: `somebody ${taken}, so #${number} is left to people` };
  },
  run: ({ sha }, context, writer) => closeAt(sha, context, writer),
});
