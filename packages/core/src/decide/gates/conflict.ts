import type { GateFacts } from '../../domain/decision.ts';
import { HOUR, timeOf } from '../moment.ts';
import { reason } from '../reasons.ts';
import { failed, type Gate, off } from './gate.ts';

/** Longer than GitHub ever takes to try a merge (row 30). */
const STUCK = HOUR / 1_000;

/** Rows 26 to 30: never merged while GitHub does not know. */
export const conflictGate: Gate = {
  name: 'conflict',
  title: 'It can be merged without conflict',
  check(facts) {
    const { mergeable, mergeState } = facts.pull;
    if (mergeable === 'CONFLICTING' || mergeState === 'DIRTY')
      return failed([reason('CONFLICT', 'It is in conflict with its base branch.')]);
    return failed(mergeable === 'UNKNOWN' || mergeState === 'UNKNOWN' ? [unknown(facts)] : []);
  },
};

function unknown({ memory, now }: GateFacts) {
  const seconds = timeOf(now) / 1_000;
  const left = (memory?.unknownSince ?? seconds) + STUCK - seconds;
  return left > 0
    ? reason('MERGEABLE_UNKNOWN', 'GitHub does not know yet whether it can be merged.', Math.min(30, left))
    : reason('STUCK_UNKNOWN', 'For more than an hour GitHub has not known whether it can be merged.', STUCK);
}

/** Rows 34 and 35. */
export const behindGate: Gate = {
  name: 'behind',
  title: 'It is up to date with its base branch',
  check({ pull, policy, rule }) {
    // Where nobody tells us whether it must be, GitHub's word for it that it is behind is all there is.
    if (policy.strict === false) return off();
    const then = rule.spec.updateBranch ? '' : ', and the rule does not say `updateBranch: true`';
    return failed(
      pull.mergeState === 'BEHIND'
        ? [reason('BEHIND', `It must be brought up to date with its base branch${then}.`)]
        : [],
    );
  },
};
