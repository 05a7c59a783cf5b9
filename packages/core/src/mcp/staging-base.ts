import type { BaseTree } from '../decide/limits.ts';
import type { FileChange } from '../domain/fix.ts';
import { fullName } from '../domain/repo.ts';
import { ToolError } from '../errors.ts';
import type { Github } from '../github/client.ts';
import { listTree, readContent, type TreeEntry } from '../github/repos.ts';
import type { Target } from './staging.ts';

/** What stands at a path before anything is staged: a regular file of text, or nothing (null). */
export interface BaseFile {
  text: string | null;
  /** That of the file; 100644 for one that is not there yet (W5). */
  mode: FileChange['mode'];
}

/** The pinned base of one repository. Its tree is read once, each file when it is first asked for. */
export interface Base {
  tree: BaseTree;
  /** Throws ToolError, W5, for what stands there and is no regular file of text that may be changed. */
  file(path: string): Promise<BaseFile>;
}

/** Reads the tree of the pin. What GitHub leaves out of it is looked up by itself. */
export async function openBase(github: Github, { repo: { repo, pin } }: Target): Promise<Base> {
  const { entries, cut } = await listTree(github, repo, pin);
  const byPath = new Map(entries.map((entry): [string, TreeEntry] => [entry.path, entry]));
  const files = new Map<string, BaseFile>();

  const read = async (path: string): Promise<BaseFile> => {
    const name = `${fullName(repo)}/${path}`;
    const entry = byPath.get(path);
    const no = (why: string) => new ToolError(`${name} ${why}: it is not changed here.`, { rule: 'W5' });
    if (!entry && !cut) return { text: null, mode: '100644' };
    if (entry && entry.kind !== 'file') throw no(NO_FILE[entry.kind]);
    const content = await readContent(github, repo, path, pin);
    if (!entry && !content) return { text: null, mode: '100644' };
    if (content?.kind === 'too-large') throw no('is larger than 1 MiB');
    if (content?.kind !== 'file') throw no(`is a ${content?.kind ?? 'file that GitHub does not show'}, no text file`);
    // The bytes of such a file are lost in its text, and writing it back would change lines that nobody touched.
    if (content.text.includes('\uFFFD')) throw no('holds bytes that are no UTF-8');
    const mode = entry?.mode;
    if (mode !== '100644' && mode !== '100755')
      throw no(entry ? `has the mode ${mode}` : 'stands in a repository so large that GitHub does not list it');
    return { text: content.text, mode };
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

const NO_FILE = { directory: 'is a directory', symlink: 'is a symbolic link', submodule: 'is a submodule' } as const;
