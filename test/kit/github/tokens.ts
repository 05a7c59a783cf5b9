/** Who may do what: the tokens table, and GitHub's rules for refusing. */
import { fullName, key, type Repo, type User, user, type World } from './memory.ts';

/** The permission names of `permissions:` in a workflow. */
export type PermissionName =
  | 'actions'
  | 'checks'
  | 'contents'
  | 'deployments'
  | 'issues'
  | 'metadata'
  | 'pull_requests'
  | 'statuses'
  | 'workflows'
  | 'administration';
export type Permissions = Partial<Record<PermissionName, 'read' | 'write' | 'none'>>;

export interface TokenSeed {
  /** Default `github-actions[bot]`. */
  login?: string;
  type?: 'User' | 'Bot';
  id?: number;
  /** `all` (the default) is write to everything. Metadata is readable unless it says otherwise, as on GitHub. */
  permissions?: Permissions | 'all';
  /** Default `all`. A list narrows the token to these; a table gives each its own permissions. */
  repos?: 'all' | string[] | Record<string, Permissions>;
  /** Requests left in this hour. Default 5,000 of 5,000. */
  rateLimit?: { limit: number; remaining: number; resetInSeconds?: number };
}

export interface Token {
  user: User;
  /** `ghs_…`-like tokens of an app or a workflow; a person's token is not one. */
  installation: boolean;
  permissions: Permissions | 'all';
  repos: 'all' | Map<string, Permissions | 'all'>;
  rate: { limit: number; remaining: number; used: number; reset: number };
}

export function makeToken(world: World, seed: TokenSeed): Token {
  const login = seed.login ?? 'github-actions[bot]';
  const who = user(world, login, {
    ...(seed.type ? { type: seed.type } : {}),
    ...(seed.id === undefined ? {} : { id: seed.id }),
  });
  const permissions = seed.permissions ?? 'all';
  const list: [string, Permissions | 'all'][] | undefined = Array.isArray(seed.repos)
    ? seed.repos.map((name) => [key(name), permissions])
    : typeof seed.repos === 'object'
      ? Object.entries(seed.repos).map(([name, own]) => [key(name), own])
      : undefined;
  const { limit, remaining, resetInSeconds } = seed.rateLimit ?? { limit: 5000, remaining: 5000 };
  const reset = Math.floor(world.clock.now() / 1000) + (resetInSeconds ?? 3600);
  return {
    user: who,
    installation: who.type === 'Bot',
    permissions,
    repos: list ? new Map(list) : 'all',
    rate: { limit, remaining, used: limit - remaining, reset },
  };
}

/** What a token may do in a repository; undefined when it was not given that repository. */
export function permissionsIn(token: Token, repo: Repo): Permissions | 'all' | undefined {
  return token.repos === 'all' ? token.permissions : token.repos.get(key(fullName(repo)));
}

/** A public repository is seen by everyone; another only by tokens that were given it. */
export function sees(token: Token, repo: Repo): boolean {
  return repo.visibility === 'public' || permissionsIn(token, repo) !== undefined;
}

/**
 * Whether the token satisfies `needs`, written as GitHub writes `x-accepted-github-permissions`: alternatives parted by
 * `;`, each a list parted by `,`. What is public is readable without being granted, unless the route keeps it closed.
 */
export function grants(token: Token, repo: Repo, needs: string, closed: boolean): boolean {
  const own = permissionsIn(token, repo);
  return needs.split(';').some((alternative) =>
    alternative.split(',').every((need) => {
      const [name, level] = need.trim().split('=') as [PermissionName, 'read' | 'write'];
      if (level === 'read' && repo.visibility === 'public' && !closed) return true;
      if (own === undefined) return false;
      if (own === 'all') return true;
      const has = own[name] ?? (name === 'metadata' ? 'read' : 'none');
      return has === 'write' || (has === 'read' && level === 'read');
    }),
  );
}
