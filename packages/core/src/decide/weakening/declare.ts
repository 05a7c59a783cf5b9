import { type Block, ownersOf } from './block.ts';
import { declaredByCalls } from './declare-calls.ts';
import { declaredByFunctions, tableRows } from './declare-functions.ts';
import { declaredByLines, pythonRows } from './declare-lines.ts';
import type { Source } from './source.ts';

/** All tests and suites of a text, in order of their places, with the rows of their tables counted. */
export function blocksOf(source: Source): Block[] {
  const all = [...declaredByCalls(source), ...declaredByFunctions(source), ...declaredByLines(source)].sort(
    (a, b) => a.at - b.at || b.end - a.end,
  );
  // A function with two annotations is one test.
  const blocks = all.filter(
    ({ name, body }, index) => index === 0 || all[index - 1]!.body !== body || all[index - 1]!.name !== name,
  );
  const rows = [...pythonRows(source), ...tableRows(source)].sort((a, b) => a.at - b.at);
  const owners = ownersOf(blocks, rows);
  for (const [index, { rows: count }] of rows.entries()) {
    const owner = blocks[owners[index]!];
    if (owner) owner.cases = (owner.cases ?? 0) + count;
  }
  return blocks;
}
