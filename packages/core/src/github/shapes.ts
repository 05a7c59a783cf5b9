import type { Author } from '../domain/issue.ts';
import { GHOST } from '../domain/issue.ts';

/** An account as REST gives it; null for a deleted one (FT13). */
export interface RestUser {
  login: string;
  id: number | bigint;
  type?: string;
}

/** An account as GraphQL gives it: bots lack the suffix that REST writes (G6). */
export interface GraphActor {
  __typename: string;
  login: string;
  databaseId?: number | null;
}

const TYPES: readonly string[] = ['User', 'Bot', 'Organization', 'Mannequin'] satisfies Author['type'][];
const typeOf = (type: string | undefined): Author['type'] =>
  type !== undefined && TYPES.includes(type) ? (type as Author['type']) : 'User';

export function authorOf(user: RestUser | null | undefined): Author {
  return user ? { login: user.login, id: Number(user.id), type: typeOf(user.type) } : GHOST;
}

/** The same person in REST's spelling, so that the two can be compared. */
export function actorOf(actor: GraphActor | null | undefined): Author {
  if (!actor) return GHOST;
  const type = typeOf(actor.__typename);
  const login = type === 'Bot' && !actor.login.endsWith('[bot]') ? `${actor.login}[bot]` : actor.login;
  return { login, id: actor.databaseId ?? 0, type };
}

/** The GraphQL selection that `actorOf` reads. */
export const ACTOR = `__typename login
  ... on User { databaseId } ... on Bot { databaseId } ... on Organization { databaseId } ... on Mannequin { databaseId }`;

/** Who made a commit, as GraphQL gives it. */
export interface GraphGitActor {
  email: string | null;
  user: { login: string; databaseId: number | null } | null;
}

/** The GraphQL selection that `gitAuthorOf` reads. */
export const GIT_ACTOR = 'email user { login databaseId }';

/** By the account, or by the address that GitHub gives to commits of its accounts: both come from the e-mail. Undefined for nobody. */
export function gitAuthorOf(actor: GraphGitActor | null | undefined): Author | undefined {
  const [, id, named] =
    /^(\d{1,15})\+([A-Za-z0-9[\]-]{1,100})@users\.noreply\.github\.com$/.exec(actor?.email ?? '') ?? [];
  const { login, databaseId } = actor?.user ?? { login: named, databaseId: Number(id) };
  return login === undefined || !databaseId
    ? undefined
    : actorOf({ __typename: login.endsWith('[bot]') ? 'Bot' : 'User', login, databaseId });
}

/** `route` parameters of a repository. */
export const at = (repo: { owner: string; name: string }): { owner: string; repo: string } => ({
  owner: repo.owner,
  repo: repo.name,
});
