import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { logSafe } from '../../packages/core/src/text/log-safe.ts';

/** The runner: reads lines, trims, looks for `::name …::` at the start and for `##[name …]` anywhere, blind to ignorables. */
function commandsIn(stdout: string): string[] {
  return stdout
    .split(/\r\n|[\n\r\v\f\x85\u2028\u2029]/)
    .map((line) => line.replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}\0]/gu, '').replace(/^[\s\ufeff]+/, ''))
    .filter((line) => /^::/.test(line) || line.includes('##['));
}

describe('O3 the runner sees no command', () => {
  test.each([
    '::set-output name=x::y',
    '  ::add-mask::x',
    '\u3000\u00a0::stop-commands::t',
    'text ##[add-mask]x ###[error]',
    'progress\r::error::x',
    'a\x85::error::x\u2028::b::\u2029::c::\v::d::\f::e::',
    ':\u200b:error::x',
    '#\u00ad#[error]x',
    '\x1b[31m::error::x',
    ':\x1b[0m:error::x',
    ':::error::',
    '\r\n::error::\n\n  ::x',
  ])('AM76 O3 %j', (text) => {
    expect(commandsIn(logSafe(text))).toEqual([]);
  });

  test('AM76 O3 AM81 any text', () => {
    const part = fc.constantFrom(
      ':',
      '::',
      '#',
      '##',
      '[',
      '##[',
      ' ',
      '\n',
      '\r',
      '\t',
      '\x85',
      '\u2028',
      '\u200b',
      '\ufeff',
      '\u3000',
      '\x1b[0m',
      '^[[0m',
      'error',
      ']',
      'x',
      '\v',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const safe = logSafe(parts.join(''));
        expect(commandsIn(safe)).toEqual([]);
        expect(logSafe(safe)).toBe(safe);
      }),
      { numRuns: 5000 },
    );
  });

  test('AM78 O3 terminal control goes', () => {
    expect(logSafe('\x1b]0;title\x07\x1b[2Jtext')).toBe('text');
  });

  test('O3 twin: what a person reads stays', () => {
    const text = 'std::vector<int> x;\nError: a:b::c at src/a.ts:1:2\n  ## [note] # done ✓ 👍🏽';
    expect(logSafe(text)).toBe(text);
    expect(logSafe('::error::x')).toBe(': :error::x');
  });
});
