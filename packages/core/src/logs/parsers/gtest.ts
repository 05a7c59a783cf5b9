import { span } from './block.ts';
import { message, sections, texts } from './sections.ts';

const RUN = /^\[ RUN {6}\] (\S+)/;
const PLACE = /^(\S.*?)(?::(\d+)|\((\d+)\)): (?:Failure|error: )/;
const FAILED = /^\[ {2}FAILED {2}\] (\S+)(?:, where .*?)?(?: \(\d+ ms\))?$/;

/** GoogleTest: what a test printed between `[ RUN      ]` and `[  FAILED  ]`. The list at the end repeats the names. */
export const gtest = sections({
  name: 'gtest',
  trigger: /^\[ RUN {6}\] |^\[ {2}FAILED {2}\] /,
  note: () => undefined,
  head: (text, rows) => RUN.test(text) || (FAILED.test(text) && !RUN.test(rows[0]?.text ?? '')),
  ends: (text) => /^\[(?: {7}OK | {2}SKIPPED |-{10}|={10}| {2}PASSED {2})\]/.test(text),
  read(rows, _, known) {
    const all = texts(rows);
    const at = all.findIndex((row) => FAILED.test(row));
    const id = FAILED.exec(all[at] ?? '')?.[1] ?? '';
    if (id === '' || known.some((one) => one.id === id)) return undefined;
    const body = all.slice(1, at);
    const first = body.findIndex((row) => PLACE.test(row));
    const [, file, line, other] = PLACE.exec(body[first] ?? '') ?? [];
    const fileLine = line ?? other;
    const said = message(first < 0 ? body.slice(-8) : body.slice(first).map((row) => row.replace(PLACE, '')));
    const frame = file && fileLine ? `${file}:${fileLine}` : undefined;
    return {
      tool: 'gtest',
      kind: 'test',
      id,
      file,
      fileLine,
      message: said || 'failed',
      frame,
      ...span(rows.slice(0, at + 1)),
    };
  },
});
