import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits } from '../../packages/core/src/mcp/staging-edits.ts';
import { cpuMs, expectLinear } from '../kit/linear.ts';
import { LF, SOURCE } from './stage.ts';

const edit = (text: string, search: string, replace = 'X') => {
  try {
    return applyEdits(text, [{ search, replace }]);
  } catch (error) {
    return (error as Error).message;
  }
};

describe('an edit', () => {
  it.each([
    ['in a line', LF, 'three', '3', 'one\n  two\n3\n  two\nfive\n'],
    ['over lines', LF, 'one\n  two', 'X', 'X\nthree\n  two\nfive\n'],
    ['with what a replacement could mean', LF, 'three', "$& $1 $' $$", "one\n  two\n$& $1 $' $$\n  two\nfive\n"],
    ['of everything', 'a', 'a', '', ''],
    ['CRLF stays: LF in the search', 'a\r\nb\r\nc\r\n', 'a\nb', 'x\ny\nz', 'x\r\ny\r\nz\r\nc\r\n'],
    ['CRLF stays: CRLF in the search', 'a\r\nb\r\n', 'a\r\nb\r\n', 'x\r\n', 'x\r\n'],
    ['CRLF stays: in one line', 'a\r\nb\r\n', 'b', 'x\ny', 'a\r\nx\r\ny\r\n'],
    ['of mixed line ends is exact', 'a\r\nb\nc\n', 'b\nc', 'x\ny', 'a\r\nx\ny\n'],
  ])('%s', (_name, text, search, replace, expected) => {
    expect(edit(text, search, replace)).toBe(expected);
  });

  it('one after the other, all or none', () => {
    const then = (...edits: [string, string][]) =>
      applyEdits(
        LF,
        edits.map(([search, replace]) => ({ search, replace })),
      );
    expect(then(['one', 'two'], ['  two\nthree', 'x'], ['two\nx', 'y'])).toBe('y\n  two\nfive\n');
    expect(() => then(['one', 'two'], ['nine', 'x'])).toThrow(
      /^Edit 2 of 2, so none was made: the text to replace does not/,
    );
  });
});

it.each([
  ['twice', LF, 'two', /stands 2 times in the file, at the lines 2, 4: give more lines around it/],
  ['overlapping', 'aaa', 'aa', /stands 2 times in the file, at the lines 1, 1/],
  [
    'very often',
    'a\n'.repeat(5_000),
    'a',
    /1000 times or more in the file, at the lines 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 …/,
  ],
  ['spaces for a tab', SOURCE, '    return a - b;', /line 3 differs only in white space.*: "\\t\\treturn a - b;"\./],
  [
    'over lines, the second indented otherwise',
    SOURCE,
    '\tif (a > 0) {\n\treturn a - b;',
    /line 3 differs only in white space/,
  ],
  ['an invisible character', 'let\u200bter = 1\n', 'letter = 1', /line 1 differs only in white space or in invisible/],
  ['space at the end', 'a \nb\n', 'a\nb', /line 1 differs only in white space.*"a "/],
  [
    'another line after the right one',
    SOURCE,
    '\t\treturn a - b;\n\t} else {',
    /the nearest place is line 3, but line 4 is "\\t}", not "\\t} else {"/,
  ],
  ['past the end', 'a\nb', 'b\nc', /its beginning stands at line 2, and the file ends before it/],
  ['a line like it', SOURCE, 'export function add(a, c) {', /the nearest line is 1: "export function add\(a, b\) {"/],
  ['nothing like it', LF, 'zebra', /no line of it is like it: read the file with get_file_contents/],
  ['white space alone', LF, '\n\n\n', /it is white space alone/],
])('a text to replace that cannot be taken: %s', (_name, text, search, expected) => {
  expect(edit(text, search)).toMatch(expected);
});

it('what is shown of a file is short', () => {
  const long = `${'x'.repeat(50_000)} = 1`;
  const message = edit(`${long};\n${long};\n`, `${long.replace(' ', '  ')};\n${'y'.repeat(9_000)}`);
  expect(message.length).toBeLessThan(500);
});

it('an edit whose search stands once is what string replace makes of it', () => {
  const part = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '$', '&', 'é'), maxLength: 30 });
  let told = 0;
  fc.assert(
    fc.property(part, part, part, part, (before, search, after, replace) => {
      const text = before + search + after;
      const times = [...text].filter((_, at) => search !== '' && text.startsWith(search, at)).length;
      fc.pre(search !== '');
      if (times === 1) {
        told++;
        expect(edit(text, search, replace)).toBe(text.replace(search, () => replace));
      } else expect(edit(text, search, replace)).toMatch(new RegExp(`stands ${times} times`));
    }),
    { numRuns: 2_000 },
  );
  expect(told).toBeGreaterThan(300);
});

it('a search that was made to be slow is not', async () => {
  const text = `${'a'.repeat(9_000)}b`.repeat(110);
  for (const search of [`${'a'.repeat(10_000)}b${'a'.repeat(9_999)}`, `${'a\n'.repeat(9_000)}b`])
    expect(await cpuMs(() => edit(text, search))).toBeLessThan(2_000);
  await expectLinear(400_000, (size) => edit('a \n'.repeat(size / 3), ' a\n'.repeat(5_000)));
});
