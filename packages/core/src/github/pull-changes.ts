import type { FileChange } from '../domain/fix.ts';
import type { Pull } from '../domain/pull.ts';
import { GithubError, isUnanswered } from '../errors.ts';
import type { PullReader } from './pull-reader.ts';
import { at } from './shapes.ts';
import { readTexts } from './texts.ts';

/** A change of more files, or of more text before and after together, is not read. */
const MOST_FILES = 60;
const MOST_CHARS = 1_000_000;
/** GraphQL reads so many files at a time. */
const AT_ONCE = 30;

/**
 * What a pull request changes, as the texts before and after of each of its files; undefined when that is too much, when a file
 * is no text, or when it cannot be read whole: a change that is not seen cannot be rated. `before` is where its branch left the
 * base, not the base as it is now, which others have changed since. Throws only the signal's reason.
 */
export async function readChanges(reader: PullReader, pull: Pull): Promise<FileChange[] | undefined> {
  const { files } = pull;
  if (files.cut || files.items.length > MOST_FILES || files.items.length === 0) return undefined;
  const old = files.items.filter(({ change }) => change !== 'ADDED' && change !== 'COPIED');
  const now = files.items.filter(({ change }) => change !== 'DELETED');
  // Where a renamed file was is to be known, or its text before is not.
  if (old.some(({ change, previousPath }) => change === 'RENAMED' && previousPath === undefined)) return undefined;
  try {
    const base = old.length > 0 ? await mergeBase(reader, pull) : pull.baseSha;
    const before = await textsOf(
      reader,
      pull,
      base,
      old.map(({ path, previousPath }) => previousPath ?? path),
      MOST_CHARS,
    );
    if (!before) return undefined;
    const after = await textsOf(
      reader,
      pull,
      pull.headSha,
      now.map(({ path }) => path),
      MOST_CHARS - lengthOf(before.values()),
    );
    if (!after) return undefined;
    return files.items.flatMap(({ path, previousPath, change }): FileChange[] => {
      const text = after.get(path) ?? null;
      if (change === 'ADDED' || change === 'COPIED') return [{ path, before: null, after: text, mode: '100644' }];
      const was = before.get(previousPath ?? path) ?? null;
      // A rename takes the file away from where it was; both are rated.
      if (previousPath !== undefined && previousPath !== path)
        return [
          { path: previousPath, before: was, after: null, mode: '100644' },
          { path, before: null, after: text, mode: '100644' },
        ];
      // GraphQL tells no modes; a change of no text is one of its mode.
      return [{ path, before: was, after: text, mode: was === text ? '100755' : '100644' }];
    });
  } catch (error) {
    reader.signal.throwIfAborted();
    if (!(error instanceof GithubError) || isUnanswered(error)) throw error;
    reader.log.debug(`GitHub: ${error.message}`);
    return undefined;
  }
}

/** Undefined when one of them is not there as text, or all together are longer than `most`. */
async function textsOf(
  reader: PullReader,
  { repo }: Pull,
  sha: string,
  paths: readonly string[],
  most: number,
): Promise<Map<string, string> | undefined> {
  const found = new Map<string, string>();
  for (let from = 0; from < paths.length; from += AT_ONCE) {
    const texts = await readTexts(reader.github, repo, sha, paths.slice(from, from + AT_ONCE));
    for (const [path, text] of texts) found.set(path, text);
    if (lengthOf(found.values()) > most) return undefined;
  }
  return paths.every((path) => found.has(path)) ? found : undefined;
}

function lengthOf(texts: Iterable<string>): number {
  let sum = 0;
  for (const text of texts) sum += text.length;
  return sum;
}

async function mergeBase({ github }: PullReader, { repo, baseSha, headSha }: Pull): Promise<string> {
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
  const { data } = await github
    .read(repo)
    .request(route, { ...at(repo), basehead: `${baseSha}...${headSha}`, per_page: 1, page: 2 });
  return data.merge_base_commit.sha;
}
