import { openDeadline } from '../../agent/deadline.ts';
import { isTrustedWriter } from '../../decide/access.ts';
import { historyOf } from '../../decide/history.ts';
import type { Memory } from '../../decide/seen-before.ts';
import type { Past } from '../../domain/history.ts';
import { fullName } from '../../domain/repo.ts';
import { readPast } from '../../github/history.ts';
import { readMarkers } from '../../text/marker.ts';
import type { Deps } from '../deps.ts';
import type { Started } from '../start.ts';
import type { TriageFacts } from './read.ts';

/** More time than this is not spent on the past; what has come until then counts. */
const LONGEST_MS = 60_000;
/** Repositories whose past is looked at: the own one, and the first others. */
const MOST_REPOSITORIES = 20;

/**
 * What happened before in the repositories of this run, by the markers of our issues and fixes: a few requests for each, all
 * at the same time. It never fails and never makes a run red: what could not be read is a warning.
 */
export async function readHistory(deps: Deps, { scope }: Started): Promise<Past[]> {
  const { github, host } = deps;
  const { clock, log } = host;
  const deadline = openDeadline(clock, LONGEST_MS, host.signal);
  const reader = { github, clock, log, signal: deadline.signal, spent: { points: 0, calls: 0 } };
  const keep = (body: string) => readMarkers(body).length > 0;
  const pasts = await Promise.all(
    scope.repos.slice(0, MOST_REPOSITORIES).map(async ({ repo }) => {
      const past = await readPast(reader, repo, keep);
      if (past.cut.length > 0)
        log.warning(`Not all that failed before in ${fullName(repo)} is known: ${past.cut.join(' ')}`);
      return past;
    }),
  );
  deadline.close();
  host.signal.throwIfAborted();
  return pasts;
}

/** What was seen before of the failure, out of what was read. The search is only loaded where there is something to search. */
export async function remember(
  deps: Deps,
  { self }: Started,
  pasts: readonly Past[],
  { issue, failure }: Pick<TriageFacts, 'issue' | 'failure'>,
): Promise<Memory> {
  const history = historyOf(pasts, (author) => isTrustedWriter(author, self, deps.settings.trustedBots));
  if (history.failures.length === 0 && history.fixes.length === 0) return { seen: [], unheld: [] };
  const { seenBefore } = await import('../../decide/seen-before.ts');
  const present = {
    issue: `${fullName(issue.repo)}#${issue.number}`,
    failure,
    text: `${issue.title}\n${issue.body}`,
  };
  return seenBefore(present, history);
}
