import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { OUR_CHECK } from '../../packages/core/src/decide/memory.ts';
import { detailsFingerprint, sweepFingerprint } from '../../packages/core/src/decide/pull-fingerprint.ts';
import type { GateFacts, Judgement } from '../../packages/core/src/domain/decision.ts';
import type { BranchPolicy, Check, Pull } from '../../packages/core/src/domain/pull.ts';
import type { ReasonCode } from '../../packages/core/src/domain/reason.ts';
import { anyFacts, anyPull } from './any-facts.ts';
import {
  aCheck,
  ago,
  aHealth,
  alice,
  all,
  aPull,
  aReview,
  BASE,
  bob,
  type Change,
  carol,
  checks,
  facts,
  HEAD,
  some,
} from './gate-facts.ts';

const OTHER = 'e'.repeat(40);
const RULES = [{ hash: '1'.repeat(64) }, { hash: '2'.repeat(64) }];
const ourCheck = (state: Check['state']) => aCheck({ name: OUR_CHECK, state, externalId: `${state} of ours` });

/** The same list as GitHub could tell it another time. */
const turned = <T>({ items, cut }: { items: readonly T[]; cut: boolean }) => ({ items: items.toReversed(), cut });
const withOurs = ({ checks: had, ...pull }: Pull): Pull => ({
  ...pull,
  checks: { commit: HEAD, cut: false, ...had, items: [ourCheck('neutral'), ...(had?.items ?? [])] },
});

const DIFFERENT_CHECKS: [string, Check[] | null][] = [
  ['no check', null],
  ['the state of a check', [aCheck({ state: 'failed' })]],
  ['the name of a check', [aCheck({ name: 'lint' })]],
  ['the app of a check', [aCheck({ appId: 7 })]],
  ['a status in place of a check', [aCheck({ kind: 'status' })]],
  ['one more check', [aCheck(), aCheck({ name: 'lint' })]],
  ['one more attempt of a check', [aCheck(), aCheck()]],
  ['a status of our name', [aCheck(), aCheck({ name: OUR_CHECK, kind: 'status' })]],
];
const checkRows = DIFFERENT_CHECKS.map(([what, list]): [string, Partial<Pull>] => [
  what,
  { checks: list && checks(...list) },
]);

describe('the fingerprint of the sweep', () => {
  const of = (over: Partial<Pull> = {}, rules = RULES) => sweepFingerprint(aPull(over), rules);

  it.each<[string, Partial<Pull>]>([
    ['the head', { headSha: OTHER }],
    ['draft', { draft: true }],
    ['the title', { title: 'Other' }],
    ['an edit', { editedAt: ago(0) }],
    ['an update', { updatedAt: ago(0) }],
    ['one more label', { labels: all('auto-merge', 'production') }],
    ['no label', { labels: all() }],
    ['more labels than are read', { labels: some('auto-merge') }],
    ['mergeable', { mergeable: 'CONFLICTING' }],
    ['the merge state', { mergeState: 'BLOCKED' }],
    ['the review decision', { reviewDecision: undefined }],
    ['the queue', { inQueue: true }],
    ['the base branch', { baseBranch: 'release' }],
    ['more checks than are read', { checks: { ...checks(aCheck()), cut: true } }],
    ...checkRows,
  ])('changes with %s', (_, over) => {
    expect(of(over)).toMatch(/^[0-9a-f]{16}$/);
    expect(of(over)).not.toBe(of());
  });

  it('changes with a rule that is edited, added or gone', () => {
    const others = [[RULES[0]!, { hash: '3'.repeat(64) }], [...RULES, { hash: '3'.repeat(64) }], [RULES[1]!], []];
    for (const rules of others) expect(of({}, rules)).not.toBe(of());
  });

  it('stays when nothing but the order, the case of labels or our own check differs', () => {
    fc.assert(
      fc.property(anyPull, (pull) => {
        const same: Pull = withOurs({
          ...pull,
          labels: turned({ ...pull.labels, items: pull.labels.items.map((label) => label.toUpperCase()) }),
          checks: pull.checks && { ...pull.checks, ...turned(pull.checks) },
        });
        expect(sweepFingerprint(same, RULES.toReversed())).toBe(sweepFingerprint(pull, RULES));
      }),
    );
  });

  it('stays whatever our own check says, and when it is the first check there is', () => {
    const states: Check['state'][] = ['passed', 'failed', 'pending', 'neutral'];
    const alone = states.map((state) => of({ checks: checks(ourCheck(state)) }));
    expect(new Set([...alone, of({ checks: null }), of({ checks: checks() })]).size).toBe(1);
  });
});

const judged = (change: Change & { codes?: ReasonCode[]; close?: ReasonCode[]; hash?: string } = {}) => {
  const { codes = [], close = [], hash, ...rest } = change;
  const had = facts(rest);
  const made: GateFacts = { ...had, rule: { ...had.rule, hash: hash ?? had.rule.hash } };
  const reason = (code: ReasonCode) => ({ code, text: `Because of ${code}.` });
  const judgement: Judgement = {
    rule: made.rule,
    allowed: ['wait'],
    gates: [],
    reasons: codes.map(reason),
    notClosed: close.map(reason),
    lookAgain: undefined,
  };
  return { facts: made, judgement };
};
type Judged = Parameters<typeof judged>[0];

describe('the fingerprint of the details', () => {
  const of = (...changes: Judged[]) => detailsFingerprint(changes.map(judged));
  const argo = { spec: { argocdEnabled: true }, health: [aHealth()] };
  const flux = { spec: { fluxKustomization: 'app' }, health: [aHealth({ source: 'flux', by: 'flux-bot' })] };
  const policyRows = (
    [
      { branch: 'release' },
      { archived: true },
      { isProtected: false },
      { unknown: 'GitHub answered 502.' },
      { requiredChecks: [] },
      { requiredChecks: [{ name: 'test', appId: undefined }] },
      { strict: true },
      { requiredApprovals: 2 },
      { requiresCodeOwners: true },
      { requiresLastPushApproval: true },
      { requiresThreads: true },
      { requiresLinearHistory: true },
      { requiresSignatures: true },
      { otherRules: ['DEPLOYMENTS'] },
      { mayPush: false },
      { methods: ['SQUASH'] },
      { queueMethod: 'SQUASH' },
    ] satisfies Partial<BranchPolicy>[]
  ).map((policy): [string, Judged] => [`of the policy: ${JSON.stringify(policy)}`, { policy }]);

  it.each<[string, Judged, Judged?]>([
    ['the head', { pull: { headSha: OTHER } }],
    ['the title', { pull: { title: 'Other' } }],
    ['the body', { pull: { body: 'Other.' } }],
    ['what is moved from title to body', { pull: { title: '', body: `${aPull().title}${aPull().body}` } }],
    ['one more label', { pull: { labels: all('auto-merge', 'production') } }],
    ...checkRows.map(([what, pull]): [string, Judged] => [what, { pull }]),
    ['who reviewed', { pull: { reviews: all(aReview({ author: carol })) } }],
    ['what a review says', { pull: { reviews: all(aReview({ state: 'CHANGES_REQUESTED' })) } }],
    ['the commit of a review', { pull: { reviews: all(aReview({ commit: OTHER })) } }],
    ['a reason', { codes: ['CHECK_FAILED'] }],
    ['another reason', { codes: ['CHECK_FAILED'] }, { codes: ['CONFLICT'] }],
    ['a reason of time', { codes: ['OFF_SCHEDULE'] }],
    ['a reason against closing', { close: ['CLOSE_NOT_PERMITTED'] }],
    ['not knowing for long', { codes: ['STUCK_UNKNOWN'] }],
    ['the rule', { hash: '3'.repeat(64) }],
    ['the level of risk', { risk: { level: 'high', reasons: [] } }],
    ['a risk that is not known', { risk: undefined }],
    ['health', argo, { ...argo, health: [aHealth({ health: 'Degraded' })] }],
    ['sync', argo, { ...argo, health: [aHealth({ sync: 'OutOfSync' })] }],
    ['what Flux tells', flux, { ...flux, health: [aHealth({ source: 'flux', health: 'Degraded' })] }],
    ['what Flux does not tell', flux, { ...flux, health: [] }],
    [
      'the base where it must be up to date',
      { policy: { strict: true } },
      { policy: { strict: true }, pull: { baseSha: OTHER } },
    ],
    ...policyRows,
  ])('changes with %s', (_, change, other = {}) => {
    expect(of(change)).toMatch(/^[0-9a-f]{16}$/);
    expect(of(change)).not.toBe(of(other));
  });

  it.each<[string, Judged, Judged?]>([
    ['updates', { pull: { updatedAt: ago(0), editedAt: ago(0), createdAt: ago(99) } }],
    ['the clock', { now: ago(-50) }],
    ['the base branch moving on', { pull: { baseSha: OTHER }, policy: { sha: OTHER } }],
    [
      'mergeability that is not known yet',
      { pull: { mergeable: 'UNKNOWN', mergeState: 'UNKNOWN' }, codes: ['MERGEABLE_UNKNOWN'] },
    ],
    ['when a review was given', { pull: { reviews: all(aReview({ submittedAt: ago(9) })) } }],
    ['the case of a reviewer', { pull: { reviews: all(aReview({ author: { ...bob, login: 'Bob' } })) } }],
    [
      'when a check ran',
      { pull: { checks: checks(aCheck({ startedAt: ago(1), completedAt: ago(0), required: true })) } },
    ],
    ['our own check', { pull: { checks: checks(aCheck(), ourCheck('neutral')) } }],
    ['one reason given twice', { codes: ['CHECK_FAILED'] }, { codes: ['CHECK_FAILED', 'CHECK_FAILED'] }],
    ['the order of reasons', { codes: ['CONFLICT', 'CHECK_FAILED'] }, { codes: ['CHECK_FAILED', 'CONFLICT'] }],
    ['what was merged of late', { policy: { recentMerges: some({ at: ago(0), by: alice }) } }],
    ['the order of methods', { policy: { methods: ['REBASE', 'SQUASH', 'MERGE'] } }],
    ['health that no rule reads', { health: [aHealth(), aHealth({ source: 'flux' })] }],
    ['words about health', argo, { ...argo, health: [aHealth({ app: 'x', why: 'x' })] }],
    ['who tells of health', flux, { ...flux, health: [aHealth({ source: 'flux', by: 'another' })] }],
    ['words about risk', { risk: { level: 'low', reasons: ['x'] } }],
    ['merges of this run', { done: { mergesHere: 3, merges: 4, closes: 1 } }],
    ['who we are', { self: undefined }],
  ])('stays with %s', (_, change, other = {}) => {
    expect(of(change)).toBe(of(other));
  });

  it('does not depend on texts, on the order of lists, or on that of rules', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (one, two) => {
        const second = { ...two, pull: one.pull, rule: { ...two.rule, name: 'other', hash: '4'.repeat(64) } };
        const plain = [one, second].map((made) => ({ ...judged({ codes: ['BEHIND', 'FORK'] }), facts: made }));
        const other = plain.toReversed().map(({ facts: made, judgement }) => ({
          facts: {
            ...made,
            pull: withOurs({
              ...made.pull,
              labels: turned(made.pull.labels),
              reviews: turned(made.pull.reviews),
              checks: made.pull.checks && { ...made.pull.checks, ...turned(made.pull.checks) },
            }),
            policy: { ...made.policy, requiredChecks: made.policy.requiredChecks.toReversed(), sha: BASE },
          },
          judgement: { ...judgement, reasons: judgement.reasons.map((reason) => ({ ...reason, text: 'x', again: 5 })) },
        }));
        expect(detailsFingerprint(other)).toBe(detailsFingerprint(plain));
      }),
    );
  });

  it('changes when one rule more or less selects it', () => {
    const other = { hash: '4'.repeat(64) };
    expect(new Set([of(), of({}), of({}, other), of(other)]).size).toBe(4);
  });
});
