import { describe, expect, it } from '@jest/globals';
import { weakenings } from '../../packages/core/src/decide/weakening.ts';
import { file, found, kinds, type Row } from './weakening-world.ts';

const A = "it('a', () => {\n  const got = sum(1, 2);\n  expect(got).toBe(3);\n});\n";
const B = "it('b', () => {\n  const list = take([1]);\n  expect(list).toEqual([1]);\n});\n";
const PY_A = 'def test_a():\n    assert total([1]) == 1\n';
const PY_B = '\n\ndef test_b():\n    with limit(2) as x:\n        assert x.y == 2\n';
const GO =
  'func TestA(t *testing.T) {\n\ttests := []struct {\n\t\tname string\n\t\twant int\n\t}{\n\t\t{name: "one", want: 1},\n\t\t{name: "two", want: 2},\n\t}\n\tfor _, tt := range tests {\n\t\tt.Run(tt.name, func(t *testing.T) {\n\t\t\trequire.Equal(t, tt.want, Of(tt.name))\n\t\t})\n\t}\n}\n';

describe('W6 AM35: a test that is gone is found', () => {
  it.each<Row>([
    ['js', 'test/a.test.ts', A + B, A],
    ['js in a comment now', 'test/a.test.ts', A + B, `${A}/*\n${B}*/\n`],
    [
      'js in place of it another',
      'test/a.test.ts',
      A + B,
      `${A}it('c', () => {\n  expect(true || list).toBeDefined();\n});\n`,
    ],
    [
      'js rows of a table',
      'test/a.test.ts',
      "it.each([[1, 2], [3, 4], [5, 6]])('%d', (a, b) => {\n  expect(up(a)).toBe(b);\n});\n",
      "it.each([[1, 2]])('%d', (a, b) => {\n  expect(up(a)).toBe(b);\n});\n",
    ],
    ['py', 'tests/test_a.py', PY_A + PY_B, PY_A],
    [
      'py rows of a table',
      'tests/test_a.py',
      `@pytest.mark.parametrize("x", [1, 2, 3])\n${PY_A}`,
      `@pytest.mark.parametrize("x", [1])\n${PY_A}`,
    ],
    ['go', 'a_test.go', `${GO}\nfunc TestB(t *testing.T) {\n\tt.Fatal(1)\n}\n`, GO],
    ['go rows of a table', 'a_test.go', GO, GO.replace('\t\t{name: "two", want: 2},\n', '')],
    [
      'go a subtest',
      'a_test.go',
      'func TestA(t *testing.T) {\n\tt.Run("x", func(t *testing.T) {\n\t\trequire.True(t, a())\n\t})\n\tt.Run("y", func(t *testing.T) {\n\t\trequire.True(t, b())\n\t})\n}\n',
      'func TestA(t *testing.T) {\n\tt.Run("x", func(t *testing.T) {\n\t\trequire.True(t, a())\n\t})\n}\n',
    ],
    [
      'java',
      'src/test/java/ATest.java',
      'class ATest {\n  @Test\n  void a() { assertEquals(1, x()); }\n  @Test\n  void b() { assertEquals(2, y()); }\n}\n',
      'class ATest {\n  @Test\n  void a() { assertEquals(1, x()); }\n}\n',
    ],
    [
      'rust',
      'src/a.rs',
      '#[test]\nfn a() { assert_eq!(x(), 1); }\n#[test]\nfn b() { assert_eq!(y(), 2); }\n',
      '#[test]\nfn a() { assert_eq!(x(), 1); }\n',
    ],
    [
      'csharp rows',
      'ATests.cs',
      'class ATests {\n  [Theory]\n  [InlineData(1)]\n  [InlineData(2)]\n  public void A(int x) { Assert.Equal(x, F(x)); }\n}\n',
      'class ATests {\n  [Theory]\n  [InlineData(1)]\n  public void A(int x) { Assert.Equal(x, F(x)); }\n}\n',
    ],
    [
      'ruby',
      'spec/a_spec.rb',
      "describe A do\n  it 'x' do\n    expect(a).to eq 1\n  end\n\n  it 'y' do\n    expect(b.c).to eq 2\n  end\nend\n",
      "describe A do\n  it 'x' do\n    expect(a).to eq 1\n  end\nend\n",
    ],
    [
      'php',
      'tests/ATest.php',
      '<?php\nclass ATest {\n  function testX() { $this->assertSame(1, x()); }\n  function testY() { $this->assertSame(2, y()); }\n}\n',
      '<?php\nclass ATest {\n  function testX() { $this->assertSame(1, x()); }\n}\n',
    ],
    [
      'cpp',
      'tests/a_test.cc',
      'TEST(A, X) { EXPECT_EQ(1, x()); }\nTEST(A, Y) { EXPECT_EQ(2, y()); }\n',
      'TEST(A, X) { EXPECT_EQ(1, x()); }\n',
    ],
    [
      'bats',
      'test/a.bats',
      '@test "x" {\n  [ 1 -eq "$x" ]\n}\n@test "y" {\n  [ 2 -eq "$y" ]\n}\n',
      '@test "x" {\n  [ 1 -eq "$x" ]\n}\n',
    ],
  ])('%s', (_name, path, before, after) => {
    expect(kinds(path, before, after)).toEqual(['test-deleted']);
  });

  it('W6: by its old line, and a file as one finding with the number of its tests', () => {
    expect(found(file('test/a.test.ts', A + B, A))).toEqual(['test-deleted test/a.test.ts:5']);
    const [gone] = weakenings([file('src/x.ts', '1', '2'), file('test/a.test.ts', A + B, null)]);
    expect(gone).toMatchObject({ kind: 'test-deleted', path: 'test/a.test.ts' });
    expect(gone?.what).toContain('2 tests');
  });

  it.each([
    ['by name', 'test/a.test.ts', 'test/a.ts'],
    ['by folder', 'tests/test_a.py', 'app/a.py'],
    ['by ending', 'a_test.go', 'a_tests.go'],
  ])('W6 AM35: a file that its runner finds no more, %s', (_name, path, to) => {
    const text = path.endsWith('.py') ? PY_A + PY_B : path.endsWith('.go') ? GO : A + B;
    expect(found(file(path, text, null), file(to, null, text))).toEqual([
      expect.stringContaining(`test-deleted ${path}`),
    ]);
  });
});

describe('W6: a test that stays is clean', () => {
  it('under another name', () => {
    expect(kinds('test/a.test.ts', A + B, A.replace("'a'", "'adds two numbers'") + B)).toEqual([]);
    expect(kinds('tests/test_a.py', PY_A + PY_B, PY_A + PY_B.replace('test_b', 'test_the_limit'))).toEqual([]);
  });
  it('but not when it is weaker under its other name', () => {
    expect(kinds('test/a.test.ts', A + B, A.replace("'a'", "'adds'").replace('toBe(3)', 'toBeDefined()') + B)).toEqual([
      'assertion-loosened',
    ]);
  });
  it('in another place of the file', () => {
    expect(kinds('test/a.test.ts', A + B, `describe('x', () => {\n${B}${A}});\n`)).toEqual([]);
  });
  it('in another file, and not when it is weaker there', () => {
    expect(found(file('test/a.test.ts', A + B, A), file('test/b.test.ts', null, B))).toEqual([]);
    expect(found(file('test/a.test.ts', A + B, A), file('test/b.test.ts', 'x', `x\n${B}`))).toEqual([]);
    expect(
      found(file('test/a.test.ts', A + B, A), file('test/b.test.ts', null, B.replace('toEqual([1])', 'toBeTruthy()'))),
    ).toEqual(['assertion-loosened test/b.test.ts:3']);
  });
  it('in a file that moved', () => {
    expect(found(file('test/a.test.ts', A + B, null), file('test/deep/a.test.ts', null, A + B))).toEqual([]);
  });
  it('in a suite that is skipped now it is not', () => {
    expect(found(file('test/a.test.ts', A + B, `${A}describe.skip('x', () => {\n${B}});\n`))).toEqual([
      'test-skipped test/a.test.ts:5',
    ]);
  });
  it.each<Row>([
    ['new tests', 'test/a.test.ts', A, A + B],
    [
      'new rows',
      'test/a.test.ts',
      "it.each([[1, 2]])('%d', (a, b) => {\n  expect(up(a)).toBe(b);\n});\n",
      "it.each([[1, 2], [3, 4]])('%d', (a, b) => {\n  expect(up(a)).toBe(b);\n});\n",
    ],
    ['two of one name in another order', 'test/a.test.ts', A + B.replace("'b'", "'a'"), B.replace("'b'", "'a'") + A],
    [
      'a function of a source with a like name',
      'src/a.ts',
      'export function test_a() {}\n',
      'export function b() {}\n',
    ],
    ['what is called test in a source', 'src/a.py', 'def test_mode():\n    return 1\n', 'def mode():\n    return 1\n'],
  ])('%s', (_name, path, before, after) => {
    expect(kinds(path, before, after)).toEqual([]);
  });
});

describe('W6 AM35: a change that mends nothing', () => {
  const test = file('test/a.test.ts', A, A.replace('toBe(3)', 'toBe(4)'));
  const snap = file('test/__snapshots__/a.test.ts.snap', 'exports[`a 1`] = `1`;', 'exports[`a 1`] = `2`;');
  it.each<[string, Parameters<typeof weakenings>[0], string[]]>([
    ['of a snapshot alone', [snap], ['snapshot-only']],
    ['of golden files', [file('pkg/testdata/out.golden', '1', '2')], ['snapshot-only']],
    ['of a snapshot and its test', [snap, test], ['snapshot-only']],
    ['of a snapshot and a document', [snap, file('CHANGELOG.md', 'a', 'b')], ['snapshot-only']],
    ['of tests alone', [test], ['tests-only']],
    ['of the settings of tests', [file('conftest.py', 'x = 1\n', 'x = 2\n')], ['tests-only']],
    ['of a snapshot and a source', [snap, file('src/a.ts', 'a', 'b')], []],
    ['of a test and a source', [test, file('src/a.ts', 'a', 'b')], []],
    ['of a test and a lock file', [test, file('package-lock.json', '{}', '{"a":1}')], []],
    ['of documents', [file('README.md', 'a', 'b')], []],
    ['of nothing', [], []],
  ])('%s', (_name, files, expected) => {
    expect(weakenings(files).map(({ kind }) => kind)).toEqual(expected);
  });
});
