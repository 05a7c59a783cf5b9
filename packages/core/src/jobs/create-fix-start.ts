import { decideFixStart } from '../decide/fix-start.ts';
import type { Report } from '../domain/report.ts';
import { fingerprintOf, issueName } from './create-fix-read.ts';
import type { Ended, Work } from './create-fix-work.ts';
import { plainReport } from './report.ts';

/** Why no fix is tried: to be told in the issue, or only in the report when the issue was told already; undefined when one may. */
export function mayFix({ started, facts, input }: Work): Ended | Report | undefined {
  const may = decideFixStart({
    from: facts.plan ? 'plan' : input.mode === 'quickfix' ? 'issue' : 'triage',
    triage: facts.triage,
    failureClass: facts.failure?.class,
    state: facts.failure?.history?.state,
    issue: issueName(facts),
    fingerprint: fingerprintOf(facts),
    startKey: started.key,
    attempts: facts.record?.attempts ?? [],
    openFixes: facts.openFixes.map(({ pull, issue, fingerprint }) => ({
      url: pull.url,
      number: pull.number,
      issue,
      fingerprint,
    })),
    minConfidence: input.minConfidence,
    maxAttempts: input.maxAttempts,
  });
  if (may.may) return undefined;
  const { reason, message, because } = may;
  if (reason === 'already-done') return plainReport('ai-create-fix', 'nothing', reason, message);
  return { ending: { end: 'refused', because }, outcome: 'refused', reason, message, asked: undefined, refused: [] };
}
