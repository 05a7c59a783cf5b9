import { cut } from './clean.ts';

/** The text of an excerpt: rows, cut where they are long, and a mark wherever rows of the log are left out. */

/** A row that says what failed is shown to this length, any other one to the second. */
const LONG = 500;
const SHORT = 210;

/** How a row stands in an excerpt. `important`: it tells what failed. */
export const shown = (text: string, important: boolean): string => cut(text, important ? LONG : SHORT);

/** The mark for lines `from` to `to`, both inclusive. */
export const omitted = (from: number, to: number): string =>
  from === to ? `… 1 line omitted (L${from}) …` : `… ${to - from + 1} lines omitted (L${from}–L${to}) …`;

/** At most so many bytes has a mark in a log of `total` lines, its newline included. */
export const markBytes = (total: number): number => Buffer.byteLength(omitted(1, 2)) - 3 + 3 * String(total).length + 1;

/** Rows in order of their lines, as one text, with the marks between them. */
export function render(rows: readonly { line: number; shown: string }[], total: number): string {
  const out: string[] = [];
  let next = 1;
  for (const { line, shown } of rows) {
    if (line > next) out.push(omitted(next, line - 1));
    out.push(shown);
    next = line + 1;
  }
  if (rows.length > 0 && next <= total) out.push(omitted(next, total));
  return out.join('\n');
}
