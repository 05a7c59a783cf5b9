import type { Author } from '../domain/issue.ts';
import type { Cut } from '../domain/pull.ts';
import type { RepoRef } from '../domain/repo.ts';
import type { Github } from './client.ts';
import { everyPage, PAGE } from './pages.ts';
import { at, authorOf } from './shapes.ts';

/** What a reader of a pull request needs; the sweep of pr-reconcile has its own, fuller record. */
export interface PullSummary {
  repo: RepoRef;
  number: number;
  title: string;
  body: string;
  author: Author;
  base: { ref: string; sha: string };
  /** `repoId` is undefined when the fork was deleted (F3). */
  head: { ref: string; sha: string; repoId: number | undefined };
  state: 'open' | 'closed';
  draft: boolean;
  merged: boolean;
  createdAt: string;
  updatedAt: string;
  url: string;
}

/** One pull request. Throws `GithubError`. */
export async function readPull(github: Github, repo: RepoRef, number: number): Promise<PullSummary> {
  const { data } = await github
    .read(repo)
    .request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...at(repo), pull_number: number });
  return {
    repo,
    number: data.number,
    title: data.title,
    body: data.body ?? '',
    author: authorOf(data.user),
    base: { ref: data.base.ref, sha: data.base.sha },
    // Null for a deleted fork, although the schema says otherwise.
    head: { ref: data.head.ref, sha: data.head.sha, repoId: idOf(data.head.repo as { id: number | bigint } | null) },
    state: data.state === 'closed' ? 'closed' : 'open',
    draft: data.draft ?? false,
    merged: data.merged,
    createdAt: data.created_at,
    updatedAt: data.updated_at,
    url: data.html_url,
  };
}

const idOf = (owner: { id: number | bigint } | null): number | undefined => (owner ? Number(owner.id) : undefined);

/** Whom a pull request waits for: logins, and slugs of teams. `reviewed` have given a review of the head commit, of any kind. */
export interface ReviewState {
  url: string;
  open: boolean;
  author: Author;
  users: string[];
  teams: string[];
  reviewed: string[];
}

const MOST_REVIEWS = 1000;

/** A review of any kind by anybody: a comment too, and an approval by somebody who may only read. */
export interface AnyReview {
  author: Author;
  /** GitHub's own word: `APPROVED`, `COMMENTED` … */
  state: string;
  /** ISO 8601; empty when it was not submitted. */
  submittedAt: string;
  commit: string | undefined;
}

/** The first thousand that were submitted, oldest first; `cut`: there may be more. Throws `GithubError`. */
export async function listReviews(github: Github, repo: RepoRef, number: number): Promise<Cut<AnyReview>> {
  const where = { ...at(repo), pull_number: number };
  const all = await everyPage(
    async (page) => {
      const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
      return (await github.read(repo).request(route, { ...where, per_page: PAGE, page })).data;
    },
    (review) => review.id,
    MOST_REVIEWS,
  );
  const items = all
    .filter(({ state }) => state !== 'PENDING')
    .map(({ user, state, submitted_at: submittedAt, commit_id: commit }) => ({
      ...{ author: authorOf(user), state, submittedAt: submittedAt ?? '' },
      commit: commit ?? undefined,
    }));
  return { items, cut: all.length >= MOST_REVIEWS };
}

/** Throws `GithubError`. */
export async function readReviewState(github: Github, repo: RepoRef, number: number): Promise<ReviewState> {
  const [{ data }, reviews] = await Promise.all([
    github.read(repo).request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...at(repo), pull_number: number }),
    listReviews(github, repo, number),
  ]);
  return {
    url: data.html_url,
    open: data.state === 'open',
    author: authorOf(data.user),
    users: (data.requested_reviewers ?? []).map(({ login }) => login),
    teams: (data.requested_teams ?? []).map(({ slug }) => slug),
    reviewed: reviews.items.filter(({ commit }) => commit === data.head.sha).map(({ author }) => author.login),
  };
}

/** A file that a pull request or commit changes. */
export interface ChangedFile {
  path: string;
  previousPath: string | undefined;
  status: string;
  additions: number;
  deletions: number;
  /** Absent for binary and very large changes. */
  patch: string | undefined;
}

interface RestFile {
  filename: string;
  previous_filename?: string | undefined;
  status: string;
  additions: number;
  deletions: number;
  patch?: string | undefined;
}

export const fileOf = (file: RestFile): ChangedFile => ({
  path: file.filename,
  previousPath: file.previous_filename,
  status: file.status,
  additions: file.additions,
  deletions: file.deletions,
  patch: file.patch,
});

/** The files of a pull request, at most `limit` (GitHub gives at most 3,000). */
export function listPullFiles(github: Github, repo: RepoRef, number: number, limit = 300): Promise<ChangedFile[]> {
  return everyPage(
    async (page) => {
      const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
        ...at(repo),
        pull_number: number,
        per_page: PAGE,
        page,
      });
      return data.map(fileOf);
    },
    (file) => file.path,
    limit,
  );
}

/** The pull requests that brought a commit into the repository, the merged ones first; at most 30. */
export async function pullsOfCommit(
  github: Github,
  repo: RepoRef,
  sha: string,
): Promise<{ number: number; title: string; merged: boolean }[]> {
  const { data } = await github
    .read(repo)
    .request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { ...at(repo), commit_sha: sha });
  return data
    .map(({ number, title, merged_at }) => ({ number, title, merged: merged_at !== null }))
    .sort((a, b) => Number(b.merged) - Number(a.merged) || a.number - b.number);
}

/** Whether a branch of the repository ever had a pull request, whatever became of it. Throws `GithubError`. */
export async function hadPull(github: Github, repo: RepoRef, branch: string): Promise<boolean> {
  const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/pulls', {
    ...at(repo),
    head: `${repo.owner}:${branch}`,
    state: 'all',
    per_page: 1,
  });
  return data.length > 0;
}
