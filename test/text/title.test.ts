import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plainTitle } from '../../packages/core/src/text/title.ts';

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
