/** What a test says the world is like before it starts. Everything has a default; a repository may be `{}`. */

import { type BranchRulesSeed, branchRules } from './branch-rules.ts';
import { emptyStore } from './git.ts';
import { addWorkflow, type CommitSeed, push } from './history.ts';
import { addIssue, type IssueSeed } from './issues.ts';
import {
  fullName,
  key,
  type Merging,
  newId,
  now,
  type Repo,
  type Role,
  user,
  type Visibility,
  type World,
} from './memory.ts';
import { addPull, type PullSeed } from './pull-seed.ts';
import { addCheckRun, addRun, type CheckRunSeed, type RunSeed } from './runs.ts';
import type { TokenSeed } from './tokens.ts';

export interface RepoSeed {
  id?: number;
  /** Default `private`: a missing permission then shows as it does on GitHub. */
  visibility?: Visibility;
  /** The owner is an organization. */
  org?: boolean;
  defaultBranch?: string;
  description?: string;
  topics?: string[];
  language?: string;
  archived?: boolean;
  hasIssues?: boolean;
  /** `owner/name` seeded before this one; shares its objects and starts with its branches. */
  forkOf?: string;
  /** The default branch's history, oldest first. Default: one commit with a README. */
  commits?: CommitSeed[];
  /** Other branches, each grown from the default branch's head (or from a named branch). */
  branches?: Record<string, CommitSeed[] | { from: string; commits: CommitSeed[] }>;
  tags?: Record<string, string>;
  collaborators?: Record<string, Role>;
  /** Slugs of teams that have access; the owner must be an organization. */
  teams?: string[];
  /** GitHub Actions may not open pull requests here. */
  pullsForbidden?: boolean;
  labels?: (string | { name: string; color?: string; description?: string })[];
  issues?: IssueSeed[];
  pulls?: PullSeed[];
  workflows?: { name: string; path?: string }[];
  runs?: RunSeed[];
  checkRuns?: CheckRunSeed[];
  /** Classic branch protection, by branch. */
  protection?: Record<string, BranchRulesSeed>;
  /** The rules of a ruleset, by branch. */
  rulesets?: Record<string, BranchRulesSeed>;
  /** Default: every method, no auto-merge, `merge-async` known. */
  merging?: Partial<Merging>;
}

export interface GitHubSeed {
  tokens?: Record<string, TokenSeed>;
  users?: { login: string; id?: number; type?: 'User' | 'Bot' | 'Organization'; name?: string }[];
  /** Members by `organisation/team`. */
  teams?: Record<string, string[]>;
  /** By `owner/name`, in the order they are made. */
  repos?: Record<string, RepoSeed>;
}

/** Fills an empty world. */
export function plant(world: World, seed: GitHubSeed): void {
  for (const { login, ...more } of seed.users ?? []) user(world, login, more);
  for (const [name, members] of Object.entries(seed.teams ?? {}))
    world.teams.set(
      key(name),
      members.map((login) => user(world, login).login),
    );
  for (const [name, repo] of Object.entries(seed.repos ?? {})) addRepo(world, name, repo);
}

const MERGING: Omit<Merging, 'refusals'> = {
  merge: true,
  squash: true,
  rebase: true,
  autoMerge: false,
  deleteBranch: false,
  updateBranch: false,
  async: true,
  pendingPolls: 0,
  hold: false,
};

/** Adds one repository with everything its seed tells. */
export function addRepo(world: World, name: string, seed: RepoSeed = {}): Repo {
  const [owner, short, rest] = name.split('/');
  if (!owner || !short || rest !== undefined) throw new Error(`a repository is named owner/name, not ${name}`);
  const parent = seed.forkOf ? world.repos.get(key(seed.forkOf)) : undefined;
  if (seed.forkOf && !parent) throw new Error(`${name} is a fork of ${seed.forkOf}, which is not seeded before it`);
  user(world, owner, seed.org ? { type: 'Organization' } : {});
  const repo: Repo = {
    id: seed.id ?? newId(world),
    owner,
    name: short,
    org: seed.org ?? false,
    visibility: seed.visibility ?? 'private',
    defaultBranch: seed.defaultBranch ?? parent?.defaultBranch ?? 'main',
    description: seed.description ?? null,
    topics: seed.topics ?? [],
    language: seed.language ?? null,
    archived: false,
    hasIssues: seed.hasIssues ?? true,
    forkOf: parent ? fullName(parent) : null,
    createdAt: now(world),
    pushedAt: now(world),
    git: parent?.git ?? emptyStore(),
    refs: new Map(parent?.refs),
    collaborators: new Map(),
    teams: seed.teams ?? [],
    pullsForbidden: seed.pullsForbidden ?? false,
    labels: [],
    issues: [],
    workflows: [],
    runs: [],
    jobs: [],
    checkRuns: [],
    statuses: [],
    artifacts: [],
    protection: new Map(),
    rulesets: new Map(),
    merging: { ...MERGING, refusals: [], ...seed.merging },
    mergeJobs: [],
    activity: [],
  };
  world.repos.set(key(name), repo);
  const first = { message: 'Initial commit', files: { 'README.md': `# ${short}\n` } };
  for (const commit of seed.commits ?? (parent ? [] : [first])) push(world, repo, repo.defaultBranch, commit);
  for (const [branch, told] of Object.entries(seed.branches ?? {})) {
    const { from, commits } = Array.isArray(told) ? { from: repo.defaultBranch, commits: told } : told;
    const start = repo.refs.get(`heads/${from}`);
    if (start) repo.refs.set(`heads/${branch}`, start);
    for (const commit of commits) push(world, repo, branch, commit);
  }
  for (const [tag, target] of Object.entries(seed.tags ?? {}))
    repo.refs.set(`tags/${tag}`, repo.refs.get(`heads/${target}`) ?? target);
  for (const [login, role] of Object.entries(seed.collaborators ?? {})) {
    user(world, login);
    repo.collaborators.set(key(login), role);
  }
  for (const label of seed.labels ?? []) {
    const { name: text, color, description } = typeof label === 'string' ? { name: label } : label;
    repo.labels.push({ id: newId(world), name: text, color: color ?? 'ededed', description: description ?? null });
  }
  for (const workflow of seed.workflows ?? []) addWorkflow(world, repo, workflow.name, workflow.path);
  for (const [branch, rules] of Object.entries(seed.protection ?? {})) repo.protection.set(branch, branchRules(rules));
  for (const [branch, rules] of Object.entries(seed.rulesets ?? {})) repo.rulesets.set(branch, branchRules(rules));
  for (const issue of seed.issues ?? []) addIssue(world, repo, issue);
  for (const pull of seed.pulls ?? []) addPull(world, repo, pull);
  for (const run of seed.runs ?? []) addRun(world, repo, run);
  for (const check of seed.checkRuns ?? []) addCheckRun(world, repo, check);
  repo.archived = seed.archived ?? false;
  return repo;
}
