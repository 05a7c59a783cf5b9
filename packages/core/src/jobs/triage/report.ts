import type { ApplyDeps } from '../../apply.ts';
import type { Dropped } from '../../decide/evidence.ts';
import type { Plan } from '../../domain/plan.ts';
import { fullName } from '../../domain/repo.ts';
import type { Refusal, Report, Spent } from '../../domain/report.ts';
import type { Triage } from '../../domain/triage.ts';
import type { Effect } from '../../effects/index.ts';
import { mapTexts } from '../../text/json.ts';
import { neutralize } from '../../text/neutralize.ts';
import type { SoFar } from '../deps.ts';
import { plainReport as plain, reasonOf } from '../report.ts';
import type { TriageFacts } from './read.ts';

/** What may be published, and where it comes from. */
export interface Answer {
  triage: Triage;
  dropped: Dropped;
  /** Undefined when no model was asked, or none answered. */
  asked: { provider: string; model: string; spent: Spent } | undefined;
  /** Why there is no answer of a model: a sentence for the comment. */
  withoutModel: string | undefined;
  /** The model would not answer (FT30): the evidence is posted and the run is red. */
  blocked: boolean;
  /** What guards refused while the model was asked. */
  refused: Refusal[];
}

/** A report of this job that is a sentence. */
export const plainReport = (outcome: Report['outcome'], reason: string, message: string): Report =>
  plain('ai-triage', outcome, reason, message);

/**
 * A guard refused the plan, or the rest of it. Nothing of the answer stands in this report: what may not be written into
 * the issue may not get into a summary of the same visibility either (W2).
 */
export const stoppedReport = (first: Refusal, soFar: SoFar, refused: Refusal[] = [first]): Report => ({
  ...plainReport('refused', reasonOf(first), `No comment was written: ${first.why} (${first.rule}).`),
  ...soFar,
  refused,
});

/** The model would not answer, and an earlier triage stands: it stays as it is. */
export const keptReport = (
  why: string,
  { url, triage }: NonNullable<TriageFacts['previous']>,
  soFar: SoFar,
  refused: Refusal[],
): Report => ({
  ...plainReport('failed', 'blocked', `${why} The earlier triage was left as it is: ${url}`),
  ...soFar,
  refused,
  outputs: outputsOf(triage, url),
});

const outputsOf = ({ class: failureClass, confidence, fixable }: Triage, url: string): Report['outputs'] => ({
  class: failureClass,
  confidence: String(confidence),
  fixable: String(fixable),
  'comment-url': url,
});

/** The whole plan was applied, or shown. */
export function finishedReport(
  facts: TriageFacts,
  { triage, dropped, withoutModel, blocked, refused }: Answer,
  done: { plan: Plan<Effect>; soFar: SoFar; ready: ApplyDeps },
): Report {
  const { redact, allowLinks } = done.ready;
  const comment = done.soFar.applied.find(({ effect }) => effect.kind === 'comment');
  const text = done.plan.effects.find((effect) => effect.kind === 'comment')?.text ?? '';
  const url = comment?.url ?? '';
  const dry = comment?.result === 'dry-run';
  const where = dry
    ? 'Dry run: nothing was written; the comment stands in the summary.'
    : blocked
      ? `The evidence alone was posted: ${url}`
      : `The triage is at ${url}`;
  return {
    job: 'ai-triage',
    outcome: blocked ? 'failed' : 'done',
    reason: blocked ? 'blocked' : dry ? 'dry-run' : 'ok',
    message: blocked ? `${withoutModel} ${where}` : where,
    ...done.soFar,
    refused,
    data: mapTexts({ issue: `${fullName(facts.issue.repo)}#${facts.issue.number}`, triage, dropped }, redact),
    outputs: outputsOf(triage, url),
    summary: neutralize(redact(text), { allowLinks }),
  };
}
