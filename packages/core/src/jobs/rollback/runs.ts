import { type RunsSay, runsSay, unclearRuns } from '../../decide/rollback/runs.ts';
import { isFailed } from '../../decide/triage.ts';
import type { AllowedRepo } from '../../domain/repo.ts';
import type { BaseRun, MergedPull, RollbackRecord } from '../../domain/rollback.ts';
import type { Run } from '../../domain/run.ts';
import { holds, readBaseRuns, readRunsBefore } from '../../github/base-runs.ts';
import { listJobs } from '../../github/runs.ts';
import { actionsSource } from '../../sources/actions.ts';
import { buildOf } from '../../sources/actions-filter.ts';
import { failedJobs } from '../../sources/actions-scan.ts';
import type { Deps } from '../deps.ts';
import { examine } from '../detect/examine.ts';

/** Red runs of one workflow whose logs are read: the first, which tells what it is of, and the newest. */
const FIRST = 1;
const NEWEST = 3;
/** Runs of a workflow before a merge that tell how it failed then. */
const BEFORE = 3;
/** Commits of runs that are asked about. */
const MOST_COMMITS = 20;
/** Failed jobs of one run whose logs are read. */
const MOST_JOBS = 8;

/** A merged pull request, and what an earlier run knew of it. */
export interface OnBranch {
  pull: MergedPull;
  record: RollbackRecord | undefined;
}

/** What the runs say of it, and what is to be remembered. */
export interface SeenRuns {
  say: RunsSay;
  unclear: string | undefined;
  known: Pick<RollbackRecord, 'runs' | 'before'>;
}

/**
 * Looks at the runs of one base branch since its merges: one request mostly. Only where something is red the logs are read,
 * each once: what they said stands in the record. `merged` is all that was merged into the branch.
 */
export async function lookAtRuns(
  deps: Deps,
  repo: AllowedRepo,
  branch: string,
  pulls: readonly OnBranch[],
  merged: readonly MergedPull[],
): Promise<Map<number, SeenRuns>> {
  const { github, settings, host } = deps;
  const since = pulls.map(({ pull }) => pull.mergedAt).toSorted()[0];
  if (since === undefined) return new Map();
  const until = new Date(host.clock.now()).toISOString();
  const all = (await readBaseRuns(github, repo, branch, since, until)).flatMap((run) => decisive(run, settings.run));
  const contains = containment(deps, repo);
  const read = reader(deps, repo, pulls);
  const found = new Map<number, SeenRuns>();
  for (const { pull, record } of pulls) {
    const remembered = new Set(record?.runs.map(({ id }) => id));
    const after = all.filter(({ run }) => run.createdAt >= pull.mergedAt);
    // Somebody may have run again what failed.
    const failed = after.filter(({ run, result }) => result === 'red' || remembered.has(run.id));
    const sick = new Set(failed.map(({ workflow }) => workflow));
    if (sick.size === 0) continue;
    const holding: Decisive[] = [];
    for (const one of after) if (sick.has(one.workflow) && (await contains(one.run.sha, pull.merge))) holding.push(one);
    const before = await readBefore(deps, repo, { pull, record, workflows: [...sick] }, read);
    const logs = await read(holding.filter(({ result }) => result === 'red').filter(firstAndNewest));
    const runs = holding.map((one) => baseRun(one, logs));
    const say = runsSay(runs, before, remembered);
    const unclear = say.state === 'degraded' && say.enough ? unclearRuns(pull, say, before, merged) : undefined;
    found.set(pull.number, { say, unclear, known: { runs: knownRuns(runs), before } });
  }
  return found;
}

/** A run that says something, and what. */
interface Decisive {
  run: Run;
  workflow: string;
  result: 'green' | 'red';
}

/** Cancelled, skipped and neutral runs say nothing; nor does the workflow that this is a run of. */
function decisive(run: Run, own: Deps['settings']['run']): Decisive[] {
  const { path, workflow } = buildOf(run, run);
  const result =
    run.conclusion === 'success'
      ? 'green'
      : isFailed(run.conclusion) || run.conclusion === 'startup_failure'
        ? 'red'
        : undefined;
  if (result === undefined || path === own.workflowPath) return [];
  return [{ run, workflow: path || workflow, result }];
}

/** Of the runs of one workflow, oldest or newest first. */
function firstAndNewest(one: Decisive, _: number, all: readonly Decisive[]): boolean {
  const same = all
    .filter(({ workflow }) => workflow === one.workflow)
    .toSorted((a, b) => (a.run.createdAt < b.run.createdAt ? -1 : 1) || a.run.id - b.run.id);
  return same.indexOf(one) < FIRST || same.indexOf(one) >= same.length - NEWEST;
}

/** Whether a commit holds a merge; of too many different ones nobody asks, and they speak for nothing. */
function containment({ github }: Deps, repo: AllowedRepo): (head: string, merge: string) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>();
  return (head, merge) => {
    const key = `${head} ${merge}`;
    const found =
      known.get(key) ?? (known.size < MOST_COMMITS ? holds(github, repo, head, merge) : Promise.resolve(false));
    known.set(key, found);
    return found;
  };
}

type ReadLogs = (runs: readonly Decisive[]) => Promise<ReadonlyMap<string, readonly string[]>>;
const keyOf = ({ id, attempt }: { id: number; attempt: number }): string => `${id}.${attempt}`;

/** Reads the logs of red runs that no record knows. What cannot be read is not in the answer, and counts for nothing. */
function reader(deps: Deps, repo: AllowedRepo, pulls: readonly OnBranch[]): ReadLogs {
  const { github, host } = deps;
  const known = new Map<string, readonly string[]>(
    pulls.flatMap(({ record }) => (record?.runs ?? []).map((one) => [keyOf(one), one.fingerprints])),
  );
  const source = actionsSource({ github, repos: [repo], signal: host.signal, log: host.log });
  return async (wanted) => {
    const builds = wanted.filter(({ run }) => !known.has(keyOf(run))).map(({ run }) => buildOf(repo, run));
    if (builds.length === 0) return known;
    const jobs = await Promise.all(
      builds.map(async (build) =>
        failedJobs(build, await listJobs(github, repo.repo, build.runId, build.attempt), false).slice(0, MOST_JOBS),
      ),
    );
    const scan = { builds, failed: jobs.flat(), green: [], left: 0, warnings: [] };
    const { found } = await examine(deps, source, scan);
    for (const { fingerprint, occurrences } of found)
      for (const { row } of occurrences) {
        const key = keyOf({ id: row.runId, attempt: row.attempt });
        known.set(key, [...new Set([...(known.get(key) ?? []), fingerprint])].slice(0, 40));
      }
    return known;
  };
}

/** How the last runs before the merge failed, of each workflow that is red now; of those in the record it is known. */
async function readBefore(
  { github, settings }: Deps,
  repo: AllowedRepo,
  { pull, record, workflows }: { pull: MergedPull; record: RollbackRecord | undefined; workflows: readonly string[] },
  read: ReadLogs,
): Promise<RollbackRecord['before']> {
  const before = [...(record?.before ?? [])];
  for (const workflow of workflows) {
    if (before.some((one) => one.workflow === workflow) || before.length >= 40) continue;
    const where = { branch: pull.baseBranch, workflow, until: pull.mergedAt };
    const runs = (await readRunsBefore(github, repo, where))
      .flatMap((run) => decisive(run, settings.run))
      .slice(0, BEFORE);
    const red = runs.filter(({ result }) => result === 'red');
    const logs = await read(red);
    // One whose log cannot be read may have failed in just this way.
    if (!red.every(({ run }) => logs.has(keyOf(run)))) continue;
    const fingerprints = [...new Set(red.flatMap(({ run }) => logs.get(keyOf(run)) ?? []))].slice(0, 40);
    const last = runs[0]?.run.createdAt;
    before.push({ workflow: workflow.slice(0, 400), fingerprints, ...(last === undefined ? {} : { last }) });
  }
  return before;
}

const baseRun = ({ run, workflow, result }: Decisive, logs: ReadonlyMap<string, readonly string[]>): BaseRun => ({
  id: run.id,
  attempt: run.attempt,
  workflow,
  url: run.url,
  sha: run.sha,
  at: run.createdAt,
  result,
  fingerprints: logs.get(keyOf(run)),
});

const knownRuns = (runs: readonly BaseRun[]): RollbackRecord['runs'] =>
  runs
    .flatMap(({ id, attempt, fingerprints }) =>
      fingerprints ? [{ id, attempt, fingerprints: [...fingerprints] }] : [],
    )
    .slice(-40);
