import type { Finding, LogRow } from '../../domain/finding.ts';
import type { LogParser, OpenParser } from './parser.ts';

/** The shelf: a log parser is one file and one line here. */
export const PARSERS: readonly LogParser[] = [];

/** All parsers at once over the rows of one log. */
export interface Findings {
  row(row: LogRow): void;
  /** What they found, in order of the log. */
  end(): Finding[];
}

export function findings(parsers: readonly LogParser[] = PARSERS): Findings {
  const open = parsers.map((parser): { parser: LogParser; at: OpenParser; awake: boolean } => ({
    parser,
    at: parser.open(),
    awake: false,
  }));
  return {
    row(row) {
      for (const one of open) {
        if (one.awake || one.parser.trigger.test(row.text)) one.awake = one.at.row(row);
      }
    },
    end: () => open.flatMap(({ at }) => at.end()).sort((a, b) => a.line - b.line),
  };
}
