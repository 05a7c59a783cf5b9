import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MARKER_KINDS, readMarkers, writeMarker } from '../../packages/core/src/text/marker.ts';

const plain = (text: string): string => text;
const encode = (json: string): string => Buffer.from(json).toString('base64url');
const jsonRecord = fc.dictionary(
  fc.string({ maxLength: 8 }).filter((key) => key !== '__proto__'),
  fc.oneof(
    fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(fc.string().map((text) => text.toWellFormed())),
  ),
);

describe('markers', () => {
  test('what was written is read back, wherever it stands', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MARKER_KINDS), jsonRecord, fc.string(), (kind, record, around) => {
        const data = JSON.parse(JSON.stringify(record)) as unknown;
        const marker = writeMarker(kind, data, plain);
        const before = `${around}\n`;
        expect(readMarkers(`${before}${marker}\n${around}`)).toEqual([
          { kind, version: 1, data, index: before.length },
        ]);
        // An HTML comment ends at `-->` and must not hold `--`.
        expect(marker.slice(4, -3)).not.toContain('--');
        expect(marker).not.toContain('\n');
      }),
    );
  });

  test('O2 every string and every key is redacted before it is encoded', () => {
    const redact = (text: string): string => text.replaceAll('hush', '***');
    const [marker] = readMarkers(writeMarker('triage', { 'a hush': ['hush', { deep: 'my hush' }], n: 1 }, redact));
    expect(marker?.data).toEqual({ 'a ***': ['***', { deep: 'my ***' }], n: 1 });
    expect(() =>
      writeMarker('plan', { a: 'x' }, () => {
        throw new Error('redactor down');
      }),
    ).toThrow('redactor down');
  });

  test('AM48 I9 junk is no marker and no error', () => {
    const junk = [
      '<!-- ai-devops:plan v1 !!! -->',
      `<!-- ai-devops:plan v1 ${encode('{"a":')} -->`,
      `<!-- ai-devops:plan v1 ${encode('{"__proto__":{"x":1}}')} -->`,
      `<!-- ai-devops:plan v1 ${encode('{"a":1,"a":2}')} -->`,
      `<!-- ai-devops:plan v1 ${encode('['.repeat(100) + ']'.repeat(100))} -->`,
      `<!-- ai-devops:other v1 ${encode('{}')} -->`,
      `<!-- ai-devops:plan v0 ${encode('{}')} -->`,
      `<!-- ai-devops:plan ${encode('{}')} -->`,
      `<!-- ai-devops:plan v1 ${encode('{}')}`,
    ].join('\n');
    expect(readMarkers(junk)).toEqual([]);
  });

  test('plain base64url is read too', () => {
    const body = `<!-- ai-devops:plan v1 ${encode('{"t":"~~~???>>>"}')} --> x ${writeMarker('plan', { n: 2 }, plain)} ${writeMarker('fix', 3, plain)}`;
    expect(readMarkers(body).map(({ data }) => data)).toEqual([{ t: '~~~???>>>' }, { n: 2 }, 3]);
  });

  test('I9 too deep or too large is a bug of the writer', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 70; level += 1) deep = [deep];
    expect(() => writeMarker('plan', deep, plain)).toThrow('64 levels');
    expect(() => writeMarker('plan', 'x'.repeat(1_100_000), plain)).toThrow('larger');
  });
});
