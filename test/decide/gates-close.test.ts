import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { closeGates } from '../../packages/core/src/decide/gates/close.ts';
import type { Author } from '../../packages/core/src/domain/issue.ts';
import type { Pull } from '../../packages/core/src/domain/pull.ts';
import {
  aBot,
  aCommit,
  ago,
  alice,
  all,
  aReview,
  bob,
  type Change,
  dependabot,
  facts,
  type Spec,
  some,
  us,
  webFlow,
} from './gate-facts.ts';

const CLOSES: Spec = { allowedActions: ['merge', 'close'] };
const made = (author: Author) => all(aCommit({ author, committer: webFlow }));
/** One of ours that nobody has looked at, with a rule that may close it. */
const ours = (pull: Partial<Pull> = {}, rest: Omit<Change, 'pull'> = {}): Change => ({
  pull: { author: us, commits: made(us), reviews: all(), ...pull },
  spec: CLOSES,
  ...rest,
});
const listing = (...closeAuthors: string[]): Omit<Change, 'pull'> => ({
  spec: { ...CLOSES, safety: { closeAuthors } },
});
const reasonsOf = (change: Change) => closeGates.flatMap((gate) => gate.check(facts(change)).reasons ?? []);

describe('row 123, M5, G4: what may be closed', () => {
  it.each<[string, Change]>([
    ['ours', ours()],
    [
      'of a trusted bot',
      ours({ author: dependabot, commits: made(dependabot) }, { spec: CLOSES, trustedBots: [dependabot] }),
    ],
    ['of one that the rule lists', ours({ author: dependabot, commits: made(dependabot) }, listing('dependabot[bot]'))],
    ['with the review of an app', ours({ reviews: all(aReview({ author: aBot('coderabbitai[bot]') })) })],
    [
      'with an old wish for changes',
      ours({ reviews: all(aReview({ state: 'CHANGES_REQUESTED', submittedAt: ago(24 * 15) })) }),
    ],
    ['edited long ago', ours({ editor: bob, editedAt: ago(24 * 15) })],
    [
      'with an old comment',
      ours({}, { spec: CLOSES, background: { people: all({ login: 'bob', at: ago(24 * 15) }) } }),
    ],
    ['edited by us', ours({ editor: us, editedAt: ago(1) })],
    ['the third of a run', ours({}, { spec: CLOSES, done: { mergesHere: 9, merges: 9, closes: 2 } })],
  ])('%s', (_name, change) => {
    expect(reasonsOf(change)).toEqual([]);
  });

  it.each<[string, Change, RegExp]>([
    ['of a person', { spec: CLOSES, pull: { reviews: all() } }, /`alice` is no app/],
    ['AM56: of a person whom the rule lists', { ...listing('alice'), pull: { reviews: all() } }, /`alice` is no app/],
    ['of a person whose account we use', { spec: CLOSES, self: alice, pull: { reviews: all() } }, /`alice` is no app/],
    [
      'that somebody wrote to yesterday',
      ours({}, { spec: CLOSES, background: { people: all({ login: 'bob', at: ago(24) }) } }),
      /within 14 days.*`bob`/,
    ],
    [
      'that somebody approved long ago who may not write',
      ours({}, { spec: CLOSES, background: { people: all({ login: 'bob', at: ago(24 * 15), approved: true }) } }),
      /approved it.*`bob`/,
    ],
    [
      'whose comments could not all be read',
      ours({}, { spec: CLOSES, background: { people: some() } }),
      /Not all that people wrote/,
    ],
    ['of another app', ours({ author: dependabot, commits: made(dependabot) }), /not one of those/],
    ['ours, where the rule lists another', ours({}, listing('dependabot')), /not one of those/],
    ['nobody is listed', ours({}, listing()), /not one of those/],
    ['F3: from a fork', ours({ fork: true }), /fork/],
    [
      'with a commit of a person',
      ours({ commits: all(aCommit({ author: us, committer: us }), aCommit()) }),
      /Others .* by `alice`/,
    ],
    ['with a commit of nobody known', ours({ commits: all(aCommit({ author: undefined, committer: us })) }), /Others/],
    ['not all commits are known', ours({ commits: some(aCommit({ author: us, committer: us })) }), /Not all of its/],
    ['approved', ours({ reviews: all(aReview()) }), /approved it \(`bob`\)/],
    [
      'approved long ago',
      ours({ reviews: all(aReview({ submittedAt: ago(9_999), commit: undefined })) }),
      /approved it/,
    ],
    [
      'with a wish for changes',
      ours({ reviews: all(aReview({ state: 'CHANGES_REQUESTED' })) }),
      /within 14 days \(`bob`\)/,
    ],
    ['with an approval that was dismissed', ours({ reviews: all(aReview({ state: 'DISMISSED' })) }), /within 14 days/],
    [
      'with a review of nobody knows when',
      ours({ reviews: all(aReview({ state: 'DISMISSED', submittedAt: '' })) }),
      /within 14 days/,
    ],
    ['not all reviews are known', ours({ reviews: some() }), /Not all of its/],
    ['edited by a person', ours({ editor: bob, editedAt: ago(24) }), /edited it/],
    ['with auto-merge', ours({ autoMergeBy: 'bob' }), /auto-merge/],
    ['the fourth of a run', ours({}, { spec: CLOSES, done: { mergesHere: 0, merges: 0, closes: 3 } }), /closed 3/],
  ])('not one %s', (_name, change, why) => {
    const reasons = reasonsOf(change);
    expect([...new Set(reasons.map(({ code }) => code))]).toEqual(['CLOSE_NOT_PERMITTED']);
    expect(reasons.map(({ text }) => text).join('\n')).toMatch(why);
  });

  it('not where the rule does not say so', () => {
    expect(reasonsOf({ ...ours(), spec: {} }).map(({ code }) => code)).toEqual(['NOT_ALLOWED_BY_RULE']);
  });

  it('never one of a person, or one that a person approved', () => {
    const who = fc.constantFrom(alice, bob, us, dependabot);
    fc.assert(
      fc.property(
        who,
        who,
        who,
        fc.array(fc.constantFrom('alice', 'bob', 'dependabot')),
        (author, committer, reviewer, listed) => {
          const pull = {
            author,
            commits: all(aCommit({ author, committer })),
            reviews: all(aReview({ author: reviewer })),
          };
          const people = [author, committer, reviewer].some(({ type }) => type === 'User');
          const reasons = reasonsOf({ ...listing(...listed), pull });
          if (people) expect(reasons.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

it('M5: what people did is read last, and until then nothing is closed', () => {
  const states = (change: Change) => closeGates.map((gate) => gate.check(facts(change)).state);
  expect(states(ours({}, { spec: CLOSES, background: null }))).toContain('unread');
  expect(states(ours())).not.toContain('unread');
});
