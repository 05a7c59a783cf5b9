import { apply } from '../../apply.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Effect } from '../../effects/index.ts';
import { applyDeps } from '../apply-deps.ts';
import type { Deps, SoFar } from '../deps.ts';
import { subjectOf } from '../eyes.ts';
import type { Started } from '../start.ts';

/** The one comment of ours in the conversation of a plan. */
export const planComment = (text: string, data: Record<string, unknown>): Effect => ({
  kind: 'comment',
  marker: 'plan',
  data,
  text,
});

/** Writes to the pull request in which somebody answered a plan. */
export async function answerPlan(deps: Deps, started: Started, soFar: SoFar, effects: Effect[], because: string) {
  const plan: Plan<Effect> = { subject: subjectOf(deps, started), effects, because: [because] };
  return apply(plan, await applyDeps(deps, started), soFar.applied);
}
