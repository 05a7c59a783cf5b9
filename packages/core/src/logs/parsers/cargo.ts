import type { Finding, LogRow } from '../../domain/finding.ts';
import { topFrame } from '../frame.ts';
import { blockParser, span } from './block.ts';
import type { Draft } from './found.ts';

const HEAD = /^error(?:\[(E\d{4})\])?: (.+)$/;
const PLACE = /^ *--> ([^:]+(?::\\[^:]+)?):(\d+):(\d+)$/;
/** Errors of cargo itself, which have no place. */
const OWN =
  /^(?:could not compile `([^`]+)`|no matching package named `([^`]+)`|failed to (?:select a version for|get|download|load|parse|run custom build command for|fetch|resolve|read|query|verify)|cannot (?:update|create) the lock file|the lock file|linking with|package `([^`]+)`|process didn't exit successfully|doctest failed|no such command|toolchain |component )/;
/** Verdicts over what was told before. */
const VERDICT =
  /^(?:could not compile|aborting due to|test failed|doctest failed|\d+ targets? failed|process didn't exit)/;

/** rustc and clippy through cargo, and cargo's own errors (resolution, lock file, linker, build scripts). */
export const cargo = blockParser({
  name: 'cargo',
  trigger: /^error(?:\[E\d{4}\])?: \S/,
  more: (text, rows) =>
    // What a build script printed stands behind empty rows, and is indented.
    (text === '' && rows[0]?.text.startsWith('error: failed to ') === true && rows.at(-1)?.text !== '') ||
    /^(?: |\d+ +[|+~-]|= |\.\.\.|note: |help: |candidate |location searched|required by|perhaps |Caused by:)/.test(
      text,
    ),
  read,
});

function read(rows: readonly LogRow[], before: readonly Finding[]): Draft[] {
  const [, code, first = ''] = HEAD.exec(rows[0]?.text ?? '') ?? [];
  const body = rows.slice(1).map(({ text }) => text);
  const place = body.map((text) => PLACE.exec(text)).find((found) => found && !found[1]?.startsWith('/rustc/'));
  if (!place && code === undefined) return own(first, rows, before);
  const lint = code ?? lintOf(body);
  // The source stands between the place and the notes; a label under it may say the most.
  const labels = body.map((text) => /^ *\|[ |]*[\^-]+ (\S.*)$/.exec(text)?.[1]).filter((text) => text !== undefined);
  return [
    {
      tool: 'rustc',
      kind: lint?.startsWith('clippy::') ? 'lint' : 'compile',
      code: lint,
      file: place?.[1],
      fileLine: place?.[2],
      column: place?.[3],
      message: [first, ...labels.slice(0, 4)].join('\n'),
      ...span(rows),
    },
  ];
}

function own(first: string, rows: readonly LogRow[], before: readonly Finding[]): Draft[] {
  const found = OWN.exec(first);
  // `error: …` begins the rows of many tools; and a verdict is a finding only when nothing else is.
  if (!found || (VERDICT.test(first) && before.length > 0)) return [];
  const compile = /^(?:could not compile|linking with|failed to run custom)/.test(first);
  const told = rows.slice(1).map(({ text }) => text.trim());
  // A linker's command is long; the reason stands under it. Of a build script the end of what it printed is the reason.
  const reasons = told.filter(
    (text) => text !== '' && !/^(?:\||= note: (?: *"|some arguments)|note: run with|cargo:|--- std)/.test(text),
  );
  const message = [first, ...(reasons.length > 10 ? reasons.slice(-10) : reasons)].join('\n');
  const id =
    found[1] ??
    found[2] ??
    found[3] ??
    /(?:requirement|command for) `([^`]+)`/.exec(first)?.[1]?.replace(/ \(\/.*\)$/, '');
  return [{ tool: 'cargo', kind: compile ? 'compile' : 'dependency', id, message, ...span(rows) }];
}

/** The lint that made a warning an error: it is in the notes. */
function lintOf(body: readonly string[]): string | undefined {
  for (const text of body) {
    const found = /`-D ([\w:-]+)` implied/.exec(text) ?? /`#\[(?:deny|forbid)\(([\w:]+)\)\]`/.exec(text);
    if (found) return found[1]?.replaceAll('-', '_');
  }
  return undefined;
}

const STDOUT = /^---- (.+) stdout ----$/;

/**
 * `cargo test`: the block `---- name stdout ----` of each failed test, and from the list of failures those that printed
 * nothing there (`--nocapture`).
 */
export const cargoTest = blockParser({
  name: 'cargo-test',
  trigger: /^(?:---- .+ stdout ----|failures:)$/,
  more: (text, rows) =>
    rows[0]?.text === 'failures:' ? /^(?: {4}\S.*)?$/.test(text) : !/^(?:---- |failures:$|test result: )/.test(text),
  read(rows, before) {
    const name = STDOUT.exec(rows[0]?.text ?? '')?.[1];
    if (name !== undefined) {
      const texts = rows.slice(1).map(({ text }) => text);
      return [{ tool: 'cargo-test', kind: 'test', id: name, ...panic(texts), ...span(rows) }];
    }
    return rows
      .slice(1)
      .map(({ line, text }) => ({ line, id: text.trim() }))
      .filter(({ id }) => id !== '' && !before.some((one) => one.id === id))
      .map(({ line, id }): Draft => ({ tool: 'cargo-test', kind: 'test', id, message: 'failed', line }));
  },
});

/** Why a test panicked, in the words of the assertion; a test that returned an error says `Error: …`. */
function panic(texts: readonly string[]): { message: string; frame: string | undefined } {
  const at = texts.findIndex((text) => / panicked at /.test(text));
  const told = texts.slice(at + 1);
  const end = told.findIndex((text, row) => /^(?:stack backtrace:|note: )/.test(text) || (text === '' && row > 0));
  const said = (end < 0 ? told : told.slice(0, end)).join('\n').trim();
  // Before 1.73 the message stood in the row itself.
  const old = / panicked at '(.*)', [^']+$/.exec(texts[at] ?? '')?.[1];
  return { message: (old ? `${old}\n${said}` : said).trim() || 'failed', frame: topFrame(texts) };
}

const NEXTEST =
  /^ {2,}(?:TRY \d+ )?(FAIL|FLAKY|SIGABRT|SIGSEGV|SIGKILL|TIMEOUT|LEAK-FAIL)(?: \d+\/\d+)? \[[ >]*[\d.]+s\] (?:\( *\d+\/ *\d+\) )?(\S+) (\S.*)$/;

/** cargo-nextest: a row for each failed test, and under it what the test printed. */
export const nextest = blockParser({
  name: 'nextest',
  trigger: /^ {2,}(?:TRY \d+ )?(?:FAIL|FLAKY|SIGABRT|SIGSEGV|SIGKILL|TIMEOUT|LEAK-FAIL)(?: \d+\/\d+)? \[/,
  more: (text, rows) =>
    rows.length < 60 &&
    !/^ {2,}(?:PASS|FAIL|SLOW|START|SKIP|FLAKY|TRY \d+ \w+|SIG\w+|TIMEOUT|Summary|Cancell?ing) |^ *-{6,}|^ *Summary \[/.test(
      text,
    ),
  read(rows, before) {
    const [, word = '', binary = '', name = ''] = NEXTEST.exec(rows[0]?.text ?? '') ?? [];
    if (name === '') return [];
    const id = `${binary} ${name}`;
    const flaky = word === 'FLAKY';
    const earlier = before.find((one) => one.id === id);
    if (earlier) {
      if (flaky) earlier.flaky = true;
      return [];
    }
    const texts = rows.slice(1).map(({ text }) => text.replace(/^ {4}/, ''));
    const said = texts.some((text) => / panicked at /.test(text))
      ? panic(texts)
      : { message: `${word} ${id}`, frame: undefined };
    return [{ tool: 'nextest', kind: word.startsWith('SIG') ? 'crash' : 'test', id, ...said, flaky, ...span(rows) }];
  },
});
