import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanLine } from '../../packages/core/src/logs/clean.ts';
import { excerpt } from '../../packages/core/src/logs/excerpt.ts';
import { linesOf } from '../../packages/core/src/logs/lines.ts';

const ESC = '\u001b';
const all = async (chunks: Iterable<string>): Promise<string[]> => {
  const lines = [];
  for await (const line of linesOf(chunks)) lines.push(line);
  return lines;
};

describe('lines', () => {
  it('do not depend on where the chunks are cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom('a', '\n', 'é') })), async (chunks) => {
        expect(await all(chunks)).toEqual(await all([chunks.join('')]));
      }),
    );
  });
  it('FT42: a line of 50 MB is bounded', async () => {
    const part = 'x'.repeat(1_000_000);
    const [line, next] = await all(
      (function* () {
        for (let i = 0; i < 50; i++) yield part;
        yield '\nnext\n';
      })(),
    );
    expect(line!.length).toBeLessThanOrEqual(65_536);
    expect(next).toBe('next');
  });
  it('of an endless progress bar the end is kept', async () => {
    const [line] = await all(Array.from({ length: 100_000 }, (_, i) => `\r${i} %`));
    expect(cleanLine(line!).text).toBe('99999 %');
  });
});

describe('a clean line', () => {
  it.each([
    ['2026-01-05T08:00:00.1234567Z hello', 'hello'],
    ['\uFEFF2026-01-05T08:00:00.1234567Z hello', 'hello'],
    [`${ESC}[31mred${ESC}[0m`, 'red'],
    ['^[[31mred^[[0m', 'red'],
    ['match ^[A-Z]+$', 'match ^[A-Z]+$'],
    ['grep ^[[:space:]]', 'grep ^[[:space:]]'],
    [`${ESC}]8;;https://evil.example${ESC}\\link${ESC}]8;;${ESC}\\`, 'link'],
    ['10 %\r50 %\rdone', 'done'],
    ['windows\r', 'windows'],
    ['bell\u0007 and nul\u0000', 'bell and nul'],
    ['tab\tstays', 'tab\tstays'],
    ['', ''],
  ])('%j', (raw, text) => expect(cleanLine(raw).text).toBe(text));
  it('tells the runner’s time and is cut', () => {
    expect(cleanLine('2026-01-05T08:00:00.1Z x').at).toBe('2026-01-05T08:00:00.1Z');
    expect(cleanLine('y'.repeat(5_000)).text).toHaveLength(1_000);
  });
});

const log = (lines: readonly string[], second = 0): string =>
  lines.map((line, i) => `2026-01-05T08:00:${String(second + i).padStart(2, '0')}.0000000Z ${line}\n`).join('');

describe('an excerpt', () => {
  it('looks at the failed step only', async () => {
    const text = log([
      '##[group]Run setup',
      '##[endgroup]',
      'ERROR: harmless in setup',
      '##[group]Run npm test',
      'echo "Error: in the script"',
      '##[endgroup]',
      'ok 1',
      'Error: expected 1 to be 2',
      '##[error]Process completed with exit code 1.',
      'Post job cleanup',
      'error: in cleanup',
    ]);
    const step = { name: 'Run npm test', startedAt: '2026-01-05T08:00:03Z', completedAt: '2026-01-05T08:00:08Z' };
    const cut = await excerpt([text], { failedSteps: [step] });
    expect(cut.anchors.map(({ line, text }) => `${line} ${text}`)).toEqual(['8 Error: expected 1 to be 2']);
    expect(cut.excerpt).not.toMatch(/harmless|in cleanup/);
    expect(cut.excerpt).toMatch(/… 3 lines omitted \(L1–L3\) …/);
    expect(cut.lines).toBe(11);
  });
  it('keeps within its bytes and names what it left out', async () => {
    const many = Array.from(
      { length: 5_000 },
      (_, i) => `2026-01-05T08:00:00.0Z ${i % 97 === 0 ? `Error: case ${i} 💥` : `line ${i}`}\n`,
    );
    const cut = await excerpt(many, { failedSteps: [], budgetBytes: 4_096 });
    expect(Buffer.byteLength(cut.excerpt)).toBeLessThanOrEqual(4_096);
    expect(cut.excerpt).toMatch(/lines omitted/);
  });
  it('of seventy like errors shows two, and the other one', async () => {
    const same = Array.from({ length: 70 }, (_, i) => `dial tcp 10.0.0.${i}:443: error: connection reset`);
    const cut = await excerpt([log([...same.slice(0, 35), 'panic: nil map', ...same.slice(35)].map((line) => line))], {
      failedSteps: [],
    });
    expect(cut.anchors.filter(({ text }) => text.includes('reset')).length).toBeLessThanOrEqual(2);
    expect(cut.anchors.map(({ text }) => text)).toContain('panic: nil map');
  });
  it('of a log without errors shows the end', async () => {
    const cut = await excerpt([log(['one', 'two', 'three'])], { failedSteps: [] });
    expect(cut.excerpt).toBe('one\ntwo\nthree');
    expect(cut.anchors).toEqual([{ line: 3, text: 'three' }]);
  });
  it('of an empty log is empty', async () => {
    expect(await excerpt([], { failedSteps: [] })).toEqual({ excerpt: '', anchors: [], lines: 0, bytes: 0 });
  });
});
