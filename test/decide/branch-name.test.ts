import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { branchName, branchPrefix, patternFault } from '../../packages/core/src/decide/branch-name.ts';

const USUAL = 'ci-fix-issue-{issue}-{run}';

describe('W3, I4: the pattern of the branch', () => {
  it.each([
    USUAL,
    'ai-devops/issue-{issue}/{run}',
    'bot/mend.{issue}_{run}',
    'fix/{issue}-mend-{run}',
    'a{issue}b{run}',
  ])('%s is good', (pattern) => {
    expect(patternFault(pattern)).toBeUndefined();
  });

  it.each<[string, RegExp]>([
    ['', /must hold \{issue\} once/],
    ['fix-{run}', /must hold \{issue\} once/],
    ['fix-{issue}-{issue}-{run}', /must hold \{issue\} once/],
    ['fix-{issue}', /must end with \{run\}/],
    ['fix-{issue}-{run}-x', /must end with \{run\}/],
    ['fix-{run}-{issue}', /must end with \{run\}/],
    ['fix-{run}-{issue}-{run}', /must end with \{run\}/],
    ['fix-{issue}{run}', /no digit between/],
    ['fix-{issue}00{run}', /no digit between/],
    ['{issue}-{run}', /begin with a letter/],
    ['-fix-{issue}-{run}', /begin with a letter/],
    ['/fix-{issue}-{run}', /begin with a letter/],
    ['fix {issue}-{run}', /letters, digits/],
    ['fix\u3000{issue}-{run}', /letters, digits/],
    ['fix~{issue}-{run}', /letters, digits/],
    ['fix@{{issue}-{run}', /letters, digits/],
    ['fix-$(id)-{issue}-{run}', /letters, digits/],
    ['fix-{issue}-{other}-{run}', /letters, digits/],
    ['fix..{issue}-{run}', /that git takes/],
    ['fix//{issue}-{run}', /that git takes/],
    ['fix/.{issue}-{run}', /that git takes/],
    ['fix./{issue}-{run}', /that git takes/],
    ['fix.lock/{issue}-{run}', /that git takes/],
    ['release-{issue}-{run}', /people's own/],
    ['Release/{issue}.{run}', /people's own/],
    ['release/fix-{issue}-{run}', /people's own/],
    ['v{issue}.{run}', /people's own/],
    ['main{issue}-{run}', /people's own/],
    ['refs/heads/fix-{issue}-{run}', /people's own/],
    ['pull/{issue}/{run}', /people's own/],
    ['gh-readonly-queue/{issue}-{run}', /people's own/],
    ['main-{issue}-x{run}', /people's own/],
    [`${'x'.repeat(100)}${USUAL}`, /longer than 100/],
  ])('%j: %s', (pattern, fault) => {
    expect(patternFault(pattern)).toMatch(fault);
  });

  it('gives names with the numbers in their places', () => {
    expect(branchName(USUAL, { issue: 12, run: 7 })).toBe('ci-fix-issue-12-7');
    expect(branchPrefix(USUAL, { issue: 12 })).toBe('ci-fix-issue-12-');
    expect(() => branchName(USUAL, { issue: 0, run: 1 })).toThrow('positive');
    expect(() => branchPrefix(USUAL, { issue: 1.5 })).toThrow('positive');
  });
});

const literal = fc
  .array(fc.constantFrom('a', 'Z', '0', '9', '.', '-', '_', '/', '..', '.lock', 'main', ' ', '@', '{', '$&'), {
    maxLength: 5,
  })
  .map((parts) => parts.join(''));
const good = fc
  .tuple(literal, literal)
  .map(([before, between]) => `${before}{issue}${between}{run}`)
  .filter((pattern) => patternFault(pattern) === undefined);
const number = fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 2 ** 31 }));

it('property: no branch of another issue has the beginning of this one', () => {
  fc.assert(
    fc.property(good, number, number, number, (pattern, one, other, run) => {
      const name = branchName(pattern, { issue: other, run });
      expect(name.startsWith(branchPrefix(pattern, { issue: one }))).toBe(one === other);
      expect(name.length).toBeLessThanOrEqual(200);
    }),
    { numRuns: 2_000 },
  );
});

/** `git help check-ref-format`, rule by rule. */
const FORBIDDEN = [
  /(?:^|\/)\./,
  /\.lock(?:\/|$)/,
  /\.\./,
  /[\0-\x20\x7f~^:?*[\\]/,
  /^\/|\/$|\/\//,
  /\.$/,
  /@\{/,
  /^@$/,
  /^-/,
];

it('property: git takes every name', () => {
  fc.assert(
    fc.property(good, number, number, (pattern, issue, run) => {
      const name = branchName(pattern, { issue, run });
      for (const rule of FORBIDDEN) expect(name).not.toMatch(rule);
    }),
    { numRuns: 2_000 },
  );
});
