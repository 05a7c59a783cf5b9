/** All checks of one commit as GitHub rolls them up: check runs and commit statuses, the newest of each. */
import type { CheckRun, CommitStatus, Repo, RequiredCheck, World } from './memory.ts';
import { jobCheck } from './views/runs.ts';
import { appId } from './views/users.ts';

export type Rolled = { kind: 'run'; check: CheckRun } | { kind: 'status'; status: CommitStatus };
export type RollupState = 'ERROR' | 'EXPECTED' | 'FAILURE' | 'PENDING' | 'SUCCESS';

/** Every check run of a commit, in order of making. A job is a check run too; of a run only the newest attempt shows. */
export function checksAt(repo: Repo, sha: string): CheckRun[] {
  const runs = new Map(repo.runs.filter((run) => run.sha === sha).map((run) => [run.id, run]));
  const jobs = runs.size === 0 ? [] : repo.jobs.filter((job) => runs.get(job.runId)?.attempt === job.attempt);
  return [...jobs.map((job) => jobCheck(repo, job)), ...repo.checkRuns.filter((check) => check.sha === sha)];
}

/** What the rollup lists: one name may come of several runs or apps, and then stands there several times. */
export function contextsAt(repo: Repo, sha: string): Rolled[] {
  const newest = new Map<string, Rolled>();
  for (const check of checksAt(repo, sha)) {
    const job = check.runId;
    const { event = '', workflow = '' } = check.suite ?? {};
    const place = job === undefined ? `${check.app}/${event}/${workflow}` : `run ${job}`;
    newest.set(`${place}/${check.name}`, { kind: 'run', check });
  }
  for (const status of repo.statuses)
    if (status.sha === sha) newest.set(`status ${status.context}`, { kind: 'status', status });
  return [...newest.values()];
}

/** GitHub's word for one of them, as its counts and states use it. */
export function wordOf(one: Rolled): string {
  if (one.kind === 'status') return one.status.state.toUpperCase();
  const { status, conclusion } = one.check;
  return (status === 'completed' ? (conclusion ?? 'neutral') : status).toUpperCase();
}

export const passes = (one: Rolled): boolean => ['SUCCESS', 'NEUTRAL', 'SKIPPED'].includes(wordOf(one));

const RUNNING = ['QUEUED', 'IN_PROGRESS', 'WAITING', 'REQUESTED', 'PENDING'];

export const waits = (one: Rolled): boolean => [...RUNNING, 'EXPECTED'].includes(wordOf(one));

/** The state of all together; null when there are none. */
export function rollupState(contexts: readonly Rolled[]): RollupState | null {
  if (contexts.length === 0) return null;
  const bad = contexts.filter((one) => !passes(one) && !waits(one));
  if (bad.length > 0) return bad.every((one) => wordOf(one) === 'ERROR') ? 'ERROR' : 'FAILURE';
  return contexts.some(waits) ? 'PENDING' : 'SUCCESS';
}

/** Whether this is what a rule asks for by that name, from that app. */
export function meets(world: World, one: Rolled, required: RequiredCheck): boolean {
  if (one.kind === 'status') return one.status.context === required.name && required.app === undefined;
  if (one.check.name !== required.name) return false;
  return required.app === undefined || appId(world, one.check.app) === required.app;
}
