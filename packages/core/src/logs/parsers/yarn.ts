import type { LogRow } from '../../domain/finding.ts';
import { type Draft, found } from './found.ts';
import type { LogParser } from './parser.ts';

const ROW = /^➤ (YN\d{4}): (?:[│┌└·] ?)?(.*)$/;
// Notices, warnings and progress; every other code of Yarn 2 and later is an error when the command failed.
const NOTICE = new Set(
  '0000 0002 0003 0004 0005 0006 0007 0008 0013 0014 0019 0032 0050 0060 0061 0062 0065 0066 0067 0068 0069 0070 0072 0076 0085 0086 0087 0088 0089'.split(
    ' ',
  ),
);
const MOST_ROWS = 30;
const ERROR_ROWS = 5;

/**
 * Yarn. 1.x: `error …` rows that end with `info Visit https://yarnpkg.com/…`. 2 and later: rows with a code, told as
 * findings when the command says that it failed, since an error's row looks like a notice's.
 */
export const yarn: LogParser = {
  name: 'yarn',
  trigger: /^(?:➤ YN\d{4}: |yarn (?:run|install|[a-z]+) v1\.|error |Usage Error: The project in )/,
  open() {
    const all = found();
    let coded: { line: number; code: string; text: string }[] = [];
    let errors: LogRow[] = [];
    let command: string | undefined;

    const berry = (row: LogRow, code: string, text: string): boolean => {
      if (/^(?:· )?Failed with errors/.test(text)) {
        for (const draft of berryErrors(coded)) all.add(draft);
        coded = [];
        return false;
      }
      if (/^(?:· )?Done(?: |$)/.test(text)) {
        coded = [];
        return false;
      }
      // Of a lock file that would change, Yarn prints the difference first.
      if (!NOTICE.has(code.slice(2)) && coded.length < MOST_ROWS && !/^[-+]/.test(text))
        coded.push({ line: row.line, code, text });
      return true;
    };
    return {
      row(row) {
        const { text } = row;
        const coded = ROW.exec(text);
        if (coded) return berry(row, coded[1] ?? '', coded[2] ?? '');
        if (text.startsWith('error ')) {
          errors = [...errors, row].slice(-ERROR_ROWS);
        } else if (text.startsWith('$ ')) {
          command = text.slice(2, 202);
          errors = [];
        } else if (text.startsWith('info Visit https://yarnpkg.com')) {
          const draft = classic(errors, command);
          if (draft) all.add(draft);
          errors = [];
          return false;
        } else if (text.startsWith('Done in ')) {
          errors = [];
          return false;
        } else if (text.startsWith('Usage Error: ')) {
          all.add({ tool: 'yarn', kind: 'dependency', message: text, line: row.line });
        }
        return true;
      },
      end: () => all.list(),
    };
  },
};

/** The last row is the verdict; those above it say of what. */
function classic(rows: readonly LogRow[], command: string | undefined): Draft | undefined {
  const last = rows.at(-1);
  if (!last) return undefined;
  const said = rows.map(({ text }) => text.slice(6));
  const script = /^Command failed(?: with|\.)/.test(said.at(-1) ?? '');
  // Whatever a script printed as `error …` before it failed is its own.
  const own = script ? said.slice(-1) : said;
  return {
    tool: 'yarn',
    kind: script ? 'build' : 'dependency',
    id: script ? command : /(?:package|versions for) "([^"]+)"/.exec(own[0] ?? '')?.[1],
    message: own.join('\n'),
    line: script ? last.line : (rows[0]?.line ?? 0),
    endLine: last.line,
  };
}

/** One finding for each code and package; indented rows are details of the row above. */
function berryErrors(rows: readonly { line: number; code: string; text: string }[]): Draft[] {
  const drafts: Draft[] = [];
  for (const { line, code, text } of rows) {
    const last = drafts.at(-1);
    if (last && last.code === code && text.startsWith('  ')) {
      last.message += `\n${text.trim()}`;
      last.endLine = line;
      continue;
    }
    const [, id, rest] = /^(\S+@\S+?): (.*)$/.exec(text) ?? [];
    const built = code === 'YN0009';
    drafts.push({
      tool: 'yarn',
      kind: built ? 'build' : 'dependency',
      id,
      code,
      message: rest ?? text,
      line,
      endLine: line,
    });
  }
  return drafts;
}
