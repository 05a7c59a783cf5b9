/**
 * I3: what GitHub does not show of a Markdown text is taken out of it before a model reads it: comments, attributes,
 * alternative texts, titles, reference definitions that nothing refers to, long fence infos. The rendered page is the
 * measure; where parsers differ, the text goes. Code blocks stay as written.
 */

import { decodeHTMLStrict } from 'entities/decode';
import { blocks } from './fences.ts';

/** A fence info longer than this can carry an instruction that nobody sees. */
const MAX_INFO = 48;

/** Removes `<!-- … -->`, `<? … >`, `<![CDATA[ … ]]>` and `<!X … >`; an unterminated comment reaches to the end. */
function dropComments(text: string): string {
  const lastClose = text.lastIndexOf('>');
  let out = '';
  let from = 0;
  for (;;) {
    const at = text.indexOf('<', from);
    const next = text[at + 1];
    if (at < 0) return out + text.slice(from);
    if (next !== '!' && next !== '?') {
      out += text.slice(from, at + 1);
      from = at + 1;
      continue;
    }
    out += text.slice(from, at);
    const end = endOfComment(text, at, lastClose);
    if (end < 0) return out;
    if (end === at) out += '<';
    from = end === at ? at + 1 : end;
  }
}

/** Where the construct at `at` ends, -1 for the end of the text, or `at` itself when it is nothing of the kind. */
function endOfComment(text: string, at: number, lastClose: number): number {
  const after = (end: string, from: number): number => {
    const found = text.indexOf(end, from);
    return found < 0 ? -1 : found + end.length;
  };
  if (text.startsWith('<!--', at)) return after('-->', at + 2);
  if (text.startsWith('<![CDATA[', at)) return after(']]>', at);
  // These two end at the next `>`; without one they are plain text.
  const other = text.startsWith('<?', at) || /[A-Za-z]/.test(text[at + 2] ?? '');
  return other && at < lastClose ? after('>', at) : at;
}

const VALID_TAG =
  /<(\/?)([A-Za-z][A-Za-z0-9-]*)((?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*(\/?)>/g;
// In an HTML block a browser forgives more than CommonMark: for elements it knows, anything up to `>` is the tag.
const NAMES =
  'a|abbr|b|blockquote|br|code|dd|del|details|div|dl|dt|em|figure|g?image|h[1-6]|hr|i|img|input|ins|kbd|li|ol|p|path|picture|pre|q|s|samp|source|span|strong|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|tr|ul|var|video';
const LOOSE_TAG = new RegExp(`<(/?)(${NAMES})(?=[\\s/])([^<>]*)>`, 'gi');
const KEPT = /[\s/"'](href|src)\s*=\s*(?:"([^"\s]{0,2000})"|'([^'\s]{0,2000})'|([^\s"'=<>`]{1,2000}))/i;

/** Keeps the name of a tag and where it leads; every other attribute is text that nobody sees. */
function bareTag(close: string, name: string, attributes: string, end: string): string {
  const [, key, double, single, plain] = KEPT.exec(` ${attributes}`) ?? [];
  const url = double ?? single ?? plain;
  return `<${close}${name}${key && url ? ` ${key.toLowerCase()}="${url}"` : ''}${end ? ' /' : ''}>`;
}

const dropAttributes = (text: string): string =>
  text
    .replace(VALID_TAG, (_all, close: string, name: string, attributes: string, end: string) =>
      bareTag(close, name, attributes, end),
    )
    .replace(LOOSE_TAG, (_all, close: string, name: string, attributes: string) =>
      bareTag(close, name, attributes, ''),
    );

/** Empties the alternative text of every image, also with nested brackets; one pass with a stack. */
function dropAlt(text: string): string {
  const open: number[] = [];
  const cuts: [number, number][] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\\') at += 1;
    else if (char === '[') open.push(at);
    else if (char === ']') {
      const start = open.pop();
      if (start === undefined) continue;
      const follows = text[at + 1];
      const image = start > 0 && text[start - 1] === '!';
      if (image && (follows === '(' || follows === '[') && at > start + 1) {
        while (cuts.length > 0 && cuts[cuts.length - 1]![0] > start) cuts.pop();
        cuts.push([start + 1, at]);
      }
    } else if (char === '\n' && text[at + 1] === '\n') open.length = 0;
  }
  let out = '';
  let from = 0;
  for (const [start, end] of cuts) {
    out += text.slice(from, start);
    from = end;
  }
  return out + text.slice(from);
}

const LINK_TITLE =
  /(\]\([ \t\n]*(?:<[^<>\n]*>|[^\s<>"'()][^\s<>"']*))[ \t\n]+(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\))[ \t\n]*\)/g;
const dropTitles = (text: string): string => text.replace(LINK_TITLE, '$1)');

const DEFINITION =
  /^([ \t>]{0,12})\[((?:\\[^\n]|[^[\]\\\n]){1,500})\]:[ \t]*(?:\n[ \t>]{0,12})?(<[^<>\n]*>|[^\s<][^\s]*)(?:[ \t]*(?:\n[ \t>]{0,12})?[ \t](?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\)))?[ \t]*$/gm;
const FOOTNOTE = /^[ \t>]{0,12}\[(\^[^[\]\s]{1,200})\]:[^\n]*(?:\n(?:[ \t]+\S|[^\s[])[^\n]*)*$/gm;
const label = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** Removes reference and footnote definitions that nothing uses, and the titles of those that are used. */
function dropDefinitions(text: string, whole: string): string {
  if (!text.includes(']:')) return text;
  const used = new Map<string, number>();
  for (const [, name] of whole.matchAll(/\[((?:\\[^\n]|[^[\]\\]){1,500})\]/g)) {
    const key = label(name ?? '');
    used.set(key, (used.get(key) ?? 0) + 1);
  }
  const kept = (name: string): boolean => (used.get(label(name)) ?? 0) > 1;
  return text
    .replace(FOOTNOTE, (all: string, name: string) => (kept(name) ? all : ''))
    .replace(DEFINITION, (all: string, indent: string, name: string, url: string) =>
      name.startsWith('^') ? all : kept(name) ? `${indent}[${name}]: ${url}` : '',
    );
}

/** Of a fence's info only the language is shown; a long one goes whole. */
const dropInfo = (text: string): string =>
  text.replace(
    /^([ \t>*+\-\d.)]{0,24})(`{3,}|~{3,})([^\n`]*)$/gm,
    (_all, indent: string, fence: string, info: string) => {
      const language = info.trim().split(/\s/)[0] ?? '';
      return indent + fence + (info.trim().length <= MAX_INFO && /^[\w+#.-]*$/.test(language) ? language : '');
    },
  );

const prose = (text: string, whole: string): string =>
  dropDefinitions(dropTitles(dropAlt(dropAttributes(dropComments(decodeHTMLStrict(text))))), whole);

/** One pass over the whole text; the caller repeats it to a fixed point (I3). */
export const dropHiddenOnce = (text: string): string =>
  dropInfo(
    blocks(text)
      .map((block) => (block.code ? block.lines.join('\n') : prose(block.lines.join('\n'), text)))
      .join('\n'),
  );

/** Spoils every character that the passes react to; for text that was nested to outlast them. */
export const spoilMarkup = (text: string): string => text.replace(/[<>&[\]`~]/g, ' ');
