import type { ReasonCode } from '../../packages/core/src/domain/reason.ts';
import type { RepoSeed } from '../kit/github/index.ts';
import { HOME, type ReconcileWorld } from './reconcile-world.ts';

/** States in which nothing may be merged or closed, each of them as GitHub would have it. */
export interface UnsafeState {
  state: string;
  /** All that stands against a merge, in any order. */
  codes: readonly ReasonCode[];
  /** Lines of the rule's `spec` beside `allowedActions`, which holds every action. */
  spec?: string;
  /** Its selector beside the label. */
  selector?: string;
  instruction?: string;
  home?: RepoSeed;
  /** Makes the pull request, and says which it is. */
  make(world: ReconcileWorld): number;
}

/** What the checklist must say for each code, in plain words. */
export const SAYS: Partial<Record<ReasonCode, RegExp>> = {
  DRAFT: /It is a draft/,
  BLOCKING_TITLE: /title says that it is not to be merged/,
  CONFLICT: /in conflict with its base branch/,
  MERGEABLE_UNKNOWN: /does not know yet whether it can be merged/,
  BEHIND: /must be brought up to date/,
  BLOCKED_UNKNOWN: /GitHub blocks/,
  NO_ADMIN_BYPASS: /past the rules of its branch; it never does/,
  IN_QUEUE: /in the merge queue/,
  AUTOMERGE_SET: /`maria` switched auto-merge on/,
  QUEUE_REQUIRED: /merge queue, which the rule leaves alone/,
  INCOMPLETE_DATA: /could not be read|did not show|FORBIDDEN|Resource not accessible/,
  TOO_LARGE: /the rule lets it have 1/,
  GHOST_AUTHOR: /account of its author no longer exists/,
  FOREIGN_COMMITS: /Not every commit is by `(?:dependabot|stranger)\[bot\]` alone/,
  UNVERIFIED_COMMITS: /Not every commit has a signature/,
  FOREIGN_PATHS: /may change manifests and lock files alone/,
  AUTHOR_MAY_NOT_WRITE: /`rita` may not, as far as we can see|only an app is trusted that the rule names/,
  LABELLED_BY_READER: /`rita`, who may not write here, put the label/,
  FORK: /comes from a fork/,
  GUARDED_PATH: /A person must merge what touches/,
  NO_WORKFLOWS_PERMISSION: /token of a workflow may not merge changes of workflows/,
  NO_CHECKS: /No check has run/,
  NO_POSITIVE_SIGNAL: /None of its checks is green/,
  CHECKS_PENDING: /have not ended/,
  CHECKS_NOT_SETTLED: /younger than a minute/,
  CHECK_FAILED: /Required checks failed \(`test`/,
  OPTIONAL_CHECK_FAILED: /failed that the branch does not require/,
  CHECK_MISSING: /have not reported yet/,
  CHECK_NEVER_REPORTED: /have not reported within 2 hours/,
  CHECK_TIMEOUT: /have not ended within 6 hours/,
  CHECK_WRONG_APP: /reported by another app/,
  UNPROTECTED_BASE: /Neither protection nor a ruleset guards/,
  PUSH_NOT_ALLOWED: /Pushes to `main` are restricted/,
  SIGNED_REBASE: /GitHub cannot sign what it rebases/,
  METHOD_NOT_ALLOWED: /does not allow the merge method `REBASE`/,
  METHOD_AMBIGUOUS: /labels name no single merge method/,
  NOT_REBASEABLE: /cannot be rebased onto its base/,
  REVIEW_REQUIRED: /It needs one approval|requires a review/,
  CHANGES_REQUESTED: /Changes were asked for \(`maria`\)/,
  STALE_APPROVAL: /was given for an older commit/,
  SELF_APPROVAL: /opened this, so their own approval/,
  CONTRIBUTOR_APPROVAL: /so their approval does not count/,
  BOT_APPROVAL: /it is no person|Our own approval/,
  CODEOWNER_REQUIRED: /one of an owner of each changed file/,
  THREADS_UNRESOLVED: /1 conversation is unresolved/,
  REVIEW_PENDING: /review was asked for and has not come \(`rita`\)/,
  RISK_HIGH: /Its risk is high/,
  PRODUCTION: /goes to production/,
  VERSION_LEVEL: /It is a major update/,
  FROZEN: /freezes it/,
  OFF_SCHEDULE: /outside of the hours/,
  RATE_CAP: /within an hour|maxMergesPerHour/,
  ARGO_UNKNOWN: /Argo CD does not tell the health/,
  HEALTH_UNKNOWN: /Flux does not tell the health of `app`/,
};

/** The home repository. */
export const repoOf = (world: ReconcileWorld) => world.github.repo(HOME);
/** One that is ready but for what is told. */
export const ready =
  (seed: Parameters<ReconcileWorld['ready']>[0] = {}) =>
  (world: ReconcileWorld): number =>
    world.ready(seed).number;
/** A ready one to which something happens. */
export const readyThen =
  (change: (world: ReconcileWorld, number: number) => unknown, seed: Parameters<ReconcileWorld['ready']>[0] = {}) =>
  (world: ReconcileWorld): number => {
    const { number } = world.ready(seed);
    change(world, number);
    world.minutes(5);
    return number;
  };
/** A check that ended so. */
export const checked = (conclusion: string | null) =>
  readyThen((world, number) => world.check(number, conclusion), { green: false });
/** An update of Dependabot: its own commits, of files that it may change. */
export const update = (world: ReconcileWorld, seed: Parameters<ReconcileWorld['ready']>[0] = {}): number =>
  world.ready({
    user: 'dependabot[bot]',
    title: 'Bump left-pad from 1.2.0 to 1.2.1',
    files: { 'package.json': '{}\n' },
    by: 'dependabot[bot]',
    approved: false,
    ...seed,
  }).number;
/** A rule for Dependabot that asks nobody. */
export const BOT_RULE = { selector: 'author: dependabot[bot]', spec: 'safety:\n  approvals: 0' };
