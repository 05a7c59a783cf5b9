import { createHash } from 'node:crypto';
import type { FileChange } from '../../domain/fix.ts';

/** What a change is, apart from how and when it was made. */
export interface PlannedChange {
  /** What asked for it: owner/name#number of the issue, or the id of a change. */
  issue: string;
  /** owner/name. */
  repo: string;
  /** The commit that the files are changed from; what stood there before follows from it. */
  base: string;
  files: readonly FileChange[];
}

/**
 * SHA-256, as 64 hex digits, by which a later run knows a branch of ours again. The order of files and keys makes no
 * difference, nor does the case of a repository's name, which GitHub does not look at.
 */
export function planHash({ issue, repo, base, files }: PlannedChange): string {
  const texts = files
    .toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
    .map(({ path, after, mode }) => [path, mode, after]);
  const canonical = JSON.stringify(['fix', 1, issue.toLowerCase(), repo.toLowerCase(), base, texts]);
  return createHash('sha256').update(canonical).digest('hex');
}
