import {
  type Citable,
  type Findings,
  parseFile,
  parseSource,
  type Source,
  sourceKey,
  stands,
} from '../../decide/evidence.ts';
import { allowed, isBefore, type RepoRef, type Scope, sameRepo } from '../../domain/repo.ts';
import type { Triage } from '../../domain/triage.ts';
import { readCommit } from '../../github/commits.ts';
import { readTextHistory } from '../../github/editors.ts';
import { listComments, readIssue } from '../../github/issues.ts';
import { listPullFiles } from '../../github/pulls.ts';
import { readContent, readFile } from '../../github/repos.ts';
import { COMMENTS_LOOKED_AT } from '../../text/marker.ts';
import type { Deps } from '../deps.ts';
import { unreadableIs } from '../unreadable.ts';
import type { TriageFacts } from './read.ts';
import { type LogQuote, standInLogs } from './verify-log.ts';

/**
 * Looks whether what an answer cites is there: each quote, each file at the pin, each commit (domain/triage.ts). Only
 * what the host itself knows or reads from GitHub counts: what a tool showed the model may come from a server that made
 * it up. A source is read once.
 */
export async function verify(deps: Deps, facts: TriageFacts, answer: Triage): Promise<Findings> {
  const { scope } = facts;
  const { redact } = await deps.redactor();
  const sources = new Map<string, Promise<Citable[] | undefined>>();
  const read = (source: Whole): Promise<Citable[] | undefined> => {
    const key = sourceKey(source);
    const texts = sources.get(key) ?? readWhole(deps, facts, source).catch(unreadableIs(undefined));
    sources.set(key, texts);
    return texts;
  };
  const cited = answer.evidence.map(({ source, quote }) => ({ source: parseSource(source, scope), quote }));
  const ofLogs = cited.flatMap(({ source, quote }): LogQuote[] =>
    source?.kind === 'log' ? [{ jobId: source.jobId, quote }] : [],
  );
  const inLogs = standInLogs(deps, facts, ofLogs, redact);
  const [quotes, files, commits] = await Promise.all([
    Promise.all(
      cited.map(async ({ source, quote }) => {
        if (!source) return false;
        if (source.kind === 'log') return (await inLogs)({ jobId: source.jobId, quote });
        return stands(quote, (await read(source)) ?? [], redact);
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
        return source?.kind === 'commit' && (await read(source)) !== undefined;
      },
    ),
  ]);
  return { quotes, files, commits };
}

async function keep(texts: readonly string[], test: (text: string) => Promise<boolean>): Promise<Set<string>> {
  const kept = await Promise.all(texts.map(async (text) => ((await test(text)) ? [text] : [])));
  return new Set(kept.flat());
}

async function exists(deps: Deps, scope: Scope, { repo, path }: { repo: RepoRef; path: string }): Promise<boolean> {
  const content = await readContent(deps.github, repo, path, allowed(scope, repo)!.pin).catch(unreadableIs(undefined));
  return content !== undefined && content.kind !== 'directory';
}

/** A source that is read whole; a log is not. */
type Whole = Exclude<Source, { kind: 'log' }>;

/** The texts of a source; undefined when it is not there. A quote stands in one of them, not across two. */
async function readWhole(deps: Deps, facts: TriageFacts, source: Whole): Promise<Citable[] | undefined> {
  const { github } = deps;
  const { repo } = source;
  if (source.kind === 'file') {
    const text = await readFile(github, repo, source.path, allowed(facts.scope, repo)!.pin);
    return text === undefined ? undefined : [{ text }];
  }
  if (source.kind === 'commit') {
    const { sha, message, files } = await readCommit(github, repo, source.sha);
    // GitHub takes the name of a branch for a commit as well, and a branch may be called like one.
    if (!sha.startsWith(source.sha)) return undefined;
    return [{ text: message }, ...files.map(patch)];
  }
  const { said, untouched } = await conversation(deps, facts, source);
  // Nobody tells when a commit was pushed, but a push moves the pull request's time (G7).
  const files = source.kind === 'pull' && untouched ? await listPullFiles(github, repo, source.number) : [];
  return [...said.map((text) => ({ text, written: true })), ...files.map(patch)];
}

const patch = (file: { path: string; patch: string | undefined }): Citable => ({
  text: [file.path, file.patch ?? ''].join('\n'),
});

/** What was said on an issue or pull request when the run was asked for, and not changed since (G7). */
async function conversation(
  { github }: Deps,
  { scope, issue, comments, request }: TriageFacts,
  { repo, number }: { repo: RepoRef; number: number },
): Promise<{ said: string[]; untouched: boolean }> {
  if (number === issue.number && sameRepo(repo, issue.repo))
    return {
      said: [issue.title, issue.body, request, ...comments.map(({ body }) => body)],
      untouched: isBefore(issue.updatedAt, scope),
    };
  const [found, all] = await Promise.all([
    readIssue(github, repo, number),
    listComments(github, repo, number, COMMENTS_LOOKED_AT),
  ]);
  const said = all.filter(({ updatedAt }) => isBefore(updatedAt, scope)).map(({ body }) => body);
  // Any edit moves the time of the last update, so before it nothing was edited, and no third request is needed.
  const untouched = isBefore(found.updatedAt, scope);
  if (untouched) said.push(found.title, found.body);
  else if (isBefore(found.createdAt, scope)) {
    const { edit, renames } = await readTextHistory(github, repo, number);
    if (renames.every(({ at }) => isBefore(at, scope))) said.push(found.title);
    if (!edit || isBefore(edit.at, scope)) said.push(found.body);
  }
  return { said, untouched };
}
