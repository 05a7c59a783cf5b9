/** How branches move: commits made by tests or by clients, and what follows from them. */

import { allRules } from './branch-rules.ts';
import { type FileEntry, log, mergeBase, mergeFiles, overlay, type Signature, writeCommit, writeTree } from './git.ts';
import { touch } from './issues.ts';
import { type Activity, fullName, key, newId, now, type Repo, stamp, user, type World } from './memory.ts';

export interface CommitSeed {
  message?: string;
  /** A login, or who git says it was. Default: the repository's owner. */
  author?: string | (Pick<Signature, 'name'> & Partial<Signature>);
  /** Who git says committed it. Default: the author. */
  committer?: string | (Pick<Signature, 'name'> & Partial<Signature>);
  /** Whether GitHub finds a good signature. Default: of a bot's commits it does. */
  verified?: boolean | 'invalid';
  /** Whose push it was. Default: the author's account. */
  by?: string | null;
  /** A branch, tag or SHA that this commit merges in. */
  merge?: string;
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
  const second = seed.merge === undefined ? undefined : resolveRef(repo, seed.merge);
  if (seed.merge !== undefined && !second) throw new Error(`${fullName(repo)} has no ${seed.merge} to merge`);
  const own = (parent && repo.git.commits.get(parent)?.files) || new Map<string, FileEntry>();
  const base = parent && second ? mergedFiles(repo, parent, second) : own;
  if (!base) throw new Error(`${seed.merge} conflicts with ${branch}`);
  const files = overlay(repo.git, base, seed.files ?? {});
  for (const [path, mode] of Object.entries(seed.modes ?? {})) files.set(path, { ...files.get(path)!, mode });
  const tree = writeTree(repo.git, files);
  const parents = [parent, second].filter((one) => one !== undefined);
  const commit = writeCommit(repo.git, {
    tree,
    parents,
    message: seed.message ?? 'Change files',
    author: who,
    ...(seed.committer === undefined ? {} : { committer: signature(world, seed.committer, seed.date) }),
    signed: seed.verified ?? who.login?.endsWith('[bot]') ?? false,
  });
  moveRef(world, repo, ref, commit.sha, seed.by === undefined ? (who.login ?? null) : seed.by);
  return commit.sha;
}

/** The files of a merge of two commits; undefined when they conflict. */
export function mergedFiles(repo: Repo, ours: string, theirs: string): Map<string, FileEntry> | undefined {
  const files = (sha: string | undefined) => repo.git.commits.get(sha ?? '')?.files ?? new Map<string, FileEntry>();
  return mergeFiles(files(mergeBase(repo.git, ours, theirs)), files(ours), files(theirs));
}

/** Points a ref at a commit, and moves the open pull requests that stand on it. `by` is who pushed. */
export function moveRef(
  world: World,
  repo: Repo,
  ref: string,
  sha: string,
  by: string | null,
  type?: Activity['type'],
): void {
  const before = repo.refs.get(ref);
  repo.refs.set(ref, sha);
  repo.pushedAt = now(world);
  if (before === sha) return;
  const forward = before !== undefined && reaches(repo, sha, before);
  const kind = type ?? (before === undefined ? 'branch_creation' : forward ? 'push' : 'force_push');
  tellActivity(world, repo, { ref, before, after: sha, actor: by, type: kind });
  for (const other of world.repos.values())
    for (const issue of other.issues) {
      const { pull, state } = issue;
      if (!pull || state !== 'open' || `heads/${pull.head}` !== ref || pull.headRepo !== fullName(repo)) continue;
      pull.headSha = sha;
      touch(issue, now(world));
      if (!allRules(other, pull.base).dismissStale) continue;
      for (const review of pull.reviews) if (review.state === 'APPROVED') review.state = 'DISMISSED';
    }
}

/** Whether one commit is the other, or grew from it. */
function reaches(repo: Repo, from: string, to: string): boolean {
  const seen = new Set<string>();
  const left = [from];
  for (let sha = left.pop(); sha !== undefined; sha = left.pop()) {
    if (sha === to) return true;
    if (seen.has(sha)) continue;
    seen.add(sha);
    left.push(...(repo.git.commits.get(sha)?.parents ?? []));
  }
  return false;
}

const NOTHING = '0'.repeat(40);

export function tellActivity(
  world: World,
  repo: Repo,
  told: { ref: string; before?: string | undefined; after?: string; actor: string | null; type: Activity['type'] },
): void {
  const { ref, before = NOTHING, after = NOTHING, actor, type } = told;
  repo.activity.push({ id: repo.activity.length + 1, ref: `refs/${ref}`, before, after, actor, at: now(world), type });
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
