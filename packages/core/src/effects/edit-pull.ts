import { z } from 'zod';
import { isTrustedWriter } from '../decide/access.ts';
import { issueOf, markerOf } from '../decide/pull-marker.ts';
import type { Refusal } from '../domain/report.ts';
import type { TargetFacts, TargetPull } from '../domain/target.ts';
import { readTarget } from '../github/target.ts';
import { updatePull } from '../github/write-pull.ts';
import { pullBody } from '../text/comment-body.ts';
import { defineEffect, type EffectContext, factsOf, settled } from './define.ts';
import { bodyOf, LONGEST_TITLE, pullParams, wordsFault } from './pull-words.ts';

const params = z.strictObject({
  ...pullParams,
  number: z.number().int().positive(),
  title: z.string().min(1).max(LONGEST_TITLE).optional(),
});
type Params = z.output<typeof params>;

/** Brings the text of an open pull request of ours up to date; what says the same is left alone. */
export const editPull = defineEffect({
  kind: 'edit-pull',
  about:
    'Bring the text or title of an open pull request of ours up to date, unless a person has edited it. Nothing is written when nothing changed.',
  on: 'repository',
  params,
  describe: ({ number }) => `the text of pull request #${number}`,
  guard: async (effect, context) => {
    const why = whyNot(effect, await factsOf(context), context);
    if (why !== undefined) return { rule: 'B3', why: `#${effect.number} ${why}` };
    return (
      becomesFault(effect, openOf(await factsOf(context), effect.number)!) ?? wordsFault(effect, context.subject.repo)
    );
  },
  run: async (effect, context, writer) => {
    const { github, subject } = context;
    const { repo } = subject;
    const pull = openOf(await factsOf(context), effect.number)!;
    const change = differences(pull, effect, context);
    if (Object.keys(change).length === 0) return { result: 'unchanged', url: pull.url };
    const written = await settled(updatePull(writer, repo, effect.number, change), async () => {
      const now = await readTarget(github, repo, { prefix: pull.branch, labels: [], users: [] });
      const seen = openOf(now, effect.number);
      return seen && Object.keys(differences(seen, effect, context)).length === 0 ? seen : undefined;
    });
    return {
      result: 'done',
      url: written.url,
      // GitHub answers with the pull request as it stands after the write.
      confirm: async () =>
        markerOf(written.body) ? undefined : `the marker of pull request #${effect.number} is not there when read back`,
    };
  },
});

const openOf = ({ pulls }: TargetFacts, number: number): TargetPull | undefined =>
  pulls.find((pull) => pull.number === number);

/** B3: only what is ours is edited, and what a person wrote there since is not written over. */
function whyNot(effect: Params, facts: TargetFacts, { self, trustedBots }: EffectContext): string | undefined {
  const pull = openOf(facts, effect.number);
  if (!pull) return 'is no open pull request of ours';
  if (!isTrustedWriter(pull.author, self, trustedBots))
    return `was opened by ${pull.author.login}, who is neither us nor a trusted bot`;
  if (pull.editor && !isTrustedWriter(pull.editor, self, trustedBots)) return `was edited by ${pull.editor.login}`;
  const [is, wanted] = [markerOf(pull.body), issueOf(effect.marker)];
  return is && wanted !== undefined && issueOf(is) === wanted ? undefined : `is no fix of ${wanted ?? 'any issue'}`;
}

/**
 * G5: what a pull request of ours is changes in one way only: a plan becomes the fix that was approved as it stands. A plan is
 * worked over while nothing but its empty commit stands there: an approval may have come while a model was asked.
 */
function becomesFault({ marker }: Params, { body, number, headSha }: TargetPull): Omit<Refusal, 'what'> | undefined {
  const refuse = (why: string) => ({ rule: 'G5', why: `#${number} ${why}` });
  const is = markerOf(body);
  const plan = is?.kind === 'plan' ? is.data : undefined;
  if (marker.kind === 'plan') {
    if (!plan) return refuse('is no plan any more');
    return plan.head === headSha && marker.data.head === headSha
      ? undefined
      : refuse('does not stand at the commit that its plan was opened with any more');
  }
  if (marker.kind !== 'fix' || !plan) return undefined;
  return marker.data.approved?.plan === plan.hash ? undefined : refuse('is a plan, and not the one that was approved');
}

/** What the pull request must still become. */
function differences(pull: TargetPull, effect: Params, context: EffectContext): { title?: string; body?: string } {
  const body = pullBody(bodyOf(effect), context, effect.references);
  const title = effect.title === undefined ? pull.title : context.redact(effect.title);
  return {
    ...(title === pull.title ? {} : { title }),
    ...(body === pull.body.replaceAll('\r\n', '\n') ? {} : { body }),
  };
}
