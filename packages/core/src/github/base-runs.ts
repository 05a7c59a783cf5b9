import { type AllowedRepo, repoKey } from '../domain/repo.ts';
import type { Run } from '../domain/run.ts';
import type { Github } from './client.ts';
import { compareCommits } from './commits.ts';
import { listRuns } from './runs.ts';
import { runsBetween } from './scan-runs.ts';

/** What starts the runs that speak for a branch: a person's dispatch may be an experiment. */
const EVENTS: readonly string[] = ['push', 'schedule'];

/**
 * Completed runs of a branch that were created from `since` to `until` (ISO 8601) by a push or a schedule, in this
 * repository itself: a fork's branch may have the same name. Mostly one request. Throws `GithubError`.
 */
export async function readBaseRuns(
  github: Github,
  repo: AllowedRepo,
  branch: string,
  since: string,
  until: string,
): Promise<Run[]> {
  const { runs } = await runsBetween(github, repo, { since, until, branch });
  return runs.filter((run) => speaks(repo, branch, run));
}

const speaks = ({ repo }: Pick<AllowedRepo, 'repo'>, branch: string, run: Run): boolean =>
  run.status === 'completed' &&
  run.branch === branch &&
  EVENTS.includes(run.event) &&
  run.headRepo?.toLowerCase() === repoKey(repo);

/** The last runs of one workflow on a branch that were created before `until`, newest first: one request. Throws `GithubError`. */
export async function readRunsBefore(
  github: Github,
  repo: AllowedRepo,
  { branch, workflow, until }: { branch: string; workflow: string; until: string },
): Promise<Run[]> {
  const file = workflow.slice(workflow.lastIndexOf('/') + 1);
  const runs = await listRuns(github, repo.repo, { branch, workflow: file, created: `<${until}`, limit: 20 });
  return runs.filter((run) => speaks(repo, branch, run));
}

/** Whether a commit is in the history of another one: one request. Throws `GithubError`. */
export async function holds(
  github: Github,
  { repo }: Pick<AllowedRepo, 'repo'>,
  head: string,
  commit: string,
): Promise<boolean> {
  if (head === commit) return true;
  const { status } = await compareCommits(github, repo, commit, head);
  return status === 'ahead' || status === 'identical';
}
