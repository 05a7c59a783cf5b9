import { describe, expect, it } from '@jest/globals';
import { settleAnswers } from '../../../packages/core/src/decide/answer-pull.ts';
import { judgePull } from '../../../packages/core/src/decide/judge-pull.ts';
import { detailsFingerprint } from '../../../packages/core/src/decide/pull-fingerprint.ts';
import { selection } from '../../../packages/core/src/decide/select.ts';
import type { GateFacts } from '../../../packages/core/src/domain/decision.ts';
import { ACTIONS } from '../../../packages/core/src/domain/rule.ts';
import { aFailure, all, aPending, aReview, type Change, carol, checks, facts, HEAD } from '../gate-facts.ts';

/** Rows of what moves between a decision and its write: a merge was answered for mergeable facts, and then they are others. */

const judge = (one: GateFacts) => (selection(one.rule.spec, one.pull).length > 0 ? [] : [judgePull(one)]);
const fingerprint = (one: GateFacts): string =>
  detailsFingerprint(judge(one).map((judgement) => ({ facts: one, judgement })));

/** Whether the answer would still be carried out: it is allowed now, and stands for what is there now. */
function stands(now: Change): boolean {
  const fresh = facts(now);
  return ACTIONS.some((action) => {
    if (action !== 'merge' && action !== 'close') return false;
    const answers = [{ rule: fresh.rule.name, answer: { pull: 7, head: HEAD, action, reason: 'All is green.' } }];
    const settled = settleAnswers(judge(fresh), answers, fresh.pull);
    return settled.action === action && fingerprint(fresh) === fingerprint(facts());
  });
}

describe('the matrix: what moves between decision and write', () => {
  it('nothing: it is merged', () => {
    expect(stands({})).toBe(true);
  });

  it.each<[string, Change]>([
    ['row 3: it was closed', { pull: { state: 'CLOSED' } }],
    ['row 4: it was merged', { pull: { state: 'MERGED' } }],
    ['row 17: it is for another branch', { pull: { baseBranch: 'release' }, policy: { branch: 'release' } }],
    ['row 29: GitHub does not know any more', { pull: { mergeable: 'UNKNOWN', mergeState: 'UNKNOWN' } }],
    ['row 71: it is in the queue', { pull: { inQueue: true } }],
    [
      'row 87: its head moved',
      {
        pull: {
          headSha: 'd'.repeat(40),
          reviews: all(aReview({ commit: 'd'.repeat(40) })),
          checks: { ...checks(), items: facts().pull.checks!.items, commit: 'd'.repeat(40) },
        },
      },
    ],
    [
      'row 88: its head moved, and nothing else is known of it yet',
      { pull: { headSha: 'd'.repeat(40), checks: null } },
    ],
    ['row 89: a label excludes it', { pull: { labels: all('auto-merge', 'do-not-merge') } }],
    ['row 89: the label that selected it is gone', { pull: { labels: all() } }],
    ['row 89: a label more', { pull: { labels: all('auto-merge', 'later') } }],
    [
      'row 89: somebody wants changes',
      { pull: { reviews: all(aReview(), aReview({ author: carol, state: 'CHANGES_REQUESTED' })) } },
    ],
    ['row 89: the approval was dismissed', { pull: { reviews: all(aReview({ state: 'DISMISSED' })) } }],
    ['row 90: its title was edited', { pull: { title: 'Read the timeout in seconds' } }],
    ['row 90: its body was edited', { pull: { body: 'The unit was right.' } }],
    ['row 39: a check was started again', { pull: { checks: checks(aPending()) } }],
    ['row 40: a check failed', { pull: { checks: checks(aFailure()) } }],
    ['row 57: the rules of the branch cannot be read', { policy: { unknown: 'GitHub answered 502.' } }],
    ['row 61: nothing protects the branch any more', { policy: { isProtected: false, requiredChecks: [] } }],
    ['row 99: the cap is reached', { done: { mergesHere: 5, merges: 5, closes: 0 } }],
  ])('%s: nothing is done', (_, now) => {
    expect(stands(now)).toBe(false);
  });

  it.each<[string, Change, Change]>([
    [
      'row 27: a conflict that is still there',
      { pull: { mergeable: 'CONFLICTING' } },
      { pull: { mergeable: 'CONFLICTING', updatedAt: '2026-01-05T12:30:00Z' }, now: '2026-01-05T12:40:00Z' },
    ],
    [
      'row 124: a failure that is still there',
      { pull: { checks: checks(aFailure()) } },
      { pull: { checks: checks(aFailure()), updatedAt: '2026-01-05T12:30:00Z' }, now: '2026-01-05T12:40:00Z' },
    ],
    [
      'row 124: our own check, which is there since',
      { pull: { checks: checks(aFailure()) } },
      {
        pull: {
          checks: checks(aFailure(), {
            ...aFailure(),
            name: 'ai-devops / pr-reconcile',
            state: 'neutral',
            workflow: undefined,
          }),
        },
      },
    ],
  ])('%s is known again, so nobody is told twice', (_, before, after) => {
    expect(fingerprint(facts(after))).toBe(fingerprint(facts(before)));
  });
});
