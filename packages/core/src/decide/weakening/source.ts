import { type Comment, mask } from './mask.ts';
import { foundBy, languageOf } from './paths.ts';
import type { Language } from './syntax.ts';

/** One side of a changed file, read once. `code` and `plain` are as long as `text` (see mask.ts). */
export interface Source {
  path: string;
  text: string;
  language: Language;
  code: string;
  plain: string;
  comments: Comment[];
  /** By the place of an opening bracket, the place of its closing one; 0 elsewhere. */
  closes: Int32Array;
  /** Where the lines begin. */
  lines: readonly number[];
  /** How surely a runner finds tests here, see paths.ts. */
  found: 0 | 1 | 2;
}

/** Reads a text by the language of its path; undefined for one that nothing is known of. */
export function readSource(path: string, text: string): Source | undefined {
  const language = languageOf(path);
  if (language === undefined) return undefined;
  const { code, plain, comments } = mask(text, language);
  const [closes, lines] = [bracketsOf(code), linesOf(text)];
  return { path, text, language, code, plain, comments, closes, lines, found: foundBy(path) };
}

export function linesOf(text: string): number[] {
  const lines = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1);
  return lines;
}

/** The line of a place, from 1. */
export function lineOf({ lines }: Pick<Source, 'lines'>, at: number): number {
  let [low, high] = [0, lines.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (lines[middle]! <= at) low = middle;
    else high = middle;
  }
  return low + 1;
}

const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** A closing bracket closes the last of its kind, over whatever stands open within. */
function bracketsOf(code: string): Int32Array {
  const closes = new Int32Array(code.length);
  const stack: number[] = [];
  const open: Record<string, number> = { '(': 0, '[': 0, '{': 0 };
  for (const { 0: char, index } of code.matchAll(/[()[\]{}]/g)) {
    const opener = PAIRS[char];
    if (opener === undefined) {
      stack.push(index);
      open[char]! += 1;
    } else if (open[opener]! > 0) {
      for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
        open[code[at]!]! -= 1;
        if (code[at] === opener) {
          closes[at] = index;
          break;
        }
      }
    }
  }
  return closes;
}

/** Past white space. */
export function skipSpace(code: string, at: number): number {
  let next = at;
  while (next < code.length && /\s/.test(code[next]!)) next += 1;
  return next;
}

/** The place of the bracket that closes the one at `at`; when nothing does, a place soon after. */
export const closeOf = ({ code, closes }: Source, at: number): number =>
  closes[at] || Math.min(code.length, at + UNCLOSED);

/** Characters that are taken for the inside of a bracket that nothing closes. */
const UNCLOSED = 200;

/** Most arguments, and characters of a call, that are looked at. */
const MOST_ARGUMENTS = 12;

/** Where the arguments of the bracket at `open` begin and end; at most twelve. */
export function argumentsOf(source: Source, open: number, most = MOST_ARGUMENTS): [number, number][] {
  const { code, closes } = source;
  const end = closeOf(source, open);
  const places: [number, number][] = [];
  let from = open + 1;
  for (let at = from; at < end && places.length < most; at += 1) {
    const char = code[at]!;
    if (char === ',' || char === ';') {
      places.push([from, at]);
      from = at + 1;
    } else if (closes[at]) at = closes[at]!;
  }
  if (places.length < most && code.slice(from, Math.min(end, from + 2_000)).trim() !== '') places.push([from, end]);
  return places;
}

/** How many elements a bracket holds. */
export const elementsOf = (source: Source, open: number): number =>
  argumentsOf(source, open, 10_000).filter(
    ([from, to]) => source.code.slice(from, Math.min(to, from + 400)).trim() !== '',
  ).length;

/** What the string that begins at `at` holds, at most 300 characters; undefined when none begins there. */
export function stringAt({ code, text }: Pick<Source, 'code' | 'text'>, at: number): string | undefined {
  const mark = code[at];
  if (mark !== '"' && mark !== "'" && mark !== '`') return undefined;
  const end = code.indexOf(mark, at + 1);
  return end < 0 ? undefined : text.slice(at + 1, Math.min(end, at + 301));
}
