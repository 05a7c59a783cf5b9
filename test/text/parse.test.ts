import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../packages/core/src/errors.ts';
import { parseJson, parseYaml } from '../../packages/core/src/text/parse.ts';
import { cpuMs, expectLinear } from '../kit/linear.ts';

const lines = (...rows: string[]): string => rows.join('\n');

describe('I9 YAML', () => {
  test('I9 twin: a configuration is read as written', async () => {
    const text = lines(
      '# comment',
      'a: 1',
      'on: yes',
      'list:',
      '  - x',
      '  - { y: [1, "two", null, true] }',
      'base: &b { k: v }',
      'use: *b',
      'text: |',
      '  line',
      '  - a - b - c',
    );
    expect(await parseYaml(text, 'f.yml')).toEqual({
      a: 1,
      on: 'yes',
      list: ['x', { y: [1, 'two', null, true] }],
      base: { k: 'v' },
      use: { k: 'v' },
      text: 'line\n- a - b - c\n',
    });
    expect(await parseYaml('', 'f.yml')).toBeNull();
  });

  test.each<[string, string, RegExp]>([
    ['a key twice', lines('a:', '  b: 1', '  b: 2'), /^f\.yml:3:3: a: the key "b" stands twice/],
    ['__proto__', lines('a:', '  - x:', '      __proto__: {}'), /^f\.yml:3:7: a\[0\]\.x: the key "__proto__"/],
    ['a map as a key', '? {a: 1}\n: b', /^f\.yml:1:3: top level: a key must be a plain word/],
    ['an unknown tag', 'a: !!js/function x', /^f\.yml:1:4: Unresolved tag/],
    ['two documents', lines('a: 1', '---', 'b: 2'), /^f\.yml:2:1: .*multiple documents/],
    ['broken text', lines('a: [1', 'b: 2'), /^f\.yml:2:1: /],
    ['256 KiB', `a: ${'x'.repeat(256 * 1024)}`, /^f\.yml: larger/],
    ['33 levels', `${'['.repeat(33)}${']'.repeat(33)}`, /more than 32 levels/],
    [
      'levels by aliases',
      lines(
        'a: &a [[[[[[[[[[x]]]]]]]]]]',
        'b: &b [[[[[[[[[[*a]]]]]]]]]]',
        'c: &c [[[[[[[[[[*b]]]]]]]]]]',
        'd: [[[[[[[[[[*c]]]]]]]]]]',
      ),
      /more than 32 levels/,
    ],
  ])('I9 %s is refused with its place', async (_name, text, message) => {
    const error = await parseYaml(text, 'f.yml').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as Error).message).toMatch(message);
  });

  test.each<[string, string]>([
    [
      'alias bomb',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[at]}`).join(',')}]`).join('\n')}`,
    ],
    ['10,000 brackets', '['.repeat(10_000)],
    ['100,000 compact lists', '- '.repeat(100_000)],
    ['maps by indentation', Array.from({ length: 600 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
    ['anchors', '&a '.repeat(50_000)],
  ])('AM88 I9 %s ends quickly', async (_name, text) => {
    await parseYaml('a: 1', 'warm.yml');
    const refused = () => expect(parseYaml(text, 'f.yml')).rejects.toBeInstanceOf(UserError);
    expect(await cpuMs(refused)).toBeLessThan(5_000);
  });

  test('I9 many different keys are not compared with each other', () =>
    expectLinear(15_000, (length) => parseYaml(Array.from({ length }, (_, at) => `k${at}: 1`).join('\n'), 'f.yml')));
});

describe('I9 JSON', () => {
  test('I9 twin: JSON is read', () => {
    const value = { a: [1, 'x "y" {', { b: null, a: true }], 'k:': '\\' };
    expect(parseJson(JSON.stringify(value, null, 2), 'f.json')).toEqual(value);
    expect(parseJson('"s"', 'f.json')).toBe('s');
  });

  test.each<[string, string, RegExp]>([
    ['a key twice', '{\n "a": 1,\n "a": 2}', /^f\.json:3:2: the key "a" stands twice/],
    ['a key twice by an escape', '{"a":1,"\\u0061":2}', /stands twice/],
    ['__proto__', '{"x":{"__proto__" : 1}}', /"__proto__" is not allowed/],
    ['__proto__ by an escape', '{"__pr\\u006fto__":1}', /"__proto__" is not allowed/],
    ['65 levels', `${'['.repeat(65)}${']'.repeat(65)}`, /more than 64 levels/],
    ['10,000 levels', '['.repeat(10_000), /more than 64 levels/],
    ['1 MiB', `"${'x'.repeat(1024 * 1024)}"`, /larger/],
    ['trailing text', '{} {}', /not valid JSON/],
    ['NaN', '{"a": NaN}', /not valid JSON/],
    ['a BOM', '\ufeff{}', /not valid JSON/],
    ['an open string', '{"a', /not valid JSON/],
  ])('AM53 AM88 I9 %s is refused', async (_name, text, message) => {
    const spent = await cpuMs(() => {
      expect(() => parseJson(text, 'f.json')).toThrow(message);
      expect(() => parseJson(text, 'f.json')).toThrow(UserError);
    });
    expect(spent).toBeLessThan(5_000);
  });
});
