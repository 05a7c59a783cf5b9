import pMap from 'p-map';
import { type Seen, seenKey } from '../decide/seen.ts';
import { isFailed } from '../decide/triage.ts';
import { type AllowedRepo, fullName } from '../domain/repo.ts';
import type { Job } from '../domain/run.ts';
import type { Build, FailedJob, GreenJob, Scan, ScanFilter } from '../domain/scan.ts';
import { GithubError } from '../errors.ts';
import type { Github } from '../github/client.ts';
import { listAnnotations, listJobs } from '../github/runs.ts';
import { runsBetween } from '../github/scan-runs.ts';
import { count } from '../text/words.ts';
import { buildFilter, buildOf } from './actions-filter.ts';

export interface ScanDeps {
  github: Github;
  repos: readonly AllowedRepo[];
  signal: AbortSignal;
  hasCalls: () => boolean;
}

/** Requests on the way at a time. */
const AT_ONCE = 4;
/** `cancelled` is none: mostly somebody, or a newer push, wanted it so. */
const RED: ReadonlySet<string> = new Set(['failure', 'timed_out', 'startup_failure']);

/** What has been found of one repository, and why there is not more. */
interface Watched {
  repo: AllowedRepo;
  builds: Build[];
  failed: FailedJob[];
  green: GreenJob[];
  gone: number;
  error: GithubError | undefined;
  missing: number;
}

/**
 * One look at GitHub Actions: a call for each page of runs, then one for the jobs of each run that may hold something
 * new. What moved between two pages (FT14) is met by the next scan, whose window overlaps. A repository that cannot be
 * read is a warning, unless none can (FT01, FT05, FT07, FT08); a token that is not accepted ends the scan (FT06).
 */
export async function scanActions(
  { github, repos, signal, hasCalls }: ScanDeps,
  filter: ScanFilter,
  seen: Seen,
  progress: (text: string) => void,
): Promise<Scan> {
  const terms = { concurrency: AT_ONCE, signal };
  let listed = 0;
  const all = await pMap(
    repos,
    async (repo) => {
      const watched = await readBuilds(github, repo, filter);
      listed++;
      progress(
        `${fullName(repo.repo)}: ${count(watched.builds.length, 'run')} (${listed} of ${count(repos.length, 'repository')}).`,
      );
      return watched;
    },
    terms,
  );

  const isNew = (build: Build): boolean =>
    (RED.has(build.conclusion) ||
      build.attempt > 1 ||
      (filter.tolerated && build.conclusion === 'success') ||
      // Nobody waits for a scheduled run, so mostly nobody cancels it: so ends a job that exceeds `timeout-minutes` (E.4).
      (build.conclusion === 'cancelled' && build.event === 'schedule')) &&
    // A run that was green at last is asked about at every scan when no attempt of it had a failed job: it is in no marker.
    !seen.knows(lastRed(build, filter));
  const asked = all.flatMap((watched) => watched.builds.filter(isNew).map((build) => ({ watched, build })));
  let done = 0;
  let left = 0;
  await pMap(
    asked,
    async ({ watched, build }) => {
      if (!hasCalls()) {
        left++;
        return;
      }
      await readJobs(github, watched, build, filter, seen);
      if (++done % 50 === 0) progress(`The jobs of ${done} of ${asked.length} runs were read.`);
    },
    terms,
  );

  const failed = all.flatMap((watched) => watched.failed).sort(byAge);
  const [first] = all;
  if (first?.error && failed.length === 0 && all.every(({ error }) => error)) throw first.error;
  return {
    builds: all.flatMap((watched) => watched.builds).sort((a, b) => order(a, b)),
    failed,
    green: all.flatMap((watched) => watched.green).sort(byAge),
    left,
    warnings: all.flatMap(warningsOf),
  };
}

/** The attempt that could hold something new: the last one of a green run says all in its conclusion. */
const lastRed = (build: Build, { tolerated }: ScanFilter): Build =>
  build.conclusion === 'success' && !tolerated ? { ...build, attempt: build.attempt - 1 } : build;

const order = (a: Build, b: Build): number =>
  (a.at < b.at ? -1 : a.at > b.at ? 1 : 0) || a.runId - b.runId || a.attempt - b.attempt;
const byAge = <T extends { build: Build; jobId: number }>(a: T, b: T): number =>
  order(a.build, b.build) || a.jobId - b.jobId;

/** All builds or none: with a part of them a green run could look like the last one. */
async function readBuilds(github: Github, repo: AllowedRepo, filter: ScanFilter): Promise<Watched> {
  const watched: Watched = { repo, builds: [], failed: [], green: [], gone: 0, error: undefined, missing: 0 };
  const { ask, wants } = buildFilter(filter, repo);
  try {
    const { runs, missing } = await runsBetween(github, repo, { since: filter.since, until: filter.until, ...ask });
    watched.missing = missing;
    watched.builds = runs
      .filter(({ status }) => status === 'completed')
      .map((run) => buildOf(repo, run))
      .filter(wants);
  } catch (error) {
    watched.error = ownProblem(error);
  }
  return watched;
}

/** The failure of one repository; what concerns all of them is thrown on. */
function ownProblem(error: unknown): GithubError {
  if (error instanceof GithubError && error.kind !== 'auth') return error;
  throw error;
}

async function readJobs(github: Github, watched: Watched, build: Build, filter: ScanFilter, seen: Seen): Promise<void> {
  // After one refusal the rest of this repository would only be refused as well.
  if (watched.error) return;
  let jobs: Job[];
  try {
    jobs = await listJobs(github, watched.repo.repo, build.runId, 'all');
  } catch (error) {
    const problem = ownProblem(error);
    if (problem.kind === 'not-found' || problem.kind === 'gone') {
      watched.gone++;
      watched.builds = watched.builds.filter((other) => other !== build);
    } else watched.error = problem;
    return;
  }
  const judged = build.conclusion === 'cancelled' ? await withTimeouts(github, watched.repo, build, jobs) : jobs;
  const found = failedJobs(build, judged, filter.tolerated);
  watched.failed.push(...found.filter(({ jobId }) => !seen.has(build, jobId)));
  for (const job of jobs) {
    if (job.conclusion === 'success')
      watched.green.push({ build: attemptOf(build, job.attempt), jobId: job.id, name: job.name });
  }
}

const TIME_EXCEEDED = /\bexceeded the maximum execution time\b/;

/** The jobs of a cancelled run: one that GitHub ended because its time was over is told by its annotation alone. */
const withTimeouts = (github: Github, { repo }: AllowedRepo, build: Build, jobs: readonly Job[]): Promise<Job[]> =>
  pMap(
    jobs,
    async (job) => {
      if (job.conclusion !== 'cancelled' || job.attempt !== build.attempt) return job;
      const notes = await listAnnotations(github, repo, job.id).catch((error: unknown) => {
        // Without `checks: read` nobody can tell: then it counts as cancelled, as before.
        if (error instanceof GithubError && error.kind !== 'auth') return [];
        throw error;
      });
      return notes.some(({ message }) => TIME_EXCEEDED.test(message)) ? timedOut(job) : job;
    },
    { concurrency: AT_ONCE },
  );

/** The step that it was in was cancelled with it; what follows was skipped. */
const timedOut = (job: Job): Job => ({
  ...job,
  conclusion: 'timed_out',
  steps: job.steps.map((step) => (step.conclusion === 'cancelled' ? { ...step, conclusion: 'timed_out' } : step)),
});

/**
 * The failed jobs of all attempts of a run. In a run that is green all the same they are tolerated, and so is the same
 * job at an earlier attempt; in one that was cancelled only a job that exceeded its time counts.
 */
export function failedJobs(build: Build, jobs: readonly Job[], withTolerated: boolean): FailedJob[] {
  const failed = jobs.filter(
    (job) => isFailed(job.conclusion) && (job.attempt < build.attempt || countsIn(build, job)),
  );
  const tolerated = new Set(
    build.conclusion === 'success'
      ? failed.filter(({ attempt }) => attempt === build.attempt).map(({ name }) => name)
      : [],
  );
  const found = failed
    .map((job) => ({ job, tolerated: tolerated.has(job.name) }))
    .filter((one) => withTolerated || !one.tolerated);
  const startup = failed.length === 0 && RED.has(build.conclusion);
  const of = found.length + (startup ? 1 : 0);
  const key = (jobId: number): string => seenKey({ build, jobId, upTo: build.attempt, of });
  if (startup) return [withoutJob(build, key(0))];
  return found.map(({ job, tolerated: isTolerated }) => ({
    build: attemptOf(build, job.attempt),
    jobId: job.id,
    name: job.name,
    url: job.url || build.url,
    conclusion: job.conclusion ?? '',
    steps: job.steps,
    startedAt: job.startedAt,
    completedAt: job.completedAt,
    tolerated: isTolerated,
    key: key(job.id),
  }));
}

const countsIn = (build: Build, job: Job): boolean =>
  build.conclusion !== 'cancelled' || job.conclusion === 'timed_out';

/** A run that failed before it had a job, or in no job that we know of: a workflow file that cannot be read. */
const withoutJob = (build: Build, key: string): FailedJob => ({
  build,
  jobId: 0,
  name: build.workflow,
  url: build.url,
  conclusion: build.conclusion,
  steps: [],
  startedAt: null,
  completedAt: null,
  tolerated: false,
  key,
});

/** An earlier attempt, of which the list of runs says nothing: people run again what failed. */
const attemptOf = (build: Build, attempt: number): Build =>
  attempt === build.attempt
    ? build
    : { ...build, attempt, conclusion: 'failure', url: `${build.url}/attempts/${attempt}` };

function warningsOf({ repo, error, gone, missing }: Watched): string[] {
  const name = fullName(repo.repo);
  const access = error?.kind === 'not-found' ? ' Its token needs: permissions: actions: read' : '';
  return [
    ...(error ? [`${name} was not scanned to the end: ${error.message}${access}`] : []),
    ...(gone === 1 ? [`${name}: a run was deleted while it was read.`] : []),
    ...(gone > 1 ? [`${name}: ${gone} runs were deleted while they were read.`] : []),
    ...(missing > 0 ? [`${name}: GitHub told of ${missing} more runs than it gave; the next scan looks again.`] : []),
  ];
}
