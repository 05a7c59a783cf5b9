/** Tar archives for twins and tests, as `git archive` writes them: ustar, with pax headers for what ustar cannot say. */
import { gzipSync } from 'node:zlib';

export interface TarEntry {
  /** A folder's ends in a slash. */
  name: string;
  data?: string | Buffer;
  /** Permissions; 0o664 for a file, 0o775 for a folder. */
  mode?: number;
  /** A symbolic link to there. */
  link?: string;
}

const BLOCK = 512;

/** The bytes of an archive, not compressed. `comment` is the global one, in which git writes the commit. */
export function makeTar(entries: readonly TarEntry[], { comment }: { comment?: string } = {}): Buffer {
  const parts = comment === undefined ? [] : [block('pax_global_header', 'g', 0o666, pax('comment', comment))];
  for (const { name, data = '', mode, link } of entries) {
    const folder = name.endsWith('/');
    const bytes = Buffer.from(data as string);
    const longName = Buffer.byteLength(name) > 100 ? pax('path', name) : Buffer.alloc(0);
    const longLink = link !== undefined && Buffer.byteLength(link) > 100 ? pax('linkpath', link) : Buffer.alloc(0);
    const extra = Buffer.concat([longName, longLink]);
    if (extra.length > 0) parts.push(block('pax', 'x', 0o666, extra));
    const type = link === undefined ? (folder ? '5' : '0') : '2';
    parts.push(block(name, type, mode ?? (folder || link !== undefined ? 0o775 : 0o664), bytes, link));
  }
  return Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)]);
}

export const makeTarGz = (...given: Parameters<typeof makeTar>): Buffer => gzipSync(makeTar(...given));

/** `LENGTH key=value\n`, where the length counts itself. */
function pax(key: string, value: string): Buffer {
  const rest = Buffer.byteLength(` ${key}=${value}\n`);
  let length = rest;
  while (length !== rest + String(length).length) length = rest + String(length).length;
  return Buffer.from(`${length} ${key}=${value}\n`);
}

function block(name: string, type: string, mode: number, data: Buffer, link = ''): Buffer {
  const head = Buffer.alloc(BLOCK);
  const octal = (value: number, at: number, length: number) =>
    head.write(`${value.toString(8).padStart(length - 1, '0')}\0`, at);
  Buffer.from(name).copy(head, 0, 0, 100);
  octal(mode, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(data.length, 124, 12);
  octal(1_767_225_600, 136, 12);
  head.write('        ', 148);
  head.write(type, 156);
  Buffer.from(link).copy(head, 157, 0, 100);
  head.write('ustar\x0000', 257);
  head.write('root', 265);
  head.write('root', 297);
  octal(
    head.reduce((sum, byte) => sum + byte, 0),
    148,
    7,
  );
  return Buffer.concat([head, data, Buffer.alloc((BLOCK - (data.length % BLOCK)) % BLOCK)]);
}
