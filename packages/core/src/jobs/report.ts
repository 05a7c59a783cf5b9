import type { Denial } from '../decide/access.ts';
import { NOTHING_SPENT, type Refusal, type Report } from '../domain/report.ts';
import { neutralize } from '../text/neutralize.ts';

/** Why a run ended without a result when its time was over. */
export const timeIsUp = (minutes: number): string =>
  `The ${minutes} minutes that a run may take (\`timeout-minutes\`) are over; nothing more was written.`;

/** A report that is a sentence. */
export const plainReport = (job: string, outcome: Report['outcome'], reason: string, message: string): Report => ({
  job,
  outcome,
  reason,
  message,
  applied: [],
  refused: [],
  spent: NOTHING_SPENT,
  outputs: {},
  // It may quote a label, a name or a server: that is no more ours than an answer (O1).
  summary: neutralize(message),
});

/** The stable word of a report whose write a guard refused. */
export const reasonOf = ({ rule }: Pick<Refusal, 'rule'>): string => (rule === 'B4' ? 'disabled' : 'guard');

/** Somebody may not start this, or nothing was asked: green. */
export function deniedReport(job: string, denial: Denial): Report {
  const report = plainReport(job, denial.outcome, denial.reason, denial.message);
  return denial.outcome === 'refused'
    ? { ...report, refused: [{ rule: denial.rule, what: 'start', why: denial.message }] }
    : report;
}
