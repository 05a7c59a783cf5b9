/** Repositories, branches, people's roles, and what a token is. */
import { touching } from '../history.ts';
import { fullName, key, type Role, roleOf, type User } from '../memory.ts';
import { type Call, notFound, ok, page, type Reply, type Route, refuse } from '../route.ts';
import { apiUrl, commitView, fullRepoView } from '../views/repos.ts';
import { accountView } from '../views/users.ts';

const REPO = '/repos/{owner}/{repo}';

/** The permission words from before there were five roles. */
const LEGACY: Record<Role, string> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
  none: 'none',
};

function permission(call: Call): Reply {
  const failure = call.repo.permissionFailure;
  if (failure) refuse(failure.status, failure.message);
  const login = call.params['username'] ?? '';
  const who = call.world.users.get(key(login));
  // GitHub knows no role of a bot, nor of a name that nobody has.
  if (!who || who.type === 'Bot') refuse(404, `${login} is not a user`);
  const role = roleOf(call.repo, login);
  const may = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
  const at = may.indexOf(role);
  const permissions = { pull: at > 0, triage: at > 1, push: at > 2, maintain: at > 3, admin: at > 4 };
  return ok({
    permission: LEGACY[role],
    role_name: role,
    user: { ...accountView(call.world, who), permissions, role_name: role },
  });
}

/** A branch as lists name it. */
const shortBranch = (call: Call, name: string, sha: string) => ({
  name,
  commit: { sha, url: `${apiUrl(call.world, call.repo)}/commits/${sha}` },
  protected: isProtected(call, name),
});

const isProtected = (call: Call, name: string) => call.repo.protection.has(name) || call.repo.rulesets.has(name);

function branches(call: Call): Reply {
  const all = [...call.repo.refs].filter(([ref]) => ref.startsWith('heads/'));
  return page(call, all, ([ref, sha]) => shortBranch(call, ref.slice(6), sha));
}

/** What every reader is told of classic protection. */
function protectionSummary(call: Call, name: string): Record<string, unknown> {
  const checks = call.repo.protection.get(name)?.checks ?? [];
  return {
    enabled: call.repo.protection.has(name),
    required_status_checks: {
      enforcement_level: checks.length > 0 ? 'non_admins' : 'off',
      contexts: checks.map((one) => one.name),
      checks: checks.map((one) => ({ context: one.name, app_id: one.app ?? null })),
    },
  };
}

function branch(call: Call): Reply {
  const name = call.params['branch'] ?? '';
  const sha = call.repo.refs.get(`heads/${name}`);
  const commit = sha === undefined ? undefined : call.repo.git.commits.get(sha);
  if (!commit) refuse(404, 'Branch not found');
  const url = `${apiUrl(call.world, call.repo)}/branches/${encodeURIComponent(name)}`;
  return ok({
    name,
    commit: commitView(call.world, call.repo, commit!),
    _links: { self: url, html: `${call.world.base}/${fullName(call.repo)}/tree/${name}` },
    protected: isProtected(call, name),
    protection: protectionSummary(call, name),
    protection_url: `${url}/protection`,
  });
}

function commits(call: Call): Reply {
  const q = call.query;
  const start = q.get('sha') ?? call.repo.defaultBranch;
  const head = call.repo.refs.get(`heads/${start}`) ?? call.repo.refs.get(`tags/${start}`) ?? start;
  if (!call.repo.git.commits.has(head)) {
    if (call.repo.refs.size === 0) refuse(409, 'Git Repository is empty.');
    refuse(404, 'Not Found');
  }
  const [since, until] = ['since', 'until'].map((name) => Date.parse(q.get(name) ?? ''));
  const author = q.get('author');
  const found = touching(call.repo, head, (q.get('path') ?? '').replace(/^\/|\/$/g, '')).filter((commit) => {
    const at = Date.parse(commit.committer.date);
    const by = author === null || commit.author.login === author || commit.author.email === author;
    return by && !(at < since!) && !(at > until!);
  });
  return page(call, found, (commit) => commitView(call.world, call.repo, commit));
}

/** An account with the fields that only its own page has. */
function profile(call: Call, who: User): Record<string, unknown> {
  const at = '2020-01-01T00:00:00Z';
  const none = {
    company: null,
    blog: null,
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
  };
  const counts = { public_repos: 0, public_gists: 0, followers: 0, following: 0 };
  return {
    ...accountView(call.world, who),
    name: who.name ?? null,
    ...none,
    ...counts,
    created_at: at,
    updated_at: at,
  };
}

function self(call: Call): Reply {
  // A workflow's own token is no user: this is the 403 that tells it apart.
  if (call.token.installation) refuse(403, 'Resource not accessible by integration');
  return ok(profile(call, call.token.user));
}

function account(call: Call): Reply {
  return ok(profile(call, call.world.users.get(key(call.params['username'] ?? '')) ?? notFound()));
}

function rateLimit(call: Call): Reply {
  const core = call.token.rate;
  const other = (limit: number) => ({ limit, remaining: limit, used: 0, reset: core.reset });
  const resources = {
    core,
    search: other(30),
    code_search: other(10),
    graphql: call.token.graphql,
    integration_manifest: other(5000),
  };
  return ok({ resources, rate: core });
}

export const repoRoutes: Route[] = [
  {
    method: 'GET',
    path: REPO,
    needs: 'metadata=read',
    handle: (call) => ok(fullRepoView(call.world, call.repo, call.token)),
  },
  { method: 'GET', path: `${REPO}/collaborators/{username}/permission`, needs: 'metadata=read', handle: permission },
  { method: 'GET', path: `${REPO}/branches`, needs: 'contents=read', handle: branches },
  { method: 'GET', path: `${REPO}/branches/{branch+}`, needs: 'contents=read', handle: branch },
  {
    method: 'GET',
    path: `${REPO}/commits`,
    needs: 'contents=read',
    query: ['sha', 'path', 'author', 'since', 'until'],
    handle: commits,
  },
  { method: 'GET', path: '/user', handle: self },
  { method: 'GET', path: '/users/{username}', handle: account },
  { method: 'GET', path: '/rate_limit', handle: rateLimit },
];
