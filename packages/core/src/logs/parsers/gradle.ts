import type { Finding, LogRow } from '../../domain/finding.ts';
import { topFrame } from '../frame.ts';
import { type Draft, found } from './found.ts';
import type { LogParser } from './parser.ts';

/** `CartTest > adds() FAILED`, `shop.CartTest > Nested > adds FAILED`. */
const TEST = /^([^\s>].*? > \S.*) FAILED$/;
const WHERE = /^(?:Build|Settings|Initialization|Script|Precompiled script plugin)[\w ]* '([^']+)' line: (\d+)$/;
const BODY_ROWS = 80;

/**
 * Gradle: failed tests and what went wrong with a task or the build
 * script. Awake from the first task to the end of the build, since a test's row begins with the test's name.
 */
export const gradle: LogParser = {
  name: 'gradle',
  trigger:
    /^(?:> (?:Task|Configure project|Transform) |:[\w:.-]+(?: [A-Z-]+)?$|\* What went wrong:|\* Where:|FAILURE: Build )/,
  open() {
    const all = found();
    let test: { id: string; rows: LogRow[] } | undefined;
    let wrong: LogRow[] | undefined;
    let where: { file: string; fileLine: string } | undefined;

    const close = (): void => {
      if (test && !all.list().some(({ id }) => id === test?.id)) all.add(readTest(test.id, test.rows));
      test = undefined;
      const draft = wrong && readWrong(wrong, where, all.list());
      if (draft) {
        all.add(draft);
        where = undefined;
      }
      wrong = undefined;
    };
    return {
      row(row) {
        const { text } = row;
        if (test) {
          if (/^ {4}|^\t/.test(text) && test.rows.length < BODY_ROWS) {
            test.rows.push(row);
            return true;
          }
          // An empty row stands inside a message too; then more of it follows.
          if (text === '' && test.rows.length < BODY_ROWS) return true;
        }
        if (wrong) {
          if (text !== '' && !/^(?:\* |={5}|BUILD FAILED)/.test(text) && wrong.length < BODY_ROWS) {
            wrong.push(row);
            return true;
          }
        }
        close();
        if (text === '* What went wrong:') wrong = [row];
        else if (text.endsWith(' FAILED') && !text.startsWith('> ')) {
          const id = TEST.exec(text)?.[1];
          if (id !== undefined) test = { id, rows: [row] };
        } else {
          const at = WHERE.exec(text);
          if (at) where = { file: at[1] ?? '', fileLine: at[2] ?? '' };
        }
        return !/^BUILD (?:FAILED|SUCCESSFUL) in /.test(text);
      },
      end() {
        close();
        return all.list();
      },
    };
  },
};

function readTest(id: string, rows: readonly LogRow[]): Draft {
  const texts = rows.slice(1).map(({ text }) => text);
  const stack = texts.findIndex((text) => /^\s+at /.test(text));
  const said = (stack < 0 ? texts : texts.slice(0, Math.max(stack, 1))).map((text) => text.trim());
  // Its short form names the place in the row of the exception: `org.x.AssertionError at CartTest.java:6`.
  const short = /^(.*) at ([\w$-]+\.(?:java|kt|groovy|scala)):(\d+)$/.exec(said[0] ?? '');
  const message =
    (short ? [short[1], ...said.slice(1)] : said)
      .join('\n')
      .replace(/^(?:[a-z]\w*\.)+(?=[A-Z])/, '')
      .trim() || 'failed';
  const frame = topFrame(texts) ?? (short ? `${short[2]}:${short[3]}` : undefined);
  return { tool: 'gradle', kind: 'test', id, message, frame, line: rows[0]?.line ?? 0, endLine: rows.at(-1)?.line };
}

/** The reason under `* What went wrong:`, unless failing tests said it already. */
function readWrong(
  rows: readonly LogRow[],
  where: { file: string; fileLine: string } | undefined,
  before: readonly Finding[],
): Draft | undefined {
  const said = rows
    .slice(1)
    // A task that ran beside it speaks in between.
    .filter(({ text }) => !text.startsWith('> Task '))
    .map(({ text }) => text.replace(/^ *(?:> )?/, '').trimEnd());
  const text = said.join('\n');
  const testing = /There were failing tests/.test(text);
  const compiling = /Compilation (?:failed|error)|compile[r]? error/i.test(text);
  if (text === '' || (testing && before.some(({ kind }) => kind === 'test'))) return undefined;
  const kind = testing
    ? 'test'
    : compiling
      ? 'compile'
      : /Could not (?:resolve|find|get|determine the dependencies)/.test(text)
        ? 'dependency'
        : 'build';
  const id = /(?:task|project) '(:[^']+)'/.exec(said[0] ?? '')?.[1];
  return { tool: 'gradle', kind, id, ...where, message: text, line: rows[0]?.line ?? 0, endLine: rows.at(-1)?.line };
}
