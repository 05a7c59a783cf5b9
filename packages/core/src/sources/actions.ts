import { type AllowedRepo, parseRepo, type RepoRef } from '../domain/repo.ts';
import type { FailedJob } from '../domain/scan.ts';
import { GithubError } from '../errors.ts';
import type { Github } from '../github/client.ts';
import { listAnnotations } from '../github/runs.ts';
import type { Log } from '../ports.ts';
import { lastGreenLog, openArchives, redLog } from './actions-logs.ts';
import { type Reports, readReports } from './actions-reports.ts';
import { scanActions } from './actions-scan.ts';
import type { Source } from './source.ts';

export interface ActionsDeps {
  github: Github;
  /** Those that are watched, as they stood when the run began. */
  repos: readonly AllowedRepo[];
  signal: AbortSignal;
  log?: Log;
  /** Whether the jobs of one more run may be asked for; what is left out is met by the next scan. Default: always. */
  hasCalls?: () => boolean;
}

/**
 * GitHub Actions as a source. A scan costs one call for each page of a hundred runs and one for each run that may hold a
 * failed job that no marker knows; a log costs one call, a green log to compare with at most one, reports one for the
 * list and one for each artifact that is read, and each cancelled job of a scheduled run that was cancelled one more. Needs `actions: read`, and `checks: read` for annotations.
 */
export function actionsSource({ github, repos, signal, log, hasCalls = () => true }: ActionsDeps): Source {
  const archives = openArchives(github, signal);
  const logs = { github, signal, archives };
  // Jobs of one run share its reports.
  const reports = new Map<string, Promise<Reports>>();
  return {
    scan: (filter, seen, progress) => scanActions({ github, repos, signal, hasCalls }, filter, seen, progress),
    log: (job) => redLog(logs, repoOf(job), job),
    greenLog: (job, scan) => lastGreenLog(logs, repoOf(job), job, scan),
    async annotations(job) {
      if (job.jobId === 0) return [];
      try {
        const found = await listAnnotations(github, repoOf(job), job.jobId);
        return found.map(({ path, line, level, title, message }) =>
          `${path}:${line} ${level}: ${[title, message].filter((text) => text !== '').join(': ')}`.replace(/\s+/g, ' '),
        );
      } catch (error) {
        const absent = error instanceof GithubError && ['permission', 'not-found', 'gone'].includes(error.kind);
        if (!absent) throw error;
        log?.warning(`The annotations of job ${job.jobId} were not read: ${error.message}`);
        return [];
      }
    },
    reports(job) {
      const { runId, attempt } = job.build;
      // From the second attempt on, what counts depends on when the job began (actions-reports.ts).
      const key = attempt === 1 ? `${runId}` : `${runId}.${attempt}.${job.jobId}`;
      const known = reports.get(key) ?? readReports(github, repoOf(job), job, signal);
      reports.set(key, known);
      return known;
    },
  };
}

function repoOf({ build }: FailedJob): RepoRef {
  const repo = parseRepo(build.repo);
  if (!repo) throw new Error(`${build.repo.slice(0, 140)} is no repository`);
  return repo;
}
