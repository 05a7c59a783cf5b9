import {
  comparable,
  type Findings,
  parseFile,
  parseSource,
  type Source,
  sourceKey,
  stands,
} from '../decide/evidence.ts';
import { allowed, type RepoRef, type Scope } from '../domain/repo.ts';
import type { Triage } from '../domain/triage.ts';
import { GithubError } from '../errors.ts';
import { readCommit } from '../github/commits.ts';
import { listComments, readIssue } from '../github/issues.ts';
import { jobLog } from '../github/joblog.ts';
import { listPullFiles, readPull } from '../github/pulls.ts';
import { readContent, readFile } from '../github/repos.ts';
import { CAPS } from '../text/sanitize.ts';
import type { Deps } from './deps.ts';
import type { Shown } from './triage-ask.ts';

/** Looks whether what an answer cites is there: each quote, each file at the pin, each commit (domain/triage.ts). */
export async function verify(deps: Deps, scope: Scope, answer: Triage, shown: Shown): Promise<Findings> {
  const texts = new Map<string, Promise<string>>();
  const textOf = (source: Text): Promise<string> => {
    const key = sourceKey(source);
    const known = texts.get(key) ?? readSource(deps, scope, source).catch(absent(''));
    texts.set(key, known);
    return known;
  };
  const [quotes, files, commits] = await Promise.all([
    Promise.all(
      answer.evidence.map(async ({ source, quote }) => {
        const parsed = parseSource(source, scope);
        if (!parsed) return false;
        if ((shown.get(sourceKey(parsed)) ?? []).some((text) => stands(quote, text))) return true;
        if (parsed.kind === 'log') return standsInLog(deps, scope, parsed.jobId, quote);
        return stands(quote, await textOf(parsed));
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

async function keep(texts: readonly string[], test: (text: string) => Promise<boolean>): Promise<Set<string>> {
  const kept = await Promise.all(texts.map(async (text) => ((await test(text)) ? [text] : [])));
  return new Set(kept.flat());
}

const absent =
  <T>(value: T) =>
  (error: unknown): T => {
    if (error instanceof GithubError && ['not-found', 'gone', 'invalid'].includes(error.kind)) return value;
    throw error;
  };

async function exists(deps: Deps, scope: Scope, { repo, path }: { repo: RepoRef; path: string }): Promise<boolean> {
  const content = await readContent(deps.github, repo, path, allowed(scope, repo)!.pin).catch(absent(undefined));
  return content !== undefined && content.kind !== 'directory';
}

/** A source that is read whole. */
type Text = Exclude<Source, { kind: 'log' }>;

async function readSource(deps: Deps, scope: Scope, source: Text): Promise<string> {
  const { github } = deps;
  const { repo } = source;
  if (source.kind === 'file') return (await readFile(github, repo, source.path, allowed(scope, repo)!.pin)) ?? '';
  if (source.kind === 'commit') {
    const commit = await readCommit(github, repo, source.sha);
    return [commit.message, ...commit.files.map((file) => `${file.path}\n${file.patch ?? ''}`)].join('\n');
  }
  if (source.kind === 'pull') {
    const [pull, files] = await Promise.all([
      readPull(github, repo, source.number),
      listPullFiles(github, repo, source.number),
    ]);
    return [pull.title, pull.body, ...files.map((file) => `${file.path}\n${file.patch ?? ''}`)].join('\n');
  }
  const [issue, comments] = await Promise.all([
    readIssue(github, repo, source.number),
    listComments(github, repo, source.number, CAPS.comments),
  ]);
  return [issue.title, issue.body, ...comments.map((comment) => comment.body)].join('\n');
}

/** Whether a quote stands in a job's log, which is read as a stream and never held: only as many lines as the quote has. */
async function standsInLog(deps: Deps, scope: Scope, jobId: number, quote: string): Promise<boolean> {
  for (const { repo } of scope.repos) {
    const log = await jobLog(deps.github, repo, jobId, { signal: deps.host.signal });
    // A job's id belongs to one repository; elsewhere it is not known.
    if (log.kind !== 'log') continue;
    const window = quote.trim().split('\n').length + 1;
    let held: string[] = [];
    let rest = '';
    for await (const chunk of log.chunks) {
      const lines = (rest + chunk).split('\n');
      rest = (lines.pop() ?? '').slice(-100_000);
      for (const line of lines) {
        held = [...held.slice(-window), comparable(line.replace(TIMESTAMP, ''))];
        if (stands(quote, held.join(' '))) return true;
      }
    }
    return stands(quote, [...held, rest.replace(TIMESTAMP, '')].join(' '));
  }
  return false;
}

const TIMESTAMP = /^\uFEFF?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z /;
