import type { CommitStatus } from '../domain/health.ts';
import type { Cut } from '../domain/pull.ts';
import type { RepoRef } from '../domain/repo.ts';
import type { Github } from './client.ts';
import { everyPage, PAGE } from './pages.ts';
import { at } from './shapes.ts';

/** Ten pages: what comes after them is not read. */
const MOST = 1_000;

/**
 * The statuses of a commit, newest first, of each context all that were ever written: GitHub's own summary of them (the combined
 * status) does not say who wrote them. One request for a hundred, free while nothing changes. Throws GithubError. Needs
 * `statuses: read`.
 */
export async function readStatuses(github: Github, repo: RepoRef, sha: string): Promise<Cut<CommitStatus>> {
  const found = await everyPage(
    async (page) => {
      const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/commits/{ref}/statuses', {
        ...at(repo),
        ref: sha,
        per_page: PAGE,
        page,
      });
      return data;
    },
    ({ id }) => id,
    MOST,
  );
  const items = found.map(({ context, state, description, creator }) => ({
    ...{ context, state, description: description ?? '', by: creator?.login ?? '' },
  }));
  return { items, cut: found.length >= MOST };
}
