import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readRepositoryTexts, TEXTS } from '../../packages/core/src/github/repository-texts.ts';
import { BrokenTar, type TarFile, tarFiles } from '../../packages/core/src/github/tar.ts';
import { type GitHubTwin, startGitHub } from '../kit/github/index.ts';
import { makeTar, type TarEntry } from '../kit/tar.ts';
import { connect, TOKEN } from './world.ts';

const chunked = async function* (bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
};
async function listOf(bytes: Buffer, size = 1_000, wanted = (_: { name: string }) => true): Promise<TarFile[]> {
  const found: TarFile[] = [];
  for await (const file of tarFiles(chunked(bytes, size), wanted)) found.push(file);
  return found;
}
const told = (files: TarFile[]) => files.map(({ name, bytes }) => [name, bytes?.toString()]);

describe('a tar archive as it comes', () => {
  const LONG = `app-1/${'folder/'.repeat(30)}file.ts`;
  const entries: TarEntry[] = [
    { name: 'app-1/' },
    { name: 'app-1/a.ts', data: 'a\n' },
    { name: 'app-1/link', link: '/etc/passwd' },
    { name: LONG, data: 'long\n' },
    { name: 'app-1/empty', data: '' },
    { name: 'app-1/ü.md', data: 'x'.repeat(1_500) },
  ];
  const tar = makeTar(entries, { comment: 'c'.repeat(40) });

  it.each([1, 7, 512, 100_000])('gives its regular files, in chunks of %i bytes', async (size) => {
    expect(told(await listOf(tar, size))).toEqual([
      ['app-1/a.ts', 'a\n'],
      [LONG, 'long\n'],
      ['app-1/empty', ''],
      ['app-1/ü.md', 'x'.repeat(1_500)],
    ]);
  });
  it('holds only what is wanted', async () => {
    const files = await listOf(tar, 1_000, ({ name }) => name.endsWith('.md'));
    expect(files.map(({ bytes }) => bytes?.length)).toEqual([undefined, undefined, undefined, 1_500]);
  });
  it.each<[string, Buffer]>([
    ['breaks off', tar.subarray(0, 700)],
    ['has no end', tar.subarray(0, -1_024)],
    ['is none', Buffer.alloc(2_000, 'x')],
    ['has a head that was changed', Buffer.concat([Buffer.from('b'), tar.subarray(1)])],
  ])('is broken when it %s', async (_, bytes) => {
    await expect(listOf(bytes)).rejects.toThrow(BrokenTar);
  });
  it('never gives anything but files or an error, whatever comes', async () => {
    const flips = fc.array(fc.tuple(fc.nat(tar.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(flips, async (changes) => {
        const bytes = Buffer.from(tar);
        for (const [at, value] of changes) bytes[at] = value;
        const files = await listOf(bytes).catch((error: unknown) => {
          if (!(error instanceof BrokenTar)) throw error;
          return [];
        });
        for (const { size, bytes: own } of files) expect(own?.length).toBe(size);
      }),
    );
  });
});

let twin: GitHubTwin | undefined;
afterEach(async () => {
  await twin?.close();
  twin = undefined;
});
const APP = { owner: 'octo', name: 'app' };
const never = new AbortController().signal;

async function read(files: Record<string, string>, bounds: Partial<typeof TEXTS> = {}, wanted = (_: string) => true) {
  twin = await startGitHub({
    tokens: { [TOKEN]: { permissions: { contents: 'read' } } },
    repos: { 'octo/app': { commits: [{ files }] } },
  });
  const { github } = connect(twin!);
  const sha = twin!.repo('octo/app').sha();
  return () => readRepositoryTexts(github, APP, sha, wanted, never, { ...TEXTS, ...bounds });
}

describe('the texts of a repository', () => {
  const FILES = { 'a.ts': 'a\n', 'src/b.ts': 'bb\n', 'src/c.bin': 'x\u0000y', 'z.lock': 'lock\n' };
  it('are read by one request, without what is no text or not wanted', async () => {
    const found = await (await read(FILES, {}, (path) => !path.endsWith('.lock')))();
    expect(found).toEqual({
      paths: ['a.ts', 'src/b.ts', 'src/c.bin', 'z.lock'],
      texts: [
        { path: 'a.ts', text: 'a\n' },
        { path: 'src/b.ts', text: 'bb\n' },
      ],
      cut: false,
    });
    expect(twin!.journal.requests.map(({ path }) => path.split('/')[1])).toEqual(['repos', '_logs']);
  });
  it.each<[string, Partial<Record<keyof typeof TEXTS, number>>, string[], number]>([
    ['names', { names: 2 }, ['a.ts', 'src/b.ts'], 2],
    ['texts', { texts: 1 }, ['a.ts'], 4],
    ['bytes of one', { bytesOfOne: 2 }, ['a.ts'], 4],
    ['bytes', { bytes: 4 }, ['a.ts'], 4],
    ['unpacked bytes', { unpacked: 2 }, [], 0],
  ])('end at the bound of %s, and it says so', async (_, bounds, paths, names) => {
    const found = await (await read(FILES, bounds as Partial<typeof TEXTS>, (path) => path.endsWith('.ts')))();
    expect(found.texts.map(({ path }) => path)).toEqual(paths);
    expect(found.paths).toHaveLength(names);
    expect(found.cut).toBe(true);
  });
  it('come again when the connection breaks, and once only', async () => {
    const reading = await read(FILES);
    twin!.faults.add({ match: /_logs/, kind: 'truncate', times: 1 });
    expect((await reading()).paths).toHaveLength(4);
    twin!.faults.add({ match: /_logs/, kind: 'truncate', times: 9 });
    await expect(reading()).rejects.toMatchObject({ name: 'GithubError', kind: 'unavailable' });
  });
  it('are none of a commit that is not there', async () => {
    await read(FILES);
    const { github } = connect(twin!);
    await expect(readRepositoryTexts(github, APP, '0'.repeat(40), () => true, never)).rejects.toMatchObject({
      kind: 'not-found',
    });
  });
  it('of an archive that unpacks without end are cut', async () => {
    const reading = await read(FILES, { unpacked: 100_000 });
    const bomb = gzipSync(
      makeTar([
        { name: 'x/a', data: 'a' },
        { name: 'x/b', data: Buffer.alloc(50_000_000) },
      ]),
    );
    expect(bomb.length).toBeLessThan(200_000);
    const { github } = connect(twin!);
    const body = new Response(bomb).body!;
    const read1 = { request: async () => ({ data: body }) };
    const found = await readRepositoryTexts(
      { ...github, read: () => read1 } as unknown as typeof github,
      APP,
      'a'.repeat(40),
      () => true,
      never,
      { ...TEXTS, unpacked: 100_000 },
    );
    expect(found).toEqual({ paths: ['a'], texts: [{ path: 'a', text: 'a' }], cut: true });
    expect((await reading()).cut).toBe(false);
  });
});
