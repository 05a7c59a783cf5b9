/** Repositories and commits as REST shows them. */
import type { Commit } from '../git.ts';
import { fullName, nodeId, type Repo, stamp, type World } from '../memory.ts';
import type { FileChange } from '../patch.ts';
import { permissionsIn, type Token } from '../tokens.ts';
import { userView } from './users.ts';

/** Every `*_url` of a repository and the end of its address. */
const URLS: Record<string, string> = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
  hooks: '/hooks',
};

export const apiUrl = (world: World, repo: Repo): string => `${world.base}/repos/${fullName(repo)}`;
export const htmlUrl = (world: World, repo: Repo): string => `${world.base}/${fullName(repo)}`;

/** `minimal-repository`: what runs, search hits and statuses carry. */
export function repoView(world: World, repo: Repo): Record<string, unknown> {
  const [api, html] = [apiUrl(world, repo), htmlUrl(world, repo)];
  return {
    id: repo.id,
    node_id: nodeId('R', repo.id),
    name: repo.name,
    full_name: fullName(repo),
    private: repo.visibility !== 'public',
    owner: userView(world, repo.owner),
    html_url: html,
    description: repo.description,
    fork: repo.forkOf !== null,
    url: api,
    ...Object.fromEntries(Object.entries(URLS).map(([name, end]) => [`${name}_url`, api + end])),
  };
}

/** `full-repository`, with what the asking token may do. */
export function fullRepoView(world: World, repo: Repo, token: Token): Record<string, unknown> {
  const html = htmlUrl(world, repo);
  const open = repo.issues.filter((issue) => issue.state === 'open').length;
  const forks = [...world.repos.values()].filter((other) => other.forkOf === fullName(repo)).length;
  const may = permissionsIn(token, repo);
  const writes = may === 'all' || may?.contents === 'write';
  return {
    ...repoView(world, repo),
    git_url: `${html.replace(/^http/, 'git')}.git`,
    ssh_url: `git@127.0.0.1:${fullName(repo)}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: repo.language,
    forks_count: forks,
    forks,
    stargazers_count: 0,
    watchers_count: 0,
    watchers: 0,
    size: Math.ceil([...repo.git.blobs.values()].reduce((sum, blob) => sum + blob.length, 0) / 1024),
    default_branch: repo.defaultBranch,
    open_issues_count: open,
    open_issues: open,
    is_template: false,
    topics: repo.topics,
    has_issues: repo.hasIssues,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: repo.archived,
    disabled: false,
    visibility: repo.visibility,
    pushed_at: repo.pushedAt,
    created_at: repo.createdAt,
    updated_at: repo.pushedAt,
    allow_merge_commit: repo.merging.merge,
    allow_squash_merge: repo.merging.squash,
    allow_rebase_merge: repo.merging.rebase,
    allow_auto_merge: repo.merging.autoMerge,
    allow_update_branch: repo.merging.updateBranch,
    delete_branch_on_merge: repo.merging.deleteBranch,
    permissions: { admin: may === 'all', maintain: may === 'all', push: writes, triage: writes, pull: true },
    allow_forking: true,
    web_commit_signoff_required: false,
    subscribers_count: 0,
    network_count: forks,
    license: null,
    temp_clone_token: '',
    ...(repo.org ? { organization: userView(world, repo.owner) } : {}),
  };
}

/** `commit` without files; with `changed` given, with files, patches and stats. */
export function commitView(world: World, repo: Repo, commit: Commit, changed?: FileChange[]): Record<string, unknown> {
  const [api, html] = [apiUrl(world, repo), htmlUrl(world, repo)];
  const sum = (of: 'additions' | 'deletions') => (changed ?? []).reduce((total, file) => total + file[of], 0);
  const account = (login: string | undefined) => (login ? userView(world, login) : null);
  return {
    sha: commit.sha,
    node_id: nodeId('C', `${repo.id}:${commit.sha}`),
    url: `${api}/commits/${commit.sha}`,
    html_url: `${html}/commit/${commit.sha}`,
    comments_url: `${api}/commits/${commit.sha}/comments`,
    commit: {
      url: `${api}/git/commits/${commit.sha}`,
      message: commit.message,
      author: person(commit.author),
      committer: person(commit.committer),
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      comment_count: 0,
      verification: verification(commit),
    },
    author: account(commit.author.login),
    committer: account(commit.committer.login),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/commits/${sha}`,
      html_url: `${html}/commit/${sha}`,
    })),
    ...(changed
      ? {
          stats: {
            additions: sum('additions'),
            deletions: sum('deletions'),
            total: sum('additions') + sum('deletions'),
          },
          files: changed.map((file) => fileView(world, repo, file, commit.sha)),
        }
      : {}),
  };
}

/** `diff-entry`. */
export function fileView(world: World, repo: Repo, file: FileChange, ref: string): Record<string, unknown> {
  const path = file.filename.split('/').map(encodeURIComponent).join('/');
  const [api, html] = [apiUrl(world, repo), htmlUrl(world, repo)];
  return {
    sha: file.sha,
    filename: file.filename,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${html}/blob/${ref}/${path}`,
    raw_url: `${html}/raw/${ref}/${path}`,
    contents_url: `${api}/contents/${path}?ref=${ref}`,
    ...(file.patch === undefined ? {} : { patch: file.patch }),
    ...(file.previous ? { previous_filename: file.previous } : {}),
  };
}

/** `git-commit`, of the git data API. */
export function gitCommitView(world: World, repo: Repo, commit: Commit): Record<string, unknown> {
  const [api, html] = [apiUrl(world, repo), htmlUrl(world, repo)];
  return {
    sha: commit.sha,
    node_id: nodeId('C', `${repo.id}:${commit.sha}`),
    url: `${api}/git/commits/${commit.sha}`,
    html_url: `${html}/commit/${commit.sha}`,
    author: person(commit.author),
    committer: person(commit.committer),
    message: commit.message,
    tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/git/commits/${sha}`,
      html_url: `${html}/commit/${sha}`,
    })),
    verification: verification(commit),
  };
}

function verification({ signed, tree, committer }: Commit): Record<string, unknown> {
  if (!signed) return { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };
  const valid = signed === true;
  const signature = '-----BEGIN PGP SIGNATURE-----\n\n(the twin signs nothing)\n-----END PGP SIGNATURE-----\n';
  const told = { verified: valid, reason: valid ? 'valid' : 'invalid' };
  return { ...told, signature, payload: `tree ${tree}\n`, verified_at: valid ? stamp(committer.date) : null };
}

const person = (who: { name: string; email: string; date: string }) => ({
  name: who.name,
  email: who.email,
  date: stamp(who.date),
});
