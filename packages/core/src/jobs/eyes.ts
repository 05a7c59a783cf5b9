import { apply } from '../apply.ts';
import type { Plan, Subject } from '../domain/plan.ts';
import type { Applied, Refusal } from '../domain/report.ts';
import type { Effect } from '../effects/index.ts';
import { GithubError, messageOf } from '../errors.ts';
import { applyDeps } from './apply-deps.ts';
import type { Deps } from './deps.ts';
import type { Started } from './start.ts';

/** The issue that a run is about. */
export const subjectOf = (deps: Deps, { number }: Pick<Started, 'number'>): Subject => ({
  repo: deps.settings.home,
  number,
});

/** Eyes on the comment, so that whoever asked knows that the model is at work. Answers what refused them, if anything. */
export async function showEyes(deps: Deps, started: Started, applied: Applied[]): Promise<Refusal | undefined> {
  const { commentId } = started;
  const plan: Plan<Effect> = {
    subject: subjectOf(deps, started),
    effects: [{ kind: 'react', ...(commentId === undefined ? {} : { commentId }) }],
    because: ['the request was seen'],
  };
  try {
    return (await apply(plan, await applyDeps(deps, started), applied)).refused[0];
  } catch (error) {
    // A token that may not react may not comment either; anything else is only about the eyes.
    if (!(error instanceof GithubError) || error.kind === 'permission' || error.kind === 'auth') throw error;
    deps.host.log.warning(`The eyes reaction could not be set: ${messageOf(error)}`);
    return undefined;
  }
}
