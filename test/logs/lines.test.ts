import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanLine } from '../../packages/core/src/logs/clean.ts';
import { eachLine, linesOf } from '../../packages/core/src/logs/lines.ts';

const all = async (chunks: Iterable<string>): Promise<string[]> => {
  const lines = [];
  for await (const line of linesOf(chunks)) lines.push(line);
  return lines;
};

describe('lines', () => {
  it('do not depend on where the chunks are cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom('a', '\n', '\r', 'é') })), async (chunks) => {
        const whole = await all([chunks.join('')]);
        expect(await all(chunks)).toEqual(whole);
        const each: string[] = [];
        const bytes = await eachLine(chunks, (line) => each.push(line));
        expect(each).toEqual(whole);
        expect(bytes).toBe(Buffer.byteLength(chunks.join('')));
      }),
    );
  });
  it('lose the carriage return of Windows', async () => {
    expect(await all(['a\r', '\nb\r\n', 'c'])).toEqual(['a', 'b', 'c']);
  });
  it('FT42: a line of 50 MB is bounded, and the next one is its own', async () => {
    const part = 'x'.repeat(1_000_000);
    const [line, next] = await all(
      (function* () {
        for (let i = 0; i < 50; i++) yield part;
        yield 'end\nnext\n';
      })(),
    );
    expect(line!.length).toBeLessThanOrEqual(65_536);
    expect(next).toBe('next');
  });
  it.each([1, 70_000])('of an endless progress bar the end is kept (%i dots)', async (dots) => {
    const [line] = await all(Array.from({ length: 1_000 }, (_, i) => `\r${'.'.repeat(dots)}\r${i} %`));
    expect(cleanLine(line!).text).toBe('999 %');
  });
});
