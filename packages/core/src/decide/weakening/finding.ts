import { inlineCode } from '../../text/markdown.ts';

/** One place where a change makes a test or a check weaker (W6). */
export interface Weakening {
  kind:
    | 'test-deleted'
    | 'test-skipped'
    | 'assertion-loosened'
    | 'assertion-removed'
    | 'error-ignored'
    | 'timeout-longer'
    | 'retries-more'
    | 'rule-disabled'
    | 'coverage-lowered'
    | 'snapshot-only'
    | 'tests-only';
  path: string;
  /** In the new text, or in the old one for what was removed; undefined when it stands in no one line. */
  line?: number;
  /** One sentence for a person, in Markdown; what it quotes from the files stands in code spans. */
  what: string;
}

/** A weakening whose file is known to the caller. */
export type Found = Omit<Weakening, 'path'>;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a quoted text must not hold.
const CONTROL = /[\x00-\x1f\x7f\u2028\u2029]+/g;

/** A piece of a file as a code span of at most 80 characters. */
export function quoted(text: string): string {
  const line = text.slice(0, 400).replace(CONTROL, ' ').trim();
  return inlineCode(line.length > 80 ? `${line.slice(0, 79)}…` : line);
}

/** How often each text occurs. */
export function countOf(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** The items that `items` holds more often than `old` does, by their key; of equal ones the first are taken for old. */
export function added<T>(old: Iterable<T>, items: Iterable<T>, keyOf: (item: T) => string): T[] {
  const left = countOf([...old].map(keyOf));
  return [...items].filter((item) => {
    const count = left.get(keyOf(item)) ?? 0;
    if (count > 0) left.set(keyOf(item), count - 1);
    return count === 0;
  });
}
