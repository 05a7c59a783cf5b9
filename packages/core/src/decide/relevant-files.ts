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

/**
 * The files that have most to do with a question, the best first, by a text search over the words of their paths and contents
 * (BM25). Names are split as programmers write them: `readIssue`, `read_issue` and `read issue` meet. Of a long file the part
 * that holds most of the question's words is shown. `room` are characters of all parts together; the best files get the most.
 *
 * Measured on this project's own history, each change asked for on the files before it: with its title alone, one of the files
 * that it changed is among the ten in 28 of 50 cases (the first one in 14); with the sentences that its tests say as well, as an
 * issue would, in 15 of 21. Other weights of paths and titles did no better.
 */
export function relevantFiles(
  files: readonly Text[],
  { title, body }: { title: string; body: string },
  room: number,
): RelevantFile[] {
  const rank = rankFiles(files, { title, body }).slice(0, RELEVANT.files);
  const wordsOf = wordReader();
  const words = new Set([...wordsOf(title), ...wordsOf(body)]);
  let left = room;
  return rank.flatMap(({ path, text }, index) => {
    const last = index === rank.length - 1;
    const part = partOf(
      path,
      text.split(/\r?\n/),
      (line) => countOf(wordsOf(line), words),
      last ? left : Math.floor(left / 3),
    );
    left -= part.lines.reduce((sum, line) => sum + line.length + 1, 0);
    return part.lines.length === 0 ? [] : [part];
  });
}

/** All files that hold a word of the question, the best first. */
export function rankFiles<T extends Text>(files: readonly T[], question: { title: string; body: string }): T[] {
  const wordsOf = wordReader();
  const index = new MiniSearch<{ id: number; path: string; text: string }>({
    fields: ['path', 'text'],
    tokenize: wordsOf,
    processTerm: (term) => term,
    autoVacuum: false,
  });
  index.addAll(files.map(({ path, text }, id) => ({ id, path, text: text.slice(0, MOST_CHARS) })));
  const inTitle = new Set(wordsOf(question.title));
  const words = [...new Set([...inTitle, ...wordsOf(question.body)])].slice(0, MOST_WORDS);
  const found = index.search(words.join(' '), {
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
 * again and again, so each is taken apart once.
 */
function wordReader(): (text: string) => string[] {
  const known = new Map<string, readonly string[]>();
  return (text) =>
    (text.match(NAME) ?? []).flatMap((name) => {
      const words = known.get(name) ?? wordsOfName(name);
      known.set(name, words);
      return words;
    });
}

const NAME = /[\p{L}\p{N}]{3,60}/gu;

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
        .replace(/(?<=.{3})(?:ing|ed)$/, '');

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
