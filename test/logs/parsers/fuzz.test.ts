import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../../packages/core/src/domain/finding.ts';
import { findings, PARSERS } from '../../../packages/core/src/logs/parsers/index.ts';
import { type LogParser, MESSAGE_CHARS, MOST_FINDINGS } from '../../../packages/core/src/logs/parsers/parser.ts';
import { cpuMs, expectLinear } from '../../kit/linear.ts';
import { allSamples, numbered, read } from './samples/sample.ts';

/** A row is cut here before a parser sees it. */
const ROW = 1_000;
const SHELF = PARSERS.map((parser) => [parser.name, parser] as const);
const SAMPLES = allSamples();
const REPORTS = SAMPLES.map(({ rows }) => rows);
const EVERY_ROW = REPORTS.flat();

/** What holds for every finding of a parser that read so many rows. */
function expectSound(found: readonly Finding[], rows: number): void {
  expect(found.length).toBeLessThanOrEqual(MOST_FINDINGS);
  for (const finding of found) {
    expect(finding.message.length).toBeLessThanOrEqual(MESSAGE_CHARS);
    expect(finding.line).toBeGreaterThanOrEqual(1);
    expect(finding.line).toBeLessThanOrEqual(finding.endLine);
    expect(finding.endLine).toBeLessThanOrEqual(rows);
    for (const name of [finding.id, finding.code, finding.file, finding.frame, finding.tool]) {
      expect(name ?? '').not.toMatch(/\p{Cc}/u);
      expect((name ?? '').length).toBeLessThanOrEqual(500);
    }
    expect(Object.values(finding)).not.toContain(undefined);
  }
}

/** The parser reads all rows, awake or not: a trigger must be no protection. */
function force(parser: LogParser, rows: readonly string[]): Finding[] {
  const open = parser.open();
  for (const row of numbered(rows)) open.row(row);
  return open.end();
}

const anyRow = fc.oneof(
  fc.constantFrom(...EVERY_ROW),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.tuple(fc.constantFrom(...EVERY_ROW), fc.nat(120)).map(([row, at]) => row.slice(0, at)),
  fc.tuple(fc.constantFrom(...EVERY_ROW), fc.constantFrom(...EVERY_ROW)).map(([a, b]) => a + b.trim()),
);

describe.each(SHELF)('whatever a log holds, %s', (_, parser) => {
  it('does not throw, and what it finds is bounded and in the log', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 60 }), (rows) => {
        expectSound(force(parser, rows), rows.length);
        expectSound(read(parser, rows), rows.length);
      }),
      { numRuns: 60 },
    );
  });
  it('reads every report of every tool, in any order of its rows', () => {
    for (const rows of REPORTS) {
      expectSound(force(parser, rows), rows.length);
      expectSound(force(parser, rows.toReversed()), rows.length);
      expectSound(
        force(
          parser,
          rows.filter((_row, at) => at % 3 !== 1),
        ),
        rows.length,
      );
    }
  });
});

/** What is repeated to the end of a row: what expressions of the parsers repeat. */
const FILLS = [
  ' ',
  '1',
  ':',
  '.',
  '-',
  '/',
  'a',
  '(',
  '[',
  '_',
  '§',
  ' (',
  ' [',
  'a.',
  '1:',
  '(1',
  ' a',
  '::',
  ' > ',
  '`',
];
/** Longer than a row may be, so that an expression that is quadratic in it cannot hide. */
const LONG = 3 * ROW;
/** A row of this length costs the table of problem matchers a millisecond, any other parser a tenth. */
const SUSPICIOUS_MS = 3;

/** The rows of all reports that a parser is given: those that wake it, and those that it reads after them. */
function given(parser: LogParser): string[] {
  return REPORTS.flatMap((rows) => {
    const open = parser.open();
    let awake = false;
    return rows.filter((text, at) => {
      const own = awake || parser.trigger.test(text);
      if (own) awake = open.row({ line: at + 1, text });
      return own;
    });
  });
}

/** Beginnings of rows that take a parser into its expressions. */
function starts(parser: LogParser): string[] {
  const all = [...new Set(given(parser).flatMap((row) => [row.slice(0, 14), row.slice(0, 24), row]))];
  const step = Math.ceil(all.length / 400);
  return ['', ...all.filter((_start, at) => at % step === 0)];
}

describe('time', () => {
  it.each(SHELF)('of %s grows with the row only', async (_, parser) => {
    for (const start of starts(parser)) {
      for (const fill of FILLS) {
        const work = (size: number) => {
          const row = (start + fill.repeat(size)).slice(0, size);
          parser.trigger.test(row);
          return force(parser, [row, row]);
        };
        // A pause of the machine is no crime: who looks slow once is measured in earnest.
        if ((await cpuMs(() => work(LONG))) < SUSPICIOUS_MS) continue;
        await expectLinear(8 * LONG, (size) => Array.from({ length: 5 }, () => work(size)));
      }
    }
  });
  it.each(SHELF)('of %s grows with the log only', async (_, parser) => {
    const rows = EVERY_ROW.filter((row) => parser.trigger.test(row));
    const log = (size: number): string[] => {
      const some = rows.length > 0 ? rows : EVERY_ROW;
      // Rows that wake it, others between them, and some that are cut.
      return Array.from({ length: size }, (_row, at) => {
        const row = (at % 3 === 0 ? some[(at / 3) % some.length] : EVERY_ROW[(at * 7) % EVERY_ROW.length]) ?? '';
        return at % 5 === 0 ? row.slice(0, at % 40) : row;
      });
    };
    await expectLinear(10_000, (size) => expectSound(force(parser, log(size)), size));
  });
});

describe('the shelf', () => {
  it('has names that are used once, and triggers without state', () => {
    const names = PARSERS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { trigger } of PARSERS) expect(trigger.flags.replace('i', '')).toBe('');
  });
  it('forgets one log before the next', () => {
    for (const parser of PARSERS) {
      for (const rows of REPORTS.slice(0, 40)) expect(read(parser, rows)).toEqual(read(parser, rows));
    }
  });
  it('finds at least what each parser was shown to find', () => {
    for (const { rows, expected } of SAMPLES) {
      const all = findings();
      for (const row of numbered(rows)) all.row(row);
      const found = all.end();
      for (const finding of expected) expect(found).toContainEqual(finding);
    }
  });
});
