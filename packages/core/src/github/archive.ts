import type { Readable } from 'node:stream';
import type { Entry, ZipFile } from 'yauzl';
import { messageOf } from '../errors.ts';

/** I10: bytes of the archive itself, bytes of all that is in it, entries, and how much smaller packing may make one. */
export const ARCHIVE = { bytes: 50 * 2 ** 20, inflated: 200 * 2 ** 20, entries: 2_000, ratio: 100 } as const;

/** A file in an archive. */
export interface ArchiveEntry {
  /** A text to compare, never a path. */
  name: string;
  /** Inflated, in bytes. */
  size: number;
  /**
   * Its text, inflated while it is read; bytes that are no UTF-8 become U+FFFD. It is gone through once before, so that
   * nobody reads half of a broken one: undefined when it is not whole (FT41).
   */
  text(): Promise<AsyncIterable<string> | undefined>;
}

/** `bytes`: how large it is itself. */
export type Archive = { kind: 'archive'; entries: ArchiveEntry[]; bytes: number } | { kind: 'refused'; why: string };

const refused = (why: string): Archive => ({ kind: 'refused', why });

/**
 * Opens a zip archive from outside within the limits of I10 (AM89). Only plain files are listed: folders, links, encrypted
 * entries and unknown kinds of packing are left out, and of two with the same name the first counts. What the headers
 * claim is held against the limits here, and against the truth while an entry is read. Never throws.
 */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  if (bytes.length > ARCHIVE.bytes) return refused(`it is larger than ${ARCHIVE.bytes / 2 ** 20} MiB`);
  // Only a run whose logs or reports come packed pays for it.
  const { fromBufferPromise, getFileNameLowLevel } = await import('yauzl');
  const entries = new Map<string, ArchiveEntry>();
  try {
    // Names stay bytes: a strange one must not spoil the others.
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
      decodeStrings: false,
    });
    if (zip.entryCount > ARCHIVE.entries) return refused(`it has more than ${ARCHIVE.entries} entries`);
    let inflated = 0;
    for await (const entry of zip.eachEntry()) {
      inflated += entry.uncompressedSize;
      if (inflated > ARCHIVE.inflated) return refused(`it holds more than ${ARCHIVE.inflated / 2 ** 20} MiB`);
      if (entry.uncompressedSize > entry.compressedSize * ARCHIVE.ratio)
        return refused(`an entry of it is packed more than ${ARCHIVE.ratio} times`);
      const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
      if (!isFile(entry, name) || entries.has(name)) continue;
      entries.set(name, { name, size: entry.uncompressedSize, text: () => text(zip, entry) });
    }
  } catch (error) {
    return refused(`it cannot be read (${messageOf(error).slice(0, 100)})`);
  }
  return { kind: 'archive', entries: [...entries.values()], bytes: bytes.length };
}

/** A file or, as some writers have it, nothing said; packed in a way that is read, and open. */
function isFile(entry: Entry, name: string): boolean {
  const unix = entry.versionMadeBy >> 8 === 3 ? (entry.externalFileAttributes >>> 16) & 0o170000 : 0;
  const packed = entry.compressionMethod === 0 || entry.compressionMethod === 8;
  return !name.endsWith('/') && !entry.isEncrypted() && packed && (unix === 0 || unix === 0o100000);
}

async function text(zip: ZipFile, entry: Entry): Promise<AsyncIterable<string> | undefined> {
  const { crc32 } = await import('node:zlib');
  try {
    let sum = 0;
    for await (const chunk of await stream(zip, entry)) sum = crc32(chunk, sum);
    if (sum !== entry.crc32) return undefined;
  } catch {
    return undefined;
  }
  return decoded(zip, entry);
}

// The library breaks the stream when more or less comes out of it than the header says.
const stream = async (zip: ZipFile, entry: Entry): Promise<AsyncIterable<Buffer>> =>
  (await zip.openReadStreamPromise(entry)) as Readable as AsyncIterable<Buffer>;

async function* decoded(zip: ZipFile, entry: Entry): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of await stream(zip, entry)) {
    const part = decoder.decode(chunk, { stream: true });
    if (part) yield part;
  }
  const rest = decoder.decode();
  if (rest) yield rest;
}
