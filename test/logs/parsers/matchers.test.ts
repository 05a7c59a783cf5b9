import { describe, expect, it } from '@jest/globals';
import { MATCHERS } from '../../../packages/core/src/logs/parsers/matcher-table.ts';
import { matchers } from '../../../packages/core/src/logs/parsers/matchers.ts';
import { MOST_FINDINGS } from '../../../packages/core/src/logs/parsers/parser.ts';
import { read, samples } from './samples/sample.ts';

const SAMPLES = ['web', 'python', 'native', 'other'].flatMap((part) => samples(`matchers-${part}.txt`));

describe('problem matchers', () => {
  it.each(SAMPLES.map((sample) => [sample.name, sample] as const))('%s', (_, { rows, expected }) => {
    expect(read(matchers, rows)).toEqual(expected);
  });
  it('are more than 60 tools, each with two samples', () => {
    const tools = new Set(MATCHERS.map(({ tool }) => tool));
    expect(tools.size).toBeGreaterThan(60);
    for (const tool of tools) {
      const with2 = SAMPLES.filter(({ expected }) => expected.some((finding) => finding.tool === tool));
      expect([tool, Math.min(with2.length, 2)]).toEqual([tool, 2]);
    }
  });
  it('are each tried by a sample', () => {
    const idle = MATCHERS.filter(
      ({ rows }) => !SAMPLES.some((sample) => sample.rows.some((row) => rows[0]!.test(row))),
    );
    expect(idle.map(({ tool }) => tool)).toEqual([]);
  });
  it('find the same in rows that the runner’s own problem matcher had printed', () => {
    const rows = ['##[error]a.c:2:4: error: no', 'a.c:2:4: error: no'];
    expect(read(matchers, rows).map(({ message, line }) => [message, line])).toEqual([['no', 1]]);
  });
  it('let no warning hide an error', () => {
    const rows = Array.from({ length: 1_000 }, (_, at) => `a.c:${at}:1: warning: x`);
    const found = read(matchers, [...rows, 'a.c:1:1: error: y']);
    expect(found).toHaveLength(MOST_FINDINGS);
    expect(found.at(-1)!.message).toBe('y');
  });
});

describe('a run that passes', () => {
  it.each([
    'Found 0 errors. Watching for file changes.',
    'All matched files use Prettier code style!',
    'Checked 12 files in 659ms. No fixes applied.',
    'All done! ✨ 🍰 ✨',
    '3 files would be left unchanged.',
    'Success: no issues found in 12 source files',
    'Your code has been rated at 10.00/10 (previous run: 9.80/10, +0.20)',
    '0 errors, 0 warnings, 0 informations ',
    'All checks passed!',
    '0 issues.',
    '[ 50%] Building C object CMakeFiles/x.dir/error.c.o',
    '/usr/bin/gcc -Wall -Werror -o error.o -c src/error.c:1',
    '-- Looking for strerror - found',
    "make[1]: Leaving directory '/srv/app/sub'",
    'BUILD SUCCESSFUL in 12s',
    '12 files inspected, no offenses detected',
    'No syntax errors detected in a.php',
    ' [OK] No errors',
    'go: downloading example.com/x v1.2.3',
    'go: finding module for package example.com/x',
    '2026/01/05 08:00:00 server.go:45: listening on :8080',
    'server.go:45: listening on :8080',
    'I0105 08:00:00.000000       1 main.go:12] error: none',
    '\tat com.example.A.main(A.java:418)',
    '    at f (/srv/app/src/a.ts:3:5)',
    '  File "/srv/app/a.py", line 3, in f',
    '/usr/lib/ruby/a.rb:3: warning: already initialized constant X',
    '/srv/app/a.py:3: DeprecationWarning: use f instead',
    'remote: error: none of these rows is one',
    'src/a.ts',
    'added src/b.py:12 to the list',
    'http://localhost:3000/a.js:1:2',
    'The log says error: everything went well',
    'Copying a.c:b.c',
    '12:34:56 error: clock',
    'COPY Dockerfile:1 /x',
    '[warn] There may be incompatibilities among your library dependencies.',
    '  ✓ src/a.test.ts (3 tests) 8ms',
    'e: ok',
    'In file included from /usr/include/x.h:3:',
  ])('%s', (row) => expect(read(matchers, [row, '', row])).toEqual([]));
});
