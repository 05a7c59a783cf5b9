import type { RepoRef } from './repo.ts';

/** One attempt of a workflow run. */
export interface Run {
  repo: RepoRef;
  id: number;
  /** What a person sees: the count of this workflow's runs. */
  number: number;
  attempt: number;
  workflow: string;
  /** Path of the workflow file, as GitHub gives it. */
  path: string;
  branch: string;
  event: string;
  sha: string;
  status: string;
  conclusion: string | null;
  url: string;
  createdAt: string;
  /** Full name of the repository that the head commit comes from; undefined when it was deleted. */
  headRepo: string | undefined;
}

export interface Step {
  number: number;
  name: string;
  conclusion: string | null;
  startedAt: string | null;
  completedAt: string | null;
}

export interface Job {
  id: number;
  runId: number;
  attempt: number;
  name: string;
  conclusion: string | null;
  url: string;
  steps: Step[];
  startedAt: string | null;
  completedAt: string | null;
}

/** What GitHub shows beside a line of code or a job. */
export interface Annotation {
  path: string;
  line: number;
  level: string;
  title: string;
  message: string;
}
