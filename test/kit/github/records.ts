/** The world that the twin serves, as plain records. Routes, GraphQL and the tests' own hands all change the same ones. */

import type { Readable } from 'node:stream';
import type { Clock } from './clock.ts';
import type { GitStore } from './git.ts';
import type { Activity, BranchRules, MergeJob, Merging, Pull } from './pull-records.ts';

export type * from './pull-records.ts';

export type Visibility = 'public' | 'private' | 'internal';
export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

export interface User {
  login: string;
  id: number;
  type: 'User' | 'Bot' | 'Organization';
  name?: string;
}

export interface Label {
  id: number;
  name: string;
  color: string;
  description: string | null;
}

export interface Reaction {
  id: number;
  /** The login of who reacted. */
  user: string;
  content: string;
  createdAt: string;
}

export interface Comment {
  id: number;
  /** The author's login; null is a deleted account (ghost). */
  user: string | null;
  body: string;
  createdAt: string;
  updatedAt: string;
  /** Who edited it last, by login; absent when nobody did. */
  editor?: string | null;
  editedAt?: string;
  association?: string;
  reactions: Reaction[];
}

export interface IssueEvent {
  id: number;
  event: string;
  actor: string | null;
  createdAt: string;
  label?: string;
  assignee?: string;
  rename?: { from: string; to: string };
  lockReason?: string | null;
  commit?: string;
}

export interface Issue {
  id: number;
  number: number;
  title: string;
  body: string | null;
  user: string | null;
  state: 'open' | 'closed';
  stateReason: string | null;
  labels: string[];
  assignees: string[];
  locked: boolean;
  lockReason: string | null;
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  closedBy: string | null;
  editor?: string | null;
  editedAt?: string;
  association?: string;
  comments: Comment[];
  reactions: Reaction[];
  events: IssueEvent[];
  /** Title of the milestone. */
  milestone: string | null;
  pull?: Pull;
}

export interface Workflow {
  id: number;
  name: string;
  path: string;
  state: string;
  createdAt: string;
}

export interface Run {
  id: number;
  workflowId: number;
  name: string;
  title: string;
  branch: string | null;
  sha: string;
  event: string;
  status: string;
  conclusion: string | null;
  number: number;
  /** The newest attempt; earlier ones are in `attempts`. */
  attempt: number;
  actor: string;
  createdAt: string;
  updatedAt: string;
  startedAt: string;
  /** Numbers of pull requests it ran for. */
  pulls: number[];
  /** `owner/name` of the head repository: another than this one when it came from a fork. */
  headRepo: string;
  /** What earlier attempts looked like, oldest first. */
  attempts: Pick<Run, 'attempt' | 'status' | 'conclusion' | 'startedAt' | 'updatedAt'>[];
  /** By attempt: the archive of its logs instead of one made from its jobs, or the status that is answered. */
  archives: Map<number, Buffer | 404 | 410>;
}

export interface Step {
  name: string;
  number: number;
  status: string;
  conclusion: string | null;
  startedAt: string | null;
  completedAt: string | null;
}

export interface Annotation {
  path: string;
  startLine: number;
  endLine: number;
  level: 'notice' | 'warning' | 'failure';
  message: string;
  title: string | null;
  details: string | null;
}

/** A log as text, or as a function that opens a stream of it: a large one need never be whole in memory. */
export type LogSource = string | (() => Readable);

/** A job of a run; its id is also the id of its check run, as on GitHub. */
export interface Job {
  id: number;
  runId: number;
  attempt: number;
  name: string;
  status: string;
  conclusion: string | null;
  startedAt: string;
  completedAt: string | null;
  steps: Step[];
  labels: string[];
  annotations: Annotation[];
  log: LogSource;
  /** Set when GitHub has thrown the log away: the status that it answers. */
  expired?: 404 | 410;
}

/** A check run that no Actions job made. */
export interface CheckRun {
  id: number;
  name: string;
  sha: string;
  status: string;
  conclusion: string | null;
  startedAt: string;
  completedAt: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  annotations: Annotation[];
  app: string;
  externalId: string;
  detailsUrl: string | null;
  /** The workflow run that it says it belongs to: what Actions makes belongs to one. */
  suite?: { event: string; workflow: string } | undefined;
  /** The run that it is a job of. */
  runId?: number;
}

export interface CommitStatus {
  id: number;
  sha: string;
  context: string;
  /** `expected` can only be seeded: it is what a branch waits for. */
  state: 'error' | 'failure' | 'pending' | 'success' | 'expected';
  description: string | null;
  targetUrl: string | null;
  creator: string;
  createdAt: string;
}

export interface Artifact {
  id: number;
  runId: number;
  name: string;
  size: number;
  expired: boolean;
  createdAt: string;
  /** The zip that is downloaded. */
  content: Buffer;
}

export interface Repo {
  id: number;
  owner: string;
  name: string;
  org: boolean;
  visibility: Visibility;
  defaultBranch: string;
  description: string | null;
  topics: string[];
  language: string | null;
  archived: boolean;
  hasIssues: boolean;
  /** `owner/name` that this is a fork of. */
  forkOf: string | null;
  createdAt: string;
  pushedAt: string;
  git: GitStore;
  /** `heads/main` → commit. */
  refs: Map<string, string>;
  collaborators: Map<string, Role>;
  /** Makes the permission endpoint fail, to test that doubt means no. */
  permissionFailure?: { status: number; message: string } | undefined;
  /** Slugs of the organization's teams that have access. */
  teams: string[];
  /** The box "Allow GitHub Actions to create and approve pull requests" is not ticked. */
  pullsForbidden: boolean;
  labels: Label[];
  issues: Issue[];
  workflows: Workflow[];
  runs: Run[];
  jobs: Job[];
  checkRuns: CheckRun[];
  statuses: CommitStatus[];
  artifacts: Artifact[];
  /** Classic branch protection, and rulesets, by branch. */
  protection: Map<string, BranchRules>;
  rulesets: Map<string, BranchRules>;
  merging: Merging;
  mergeJobs: MergeJob[];
  activity: Activity[];
}

export interface World {
  clock: Clock;
  /** The twin's own address; every html_url and API url starts with it. */
  base: string;
  users: Map<string, User>;
  repos: Map<string, Repo>;
  /** Old full name → repository id. */
  renamed: Map<string, number>;
  nextId: number;
  /** Ids of apps by slug, where a test tells them. */
  apps: Map<string, number>;
  /** Members by `organisation/team`, in lower case. */
  teams: Map<string, string[]>;
  /** How long a new or changed issue stays unknown to search: GitHub's index lags. */
  searchLagMs: number;
}
