import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { neutralize } from '../../packages/core/src/text/neutralize.ts';
import { prose } from '../../packages/core/src/text/prose.ts';

describe('a text of a model as a part of ours', () => {
  test.each<[string, string, string]>([
    ['plain words', 'It is the units.', 'It is the units.'],
    ['a heading', '### Evidence\n\nAll checked.', '**Evidence**\n\nAll checked.'],
    ['a heading that is closed', '## Evidence ##  ', '**Evidence**'],
    ['a heading in a quote, in a list', '> # A\n- ## B\n1. > ### C', '> **A**\n- **B**\n1. > **C**'],
    ['a heading of a rule', '# ***', ''],
    ['an empty heading', 'a\n#\nb', 'a\n\nb'],
    ['no heading', '#hash and a # b', '#hash and a # b'],
    ['underlines', 'Evidence\n===\nChecked\n  ---', 'Evidence\n\nChecked\n'],
    ['an underline in a quote', '> Evidence\n> ===', '> Evidence\n'],
    ['thematic breaks', '***\n- - -\n_ _ _\n> ---\n- ***', '\n\n\n\n'],
    ['a list stays', '- one\n* two\n+ three\n1. four\n- 5', '- one\n* two\n+ three\n1. four\n- 5'],
    ['a table stays', '| a | b |\n| --- | --- |\n| 1 | 2 |', '| a | b |\n| --- | --- |\n| 1 | 2 |'],
    ['code stays', '```sh\n# build\n---\n```\n# x', '```sh\n# build\n---\n```\n**x**'],
    ['a fence that is not closed', '```js\nlet a', '```js\nlet a\n```'],
    ['a fence in a list item', '- ```js\n  let a\n  ```\nand on', '- code:\n```js\nlet a\n```\nand on'],
    ['a mention', '# @maria', '**`@maria`**'],
  ])('%s', (_name, text, expected) => {
    expect(prose(text)).toBe(expected);
    expect(prose(expected)).toBe(expected);
  });

  test('property: no heading, no rule, no open fence is left, and what is ours after it stands as we wrote it', () => {
    const piece = fc.constantFrom(
      ...['#', '## ', '###### x', '===', '---', '***', '_ _ _', '> ', '- ', '1. ', '\t', '  ', '    ', '\n', '\n\n'],
      ...['```', '````js', '~~~', '`', '|', 'word', '\\', '&#35; ', '&num;', '\\#', '<h1>', '</h1>', '\u200b'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
        // The whole comment passes through the choke point once more, and that must bring nothing back.
        const lines = neutralize(`${prose(pieces.join(''))}\n\n### Ours`).split('\n');
        let fence: string | undefined;
        const shown = lines.filter((line) => {
          const mark = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
          if (fence !== undefined) {
            if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
            return false;
          }
          fence = mark;
          return fence === undefined;
        });
        expect(shown.at(-1)).toBe('### Ours');
        for (const line of shown.slice(0, -1)) {
          expect(line).not.toMatch(/^(?:\s*(?:>|(?:[-*+]|\d+[.)])\s))*\s*#{1,6}(?:\s|$)/);
          expect(line).not.toMatch(/^[\s>]*(?:=+|-+|(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})\s*$/);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
