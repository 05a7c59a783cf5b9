import type { Step } from './run.ts';

export const SOURCES = ['actions', 'prow'] as const;
export type SourceName = (typeof SOURCES)[number];

/** Which failures a model looks at: those that no rule could name, all, or none. */
export const ANALYSE = ['unknown', 'all', 'none'] as const;

/** One attempt of one build, whatever CI ran it. */
export interface Build {
  source: SourceName;
  /** owner/name of the repository whose build it is. */
  repo: string;
  /** Workflow name; the job's name in Prow. */
  workflow: string;
  /** Path of the workflow file; empty in Prow. */
  path: string;
  branch: string;
  event: string;
  /** 40 hex digits, or empty when the CI does not tell it. */
  sha: string;
  url: string;
  /** When it was created: ISO 8601. */
  at: string;
  /** 0 in Prow. */
  runId: number;
  /** Prow's build number; empty for GitHub Actions. */
  build: string;
  attempt: number;
  /** GitHub's words: `success`, `failure`, `cancelled`, `timed_out`, `startup_failure`, `skipped` … */
  conclusion: string;
}

/** A workflow is its file: people rename what it is called. Prow has no file. */
export const workflowOf = ({ path, workflow }: Pick<Build, 'path' | 'workflow'>): string => path || workflow;

/** What makes builds comparable: one workflow on one branch of one repository. */
export const laneOf = (build: Build): string =>
  JSON.stringify([build.repo.toLowerCase(), workflowOf(build), build.branch]);

/** Whether a build is an earlier run of the same workflow on the same branch. */
export const isEarlier = (build: Build, other: Build): boolean =>
  laneOf(build) === laneOf(other) && (build.at < other.at || (build.at === other.at && build.runId < other.runId));

/** A job that failed, and that no marker knows yet. */
export interface FailedJob {
  /** The attempt that it belongs to. */
  build: Build;
  /** 0 when the run failed before it had a job (`startup_failure`), and in Prow. */
  jobId: number;
  name: string;
  url: string;
  conclusion: string;
  steps: Step[];
  startedAt: string | null;
  completedAt: string | null;
  /** Its run is green all the same: `continue-on-error`. */
  tolerated: boolean;
  /** The key under which it is remembered (decide/seen.ts). */
  key: string;
}

/** A job that was green, as far as the scan happened to see jobs. */
export interface GreenJob {
  build: Build;
  jobId: number;
  name: string;
}

/** What one look at a CI gave. */
export interface Scan {
  /** Every completed build of the window that the filters let through, each once, oldest first; latest attempts. */
  builds: Build[];
  /** New ones only, oldest first. */
  failed: FailedJob[];
  green: GreenJob[];
  /** Runs whose jobs were not asked for, because too few requests are left in this hour. */
  left: number;
  /** Sentences for the summary: what could not be read, and what to do about it. */
  warnings: string[];
}

/** Which builds are looked at. */
export interface ScanFilter {
  /** ISO 8601; what was created before is not looked at. */
  since: string;
  until: string;
  /** Globs over the workflow's name or its file name; empty: all. */
  workflows: readonly string[];
  /** Globs; empty: the default branch of each repository. */
  branches: readonly string[];
  /** Empty: all events. */
  events: readonly string[];
  /** Look for failed jobs of green runs as well. */
  tolerated: boolean;
  /** Globs over the workflow's name or its file name: never looked at. */
  exclude: readonly string[];
  /** The workflow file of this very run, which is never looked at. */
  own: { repo: string; path: string } | undefined;
}
