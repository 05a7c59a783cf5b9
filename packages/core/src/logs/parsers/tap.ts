import { topFrame } from '../frame.ts';
import { span } from './block.ts';
import { before, message, sections, texts } from './sections.ts';

const POINT = /^( *)(not ok|ok) (\d+)(?: - |: | )?(.*)$/;
const SUBTEST = /^( *)# Subtest: (.+)$/;
/** Perl says on stderr what failed; prove swallows the points, and tells of each file at its end. */
const COMMENT = /^ *# {3}Failed test(?: '(.*)')?$/;
const HARNESS = /^(\S+) +\(Wstat: \d+(?: \([^)]*\))? Tests: \d+ Failed: (\d+)\)$/;
/** Not a failure, whatever the result is. */
const EXCUSED = /(?:^|\s)# *(?:TODO|SKIP)\b/i;
const DEPTHS = 20;

/** TAP 13 and 14: test points with their YAML or comments; of subtests the innermost. */
export const tap = sections({
  name: 'tap',
  trigger: /^TAP version 1[34]|^ *not ok \d|^ *# {3}Failed test|^Test Summary Report$/,
  note: () => ({ names: [] as string[], failed: -1 }),
  head: (text, [first]) =>
    POINT.test(text) || HARNESS.test(text) || (COMMENT.test(text) && !/^ *not ok /.test(first?.text ?? '')),
  look(text, note) {
    const [, space = '', name] = SUBTEST.exec(text) ?? [];
    const depth = space.length / 4;
    if (name !== undefined && depth < DEPTHS) {
      note.names.length = Math.min(note.names.length, depth);
      note.names[depth] = name;
    }
  },
  ends: (text) =>
    /^ *(?:\d+\.\.\d+|# Subtest: .*|# (?:tests|pass|fail) +\d+|1\.\.\d+ *#.*)$|^##\[|^Files=\d/.test(text),
  read(rows, note, known) {
    const [head = '', ...rest] = texts(rows);
    const [, path, failed] = HARNESS.exec(head) ?? [];
    if (path !== undefined) {
      // What was expected to fail and did not is told here too.
      if (failed === '0' && !rest.some((row) => /Non-zero|Parse errors/.test(row))) return undefined;
      return { tool: 'tap', kind: 'test', id: path, file: path, message: message(rest), ...span(rows) };
    }
    const comment = COMMENT.exec(head);
    if (comment) {
      const own = rows.slice(0, 1 + before(rest, /^(?! *#)/).length);
      const id = comment[1] ?? '';
      return {
        tool: 'tap',
        kind: 'test',
        id,
        message: told(texts(own)),
        frame: topFrame(framed(texts(own))),
        ...span(own),
      };
    }
    const [, space = '', result = '', , title = ''] = POINT.exec(head) ?? [];
    if (result === 'ok' || EXCUSED.test(title)) return undefined;
    const depth = Math.floor(space.length / 4);
    const inner = note.failed > depth || rest.some((row) => /subtestsFailed/.test(row));
    note.failed = depth;
    if (inner) return undefined;
    const id = [...note.names.slice(0, depth), title.replace(/ # time=.*/, '')].filter(Boolean).join(' > ');
    const said = told(rest) || title || 'not ok';
    if (known.some((one) => one.id === id && one.message === said)) return undefined;
    return { tool: 'tap', kind: 'test', id, message: said, frame: topFrame(framed(rest)), ...span(rows) };
  },
});

/** The diagnostics: of YAML its words about the failure, else the comments or whatever is indented. */
function told(rows: readonly string[]): string {
  const start = rows.findIndex((row) => /^\s+---/.test(row));
  if (start < 0) {
    const comments = rows.filter((row) => /^ *#/.test(row)).map((row) => row.replace(/^ *# {0,3}/, ''));
    const own = comments.length > 0 ? comments : rows.filter((row) => /^ +\S/.test(row));
    const [head = '', ...more] = own.filter((row) => !/^\s*at |^Failed test|^Looks like you /.test(row));
    // Mocha says it twice, the second time with the name of the error.
    return message(more.some((row) => row.endsWith(head.trim())) ? more : [head, ...more]);
  }
  const yaml = rows.slice(start + 1);
  const words = ['error', 'message', 'operator', 'expected', 'wanted', 'actual', 'found', 'got'].map((key) =>
    value(yaml, key),
  );
  const [error, text, ...facts] = words;
  const names = ['operator', 'expected', 'wanted', 'actual', 'found', 'got'];
  return message([error || text || '', ...facts.flatMap((fact, at) => (fact ? [`${names[at]}: ${fact}`] : []))]);
}

/** Of a YAML mapping, the scalar of a key: on its row, or the more indented rows below it. */
function value(yaml: readonly string[], key: string): string {
  const at = yaml.findIndex((row) => row.trimStart().startsWith(`${key}:`));
  const row = yaml[at];
  if (row === undefined) return '';
  const own = row.slice(row.indexOf(':') + 1).trim();
  if (!/^(?:[|>][-+]?)?$/.test(own)) return own.replace(/^(['"])(.*)\1$/, '$2');
  const indent = row.search(/\S/);
  const below = yaml.slice(at + 1);
  const end = below.findIndex((one) => one.trim() !== '' && one.search(/\S/) <= indent);
  return message(end < 0 ? below : below.slice(0, end)).replaceAll('\n', ' ');
}

/** Frames as `topFrame` knows them: in YAML they stand without `at`, in Perl's comments in words. */
const framed = (rows: readonly string[]): string[] =>
  rows.map((row) => {
    const [, file, line] =
      /^ *#\s+at (\S+) line (\d+)/.exec(row) ?? /^\s+(?:at|location): '?(?:.*\()?([^\s:'(]+):(\d+)/.exec(row) ?? [];
    if (file !== undefined) return `    at ${file}:${line}`;
    return /^\s+\S.* \(\S+:\d+:\d+\)$/.test(row) && !/^\s+at /.test(row) ? `    at ${row.trim()}` : row;
  });
