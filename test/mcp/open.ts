import type { Scope } from '../../packages/core/src/domain/repo.ts';
import type { ToolError } from '../../packages/core/src/errors.ts';
import { openSession, type SessionSettings } from '../../packages/core/src/mcp/session.ts';
import type { ToolSession } from '../../packages/core/src/mcp/tool.ts';
import { TOOLS } from '../../packages/core/src/mcp/tools/index.ts';
import { scopeOf, type World } from '../github/world.ts';

export const EVERY = TOOLS.map(({ name }) => name);

/** A session over the twin, with every read unless told. */
export async function open(
  world: World,
  more: Partial<SessionSettings> = {},
  scope: Partial<Scope> = {},
): Promise<ToolSession> {
  return openSession({
    server: 'embedded',
    names: EVERY,
    github: world.github,
    scope: await scopeOf(world.github, ['acme/app', 'acme/lib'], scope),
    fetch: globalThis.fetch,
    clock: world.clock,
    log: world.log,
    env: { PATH: process.env['PATH'] },
    signal: new AbortController().signal,
    ...more,
  });
}

export const live = () => new AbortController().signal;

export const text = async (session: ToolSession, name: string, args: unknown = {}): Promise<string> =>
  (await session.call(name, args, live())).text;

/** `RULE: message` of the refusal, or what was answered. */
export async function refusal(session: ToolSession, name: string, args: unknown): Promise<string> {
  try {
    return `answered: ${await text(session, name, args)}`;
  } catch (error) {
    const { name: kind, rule, message } = error as ToolError;
    return `${kind === 'ToolError' ? (rule ?? 'ToolError') : kind}: ${message}`;
  }
}
