import type { Finding, LogRow } from '../../domain/finding.ts';
import { bare } from './bare.ts';
import { type Draft, found } from './found.ts';
import type { LogParser } from './parser.ts';

/** Of a longer section these rows are kept from its beginning and from its end. */
const FIRST_ROWS = 40;
const LAST_ROWS = 160;
/** A section that has not ended after so many rows ended where nobody saw it. */
const MOST_ROWS = 1_000;
/** So many rows after `trigger` may pass before the first section. */
const PATIENCE = 40;

/** A report that tells each failure in a section of its own, with a heading. */
export interface Report<Note> {
  name: string;
  trigger: RegExp;
  /** What is remembered from row to row. */
  note(): Note;
  /** Whether a section begins with this row; `rows` are those of the section that it would end. */
  head(text: string, rows: readonly LogRow[]): boolean;
  /** Whether the sections are over; the row itself belongs to none. */
  ends(text: string): boolean;
  /** Every row while the parser is awake, after the section before it was read. */
  look?(text: string, note: Note): void;
  /** `rows` begins with the heading; `known`: what was found before, which a summary repeats. */
  read(rows: readonly LogRow[], note: Note, known: readonly Finding[]): Draft | undefined;
}

/** A parser of such reports. It holds at most 200 rows of one section. */
export function sections<Note>({ name, trigger, note, head, ends, look, read }: Report<Note>): LogParser {
  return {
    name,
    trigger,
    open() {
      const all = found();
      const own = note();
      let rows: LogRow[] = [];
      let seen = 0;
      let patience = 0;
      const close = (): void => {
        while (rows.at(-1)?.text.trim() === '') rows.pop();
        const draft = rows.length > 0 ? read(rows, own, all.list()) : undefined;
        if (draft) all.add(draft);
        rows = [];
      };
      return {
        row({ line, text: raw }) {
          const text = bare(raw);
          const begins = head(text, rows);
          const inside = rows.length > 0 && !begins && seen < MOST_ROWS && !ends(text);
          if (rows.length > 0 && !inside) {
            close();
            patience = 0;
          }
          look?.(text, own);
          if (begins) {
            rows = [{ line, text }];
            seen = 0;
            patience = PATIENCE;
            return true;
          }
          if (inside) {
            seen += 1;
            if (rows.push({ line, text }) > FIRST_ROWS + 2 * LAST_ROWS) rows.splice(FIRST_ROWS, LAST_ROWS);
            return true;
          }
          patience = trigger.test(text) ? PATIENCE : patience - 1;
          return patience > 0;
        },
        end() {
          close();
          return all.list();
        },
      };
    },
  };
}

/** The texts of rows. */
export const texts = (rows: readonly LogRow[]): string[] => rows.map(({ text }) => text);

/** Rows of a message without what stands around them; at most 20, because the first ones say the most. */
export function message(rows: readonly string[]): string {
  const words = rows.map((row) => row.trim());
  const first = words.findIndex((row) => row !== '');
  return first < 0
    ? ''
    : words
        .slice(first, first + 20)
        .join('\n')
        .replace(/\n{2,}/g, '\n')
        .trim();
}

/** The rows before the first one that matches. */
export function before(rows: readonly string[], pattern: RegExp): readonly string[] {
  const end = rows.findIndex((row) => pattern.test(row));
  return end < 0 ? rows : rows.slice(0, end);
}
