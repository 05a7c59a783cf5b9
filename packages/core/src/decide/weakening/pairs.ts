import type { FileChange } from '../../domain/fix.ts';
import { nameOf } from './paths.ts';

/** A file before and after a change, also when it went to another place. */
export interface Pair {
  path: string;
  /** Its path before. */
  was: string;
  before: string | null;
  after: string | null;
}

/** The part of its lines that a file must keep to be the same one at another place. */
const ALIKE = 0.5;
/** Most deleted and new files that are compared with each other. */
const MOST = 20;

/**
 * The files of a change, a deleted one and a new one as one when they are alike: most of their lines are the same. What
 * was moved is compared with what it was.
 */
export function pairsOf(files: readonly FileChange[]): Pair[] {
  const gone = files.filter(({ after }) => after === null).slice(0, MOST);
  const fresh = files.filter(({ before }) => before === null).slice(0, MOST);
  const from = new Map<FileChange, FileChange>();
  const lines = new Map([...gone, ...fresh].map((file) => [file, linesOf(file.before ?? file.after ?? '')]));
  for (const file of fresh) {
    const free = gone.filter((old) => ![...from.values()].includes(old));
    const alike = free.map((old) => ({ old, share: shareOf(lines.get(old)!, lines.get(file)!) }));
    const [best] = alike.sort(
      (a, b) =>
        b.share - a.share ||
        Number(nameOf(b.old.path) === nameOf(file.path)) - Number(nameOf(a.old.path) === nameOf(file.path)),
    );
    if (best && best.share >= ALIKE) from.set(file, best.old);
  }
  const moved = new Set(from.values());
  return files
    .filter((file) => !moved.has(file))
    .map((file): Pair => {
      const old = from.get(file);
      return { path: file.path, was: old?.path ?? file.path, before: old?.before ?? file.before, after: file.after };
    });
}

const linesOf = (text: string): Set<string> =>
  new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.length > 3),
  );

function shareOf(old: ReadonlySet<string>, now: ReadonlySet<string>): number {
  let both = 0;
  for (const line of now) if (old.has(line)) both += 1;
  return old.size === 0 || now.size === 0 ? 0 : both / Math.min(old.size, now.size);
}
