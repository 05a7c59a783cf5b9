/** A regular file in a tar archive. */
export interface TarFile {
  /** As the archive has it: a text to compare, never a path of this machine. */
  name: string;
  /** In bytes. */
  size: number;
  /** What is in it; undefined when it was not wanted. */
  bytes: Buffer | undefined;
}

const BLOCK = 512;
/** Long names and other facts of the next entry; git writes no larger ones. */
const MOST_OF_FACTS = 64 * 1024;

/** An archive that is none. */
export class BrokenTar extends Error {}

/**
 * The regular files of a tar archive as git and GitHub write it (POSIX ustar, pax, and GNU's long names), in its order, while
 * it comes; no more is held than one wanted file. Links, folders and devices are left out. Throws BrokenTar for what is no tar
 * or breaks off.
 */
export async function* tarFiles(
  chunks: AsyncIterable<Uint8Array>,
  wanted: (file: { name: string; size: number }) => boolean,
): AsyncGenerator<TarFile> {
  const take = taker(chunks[Symbol.asyncIterator]());
  let facts: { name?: string; size?: number } = {};
  for (;;) {
    const head = await take(BLOCK, true);
    if (head.every((byte) => byte === 0)) return;
    const entry = headOf(head);
    const size = facts.size ?? entry.size;
    const padded = Math.ceil(size / BLOCK) * BLOCK;
    if ('xgLK'.includes(entry.type)) {
      if (size > MOST_OF_FACTS) throw new BrokenTar('the name of an entry is too long');
      const text = (await take(padded, true)).subarray(0, size).toString('utf8');
      if (entry.type === 'x') facts = { ...facts, ...paxOf(text) };
      if (entry.type === 'L') facts = { ...facts, name: untilNul(text) };
      continue;
    }
    const file = { name: facts.name ?? entry.name, size };
    facts = {};
    const isFile = entry.type === '0' || entry.type === '\0';
    const keep = isFile && wanted(file);
    const bytes = await take(padded, keep);
    if (isFile) yield { ...file, bytes: keep ? bytes.subarray(0, size) : undefined };
  }
}

/** Takes that many bytes off a stream; those that are not kept are let go as they come. */
function taker(source: AsyncIterator<Uint8Array>): (length: number, keep: boolean) => Promise<Buffer> {
  let rest: Uint8Array = Buffer.alloc(0);
  return async (length, keep) => {
    const parts: Uint8Array[] = [];
    for (let left = length; left > 0; ) {
      if (rest.length === 0) {
        const next = await source.next();
        if (next.done) throw new BrokenTar('it breaks off');
        rest = next.value;
        continue;
      }
      const part = rest.subarray(0, left);
      if (keep) parts.push(part);
      left -= part.length;
      rest = rest.subarray(part.length);
    }
    return Buffer.concat(parts);
  };
}

const untilNul = (text: string): string => text.split('\0', 1)[0]!;

function headOf(head: Buffer): { name: string; size: number; type: string } {
  const text = (from: number, length: number): string => untilNul(head.toString('utf8', from, from + length));
  const sum = head.reduce((all, byte, at) => all + (at >= 148 && at < 156 ? 32 : byte), 0);
  if (octal(text(148, 8)) !== sum) throw new BrokenTar('the head of an entry is not what its sum says');
  const prefix = text(257, 5) === 'ustar' ? text(345, 155) : '';
  return {
    name: prefix === '' ? text(0, 100) : `${prefix}/${text(0, 100)}`,
    // The size of a file of 8 GiB or more is no octal number; nobody reads one here.
    size: octal(text(124, 12)),
    type: head.toString('latin1', 156, 157),
  };
}

function octal(text: string): number {
  const digits = text.trim();
  if (!/^[0-7]{1,12}$/.test(digits)) throw new BrokenTar('a number of an entry cannot be read');
  return Number.parseInt(digits, 8);
}

/** `30 path=some/long/name\n`, one after the other; the first number counts the bytes of its line. */
function paxOf(text: string): { name?: string; size?: number } {
  const facts: { name?: string; size?: number } = {};
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    const line = /^(\d{1,6}) ([^=\n]{1,200})=/.exec(bytes.toString('utf8', at, at + 220));
    const length = Number(line?.[1] ?? 0);
    if (!line || length < line[0].length + 1) throw new BrokenTar('the facts of an entry cannot be read');
    const value = bytes.toString('utf8', at + Buffer.byteLength(line[0]), at + length - 1);
    if (line[2] === 'path') facts.name = value;
    if (line[2] === 'size') facts.size = sizeOf(value);
    at += length;
  }
  return facts;
}

function sizeOf(value: string): number {
  if (!/^\d{1,15}$/.test(value)) throw new BrokenTar('a number of an entry cannot be read');
  return Number(value);
}
