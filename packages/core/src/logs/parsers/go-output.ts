import type { LogRow } from '../../domain/finding.ts';
import { topFrame } from '../frame.ts';
import { span } from './block.ts';
import type { Draft } from './found.ts';

/** Rows of one test that are kept: the last ones, because a test ends with what broke it. */
const MOST_ROWS = 60;
/** Tests that run at the same time, or have not been told good yet. */
const MOST_TESTS = 500;

// `    lib_test.go:12: Add(1, 2) = -1, want 3`; testify leaves the rest of the row empty and goes on below.
const ENTRY = /^[ \t]*([\w./-]+\.go):(\d+): ?(.*)$/;
const TESTIFY = /^\s+(Error Trace|Error|Test|Messages):\s*(.*)$/;
const NOISE = /^ *(?:=== (?:RUN|PAUSE|CONT|NAME)\b|--- (?:FAIL|PASS|SKIP): )/;

/** What the tests of a package print while nobody knows yet which of them fail. */
export interface GoOutput {
  keep(test: string, row: LogRow): void;
  take(test: string): LogRow[];
  clear(): void;
}

export function goOutput(): GoOutput {
  const rows = new Map<string, LogRow[]>();
  return {
    keep(test, row) {
      if (NOISE.test(row.text)) return;
      const known = rows.get(test);
      if (known) {
        known.push(row);
        if (known.length > 2 * MOST_ROWS) known.splice(0, known.length - MOST_ROWS);
      } else if (rows.size < MOST_TESTS) rows.set(test, [row]);
    },
    take(test) {
      const kept = rows.get(test) ?? [];
      rows.delete(test);
      return kept.slice(-MOST_ROWS);
    },
    clear: () => rows.clear(),
  };
}

/** What a test says of its failure, and where. */
export type Said = Pick<Draft, 'message' | 'file' | 'fileLine' | 'frame' | 'line' | 'endLine'>;

/** What a failed test says in its output: the panic, or its last entry with a place, or the last rows. Undefined: nothing. */
export function said(rows: readonly LogRow[]): Said | undefined {
  const panic = rows.findIndex(({ text }) => /^ *panic: /.test(text));
  if (panic >= 0) return panicked(rows.slice(panic));
  const first = rows.findLastIndex(({ text }) => ENTRY.test(text));
  if (first < 0) {
    const rest = rows.filter(({ text }) => text.trim() !== '').slice(-5);
    return rest.length === 0 ? undefined : { message: joined(rest.map(({ text }) => text)), ...span(rest) };
  }
  const [, file = '', fileLine = '', head = ''] = ENTRY.exec(rows[first]?.text ?? '') ?? [];
  const indent = (rows[first]?.text ?? '').search(/\S/);
  const after = rows.slice(first + 1);
  const end = after.findIndex(({ text }) => text.trim() !== '' && text.search(/\S/) <= indent);
  const entry = rows.slice(first, end < 0 ? undefined : first + 1 + end);
  const below = entry.slice(1).map(({ text }) => text);
  const words = { message: joined([head, ...(head.trim() === '' ? testify(below) : below)]), ...span(entry) };
  // The row of the detector is in the standard library; the report above it has the place.
  if (head.startsWith('race detected')) return { ...words, frame: topFrame(rows.map(({ text }) => text)) };
  const traces = below.filter((row) => row.includes('Error Trace:')).map(traced);
  return { ...words, file, fileLine, frame: topFrame([...traces, `    ${file}:${fileLine}: `]) };
}

const joined = (rows: readonly string[]): string =>
  rows
    .map((row) => row.trim())
    .join('\n')
    .trim();

/** The words of testify's report: what is wrong, without where, which the frame tells. */
function testify(rows: readonly string[]): string[] {
  let part = '';
  const words: string[] = [];
  for (const row of rows) {
    const [, name, text] = TESTIFY.exec(row) ?? [];
    part = name ?? part;
    const own = (name === undefined ? row : (text ?? '')).trim();
    if (own !== '' && part !== 'Error Trace' && part !== 'Test') words.push(own);
  }
  return words;
}

const traced = (row: string): string => `    ${row.trim().replace(/^Error Trace:\s*/, '')}`;

/** A panic with its goroutines; `_testmain.go` is made by the tool. */
export function panicked(rows: readonly LogRow[]): Said {
  const texts = rows.map(({ text }) => text);
  return {
    message: (texts[0] ?? '').trim(),
    frame: topFrame(texts.filter((row) => !row.includes('_testmain.go'))),
    ...span(rows),
  };
}

/** An event of `go test -json`. */
export interface GoEvent {
  action: string;
  /** The package. */
  name: string;
  /** The test; empty: the event is about the package. */
  own: string;
  /** A row of output; of a package that does not build, that it does not. */
  text: string;
}

/** Undefined: no event, or one that was cut because it is too long. */
export function goEvent(row: string): GoEvent | undefined {
  if (!/^\{"(?:Time|ImportPath|Action|Package)":"/.test(row)) return undefined;
  try {
    const event = Object(JSON.parse(row)) as Record<string, unknown>;
    const text = (key: string): string => (typeof event[key] === 'string' ? event[key] : '');
    const output = 'FailedBuild' in event ? '[build failed]' : text('Output').replace(/\n$/, '');
    return { action: text('Action'), name: text('Package'), own: text('Test'), text: output };
  } catch {
    return undefined;
  }
}
