import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mask } from '../../packages/core/src/decide/weakening/mask.ts';
import { type Language, SYNTAXES } from '../../packages/core/src/decide/weakening/syntax.ts';
import { weakenings } from '../../packages/core/src/decide/weakening.ts';
import { expectLinear } from '../kit/linear.ts';
import { file } from './weakening-world.ts';

const PATHS = [
  'test/a.test.ts',
  'tests/test_a.py',
  'a_test.go',
  'src/test/java/ATest.java',
  'tests/a.rs',
  'ATests.cs',
  'spec/a_spec.rb',
  'tests/ATest.php',
  'tests/a_test.cc',
  'test/a.bats',
  'hack/test.sh',
  'Makefile',
  '.github/workflows/ci.yml',
  'package.json',
  'tsconfig.json',
  '.eslintrc.json',
  'eslint.config.js',
  'pyproject.toml',
  'setup.cfg',
  'pom.xml',
  'build.gradle',
  '.eslintignore',
];
const PIECES = [
  'it(',
  "it('a', () => {",
  '});',
  'describe(',
  'expect(',
  ').toBe(3)',
  'test.each([',
  '`${',
  '`',
  '"',
  "'",
  '"""',
  "'''",
  '/*',
  '*/',
  '//',
  '#',
  '\n',
  '\n  ',
  '    ',
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  'def test_a():',
  'class TestA(',
  'assert x == 1',
  '@pytest.mark.skip',
  'func TestA(t *testing.T) {',
  't.Skip(',
  '@Test',
  'void a(',
  '#[test]',
  'fn a(',
  '[Fact]',
  'TEST(A, B)',
  '@test "a"',
  '<<EOF',
  'EOF',
  'r#"',
  'R"x(',
  '/=',
  '/[',
  'catch (e) {',
  'except:',
  'pass',
  'sleep(5)',
  'timeout: 5',
  'retries: 3',
  '// eslint-disable',
  '# noqa',
  '|| true',
  'npm test',
  'run: |',
  '- ',
  ': ',
  '&a',
  '*a',
  '<a>',
  '</a>',
  '<!--',
  '__proto__',
  '"rules": {',
  'on:',
  'jobs:',
  ',',
  ';',
  '\\',
];

describe('W6: hostile texts', () => {
  const text = fc
    .array(
      fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 8 })),
      { maxLength: 60 },
    )
    .map((pieces) => pieces.join(''));
  const side = fc.option(text);

  it('never throws, and gives at most 50 in order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.constantFrom(...PATHS), side, side), { maxLength: 4, selector: ([path]) => path }),
        (files) => {
          const found = weakenings(files.map(([path, before, after]) => file(path, before, after)));
          expect(found.length).toBeLessThanOrEqual(50);
          const places = found.map(({ path, line = 0 }) => [path, line] as const);
          for (const [index, [path, line]] of places.slice(1).entries()) {
            const [before, at] = places[index]!;
            expect(before < path || (before === path && at <= line)).toBe(true);
          }
          for (const { what } of found) expect(what).not.toMatch(/[\n\r]/);
        },
      ),
      { numRuns: 1_500, seed: 35 },
    );
  });

  it('finds nothing where nothing changed but its place in the file', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PATHS), text, (path, same) => {
        const found = weakenings([file(path, same, same), file('src/a.ts', 'a', 'b')]);
        expect(found).toEqual([]);
      }),
      { numRuns: 1_000, seed: 36 },
    );
  });

  it('keeps the length and the lines of what it masks', () => {
    fc.assert(
      fc.property(fc.constantFrom(...(Object.keys(SYNTAXES) as Language[])), text, (language, given) => {
        const { code, plain } = mask(given, language);
        for (const view of [code, plain]) {
          expect(view.length).toBe(given.length);
          expect(view.replace(/[^\n]/g, '')).toBe(given.replace(/[^\n]/g, ''));
        }
      }),
      { numRuns: 500, seed: 37 },
    );
  });

  it('at most 50', () => {
    const many = Array.from({ length: 90 }, (_, index) => `run(${index}); // @ts-ignore\n`).join('');
    expect(weakenings([file('src/a.ts', '', many)])).toHaveLength(50);
  });
});

const HOSTILE: [string, string[]][] = [
  [
    'test/a.test.ts',
    [
      "it('",
      'expect(',
      'expect(a).b',
      "it('a', () => {",
      '`${',
      '/=[',
      'it.each([[1,',
      'catch(',
      'a.toBe(1, ',
      "describe('a', () => {it('a', () => {expect(a).toBe(1);",
      'timeout: 5, ',
      'sleep(',
      '//@ts-ignore ',
      '.x',
      ' ',
      '\n',
    ],
  ],
  [
    'tests/test_a.py',
    [
      'def test_a():\n',
      'class TestA(',
      '"""',
      'assert ',
      '@pytest.mark.parametrize("a", [',
      'except',
      'except a:\n  ',
      '# noqa ',
      ' def test_a():\n  assert a == 1\n',
    ],
  ],
  ['a_test.go', ['func TestA(', 't.Run("', '[]struct{', '`', 'require.Equal(t, ', 'func TestA(t *T) {']],
  [
    'src/test/java/ATest.java',
    ['@Test ', '@Test(', '@A(', '"', "'", '@Test void a() { ', 'class A ', 'assertThat(a).b('],
  ],
  ['tests/a.rs', ['#[test]', '/*', 'r#"', '#[test] fn a() {', "'a"]],
  ['tests/a_test.cc', ['TEST(', 'R"a', 'TEST(A, B) {', '"[.]']],
  ['spec/a_spec.rb', ["it 'a' do\n", '<<A\n', "describe 'a' do ", 'rescue\n', 'expect(a).to ']],
  ['test/a.bats', ['@test "', '<<A ', '|| true ', "bash -c '", 'npm test ', 'npm test || true\n', 'pytest -k "']],
  [
    '.github/workflows/ci.yml',
    ['a: ', '- ', '- a\n', '[', '{a: ', '&a ', 'a: b\n', '? ', '"', '- name: a\n  run: npm test || true\n'],
  ],
  ['.eslintrc.json', ['{"a": ', '[', '"a": 1, ', '/*', '{"rules": {"a": 1}}, ']],
  ['pyproject.toml', ['[a]\n', 'a = [', 'a.', '[[a]]\n', 'a = "b"\n', '{a = ']],
  ['pom.xml', ['<a>', '<!--', '<a>b</a>', ' a="b"']],
  ['eslint.config.js', ['{a: ', "'a': [", 'a: 1, ', "['a', "]],
];
describe('W6: linear in hostile texts', () => {
  it.each(HOSTILE.flatMap(([path, pieces]) => pieces.map((piece): [string, string] => [path, piece])))(
    '%s full of %j',
    async (path, piece) => {
      await expectLinear(48 * 1024, (size) => {
        const text = piece.repeat(Math.floor(size / piece.length));
        return [
          weakenings([file(path, text, `${text} x`)]),
          weakenings([file(path, `x ${text}`, 'x')]),
          weakenings([file(path, null, text)]),
        ];
      });
    },
  );
});
