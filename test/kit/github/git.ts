/**
 * A git object store in memory, with real object ids: blobs, trees and commits hash as git hashes them, so that a
 * client which computes or compares SHAs sees what it would see on GitHub. Forks share their parent's store.
 */
import { createHash } from 'node:crypto';

export interface Signature {
  name: string;
  email: string;
  /** ISO, to the second: git keeps no milliseconds. */
  date: string;
  /** The GitHub account behind the e-mail, when there is one. */
  login?: string;
}

export interface FileEntry {
  sha: string;
  mode: string;
}

/** Every file of a tree by its full path. */
export type Files = ReadonlyMap<string, FileEntry>;

export interface Commit {
  sha: string;
  tree: string;
  parents: string[];
  message: string;
  author: Signature;
  committer: Signature;
  files: Files;
  /** Its signature is good: GitHub itself signs what an app makes through the API. `invalid` is a signature that is not. */
  signed?: boolean | 'invalid';
}

export interface TreeEntry {
  name: string;
  mode: string;
  type: 'blob' | 'tree' | 'commit';
  sha: string;
}

export interface GitStore {
  blobs: Map<string, Buffer>;
  trees: Map<string, TreeEntry[]>;
  commits: Map<string, Commit>;
}

export const emptyStore = (): GitStore => ({ blobs: new Map(), trees: new Map(), commits: new Map() });

const hash = (type: string, content: Buffer) =>
  createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');

export function writeBlob(store: GitStore, content: Buffer): string {
  const sha = hash('blob', content);
  store.blobs.set(sha, content);
  return sha;
}

/** Writes the nested tree objects of a flat file list; answers the root's id. */
export function writeTree(store: GitStore, files: Files): string {
  const entries: TreeEntry[] = [];
  const folders = new Map<string, Map<string, FileEntry>>();
  for (const [path, file] of files) {
    const slash = path.indexOf('/');
    if (slash < 0) {
      const type = file.mode === '160000' ? 'commit' : 'blob';
      entries.push({ name: path, mode: file.mode, type, sha: file.sha });
      continue;
    }
    const folder = path.slice(0, slash);
    const inside = folders.get(folder) ?? new Map<string, FileEntry>();
    inside.set(path.slice(slash + 1), file);
    folders.set(folder, inside);
  }
  for (const [name, inside] of folders)
    entries.push({ name, mode: '040000', type: 'tree', sha: writeTree(store, inside) });
  return writeTreeEntries(store, entries);
}

/** Writes one tree object. Git sorts folders as if their names ended in a slash. */
export function writeTreeEntries(store: GitStore, entries: TreeEntry[]): string {
  const key = (entry: TreeEntry) => Buffer.from(entry.type === 'tree' ? `${entry.name}/` : entry.name);
  const sorted = [...entries].sort((a, b) => Buffer.compare(key(a), key(b)));
  const content = Buffer.concat(
    sorted.flatMap((e) => [Buffer.from(`${e.mode.replace(/^0/, '')} ${e.name}\0`), Buffer.from(e.sha, 'hex')]),
  );
  const sha = hash('tree', content);
  store.trees.set(sha, sorted);
  return sha;
}

/** Flattens a tree object into its files. */
export function readTree(
  store: GitStore,
  sha: string,
  prefix = '',
  into = new Map<string, FileEntry>(),
): Map<string, FileEntry> {
  for (const entry of store.trees.get(sha) ?? []) {
    if (entry.type === 'tree') readTree(store, entry.sha, `${prefix}${entry.name}/`, into);
    else into.set(prefix + entry.name, { sha: entry.sha, mode: entry.mode });
  }
  return into;
}

export interface NewCommit {
  tree: string;
  parents: string[];
  message: string;
  author: Signature;
  committer?: Signature;
  signed?: boolean | 'invalid';
}

export function writeCommit(store: GitStore, draft: NewCommit): Commit {
  const committer = draft.committer ?? draft.author;
  const line = (who: Signature) => `${who.name} <${who.email}> ${Math.floor(Date.parse(who.date) / 1000)} +0000`;
  const content = [
    `tree ${draft.tree}`,
    ...draft.parents.map((parent) => `parent ${parent}`),
    `author ${line(draft.author)}`,
    `committer ${line(committer)}`,
    '',
    draft.message,
  ].join('\n');
  const sha = hash('commit', Buffer.from(content));
  const commit: Commit = { ...draft, committer, sha, files: readTree(store, draft.tree) };
  store.commits.set(sha, commit);
  return commit;
}

/** The parent's files with changes laid over them: a string or bytes writes, null deletes. */
export function overlay(
  store: GitStore,
  base: Files,
  changes: Record<string, string | Buffer | null>,
): Map<string, FileEntry> {
  const files = new Map(base);
  for (const [path, content] of Object.entries(changes)) {
    if (content === null) files.delete(path);
    else
      files.set(path, {
        sha: writeBlob(store, Buffer.from(content as string)),
        mode: files.get(path)?.mode ?? '100644',
      });
  }
  return files;
}

/** Every commit reachable from a head, newest first, a child always before its parents. */
export function log(store: GitStore, head: string): Commit[] {
  const children = new Map<string, number>();
  const seen = new Set<string>();
  const stack = [head];
  while (stack.length > 0) {
    const sha = stack.pop()!;
    if (seen.has(sha)) continue;
    seen.add(sha);
    for (const parent of store.commits.get(sha)?.parents ?? []) {
      children.set(parent, (children.get(parent) ?? 0) + 1);
      stack.push(parent);
    }
  }
  const ready = [head];
  const out: Commit[] = [];
  while (ready.length > 0) {
    ready.sort((a, b) => dateOf(store, b) - dateOf(store, a));
    const commit = store.commits.get(ready.shift()!);
    if (!commit) continue;
    out.push(commit);
    for (const parent of commit.parents) {
      const left = (children.get(parent) ?? 1) - 1;
      children.set(parent, left);
      if (left === 0) ready.push(parent);
    }
  }
  return out;
}

const dateOf = (store: GitStore, sha: string) => Date.parse(store.commits.get(sha)?.committer.date ?? '') || 0;

/** The newest common ancestor, or undefined when the histories share nothing. */
export function mergeBase(store: GitStore, a: string, b: string): string | undefined {
  const mine = new Set(log(store, a).map((commit) => commit.sha));
  return log(store, b).find((commit) => mine.has(commit.sha))?.sha;
}

/** Commits of `head` that `base` does not have, oldest first. */
export function ahead(store: GitStore, base: string, head: string): Commit[] {
  const known = new Set(log(store, base).map((commit) => commit.sha));
  return log(store, head)
    .filter((commit) => !known.has(commit.sha))
    .reverse();
}

/**
 * A three-way merge of whole files: a file that both sides changed differently is a conflict, although git might have
 * merged its lines. Answers undefined on conflict.
 */
export function mergeFiles(base: Files, ours: Files, theirs: Files): Map<string, FileEntry> | undefined {
  const merged = new Map(ours);
  for (const path of new Set([...base.keys(), ...theirs.keys()])) {
    const [b, o, t] = [base.get(path), ours.get(path), theirs.get(path)];
    if (same(b, t) || same(o, t)) continue;
    if (!same(b, o)) return undefined;
    if (t) merged.set(path, t);
    else merged.delete(path);
  }
  return merged;
}

const same = (a: FileEntry | undefined, b: FileEntry | undefined) => a?.sha === b?.sha && a?.mode === b?.mode;
