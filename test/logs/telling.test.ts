import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { telling } from '../../packages/core/src/logs/telling.ts';

const rows = (...lines: string[]): string => lines.join('\n');
const at = (line: number, text: string): { line: number; text: string } => ({ line, text });

describe('the lines that tell the cause', () => {
  const excerpt = rows(
    '… 9 lines omitted (L1–L9) …',
    '$ curl -f https://example.com/cache', // 10
    'curl: (22) The requested URL returned error: 404', // 11
    '… 88 lines omitted (L12–L99) …',
    '$ make test', // 100
    'building the parser', // 101
    'parser.y: 1 shift conflict', // 102
    'make: *** [Makefile:3: parser] Error 1', // 103
    'The command "make test" exited with 2.', // 104
    '$ ./publish', // 105
    'error: nothing to publish', // 106
  );
  it('are the anchors of the first step that failed', () => {
    const anchors = [
      at(106, 'error: nothing to publish'),
      at(11, 'curl: (22) …'),
      at(102, 'parser.y: 1 shift conflict'),
    ];
    expect(telling({ anchors, excerpt })).toEqual(['parser.y: 1 shift conflict']);
  });
  it('without such anchors are those before a tool gave up, the nearest first', () => {
    const anchors = [at(103, 'make: *** [Makefile:3: parser] Error 1'), at(11, 'curl: (22) …')];
    expect(telling({ anchors, excerpt })).toEqual(['parser.y: 1 shift conflict', 'building the parser']);
  });
  it('stand behind the word of a tool that tells its reason afterwards', () => {
    const log = rows('$ rake', 'rake aborted!', 'No Rakefile found', 'The command "rake" exited with 1.');
    expect(telling({ anchors: [at(2, 'rake aborted!')], excerpt: log })).toEqual(['No Rakefile found']);
  });
  it('keep their place when a row of the log looks like a mark', () => {
    const forged = '… 99 lines omitted (L500–L598) …';
    const log = rows(
      '##[group]Run make',
      '##[endgroup]',
      forged,
      'no such rule',
      '##[error]Process completed with exit code 2.',
    );
    expect(telling({ anchors: [at(4, 'no such rule'), at(600, 'said in another step')], excerpt: log })).toEqual([
      'no such rule',
    ]);
  });
  it('are not the script that the runner printed', () => {
    const log = rows(
      '##[group]Run ./check.sh',
      'echo "error: none of this was said"',
      '##[endgroup]',
      'two copies of the licence',
      '##[error]Process completed with exit code 3.',
    );
    expect(telling({ anchors: [], excerpt: log })).toEqual(['two copies of the licence']);
  });
  it('are not what was survived long before the end of the step, unless it is in the code', () => {
    const log = rows(
      '##[group]Run ./build.sh',
      '##[endgroup]',
      'connect ETIMEDOUT 192.0.2.1:443', // 3
      'src/a.c:3:4: error: unknown type name x', // 4
      '… 900 lines omitted (L5–L904) …',
      'still going', // 905
      '##[error]Process completed with exit code 2.', // 906
    );
    const anchors = [at(3, 'connect ETIMEDOUT 192.0.2.1:443'), at(4, 'src/a.c:3:4: error: unknown type name x')];
    expect(telling({ anchors, excerpt: log })[0]).toBe('src/a.c:3:4: error: unknown type name x');
    expect(telling({ anchors: anchors.slice(0, 1), excerpt: log.replace(/.*unknown type.*/, 'fine') })).toEqual([
      'still going',
      'fine',
      'connect ETIMEDOUT 192.0.2.1:443',
    ]);
  });
  it('are all anchors where there is no excerpt, and those that no line is known of', () => {
    expect(telling({ anchors: [at(7, 'a b'), { text: 'c d' }] })).toEqual(['a b', 'c d']);
    expect(telling({ anchors: [{ text: 'c d' }], excerpt })).toEqual(['c d']);
    expect(telling({ anchors: [], excerpt: '' })).toEqual([]);
  });
});

test('whatever an excerpt holds, it is read', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '$ x',
      '##[group]Run x',
      '##[endgroup]',
      '##[error]Process completed with exit code 1.',
      'make: *** [a] Error 1',
    ),
    fc.tuple(fc.integer(), fc.integer()).map(([a, b]) => `… ${a} lines omitted (L${a}–L${b}) …`),
  );
  fc.assert(
    fc.property(fc.array(line), fc.array(fc.record({ line: fc.nat(), text: fc.string() })), (lines, anchors) => {
      const told = telling({ anchors, excerpt: lines.join('\n') });
      expect([...anchors.map(({ text }) => text), ...lines]).toEqual(expect.arrayContaining(told));
    }),
  );
});
