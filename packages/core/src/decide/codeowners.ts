import { MAX_PATTERN } from '../text/pattern.ts';

/** Where GitHub looks for the file, in its order; the first that exists counts alone. */
export const codeownersPlaces = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** GitHub loads no larger file. */
const MOST_TEXT = 3 * 1024 * 1024;
const MOST_USERS = 5;
const MOST_TEAMS = 3;
/** Comparisons of one call, half a second: far above what any real file needs for a hundred paths. */
const MOST_STEPS = 50_000_000;

const USER = /^@([A-Za-z0-9][A-Za-z0-9_-]{0,98})$/;
const TEAM = /^@([A-Za-z0-9][A-Za-z0-9_-]{0,98}\/[A-Za-z0-9][A-Za-z0-9._-]{0,98})$/;
const EMAIL = /^[^\s@]{1,100}@[^\s@]{1,200}$/;

/** Any number of folders, or of characters in a name. */
const ANY = { wild: 'any' } as const;
/** One folder or file of any name, or one character. */
const ONE = { wild: 'one' } as const;
type Wild = typeof ANY | typeof ONE;
/** A name as it is, or by its characters when some are wild. */
type Name = string | readonly (string | Wild)[];
type Pattern = readonly (Name | Wild)[];
/** A part of a path, whole and by its characters. */
interface Part {
  name: string;
  letters: readonly string[];
}
/** What may still be compared. */
interface Steps {
  left: number;
}

/**
 * The users (logins) and teams (`org/slug`) that own the paths, those who own the most first, then in the order of the
 * file; at most 5 users and 3 teams. `not` are logins to leave out, in any case. By GitHub's rules: the last line that
 * matches a path counts alone, also when it names nobody; a line that is not valid (`!`, `[]`, a word that is no owner)
 * is skipped; addresses name nobody that could be asked. Paths are compared with their case. No pattern becomes a
 * regular expression, and the work is bounded (I8): where it ends, the lines above name nobody.
 */
export function ownersOf(
  codeowners: string,
  paths: readonly string[],
  not: readonly string[],
): { users: string[]; teams: string[] } {
  if (codeowners.length > MOST_TEXT) return { users: [], teams: [] };
  const left = new Set(not.map((login) => login.toLowerCase()));
  const owned = new Map<string, { owner: string; count: number }>();
  for (const owner of ownersByPath(codeowners, paths).flat()) {
    const key = owner.toLowerCase();
    const known = owned.get(key);
    if (known) known.count += 1;
    else if (!left.has(key)) owned.set(key, { owner, count: 1 });
  }
  const ranked = [...owned.values()].toSorted((a, b) => b.count - a.count).map(({ owner }) => owner);
  return {
    users: ranked.filter((owner) => !owner.includes('/')).slice(0, MOST_USERS),
    teams: ranked.filter((owner) => owner.includes('/')).slice(0, MOST_TEAMS),
  };
}

/** The owners of each path that has any, without `@`, each once. The file is read from its end: the last line wins. */
function ownersByPath(codeowners: string, paths: readonly string[]): string[][] {
  const steps = { left: MOST_STEPS };
  const open = new Map(paths.map((path) => [path, path.split('/').map(partOf)]));
  const found = new Map<string, string[]>();
  const lines = codeowners.split('\n');
  for (let at = lines.length - 1; at >= 0 && open.size > 0 && steps.left > 0; at -= 1) {
    const line = readLine(lines[at]!);
    if (!line) continue;
    for (const [path, parts] of open) {
      if (!fits(line.pattern, parts, (name, part) => nameFits(name, part, steps), steps)) continue;
      found.set(path, line.owners);
      open.delete(path);
    }
  }
  return paths.flatMap((path) => {
    const owners = found.get(path);
    return owners ? [owners] : [];
  });
}

/** One line without its comment; undefined for one that says nothing or is not valid. */
function readLine(line: string): { pattern: Pattern; owners: string[] } | undefined {
  const [text = ''] = line.split('#', 1);
  // A space that belongs to the path stands behind a backslash.
  const [glob, ...words] = text.trim().match(/(?:\\.|[^\s\\])+/g) ?? [];
  if (!glob || glob.length > MAX_PATTERN || /[![\]]|\*\*\*/.test(glob) || glob === '/') return undefined;
  if (!words.every((word) => USER.test(word) || TEAM.test(word) || EMAIL.test(word))) return undefined;
  const owners = words.flatMap((word) => (USER.exec(word) ?? TEAM.exec(word))?.[1] ?? []);
  return { pattern: readPattern(glob), owners: [...new Set(owners)] };
}

/**
 * A pattern as the folders and the file it asks for. With a slash at its start or inside it begins at the root, else
 * anywhere. What it names is also all that is below it, except after a last `*`, which is one level (GitHub's one
 * departure from gitignore).
 */
function readPattern(glob: string): Pattern {
  const folder = glob.endsWith('/');
  const parts = glob.split('/').filter((part) => part !== '');
  const names = parts.map((part): Name | Wild => (part === '**' ? ANY : part === '*' ? ONE : readName(part)));
  const rooted = glob.startsWith('/') || parts.length > 1;
  const last = parts.at(-1);
  const below: Wild[] = folder || last === '**' ? [ONE, ANY] : last === '*' ? [] : [ANY];
  return [...(rooted ? [] : [ANY]), ...(last === '**' && !folder ? names.slice(0, -1) : names), ...below];
}

function readName(part: string): Name {
  const tokens = part.match(/\\[\s\S]|[\s\S]/gu) ?? [];
  const letters = tokens.map((token) =>
    token === '*' ? ANY : token === '?' ? ONE : token.startsWith('\\') && token.length > 1 ? token.slice(1) : token,
  );
  return letters.every((letter) => typeof letter === 'string') ? letters.join('') : letters;
}

const partOf = (name: string): Part => ({ name, letters: [...name] });

const nameFits = (name: Name, { name: whole, letters }: Part, steps: Steps): boolean =>
  typeof name === 'string' ? name === whole : fits(name, letters, (a, b) => a === b, steps);

/**
 * Whether the whole of `items` fits. After a mismatch only the last `ANY` is tried again, so it costs at most their
 * product; a call that has no steps left fits nothing.
 */
function fits<T, I>(
  pattern: readonly (T | Wild)[],
  items: readonly I[],
  same: (token: T, item: I) => boolean,
  steps: Steps,
): boolean {
  let [token, item] = [0, 0];
  let again: { token: number; item: number } | undefined;
  while (item < items.length) {
    steps.left -= 1;
    if (steps.left < 0) return false;
    const wanted = pattern[token];
    if (wanted === ANY) {
      token += 1;
      again = { token, item };
    } else if (wanted !== undefined && (wanted === ONE || same(wanted as T, items[item]!))) {
      token += 1;
      item += 1;
    } else if (again) {
      again.item += 1;
      ({ token, item } = again);
    } else return false;
  }
  return pattern.slice(token).every((rest) => rest === ANY);
}
