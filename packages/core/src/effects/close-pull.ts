import { z } from 'zod';
import { AlertError, GithubError } from '../errors.ts';
import type { GithubWriter } from '../github/client.ts';
import { readPull } from '../github/pulls.ts';
import { closePull as close } from '../github/write-pull.ts';
import { defineEffect, type EffectContext, freshPullOf, settled, type Written } from './define.ts';
import { voidNow } from './fresh-pull.ts';

const params = z.strictObject({
  /** The head commit that was decided on. */
  sha: z.string().regex(/^[0-9a-f]{40}$/),
  /** Of what was decided on. */
  fingerprint: z.string().min(1).max(64),
});

/** Closes a pull request without merging it. */
export const closePull = defineEffect({
  kind: 'close-pull',
  about:
    'Close the pull request without merging it, where a rule lets pull requests of that bot be closed; all gates are asked anew before. Its branch stays.',
  on: 'issue',
  params,
  describe: ({ sha }) => `the pull request closed at ${sha.slice(0, 7)}`,
  guard: async (effect, context) => {
    const fresh = await freshPullOf(context);
    return fresh.pull.state === 'CLOSED' ? undefined : voidNow(fresh, 'close', effect);
  },
  run: ({ sha }, context, writer) => closeAt(sha, context, writer),
});

/** Closes the subject, a pull request, if its head is the one that was decided on. What is closed already stays so. */
export async function closeAt(sha: string, { github, subject }: EffectContext, writer: GithubWriter): Promise<Written> {
  const { repo, number } = subject;
  const look = () => readPull(github, repo, number);
  // Closing knows no head to expect, so the last look is as near to it as can be (M2).
  const before = await look();
  const { url } = before;
  if (before.state === 'closed') return { result: 'unchanged', url };
  if (before.head.sha !== sha)
    throw new GithubError(
      'conflict',
      200,
      `#${number} was not closed: its head has moved. It has to be looked at anew.`,
    );
  const after = await settled(close(writer, repo, number), async () => {
    const { state, head } = await look();
    return state === 'closed' ? { closed: true, head: head.sha } : undefined;
  });
  return {
    result: 'done',
    url,
    // GitHub answers with the pull request as it stands after the write.
    confirm: async () => {
      if (!after.closed) return `#${number} is still open`;
      if (after.head === sha) return undefined;
      throw new AlertError(
        'M2',
        `#${number} was closed at ${after.head.slice(0, 7)}, and ${sha.slice(0, 7)} was decided: somebody pushed in that ` +
          'moment. Look at what was pushed, and reopen it if it is wanted.',
      );
    },
  };
}
