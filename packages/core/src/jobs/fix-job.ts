import { type FixJob, fixJobOf } from '../decide/fix/job.ts';
import { parseTrigger } from '../domain/event.ts';
import type { Report } from '../domain/report.ts';
import { UserError } from '../errors.ts';
import type { FixInput } from './create-fix/input.ts';
import type { Deps, SoFar } from './deps.ts';

type Run = (deps: Deps, input: FixInput, soFar: SoFar) => Promise<Report>;

/** Each is loaded when it is asked for. */
const RUNS: Record<FixJob, () => Promise<Run>> = {
  fix: async () => (await import('./create-fix.ts')).createFix,
  approve: async () => {
    const { createFix } = await import('./create-fix.ts');
    return (deps, input, soFar) => createFix(deps, input, soFar, 'approve');
  },
  plan: async () => (await import('./plan.ts')).plan,
  reject: async () => (await import('./plan/reject.ts')).rejectPlan,
  change: async () => (await import('./change.ts')).change,
};

/** Runs what ai-create-fix was started for, by its event and its inputs. It ends as each of them does. */
export async function fixJob(deps: Deps, input: FixInput, soFar: SoFar): Promise<Report> {
  const { name, payload } = deps.settings.event;
  const job = fixJobOf(parseTrigger(name, payload), input);
  if (input.stage !== 'all' && (job === 'plan' || job === 'reject'))
    throw new UserError(
      `\`stage\` is ${input.stage}, and a plan is made and rejected by one job: start a step without \`stage\` for \`@ai-plan\` and \`/reject\`.`,
    );
  const run = await RUNS[job]();
  return run(deps, input, soFar);
}
