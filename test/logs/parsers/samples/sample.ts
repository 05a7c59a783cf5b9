import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding, LogRow } from '../../../../packages/core/src/domain/finding.ts';
import type { LogParser } from '../../../../packages/core/src/logs/parsers/parser.ts';

/** Rows of a log as a tool prints them, and exactly what a parser must understand of them. */
export interface Sample {
  /** `name | as printed by tool version`, when the rows are its real output (folders shortened); else written after it. */
  name: string;
  rows: readonly string[];
  expected: readonly Finding[];
}

/** Of a file beside this one: each sample begins with `@ name`, and its findings are its rows that begin with `= `. */
export function samples(file: string): Sample[] {
  const text = readFileSync(path.join(import.meta.dirname, file), 'utf8');
  return text
    .split(/^@ /m)
    .slice(1)
    .map((part) => {
      const [name = '', ...rest] = part.replace(/\n$/, '').split('\n');
      const at = rest.findIndex((row) => row.startsWith('= {'));
      const rows = at < 0 ? rest : rest.slice(0, at);
      return { name, rows, expected: rest.slice(rows.length).map((row) => JSON.parse(row.slice(2)) as Finding) };
    });
}

/** Every sample that there is. */
export const allSamples = (): Sample[] =>
  readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.txt'))
    .flatMap(samples);

/** What a parser finds in rows when it is woken as `findings` does. */
export function read(parser: LogParser, rows: readonly string[]): Finding[] {
  const open = parser.open();
  let awake = false;
  for (const row of numbered(rows)) if (awake || parser.trigger.test(row.text)) awake = open.row(row);
  return open.end();
}

export const numbered = (rows: readonly string[]): LogRow[] => rows.map((text, at) => ({ line: at + 1, text }));
