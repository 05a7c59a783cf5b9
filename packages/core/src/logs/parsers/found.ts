import type { Finding } from '../../domain/finding.ts';
import { MESSAGE_CHARS, MOST_FINDINGS } from './parser.ts';

/** A test's name or a file's path is never longer in earnest. */
const NAME_CHARS = 500;

type Required = 'tool' | 'kind' | 'message' | 'line';
/** A finding as a regular expression gives it: what was not printed is `undefined`, numbers are still digits. */
export type Draft = Pick<Finding, Required> & {
  [Key in Exclude<keyof Finding, Required>]?:
    | (Finding[Key] extends number | undefined ? string | number : Finding[Key])
    | undefined;
};

/** What one parser found so far. It never holds more than `MOST_FINDINGS`, and everything in it has a bounded length. */
export interface Found {
  /** Adds it unless the same is there; the record that is kept, to be completed later, or undefined when there is no room. */
  add(draft: Draft): Finding | undefined;
  /** Adds rows to the message of a finding that `add` gave. */
  extend(finding: Finding, text: string, line: number): void;
  list(): Finding[];
}

export function found(): Found {
  const all: Finding[] = [];
  const known = new Map<string, Finding>();
  let warnings = 0;

  return {
    add(draft) {
      const finding = record(draft);
      const { tool, id, code, file, fileLine, column, message } = finding;
      const key = [tool, id, code, file, fileLine, column, message].join('\0');
      const same = known.get(key);
      if (same) return same;
      if (all.length >= MOST_FINDINGS) {
        // Thousands of warnings must not hide the error that comes after them.
        if (warnings === 0 || finding.severity === 'warning') return undefined;
        all.splice(
          all.findIndex(({ severity }) => severity === 'warning'),
          1,
        );
        warnings -= 1;
      }
      if (finding.severity === 'warning') warnings += 1;
      all.push(finding);
      known.set(key, finding);
      return finding;
    },
    extend(finding, text, line) {
      finding.endLine = line;
      if (finding.message.length < MESSAGE_CHARS)
        finding.message = `${finding.message}\n${text}`.slice(0, MESSAGE_CHARS);
    },
    list: () => all,
  };
}

function record(draft: Draft): Finding {
  const { tool, kind, message, line, severity = 'error', frame, flaky } = draft;
  const fileLine = number(draft.fileLine);
  const column = number(draft.column);
  const [id, code, file, place] = [name(draft.id), name(draft.code), name(draft.file), name(frame)];
  return {
    tool,
    kind,
    ...(id && { id }),
    ...(code && { code }),
    ...(file && { file }),
    ...(fileLine !== undefined && { fileLine }),
    ...(column !== undefined && { column }),
    message: message.trim().slice(0, MESSAGE_CHARS),
    ...(place && { frame: place }),
    severity,
    ...(flaky && { flaky }),
    line,
    endLine: number(draft.endLine) ?? line,
  };
}

/** One line without control characters. */
function name(text: string | undefined): string | undefined {
  return text
    ?.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, NAME_CHARS);
}

function number(digits: string | number | undefined): number | undefined {
  const value = typeof digits === 'string' && /^\d{1,9}$/.test(digits) ? Number(digits) : digits;
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
}
