import { type BaseRun, ENOUGH_RUNS, type MergedPull, type RollbackRecord } from '../../domain/rollback.ts';
import { timeOf } from '../moment.ts';

/** What the runs of a base branch say of one merge. */
export type RunsSay =
  /** `red`: they fail in one way that is new since the merge; `enough` of them do. */
  | { state: 'degraded'; enough: boolean; workflow: string; fingerprint: string; red: readonly BaseRun[] }
  /** What failed in a new way is green again. */
  | { state: 'healthy'; green: BaseRun }
  | { state: 'nothing' };

/** How the last runs of each workflow before the merge failed; a workflow that is not in it is unknown, and never blamed. */
export type FailedBefore = RollbackRecord['before'];

/**
 * Judges a merge by the runs that hold it, oldest first or not. Only runs of one workflow are compared: one push that
 * fails in two workflows is one red run of each. A workflow that was green once since the merge does not speak against it,
 * whatever it says later: something else came after. `remembered` are ids of runs that were red when an earlier look read them:
 * run again, they may be green now.
 */
export function runsSay(
  runs: readonly BaseRun[],
  before: FailedBefore,
  remembered: ReadonlySet<number> = new Set(),
): RunsSay {
  const ordered = runs.toSorted((a, b) => timeOf(a.at) - timeOf(b.at) || a.id - b.id);
  const workflows = [...new Set(ordered.map(({ workflow }) => workflow))].toSorted();
  const said = workflows.map((workflow) =>
    workflowSays(
      workflow,
      ordered.filter((run) => run.workflow === workflow),
      before.find((one) => one.workflow === workflow)?.fingerprints,
      remembered,
    ),
  );
  const sick = said.filter((one) => one.state === 'degraded');
  return (
    sick.find(({ enough }) => enough) ??
    sick[0] ??
    said.find(({ state }) => state === 'healthy') ?? { state: 'nothing' }
  );
}

function workflowSays(
  workflow: string,
  runs: readonly BaseRun[],
  before: readonly string[] | undefined,
  remembered: ReadonlySet<number>,
): RunsSay {
  if (before === undefined) return { state: 'nothing' };
  const isNew = (fingerprint: string): boolean => !before.includes(fingerprint);
  const red = runs.filter((run) => run.result === 'red' && run.fingerprints?.some(isNew));
  const last = runs.at(-1);
  if (!last || (red.length === 0 && !runs.some(({ id }) => remembered.has(id)))) return { state: 'nothing' };
  if (last.result === 'green') return { state: 'healthy', green: last };
  if (red.length === 0) return { state: 'nothing' };
  if (runs.some(({ result }) => result === 'green')) return { state: 'nothing' };
  const groups = [...new Set(red.flatMap(({ fingerprints = [] }) => fingerprints.filter(isNew)))].map(
    (fingerprint) => ({
      fingerprint,
      red: red.filter(({ fingerprints }) => fingerprints?.includes(fingerprint)),
    }),
  );
  const [most] = groups.toSorted((a, b) => b.red.length - a.red.length || (a.fingerprint < b.fingerprint ? -1 : 1));
  return { state: 'degraded', enough: most!.red.length >= ENOUGH_RUNS, workflow, ...most! };
}

/**
 * Why red runs do not speak against one merge alone, as a sentence; undefined when they do. The first of them must be of the
 * merge commit itself, or pushes came in between; and the workflow must have run since the merge before it.
 */
export function unclearRuns(
  { merge, mergedAt, number }: Pick<MergedPull, 'merge' | 'mergedAt' | 'number'>,
  { red, workflow }: Extract<RunsSay, { state: 'degraded' }>,
  before: FailedBefore,
  merged: readonly Pick<MergedPull, 'number' | 'mergedAt'>[],
): string | undefined {
  const first = red[0]?.sha === merge;
  const last = timeOf(before.find((one) => one.workflow === workflow)?.last);
  const earlier = merged.filter(
    (one) => one.number !== number && timeOf(one.mergedAt) <= timeOf(mergedAt) && timeOf(one.mergedAt) >= last,
  );
  if (!first) return 'The first run that failed so is not of its merge commit: more was pushed in between.';
  if (earlier.length === 0) return undefined;
  return `${earlier
    .map((one) => `#${one.number}`)
    .slice(0, 10)
    .join(', ')} came in just before, and no run lies between them.`;
}
