import { scoreLine, templateOf } from './score.ts';

/** A line with its number in the original log. */
export interface Numbered {
  line: number;
  text: string;
}

/** Neighbouring lines around something that looks like the failure. */
export interface Window {
  lines: Numbered[];
  hits: (Numbered & { score: number })[];
  score: number;
}

/** What stays of a log of any length: some windows from its beginning, some from its end, and its last lines. */
export interface Collector {
  add(line: Numbered): void;
  windows(): Window[];
  /** The lines that led to the last `##[error]`, or the last lines. */
  tail(): Numbered[];
  count(): number;
}

const BEFORE = 3;
const AFTER = 6;
const LONGEST_WINDOW = 60;
const WINDOWS_KEPT = 40;
const TAIL_LINES = 120;
/** A line of one kind counts this often; the seventieth "connection reset" must not use up the room. */
const SAME_KIND = 2;
const KINDS_KNOWN = 5_000;

export function collector(): Collector {
  const first: Window[] = [];
  const latest: Window[] = [];
  const before: Numbered[] = [];
  const tail: Numbered[] = [];
  const kinds = new Map<string, number>();
  let ending: Numbered[] | undefined;
  let open: Window | undefined;
  let openUntil = 0;
  let inScript = false;
  let count = 0;

  const close = (): void => {
    if (!open) return;
    if (first.length < WINDOWS_KEPT) first.push(open);
    else if (latest.push(open) > WINDOWS_KEPT) latest.shift();
    open = undefined;
  };

  const scoreOf = (text: string): number => {
    const { score, isExit } = scoreLine(text);
    if (score === 0 || isExit) return score;
    const kind = templateOf(text);
    const seen = kinds.get(kind) ?? 0;
    if (seen > 0 || kinds.size < KINDS_KNOWN) kinds.set(kind, seen + 1);
    return seen >= SAME_KIND ? 0 : score;
  };

  return {
    add(line) {
      count++;
      const { text } = line;
      // The runner prints the script before it runs it, and a script may well contain the word "error".
      if (text.startsWith('##[group]')) inScript = true;
      const score = inScript ? 0 : scoreOf(text);
      if (text.startsWith('##[endgroup]')) inScript = false;
      tail.push(line);
      if (tail.length > TAIL_LINES * 2) tail.splice(0, tail.length - TAIL_LINES);
      if (text.startsWith('##[error]')) ending = tail.slice(-TAIL_LINES);
      if (score > 0) {
        open ??= { lines: before.slice(), hits: [], score: 0 };
        open.hits.push({ ...line, score });
        open.score = Math.max(open.score, score);
        openUntil = line.line + AFTER;
      }
      if (open) {
        open.lines.push(line);
        if (line.line >= openUntil || open.lines.length >= LONGEST_WINDOW) close();
        before.length = 0;
      } else if (before.push(line) > BEFORE) before.shift();
    },
    windows() {
      close();
      return [...first, ...latest];
    },
    tail: () => ending ?? tail.slice(-TAIL_LINES),
    count: () => count,
  };
}
