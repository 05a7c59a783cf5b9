import { topFrame } from '../frame.ts';
import { span } from './block.ts';
import { before, message, sections, texts } from './sections.ts';

const HEAD = /^ ?FAIL {2}(?:\|[^|]{1,80}\| )?(\S+?\.\w+)(?: (\[ .* \]|> .*))?$/;
const LOOSE = /^⎯+ (Unhandled (?:Rejection|Error|Errors)|Uncaught Exception) ⎯+$/;

/** Vitest on the console: ` FAIL  file > suite > test`; and errors that no test caught. */
export const vitest = sections({
  name: 'vitest',
  trigger: /^ ?FAIL {2}\S|^⎯+ (?:Unhandled|Uncaught) /,
  note: () => ({ same: [] as string[] }),
  head: (text) => HEAD.test(text) || LOOSE.test(text),
  ends: (text) => /^⎯{5,}|^ Test Files {2}| ⎯{5,}$/.test(text),
  read(rows, note, known) {
    const [head = '', ...rest] = texts(rows);
    const [, file = '', inner = ''] = HEAD.exec(head) ?? [];
    const id = inner.startsWith('>') ? `${file} ${inner}` : file;
    const said = message(before(rest, /^ ?❯ |^ *\d+\| /));
    if (file === '')
      return said === ''
        ? undefined
        : { tool: 'vitest', kind: 'crash', message: said, frame: topFrame(rest), ...span(rows) };
    // Tests that failed in the same way stand above each other, with one message below all of them.
    if (said === '') {
      if (note.same.length < 20) note.same.push(id);
      return undefined;
    }
    const others = note.same.splice(0);
    if (known.some((one) => one.id === id && one.message === said)) return undefined;
    const more = others.length > 0 ? `\n(also ${others.join(', ')})` : '';
    return { tool: 'vitest', kind: 'test', id, file, message: said + more, frame: topFrame(rest), ...span(rows) };
  },
});
