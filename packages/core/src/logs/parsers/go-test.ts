import type { LogRow } from '../../domain/finding.ts';
import { bare } from './bare.ts';
import { type Draft, found } from './found.ts';
import { type GoEvent, goEvent, goOutput, panicked, type Said, said } from './go-output.ts';
import { type LogParser, MOST_FINDINGS } from './parser.ts';

const RUN = /^ *=== (?:RUN|CONT|NAME) +(\S+)/;
const RESULT = /^( *)--- (FAIL|PASS|SKIP): (\S+)(?: \(\d+\.\d+s\)|$)/;
const PACKAGE = /^(FAIL|ok {2}|\? {2} )\t(\S+)(?:[\t ]+(.*))?$/;
/** What gotestsum repeats at the end, with the package in front. */
const SUMMARY = /^=== (FAIL|SKIP|Failed|Skipped|Errors)(?:: (\S+) (\S*)(?: .*)? \(\d+\.\d+s\))?$/;
const PANIC = /^(?:panic|fatal error): /;
/** A crash that is none of a test has to show its stack. */
const STACK = /^(?:goroutine \d+ \[|\[signal )/;
/** Ginkgo runs inside of one test: what it said itself is enough. */
const GINKGO = /^FAIL! -- /;
const MOST_ROWS = 300;

interface Failed extends Draft {
  test: string;
}

/** `go test`: its text, its `-json` events, and the summary of gotestsum. */
export const goTest: LogParser = {
  name: 'go-test',
  trigger: /--- FAIL: |=== RUN |=== FAIL: |FAIL\t|^(?:panic|fatal error): |"Action":"|DATA RACE|^FAIL! -- /,
  open() {
    const all = found();
    const output = goOutput();
    let failed: Failed[] = [];
    /** The package had a failed test, be it one that ginkgo told of. */
    let told = false;
    let ginkgo = false;
    /** With `-v`: the test whose output this is. */
    let test = '';
    let running = false;
    /** Without `-v`, a failed test whose output stands below its result. */
    let below: { failed: Failed; indent: number; rows: LogRow[] } | undefined;
    let panic: { rows: LogRow[]; stack: boolean; of: string } | undefined;
    let race: LogRow[] | undefined;

    const fail = (name: string, line: number, words: Said | undefined): Failed | undefined => {
      told = true;
      if (!words && ginkgo) ginkgo = false;
      else if (failed.length < MOST_FINDINGS) {
        const one: Failed = { tool: 'go-test', kind: 'test', message: '', line, ...words, test: name };
        failed.push(one);
        return one;
      }
      return undefined;
    };
    const close = (): void => {
      if (below) {
        const { line, endLine } = below.failed;
        const words = said([...(race ?? []), ...below.rows]);
        // What stood above may be a log of the program; an entry with a place is the test's own.
        if (below.failed.message === '' || words?.file) Object.assign(below.failed, words, { line, endLine });
        below = undefined;
        race = undefined;
      }
      if (panic) {
        const words = panicked(panic.rows);
        const hung = panic.rows.findIndex(({ text }) => text.trim() === 'running tests:');
        const name = (hung >= 0 && /^\s+(\S+) \(/.exec(panic.rows[hung + 1]?.text ?? '')?.[1]) || panic.of;
        const known = failed.find((one) => name !== '' && one.test === name);
        if (known) Object.assign(known, words, { line: known.line });
        else if (panic.stack && name !== '') fail(name, words.line, words);
        else if (panic.stack) all.add({ tool: 'go', kind: 'crash', ...words });
        panic = undefined;
      }
    };
    /** All of a package was told: now its name is known. */
    const flush = (name: string): void => {
      close();
      for (const { test: own, ...draft } of failed) {
        const id = [name, own].filter(Boolean).join('.');
        // A test that failed because one inside of it did has nothing to say itself.
        const inner =
          failed.some((one) => one.test.startsWith(`${own}/`)) ||
          all.list().some((one) => one.id?.startsWith(`${id}/`));
        if (draft.message !== '' || !inner)
          all.add({ ...draft, id, message: draft.message || 'failed without a word' });
      }
      output.clear();
      failed = [];
      test = '';
      race = undefined;
      told = ginkgo = running = false;
    };
    const closePackage = (name: string, verdict: string, why: string, line: number): void => {
      const silent = !told && !panic;
      flush(name);
      if (verdict === 'FAIL' && silent) all.add(packageFailed(name, why, line));
    };
    /** A block of gotestsum's summary; what was told above is not told again. */
    const summary = (verdict: string, short: string, own: string, line: number): void => {
      flush('');
      const id = `${short}.${own}`;
      if (verdict !== 'FAIL' || own === '' || all.list().some((one) => one.id === id || one.id?.endsWith(`/${id}`)))
        return;
      const one = fail(id, line, undefined);
      if (one) below = { failed: one, indent: -1, rows: [] };
    };
    const result = (indent: number, verdict: string, own: string, line: number): void => {
      close();
      if (test === own) test = '';
      const words = said(output.take(own));
      const placed = words && (words.frame ? words : { ...words, line, endLine: line });
      const one = verdict === 'FAIL' ? fail(own, line, placed) : undefined;
      if (one && !words?.frame) below = { failed: one, indent, rows: [] };
    };

    const plain = (row: LogRow): void => {
      const { text, line } = row;
      const [, verdict = '', name = '', why = ''] = PACKAGE.exec(text) ?? [];
      const [, block = '', short = '', own = ''] = SUMMARY.exec(text) ?? [];
      const [, indent = '', is = '', done = ''] = RESULT.exec(text) ?? [];
      const next = RUN.exec(text)?.[1];
      if (name !== '') closePackage(name, verdict, why, line);
      else if (block !== '') summary(block, short, own, line);
      else if (done !== '') result(indent.length, is, done, line);
      else if (next !== undefined) {
        close();
        running = true;
        test = next;
      } else if (panic) {
        panic.stack ||= STACK.test(text);
        if (panic.rows.push(row) >= (panic.stack ? MOST_ROWS : 20)) close();
      } else if (PANIC.test(text)) {
        const of = test || (failed.at(-1)?.test ?? '');
        close();
        panic = { rows: [row], stack: false, of };
      } else printed(row);
    };
    const printed = (row: LogRow): void => {
      const { text, line } = row;
      if (GINKGO.test(text)) ginkgo = true;
      if (text.includes('WARNING: DATA RACE')) race = [];
      if (race && race.length < MOST_ROWS) race.push(row);
      if (below && (text.trim() === '' || text.search(/\S/) > below.indent)) {
        if (below.rows.length < MOST_ROWS) below.rows.push(row);
        below.failed.endLine = line;
      } else {
        if (below) close();
        if (test !== '') output.keep(test, row);
      }
    };
    const event = ({ action, name, own, text }: GoEvent, line: number): void => {
      if (own === '') {
        if (action === 'fail') closePackage(name, 'FAIL', text, line);
      } else if (action === 'output') output.keep(`${name}.${own}`, { line, text });
      else if (action === 'fail') fail(own, line, said(output.take(`${name}.${own}`)));
      else if (action === 'pass' || action === 'skip') output.take(`${name}.${own}`);
    };

    return {
      row({ line, text: raw }) {
        const text = bare(raw);
        const json = goEvent(text);
        if (json) event(json, line);
        else plain({ line, text });
        return running || ginkgo || failed.length > 0 || panic !== undefined || (race?.length ?? MOST_ROWS) < MOST_ROWS;
      },
      end() {
        flush('');
        return all.list();
      },
    };
  },
};

/** A package that does not build says why in the rows above: matchers.ts. */
function packageFailed(name: string, why: string, line: number): Draft {
  const built = !/\[(?:build|setup) failed\]/.test(why);
  return {
    tool: 'go-test',
    kind: built ? 'test' : 'build',
    id: name,
    message: built ? 'the package failed without a failed test' : `${name} ${why}`,
    severity: built ? 'error' : 'warning',
    line,
  };
}
