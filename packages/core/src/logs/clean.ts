/** A line of a log is cut here: what follows is never the message. */
export const MAX_LINE_CHARS = 1_000;
/** `gh run view --log` puts the names of job and step before each line: so far at most. */
const MAX_NAMES_CHARS = 400;

// CSI, OSC (ended by BEL or ST) and the two-byte escapes; and colours as `gh` prints them instead of the ESC byte, only
// those, because `^[` also begins many a pattern that somebody printed.
const [ESC, BEL, CSI] = ['\u001b', '\u0007', '\u009b'];
/** What goes back to the beginning of the line: the carriage return, and erasing or leaving the line by an escape. */
const RETURNS = new RegExp(`\\r|${ESC}\\[(?:[12]K|[01]?G)`);
const ESCAPES = new RegExp(
  [
    `${ESC}\\[[0-?]*[ -/]*[@-~]`,
    `${ESC}\\][^${BEL}${ESC}]*(?:${BEL}|${ESC}\\\\)?`,
    `${ESC}[@-Z\\\\^_]`,
    `${CSI}[0-?]*[ -/]*[@-~]`,
    '\\^\\[\\[[0-9;]*[mK]',
  ].join('|'),
  'g',
);
const CONTROL = /[^\P{Cc}\t]/gu;
/** Most lines hold nothing of all that and need no more than this question. */
const UNCLEAN = /[^\P{Cc}\t]|\^\[\[/u;

/** A cleaned line and the moment the runner wrote it. */
export interface LogLine {
  text: string;
  at: string | undefined;
}

/**
 * One line as a person sees it on a terminal: without the runner's timestamp (`2026-01-31T12:00:00.1234567Z `, behind job
 * and step where `gh` printed them), colours and control characters, of what was written over itself the last that shows,
 * at most 1,000 characters. One line in, one line out: numbers stay valid.
 */
export function cleanLine(raw: string): LogLine {
  const begin = stampBegin(raw);
  const end = begin < 0 ? -1 : raw.indexOf('Z', begin);
  let text = begin < 0 ? raw : raw.slice(raw[end + 1] === ' ' ? end + 2 : end + 1);
  const at = begin < 0 ? undefined : raw.slice(begin, end + 1);
  if (UNCLEAN.test(text) || text.charCodeAt(0) === BOM) text = withoutInvisible(text);
  return { text: cut(text, MAX_LINE_CHARS), at };
}

/** `text`, or its beginning and an ellipsis: never more than `most` characters, never half a character. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const half = text.charCodeAt(most - 2) >> 10 === 0xd8_00 >> 10;
  return `${text.slice(0, most - (half ? 2 : 1))}…`;
}

const BOM = 0xfe_ff;
const LONGEST_STAMP = 32;
const [DASH, COLON, T, Z, DOT] = [45, 58, 84, 90, 46];

/** Where the timestamp begins, or -1: at the beginning of the line or behind two tabs, maybe after a byte order mark. */
function stampBegin(raw: string): number {
  let from = raw.charCodeAt(0) === BOM ? 1 : 0;
  if (isStamp(raw, from)) return from;
  const job = raw.indexOf('\t');
  if (job <= 0 || job > MAX_NAMES_CHARS) return -1;
  const step = raw.indexOf('\t', job + 1);
  if (step < 0 || step > MAX_NAMES_CHARS) return -1;
  from = raw.charCodeAt(step + 1) === BOM ? step + 2 : step + 1;
  return isStamp(raw, from) ? from : -1;
}

/** Told by its marks, because a regular expression on each line of 200 MB is what takes the time. */
function isStamp(raw: string, from: number): boolean {
  if (
    raw.charCodeAt(from + 10) !== T ||
    raw.charCodeAt(from + 4) !== DASH ||
    raw.charCodeAt(from + 7) !== DASH ||
    raw.charCodeAt(from + 13) !== COLON ||
    raw.charCodeAt(from + 16) !== COLON ||
    !isDigit(raw.charCodeAt(from)) ||
    !isDigit(raw.charCodeAt(from + 18))
  )
    return false;
  let end = from + 19;
  if (raw.charCodeAt(end) === DOT) end += 1;
  while (end < from + LONGEST_STAMP && isDigit(raw.charCodeAt(end))) end += 1;
  return raw.charCodeAt(end) === Z;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function withoutInvisible(raw: string): string {
  let text = raw.charCodeAt(0) === BOM ? raw.slice(1) : raw;
  // What the line can hold at most of invisible characters: a bound before the regular expressions.
  if (text.length > 16 * MAX_LINE_CHARS && !text.includes('\r')) text = text.slice(0, 16 * MAX_LINE_CHARS);
  // The last stretch that shows something: what follows it may be no more than a colour or half of a UTF-16 newline.
  for (const stretch of text.split(RETURNS).toReversed()) {
    text = stretch.replace(ESCAPES, '').replace(CONTROL, '');
    if (text !== '') break;
  }
  return text;
}
