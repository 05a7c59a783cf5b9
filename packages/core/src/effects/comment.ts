import { z } from 'zod';
import { isTrustedWriter } from '../decide/access.ts';
import type { Comment } from '../domain/issue.ts';
import { listComments, readComment } from '../github/issues.ts';
import { createComment, deleteComment, updateComment } from '../github/write.ts';
import { commentBody, LONGEST_BODY, LONGEST_TEXT } from '../text/comment-body.ts';
import { COMMENTS_LOOKED_AT, MARKER_KINDS, type MarkerKind, readMarkers } from '../text/marker.ts';
import { defineEffect, type EffectContext, settled } from './define.ts';

const params = z.strictObject({
  /** The kind of the hidden marker: there is one comment of each kind on a subject (B3). */
  marker: z.enum(MARKER_KINDS),
  /** What the marker carries for later runs. */
  data: z.record(z.string(), z.unknown()),
  /** Markdown for people. It is neutralised here once more, whatever the job did (O1). */
  text: z.string().min(1).max(LONGEST_TEXT),
});

/** The one comment of a kind: edited if it is there, written if not, left alone if it says the same. */
export const comment = defineEffect({
  kind: 'comment',
  about:
    'Write or edit the one comment of a kind on the subject; it carries its data in a hidden marker. When two runs wrote at once, the newer one is taken back.',
  on: 'issue',
  params,
  describe: ({ marker }) => `one ${marker} comment`,
  guard: async (effect, context) =>
    commentBody(effect, context).length > LONGEST_BODY
      ? { rule: 'O1', why: `the comment is longer than ${LONGEST_BODY} characters` }
      : undefined,
  run: async (effect, context, writer) => {
    const { repo, number } = context.subject;
    const body = commentBody(effect, context);
    const ours = async () =>
      (await listComments(context.github, repo, number, COMMENTS_LOOKED_AT)).filter(
        (candidate) => isOurs(candidate, context) && holds(candidate, effect.marker),
      );
    const mine = (await ours()).at(-1);
    if (mine && mine.body === body) return { result: 'unchanged', url: mine.url };
    const write = () => (mine ? updateComment(writer, repo, mine.id, body) : createComment(writer, repo, number, body));
    const written = await settled(write(), async () => {
      const there = (await ours()).at(-1);
      return there?.body === body ? there : undefined;
    });
    // FT18: another run wrote its own between our look and our write; the older one stays, so that both agree.
    const now = mine ? [] : await ours();
    const older = now.find((candidate) => candidate.id < written.id);
    if (older) await deleteComment(writer, repo, written.id);
    const { id, url } = older ?? written;
    // The look that found no other has read ours back already.
    if (now.some((candidate) => candidate.id === id)) return { result: older ? 'unchanged' : 'done', url };
    return {
      result: 'done',
      url,
      confirm: async () => {
        const seen = await readComment(context.github, repo, id);
        return seen && holds(seen, effect.marker)
          ? undefined
          : `comment ${id} on #${number} is not there when read back`;
      },
    };
  },
});

const holds = (candidate: Comment, kind: MarkerKind): boolean =>
  readMarkers(candidate.body).some((found) => found.kind === kind);

// Only our own comment can be edited; when GitHub will not say who we are, a trusted bot's is the best guess, and a wrong one gets a 403.
const isOurs = (candidate: Comment, context: EffectContext): boolean =>
  context.self
    ? candidate.author.id === context.self.id
    : isTrustedWriter(candidate.author, undefined, context.trustedBots);
