import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LogRow } from '../../packages/core/src/domain/finding.ts';
import { cleanLine } from '../../packages/core/src/logs/clean.ts';
import { type ExcerptOptions, excerpt } from '../../packages/core/src/logs/excerpt.ts';
import { heldBytes } from '../kit/held.ts';
import { expectLinear } from '../kit/linear.ts';

const log = (lines: readonly string[]): string =>
  lines.map((line, i) => `2026-01-05T08:00:${String(i).padStart(2, '0')}.0000000Z ${line}\n`).join('');
const ALL: ExcerptOptions = { failedSteps: [] };

describe('an excerpt', () => {
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

  it('looks at the failed step only', async () => {
    const rows: LogRow[] = [];
    const cut = await excerpt([text], { failedSteps: [step], watch: (row) => rows.push(row) });
    expect(cut.anchors).toEqual([{ line: 8, text: 'Error: expected 1 to be 2' }]);
    expect(cut.excerpt).not.toMatch(/harmless|in cleanup/);
    expect(cut.excerpt).toMatch(/… 3 lines omitted \(L1–L3\) …/);
    expect(cut).toMatchObject({ lines: 11, bytes: Buffer.byteLength(text), scopeFrom: 4 });
    expect(rows).toHaveLength(11);
    expect(rows[2]).toEqual({ line: 3, text: 'ERROR: harmless in setup' });
  });
  it('finds it without times, and leads with it', async () => {
    const cut = await excerpt([text], ALL);
    expect(cut.anchors[0]).toEqual({ line: 8, text: 'Error: expected 1 to be 2' });
    expect(cut.scopeFrom).toBe(4);
  });
  it('of a log without errors shows the end', async () => {
    const cut = await excerpt([log(['one', 'two', 'three'])], ALL);
    expect(cut.excerpt).toBe('one\ntwo\nthree');
    expect(cut.anchors).toEqual([{ line: 3, text: 'three' }]);
  });
  it('of an empty log is empty', async () => {
    const empty = { excerpt: '', anchors: [], findings: [], scopeFrom: undefined, lines: 0, bytes: 0 };
    expect(await excerpt([], ALL)).toEqual(empty);
  });
  it('of seventy like errors names one, and the other one', async () => {
    const same = Array.from({ length: 70 }, (_, i) => `dial tcp 10.0.0.${i}:443: error: connection reset`);
    const cut = await excerpt(
      [...same.slice(0, 35), 'panic: nil map', ...same.slice(35)].map((one) => `${one}\n`),
      ALL,
    );
    expect(cut.anchors.map(({ text }) => text).sort()).toEqual([same[0], 'panic: nil map']);
  });
});

/** Lines that a log may hold, the telling and the strange ones. */
const line = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      'Error: boom 💥',
      '##[error]Process completed with exit code 1.',
      '##[group]Run x',
      '##[endgroup]',
      '$ make',
    ],
    ...[
      'The command "make" exited with 1.',
      '  at a.b(c.js:1)',
      'Traceback (most recent call last):',
      'fine',
      'x\r\u001b[31my',
    ],
    ...['error: '.repeat(200), '\u0000'.repeat(2_000), '日本語'.repeat(100), 'a.ts(1,2): error TS2304: no b'],
  ),
  fc.string({ maxLength: 40 }),
);
const lines = fc.array(fc.tuple(line, fc.integer({ min: 1, max: 30 })), { maxLength: 40 });
const textOf = (some: [string, number][]): string =>
  some.map(([text, times]) => `${text.replaceAll('\n', '')}\n`.repeat(times)).join('');

describe('whatever the log', () => {
  it.each([0, 1, 10, 30, 50])('one reported line is no more than %i bytes, or left out', async (budgetBytes) => {
    const cut = await excerpt(['--- FAIL: TestRetry (0.10s)'], { failedSteps: [], budgetBytes });
    expect(Buffer.byteLength(cut.excerpt)).toBeLessThanOrEqual(budgetBytes);
  });
  it('an excerpt is within its bytes, its marks count right, its rows and anchors are rows of the log', async () => {
    await fc.assert(
      fc.asyncProperty(lines, fc.integer({ min: 0, max: 4_000 }), async (some, budgetBytes) => {
        const text = textOf(some);
        const rows = text.split('\n').map((raw) => cleanLine(raw.replace(/\r$/, '')).text);
        const cut = await excerpt([text], { failedSteps: [], budgetBytes });
        expect(Buffer.byteLength(cut.excerpt)).toBeLessThanOrEqual(budgetBytes);
        expect(cut.anchors.length).toBeLessThanOrEqual(10);
        for (const anchor of cut.anchors) expect(anchor.text).toBe(rows[anchor.line - 1]);
        let at = 0;
        for (const shown of cut.excerpt === '' ? [] : cut.excerpt.split('\n')) {
          const mark = /^… (\d+) lines? omitted \(L(\d+)(?:–L(\d+))?\) …$/.exec(shown);
          if (!mark) {
            const row = rows[at++];
            expect(row?.startsWith(shown.endsWith('…') ? shown.slice(0, -1) : shown)).toBe(true);
            continue;
          }
          const [, count, from, to] = mark.map(Number);
          expect(from).toBe(at + 1);
          at += count!;
          expect(mark[3] === undefined ? from : to).toBe(at);
        }
        if (cut.excerpt !== '') expect(at).toBe(cut.lines);
      }),
    );
  });
  it('it does not depend on where the chunks are cut', async () => {
    await fc.assert(
      fc.asyncProperty(lines, fc.integer({ min: 1, max: 99 }), async (some, size) => {
        const text = textOf(some);
        const points = [...text];
        const chunks = Array.from({ length: Math.ceil(points.length / size) }, (_, i) =>
          points.slice(i * size, (i + 1) * size).join(''),
        );
        expect(await excerpt(chunks, ALL)).toEqual(await excerpt([text], ALL));
      }),
      { numRuns: 30 },
    );
  });
});

describe('FT42', () => {
  it('bytes that are no text leave what is text', async () => {
    const noise = String.fromCharCode(...Array.from({ length: 256 }, (_, i) => (i === 10 ? 0xff_fd : i))).repeat(40);
    const wide = [...'Error: in sixteen bits\n'].join('\u0000');
    const cut = await excerpt([`${noise}\n`, wide, '\u0000\n', 'the end\n'], ALL);
    expect(cut.excerpt).toContain('Error: in sixteen bits');
    expect(cut.excerpt).toContain('the end');
  });
  it('what is held does not grow with the log', async () => {
    // The worst case: every line is an error of its own.
    const letters = (n: number): string => [...String(n)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
    let most = 0;
    const cut = await excerpt(
      (function* () {
        for (let i = 0; i < 400; i++) {
          let chunk = '';
          for (let k = 0; k < 100; k++)
            chunk += `Error: ${letters(i)}${letters(k)} broke ${letters(k * 7919)} ${'x'.repeat(300)}\n`;
          if (i % 100 === 99) most = Math.max(most, heldBytes());
          yield chunk;
        }
      })(),
      ALL,
    );
    expect(cut.lines).toBe(40_000);
    expect(most - heldBytes()).toBeLessThan(20_000_000);
  });
  it.each([
    ['errors', 'Error: one\n  at a\n'],
    ['exits', '##[error]Process completed with exit code 1.\n'],
    ['other exits', 'Finished: FAILURE\n'],
    ['commands', '$ make\nThe command "make" exited with 1.\n'],
    ['one line', 'error '],
  ])('a log of nothing but %s costs what it is long', (_, unit) =>
    expectLinear(1_000_000, (size) => excerpt([unit.repeat(size / unit.length)], ALL)),
  );
});
