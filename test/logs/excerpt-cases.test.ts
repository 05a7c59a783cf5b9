import { describe, expect, it } from '@jest/globals';
import { excerpt } from '../../packages/core/src/logs/excerpt.ts';

// What excerpts of simple extractors miss. The reports are written after what the tools print; the noise is made up.

const noise = (count: number, text = 'compiling module'): string[] =>
  Array.from({ length: count }, (_, i) => `${text} ${i} of the long list of things to be done`);
const cut = async (lines: readonly string[], budgetBytes = 2_000): Promise<string> =>
  (
    await excerpt(
      lines.map((line) => `${line}\n`),
      { failedSteps: [], budgetBytes },
    )
  ).excerpt;
const EXIT = '##[error]Process completed with exit code 1.';

describe('is shown', () => {
  it('the first error, far above the end of a long step', async () => {
    const shown = await cut([
      '##[group]Run cargo test',
      '##[endgroup]',
      ...noise(20),
      'error[E0308]: mismatched types',
      ' --> src/lib.rs:4:5',
      '  |',
      '4 |     "one"',
      '  |     ^^^^^ expected `u32`, found `&str`',
      '',
      ...noise(2_000, 'test ok'),
      EXIT,
    ]);
    expect(shown).toContain('mismatched types\n --> src/lib.rs:4:5\n');
    expect(shown).toContain('expected `u32`');
  });
  it('the one error among seventy of another kind', async () => {
    const resets = (from: number) =>
      Array.from(
        { length: 35 },
        (_, i) => `go: module m${from + i}: Get "https://proxy.example/${i}": error: connection reset by peer`,
      );
    const shown = await cut([...resets(0), 'main.go:3:2: undefined: Quux', ...resets(50), ...noise(50), EXIT]);
    expect(shown).toContain('undefined: Quux');
    expect(shown).toContain('connection reset');
  });
  it('what was said, not the script that could have said it', async () => {
    const script = Array.from({ length: 30 }, (_, i) => `test -f out-${i} || echo "ERROR: no file ${i}"`);
    const shown = await cut(
      ['##[group]Run ./check.sh', ...script, '##[endgroup]', ...noise(80), 'ERROR: no file 7', ...noise(80), EXIT],
      1_200,
    );
    expect(shown).toContain('\nERROR: no file 7\n');
    expect(shown).not.toContain('echo');
  });
  it.each([
    't9502-x.sh ........ Dubious, test returned 1 (wstat 256, 0x100)',
    '[-] adds two numbers',
    '  ✕ adds two numbers (3 ms)',
    '- adds two numbers *** FAILED ***',
    'not ok 17 - adds two numbers',
  ])('a failed test without the word error: %s', async (failed) => {
    const shown = await cut([
      '$ make test',
      ...noise(300),
      failed,
      ...noise(300),
      'The command "make test" exited with 2.',
    ]);
    expect(shown).toContain(failed);
  });
  it('a failure without any telling word, at the end of its command', async () => {
    const shown = await cut([
      '$ make docs',
      ...noise(100),
      'No tags can describe it.',
      'The command "make docs" exited with 128.',
      ...noise(300, 'store build cache'),
      'Done. Your build exited with 1.',
    ]);
    expect(shown).toContain('No tags can describe it.');
  });
  it('the cause, not the logs that a follow-up prints after it', async () => {
    const followUp = Array.from(
      { length: 200 },
      (_, i) => `ERROR worker-${'abcdefgh'.charAt(i % 8)}${i}: queue closed`,
    );
    const shown = await cut([
      '##[group]Run make e2e',
      '##[endgroup]',
      ...noise(50),
      'Error: page did not load',
      EXIT,
      '##[group]Run cat logs/*',
      '##[endgroup]',
      ...followUp,
    ]);
    expect(shown).toContain('Error: page did not load');
    expect(shown).not.toContain('queue closed');
  });
  it('beside a line of 4 KB, which is cut', async () => {
    const shown = await cut([...noise(50), `Error: ${'x'.repeat(4_000)}`, 'Error: and why', EXIT]);
    expect(shown).toContain('Error: and why');
    expect(shown).toMatch(/^Error: x{400,492}…$/m);
  });
  it('the whole stack below a message, before weaker words elsewhere', async () => {
    const frames = Array.from(
      { length: 15 },
      (_, i) => `    at com.acme.Part${'abcdefghijklmno'.charAt(i)}.run(Part.java:${i})`,
    );
    const words = Array.from({ length: 200 }, (_, i) => `retry: not found in mirror ${'abcdefgh'.charAt(i % 8)}/${i}`);
    const shown = await cut([...words, 'java.lang.IllegalStateException: closed', ...frames, ...words, EXIT], 3_000);
    expect(shown).toContain(['java.lang.IllegalStateException: closed', ...frames].join('\n'));
  });
});

it('understands the crash after a hundred retries that began alike', async () => {
  const traceback = (error: string): string[] => [
    'Traceback (most recent call last):',
    '  File "/app/run.py", line 3, in <module>',
    error,
    'retrying',
  ];
  const lines = [
    ...Array.from({ length: 120 }, () => traceback('ConnectionError: retry')).flat(),
    ...traceback('ValueError: no such shop'),
  ];
  const { findings } = await excerpt([lines.join('\n')], { failedSteps: [] });
  expect(findings.map(({ message }) => message.split('\n')[0])).toEqual([
    expect.stringContaining('retry'),
    expect.stringContaining('no such shop'),
  ]);
});
