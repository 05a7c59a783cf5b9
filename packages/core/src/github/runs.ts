import { parseRepo, type RepoRef } from '../domain/repo.ts';
import type { Annotation, Job, Run } from '../domain/run.ts';
import type { Github } from './client.ts';
import { everyPage, PAGE } from './pages.ts';
import { at } from './shapes.ts';

/** What is read of a run as REST gives it. */
export interface RestRun {
  id: number | bigint;
  run_number: number;
  run_attempt?: number | undefined;
  name?: string | null | undefined;
  path: string;
  head_branch: string | null;
  event: string;
  head_sha: string;
  status: string | null;
  conclusion: string | null;
  html_url: string;
  created_at: string;
  head_repository: { full_name: string } | null;
}

/** A run as REST gives it, as a record. */
export const runOf = (repo: RepoRef, run: RestRun): Run => ({
  repo,
  id: Number(run.id),
  number: run.run_number,
  attempt: run.run_attempt ?? 1,
  workflow: run.name ?? '',
  path: run.path,
  branch: run.head_branch ?? '',
  event: run.event,
  sha: run.head_sha,
  status: run.status ?? '',
  conclusion: run.conclusion,
  url: run.html_url,
  createdAt: run.created_at,
  // GitHub sends null for a deleted fork although its schema says otherwise (FT13).
  headRepo: run.head_repository?.full_name,
});

interface RestJob {
  id: number | bigint;
  run_id: number | bigint;
  run_attempt?: number | undefined;
  name: string;
  conclusion: string | null;
  html_url: string | null;
  started_at: string | null;
  completed_at: string | null;
  steps?:
    | {
        number: number;
        name: string;
        conclusion: string | null;
        started_at?: string | null;
        completed_at?: string | null;
      }[]
    | undefined;
}

const jobOf = (job: RestJob): Job => ({
  id: Number(job.id),
  runId: Number(job.run_id),
  attempt: job.run_attempt ?? 1,
  name: job.name,
  conclusion: job.conclusion,
  url: job.html_url ?? '',
  steps: (job.steps ?? []).map((step) => ({
    number: step.number,
    name: step.name,
    conclusion: step.conclusion,
    startedAt: step.started_at ?? null,
    completedAt: step.completed_at ?? null,
  })),
  startedAt: job.started_at,
  completedAt: job.completed_at,
});

/** One attempt of a run; the latest without `attempt`. Throws `GithubError`, `not-found` for another repository's run. */
export async function readRun(github: Github, repo: RepoRef, id: number, attempt?: number): Promise<Run> {
  const octokit = github.read(repo);
  const { data } =
    attempt === undefined
      ? await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { ...at(repo), run_id: id })
      : await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', {
          ...at(repo),
          run_id: id,
          attempt_number: attempt,
        });
  return runOf(repo, data);
}

/** Every job with its steps: of an attempt (at most 1,000), of the latest one when none is named, or of all (5,000). */
export function listJobs(github: Github, repo: RepoRef, runId: number, attempt?: number | 'all'): Promise<Job[]> {
  const octokit = github.read(repo);
  return everyPage(
    async (page) => {
      const paged = { ...at(repo), run_id: runId, per_page: PAGE, page };
      const { data } =
        attempt === undefined || attempt === 'all'
          ? await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', {
              ...paged,
              ...(attempt === 'all' ? { filter: attempt } : {}),
            })
          : await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs', {
              ...paged,
              attempt_number: attempt,
            });
      return data.jobs.map(jobOf);
    },
    (job) => job.id,
    attempt === 'all' ? 5_000 : 1_000,
  );
}

/** The annotations of a job (a job's id is its check run's id) or of another check run, at most 500. */
export function listAnnotations(github: Github, repo: RepoRef, checkRunId: number): Promise<Annotation[]> {
  const route = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations';
  return everyPage(
    async (page) => {
      const { data } = await github
        .read(repo)
        .request(route, { ...at(repo), check_run_id: checkRunId, per_page: PAGE, page });
      return data.map((found) => ({
        path: found.path,
        line: found.start_line,
        level: found.annotation_level ?? '',
        title: found.title ?? '',
        message: found.message ?? '',
      }));
    },
    // Annotations have no id: two that are alike in all of this say the same.
    (found) => JSON.stringify(found),
    500,
  );
}

export interface RunFilter {
  branch?: string;
  event?: string;
  /** A status or a conclusion: `failure`, `success`, `completed`, `in_progress` … */
  status?: string;
  /** Commit of the head: 40 hex digits. */
  sha?: string;
  /** Who started it. */
  actor?: string;
  /** A GitHub date range: `>=2026-01-01`. */
  created?: string;
  /** File name or id of one workflow. */
  workflow?: string;
  /** At most 100. */
  limit: number;
  page?: number;
}

/** One page of runs, newest first. */
export async function listRuns(github: Github, repo: RepoRef, filter: RunFilter): Promise<Run[]> {
  const { sha, limit, workflow, ...rest } = filter;
  const octokit = github.read(repo);
  const common = { ...at(repo), ...rest, ...(sha ? { head_sha: sha } : {}), per_page: Math.min(limit, PAGE) };
  // The status is passed on as it is: GitHub knows more values than the type does.
  const parameters = common as typeof common & { status?: 'completed' };
  const { data } =
    workflow === undefined
      ? await octokit.request('GET /repos/{owner}/{repo}/actions/runs', parameters)
      : await octokit.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
          ...parameters,
          workflow_id: workflow,
        });
  return data.workflow_runs.map((run) => runOf(repo, run));
}

/** What an address of a run or job on this GitHub names; undefined for any other text. */
export function parseRunUrl(
  url: string,
  serverUrl: string,
): { repo: RepoRef; runId: number; attempt?: number; jobId?: number } | undefined {
  const server = serverUrl.replace(/\/+$/, '');
  if (!url.toLowerCase().startsWith(`${server.toLowerCase()}/`)) return undefined;
  const path = url.slice(server.length + 1).replace(/[?#].*$/, '');
  const match = /^([^/]+\/[^/]+)\/actions\/runs\/(\d{1,18})(?:\/attempts\/(\d{1,6}))?(?:\/jobs?\/(\d{1,18}))?\/?$/.exec(
    path,
  );
  const repo = match?.[1] && parseRepo(match[1]);
  const numbers = match?.slice(2).map((digits) => (digits === undefined ? undefined : Number(digits))) ?? [];
  if (!repo || numbers.some((value) => value !== undefined && !(Number.isSafeInteger(value) && value > 0)))
    return undefined;
  const [runId = 0, attempt, jobId] = numbers;
  return { repo, runId, ...(attempt ? { attempt } : {}), ...(jobId ? { jobId } : {}) };
}
