import type { BaseTree, Entry } from '../../packages/core/src/decide/limits.ts';
import type { FileChange, PathLimits } from '../../packages/core/src/domain/fix.ts';

/** A base commit: what GitHub's recursive tree would list. Files by name; a second word is the kind or the mode. */
export function tree(...lines: string[]): BaseTree {
  const entries = new Map<string, Entry>();
  for (const line of lines) {
    const [path = '', what = '100644'] = line.split(' -> ');
    const names = path.split('/');
    names.slice(1).forEach((_, index) => {
      entries.set(names.slice(0, index + 1).join('/'), { kind: 'directory', mode: '040000' });
    });
    const special: Record<string, Entry> = {
      symlink: { kind: 'symlink', mode: '120000' },
      submodule: { kind: 'submodule', mode: '160000' },
    };
    entries.set(path, special[what] ?? { kind: 'file', mode: what });
  }
  return { entries, complete: true };
}

export const limits = (over: Partial<PathLimits> = {}): PathLimits => ({
  allowedPaths: [],
  protectedPaths: [],
  maxFiles: 10,
  maxLines: 400,
  ...over,
});

/** A new file, unless `before` is given. */
export const file = (path: string, over: Partial<FileChange> = {}): FileChange => ({
  path,
  before: null,
  after: 'text\n',
  mode: '100644',
  ...over,
});
