import { formatPatch, type StructuredPatchHunk, structuredPatch } from 'diff';
import type { FileChange } from '../domain/fix.ts';

/** Lines of context, as git has it. */
const CONTEXT = 3;
/** Beyond so many changed lines, or so much work (lines times changes), a file counts as written anew: time stays linear. */
const MAX_EDITS = 1_000;
const MAX_WORK = 50_000_000;

/** Nothing changes: such a file is no part of a change, and its mode stays. */
export const isNoop = ({ before, after }: Pick<FileChange, 'before' | 'after'>): boolean => before === after;

/**
 * What `git apply` takes: every changed file, in the order given. Texts keep their line ends. A file whose old and new
 * text are too different to compare in linear time is removed and added as a whole.
 */
export const unifiedPatch = (files: readonly FileChange[]): string =>
  files
    .filter((change) => !isNoop(change))
    .map((change) =>
      formatPatch({
        isGit: true,
        oldFileName: change.before === null ? '/dev/null' : `a/${change.path}`,
        newFileName: change.after === null ? '/dev/null' : `b/${change.path}`,
        oldHeader: undefined,
        newHeader: undefined,
        ...(change.before === null ? { isCreate: true, newMode: change.mode } : {}),
        ...(change.after === null ? { isDelete: true, oldMode: change.mode } : {}),
        hunks: hunksOf(change),
      }),
    )
    .join('');

/** What a change adds and removes: lines, and their bytes in UTF-8 with line ends. The same lines as in the patch. */
export function changedLines(change: FileChange): { added: number; removed: number; bytes: number } {
  const sum = { added: 0, removed: 0, bytes: 0 };
  for (const line of hunksOf(change).flatMap((hunk) => hunk.lines)) {
    if (line.startsWith('+')) sum.added += 1;
    else if (line.startsWith('-')) sum.removed += 1;
    else continue;
    sum.bytes += Buffer.byteLength(line);
  }
  return sum;
}

/** The lines that a text has and the one before it had nowhere: what was there already is nobody's addition. */
export function newLines(before: string, after: string): string[] {
  const known = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !known.has(line));
}

function hunksOf({ before, after }: FileChange): StructuredPatchHunk[] {
  const [from, to] = [before ?? '', after ?? ''];
  if (from === to) return [];
  const whole = [rewritten(from, to)];
  if (from === '' || to === '') return whole;
  const work = Math.floor(MAX_WORK / (lineCount(from) + lineCount(to)));
  const options = { context: CONTEXT, maxEditLength: Math.min(MAX_EDITS, work) };
  return structuredPatch('a', 'b', from, to, undefined, undefined, options)?.hunks ?? whole;
}

/** Every old line removed, every new one added. */
function rewritten(from: string, to: string): StructuredPatchHunk {
  const lines = [...marked('-', from), ...marked('+', to)];
  return { oldStart: 1, oldLines: lineCount(from), newStart: 1, newLines: lineCount(to), lines };
}

function marked(sign: string, text: string): string[] {
  if (text === '') return [];
  const lines = text.split('\n').map((line) => sign + line);
  if (!text.endsWith('\n')) return [...lines, '\\ No newline at end of file'];
  return lines.slice(0, -1);
}

/** A last line without a line end counts too. */
function lineCount(text: string): number {
  let count = text === '' || text.endsWith('\n') ? 0 : 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
