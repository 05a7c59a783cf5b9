import type { FileChange, PathLimits } from '../domain/fix.ts';
import { invisibleIn } from '../text/invisible.ts';
import { changedLines, isNoop, newLines } from './patch.ts';
import { diskKey, spellingFault } from './path-spelling.ts';
import { protection } from './protected-paths.ts';

/** What stands at a path. `mode` is git's, six digits. */
export interface Entry {
  kind: 'file' | 'directory' | 'submodule' | 'symlink';
  mode: string;
}

/**
 * What stands in the base commit, every directory included, by path. `complete` false: GitHub cut the list, and then a
 * path that it does not hold is refused.
 */
export interface BaseTree {
  entries: ReadonlyMap<string, Entry>;
  complete: boolean;
}

/** A refusal by the control of that name. `path` is foreign text, and empty when it is about the change as a whole. */
export interface Objection {
  rule: 'W4' | 'W5' | 'W6';
  path: string;
  /** One or two sentences for the model or a person: what is wrong and what to do instead. */
  why: string;
}

/** W6: added and removed text of all files together, in UTF-8. */
export const MAX_CHANGED_BYTES = 204_800;

/** A tree to which staged files can be added, and its paths by what a disk tells apart. */
interface Grown {
  entries: Map<string, Entry>;
  byKey: Map<string, string>;
  complete: boolean;
}

/**
 * W4, W5: whether that path may be changed, created or deleted at all, before any content is there. A symbolic link is
 * never followed and never replaced.
 */
export const judgePath = (path: string, base: BaseTree, limits: PathLimits): Objection | undefined =>
  judgeOne(path, grown(base), limits);

/**
 * W4 to W6 over a whole change: every path again, beside the others of the change; modes; text; sizes. Empty: nothing
 * stands against it. A file that does not change is left out of account; the caller drops it (`isNoop`).
 */
export function judgeFiles(files: readonly FileChange[], base: BaseTree, limits: PathLimits): Objection[] {
  const changed = files.filter((file) => !isNoop(file));
  if (changed.length > limits.maxFiles) {
    return [whole(`${changed.length} files are changed, ${limits.maxFiles} are allowed. Change fewer.`)];
  }
  const tree = grown(base);
  const staged = new Set<string>();
  const objections = changed.flatMap((file) => {
    const found =
      judgeOne(file.path, tree, limits) ??
      (staged.has(file.path) ? refuse('W5', file.path, 'The change names it twice. Name it once.') : undefined) ??
      judgeEntry(file, base) ??
      judgeText(file);
    staged.add(file.path);
    if (!found) add(tree, file.path);
    return found ? [found] : [];
  });
  return [...objections, ...judgeSize(changed, limits)];
}

const refuse = (rule: Objection['rule'], path: string, why: string): Objection => ({ rule, path, why });
const whole = (why: string): Objection => refuse('W6', '', why);

function judgeOne(path: string, tree: Grown, limits: PathLimits): Objection | undefined {
  const fault = spellingFault(path);
  if (fault !== undefined) return refuse('W5', path, `That is no path that a change may have: ${fault}.`);
  const shield = protection(path, limits);
  if (shield !== undefined) return refuse('W4', path, `This path may not be changed: ${shield}.`);
  const why = standing(path, tree);
  return why === undefined ? undefined : refuse('W5', path, why);
}

/** What in the tree stands against a regular file at that path. */
function standing(path: string, { entries, byKey, complete }: Grown): string | undefined {
  for (const folder of foldersOf(path)) {
    const kind = entries.get(folder)?.kind;
    if (kind === 'symlink') return 'A folder in it is a symbolic link. Change the file that the link leads to.';
    if (kind === 'submodule') return 'It lies in a submodule, which is another repository. Change it there.';
    if (kind === 'file') return 'A folder in it is a file. Choose another path.';
    const twin = byKey.get(diskKey(folder));
    if (kind === undefined && twin !== undefined) return beside(twin);
  }
  const entry = entries.get(path);
  if (entry === undefined) {
    const twin = byKey.get(diskKey(path));
    if (twin !== undefined) return beside(twin);
    if (complete) return undefined;
    return 'GitHub lists only a part of this repository, so it is unknown what stands there. Change files that are listed.';
  }
  if (entry.kind === 'directory') return 'A folder stands there. Name a file in it.';
  if (entry.kind === 'symlink') return 'A symbolic link stands there. Change the file that it leads to.';
  if (entry.kind === 'submodule') return 'A submodule stands there. A person must move it.';
  if (isMode(entry.mode)) return undefined;
  return `The file there has the mode ${entry.mode}, which a change cannot keep. A person must change it.`;
}

const beside = (twin: string): string =>
  `On macOS and Windows it is the same as ${JSON.stringify(twin)}, which is there already. Use that spelling, or another name.`;

const isMode = (mode: string): boolean => mode === '100644' || mode === '100755';

/** W5: the mode is that of the base, and a new file has the plain one; what is said to stand there does. */
function judgeEntry({ path, before, mode }: FileChange, base: BaseTree): Objection | undefined {
  const entry = base.entries.get(path);
  if ((entry === undefined) !== (before === null)) {
    const is = entry ? 'exists in the base already: edit it' : 'does not exist in the base: create it';
    return refuse('W5', path, `This file ${is}.`);
  }
  if (mode === (entry?.mode ?? '100644')) return undefined;
  if (entry) return refuse('W5', path, `The mode of a file may not change: it is ${entry.mode}.`);
  return refuse(
    'W5',
    path,
    'A new file may not be executable. Create it as 100644, and name its interpreter where it is run.',
  );
}

/** Git LFS: the first line of a pointer, in both of its wordings. */
const LFS_POINTER = /^\s{0,9}version https?:\/\/(?:git-lfs|hawser)\.github\.com\/spec\//;

/** W6: only text can be compared, shown and reviewed. U+FFFD is what bytes that are none become when they are read. */
function judgeText({ path, before, after }: FileChange): Objection | undefined {
  const texts = [before, after].filter((text) => text !== null);
  if (texts.some((text) => LFS_POINTER.test(text))) {
    return refuse('W6', path, 'The file lies in Git LFS; its pointer may not be changed. A person must do it.');
  }
  if (texts.some((text) => /[\0\p{Cs}\ufffd]/u.test(text))) {
    return refuse('W6', path, 'The file is binary, or not in UTF-8. Only text may be changed; a person must do it.');
  }
  const hidden = hiddenIn(before ?? '', after ?? '');
  if (hidden !== undefined) {
    const name = `U+${hidden.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
    return refuse('W6', path, `A new line holds ${name}, which no reviewer sees. Write it as an escape sequence.`);
  }
  return undefined;
}

/** Form feeds, the CR of CRLF, and what joins letters of scripts that need it. */
const SHOWN =
  /\r$|\f|(?<=(?!\p{sc=Latin}|\p{sc=Greek}|\p{sc=Cyrillic}|\p{sc=Inherited})[\p{L}\p{M}])[\u200C\u200D](?=[\p{L}\p{M}])/gu;

/**
 * A character of the new lines that is not shown, or turns the order of what is shown, and that the file did not have
 * before: a reviewer would read other code than runs. A byte order mark may begin a file.
 */
function hiddenIn(before: string, after: string): string | undefined {
  const added = newLines(before, after.replace(/^\uFEFF/, '')).map((line) => line.replace(SHOWN, ''));
  const had = invisibleIn(before);
  return [...invisibleIn(added.join('\n'))].find((one) => !had.has(one));
}

function judgeSize(changed: readonly FileChange[], { maxLines }: PathLimits): Objection[] {
  const sums = changed.map(changedLines);
  const lines = sums.reduce((sum, { added, removed }) => sum + added + removed, 0);
  const bytes = sums.reduce((sum, one) => sum + one.bytes, 0);
  return [
    ...(lines > maxLines
      ? [whole(`${lines} lines are added or removed, ${maxLines} are allowed. Make the change smaller.`)]
      : []),
    ...(bytes > MAX_CHANGED_BYTES
      ? [whole(`The changed lines have ${bytes} bytes, ${MAX_CHANGED_BYTES} are allowed. Make the change smaller.`)]
      : []),
  ];
}

/** The folders above a path, the uppermost first. */
function foldersOf(path: string): string[] {
  const names = path.split('/');
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}

const grown = ({ entries, complete }: BaseTree): Grown => ({
  entries: new Map(entries),
  byKey: new Map([...entries.keys()].map((path) => [diskKey(path), path])),
  complete,
});

/** A staged file stands there for those after it, and so do its folders. */
function add({ entries, byKey }: Grown, path: string): void {
  const missing = [...foldersOf(path), path].filter((one) => !entries.has(one));
  for (const one of missing) {
    entries.set(one, one === path ? { kind: 'file', mode: '100644' } : { kind: 'directory', mode: '040000' });
    byKey.set(diskKey(one), one);
  }
}
