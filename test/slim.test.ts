import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
// @ts-expect-error a script without types
import { slim } from '../scripts/slim.mjs';

describe('a chunk of the bundle', () => {
  test('loses its comments, but not the legal ones', () => {
    expect(slim('/** Doc. */\nlet a = 1; // why\n/*! (c) Ada */\nlet b = /* two */ 2;\n')).toBe(
      'let a = 1;\n/*! (c) Ada */ let b = 2;\n',
    );
  });

  test('keeps names that shadow others: a stack shows them', () => {
    const code = 'let parse;\n{\n\tfunction parse() {}\n\tclass Headers {\n\t}\n}';
    expect(slim(code).trim()).toBe(code);
  });

  test('keeps the parentheses that have a function compiled at once', () => {
    const code = 'export const modules = {\n\t7: ((module)=>{})\n};\n';
    expect(slim(code)).toBe(code);
  });

  test('is ASCII, for the same text', () => {
    expect(slim('say("·é…😀", /…/);\n')).toMatch(/^[ -~\n]+$/);
    expect(run('return ["·é…😀", /^[…]$/.test("…"), `…${1}`, String.raw`…\\n`];')).toEqual([
      '·é…😀',
      true,
      '…1',
      '…\\n',
    ]);
  });

  test('keeps the text of a template of many lines', () => {
    const indentation = fc.string({ unit: fc.constantFrom(' ', '    ', '\t', '\n', 'x', '//', '/*', '*/') });
    fc.assert(
      fc.property(indentation, (text) => {
        expect(run(`if (true) {\n  /* gone */\n    return \`${text}\`;\n}`)).toBe(text);
      }),
    );
  });
});

/** What a function with this body returns, once slimmed. */
function run(body: string): unknown {
  const code = slim(`export default () => {\n${body}\n};\n`);
  return new Function(code.replace('export default', 'return'))()();
}
