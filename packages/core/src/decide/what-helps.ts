import type { Judgement } from '../domain/decision.ts';
import type { Reason, ReasonCode } from '../domain/reason.ts';
import { inlineCode } from '../text/markdown.ts';
import { forHands } from './decision-words.ts';

/** What a person does about what stands against a merge, where a person can do something. */
const HELPS: Partial<Record<ReasonCode, string>> = {
  CONFLICT: 'Merge the base branch into this one, or rebase it, and resolve the conflicts.',
  STUCK_UNKNOWN:
    'Push to the branch, or close and reopen the pull request: GitHub does not say whether it can be merged.',
  BEHIND: 'Bring the branch up to date.',
  BLOCKED_UNKNOWN: 'Look at the merge box: a rule of the branch blocks it that cannot be seen from here.',
  NO_ADMIN_BYPASS: 'Merge it yourself if the rules of the branch may be passed over; this never does.',
  TOO_LARGE: 'Split it, or review it in parts and merge it yourself.',
  FOREIGN_COMMITS: 'Look at the commits that its author did not make.',
  UNVERIFIED_COMMITS: 'Sign the commits, or look at them and merge it yourself.',
  FOREIGN_PATHS: 'Look at the files that such an update does not change.',
  FORK: 'Review it: it comes from a fork.',
  GUARDED_PATH: 'Review the guarded files and merge it yourself.',
  NO_WORKFLOWS_PERMISSION: 'Merge it yourself: it changes workflows, which this token may not.',
  WEAKENED_TESTS: 'See whether the test or check that it makes weaker may go.',
  LABELLED_BY_READER: 'Let somebody with write access put the label on again.',
  NO_CHECKS: 'See that the checks run for this commit.',
  NO_POSITIVE_SIGNAL: 'See that at least one check passes for this commit.',
  CHECK_FAILED: 'Make the failed checks green, or run them again if they are flaky.',
  OPTIONAL_CHECK_FAILED: 'Make the failed checks green, or let the rule ignore those that are not required.',
  CHECK_NEVER_REPORTED: 'See why the required check does not run; a filter of paths or branches may leave it out.',
  CHECK_TIMEOUT: 'See why the check does not end, and run it again.',
  CHECK_WRONG_APP: 'See which app reports the required check, and which one should.',
  SKIPPED_AFTER_FAILURE: 'Make green what failed before the skipped check.',
  UNPROTECTED_BASE: 'Protect the base branch, or set `safety.allowUnprotected` in the rule.',
  PUSH_NOT_ALLOWED:
    'Allow this account to push to the base branch, give its token `contents: write`, or merge it yourself.',
  METHOD_NOT_ALLOWED: 'Let rule and repository agree on `mergeMethod`.',
  METHOD_AMBIGUOUS: 'Say in the rule by which `mergeMethod`.',
  REVIEW_REQUIRED: 'Review it and, if it is right, approve the newest commit.',
  CHANGES_REQUESTED: 'Answer the requested changes; whoever asked for them reviews again.',
  STALE_APPROVAL: 'Approve the newest commit: the approval is of an older one.',
  SELF_APPROVAL: 'Let somebody else than its author approve it.',
  CONTRIBUTOR_APPROVAL: 'Let somebody approve it who has not worked on it.',
  BOT_APPROVAL: 'Let a person approve it.',
  CODEOWNER_REQUIRED: 'Let an owner of the changed files approve it.',
  THREADS_UNRESOLVED: 'Resolve the open conversations.',
  RISK_UNKNOWN: 'Review it: its risk could not be rated.',
  RISK_MEDIUM: 'Review it and approve the newest commit.',
  RISK_HIGH: 'Let one of those approve it whom the rule names for high risk.',
  PRODUCTION: 'Let a person approve it for production.',
  VERSION_UNKNOWN: 'Read what the new version changes: its title does not tell the versions.',
  VERSION_LEVEL: 'Read what the new version changes: the step is larger than the rule lets pass.',
  MERGE_REFUSED: 'Look at the merge box: GitHub refused the merge.',
};

/** What people can do, one sentence each and at most ten, in the order of the reasons. Who may approve a high risk is named. */
export function whatHelps(reasons: readonly Reason[], judgements: readonly Judgement[]): string[] {
  const approvers = [...new Set(judgements.flatMap(({ rule }) => rule.spec.risk?.approvers ?? []))].slice(0, 20);
  const help = (code: ReasonCode): string | undefined =>
    code === 'RISK_HIGH' && approvers.length > 0
      ? `Let one of ${approvers.map((name) => inlineCode(name)).join(', ')} approve it.`
      : HELPS[code];
  const hands = forHands(judgements);
  const all = [
    ...(hands === undefined ? [] : [`Merge it by hand: ${hands}.`]),
    ...reasons.flatMap(({ code }) => help(code) ?? []),
  ];
  return [...new Set(all)].slice(0, 10);
}
