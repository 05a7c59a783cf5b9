import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { approvedBy, countApprovals } from '../../packages/core/src/decide/approvals.ts';
import { approvalsGate } from '../../packages/core/src/decide/gates/approvals.ts';
import {
  codeownersGate,
  reviewersGate,
  reviewsGate,
  threadsGate,
} from '../../packages/core/src/decide/gates/reviews.ts';
import { GHOST } from '../../packages/core/src/domain/issue.ts';
import type { Review } from '../../packages/core/src/domain/pull.ts';
import {
  aBot,
  aBump,
  aCommit,
  alice,
  all,
  aReview,
  bob,
  type Change,
  carol,
  facts,
  some,
  us,
  webFlow,
} from './gate-facts.ts';
import { answer, type Row } from './gate-rows.ts';

const OLD = 'd'.repeat(40);
const reviews = (...items: Review[]): Change => ({ pull: { reviews: all(...items) } });
const robot = aBot('coderabbitai[bot]');

describe('M1, G5: whose approval counts', () => {
  it.each<Row>([
    ['one, of a person who may write, for the head', {}, 'passed'],
    ['72: none', reviews(), ['REVIEW_REQUIRED']],
    ['75: for an older commit', reviews(aReview({ commit: OLD })), ['REVIEW_REQUIRED', 'STALE_APPROVAL']],
    ['75: for a commit that is gone', reviews(aReview({ commit: undefined })), ['REVIEW_REQUIRED', 'STALE_APPROVAL']],
    ['77: of its author', reviews(aReview({ author: alice })), ['REVIEW_REQUIRED', 'SELF_APPROVAL']],
    [
      '78: of who made a commit',
      { pull: { commits: all(aCommit({ author: bob }), aCommit()) } },
      ['REVIEW_REQUIRED', 'CONTRIBUTOR_APPROVAL'],
    ],
    [
      '78: of who committed what another wrote',
      { pull: { commits: all(aCommit({ committer: bob })) } },
      ['REVIEW_REQUIRED', 'CONTRIBUTOR_APPROVAL'],
    ],
    [
      'a commit made in the browser is of its author',
      { pull: { commits: all(aCommit({ committer: webFlow })) } },
      'passed',
    ],
    ['79: ours', reviews(aReview({ author: us })), ['REVIEW_REQUIRED', 'BOT_APPROVAL']],
    ['79: of another app', reviews(aReview({ author: robot })), ['REVIEW_REQUIRED', 'BOT_APPROVAL']],
    [
      '79: of an app that is told as a user',
      reviews(aReview({ author: { ...robot, type: 'User' } })),
      ['REVIEW_REQUIRED', 'BOT_APPROVAL'],
    ],
    ['79: of a person whose account we use', { self: bob }, ['REVIEW_REQUIRED', 'BOT_APPROVAL']],
    ['of a deleted account', reviews(aReview({ author: GHOST })), ['REVIEW_REQUIRED', 'GHOST_AUTHOR']],
    ['AM51: of who pushed last', { background: { pushers: ['Bob'] } }, ['REVIEW_REQUIRED', 'CONTRIBUTOR_APPROVAL']],
    ['of who pushed before another did', { background: { pushers: ['alice', 'bob'] } }, 'passed'],
    ['who pushed is not read yet', { background: null }, 'unread'],
    [
      'who pushed is not read yet, but none would count anyway',
      { ...reviews(aReview({ commit: OLD })), background: null },
      ['REVIEW_REQUIRED', 'STALE_APPROVAL'],
    ],
    ['who pushed cannot be known', { background: { pushers: undefined } }, ['INCOMPLETE_DATA', 'REVIEW_REQUIRED']],
    ['nobody is said to have pushed', { background: { pushers: [] } }, ['INCOMPLETE_DATA', 'REVIEW_REQUIRED']],
    ['of a fork nobody can know who pushed', { pull: { fork: true }, background: { pushers: undefined } }, 'passed'],
    ['not all commits are known', { pull: { commits: some(aCommit()) } }, ['INCOMPLETE_DATA', 'REVIEW_REQUIRED']],
    ['no commit is known', { pull: { commits: all() } }, ['INCOMPLETE_DATA', 'REVIEW_REQUIRED']],
    [
      '85: a wish for changes that was taken back',
      reviews(aReview(), aReview({ author: carol, state: 'DISMISSED' })),
      'passed',
    ],
    ['a dismissed approval is none', reviews(aReview({ state: 'DISMISSED' })), ['REVIEW_REQUIRED']],
    ['two are needed', { spec: { safety: { approvals: 2 } } }, ['REVIEW_REQUIRED']],
    [
      'two are needed, two there',
      { ...reviews(aReview(), aReview({ author: carol })), spec: { safety: { approvals: 2 } } },
      'passed',
    ],
    [
      'all that stands against them is listed',
      reviews(aReview({ author: alice, commit: OLD }), aReview({ author: robot }), aReview({ commit: OLD })),
      ['REVIEW_REQUIRED', 'SELF_APPROVAL', 'STALE_APPROVAL', 'BOT_APPROVAL', 'STALE_APPROVAL'],
    ],
    ['the rule needs none', { ...reviews(), spec: { safety: { approvals: 0 } } }, 'off'],
    [
      'F3: a fork needs one whatever the rule says',
      { pull: { fork: true, reviews: all() }, spec: { safety: { approvals: 0, allowForks: true } } },
      ['REVIEW_REQUIRED'],
    ],
    [
      'what was marked for people needs one',
      {
        pull: { labels: all('auto-merge', 'Needs-Human-Approval'), reviews: all() },
        spec: { safety: { approvals: 0 } },
      },
      ['REVIEW_REQUIRED'],
    ],
    [
      'of labels that are cut one may mark it',
      { pull: { labels: some('auto-merge'), reviews: all() }, spec: { safety: { approvals: 0 } } },
      ['REVIEW_REQUIRED'],
    ],
  ])('%s', (_name, change, expected) => {
    expect(answer(approvalsGate, change)).toEqual(expected);
  });

  it('one person more than the author has approved a bump', () => {
    expect(answer(approvalsGate, { pull: aBump() })).toBe('passed');
  });

  const author = fc.constantFrom(alice, bob, carol, us, robot, webFlow, GHOST, { ...robot, type: 'User' as const });
  const review = fc.record({
    author,
    state: fc.constantFrom('APPROVED' as const, 'CHANGES_REQUESTED' as const, 'DISMISSED' as const),
    submittedAt: fc.constant('2026-01-05T11:00:00Z'),
    commit: fc.constantFrom(OLD, aCommit().sha, undefined),
  });
  const change = fc.record({
    reviews: fc.array(review, { maxLength: 6 }),
    commits: fc.array(fc.record({ author, committer: author }), { maxLength: 3 }),
    pushers: fc.option(fc.array(fc.constantFrom('alice', 'bob', 'carol'), { maxLength: 2 }), { nil: undefined }),
    approvals: fc.integer({ min: 1, max: 2 }),
    fork: fc.boolean(),
  });
  const factsOf = (one: typeof change extends fc.Arbitrary<infer T> ? T : never, more: Review[] = []) =>
    facts({
      pull: {
        reviews: all(...one.reviews, ...more),
        commits: all(...one.commits.map((commit) => aCommit(commit))),
        fork: one.fork,
      },
      spec: { safety: { approvals: one.approvals } },
      background: { pushers: one.pushers },
    });

  it('what counts is of a person without a part in it, at the head, whatever the facts', () => {
    fc.assert(
      fc.property(change, (one) => {
        for (const { author: who, commit, state } of countApprovals(factsOf(one)).counting) {
          expect([bob, carol, webFlow]).toContainEqual(who);
          expect([state, commit]).toEqual(['APPROVED', aCommit().sha]);
          expect(one.commits.flatMap((made) => [made.author.login, made.committer.login])).not.toContain(who.login);
          expect(one.pushers?.[0]).not.toBe(who.login);
        }
      }),
    );
  });

  it('no number of approvals that do not count helps', () => {
    const worthless = fc.array(
      fc.constantFrom(
        aReview({ author: alice }),
        aReview({ author: us }),
        aReview({ author: robot }),
        aReview({ commit: OLD }),
        aReview({ author: GHOST }),
      ),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(change, worthless, (one, more) => {
        const [before, after] = [approvalsGate.check(factsOf(one)), approvalsGate.check(factsOf(one, more))];
        expect(after.state).toBe(before.state);
        expect(countApprovals(factsOf(one, more)).counting).toEqual(countApprovals(factsOf(one)).counting);
      }),
    );
  });

  it('whoever fails says why', () => {
    const gates = [approvalsGate, reviewsGate, codeownersGate, threadsGate, reviewersGate];
    fc.assert(
      fc.property(change, (one) => {
        for (const gate of gates) {
          const { state, reasons = [] } = gate.check(factsOf(one));
          expect(reasons.length > 0).toBe(state === 'failed');
        }
      }),
    );
  });
});

describe('approval of one of some people', () => {
  const team = new Map([['acme/owners', ['Bob', 'dora']]]);
  it.each<[string, string[], Change, Partial<ReturnType<typeof approvedBy>>]>([
    ['by login', ['Bob'], {}, { is: true, open: false }],
    ['another login', ['carol'], {}, { is: false, open: false }],
    ['nobody is named', [], {}, { is: false, open: false }],
    ['by team', ['Acme/Owners'], { background: { teams: team } }, { is: true, open: false, unknownTeams: [] }],
    ['a team that could not be read', ['acme/owners'], {}, { is: false, open: false, unknownTeams: ['acme/owners'] }],
    ['a team that is not read yet', ['acme/owners'], { background: null }, { is: false, open: true }],
    [
      'a team that need not be read, because nothing counts',
      ['acme/owners'],
      { background: null, pull: { reviews: all() } },
      { is: false, open: false },
    ],
    ['a person, before it is known who pushed', ['bob'], { background: null }, { is: true, open: true }],
    ['a member whose approval does not count', ['bob'], { background: { pushers: ['bob'] } }, { is: false }],
  ])('%s', (_name, people, change, expected) => {
    expect(approvedBy(people, facts(change))).toMatchObject(expected);
  });
});
