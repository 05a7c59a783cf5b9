import type { BaseTree } from '../decide/limits.ts';
import type { FileChange } from '../domain/fix.ts';
import { fullName } from '../domain/repo.ts';
import { ToolError } from '../errors.ts';
import type { Github } from '../github/client.ts';
import { listTree, readContent, type TreeEntry } from '../github/repos.ts';
import type { Target } from './staging.ts';

/** What stands at a path: a regular file of text, or nothing (null). */
export interface BaseFile {
  text: string | null;
  /** That of the file; 100644 for one that is not there yet (W5). */
  mode: FileChange['mode'];
}

/** The pinned base of one repository. Its tree is read once, each file when it is first asked for. */
export interface Base {
  tree: BaseTree;
  /** For a path that `judgePath` let pass. Throws ToolError, W5, for a file that is no text or too large to be read. */
  file(path: string): Promise<BaseFile>;
}

export async function openBase(github: Github, { repo: { repo, pin } }: Target): Promise<Base> {
  const { entries, cut } = await listTree(github, repo, pin);
  const byPath = new Map(entries.map((entry): [string, TreeEntry] => [entry.path, entry]));
  const files = new Map<string, BaseFile>();

  const read = async (path: string): Promise<BaseFile> => {
    const entry = byPath.get(path);
    if (!entry) return { text: null, mode: '100644' };
    const content = await readContent(github, repo, path, pin);
    if (content?.kind === 'file') return { text: content.text, mode: entry.mode === '100755' ? '100755' : '100644' };
    const why = content?.kind === 'too-large' ? 'is larger than 1 MiB' : 'is no text file';
    throw new ToolError(`${fullName(repo)}/${path} ${why}: it cannot be changed here.`, { rule: 'W5' });
  };

  return {
    tree: { entries: byPath, complete: !cut },
    async file(path) {
      const known = files.get(path) ?? (await read(path));
      files.set(path, known);
      return known;
    },
  };
}
