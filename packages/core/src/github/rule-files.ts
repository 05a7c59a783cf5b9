import pMap from 'p-map';
import { fullName, type RepoRef } from '../domain/repo.ts';
import { UserError } from '../errors.ts';
import type { Github } from './client.ts';
import { readContent, readFile } from './repos.ts';

const MOST_FILES = 50;
const MOST_BYTES = 262_144;
const AT_ONCE = 10;
/** The contents route shows no more entries of a folder. */
const MOST_ENTRIES = 1_000;
const MOST_FOLDERS = 20;

/**
 * The files of rules on the default branch as it is now (F2), by path; undefined when there is none, or no such repository.
 * `globs` say which folders are listed, `matches` which files of them are meant. At most 50 files of 256 KiB and 20 folders:
 * UserError beyond, and for what is no text file, because a rule that is left out may be the one that forbids.
 */
export async function readRuleFiles(
  github: Github,
  repo: RepoRef,
  globs: readonly string[],
  matches: (path: string) => boolean,
): Promise<{ origin: string; text: string }[] | undefined> {
  const paths = await pathsOf(github, repo, globs, matches);
  const named = (path: string): string => `${fullName(repo)}/${path}`;
  if (paths.length === 0) return undefined;
  if (paths.length > MOST_FILES)
    throw new UserError(
      `${fullName(repo)} has ${paths.length} files of rules; at most ${MOST_FILES} are read. Put several rules into one file, separated by \`---\`.`,
    );
  // By REST: the few points of GraphQL are for pull requests.
  return pMap(
    paths,
    async (path) => {
      const text = await readFile(github, repo, path, 'HEAD');
      if (text === undefined) throw new UserError(`${named(path)} is no text file; make it one or remove it.`);
      return { origin: named(path), text };
    },
    { concurrency: AT_ONCE },
  );
}

/** Sorted, so that rules have the same order in every run. */
async function pathsOf(
  github: Github,
  repo: RepoRef,
  globs: readonly string[],
  matches: (path: string) => boolean,
): Promise<string[]> {
  const found = new Set<string>();
  const left = foldersOf(globs);
  const seen = new Map<string, number>();
  for (let next = left.shift(); next; next = left.shift()) {
    const { folder, depth } = next;
    if ((seen.get(folder) ?? -1) >= depth) continue;
    seen.set(folder, depth);
    if (seen.size > MOST_FOLDERS)
      throw new UserError(
        `\`rules\` names more than ${MOST_FOLDERS} folders of ${fullName(repo)}: ${globs.join(', ')}. Keep the rules in one folder and name it.`,
      );
    const content = await readContent(github, repo, folder, 'HEAD');
    if (content?.kind !== 'directory') continue;
    if (content.entries.length >= MOST_ENTRIES)
      throw new UserError(
        `${fullName(repo)}/${folder} has too many entries for rules; keep them in a folder of their own.`,
      );
    for (const { name, kind, bytes } of content.entries) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (kind === 'dir') {
        if (depth > 0) left.push({ folder: path, depth: depth - 1 });
      } else if (matches(path)) {
        if (kind !== 'file')
          throw new UserError(`${fullName(repo)}/${path} is no regular file; make it one or remove it.`);
        if (bytes > MOST_BYTES)
          throw new UserError(`${fullName(repo)}/${path} is larger than ${MOST_BYTES / 1024} KiB; split its rules.`);
        found.add(path);
      }
    }
  }
  return [...found].toSorted();
}

/** The folder of each glob above its first special letter, and how many folders below it may hold what it means. */
function foldersOf(globs: readonly string[]): { folder: string; depth: number }[] {
  return globs.map((glob) => {
    const steps = glob.split('/');
    const special = steps.findIndex((step) => /[*?[\]{}()!+@\\]/.test(step));
    const fixed = special < 0 ? steps.length - 1 : special;
    const depth = glob.includes('**') ? Number.POSITIVE_INFINITY : steps.length - 1 - fixed;
    return { folder: steps.slice(0, fixed).join('/'), depth };
  });
}
