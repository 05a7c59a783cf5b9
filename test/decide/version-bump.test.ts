import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BUMPS, type Bump, bumpIn, exceeds } from '../../packages/core/src/decide/version-bump.ts';

it.each<[title: string, bump: Bump | undefined]>([
  ['Bump left-pad from 1.2.3 to 1.2.4', 'patch'],
  ['build(deps): bump left-pad from 1.2.3 to 1.3.0 in /web', 'minor'],
  ['Bump left-pad from 1.2.3 to 2.0.0.', 'major'],
  ['Bump actions/checkout from v4 to v5', 'major'],
  ['Bump actions/checkout from 4 to v4.1', 'minor'],
  ['Update left-pad (1.2.3 → 1.2.4)', 'patch'],
  ['Update left-pad 1.2.3->1.3.0', 'minor'],
  ['Update left-pad 1.2.3 => 3.0.0', 'major'],
  ['FROM `1.2.3` TO `1.2.4`', 'patch'],
  // Of unequal length: what is missing is zero.
  ['from 1.2 to 1.2.1', 'patch'],
  ['from 1.2.0 to 1.3', 'minor'],
  ['from 1.2.3.4 to 1.2.3.5', 'patch'],
  ['from 1.2.9 to 1.2.10', 'patch'],
  ['from 1.02.3 to 1.2.4', 'patch'],
  // Below 1.0.0 the next number breaks.
  ['from 0.2.3 to 0.2.4', 'minor'],
  ['from 0.2.3 to 0.3.0', 'major'],
  ['from 0.0.3 to 0.0.4', 'major'],
  ['from 0.9.0 to 1.0.0', 'major'],
  ['from 0.0.0 to 0.0.1', 'major'],
  ['from 0.0.3 to 0.1.0', 'major'],
  ['from 0 to 0.1', 'major'],
  // Previews promise nothing.
  ['from 1.2.3 to 1.2.4-beta.1', 'major'],
  ['from 1.2.4-beta.1 to 1.2.4-beta.2', undefined],
  ['from 1.2.4-beta.1 to 1.2.4', 'patch'],
  ['from 1.3.0-rc1 to 1.3.0', 'minor'],
  ['from 2.0.0-rc.1 to 2.0.0', 'major'],
  ['from 2.0.0-rc.1 to 2.0.1', 'major'],
  // Back is no update.
  ['from 1.2.4 to 1.2.3', 'major'],
  ['from 1.2.10 to 1.2.9', 'major'],
  // The same, or none at all.
  ['from 1.2.3 to 1.2.3', undefined],
  ['from 1.2 to 1.2.0', undefined],
  ['from 1.2.3+a to 1.2.3+b', undefined],
  ['Update dependency left-pad to v1.2.4', undefined],
  ['Bump the npm group with 3 updates', undefined],
  ['Bump from 1.2.3 to latest', undefined],
  ['Bump from 0a1b2c3 to 4d5e6f7', undefined],
  ['update requirement from ^1.2 to ^2.0', undefined],
  ['1.2.3 →', undefined],
  ['→ 1.2.3', undefined],
  ['from 1.2.3 to', undefined],
  ['', undefined],
  // Of several the largest; one that cannot be read spoils all.
  ['Bump a from 1.2.3 to 1.2.4 and b from 1.0.0 to 2.0.0', 'major'],
  ['Bump a from 1.0.0 to 2.0.0 and b from 1.2.3 to 1.2.4', 'major'],
  ['Bump a from main to next and b from 1.2.3 to 1.2.4', undefined],
  ['Bump b from 1.2.3 to 1.2.4 and a from main to next', undefined],
])('%s: %s', (title, bump) => {
  expect(bumpIn(title)).toBe(bump);
});

it('the first number that differs says it, whatever follows', () => {
  const number = fc.integer({ min: 1, max: 10_000 });
  fc.assert(
    fc.property(number, number, number, fc.nat(2), fc.nat(10_000), (a, b, c, place, rest) => {
      const old = [a, b, c];
      const now = old.map((one, index) => (index < place ? one : index === place ? one + 1 : rest));
      expect(bumpIn(`from ${old.join('.')} to v${now.join('.')}`)).toBe(BUMPS[2 - place]);
    }),
  );
});

it('a limit lets what is no larger', () => {
  for (const bump of BUMPS)
    for (const most of BUMPS) expect(exceeds(bump, most)).toBe(BUMPS.indexOf(bump) > BUMPS.indexOf(most));
});

it('never throws, and reads no title that is too long', () => {
  fc.assert(fc.property(fc.string(), (title) => [undefined, ...BUMPS].includes(bumpIn(title))));
  const title = 'from 1.2.3 to 1.2.4';
  expect(bumpIn(title.padEnd(1_000))).toBe('patch');
  expect(bumpIn(title.padEnd(1_001))).toBeUndefined();
});
