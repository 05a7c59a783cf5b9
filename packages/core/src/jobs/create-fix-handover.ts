import type { FixRefusal } from '../domain/fix.ts';
import { fullName, sameRepo } from '../domain/repo.ts';
import type { FixFacts } from './create-fix-read.ts';
import type { Deps } from './deps.ts';
import type { Started } from './start.ts';

/** Which run hands something over, and about what (W9). */
export function handoverOf(
  { settings }: Deps,
  { key, scope }: Started,
  { issue, failure, triage }: Pick<FixFacts, 'issue' | 'failure' | 'triage'>,
): Omit<FixRefusal, 'end' | 'reason' | 'message'> {
  const { home, run } = settings;
  const fingerprint = failure?.fingerprint ?? triage?.fingerprint;
  return {
    version: 1,
    run: { id: run.id, attempt: run.attempt },
    home: { repo: fullName(home), id: scope.repos.find(({ repo }) => sameRepo(repo, home))!.id },
    issue: issue.number,
    start: key,
    ...(fingerprint === undefined ? {} : { fingerprint }),
  };
}
