import type { GateFacts } from '../../domain/decision.ts';
import type { Reason } from '../../domain/reason.ts';
import { countApprovals, UNSEEN } from '../approvals.ts';
import { reason } from '../reasons.ts';
import { code, listed } from '../risk/words.ts';
import { failed, type Gate, off, passed } from './gate.ts';

/** Whether it is an owner's approval that the branch still asks for: as many others as it wants are there. */
function ownerIsMissing(facts: GateFacts): boolean {
  const { pull, policy } = facts;
  if (pull.reviewDecision !== 'REVIEW_REQUIRED' || !policy.requiresCodeOwners) return false;
  const { counting } = countApprovals(facts);
  return counting.length > 0 && counting.length >= policy.requiredApprovals;
}

/** What GitHub makes of the reviews, and nobody's wish for changes overruled, whether or not the branch enforces it (row 73). */
export const reviewsGate: Gate = {
  name: 'reviews',
  title: 'The branch has all reviews that it requires, and nobody asks for changes',
  check(facts) {
    const { reviews, reviewDecision } = facts.pull;
    const reasons: Reason[] = [];
    const against = reviews.items.filter(({ state }) => state === 'CHANGES_REQUESTED');
    const names = listed(against.map(({ author }) => code(author.login)));
    if (against.length > 0 || reviewDecision === 'CHANGES_REQUESTED')
      reasons.push(reason('CHANGES_REQUESTED', `Changes were asked for${names}, and that stands.`));
    if (reviewDecision === 'REVIEW_REQUIRED' && !ownerIsMissing(facts))
      reasons.push(reason('REVIEW_REQUIRED', 'GitHub says that the branch requires a review that is not there.'));
    if (reviews.cut) reasons.push(reason('INCOMPLETE_DATA', 'Not all of its reviews could be read.'));
    return failed(reasons);
  },
};

/** Row 82: which of the owners, only GitHub knows. */
export const codeownersGate: Gate = {
  name: 'codeowners',
  title: 'The owners of the code have approved it, where the branch asks for that',
  check(facts) {
    if (!facts.policy.requiresCodeOwners) return off();
    if (facts.pull.reviewDecision !== 'REVIEW_REQUIRED') return passed();
    if (!ownerIsMissing(facts)) return off('Known once as many have approved as the branch requires.');
    const text = 'It has approvals enough, but the branch asks for one of an owner of each changed file.';
    return failed([reason('CODEOWNER_REQUIRED', text)]);
  },
};

/** Row 83, M1: whether the branch asks for it or not. A conversation about lines that are gone does not count. */
export const threadsGate: Gate = {
  name: 'threads',
  title: 'All conversations are resolved',
  check({ pull: { threads } }) {
    const open = threads.items.filter(({ resolved }) => !resolved);
    const current = open.filter(({ outdated }) => !outdated).length;
    const reasons: Reason[] = [];
    if (current > 0)
      reasons.push(
        reason(
          'THREADS_UNRESOLVED',
          `${current} ${current === 1 ? 'conversation is' : 'conversations are'} unresolved.`,
          // To resolve one changes nothing that a sweep sees, where the branch does not ask for it.
          UNSEEN,
        ),
      );
    if (threads.cut) reasons.push(reason('INCOMPLETE_DATA', 'Not all of its conversations could be read.'));
    if (reasons.length === 0 && open.length > 0)
      return passed(`${open.length} unresolved about lines that have changed since.`);
    return failed(reasons);
  },
};

/** Row 84. */
export const reviewersGate: Gate = {
  name: 'reviewers',
  title: 'Everybody who was asked for a review has given one',
  check({ pull: { reviewRequests }, rule }) {
    if (!rule.spec.safety.waitForReviewers) return off();
    const { items, cut } = reviewRequests;
    const reasons: Reason[] = [];
    if (items.length > 0)
      reasons.push(reason('REVIEW_PENDING', `A review was asked for and has not come${listed(items.map(code))}.`));
    if (cut) reasons.push(reason('INCOMPLETE_DATA', 'Not everybody who was asked for a review could be read.'));
    return failed(reasons);
  },
};
