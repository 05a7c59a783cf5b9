import { comparable, LABEL, SHORTEST_QUOTE, stands } from '../../decide/evidence.ts';
import { type RepoRef, repoKey, type Scope } from '../../domain/repo.ts';
import { jobLog } from '../../github/joblog.ts';
import { cleanLine } from '../../logs/clean.ts';
import { linesOf } from '../../logs/lines.ts';
import type { Deps } from '../deps.ts';
import { unreadableIs } from '../unreadable.ts';
import type { TriageFacts } from './read.ts';

/** A quote from the log of a job. */
export interface LogQuote {
  jobId: number;
  quote: string;
}

type Redact = (text: string) => string;

/**
 * Which quotes stand in the log that they cite. Looked for first in what the host itself cut out of it, which is all
 * there is of a log that is gone; what is not there, in the log, which is opened once.
 */
export async function standInLogs(
  deps: Deps,
  { cuts, scope }: TriageFacts,
  quotes: readonly LogQuote[],
  redact: Redact,
): Promise<(quote: LogQuote) => boolean> {
  const known = new Map(cuts.map(({ source, text }) => [source, partsOf(text).map((part) => ({ text: part }))]));
  const keyOf = ({ jobId, quote }: LogQuote) => `log:${jobId} ${quote}`;
  const isKnown = ({ jobId, quote }: LogQuote) => stands(quote, known.get(`log:${jobId}`) ?? [], redact);
  const standing = new Set(quotes.filter(isKnown).map(keyOf));
  const byJob = new Map<number, Set<string>>();
  for (const { jobId, quote } of quotes.filter((one) => !isKnown(one)))
    byJob.set(jobId, (byJob.get(jobId) ?? new Set()).add(quote));
  await Promise.all(
    [...byJob].map(async ([jobId, wanted]) => {
      const chunks = await openLog(deps, scope, jobId);
      const found = chunks ? await standInLog(chunks, [...wanted], redact) : [];
      for (const quote of found) standing.add(keyOf({ jobId, quote }));
    }),
  );
  return (quote) => standing.has(keyOf(quote));
}

/** An excerpt without the marks of what was left out (logs/excerpt.ts): they are ours, and prove nothing. */
const partsOf = (excerpt: string): string[] => excerpt.split(/^… \d+ lines? omitted \(L.*\) …$/m);

/** The log of a job, in whichever repository of the scope the job is: an id is known in one only. */
async function openLog(deps: Deps, scope: Scope, jobId: number): Promise<AsyncIterable<string> | undefined> {
  // The failing repository has extra commits in the scope; it is the likely one.
  const likely = scope.repos.toSorted((a, b) => Number(isFailing(scope, b)) - Number(isFailing(scope, a)));
  for (const { repo } of likely) {
    const log = await jobLog(deps.github, repo, jobId, { signal: deps.host.signal }).catch(unreadableIs(undefined));
    if (log?.kind === 'log') return log.chunks;
  }
  return undefined;
}

const isFailing = (scope: Scope, { repo }: { repo: RepoRef }): boolean => scope.shas.has(repoKey(repo));

/** Reads a log as a stream and holds only as many lines as the longest quote has. */
async function standInLog(
  chunks: AsyncIterable<string>,
  quotes: readonly string[],
  redact: Redact,
): Promise<Set<string>> {
  const wanted = quotes.flatMap((quote) => {
    const text = comparable(quote);
    // To redact every line of a long log would take minutes: only where the words around the label stand.
    const parts = text.split(LABEL).map((part) => part.trim());
    return parts.join('').length >= SHORTEST_QUOTE ? [{ quote, text, parts }] : [];
  });
  const lines = Math.max(0, ...quotes.map((quote) => quote.split('\n').length));
  const found = new Set<string>();
  const held: string[] = [];
  for await (const raw of linesOf(chunks)) {
    if (found.size === wanted.length) break;
    const line = comparable(cleanLine(raw).text);
    if (line === '') continue;
    held.push(line);
    if (held.length > lines) held.shift();
    const text = held.join(' ');
    for (const { quote, text: words, parts } of wanted)
      if (parts.every((part) => text.includes(part)) && (text.includes(words) || redact(text).includes(words)))
        found.add(quote);
  }
  return found;
}
