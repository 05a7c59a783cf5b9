/** How branches move: commits made by tests or by clients, and what follows from them. */
import { type FileEntry, log, overlay, type Signature, writeCommit, writeTree } from './git.ts';
import { fullName, key, newId, now, type Repo, stamp, user, type World } from './memory.ts';

export interface CommitSeed {
  message?: string;
  /** A login, or who git says it was. Default: the repository's owner. */
  author?: string | (Pick<Signature, 'name'> & Partial<Signature>);
  date?: string;
  /** What this commit writes; null deletes. */
  files?: Record<string, string | Buffer | null>;
  /** Modes of files that are not plain: `100755`. What is not named keeps its mode. */
  modes?: Record<string, string>;
}

/** Commits to a branch, making the branch when it is new. */
export function push(world: World, repo: Repo, branch: string, seed: CommitSeed): string {
  const ref = `heads/${branch}`;
  const parent = repo.refs.get(ref);
  const who = signature(world, seed.author ?? repo.owner, seed.date);
  const base = (parent && repo.git.commits.get(parent)?.files) || new Map<string, FileEntry>();
  const files = overlay(repo.git, base, seed.files ?? {});
  for (const [path, mode] of Object.entries(seed.modes ?? {})) files.set(path, { ...files.get(path)!, mode });
  const tree = writeTree(repo.git, files);
  const parents = parent ? [parent] : [];
  const commit = writeCommit(repo.git, { tree, parents, message: seed.message ?? 'Change files', author: who });
  moveRef(world, repo, ref, commit.sha);
  return commit.sha;
}

/** Points a ref at a commit, and moves the open pull requests that stand on it. */
export function moveRef(world: World, repo: Repo, ref: string, sha: string): void {
  repo.refs.set(ref, sha);
  repo.pushedAt = now(world);
  for (const other of world.repos.values())
    for (const { pull, state } of other.issues)
      if (pull && state === 'open' && `heads/${pull.head}` === ref && pull.headRepo === fullName(repo))
        pull.headSha = sha;
}

export function signature(world: World, author: NonNullable<CommitSeed['author']>, date?: string): Signature {
  if (typeof author !== 'string') {
    const known = author.email === undefined ? world.users.get(key(author.login ?? author.name)) : undefined;
    if (known) return { ...signature(world, known.login, date ?? author.date), name: author.name };
    const email = author.email ?? `${author.name.toLowerCase().replace(/[^a-z0-9]+/g, '.')}@example.com`;
    return { ...author, email, date: stamp(date ?? author.date ?? world.clock.now()) };
  }
  const { id, login, name } = user(world, author);
  return {
    name: name ?? login,
    email: `${id}+${login}@users.noreply.github.com`,
    date: stamp(date ?? world.clock.now()),
    login,
  };
}

export function addWorkflow(world: World, repo: Repo, name: string, path?: string): number {
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const id = newId(world);
  const file = path ?? `.github/workflows/${slug}.yml`;
  repo.workflows.push({ id, name, path: file, state: 'active', createdAt: now(world) });
  return id;
}

/** The commit that a name stands for: a branch, a tag, a full ref, a SHA (7 digits are enough), or HEAD. */
export function resolveRef(repo: Repo, name: string): string | undefined {
  if (name === 'HEAD') return repo.refs.get(`heads/${repo.defaultBranch}`);
  const plain = name.replace(/^refs\//, '');
  const named = repo.refs.get(`heads/${name}`) ?? repo.refs.get(`tags/${name}`) ?? repo.refs.get(plain);
  if (named) return named;
  const pull = /^pull\/(\d+)\/(?:head|merge)$/.exec(plain);
  if (pull) return repo.issues.find((issue) => issue.number === Number(pull[1]))?.pull?.headSha;
  if (!/^[0-9a-f]{7,40}$/.test(name)) return undefined;
  if (repo.git.commits.has(name)) return name;
  return [...repo.git.commits.keys()].find((sha) => sha.startsWith(name));
}

/** The newest commits that changed each given path, as blame or `commits?path=` would name them. */
export function touching(repo: Repo, head: string, path: string) {
  const inside = (files: ReadonlyMap<string, FileEntry>) =>
    [...files]
      .filter(([name]) => path === '' || name === path || name.startsWith(`${path}/`))
      .map(([name, f]) => name + f.sha);
  return log(repo.git, head).filter((commit) => {
    const mine = inside(commit.files).join();
    const parents = commit.parents.map((sha) => repo.git.commits.get(sha)?.files ?? new Map<string, FileEntry>());
    // A merge counts only when it differs from every parent, as `git log -- path` simplifies history.
    return parents.length === 0 ? mine !== '' : parents.every((files) => inside(files).join() !== mine);
  });
}
