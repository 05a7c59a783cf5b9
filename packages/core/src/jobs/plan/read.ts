import { isTrustedWriter } from '../../decide/access.ts';
import { AGENT_LABEL, OUR_LABEL, PLAN_LABELS } from '../../decide/labels.ts';
import { planBranchPrefix } from '../../decide/plan/start.ts';
import { type PlanRecord, planRecordSchema } from '../../domain/implementation-plan.ts';
import type { Author, Issue } from '../../domain/issue.ts';
import { type AllowedRepo, allowed, fullName } from '../../domain/repo.ts';
import type { TargetFacts } from '../../domain/target.ts';
import { listComments } from '../../github/issues.ts';
import { readPermission } from '../../github/permissions.ts';
import { readTarget } from '../../github/target.ts';
import { COMMENTS_LOOKED_AT } from '../../text/marker.ts';
import { readAskedIssue } from '../asked-issue.ts';
import type { FixInput } from '../create-fix/input.ts';
import type { Deps, SoFar } from '../deps.ts';
import { markedTexts, newestMarker } from '../marked-texts.ts';
import type { Started } from '../start.ts';

/** All that is known before anything is decided. */
export interface PlanFactsRead {
  issue: Issue;
  /** owner/name#number. */
  name: string;
  /** Whether a model may read the issue's own text: its author may write here, or is trusted (G8). */
  issueShown: boolean;
  /** What earlier requests left in the issue. */
  record: PlanRecord | undefined;
  /** The home repository at its pin, and as it stands now. */
  home: AllowedRepo;
  target: TargetFacts;
}

/** What every part of a run works with. */
export interface PlanWork {
  deps: Deps;
  started: Started;
  input: FixInput;
  soFar: SoFar;
  facts: PlanFactsRead;
}

/** Labels of a plan's pull request (W8). */
export const LABELS_OF_A_PLAN = [OUR_LABEL, AGENT_LABEL, PLAN_LABELS.pending];

/** Whether that account is us, or a bot that is trusted like us (B3). */
export const trustsOf =
  ({ settings }: Deps, { self }: Pick<Started, 'self'>) =>
  (author: Author): boolean =>
    isTrustedWriter(author, self, settings.trustedBots);

/** Reads the issue with its markers, and the branches and pull requests that are there for it. */
export async function readPlan(deps: Deps, started: Started): Promise<PlanFactsRead> {
  const { github, settings } = deps;
  const { number } = started;
  const trusted = trustsOf(deps, started);
  const [issue, comments, target] = await Promise.all([
    readAskedIssue(deps, started),
    listComments(github, settings.home, number, COMMENTS_LOOKED_AT),
    readHome(deps, number),
  ]);
  // G7: its texts as they stood when the run was asked for.
  const frozen = started.frozen ? { ...issue, title: started.frozen.title, body: started.frozen.body } : issue;
  // Whoever asked may write: that is how it started (G1).
  const isAsker = ({ id }: Author): boolean => id !== 0 && id === started.author?.id;
  const own = comments.filter(({ author }) => trusted(author));
  const [texts, permission] = await Promise.all([
    markedTexts(deps, own, trusted),
    trusted(frozen.author) || isAsker(frozen.author)
      ? 'write'
      : readPermission(github, settings.home, frozen.author.login),
  ]);
  const found = newestMarker(texts, 'plan', planRecordSchema);
  return {
    issue: frozen,
    name: `${fullName(issue.repo)}#${number}`,
    issueShown: permission === 'write' || permission === 'admin',
    record: found && { requests: found.requests },
    home: allowed(started.scope, settings.home)!,
    target,
  };
}

/** The home repository now: what the guards of a plan's writes ask. */
export const readHome = ({ github, settings }: Deps, issue: number): Promise<TargetFacts> =>
  readTarget(github, settings.home, {
    prefix: `${planBranchPrefix(issue)}-`,
    branch: planBranchPrefix(issue),
    labels: LABELS_OF_A_PLAN,
    users: [],
    configPath: settings.configPath,
  });
