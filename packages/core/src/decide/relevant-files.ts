import MiniSearch from 'minisearch';

/** What is shown of a repository to somebody who plans a change: files, and of each so many lines. */
export const RELEVANT = { files: 10, lines: 500 } as const;

/** A file by its path and its text. */
interface Text {
  path: string;
  text: string;
}

/** A part of a file that has to do with a question. */
export interface RelevantFile {
  path: string;
  /** The numbers of its first and last line, from 1, and how many there are. */
  from: number;
  to: number;
  of: number;
  lines: string[];
}

/** The title counts more than the rest: it names the thing, and a long body names many. */
const TITLE = 2;
/** A word in a path says what the file is about. */
const PATH = 3;
/** Words of a question, and characters of one file that are looked at. */
const MOST_WORDS = 200;
const MOST_CHARS = 100_000;
/** Names that are remembered with their words. */
const MOST_KNOWN = 50_000;

/**
 * The files that have most to do with a question, the best first, by a text search over the words of their paths and contents
 * (BM25). Names are split as programmers write them: `readIssue`, `read_issue` and `read issue` meet. Of a long file the part
 * that holds most of the question's words is shown. `room` are characters of all parts together; the best files get the most.
 *
 * Measured on this project's own history (2026-11-20), each change asked for on the files before it: with its title alone, one of
 * the files that it changed was among the ten in 28 of 50 cases (the first one in 14); with the sentences that its tests say as
 * well, as an issue would, in 15 of 21. How words are split was refined since, and not measured again.
 */
export function relevantFiles(
  files: readonly Text[],
  { title, body }: { title: string; body: string },
  room: number,
): RelevantFile[] {
  const rank = rankFiles(files, { title, body }).slice(0, RELEVANT.files * 2);
  const wordsOf = wordReader();
  const words = new Set([...wordsOf(title), ...wordsOf(body)]);
  const parts: RelevantFile[] = [];
  let left = room;
  for (const [index, { path, text }] of rank.entries()) {
    if (parts.length === RELEVANT.files) break;
    const last = parts.length === RELEVANT.files - 1 || index === rank.length - 1;
    const hitsOf = (line: string): number => countOf(wordsOf(line), words);
    const part = partOf(path, text.split(/\r?\n/), hitsOf, last ? left : Math.floor(left / 3));
    // A file that is one long line, as tools write them, leaves its place to the next.
    if (part.lines.length === 0) continue;
    left -= part.lines.reduce((sum, line) => sum + line.length + 1, 0);
    parts.push(part);
  }
  return parts;
}

/** All files that hold a word of the question, the best first. */
export function rankFiles<T extends Text>(files: readonly T[], question: { title: string; body: string }): T[] {
  const wordsOf = wordReader();
  const inTitle = new Set(wordsOf(question.title));
  const words = new Set([...new Set([...inTitle, ...wordsOf(question.body)])].slice(0, MOST_WORDS));
  const index = new MiniSearch<{ id: number; path: string; text: string }>({
    fields: ['path', 'text'],
    tokenize: wordsOf,
    // No other word is ever looked for; how many there are is counted before. Else a file of random names would fill the memory.
    processTerm: (term) => (words.has(term) ? term : null),
    autoVacuum: false,
  });
  index.addAll(files.map(({ path, text }, id) => ({ id, path, text: text.slice(0, MOST_CHARS) })));
  const found = index.search([...words].join(' '), {
    // They are words already: what was cut off one of them is not cut off twice.
    tokenize: (text) => text.split(' '),
    boost: { path: PATH },
    boostTerm: (term) => (inTitle.has(term) ? TITLE : 1),
  });
  return found.flatMap(({ id }) => files[id as number] ?? []);
}

/** Words that say nothing of what is asked for. */
const EMPTY = new Set(
  'the and for with that this from not are was were has have had but its our your you they them then than when what which who how can could should would will may must does did done into over only also just there here where all any some more most very about after before because while been being out use used using one two new get set'.split(
    ' ',
  ),
);

/**
 * The words of texts and of the names in them, as they are compared; a name stands there whole as well. The same names come
 * again and again, so each is taken apart once. Names come first: where a text in Chinese tells one, it tells most.
 */
function wordReader(): (text: string) => string[] {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const plain = text.normalize('NFKC');
    const names = (plain.match(NAME) ?? []).flatMap((name) => {
      const words = known.get(name) ?? wordsOfName(name);
      if (known.size < MOST_KNOWN) known.set(name, words);
      return words;
    });
    return [...names, ...(plain.match(UNSPACED) ?? []).flatMap(pairsOf)];
  };
}

/** Scripts that put no space between words, or write what follows a word onto it. */
const SCRIPTS =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const UNSPACED = new RegExp(`[${SCRIPTS}]{2,60}`, 'gu');
const NAME = new RegExp(`(?:(?![${SCRIPTS}])[\\p{L}\\p{M}\\p{N}]){3,60}`, 'gu');

/** Two signs at a time, for nobody tells where a word ends without a dictionary. */
function pairsOf(run: string): string[] {
  const signs = [...run];
  return signs.slice(1).map((sign, at) => signs[at]! + sign);
}

function wordsOfName(name: string): string[] {
  const parts = name
    .replace(/([\p{Ll}\p{N}])(?=\p{Lu})/gu, '$1 ')
    .replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .split(' ');
  const all = parts.length > 1 ? [...parts, name] : parts;
  return all.map((word) => stem(word.toLowerCase())).filter((word) => word.length > 2 && !EMPTY.has(word));
}

/** Without the endings by which English bends a word. */
const stem = (word: string): string =>
  word.length < 5
    ? word
    : word
        .replace(/ies$/, 'y')
        .replace(/([^s])s$/, '$1')
        .replace(/(?<=.{3})(?:ing|(?<!e)ed)$/, '');

/** How many different ones of those words. */
const countOf = (found: readonly string[], words: ReadonlySet<string>): number =>
  new Set(found.filter((word) => words.has(word))).size;

/** The run of lines with most of the words, within the bounds. */
function partOf(path: string, lines: readonly string[], hitsOf: (line: string) => number, room: number): RelevantFile {
  const hits = lines.map((line) => hitsOf(line.slice(0, 2_000)));
  let best = { from: 0, to: 0, sum: -1 };
  let [from, sum, chars] = [0, 0, 0];
  for (const [to, line] of lines.entries()) {
    sum += hits[to]!;
    chars += line.length + 1;
    for (; from <= to && (to - from >= RELEVANT.lines || chars > room); from += 1) {
      sum -= hits[from]!;
      chars -= lines[from]!.length + 1;
    }
    // Of parts that are as good the first, as long as it may be.
    if (from <= to && (sum > best.sum || (sum === best.sum && from === best.from))) best = { from, to: to + 1, sum };
  }
  const shown = lines.slice(best.from, best.to);
  return { path, from: best.from + 1, to: best.to, of: lines.length, lines: shown };
}
