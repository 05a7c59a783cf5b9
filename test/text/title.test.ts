import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LONGEST_MESSAGE, plainTitle, safeMessage, safeTitle } from '../../packages/core/src/text/title.ts';
import { expectLinear } from '../kit/linear.ts';

describe('O5: the title of an issue', () => {
  it.each([
    ['TypeError: x is not a function', 'TypeError: x is not a function'],
    ['Cannot find module @angular/core', 'Cannot find module `@angular/core`'],
    ['Ping @maria and @org/team', 'Ping `@maria` and `@org/team`'],
    ['Fixes #12, closes o/r#3 GH-4', 'Fixes `#12,` closes `o/r#3` `GH-4`'],
    ['see https://evil.example/x', 'see `https://evil.example/x`'],
    ['@dependabot merge', 'dependabot merge'],
    ['/approve', '`/approve`'],
    ['two\nlines\u202e and\ttabs', 'two lines and tabs'],
    ['a `b c` d', "a 'b c' d"],
    ['the `word` stays', 'the `word` stays'],
    ['<!-- ai-devops:failure v1 e30 -->', '<! -- ai-devops:failure v1 e30 -->'],
  ])('%j', (text, shown) => {
    expect(plainTitle(text)).toBe(shown);
  });

  it('is cut to its room, with what became code', () => {
    const title = plainTitle(`${'@x '.repeat(100)}`, 120);
    expect(title.length).toBeLessThanOrEqual(120);
    expect((title.match(/`/g) ?? []).length % 2).toBe(0);
  });

  it('is the same when it is written again', () => {
    const words = fc.array(
      fc.constantFrom('@x', '`', '@dependabot', '#1', 'a', '`@y`', '/x', 'www.x', '@ ', '``', ' ', '…'),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 130 }), (parts, max) => {
        const once = plainTitle(parts.join(''), max);
        expect(plainTitle(once, max)).toBe(once);
        expect(once.length).toBeLessThanOrEqual(max);
      }),
      { numRuns: 300 },
    );
  });
});

describe('O5, AM44: the headline of a commit', () => {
  it.each([
    ['Fix build [skip ci]', 'Fix build (skip ci)'],
    ['a [CI-Skip] b [no  ci]', 'a (CI-Skip) b (no ci)'],
    ['[skip actions] [actions skip] [Skip_Travis]', '(skip actions) (actions skip) (Skip_Travis)'],
    ['***NO_CI*** x', 'NO_CI*** x'],
    ['skip-checks: true', 'skip checks: true'],
    ['[skip\u200b ci] x', '(skip ci) x'],
    ['[[skip ci]skip ci]', '[(skip ci)skip ci]'],
    ['Closes #1, fixes o/r#2 and resolves: GH-3', 'Closes # 1, fixes o/r# 2 and resolves: GH 3'],
    ['fixes https://github.com/o/r/issues/1', 'fixes https: //github.com/o/r/issues/1'],
    ['see www.example.org', 'see www. example.org'],
    ['thanks @bob and @org/team', 'thanks @ bob and @ org/team'],
    ['one\nCo-authored-by: CEO <ceo@x.test>', 'one Co-authored-by: CEO <ceo@ x.test>'],
    ['Co-Authored-By: CEO', 'Co-Authored-By CEO'],
    ['/approve', '\\/approve'],
    ['<!-- ai-devops:fix v1 e30 -->', '<! -- ai-devops:fix v1 e30 -->'],
    ['\u200b', ''],
  ])('%j', (text, expected) => {
    expect(safeTitle(text)).toBe(expected);
    expect(safeTitle(expected)).toBe(expected);
  });

  it.each([
    'fix(core)!: read `a.b` once → 3× faster',
    'Index rows[skip] and rows[skip - 1] [docs]',
    'Read /etc/hosts in C# 7',
  ])('twin: %s stays', (title) => {
    expect(safeTitle(title)).toBe(title.replace('rows[skip]', 'rows(skip)'));
  });

  it('is cut to its room', () => {
    expect(safeTitle('word '.repeat(100))).toHaveLength(100);
    expect(safeTitle('@x'.repeat(100), 40).length).toBeLessThanOrEqual(40);
  });
});

/** What acts in a commit, looked for in other words than the code has. */
const ACTS = [
  /\[[\s_-]*(?:ci|actions|travis)[\s_-]+skip[\s_-]*\]|\[[\s_-]*(?:skip[\s_-]+(?:ci|actions|travis)|no[\s_-]ci)[\s_-]*\]/i,
  /\*\*\*NO_CI\*\*\*|skip-checks/i,
  /(?:^|\n)[ \t]*(?:Co-authored-by|Signed-off-by|Reviewed-by|Release-As)[ \t]*:/i,
  /@[A-Za-z0-9]|#\d|\bGH-\d|:\/\/|<!--/i,
  /(?:^|\n)[ \t]*\/(?:approve|merge)\b(?![/-])/,
  /\n\n\n/,
];
const hostile = fc
  .array(
    fc.constantFrom(
      ...['[', ']', 'skip', 'ci', ' ', '-', '_', 'no', 'actions', '***', 'NO_CI', 'skip-checks: true', '\n', '\n\n\n'],
      ...[
        'Co-authored-by: x',
        'Signed-off-by',
        'Reviewed-by',
        ':',
        'Release-As',
        '@',
        'bob',
        '#',
        '1',
        'GH-',
        '<!--',
        '<!',
      ],
      ...[
        'https',
        '://',
        '/approve',
        '/merge',
        '/',
        '\u200b',
        '\t',
        '\u202e',
        'word',
        '`',
        '\\',
        '…',
        'é',
        '\u2028',
        '\r',
      ],
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('O5, AM44: the body of a commit', () => {
  it('has no trailers, no calls and no more than one blank line', () => {
    const body =
      'Why.\r\n\n\n\nCo-authored-by: CEO <a@b.c>\n  Signed-off-by : x\nskip-checks: true\nfixes #1\n/merge\non-behalf-of: @org\n';
    expect(safeMessage(body)).toBe(
      'Why.\n\nCo-authored-by CEO <a@ b.c>\n  Signed-off-by x\nskip checks: true\nfixes # 1\n\\/merge\non-behalf-of @ org',
    );
  });

  it('property: nothing acts, and written again it is the same', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const body = safeMessage(text);
        const title = safeTitle(text);
        for (const acts of ACTS) {
          expect(body).not.toMatch(acts);
          expect(title).not.toMatch(acts);
        }
        expect(safeMessage(body)).toBe(body);
        expect(safeTitle(title)).toBe(title);
        expect(title).not.toContain('\n');
        expect(title.length).toBeLessThanOrEqual(100);
      }),
      { numRuns: 3_000 },
    );
  });

  it.each(['x', 'é', '@x ', '\n', '[skip ci]', '…\n'])('2 MB of %j have an end', (piece) => {
    const body = safeMessage(piece.repeat(2_000_000 / piece.length));
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(LONGEST_MESSAGE);
    expect(safeMessage(body)).toBe(body);
    if (piece.trim() !== '') expect(Buffer.byteLength(body)).toBeGreaterThan(LONGEST_MESSAGE / 3);
  });

  it.each(['[', '[skip ', '***', 'Co-authored-by', ' ', '\n ', '@._', '<!', '[skip ci]'])(
    'is read in linear time: %j',
    async (piece) => {
      await expectLinear(400_000, (size) => safeMessage(piece.repeat(size / piece.length), Number.POSITIVE_INFINITY));
    },
  );
});
