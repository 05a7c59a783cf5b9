import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { actionsExec } from '../../actions/exec.ts';
import type { FileChange } from '../../packages/core/src/domain/fix.ts';
import { applyFiles, folderNames, leavesFilesOut, unpack } from '../../packages/core/src/validation/checkout.ts';
import { makeTarGz, type TarEntry } from '../kit/tar.ts';

const temp = () => mkdtempSync(path.join(tmpdir(), 'checkout-'));
const terms = { exec: actionsExec(), path: process.env['PATH'] ?? '', signal: new AbortController().signal };
const APP = { owner: 'octo', name: 'app' };
const change = (name: string, after: string | null, mode: FileChange['mode'] = '100644'): FileChange => ({
  path: name,
  before: null,
  after,
  mode,
});

async function unpacked(entries: TarEntry[]): Promise<string> {
  const root = temp();
  const file = path.join(temp(), 'a.tar.gz');
  writeFileSync(
    file,
    makeTarGz([
      { name: 'octo-app-1234567/' },
      ...entries.map((one) => ({ ...one, name: `octo-app-1234567/${one.name}` })),
    ]),
  );
  return (await unpack(root, [{ repo: APP, file }], terms)).get('octo/app')!;
}

describe('a base', () => {
  it('is unpacked under its name, with x bits and links, of nobody else', async () => {
    const long = `${'deep/'.repeat(30)}file.txt`;
    const folder = await unpacked([
      { name: 'a.txt', data: 'a', mode: 0o4666 },
      { name: 'run.sh', data: '#!/bin/sh', mode: 0o6775 },
      { name: 'link', link: 'a.txt' },
      { name: 'out', link: '/etc' },
      { name: long, data: 'deep' },
    ]);
    expect(path.basename(folder)).toBe('app');
    const mode = (name: string) => statSync(path.join(folder, name)).mode & 0o7111;
    expect([mode('a.txt'), mode('run.sh')]).toEqual([0, 0o111]);
    expect(readFileSync(path.join(folder, 'link'), 'utf8')).toBe('a');
    expect(readFileSync(path.join(folder, long), 'utf8')).toBe('deep');
    expect(statSync(path.join(folder, 'a.txt')).uid).toBe(process.getuid?.());
    expect(existsSync(path.join(folder, '.git'))).toBe(false);
  });
  it('AM89: cannot write outside while it is unpacked', async () => {
    const outside = temp();
    await unpacked([
      { name: 'out', link: outside },
      { name: 'out/planted', data: 'x' },
    ]).catch((error: Error) => expect(error.name).toBe('UserError'));
    await unpacked([{ name: `../../../../../../../..${outside}/planted`, data: 'x' }]).catch((error: Error) =>
      expect(error.name).toBe('UserError'),
    );
    expect(existsSync(path.join(outside, 'planted'))).toBe(false);
  });
  it('that is no archive is a mistake that is told', async () => {
    const file = path.join(temp(), 'a.tar.gz');
    writeFileSync(file, 'PK');
    await expect(unpack(temp(), [{ repo: APP, file }], terms)).rejects.toThrow(
      /^The archive of octo\/app cannot be unpacked: /,
    );
  });
  it.each([
    [
      ['octo/app', 'octo/lib'],
      ['app', 'lib'],
    ],
    [
      ['octo/app', 'other/app', 'octo/lib'],
      ['octo__app', 'other__app', 'lib'],
    ],
    [
      ['octo/App', 'other/app'],
      ['octo__App', 'other__app'],
    ],
  ])('%j lie side by side as %j', (repos, expected) => {
    const refs = repos.map((name) => ({ owner: name.split('/')[0]!, name: name.split('/')[1]! }));
    expect([...folderNames(refs).values()]).toEqual(expected);
  });
  it.each([
    ['tests/ export-ignore\n', true],
    ['* text=auto\n/docs -diff export-ignore\n', true],
    ['# tests/ export-ignore\n* text=auto\n', false],
    ['export-ignore text\n', false],
  ])('that leaves files out is known by %j: %j', async (text, expected) => {
    const folder = temp();
    writeFileSync(path.join(folder, '.gitattributes'), text);
    expect(await leavesFilesOut(folder)).toBe(expected);
    expect(await leavesFilesOut(temp())).toBe(false);
  });
  it('reads no attributes through a link, which may never end', async () => {
    const folder = temp();
    symlinkSync('/dev/zero', path.join(folder, '.gitattributes'));
    expect(await leavesFilesOut(folder)).toBe(false);
  });
});

describe('a change', () => {
  it('is written, deletions first', async () => {
    const root = temp();
    writeFileSync(path.join(root, 'old'), 'x');
    writeFileSync(path.join(root, 'tool'), 'x');
    chmodSync(path.join(root, 'tool'), 0o755);
    await applyFiles(root, [
      change('old/new.txt', 'n\n'),
      change('old', null),
      change('tool', 'ü', '100755'),
      change('a/b/c', ''),
      change('gone/never/was', null),
    ]);
    expect(readFileSync(path.join(root, 'old/new.txt'), 'utf8')).toBe('n\n');
    expect(readFileSync(path.join(root, 'tool'), 'utf8')).toBe('ü');
    expect(statSync(path.join(root, 'tool')).mode & 0o111).toBe(0o111);
    expect(statSync(path.join(root, 'a/b/c')).mode & 0o111).toBe(0);
    expect(existsSync(path.join(root, 'gone'))).toBe(false);
  });
  it.each([
    '../x',
    '/etc/x',
    'a/../../x',
    '',
    '.',
    'a//b',
    'a\\b',
    'a\0b',
    '.git/hooks/pre-commit',
    'x/.GIT/config',
    'git~1/x',
  ])('W5, AM32, AM85: %j is refused and nothing is written', async (name) => {
    const root = temp();
    await expect(applyFiles(root, [change('fine', 'x'), change(name, 'x')])).rejects.toMatchObject({
      name: 'AlertError',
      rule: 'W5',
    });
    await expect(applyFiles(root, [change(name, null)])).rejects.toMatchObject({ rule: 'W5' });
    expect(existsSync(path.join(root, 'fine'))).toBe(false);
  });
  it('W5, AM31: follows no link out of the checkout, neither to write nor to delete', async () => {
    const [root, outside] = [temp(), temp()];
    writeFileSync(path.join(outside, 'passwd'), 'theirs');
    symlinkSync(outside, path.join(root, 'docs'));
    symlinkSync('docs', path.join(root, 'twice'));
    for (const name of ['docs/passwd', 'docs/new', 'docs/deep/new', 'twice/passwd'])
      for (const after of ['mine', null]) {
        if (after === null && name === 'docs/deep/new') continue;
        await expect(applyFiles(root, [change(name, after)])).rejects.toMatchObject({ rule: 'W5' });
      }
    expect(readFileSync(path.join(outside, 'passwd'), 'utf8')).toBe('theirs');
    expect(existsSync(path.join(outside, 'new'))).toBe(false);
    expect(existsSync(path.join(outside, 'deep'))).toBe(false);
  });
  it('W5: replaces a link, or a second name of a file, by a file', async () => {
    const [root, outside] = [temp(), temp()];
    const theirs = path.join(outside, 'theirs');
    writeFileSync(theirs, 'theirs');
    symlinkSync(theirs, path.join(root, 'soft'));
    linkSync(theirs, path.join(root, 'hard'));
    symlinkSync(path.join(outside, 'nowhere'), path.join(root, 'dangling'));
    await applyFiles(root, [change('soft', 'mine'), change('hard', 'mine'), change('dangling', 'mine')]);
    expect(readFileSync(theirs, 'utf8')).toBe('theirs');
    expect(existsSync(path.join(outside, 'nowhere'))).toBe(false);
    for (const name of ['soft', 'hard', 'dangling']) {
      expect(lstatSync(path.join(root, name)).isFile()).toBe(true);
      expect(readFileSync(path.join(root, name), 'utf8')).toBe('mine');
    }
  });
  it('may go through a link that stays inside', async () => {
    const root = temp();
    mkdirSync(path.join(root, 'real'));
    symlinkSync('real', path.join(root, 'alias'));
    await applyFiles(root, [change('alias/x', 'x')]);
    expect(readFileSync(path.join(root, 'real/x'), 'utf8')).toBe('x');
  });
  it('is not written over a folder', async () => {
    const root = temp();
    mkdirSync(path.join(root, 'folder'));
    await expect(applyFiles(root, [change('folder', 'x')])).rejects.toMatchObject({ rule: 'W5' });
  });
});
