/**
 * O1: text that a model wrote is shown, and does nothing: it calls nobody, starts no bot, closes no issue, loads no
 * image, links only where it may. What would act becomes code text, so a reader still sees what was said.
 *
 * The output is built so that GitHub can read it in one way only: code spans never cross a line, every other backtick
 * is escaped, code blocks stand at the margin behind a fence longer than any inside, `<` never opens HTML, no
 * reference definition exists. Only then is "inside code" a promise.
 */

import { decodeHTMLStrict } from 'entities/decode';
import { stripInvisible } from './invisible.ts';
import { codeBlock, escapePipes } from './markdown.ts';
import { type Allowed, allowed, breakComments, calmCode, calmSpan, isRisky, mayLink } from './risky.ts';
import { cap, sanitizeLine } from './sanitize.ts';
import { settle } from './settle.ts';
import { pieces } from './spans.ts';

export interface NeutralizeOptions {
  /** Logins and teams that may be mentioned: the person who asked. */
  allowMentions?: string[];
  /** URL prefixes that may stay links: the GitHub server's own, the repository's. */
  allowLinks?: readonly string[];
  /**
   * Commands of ours, without `@`, that a code span may name and nothing else in it: where a text says how to ask. In
   * code they call nobody, and they start nothing, because a command is the first word of a comment (G4).
   */
  allowCommands?: readonly string[];
  /** Whole lines of ours that stay as they are outside code: `Fixes #12`. A line that holds anything else is not one. */
  allowLines?: readonly string[];
  /** The most characters of the result; GitHub takes 65,536. */
  maxChars?: number;
}

const MAX_CHARS = 60_000;

/** Where in a line the reader is. */
interface Place {
  /** Nothing but markup so far. */
  start: boolean;
  /** The text piece ends the line: no code span follows it. */
  last: boolean;
}

/** What is remembered from line to line. */
interface State {
  allow: Allowed;
  /** There is a table, so a `|` inside a code span ends a cell and with it the span. */
  table: boolean;
}

// One step through a text piece: a whole inline link, an escape, a word, or one character.
const LINK =
  /(!?)\[([^[\]`\\\n]{0,300})\]\([ \t]{0,9}<?([^\s<>()`\\]{1,2000})>?(?:[ \t]{1,9}(?:"[^"`]{0,300}"|'[^'`]{0,300}'))?[ \t]{0,9}\)/y;
const WORD = /[^\s<>()[\]{}"'|*~,;`\\!]+/y;

/** How much of a word is the punctuation of its sentence. A loop, because `x+$` tries every start. */
function trailing(word: string): number {
  let length = 0;
  while (length < word.length && '.:?_'.includes(word[word.length - 1 - length]!)) length += 1;
  return length;
}

/**
 * A bare URL reaches to the next white space or `<`, over backslashes and backticks, so whatever stands between must be
 * harmless, and the line must not go on with a code span.
 */
function endsThere(text: string, at: number, last: boolean): boolean {
  const trail = /^[).,:;!?*_'"\]]{0,4}/.exec(text.slice(at, at + 4))?.[0] ?? '';
  const next = text[at + trail.length];
  return next === undefined ? last : /\s/.test(next);
}

// What `<` may stand before as a plain sign: `a < b`, `<= 3`, `<5 ms`. Anything else could begin a tag or an autolink.
const PLAIN_LESS = /^<[=<-]{0,2}\d{0,9}(?:\s|$)/;

interface Writer {
  text(part: string): void;
  code(part: string): void;
  /** The last character written; asked for instead of the whole line, which would cost a copy each time. */
  last(): string;
  done(): string;
}

/** Collects a line; a code span never touches a backtick or a backslash before it. */
function writer(allow: Allowed): Writer {
  const parts: string[] = [];
  let last = '';
  const push = (part: string): void => {
    if (!part) return;
    parts.push(part);
    last = part[part.length - 1]!;
  };
  return {
    text: push,
    code(part) {
      if (last === '`' || last === '\\') push(' ');
      push(calmSpan(part, allow));
    },
    last: () => last,
    done: () => parts.join(''),
  };
}

/** Escapes that hide what a word is: `\@user`, `owner\/repo\#1`, `https\://`; those that we write come back below. */
const unescaped = (text: string): string =>
  text.replace(/\\([\s\S])/g, (all, char: string) => (/[@#/:.\-_!&<([]/.test(char) ? char : all));

function neutralizeText(source: string, out: Writer, state: State, line: Place): void {
  const text = unescaped(decodeHTMLStrict(source));
  for (let at = 0; at < text.length; ) {
    const char = text[at]!;
    LINK.lastIndex = at;
    const link = char === '[' || char === '!' ? LINK.exec(text) : null;
    if (link) {
      const [all, image, label = '', url = ''] = link;
      if (!image && mayLink(url, state.allow)) {
        out.text('[');
        neutralizeLabel(label, out, state, line);
        out.text(`](${url})`);
      } else {
        neutralizeLabel(label || (image ? 'image' : 'link'), out, state, line);
        out.text(' (');
        out.code(`\`${url}\``);
        out.text(')');
      }
      at += all.length;
      continue;
    }
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (word === undefined) {
      out.text(single(text, at, state.allow, line));
      if (char === '\\' && at + 1 < text.length && /[!-/:-@[-`{-~]/.test(text[at + 1]!)) {
        out.text(text[at + 1]!);
        at += 1;
      }
      at += 1;
      continue;
    }
    at += word.length;
    neutralizeWord(word, out, state, line, endsThere(text, at, line.last));
  }
}

/** The text of a link: no other link stands in it. */
function neutralizeLabel(label: string, out: Writer, state: State, line: Place): void {
  const place = { start: line.start, last: false };
  neutralizeText(label, out, { ...state, allow: { ...state.allow, links: [] } }, place);
  line.start = place.start;
}

/** One character that is no part of a word; escapes whatever could open HTML, a link, an image or a code span. */
function single(text: string, at: number, allow: Allowed, line: Place): string {
  const char = text[at]!;
  if (char === '`') return '\\`';
  if (char === '<') return PLAIN_LESS.test(text.slice(at, at + 13) + (line.last ? '' : '`')) ? '<' : '\\<';
  if (char === '[' && text[at - 1] === '!') return '\\[';
  if (char === '(' && text[at - 1] === ']') {
    const url = /^[^\s()<>`"\\]{1,2000}(?=\))/.exec(text.slice(at + 1, at + 2002))?.[0] ?? '';
    const end = at + 1 + url.length;
    return mayLink(url, allow) && endsThere(text, end, line.last) ? '(' : '\\(';
  }
  return char;
}

function neutralizeWord(word: string, out: Writer, state: State, line: Place, closed: boolean): void {
  // `]:` would define a reference or a footnote; `\:` is the same colon without that power.
  const defines = word.startsWith(':') && out.last() === ']';
  const rest = defines ? word.slice(1) : word;
  if (defines) out.text('\\:');
  const core = rest.slice(0, rest.length - trailing(rest));
  if (core && isRisky(core, state.allow, { start: line.start, closed })) {
    out.code(`\`${core}\``);
    out.text(rest.slice(core.length));
  } else out.text(rest);
  // A list number or a heading's marks do not make the next word the second of its line.
  if (/[\p{L}\p{N}]/u.test(rest) && !/^\d{1,9}[.)]?$/.test(rest)) line.start = false;
}

/** One line outside code blocks. */
function neutralizeLine(line: string, state: State): string {
  const out = writer(state.allow);
  const place: Place = { start: true, last: false };
  // A fence inside a quote or a list would end where its container ends; there it is only text.
  const source = line.replace(/^([\s>*+\-\d.)]{0,60})(?=~~~)/, '$1\\');
  const found = pieces(source);
  for (const [index, piece] of found.entries()) {
    place.last = index === found.length - 1;
    if (piece.code) {
      out.code(state.table ? escapePipes(piece.text) : piece.text);
      place.start = false;
    } else neutralizeText(piece.text, out, state, place);
  }
  return breakComments(out.done());
}

/** A line that opens a code block, at the margin or as the first of a list item. */
const FENCE = /^([ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)(`{3,}|~{3,})(.*)$/;
/** Whether a line can be the rule under a table's head, in a quote or a list too. */
const isTableRule = (line: string): boolean =>
  line.includes('-') && /[|:]/.test(line) && /^[\s>*+\-.)\d:|]+$/.test(line);
/** For each line, whether it can be a row: a table is one run of lines without a blank one, and has a rule. */
function inTable(lines: readonly string[]): boolean[] {
  const rows = lines.map(() => false);
  let from = 0;
  let rule = false;
  for (let at = 0; at <= lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || /^[ \t]*$/.test(line)) {
      if (rule) rows.fill(true, from, at);
      from = at + 1;
      rule = false;
    } else rule ||= isTableRule(line);
  }
  return rows;
}

// Languages that GitHub draws instead of showing, or offers to apply.
const ACTIVE = /^(?:mermaid|geojson|topojson|stl|math|suggestion)$/i;

const languageOf = (info: string): string => {
  const word = info.trim().split(/\s/)[0] ?? '';
  return /^[\w+#.-]{1,32}$/.test(word) && !ACTIVE.test(word) ? word : word ? 'text' : '';
};

/** One pass over the whole text. */
function pass(text: string, allow: Allowed): string {
  const lines = stripInvisible(text).split('\n');
  const tables = inTable(lines);
  const state: State = { allow, table: false };
  const out: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    const [, indent = '', fence = '', info = ''] = FENCE.exec(line) ?? [];
    if (!fence || (fence[0] === '`' && info.includes('`'))) {
      state.table = tables[at]!;
      out.push(allow.lines.has(line) ? line : neutralizeLine(line, state));
      continue;
    }
    const closing = new RegExp(`^ {0,3}[${fence[0]}]{${fence.length},}[ \\t]*$`);
    const content: string[] = [];
    for (at += 1; at < lines.length; at += 1) {
      const inner = dedent(lines[at]!, indent.length);
      if (closing.test(inner)) break;
      content.push(inner);
    }
    // The block itself stands at the margin; the item that it was in keeps its mark.
    if (indent.trim() !== '') out.push(`${indent.trimEnd()} code:`);
    out.push(codeBlock(calmCode(content.join('\n')), languageOf(info)));
  }
  return out.join('\n');
}

function dedent(line: string, most: number): string {
  let at = 0;
  while (at < most && (line[at] === ' ' || line[at] === '\t')) at += 1;
  return line.slice(at);
}

/** Text that resists is shown as it is in a code block, where nothing acts. */
const asCode = (text: string): string => codeBlock(calmCode(stripInvisible(text)));

/** O1: Markdown that does nothing. Idempotent; at most `maxChars` (60,000) characters, with balanced fences. */
export function neutralize(markdown: string, options: NeutralizeOptions = {}): string {
  const { maxChars = MAX_CHARS } = options;
  const allow = allowed(options);
  let limit = maxChars;
  for (let round = 0; round < 12 && limit > 0; round += 1) {
    const calm = settle(cap(markdown, limit), (text) => pass(text, allow), asCode);
    if (calm.length <= maxChars) return calm;
    limit = Math.min(limit - 1, Math.floor((limit * maxChars * 0.95) / calm.length));
  }
  return '';
}

/** O1 for one line: a table cell, a list item, a summary. `|` is escaped and line breaks are spaces. `maxChars` counts the source. */
export function neutralizeInline(text: string, options: NeutralizeOptions = {}): string {
  const { maxChars = 500 } = options;
  const allow = allowed(options);
  const line = (current: string): string =>
    escapePipes(neutralizeLine(sanitizeLine(current, Number.POSITIVE_INFINITY), { allow, table: true }));
  return settle(sanitizeLine(text, maxChars), line, (rest) => `\`${rest.replace(/[`|\\]/g, ' ').trim() || ' '}\``);
}
