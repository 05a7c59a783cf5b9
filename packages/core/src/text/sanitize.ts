/**
 * I1-I4, I6: the one door through which text from outside comes in. `sanitize` is for what GitHub shows as Markdown,
 * `sanitizeLog` for logs, diffs and files, `sanitizeLine` for one-line fields. All three are idempotent and linear.
 */

import { dropHiddenOnce, spoilMarkup } from './hidden.ts';
import { stripInvisible } from './invisible.ts';
import { settle } from './settle.ts';

/** I6: the most characters of each kind of text that reach a prompt; `comments` is a count, `read` one answer of a tool. */
export const CAPS = {
  title: 256,
  body: 16_000,
  comment: 8_000,
  comments: 50,
  log: 64_000,
  diff: 200_000,
  read: 20_000,
  patch: 8_000,
} as const;

/** Cuts at `at` without splitting a surrogate pair. */
const head = (text: string, at: number): string =>
  text.slice(0, at > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 ? at - 1 : at);
const tail = (text: string, length: number): string => {
  const at = text.length - length;
  return length <= 0 ? '' : text.slice((text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at + 1 : at);
};

/**
 * I6: at most `maxChars` characters, the mark included. `keep: 'ends'` keeps a quarter from the start and the rest
 * from the end, which is where a log tells what failed. A text within the limit comes back as it is.
 */
export function cap(text: string, maxChars: number, keep: 'start' | 'ends' = 'start'): string {
  if (text.length <= maxChars) return text;
  const mark = (omitted: number): string => `\n… ${omitted} characters omitted …${keep === 'ends' ? '\n' : ''}`;
  const room = maxChars - mark(text.length).length;
  if (room <= 0) return head(text, Math.max(0, maxChars));
  const first = head(text, keep === 'ends' ? Math.floor(room / 4) : room);
  const last = keep === 'ends' ? tail(text, room - first.length) : '';
  return first + mark(text.length - first.length - last.length) + last;
}

const settled = (text: string): string =>
  settle(text, (current) => stripInvisible(dropHiddenOnce(stripInvisible(current))), spoilMarkup);

/** I2, I3: Markdown from outside as a person sees it. `maxChars` counts what is left, and a cut is marked. */
export function sanitize(text: string, options: { maxChars?: number } = {}): string {
  const clean = settled(text);
  const { maxChars } = options;
  if (maxChars === undefined || clean.length <= maxChars) return clean;
  // A cut can take away what refers to a definition, so the rest is cleaned once more; that only shortens it.
  return settled(cap(clean, maxChars));
}

/** I2: logs, diffs and source code. Markup stays; only what has no shape goes. */
export function sanitizeLog(text: string, options: { maxChars?: number } = {}): string {
  const clean = stripInvisible(text);
  const { maxChars } = options;
  if (maxChars === undefined || clean.length <= maxChars) return clean;
  return stripInvisible(cap(clean, maxChars, 'ends'));
}

/** I4: titles, names, branches, paths, labels: one line, plain spaces, at most `max` characters. */
export function sanitizeLine(text: string, max: number = CAPS.title): string {
  const line = stripInvisible(text).replace(/\s+/gu, ' ').trim();
  if (line.length <= max) return line;
  return max < 2 ? head(line, max) : `${stripInvisible(head(line, max - 1)).trimEnd()}…`;
}
