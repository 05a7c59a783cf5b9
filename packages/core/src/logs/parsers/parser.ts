import type { Finding, LogRow } from '../../domain/finding.ts';

/**
 * A parser reads a tool's own report out of the rows of a log. It sleeps until a row matches `trigger`, is then given that
 * row and every following one, and sleeps again when `row` answers false. It never throws, whatever it reads, and holds
 * at most a bounded part of the log.
 */
export interface LogParser {
  name: string;
  /** What a row of the report's beginning holds. Linear in the row, anchored where it can be; no flags but `i`. */
  trigger: RegExp;
  open(): OpenParser;
}

export interface OpenParser {
  /** Takes a row; false: not interested until `trigger` matches again. */
  row(row: LogRow): boolean;
  /** What was understood, in order of the log; called once, at the end. At most `MOST_FINDINGS`. */
  end(): Finding[];
}

/** More than this of one parser says nothing new. */
export const MOST_FINDINGS = 100;
/** Characters of a finding's message. */
export const MESSAGE_CHARS = 2_000;
