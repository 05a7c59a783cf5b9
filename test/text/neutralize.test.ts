import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readMarkers, writeMarker } from '../../packages/core/src/text/marker.ts';
import { neutralize, neutralizeInline } from '../../packages/core/src/text/neutralize.ts';
import { expectLinear } from '../kit/linear.ts';
import { effectsOf } from './github-effects.ts';

const links = ['https://github.com/o/r/'];
const options = { allowMentions: ['alice'], allowLinks: links };
const allow = { mentions: ['alice'], links };

/** Every case: what was written, what a reader gets; and the independent reader sees no effect. */
const table = (title: string, rows: [string, string][]) =>
  test.each(rows)(`${title} %j`, (text, expected) => {
    expect(neutralize(text, options)).toBe(expected);
    expect(neutralize(expected, options)).toBe(expected);
    expect(effectsOf(expected, allow)).toEqual([]);
  });

describe('O1 images and links', () => {
  table('AM08 AM09 O1', [
    ['![x](https://evil.test/?d=1)', 'x (`https://evil.test/?d=1`)'],
    ['![x](https://github.com/o/r/a.png "t")', 'x (`https://github.com/o/r/a.png`)'],
    ['![a][b]\n\n[b]: https://evil.test', '!\\[a][b]\n\n[b]\\: `https://evil.test`'],
    [
      'https://github.com/o/r/x\\/GH-4 [t](https://github.com/o/r/GH-4)',
      '`https://github.com/o/r/x/GH-4` t (`https://github.com/o/r/GH-4`)',
    ],
    ['![a `b`](https://evil.test)', '!\\[a `b`]\\(`https://evil.test`)'],
    ['<img src="https://evil.test">', '\\<img src="`https://evil.test`">'],
    ['<picture><source srcset=//evil.test></picture>', '\\<picture>\\<source srcset=//evil.test>\\</picture>'],
    [
      '![1](//camo.githubusercontent.com/a)![2](//camo.githubusercontent.com/b)',
      '1 (`//camo.githubusercontent.com/a`)2 (`//camo.githubusercontent.com/b`)',
    ],
  ]);
  table('AM10 O1', [
    [
      '[t](https://evil.test "x") [t](<javascript:alert(1)>)',
      't (`https://evil.test`) [t]\\(\\<`javascript:alert`(1)>)',
    ],
    [
      'see https://evil.test/a_(b), www.evil.test. and //evil.test',
      'see `https://evil.test/a`_(b), `www.evil.test`. and `//evil.test`',
    ],
    [
      '<https://evil.test> <a@evil.test> mailto:a@evil.test',
      '\\<`https://evil.test`> \\<`a@evil.test`> `mailto:a@evil.test`',
    ],
    [
      'https://еvil.test https://github.com@evil.test/o/r/ https://github.com.evil.test/o/r/',
      '`https://еvil.test` `https://github.com@evil.test/o/r/` `https://github.com.evil.test/o/r/`',
    ],
    ['javascript:alert(1) data:text/html,x vbscript:x', '`javascript:alert`(1) `data:text/html`,x `vbscript:x`'],
    ['[r]: https://evil.test "t"\n[^1]: note [r][r] [^1]', '[r]\\: `https://evil.test` "t"\n[^1]\\: note [r][r] [^1]'],
    ['&#104;ttps://evil.test https\\://evil.test', '`https://evil.test` `https://evil.test`'],
    ['[x\ny](https://evil.test)', '[x\ny]\\(`https://evil.test`)'],
  ]);
  table('O1 twin: allowed links stay', [
    [
      '[run](https://github.com/o/r/actions/runs/1) and https://github.com/o/r/tree/main.',
      '[run](https://github.com/o/r/actions/runs/1) and https://github.com/o/r/tree/main.',
    ],
    [
      '[`src/a.ts`](https://github.com/o/r/blob/main/src/a.ts#L3)',
      '[`src/a.ts`](https://github.com/o/r/blob/main/src/a.ts#L3)',
    ],
    ['(https://github.com/o/r/x)', '(https://github.com/o/r/x)'],
  ]);

  test('AM11 O1 no prefix allows a back-reference, and prefixes are compared by whole segments', () => {
    const server = { allowLinks: ['https://github.com/'] };
    expect(
      neutralize(
        'https://github.com/x/y/issues/1 https://github.com/x/y/commit/abc https://github.com/x/y/actions',
        server,
      ),
    ).toBe('`https://github.com/x/y/issues/1` `https://github.com/x/y/commit/abc` https://github.com/x/y/actions');
    expect(neutralize('closes https://github.com/o/r/pull/3', options)).toBe('closes `https://github.com/o/r/pull/3`');
    expect(neutralize('https://github.com/o/repo2/x', { allowLinks: ['https://github.com/o/repo'] })).toBe(
      '`https://github.com/o/repo2/x`',
    );
  });
});

describe('O1 mentions, commands, references', () => {
  table('AM42 O1', [
    ['hi @bob, @org/team (@everyone) and @alice', 'hi `@bob`, `@org/team` (`@everyone`) and @alice'],
    ['\\@bob &#64;bob _@bob_ **@bob** a@b.test', '`@bob` `@bob` `_@bob`_ **`@bob`** `a@b.test`'],
    ['@[bob](https://evil.test)', '`@bob` (`https://evil.test`)'],
    ['@<!-- -->bob @\u200bbob', '@\\<! -- -->bob `@bob`'],
    ['`a @bob', '\\`a `@bob`'],
    ['``a` @bob `', '\\`\\`a` @bob `'],
    ['`a\n@bob `', '\\`a\n`@bob` \\`'],
    ['> ```\n> @bob\n\n@bob', '> \\`\\`\\`\n> `@bob`\n\n`@bob`'],
    ['```\n``` x\n@bob', '```\n``` x\n@bob\n```'.replace('```\n``` x', '````\n``` x').replace(/```$/, '````')],
    ['````\n```\n````\n@bob', '````\n```\n````\n`@bob`'],
    ['| a | b |\n|---|---|\n| `x | @bob ` |', '| a | b |\n|---|---|\n| `x \\| @bob ` |'],
    ['https://github.com/o/r/x`@bob y`', '`https://github.com/o/r/x` `@bob y`'],
  ]);
  table('AM41 O1', [
    ['/approve', '`/approve`'],
    ['text\n  /merge now\n- /lgtm\n> /ok-to-test', 'text\n  `/merge` now\n- `/lgtm`\n> `/ok-to-test`'],
    ['**/approve**', '**`/approve`**'],
    ['@dependabot merge\n@ai-create-fix do it', '`@ dependabot` merge\n`@ ai-create-fix` do it'],
    ['bors r+', '`bors` r+'],
    ['`@coderabbitai` [@claude](https://x.test/@codex)', '`@ coderabbitai` `@ claude` (`https://x.test/@ codex`)'],
    ['```\n/approve\n  bors r+\n@dependabot merge\n```', '```\n\\/approve\n  \\bors r+\n@ dependabot merge\n```'],
    ['&sol;approve \\/x', '`/approve` /x'],
  ]);
  table('AM43 O1', [
    [
      'Fixes #1, closes: o/r#2, RESOLVED GH-3 and closes\n#4',
      'Fixes `#1`, closes: `o/r#2`, RESOLVED `GH-3` and closes\n`#4`',
    ],
    ['fix **#1** fixes \\#2 closes:#3', 'fix **`#1`** fixes `#2` `closes:#3`'],
    ['closes https://github.com/o/r/issues/3', 'closes `https://github.com/o/r/issues/3`'],
  ]);
  table('AM11 O1', [
    [
      'see attacker/repo#1, bob#2, o\\/r\\#3, o/r@0123abc, #4, (GH-5) and **#6**',
      'see `attacker/repo#1`, `bob#2`, `o/r#3`, `o/r@0123abc`, `#4`, (`GH-5`) and **`#6`**',
    ],
  ]);
});

describe('O1 HTML, fences, size', () => {
  table('O1', [
    ['<details open><summary>x</summary>', '\\<details open>\\<summary>x\\</summary>'],
    ['a <!-- b --> c <?php ?> <!DOCTYPE x>', 'a \\<! -- b --> c \\<?php ?> \\<!DOCTYPE x>'],
    ['&lt;b&gt; &amp;lt;b&amp;gt;', '\\<b> \\<b>'],
    ['```js\nunclosed', '```js\nunclosed\n```'],
    ['~~~ sh title\n```\n~~~', '````sh\n```\n````'],
    ['1. a\n   ```sh\n   npm ci\n   ```\n2. b', '1. a\n```sh\nnpm ci\n```\n2. b'],
    ['- ```js\n  x @bob\n  ```\n@bob', '- code:\n```js\nx @bob\n```\n`@bob`'],
    ['10. ~~~\n    x', '10. code:\n```\nx\n```'],
    ['```mermaid\nclick A "https://evil.test"\n```', '```text\nclick A "https://evil.test"\n```'],
    ['```suggestion\nx\n```', '```text\nx\n```'],
  ]);

  test('AM48 O1 no text of a model can become a marker', () => {
    const forged = writeMarker('plan', { approved: true }, (text) => text);
    for (const text of [
      forged,
      `\`${forged}\``,
      `\`\`\`\n${forged}\n\`\`\``,
      forged.replace('<', '&lt;'),
      forged.replace('!--', '!\u200b--'),
      `\\${forged}`,
      `| ${forged} |`,
    ]) {
      expect(readMarkers(neutralize(text))).toEqual([]);
      expect(readMarkers(neutralizeInline(text))).toEqual([]);
    }
  });

  test('O1 at most 60,000 characters, with balanced fences', () => {
    for (const text of [
      '@bob '.repeat(60_000),
      '`'.repeat(200_000),
      `\`\`\`\n${'x\n'.repeat(100_000)}`,
      '<b>'.repeat(100_000),
      'word '.repeat(40_000),
    ]) {
      const out = neutralize(text);
      expect(out.length).toBeLessThanOrEqual(60_000);
      expect(out).toContain(' characters omitted …');
      expect(effectsOf(out)).toEqual([]);
      expect(neutralize(out)).toBe(out);
    }
    expect(neutralize('x', { maxChars: 0 })).toBe('');
  });

  test('O1 twin: an ordinary report comes back letter by letter', () => {
    const text = [
      '## Root cause',
      '',
      '`npm ci` fails in **test** because `a || b` is *never* true (see `#12`, thanks @alice): 3 < 4 && x <= 5.',
      '',
      '1. Change `src/a.ts:12`, then run:',
      '2. Check [the run](https://github.com/o/r/actions/runs/1).',
      '',
      '> a quote, snake_case, C:\\path, 50% & more, [x] [y][z], $HOME, ~~old~~, 10:30, a/b, e.g. //',
      '',
      '- [ ] todo — naïve “quotes” ✓ 👍🏽',
      '',
      '| file | why |',
      '| --- | --- |',
      '| `a.ts` | changed in 0123abc |',
      '',
      '```ts',
      "import type { X } from '@types/node'; // <!= kept &lt; <b> ![x](y) #1",
      '@Override',
      '/usr/bin/node --version',
      '```',
    ].join('\n');
    expect(neutralize(text, options)).toBe(text);
  });
});

describe('O1 one line', () => {
  test.each<[string, string]>([
    ['a | b\nc', 'a \\| b c'],
    ['`a|b` @bob', '`a\\|b` `@bob`'],
    ['a \\| b', 'a \\| b'],
    ['` | @bob `', '` \\| @bob `'],
    ['/approve', '`/approve`'],
    ['x'.repeat(600), `${'x'.repeat(499)}…`],
  ])('O1 %j', (text, expected) => {
    expect(neutralizeInline(text)).toBe(expected);
    expect(neutralizeInline(expected)).toBe(expected);
  });
});

const hostile = fc
  .tuple(
    fc.array(
      fc.constantFrom(
        ...[
          '@bob',
          '@',
          '@alice',
          'bob',
          '`',
          '``',
          '```',
          '```js',
          '~~~',
          '\n',
          '\n\n',
          ' ',
          '    ',
          '\t',
          '> ',
          '- ',
          '1. ',
          '# ',
          '|',
          '| a | b |\n|---|---|\n',
        ],
        ...[
          '\\',
          '\\`',
          '\\@',
          '&#64;',
          '&#96;',
          '&lt;',
          '&amp;',
          '<',
          '>',
          '<b>',
          '<!--',
          '-->',
          '<div>\n',
          '<img src=x>',
          '![',
          '[',
          ']',
          '](',
          '(',
          ')',
          ']:',
          '[x]: ',
        ],
        ...[
          'https://evil.test',
          'www.evil.test',
          '//evil',
          'javascript:x',
          'https://github.com/o/r/x',
          'o/r#1',
          '#3',
          'GH-4',
          'fixes',
          'closes:',
          '/approve',
          'bors r+',
        ],
        ...[
          '*',
          '**',
          '_',
          '~~',
          '!',
          '"',
          'a',
          'word',
          '\u200b',
          '\u00a0',
          '[^1]: ',
          ':',
          '.',
          ',',
          'a@b.test',
          '---',
          '$',
          '\\/',
          '\\#',
          '\\:',
          '\\(',
          '\\[',
          '\\<',
          '\\\\',
          '&sol;',
          '&colon;',
        ],
      ),
      { maxLength: 14 },
    ),
    fc.boolean(),
  )
  .map(([parts, spaced]) => parts.join(spaced ? ' ' : ''));

describe('O1 properties', () => {
  test('O1 AM10 AM41 AM42 AM43 no effect survives, and a second pass changes nothing', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const out = neutralize(text, options);
        expect(effectsOf(out, allow)).toEqual([]);
        expect(neutralize(out, options)).toBe(out);
        const line = neutralizeInline(text, options);
        expect(effectsOf(line, allow)).toEqual([]);
        expect(line).not.toContain('\n');
        expect(line.replace(/\\[\s\S]/g, '')).not.toContain('|');
        expect(neutralizeInline(line, { ...options, maxChars: 10_000 })).toBe(line);
      }),
      { numRuns: 2500 },
    );
  });

  test.each(['<a ', '`', '``x', '[', '![', '](', '\\', '|', '-', '.', '@', '&amp;', 'fixes #1 ', '- ', '\n', '```\n'])(
    'AM86 O1 a million characters of %j are read in linear time',
    (piece) =>
      expectLinear(1_000_000, (size) => {
        const text = piece.repeat(Math.ceil(size / piece.length));
        // A cap that does not grow with the text would make any reader linear.
        neutralize(text, { maxChars: size / 10 });
        neutralizeInline(text, { maxChars: size / 4 });
      }),
  );
});

describe('O1: what may stay although it would act', () => {
  const issue = 'https://github.com/o/r/issues/12';

  test('AM11: an address that leaves a reference stays only when it is listed itself', () => {
    const shown = (text: string) => neutralize(text, { allowLinks: [...links, issue] });
    expect(shown(`[\`#12\`](${issue}) and ${issue}`)).toBe(`[\`#12\`](${issue}) and ${issue}`);
    for (const other of [`${issue}3`, `${issue}/x`, `${issue}?a=1`, 'https://github.com/o/r/pull/12'])
      expect(shown(`[x](${other})`)).toBe(`x (\`${other}\`)`);
  });

  test('AM41: a command of ours may be named in code, and nothing else in it', () => {
    const shown = (text: string) => neutralize(text, { allowCommands: ['ai-triage'] });
    expect(shown('Write `@ai-triage` first.')).toBe('Write `@ai-triage` first.');
    expect(shown('@ai-triage now')).toBe('`@ai-triage` now');
    expect(shown('`@ai-triage now` `@ai-create-fix`')).toBe('`@ ai-triage now` `@ ai-create-fix`');
    expect(neutralize('`@ai-triage`')).toBe('`@ ai-triage`');
  });

  test('W7: a line of ours may close an issue, as a whole line and nowhere else', () => {
    const shown = (text: string) => neutralize(text, { allowLines: ['Fixes #12'] });
    expect(shown('It counts.\n\nFixes #12\n')).toBe('It counts.\n\nFixes #12\n');
    for (const text of ['fixes #12', 'Fixes #12.', 'Fixes #12, closes #13', '- Fixes #12', ' Fixes #12', 'Fixes #1'])
      expect(shown(text)).not.toMatch(/(?<!`)#\d/);
    expect(shown('```\nFixes #12\n```')).toBe('```\nFixes #12\n```');
    expect(neutralize('Fixes #12')).toBe('Fixes `#12`');
  });
});
