import { weakenings } from '../../packages/core/src/decide/weakening.ts';
import type { FileChange } from '../../packages/core/src/domain/fix.ts';

/** A changed file. */
export const file = (path: string, before: string | null, after: string | null): FileChange => ({
  path,
  before,
  after,
  mode: '100644',
});

/** A source that a good fix changes, so that the change is not one of tests alone. */
const SOURCE = file('src/sum.ts', 'export const sum = (a, b) => a - b;\n', 'export const sum = (a, b) => a + b;\n');

/** What is found in some files that are changed together with a source: `kind path:line`. */
export const found = (...files: FileChange[]): string[] =>
  weakenings([...files, SOURCE]).map(
    ({ kind, path, line }) => `${kind} ${path}${line === undefined ? '' : `:${line}`}`,
  );

/** The kinds alone. */
export const kinds = (path: string, before: string | null, after: string | null): string[] => [
  ...new Set(weakenings([file(path, before, after), SOURCE]).map(({ kind }) => kind)),
];

/** One row of a table: a name, a file, its old and its new text. */
export type Row = [name: string, path: string, before: string, after: string];
