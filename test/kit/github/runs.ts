/** Workflow runs, their jobs, check runs and statuses, as tests tell them. */
import { makeZip } from '../zip.ts';
import { addWorkflow } from './history.ts';
import {
  type Annotation,
  type Artifact,
  type CheckRun,
  type CommitStatus,
  findRepo,
  fullName,
  type Job,
  type LogSource,
  newId,
  now,
  type Repo,
  type Run,
  type Step,
  stamp,
  user,
  type World,
} from './memory.ts';

export interface StepSeed {
  name: string;
  number?: number;
  conclusion?: string | null;
  startedAt?: string;
  completedAt?: string;
}

export type AnnotationSeed = Partial<Annotation> & { message: string };

export interface JobSeed {
  id?: number;
  name: string;
  /** Default `success`; null is a job still running. */
  conclusion?: string | null;
  steps?: (string | StepSeed)[];
  log?: LogSource;
  /** GitHub threw the log away and answers this. */
  expired?: 404 | 410;
  annotations?: AnnotationSeed[];
  labels?: string[];
  startedAt?: string;
  completedAt?: string;
}

export interface ArtifactSeed {
  name: string;
  files?: Record<string, string>;
  /** The bytes that are downloaded, whatever they are. */
  zip?: Buffer;
  /** What GitHub says of its size. Default: the truth. */
  size?: number;
  expired?: boolean;
  createdAt?: string;
}

export interface RunSeed {
  /** Naming a run that exists adds an attempt to it. */
  id?: number;
  /** The workflow's name or path; made when it is new. Default `CI`. */
  workflow?: string;
  branch?: string | null;
  /** Default: the branch's head. */
  sha?: string;
  event?: string;
  /** Default: `failure` when a job failed, else `success`; null is a run in progress. */
  conclusion?: string | null;
  status?: string;
  attempt?: number;
  number?: number;
  title?: string;
  actor?: string;
  createdAt?: string;
  updatedAt?: string;
  pulls?: number[];
  headRepo?: string;
  jobs?: JobSeed[];
  artifacts?: (string | ArtifactSeed)[];
  /** The archive of this attempt's logs, or the status that is answered. Default: made from the logs of its jobs. */
  logsZip?: Buffer | 404 | 410;
}

export function addRun(world: World, repo: Repo, seed: RunSeed): Run {
  const at = seed.createdAt ? stamp(seed.createdAt) : now(world);
  const failed = seed.jobs?.some((job) => job.conclusion === 'failure');
  const conclusion = seed.conclusion === undefined ? (failed ? 'failure' : 'success') : seed.conclusion;
  const status = seed.status ?? (conclusion === null ? 'in_progress' : 'completed');
  const known = repo.runs.find((run) => run.id === seed.id);
  const run = known ?? makeRun(world, repo, seed, at);
  if (known) {
    const { attempt, status: was, conclusion: ended, startedAt, updatedAt } = known;
    known.attempts.push({ attempt, status: was, conclusion: ended, startedAt, updatedAt });
    known.attempt = seed.attempt ?? known.attempt + 1;
    known.startedAt = at;
  }
  Object.assign(run, { status, conclusion, updatedAt: seed.updatedAt ? stamp(seed.updatedAt) : at });
  for (const job of seed.jobs ?? []) addJob(world, repo, run, job, at);
  for (const one of seed.artifacts ?? []) addArtifact(world, repo, run, typeof one === 'string' ? { name: one } : one);
  if (seed.logsZip !== undefined) run.archives.set(run.attempt, seed.logsZip);
  return run;
}

function makeRun(world: World, repo: Repo, seed: RunSeed, at: string): Run {
  const named = seed.workflow ?? 'CI';
  const find = () => repo.workflows.find((one) => one.name === named || one.path === named);
  if (!find()) addWorkflow(world, repo, named);
  const workflow = find()!;
  const branch = seed.branch === undefined ? repo.defaultBranch : seed.branch;
  const source = (seed.headRepo && findRepo(world, seed.headRepo)) || repo;
  const sha = seed.sha ?? source.refs.get(`heads/${branch}`) ?? '0'.repeat(40);
  const run: Run = {
    id: seed.id ?? newId(world),
    workflowId: workflow.id,
    name: workflow.name,
    title: seed.title ?? repo.git.commits.get(sha)?.message.split('\n')[0] ?? workflow.name,
    branch,
    sha,
    event: seed.event ?? 'push',
    status: 'completed',
    conclusion: null,
    number: seed.number ?? repo.runs.filter((one) => one.workflowId === workflow.id).length + 1,
    attempt: seed.attempt ?? 1,
    actor: user(world, seed.actor ?? repo.owner).login,
    createdAt: at,
    updatedAt: at,
    startedAt: at,
    pulls: seed.pulls ?? [],
    headRepo: fullName(source),
    attempts: [],
    archives: new Map(),
  };
  repo.runs.push(run);
  return run;
}

/** Adds a job to the run's newest attempt. */
export function addJob(world: World, repo: Repo, run: Run, seed: JobSeed, at = now(world)): Job {
  const conclusion = seed.conclusion === undefined ? 'success' : seed.conclusion;
  const done = conclusion !== null;
  const job: Job = {
    id: seed.id ?? newId(world),
    runId: run.id,
    attempt: run.attempt,
    name: seed.name,
    status: done ? 'completed' : 'in_progress',
    conclusion,
    startedAt: stamp(seed.startedAt ?? at),
    completedAt: done ? stamp(seed.completedAt ?? at) : null,
    steps: (seed.steps ?? []).map((step, i) => makeStep(typeof step === 'string' ? { name: step } : step, i + 1, at)),
    labels: seed.labels ?? ['ubuntu-latest'],
    annotations: (seed.annotations ?? []).map(annotation),
    log: seed.log ?? '',
    ...(seed.expired ? { expired: seed.expired } : {}),
  };
  repo.jobs.push(job);
  return job;
}

function makeStep(seed: StepSeed, position: number, at: string): Step {
  const conclusion = seed.conclusion === undefined ? 'success' : seed.conclusion;
  return {
    name: seed.name,
    number: seed.number ?? position,
    status: conclusion === null ? 'in_progress' : 'completed',
    conclusion,
    startedAt: seed.startedAt ?? at,
    completedAt: conclusion === null ? null : (seed.completedAt ?? at),
  };
}

/** An annotation without a place stands on the workflow file's first line, as the runner's own do. */
export function annotation(seed: AnnotationSeed): Annotation {
  const startLine = seed.startLine ?? 1;
  return {
    path: seed.path ?? '.github',
    startLine,
    endLine: seed.endLine ?? startLine,
    level: seed.level ?? 'failure',
    message: seed.message,
    title: seed.title ?? null,
    details: seed.details ?? null,
  };
}

export function addArtifact(world: World, repo: Repo, run: Run, seed: ArtifactSeed): Artifact {
  const content = seed.zip ?? makeZip(Object.entries(seed.files ?? {}).map(([name, data]) => ({ name, data })));
  const artifact = {
    id: newId(world),
    runId: run.id,
    name: seed.name,
    size: seed.size ?? content.length,
    expired: seed.expired ?? false,
    createdAt: seed.createdAt ? stamp(seed.createdAt) : run.updatedAt,
    content,
  };
  repo.artifacts.push(artifact);
  return artifact;
}

export type CheckRunSeed = Partial<Omit<CheckRun, 'annotations'>> & {
  name: string;
  annotations?: AnnotationSeed[];
  /** The numeric id of the app, from now on everywhere. */
  appId?: number;
};

/** A check run of another app (or made over the API). */
export function addCheckRun(world: World, repo: Repo, seed: CheckRunSeed): CheckRun {
  const conclusion = seed.conclusion === undefined ? 'success' : seed.conclusion;
  const at = now(world);
  const check: CheckRun = {
    id: seed.id ?? newId(world),
    name: seed.name,
    sha: seed.sha ?? repo.refs.get(`heads/${repo.defaultBranch}`) ?? '',
    status: seed.status ?? (conclusion === null ? 'in_progress' : 'completed'),
    conclusion,
    startedAt: seed.startedAt ?? at,
    completedAt: conclusion === null ? null : (seed.completedAt ?? at),
    title: seed.title ?? null,
    summary: seed.summary ?? null,
    text: seed.text ?? null,
    annotations: (seed.annotations ?? []).map(annotation),
    app: seed.app ?? 'some-ci',
    externalId: seed.externalId ?? '',
    detailsUrl: seed.detailsUrl ?? null,
    suite: seed.suite,
  };
  if (seed.appId !== undefined) world.apps.set(check.app, seed.appId);
  repo.checkRuns.push(check);
  return check;
}

export function addStatus(
  world: World,
  repo: Repo,
  seed: Pick<CommitStatus, 'sha' | 'context' | 'state'> & Partial<CommitStatus>,
): CommitStatus {
  const status: CommitStatus = {
    id: newId(world),
    description: null,
    targetUrl: null,
    creator: repo.owner,
    createdAt: now(world),
    ...seed,
  };
  repo.statuses.push(status);
  return status;
}
