import type { Reason, ReasonCode } from '../domain/reason.ts';

/**
 * What a reason takes away. `everything`: it is not ours to look at, no model is asked and nothing is written.
 * `all-but-wait`: its own people, or the hour, say that it is not its time; nobody is told, even if something else fails.
 * `merge-and-close`: what is known of it is moving or not sure, so nothing final is done. `merge` and `close`: that alone.
 */
export type Withheld = 'everything' | 'all-but-wait' | 'merge-and-close' | 'merge' | 'close';

interface Row {
  from: Withheld;
  /** People may be told: its row of the matrix allows `escalate`. */
  escalates: boolean;
}

const nothing: Row = { from: 'everything', escalates: false };
const rest: Row = { from: 'all-but-wait', escalates: false };
/** Time or the next look settles it. */
const unsettled: Row = { from: 'merge-and-close', escalates: false };
/** A merge waits, and nobody has anything to do. */
const later: Row = { from: 'merge', escalates: false };
const people: Row = { from: 'merge', escalates: true };

/** What stands in column A of the decision matrix, by its reason code. One table: no gate decides it. */
export const WITHHOLDS: Readonly<Record<ReasonCode, Row>> = {
  ALREADY_MERGED: nothing,
  CLOSED: nothing,
  STATE_CHANGED: nothing,
  NOT_SELECTED: nothing,
  EXCLUDED_LABEL: nothing,
  RULE_INVALID: nothing,
  RULE_TOO_BROAD: { from: 'merge-and-close', escalates: true },
  RULE_CHANGED: nothing,
  SUSPENDED: nothing,
  ARCHIVED: nothing,

  DRAFT: rest,
  BLOCKING_TITLE: rest,
  // Whoever made it rebases it: a model has nothing to say until then.
  CONFLICT: { from: 'merge-and-close', escalates: true },
  MERGEABLE_UNKNOWN: unsettled,
  STUCK_UNKNOWN: { from: 'merge-and-close', escalates: true },
  BEHIND: later,
  BLOCKED_UNKNOWN: people,
  NO_ADMIN_BYPASS: people,
  HEAD_CHANGED: unsettled,
  BASE_CHANGED: unsettled,
  FINGERPRINT_CHANGED: unsettled,
  IN_QUEUE: rest,
  AUTOMERGE_SET: rest,
  INCOMPLETE_DATA: unsettled,
  TOO_LARGE: people,

  GHOST_AUTHOR: people,
  FOREIGN_COMMITS: people,
  UNVERIFIED_COMMITS: people,
  FOREIGN_PATHS: people,
  AUTHOR_MAY_NOT_WRITE: people,
  LABELLED_BY_READER: people,
  FORK: people,
  GUARDED_PATH: people,
  NO_WORKFLOWS_PERMISSION: people,
  WEAKENED_TESTS: people,

  NO_CHECKS: people,
  NO_POSITIVE_SIGNAL: people,
  CHECKS_PENDING: unsettled,
  CHECKS_NOT_SETTLED: unsettled,
  CHECK_FAILED: people,
  OPTIONAL_CHECK_FAILED: people,
  CHECK_MISSING: unsettled,
  CHECK_NEVER_REPORTED: people,
  CHECK_TIMEOUT: people,
  CHECK_WRONG_APP: people,
  CHECK_NEUTRAL: later,
  SKIPPED_AFTER_FAILURE: people,
  STALE_ROLLUP: unsettled,

  UNPROTECTED_BASE: people,
  POLICY_UNKNOWN: later,
  PUSH_NOT_ALLOWED: people,
  SIGNED_REBASE: people,
  NOT_REBASEABLE: people,
  METHOD_NOT_ALLOWED: people,
  METHOD_AMBIGUOUS: people,
  QUEUE_REQUIRED: people,

  REVIEW_REQUIRED: people,
  CHANGES_REQUESTED: people,
  STALE_APPROVAL: people,
  SELF_APPROVAL: people,
  CONTRIBUTOR_APPROVAL: people,
  BOT_APPROVAL: people,
  CODEOWNER_REQUIRED: people,
  THREADS_UNRESOLVED: people,
  REVIEW_PENDING: later,

  RISK_UNKNOWN: people,
  RISK_MEDIUM: people,
  RISK_HIGH: people,
  PRODUCTION: people,
  VERSION_UNKNOWN: people,
  VERSION_LEVEL: people,

  FROZEN: rest,
  // It may be frozen.
  FREEZE_UNKNOWN: unsettled,
  OFF_SCHEDULE: rest,
  RATE_CAP: later,
  RUN_CAP: later,
  // The words of the rule are about what is not known: a model would guess, whatever it may do.
  ARGO_UNKNOWN: unsettled,
  HEALTH_UNKNOWN: unsettled,

  AI_INVALID: unsettled,
  AI_UNAVAILABLE: unsettled,
  AI_REFUSED: unsettled,
  NO_MODEL: unsettled,
  TEMPLATE_ERROR: unsettled,
  NOT_ALLOWED_BY_RULE: people,
  CLOSE_NOT_PERMITTED: { from: 'close', escalates: true },

  // Of what is merged: no gate says it, and nothing else may become of it.
  REVERT_NOT_JUSTIFIED: nothing,

  MERGE_REFUSED: people,
  MERGE_UNCERTAIN: unsettled,
  NO_PERMISSION: unsettled,
};

/**
 * One reason. `again`: seconds after which time alone, or something that the sweep cannot see, may have settled it; made a
 * whole number of at least 1.
 */
export const reason = (code: ReasonCode, text: string, again?: number): Reason => ({
  code,
  text,
  ...(again === undefined ? {} : { again: Math.max(1, Math.ceil(again)) }),
});
