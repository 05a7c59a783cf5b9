import { topFrame } from '../frame.ts';
import { span } from './block.ts';
import { before, message, sections, texts } from './sections.ts';

const HEAD = /^ {0,2}● (\S.*)$/;
/** Headings that tell of no test. */
const ASIDE = /^(?:Console|Validation |Deprecation |Cannot log after|.* › Console$|Snapshot Summary|Multiple )/;
const CODE_OR_STACK = /^\s*(?:>? *\d+ \||\| |at )/;

/** Jest on the console: `● suite › test` and what it says, once, though the summary repeats it. */
export const jest = sections({
  name: 'jest',
  trigger: /^ ?FAIL +\S|^ {0,2}● \S/,
  note: () => ({ file: '' }),
  head: (text) => HEAD.test(text),
  look(text, note) {
    note.file = fileOf(text) ?? note.file;
  },
  ends: (text) =>
    fileOf(text) !== undefined ||
    /^(?:Test Suites: |Tests: |Snapshot Summary|Summary of all failing tests)|^ ?RUNS /.test(text),
  read(rows, { file }, known) {
    const [head = '', ...rest] = texts(rows);
    const id = HEAD.exec(head)?.[1] ?? '';
    if (ASIDE.test(id)) return undefined;
    const suite = id === 'Test suite failed to run';
    const name = suite ? file || id : id;
    if (known.some((one) => one.id === name && one.file === (file || undefined))) return undefined;
    const said = message(before(rest, CODE_OR_STACK));
    return { tool: 'jest', kind: 'test', id: name, file, message: said || id, frame: topFrame(rest), ...span(rows) };
  },
});

/** The file of tests that begins; before it may stand a project's name, behind it how long it took. */
function fileOf(text: string): string | undefined {
  if (!/^ ?(?:FAIL|PASS) +\S/.test(text)) return undefined;
  const last =
    text
      .replace(/ \([\d.]+ ?m?s\)$/, '')
      .split(' ')
      .at(-1) ?? '';
  return last.includes('.') ? last : undefined;
}
