type Pair = [what: string, one: string, other: string];

/** The output of a step that failed twice for the same reason: on another day, machine, leg of a matrix. */
export const SAME_CAUSE: readonly Pair[] = [
  [
    'pytest roots',
    '=================================== FAILURES ===================================\n___________________________________ test_add ___________________________________\n\n    def test_add():\n>       assert add(1, 2) == 4\nE       assert 3 == 4\nE        +  where 3 = add(1, 2)\n\ntests/test_a.py:4: AssertionError\n=========================== short test summary info ============================\nFAILED tests/test_a.py::test_add - assert 3 == 4\n========================= 1 failed, 3 passed in 0.12s ==========================',
    '=================================== FAILURES ===================================\n___________________________________ test_add ___________________________________\n\n    def test_add():\n>       assert add(1, 2) == 4\nE       assert 3 == 4\nE        +  where 3 = add(1, 2)\n\ntests/test_a.py:4: AssertionError\n=========================== short test summary info ============================\nFAILED tests/test_a.py::test_add - assert 3 == 4\n========================= 1 failed, 3 passed in 12.7s ==========================',
  ],
  [
    'jest linux/mac',
    "FAIL src/a.test.ts\n  ● math › adds\n\n    expect(received).toBe(expected) // Object.is equality\n\n    Expected: 4\n    Received: 3\n\n      3 | test('adds', () => {\n    > 4 |   expect(add(1, 2)).toBe(4);\n        |                     ^\n\n      at Object.<anonymous> (/home/runner/work/app/app/src/a.test.ts:4:21)\n\nTest Suites: 1 failed, 1 total\nTests:       1 failed, 3 passed, 4 total\nTime:        1.2 s",
    "FAIL src/a.test.ts\n  ● math › adds\n\n    expect(received).toBe(expected) // Object.is equality\n\n    Expected: 4\n    Received: 3\n\n      3 | test('adds', () => {\n    > 4 |   expect(add(1, 2)).toBe(4);\n        |                     ^\n\n      at Object.<anonymous> (/Users/runner/work/app/app/src/a.test.ts:4:21)\n\nTest Suites: 1 failed, 1 total\nTests:       1 failed, 3 passed, 4 total\nTime:        3.4 s",
  ],
  [
    'jest linux/win',
    "FAIL src/a.test.ts\n  ● math › adds\n\n    expect(received).toBe(expected) // Object.is equality\n\n    Expected: 4\n    Received: 3\n\n      3 | test('adds', () => {\n    > 4 |   expect(add(1, 2)).toBe(4);\n        |                     ^\n\n      at Object.<anonymous> (/home/runner/work/app/app/src/a.test.ts:4:21)\n\nTest Suites: 1 failed, 1 total\nTests:       1 failed, 3 passed, 4 total\nTime:        1.2 s",
    "FAIL src/a.test.ts\n  ● math › adds\n\n    expect(received).toBe(expected) // Object.is equality\n\n    Expected: 4\n    Received: 3\n\n      3 | test('adds', () => {\n    > 4 |   expect(add(1, 2)).toBe(4);\n        |                     ^\n\n      at Object.<anonymous> (D:\\a\\app\\app\\src\\a.test.ts:4:21)\n\nTest Suites: 1 failed, 1 total\nTests:       1 failed, 3 passed, 4 total\nTime:        9.4 s",
  ],
  [
    'tsc linux/win',
    "src/a/b.ts(3,5): error TS2322: Type 'string' is not assignable to type 'number'.",
    "src\\a\\b.ts(7,5): error TS2322: Type 'string' is not assignable to type 'number'.",
  ],
  [
    'tsc abs',
    "/home/runner/work/app/app/src/a/b.ts(3,5): error TS2322: Type 'string' is not assignable to type 'number'.",
    "/__w/app/app/src/a/b.ts(7,5): error TS2322: Type 'string' is not assignable to type 'number'.",
  ],
  [
    'go port/time',
    '--- FAIL: TestFoo (0.01s)\n    foo_test.go:12: dial 127.0.0.1:40123: got 3, want 4\nFAIL\nFAIL\texample.com/app/foo\t0.01s\nFAIL',
    '--- FAIL: TestFoo (1.22s)\n    foo_test.go:12: dial 127.0.0.1:51234: got 3, want 4\nFAIL\nFAIL\texample.com/app/foo\t1.22s\nFAIL',
  ],
  [
    'go line moved',
    '--- FAIL: TestFoo (0.01s)\n    foo_test.go:12: dial 127.0.0.1:40123: got 3, want 4\nFAIL\nFAIL\texample.com/app/foo\t0.01s\nFAIL',
    '--- FAIL: TestFoo (0.01s)\n    foo_test.go:18: dial 127.0.0.1:40123: got 3, want 4\nFAIL\nFAIL\texample.com/app/foo\t0.01s\nFAIL',
  ],
  [
    'rust thread id',
    "running 1 test\ntest it_works ... FAILED\n\nfailures:\n\n---- it_works stdout ----\nthread 'it_works' (12) panicked at src/lib.rs:9:9:\nassertion `left == right` failed\n  left: 3\n right: 4\n\nfailures:\n    it_works\n\ntest result: FAILED. 0 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.03s\n\nerror: test failed, to rerun pass `--lib`",
    "running 1 test\ntest it_works ... FAILED\n\nfailures:\n\n---- it_works stdout ----\nthread 'it_works' (998) panicked at src/lib.rs:9:9:\nassertion `left == right` failed\n  left: 3\n right: 4\n\nfailures:\n    it_works\n\ntest result: FAILED. 0 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.08s\n\nerror: test failed, to rerun pass `--lib`",
  ],
  [
    'rust docker root',
    "running 1 test\ntest it_works ... FAILED\n\nfailures:\n\n---- it_works stdout ----\nthread 'it_works' (12) panicked at src/lib.rs:9:9:\nassertion `left == right` failed\n  left: 3\n right: 4\n\nfailures:\n    it_works\n\ntest result: FAILED. 0 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.03s\n\nerror: test failed, to rerun pass `--lib`",
    "running 1 test\ntest it_works ... FAILED\n\nfailures:\n\n---- it_works stdout ----\nthread 'it_works' (12) panicked at ./src/lib.rs:9:9:\nassertion `left == right` failed\n  left: 3\n right: 4\n\nfailures:\n    it_works\n\ntest result: FAILED. 0 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.03s\n\nerror: test failed, to rerun pass `--lib`",
  ],
  [
    'mvn time',
    '[INFO] Running a.b.FooTest\n[ERROR] Tests run: 2, Failures: 1, Errors: 0, Skipped: 0, Time elapsed: 0.1 s <<< FAILURE! -- in a.b.FooTest\n[ERROR] a.b.FooTest.adds -- Time elapsed: 0.1 s <<< FAILURE!\norg.opentest4j.AssertionFailedError: expected: <4> but was: <3>\n\tat org.junit.jupiter.api.AssertEquals.assertEquals(AssertEquals.java:150)\n\tat a.b.FooTest.adds(FooTest.java:12)\n\n[ERROR] Failures: \n[ERROR]   FooTest.adds:12 expected: <4> but was: <3>\n[ERROR] Tests run: 2, Failures: 1, Errors: 0, Skipped: 0\n[ERROR] Failed to execute goal org.apache.maven.plugins:maven-surefire-plugin:3.2.5:test (default-test) on project app: There are test failures.\n[ERROR] Please refer to /home/runner/work/app/app/target/surefire-reports for the individual test results.',
    '[INFO] Running a.b.FooTest\n[ERROR] Tests run: 2, Failures: 1, Errors: 0, Skipped: 0, Time elapsed: 2.134 s <<< FAILURE! -- in a.b.FooTest\n[ERROR] a.b.FooTest.adds -- Time elapsed: 2.134 s <<< FAILURE!\norg.opentest4j.AssertionFailedError: expected: <4> but was: <3>\n\tat org.junit.jupiter.api.AssertEquals.assertEquals(AssertEquals.java:150)\n\tat a.b.FooTest.adds(FooTest.java:12)\n\n[ERROR] Failures: \n[ERROR]   FooTest.adds:12 expected: <4> but was: <3>\n[ERROR] Tests run: 2, Failures: 1, Errors: 0, Skipped: 0\n[ERROR] Failed to execute goal org.apache.maven.plugins:maven-surefire-plugin:3.2.5:test (default-test) on project app: There are test failures.\n[ERROR] Please refer to /__w/app/app/target/surefire-reports for the individual test results.',
  ],
  [
    'eresolve own version',
    'npm error code ERESOLVE\nnpm error ERESOLVE unable to resolve dependency tree\nnpm error\nnpm error While resolving: app@1.0.0\nnpm error Found: react@18.2.0\nnpm error node_modules/react\nnpm error   react@"^18.2.0" from the root project\nnpm error\nnpm error Could not resolve dependency:\nnpm error peer react@"^17" from x@1.0.0\nnpm error node_modules/x\nnpm error A complete log of this run can be found in: /home/runner/.npm/_logs/2026-01-05T08_00_00_000Z-debug-0.log',
    'npm error code ERESOLVE\nnpm error ERESOLVE unable to resolve dependency tree\nnpm error\nnpm error While resolving: app@1.0.1\nnpm error Found: react@18.2.0\nnpm error node_modules/react\nnpm error   react@"^18.2.0" from the root project\nnpm error\nnpm error Could not resolve dependency:\nnpm error peer react@"^17" from x@1.0.0\nnpm error node_modules/x\nnpm error A complete log of this run can be found in: /home/runner/.npm/_logs/2026-01-05T08_00_00_000Z-debug-0.log',
  ],
  [
    'order of tests',
    '--- FAIL: TestA (0.01s)\n    foo_test.go:12: got 1\n--- FAIL: TestB (0.01s)\n    foo_test.go:12: got 2\nFAIL\nFAIL\texample.com/app/foo\t0.1s\nFAIL',
    '--- FAIL: TestB (0.01s)\n    foo_test.go:12: got 2\n--- FAIL: TestA (0.01s)\n    foo_test.go:12: got 1\nFAIL\nFAIL\texample.com/app/foo\t0.1s\nFAIL',
  ],
  [
    'uuid/sha',
    'Error: request 123e4567-e89b-42d3-a456-426614174000 on build 3f2a9c1d0b failed: widget is locked',
    'Error: request 923e4567-e89b-42d3-a456-426614174abc on build a12bc34d5e failed: widget is locked',
  ],
  [
    'temp dirs',
    'Error: cannot lock /tmp/tmpab12cd/x.db: resource busy',
    'Error: cannot lock /var/folders/zz/abc123/T/tmp99/x.db: resource busy',
  ],
  [
    'win temp',
    'Error: cannot lock /tmp/tmpab12cd/x.db: resource busy',
    'Error: cannot lock C:\\Users\\RUNNER~1\\AppData\\Local\\Temp\\tmp12ab\\x.db: resource busy',
  ],
  [
    'py traceback versions',
    'Traceback (most recent call last):\n  File "/opt/hostedtoolcache/Python/3.11.9/x64/lib/python3.11/site-packages/foo/a.py", line 3, in f\n    g()\n  File "/home/runner/work/app/app/app/m.py", line 8, in g\n    raise ValueError("bad config: color")\nValueError: bad config: color',
    'Traceback (most recent call last):\n  File "/opt/hostedtoolcache/Python/3.12.1/x64/lib/python3.12/site-packages/foo/a.py", line 5, in f\n    g()\n  File "/Users/runner/work/app/app/app/m.py", line 9, in g\n    raise ValueError("bad config: color")\nValueError: bad config: color',
  ],
  [
    'k8s pod names',
    'Error: pod web-7d9f8b6c5d-x2x9z in namespace e2e-1234 crashed: CrashLoopBackOff',
    'Error: pod web-5c8d7f9b4c-k8v2q in namespace e2e-9876 crashed: CrashLoopBackOff',
  ],
  [
    '503 signed url',
    'Error: unexpected status code 503 from https://ghcr.io/v2/app/blobs/sha256:abcdef0123456789abcdef?sig=AAA&se=2026',
    'Error: unexpected status code 503 from https://ghcr.io/v2/app/blobs/sha256:99cdef0123456789abcdef?sig=BBB&se=2027',
  ],
  [
    'terraform',
    '╷\n│ Error: creating S3 Bucket (acc-test-4839201746): BucketAlreadyExists: The requested bucket name is not available\n│   with aws_s3_bucket.b,\n│   on main.tf line 3, in resource "aws_s3_bucket" "b":\n╵',
    '╷\n│ Error: creating S3 Bucket (acc-test-1029384756): BucketAlreadyExists: The requested bucket name is not available\n│   with aws_s3_bucket.b,\n│   on main.tf line 5, in resource "aws_s3_bucket" "b":\n╵',
  ],
  [
    'gcc',
    "/home/runner/work/app/app/src/a.c:3:5: error: expected ';' before 'return'\nmake: *** [Makefile:3: a.o] Error 1",
    "../src/a.c:9:5: error: expected ';' before 'return'\nmake[2]: *** [CMakeFiles/x.dir/build.make:76: a.o] Error 1",
  ],
  [
    'asan',
    '==2157==ERROR: AddressSanitizer: heap-buffer-overflow on address 0x602000000014 at pc 0x55d\n    #0 0x55d123 in parse /home/runner/work/app/app/src/parse.c:33:5\nSUMMARY: AddressSanitizer: heap-buffer-overflow /home/runner/work/app/app/src/parse.c:33:5 in parse',
    '==99==ERROR: AddressSanitizer: heap-buffer-overflow on address 0x602000007714 at pc 0x77a\n    #0 0x99d123 in parse /__w/app/app/src/parse.c:34:5\nSUMMARY: AddressSanitizer: heap-buffer-overflow /__w/app/app/src/parse.c:34:5 in parse',
  ],
  [
    'node oom',
    '[2001:0x5d]   61234 ms: Mark-Compact 2046.1 (2083.1) -> 2045.9 (2083.3) MB\nFATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory\nAborted (core dumped)',
    '[77:0x9a]   91 ms: Scavenge 4046.1 (4083.1) -> 4045.9 (4083.3) MB\nFATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory\nAborted (core dumped)',
  ],
  [
    'econnreset',
    'npm error code ECONNRESET\nnpm error network aborted\nnpm error network This is a problem related to network connectivity.',
    'npm error code ECONNRESET\nnpm error network aborted\nnpm error network This is a problem related to network connectivity.\nnpm error A complete log of this run can be found in: /home/runner/.npm/_logs/2026-01-05T08_00_00_000Z-debug-0.log',
  ],
  [
    'docker step #',
    '#12 [5/9] RUN make\n#12 0.512 make: *** No rule to make target \'all\'.  Stop.\n#12 ERROR: process "/bin/sh -c make" did not complete successfully: exit code: 2\nERROR: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: 2',
    '#14 [6/11] RUN make\n#14 1.912 make: *** No rule to make target \'all\'.  Stop.\n#14 ERROR: process "/bin/sh -c make" did not complete successfully: exit code: 2\nERROR: failed to build: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: 2',
  ],
  [
    'dns',
    "fatal: unable to access 'https://github.com/app/app/': Could not resolve host: github.com",
    "fatal: unable to access 'https://github.com/other/repo/': Could not resolve host: github.com",
  ],
  [
    'vitest order ms',
    ' FAIL  src/a.test.ts > adds\nAssertionError: expected 3 to be 4 // Object.is equality\n ❯ src/a.test.ts:4:20\n\n Test Files  1 failed (1)\n      Tests  1 failed | 3 passed (4)\n   Duration  512ms',
    ' FAIL  src/a.test.ts > adds\nAssertionError: expected 3 to be 4 // Object.is equality\n ❯ src/a.test.ts:8:20\n\n Test Files  1 failed (2)\n      Tests  1 failed | 9 passed (10)\n   Duration  1.51s',
  ],
  ['unix time', 'Error: token expired at 1767600000, issuer idp', 'Error: token expired at 1767699999, issuer idp'],
  [
    'go panic addr',
    'panic: runtime error: invalid memory address or nil pointer dereference\n[signal SIGSEGV: segmentation violation code=0x1 addr=0x18 pc=0x4d3e2f]\n\ngoroutine 19 [running]:\nexample.com/app/foo.(*T).Do(0xc000012345)\n\t/home/runner/work/app/app/foo/foo.go:33 +0x1f\nFAIL\texample.com/app/foo\t0.012s',
    'panic: runtime error: invalid memory address or nil pointer dereference\n[signal SIGSEGV: segmentation violation code=0x1 addr=0x18 pc=0x9d3e2f]\n\ngoroutine 77 [running]:\nexample.com/app/foo.(*T).Do(0xc000099999)\n\t/Users/runner/work/app/app/foo/foo.go:35 +0x2f\nFAIL\texample.com/app/foo\t1.512s',
  ],
  [
    'eslint paths',
    "\n/home/runner/work/app/app/src/a.ts\n  3:7  error  'x' is assigned a value but never used  no-unused-vars\n\n✖ 1 problem (1 error, 0 warnings)",
    "\nD:\\a\\app\\app\\src\\a.ts\n  9:7  error  'x' is assigned a value but never used  no-unused-vars\n\n✖ 1 problem (1 error, 0 warnings)",
  ],
  [
    'dotnet',
    "/home/runner/work/app/app/A.cs(3,9): error CS0103: The name 'foo' does not exist in the current context [/home/runner/work/app/app/app.csproj]",
    "D:\\a\\app\\app\\A.cs(3,9): error CS0103: The name 'foo' does not exist in the current context [D:\\a\\app\\app\\app.csproj]",
  ],
  [
    'syslog date prefix',
    'Jan  5 08:00:01 host app[123]: ERROR cannot open ledger',
    'Feb 12 09:10:11 host app[456]: ERROR cannot open ledger',
  ],
  [
    'log4j prefix',
    '2026-01-05 08:00:00,123 ERROR [main] a.b.C - cannot open ledger',
    '2026-03-01 18:40:10,999 ERROR [main] a.b.C - cannot open ledger',
  ],
  [
    'exit in loop: gh rate reset',
    'Error: API rate limit exceeded for installation ID 12345.',
    'Error: API rate limit exceeded for installation ID 98765.',
  ],
  [
    'shell temp script',
    '/home/runner/work/_temp/3f2a9c1d-0000-4000-8000-123456789abc.sh: line 1: foo: command not found',
    '/__w/_temp/99aa9c1d-0000-4000-8000-123456789abc.sh: line 3: foo: command not found',
  ],
  [
    'bundler ruby',
    "/opt/hostedtoolcache/Ruby/3.2.2/x64/lib/ruby/gems/3.2.0/gems/x-1/lib/x.rb:3:in `load': cannot load such file -- foo (LoadError)",
    "/opt/hostedtoolcache/Ruby/3.3.0/x64/lib/ruby/gems/3.3.0/gems/x-1/lib/x.rb:3:in `load': cannot load such file -- foo (LoadError)",
  ],
];

/** The output of two steps that failed for different reasons, however alike they look. */
export const OTHER_CAUSE: readonly Pair[] = [
  [
    'pytest other assert',
    '=================================== FAILURES ===================================\n___________________________________ test_add ___________________________________\n\n    def test_add():\n>       assert add(1, 2) == 4\nE       assert 3 == 4\nE        +  where 3 = add(1, 2)\n\ntests/test_a.py:4: AssertionError\n=========================== short test summary info ============================\nFAILED tests/test_a.py::test_add - assert 3 == 4\n========================= 1 failed, 3 passed in 1s ==========================',
    '=================================== FAILURES ===================================\n___________________________________ test_add ___________________________________\n\n    def test_add():\n>       assert add(1, 2) == 4\nE       assert 5 == 4\nE        +  where 3 = add(1, 2)\n\ntests/test_a.py:4: AssertionError\n=========================== short test summary info ============================\nFAILED tests/test_a.py::test_add - assert 5 == 4\n========================= 1 failed, 3 passed in 1s ==========================',
  ],
  [
    'jest other received',
    "FAIL src/a.test.ts\n  ● math › adds\n\n    expect(received).toBe(expected) // Object.is equality\n\n    Expected: 4\n    Received: 3\n\n      3 | test('adds', () => {\n    > 4 |   expect(add(1, 2)).toBe(4);\n        |                     ^\n\n      at Object.<anonymous> (/home/runner/work/app/app/src/a.test.ts:4:21)\n\nTest Suites: 1 failed, 1 total\nTests:       1 failed, 3 passed, 4 total\nTime:        1 s",
    "FAIL src/a.test.ts\n  ● math › adds\n\n    expect(received).toBe(expected) // Object.is equality\n\n    Expected: 4\n    Received: undefined\n\n      3 | test('adds', () => {\n    > 4 |   expect(add(1, 2)).toBe(4);\n        |                     ^\n\n      at Object.<anonymous> (/home/runner/work/app/app/src/a.test.ts:4:21)\n\nTest Suites: 1 failed, 1 total\nTests:       1 failed, 3 passed, 4 total\nTime:        1 s",
  ],
  [
    'tsc other symbol',
    "src/a.ts(3,5): error TS2304: Cannot find name 'foo'.",
    "src/a.ts(3,5): error TS2304: Cannot find name 'bar'.",
  ],
  [
    'tsc other code',
    "src/a.ts(3,5): error TS2322: Type 'string' is not assignable to type 'number'.",
    "src/a.ts(3,5): error TS2304: Cannot find name 'foo'.",
  ],
  [
    'tsc other file',
    "src/a.ts(3,5): error TS2322: Type 'string' is not assignable to type 'number'.",
    "src/b.ts(3,5): error TS2322: Type 'string' is not assignable to type 'number'.",
  ],
  [
    'go other msg',
    '--- FAIL: TestFoo (0.1s)\n    foo_test.go:12: dial 127.0.0.1:40000: got 3, want 4\nFAIL\nFAIL\texample.com/app/foo\t0.1s\nFAIL',
    '--- FAIL: TestFoo (0.1s)\n    foo_test.go:12: dial 127.0.0.1:40000: connection refused\nFAIL\nFAIL\texample.com/app/foo\t0.1s\nFAIL',
  ],
  [
    'go other values',
    '--- FAIL: TestFoo (0.1s)\n    foo_test.go:12: dial 127.0.0.1:40000: got 3, want 4\nFAIL\nFAIL\texample.com/app/foo\t0.1s\nFAIL',
    '--- FAIL: TestFoo (0.1s)\n    foo_test.go:12: dial 127.0.0.1:40000: got 7, want 4\nFAIL\nFAIL\texample.com/app/foo\t0.1s\nFAIL',
  ],
  [
    'rust other left',
    "running 1 test\ntest it_works ... FAILED\n\nfailures:\n\n---- it_works stdout ----\nthread 'it_works' (1) panicked at src/lib.rs:9:9:\nassertion `left == right` failed\n  left: 3\n right: 4\n\nfailures:\n    it_works\n\ntest result: FAILED. 0 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s\n\nerror: test failed, to rerun pass `--lib`",
    "running 1 test\ntest it_works ... FAILED\n\nfailures:\n\n---- it_works stdout ----\nthread 'it_works' (1) panicked at src/lib.rs:9:9:\nassertion `left == right` failed\n  left: 9\n right: 4\n\nfailures:\n    it_works\n\ntest result: FAILED. 0 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s\n\nerror: test failed, to rerun pass `--lib`",
  ],
  [
    'mvn other value',
    '[INFO] Running a.b.FooTest\n[ERROR] Tests run: 2, Failures: 1, Errors: 0, Skipped: 0, Time elapsed: 0.1 s <<< FAILURE! -- in a.b.FooTest\n[ERROR] a.b.FooTest.adds -- Time elapsed: 0.1 s <<< FAILURE!\norg.opentest4j.AssertionFailedError: expected: <4> but was: <3>\n\tat org.junit.jupiter.api.AssertEquals.assertEquals(AssertEquals.java:150)\n\tat a.b.FooTest.adds(FooTest.java:12)\n\n[ERROR] Failures: \n[ERROR]   FooTest.adds:12 expected: <4> but was: <3>\n[ERROR] Tests run: 2, Failures: 1, Errors: 0, Skipped: 0\n[ERROR] Failed to execute goal org.apache.maven.plugins:maven-surefire-plugin:3.2.5:test (default-test) on project app: There are test failures.\n[ERROR] Please refer to /home/runner/work/app/app/target/surefire-reports for the individual test results.',
    '[INFO] Running a.b.FooTest\n[ERROR] Tests run: 2, Failures: 1, Errors: 0, Skipped: 0, Time elapsed: 0.1 s <<< FAILURE! -- in a.b.FooTest\n[ERROR] a.b.FooTest.adds -- Time elapsed: 0.1 s <<< FAILURE!\norg.opentest4j.AssertionFailedError: expected: <4> but was: <5>\n\tat org.junit.jupiter.api.AssertEquals.assertEquals(AssertEquals.java:150)\n\tat a.b.FooTest.adds(FooTest.java:12)\n\n[ERROR] Failures: \n[ERROR]   FooTest.adds:12 expected: <4> but was: <5>\n[ERROR] Tests run: 2, Failures: 1, Errors: 0, Skipped: 0\n[ERROR] Failed to execute goal org.apache.maven.plugins:maven-surefire-plugin:3.2.5:test (default-test) on project app: There are test failures.\n[ERROR] Please refer to /home/runner/work/app/app/target/surefire-reports for the individual test results.',
  ],
  [
    'mvn other exc',
    '[INFO] Running a.b.FooTest\n[ERROR] Tests run: 2, Failures: 1, Errors: 0, Skipped: 0, Time elapsed: 0.1 s <<< FAILURE! -- in a.b.FooTest\n[ERROR] a.b.FooTest.adds -- Time elapsed: 0.1 s <<< FAILURE!\norg.opentest4j.AssertionFailedError: expected: <4> but was: <3>\n\tat org.junit.jupiter.api.AssertEquals.assertEquals(AssertEquals.java:150)\n\tat a.b.FooTest.adds(FooTest.java:12)\n\n[ERROR] Failures: \n[ERROR]   FooTest.adds:12 expected: <4> but was: <3>\n[ERROR] Tests run: 2, Failures: 1, Errors: 0, Skipped: 0\n[ERROR] Failed to execute goal org.apache.maven.plugins:maven-surefire-plugin:3.2.5:test (default-test) on project app: There are test failures.\n[ERROR] Please refer to /home/runner/work/app/app/target/surefire-reports for the individual test results.',
    '[INFO] Running a.b.FooTest\n[ERROR] Tests run: 2, Failures: 1, Errors: 0, Skipped: 0, Time elapsed: 0.1 s <<< FAILURE! -- in a.b.FooTest\n[ERROR] a.b.FooTest.adds -- Time elapsed: 0.1 s <<< FAILURE!\njava.lang.NullPointerException: Cannot invoke "String.length()"\n\tat org.junit.jupiter.api.AssertEquals.assertEquals(AssertEquals.java:150)\n\tat a.b.FooTest.adds(FooTest.java:12)\n\n[ERROR] Failures: \n[ERROR]   FooTest.adds:12 expected: <4> but was: <3>\n[ERROR] Tests run: 2, Failures: 1, Errors: 0, Skipped: 0\n[ERROR] Failed to execute goal org.apache.maven.plugins:maven-surefire-plugin:3.2.5:test (default-test) on project app: There are test failures.\n[ERROR] Please refer to /home/runner/work/app/app/target/surefire-reports for the individual test results.',
  ],
  [
    'eresolve other pkg',
    'npm error code ERESOLVE\nnpm error ERESOLVE unable to resolve dependency tree\nnpm error\nnpm error While resolving: app@1.0.0\nnpm error Found: react@18.2.0\nnpm error node_modules/react\nnpm error   react@"^18.2.0" from the root project\nnpm error\nnpm error Could not resolve dependency:\nnpm error peer react@"^17" from x@1.0.0\nnpm error node_modules/x\nnpm error A complete log of this run can be found in: /home/runner/.npm/_logs/2026-01-05T08_00_00_000Z-debug-0.log',
    'npm error code ERESOLVE\nnpm error ERESOLVE unable to resolve dependency tree\nnpm error\nnpm error While resolving: app@1.0.0\nnpm error Found: react@18.2.0\nnpm error node_modules/react\nnpm error   react@"^18.2.0" from the root project\nnpm error\nnpm error Could not resolve dependency:\nnpm error peer react@"^17" from y@1.0.0\nnpm error node_modules/y\nnpm error A complete log of this run can be found in: /home/runner/.npm/_logs/2026-01-05T08_00_00_000Z-debug-0.log',
  ],
  [
    '503 other host',
    'Error: unexpected status code 503 from https://ghcr.io/v2/app',
    'Error: unexpected status code 503 from https://quay.io/v2/app',
  ],
  [
    'dns other host',
    "fatal: unable to access 'https://github.com/app/app/': Could not resolve host: github.com",
    'curl: (6) Could not resolve host: get.example.com',
  ],
  ['curl codes', 'curl: (22) transfer closed', 'curl: (18) transfer closed'],
  ['exit codes', 'Error: worker quit with exit code 3', 'Error: worker quit with exit code 9'],
  [
    'other undefined go',
    '# example.com/app/a\na/a.go:7:9: undefined: Foo',
    '# example.com/app/a\na/a.go:7:9: undefined: Bar',
  ],
  [
    'other linker sym',
    "/usr/bin/ld: main.o: in function `main':\nmain.c:(.text+0x5): undefined reference to `foo'\ncollect2: error: ld returned 1 exit status",
    "/usr/bin/ld: main.o: in function `main':\nmain.c:(.text+0x5): undefined reference to `bar'\ncollect2: error: ld returned 1 exit status",
  ],
  [
    'other missing module',
    'Traceback (most recent call last):\n  File "app/m.py", line 1, in <module>\n    import foo\nModuleNotFoundError: No module named \'foo\'',
    'Traceback (most recent call last):\n  File "app/m.py", line 1, in <module>\n    import bar\nModuleNotFoundError: No module named \'bar\'',
  ],
  [
    'other command',
    '/home/runner/work/_temp/a.sh: line 1: foo: command not found',
    '/home/runner/work/_temp/a.sh: line 1: bar: command not found',
  ],
  [
    'other make target',
    "make: *** No rule to make target 'lint'.  Stop.",
    "make: *** No rule to make target 'test'.  Stop.",
  ],
  ['other script', 'npm error Missing script: "a"', 'npm error Missing script: "b"'],
  [
    'pip other pkg',
    'ERROR: Could not find a version that satisfies the requirement foo==9.9 (from versions: 1.0)\nERROR: No matching distribution found for foo==9.9',
    'ERROR: Could not find a version that satisfies the requirement bar==9.9 (from versions: 1.0)\nERROR: No matching distribution found for bar==9.9',
  ],
  [
    'other tf resource',
    '╷\n│ Error: Unsupported argument\n│   on main.tf line 3, in resource "a" "b":\n│ An argument named "x" is not expected here.\n╵',
    '╷\n│ Error: Unsupported argument\n│   on main.tf line 3, in resource "a" "b":\n│ An argument named "y" is not expected here.\n╵',
  ],
  [
    'eslint other rule',
    "\n/home/runner/work/app/app/src/a.ts\n  3:7  error  'x' is assigned a value but never used  no-unused-vars\n\n✖ 1 problem (1 error, 0 warnings)",
    '\n/home/runner/work/app/app/src/a.ts\n  3:7  error  Unexpected console statement  no-console\n\n✖ 1 problem (1 error, 0 warnings)',
  ],
  [
    'enoent other',
    "Error: ENOENT: no such file or directory, open '/home/runner/work/app/app/a.json'",
    "Error: ENOENT: no such file or directory, open '/home/runner/work/app/app/b.json'",
  ],
  ['os error', 'Error: bind failed (os error 98)', 'Error: bind failed (os error 13)'],
  [
    'other permission',
    'GraphQL: Resource not accessible by integration (addComment)',
    'GraphQL: Resource not accessible by integration (createPullRequest)',
  ],
  [
    'k8s other pod',
    'Error: pod web-7d9f8b6c5d-x2x9z crashed: CrashLoopBackOff',
    'Error: pod api-7d9f8b6c5d-x2x9z crashed: CrashLoopBackOff',
  ],
  [
    'cargo other crate',
    'error: failed to select a version for the requirement `serde = "^9"`',
    'error: failed to select a version for the requirement `rand = "^9"`',
  ],
  [
    'py same exc other msg',
    'Traceback (most recent call last):\n  File "app/m.py", line 8, in g\n    raise ValueError("bad config: color")\nValueError: bad config: color',
    'Traceback (most recent call last):\n  File "app/m.py", line 8, in g\n    raise ValueError("bad config: size")\nValueError: bad config: size',
  ],
  [
    'docker other step',
    '#12 ERROR: process "/bin/sh -c make" did not complete successfully: exit code: 2\nERROR: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: 2',
    '#12 ERROR: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1\nERROR: failed to solve: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1',
  ],
  [
    'gradle other task',
    "FAILURE: Build failed with an exception.\n\n* What went wrong:\nExecution failed for task ':app:signRelease'.\n> Keystore file not found\n\nBUILD FAILED in 2m",
    "FAILURE: Build failed with an exception.\n\n* What went wrong:\nExecution failed for task ':app:bundle'.\n> Missing asset pack\n\nBUILD FAILED in 2m",
  ],
  [
    'timeouts in tests',
    '--- FAIL: TestFoo (0.1s)\n    foo_test.go:12: dial 127.0.0.1:4000: test timed out in lobby\nFAIL\nFAIL\texample.com/app/foo\t0.1s\nFAIL',
    '--- FAIL: TestFoo (0.1s)\n    foo_test.go:12: dial 127.0.0.1:4000: test timed out in arena\nFAIL\nFAIL\texample.com/app/foo\t0.1s\nFAIL',
  ],
  ['expected strings', "AssertionError: expected 'a' to equal 'b'", "AssertionError: expected 'a' to equal 'c'"],
  [
    'a refusal and an outage of one host',
    'npm error code E429\nnpm error 429 Too Many Requests - GET https://registry.npmjs.org/x',
    'npm error code E503\nnpm error 503 Service Unavailable - GET https://registry.npmjs.org/x',
  ],
];
