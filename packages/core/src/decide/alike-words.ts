import MiniSearch from 'minisearch';
import type { Failure } from '../domain/failure.ts';
import type { PastFailure } from './history.ts';

/**
 * How much of the words of a failure must stand in another one: 1 is all of them, and rare ones weigh more. Measured on
 * 484 labelled logs on 2026-11-20, where alike means that the lines that a person marked in both share most of their words.
 *
 * | floor | a record that no fingerprint leads on from | ten marked lines, as a person pastes them |
 * | --- | --- | --- |
 * | 0.5 | right in 26 of 46, 37 % found | right in 86 of 104, 80 % found |
 * | 0.6 | right in 22 of 34, 31 % found | right in 86 of 100, 80 % found |
 * | 0.7 | right in 10 of 17, 14 % found | right in 80 of 90, 75 % found |
 *
 * So it is a hint, and is shown as one. In a short history all words are common, and more of them must be the same.
 */
const FLOOR = 0.6;
/** What says less than so many different words is like too much. */
const FEWEST_WORDS = 5;
/** Words that one text is asked by, and characters that are read of it. */
const MOST_WORDS = 300;
const MOST_CHARS = 8_000;
/** Earlier failures that are compared: of so many, each of the longest, half a second. */
const MOST_COMPARED = 400;
/** Of these, so many are compared the other way round as well. */
const MOST_CANDIDATES = 10;

/**
 * The earlier failures that say the same in words, the likest first. A failure is compared by the lines that name it and by
 * its excerpt, with failures of its class (a class that is unknown says nothing), and each must be like the other; the text of an issue without a record by all
 * that the earlier failure says, and only that way round, for a person cites a part.
 */
export function likeWords(
  { failure, text }: { failure: Failure | undefined; text: string },
  past: readonly PastFailure[],
): PastFailure[] {
  const candidates = (
    failure ? past.filter((one) => one.class !== 'unknown' && one.class === failure.class) : past
  ).slice(0, MOST_COMPARED);
  if (candidates.length === 0) return [];
  const views: ((one: Said) => string)[] = failure
    ? [({ title, lines }) => [title, ...lines].join('\n'), ({ excerpt }) => excerpt]
    : [({ title, lines, excerpt }) => [title, ...lines, excerpt].join('\n')];
  const present: Said = failure
    ? { title: failure.title ?? '', lines: failure.anchors.map((anchor) => anchor.text), excerpt: failure.excerpt }
    : { title: '', lines: [], excerpt: text };
  const indexes = views.map((view) => shares([present, ...candidates].map(view)));
  const least = (from: number, to: number) => Math.min(...indexes.map((share) => share(from, to)));
  return candidates
    .map((one, index) => ({ one, id: index + 1, share: least(0, index + 1) }))
    .filter(({ share }) => share >= FLOOR)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, MOST_CANDIDATES)
    .filter(({ id }) => failure === undefined || least(id, 0) >= FLOOR)
    .map(({ one }) => one);
}

/** What words a failure consists of. */
type Said = Pick<PastFailure, 'title' | 'lines' | 'excerpt'>;

/**
 * How much of one text stands in another, 0 to 1, by their positions: the score of the other one when it is searched for the
 * words of the first, as a part of the score that the first one has itself.
 */
function shares(texts: readonly string[]): (from: number, to: number) => number {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: wordsOf,
    processTerm: (term) => term,
    autoVacuum: false,
  });
  index.addAll(texts.map((text, id) => ({ id, text })));
  const asked = new Map<number, ReadonlyMap<number, number>>();
  const scores = (from: number): ReadonlyMap<number, number> => {
    const words = [...new Set(wordsOf(texts[from] ?? ''))].slice(0, MOST_WORDS);
    if (words.length < FEWEST_WORDS) return new Map();
    return new Map(index.search(words.join(' ')).map(({ id, score }) => [id as number, score]));
  };
  return (from, to) => {
    const found = asked.get(from) ?? scores(from);
    asked.set(from, found);
    const [own = 0, other = 0] = [found.get(from), found.get(to)];
    return own > 0 ? Math.min(1, other / own) : 0;
  };
}

/** Words of four letters and more, without numbers. */
const wordsOf = (text: string): string[] =>
  text
    .slice(0, MOST_CHARS)
    .toLowerCase()
    .match(/\p{L}[\p{L}_]{3,60}/gu) ?? [];
