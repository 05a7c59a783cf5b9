import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { repoPath, topFrame } from '../../packages/core/src/logs/frame.ts';
import { expectLinear } from '../kit/linear.ts';

describe('the innermost frame in the repository', () => {
  it.each<[string, string[], string | undefined]>([
    [
      'JavaScript',
      [
        '    at Object.toBe (/w/node_modules/expect/a.js:3:74)',
        '    at add (/home/runner/work/shop/shop/src/cart.ts:3:74)',
        '    at main (/home/runner/work/shop/shop/src/main.ts:1:1)',
      ],
      'src/cart.ts:3',
    ],
    [
      'JavaScript, async and without a name',
      ['    at node:internal/process:1:2', '    at async file:///home/runner/work/shop/shop/src/a.mjs:12:5'],
      'src/a.mjs:12',
    ],
    ['webpack', ['    at x (webpack:///./src/a.js:7:1)'], 'src/a.js:7'],
    ['vitest', [' ❯ test/cart.test.js:6:29'], 'test/cart.test.js:6'],
    [
      'Python',
      [
        'Traceback (most recent call last):',
        '  File "/home/runner/work/shop/shop/main.py", line 3, in <module>',
        '  File "/home/runner/work/shop/shop/cart.py", line 7, in total',
        '  File "/opt/hostedtoolcache/Python/3.12.1/x64/lib/python3.12/json/decoder.py", line 9, in decode',
      ],
      'cart.py:7',
    ],
    ['pytest', ['>       assert total([1]) == 1', 'test_cart.py:7: AssertionError'], 'test_cart.py:7'],
    [
      'Java',
      [
        '\tat org.junit.jupiter.api.Assertions.fail(Assertions.java:1)',
        '\tat java.base/java.util.ArrayList.forEach(ArrayList.java:9)',
        '\tat app//shop.CartTest$Empty.adds(CartTest.java:6)',
      ],
      'shop/CartTest.java:6',
    ],
    [
      'Java, the last cause',
      [
        '\tat shop.Api.call(Api.java:1)',
        'Caused by: java.io.IOException',
        '\tat shop.Db.read(Db.java:2)',
        'Caused by: x',
        '\tat java.io.File.x(File.java:3)',
      ],
      'shop/Db.java:2',
    ],
    [
      'Java, a constructor',
      ['\tat java.io.UNIXProcess.<init>(UNIXProcess.java:2)', '\tat shop.Cart.<init>(Cart.java:3)'],
      'shop/Cart.java:3',
    ],
    ['Kotlin', ['\tat CartKt.main(Cart.kt:3)'], 'Cart.kt:3'],
    [
      'Go',
      [
        'panic({0x1, 0x2})',
        '\t/usr/local/go/src/runtime/panic.go:860 +0x13a',
        '\t/home/runner/go/pkg/mod/x.org/y@v1/z.go:1 +0x1',
        '\t/go/src/github.com/org/shop/cart.go:24 +0x28',
      ],
      'cart.go:24',
    ],
    ['go test', ['    cart_test.go:10: total = 4, want 3'], 'cart_test.go:10'],
    [
      'Ruby',
      ["/usr/lib/ruby/3.2/x.rb:1:in `call'", "\tfrom /home/runner/work/shop/shop/lib/cart.rb:12:in `total'"],
      'lib/cart.rb:12',
    ],
    ['RSpec', ["     # ./spec/cart_spec.rb:7:in `block (2 levels)'"], 'spec/cart_spec.rb:7'],
    ['Rust', ["thread 'tests::adds' (32095) panicked at src/lib.rs:15:9:"], 'src/lib.rs:15'],
    ['Rust before 1.73', ["thread 'a' panicked at 'it's, bad', src/lib.rs:15:9"], 'src/lib.rs:15'],
    [
      'Rust, in the standard library',
      [
        "thread 'a' panicked at /rustc/59807616/library/core/src/option.rs:1:2:",
        '   3: shop::pick',
        '             at ./src/lib.rs:6:5',
      ],
      'src/lib.rs:6',
    ],
    ['C#', ['   at Shop.Cart.Add(Int32 price) in D:\\a\\shop\\shop\\src\\Cart.cs:line 12'], 'src/Cart.cs:12'],
    [
      'PHP',
      ['#0 /home/runner/work/shop/shop/vendor/x/A.php(3): a()', '#1 /home/runner/work/shop/shop/src/Cart.php(12): b()'],
      'src/Cart.php:12',
    ],
    ['PHPUnit', ['/home/runner/work/shop/shop/tests/CartTest.php:12'], 'tests/CartTest.php:12'],
    [
      'Elixir',
      ['       (stdlib 5.0) lists.erl:1: :lists.nth/2', '       (shop 0.1.0) lib/cart.ex:12: Cart.total/1'],
      'lib/cart.ex:12',
    ],
    [
      'a sanitizer',
      [
        '    #0 0x55d in __interceptor_free (/usr/lib/x.so+0x1)',
        '    #1 0x55e in total(int) /__w/shop/shop/src/cart.c:12:3',
      ],
      'src/cart.c:12',
    ],
    ['gdb', ['#1  0x00005 in total (n=1) at src/cart.c:12'], 'src/cart.c:12'],
    [
      'only libraries',
      ['    at f (/x/node_modules/a/b.js:1:2)', '\tat java.lang.Thread.run(Thread.java:1)'],
      undefined,
    ],
    ['no trace', ['look at this (it is 12:30:00)', 'http://x/y:80', ''], undefined],
  ])('of %s', (_, lines, frame) => {
    expect(topFrame(lines)).toBe(frame);
  });
  it('takes time that grows with the trace only, and at most 400 rows of it', async () => {
    for (const part of [
      '    at (',
      "thread ' panicked at '', ",
      '  #0 0x1 in ',
      ' at a in ',
      '  File "',
      '\tat a.b(',
    ]) {
      await expectLinear(100_000, (size) =>
        topFrame(Array.from({ length: 400 }, () => part.repeat(size / part.length / 400))),
      );
    }
    expect(topFrame([...Array<string>(400).fill(''), ' ❯ a.js:1:1'])).toBeUndefined();
  });
  it('never throws', () => {
    const part = fc.constantFrom(
      'at ',
      '(',
      ')',
      ':1',
      ':',
      '/',
      '\\',
      ' in ',
      'line 3',
      '#0 0x1 in ',
      'File "',
      '"',
      '.py',
      '.go',
      'x',
    );
    fc.assert(fc.property(fc.array(fc.array(part).map((parts) => parts.join(''))), (lines) => void topFrame(lines)));
  });
});

describe('a path', () => {
  it.each([
    ['/home/runner/work/shop/shop/src/a.ts', 'src/a.ts'],
    ['D:\\a\\shop\\shop\\src\\a.ts', 'src/a.ts'],
    ['/__w/shop/shop/a', 'a'],
    ['/builds/group/shop/a', 'a'],
    ['/github/workspace/a', 'a'],
    ['/go/src/github.com/org/shop/pkg/a.go', 'pkg/a.go'],
    ['file:///home/runner/work/shop/shop/a', 'a'],
    ['./a/b', 'a/b'],
    ['/tmp/a', '/tmp/a'],
  ])('%s is %s in the repository', (path, inside) => {
    expect(repoPath(path)).toBe(inside);
  });
});
