import { describe, expect, it } from '@jest/globals';
import { kinds, type Row } from './weakening-world.ts';

const js = (inner: string, tail = '') => `it('a', async () => {\n  ${inner}\n  expect(a).toBe(1);\n}${tail});\n`;
const py = (inner: string) => `import time\n\n\ndef test_a():\n    ${inner}\n    assert a == 1\n`;
const go = (inner: string) => `func TestA(t *testing.T) {\n\t${inner}\n\trequire.Equal(t, 1, a)\n}\n`;
const java = (head: string, inner = '') =>
  `class ATest {\n  ${head}\n  void a() {\n    ${inner}\n    assertEquals(1, a);\n  }\n}\n`;

describe('W6 AM35: a longer wait is found', () => {
  it.each<Row>([
    ['js the last argument', 'test/a.test.ts', js('go();', ', 5_000'), js('go();', ', 60_000')],
    ['js a first last argument', 'test/a.test.ts', js('go();'), js('go();', ', 60_000')],
    [
      'jest.setTimeout',
      'test/a.test.ts',
      `jest.setTimeout(5000);\n${js('go();')}`,
      `jest.setTimeout(30 * 1000);\n${js('go();')}`,
    ],
    ['js this.timeout without an end', 'test/a.js', js('this.timeout(2000);'), js('this.timeout(0);')],
    ['js an option', 'test/a.test.ts', js('await wait({ timeout: 1000 });'), js('await wait({ timeout: 9000 });')],
    [
      'js a constant',
      'test/a.test.ts',
      `const TIMEOUT_MS = 1000;\n${js('go();')}`,
      `const TIMEOUT_MS = 9000;\n${js('go();')}`,
    ],
    ['js a sleep', 'test/a.test.ts', js('await sleep(100);'), js('await sleep(5000);')],
    ['js a new sleep', 'test/a.test.ts', js('go();'), js('await new Promise((done) => setTimeout(done, 500));')],
    ['js playwright', 'e2e/a.spec.ts', js('await page.waitForTimeout(100);'), js('await page.waitForTimeout(2000);')],
    ['py a sleep', 'tests/test_a.py', py('time.sleep(0.1)'), py('time.sleep(2)')],
    ['py a new sleep', 'tests/test_a.py', py('go()'), py('time.sleep(2)')],
    ['py an argument', 'tests/test_a.py', py('wait(timeout=5)'), py('wait(timeout=50)')],
    [
      'py a mark',
      'tests/test_a.py',
      `@pytest.mark.timeout(5)\n${py('go()')}`,
      `@pytest.mark.timeout(60)\n${py('go()')}`,
    ],
    [
      'go a context',
      'a_test.go',
      go('ctx, stop := context.WithTimeout(ctx, 5*time.Second)'),
      go('ctx, stop := context.WithTimeout(ctx, time.Minute*2)'),
    ],
    ['go a sleep', 'a_test.go', go('time.Sleep(10 * time.Millisecond)'), go('time.Sleep(2 * time.Second)')],
    [
      'go eventually',
      'a_test.go',
      go('require.Eventually(t, ok, 2*time.Second, time.Millisecond)'),
      go('require.Eventually(t, ok, 20*time.Second, time.Millisecond)'),
    ],
    ['java an annotation', 'src/test/java/ATest.java', java('@Test\n  @Timeout(5)'), java('@Test\n  @Timeout(50)')],
    [
      'java a sleep',
      'src/test/java/ATest.java',
      java('@Test', 'Thread.sleep(10);'),
      java('@Test', 'Thread.sleep(1000);'),
    ],
    ['java an argument', 'src/test/java/ATest.java', java('@Test(timeout = 1000)'), java('@Test(timeout = 9000)')],
    [
      'rust a sleep',
      'tests/a.rs',
      '#[test]\nfn a() {\n  sleep(Duration::from_millis(10));\n  assert_eq!(a, 1);\n}\n',
      '#[test]\nfn a() {\n  sleep(Duration::from_secs(10));\n  assert_eq!(a, 1);\n}\n',
    ],
    [
      'csharp',
      'ATests.cs',
      'class ATests {\n  [Fact(Timeout = 1000)]\n  public void A() { Assert.Equal(1, a); }\n}\n',
      'class ATests {\n  [Fact(Timeout = 9000)]\n  public void A() { Assert.Equal(1, a); }\n}\n',
    ],
    [
      'ruby',
      'spec/a_spec.rb',
      "describe A do\n  it 'a' do\n    sleep(1)\n    expect(a).to eq 1\n  end\nend\n",
      "describe A do\n  it 'a' do\n    sleep(9)\n    expect(a).to eq 1\n  end\nend\n",
    ],
    [
      'php',
      'tests/ATest.php',
      '<?php\nclass ATest {\n  function testA() {\n    sleep(1);\n    $this->assertSame(1, a());\n  }\n}\n',
      '<?php\nclass ATest {\n  function testA() {\n    sleep(5);\n    $this->assertSame(1, a());\n  }\n}\n',
    ],
    [
      'cpp',
      'tests/a_test.cc',
      'TEST(A, X) {\n  std::this_thread::sleep_for(std::chrono::milliseconds(10));\n  EXPECT_EQ(1, a);\n}\n',
      'TEST(A, X) {\n  std::this_thread::sleep_for(std::chrono::seconds(10));\n  EXPECT_EQ(1, a);\n}\n',
    ],
    [
      'bats',
      'test/a.bats',
      '@test "a" {\n  sleep 1\n  [ "$a" -eq 1 ]\n}\n',
      '@test "a" {\n  sleep 10\n  [ "$a" -eq 1 ]\n}\n',
    ],
  ])('%s', (_name, path, before, after) => {
    expect(kinds(path, before, after)).toEqual(['timeout-longer']);
  });
});

describe('W6 AM35: more retries are found', () => {
  it.each<Row>([
    ['jest', 'test/a.test.ts', js('go();'), `jest.retryTimes(3);\n${js('go();')}`],
    [
      'vitest',
      'test/a.test.ts',
      "it('a', { retry: 1 }, () => {\n  expect(a).toBe(1);\n});\n",
      "it('a', { retry: 3 }, () => {\n  expect(a).toBe(1);\n});\n",
    ],
    ['mocha', 'test/a.js', js('go();'), js('this.retries(4);')],
    [
      'pytest',
      'tests/test_a.py',
      py('go()'),
      py('go()').replace('def test_a', '@pytest.mark.flaky(reruns=3)\ndef test_a'),
    ],
    ['flaky alone', 'tests/test_a.py', py('go()'), py('go()').replace('def test_a', '@flaky\ndef test_a')],
    [
      'go ginkgo',
      'a_test.go',
      'var _ = It("a", func() {\n\tExpect(a).To(Equal(1))\n})\n',
      'var _ = It("a", FlakeAttempts(3), func() {\n\tExpect(a).To(Equal(1))\n})\n',
    ],
    ['java', 'src/test/java/ATest.java', java('@Test\n  @Retry(1)'), java('@Test\n  @Retry(5)')],
    [
      'csharp',
      'ATests.cs',
      'class ATests {\n  [Test, Retry(1)]\n  public void A() { Assert.AreEqual(1, a); }\n}\n',
      'class ATests {\n  [Test, Retry(5)]\n  public void A() { Assert.AreEqual(1, a); }\n}\n',
    ],
  ])('%s', (_name, path, before, after) => {
    expect(kinds(path, before, after)).toEqual(['retries-more']);
  });
});

describe('W6: waits that are not longer are clean', () => {
  it.each<Row>([
    ['js shorter', 'test/a.test.ts', js('await sleep(5000);', ', 60_000'), js('await sleep(50);', ', 5_000')],
    ['js the same in other words', 'test/a.test.ts', js('go();', ', 60_000'), js('go();', ', 60 * 1000')],
    ['js a sleep that is gone', 'test/a.test.ts', js('await sleep(5000);'), js('go();')],
    ['js in a string', 'test/a.test.ts', js('go();'), js("go('sleep(5000)'); // sleep(9000)")],
    ['js in a new test', 'test/a.test.ts', js('go();'), js('go();') + js('await sleep(10);').replace("'a'", "'b'")],
    ['js in a source', 'src/a.ts', 'call({ timeout: 1000, retries: 1 });\n', 'call({ timeout: 9000, retries: 3 });\n'],
    ['py a limit where none was', 'tests/test_a.py', py('go()'), py('go(timeout=5)')],
    ['py moved', 'tests/test_a.py', py('time.sleep(1)\n    go()'), py('go()\n    time.sleep(1)')],
    ['go shorter by its unit', 'a_test.go', go('time.Sleep(2 * time.Second)'), go('time.Sleep(10 * time.Millisecond)')],
    ['go a duration by name', 'a_test.go', go('time.Sleep(short)'), go('time.Sleep(shorter)')],
    ['java fewer retries', 'src/test/java/ATest.java', java('@Test\n  @Retry(5)'), java('@Test\n  @Retry(1)')],
  ])('%s', (_name, path, before, after) => {
    expect(kinds(path, before, after)).toEqual([]);
  });
});
