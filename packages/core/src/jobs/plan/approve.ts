import { type ApprovalRefusal, type ApprovedPlan, decideApproval } from '../../decide/plan/approval.ts';
import { fullName } from '../../domain/repo.ts';
import type { Refusal, Report } from '../../domain/report.ts';
import { readPlanPull } from '../../github/plan-pull.ts';
import { neutralize, neutralizeInline } from '../../text/neutralize.ts';
import { handOverRefusal } from '../create-fix/handover.ts';
import type { Stage } from '../create-fix/input.ts';
import type { Deps, SoFar } from '../deps.ts';
import { plainReport } from '../report.ts';
import type { Started } from '../start.ts';
import { answerPlan, planComment } from './answer.ts';

/** Other bots know `/approve` too: where there is no plan of ours, or none any more, nothing is said. */
const SILENT: ReadonlySet<ApprovalRefusal> = new Set<ApprovalRefusal>(['no-plan', 'done']);

/**
 * The plan that `/approve` is about, if the approval counts (G5); else a report that says why not. So does the pull request,
 * because whoever approved a plan waits for something. A stage that may write nothing hands it on. Throws GithubError.
 */
export async function readApproval(
  deps: Deps,
  started: Started,
  stage: Stage,
  soFar: SoFar,
): Promise<ApprovedPlan | Report> {
  const approval = await approvalNow(deps, started);
  if (approval.may) return approval.plan;
  const { rule, reason, message } = approval;
  const summary = neutralize(message);
  if (SILENT.has(reason)) return { ...plainReport('ai-create-fix', 'skipped', reason, message), ...soFar, summary };
  deps.host.audit.append({ stage: 'start', verdict: 'denied', rule, why: message, target: `#${started.number}` });
  deps.host.log.notice(`guard.denied rule=${rule} ${message}`);
  if (stage === 'propose') return handOverRefusal(deps, started, { rule, what: 'approve', why: message }, reason);
  const why = neutralizeInline(message, { allowCommands: ['ai-plan'], maxChars: 1_000 });
  const told = planComment(`**The plan is not carried out.** ${why}`, { refused: reason });
  const { refused } = await answerPlan(deps, started, soFar, [told], message);
  const refusal: Refusal = { rule, what: 'approve', why: message };
  return {
    ...plainReport('ai-create-fix', 'refused', reason, message),
    ...soFar,
    refused: [refusal, ...refused],
    summary,
  };
}

/** The same on fresh facts: what stands against it may have come while a model was asked. */
export const approvalNow = async ({ github, settings }: Deps, { number, author, request, self, scope }: Started) =>
  decideApproval({
    repo: fullName(settings.home),
    pull: await readPlanPull(github, settings.home, number),
    approver: author!,
    // The gates of the start have asked for it (G1).
    permission: 'write',
    approvedAt: scope.frozenAt,
    words: request,
    self,
    trustedBots: settings.trustedBots,
  });
