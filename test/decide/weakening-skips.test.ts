import { describe, expect, it } from '@jest/globals';
import { kinds, type Row } from './weakening-world.ts';

const js = (...lines: string[]) =>
  `import { sum } from './sum.js';\n\ndescribe('sum', () => {\n${lines.join('\n')}\n});\n`;
const ADDS = "  it('adds', () => {\n    expect(sum(1, 2)).toBe(3);\n  });";
const TAKES = "  it('takes strings', () => {\n    expect(sum('1', '2')).toBe(3);\n  });";
const py = (...lines: string[]) => `import pytest\nfrom app import total\n\n\n${lines.join('\n')}\n`;
const TOTAL = 'def test_total():\n    assert total([1, 2]) == 3\n';
const go = (...lines: string[]) => `package sum\n\nimport "testing"\n\n${lines.join('\n')}\n`;
const GO_ADDS =
  'func TestAdds(t *testing.T) {\n\tif got := Sum(1, 2); got != 3 {\n\t\tt.Errorf("got %d", got)\n\t}\n}\n';
const java = (...lines: string[]) => `class SumTest {\n${lines.join('\n')}\n}\n`;
const JAVA_ADDS = '  @Test\n  void adds() {\n    assertEquals(3, Sum.of(1, 2));\n  }';
const rust = (...lines: string[]) =>
  `pub fn sum(a: i32, b: i32) -> i32 { a + b }\n\n#[cfg(test)]\nmod tests {\n${lines.join('\n')}\n}\n`;
const RUST_ADDS = '    #[test]\n    fn adds() {\n        assert_eq!(super::sum(1, 2), 3);\n    }';
const cs = (...lines: string[]) => `public class SumTests\n{\n${lines.join('\n')}\n}\n`;
const CS_ADDS = '    [Fact]\n    public void Adds()\n    {\n        Assert.Equal(3, Sum.Of(1, 2));\n    }';
const rb = (...lines: string[]) => `RSpec.describe Sum do\n${lines.join('\n')}\nend\n`;
const RB_ADDS = "  it 'adds' do\n    expect(Sum.of(1, 2)).to eq(3)\n  end";
const php = (...lines: string[]) => `<?php\nclass SumTest extends TestCase\n{\n${lines.join('\n')}\n}\n`;
const PHP_ADDS = '    public function testAdds(): void\n    {\n        $this->assertSame(3, sum(1, 2));\n    }';
const CPP_ADDS = 'TEST(Sum, Adds) {\n  EXPECT_EQ(sum(1, 2), 3);\n}\n';
const BATS_ADDS = '@test "adds" {\n  run sum 1 2\n  [ "$output" -eq 3 ]\n}\n';

const t = (text: string, from: string, to: string): [string, string] => {
  if (!text.includes(from)) throw new Error(`${from} is not in the text`);
  return [text, text.replace(from, to)];
};

describe('W6 AM35: a test that does not run any more is found', () => {
  it.each<Row>([
    ['js if (false)', 'test/sum.test.ts', ...t(js(ADDS), '    expect(sum(1', '    if (false) expect(sum(1')],
    ['js an end of all', 'test/sum.test.ts', ...t(js(ADDS), 'describe(', 'process.exit(0);\ndescribe(')],
    ['py if False', 'tests/test_total.py', ...t(py(TOTAL), '    assert', '    if False:\n        assert')],
    ['go if false', 'sum_test.go', ...t(go(GO_ADDS), '\tif got', '\tif false {\n\t\tt.Log(1)\n\t}\n\tif got')],
    ['js it.skip', 'test/sum.test.ts', ...t(js(ADDS, TAKES), "it('adds'", "it.skip('adds'")],
    ['js xit', 'test/sum.test.js', ...t(js(ADDS, TAKES), "it('adds'", "xit('adds'")],
    ['js test.todo in its place', 'src/sum.spec.ts', js(ADDS, TAKES), js("  it.todo('adds');", TAKES)],
    ['js it.failing', 'test/sum.test.ts', ...t(js(ADDS), "it('adds'", "it.failing('adds'")],
    ['js describe.skip', 'test/sum.test.ts', ...t(js(ADDS, TAKES), "describe('sum'", "describe.skip('sum'")],
    ['js it.only', 'test/sum.test.ts', ...t(js(ADDS, TAKES), "it('takes strings'", "it.only('takes strings'")],
    ['js fdescribe', 'test/sum.test.ts', ...t(js(ADDS, TAKES), "describe('sum'", "fdescribe('sum'")],
    [
      'js skip option of node:test',
      'test/sum.test.mjs',
      ...t(js(ADDS), "'adds', () =>", "'adds', { skip: true }, () =>"),
    ],
    ['js skipIf', 'test/sum.test.ts', ...t(js(ADDS), "it('adds'", "it.skipIf(isCI)('adds'")],
    ['js this.skip()', 'test/sum.js', ...t(js(ADDS), '    expect(sum(1', '    this.skip();\n    expect(sum(1')],
    [
      'js playwright mark',
      'e2e/sum.spec.ts',
      ...t(js(ADDS), '    expect(sum(1', '    test.fixme(browserName === webkit);\n    expect(sum(1'),
    ],
    [
      'js early return',
      'test/sum.test.ts',
      ...t(js(ADDS), '() => {\n    expect(sum(1', '() => {\n    return;\n    expect(sum(1'),
    ],
    [
      'js return on CI',
      'test/sum.test.ts',
      ...t(js(ADDS), '() => {\n    expect(sum(1', '() => {\n    if (isCI) return;\n    expect(sum(1'),
    ],
    [
      'js skip in a hook',
      'test/sum.js',
      ...t(js(ADDS), "  it('adds'", "  beforeEach(function () { this.skip(); });\n  it('adds'"),
    ],
    [
      'ava test.skip',
      'test/sum.js',
      "test('adds', (t) => {\n  t.is(sum(1, 2), 3);\n});\n",
      "test.skip('adds', (t) => {\n  t.is(sum(1, 2), 3);\n});\n",
    ],
    [
      'py mark.skip',
      'tests/test_total.py',
      ...t(py(TOTAL), 'def test_total', '@pytest.mark.skip(reason="flaky")\ndef test_total'),
    ],
    [
      'py mark.skipif',
      'tests/test_total.py',
      ...t(py(TOTAL), 'def test_total', '@pytest.mark.skipif(CI, reason="x")\ndef test_total'),
    ],
    ['py mark.xfail', 'tests/test_total.py', ...t(py(TOTAL), 'def test_total', '@pytest.mark.xfail\ndef test_total')],
    ['py pytest.skip()', 'tests/test_total.py', ...t(py(TOTAL), '    assert', '    pytest.skip("broken")\n    assert')],
    [
      'py pytestmark',
      'tests/test_total.py',
      ...t(py(TOTAL), 'import pytest\n', 'import pytest\npytestmark = pytest.mark.skip\n'),
    ],
    [
      'py module skip',
      'tests/test_total.py',
      ...t(py(TOTAL), 'import pytest\n', 'import pytest\npytest.skip("x", allow_module_level=True)\n'),
    ],
    [
      'py unittest.skip',
      'tests/test_total.py',
      ...t(
        'class TestTotal(unittest.TestCase):\n    def test_total(self):\n        self.assertEqual(total([1]), 1)\n',
        '    def',
        '    @unittest.skip("x")\n    def',
      ),
    ],
    [
      'py class decorator',
      'tests/test_total.py',
      ...t(
        'class TestTotal(unittest.TestCase):\n    def test_total(self):\n        self.assertEqual(total([1]), 1)\n',
        'class',
        '@unittest.skipIf(True, "x")\nclass',
      ),
    ],
    [
      'py self.skipTest',
      'tests/test_total.py',
      ...t(
        'class TestTotal(unittest.TestCase):\n    def test_total(self):\n        self.assertEqual(total([1]), 1)\n',
        '        self.',
        '        self.skipTest("x")\n        self.',
      ),
    ],
    [
      'py early return',
      'tests/test_total.py',
      ...t(py(TOTAL), '():\n    assert', '():\n    """Adds up."""\n    return\n    assert'),
    ],
    ['py another name', 'tests/test_total.py', ...t(py(TOTAL), 'def test_total', 'def _test_total')],
    [
      'py a class that is not collected',
      'tests/test_total.py',
      ...t(
        'class TestTotal:\n    def test_total(self):\n        assert total([1]) == 1\n',
        'class TestTotal',
        'class XTotal',
      ),
    ],
    [
      'py __test__',
      'tests/test_total.py',
      ...t(
        'class TestTotal:\n    def test_total(self):\n        assert total([1]) == 1\n',
        ':\n    def',
        ':\n    __test__ = False\n    def',
      ),
    ],
    ['go t.Skip', 'sum_test.go', ...t(go(GO_ADDS), '\tif got', '\tt.Skip("flaky")\n\tif got')],
    [
      'go t.Skipf',
      'sum_test.go',
      ...t(go(GO_ADDS), '\tif got', '\tif testing.Short() {\n\t\tt.Skipf("x")\n\t}\n\tif got'),
    ],
    ['go early return', 'sum_test.go', ...t(go(GO_ADDS), '\tif got', '\treturn\n\tif got')],
    ['go another name', 'sum_test.go', ...t(go(GO_ADDS), 'TestAdds', 'testAdds')],
    ['go build tag', 'sum_test.go', ...t(go(GO_ADDS), 'package sum', '//go:build integration\n\npackage sum')],
    [
      'go ginkgo PIt',
      'sum_test.go',
      'var _ = Describe("sum", func() {\n\tIt("adds", func() {\n\t\tExpect(Sum(1, 2)).To(Equal(3))\n\t})\n})\n',
      'var _ = Describe("sum", func() {\n\tPIt("adds", func() {\n\t\tExpect(Sum(1, 2)).To(Equal(3))\n\t})\n})\n',
    ],
    [
      'go ginkgo FIt',
      'sum_test.go',
      'var _ = Describe("sum", func() {\n\tIt("adds", func() {\n\t\tExpect(Sum(1, 2)).To(Equal(3))\n\t})\n})\n',
      'var _ = Describe("sum", func() {\n\tFIt("adds", func() {\n\t\tExpect(Sum(1, 2)).To(Equal(3))\n\t})\n})\n',
    ],
    ['java @Disabled', 'src/test/java/SumTest.java', ...t(java(JAVA_ADDS), '  @Test', '  @Disabled("x")\n  @Test')],
    ['java @Ignore behind', 'src/test/java/SumTest.java', ...t(java(JAVA_ADDS), '  @Test', '  @Test\n  @Ignore')],
    ['java class @Disabled', 'src/test/java/SumTest.java', ...t(java(JAVA_ADDS), 'class', '@Disabled\nclass')],
    ['java TestNG', 'src/test/java/SumTest.java', ...t(java(JAVA_ADDS), '@Test', '@Test(enabled = false)')],
    [
      'java assume',
      'src/test/java/SumTest.java',
      ...t(java(JAVA_ADDS), '    assert', '    assumeTrue(false);\n    assert'),
    ],
    ['java no annotation any more', 'src/test/java/SumTest.java', ...t(java(JAVA_ADDS), '  @Test\n', '')],
    [
      'kotlin @Ignore',
      'src/test/kotlin/SumTest.kt',
      ...t(
        'class SumTest {\n  @Test\n  fun `adds two`() {\n    assertEquals(3, sum(1, 2))\n  }\n}\n',
        '  @Test',
        '  @Ignore\n  @Test',
      ),
    ],
    ['rust #[ignore]', 'src/lib.rs', ...t(rust(RUST_ADDS), '#[test]', '#[test]\n    #[ignore]')],
    ['rust cfg_attr', 'src/lib.rs', ...t(rust(RUST_ADDS), '#[test]', '#[cfg_attr(ci, ignore)]\n    #[test]')],
    ['rust no attribute any more', 'src/lib.rs', ...t(rust(RUST_ADDS), '    #[test]\n', '')],
    ['csharp Skip', 'SumTests.cs', ...t(cs(CS_ADDS), '[Fact]', '[Fact(Skip = "flaky")]')],
    [
      'csharp [Ignore]',
      'SumTests.cs',
      ...t(cs(CS_ADDS.replace('Fact', 'Test')), '[Test]', '[Test]\n    [Ignore("x")]'),
    ],
    ['ruby xit', 'spec/sum_spec.rb', ...t(rb(RB_ADDS), "it 'adds'", "xit 'adds'")],
    ['ruby skip in the body', 'spec/sum_spec.rb', ...t(rb(RB_ADDS), '    expect', "    skip 'x'\n    expect")],
    ['ruby pending', 'spec/sum_spec.rb', ...t(rb(RB_ADDS), "it 'adds' do", "it 'adds', pending: true do")],
    [
      'minitest skip',
      'test/sum_test.rb',
      ...t(
        'class SumTest < Minitest::Test\n  def test_adds\n    assert_equal 3, Sum.of(1, 2)\n  end\nend\n',
        '    assert',
        '    skip\n    assert',
      ),
    ],
    [
      'php markTestSkipped',
      'tests/SumTest.php',
      ...t(php(PHP_ADDS), '        $this', '        $this->markTestSkipped();\n        $this'),
    ],
    [
      'php pest',
      'tests/SumTest.php',
      "<?php\nit('adds', function () {\n    expect(sum(1, 2))->toBe(3);\n});\n",
      "<?php\nit('adds', function () {\n    expect(sum(1, 2))->toBe(3);\n})->skip();\n",
    ],
    ['cpp DISABLED_', 'tests/sum_test.cc', ...t(CPP_ADDS, 'Adds', 'DISABLED_Adds')],
    ['cpp GTEST_SKIP', 'tests/sum_test.cc', ...t(CPP_ADDS, '  EXPECT', '  GTEST_SKIP();\n  EXPECT')],
    [
      'cpp hidden tag',
      'tests/sum_test.cpp',
      ...t('TEST_CASE("adds", "[sum]") {\n  REQUIRE(sum(1, 2) == 3);\n}\n', '[sum]', '[.][sum]'),
    ],
    ['bats skip', 'test/sum.bats', ...t(BATS_ADDS, '  run', '  skip "x"\n  run')],
    ['bats early return', 'test/sum.bats', ...t(BATS_ADDS, '  run', '  return 0\n  run')],
  ])('%s', (_name, path, before, after) => {
    expect(kinds(path, before, after)).toEqual(['test-skipped']);
  });
});
