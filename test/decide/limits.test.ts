import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgeFiles, judgePath, MAX_CHANGED_BYTES } from '../../packages/core/src/decide/limits.ts';
import type { FileChange } from '../../packages/core/src/domain/fix.ts';
import { file, limits, tree } from './tree.ts';

const base = tree(
  'README.md',
  'src/app.ts',
  'src/größe.ts',
  'run.sh -> 100755',
  'old.c -> 100664',
  'docs -> symlink',
  'lib/link.ts -> symlink',
  'third/party -> submodule',
);
const rules = (files: readonly FileChange[], over = {}) =>
  judgeFiles(files, base, limits(over)).map(({ rule }) => rule);
const edit = (path: string, over: Partial<FileChange> = {}) => file(path, { before: 'old\n', ...over });

describe('paths', () => {
  it.each<[id: string, rule: string, path: string]>([
    ['AM25', 'W4', '.github/workflows/pwn.yml'],
    ['AM26', 'W4', '.GitHub/workflows/x.yml'],
    ['AM26', 'W5', '.github\\x'],
    ['AM26', 'W5', './.github//x'],
    ['AM26', 'W5', 'a/../.github/x'],
    ['AM26', 'W4', '\u2024github/x'],
    ['AM26', 'W5', '.github /x'],
    ['AM26', 'W5', '.github./x'],
    ['AM26', 'W4', '\uff0egithub/x'],
    ['AM26', 'W5', '.git\u200bhub/x'],
    ['AM26', 'W5', '.github\uff0fx'],
    ['AM26', 'W4', 'a/.gith\u03c5b/x'],
    ['AM27', 'W4', 'CODEOWNERS'],
    ['AM27', 'W4', 'docs2/CodeOwners'],
    ['AM27', 'W4', '.gitattributes'],
    ['AM27', 'W4', 'sub/.gitmodules'],
    ['AM28', 'W4', 'package.json'],
    ['AM28', 'W4', 'packages/core/package-lock.json'],
    ['AM28', 'W4', 'p\u0430ckage.json'],
    ['AM29', 'W4', 'packages/core/.npmrc'],
    ['AM29', 'W4', 'x/.yarnrc.yml'],
    ['AM29', 'W4', 'x/bunfig.toml'],
    ['AM29', 'W4', 'x/.envrc'],
    ['AM30', 'W4', '.github/ai-devops.yml'],
    ['AM30', 'W4', 'src/AGENTS.md'],
    ['AM30', 'W4', 'src/.mcp.json'],
    ['AM31', 'W5', 'docs/passwd'],
    ['AM31', 'W5', 'docs'],
    ['AM31', 'W5', 'lib/link.ts'],
    ['AM31', 'W5', 'third/party'],
    ['AM31', 'W5', 'third/party/x.ts'],
    ['AM32', 'W5', '../../x'],
    ['AM32', 'W5', '/etc/x'],
    ['AM32', 'W5', 'C:\\x'],
    ['AM32', 'W5', 'C:/x'],
    ['AM32', 'W5', 'a\0b'],
    ['AM32', 'W5', `${'a/'.repeat(128)}b`],
    ['AM32', 'W5', 'x'.repeat(5_120)],
    ['AM32', 'W5', '.git/hooks/x'],
    ['AM32', 'W5', '.GIT/config'],
    ['AM32', 'W5', 'git~1'],
    ['AM32', 'W5', 'src/.git::$INDEX_ALLOCATION/config'],
    ['AM32', 'W5', 'GITHUB~1/workflows/x.yml'],
    ['AM36', 'W4', 'action.yml'],
    ['AM36', 'W4', 'tools/do/Action.YAML'],
    ['AM36', 'W4', 'Makefile'],
    ['AM101', 'W4', '\u{1d4df}ackage.json'],
    ['AM101', 'W4', 'pa\u0327ckage.json'],
    ['AM101', 'W5', 'package.json\u3000'],
    ['W5', 'W5', ''],
    ['W5', 'W5', '-rf'],
    ['W5', 'W5', 'src//x'],
    ['W5', 'W5', 'src/x/'],
    ['W5', 'W5', 'src/a\u202eb.ts'],
    ['W5', 'W5', 'src/\ud800.ts'],
    ['W5', 'W5', 'src/aux.ts'],
    ['W5', 'W5', 'src/a\u00a0b.ts'],
    ['W5', 'W5', `src/${'ü'.repeat(130)}`],
    ['W5', 'W5', 'README.md/x'],
    ['W5', 'W5', 'src'],
    ['W5', 'W5', 'old.c'],
    ['W5', 'W5', 'Readme.md'],
    ['W5', 'W5', 'SRC/new.ts'],
    ['W5', 'W5', 'src/gro\u0308ße.ts'],
    ['W5', 'W5', 'src/GRÖSSE.ts'],
    ['W5', 'W5', 'README.MD/x'],
  ])('%s %s %j', (_, rule, path) => {
    const found = judgePath(path, base, limits());
    expect(found).toMatchObject({ rule, path });
    expect(found?.why).toMatch(/^[A-Z].*\.$/s);
    expect(rules([file(path)])).not.toEqual([]);
  });

  it.each([
    'src/app.ts',
    'src/größe.ts',
    'README.md',
    'run.sh',
    'src/a/b.ts',
    'lib/docs/x.md',
    'test/y_test.go',
    'app/(group)/[id]/page.tsx',
    'a dir/with a space.txt',
    'src/пример/файл.py',
    'src/日本語/ノート.md',
    'src/.hidden/x.ts',
    'packages/a/.eslintrc.json',
    'CMakeLists.txt',
    'src/conftest.py',
    'charts/app/values.yaml',
    'src/cicada/ci.ts',
    'src/packages.json',
    'index.js',
    'a-b/-c.ts',
    'v1.2.3/x~2.txt.bak',
  ])('lets %j through', (path) => {
    expect(judgePath(path, base, limits())).toBeUndefined();
  });

  it('refuse what a list that was cut does not hold, and take what it does', () => {
    const cut = { ...base, complete: false };
    expect(judgePath('src/new.ts', cut, limits())).toMatchObject({ rule: 'W5', why: expect.stringContaining('part') });
    expect(judgePath('src/app.ts', cut, limits())).toBeUndefined();
  });
});

describe('files', () => {
  it.each<[id: string, expected: string[], files: FileChange[]]>([
    ['a new file', [], [file('src/new.ts')]],
    ['an edit', [], [edit('src/app.ts')]],
    ['an executable file keeps its mode', [], [edit('run.sh', { mode: '100755' })]],
    ['a file is deleted', [], [edit('src/app.ts', { after: null })]],
    ['line ends of Windows', [], [edit('src/app.ts', { before: 'a\r\nb\r\n', after: 'a\r\nc\r\n' })]],
    ['nothing changes, so nothing is judged', [], [edit('.github/x', { after: 'old\n' })]],
    ['AM25', ['W4'], [file('.github/workflows/x.yml'), file('src/new.ts')]],
    ['AM33 a new executable file', ['W5'], [file('tool.sh', { mode: '100755' })]],
    ['AM33 an executable bit is set', ['W5'], [edit('src/app.ts', { mode: '100755' })]],
    ['AM33 an executable bit is taken', ['W5'], [edit('run.sh')]],
    ['AM33 NUL', ['W6'], [file('x.bin', { after: 'a\0b' })]],
    ['AM33 bytes that are no text', ['W6'], [file('x.bin', { after: 'a\ufffdb' })]],
    ['AM33 half a character', ['W6'], [file('x.bin', { after: 'a\ud83d' })]],
    ['AM33 a binary file is deleted', ['W6'], [edit('src/app.ts', { before: '\0', after: null })]],
    [
      'AM33 a pointer',
      ['W6'],
      [file('big.psd', { after: 'version https://git-lfs.github.com/spec/v1\noid sha256:1\n' })],
    ],
    [
      'AM33 a pointer becomes text',
      ['W6'],
      [edit('src/app.ts', { before: 'version https://hawser.github.com/spec/v1\n' })],
    ],
    [
      'what turns the order of letters',
      ['W6'],
      [file('a.js', { after: 'if (a /* \u202e } \u2066 if (admin) */) {}\n' })],
    ],
    ['a name that nobody sees', ['W6'], [file('a.js', { after: 'const { x, \u3164 } = query;\n' })]],
    ['a text of selectors', ['W6'], [file('a.js', { after: 'run(`\u{e0148}\u{fe00}`);\n' })]],
    ['a line that a terminal hides', ['W6'], [edit('src/app.ts', { after: 'old\nevil();\x1b[2K\r// harmless\n' })]],
    ['a joiner between Latin letters', ['W6'], [edit('src/app.ts', { after: 'ad\u200dmin\n' })]],
    ['what the file has already', [], [edit('src/app.ts', { before: 'a \u200f\n', after: 'b \u200f\n' })]],
    ['emoji, joined letters, a mark at the beginning', [], [file('a.po', { after: '\ufeff👩‍🚀 ✔️ می‌خواهم क्‍ष\f\r\n' })]],
    ['it is not new', ['W5'], [file('src/app.ts')]],
    ['it is not there', ['W5'], [edit('src/none.ts')]],
    ['twice the same', ['W5'], [edit('src/app.ts'), edit('src/app.ts', { after: 'b' })]],
    ['twice the same new one', ['W5'], [file('a.ts'), file('a.ts')]],
    ['two of one name for macOS', ['W5'], [file('new/a.ts'), file('new/A.ts')]],
    ['two folders of one name for macOS', ['W5'], [file('new/a.ts'), file('New/b.ts')]],
    ['a file is a folder too', ['W5'], [file('new'), file('new/b.ts')]],
    ['a folder is a file too', ['W5'], [file('new/b.ts'), file('new')]],
  ])('%s', (_, expected, files) => {
    expect(rules(files)).toEqual(expected);
  });

  it('a crooked name of a deleted file is not free', () => {
    expect(rules([edit('README.md', { after: null }), file('Readme.md')])).toEqual(['W5']);
  });
});

describe('AM34 sizes', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => file(`src/${index}.ts`));
  const lines = (count: number) => 'x\n'.repeat(count);

  it.each<[string, string[], FileChange[]]>([
    ['10 files', [], many(10)],
    ['11 files', ['W6'], many(11)],
    ['300 files', ['W6'], many(300)],
    ['400 lines', [], [file('a', { after: lines(400) })]],
    ['401 lines', ['W6'], [file('a', { after: lines(401) })]],
    ['401 lines in two files', ['W6'], [file('a', { after: lines(200) }), file('b', { after: lines(201) })]],
    ['200 lines exchanged', [], [edit('src/app.ts', { before: lines(200), after: 'y\n'.repeat(200) })]],
    ['201 lines exchanged', ['W6'], [edit('src/app.ts', { before: lines(201), after: 'y\n'.repeat(201) })]],
    ['401 lines deleted', ['W6'], [edit('src/app.ts', { before: lines(401), after: null })]],
    ['20 000 lines', ['W6'], [file('a', { after: lines(20_000) })]],
    ['one line of a large file', [], [edit('src/app.ts', { before: lines(9_000), after: `${lines(8_999)}y\n` })]],
    ['200 KiB in one line', [], [file('a', { after: `${'x'.repeat(MAX_CHANGED_BYTES - 1)}\n` })]],
    ['one byte more', ['W6'], [file('a', { after: `${'x'.repeat(MAX_CHANGED_BYTES)}\n` })]],
    ['as many characters of two bytes', ['W6'], [file('a', { after: 'ü'.repeat(MAX_CHANGED_BYTES / 2) })]],
    ['1 MiB in one line, replaced', ['W6'], [edit('src/app.ts', { before: 'x'.repeat(1_048_576), after: 'y' })]],
    ['5 MiB in ten files', ['W6'], many(10).map((one) => ({ ...one, after: 'x'.repeat(524_288) }))],
  ])('%s', (_, expected, files) => {
    expect(rules(files)).toEqual(expected);
  });

  it('are about the change as a whole, and name both numbers', () => {
    expect(judgeFiles(many(11), base, limits())).toEqual([
      { rule: 'W6', path: '', why: '11 files are changed, 10 are allowed. Change fewer.' },
    ]);
    expect(rules(many(11), { maxFiles: 11 })).toEqual([]);
  });
});

it('AM49 whatever judgePath refuses, judgeFiles refuses as well, and the reverse for a plain new text', () => {
  const name = fc.constantFrom('src', '.github', 'docs', 'a', 'A', 'README.md', 'x.ts', '..', 'Makefile', 'third', '');
  fc.assert(
    fc.property(fc.array(name, { maxLength: 4 }), (names) => {
      const path = names.join('/');
      const known = base.entries.get(path);
      const one = file(path, known ? { before: 'old', mode: known.mode as '100644' } : {});
      expect(judgeFiles([one], base, limits()).length > 0).toBe(judgePath(path, base, limits()) !== undefined);
    }),
  );
});
