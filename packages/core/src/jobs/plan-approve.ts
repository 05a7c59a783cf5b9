import { type ApprovedPlan, decideApproval } from '../decide/plan-approval.ts';
import { fullName } from '../domain/repo.ts';
import type { Refusal, Report } from '../domain/report.ts';
import { readPlanPull } from '../github/plan-pull.ts';
import { neutralize, neutralizeInline } from '../text/neutralize.ts';
import type { Deps, SoFar } from './deps.ts';
import { answerPlan, planComment } from './plan-answer.ts';
import { plainReport } from './report.ts';
import type { Started } from './start.ts';

/**
 * The plan that `/approve` is about, if the approval counts (G5); else a report that says why not. So does the pull request,
 * because whoever wrote `/approve` waits for something; but where no plan of ours is, other bots know that word, and nothing
 * is said. Throws GithubError.
 */
export async function readApproval(deps: Deps, started: Started, soFar: SoFar): Promise<ApprovedPlan | Report> {
  const approval = await approvalNow(deps, started);
  if (approval.may) return approval.plan;
  const { rule, reason, message } = approval;
  const summary = neutralize(message);
  if (reason === 'no-plan') return { ...plainReport('ai-create-fix', 'skipped', reason, message), ...soFar, summary };
  deps.host.audit.append({ stage: 'start', verdict: 'denied', rule, why: message, target: `#${started.number}` });
  deps.host.log.notice(`guard.denied rule=${rule} ${message}`);
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
export const approvalNow = async ({ github, settings }: Deps, { number, author, self, scope }: Started) =>
  decideApproval({
    repo: fullName(settings.home),
    pull: await readPlanPull(github, settings.home, number),
    approver: author!,
    // The gates of the start have asked for it (G1).
    permission: 'write',
    approvedAt: scope.frozenAt,
    self,
    trustedBots: settings.trustedBots,
  });
