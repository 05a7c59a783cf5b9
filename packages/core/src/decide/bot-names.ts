import type { Author } from '../domain/issue.ts';

/** Names that everybody writes without `[bot]` and that mean the app: no person of that login is meant (row 21 of the matrix). */
const APPS: readonly string[] = ['dependabot', 'dependabot-preview', 'renovate', 'github-actions'];

const bare = (login: string): string =>
  login
    .toLowerCase()
    .replace(/^app\//, '')
    .replace(/\[bot\]$/, '');

const saysBot = (name: string): boolean => /^app\/|\[bot\]$/i.test(name);

/** An app. Whatever a login looks like, only GitHub's own word counts. */
export const isBot = ({ type }: Pick<Author, 'type'>): boolean => type === 'Bot';

/** A deleted account: GitHub keeps the login `ghost` for all of them. */
export const isGhost = ({ login }: Pick<Author, 'login'>): boolean => login.toLowerCase() === 'ghost';

/**
 * Whether a rule means this author by that name. `dependabot`, `dependabot[bot]` and `app/dependabot` are one app, as
 * GraphQL, REST and its search write it; a person is never an app, however the login reads. Case does not count.
 */
export function sameLogin(author: Pick<Author, 'login' | 'type'>, name: string): boolean {
  if (isGhost(author) || bare(author.login) !== bare(name)) return false;
  return isBot(author) || !(saysBot(name) || saysBot(author.login) || APPS.includes(bare(name)));
}

/**
 * Whether two records are of one account: by GitHub's id where both have one, else by login. The account behind a commit
 * is told as a user even if it is an app; its login says it.
 */
export function sameAccount(a: Author, b: Author): boolean {
  if (a.id !== 0 && b.id !== 0) return a.id === b.id;
  const app = (one: Author): boolean => isBot(one) || saysBot(one.login);
  return bare(a.login) === bare(b.login) && app(a) === app(b);
}
