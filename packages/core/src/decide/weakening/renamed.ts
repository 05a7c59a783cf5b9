import type { Test } from './facts.ts';
import { countOf } from './finding.ts';

/** Most tests on each side that are compared with each other; of more, those that have another name are gone. */
const MOST = 40;
/** The part of its words that two bodies must share to be one test. */
const ALIKE = 0.6;

/** Tests that have another name now, by what stands in them: each gone test with its like among the new ones. */
export function renamed(gone: readonly Test[], fresh: readonly Test[]): Map<Test, Test> {
  const likes = new Map<Test, Test>();
  const left = fresh.slice(0, MOST).map((test) => ({ test, words: wordsOf(test) }));
  for (const test of gone.slice(0, MOST)) {
    const words = wordsOf(test);
    let best = -1;
    let most = ALIKE;
    for (const [index, other] of left.entries()) {
      const share = shareOf(words, other.words);
      if (share >= most) [best, most] = [index, share];
    }
    const [like] = best < 0 ? [] : left.splice(best, 1);
    if (like) likes.set(test, like.test);
  }
  return likes;
}

/** The words and numbers of a body, at most 2,000 characters of it. */
function wordsOf({ source, block }: Test): Map<string, number> {
  const body = source.plain.slice(block.body, Math.min(block.end, block.body + 2_000));
  return countOf(body.match(/\w+/g) ?? []);
}

function shareOf(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let [both, all] = [0, 0];
  for (const [word, count] of one) {
    both += Math.min(count, other.get(word) ?? 0);
    all += count;
  }
  for (const count of other.values()) all += count;
  return all === 0 ? 0 : (2 * both) / all;
}
