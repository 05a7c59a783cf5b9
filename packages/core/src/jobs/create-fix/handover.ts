import type { FixHandover, FixRefusal } from '../../domain/fix.ts';
import { fullName, sameRepo } from '../../domain/repo.ts';
import type { Refusal, Report } from '../../domain/report.ts';
import { textsOf } from '../../text/json.ts';
import { refuseSecret } from '../ask.ts';
import type { Deps } from '../deps.ts';
import { plainReport } from '../report.ts';
import type { Started } from '../start.ts';
import { savePlan } from './folder.ts';
import { fingerprintOf } from './read.ts';
import type { Ended, Ready, Work } from './work.ts';

/**
 * The end of the stage `propose`: a folder for the jobs that follow, with the change or with why there is none, because
 * only the last of them may tell the issue. Throws AlertError when a secret stands in it (O2).
 */
export async function handOver(work: Work, found: Ready | Ended): Promise<Report> {
  const { deps, facts, soFar } = work;
  const handed: FixHandover = 'plan' in found ? found.plan : refusalOf(work, found);
  refuseSecret(await deps.redactor(), textsOf(handed), 'handed over');
  const { folder, sha256 } = savePlan(deps, handed);
  const files =
    'plan' in found ? found.plan.parts.flatMap((part) => part.files.map(({ path }) => `${part.repo}/${path}`)) : [];
  const report =
    'plan' in found
      ? plainReport(
          'ai-create-fix',
          'done',
          'ok',
          `A change of ${files.join(', ')} is proposed; nothing is written yet.`,
        )
      : plainReport('ai-create-fix', found.outcome, found.reason, found.message);
  return {
    ...report,
    ...soFar,
    refused: found.refused,
    outputs: { plan: folder, 'plan-sha256': sha256, issue: String(facts.issue.number) },
    data: { issue: facts.issue.number, files },
  };
}

/** The same where an approval does not count: the last job looks at it again, and tells why. */
export function handOverRefusal(deps: Deps, started: Started, refusal: Refusal, reason: string): Report {
  const { why: message } = refusal;
  const ending: FixRefusal['ending'] = { end: 'refused', because: [message] };
  const { folder, sha256 } = savePlan(deps, { ...runOf(deps, started), ending, reason, message });
  return {
    ...plainReport('ai-create-fix', 'refused', reason, message),
    refused: [refusal],
    outputs: { plan: folder, 'plan-sha256': sha256 },
  };
}

/** Why there is no change, for the last job to tell it. */
const refusalOf = (work: Work, { ending, reason, message, asked }: Ended): FixRefusal => ({
  ...handoverOf(work),
  ...{ ending, reason, message },
  ...(asked ? { asked } : {}),
});

type Handover = Omit<FixRefusal, 'ending' | 'reason' | 'message'>;

/** Which run hands something over, and about what (W9). */
export function handoverOf({ deps, started, facts }: Work): Handover {
  const fingerprint = fingerprintOf(facts);
  return {
    ...runOf(deps, started),
    issue: facts.issue.number,
    ...(fingerprint === undefined ? {} : { fingerprint }),
  };
}

function runOf({ settings: { home, run } }: Deps, { key, number, scope }: Started): Handover {
  return {
    version: 1,
    run: { id: run.id, attempt: run.attempt },
    home: { repo: fullName(home), id: scope.repos.find(({ repo }) => sameRepo(repo, home))!.id },
    issue: number,
    start: key,
  };
}
