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
  | 'administration'
  | 'members';
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
  rateLimit?: Budget;
  /** Points of GraphQL left in this hour. Default: as many as requests. */
  graphqlLimit?: Budget;
}

interface Budget {
  limit: number;
  remaining: number;
  resetInSeconds?: number;
}

/** What is left of an hour. */
export interface Rate {
  limit: number;
  remaining: number;
  used: number;
  /** In seconds. */
  reset: number;
}

export interface Token {
  user: User;
  /** `ghs_…`-like tokens of an app or a workflow; a person's token is not one. */
  installation: boolean;
  permissions: Permissions | 'all';
  repos: 'all' | Map<string, Permissions | 'all'>;
  rate: Rate;
  graphql: Rate;
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
  const core = seed.rateLimit ?? { limit: 5000, remaining: 5000 };
  const rate = ({ limit, remaining, resetInSeconds = 3600 }: Budget): Rate => ({
    limit,
    remaining,
    used: limit - remaining,
    reset: Math.floor(world.clock.now() / 1000) + resetInSeconds,
  });
  return {
    user: who,
    installation: who.type === 'Bot',
    permissions,
    repos: list ? new Map(list) : 'all',
    rate: rate(core),
    graphql: rate(seed.graphqlLimit ?? { limit: core.limit, remaining: core.limit }),
  };
}

/** Nobody can give these to a workflow's own token, whatever it asks for. */
const NEVER: readonly PermissionName[] = ['workflows', 'administration', 'members'];

const isWorkflowToken = (token: Token): boolean => token.user.login === 'github-actions[bot]';

/** Whether a token may read what belongs to the organization. */
export const grantsOrg = (token: Token, name: PermissionName): boolean =>
  !isWorkflowToken(token) && (token.permissions === 'all' || (token.permissions[name] ?? 'none') !== 'none');

/** A new hour has a new budget. */
export function renew(world: World, rate: Rate): void {
  const now = world.clock.now();
  if (rate.reset * 1000 <= now)
    Object.assign(rate, { remaining: rate.limit, used: 0, reset: Math.floor(now / 1000) + 3600 });
}

export const spentWords = (token: Token): string =>
  `API rate limit exceeded for ${token.installation ? 'installation' : `user ID ${token.user.id}`}.`;

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
      if (isWorkflowToken(token) && NEVER.includes(name)) return false;
      if (own === 'all') return true;
      const has = own[name] ?? (name === 'metadata' ? 'read' : 'none');
      return has === 'write' || (has === 'read' && level === 'read');
    }),
  );
}
