import { expect, test } from '@jest/globals';
import { codeBlock, details, escapeCell, heading, inlineCode, table } from '../../packages/core/src/text/markdown.ts';

test('a code block has a longer fence than any inside', () => {
  expect(codeBlock('a\n', 'ts')).toBe('```ts\na\n```');
  expect(codeBlock('````\nx', 'b ad`')).toBe('`````bad\n````\nx\n`````');
});

test('inline code keeps its backticks', () => {
  expect(inlineCode('a')).toBe('`a`');
  expect(inlineCode('`a`')).toBe('`` `a` ``');
  expect(inlineCode('a ``b` c\n  d')).toBe('```a ``b` c d```');
  expect(inlineCode('a\r- [x] b\r\n')).toBe('`a - [x] b`');
  expect(inlineCode('')).toBe('` `');
});

test('a table keeps its columns', () => {
  expect(table(['a', 'b'], [['1|2', 'x\n y'], ['\\|'], ['\\\\|', 'z', 'cut']])).toBe(
    '| a | b |\n| --- | --- |\n| 1\\|2 | x y |\n| \\| |  |\n| \\\\\\| | z |',
  );
  expect(escapeCell(escapeCell('a|b'))).toBe('a\\|b');
});

test('headings and details', () => {
  expect(heading(3, 'a\nb')).toBe('### a b');
  expect(details('a <b>', 'body')).toBe('<details>\n<summary>a &lt;b&gt;</summary>\n\nbody\n\n</details>');
});
