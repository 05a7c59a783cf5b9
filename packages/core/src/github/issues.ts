import type { Author, Comment, Issue } from '../domain/issue.ts';
import type { RepoRef } from '../domain/repo.ts';
import type { Github } from './client.ts';
import { everyPage, PAGE } from './pages.ts';
import { absent } from './repos.ts';
import { at, authorOf, type RestUser } from './shapes.ts';

interface RestIssue {
  number: number;
  node_id: string;
  title: string;
  body?: string | null | undefined;
  state: string;
  locked: boolean;
  user: RestUser | null;
  labels: (string | { name?: string | null })[];
  assignees?: { login: string }[] | null | undefined;
  created_at: string;
  updated_at: string;
  closed_at: string | null;
  html_url: string;
  pull_request?: unknown;
}

interface RestComment {
  id: number | bigint;
  node_id: string;
  user: RestUser | null;
  body?: string | undefined;
  created_at: string;
  updated_at: string;
  html_url: string;
}

/** An issue as REST gives it, as a record. */
export const issueOf = (repo: RepoRef, issue: RestIssue): Issue => ({
  repo,
  number: issue.number,
  nodeId: issue.node_id,
  title: issue.title,
  body: issue.body ?? '',
  state: issue.state === 'closed' ? 'closed' : 'open',
  locked: issue.locked,
  author: authorOf(issue.user),
  labels: issue.labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))),
  assignees: (issue.assignees ?? []).map(({ login }) => login),
  createdAt: issue.created_at,
  updatedAt: issue.updated_at,
  closedAt: issue.closed_at,
  url: issue.html_url,
  isPull: issue.pull_request !== undefined && issue.pull_request !== null,
});

/** A comment as REST gives it, as a record. */
export const commentOf = (comment: RestComment): Comment => ({
  id: Number(comment.id),
  nodeId: comment.node_id,
  author: authorOf(comment.user),
  body: comment.body ?? '',
  createdAt: comment.created_at,
  updatedAt: comment.updated_at,
  url: comment.html_url,
});

/** An issue or the issue side of a pull request. Throws `GithubError`: `not-found`, `gone` when deleted or moved. */
export async function readIssue(github: Github, repo: RepoRef, number: number): Promise<Issue> {
  const { data } = await github
    .read(repo)
    .request('GET /repos/{owner}/{repo}/issues/{issue_number}', { ...at(repo), issue_number: number });
  return issueOf(repo, data);
}

/** One comment of an issue or pull request; undefined when it was deleted. */
export async function readComment(github: Github, repo: RepoRef, id: number): Promise<Comment | undefined> {
  const data = await absent(
    github
      .read(repo)
      .request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...at(repo), comment_id: id }),
  );
  return data && commentOf(data);
}

/** The comments of an issue, oldest first; all pages are read and the newest `limit` are kept. */
export async function listComments(github: Github, repo: RepoRef, number: number, limit: number): Promise<Comment[]> {
  const all = await everyPage<RestComment>(
    async (page) => {
      const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
      const { data } = await github
        .read(repo)
        .request(route, { ...at(repo), issue_number: number, per_page: PAGE, page });
      return data;
    },
    (comment) => comment.id,
    100_000,
  );
  return all.slice(-limit).map(commentOf);
}

export interface IssueFilter {
  /** All of these labels. */
  labels?: readonly string[];
  state?: 'open' | 'closed' | 'all';
  /** Newest first by this. */
  sort?: 'created' | 'updated';
  /** Only what was updated at or after this moment (ISO 8601). */
  since?: string;
  limit: number;
}

/** Issues of a repository, newest first. GitHub mixes pull requests in: look at `isPull`. */
export function listIssues(github: Github, repo: RepoRef, filter: IssueFilter): Promise<Issue[]> {
  return everyPage(
    async (page) => {
      const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/issues', {
        ...at(repo),
        ...(filter.labels?.length ? { labels: filter.labels.join(',') } : {}),
        ...(filter.since ? { since: filter.since } : {}),
        state: filter.state ?? 'open',
        sort: filter.sort ?? 'updated',
        direction: 'desc',
        per_page: PAGE,
        page,
      });
      return data.map((issue) => issueOf(repo, issue));
    },
    (issue) => issue.number,
    filter.limit,
  );
}

/** Something that happened to an issue: `labeled`, `renamed`, `closed` … */
export interface IssueEvent {
  event: string;
  actor: Author;
  createdAt: string;
  label: string | undefined;
}

/** The events of an issue, oldest first: who put a label on it (G9). */
export function listIssueEvents(github: Github, repo: RepoRef, number: number, limit = 1000): Promise<IssueEvent[]> {
  return everyPage<{ id: number } & IssueEvent>(
    async (page) => {
      const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/issues/{issue_number}/events', {
        ...at(repo),
        issue_number: number,
        per_page: PAGE,
        page,
      });
      return data.map((event) => ({
        id: Number(event.id ?? 0),
        event: event.event ?? '',
        actor: authorOf(event.actor),
        createdAt: event.created_at ?? '',
        label: 'label' in event ? event.label.name : undefined,
      }));
    },
    (event) => event.id,
    limit,
  ).then((events) => events.map(({ id: _, ...event }) => event));
}
