/** Zip archives for twins and tests: honest ones, and ones that lie in their headers. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  name: string;
  data?: string | Buffer;
  /** 8 deflates (default), 0 stores. Any other number is written into the header over stored bytes. */
  method?: number;
  /** General purpose flags: 1 says encrypted. */
  flags?: number;
  /** Unix mode, file type included: 0o120777 is a symbolic link. */
  mode?: number;
  /** Written into the header instead of the truth. */
  lie?: { size?: number; compressed?: number; crc?: number };
}

/** The bytes of an archive. `claimed` is written as the number of entries instead of the true one, as zip64 when it must. */
export function makeZip(entries: readonly ZipEntry[], { claimed }: { claimed?: number } = {}): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data = '', method = 8, flags = 0, mode = 0o100644, lie = {} } of entries) {
    const plain = Buffer.from(data as string);
    const packed = method === 8 ? deflateRawSync(plain) : plain;
    const text = Buffer.from(name);
    // version needed 2.0, UTF-8 names, no date
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(flags | 0x800, 2);
    shared.writeUInt16LE(method, 4);
    shared.writeUInt32LE(lie.crc ?? crc32(plain), 10);
    shared.writeUInt32LE(lie.compressed ?? packed.length, 14);
    shared.writeUInt32LE(lie.size ?? plain.length, 18);
    shared.writeUInt16LE(text.length, 22);
    const made = Buffer.alloc(2);
    made.writeUInt16LE((3 << 8) | 20, 0);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE((mode << 16) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    directory.push(signature(0x02014b50), made, shared, rest, text);
    const local = [signature(0x04034b50), shared, text, packed];
    parts.push(...local);
    offset += 4 + 26 + text.length + packed.length;
  }
  const list = Buffer.concat(directory);
  return Buffer.concat([...parts, list, ...endOf(claimed ?? entries.length, list.length, offset)]);
}

function endOf(count: number, size: number, offset: number): Buffer[] {
  const end = Buffer.alloc(18);
  const short = Math.min(count, 0xffff);
  end.writeUInt16LE(short, 4);
  end.writeUInt16LE(short, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  if (count <= 0xffff) return [signature(0x06054b50), end];
  const record = Buffer.alloc(52);
  record.writeBigUInt64LE(44n, 0);
  record.writeUInt16LE(45, 8);
  record.writeUInt16LE(45, 10);
  record.writeBigUInt64LE(BigInt(count), 20);
  record.writeBigUInt64LE(BigInt(count), 28);
  record.writeBigUInt64LE(BigInt(size), 36);
  record.writeBigUInt64LE(BigInt(offset), 44);
  const locator = Buffer.alloc(16);
  locator.writeBigUInt64LE(BigInt(offset + size), 4);
  locator.writeUInt32LE(1, 12);
  return [signature(0x06064b50), record, signature(0x07064b50), locator, signature(0x06054b50), end];
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
