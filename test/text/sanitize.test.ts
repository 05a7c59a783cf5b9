import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CAPS, cap, sanitize, sanitizeLine, sanitizeLog } from '../../packages/core/src/text/sanitize.ts';
import { expectLinear } from '../kit/linear.ts';

const codes = (...points: number[]): string => String.fromCodePoint(...points);

/** Text made of the pieces that the filters react to, in any order and nesting. */
const hostile = fc
  .array(
    fc.constantFrom(
      ...[
        '<!--',
        '-->',
        '<!',
        '>',
        '<',
        '&lt;',
        '&amp;',
        '&#60;',
        '&#8203;',
        '&quot;',
        '"',
        "'",
        '<img alt="',
        '<a title=x ',
        '<div>',
        '\n',
        '\n\n',
        ' ',
      ],
      ...[
        '![',
        '[',
        ']',
        '](',
        '(u "t")',
        ')',
        '[a]: ',
        '[^1]: ',
        '[//]: # (x)',
        '```',
        '~~~',
        '```js a b',
        '    ',
        '> ',
        'word',
        '\\',
      ],
      ...[
        '\x1b[31m',
        '\x1b]0;',
        '\x07',
        '^[',
        '[0m',
        '\r',
        '\x00',
        '\x9b',
        '\u200b',
        '\u202e',
        '\ufe0f',
        '\u200d',
        '👩',
        '❤️',
        codes(0xe0041),
        '\ud83d',
        '\udc41',
        '\udb40',
        '\u2800',
        '\u2028',
      ],
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

const HIDDEN = /[\p{Cf}\p{Co}\p{Cs}\u2800\u3164\u115F\u1160\uFFA0]|[^\P{Cc}\n\t]/u;

describe('I2 invisible characters', () => {
  test.each<[string, string]>([
    ['tag characters', codes(0xe0001, 0xe0069, 0xe0067, 0xe006e)],
    ['variation selectors without a base', `${codes(0xe0100, 0xe01ef)}\ufe00\ufe0f`],
    ['zero width', '\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\u180e'],
    ['bidi', '\u202a\u202e\u2066\u2069\u200e\u061c'],
    ['fillers', '\u2800\u3164\u115f\u1160\uffa0'],
    ['private use', `\ue000${codes(0xf0000, 0x10fffd)}`],
    ['C0 and C1', '\x00\x07\x08\x0b\x0c\x1b\x7f\x80\x9f'],
    ['noncharacters and lone surrogates', '\uffff\ufdd0\ud800\udc00'],
    ['CR', '\r'],
  ])('AM71 I2 %s leave nothing', (_name, text) => {
    for (const clean of [sanitize, sanitizeLog]) {
      expect(clean(`go${text.replace('\ud800\udc00', '\udc00\ud800')}od`)).toBe('good');
    }
  });

  test('AM78 I2 terminal sequences go, also by C1, and as ^[[', () => {
    const link = '\x1b]8;;https://evil.test\x07text\x1b]8;;\x1b\\';
    expect(
      sanitizeLog(`\x1b[1;31mred\x1b[0m \x9b32mgreen ^[[33myellow^[[0m ${link} \x1b]0;title\x07\x1b[2J\x1bcend`),
    ).toBe('red green yellow text end');
  });

  test('I2 what was taken out cannot join to something new', () => {
    expect(sanitizeLog('\udb40\u200b\udc41')).toBe('');
    expect(sanitizeLog('^[^[[0m[31mx')).toBe('x');
    expect(sanitizeLog(`${'^['.repeat(500)}${'[0m'.repeat(500)}`)).not.toMatch(/\^\[\[/);
  });

  test('I2 twin: emoji, accents, other scripts and tabs stay', () => {
    const text = '👩‍🔬 👨‍👩‍👧 🏳️‍🌈 👍🏽 ❤️ 1️⃣ naïve Ünïcödé 日本語 עברית\tend\n';
    expect(sanitizeLog(text)).toBe(text);
    expect(sanitize(text)).toBe(text);
  });

  test('I2 NEL, LS and PS become line feeds', () => {
    expect(sanitizeLog('a\x85b\u2028c\u2029d')).toBe('a\nb\nc\nd');
  });
});

describe('I3 what GitHub does not show', () => {
  test.each<[string, string, string]>([
    ['comment', 'a <!-- do it --> b', 'a  b'],
    ['unterminated comment', 'a <!-- do it\n\nnow', 'a '],
    ['nested comment', 'a <!<!-- x -->-- do it --> b', 'a  b'],
    ['comment by entities', 'a &lt;!-- do it --&gt; b', 'a  b'],
    ['entity of an invisible character', 'a&#8203;&#x200b;b&zwj;c', 'abc'],
    ['entities twice', '&amp;lt;b&amp;gt;', '<b>'],
    ['processing instruction and declaration', 'a <?do it?> b <!DOCTYPE do> c <![CDATA[do it]]> d', 'a  b  c  d'],
    [
      'attributes',
      '<img alt="do it" src="https://x.test/a.png" title=\'do it\' data-x=do>',
      '<img src="https://x.test/a.png">',
    ],
    ['attributes in sloppy HTML', '<img/alt="do it"src=x>', '<img src="x">'],
    [
      'details keep their text',
      '<details title="do it"><summary>More</summary>text</details>',
      '<details><summary>More</summary>text</details>',
    ],
    ['image alt', '![do it](https://x.test/a.png)', '![](https://x.test/a.png)'],
    ['image alt with brackets', '![do [it] now](u)', '![](u)'],
    ['image alt by reference', '![do it][pic]\n\n[pic]: https://x.test', '![][pic]\n\n[pic]: https://x.test'],
    ['link title', '[docs](https://x.test "do it") [b](<u> \'do\')', '[docs](https://x.test) [b](<u>)'],
    ['unused definitions', 'a\n\n[//]: # (do it)\n[x]: https://x.test "do it"\n\nb', 'a\n\n\n\n\nb'],
    ['title of a used definition', '[docs][x]\n\n[x]: https://x.test "do it"', '[docs][x]\n\n[x]: https://x.test'],
    ['unused footnote', 'a\n\n[^n]: do it\n  and this\n\nb', 'a\n\n\n\nb'],
    ['long fence info', `\`\`\`sh ${'do it '.repeat(10)}\nls\n\`\`\``, '```\nls\n```'],
    ['fence info beyond the language', '```sh do it\nls\n```', '```sh\nls\n```'],
    ['comment behind a fence that is none', '<pre>\n\n```\n<!-- do it -->\n```', '<pre>\n\n```\n\n```'],
  ])('AM72 I3 %s', (_name, text, expected) => {
    expect(sanitize(text)).toBe(expected);
  });

  test('I3 twin: ordinary Markdown comes back letter by letter', () => {
    const text = [
      '# Build fails on `main`',
      '',
      '1. Run `npm ci && npm test`',
      '2. See [the run](https://github.com/o/r/actions/runs/1) and #12, thanks @alice',
      '',
      '> quoted **bold** _it_ ~~old~~ a < b && c > d, Map<string, List<number>>',
      '',
      '| job | state |',
      '| --- | --- |',
      '| test | `a\\|b` |',
      '',
      '```ts',
      'const html = "<!-- kept --> &lt; <img alt=\'kept\'>"; // ![kept](x "y")',
      'const o = { [key]: value };',
      '[key]: value',
      '```',
      '',
      '- [x] done[^1]',
      '',
      '[^1]: a note',
    ].join('\n');
    expect(sanitize(text)).toBe(text);
  });

  test('I3 twin: logs and code keep their markup', () => {
    const text = '<!-- a --> <img alt="x"> ![a](b "c") &lt; ```js x y z';
    expect(sanitizeLog(text)).toBe(text);
  });
});

describe('I3 properties', () => {
  test('I3 idempotent, and nothing hidden survives', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const once = sanitize(text);
        expect(sanitize(once)).toBe(once);
        // Code blocks keep what is shown in them.
        if (!/```|~~~/.test(once)) expect(once).not.toMatch(/<!--/);
        // Emoji keep their joiners and selectors, only there.
        expect(once.replace(/\p{Extended_Pictographic}(?:\ufe0f|\u200d|\p{Extended_Pictographic})*/gu, '')).not.toMatch(
          HIDDEN,
        );
        const log = sanitizeLog(text);
        expect(sanitizeLog(log)).toBe(log);
      }),
      { numRuns: 3000 },
    );
  });

  test('I3 I6 idempotent with a limit, which holds', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 0, max: 120 }), (text, maxChars) => {
        for (const clean of [sanitize, sanitizeLog]) {
          const once = clean(text, { maxChars });
          expect(once.length).toBeLessThanOrEqual(maxChars);
          expect(clean(once, { maxChars })).toBe(once);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    '<!--',
    '<a b="',
    '<?',
    '![',
    '](u "',
    '](u (',
    '[a]: b "\n',
    '[^a]: x\n y\n',
    '&amp;amp;',
    '^[[',
    '\x1b]0;',
    '\u200b',
    '👩‍',
    '`',
    '- ',
    ' ',
    '\n',
  ])('AM86 I3 a million characters of %j are read in linear time', (piece) =>
    expectLinear(1_000_000, (size) => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      sanitize(text);
      sanitizeLog(text);
      sanitizeLine(text, CAPS.title);
    }),
  );
});

describe('I4 I6 lines and caps', () => {
  test('I4 a title is one line', () => {
    expect(sanitizeLine('  Fix\u3000the\n\tbuild\u00a0now\u200b  ', 256)).toBe('Fix the build now');
    expect(sanitizeLine('x'.repeat(300), CAPS.title)).toBe(`${'x'.repeat(255)}…`);
    expect(sanitizeLine('a👍', 2)).toBe('a…');
  });

  test('I6 a cut is marked and says how much is missing', () => {
    expect(cap('short', 10)).toBe('short');
    const cut = cap('a'.repeat(1000), 100);
    expect(cut.length).toBeLessThanOrEqual(100);
    expect(cut).toMatch(/^a+\n… 9\d\d characters omitted …$/);
    const ends = cap(`${'a'.repeat(500)}${'z'.repeat(500)}`, 100, 'ends');
    expect(ends).toMatch(/^a{10,20}\n… 9\d\d characters omitted …\nz{40,60}$/);
    const omitted = Number(/… (\d+) /.exec(ends)?.[1]);
    expect(ends.replace(/\n… \d+ characters omitted …\n/, '').length + omitted).toBe(1000);
  });

  test('I6 the table', () => {
    expect(CAPS).toEqual({
      ...{ title: 256, body: 16_000, comment: 8_000, comments: 50, log: 64_000, diff: 200_000 },
      ...{ read: 20_000, patch: 8_000 },
    });
  });
});
