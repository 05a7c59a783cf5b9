import type { LogRow } from '../domain/finding.ts';
import { cleanLine } from './clean.ts';
import { kindOf } from './kinds.ts';
import { eachLine } from './lines.ts';

/** The last green log of the same job: what stands there too is not what broke. */
export interface GreenLog {
  /** Whether a cleaned line of this kind (its numbers do not count) stands in it. In one of a hundred cases it errs. */
  has(text: string): boolean;
}

/** 33 million bits, 4 MB: half a million different lines, and one in a hundred lines is wrongly taken for known. */
const BITS = 2 ** 25;

/**
 * Reads a green log as a stream and keeps which kinds of lines it holds, in 4 MB whatever its size. `watch` sees every
 * cleaned row.
 */
export async function readGreen(
  text: AsyncIterable<string> | Iterable<string>,
  options: { watch?(row: LogRow): void } = {},
): Promise<GreenLog> {
  const known = new Uint8Array(BITS / 8);
  let line = 0;
  await eachLine(text, (raw) => {
    const { text } = cleanLine(raw);
    line += 1;
    options.watch?.({ line, text });
    const bit = bitOf(text);
    known[bit >> 3] = (known[bit >> 3] ?? 0) | (1 << (bit & 7));
  });
  return {
    has(text) {
      const bit = bitOf(text);
      return ((known[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
    },
  };
}

/** The upper bits of a product are the well mixed ones. */
const bitOf = (text: string): number => Math.imul(kindOf(text.trimEnd()), 0x9e_37_79_b1) >>> 7;
