/**
 * Why something must not become of a pull request: one stable word each, for people, `escalateOn` and tests. What each of
 * them withholds stands in the table of `decide/reasons.ts`.
 */
export const REASON_CODES = [
  // Whether it is ours to look at.
  'ALREADY_MERGED',
  'CLOSED',
  'STATE_CHANGED',
  'NOT_SELECTED',
  'EXCLUDED_LABEL',
  'RULE_INVALID',
  'RULE_TOO_BROAD',
  'RULE_CHANGED',
  'SUSPENDED',
  'ARCHIVED',
  // Its own state.
  'DRAFT',
  'BLOCKING_TITLE',
  'CONFLICT',
  'MERGEABLE_UNKNOWN',
  'STUCK_UNKNOWN',
  'BEHIND',
  'BLOCKED_UNKNOWN',
  'NO_ADMIN_BYPASS',
  'HEAD_CHANGED',
  'BASE_CHANGED',
  'FINGERPRINT_CHANGED',
  'IN_QUEUE',
  'AUTOMERGE_SET',
  'INCOMPLETE_DATA',
  'TOO_LARGE',
  // Its author and its commits.
  'GHOST_AUTHOR',
  'FOREIGN_COMMITS',
  'UNVERIFIED_COMMITS',
  'FOREIGN_PATHS',
  'AUTHOR_MAY_NOT_WRITE',
  'LABELLED_BY_READER',
  'FORK',
  'GUARDED_PATH',
  'NO_WORKFLOWS_PERMISSION',
  'WEAKENED_TESTS',
  // Checks.
  'NO_CHECKS',
  'NO_POSITIVE_SIGNAL',
  'CHECKS_PENDING',
  'CHECKS_NOT_SETTLED',
  'CHECK_FAILED',
  'OPTIONAL_CHECK_FAILED',
  'CHECK_MISSING',
  'CHECK_NEVER_REPORTED',
  'CHECK_TIMEOUT',
  'CHECK_WRONG_APP',
  'CHECK_NEUTRAL',
  'SKIPPED_AFTER_FAILURE',
  'STALE_ROLLUP',
  // The branch and how it is merged into.
  'UNPROTECTED_BASE',
  'POLICY_UNKNOWN',
  'PUSH_NOT_ALLOWED',
  'SIGNED_REBASE',
  'NOT_REBASEABLE',
  'METHOD_NOT_ALLOWED',
  'METHOD_AMBIGUOUS',
  'QUEUE_REQUIRED',
  // People.
  'REVIEW_REQUIRED',
  'CHANGES_REQUESTED',
  'STALE_APPROVAL',
  'SELF_APPROVAL',
  'CONTRIBUTOR_APPROVAL',
  'BOT_APPROVAL',
  'CODEOWNER_REQUIRED',
  'THREADS_UNRESOLVED',
  'REVIEW_PENDING',
  // Risk.
  'RISK_UNKNOWN',
  'RISK_MEDIUM',
  'RISK_HIGH',
  'PRODUCTION',
  'VERSION_UNKNOWN',
  'VERSION_LEVEL',
  // Time and caps.
  'FROZEN',
  'FREEZE_UNKNOWN',
  'OFF_SCHEDULE',
  'RATE_CAP',
  'RUN_CAP',
  'ARGO_UNKNOWN',
  'HEALTH_UNKNOWN',
  // The answer.
  'AI_INVALID',
  'AI_UNAVAILABLE',
  'AI_REFUSED',
  'NO_MODEL',
  'TEMPLATE_ERROR',
  'NOT_ALLOWED_BY_RULE',
  'CLOSE_NOT_PERMITTED',
  // A revert.
  'REVERT_NOT_JUSTIFIED',
  // The write.
  'MERGE_REFUSED',
  'MERGE_UNCERTAIN',
  'NO_PERMISSION',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** One thing that stands against an action. */
export interface Reason {
  code: ReasonCode;
  /** One sentence for a person, Markdown; names of checks, people and paths in code spans. */
  text: string;
  /** Seconds after which time alone may have settled it; absent when only an event can. */
  again?: number;
}
