import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { normalize, normalizeName } from '../../packages/core/src/logs/normalize.ts';
import { expectLinear } from '../kit/linear.ts';

const ESC = '\u001b';

describe('E.2: a message without what differs from run to run', () => {
  it.each([
    // 1, 2: colours, carriage returns, the runner's and the tools' prefixes.
    [`${ESC}[31mred${ESC}[0m ^[[1mbold^[[0m\r`, 'red bold'],
    [`${ESC}]8;;https://example.com${ESC}\\link${ESC}]8;;${ESC}\\`, 'link'],
    ['##[error]Error: boom', 'boom'],
    ['::error file=a.ts,line=3::boom', 'boom'],
    ['Error: Error: boom', 'boom'],
    ['E   AssertionError: boom', 'AssertionError: boom'],
    // 3: times.
    ['at 2026-01-05T08:00:00.1234567Z and 2026-01-05 08:00:00,123', 'at TIME and TIME'],
    ['2026/01/05 08:00:00 dial', 'dial'],
    ['until Mon, 05 Jan 2026 08:00:00 GMT', 'until TIME'],
    ['Jan  5 08:00:00 host sshd', 'host sshd'],
    ['[12:45:05] t9502.sh', 't9502.sh'],
    ['seen 1767600000 and 1767600000123', 'seen TIME and TIME'],
    ['8.2.0-20260105.080000-7', 'VER1'],
    // 4: addresses of the web.
    ['GET https://user:pw@host.example/a/b?X-Sig=abc#top: 503', 'GET https://host.example/a/b: 503'],
    ['https://proxy.example/x/@v/v0.23.4.zip', 'https://proxy.example/x/@v/VER1.zip'],
    // 5–7: random values, with their equality.
    ['a 3f2b8c1e-1111-4222-8333-444455556666 b', 'a UUID1 b'],
    ['commit deadbeef1 is not 0123abcdef but deadbeef1', 'commit HEX1 is not HEX2 but HEX1'],
    ['sha256:df9b9388f04ad6279a7410b85cedfdcb and 0xc00011b590', 'HEX1 and HEX2'],
    ['Error in BC30451, E0308, TS2345, CS0103, ORA-00942', 'Error in BC30451, E0308, TS2345, CS0103, ORA-00942'],
    ['a defaced facade', 'a defaced facade'],
    ['token QWxhZGRpbjpvcGVuIHNlc2FtZQ==', 'token BLOB1'],
    // 8: hosts and ports.
    ['dial tcp 10.0.0.7:443 after 10.0.0.8:443', 'dial tcp ADDR1 after ADDR2'],
    ['connect ECONNREFUSED localhost:4312', 'connect ECONNREFUSED ADDR1'],
    ['read [::1]:51234', 'read ADDR1'],
    ['host.example:51234 is gone', 'host.example:PORT is gone'],
    // 9: amounts.
    ['took 12.3s, 5 ms, 1m30s, 10m 38.9s (0.01s)', 'took DUR, DUR, DUR, DUR (DUR)'],
    ['timed out after 30 seconds at 53.2% of 12.5 MB', 'timed out after DUR at N of N'],
    // 10: paths.
    ['/home/runner/work/app/app/src/a.ts', 'src/a.ts'],
    ['D:\\a\\app\\app\\src\\a.ts', 'src/a.ts'],
    ['/Users/runner/work/app/app/src/a.ts', 'src/a.ts'],
    ['/__w/app/app/src/a.ts and /github/workspace/src/a.ts', 'src/a.ts and src/a.ts'],
    ['/opt/runner-3/_work/app/app/src/a.ts', 'src/a.ts'],
    ['/home/prow/go/src/github.com/acme/app/pkg/a.go', 'pkg/a.go'],
    ['../../src/a.ts ./src/b.ts', 'src/a.ts src/b.ts'],
    ['in /tmp/x8s7df/out/report and /tmp/tmp.7muyWDlizz', 'in TMP/report and TMP'],
    ['C:\\Users\\bob\\AppData\\Local\\Temp\\x81\\y', 'TMP/y'],
    ['/tmp/pytest-of-runner/pytest-3/test_a0/out.txt', 'TMP/out.txt'],
    ['/var/folders/zz/abc123/T/x9', 'TMP'],
    ['/opt/hostedtoolcache/go/1.21.3/x64/src/testing/testing.go', 'TOOL/go@VERSION/ARCH/src/testing/testing.go'],
    ['/home/bob/.venv/lib/python3.10/site-packages/x/y.py', 'site-packages/x/y.py'],
    ['../../../go/pkg/mod/k8s.io/api@v0.23.4/a.go', 'MOD/k8s.io/api@VER1/a.go'],
    ['/home/runner/go/pkg/mod/k8s.io/api@v0.24.0/a.go', 'MOD/k8s.io/api@VER1/a.go'],
    // 11: places keep their file.
    ['src/a.ts:12:5 src/a.ts(12,5): A.java:[107,64] x', 'src/a.ts:L src/a.ts:L: A.java:L x'],
    ['File "a.py", line 12, in f', 'File "a.py", line L, in f'],
    // 12, 13: identities and counters.
    ['goroutine 21 [running]', 'goroutine ID1 [running]'],
    ['pool-16-thread-1 waits for pool-17-thread-1', 'pool-ID1-thread-ID2 waits for pool-ID3-thread-ID2'],
    ['pod web-7f9c4d8b6d-x2x7k and db-x7k2p', 'pod web-ID1 and db-ID2'],
    ['<0.31.0> to <0.55.0>', 'ID1 to ID2'],
    ['#12 ERROR: failed', '#N ERROR: failed'],
    ['[12/345] Building', '[N/N] Building'],
    // 14: numbers, and those that stay.
    ['Error: port 4312 in use by 3 clients', 'port N in use by N clients'],
    [
      'exit code 137, exited with 2, status 503, HTTP 404, HTTP/1.1 502 Bad Gateway',
      'exit code 137, exited with 2, status 503, HTTP 404, HTTP/1.1 502 Bad Gateway',
    ],
    ['got 429 Too Many Requests', 'got 429 Too Many Requests'],
    ['Expected: 1 Actual: 0', 'Expected: 1 Actual: 0'],
    ['expected 3, got 2', 'expected 3, got 2'],
    ['expected: <3> but was: <4>', 'expected: <3> but was: <4>'],
    ['assert 3 == 2', 'assert 3 == 2'],
    ['==30799==ERROR: AddressSanitizer', 'AddressSanitizer'],
    ['test_retry_2 of utf-8 in mp3', 'test_retry_2 of utf-8 in mp3'],
    // 16: what has no order.
    ['map[b:1 a:x]', 'map[a:x b:N]'],
    ["{'b', 'a'}", "{'a', 'b'}"],
    // The legs of a matrix.
    ['Node.js v18.20.4', 'Node.js@VERSION'],
    ['build-x86_64-unknown-linux-gnu/x', 'build-PLATFORM/x'],
    ['null_3.1.0_windows_amd64.zip', 'null_3.1.0_PLATFORM.zip'],
    // 17
    ['  a \t b  \n\n\n c ', 'a b\nc'],
  ])('%j', (text, expected) => expect(normalize(text)).toBe(expected));

  it('keeps the numbers of names', () => {
    expect(normalizeName('suite › case 1 (12 ms)')).toBe('suite › case 1 (DUR)');
    expect(normalizeName('D:\\a\\app\\app\\test\\a_test.py::test_x[3]')).toBe('test/a_test.py::test_x[3]');
  });
});

const word = fc.constantFrom(
  'Error:',
  '##[error]',
  'E  ',
  'expected',
  'got',
  'exit code',
  '12',
  '3',
  '404',
  '12.5',
  '1.2.3',
  'v1.22',
  '1,234',
  '5s',
  '10 ms',
  '99%',
  '2026-01-05',
  '08:00:00',
  '1767600000',
  'deadbeef12',
  '0xff',
  '10.0.0.1',
  ':8080',
  ':12:5',
  '(12,5)',
  '[3/4]',
  '#12',
  '/tmp/a/b',
  '../',
  '/home/runner/work/a/a/',
  'C:\\x\\y',
  'src/a.ts',
  'a.go',
  'python3.11',
  'thread-3',
  '-x2x7k',
  'web',
  'map[',
  ']',
  '{b,',
  'a}',
  '<0.1.2>',
  'line 3',
  'https://h/p?q',
  'Not Found',
  '==',
  '^[[0m',
  '^[',
  '[',
  `${ESC}[1m`,
  'tmpAb12cd',
  'node_modules/',
  'linux-x64',
  'HEX1',
  '…',
);
const message = fc
  .array(
    fc.tuple(fc.oneof(word, fc.string({ maxLength: 8 })), fc.constantFrom('', ' ', ' ', '\n', '/', '-', ':', '.')),
    { maxLength: 14 },
  )
  .map((parts) => parts.flat().join(''));

test('E.2: applied twice it gives the same', () => {
  fc.assert(
    fc.property(message, (text) => {
      const once = normalize(text);
      expect(normalize(once)).toBe(once);
    }),
    { numRuns: 3_000 },
  );
});

test('E.2: it takes time in proportion to the text', async () => {
  for (const part of [
    'a/',
    '../',
    '1,',
    '1:',
    '[',
    'a.',
    'deadbeef ',
    'tmp',
    '-a',
    'E  ',
    '::error ',
    '{a,',
    'x@',
    '\\a',
    ' 1',
    '1s',
  ])
    await expectLinear(100_000, (size) => normalize(part.repeat(size / part.length)));
});
