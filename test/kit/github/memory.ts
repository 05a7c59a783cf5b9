/** The few rules that every door to the world shares: ids, accounts, names, roles. */
import type { Comment, Issue, Label, Repo, Role, User, World } from './records.ts';

export type {
  Activity,
  Annotation,
  Artifact,
  BranchRules,
  CheckRun,
  Comment,
  CommitStatus,
  Issue,
  IssueEvent,
  Job,
  Label,
  LogSource,
  MergeJob,
  MergeMethod,
  MergeState,
  Merging,
  Pull,
  Reaction,
  Repo,
  RequiredCheck,
  Review,
  ReviewThread,
  Role,
  Run,
  Step,
  User,
  Visibility,
  Workflow,
  World,
} from './records.ts';

/** Ids that GitHub gave to accounts which tests name. */
const KNOWN: Record<string, number> = {
  'github-actions[bot]': 41898282,
  'dependabot[bot]': 49699333,
  'renovate[bot]': 29139614,
};

export const key = (fullName: string): string => fullName.toLowerCase();
export const fullName = (repo: Pick<Repo, 'owner' | 'name'>): string => `${repo.owner}/${repo.name}`;
export const newId = (world: World): number => world.nextId++;
/** GitHub's timestamps have no milliseconds. */
export const stamp = (date: Date | string | number): string => `${new Date(date).toISOString().slice(0, 19)}Z`;
export const now = (world: World): string => stamp(world.clock.now());

/** The account of that login, made on first mention. */
export function user(world: World, login: string, more: Partial<User> = {}): User {
  const known = world.users.get(key(login));
  if (known) return Object.assign(known, more);
  const type = login.endsWith('[bot]') ? 'Bot' : 'User';
  const made: User = { login, id: KNOWN[login] ?? newId(world), type, ...more };
  world.users.set(key(login), made);
  return made;
}

export function findRepo(world: World, name: string): Repo | undefined {
  return world.repos.get(key(name));
}

export function repoById(world: World, id: number): Repo | undefined {
  return [...world.repos.values()].find((repo) => repo.id === id);
}

/** The repository of that name, or an error that lists the ones there are: for the tests' own hands. */
export function mustRepo(world: World, name: string): Repo {
  const repo = findRepo(world, name);
  if (!repo)
    throw new Error(`the twin has no repository ${name}; it has ${[...world.repos.keys()].join(', ') || 'none'}`);
  return repo;
}

export function findIssue(repo: Repo, number: number): Issue | undefined {
  return repo.issues.find((issue) => issue.number === number);
}

export function findComment(repo: Repo, id: number): { issue: Issue; comment: Comment } | undefined {
  for (const issue of repo.issues) {
    const comment = issue.comments.find((one) => one.id === id);
    if (comment) return { issue, comment };
  }
  return undefined;
}

/** Labels are the same whatever their case. */
export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export function findLabel(repo: Repo, name: string): Label | undefined {
  return repo.labels.find((label) => sameName(label.name, name));
}

/** The role that someone has, public repositories being readable by all. */
export function roleOf(repo: Repo, login: string): Role {
  if (sameName(login, repo.owner)) return 'admin';
  return repo.collaborators.get(key(login)) ?? (repo.visibility === 'public' ? 'read' : 'none');
}

/** How GitHub would introduce an author. */
export function association(repo: Repo, login: string | null): string {
  if (login === null) return 'NONE';
  if (sameName(login, repo.owner)) return 'OWNER';
  const role = repo.collaborators.get(key(login));
  if (role && role !== 'none') return repo.org ? 'MEMBER' : 'COLLABORATOR';
  const head = repo.refs.get(`heads/${repo.defaultBranch}`);
  const wrote = head && [...repo.git.commits.values()].some((commit) => commit.author.login === login);
  return wrote ? 'CONTRIBUTOR' : 'NONE';
}

/** Makes the node id of a record: opaque to clients, readable to us. */
export const nodeId = (kind: string, id: number | string): string =>
  `${kind}_${Buffer.from(String(id)).toString('base64url')}`;

/** Splits a node id again. */
export function readNodeId(node: string): { kind: string; id: string } | undefined {
  const m = /^([A-Z]+)_([\w-]+)$/.exec(node);
  return m ? { kind: m[1]!, id: Buffer.from(m[2]!, 'base64url').toString() } : undefined;
}
