import { topFrame } from '../frame.ts';
import { span } from './block.ts';
import type { Draft } from './found.ts';
import type { LogParser } from './parser.ts';
import { before, message, type Report, sections, texts } from './sections.ts';

interface Numbered {
  tool: string;
  /** The row above the list. */
  trigger: RegExp;
  /** The first row of each failure, with its number. */
  head: RegExp;
  ends: RegExp;
  /** Of the rows of one failure. */
  read(rows: readonly string[]): Pick<Draft, 'id' | 'message' | 'file' | 'fileLine'> | undefined;
}

/** Test tools that end with a numbered list of what failed. */
function numbered({ tool, trigger, head, ends, read }: Numbered): LogParser {
  const report: Report<undefined> = {
    name: tool,
    trigger,
    note: () => undefined,
    head: (text) => head.test(text),
    ends: (text) => ends.test(text),
    read(rows, _, known) {
      const all = texts(rows);
      const draft = read(all);
      if (!draft || known.some((one) => one.id === draft.id && one.message === draft.message)) return undefined;
      const { file, fileLine } = draft;
      const place = file && fileLine ? `${file}:${fileLine}` : undefined;
      return { tool, kind: 'test', ...draft, frame: topFrame(all) ?? place, ...span(rows) };
    },
  };
  return sections(report);
}

/** What no report of a test goes beyond. */
const STEP_END = '##\\[|npm ERR!|npm error|error Command failed|make: \\*\\*\\*|Error: Process completed';
const ends = (...own: string[]): RegExp => new RegExp(`^(?:${[...own, STEP_END].join('|')})`);

/** Mocha, and Cypress which prints as it does: the titles stand below each other, the last ends with a colon. */
export const mocha = numbered({
  tool: 'mocha',
  trigger: /^ *\d+ failing$/,
  head: /^ {2}\d+\) \S/,
  ends: ends(' {2}\\(Results\\)', '={20}'),
  read(rows) {
    const last = rows.findIndex((row) => row.endsWith(':'));
    if (last < 0 || last > 15) return undefined;
    const id = rows
      .slice(0, last + 1)
      .map((row) => row.trim())
      .join(' ')
      .replace(/^\d+\) /, '')
      .slice(0, -1);
    return { id, message: message(before(rows.slice(last + 1), /^\s+at /)) };
  },
});

/** Playwright: `1) [chromium] › a.spec.ts:3:5 › suite › test ────`. */
export const playwright = numbered({
  tool: 'playwright',
  trigger: /^Running \d+ tests? using \d+ workers?$|^ {2}\d+\) .* › /,
  head: /^ {2}\d+\) (?:\[[^\]]{1,60}\] › )?\S+?:\d+:\d+ › \S/,
  ends: ends(' {2}\\d+ (?:failed|passed|flaky|skipped|did not run)'),
  read([head = '', ...rest]) {
    const [, file = '', fileLine, id = ''] =
      / {2}\d+\) ((?:\[[^\]]{1,60}\] › )?[^\s:]+):(\d+):\d+ › (.*?)[ ─-]*$/.exec(head) ?? [];
    const path = file.replace(/^\[.*\] › /, '');
    const said = message(before(rest, /^\s*>? *\d* \||^\s+at |^ {4}attachment #|^ {4}Retry #/));
    return { id, file: path, fileLine, message: said };
  },
});

/** RSpec: `1) Calc adds`, `Failure/Error:` and the words below it. */
export const rspec = numbered({
  tool: 'rspec',
  trigger: /^Failures:$/,
  head: /^ {2}\d+\) \S/,
  ends: ends('Finished in ', 'Failed examples:', 'Pending:', 'Top \\d+ slowest'),
  read([head = '', ...rest]) {
    if (!rest.some((row) => row.includes('Failure/Error:'))) return undefined;
    const at = rest.findIndex((row) => row.includes('Failure/Error:'));
    const code = (rest[at] ?? '').replace(/^.*Failure\/Error: */, '');
    const words = message(before(rest.slice(at + 1), /^ *# \S+:\d+/));
    // The class of an exception stands above its words.
    const said = words.replace(/^(\S+:)\n/, '$1 ');
    return { id: head.replace(/^ *\d+\) /, ''), message: [said, code].filter(Boolean).join('\n') };
  },
});

/** Minitest: the name and the place stand below `1) Failure:`, which Rails prints without a number, at once. */
export const minitest = numbered({
  tool: 'minitest',
  trigger: /^Finished in [\d.]+s, [\d.]+ runs\/s|^# Running:$|^(?: {2}\d+\) )?(?:Failure|Error):$/,
  head: /^(?: {2}\d+\) )?(?:Failure|Error):$/,
  ends: ends('\\d+ (?:runs|tests), ', '(?:bin/)?rails test '),
  read([, name = '', ...rest]) {
    const [, id = '', file, fileLine] = /^(.+?)(?: \[([^\s\]]+):(\d+)\])?:$/.exec(name) ?? [];
    // `Error:` alone is a row of many tools; a test has a class.
    if (!/[#(]/.test(id)) return undefined;
    return { id, file, fileLine, message: message(before(rest, /^ {4}\S+:\d+:in /)) };
  },
});

/** PHPUnit and Pest's plain output. */
export const phpunit = numbered({
  tool: 'phpunit',
  trigger: /^There (?:was|were) \d+ (?:failure|error)s?:$/,
  head: /^\d+\) [\w\\]+::\S/,
  ends: ends(
    'FAILURES!',
    'ERRORS!',
    '--$',
    'There (?:was|were) \\d+ (?:skipped|incomplete|risky|warning|deprecation)',
    'Tests: \\d+',
  ),
  read([head = '', ...rest]) {
    return { id: head.replace(/^\d+\) /, ''), message: message(before(rest, /^\S+\.php:\d+$/)) };
  },
});

/** ExUnit: the place stands below the name, then what was compared. */
export const exunit = numbered({
  tool: 'exunit',
  trigger: /^ {2}1\) (?:test|property|doctest) .* \([\w.]+\)$/,
  head: /^ {2}\d+\) (?:test|property|doctest) .* \([\w.]+\)$/,
  ends: ends('Finished in ', 'Randomized with seed'),
  read([head = '', place = '', ...rest]) {
    const [, file, fileLine] = /^ +([^\s:]+):(\d+)$/.exec(place) ?? [];
    return {
      id: head.replace(/^ *\d+\) (?:test )?/, ''),
      file,
      fileLine,
      message: message(before(rest, /^ *stacktrace:$/)),
    };
  },
});
