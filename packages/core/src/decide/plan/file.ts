import { type FixHandover, fixHandoverSchema } from '../../domain/fix.ts';
import { parseRepo, sameRepo } from '../../domain/repo.ts';
import { type Sealed, seal, unseal } from '../../text/sealed.ts';

const WHAT = 'plan.json';

/** The text of plan.json and its SHA-256, which must not travel with it (W9). UserError when it is larger than 16 MiB. */
export const writePlan = (plan: FixHandover): Sealed => seal(plan, WHAT);

/** What a propose job handed over, as it wrote it; AlertError W9 for anything else (AM106). */
export const readPlan = (text: string, sha256: string): FixHandover =>
  unseal({ text, sha256 }, fixHandoverSchema, WHAT);

/** The run that reads a plan, and the repository in which it runs. */
export interface PlanReader {
  run: { id: number; attempt: number };
  home: { repo: string; id: number };
}

/**
 * What speaks against a plan that reads well: it was made by another run or for another repository (W9). One sentence each,
 * none when it may be used. A later attempt of the same run may use what an earlier one proposed.
 */
export function checkPlanRun(plan: Pick<FixHandover, 'run' | 'home'>, reader: PlanReader): string[] {
  const objections: string[] = [];
  if (plan.run.id !== reader.run.id)
    objections.push(`plan.json was made by the run ${plan.run.id}, and this is the run ${reader.run.id}.`);
  else if (plan.run.attempt > reader.run.attempt)
    objections.push(
      `plan.json was made by attempt ${plan.run.attempt} of this run, and this is attempt ${reader.run.attempt}.`,
    );
  if (plan.home.id !== reader.home.id || !sameName(plan.home.repo, reader.home.repo))
    objections.push(`plan.json was made for another repository than ${reader.home.repo}.`);
  return objections;
}

function sameName(a: string, b: string): boolean {
  const [one, other] = [parseRepo(a), parseRepo(b)];
  return one !== undefined && other !== undefined && sameRepo(one, other);
}
