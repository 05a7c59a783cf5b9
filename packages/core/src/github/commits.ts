import type { Author } from '../domain/issue.ts';
import type { RepoRef } from '../domain/repo.ts';
import type { Github } from './client.ts';
import { PAGE } from './pages.ts';
import { type ChangedFile, fileOf } from './pulls.ts';
import { at, authorOf } from './shapes.ts';

export interface CommitSummary {
  sha: string;
  message: string;
  /** The GitHub account; the ghost when the author's address belongs to none. */
  author: Author;
  /** As written into the commit: anybody may write any name (I4). */
  authorName: string;
  date: string;
  parents: string[];
}

interface RestCommit {
  sha: string;
  commit: { message: string; author: { name?: string; date?: string } | null };
  // An empty object when GitHub cannot match the address.
  author: unknown;
  parents: { sha: string }[];
}

const commitOf = (commit: RestCommit): CommitSummary => ({
  sha: commit.sha,
  message: commit.commit.message,
  author: authorOf(isUser(commit.author) ? commit.author : null),
  authorName: commit.commit.author?.name ?? '',
  date: commit.commit.author?.date ?? '',
  parents: commit.parents.map(({ sha }) => sha),
});

const isUser = (user: unknown): user is { login: string; id: number } =>
  typeof user === 'object' && user !== null && 'login' in user && 'id' in user;

export interface CommitFilter {
  /** Where to start: a commit or branch. */
  ref: string;
  path?: string;
  since?: string;
  until?: string;
  /** At most 100. */
  limit: number;
}

/** The commits that lead to `ref`, newest first, one page. */
export async function listCommits(github: Github, repo: RepoRef, filter: CommitFilter): Promise<CommitSummary[]> {
  const { ref, limit, ...rest } = filter;
  const { data } = await github
    .read(repo)
    .request('GET /repos/{owner}/{repo}/commits', { ...at(repo), ...rest, sha: ref, per_page: Math.min(limit, PAGE) });
  return data.map(commitOf);
}

export type Commit = CommitSummary & { files: ChangedFile[]; cut: boolean };

/** One commit with its first 300 files; `cut` says that there are more. */
export async function readCommit(github: Github, repo: RepoRef, ref: string): Promise<Commit> {
  const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/commits/{ref}', { ...at(repo), ref });
  const files = (data.files ?? []).map(fileOf);
  return { ...commitOf(data), files, cut: files.length >= 300 };
}

export interface Comparison {
  status: string;
  aheadBy: number;
  behindBy: number;
  /** At most 250, oldest first. */
  commits: CommitSummary[];
  /** At most 300. */
  files: ChangedFile[];
  cut: boolean;
}

/** What `head` has that `base` has not (three dots). */
export async function compareCommits(github: Github, repo: RepoRef, base: string, head: string): Promise<Comparison> {
  const { data } = await github
    .read(repo)
    .request('GET /repos/{owner}/{repo}/compare/{basehead}', { ...at(repo), basehead: `${base}...${head}` });
  const files = (data.files ?? []).map(fileOf);
  return {
    status: data.status,
    aheadBy: data.ahead_by,
    behindBy: data.behind_by,
    commits: data.commits.map(commitOf),
    files,
    cut: files.length >= 300 || data.total_commits > data.commits.length,
  };
}
