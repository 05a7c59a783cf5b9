import { policyUnknown } from '../merge-method.ts';
import { HOUR } from '../moment.ts';
import { reason } from '../reasons.ts';
import { code } from '../risk/words.ts';
import { failed, type Gate } from './gate.ts';

/** Settings of a repository are outside of what a sweep sees. */
const LATER = HOUR / 1_000;

/** Rows 17, 57 and 61 to 64. */
export const branchGate: Gate = {
  name: 'branch',
  title: 'Its base branch is protected, and we may merge into it',
  check({ pull, policy, rule }) {
    const base = code(pull.baseBranch);
    // Whose rules these are is the first thing to hold: it was retargeted while they were read (M5).
    if (policy.branch !== pull.baseBranch)
      return failed([reason('BASE_CHANGED', `Its base is now ${base}, no longer ${code(policy.branch)}.`, 1)]);
    if (policy.unknown !== undefined) return failed([policyUnknown(policy.unknown)]);
    const bare = `Neither protection nor a ruleset guards ${base}`;
    return failed([
      ...(policy.isProtected || rule.spec.safety.allowUnprotected
        ? []
        : [
            reason(
              'UNPROTECTED_BASE',
              `${bare}; the rule may accept that with \`safety.allowUnprotected: true\`.`,
              LATER,
            ),
          ]),
      ...(policy.mayPush
        ? []
        : [
            reason(
              'PUSH_NOT_ALLOWED',
              `Pushes to ${base} are restricted, and we may not; or the token of this run lacks \`contents: write\`.`,
              LATER,
            ),
          ]),
    ]);
  },
};
