import type { FixHandover, FixRefusal } from '../domain/fix.ts';
import { fullName, sameRepo } from '../domain/repo.ts';
import type { Report } from '../domain/report.ts';
import { mapTexts } from '../text/json.ts';
import { savePlan } from './create-fix-folder.ts';
import { fingerprintOf } from './create-fix-read.ts';
import type { Ended, Ready, Work } from './create-fix-work.ts';
import { plainReport } from './report.ts';

/**
 * The end of the stage `propose`: a folder for the jobs that follow, with the change or with why there is none, because
 * only the last of them may tell the issue.
 */
export function handOver(work: Work, found: Ready | Ended): Report {
  const { deps, facts, soFar } = work;
  const handed: FixHandover = 'plan' in found ? found.plan : { ...handoverOf(work), ...refusalOf(found) };
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
    data: mapTexts({ issue: facts.issue.number, files }, (text) => text),
  };
}

/** Why there is no change, as the last job will tell it. */
const refusalOf = (ended: Ended): Pick<FixRefusal, 'end' | 'reason' | 'message' | 'asked'> => ({
  ...wordsOf(ended),
  ...(ended.asked ? { asked: ended.asked } : {}),
});

function wordsOf({ ending, reason, message }: Ended): Pick<FixRefusal, 'end' | 'reason' | 'message'> {
  if (ending.end === 'refused') return { end: 'refused', reason, message: ending.because.join('\n').slice(0, 4_000) };
  if (ending.end === 'gave-up') return { end: 'gave-up', reason, message: ending.summary };
  if (ending.end === 'failed-validation')
    return { end: 'gave-up', reason, message: `${message} ${ending.summary}`.slice(0, 4_000) };
  return { end: 'no-answer', reason, message };
}

/** Which run hands something over, and about what (W9). */
export function handoverOf({ deps, started, facts }: Work): Omit<FixRefusal, 'end' | 'reason' | 'message'> {
  const { home, run } = deps.settings;
  const { key, scope } = started;
  const fingerprint = fingerprintOf(facts);
  return {
    version: 1,
    run: { id: run.id, attempt: run.attempt },
    home: { repo: fullName(home), id: scope.repos.find(({ repo }) => sameRepo(repo, home))!.id },
    issue: facts.issue.number,
    start: key,
    ...(fingerprint === undefined ? {} : { fingerprint }),
  };
}
