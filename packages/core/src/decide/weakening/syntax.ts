/** The languages whose tests are understood; `text` is everything that only has comments with `#`. */
export type Language = 'js' | 'python' | 'go' | 'java' | 'rust' | 'csharp' | 'ruby' | 'php' | 'c' | 'shell' | 'text';

/** A string that begins with `open`. Without `lines` it ends with its line at the latest. */
export interface StringRule {
  open: string;
  close: string;
  /** A backslash takes the next character with it. */
  escapes: boolean;
  lines: boolean;
}

/** What of a language must be known to tell code from comments and strings. */
export interface Syntax {
  /** What opens a comment to the end of its line. */
  line: readonly string[];
  /** A `#` inside of a word opens none. */
  apart?: boolean;
  /** `#[` opens an attribute, not a comment. */
  attributes?: boolean;
  block?: { open: string; close: string; nests: boolean };
  strings: readonly StringRule[];
  /** A quote holds one character, or is something else: a lifetime, a digit separator. */
  chars?: boolean;
  /** Template strings with code in `${}`. */
  templates?: boolean;
  /** A slash may open a pattern. */
  patterns?: boolean;
  /** What opens a text that ends with a line of its own. */
  heredoc?: RegExp;
  /** Raw strings whose delimiter is named at their beginning; the first group is it. */
  raw?: { open: RegExp; close: (name: string) => string };
}

const quote = (mark: string, lines = false, escapes = true): StringRule => ({
  open: mark,
  close: mark,
  escapes,
  lines,
});
const C_BLOCK = { open: '/*', close: '*/', nests: false };
const TRIPLE = [quote('"""', true), quote("'''", true)];

/** By language. Longer openers stand before those that they begin with. */
export const SYNTAXES: Readonly<Record<Language, Syntax>> = {
  js: { line: ['//'], block: C_BLOCK, strings: [quote('"'), quote("'")], templates: true, patterns: true },
  python: { line: ['#'], strings: [...TRIPLE, quote('"'), quote("'")] },
  go: { line: ['//'], block: C_BLOCK, strings: [quote('"'), quote('`', true, false)], chars: true },
  java: { line: ['//'], block: C_BLOCK, strings: [...TRIPLE, quote('"')], chars: true },
  rust: {
    line: ['//'],
    block: { ...C_BLOCK, nests: true },
    strings: [quote('"', true)],
    chars: true,
    raw: { open: /\bb?r(#{0,20})"/y, close: (name) => `"${name}` },
  },
  csharp: {
    line: ['//'],
    block: C_BLOCK,
    strings: [quote('"""', true, false), { open: '@"', close: '"', escapes: false, lines: true }, quote('"')],
    chars: true,
  },
  ruby: {
    line: ['#'],
    block: { open: '\n=begin', close: '\n=end', nests: false },
    strings: [quote('"'), quote("'"), quote('`')],
    patterns: true,
    heredoc: /<<[~-]?(["']?)([A-Z_]{1,40})\1/y,
  },
  php: {
    line: ['//', '#'],
    attributes: true,
    block: C_BLOCK,
    strings: [quote('"'), quote("'")],
    heredoc: /<<<[ \t]?(["']?)([A-Za-z_]\w{0,40})\1/y,
  },
  c: {
    line: ['//'],
    block: C_BLOCK,
    strings: [quote('"')],
    chars: true,
    raw: { open: /\b(?:u8|[uUL])?R"([^\s()\\]{0,16})\(/y, close: (name) => `)${name}"` },
  },
  shell: {
    line: ['#'],
    apart: true,
    strings: [quote('"', true), quote("'", true, false)],
    heredoc: /<<-?[ \t]?\\?(["']?)([A-Za-z_]\w{0,40})\1/y,
  },
  text: { line: ['#'], apart: true, strings: [quote('"'), quote("'")] },
};
