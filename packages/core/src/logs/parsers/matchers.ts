import type { Finding } from '../../domain/finding.ts';
import { bare } from './bare.ts';
import { type Found, found } from './found.ts';
import type { Matcher } from './matcher.ts';
import { MATCHERS } from './matcher-table.ts';
import type { LogParser } from './parser.ts';

type Groups = Record<string, string | undefined>;
/** A matcher of several rows that saw its first one. */
interface Begun {
  matcher: Matcher;
  /** Which of `rows` comes next. */
  next: number;
  groups: Groups;
  line: number;
  /** Rows that may still pass it by. */
  left: number;
}

/** A message goes on for so many rows, at this distance. */
const MORE_ROWS = 4;

/**
 * What the first row of any matcher holds: a path with a line, `(12,5)`, a path alone, or the few words that stand where
 * no place is. It is tried on every row of a log of 200 MB, so it looks for digits behind a mark and for rare words.
 */
const TRIGGER = new RegExp(
  [
    '^(?:[A-Z]{1,5}\\d{3,4} \\S|invalid-syntax: |unformatted: |[Ww]ould reformat|ERROR in |Error [-┈]|>> Issue|Diff in |diff )',
    '^(?:FILE: |In \\S+ line|Undefined symbols|ninja: | {2}[×x!⚠] |[✘X] \\[|! \\S|\\*\\* \\(| {2}Line )',
    '^\\[(?:warn\\] \\S+\\.\\w{1,8}$|error\\] (?:-- |\\S+\\.\\w{1,8}: ))',
    '^\\S+(?:\\.[A-Za-z]\\w{0,7}$| (?:format|organizeImports) ━)',
    '\\.[A-Za-z+][\\w+]{0,7}:(?:\\d+(?:(?::\\d+)?(?:[:, -]|$)|:\\t)| (?: |\\(\\d|line \\d|\\w*Error: ))',
    '(?:[Ee]rror|ERROR)(?:: | in | at | [A-Z]{1,10}\\d)|warning [A-Z]{1,10}\\d',
    '\\bline \\d+(?:[:.]?$|, )|\\[SC\\d|: \\*\\*\\* | ==> |undefined reference',
    '\\b(?:ld|lld|lld-link|mold)(?:\\.\\w{3,4})?: |[Dd]ockerfile[^ :]{0,80}:\\d',
  ].join('|'),
);

/** Compilers and linters: the table of problem matchers (E.3), driven row by row. */
export const matchers: LogParser = {
  name: 'matchers',
  trigger: TRIGGER,
  open() {
    const all = found();
    const asked = byExtension();
    let begun: Begun[] = [];
    let open: { finding: Finding; more: RegExp; left: number } | undefined;

    return {
      row({ line, text: raw }) {
        const text = bare(raw);
        if (open) {
          open.left -= 1;
          const { tool } = open.finding;
          // The next problem of an indented report is no more of this one.
          const next = MATCHERS.some((one) => one.tool === tool && one.rows.length === 1 && one.rows[0]?.test(text));
          const hit = next ? null : open.more.exec(text);
          if (hit) {
            all.extend(open.finding, (hit.groups?.['message'] ?? text).trim(), line);
            const code = hit.groups?.['code'];
            if (code) open.finding.code ??= code;
            if (open.left > 0) return true;
          }
          if (open.left <= 0) open = undefined;
        }
        const emit = (matcher: Matcher, groups: Groups, first: number): void => {
          const finding = add(all, matcher, groups, first, line);
          if (finding?.line === first && matcher.more) open = { finding, more: matcher.more, left: MORE_ROWS };
        };
        const going = begun.find(({ matcher, next }) => matcher.rows[next]?.test(text));
        if (going) {
          const { matcher, next } = going;
          const groups = { ...going.groups, ...exec(matcher, next, text) };
          if (next + 1 < matcher.rows.length) begun = [{ ...going, groups, next: next + 1, left: matcher.gap ?? 0 }];
          else {
            emit(matcher, groups, matcher.loop ? line : going.line);
            begun = matcher.loop ? begun.map((one) => ({ ...one, left: one.matcher.gap ?? 0 })) : [];
          }
          return begun.length > 0 || open !== undefined;
        }
        begun = begun.filter((one) => {
          one.left -= 1;
          return one.left >= 0;
        });
        for (const matcher of asked(text)) {
          const groups = exec(matcher, 0, text);
          if (!groups) continue;
          if (matcher.rows.length === 1) {
            emit(matcher, groups, line);
            break;
          }
          begun.push({ matcher, next: 1, groups, line, left: matcher.gap ?? 0 });
        }
        return begun.length > 0 || open !== undefined;
      },
      end: () => all.list(),
    };
  },
};

/** An extension is at most eight letters; of so many kinds it is remembered who speaks of them. */
const MOST_EXTENSIONS = 100;

/** Which matchers are asked of a row: of a hundred most have nothing to say of its path. */
function byExtension(): (text: string) => readonly Matcher[] {
  const known = new Map<string, readonly Matcher[]>();
  return (text) => {
    const ext = /\.([A-Za-z+][\w+]{0,7}):\d/.exec(text)?.[1] ?? '';
    const before = known.get(ext);
    if (before) return before;
    const some = MATCHERS.filter((one) => one.ext === undefined || new RegExp(`^(?:${one.ext})$`).test(ext));
    if (known.size < MOST_EXTENSIONS) known.set(ext, some);
    return some;
  };
}

function exec(matcher: Matcher, step: number, text: string): Groups | undefined {
  const hit = matcher.rows[step]?.exec(text);
  return hit ? { ...hit.groups } : undefined;
}

const WARNING = /^(?:w|warn|warning|info|style|performance|portability|suggestion|[!⚠])$/i;

function add(all: Found, matcher: Matcher, groups: Groups, line: number, endLine: number): Finding | undefined {
  const { tool, kind, says } = matcher;
  const { file, line: fileLine, column, code, severity } = groups;
  return all.add({
    tool,
    kind,
    code: code?.replace(/:$/, ''),
    file,
    fileLine,
    column,
    message: groups['message'] ?? says ?? '',
    severity: matcher.severity ?? (severity && WARNING.test(severity) ? 'warning' : 'error'),
    line,
    endLine,
  });
}
