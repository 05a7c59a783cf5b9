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
    '^\\S*[\\w)\\]]\\.\\w{1,8}$',
    '\\.[\\w+]{1,8}:(?: \\(?)?\\d',
    '\\.\\w{1,8}: (?: |line \\d|\\w*Error: |(?:fatal )?error [A-Z]|\\*\\*\\* )',
    '\\(\\d+(?:,\\d+)*\\) ?: ',
    '\\bline \\d+(?::$|$|, )',
    '(?:[Ee]rror|ERROR)(?:: | in | TS\\d| LNK| CS|: *$| at )',
    '[Dd]ockerfile[^ :]{0,80}:\\d',
    '[Ww]ould reformat',
    '^\\[(?:warn|error)\\] ',
    '^(?: {2}[×x!⚠] |[✘X] \\[|ERROR in |Error [-┈]|>> Issue|Diff in |diff |FILE: |! |\\*\\* \\(|In |go: | {2}Line )',
    '^[A-Z]{1,5}\\d{3,4} |^(?:invalid-syntax|unformatted): ',
    ' (?:format|organizeImports) ━| ==> ',
    'undefined reference|\\bl(?:d|ld|ld-link)(?:\\.\\w{3,4})?: |Undefined symbols|\\*\\*\\* |^ninja: ',
    ': [a-z ]*warning [A-Z]+\\d',
  ].join('|'),
);

/** Compilers and linters: the table of problem matchers (E.3), driven row by row. */
export const matchers: LogParser = {
  name: 'matchers',
  trigger: TRIGGER,
  open() {
    const all = found();
    let begun: Begun[] = [];
    let open: { finding: Finding; more: RegExp; left: number } | undefined;

    return {
      row({ line, text: raw }) {
        const text = bare(raw);
        if (open) {
          open.left -= 1;
          if (open.more.test(text)) {
            all.extend(open.finding, text.trim(), line);
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
        for (const matcher of MATCHERS) {
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
