import type { LogRow } from '../../domain/finding.ts';
import { topFrame } from '../frame.ts';
import { bare } from './bare.ts';
import { span } from './block.ts';
import { found } from './found.ts';
import type { LogParser } from './parser.ts';
import { message, texts } from './sections.ts';

const HEAD = /^(\s*)(?:[+|] )?(?:Exception Group )?Traceback \(most recent call last\):$/;
/** A script that cannot be parsed has no more than the place. */
const SCRIPT = /^(\s*)File "[^"]+", line \d+$/;
const EXCEPTION = /^[A-Za-z_][\w.]*(?:: .*)?$/;
const CHAINED = /^(?:During handling of the above exception|The above exception was the direct cause)/;
/** unittest: `FAIL: test_eq (pkg.T.test_eq)` between two rulers. */
const UNITTEST = /^(FAIL|ERROR): (\S+) \((\S+)\)(.*)$/;
const RULER = /^(?:={60,}|-{60,})$/;
/** Pytest tells of its tests itself, native tracebacks included. */
const PYTEST = /^=+ (?:FAILURES|ERRORS) =+$/;
const PYTEST_ENDS =
  /^=+ (?:short test summary info|warnings summary.*) =+$|^(?:=+ )?\d+ (?:failed|error|passed).* in [\d.]+ ?s|^##\[/;
const MOST_ROWS = 400;

/** Tracebacks of Python, chains of them as one; with the name of the test when unittest prints it above. */
export const pythonTraceback: LogParser = {
  name: 'python-traceback',
  trigger:
    /Traceback \(most recent call last\):$|^\s*File "[^"]+", line \d+$|^(?:FAIL|ERROR): \S+ \(\S+\)|^=+ (?:FAILURES|ERRORS) =+$/,
  open() {
    const all = found();
    let rows: LogRow[] = [];
    let indent = 0;
    let test: { id: string; row: LogRow } | undefined;
    let pytest = false;
    /** The exception was told; a chained one may follow. */
    let told: { text: string; row: LogRow; more: LogRow[] } | undefined;

    const close = (): void => {
      if (told) {
        const script = !HEAD.test(rows[0]?.text ?? '');
        const words = message([told.text, ...texts(told.more).filter((one) => !CHAINED.test(one))]);
        const at = { ...span(test ? [test.row, ...rows, ...told.more] : rows) };
        if (test)
          all.add({ tool: 'unittest', kind: 'test', id: test.id, message: words, frame: topFrame(texts(rows)), ...at });
        else if (!script || /^\w*(?:Syntax|Indentation|Tab)Error\b/.test(told.text))
          all.add({ tool: 'python', kind: 'crash', message: words, frame: topFrame(texts(rows)), ...at });
      }
      rows = [];
      told = undefined;
    };

    return {
      row({ line, text: raw }) {
        const text = bare(raw).trimEnd();
        const row = { line, text: text.replace(/^(\s*)[+|] (?!Exc)/, '$1') };
        if (PYTEST.test(text)) pytest = true;
        else if (PYTEST_ENDS.test(text)) pytest = false;
        if (pytest) return true;
        const [, , name = '', where = '', more = ''] = UNITTEST.exec(text) ?? [];
        if (name !== '') {
          close();
          // Since Python 3.11 the place repeats the name.
          const id = where.endsWith(`.${name}`) ? where : `${where}.${name}`;
          test = { id: `${id}${more}`, row };
          return true;
        }
        const head = HEAD.exec(text) ?? (rows.length === 0 ? SCRIPT.exec(text) : null);
        if (head) {
          if (!told || !CHAINED.test(told.more.at(-1)?.text ?? '')) close();
          told = undefined;
          // The place of a script's error stands where one of a traceback would.
          indent = Math.max((head[1]?.length ?? 0) - (SCRIPT.test(text) ? 2 : 0), 0);
          push(rows, row);
          return true;
        }
        if (rows.length === 0) {
          if (RULER.test(text) && text.startsWith('=')) test = undefined;
          return test !== undefined;
        }
        const own = text.slice(indent).replace(/^[+|] /, '');
        if (told) {
          const chain = CHAINED.test(own);
          if (own === '') {
            if (told.more.length > 0 && !test && !CHAINED.test(told.more[0]?.text ?? '')) close();
          } else if (chain) told.more = [{ line, text: own }];
          else if (RULER.test(text) || !test || told.more.length >= 8) close();
          else told.more.push(row);
          return rows.length > 0 || test !== undefined;
        }
        push(rows, row);
        if (EXCEPTION.test(own) && text.search(/\S/) <= indent + 2) told = { text: own, row, more: [] };
        else if (own !== '' && !/^[\s|+]/.test(own)) close();
        return rows.length > 0;
      },
      end() {
        close();
        return all.list();
      },
    };
  },
};

function push(rows: LogRow[], row: LogRow): void {
  if (rows.push(row) > MOST_ROWS) rows.splice(MOST_ROWS / 4, MOST_ROWS / 4);
}
