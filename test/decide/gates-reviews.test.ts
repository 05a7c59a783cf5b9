import { describe, expect, it } from '@jest/globals';
import type { Gate } from '../../packages/core/src/decide/gates/gate.ts';
import {
  codeownersGate,
  reviewersGate,
  reviewsGate,
  threadsGate,
} from '../../packages/core/src/decide/gates/reviews.ts';
import { all, aReview, type Change, carol, facts, some } from './gate-facts.ts';
import { answer } from './gate-rows.ts';

describe('what reviews and the branch say', () => {
  const required: Change = { pull: { reviewDecision: 'REVIEW_REQUIRED' } };
  it.each<[string, Gate, Change, 'passed' | 'off' | string[]]>([
    ['all is approved', reviewsGate, {}, 'passed'],
    ['74: the branch requires none', reviewsGate, { pull: { reviewDecision: undefined } }, 'passed'],
    ['72: the branch requires one more', reviewsGate, required, ['REVIEW_REQUIRED']],
    [
      '73: changes were asked for',
      reviewsGate,
      { pull: { reviewDecision: 'CHANGES_REQUESTED' } },
      ['CHANGES_REQUESTED'],
    ],
    [
      '73: where the branch does not care',
      reviewsGate,
      {
        pull: {
          reviewDecision: undefined,
          reviews: all(aReview(), aReview({ author: carol, state: 'CHANGES_REQUESTED' })),
        },
      },
      ['CHANGES_REQUESTED'],
    ],
    ['not all reviews are known', reviewsGate, { pull: { reviews: some(aReview()) } }, ['INCOMPLETE_DATA']],

    [
      '82: an owner lacks',
      codeownersGate,
      { ...required, policy: { requiresCodeOwners: true } },
      ['CODEOWNER_REQUIRED'],
    ],
    ['82: and nothing else does', reviewsGate, { ...required, policy: { requiresCodeOwners: true } }, 'passed'],
    [
      'more than an owner lacks',
      reviewsGate,
      { ...required, policy: { requiresCodeOwners: true, requiredApprovals: 2 } },
      ['REVIEW_REQUIRED'],
    ],
    [
      'who lacks is not known before that',
      codeownersGate,
      { ...required, policy: { requiresCodeOwners: true, requiredApprovals: 2 } },
      'off',
    ],
    ['the owners have approved', codeownersGate, { policy: { requiresCodeOwners: true } }, 'passed'],
    ['no owner is asked', codeownersGate, required, 'off'],

    [
      'the branch does not ask for it',
      threadsGate,
      { pull: { threads: all({ resolved: false, outdated: false }) } },
      ['THREADS_UNRESOLVED'],
    ],
    [
      '83: one must be',
      threadsGate,
      { pull: { threads: all({ resolved: false, outdated: false }) }, policy: { requiresThreads: true } },
      ['THREADS_UNRESOLVED'],
    ],
    [
      'resolved, or about lines that are gone',
      threadsGate,
      {
        pull: { threads: all({ resolved: true, outdated: false }, { resolved: false, outdated: true }) },
        policy: { requiresThreads: true },
      },
      'passed',
    ],
    [
      'not all are known',
      threadsGate,
      { pull: { threads: some() }, policy: { requiresThreads: true } },
      ['INCOMPLETE_DATA'],
    ],

    ['nobody waits for reviewers', reviewersGate, { pull: { reviewRequests: all('carol') } }, 'off'],
    [
      '84: one is silent',
      reviewersGate,
      { pull: { reviewRequests: all('carol') }, spec: { safety: { waitForReviewers: true } } },
      ['REVIEW_PENDING'],
    ],
    ['all have answered', reviewersGate, { spec: { safety: { waitForReviewers: true } } }, 'passed'],
    [
      'not everybody is known',
      reviewersGate,
      { pull: { reviewRequests: some() }, spec: { safety: { waitForReviewers: true } } },
      ['INCOMPLETE_DATA'],
    ],
  ])('%s', (_name, gate, change, expected) => {
    expect(answer(gate, change)).toEqual(expected);
  });

  it('says how many conversations are open', () => {
    const open = { resolved: false, outdated: false };
    const found = threadsGate.check(facts({ pull: { threads: all(open, open) }, policy: { requiresThreads: true } }));
    expect(found.reasons?.[0]?.text).toBe('2 conversations are unresolved.');
  });
});
