import type { GateFacts } from '../../domain/decision.ts';
import type { Author } from '../../domain/issue.ts';
import type { Reason } from '../../domain/reason.ts';
import { sameAccount } from '../bot-names.ts';
import { HOUR, timeOf } from '../moment.ts';
import { reason } from '../reasons.ts';
import { failed, type Gate } from './gate.ts';

/** M5: merges of one run, whatever its rules say. */
export const MOST_MERGES = 5;

/** Row 99. */
export const capsGate: Gate = {
  name: 'caps',
  title: 'We have not merged too much',
  check(facts) {
    const { merges } = facts.done;
    const text = `This run has merged ${merges} already, and merges no more than ${MOST_MERGES}.`;
    return failed([...hourly(facts), ...(merges >= MOST_MERGES ? [reason('RUN_CAP', text, 1)] : [])]);
  },
};

/** While nobody knows who we are, everybody's merges are ours; and where the list is cut, it may be full. */
function hourly({ rule, policy, self, done, now }: GateFacts): Reason[] {
  const most = rule.spec.maxMergesPerHour;
  if (most === 0) return [reason('RATE_CAP', 'The rule lets nothing be merged: `maxMergesPerHour` is 0.')];
  const { items, cut } = policy.recentMerges;
  const ours = (by: Author | undefined): boolean => !self || !by || sameAccount(by, self);
  const left = items
    .filter(({ by }) => ours(by))
    .map(({ at }) => timeOf(at) + HOUR - timeOf(now))
    .filter((milliseconds) => milliseconds > 0)
    .toSorted((a, b) => b - a);
  const merged = left.length + done.mergesHere;
  if (merged < most && !cut) return [];
  // The one must leave the hour that is the last too many; what this run merged is younger than all of them.
  const again = left[most - 1 - done.mergesHere] ?? HOUR;
  const text =
    merged < most
      ? 'How much we merged here within an hour could not be read.'
      : `We merged ${merged} here within an hour; the rule allows ${most}.`;
  return [reason('RATE_CAP', text, again / 1_000)];
}
