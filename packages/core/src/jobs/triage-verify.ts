import {
  comparable,
  type Findings,
  parseFile,
  parseSource,
  SHORTEST_QUOTE,
  type Source,
  sourceKey,
  stands,
} from '../decide/evidence.ts';
import { allowed, type RepoRef, repoKey, type Scope } from '../domain/repo.ts';
import type { Triage } from '../domain/triage.ts';
import { GithubError } from '../errors.ts';
import { readCommit } from '../github/commits.ts';
import { listComments, readIssue } from '../github/issues.ts';
import { jobLog } from '../github/joblog.ts';
import { listPullFiles, readPull } from '../github/pulls.ts';
import { readContent, readFile } from '../github/repos.ts';
import { cleanLine } from '../logs/clean.ts';
import { linesOf } from '../logs/lines.ts';
import { CAPS } from '../text/sanitize.ts';
import type { Deps } from './deps.ts';
import type { Shown } from './triage-ask.ts';

/**
 * Looks whether what an answer cites is there: each quote, each file at the pin, each commit (domain/triage.ts). A
 * source is read once, and only for what the model was not already shown of it.
 */
export async function verify(deps: Deps, scope: Scope, answer: Triage, shown: Shown): Promise<Findings> {
  const texts = new Map<string, Promise<string>>();
  const textOf = (source: Whole): Promise<string> => {
    const key = sourceKey(source);
    const known = texts.get(key) ?? readWhole(deps, scope, source).catch(absent(''));
    texts.set(key, known);
    return known;
  };
  const cited = answer.evidence.map(({ source, quote }) => ({ source: parseSource(source, scope), quote }));
  const wasShown = ({ source, quote }: Cited): boolean =>
    source !== undefined && (shown.get(sourceKey(source)) ?? []).some((text) => stands(quote, text));
  const inLogs = standInLogs(
    deps,
    scope,
    cited.filter((one) => !wasShown(one)),
  );
  const [quotes, files, commits] = await Promise.all([
    Promise.all(
      cited.map(async (one) => {
        const { source, quote } = one;
        if (!source || wasShown(one)) return source !== undefined;
        return source.kind === 'log' ? (await inLogs).has(one) : stands(quote, await textOf(source));
      }),
    ),
    keep(answer.files, async (file) => {
      const found = parseFile(file, scope);
      return found !== undefined && (await exists(deps, scope, found));
    }),
    keep(
      answer.suspects.map(({ commit }) => commit),
      async (commit) => {
        const source = parseSource(`commit:${commit}`, scope);
        return source?.kind === 'commit' && (await textOf(source)) !== '';
      },
    ),
  ]);
  return { quotes, files, commits };
}

interface Cited {
  source: Source | undefined;
  quote: string;
}

async function keep(texts: readonly string[], test: (text: string) => Promise<boolean>): Promise<Set<string>> {
  const kept = await Promise.all(texts.map(async (text) => ((await test(text)) ? [text] : [])));
  return new Set(kept.flat());
}

/** What cannot be read cannot be verified, so it does not stand; that GitHub itself fails is another matter (R4). */
const absent =
  <T>(value: T) =>
  (error: unknown): T => {
    if (error instanceof GithubError && UNREADABLE.has(error.kind)) return value;
    throw error;
  };
const UNREADABLE: ReadonlySet<GithubError['kind']> = new Set([
  'not-found',
  'gone',
  'invalid',
  'permission',
  'conflict',
]);

async function exists(deps: Deps, scope: Scope, { repo, path }: { repo: RepoRef; path: string }): Promise<boolean> {
  const content = await readContent(deps.github, repo, path, allowed(scope, repo)!.pin).catch(absent(undefined));
  return content !== undefined && content.kind !== 'directory';
}

/** A source that is read whole; a log is not. */
type Whole = Exclude<Source, { kind: 'log' }>;

async function readWhole(deps: Deps, scope: Scope, source: Whole): Promise<string> {
  const { github } = deps;
  const { repo } = source;
  if (source.kind === 'file') return (await readFile(github, repo, source.path, allowed(scope, repo)!.pin)) ?? '';
  if (source.kind === 'commit') {
    const { sha, message, files } = await readCommit(github, repo, source.sha);
    return [sha, message, ...files.map(patch)].join('\n');
  }
  if (source.kind === 'pull') {
    const [{ title, body }, files] = await Promise.all([
      readPull(github, repo, source.number),
      listPullFiles(github, repo, source.number),
    ]);
    return [title, body, ...files.map(patch)].join('\n');
  }
  const [issue, comments] = await Promise.all([
    readIssue(github, repo, source.number),
    listComments(github, repo, source.number, CAPS.comments),
  ]);
  // G7: what was written after the request was not shown and proves nothing.
  const before = comments.filter(({ updatedAt }) => scope.frozenAt === undefined || updatedAt < scope.frozenAt);
  return [issue.title, issue.body, ...before.map((comment) => comment.body)].join('\n');
}

const patch = (file: { path: string; patch: string | undefined }): string => `${file.path}\n${file.patch ?? ''}`;

/** Which quotes stand in the log that they cite; each log is opened once. */
async function standInLogs(deps: Deps, scope: Scope, cited: readonly Cited[]): Promise<Set<Cited>> {
  const byJob = new Map<number, Cited[]>();
  for (const one of cited)
    if (one.source?.kind === 'log') byJob.set(one.source.jobId, [...(byJob.get(one.source.jobId) ?? []), one]);
  const found = await Promise.all(
    [...byJob].map(async ([jobId, quotes]) => {
      const chunks = await openLog(deps, scope, jobId);
      return chunks ? standInLog(chunks, quotes) : [];
    }),
  );
  return new Set(found.flat());
}

/** The log of a job, in whichever repository of the scope the job is: an id is known in one only. */
async function openLog(deps: Deps, scope: Scope, jobId: number): Promise<AsyncIterable<string> | undefined> {
  // The failing repository has extra commits in the scope; it is the likely one.
  const likely = scope.repos.toSorted((a, b) => Number(isFailing(scope, b)) - Number(isFailing(scope, a)));
  for (const { repo } of likely) {
    const log = await jobLog(deps.github, repo, jobId, { signal: deps.host.signal }).catch(absent(undefined));
    if (log?.kind === 'log') return log.chunks;
  }
  return undefined;
}

const isFailing = (scope: Scope, { repo }: { repo: RepoRef }): boolean => scope.shas.has(repoKey(repo));

/** Reads a log as a stream and holds only as many lines as the longest quote has. */
async function standInLog<Q extends { quote: string }>(
  chunks: AsyncIterable<string>,
  quotes: readonly Q[],
): Promise<Q[]> {
  const wanted = quotes
    .map((one) => ({ one, text: comparable(one.quote) }))
    .filter(({ text }) => text.length >= SHORTEST_QUOTE);
  const lines = Math.max(0, ...quotes.map(({ quote }) => quote.split('\n').length));
  const found = new Set<Q>();
  const held: string[] = [];
  for await (const raw of linesOf(chunks)) {
    if (found.size === wanted.length) break;
    const line = comparable(cleanLine(raw).text);
    if (line === '') continue;
    held.push(line);
    if (held.length > lines) held.shift();
    const text = held.join(' ');
    for (const { one, text: quote } of wanted) if (text.includes(quote)) found.add(one);
  }
  return [...found];
}
