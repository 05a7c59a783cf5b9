import fc from 'fast-check';
import type { FileChange } from '../../packages/core/src/domain/fix.ts';

const line = fc.oneof(
  fc.constantFrom(
    '',
    'a',
    'b',
    'c',
    '\r',
    'a\r',
    ' a',
    '+a',
    '-a',
    '--- a/x',
    '+++ b/x',
    '@@ -1,1 +1,1 @@',
    '\\ No newline',
  ),
  fc.constantFrom('diff --git a/x b/x', 'a\u2028b', 'a\x0bb', '\t', 'ü', '\u{1f600}', 'From 0', '-- ', 'a\rb'),
);
const text = fc
  .tuple(fc.array(line, { maxLength: 30 }), fc.boolean())
  .map(([lines, ends]) => lines.map((one) => `${one}\n`).join('') + (ends ? '' : 'last'));
const side = fc.option(fc.oneof(text, fc.constant('')), { nil: null, freq: 6 });

/** Any change of one file that changes something: also made, deleted, empty, with any line ends. */
export const changes: fc.Arbitrary<FileChange> = fc
  .record({
    path: fc.constantFrom('a.ts', 'dir/with a space', 'größe.ts', 'a"b', "it's", 'b/a', '[x]', 'ends with tab\\'),
    before: side,
    after: side,
    mode: fc.constantFrom('100644' as const, '100755' as const),
  })
  .filter(({ before, after }) => before !== after);

/** Applies the hunks of a patch of one file as its format says, strictly: every line that it names must stand there. */
export function applyHunks(before: string, patch: string): string {
  const old = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const lines = patch.split('\n');
  const out: string[] = [];
  let at = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const [, start, count] = /^@@ -(\d+),(\d+) \+\d+,\d+ @@$/.exec(lines[index]!) ?? [];
    if (start === undefined) continue;
    const first = Number(count) === 0 ? Number(start) : Number(start) - 1;
    out.push(...old.slice(at, first));
    at = first;
    while (/^[ +-]/.test(lines[index + 1] ?? '')) {
      index += 1;
      const isLast = lines[index + 1]?.startsWith('\\ ') === true;
      const whole = lines[index]!.slice(1) + (isLast ? '' : '\n');
      const sign = lines[index]![0];
      if (isLast) index += 1;
      if (sign !== '-') out.push(whole);
      if (sign === '+') continue;
      if (old[at] !== whole)
        throw new Error(`line ${at + 1} is ${JSON.stringify(old[at])}, not ${JSON.stringify(whole)}`);
      at += 1;
    }
  }
  return [...out, ...old.slice(at)].join('');
}
