import type { PatternHit } from './secret-patterns.ts';

const BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;

// What may stand between: base64, line ends (also written as \n), the runner's time stamps, PGP and OpenSSL headers.
const STAMP = /^\d{4}-\d\d-\d\dT[\d:.]{8,20}Z\s{0,8}/;
const MARGIN = /^(?:\d{1,6}\s{0,4}[:|]|[>|+"'])\s{0,8}/;
const KEY_LINE = /^[A-Za-z0-9+/=]{4,}(?:\\[nr])*["',]*$/;
const KEY_HEADER = /^(?:Proc-Type|DEK-Info|Version|Comment|Hash): /;
const MAX_LINES = 400;

/** Whether a line of a log can be a line of a key. */
const isKeyLine = (line: string): boolean => {
  if (line.length > 4_000) return false;
  const bare = line.trim().replace(STAMP, '').replace(MARGIN, '');
  return bare === '' || KEY_LINE.test(bare) || KEY_HEADER.test(bare);
};

/** Past the last line, from `from` on, that can belong to a key; the rest of the first line counts when it is base64. */
function bodyEnd(text: string, from: number): number {
  const inline = /^(?:\\[nrt]|[A-Za-z0-9+/=])*/.exec(text.slice(from, from + 20_000))?.[0].length ?? 0;
  let end = from + inline;
  if (text[end] !== '\n' && text[end] !== '\r') return end;
  // Blank lines stand between the headers and the key, not after it: `end` moves on with the next line of the key.
  for (let line = 0, at = end; line < MAX_LINES && at < text.length; line += 1) {
    const next = text.indexOf('\n', at + 1);
    const stop = next < 0 ? text.length : next;
    const content = text.slice(at + 1, stop);
    if (!isKeyLine(content)) break;
    if (content.trim() !== '') end = stop;
    at = stop;
  }
  return end;
}

/** The start of the first line, going up from `from`, that can belong to a key. */
function bodyStart(text: string, from: number): number {
  let start = from;
  while (start > 0 && /[A-Za-z0-9+/=\\]/.test(text[start - 1]!)) start -= 1;
  for (let line = 0; line < MAX_LINES && start > 0 && text[start - 1] === '\n'; line += 1) {
    const previous = text.lastIndexOf('\n', start - 2) + 1;
    const content = text.slice(previous, start - 1);
    if (content.trim() === '' || !isKeyLine(content)) break;
    start = previous;
  }
  return start;
}

/**
 * E7: private keys, whole or cut off at either end, as a log tail cuts them: from the BEGIN line as far as lines look
 * like a key, and from an END line back. Each line is looked at by at most two keys.
 */
export function findKeys(text: string): PatternHit[] {
  if (!text.includes('PRIVATE KEY')) return [];
  const hits: PatternHit[] = [];
  const ends = [...text.matchAll(END)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  let covered = 0;
  let next = 0;
  // Both lists are in the order of the text, so each is walked once.
  const orphans = (before: number): void => {
    for (let end = ends[next]; end && end.start < before; end = ends[++next]) {
      if (end.start < covered) continue;
      hits.push({ name: 'private-key', start: bodyStart(text, end.start), end: end.end });
      covered = end.end;
    }
  };
  for (const match of text.matchAll(BEGIN)) {
    if (match.index < covered) continue;
    orphans(match.index);
    const body = bodyEnd(text, match.index + match[0].length);
    const close = ends[next];
    covered = close && close.start <= body + 120 ? Math.max(body, close.end) : body;
    hits.push({ name: 'private-key', start: match.index, end: covered });
  }
  orphans(text.length);
  return hits;
}
