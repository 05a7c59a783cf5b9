import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changedLines, isNoop, unifiedPatch } from '../../packages/core/src/decide/patch.ts';
import { expectLinear } from '../kit/linear.ts';
import { applyHunks, changes } from './patches.ts';
import { file } from './tree.ts';

const edited = (before: string | null, after: string | null) => file('a.ts', { before, after });

describe('the patch', () => {
  it('is what git writes', () => {
    const patch = unifiedPatch([
      edited('1\n2\n3\n4\n5\n', '1\n2\n3\n4\nfive'),
      file('new dir/größe.sh', { mode: '100755', after: 'x\r\n' }),
      file('gone', { before: 'x', after: null }),
      file('empty', { after: '' }),
      file('same', { before: 'x', after: 'x' }),
    ]);
    expect(patch.split('\n')).toEqual([
      'diff --git a/a.ts b/a.ts',
      '--- a/a.ts',
      '+++ b/a.ts',
      '@@ -2,4 +2,4 @@',
      ' 2',
      ' 3',
      ' 4',
      '-5',
      '+five',
      '\\ No newline at end of file',
      'diff --git "a/new dir/gr\\303\\266\\303\\237e.sh" "b/new dir/gr\\303\\266\\303\\237e.sh"',
      'new file mode 100755',
      '--- /dev/null',
      '+++ "b/new dir/gr\\303\\266\\303\\237e.sh"',
      '@@ -0,0 +1,1 @@',
      '+x\r',
      'diff --git a/gone b/gone',
      'deleted file mode 100644',
      '--- a/gone',
      '+++ /dev/null',
      '@@ -1,1 +0,0 @@',
      '-x',
      '\\ No newline at end of file',
      'diff --git a/empty b/empty',
      'new file mode 100644',
      '',
    ]);
  });

  it('turns the old text into the new one', () => {
    fc.assert(
      fc.property(changes, (change) => {
        const patch = unifiedPatch([change]);
        expect(applyHunks(change.before ?? '', patch)).toBe(change.after ?? '');
        const { added, removed } = changedLines(change);
        const lines = (text: string | null) =>
          (text ?? '').split('\n').filter((line, index, all) => line !== '' || index < all.length - 1).length;
        expect(lines(change.before) - removed).toBe(lines(change.after) - added);
      }),
    );
  });

  it('of texts that have little in common costs time in step with them, and holds all lines', async () => {
    const words = (size: number, word: (index: number) => string) =>
      Array.from({ length: size / 4 }, (_, index) => word(index)).join('\n');
    const pairs: [string, (index: number) => string, (index: number) => string][] = [
      ['strangers', (index) => `a${index}`, (index) => `b${index}`],
      ['all the same but some', () => 'a', (index) => (index % 30 === 0 ? 'b' : 'a')],
      ['shuffled', (index) => `${(index * 7_919) % 1_000}`, (index) => `${(index * 104_729) % 1_000}`],
    ];
    for (const [, from, to] of pairs) {
      await expectLinear(400_000, (size) => changedLines(edited(words(size, from), words(size, to))));
    }
    const [before, after] = [words(40_000, (index) => `a${index}`), words(40_000, (index) => `b${index}`)];
    expect(changedLines(edited(before, after))).toMatchObject({ added: 10_000, removed: 10_000 });
    expect(applyHunks(before, unifiedPatch([edited(before, after)]))).toBe(after);
  });
});

it.each<[string | null, string | null, object]>([
  [null, 'a\nb\n', { added: 2, removed: 0, bytes: 4 }],
  ['a\nb\n', null, { added: 0, removed: 2, bytes: 4 }],
  ['a\nb\n', 'a\nc\n', { added: 1, removed: 1, bytes: 4 }],
  ['a\n', 'a', { added: 1, removed: 1, bytes: 4 }],
  ['a\r\nb\r\n', 'a\nb\r\n', { added: 1, removed: 1, bytes: 5 }],
  ['+a\n-b\n', '-b\n', { added: 0, removed: 1, bytes: 3 }],
  [null, 'ü', { added: 1, removed: 0, bytes: 3 }],
  [null, '', { added: 0, removed: 0, bytes: 0 }],
  ['x', 'x', { added: 0, removed: 0, bytes: 0 }],
])('%j to %j changes %j', (before, after, expected) => {
  expect(changedLines(edited(before, after))).toEqual(expected);
});

it('a file that is emptied, made or deleted is no no-op', () => {
  const pairs: [string | null, string | null][] = [
    ['', ''],
    ['a', 'a'],
    [null, ''],
    ['', null],
    ['a', ''],
  ];
  expect(pairs.map(([before, after]) => isNoop({ before, after }))).toEqual([true, true, false, false, false]);
});
