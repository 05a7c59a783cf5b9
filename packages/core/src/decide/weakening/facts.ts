import { type Assertion, assertionsOf } from './assertions.ts';
import { type Block, type Mark, ownersOf } from './block.ts';
import { blocksOf } from './declare.ts';
import { UNCOLLECTED } from './declare-lines.ts';
import { type Skip, skipsOf } from './skip-marks.ts';
import type { Source } from './source.ts';
import { type Swallow, swallowsOf } from './swallow.ts';
import { type Wait, waitsOf } from './waits.ts';

/** What stands in one test, or outside of all tests of a file. */
export interface Contents {
  asserts: Assertion[];
  waits: Wait[];
  swallows: Swallow[];
}

/** A test of one side of a change. */
export interface Test extends Contents {
  name: string;
  source: Source;
  block: Block;
  /** What keeps it from running. */
  skip: Skip | undefined;
}

/** All that the tests of one text say of themselves. */
export interface Tested {
  source: Source;
  tests: Test[];
  /** Names of the tests and suites that run instead of their neighbours, and where. */
  only: { name: string; at: number }[];
  outside: Contents;
}

const empty = (): Contents => ({ asserts: [], waits: [], swallows: [] });

/** Languages whose runners find tests by their file alone; a text elsewhere that looks like tests is none. */
const BY_FILE = new Set(['js', 'python', 'go', 'ruby', 'shell', 'php']);

/** Reads the tests of a text. A file that holds none gives its contents alone. */
export function testedOf(source: Source): Tested {
  const counts = source.found > 0 || !BY_FILE.has(source.language) || NAMED.test(source.code);
  const blocks = counts ? blocksOf(source) : [];
  const skips = skipsOf(source, blocks);
  const contents = blocks.map(empty);
  const outside = empty();
  const place = <T extends Mark>(items: readonly T[], listOf: (of: Contents) => T[]): void => {
    for (const [index, owner] of testsAround(blocks, items).entries())
      listOf(contents[owner] ?? outside).push(items[index]!);
  };
  place(assertionsOf(source), ({ asserts }) => asserts);
  place(waitsOf(source, blocks), ({ waits }) => waits);
  place(swallowsOf(source), ({ swallows }) => swallows);
  const tests = blocks.flatMap((block, index): Test[] =>
    block.suite || skips[index]?.how === UNCOLLECTED
      ? []
      : [{ name: block.name, source, block, skip: skips[index], ...contents[index]! }],
  );
  const only = blocks.filter((block) => block.only === true).map(({ name, at }) => ({ name, at }));
  return { source, tests, only, outside };
}

/** A file outside of the folders of tests that declares some all the same: `describe('…', `. */
const NAMED = /(?<![\w$.])(?:describe|it|test)(?:\.\w{1,20})?\s{0,9}\(\s{0,9}["'`]/;

/** The innermost test around each mark; a suite is none. */
function testsAround(blocks: readonly Block[], marks: readonly Mark[]): number[] {
  const tests = blocks.map((block, index) => ({ block, index })).filter(({ block }) => !block.suite);
  return ownersOf(
    tests.map(({ block }) => block),
    marks,
  ).map((owner) => tests[owner]?.index ?? -1);
}
