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

describe('W6: what skips nothing new is clean', () => {
  it.each<Row>([
    ['js a skip that is lifted', 'test/sum.test.ts', js(ADDS.replace('it(', 'it.skip(')), js(ADDS)],
    [
      'js one that was skipped, moved down',
      'test/sum.test.ts',
      js(ADDS.replace('it(', 'it.skip('), TAKES),
      js(TAKES, ADDS.replace('it(', 'it.skip(')),
    ],
    ['js a new todo', 'test/sum.test.ts', js(ADDS), js(ADDS, "  it.todo('takes no strings');")],
    [
      'js in a string and in a comment',
      'test/sum.test.ts',
      js(ADDS),
      js(
        "  // it.skip('adds') would hide it",
        "  it('says it.skip(', () => {\n    expect(sum(0, 0)).toBe(0);\n  });",
        ADDS,
      ),
    ],
    [
      'js a pattern that is no test',
      'test/sum.test.ts',
      js(ADDS),
      js(ADDS, "  it('x', () => {\n    expect(/it.skip('/.test(sum.name)).toBe(false);\n  });"),
    ],
    [
      'js return of a value',
      'test/sum.test.ts',
      js(ADDS),
      js(ADDS, "  it('x', () => {\n    return expect(sum(1, 1)).resolves.toBe(2);\n  });"),
    ],
    [
      'py in a docstring',
      'tests/test_total.py',
      py(TOTAL),
      py('def test_more():\n    """Not pytest.skip("x")."""\n    assert total([]) == 0\n', TOTAL),
    ],
    [
      'py a new test that is skipped on Windows',
      'tests/test_total.py',
      py(TOTAL),
      py(TOTAL, '@pytest.mark.skipif(WIN, reason="x")\ndef test_fork():\n    assert total([2]) == 2\n'),
    ],
    ['go in a comment', 'sum_test.go', go(GO_ADDS), go('// TestAdds never calls t.Skip("x").', GO_ADDS)],
    [
      'java in a string',
      'src/test/java/SumTest.java',
      java(JAVA_ADDS),
      java(JAVA_ADDS, '  @Test\n  void says() {\n    assertEquals("@Disabled", Sum.word());\n  }'),
    ],
    ['rust in a comment', 'src/lib.rs', rust(RUST_ADDS), rust('    // never #[ignore] this one', RUST_ADDS)],
    ['csharp another test', 'SumTests.cs', cs(CS_ADDS), cs(CS_ADDS, CS_ADDS.replace('Adds', 'AddsMore'))],
    ['ruby a comment', 'spec/sum_spec.rb', rb(RB_ADDS), rb("  # xit 'adds' do", RB_ADDS)],
    [
      'php a string',
      'tests/SumTest.php',
      php(PHP_ADDS),
      php(
        PHP_ADDS,
        "    public function testName(): void\n    {\n        $this->assertSame('markTestSkipped()', name());\n    }",
      ),
    ],
    [
      'cpp another test',
      'tests/sum_test.cc',
      CPP_ADDS,
      `${CPP_ADDS}\nTEST(Sum, Names) {\n  EXPECT_EQ(name(), "GTEST_SKIP()");\n}\n`,
    ],
    ['bats another test', 'test/sum.bats', BATS_ADDS, `# skip nothing\n${BATS_ADDS}`],
  ])('%s', (_name, path, before, after) => {
    expect(kinds(path, before, after)).toEqual([]);
  });
});
