import { SaxesParser } from 'saxes';
import type { Finding } from '../domain/finding.ts';
import { topFrame } from './frame.ts';
import { found } from './parsers/found.ts';

/** Characters of one report that are read, and of one text or attribute in it; elements in each other. */
const MOST_CHARS = 64 << 20;
const MOST_TOKEN = 16 << 20;
const MOST_DEPTH = 64;
/** Offences against XML that are overlooked: reports hold colours and half-written tags, but a broken file ends somewhere. */
const MOST_ERRORS = 1_000;
/** Characters of a failure's text, of an attribute, and of a test's name that are kept. */
const TEXT_CHARS = 65_536;
const ATTRIBUTE_CHARS = 8_192;
const ID_CHARS = 500;
/** How much is given to the XML reader at once: what it holds is looked at in between. */
const PIECE = 65_536;
/** Failed tests of one suite of which it is remembered that they failed. */
const MOST_AGAIN = 10_000;

/** What a report said. */
export interface JunitReport {
  /** Failed tests and those that passed when tried again (`flaky`), at most 100. */
  findings: Finding[];
  /** Test cases in the file; skipped ones count. */
  tests: number;
  /** Of them, those that failed to the last; also those beyond the 100 findings. */
  failed: number;
  /** Why not everything was read. */
  warnings: string[];
}

export interface JunitReader {
  write(chunk: string): void;
  end(): JunitReport;
}

/** Whether a file that begins like this is a JUnit report. Looks at 4,096 characters. */
export const looksLikeJunit = (head: string): boolean =>
  /^\uFEFF?\s*(?:<\?[^>]*>\s*)?(?:<!--(?:[^-]|-(?!->))*-->\s*)*<testsuites?[\s>/]/.test(head.slice(0, 4_096));

const FAILURES: ReadonlySet<string> = new Set(['failure', 'error']);
const FLAKES: ReadonlySet<string> = new Set(['flakyFailure', 'flakyError']);

interface Case {
  id: string;
  name: string;
  file: string | undefined;
  line: number | undefined;
  bad: Failure | undefined;
  flaky: Failure | undefined;
}

interface Failure {
  message: string;
  type: string;
  text: string;
}

/**
 * Reads a JUnit report as it streams in: pytest, surefire, gradle, ginkgo, jest-junit, gotestsum, vitest, mocha, ctest. A
 * broken file gives what was read so far and a warning; it never throws. Entities of a document type are not expanded,
 * and a file that defines some is not read further (AM88); depth, text, and errors are bounded (I10).
 */
export function junitReader(): JunitReader {
  const all = found();
  const byId = new Map<string, Finding>();
  const warnings: string[] = [];
  const path: string[] = [];
  const suites: string[] = [];
  let [tests, failed, chars, sinceToken, errors] = [0, 0, 0, 0, 0];
  let tool = 'junit';
  let over = false;
  let test: Case | undefined;
  let bad: Failure | undefined;
  // Names that failed in this suite of a tool that runs a failed test again under the same name.
  let again = new Set<string>();

  const stop = (why: string): void => {
    over = true;
    warnings.push(why);
  };
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', () => {
    errors += 1;
    if (errors === MOST_ERRORS) stop('The JUnit report is not XML: what could be read was read.');
  });
  parser.on('doctype', (text) => {
    sinceToken = 0;
    if (/<!ENTITY/i.test(text)) stop('The JUnit report defines entities; it was not read.');
  });

  const keep = (at: Case, { message, type, text }: Failure, flaky: boolean): void => {
    const lines = text.split('\n');
    const before = byId.get(at.id);
    // The same test of another suite: one finding, and if any of them failed to the last, it is a failure.
    if (before) {
      if (!flaky) delete before.flaky;
      return;
    }
    const { id, file, line } = at;
    const frame = topFrame(lines);
    const said = told(message, type, lines);
    const kept = all.add({ tool, kind: 'test', id, file, fileLine: line, frame, message: said, flaky, line: 0 });
    if (kept) byId.set(id, kept);
  };
  const closeCase = (at: Case): void => {
    if (at.bad) {
      failed += 1;
      if (again.size < MOST_AGAIN) again.add(at.id);
      keep(at, at.bad, false);
      return;
    }
    if (at.flaky) keep(at, at.flaky, true);
    // gotestsum writes a test once for each try, the failed ones first; names are unique within a package.
    if (tool === 'go-test' && again.delete(at.id)) {
      failed -= 1;
      const before = byId.get(at.id);
      if (before) before.flaky = true;
    }
  };

  parser.on('opentag', ({ name, attributes }) => {
    sinceToken = 0;
    if (over) return;
    if (path.length >= MOST_DEPTH) return stop('The JUnit report is nested too deep; the rest was not read.');
    path.push(name);
    const attribute = (key: string): string =>
      Object.hasOwn(attributes, key) ? (attributes[key] ?? '').slice(0, ATTRIBUTE_CHARS) : '';
    if (name === 'testsuites' || name === 'testsuite') {
      tool = toolOf(attribute('name'), attribute('xsi:noNamespaceSchemaLocation')) ?? tool;
      suites.push(attribute('name'));
      again = new Set();
    } else if (name === 'property') {
      tool = PROPERTIES[attribute('name')] ?? tool;
    } else if (name === 'testcase') {
      tests += 1;
      const file = attribute('file') || fileLike(attribute('classname'));
      // pytest counts lines from 0.
      const line = Number.parseInt(attribute('line'), 10) + (tool === 'pytest' ? 1 : 0);
      test = {
        id: idOf(tool, attribute('classname'), attribute('name')),
        name: attribute('name'),
        file: file === '' ? undefined : file,
        line: line > 0 && line < 1e9 ? line : undefined,
        bad: undefined,
        flaky: undefined,
      };
    } else if (FAILURES.has(name) || FLAKES.has(name)) {
      bad = { message: attribute('message'), type: attribute('type'), text: '' };
      // A suite that failed as a whole has no test case.
      test ??= {
        id: suites.at(-1) ?? '',
        name: '',
        file: undefined,
        line: undefined,
        bad: undefined,
        flaky: undefined,
      };
      if (FAILURES.has(name)) test.bad ??= bad;
      else test.flaky ??= bad;
    }
  });
  parser.on('closetag', ({ name }) => {
    sinceToken = 0;
    if (over) return;
    path.pop();
    if (name === 'testsuite' || name === 'testsuites') suites.pop();
    if (FAILURES.has(name) || FLAKES.has(name)) bad = undefined;
    const whole = test?.name === '' && (FAILURES.has(name) || FLAKES.has(name)) && path.at(-1) !== 'testcase';
    if (test && (name === 'testcase' || whole)) {
      closeCase(test);
      test = undefined;
    }
  });
  const text = (part: string): void => {
    sinceToken = 0;
    if (bad && bad.text.length < TEXT_CHARS) bad.text += part.slice(0, TEXT_CHARS - bad.text.length);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('comment', () => {
    sinceToken = 0;
  });

  const feed = (work: () => unknown): void => {
    try {
      work();
    } catch {
      stop('The JUnit report is not XML: what could be read was read.');
    }
  };
  return {
    write(chunk) {
      for (let at = 0; at < chunk.length && !over; at += PIECE) {
        const piece = chunk.slice(at, at + PIECE);
        chars += piece.length;
        sinceToken += piece.length;
        if (chars > MOST_CHARS) stop('The JUnit report is too long; the rest was not read.');
        else if (sinceToken > MOST_TOKEN) stop('The JUnit report holds one endless text; the rest was not read.');
        else feed(() => parser.write(piece));
      }
    },
    end() {
      if (!over) {
        const before = errors;
        feed(() => parser.close());
        if (path.length > 0 || before > 0)
          warnings.push('The JUnit report is broken XML: what could be read was read.');
      }
      // The file was cut within a test that had failed already.
      if (test) closeCase(test);
      test = undefined;
      return { findings: all.list(), tests, failed, warnings };
    },
  };
}

/** Properties that only one tool writes. */
const PROPERTIES: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  'go.version': 'go-test',
  SuiteSucceeded: 'ginkgo',
});

/** The tools whose console output we read too call themselves by name in their reports. */
function toolOf(name: string, schema: string): string | undefined {
  if (schema.includes('surefire')) return 'surefire';
  return /^(pytest|jest|vitest|mocha)(?: tests)?$/i.exec(name)?.[1]?.toLowerCase();
}

const fileLike = (classname: string): string => (/\.[cm]?[jt]sx?$/.test(classname) ? classname : '');

/**
 * jest-junit repeats the class in the name; vitest's class is a file; pytest's is a module's and a class's name, which its
 * own ids put as `tests/test_a.py::TestB`; everyone else's is a class.
 */
function idOf(tool: string, classname: string, name: string): string {
  if (tool === 'pytest' && /^[\w.]+$/.test(classname)) {
    const parts = classname.split('.');
    const type = parts.findIndex((part) => /^[A-Z]/.test(part));
    const [module, types] = type < 1 ? [parts, []] : [parts.slice(0, type), parts.slice(type)];
    return [`${module.join('/')}.py`, ...types, name].join('::').slice(0, ID_CHARS);
  }
  const joined =
    classname === '' || name === classname || name.startsWith(`${classname} `) || name.startsWith(`${classname}.`)
      ? name
      : `${classname}${fileLike(classname) ? ' > ' : '.'}${name}`;
  return joined.slice(0, ID_CHARS);
}

// What gotestsum has to say of every failed test, and the frame of `go test` around the test's own words.
const SAYS_NOTHING = /^(?:Failed|failed|)$/;
const GO_FRAME = /^\s*(?:=== |--- )/;

/** The message as its author wrote it, after the type where it does not say it; without one, the text above the stack. */
function told(message: string, type: string, lines: readonly string[]): string {
  const stack = lines.findIndex((line) => /^(?:\s+(?:at|❯) |goroutine \d)/.test(line));
  const text = (stack < 0 ? lines : lines.slice(0, stack)).filter((line) => !GO_FRAME.test(line)).join('\n');
  const own = message.trim();
  const said = (SAYS_NOTHING.test(own) ? text.trim() : own) || own || 'failed';
  const name = type.split('.').at(-1) ?? '';
  return said.startsWith(name) || said.startsWith(type) || !/^[A-Z][\w$]+$/.test(name) ? said : `${name}: ${said}`;
}
