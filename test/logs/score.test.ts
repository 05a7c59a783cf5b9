import { describe, expect, it } from '@jest/globals';
import { signalOf, weightOf } from '../../packages/core/src/logs/score.ts';
import { expectLinear } from '../kit/linear.ts';

/** Written after what the tools print. */
const LINES: [string, string[]][] = [
  [
    'exit',
    [
      '##[error]Process completed with exit code 2.',
      '##[error]The operation was canceled.',
      'The command "npm test" exited with 1.',
      'Done. Your build exited with 1.',
      'ERROR: Job failed: exit code 1',
      "Build step 'Execute shell' marked build as failure",
      'Finished: FAILURE',
    ],
  ],
  [
    'headline',
    [
      '=================================== FAILURES ===================================',
      '=========================== short test summary info ============================',
      '* What went wrong:',
      'There was 1 failure:',
      'Failures:',
      'Failed tests:',
      'Summarizing 3 Failures:',
      'Traceback (most recent call last):',
    ],
  ],
  [
    'report',
    [
      '_________________________________ test_add _________________________________',
      'FAIL: test_add (tests.MathTest)',
      '==4242==ERROR: AddressSanitizer: heap-use-after-free',
      '  1) Failure:',
    ],
  ],
  ['command', ['##[error]src/a.ts(1,2): nothing fits']],
  [
    'error',
    [
      'fatal: not a git repository',
      'panic: runtime error: index out of range',
      '    --- FAIL: TestAdd (0.00s)',
      'not ok 3 - adds',
      '  ✕ adds (3 ms)',
      '[-] adds',
      '- adds *** FAILED ***',
      'testAdd(MathTest)  Time elapsed: 0.1 sec  <<< FAILURE!',
      '[INFO] BUILD FAILURE',
      'Segmentation fault (core dumped)',
      '** (throw) :timeout',
      '     ** (RuntimeError) no such process',
      "TypeError: cannot read properties of undefined (reading 'a')",
      "src/a.ts(1,2): error TS2304: Cannot find name 'b'.",
      'error[E0308]: mismatched types',
      'a.c:3:5: error: ‘b’ undeclared',
      'a.c:(.text+0x5): undefined reference to `b`',
      'npm ERR! code ELIFECYCLE',
      'E       assert 1 == 2',
    ],
  ],
  [
    'likely',
    [
      'Error: boom',
      'java.lang.IllegalStateException: boom',
      'Caused by: java.net.ConnectException',
      't9502-x.sh .... Dubious, test returned 1 (wstat 256, 0x100)',
      'Check the UI.........................Failed',
    ],
  ],
  ['word', ['the tests failed', 'it cannot be', 'permission denied', 'connection refused', 'test timed out']],
  ['hint', ['pom.xml: No such file or directory', 'got an unexpected end', 'invalid option', 'fatally missing']],
];

describe('a signal', () => {
  it.each(LINES.flatMap(([id, lines]) => lines.map((line): [string, string] => [id, line])))('%s: %s', (id, line) =>
    expect(signalOf(line)?.id).toBe(id),
  );
  it.each(['', 'ok', 'Compiling core v1.0.0', 'a'.repeat(1_000), '✓ adds', '3 passed in 0.1s'])('%s: none', (line) =>
    expect(signalOf(line)).toBeUndefined(),
  );
});

const weight = (text: string): number => {
  const signal = signalOf(text);
  return signal ? weightOf(signal, text) : 0;
};

it.each([
  ['the tests failed', '0 tests failed'],
  ['Error: boom', 'ok 3 - reports Error: boom'],
  ['Error: boom', 'src/a.ts: warning: Error: is shadowed'],
  ['main: could not connect', '12:00:01 DEBUG main: could not connect'],
  ['the errors found', 'the errors found: errors: 0'],
])('%s says more than %s', (more, less) => expect(weight(more)).toBeGreaterThan(2 * weight(less)));

it('what is surely an error is one beside a zero too', () =>
  expect(weight('Tests run: 3, Failures: 1, Errors: 0 <<< FAILURE!')).toBe(4));

it('a line costs what it is long, whatever it holds', () => {
  const units = ['error', 'x', 'x:1:', '_', '_ ', '= ', 'assertion ', 'Error', '"', '" exited with ', 'not '];
  return expectLinear(100_000, (size) => {
    for (const unit of units) for (let i = 0; i < size / 1_000; i++) weight(`not ${unit.repeat(200)}`.slice(0, 1_000));
  });
});

it('costs no more for a ruler than for a line of words', async () => {
  const rulers = (size: number): void => {
    for (const mark of ['=', '.', '-', '*', ' ']) for (let i = 0; i < 20; i++) signalOf(mark.repeat(size));
  };
  await expectLinear(40_000, rulers);
});

it.each(['could not: open', 'we cannot: x', 'could not, sorry', 'not: x', 'bad: x'])('hears %s', (line) => {
  expect(signalOf(line)).toBeDefined();
});
