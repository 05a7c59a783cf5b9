import type { GateFacts } from '../../domain/decision.ts';
import type { Reason } from '../../domain/reason.ts';
import { approvedBy, byLabelAlone, countApprovals, neededApprovals } from '../approvals.ts';
import { APPROVAL_LABEL } from '../labels.ts';
import { reason } from '../reasons.ts';
import { code, listed } from '../risk/words.ts';
import { type Found, failed, type Gate, off, passed } from './gate.ts';

const counted = (number: number): string => (number === 1 ? 'one approval' : `${number} approvals`);

/**
 * Whether enough approvals count. Those that do not are told beside `lacking`, each with its own reason (row 77), so that
 * nobody wonders why a green tick is not enough.
 */
export function askApprovals(facts: GateFacts, needed: number, lacking: Reason): Found {
  const { counting, discounted, unknown, open } = countApprovals(facts);
  if (unknown.length > 0 || counting.length < needed)
    return failed([...unknown, lacking, ...discounted.map(({ reason: why }) => why)]);
  if (open) return { state: 'unread' };
  return passed(`Approved by ${counting.map(({ author }) => code(author.login)).join(', ')}.`);
}

/** GitHub gives it no permission of an organisation, whatever `permissions:` says. */
const NO_TEAMS =
  "A workflow's own token cannot read teams: name people in `risk.approvers`, or pass the token of a GitHub App with the organisation permission *Members: read*.";

/** Whether one of `risk.approvers` of the rule gave an approval that counts; `lacking` is told who may. */
export function askApprovers(facts: GateFacts, lacking: (who: string) => Reason): Found {
  const people = facts.rule.spec.risk?.approvers ?? [];
  const { is, open, unknownTeams } = approvedBy(people, facts);
  if (open) return { state: 'unread' };
  if (is) return passed();
  const { unknown, discounted } = countApprovals(facts);
  const who =
    people.length > 0
      ? `one of \`risk.approvers\`${listed(people.map(code))}`
      : 'one of `risk.approvers`, who are nobody in this rule,';
  const why = lacking(who);
  const unread =
    unknownTeams.length > 0
      ? ` Who belongs to ${unknownTeams.map(code).join(', ')} could not be read. ${NO_TEAMS}`
      : '';
  return failed([...unknown, { ...why, text: why.text + unread }, ...discounted.map(({ reason: against }) => against)]);
}

const LABELLED = `It has the label ${code(APPROVAL_LABEL)}, so it needs one approval although the rule asks for none: approve it, or take the label off.`;

/** M1, G5: people have approved what would be merged. */
export const approvalsGate: Gate = {
  name: 'approvals',
  title: 'Enough people with write access have approved its head commit',
  check(facts) {
    const needed = neededApprovals(facts);
    if (needed === 0) return off('The rule asks for none.');
    const has = countApprovals(facts).counting.length;
    if (byLabelAlone(facts)) return askApprovals(facts, needed, reason('REVIEW_REQUIRED', LABELLED));
    const lacking = `It needs ${counted(needed)} of people with write access for ${code(facts.pull.headSha.slice(0, 12))}`;
    return askApprovals(
      facts,
      needed,
      reason('REVIEW_REQUIRED', `${lacking}; ${has === 0 ? 'none counts' : `${has} counts`}.`),
    );
  },
};
