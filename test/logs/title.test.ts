import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import type { FailureClass } from '../../packages/core/src/domain/failure.ts';
import type { Finding } from '../../packages/core/src/domain/finding.ts';
import { type TitleFacts, titleOf } from '../../packages/core/src/logs/title.ts';

const ESC = '\u001b';
const finding = (more: Partial<Finding>): Finding => ({
  tool: 'go-test',
  kind: 'test',
  message: '',
  severity: 'error',
  line: 1,
  endLine: 1,
  ...more,
});
const title = (kind: FailureClass, more: Partial<TitleFacts>): string =>
  titleOf({
    verdict: { class: kind, rule: 'r', retry: 'no', fixable: 'no' },
    findings: [],
    anchors: [],
    job: 'test (ubuntu, 20)',
    ...more,
  });
const said = (...lines: string[]): Pick<TitleFacts, 'anchors'> => ({ anchors: lines.map((text) => ({ text })) });

describe('a title names what failed', () => {
  it.each<[string, FailureClass, Partial<TitleFacts>]>([
    [
      'TestRetry (go-test): expected 3, got 2',
      'test_failure',
      { findings: [finding({ id: 'TestRetry', message: 'a_test.go:12: \nexpected 3, got 2' })] },
    ],
    [
      'TestA (go-test) and 1 more: boom',
      'test_failure',
      { findings: [finding({ id: 'TestB', message: 'boom' }), finding({ id: 'TestA', message: 'boom' })] },
    ],
    [
      'TestA (go-test): panic: nil map',
      'test_failure',
      { findings: [finding({ id: 'TestA' })], ...said('--- FAIL: TestA (0.00s)', 'panic: nil map') },
    ],
    [
      'TestA (go-test): expected values to be equal',
      'test_failure',
      { findings: [finding({ id: 'TestA', message: 'expected values to be equal:\n+ 1\n- 2' })] },
    ],
    ['TestA (go-test)', 'test_failure', { findings: [finding({ id: 'TestA' })], ...said('--- FAIL: TestA (0.00s)') }],
    [
      'TS2345 in src/a.ts: Argument of type x',
      'compile_error',
      {
        findings: [
          finding({
            tool: 'tsc',
            kind: 'compile',
            code: 'TS2345',
            file: '/home/runner/work/app/app/src/a.ts',
            message: 'Argument of type x',
          }),
        ],
      },
    ],
    [
      'gcc in src/a.c: no member y',
      'compile_error',
      { findings: [finding({ tool: 'gcc', kind: 'compile', file: 'src/a.c', message: 'no member y' })] },
    ],
    [
      'ERESOLVE (npm): could not resolve',
      'dependency_resolution',
      { findings: [finding({ tool: 'npm', kind: 'dependency', code: 'ERESOLVE', message: 'could not resolve' })] },
    ],
    [
      'Could not resolve host: example.com',
      'network_registry',
      { findings: [finding({ id: 'TestA', message: 'x' })], ...said('boom', 'Could not resolve host: example.com') },
    ],
    [
      'no such table: users',
      'unknown',
      said('##[error]Process completed with exit code 1.', '2026-01-05T08:00:00Z Error: no such table: users'),
    ],
    ['--- FAIL: TestA (…)', 'unknown', said('--- FAIL: TestA (0.00s)')],
    [
      'git: remote branch x not found',
      'vcs_checkout',
      { findings: [finding({ tool: 'git', kind: 'build', message: 'remote branch x not found' })] },
    ],
    ['t.exs: no match', 'unknown', said('File "a.py", line 12, in f', '  1) t.exs:3: no match on line 12')],
    ['test: the runner failed', 'infra_runner', {}],
    ['Job: failed', 'unknown', { job: '' }],
  ])('%s', (expected, kind, more) => expect(title(kind, more)).toBe(expected));

  it('is the same on another day and machine', () => {
    const of = (time: string, port: number, root: string): string =>
      title(
        'unknown',
        said(
          `${time} ${root}src/a.ts:${port % 999}: port ${port} of 10.0.0.${port % 250}:${port} is taken after ${port} ms`,
        ),
      );
    expect(of('2026-01-05T08:00:00Z', 4312, '/home/runner/work/app/app/')).toBe(
      of('2027-02-06 09:10:11', 51_000, 'D:\\a\\app\\app\\'),
    );
    expect(of('2026-01-05T08:00:00Z', 4312, '')).toBe('src/a.ts: port … of … is taken after …');
  });

  test('it is one line of at most 120 characters, whatever the log holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 300 }), (message, id) => {
        for (const one of [
          title('test_failure', { findings: [finding({ id, message })] }),
          title('unknown', { ...said(message, `${ESC}[31m${id}`), job: id }),
        ]) {
          expect(one.length).toBeLessThanOrEqual(120);
          expect(one).not.toMatch(/\p{Cc}/u);
          expect(one.isWellFormed?.() ?? true).toBe(true);
          expect(one).not.toBe('');
        }
      }),
    );
  });
});
