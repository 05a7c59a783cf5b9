import { z } from 'zod';
import { addReaction } from '../github/write.ts';
import { defineEffect } from './define.ts';

/** Shows at once that a command was seen: eyes on the comment, or on the issue when no comment asked. */
export const react = defineEffect({
  kind: 'react',
  about: 'Put an eyes reaction on the comment that asked, or on the issue.',
  on: 'issue',
  params: z.strictObject({ commentId: z.number().int().positive().optional() }),
  describe: ({ commentId }) => (commentId === undefined ? 'eyes on the issue' : `eyes on comment ${commentId}`),
  guard: async () => undefined,
  // GitHub keeps one reaction of a kind by one account: adding it again changes nothing.
  run: async ({ commentId }, { subject }, writer) => {
    await addReaction(
      writer,
      subject.repo,
      commentId === undefined ? { issue: subject.number } : { comment: commentId },
      'eyes',
    );
    return { result: 'done' };
  },
});
