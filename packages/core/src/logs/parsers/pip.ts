import type { LogRow } from '../../domain/finding.ts';
import { blockParser, span } from './block.ts';
import type { Draft } from './found.ts';

const NO_MATCH = /^ *ERROR: (No matching distribution found for (.+))$/;
const CONFLICT = /^ *ERROR: (Cannot install (.+?) because these package versions have conflicting dependencies\.)$/;
const SUBPROCESS =
  /^ *error: (?:subprocess-exited-with-error|metadata-generation-failed|failed-wheel-build-for-install)$/;
const WHEEL =
  /^ *ERROR: ((?:Failed building wheel for|Could not build wheels for|Failed to build)(?: one or more wheels| installable wheels for .*| ([\w.-]+)).*)$/;
const PLAIN =
  /^ *ERROR: ((?:Package '|Could not find a version|Could not install packages|Could not open requirements|Invalid requirement|THESE PACKAGES DO NOT MATCH|In --require-hashes|Hash of |HTTP error|Ignored the following|Exception:|Directory |Command errored|Error \[Errno|.* is not a supported wheel|Resolution impossible).*)$/;
const END_OF_OUTPUT = /^ *(?:\[end of output\]|╰─> See above for output\.)$/;
const MOST_CAUSES = 10;

/** pip: no such version, versions that exclude each other, a package that could not be built. */
export const pip = blockParser({
  name: 'pip',
  trigger:
    /^ *(?:ERROR: (?:No matching|Cannot install|Could not|Failed (?:building|to build)|Package '|Invalid requirement|THESE PACKAGES|In --require|HTTP error)|error: (?:subprocess-exited|metadata-generation|failed-wheel-build))/,
  more(text, rows) {
    const head = rows[0]?.text ?? '';
    if (/Could not find a version/.test(head) && rows.length === 1) return NO_MATCH.test(text);
    if (CONFLICT.test(head))
      return !/^ERROR: ResolutionImpossible/.test(rows.at(-1)?.text ?? '') && !text.startsWith('##[');
    if (SUBPROCESS.test(head)) return !END_OF_OUTPUT.test(rows.at(-1)?.text ?? '') && !text.startsWith('##[');
    return false;
  },
  read(rows, before) {
    const texts = rows.map(({ text }) => text);
    const head = texts[0] ?? '';
    const draft = (message: string, id?: string): Draft => ({
      tool: 'pip',
      kind: 'dependency',
      id,
      message,
      ...span(rows),
    });
    const none = NO_MATCH.exec(texts.at(-1) ?? '');
    if (none) return [draft(none[1] ?? '', none[2])];
    const conflict = CONFLICT.exec(head);
    if (conflict) {
      const causes = texts.filter((text) => /^ {4}\S/.test(text)).slice(0, MOST_CAUSES);
      return [draft([conflict[1], ...causes.map((text) => text.trim())].join('\n'), conflict[2])];
    }
    if (SUBPROCESS.test(head)) {
      const message = subprocess(texts);
      return message === undefined ? [] : [{ ...draft(message), kind: 'build' }];
    }
    const wheel = WHEEL.exec(head);
    if (wheel) {
      // The last word after what was told at length.
      return before.some(({ kind }) => kind === 'build') ? [] : [{ ...draft(wheel[1] ?? '', wheel[2]), kind: 'build' }];
    }
    const plain = PLAIN.exec(head);
    return plain ? [draft(plain[1] ?? '', /^Package '([^']+)'/.exec(plain[1] ?? '')?.[1])] : [];
  },
});

/** `× What did not run successfully.` and the last thing that it printed. pip repeats it without the output: nothing. */
function subprocess(texts: readonly string[]): string | undefined {
  if (/See above for output/.test(texts.at(-1) ?? '')) return undefined;
  const what = texts.map((text) => /^ *× (.+)$/.exec(text)?.[1]).find((text) => text !== undefined);
  const last = texts.findLast((text) => text.trim() !== '' && !END_OF_OUTPUT.test(text) && !/^ *note: /.test(text));
  return [what, last?.trim()].filter((text) => text !== undefined).join('\n');
}

const UV =
  /^ *(?:error|×|x)(?::)? ((?:No solution found|The lockfile at|Failed to|Because |Distribution `|Package `|Unable to find lockfile).*)$/;

/** uv: `error: …` with `cause:`, or `× …` with `╰─▶` under it in older versions. */
export const uv = blockParser({
  name: 'uv',
  trigger:
    /^ *(?:error:|×|x) (?:No solution found|The lockfile at|Failed to (?:build|download|fetch|parse|resolve|install|prepare) [`x]|Unable to find lockfile)/,
  more: (text, rows) => rows.length < MOST_CAUSES && /^ {2,}\S/.test(text),
  read(rows) {
    const first = UV.exec(rows[0]?.text ?? '')?.[1] ?? '';
    const causes = rows.slice(1).map(({ text }) => text.replace(/^ *(?:cause: |╰─▶ |├─▶ |│ )?/, '').trim());
    return [{ tool: 'uv', kind: 'dependency', message: [first, ...causes].join('\n'), ...span(rows) }];
  },
});

/** Poetry: a proof that no versions fit ends with `version solving failed.`; a lock file that is older than its project. */
export const poetry = blockParser({
  name: 'poetry',
  trigger:
    /^ *(?:Because (?:no versions of |\S+ .*depends on |\S+ .*requires )|pyproject\.toml changed significantly since |poetry\.lock is not up to date)/,
  more: (text, rows) =>
    rows[0]?.text.trimStart().startsWith('Because') === true &&
    !solved(rows) &&
    rows.length < 40 &&
    /^ *(?:And |Because |Thus, |So, |and |or |\(\d+\)|depends|requires|version solving|$)/.test(text),
  read(rows) {
    const proof = rows[0]?.text.trimStart().startsWith('Because') === true;
    // uv and others explain with the same words; the end is poetry's.
    if (proof && !solved(rows)) return [];
    const told = rows.map(({ text }) => text.trim());
    // The conclusion first: it names what does not fit.
    const message = [...told.slice(-1), ...told.slice(0, -1)].join('\n');
    return [{ tool: 'poetry', kind: 'dependency', message, ...span(rows) }];
  },
});

const solved = (rows: readonly LogRow[]): boolean => /version solving failed\.$/.test(rows.at(-1)?.text ?? '');
