/** A line of a log is cut here: what follows is never the message. */
export const MAX_LINE_CHARS = 1_000;

// The stamp that the runner puts before each line: `2026-01-31T12:00:00.1234567Z `.
const STAMP = /^\uFEFF?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z) ?/;
// CSI, OSC (ended by BEL or ST) and the two-byte escapes; and colours as `gh` prints them instead of the ESC byte, only
// those, because `^[` also begins many a pattern that somebody printed.
const [ESC, BEL, CSI] = ['\u001b', '\u0007', '\u009b'];
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
const CONTROL = /(?!\t)\p{Cc}/gu;

/** A cleaned line and the moment the runner wrote it. */
export interface LogLine {
  text: string;
  at: string | undefined;
}

/**
 * One line as a person sees it on a terminal: without the runner's timestamp, colours and control characters, only the
 * part after the last carriage return, at most 1,000 characters. One line in, one line out: numbers stay valid.
 */
export function cleanLine(raw: string): LogLine {
  const stamp = STAMP.exec(raw);
  let text = stamp ? raw.slice(stamp[0].length) : raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
  // What the line can hold at most of invisible characters: a bound before the regular expressions.
  if (text.length > 16 * MAX_LINE_CHARS && !text.includes('\r')) text = text.slice(0, 16 * MAX_LINE_CHARS);
  const shown = text.lastIndexOf('\r', text.length - 2);
  if (shown >= 0) text = text.slice(shown + 1);
  text = text.replace(ESCAPES, '').replace(CONTROL, '');
  if (text.length > MAX_LINE_CHARS) text = `${text.slice(0, MAX_LINE_CHARS - 1)}…`;
  return { text, at: stamp?.[1] };
}
