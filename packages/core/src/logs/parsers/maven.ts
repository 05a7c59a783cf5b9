import type { Finding, LogRow } from '../../domain/finding.ts';
import { topFrame } from '../frame.ts';
import { type Draft, found } from './found.ts';
import type { LogParser } from './parser.ts';

const LEVEL = /^\[(ERROR|WARNING|INFO|FATAL)\] ?/;
const CLASS = /^Tests run: \d+, Failures: \d+, Errors: \d+.* <<< (?:FAILURE|ERROR)!(?: --? in (\S+))?/;
/** `shop.CartTest.adds -- Time elapsed` (surefire 3), `adds  Time elapsed` (2.22), `adds(shop.CartTest)  Time elapsed`. */
const TEST = /^(\S.*?) (?:--)? *Time elapsed: [^<]* <<< (?:FAILURE|ERROR)!/;
const COMPILE = /^((?:[A-Za-z]:)?[^:[]+):\[(\d+),(\d+)\] (?:error: )?(.+)$/;
const GOAL =
  /^Failed to execute goal (?:([^\s:]+):([^\s:]+):[^\s:]+:([^\s:]+)(?: \(([^)]*)\))? )?on project ([^\s:]+): (.*)$/;
/** What is wrong with the project file itself, or with what Maven needs before it starts. */
const PROJECT =
  /^(?:Non-resolvable |Malformed POM|Non-parseable POM|Unknown lifecycle phase|Plugin \S+ or one of its dependencies could not|No plugin found for prefix|The goal you specified requires a project|'[\w.]+' .* (?:is missing|must be)|Could not find the selected project|Child module )/;
const SUMMARY = /^(Failures|Errors|Failed tests|Tests in error|Flakes): *(.*)$/;
/** A row of the summary: `  CartTest.adds:6 sum ==> …`, `CartTest.refuses:7 » IllegalArgument …`. */
const LISTED = /^ *([\w$.]+(?:\[[^\]]*\])?)(?::(\d+)|->\S+:\d+|\(([\w.$]+)\):?) (.+)$/;
const BODY_ROWS = 60;

/**
 * Maven: goals that failed, compiler errors with their place, unresolved dependencies; and surefire's and failsafe's
 * tests (`tool: surefire`), from what each test printed, or from the summary when the log has nothing else of it.
 */
export const maven: LogParser = {
  name: 'maven',
  trigger: /^(?:\[(?:ERROR|FATAL)\] |\[WARNING\] Flakes:|Tests run: \d|Failed tests:|Tests in error:)/,
  open() {
    const all = found();
    const tests = new Map<string, Finding>();
    let suite: string | undefined;
    let test: { id: string; rows: LogRow[] } | undefined;
    let goal: { head: RegExpExecArray; rows: LogRow[] } | undefined;
    let compiled: Finding | undefined;
    let list: string | undefined;

    const closeTest = (): void => {
      if (test && !tests.has(test.id)) {
        const texts = test.rows.slice(1).map(({ text }) => text);
        const stack = texts.findIndex((text) => /^\s+at /.test(text));
        const message = (stack < 0 ? texts : texts.slice(0, stack)).join('\n').trim() || 'failed';
        const span = { line: test.rows[0]?.line ?? 0, endLine: test.rows.at(-1)?.line };
        const kept = all.add({
          tool: 'surefire',
          kind: 'test',
          id: test.id,
          message: plainName(message),
          frame: topFrame(texts),
          ...span,
        });
        if (kept) tests.set(test.id, kept);
      }
      test = undefined;
    };
    const closeGoal = (): void => {
      const draft = goal && readGoal(goal.head, goal.rows, all.list());
      if (draft) all.add(draft);
      goal = undefined;
    };
    const listed = (row: LogRow, text: string): void => {
      if (list === 'Flakes') {
        const flaky = [...tests.values()].find(({ id }) => id === text.trim());
        if (flaky) flaky.flaky = true;
        return;
      }
      const [, name = '', fileLine, owner, message = ''] = LISTED.exec(text) ?? [];
      if (message === '' || /^ *Run \d+: /.test(text)) return;
      const id = owner === undefined ? name : `${owner}.${name}`;
      const same = [...tests.keys()].some((one) => one === id || one.endsWith(`.${id}`));
      if (same) return;
      const file = fileLine === undefined ? undefined : `${id.split('.').at(-2) ?? id}.java`;
      const frame = file && `${file}:${fileLine}`;
      const kept = all.add({
        tool: 'surefire',
        kind: 'test',
        id,
        message: message.replace(/^» /, ''),
        frame,
        line: row.line,
      });
      if (kept) tests.set(id, kept);
    };

    return {
      row(row) {
        const level = LEVEL.exec(row.text);
        const text = level ? row.text.slice(level[0].length) : row.text;
        if (goal) {
          if (
            level?.[1] === 'ERROR' &&
            goal.rows.length < BODY_ROWS &&
            !/^(?:-> \[Help|To see the full stack|\s*$)/.test(text)
          ) {
            goal.rows.push({ line: row.line, text });
            return true;
          }
          closeGoal();
        }
        const failed = text.includes(' <<< ') ? TEST.exec(text) : null;
        if (failed && !CLASS.test(text)) {
          closeTest();
          test = { id: testId(failed[1] ?? '', suite), rows: [row] };
          return true;
        }
        if (test) {
          if (!level && text !== '' && test.rows.length < BODY_ROWS) {
            test.rows.push(row);
            return true;
          }
          closeTest();
          // Between two tests of a class is an empty row.
          if (text === '') return true;
        }
        const inClass = CLASS.exec(text);
        if (inClass) {
          suite = inClass[1] ?? suite;
          return true;
        }
        if (/^Running [\w.$]+$/.test(text)) suite = text.slice('Running '.length);
        const summary = SUMMARY.exec(text);
        if (summary) {
          list = summary[1];
          if (summary[2]) listed(row, summary[2]);
          return true;
        }
        if (list !== undefined) {
          if (/^Tests run: /.test(text)) list = undefined;
          else if (text.trim() !== '') listed(row, text);
          return list !== undefined;
        }
        if (compiled && !COMPILE.test(text) && /^ {2}\S/.test(text)) {
          all.extend(compiled, text, row.line);
          return true;
        }
        compiled = undefined;
        if (level?.[1] !== 'ERROR' && level?.[1] !== 'FATAL') return false;
        const place = COMPILE.exec(text);
        if (place) {
          const [, file, fileLine, column, message = ''] = place;
          // A linter's plugin puts the rule in brackets before the message.
          const rule = /^\((\w+)\) (?:\w+: )?/.exec(message)?.[1];
          const before = all
            .list()
            .find((one) => one.file === file && String(one.fileLine) === fileLine && String(one.column) === column);
          const kind = rule === undefined ? 'compile' : 'lint';
          // Maven says them again when the goal fails.
          // Javac calls it a warning, the plugin an error.
          const severity = message.startsWith('unmappable character') ? 'warning' : 'error';
          const draft: Draft = {
            tool: 'maven',
            kind,
            code: rule,
            file,
            fileLine,
            column,
            message,
            severity,
            line: row.line,
          };
          if (!before) compiled = all.add(draft);
          return true;
        }
        const head = GOAL.exec(text);
        if (head) {
          goal = { head, rows: [row] };
          return true;
        }
        const project = text.replace(/^(?:\[(?:ERROR|FATAL)\] )?/, '');
        if (PROJECT.test(project)) {
          const kind = /resolv|No plugin found/.test(project) ? 'dependency' : 'build';
          all.add({ tool: 'maven', kind, message: project.replace(/ -> \[Help \d+\]$/, ''), line: row.line });
        }
        return false;
      },
      end() {
        closeTest();
        closeGoal();
        return all.list();
      },
    };
  },
};

function testId(printed: string, suite: string | undefined): string {
  const name = printed.replace(/\(\)$/, '');
  const old = /^(.+)\(([\w.$]+)\)$/.exec(name);
  if (old) return `${old[2]}.${old[1]}`;
  return suite === undefined || name.startsWith(`${suite}.`) ? name : `${suite}.${name}`;
}

/** `org.opentest4j.AssertionFailedError: …` without its package, as in a report file. */
const plainName = (message: string): string => message.replace(/^(?:[a-z][\w]*\.)+(?=[A-Z]\w*(?:$|:|\n))/, '');

/** `Failed to execute goal …`, unless the tests or the compiler said already why. */
function readGoal(head: RegExpExecArray, rows: readonly LogRow[], before: readonly Finding[]): Draft | undefined {
  const [, , plugin, goal, , project = '', cause = ''] = head;
  const known = (kind: Finding['kind']): boolean => before.some((one) => one.kind === kind && one.severity === 'error');
  if (/^Compilation failure/.test(cause) && known('compile')) return undefined;
  if (/^(?:There (?:are|were) test failures|There was a timeout|ExecutionException)/.test(cause) && known('test'))
    return undefined;
  const more = rows.slice(1).map(({ text }) => text.trim());
  const message = [cause, ...more]
    .join('\n')
    .replace(/ *-> \[Help \d+\]$/, '')
    .trim();
  const resolving = plugin === undefined || /Could not (?:resolve|find artifact|transfer)/.test(cause);
  const kind = resolving
    ? 'dependency'
    : /^Compilation failure/.test(cause)
      ? 'compile'
      : /test failures/.test(cause)
        ? 'test'
        : 'build';
  const artifact =
    /(?:Could not find artifact|transfer artifact|Failure to find|resolve dependencies for project \S+: .*?:) (\S+:\S+:\S+)/.exec(
      message,
    )?.[1];
  const id = artifact ?? (plugin === undefined ? project : `${plugin}:${goal} @ ${project}`);
  return { tool: 'maven', kind, id, message, line: rows[0]?.line ?? 0, endLine: rows.at(-1)?.line };
}
