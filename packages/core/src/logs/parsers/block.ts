import type { Finding, LogRow } from '../../domain/finding.ts';
import { type Draft, found } from './found.ts';
import type { LogParser, OpenParser } from './parser.ts';

/** A report of one tool is read up to here; what follows repeats itself. */
const MOST_BLOCK_ROWS = 200;

/** A tool's report that begins with a telling row and goes on as long as its rows look like it. */
export interface Block {
  name: string;
  trigger: RegExp;
  /** Whether `text` still belongs to the block whose rows so far are `rows` (never empty). */
  more(text: string, rows: readonly LogRow[]): boolean;
  /** `before`: what this parser found earlier in the log, to leave out what only repeats it. */
  read(rows: readonly LogRow[], before: readonly Finding[]): Draft[];
}

/** A parser of such blocks: at most 200 rows of each are held and read. */
export function blockParser({ name, trigger, more, read }: Block): LogParser {
  const open = (): OpenParser => {
    const all = found();
    let rows: LogRow[] = [];
    const close = (): void => {
      if (rows.length > 0) for (const draft of read(rows, all.list())) all.add(draft);
      rows = [];
    };
    return {
      row(row) {
        if (rows.length > 0 && rows.length < MOST_BLOCK_ROWS && more(row.text, rows)) {
          rows.push(row);
          return true;
        }
        close();
        if (!trigger.test(row.text)) return false;
        rows.push(row);
        return true;
      },
      end() {
        close();
        return all.list();
      },
    };
  };
  return { name, trigger, open };
}

/** One row that says everything: what it looks like, and what it means; `undefined` means nothing after all. */
export interface LineRule {
  pattern: RegExp;
  read(match: RegExpExecArray): Omit<Draft, 'line' | 'endLine'> | undefined;
}

/** A parser of single rows: of the rules the first that matches counts. */
export function lineParser(name: string, trigger: RegExp, rules: readonly LineRule[]): LogParser {
  const open = (): OpenParser => {
    const all = found();
    return {
      row({ line, text }) {
        for (const { pattern, read } of rules) {
          const match = pattern.exec(text);
          if (!match) continue;
          const draft = read(match);
          if (draft) all.add({ ...draft, line });
          break;
        }
        return false;
      },
      end: () => all.list(),
    };
  };
  return { name, trigger, open };
}

/** First and last row of a block, as a finding tells them. */
export const span = (rows: readonly LogRow[]): { line: number; endLine: number } => ({
  line: rows[0]?.line ?? 0,
  endLine: rows.at(-1)?.line ?? 0,
});
