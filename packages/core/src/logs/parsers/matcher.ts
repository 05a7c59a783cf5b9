import type { Finding } from '../../domain/finding.ts';

/**
 * How a compiler or a linter prints a problem, as a row of regular expressions over rows of the log (the idea of problem
 * matchers in editors). Named groups: `file`, `line`, `column`, `severity`, `code`, `message`. All are anchored and linear
 * in the row; none is tried on a row that `matchers.ts` does not wake up for.
 */
export interface Matcher {
  tool: string;
  kind: Finding['kind'];
  /** What it gave to `at` in its first row: of a row that has no such path it is not asked. */
  ext?: string;
  /** One for each row of the report, in order: what they say is put together. */
  rows: readonly RegExp[];
  /** Rows of the log that may stand between two of them: source, carets, nothing. Default 0. */
  gap?: number;
  /** The last of `rows` may match again and again: each time it is another problem of the same file. */
  loop?: true;
  /** Following rows that belong to the message. */
  more?: RegExp;
  /** For a row that names the file alone: what is wrong with it. */
  says?: string;
  /** Of a problem whose severity is not printed or does not matter, because the tool fails for any. Default `error`. */
  severity?: Finding['severity'];
}

/** `path.ext:12`, at the beginning of a row; `ext` is the alternatives of a regular expression. */
export const at = (ext: string): string => `(?<file>(?:[A-Za-z]:)?[^\\s:]*\\.(?:${ext})):(?<line>\\d+)`;
/** `:5`. */
export const COLUMN = ':(?<column>\\d+)';
export const SEVERITY = '(?<severity>error|warning)';
/** A message with the rule in brackets at its end; the brackets may be missing. */
export const ruled = (open: string, code: string, close: string): string =>
  `(?<message>\\S.*?)(?: ${open}(?<code>${code})${close})?$`;
/** From a string, so that a row of the table can be put together of parts. */
export const row = (...parts: string[]): RegExp => new RegExp(`^${parts.join('')}`);
