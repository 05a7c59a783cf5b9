/**
 * What lies behind the front: `emulate`, for routes that touch nothing the front keeps. It starts on the first such
 * call, because it wants a fixed port and most tests never need it.
 */
import { createServer } from 'node:net';
import { createEmulator, type Emulator } from 'emulate';
import { listen } from '../http.ts';
import type { World } from './memory.ts';
import type { Call, Reply } from './route.ts';
import { grants, sees } from './tokens.ts';

/** Routes that emulate answers as GitHub does and that share no state with ours, with the permission each asks. */
const BEHIND: [RegExp, string | undefined][] = [
  [/^\/users\/[^/]+$/, undefined],
  [/^\/orgs\/[^/]+(\/members|\/teams)?$/, undefined],
  [/^\/repos\/[^/]+\/[^/]+\/releases(\/.*)?$/, 'contents'],
  [/^\/repos\/[^/]+\/[^/]+\/milestones(\/.*)?$/, 'issues'],
  [/^\/repos\/[^/]+\/[^/]+\/topics$/, 'administration'],
];

export interface Behind {
  ask(call: Call, body: Buffer): Promise<Reply | undefined>;
  close(): Promise<void>;
}

export function makeBehind(world: World): Behind {
  let started: Promise<Emulator> | undefined;
  return {
    async ask(call, body) {
      const [, permission] = BEHIND.find(([pattern]) => pattern.test(call.path)) ?? [];
      if (!BEHIND.some(([pattern]) => pattern.test(call.path))) return undefined;
      if (permission) {
        const level = call.method === 'GET' ? 'read' : 'write';
        if (!sees(call.token, call.repo)) return { status: 404, body: { message: 'Not Found', status: '404' } };
        if (!grants(call.token, call.repo, `${permission}=${level}`, false))
          return {
            status: 403,
            body: { message: 'Resource not accessible by integration', status: '403' },
            headers: { 'x-accepted-github-permissions': `${permission}=${level}` },
          };
      }
      started ??= start(world);
      const emulator = await started;
      const query = call.query.toString();
      const response = await fetch(`${emulator.url}${call.path}${query ? `?${query}` : ''}`, {
        method: call.method,
        headers: { authorization: `Bearer ${call.token.user.login}`, 'content-type': 'application/json' },
        ...(body.length > 0 && call.method !== 'GET' ? { body } : {}),
      });
      const text = (await response.text()).replaceAll(emulator.url, world.base);
      if (call.method !== 'GET' && response.ok) call.wrote({ kind: 'other', detail: `${call.method} ${call.path}` });
      return response.status === 204
        ? { status: 204 }
        : { status: response.status, raw: text, type: response.headers.get('content-type') ?? 'application/json' };
    },
    async close() {
      await (await started)?.close();
    },
  };
}

async function start(world: World): Promise<Emulator> {
  const people = [...world.users.values()];
  const tokens = Object.fromEntries(
    people.map(({ login }) => [login, { login, scopes: ['repo', 'read:org', 'admin:org'] }]),
  );
  const seed = {
    tokens,
    github: {
      users: people
        .filter(({ type }) => type !== 'Organization')
        .map(({ login, name }) => ({ login, ...(name ? { name } : {}) })),
      orgs: people.filter(({ type }) => type === 'Organization').map(({ login }) => ({ login })),
      repos: [...world.repos.values()].map((repo) => ({
        owner: repo.owner,
        name: repo.name,
        private: repo.visibility !== 'public',
      })),
    },
  };
  for (let tries = 1; ; tries++) {
    try {
      return await createEmulator({ service: 'github', port: await freePort(), seed });
    } catch (error) {
      // Another process may take the port between our look and emulate's.
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tries === 10) throw error;
    }
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await listen(probe);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
