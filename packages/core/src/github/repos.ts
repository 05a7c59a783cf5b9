import { type AllowedRepo, fullName, type RepoRef, repoKey } from '../domain/repo.ts';
import { GithubError, UserError } from '../errors.ts';
import type { Github } from './client.ts';
import { query } from './graphql.ts';
import { at } from './shapes.ts';

/** A file larger than this is not read: GitHub's contents route gives no content beyond it. */
export const MAX_FILE_BYTES = 1_048_576;

/**
 * The repositories that a run may read, as they are now: id, visibility and the commit of the default branch (the pin).
 * Throws `UserError` for one that is absent, invisible, renamed or empty: half a scope is none.
 */
export function readAllowed(github: Github, repos: readonly RepoRef[]): Promise<AllowedRepo[]> {
  return Promise.all(repos.map((repo) => readOne(github, repo)));
}

const REPOSITORY = `query Repository($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { databaseId nameWithOwner visibility defaultBranchRef { name target { oid } } }
}`;

interface RepositoryAnswer {
  repository: {
    databaseId: number;
    nameWithOwner: string;
    visibility: string;
    defaultBranchRef: { name: string; target: { oid: string } | null } | null;
  } | null;
}

/** By GraphQL, because REST needs a second request for the commit. */
async function readOne(github: Github, repo: RepoRef): Promise<AllowedRepo> {
  const name = fullName(repo);
  const found = await query<RepositoryAnswer>(github, repo, REPOSITORY, { ...repo }).catch((error: unknown) => {
    if (!(error instanceof GithubError) || error.kind !== 'not-found') throw error;
    throw new UserError(
      `${name} does not exist, or its token may not read it: a repository other than the workflow's own needs a line ` +
        `\`${name}=TOKEN\` in \`repository-tokens\`, unless it is public.`,
      { cause: error },
    );
  });
  const { nameWithOwner, databaseId: id, visibility, defaultBranchRef: branch } = found.repository ?? {};
  if (nameWithOwner === undefined || id === undefined) throw new Error(`GitHub answered nothing about ${name}.`);
  if (nameWithOwner.toLowerCase() !== repoKey(repo))
    throw new UserError(`${name} is now called ${nameWithOwner}; write that name in \`repositories\`.`);
  if (!branch?.target) throw new UserError(`${name} is empty: it has no commit to read.`);
  const seen = visibility === 'PUBLIC' ? 'public' : visibility === 'INTERNAL' ? 'internal' : 'private';
  return { repo, id, visibility: seen, defaultBranch: branch.name, pin: branch.target.oid };
}

/** Who sees a repository. A server that knows no `internal` tells `private` only. */
export const visibilityOf = (repo: { visibility?: string | undefined; private: boolean }): AllowedRepo['visibility'] =>
  repo.visibility === 'internal' ? 'internal' : repo.private ? 'private' : 'public';

/** What stands at a path. */
export type Content =
  | { kind: 'file'; text: string; sha: string; bytes: number }
  | { kind: 'directory'; entries: { name: string; kind: string; bytes: number }[] }
  /** There, but not readable as text: `submodule`, `symlink` (to outside), `binary`, `too-large`. */
  | { kind: 'submodule' | 'symlink' | 'binary' | 'too-large'; sha: string; bytes: number; target?: string };

/** The content of a path at a commit or branch; undefined when there is none. */
export async function readContent(
  github: Github,
  repo: RepoRef,
  path: string,
  ref: string,
): Promise<Content | undefined> {
  const data = await absent(
    github.read(repo).request('GET /repos/{owner}/{repo}/contents/{path}', { ...at(repo), path, ref }),
  );
  if (data === undefined) return undefined;
  if (Array.isArray(data)) {
    return { kind: 'directory', entries: data.map(({ name, type, size }) => ({ name, kind: type, bytes: size })) };
  }
  const { sha, size: bytes } = data;
  if (data.type === 'submodule') return { kind: 'submodule', sha, bytes };
  if (data.type === 'symlink') return { kind: 'symlink', sha, bytes, target: data.target };
  if (!('content' in data) || bytes > MAX_FILE_BYTES || data.encoding !== 'base64')
    return { kind: 'too-large', sha, bytes };
  const raw = Buffer.from(data.content, 'base64');
  return raw.includes(0) ? { kind: 'binary', sha, bytes } : { kind: 'file', text: raw.toString('utf8'), sha, bytes };
}

/** The text of a file of at most 1 MiB; undefined when it is absent or no text file. */
export async function readFile(github: Github, repo: RepoRef, path: string, ref: string): Promise<string | undefined> {
  const content = await readContent(github, repo, path, ref);
  return content?.kind === 'file' ? content.text : undefined;
}

export interface TreeEntry {
  path: string;
  kind: 'file' | 'directory' | 'submodule' | 'symlink';
  /** As git writes it: `100644`, `100755` … */
  mode: string;
  bytes: number;
}

/**
 * Every path of a commit, below `path` when given. `cut` says that GitHub itself left entries out (about 100,000 entries
 * or 7 MB). Throws `GithubError` of kind `not-found` for an unknown commit.
 */
export async function listTree(
  github: Github,
  repo: RepoRef,
  ref: string,
  path = '',
): Promise<{ entries: TreeEntry[]; cut: boolean }> {
  const { data } = await github
    .read(repo)
    .request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { ...at(repo), tree_sha: ref, recursive: '1' });
  const prefix = path === '' ? '' : `${path.replace(/\/+$/, '')}/`;
  const entries = data.tree.flatMap((entry): TreeEntry[] =>
    entry.path?.startsWith(prefix)
      ? [{ path: entry.path, kind: kindOf(entry), mode: entry.mode ?? '', bytes: entry.size ?? 0 }]
      : [],
  );
  return { entries, cut: data.truncated === true };
}

/** What an entry of a git tree is. */
export function kindOf(entry: { type?: string | undefined; mode?: string | undefined }): TreeEntry['kind'] {
  if (entry.type === 'tree') return 'directory';
  if (entry.type === 'commit') return 'submodule';
  return entry.mode === '120000' ? 'symlink' : 'file';
}

/** Where a search found its words: on the default branch as GitHub indexed it, so no evidence before it is read. */
export interface CodeHit {
  path: string;
  fragments: string[];
}

/** Code search in one repository. `words` must hold no qualifier: the caller checks them (T3). At most 100 hits. */
export async function searchCode(
  github: Github,
  repo: RepoRef,
  words: string,
  limit = 30,
): Promise<{ hits: CodeHit[]; total: number }> {
  const { data } = await github.read(repo).request('GET /search/code', {
    q: `${words} repo:${fullName(repo)}`,
    per_page: Math.min(limit, 100),
    headers: { accept: 'application/vnd.github.text-match+json' },
  });
  const own = data.items.filter((item) => item.repository.full_name.toLowerCase() === repoKey(repo));
  const hits = own.map((item) => ({
    path: item.path,
    fragments: (item.text_matches ?? []).flatMap(({ fragment }) => (fragment ? [fragment] : [])),
  }));
  return { hits, total: data.total_count };
}

/** The body of an answer, or undefined for 404. */
export async function absent<T>(request: Promise<{ data: T }>): Promise<T | undefined> {
  try {
    return (await request).data;
  } catch (error) {
    if (error instanceof GithubError && error.kind === 'not-found') return undefined;
    throw error;
  }
}
