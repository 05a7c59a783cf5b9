import type { Finding, LogRow } from '../../domain/finding.ts';
import { topFrame } from '../frame.ts';
import { bare } from './bare.ts';
import { span } from './block.ts';
import { type Draft, found } from './found.ts';
import { type LogParser, MOST_FINDINGS } from './parser.ts';
import { before, message, texts } from './sections.ts';

const RULER = /^={3,} (.+?) ={3,}$/;
/** Between the rulers FAILURES and ERRORS: the name of a test; a doctest, a hook and a file have their words before it. */
const TITLE = /^_{3,} (?:ERROR (?:collecting|at setup of|at teardown of) |\[doctest\] )?(.+?) _{3,}$/;
const SUMMARY =
  /^(FAILED|ERROR|RERUN|SUBFAIL(?:ED)?(?:\([^)]{0,200}\)|\[[^\]]{0,200}\])?) (\S+?\.\w+(?:::.*?)?)(?: - (.*))?$/;
const CAPTURED = /^-{3,} (?:Captured|generated) .* -{3,}$/;
const TOTAL = /^=* ?\d+ (?:failed|passed|error).* in [\d.]+s/;
const INTERNAL = /^INTERNALERROR> (.*)$/;
const FIRST_ROWS = 20;
const LAST_ROWS = 180;

interface Failed extends Draft {
  title: string;
}

/** pytest: a section of each failed test, and the short summary which knows its full name. */
export const pytest: LogParser = {
  name: 'pytest',
  trigger: /^=+ (?:FAILURES|ERRORS|short test summary info|rerun test summary info) =+$|^INTERNALERROR> /,
  open() {
    const all = found();
    const failed: Failed[] = [];
    let inside = false;
    let summary = false;
    let rows: LogRow[] = [];
    let internal: LogRow[] = [];

    const close = (): void => {
      const title = TITLE.exec(rows[0]?.text ?? '')?.[1];
      if (title !== undefined && failed.length < MOST_FINDINGS) {
        const body = before(texts(rows.slice(1)), CAPTURED);
        failed.push({
          tool: 'pytest',
          kind: 'test',
          title,
          id: title,
          message: told(body),
          frame: topFrame(body.map((row) => row.replace(/^E +(?=File ")/, '  '))),
          ...span(rows),
        });
      }
      rows = [];
    };
    const sum = (verdict: string, node: string, said: string, line: number): void => {
      const title = node.split('::').slice(1).join('.') || node;
      const known = failed.find(
        (one) => (one.title === title || one.title === node) && (one.id === one.title || one.id === node),
      );
      if (verdict === 'RERUN') {
        if (failed.length < MOST_FINDINGS && !known) {
          const words = said || 'passed when tried again';
          failed.push({ ...passed(node, line), title: `rerun ${node}`, message: words });
        }
      } else if (known) {
        known.id = node;
        if (known.message === '') known.message = said;
      } else if (failed.length < MOST_FINDINGS) {
        failed.push({ tool: 'pytest', kind: 'test', id: node, message: said, line, title: node });
      }
    };

    return {
      row({ line, text: raw }) {
        const text = bare(raw).trimEnd();
        const error = INTERNAL.exec(text)?.[1];
        if (error !== undefined) {
          if (internal.push({ line, text: error }) > LAST_ROWS) internal.shift();
          return true;
        }
        const ruler = RULER.exec(text)?.[1];
        if (ruler !== undefined || TOTAL.test(text)) {
          close();
          inside = ruler === 'FAILURES' || ruler === 'ERRORS';
          summary = ruler?.includes('test summary info') ?? false;
          return inside || summary;
        }
        if (summary) {
          const [, verdict = '', node = '', said = ''] = SUMMARY.exec(text) ?? [];
          if (node !== '') sum(verdict, node, said, line);
          return !text.startsWith('##[');
        }
        if (!inside) return false;
        if (TITLE.test(text)) close();
        if (rows.push({ line, text }) > FIRST_ROWS + 2 * LAST_ROWS) rows.splice(FIRST_ROWS, LAST_ROWS);
        return true;
      },
      end() {
        close();
        if (internal.length > 0) {
          const last = internal.findLast(({ text }) => /^[A-Za-z_]/.test(text));
          all.add({
            tool: 'pytest',
            kind: 'crash',
            message: last?.text ?? 'INTERNALERROR',
            frame: topFrame(texts(internal)),
            ...span(internal),
          });
        }
        const again = new Set(failed.filter(({ flaky }) => !flaky).map(({ id }) => id));
        for (const { title: _, ...draft } of failed) {
          if (!draft.flaky || !again.has(draft.id)) all.add({ ...draft, message: draft.message || 'failed' });
        }
        internal = [];
        return all.list();
      },
    };
  },
};

const passed = (id: string, line: number): Draft & Pick<Finding, 'flaky'> => ({
  tool: 'pytest',
  kind: 'test',
  id,
  message: '',
  severity: 'warning',
  flaky: true,
  line,
});

/** What the section says: the last exception (`E` rows), of a native traceback its last row, of a doctest the difference. */
function told(rows: readonly string[]): string {
  const last = rows.findLastIndex((row) => /^E {3}/.test(row));
  if (last >= 0) {
    const first = rows.slice(0, last).findLastIndex((row) => !/^E(?: {3}|$)/.test(row)) + 1;
    return message(rows.slice(first, last + 1).map((row) => row.slice(1)));
  }
  const exception = rows.findLastIndex((row) =>
    /^[A-Za-z_][\w.]*(?:Error|Exception|Exit|Interrupt|Warning|Failed)\b/.test(row),
  );
  if (exception >= 0) return message(rows.slice(exception, exception + 6));
  const expected = rows.findIndex((row) => /^Expected(?: nothing)?:?$/.test(row));
  return message(expected >= 0 ? rows.slice(expected) : rows.slice(-8));
}
