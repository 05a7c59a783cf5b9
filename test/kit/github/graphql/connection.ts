/** What every node is made of: who asks, what he may see, actors and connections. */
import { key, nodeId, type Repo, user, type World } from '../memory.ts';
import { grants, type Token } from '../tokens.ts';
import { typed } from './schema.ts';

export interface Context {
  world: World;
  token: Token;
}

export type Fields = Record<string, unknown>;

export interface PageArgs {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
}

/** Fails as GitHub does when the token lacks a permission. */
export function must(context: Context, repo: Repo, needs: string): void {
  if (!grants(context.token, repo, needs, false)) throw typed('FORBIDDEN', 'Resource not accessible by integration');
}

/** A connection over a list, with cursors that stay good when items come before them. */
export function connection<T extends { id: number | string }>(
  items: T[],
  node: (item: T) => unknown,
  args: PageArgs,
  more: Fields = {},
): Fields {
  const cursor = (item: T) => Buffer.from(`cursor:v2:${item.id}`).toString('base64');
  const find = (text: string) => {
    const at = items.findIndex((item) => cursor(item) === text);
    if (at < 0) throw typed('INVALID_CURSOR_ARGUMENTS', `\`${text}\` does not appear to be a valid cursor.`);
    return at;
  };
  const from = args.after ? find(args.after) + 1 : 0;
  const to = args.before ? find(args.before) : items.length;
  const window = items.slice(from, to);
  const shown =
    args.first != null ? window.slice(0, args.first) : args.last != null ? window.slice(-args.last) : window;
  const start = shown.length > 0 ? items.indexOf(shown[0]!) : from;
  const end = start + shown.length;
  return {
    totalCount: items.length,
    nodes: () => shown.map(node),
    edges: () => shown.map((item) => ({ cursor: cursor(item), node: node(item) })),
    pageInfo: {
      hasNextPage: args.first != null ? end < to : end < items.length,
      hasPreviousPage: start > 0,
      startCursor: shown.length > 0 ? cursor(shown[0]!) : null,
      endCursor: shown.length > 0 ? cursor(shown.at(-1)!) : null,
    },
    ...more,
  };
}

/** An account; GraphQL leaves `[bot]` off a bot's login. null is a ghost. */
export function actorNode({ world }: Context, login: string | null | undefined): Fields | null {
  if (login === null || login === undefined) return null;
  const account = world.users.get(key(login)) ?? user(world, login);
  const bare = account.login.replace(/\[bot\]$/, '');
  const path = account.type === 'Bot' ? `/apps/${bare}` : `/${bare}`;
  return {
    __typename: account.type,
    id: nodeId(account.type === 'Bot' ? 'BOT' : 'U', account.id),
    databaseId: account.id,
    login: bare,
    name: account.name ?? null,
    url: world.base + path,
    resourcePath: path,
    avatarUrl: () => `${world.base}/_avatars/${account.id}`,
  };
}
