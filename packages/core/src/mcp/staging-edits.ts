import { ToolError } from '../errors.ts';
import { count } from '../text/words.ts';

/** One exact replacement: `search` must stand once in the text. */
export interface Edit {
  search: string;
  replace: string;
}

/** Every newline of the text is CRLF, and there is one: so it stays, whatever a model writes, for none of them sees it. */
export const isCrlf = (text: string): boolean => text.includes('\r\n') && !/(?:^|[^\r])\n/.test(text);

/** The text with every line end as CRLF. */
export const toCrlf = (text: string): string => text.replace(/\r?\n/g, '\r\n');

/**
 * The text after all the edits, each applied to what the one before left. Throws a ToolError, without a rule because it
 * quotes the file, when a text to replace is missing or ambiguous; then none of them counts. In linear time.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const form = isCrlf(text) ? toCrlf : (same: string) => same;
  return edits.reduce((now, edit, index) => {
    const search = form(edit.search);
    const [at, ...more] = occurrences(now, search);
    const which = edits.length > 1 ? `Edit ${index + 1} of ${edits.length}, so none was made: ` : '';
    if (at === undefined)
      throw new ToolError(`${which}the text to replace does not stand in the file; ${nearest(now, search)}`);
    if (more.length > 0) {
      const lines = [at, ...more].slice(0, SHOWN).map((position) => lineAt(now, position));
      const rest = more.length >= SHOWN ? ' …' : '';
      throw new ToolError(
        `${which}the text to replace stands ${more.length + 1 >= MOST ? `${MOST} times or more` : count(more.length + 1, 'time')} in the file, at the lines ${lines.join(', ')}${rest}: give more lines around it, so that it stands once.`,
      );
    }
    return now.slice(0, at) + form(edit.replace) + now.slice(at + search.length);
  }, text);
}

const SHOWN = 10;
/** More places than this are not counted. */
const MOST = 1_000;

/**
 * Where `search` begins in `text`, overlapping places too, at most `MOST`. By Knuth, Morris and Pratt, because
 * `indexOf` takes seconds for a search that was made to be slow.
 */
function occurrences(text: string, search: string): number[] {
  const back = new Int32Array(search.length);
  for (let at = 1, length = 0; at < search.length; ) {
    if (search[at] === search[length]) back[at++] = ++length;
    else if (length > 0) length = back[length - 1]!;
    else at++;
  }
  const found: number[] = [];
  for (let at = 0, length = 0; at < text.length && found.length < MOST; at++) {
    while (length > 0 && text[at] !== search[length]) length = back[length - 1]!;
    if (text[at] === search[length]) length++;
    if (length < search.length) continue;
    found.push(at + 1 - length);
    length = back[length - 1]!;
  }
  return found;
}

const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length;

/** What is left of a line when it is compared loosely: neither white space nor what nobody sees. */
const bare = (line: string): string => line.replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '');

const shown = (line: string): string => {
  const text = line.replace(/\r$/, '');
  return JSON.stringify(text.length > 120 ? `${text.slice(0, 119)}…` : text);
};

/** Places at which one line of the search is looked for, and lines that are looked at from each. */
const ANCHORS = 20;
const REACH = 200;

/**
 * Where a text that is missing nearly stands, and what differs there first: the end of a sentence. The place is that at
 * which most lines follow each other as they do in the search, white space aside.
 */
function nearest(text: string, search: string): string {
  const have = text.split('\n');
  const want = search.split('\n').slice(0, REACH);
  const places = new Map<string, number[]>();
  for (const line of want) if (bare(line) !== '') places.set(bare(line), []);
  if (places.size === 0) return 'it is white space alone.';
  for (const [index, line] of have.entries()) {
    const known = places.get(bare(line));
    if (known && known.length < ANCHORS) known.push(index);
  }
  let best = { start: 0, same: 0 };
  // The first telling lines say where it is; the later ones would only find the same place again.
  for (const [offset, line] of want.entries()) {
    for (const place of places.get(bare(line)) ?? []) {
      const start = place - offset;
      const same = want.filter((one, at) => bare(one) !== '' && bare(one) === bare(have[start + at] ?? '')).length;
      if (same > best.same) best = { start, same };
    }
    if (best.same > 0) break;
  }
  if (best.same === 0) return alike(have, want.find((line) => bare(line) !== '') ?? '');
  const last = want.length - 1;
  const fits = (one: string, at: number): boolean => {
    const other = have[best.start + at] ?? '';
    if (last === 0) return other.includes(one);
    return at === 0 ? other.endsWith(one) : at === last ? other.startsWith(one) : one === other;
  };
  const at = want.findIndex((one, index) => !fits(one, index));
  const [one = '', other] = [want[at], have[best.start + at]];
  if (at < 0 || other === undefined)
    return `its beginning stands at line ${best.start + 1}, and the file ends before it.`;
  const line = `line ${best.start + at + 1}`;
  return bare(one) === bare(other)
    ? `${line} differs only in white space or in invisible characters: ${shown(other)}.`
    : `the nearest place is line ${best.start + 1}, but ${line} is ${shown(other)}, not ${shown(one)}.`;
}

/** The line that begins and ends most like the wanted one. */
function alike(have: readonly string[], wanted: string): string {
  const want = bare(wanted);
  let best = { index: -1, score: 0.5 };
  for (const [index, line] of have.entries()) {
    const other = bare(line);
    const most = Math.min(want.length, other.length);
    let begin = 0;
    while (begin < most && want[begin] === other[begin]) begin++;
    let end = 0;
    while (end < most - begin && want.at(-1 - end) === other.at(-1 - end)) end++;
    const score = (begin + end) / Math.max(want.length, other.length, 1);
    if (score > best.score) best = { index, score };
  }
  if (best.index < 0)
    return 'no line of it is like it: read the file with get_file_contents and copy the text exactly.';
  return `the nearest line is ${best.index + 1}: ${shown(have[best.index] ?? '')}.`;
}
