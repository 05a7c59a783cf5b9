import type { GateFacts, GateResult } from '../../domain/decision.ts';
import type { Reason, ReasonCode } from '../../domain/reason.ts';
import { HOUR } from '../moment.ts';
import { reason, WITHHOLDS } from '../reasons.ts';
import { code, listed } from '../risk/words.ts';
import { type Found, failed } from './gate.ts';

type Codes = ReadonlySet<ReasonCode>;

const OF_CHECKS: Codes = new Set([
  ...(['CHECKS_PENDING', 'CHECKS_NOT_SETTLED', 'CHECK_FAILED', 'CHECK_MISSING', 'CHECK_NEVER_REPORTED'] as const),
  ...(['CHECK_TIMEOUT', 'CHECK_WRONG_APP', 'CHECK_NEUTRAL', 'SKIPPED_AFTER_FAILURE', 'STALE_ROLLUP'] as const),
  ...(['NO_CHECKS', 'INCOMPLETE_DATA'] as const),
]);
/** What a branch's rules ask that our gates ask too: one who may bypass those rules could merge nevertheless. */
const OF_RULES: Codes = new Set([
  ...OF_CHECKS,
  ...(['BEHIND', 'PUSH_NOT_ALLOWED', 'UNVERIFIED_COMMITS', 'METHOD_NOT_ALLOWED', 'QUEUE_REQUIRED'] as const),
  ...(['REVIEW_REQUIRED', 'CHANGES_REQUESTED', 'STALE_APPROVAL', 'SELF_APPROVAL', 'CONTRIBUTOR_APPROVAL'] as const),
  ...(['BOT_APPROVAL', 'CODEOWNER_REQUIRED', 'THREADS_UNRESOLVED'] as const),
]);
const MAKES_UNSTABLE: Codes = new Set([...OF_CHECKS, 'OPTIONAL_CHECK_FAILED']);
const BLOCKS: Codes = new Set([
  ...OF_RULES,
  ...(['DRAFT', 'CONFLICT', 'MERGEABLE_UNKNOWN', 'STUCK_UNKNOWN', 'BASE_CHANGED', 'POLICY_UNKNOWN'] as const),
]);

/**
 * What GitHub makes of all of its own rules (rows 31 to 37), asked last, because the other gates know better why. CLEAN and
 * HAS_HOOKS lead to a merge; so do BEHIND where the branch need not be up to date, and UNSTABLE where the rule passes over
 * checks that are not required. Whatever it says, and whatever our token could do, nothing is merged past a rule.
 */
export const mergeStateGate = {
  name: 'merge-state',
  title: 'GitHub itself would merge it',
  check(facts: GateFacts, others: readonly GateResult[]): Found {
    const told = new Set(
      others.flatMap(({ reasons, state }) => (state === 'failed' ? reasons : [])).map((one) => one.code),
    );
    const reasons = unexplained(facts, told);
    const forbidden = [...told].some((one) => OF_RULES.has(one) && WITHHOLDS[one].escalates);
    if (facts.pull.couldBypass && (forbidden || reasons.length > 0))
      reasons.push(reason('NO_ADMIN_BYPASS', 'Our token could merge it past the rules of its branch; it never does.'));
    return failed(reasons);
  },
};

/** What GitHub says against a merge that none of the gates has told. */
function unexplained({ pull, policy, rule }: GateFacts, told: Codes): Reason[] {
  const explained = (codes: Codes): boolean => [...told].some((one) => codes.has(one));
  switch (pull.mergeState) {
    case 'CLEAN':
    case 'HAS_HOOKS':
    case 'BEHIND': // The gate `behind` tells it where it matters.
    case 'DIRTY': // So do `conflict` …
    case 'UNKNOWN':
    case 'DRAFT': // … and `draft`.
      return [];
    case 'UNSTABLE': {
      if (rule.spec.safety.ignoreOptional || explained(MAKES_UNSTABLE)) return [];
      const text = 'GitHub calls it unstable: a check that the branch does not require is not green.';
      return [reason('OPTIONAL_CHECK_FAILED', text, 60)];
    }
    default: {
      if (explained(BLOCKS)) return [];
      const rules = listed(policy.otherRules.map(code));
      const text = `GitHub blocks it, and none of these gates knows why${rules && `; its branch has further rules${rules}`}.`;
      return [reason('BLOCKED_UNKNOWN', text, HOUR / 1_000)];
    }
  }
}
