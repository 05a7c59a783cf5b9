import { z } from 'zod';
import { isTrustedWriter } from '../decide/access.ts';
import type { Comment } from '../domain/issue.ts';
import { GithubError } from '../errors.ts';
import { listComments, readComment } from '../github/issues.ts';
import { createComment, updateComment } from '../github/write.ts';
import { MARKER_KINDS, type MarkerKind, readMarkers, writeMarker } from '../text/marker.ts';
import { neutralize } from '../text/neutralize.ts';
import { defineEffect, type EffectContext } from './define.ts';

/** GitHub takes 65,536 characters; the marker and the text together stay below. */
const LONGEST_BODY = 65_000;
/** A sticky comment older than this many comments is not looked for: a new one is written. */
const COMMENTS_LOOKED_AT = 500;

const params = z.strictObject({
  /** The kind of the hidden marker: there is one comment of each kind on a subject (B3). */
  marker: z.enum(MARKER_KINDS),
  /** What the marker carries for later runs. */
  data: z.record(z.string(), z.unknown()),
  /** Markdown for people. It is neutralised here once more, whatever the job did (O1). */
  text: z.string().min(1).max(60_000),
});

/** The one comment of a kind: edited if it is there, written if not, left alone if it says the same. */
export const comment = defineEffect({
  kind: 'comment',
  about: 'Write or edit the one comment of a kind on the subject; it carries its data in a hidden marker.',
  params,
  describe: ({ marker }) => `one ${marker} comment`,
  guard: async (effect, context) =>
    bodyOf(effect, context).length > LONGEST_BODY
      ? { rule: 'O1', why: `the comment is longer than ${LONGEST_BODY} characters` }
      : undefined,
  run: async (effect, context, writer) => {
    const { repo, number } = context.subject;
    const body = bodyOf(effect, context);
    const find = async () =>
      (await listComments(context.github, repo, number, COMMENTS_LOOKED_AT))
        .filter((candidate) => isOurs(candidate, context))
        .findLast((candidate) => holds(candidate, effect.marker));
    const mine = await find();
    if (mine && mine.body === body) return { result: 'unchanged', url: mine.url };
    const write = () => (mine ? updateComment(writer, repo, mine.id, body) : createComment(writer, repo, number, body));
    const written = await write().catch(async (error: unknown) => {
      // R3: nothing is sent twice. An answer that leaves open whether it happened is settled by looking (FT02).
      if (!(error instanceof GithubError) || error.kind !== 'unavailable') throw error;
      const there = await find();
      if (there?.body !== body) throw error;
      return there;
    });
    return {
      result: 'done',
      url: written.url,
      confirm: async () => {
        const seen = await readComment(context.github, repo, written.id);
        return seen && holds(seen, effect.marker)
          ? undefined
          : `comment ${written.id} on #${number} is not there when read back`;
      },
    };
  },
});

const holds = (candidate: Comment, kind: MarkerKind): boolean =>
  readMarkers(candidate.body).some((found) => found.kind === kind);

function bodyOf(effect: z.output<typeof params>, context: EffectContext): string {
  const text = neutralize(context.redact(effect.text), { allowLinks: [...context.allowLinks] });
  return `${text}\n\n${writeMarker(effect.marker, effect.data, context.redact)}`;
}

// Only our own comment can be edited; when GitHub will not say who we are, a trusted bot's is the best guess, and a wrong one gets a 403.
const isOurs = (candidate: Comment, context: EffectContext): boolean =>
  context.self
    ? candidate.author.id === context.self.id
    : isTrustedWriter(candidate.author, undefined, context.trustedBots);
