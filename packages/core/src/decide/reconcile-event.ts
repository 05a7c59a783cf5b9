/** What an event asks pr-reconcile to look at. */
export type ReconcileEvent =
  /** All open pull requests. */
  | { kind: 'sweep' }
  /** One, of the home repository. `readOnly`: GitHub gives such a run a token that can only read. */
  | { kind: 'one'; number: number; readOnly: boolean }
  | { kind: 'unsupported'; why: string };

/** After these anything may be ready to be merged, and nobody's text starts them. */
const SWEEPING = new Set(['schedule', 'workflow_dispatch', 'workflow_run', 'status', 'push', 'merge_group']);
const OF_ONE = new Set(['pull_request', 'pull_request_review', 'pull_request_review_thread']);
const DEPENDABOT = 'dependabot[bot]';

/**
 * Reads an event. What it says is used for its number alone: everything else is asked of GitHub. A pull request from a
 * fork, or a run that Dependabot started, has a token that can only read, whatever `permissions:` says; so the scheduled
 * run is the one that acts. `pull_request_target` and `check_suite` start nothing: the first runs with secrets beside
 * foreign code (F1), the second does not happen for the checks of Actions.
 */
export function reconcileEvent(name: string, payload: unknown, actor: string): ReconcileEvent {
  if (SWEEPING.has(name)) return { kind: 'sweep' };
  if (!OF_ONE.has(name))
    return {
      kind: 'unsupported',
      why: `the event ${name} starts nothing here; use schedule, workflow_dispatch, workflow_run, status, pull_request or pull_request_review`,
    };
  const pull = at(payload, 'pull_request');
  const number = at(pull, 'number');
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1)
    return { kind: 'unsupported', why: `the payload of ${name} names no pull request` };
  const head = at(at(at(pull, 'head'), 'repo'), 'id');
  const base = at(at(at(pull, 'base'), 'repo'), 'id');
  const fork = head === undefined || head !== base;
  return { kind: 'one', number, readOnly: fork || actor.toLowerCase() === DEPENDABOT };
}

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
