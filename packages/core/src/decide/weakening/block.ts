import type { Source } from './source.ts';

/** A test, or a suite of tests, as it is declared in a text. */
export interface Block {
  name: string;
  suite: boolean;
  /** Where the declaration begins, where its body does, and where both end. */
  at: number;
  body: number;
  end: number;
  /** What in the declaration itself keeps it from running: `it.skip`. */
  skip?: string | undefined;
  /** It keeps its neighbours from running. */
  only?: boolean;
  /** Rows of the table that it runs over, as far as they are written in its call. */
  cases?: number;
}

/** Something that stands in a text and belongs to a block: to the one around it or, `ahead`, to the next one. */
export interface Mark {
  at: number;
  ahead: boolean;
}

/**
 * The block of each mark, by number; -1 for none. Both lists are in the order of their places. A mark ahead belongs to the
 * block that begins next, or to the one that it stands in the head of.
 */
export function ownersOf(blocks: readonly Block[], marks: readonly Mark[]): number[] {
  const open: number[] = [];
  let next = 0;
  return marks.map(({ at, ahead }) => {
    while (next < blocks.length && blocks[next]!.at <= at) {
      open.push(next);
      next += 1;
    }
    while (open.length > 0 && blocks[open.at(-1)!]!.end <= at) open.pop();
    const around = open.at(-1);
    const inHead = around !== undefined && at < blocks[around]!.body;
    if (!ahead || inHead) return around ?? -1;
    return next < blocks.length ? next : -1;
  });
}

/** Of each block the one around it, by number; -1 for none. The blocks are in the order of their places. */
export const parentsOf = (blocks: readonly Block[]): number[] => {
  const open: number[] = [];
  return blocks.map(({ at }, index) => {
    while (open.length > 0 && blocks[open.at(-1)!]!.end <= at) open.pop();
    const parent = open.at(-1) ?? -1;
    open.push(index);
    return parent;
  });
};

/** Every match of a pattern in the code of a text. */
export const inCode = (source: Source, pattern: RegExp): RegExpExecArray[] => [...source.code.matchAll(pattern)];

/** The first characters of the code that a test runs; undefined when it has no body of its own. */
export function insideOf({ code, language }: Source, { body, end }: Block, most: number): string | undefined {
  const text = code.slice(body, Math.min(end, body + most));
  const start = (BODY[language] ?? /\{/).exec(text);
  return start ? text.slice(start.index + start[0].length) : undefined;
}

/** What a body begins behind. */
const BODY: Partial<Record<Source['language'], RegExp>> = {
  js: /=>\s{0,20}\{|\)\s{0,20}\{/,
  python: /:[ \t]{0,20}(?:\r?\n)?(?:\s{0,80}("""|''')[\s\S]{0,600}?\1)?/,
  ruby: /\n/,
};
