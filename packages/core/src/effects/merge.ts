import { z } from 'zod';
import { MERGE_METHODS } from '../domain/rule.ts';
import { AlertError } from '../errors.ts';
import { type MergeEnd, type MergeState, mergePull, readMergeState } from '../github/merge.ts';
import { MergeRefused } from '../github/merge-refusal.ts';
import { LONGEST_MESSAGE, safeMessage, safeTitle } from '../text/title.ts';
import { defineEffect, type EffectContext, freshPullOf, settled, sleepOf } from './define.ts';
import { voidNow } from './fresh-pull.ts';
import { LONGEST_TITLE } from './pull-words.ts';

const params = z.strictObject({
  /** The one head commit that may be merged (M2). */
  sha: z.string().regex(/^[0-9a-f]{40}$/),
  /** The branch that it was decided for (M5). */
  base: z.string().min(1).max(255),
  method: z.enum(MERGE_METHODS),
  /** Put it into the branch's merge queue; that one has its own method and message. */
  queue: z.boolean(),
  /** Of the commit; they are calmed here once more (O5). Absent: GitHub's own. */
  title: z.string().max(LONGEST_TITLE).optional(),
  body: z.string().max(LONGEST_MESSAGE).optional(),
  /** Of what was decided on. */
  fingerprint: z.string().min(1).max(64),
});
type Params = z.output<typeof params>;

/** Milliseconds until a pull request that GitHub calls merged is looked at a second time, should the first look be stale. */
const STALE_MS = 2_000;

/** Merges exactly what was decided on, or puts it into the queue. */
export const merge = defineEffect({
  kind: 'merge',
  about:
    'Merge the pull request, or put it into the merge queue, at exactly the head commit, base and facts that were decided on; all gates are asked anew before. Whatever moved since refuses it.',
  on: 'issue',
  params,
  describe: ({ sha, base, method, queue }) =>
    `${queue ? 'a place in the merge queue' : `a ${method.toLowerCase()} merge`} of ${sha.slice(0, 7)} into ${base}`,
  guard: async (effect, context) => {
    const fresh = await freshPullOf(context);
    const { state, headSha, baseBranch } = fresh.pull;
    const done = state === 'MERGED' && headSha === effect.sha && baseBranch === effect.base;
    return done ? undefined : voidNow(fresh, 'merge', effect);
  },
  run: async (effect, context, writer) => {
    const { github, subject } = context;
    const { repo, number } = subject;
    const sleep = sleepOf(context);
    const look = () => readMergeState(github, repo, number);
    // No API pins the base: it is read last (M5).
    const before = await look();
    const moved = movedOn(before, effect);
    if (moved) throw new MergeRefused(moved, 200, `#${number} was not merged: ${moved}. It has to be looked at anew.`);
    const { nodeId, url } = before;
    const there = endAt(before, effect);
    if (there) return { result: 'unchanged', url, note: there.as };
    const { sha, method, queue } = effect;
    const order = { number, nodeId, sha, method, queue, ...wordsOf(effect, context) };
    const end = await settled(mergePull(github, writer, repo, order, sleep), async () => endAt(await look(), effect));
    return {
      result: end.ours ? 'done' : 'unchanged',
      url,
      note: end.as,
      confirm: async () => {
        let now = await look();
        if (now.as === 'open') {
          await sleep(STALE_MS);
          now = await look();
        }
        return endAt(now, effect) ? undefined : missing(now, effect, number);
      },
    };
  },
});

/** Merged or queued, at our commit and for our base. */
const endAt = ({ as, headSha, baseBranch }: MergeState, { sha, base }: Params): MergeEnd | undefined =>
  headSha === sha && baseBranch === base && (as === 'merged' || as === 'queued') ? { as, ours: true } : undefined;

function movedOn({ as, headSha, baseBranch }: MergeState, { sha, base }: Params): MergeRefused['code'] | undefined {
  if (headSha !== sha) return 'HEAD_CHANGED';
  if (baseBranch !== base) return 'BASE_CHANGED';
  return as === 'closed' ? 'CLOSED' : undefined;
}

/** What a merge lacks that GitHub says it has made. Into another base than decided is what nothing could prevent (M5). */
function missing({ as, headSha, baseBranch }: MergeState, { sha, base }: Params, number: number): string {
  if (as === 'merged' && headSha === sha)
    throw new AlertError(
      'M5',
      `#${number} was merged into ${baseBranch}, and ${base} was decided: somebody changed its base in that moment. ` +
        `Look at what ${baseBranch} has got, and revert it there if it does not belong.`,
    );
  return headSha === sha ? `#${number} is ${as} when read back` : `#${number} has another head when read back`;
}

/** The commit's message. GitHub's own way of naming the pull request at the end of a title stays: it links only itself. */
function wordsOf(
  { title, body }: Params,
  { redact, subject }: EffectContext,
): Record<'title' | 'body', string | undefined> {
  const own = ` (#${subject.number})`;
  const line = redact(title ?? '');
  const calm = line.endsWith(own)
    ? `${safeTitle(line.slice(0, -own.length), LONGEST_TITLE - own.length)}${own}`
    : safeTitle(line, LONGEST_TITLE);
  return { title: calm || undefined, body: safeMessage(redact(body ?? '')) || undefined };
}
