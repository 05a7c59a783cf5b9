import { isSanePath } from '../domain/path.ts';
import { allowed, parseRepo, type RepoRef, repoKey, type Scope } from '../domain/repo.ts';
import type { Triage } from '../domain/triage.ts';
import { sanitize, sanitizeLog } from '../text/sanitize.ts';

/** What a piece of evidence cites, read from its `source` text (domain/triage.ts has the grammar). */
export type Source =
  | { kind: 'log'; jobId: number }
  | { kind: 'file'; repo: RepoRef; path: string }
  | { kind: 'commit'; repo: RepoRef; sha: string }
  | { kind: 'issue' | 'pull'; repo: RepoRef; number: number };

/** The source a text names, if it is one of this run's repositories; undefined otherwise. */
export function parseSource(text: string, scope: Scope): Source | undefined {
  const [, kind, rest] = /^(log|file|commit|issue|pull):(.+)$/s.exec(text.trim()) ?? [];
  if (!kind || !rest) return undefined;
  if (kind === 'log') return /^[1-9]\d{0,15}$/.test(rest) ? { kind, jobId: Number(rest) } : undefined;
  if (kind === 'file') {
    const file = parseFile(rest, scope);
    return file && { kind, ...file };
  }
  const [, name, mark, id] = /^([^@#]+)([@#])([0-9a-f]+)$/.exec(rest) ?? [];
  const repo = name && allowed(scope, parseRepo(name) ?? { owner: '', name: '' })?.repo;
  if (!repo || !id) return undefined;
  if (kind === 'commit') return mark === '@' && /^[0-9a-f]{7,40}$/.test(id) ? { kind, repo, sha: id } : undefined;
  return mark === '#' && /^[1-9]\d{0,9}$/.test(id)
    ? { kind: kind as 'issue' | 'pull', repo, number: Number(id) }
    : undefined;
}

/** `OWNER/REPO/PATH` as a file of an allowed repository. A trailing `:12` or `#L12` is a courtesy and falls away. */
export function parseFile(text: string, scope: Scope): { repo: RepoRef; path: string } | undefined {
  const [, owner, name, path] = /^([^/]+)\/([^/]+)\/(.+?)(?::\d+(?:-\d+)?|#L\d+(?:-L?\d+)?)?$/.exec(text.trim()) ?? [];
  const repo = owner && name && parseRepo(`${owner}/${name}`);
  if (!repo || !path || !allowed(scope, repo) || !isSanePath(path)) return undefined;
  return { repo: allowed(scope, repo)!.repo, path };
}

/** The canonical name of a source: one for all ways to write it. */
export function sourceKey(source: Source): string {
  if (source.kind === 'log') return `log:${source.jobId}`;
  if (source.kind === 'file') return `file:${repoKey(source.repo)}/${source.path}`;
  if (source.kind === 'commit') return `commit:${repoKey(source.repo)}@${source.sha}`;
  return `${source.kind}:${repoKey(source.repo)}#${source.number}`;
}

/** Text as it is compared: invisible characters gone, each run of white space one space. */
export const comparable = (text: string): string => sanitizeLog(text).replace(/\s+/g, ' ').trim();

/** A quote of fewer visible characters proves nothing: any text holds it. */
export const SHORTEST_QUOTE = 8;

/** A text that may be cited. What people write (`written`) loses its hidden markup before a model sees it; code and logs keep theirs. */
export interface Citable {
  text: string;
  written?: boolean;
}

/** A label that stands where a secret was taken out. */
export const LABEL = /\[redacted:[^\]]*\]/;

/** Whether `quote` stands word for word in one of these texts, as it is or as the model saw it; white space aside. */
export function stands(quote: string, texts: readonly Citable[], redact: (text: string) => string): boolean {
  const wanted = comparable(quote);
  const holds = (text: string): boolean => comparable(text).includes(wanted);
  if (wanted.length < SHORTEST_QUOTE) return false;
  return texts.some(({ text, written }) => {
    const seen = written ? sanitize(text) : text;
    // To redact a long text takes a second, and only a quote with a label needs it.
    return holds(text) || holds(seen) || (LABEL.test(wanted) && holds(redact(seen)));
  });
}

/** What a look at the world said about an answer. Keys are those of `sourceKey` and the texts of the answer itself. */
export interface Findings {
  /** Whether the quote at that index of `evidence` stands in its source. */
  quotes: readonly boolean[];
  /** The entries of `files` that exist at the pin, as written. */
  files: ReadonlySet<string>;
  /** The entries of `suspects[].commit` that exist, as written. */
  commits: ReadonlySet<string>;
}

/** How many entries of each list fell away because they name nothing that is there. */
export interface Dropped {
  evidence: number;
  files: number;
  suspects: number;
  repositories: number;
}

/**
 * The answer without what does not stand: quotes that are not in their source, files that do not exist at the pin,
 * commits nobody made, repositories outside the allow-list. Code checks; a model's word is no evidence.
 */
export function keepWhatStands(answer: Triage, findings: Findings, scope: Scope): { triage: Triage; dropped: Dropped } {
  const known = (name: string): boolean => {
    const repo = parseRepo(name);
    return repo !== undefined && allowed(scope, repo) !== undefined;
  };
  const evidence = answer.evidence.filter((_, index) => findings.quotes[index] === true);
  const files = answer.files.filter((file) => findings.files.has(file));
  const suspects = answer.suspects.filter((suspect) => findings.commits.has(suspect.commit));
  const impact = answer.impact.filter((entry) => known(entry.repository));
  const repositoryOrder = [...new Set(answer.repositoryOrder)].filter(known);
  return {
    triage: { ...answer, evidence, files, suspects, impact, repositoryOrder },
    dropped: {
      evidence: answer.evidence.length - evidence.length,
      files: answer.files.length - files.length,
      suspects: answer.suspects.length - suspects.length,
      repositories: answer.impact.length - impact.length + answer.repositoryOrder.length - repositoryOrder.length,
    },
  };
}
