import { describe, expect, it } from '@jest/globals';
import { ARCHIVE, type Archive, openArchive } from '../../packages/core/src/github/archive.ts';
import { makeZip, type ZipEntry } from '../kit/zip.ts';

const MiB = 2 ** 20;
/** Text that packs badly enough to be an honest log. */
const log = (bytes: number): string => {
  let state = 1;
  let out = '';
  while (out.length < bytes) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    out += `${state.toString(36)} `;
  }
  return out.slice(0, bytes);
};

/** The names and texts of an archive; `broken` for an entry that is not whole; else why it was refused. */
async function contents(archive: Archive): Promise<Record<string, string> | string> {
  if (archive.kind === 'refused') return archive.why;
  const found: Record<string, string> = {};
  for (const entry of archive.entries) {
    const chunks = await entry.text();
    let text = '';
    for await (const chunk of chunks ?? ['broken']) text += chunk;
    found[entry.name] = text;
  }
  return found;
}
const read = async (entries: ZipEntry[], more?: { claimed?: number }) =>
  contents(await openArchive(makeZip(entries, more)));

describe('an archive', () => {
  it('gives its files, stored or deflated', async () => {
    const entries = [
      { name: '0_build.txt', data: 'one\ntwo ✓\n' },
      { name: 'build/', mode: 0o040755, method: 0 },
      { name: 'build/1_Set up job.txt', data: 'stored', method: 0 },
      { name: 'empty.txt', data: '' },
      { name: 'no mode.txt', data: 'x', mode: 0 },
    ];
    expect(await read(entries)).toEqual({
      '0_build.txt': 'one\ntwo ✓\n',
      'build/1_Set up job.txt': 'stored',
      'empty.txt': '',
      'no mode.txt': 'x',
    });
  });

  it('gives a text as often as it is asked, in pieces that need not end with a character', async () => {
    const text = '✓'.repeat(100_000);
    const archive = await openArchive(makeZip([{ name: 'a', data: text, method: 0 }]));
    expect(await contents(archive)).toEqual({ a: text });
    expect(await contents(archive)).toEqual({ a: text });
  });
});

describe('AM89: an archive that lies', () => {
  it('with names that lead elsewhere is only text', async () => {
    const names = ['../../etc/passwd', '/etc/passwd', 'C:\\x', 'a\0b', `${'n'.repeat(5_000)}`];
    expect(Object.keys(await read(names.map((name) => ({ name, data: 'x' }))))).toEqual(
      names.map((name) => name.replaceAll('\\', '/')),
    );
  });
  it('with a link, a device, an encrypted entry or a strange packing gives the others', async () => {
    const entries = [
      { name: 'link', data: '/etc/passwd', mode: 0o120777 },
      { name: 'device', data: '', mode: 0o020666 },
      { name: 'locked', data: 'x'.repeat(12), flags: 1 },
      { name: 'packed', data: 'x', method: 12 },
      { name: 'good', data: 'good' },
    ];
    expect(await read(entries)).toEqual({ good: 'good' });
  });
  it('with the same name twice gives the first', async () => {
    expect(
      await read([
        { name: 'a', data: 'first' },
        { name: 'a', data: 'second' },
      ]),
    ).toEqual({ a: 'first' });
  });
  it.each([
    ['a bomb', [{ name: 'a', data: Buffer.alloc(10 * MiB) }], {}, /packed more than 100 times/],
    ['a million entries claimed', [{ name: 'a', data: 'x' }], { claimed: 1_000_000 }, /more than 2000 entries/],
    ['2,001 entries', Array.from({ length: 2_001 }, (_, i) => ({ name: `${i}` })), {}, /more than 2000 entries/],
    ['more entries claimed than there are', [{ name: 'a', data: 'x' }], { claimed: 5 }, /cannot be read/],
    [
      'more than 200 MiB in all',
      Array.from({ length: 3 }, (_, i) => ({
        name: `${i}`,
        data: 'x',
        lie: { size: 70 * MiB, compressed: MiB },
      })),
      {},
      /more than 200 MiB/,
    ],
    ['a size of four gigabytes', [{ name: 'a', data: 'x', lie: { size: 0xfffffffe } }], {}, /more than 200 MiB/],
  ] as [string, ZipEntry[], { claimed?: number }, RegExp][])('%s is refused', async (_, entries, more, why) => {
    expect(await read(entries, more)).toMatch(why);
  });
  it('that is too large is not even opened', async () => {
    expect(await contents(await openArchive(new Uint8Array(ARCHIVE.bytes + 1)))).toMatch(/larger than 50 MiB/);
  });
  it.each([
    ['more than it says', { size: 10 }],
    ['less than it says', { size: 100_000 }],
    ['another text than its checksum says', { crc: 1 }],
  ])('with an entry that holds %s gives no text of it', async (_, lie) => {
    const entries = [
      { name: 'a', data: log(50_000), lie },
      { name: 'b', data: 'good' },
    ];
    expect(await read(entries)).toEqual({ a: 'broken', b: 'good' });
  });
});

describe('FT41: an archive that is damaged', () => {
  const whole = makeZip([{ name: '0_a.txt', data: log(20_000) }]);
  it.each([
    ['empty', Buffer.alloc(0)],
    ['no archive', Buffer.from('<html>Bad Gateway</html>')],
    ['cut in the middle', whole.subarray(0, whole.length / 2)],
    ['cut at the end', whole.subarray(0, -1)],
  ])('%s is refused', async (_, bytes) => {
    expect(await contents(await openArchive(bytes))).toMatch(/cannot be read/);
  });
  it('in an entry gives no text of it', async () => {
    const broken = Buffer.from(whole);
    broken.fill(0xff, 1_000, 1_100);
    expect(await contents(await openArchive(broken))).toEqual({ '0_a.txt': 'broken' });
  });
  it('in its list is refused or gives no text, whatever byte it is', async () => {
    const small = makeZip([{ name: 'a.txt', data: 'hello hello hello' }]);
    for (let at = 0; at < small.length; at++) {
      const broken = Buffer.from(small);
      broken[at] = broken[at]! ^ 0xff;
      const found = await contents(await openArchive(broken));
      // Whatever is given as a text was whole.
      if (typeof found !== 'string')
        for (const text of Object.values(found)) expect(['broken', 'hello hello hello']).toContain(text);
    }
  });
  it('with no entries has none', async () => {
    expect(await read([])).toEqual({});
  });
});
