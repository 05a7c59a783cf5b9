import { parseRepo, type RepoRef, repoKey, sameRepo } from '../domain/repo.ts';

/** Another repository that a range of commits moved to another version. */
export interface DependencyMove {
  repo: RepoRef;
  /** Commit, tag or version before and after: letters, digits and `._+/-` only. */
  from: string;
  to: string;
  /** How it is depended on, and where that stands: `go module in go.mod`. */
  how: string;
}

/** A file of a compare, with its patch as GitHub gives it. */
export interface PatchedFile {
  path: string;
  patch?: string | undefined;
}

/** One version that a line of a patch names. */
interface Pin {
  repo: RepoRef;
  version: string;
  kind: string;
}

const VERSION = '[A-Za-z0-9][\\w.+/-]{0,99}';
const NAME = '([A-Za-z0-9][\\w-]{0,99})/([A-Za-z0-9._-]{1,100}?)';
const after = (pattern: string): RegExp =>
  new RegExp(pattern.replace('NAME', NAME).replace('VERSION', `(${VERSION})`), 'g');

/**
 * What names a repository by its owner and name together with a version. Each pattern is tried on one changed line; the
 * first group is the owner, the second the name, the third the version.
 */
const REFERENCES: readonly { kind: string; pattern: RegExp; files?: RegExp }[] = [
  {
    kind: 'go module',
    pattern: after('(?<![\\w./-])github\\.com/NAME(?:/[\\w./-]{1,100})? VERSION'),
    files: /(?:^|\/)go\.(?:mod|sum|work)$/,
  },
  { kind: 'action', pattern: after('\\buses:\\s{0,9}["\']?NAME(?:/[\\w./-]{1,200})?@VERSION'), files: /\.ya?ml$/ },
  { kind: 'image', pattern: after('(?<![\\w.-])ghcr\\.io/NAME(?:/[\\w./-]{1,100})?:VERSION') },
  {
    kind: 'archive',
    pattern: after(
      'github\\.com/NAME/(?:tar\\.gz|archive|zipball|tarball|releases/download)/(?:refs/(?:tags|heads)/)?VERSION',
    ),
  },
  {
    kind: 'git dependency',
    pattern: after(
      '(?<![\\w.-])github(?:\\.com[/:]|:)NAME(?:\\.git)?(?://[\\w./-]{1,100})?(?:\\?[\\w=&./-]{0,200})?(?:#|@|\\?(?:ref|rev|tag)=)VERSION',
    ),
  },
  { kind: 'git dependency', pattern: after('":\\s{0,9}"NAME#(?:semver:)?VERSION'), files: /(?:^|\/)package\.json$/ },
];

/** A link in a text depends on nothing. */
const DOCUMENT = /\.(?:md|mdx|rst|adoc)$/i;

/**
 * Which of the allowed repositories moved in a range of commits, by the patches of its files: submodules, go modules, npm,
 * Cargo and other git dependencies, images and actions. It reads what is written and never guesses: a line that names
 * no allowed repository, or no version before and after, is nothing. `submodules` maps a path to its address, as
 * `.gitmodules` has it; without it the last part of the path must be the name of one allowed repository alone.
 */
export function dependencyMoves(
  files: readonly PatchedFile[],
  allowed: readonly RepoRef[],
  submodules: ReadonlyMap<string, string> = new Map(),
): DependencyMove[] {
  const moves = new Map<string, DependencyMove>();
  for (const { path, patch } of files) {
    if (!patch || DOCUMENT.test(path)) continue;
    const lines = patch.split('\n');
    const sub = submoduleMove(path, lines, allowed, submodules);
    for (const move of sub ? [sub] : fileMoves(path, lines, allowed)) {
      const key = `${repoKey(move.repo)} ${move.from} ${move.to}`;
      if (!moves.has(key)) moves.set(key, move);
    }
  }
  return [...moves.values()];
}

function submoduleMove(
  path: string,
  lines: readonly string[],
  allowed: readonly RepoRef[],
  submodules: ReadonlyMap<string, string>,
): DependencyMove | undefined {
  const at = (sign: string): string | undefined =>
    lines.flatMap(
      (line) => /^[-+]Subproject commit ([0-9a-f]{40})\s*$/.exec(line.startsWith(sign) ? line : '')?.[1] ?? [],
    )[0];
  const [from, to] = [at('-'), at('+')];
  if (!from || !to || from === to) return undefined;
  const address = submodules.get(path);
  const repo = address === undefined ? byName(path.split('/').at(-1) ?? '', allowed) : byAddress(address, allowed);
  return repo && { repo, from, to, how: `submodule ${path}` };
}

/** `https://github.com/owner/name.git`, `git@github.com:owner/name`, `../name.git`. */
function byAddress(address: string, allowed: readonly RepoRef[]): RepoRef | undefined {
  const [name = '', owner = ''] = address
    .replace(/\.git\/?$/, '')
    .split(/[/:]/)
    .toReversed();
  const named = parseRepo(`${owner}/${name}`);
  return owner === '..' || !named ? byName(name, allowed) : allowed.find((repo) => sameRepo(repo, named));
}

/** The only allowed repository of that name. */
function byName(name: string, allowed: readonly RepoRef[]): RepoRef | undefined {
  const found = allowed.filter((repo) => repo.name.toLowerCase() === name.toLowerCase());
  return found.length === 1 ? found[0] : undefined;
}

/** The versions of one file before and after, paired in their order. */
function fileMoves(path: string, lines: readonly string[], allowed: readonly RepoRef[]): DependencyMove[] {
  const [before, after] = [new Map<string, Pin[]>(), new Map<string, Pin[]>()];
  // The package that the lines belong to, where a lock file names it above its version.
  let name = '';
  for (const line of lines) {
    const sign = line[0];
    if (sign === '@') name = '';
    const rest = line.slice(1, 2_000);
    name = packageName(path, rest) ?? name;
    const side = sign === '-' ? before : sign === '+' ? after : undefined;
    for (const pin of side ? pinsOf(path, rest, name, allowed) : []) {
      const key = repoKey(pin.repo);
      side?.set(key, [...(side.get(key) ?? []), pin]);
    }
  }
  return [...after].flatMap(([key, pins]) => {
    const old = before.get(key) ?? [];
    const index = pins.findIndex(({ version }, at) => old[at] !== undefined && old[at].version !== version);
    const [from, to] = [old[index], pins[index]];
    return from && to ? [{ repo: to.repo, from: from.version, to: to.version, how: `${to.kind} in ${path}` }] : [];
  });
}

function pinsOf(path: string, line: string, name: string, allowed: readonly RepoRef[]): Pin[] {
  for (const { kind, pattern, files } of REFERENCES) {
    if (files && !files.test(path)) continue;
    const pins = [...line.matchAll(pattern)].flatMap(([, owner = '', repoName = '', version = '']) =>
      pinOf(
        allowed.find((repo) => sameRepo(repo, { owner, name: repoName.replace(/\.git$/, '') })),
        version,
        kind,
      ),
    );
    if (pins.length > 0) return pins;
  }
  return npmPin(path, line, name, allowed);
}

const NPM = /(?:^|\/)(?:package\.json|package-lock\.json|npm-shrinkwrap\.json)$/;
const NPM_LOCK = /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/;

/** `"node_modules/@acme/lib": {`: in a lock file the version stands below the name. */
const packageName = (path: string, line: string): string | undefined =>
  NPM_LOCK.test(path)
    ? /^\s*"(?:[^"]{0,300}node_modules\/)?((?:@[\w.-]+\/)?[\w.-]+)": \{\s*$/.exec(line)?.[1]
    : undefined;

/** An npm package is a repository's when both its scope and its name are, or when it has no scope and one allowed repository alone has its name. */
function npmPin(path: string, line: string, name: string, allowed: readonly RepoRef[]): Pin[] {
  if (!NPM.test(path)) return [];
  const [, key = '', version = ''] =
    /^\s*"((?:@[\w.-]+\/)?[\w.-]+)":\s*"[\^~=v]{0,2}(\d[\w.+-]{0,99})",?\s*$/.exec(line) ?? [];
  const called = NPM_LOCK.test(path) ? (key === 'version' ? name : '') : key;
  const scoped = called.startsWith('@') ? parseRepo(called.slice(1)) : undefined;
  const repo = scoped
    ? allowed.find((one) => sameRepo(one, scoped))
    : called && !called.startsWith('@')
      ? byName(called, allowed)
      : undefined;
  return pinOf(repo, version, 'npm package');
}

function pinOf(repo: RepoRef | undefined, found: string, kind: string): Pin[] {
  const version = tidy(found);
  return repo && version ? [{ repo, version, kind }] : [];
}

/** A pseudo version of Go ends in the commit that it stands for; `+incompatible` and file endings belong to no tag. */
function tidy(found: string): string {
  const version = found.replace(/(?:\+incompatible|\/go\.mod|\.tar\.gz|\.tgz|\.zip|\.git)$/, '').replace(/[./-]+$/, '');
  const commit = /^v\d[\w.]*-(?:[\w.]*\.)?\d{14}-([0-9a-f]{12})$/.exec(version)?.[1];
  return version.includes('..') ? '' : (commit ?? version);
}
