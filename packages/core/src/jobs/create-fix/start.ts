import { decideFixStart, type FixStartFacts } from '../../decide/fix/start.ts';
import type { Report } from '../../domain/report.ts';
import { plainReport } from '../report.ts';
import { onRecord } from './judge.ts';
import { fingerprintOf, issueName } from './read.ts';
import type { Ended, Work } from './work.ts';

/** What a fix starts from. */
export const startOf = ({ facts, input }: Pick<Work, 'facts' | 'input'>): FixStartFacts['from'] =>
  facts.plan ? 'plan' : input.mode === 'quickfix' ? 'issue' : 'triage';

/** W3: why an approved plan is not carried out, when its branch holds something that is not the code of it. */
export function isMoved(work: Work): Ended | undefined {
  const { plan } = work.facts;
  if (!plan || plan.top === plan.head) return undefined;
  const message = `The branch of #${plan.number} stands at ${plan.top.slice(0, 12)}, which is not the plan carried out. Close it, and write \`@ai-plan\` in a new comment on the issue.`;
  const refused = onRecord(work, [{ rule: 'W3', what: 'approve', why: message }]);
  const ending: Ended['ending'] = { end: 'refused', because: [message] };
  return { ending, outcome: 'refused', reason: 'moved', message, asked: undefined, refused };
}

/** Why no fix is tried: to be told in the issue, or only in the report when the issue was told already; undefined when one may. */
export function mayFix({ started, facts, input }: Work): Ended | Report | undefined {
  const may = decideFixStart({
    from: startOf({ facts, input }),
    isPull: facts.issue.isPull,
    shown: facts.issueShown || facts.request !== '' || facts.triage !== undefined,
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
    openPlans: facts.openPlans.map(({ url }) => url),
    minConfidence: input.minConfidence,
    maxAttempts: input.maxAttempts,
  });
  if (may.may) return undefined;
  const { reason, message, because } = may;
  if (reason === 'already-done') return plainReport('ai-create-fix', 'nothing', reason, message);
  return { ending: { end: 'refused', because }, outcome: 'refused', reason, message, asked: undefined, refused: [] };
}
