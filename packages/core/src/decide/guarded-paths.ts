import type { PullFile } from '../domain/pull.ts';
import type { Reason } from '../domain/reason.ts';
import { matcher, PATHS } from '../text/globs.ts';
import { AGENT_SETUP, AGENT_TEXTS, CODEOWNERS_FILE, meantPart, type NamedPaths, OWN_CONFIG } from './named-paths.ts';
import { foldLetters, foldPath } from './path-spelling.ts';
import { reason } from './reasons.ts';

/** M1, row 117: what decides how a repository is built, reviewed and looked after; a person merges a change of it. */
const ROWS: readonly NamedPaths[] = [
  { why: 'it decides what runs in continuous integration, and who reviews', globs: ['**/.github'] },
  CODEOWNERS_FILE,
  OWN_CONFIG,
  AGENT_TEXTS,
  AGENT_SETUP,
];
const GUARDED = ROWS.map(({ why, globs }) => ({ why, means: matcher(globs, PATHS) }));

/** A changed path, or the one that a file was renamed from, and why a person must look at it. */
export interface Guarded {
  path: string;
  why: string;
}

const namesOf = ({ path, previousPath }: PullFile): string[] =>
  previousPath === undefined || previousPath === path ? [path] : [path, previousPath];

/** Which of the files are guarded, each once; `ownPaths` are globs beside ours. Letters that only look like ours are seen through. */
export function guardedPaths(files: readonly PullFile[], ownPaths: readonly string[]): Guarded[] {
  const own = ownPaths.map((glob) => glob.replace(/\/+$/, ''));
  const isOwn = matcher([...own, ...own.map(foldLetters)], { ...PATHS, nocase: true });
  return [...new Set(files.flatMap(namesOf))].flatMap((path) => {
    const folded = foldPath(path);
    const row = GUARDED.find(({ means }) => meantPart(folded, means) !== undefined);
    if (row) return { path, why: row.why };
    const named = [path, folded].some((one) => meantPart(one, isOwn) !== undefined);
    return named ? { path, why: 'it decides what these jobs do' } : [];
  });
}

/** The files of workflows among them, under old or new name. */
export const workflowPaths = (files: readonly PullFile[]): string[] =>
  files.flatMap(namesOf).filter((path) => foldPath(path).startsWith('.github/workflows/'));

/** What is not known of the files of a pull request: some of them, or what a renamed one was called (rows 117, 118). */
export function unknownFiles(pull: {
  files: { items: readonly PullFile[]; cut: boolean };
  changedFiles: number;
}): Reason[] {
  const { items, cut } = pull.files;
  const reasons: Reason[] = [];
  if (cut || items.length < pull.changedFiles)
    reasons.push(
      reason('INCOMPLETE_DATA', `Only ${items.length} of its ${pull.changedFiles} changed files could be read.`),
    );
  if (items.some(({ change, previousPath }) => change === 'RENAMED' && previousPath === undefined))
    reasons.push(reason('INCOMPLETE_DATA', 'What its renamed files were called could not be read.'));
  return reasons;
}
