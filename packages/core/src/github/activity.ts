import type { RepoRef } from '../domain/repo.ts';
import type { Github } from './client.ts';
import { PAGE } from './pages.ts';
import { at } from './shapes.ts';

/** Something a person did in a repository: wrote a comment, put a label on, opened an issue. */
export interface Activity {
  login: string;
  /** The comment's body, the label's name, or what was opened: `issue` or `pull`. */
  text: string;
  at: string;
}

/** What is looked for. Label events have no `since` on GitHub: they come newest first until older ones follow. */
export type ActivityKind = 'comment' | 'label' | 'opened';

/** More than this many pages of one hour's activity are not read: the count is then unknown. */
const MOST_PAGES = 5;

/** Everything of a kind since a moment (ISO 8601), newest first; undefined when there is too much of it to count (G10). */
export async function recentActivity(
  github: Github,
  repo: RepoRef,
  kind: ActivityKind,
  since: string,
): Promise<Activity[] | undefined> {
  const found: Activity[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const items = await PAGES[kind](github, repo, since, page);
    found.push(...items.filter((item) => item.at >= since));
    if (items.length < PAGE || items.every((item) => item.at < since)) return found;
  }
  return undefined;
}

type ReadPage = (github: Github, repo: RepoRef, since: string, page: number) => Promise<Activity[]>;

const PAGES: Record<ActivityKind, ReadPage> = {
  comment: async (github, repo, since, page) => {
    const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/issues/comments', {
      ...at(repo),
      since,
      sort: 'created',
      direction: 'desc',
      per_page: PAGE,
      page,
    });
    return data.map((comment) => ({
      login: comment.user?.login ?? '',
      text: comment.body ?? '',
      at: comment.created_at,
    }));
  },
  label: async (github, repo, _since, page) => {
    const { data } = await github
      .read(repo)
      .request('GET /repos/{owner}/{repo}/issues/events', { ...at(repo), per_page: PAGE, page });
    return data.map((event) => ({
      login: event.actor?.login ?? '',
      text: event.event === 'labeled' ? (event.label?.name ?? '') : '',
      at: event.created_at,
    }));
  },
  opened: async (github, repo, since, page) => {
    const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/issues', {
      ...at(repo),
      since,
      state: 'all',
      sort: 'created',
      direction: 'desc',
      per_page: PAGE,
      page,
    });
    return data.map((issue) => ({
      login: issue.user?.login ?? '',
      text: issue.pull_request ? 'pull' : 'issue',
      at: issue.created_at,
    }));
  },
};
