import { describe, expect, it } from '@jest/globals';
import {
  type BranchRule,
  demandsOf,
  restRuleOf,
  ruleOf,
  type UpdateRule,
} from '../../packages/core/src/github/branch-rules.ts';

const OPEN: UpdateRule = {
  requiredApprovingReviewCount: null,
  requiredStatusCheckContexts: [],
  requiresCodeOwnerReviews: false,
  requiresConversationResolution: false,
  requiresLinearHistory: false,
  requiresSignatures: false,
  viewerCanPush: true,
};
const REVIEW = { approvals: 0, codeOwners: false, lastPush: false, threads: false, methods: undefined };
const ALL = ['MERGE', 'SQUASH', 'REBASE'] as const;
const demands = (
  classic: Partial<UpdateRule> | null,
  rules: BranchRule[] = [],
  methods: typeof ALL | ['MERGE'] = ALL,
) => demandsOf(classic && { ...OPEN, ...classic }, rules, methods);

describe('a branch is protected', () => {
  it.each<[string, Partial<UpdateRule> | null, BranchRule[], boolean]>([
    ['by nothing', null, [], false],
    ['by classic protection that asks for nothing', {}, [], false],
    ['by classic protection that asks for reviews', { requiredApprovingReviewCount: 0 }, [], true],
    ['by classic protection that asks for checks', { requiredStatusCheckContexts: ['ci'] }, [], true],
    ['by classic protection that lets few push', { viewerCanPush: false }, [], true],
    ['by a ruleset that asks for reviews', null, [{ type: 'PULL_REQUEST', review: REVIEW }], true],
    ['by a ruleset that asks for checks', null, [{ type: 'REQUIRED_STATUS_CHECKS' }], true],
    [
      'by a ruleset against deleting and force-pushing',
      null,
      [{ type: 'DELETION' }, { type: 'NON_FAST_FORWARD' }],
      false,
    ],
    ['by a rule that nobody knows', null, [{ type: 'A_NEW_RULE' }], false],
  ])('%s', (_name, classic, rules, expected) => {
    expect(demands(classic, rules).isProtected).toBe(expected);
  });
});

describe('protection and rulesets together', () => {
  it('demand the stricter of each', () => {
    const found = demands({ requiredApprovingReviewCount: 2, requiredStatusCheckContexts: ['ci', 'lint'] }, [
      { type: 'PULL_REQUEST', review: { ...REVIEW, approvals: 1, codeOwners: true, lastPush: true } },
      { type: 'PULL_REQUEST', review: { ...REVIEW, threads: true } },
      { type: 'REQUIRED_STATUS_CHECKS', strict: false, checks: [{ name: 'ci', appId: 7 }] },
      {
        type: 'REQUIRED_STATUS_CHECKS',
        strict: true,
        checks: [
          { name: 'ci', appId: 8 },
          { name: 'lint', appId: undefined },
        ],
      },
      { type: 'REQUIRED_SIGNATURES' },
    ]);
    expect(found).toMatchObject({
      requiredApprovals: 2,
      requiresCodeOwners: true,
      requiresLastPushApproval: true,
      requiresThreads: true,
      requiresSignatures: true,
      requiresLinearHistory: false,
      strict: true,
    });
    expect(found.requiredChecks).toEqual([
      { name: 'lint', appId: undefined },
      { name: 'ci', appId: 7 },
      { name: 'ci', appId: 8 },
    ]);
  });

  it.each<[string, Partial<UpdateRule> | null, BranchRule[], string[]]>([
    ['all', null, [], ['MERGE', 'SQUASH', 'REBASE']],
    ['no merge commit in a linear history', { requiresLinearHistory: true }, [], ['SQUASH', 'REBASE']],
    ['no merge commit by a ruleset', null, [{ type: 'REQUIRED_LINEAR_HISTORY' }], ['SQUASH', 'REBASE']],
    [
      'what all rulesets allow',
      null,
      [
        { type: 'PULL_REQUEST', review: { ...REVIEW, methods: ['MERGE', 'SQUASH'] } },
        { type: 'PULL_REQUEST', review: { ...REVIEW, methods: ['SQUASH', 'REBASE'] } },
      ],
      ['SQUASH'],
    ],
  ])('allow %s', (_name, classic, rules, expected) => {
    expect(demands(classic, rules).methods).toEqual(expected);
  });
  it('allow no method that the repository does not', () => {
    const rule = { type: 'PULL_REQUEST', review: { ...REVIEW, methods: ['SQUASH'] } };
    expect(demands(null, [rule], ['MERGE']).methods).toEqual([]);
  });

  it.each<[string, Partial<UpdateRule> | null, BranchRule[], boolean]>([
    ['may push where nobody says otherwise', null, [], true],
    ['may not push where the viewer may not', { viewerCanPush: false }, [], false],
    ['may not push where only who may bypass a rule may', null, [{ type: 'UPDATE' }], false],
    ['may not push to what is locked', null, [{ type: 'LOCK_BRANCH' }], false],
  ])('%s', (_name, classic, rules, expected) => {
    expect(demands(classic, rules).mayPush).toBe(expected);
  });

  it('name the queue’s method, and what else a ruleset demands', () => {
    const rules = [{ type: 'MERGE_QUEUE', queueMethod: 'REBASE' }, { type: 'CODE_SCANNING' }, { type: 'DELETION' }];
    expect(demands(null, rules)).toMatchObject({
      queueMethod: 'REBASE',
      otherRules: ['CODE_SCANNING'],
      isProtected: true,
    });
    expect(demands(null, [{ type: 'MERGE_QUEUE' }]).queueMethod).toBe('MERGE');
    expect(demands({}).queueMethod).toBeUndefined();
  });
});

it('a rule reads alike from GraphQL and from REST', () => {
  const graph = [
    { type: 'DELETION', parameters: null },
    {
      type: 'REQUIRED_STATUS_CHECKS',
      parameters: {
        strictRequiredStatusChecksPolicy: true,
        requiredStatusChecks: [
          { context: 'ci', integrationId: 15368 },
          { context: 'lint', integrationId: null },
        ],
      },
    },
    {
      type: 'PULL_REQUEST',
      parameters: {
        allowedMergeMethods: ['squash'],
        requireCodeOwnerReview: true,
        requireLastPushApproval: false,
        requiredApprovingReviewCount: 2,
        requiredReviewThreadResolution: true,
      },
    },
    { type: 'MERGE_QUEUE', parameters: { mergeMethod: 'SQUASH' } },
  ];
  const rest = [
    { type: 'deletion' },
    {
      type: 'required_status_checks',
      parameters: {
        strict_required_status_checks_policy: true,
        required_status_checks: [{ context: 'ci', integration_id: 15368 }, { context: 'lint' }],
      },
    },
    {
      type: 'pull_request',
      parameters: {
        allowed_merge_methods: ['squash'],
        require_code_owner_review: true,
        require_last_push_approval: false,
        required_approving_review_count: 2,
        required_review_thread_resolution: true,
      },
    },
    { type: 'merge_queue', parameters: { merge_method: 'SQUASH' } },
  ];
  expect(rest.map(restRuleOf)).toEqual(graph.map(ruleOf));
  expect(graph.map(ruleOf)[2]).toMatchObject({ review: { approvals: 2, codeOwners: true, methods: ['SQUASH'] } });
});
