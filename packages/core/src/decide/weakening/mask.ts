import { type Language, type StringRule, SYNTAXES, type Syntax } from './syntax.ts';

/** A text in two views of its own length, so that a place in one is the same place in all. */
export interface Masked {
  /** Comments and what stands in strings are spaces; quotes and line breaks stay. */
  code: string;
  /** Only comments are spaces. */
  plain: string;
  comments: Comment[];
}

/** `text` has its opener in it. */
export interface Comment {
  at: number;
  text: string;
}

type Piece = { from: number; to: number; kind: 'comment' | 'string' };

interface Scan {
  text: string;
  syntax: Syntax;
  pieces: Piece[];
  /** Closers that do not come any more: a search that failed once is not done again. */
  gone: Set<string>;
  /** Where lines begin that have this first word; made when a heredoc asks. */
  words?: Map<string, number[]>;
}

/** Tells code from comments and strings, in linear time; a broken text gives a guess, never an error. */
export function mask(text: string, language: Language): Masked {
  const syntax = SYNTAXES[language];
  const scan: Scan = { text, syntax, pieces: [], gone: new Set() };
  // Depths of braces in the templates that are open.
  const templates: number[] = [];
  for (let at = 0; at < text.length; ) at = step(scan, at, templates);
  return views(text, scan.pieces);
}

/** Reads what begins at `at`, and gives the place after it. */
function step(scan: Scan, at: number, templates: number[]): number {
  const { text, syntax } = scan;
  const char = text[at]!;
  if (syntax.templates) {
    const depth = templates.length - 1;
    if (char === '`') return template(scan, at + 1, templates);
    if (depth >= 0 && char === '{') templates[depth]! += 1;
    else if (depth >= 0 && char === '}') {
      if (templates[depth] === 0) {
        templates.pop();
        return template(scan, at + 1, templates);
      }
      templates[depth]! -= 1;
    }
  }
  return comment(scan, at) ?? rawString(scan, at) ?? plainString(scan, at) ?? pattern(scan, at) ?? at + 1;
}

function put(scan: Scan, from: number, to: number, kind: Piece['kind']): void {
  if (to > from) scan.pieces.push({ from, to, kind });
}

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

function comment(scan: Scan, at: number): number | undefined {
  const { text, syntax } = scan;
  const { block } = syntax;
  if (block && text.startsWith(block.open, at)) {
    const to = blockEnd(scan, at + block.open.length, block);
    put(scan, at, to, 'comment');
    return to;
  }
  if (!syntax.line.some((open) => text.startsWith(open, at))) return undefined;
  if (syntax.apart && at > 0 && !/[\s;&|()]/.test(text[at - 1]!)) return undefined;
  if (syntax.attributes && text.startsWith('#[', at)) return undefined;
  const to = lineEnd(text, at);
  put(scan, at, to, 'comment');
  return to;
}

function blockEnd(scan: Scan, from: number, block: NonNullable<Syntax['block']>): number {
  const { text } = scan;
  if (!block.nests) {
    const end = text.indexOf(block.close, from);
    return end < 0 ? text.length : end + block.close.length;
  }
  const marks = /\/\*|\*\//g;
  marks.lastIndex = from;
  let depth = 1;
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    depth += found[0] === '/*' ? 1 : -1;
    if (depth === 0) return marks.lastIndex;
  }
  return text.length;
}

function rawString(scan: Scan, at: number): number | undefined {
  const { text, syntax } = scan;
  const { raw, heredoc } = syntax;
  if (raw && !scan.gone.has('raw') && /[a-zA-Z]/.test(text[at]!)) {
    raw.open.lastIndex = at;
    const found = raw.open.exec(text);
    if (!found) return undefined;
    const [from, close] = [at + found[0].length, raw.close(found[1] ?? '')];
    const end = text.indexOf(close, from);
    if (end < 0) {
      scan.gone.add('raw');
      return undefined;
    }
    put(scan, from, end, 'string');
    return end + close.length;
  }
  if (heredoc && text[at] === '<') {
    heredoc.lastIndex = at;
    const found = heredoc.exec(text);
    if (found) return heredocEnd(scan, at + found[0].length, found[2] ?? '');
  }
  return undefined;
}

/** The lines below, up to the one that begins with the word. What follows on the line of the opener stays code. */
function heredocEnd(scan: Scan, from: number, word: string): number {
  scan.words ??= firstWords(scan.text);
  const places = scan.words.get(word);
  // Without such a line the opener's own is not looked for either: many openers in one line would cost too much.
  if (!places || places.length === 0) return from;
  const start = lineEnd(scan.text, from);
  // They are asked for in the order of the text, so what lies behind is dropped for good.
  while (places.length > 0 && places.at(-1)! <= start) places.pop();
  const end = places.at(-1);
  if (end === undefined) return from;
  put(scan, start, end, 'string');
  return end + word.length;
}

/** By first word, the places of it; the last place stands first. */
function firstWords(text: string): Map<string, number[]> {
  const words = new Map<string, number[]>();
  for (const found of text.matchAll(/^([ \t]{0,200})([A-Za-z_]\w{0,40})\b/gm)) {
    const [, indent = '', word = ''] = found;
    const places = words.get(word);
    if (places) places.push(found.index + indent.length);
    else words.set(word, [found.index + indent.length]);
  }
  for (const places of words.values()) places.reverse();
  return words;
}

function plainString(scan: Scan, at: number): number | undefined {
  const { text, syntax } = scan;
  const rule = syntax.strings.find(({ open }) => text.startsWith(open, at));
  if (rule) return stringEnd(scan, at + rule.open.length, rule);
  if (syntax.chars && text[at] === "'") {
    const found = /'(?:\\[^\n]{1,10}?|[^\\'\n]{1,2})'/y;
    found.lastIndex = at;
    const char = found.exec(text);
    if (!char) return at + 1;
    put(scan, at + 1, at + char[0].length - 1, 'string');
    return at + char[0].length;
  }
  return undefined;
}

const stringEnd = (scan: Scan, from: number, { close, escapes, lines }: StringRule): number =>
  closed(scan, from, close, escapes, lines && !scan.gone.has(close));

/** Past the closer; what is not closed ends with its line, because more would hide code. */
function closed(scan: Scan, from: number, close: string, escapes: boolean, lines: boolean): number {
  const { text } = scan;
  for (let at = from; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\\' && escapes) at += 1;
    else if (char === '\n' && !lines) {
      put(scan, from, at, 'string');
      return at;
    } else if (text.startsWith(close, at)) {
      put(scan, from, at, 'string');
      return at + close.length;
    }
  }
  if (lines) {
    scan.gone.add(close);
    return closed(scan, from, close, escapes, false);
  }
  put(scan, from, text.length, 'string');
  return text.length;
}

/** The text of a template up to its end, or up to the code in it. */
function template(scan: Scan, from: number, templates: number[]): number {
  const { text } = scan;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '`' || text.startsWith('${', at)) {
      put(scan, from, at, 'string');
      if (text[at] === '`') return at + 1;
      templates.push(0);
      return at + 2;
    }
  }
  put(scan, from, text.length, 'string');
  return text.length;
}

const BEFORE_PATTERN =
  /(?:[=(,:[!&|?{;+*%~^-]|=>|\b(?:return|typeof|case|in|of|do|else|void|if|unless|when|and|or|not))$/;

/** Longer is taken for no pattern, so that many slashes in one line cost linear time. */
const LONGEST_PATTERN = 300;

/** A slash that opens a pattern stands where a value begins. */
function pattern(scan: Scan, at: number): number | undefined {
  const { text, syntax } = scan;
  if (!syntax.patterns || text[at] !== '/') return undefined;
  const before = text.slice(Math.max(0, at - 40), at).trimEnd();
  const begins = before === '' || BEFORE_PATTERN.test(before) || /\n[ \t]*$/.test(text.slice(Math.max(0, at - 40), at));
  if (!begins) return undefined;
  let inClass = false;
  for (let end = at + 1; end < Math.min(text.length, at + LONGEST_PATTERN); end += 1) {
    const char = text[end];
    if (char === '\n') return undefined;
    if (char === '\\') end += 1;
    else if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    else if (char === '/' && !inClass) {
      put(scan, at + 1, end, 'string');
      return end + 1;
    }
  }
  return undefined;
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

function views(text: string, pieces: readonly Piece[]): Masked {
  const [code, plain]: [string[], string[]] = [[], []];
  const comments: Comment[] = [];
  let at = 0;
  for (const { from, to, kind } of pieces) {
    const [before, inside] = [text.slice(at, from), text.slice(from, to)];
    code.push(before, blank(inside));
    plain.push(before, kind === 'comment' ? blank(inside) : inside);
    if (kind === 'comment') comments.push({ at: from, text: inside });
    at = to;
  }
  const rest = text.slice(at);
  return { code: code.join('') + rest, plain: plain.join('') + rest, comments };
}
