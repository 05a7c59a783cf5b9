import { z } from 'zod';
import { foreignLabel, hasLabel, labelOf, ROLLBACK_LABELS } from '../decide/labels.ts';
import { againstRevert, isOurRollback, revertsOf, rollbackTitle, targetOf } from '../decide/rollback.ts';
import type { Author } from '../domain/issue.ts';
import type { RollbackPull } from '../domain/pull-marker.ts';
import { fullName } from '../domain/repo.ts';
import type { RevertPull } from '../domain/rollback.ts';
import { holds } from '../github/base-runs.ts';
import { type RevertState, readRevertState } from '../github/merged-pulls.ts';
import { revertPull } from '../github/revert.ts';
import { ensureLabel } from '../github/write.ts';
import { decoratePull, type PullBack } from '../github/write-pull.ts';
import { LONGEST_TEXT, pullBody } from '../text/comment-body.ts';
import { safeTitle } from '../text/title.ts';
import { defineEffect, type EffectContext, settled } from './define.ts';
import { LONGEST_TITLE } from './pull-words.ts';

const DAY_MS = 86_400_000;
/** Room for `Rollback: ` and the number. */
const LONGEST = LONGEST_TITLE - 24;

const params = z.strictObject({
  /** The commit by which it was merged, and into which branch. */
  merge: z.string().regex(/^[0-9a-f]{40}$/),
  base: z.string().min(1).max(255),
  /** What became worse. */
  target: z.string().min(1).max(300),
  /** That of the merged pull request, calm. */
  title: z.string().min(1).max(LONGEST),
  /** The evidence, Markdown for people. It is neutralised here once more, whatever the job did (O1). */
  text: z.string().min(1).max(LONGEST_TEXT),
  labels: z.array(z.string().max(50)).min(1).max(8),
  draft: z.boolean(),
  /** Rollbacks of it that we closed ourselves. */
  closed: z.array(z.int().min(1)).max(40),
  /** Id of this run, and when it decided so. */
  run: z.int().min(0),
  at: z.iso.datetime(),
});
type Params = z.output<typeof params>;
/** The rollback as it is read back. */
type Seen = Pick<PullBack, 'url' | 'labels' | 'draft' | 'baseBranch'>;

/** One pull request of GitHub's own making that takes back what we merged. */
export const revert = defineEffect({
  kind: 'revert',
  about:
    'Let GitHub open a pull request that reverts what we merged, with its labels. There is one open for each target at a time, at most five within a day, and never one of a revert.',
  on: 'issue',
  params,
  describe: ({ merge, target, draft }) => `a ${draft ? 'draft ' : ''}rollback of ${merge.slice(0, 7)} for ${target}`,
  guard: async (effect, context) => {
    const { self, subject, github, ruleLabels } = context;
    const { repo, number } = subject;
    const { labels, title, merge, base } = effect;
    const foreign = foreignLabel(labels, ruleLabels);
    if (foreign !== undefined) return { rule: 'W8', why: `"${foreign}" is not a label that ai-devops sets` };
    if (!ROLLBACK_LABELS.every((name) => labels.includes(name)))
      return { rule: 'W7', why: `without the labels ${ROLLBACK_LABELS.join(', ')} no later run would find it` };
    if (safeTitle(title, LONGEST) !== title)
      return { rule: 'O5', why: 'the title would do something on GitHub, or in a CI' };
    if (!self) return { rule: 'B3', why: 'GitHub does not say who we are, so nothing is known to be merged by us' };
    const { pull, reverts, revertsCut } = await look(effect, context);
    if (!pull) return { rule: 'M2', why: `#${number} is not merged` };
    if (pull.mergedBy.id !== self.id) return { rule: 'M4', why: `#${number} was not merged by us` };
    if (pull.merge !== merge || pull.baseBranch !== base)
      return {
        rule: 'M2',
        why: `#${number} was merged by another commit, or into another branch, than was decided on`,
      };
    if (!pull.baseSha || !(await holds(github, { repo }, pull.baseSha, merge)))
      return { rule: 'M2', why: `${merge.slice(0, 7)} is not in ${base} any more` };
    const mine = ownOpen({ pull, reverts }, effect, self);
    const [no] = againstRevert({
      ...{ pull, target: effect.target, closed: effect.closed, self, now: effect.at, cut: revertsCut },
      reverts: reverts.filter((one) => one !== mine),
      ...{ newer: [], unclear: undefined, refused: undefined },
    });
    return no ? { rule: 'M5', why: `${no.code}: ${no.text}` } : undefined;
  },
  run: async (effect, context, writer) => {
    const { github, subject, redact } = context;
    const { repo, number } = subject;
    const mine = async () => {
      const state = await look(effect, context);
      return {
        state,
        own: context.self && state.pull && ownOpen({ ...state, pull: state.pull }, effect, context.self),
      };
    };
    const { state, own } = await mine();
    const lacking = effect.labels.filter((name) => !hasLabel(own?.labels ?? [], name));
    if (own && lacking.length === 0) return { result: 'unchanged', url: own.url };
    // Before the pull request: where labels cannot be made, none is left behind without them.
    const labelIds: string[] = [];
    for (const name of lacking) labelIds.push(await ensureLabel(github, writer, repo, labelOf(name)));
    const title = `${rollbackTitle(redact(effect.title))} (#${number})`;
    const order = { nodeId: state.pull!.nodeId, title, body: bodyOf(effect, context), draft: effect.draft };
    const opened = own ?? (await settled(revertPull(writer, repo, order), async () => (await mine()).own));
    // The labels come last: a run that was killed before them left a pull request that does not count as done.
    const given = decoratePull(writer, repo, {
      ...{ nodeId: opened.nodeId, labelIds, userIds: [], configPath: undefined },
    });
    const seen = await settled<Seen>(given, async () => {
      const { own: now } = await mine();
      const done = now && lacking.every((name) => hasLabel(now.labels, name));
      return done ? { ...now, baseBranch: effect.base } : undefined;
    });
    return {
      result: 'done',
      url: seen.url,
      confirm: async () => {
        const absent = effect.labels.filter((name) => !hasLabel(seen.labels, name));
        if (absent.length > 0) return `label ${absent.join(', ')} is not on #${opened.number} when read back`;
        if (seen.baseBranch !== effect.base)
          return `#${opened.number} is for ${seen.baseBranch} and not for ${effect.base}`;
        // A person may have marked the one that was adopted as ready.
        return own || seen.draft === effect.draft
          ? undefined
          : `#${opened.number} is ${seen.draft ? 'a' : 'no'} draft when read back`;
      },
    };
  },
});

const look = ({ at }: Params, { github, subject }: EffectContext): Promise<RevertState> =>
  readRevertState(github, subject.repo, {
    number: subject.number,
    label: ROLLBACK_LABELS[0],
    dayAgo: new Date(Date.parse(at) - DAY_MS).toISOString(),
  });

/** The one that an earlier run opened, maybe without its labels. */
const ownOpen = (
  { pull, reverts }: Pick<RevertState, 'reverts'> & { pull: NonNullable<RevertState['pull']> },
  { target }: Params,
  self: Author,
): RevertPull | undefined =>
  revertsOf(pull, reverts, self).find(
    (one) => one.state === 'OPEN' && isOurRollback(one, self) && targetOf(one) === target,
  );

function bodyOf({ merge, target, run, text }: Params, context: EffectContext): string {
  const { repo, number } = context.subject;
  const data: RollbackPull = { pull: `${fullName(repo)}#${number}`, merge, target, run };
  return pullBody({ marker: 'rollback', data, text }, context, []);
}
