import { constants } from 'node:fs';
import { lstat, mkdir, open, readFile, realpath, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { FileChange } from '../domain/fix.ts';
import { isSanePath } from '../domain/path.ts';
import { fullName, type RepoRef, repoKey } from '../domain/repo.ts';
import { AlertError, UserError } from '../errors.ts';
import type { Exec } from '../ports.ts';

export interface BaseArchive {
  repo: RepoRef;
  /** A tar, packed by gzip, of one folder. */
  file: string;
}

/** Long enough for half a gigabyte on a slow disk. */
const UNPACK_SECONDS = 600;

/**
 * Folder names of repositories that lie side by side: the repository's name, and `owner__name` where two would be one on
 * a file system that tells no case apart. By repository key.
 */
export function folderNames(repos: readonly RepoRef[]): Map<string, string> {
  const isClash = ({ name }: RepoRef): boolean =>
    repos.filter((other) => other.name.toLowerCase() === name.toLowerCase()).length > 1;
  return new Map(repos.map((repo) => [repoKey(repo), isClash(repo) ? `${repo.owner}__${repo.name}` : repo.name]));
}

/**
 * Unpacks the bases into new folders below `root`, by the system's `tar`: no owner and of the permissions none but the x
 * bit is taken from the archive. It holds no `.git`, so no hook, filter or alias of a repository is ever run (E3, AM85).
 * Answers each folder by repository key. Throws UserError for an archive that is none.
 */
export async function unpack(
  root: string,
  archives: readonly BaseArchive[],
  { exec, path: searchPath, signal }: { exec: Exec; path: string; signal: AbortSignal },
): Promise<Map<string, string>> {
  const names = folderNames(archives.map(({ repo }) => repo));
  const folders = new Map<string, string>();
  for (const { repo, file } of archives) {
    const folder = path.join(root, names.get(repoKey(repo))!);
    await mkdir(folder);
    const argv = [
      'tar',
      '-xzf',
      file,
      '-C',
      folder,
      '--strip-components=1',
      '--no-same-owner',
      '--no-same-permissions',
    ];
    const env = { PATH: searchPath, LANG: 'C.UTF-8' };
    const ran = await exec({ argv, cwd: root, env, seconds: UNPACK_SECONDS, outputBytes: 4_096 }, signal);
    if (ran.exitCode !== 0)
      throw new UserError(`The archive of ${fullName(repo)} cannot be unpacked: ${ran.output.trim().slice(-500)}`);
    folders.set(repoKey(repo), folder);
  }
  return folders;
}

/** Git reads no larger file of attributes. */
const MOST_ATTRIBUTES = 100 * 1024 * 1024;

/** Whether the repository keeps files out of its archives: a command may then miss what a clone has. */
export async function leavesFilesOut(folder: string): Promise<boolean> {
  const file = path.join(folder, '.gitattributes');
  // Git follows no link there either, and one could lead to what never ends.
  const there = await lstat(file).catch(() => undefined);
  const attributes = there?.isFile() && there.size <= MOST_ATTRIBUTES ? await readFile(file, 'utf8') : '';
  return /^[^#\n]*\sexport-ignore\b/m.test(attributes);
}

/**
 * Writes a change into a checkout, deletions first. Each file is made anew beside nothing that was there (W5): a link is
 * removed and not followed, and the folder it lies in must really be in the checkout, whatever links lead there. Throws
 * AlertError for a path that is not: the guard looked at the base alone, and what was run since may have moved folders.
 */
export async function applyFiles(root: string, files: readonly FileChange[]): Promise<void> {
  const real = await realpath(root);
  const places = files.map((file) => ({ file, parts: partsOf(file.path) }));
  for (const { file, parts } of places) if (file.after === null) await remove(real, file.path, parts);
  for (const { file, parts } of places) if (file.after !== null) await write(real, file, parts);
}

const W5 = 'W5';

function partsOf(name: string): string[] {
  if (name !== '' && isSanePath(name)) return name.split('/');
  throw new AlertError(W5, `${JSON.stringify(name)} is no path inside of a repository.`);
}

/** The folder of a file, really inside of `root`; made when `make`, else undefined when it is not there. */
async function folderOf(
  root: string,
  name: string,
  parts: readonly string[],
  make: boolean,
): Promise<string | undefined> {
  let folder = root;
  for (const part of parts.slice(0, -1)) {
    const next = path.join(folder, part);
    if (make) await mkdir(next).catch(ignore('EEXIST'));
    const there = await realpath(next).catch(ignore('ENOENT', 'ENOTDIR'));
    if (there === undefined && !make) return undefined;
    if (there === undefined || !there.startsWith(`${root}${path.sep}`))
      throw new AlertError(W5, `${name} would be written outside of the checkout: ${part} leads elsewhere.`);
    folder = there;
  }
  return folder;
}

async function remove(root: string, name: string, parts: readonly string[]): Promise<void> {
  const folder = await folderOf(root, name, parts, false);
  if (folder === undefined) return;
  const place = path.join(folder, parts.at(-1)!);
  if ((await lstat(place).catch(ignore('ENOENT', 'ENOTDIR')))?.isDirectory())
    throw new AlertError(W5, `${name} would be deleted, and a folder stands there.`);
  await unlink(place).catch(ignore('ENOENT', 'ENOTDIR'));
}

async function write(root: string, { path: name, after, mode }: FileChange, parts: readonly string[]): Promise<void> {
  const place = path.join((await folderOf(root, name, parts, true))!, parts.at(-1)!);
  if ((await lstat(place).catch(ignore('ENOENT')))?.isDirectory())
    throw new AlertError(W5, `${name} would be written over a folder.`);
  await unlink(place).catch(ignore('ENOENT'));
  const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants;
  const file = await open(place, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode === '100755' ? 0o755 : 0o644);
  try {
    await file.writeFile(after ?? '');
  } finally {
    await file.close();
  }
}

/** For `catch`: undefined for these errors of the file system; any other is thrown on. */
const ignore =
  (...codes: string[]) =>
  (error: NodeJS.ErrnoException): undefined => {
    if (!codes.includes(error.code ?? '')) throw error;
  };
