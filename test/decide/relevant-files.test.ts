import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isReadable } from '../../packages/core/src/decide/readable-paths.ts';
import { RELEVANT, rankFiles, relevantFiles } from '../../packages/core/src/decide/relevant-files.ts';
import { treeOutline } from '../../packages/core/src/decide/tree-outline.ts';
import { expectLinear } from '../kit/linear.ts';

const FILES = [
  { path: 'src/issues/readIssue.ts', text: 'export async function readIssue(number) {}\n' },
  { path: 'src/issues/close_issue.py', text: 'def close_issue(number):\n    pass\n' },
  { path: 'src/HTTPClient.java', text: 'class HTTPClient { void connect() {} }\n' },
  { path: 'docs/mail.md', text: 'How letters are sent by the mail server, and who reads them.\n' },
  { path: 'src/other.ts', text: 'export const nothing = 1;\n' },
];
const rank = (title: string, body = '') => rankFiles(FILES, { title, body }).map(({ path }) => path);

describe('the files that have to do with an issue', () => {
  it.each<[string, string, string]>([
    ['a name in camel case', 'Cannot read issues of a deleted account', 'src/issues/readIssue.ts'],
    ['a name in snake case', 'Closing an issue fails', 'src/issues/close_issue.py'],
    ['the name itself', 'close_issue fails', 'src/issues/close_issue.py'],
    ['initials', 'The http client does not connect', 'src/HTTPClient.java'],
    ['words of the text', 'A letter by mail is not sent', 'docs/mail.md'],
    ['a path', 'src/issues/readIssue.ts is slow', 'src/issues/readIssue.ts'],
  ])('are found by %s', (_, title, path) => {
    expect(rank(title)[0]).toBe(path);
  });
  it.each<[string, string, string]>([
    ['Chinese, with a name in it', '请修复readIssue函数', 'src/issues/readIssue.ts'],
    ['Chinese', '购物车的总价不对', 'docs/zh.md'],
    ['Japanese', 'カートの合計が違う', 'docs/ja.md'],
    ['Korean, with an ending', '장바구니에 할인이 없다', 'docs/ko.md'],
    ['Hindi', 'छूट कोड काम नहीं करता', 'docs/hi.md'],
    ['Russian', 'Скидка не применяется', 'docs/ru.md'],
    ['German, its dots apart', 'Größe'.normalize('NFD'), 'docs/de.md'],
    ['emoji', '🛒🔥 mail 🎉', 'docs/mail.md'],
  ])('are found in an issue in %s', (_, title, path) => {
    const texts = {
      'docs/zh.md': '计算购物车总价',
      'docs/ja.md': 'これはカートの合計です',
      'docs/ko.md': '장바구니를 비우다',
      'docs/hi.md': 'छूट और मूल्य',
      'docs/ru.md': 'скидка на всё',
      'docs/de.md': 'die größe des wagens',
    };
    const files = [...FILES, ...Object.entries(texts).map(([one, text]) => ({ path: one, text }))];
    expect(rankFiles(files, { title, body: '' })[0]?.path).toBe(path);
  });
  it('meet a word however it bends', () => {
    const files = [{ path: 'a.ts', text: 'exceeding\n' }];
    for (const title of ['exceed', 'exceeds', 'exceeding', 'exceeded'])
      expect(rankFiles(files, { title, body: '' })).toEqual(files);
  });
  it('are none when no word is in them, and what has none of the words is not among them', () => {
    expect(rank('Zebra')).toEqual([]);
    expect(rank('')).toEqual([]);
    expect(rank('mail')).toEqual(['docs/mail.md']);
  });
  it('are at most ten, and the title counts more than the rest', () => {
    const many = Array.from({ length: 40 }, (_, at) => ({ path: `src/mail${at}.ts`, text: 'mail\n' }));
    expect(relevantFiles(many, { title: 'mail', body: '' }, 10_000)).toHaveLength(RELEVANT.files);
    expect(rank('Connect', 'It was sent.')[0]).toBe('src/HTTPClient.java');
    expect(rank('Sent', 'It did connect.')[0]).toBe('docs/mail.md');
  });
});

describe('the part of a file that is shown', () => {
  const lines = (count: number, hits: Record<number, string> = {}) =>
    Array.from({ length: count }, (_, at) => hits[at + 1] ?? `line ${at + 1}`).join('\n');
  const part = (text: string, room = 100_000) =>
    relevantFiles([{ path: 'mail.ts', text }], { title: 'mail', body: '' }, room)[0]!;
  it('is the whole of a short one', () => {
    expect(part(lines(20))).toMatchObject({ from: 1, to: 20, of: 20 });
  });
  it('is where the words are, with the true numbers of its lines', () => {
    const shown = part(lines(3_000, { 1500: 'the mail', 1900: 'a mail', 100: 'mail' }));
    expect(shown.of).toBe(3_000);
    expect(shown.to - shown.from + 1).toBe(RELEVANT.lines);
    expect(shown.from).toBeLessThanOrEqual(1_500);
    expect(shown.to).toBeGreaterThanOrEqual(1_900);
    expect(shown.lines[1_500 - shown.from]).toBe('the mail');
    expect(shown.lines[0]).toBe(`line ${shown.from}`);
  });
  it('stays in its room, one long line too', () => {
    const text = lines(1_000, { 700: 'mail' });
    const shown = part(text, 400);
    expect(shown.lines.join('\n').length).toBeLessThanOrEqual(400);
    expect(shown.lines).toContain('mail');
    expect(
      relevantFiles([{ path: 'mail.ts', text: `mail ${'x'.repeat(5_000)}` }], { title: 'mail', body: '' }, 400),
    ).toEqual([]);
  });
  it('leaves the place of a file that is one long line to the next', () => {
    const files = Array.from({ length: 12 }, (_, at) => ({
      path: `f${at}.ts`,
      text: at < 2 ? `mail mail mail ${'x'.repeat(5_000)}` : 'mail\n',
    }));
    expect(relevantFiles(files, { title: 'mail', body: '' }, 4_000).map(({ path }) => path)).toEqual(
      files.slice(2).map(({ path }) => path),
    );
  });
  it('is within every bound, whatever there is', () => {
    const file = fc.record({
      path: fc.constantFrom('a/mail.ts', 'mail', 'x'),
      text: fc
        .array(fc.constantFrom('mail', 'a mail and a letter', '', 'x'.repeat(90), 'letter'))
        .map((all) => all.join('\n')),
    });
    fc.assert(
      fc.property(fc.array(file, { maxLength: 14 }), fc.integer({ min: 0, max: 2_000 }), (files, room) => {
        const shown = relevantFiles(files, { title: 'mail', body: 'letter' }, room);
        expect(shown.length).toBeLessThanOrEqual(RELEVANT.files);
        expect(shown.reduce((sum, { lines: own }) => sum + own.join('\n').length, 0)).toBeLessThanOrEqual(room);
        for (const { path, from, to, of, lines: own } of shown) {
          const texts = files.filter((one) => one.path === path).map((one) => one.text.split('\n'));
          expect(
            texts.some((text) => text.length === of && text.slice(from - 1, to).join('\n') === own.join('\n')),
          ).toBe(true);
        }
      }),
    );
  });
  it('is found in linear time among names that come once', async () => {
    await expectLinear(2_000_000, (size) => {
      const names = (from: number) => Array.from({ length: 1_000 }, (_, at) => `x${(from + at) * 7_919}`).join(' ');
      const signs = Array.from({ length: size / 20 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * at) % 19_997)));
      const files = Array.from({ length: size / 10_000 }, (_, at) => ({
        path: `f${at}.json`,
        text: names(at * 1_000),
      }));
      relevantFiles([...files, { path: 'zh.md', text: signs.join('') }], { title: '购物车', body: 'x7919' }, 10_000);
    });
  });
  it('is found in linear time', async () => {
    await expectLinear(60_000, (size) => {
      const text = `${'someCamelCaseName '.repeat(size)}\n${'mail\n'.repeat(size)}${'x'.repeat(size * 10)}`;
      relevantFiles([{ path: 'mail.ts', text }], { title: 'mail', body: 'letter' }, 10_000);
    });
  });
});

describe('what is worth reading', () => {
  it.each([
    'src/a.ts',
    'README.md',
    'charts/app/values.yaml',
    'Makefile',
    '.github/workflows/ci.yml',
    'src/building.ts',
    'lock.ts',
    'src/vendors.go',
  ])('%s is', (path) => {
    expect(isReadable(path)).toBe(true);
  });
  it.each([
    ...['package-lock.json', 'web/yarn.lock', 'go.sum', 'Cargo.lock', 'node_modules/a/index.js', 'a/vendor/b/c.go'],
    ...[
      'dist/index.js',
      'web/build/x.js',
      'logo.PNG',
      'src/app.min.js',
      'api/v1/x.pb.go',
      'a/__snapshots__/b.snap',
      'keys/server.key',
    ],
  ])('%s is not', (path) => {
    expect(isReadable(path)).toBe(false);
  });
});

describe('the outline of a repository', () => {
  const paths = ['README.md', 'src/a.ts', 'src/deep/b.ts', 'src/deep/c.ts', 'test/a.test.ts'];
  it('is every path when there is room, else folders with what is in them', () => {
    expect(treeOutline(paths, 1_000).split('\n').sort()).toEqual([...paths].sort());
    expect(treeOutline(paths, 60)).toBe('src/deep/ (2 files)\nREADME.md\nsrc/a.ts\ntest/a.test.ts');
    expect(treeOutline(paths, 50)).toBe('src/ (3 files)\ntest/ (1 files)\nREADME.md');
    expect(treeOutline(paths, 20)).toBe('src/ (3 files)\n…');
    expect(treeOutline([], 20)).toBe('');
  });
  it('has room for its mark', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => `folder-${at}/a.ts`);
    expect(treeOutline(many, 6_000).length).toBeLessThanOrEqual(6_002);
  });
});
