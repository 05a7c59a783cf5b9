import type { Report } from '../domain/report.ts';
import { findUnfinished } from './create-fix/adopt.ts';
import { endFix } from './create-fix/end.ts';
import { saveBases } from './create-fix/folder.ts';
import { handOver } from './create-fix/handover.ts';
import type { FixInput } from './create-fix/input.ts';
import { publishStage } from './create-fix/publish-stage.ts';
import { readFix } from './create-fix/read.ts';
import { isMoved, mayFix } from './create-fix/start.ts';
import { afterOnly, hasCommands, prove, validateStage } from './create-fix/validate.ts';
import type { Ended, Ready, Work } from './create-fix/work.ts';
import { workOut } from './create-fix/work-out.ts';
import type { Deps, SoFar } from './deps.ts';
import { showEyes } from './eyes.ts';
import { readApproval } from './plan/approve.ts';
import { deniedReport, plainReport, reasonOf } from './report.ts';
import { isDenial, start } from './start.ts';

/**
 * Repairs a failure that was triaged, or carries out a plan that was approved: read, ask, decide, apply; in one process, or in
 * three jobs that keep the model, the repository's code and the right to write apart. `soFar` grows by what was written and spent. Throws UserError for what a
 * person must put right, AlertError when a secret was about to leave or a plan is not the one that was handed over, and
 * GithubError when GitHub failed.
 */
export async function createFix(
  deps: Deps,
  input: FixInput,
  soFar: SoFar,
  command: 'ai-create-fix' | 'approve' = 'ai-create-fix',
): Promise<Report> {
  if (input.stage === 'validate') return validateStage(deps, input);
  // Read: may this run start, and what is known.
  const started = await start(deps, { command, label: undefined, onOpened: false }, input);
  if (isDenial(started)) return deniedReport('ai-create-fix', started);
  const plan = command === 'approve' ? await readApproval(deps, started, input.stage, soFar) : undefined;
  if (plan && 'job' in plan) return plan;
  const facts = await readFix(deps, started, input, plan);
  const work: Work = { deps, started, facts, input: plan ? afterOnly(input) : input, soFar };
  if (input.stage === 'publish') return publishStage(work);
  // Ask and decide: what an earlier run left, else what a model proposes, if it may be asked at all.
  const found = (await unfinished(work)) ?? (await propose(work));
  if ('job' in found) return found;
  // Apply.
  return input.stage === 'propose' ? handOver(work, found) : endFix(work, found);
}

/**
 * A killed run's work goes on where it stopped (FT46). What its commit says of the proof, anybody who may push can say: in
 * one job it is tried out again, in three the next job does that. What no longer does is left to people.
 */
async function unfinished(work: Work): Promise<Ready | undefined> {
  const { deps, input } = work;
  const left = await findUnfinished(work);
  if (!left || input.stage !== 'all' || !hasCommands(input)) return left;
  const { parts } = left.plan;
  const proof = await prove(deps, input, await saveBases(work, parts), parts);
  if (proof.verdict === 'passed') return { ...left, proof };
  deps.host.log.warning(
    `What an earlier run left does not prove itself any more; delete ${parts.map(({ branch, repo }) => `${branch} of ${repo}`).join(' and ')}.`,
  );
  return undefined;
}

/** What the model proposes, why there is nothing to publish, or a report when nothing is to be told in the issue either. */
async function propose(work: Work): Promise<Ready | Ended | Report> {
  const { deps, started, input, soFar } = work;
  const not = mayFix(work) ?? isMoved(work);
  if (not) return not;
  if (!deps.model)
    return plainReport(
      'ai-create-fix',
      'failed',
      'no-model',
      `A fix needs a model, and none can be asked: ${deps.settings.withoutModel ?? 'the provider is `none`'}.`,
    );
  // A wrong key or address shows here, before anything is written.
  await deps.model();
  if (input.stage === 'all') {
    const unseen = await showEyes(deps, started, soFar.applied);
    if (unseen)
      return {
        ...plainReport(
          'ai-create-fix',
          'refused',
          reasonOf(unseen),
          `Nothing was asked: ${unseen.why} (${unseen.rule}).`,
        ),
        ...soFar,
        refused: [unseen],
      };
  }
  return workOut(work);
}
