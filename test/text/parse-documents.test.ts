import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { UserError } from '../../packages/core/src/errors.ts';
import { MAX_YAML_DOCUMENTS, parseYaml, parseYamlDocuments } from '../../packages/core/src/text/parse.ts';
import { cpuMs, expectLinear } from '../kit/linear.ts';

const lines = (...rows: string[]): string => rows.join('\n');
/** The value of each document, or the message of its error. */
const read = async (text: string): Promise<unknown[]> =>
  (await parseYamlDocuments(text, 'f.yml')).map((one) => (one.error ? one.error.message : one.value));

describe('I9 several documents', () => {
  test('I9 twin: each is read as written, and empty ones are left out', async () => {
    expect(await read('')).toEqual([]);
    expect(await read('# a comment alone\n')).toEqual([]);
    expect(await read('a: 1')).toEqual([{ a: 1 }]);
    const text = lines(
      '---',
      '# comment',
      '---',
      'a: on',
      '---',
      '',
      '---',
      '- b',
      '...',
      '---',
      '~',
      '---',
      'c: |',
      '  ---x',
    );
    expect(await read(text)).toEqual([{ a: 'on' }, ['b'], { c: '---x\n' }]);
    expect(await read('a: 1\r\n---\r\nb: 2\r\n')).toEqual([{ a: 1 }, { b: 2 }]);
  });

  test.each<[string, string[], RegExp]>([
    ['a key twice', ['a: 1', 'a: 2'], /^f\.yml:4:1: top level: the key "a" stands twice/],
    ['__proto__', ['a: { __proto__: 1 }'], /^f\.yml:3:6: a: the key "__proto__"/],
    ['an unknown tag', ['a: !!js/function x'], /^f\.yml:3:4: Unresolved tag/],
    ['broken text', ['a: [1', 'b: 2'], /^f\.yml:4:1: /],
    ['an open quote', ['a: "x', 'b: 2'], /^f\.yml:\d:\d+: /],
    ['a tab', ['a:', '\tb: 1'], /^f\.yml:4:1: /],
    ['33 levels', [`${'['.repeat(33)}${']'.repeat(33)}`], /^f\.yml:3:33: .*more than 32 levels/],
    ['an alias of another document', ['a: *first'], /^f\.yml:3:1: Unresolved alias/],
    [
      'aliases without end',
      [
        `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[at]}`).join(',')}]`).join('\n')}`,
      ],
      /alias/i,
    ],
  ])('G6 I9 %s is the error of its document alone', async (_name, rows, message) => {
    const [before, bad, after, ...rest] = await read(lines('first: &first 1', '---', ...rows, '---', 'last: 3'));
    expect(before).toEqual({ first: 1 });
    expect(bad).toMatch(message);
    expect(after).toEqual({ last: 3 });
    expect(rest).toEqual([]);
  });

  test('I9 fifty documents are read, and the fifty-first is refused', async () => {
    const all = (count: number) => Array.from({ length: count }, (_, at) => `a: ${at}`).join('\n---\n');
    expect(await read(all(MAX_YAML_DOCUMENTS))).toHaveLength(50);
    await expect(read(all(MAX_YAML_DOCUMENTS + 1))).rejects.toThrow(/^f\.yml: more than 50 documents/);
  });

  test('I9 directives belong to the document after them', async () => {
    expect(await read('%YAML 1.2\n# x\n---\na: on\n---\na: 2\n...\n')).toEqual([{ a: 'on' }, { a: 2 }]);
    expect(await read('a: 1\n---\n- x\n...\nmore\n')).toEqual([
      { a: 1 },
      expect.stringMatching(/^f\.yml:5:1: .*multiple/),
    ]);
  });

  test.each<[string, string, RegExp]>([
    ['256 KiB', `a: ${'x'.repeat(256 * 1024)}`, /^f\.yml: larger/],
    ['empty documents without end', '---\n'.repeat(60_000), /^f\.yml: more than 50 documents/],
  ])('AM88 I9 a text with %s is refused quickly', async (_name, text, message) => {
    await parseYaml('a: 1', 'warm.yml');
    const refused = async () => {
      const error = await parseYamlDocuments(text, 'f.yml').catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(UserError);
      expect((error as Error).message).toMatch(message);
    };
    expect(await cpuMs(refused)).toBeLessThan(5_000);
  });

  test.each<[string, string, RegExp]>([
    ['10,000 brackets', '['.repeat(10_000), /^f\.yml:3: more than 32 levels/],
    ['nothing but directives', '%FOO bar\n'.repeat(10_000), /^f\.yml:3:/],
    ['ends without end', '...\n'.repeat(60_000), /^f\.yml:/],
  ])('AM88 I9 a document with %s is an error soon', async (_name, text, message) => {
    await parseYaml('a: 1', 'warm.yml');
    let found: unknown[] = [];
    const spent = await cpuMs(async () => {
      found = await read(`a: 1\n---\n${text}`);
    });
    expect(spent).toBeLessThan(5_000);
    expect(found).toEqual([{ a: 1 }, expect.stringMatching(message)]);
  });

  test('I9 many keys in many documents take time in proportion', () =>
    expectLinear(15_000, (length) =>
      parseYamlDocuments(
        Array.from({ length }, (_, at) => `${at % 400 === 0 ? '---\n' : ''}k${at}: 1`).join('\n'),
        'f',
      ),
    ));

  test('I9 what stringify writes is read back, document by document', async () => {
    const value = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,5}$/),
      fc.oneof(fc.string(), fc.integer(), fc.array(fc.string())),
      {
        minKeys: 1,
        noNullPrototype: true,
      },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(value, { maxLength: 5 }), async (values) => {
        const text = values.map((one) => `---\n${stringify(one)}`).join('');
        expect(await read(text)).toEqual(values);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the place of a path', () => {
  const text = lines(
    'a: 1',
    '---',
    'b:',
    '  - x',
    '  - c: { d: 1 }',
    '    "e f": 2',
    'g: &g { h: 1 }',
    'i: *g',
    '7: x',
  );
  test.each<[readonly (string | number)[], string]>([
    [[], '3:1'],
    [['b'], '3:1'],
    [['b', 0], '4:5'],
    [['b', 1], '5:5'],
    [['b', 1, 'c', 'd'], '5:10'],
    [['b', 1, 'e f'], '6:5'],
    [['b', 9, 'x'], '3:1'],
    [['b', 'x'], '3:1'],
    [['g', 'h'], '7:9'],
    [['i', 'h'], '8:1'],
    [['7'], '9:1'],
    [['missing', 'key'], '3:1'],
  ])('%j', async (path, place) => {
    const document = (await parseYamlDocuments(text, 'f.yml'))[1]!;
    if (document.error) throw document.error;
    expect(document.placeOf(path)).toBe(place);
  });
});
