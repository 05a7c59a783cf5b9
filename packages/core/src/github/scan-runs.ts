import { type AllowedRepo, fullName, repoKey } from '../domain/repo.ts';
import type { Run } from '../domain/run.ts';
import { GithubError } from '../errors.ts';
import type { Github } from './client.ts';
import { PAGE } from './pages.ts';
import { runOf } from './runs.ts';
import { at } from './shapes.ts';

/** Of one query GitHub gives no more than the first thousand. */
const MOST_PAGES = 10;

export interface RunWindow {
  /** ISO 8601, to the second; both ends belong to it. */
  since: string;
  until: string;
  branch?: string;
  event?: string;
}

export interface WindowRuns {
  /** Each once (FT14), whatever their state. */
  runs: Run[];
  /** How many more GitHub said there are than it gave. */
  missing: number;
}

/**
 * Every run of a repository that was created within the window: one call a page. GitHub lists newest first and ends
 * after a thousand, so a longer window goes on below the oldest run that came. It is not asked by status, because then
 * runs would come and go between two pages. Throws `GithubError`; `conflict` when the name has come to stand for another
 * repository, or the repository for another name (FT08, W2).
 */
export async function runsBetween(github: Github, repo: AllowedRepo, window: RunWindow): Promise<WindowRuns> {
  const since = second(Date.parse(window.since));
  let until = second(Date.parse(window.until));
  const runs = new Map<number, Run>();
  let told: number | undefined;
  while (until >= since) {
    let oldest = until;
    for (let page = 1; page <= MOST_PAGES; page++) {
      const { data } = await github.read(repo.repo).request('GET /repos/{owner}/{repo}/actions/runs', {
        ...at(repo.repo),
        ...(window.branch === undefined ? {} : { branch: window.branch }),
        ...(window.event === undefined ? {} : { event: window.event }),
        created: `${since}..${until}`,
        per_page: PAGE,
        page,
      });
      told ??= data.total_count;
      for (const run of data.workflow_runs) {
        same(repo, run.repository);
        runs.set(Number(run.id), runOf(repo.repo, run));
        if (run.created_at < oldest) oldest = run.created_at;
      }
      // The count is believed only below a thousand, where it cannot have been cut.
      const last = page < MOST_PAGES && page * PAGE >= data.total_count;
      if (last || data.workflow_runs.length < PAGE)
        return { runs: [...runs.values()], missing: Math.max(0, told - runs.size) };
    }
    // The second of the oldest is asked for again, as only a part of it may have come; unless it filled all pages.
    until = oldest < until ? oldest : second(Date.parse(until) - 1_000);
  }
  return { runs: [...runs.values()], missing: Math.max(0, (told ?? 0) - runs.size) };
}

/** As GitHub writes a moment. */
const second = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

function same(repo: AllowedRepo, found: { id: number | bigint; full_name: string }): void {
  const renamed = found.full_name.toLowerCase() !== repoKey(repo.repo);
  if (Number(found.id) === repo.id && !renamed) return;
  const message = renamed
    ? `${fullName(repo.repo)} is now called ${found.full_name}; use that name.`
    : `${fullName(repo.repo)} is another repository than when this run began.`;
  throw new GithubError('conflict', 200, message);
}
