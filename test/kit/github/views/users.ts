/** Accounts as REST shows them. */
import { key, nodeId, type User, user, type World } from '../memory.ts';

/** `simple-user`; null for a deleted account, as GitHub answers for issues and comments of ghosts. */
export function userView(world: World, login: string | null): Record<string, unknown> | null {
  return login === null ? null : accountView(world, world.users.get(key(login)) ?? user(world, login));
}

export function accountView(world: World, account: User): Record<string, unknown> {
  const url = `${world.base}/users/${encodeURIComponent(account.login)}`;
  const slug = account.login.replace(/\[bot\]$/, '');
  return {
    login: account.login,
    id: account.id,
    node_id: nodeId(account.type === 'Bot' ? 'BOT' : account.type === 'Organization' ? 'O' : 'U', account.id),
    avatar_url: `${world.base}/_avatars/${account.id}?v=4`,
    gravatar_id: '',
    url,
    html_url: account.type === 'Bot' ? `${world.base}/apps/${slug}` : `${world.base}/${account.login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account.type,
    user_view_type: 'public',
    site_admin: false,
  };
}

/** Its number: 15368 is the GitHub Actions app on github.com. */
export const appId = (world: World, slug: string): number =>
  world.apps.get(slug) ?? (slug === 'github-actions' ? 15368 : user(world, `${slug}[bot]`).id);

/** The app behind a bot account, as `performed_via_github_app` and check runs show it. */
export function appView(world: World, slug: string): Record<string, unknown> {
  const own = slug === 'github-actions';
  return {
    id: appId(world, slug),
    slug,
    node_id: nodeId('A', slug),
    client_id: `Iv1.${Buffer.from(slug).toString('hex').slice(0, 16)}`,
    owner: accountView(world, user(world, own ? 'github' : slug, { type: 'Organization' })),
    name: own ? 'GitHub Actions' : slug,
    description: null,
    external_url: `${world.base}/apps/${slug}`,
    html_url: `${world.base}/apps/${slug}`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2024-04-10T20:33:16Z',
    permissions: {},
    events: [],
  };
}
