import { topFrame } from '../frame.ts';
import { span } from './block.ts';
import { before, message, sections, texts } from './sections.ts';

const HEAD = /^test at ([^\s:]+):(\d+):\d+$/;

/** The spec reporter of node:test, which lists at its end what failed. */
export const nodeTest = sections({
  name: 'node-test',
  trigger: /^✖ failing tests:$/,
  note: () => undefined,
  head: (text) => HEAD.test(text),
  ends: (text) => /^##\[|^(?:npm|yarn|error) /.test(text),
  read(rows, _, known) {
    const [head = '', name = '', ...rest] = texts(rows);
    const [, file, fileLine] = HEAD.exec(head) ?? [];
    const [, id = '', note = ''] = /^✖ (.+?) \([\d.]+ms\)(.*)$/.exec(name) ?? [];
    if (id === '' || /# (?:TODO|SKIP)/.test(note)) return undefined;
    const said = message(before(rest, /^\s+at .*\)?$|^ {2}\S?\{$/)) || 'failed';
    if (known.some((one) => one.id === id && one.message === said)) return undefined;
    return { tool: 'node-test', kind: 'test', id, file, fileLine, message: said, frame: topFrame(rest), ...span(rows) };
  },
});
