/** The front server: one request from its arrival to its answer. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody, sendText } from '../http.ts';
import type { FaultBox } from './faults.ts';
import { htmlPage, listPage } from './html.ts';
import { type Journal, open, type RequestRecord, wrote } from './journal.ts';
import type { LogStore } from './logs.ts';
import { findComment, findIssue, findRepo, fullName, key, type Repo, repoById, type World } from './memory.ts';
import {
  type Call,
  type Finder,
  isRefusal,
  problem,
  type Reply,
  type Route,
  refuse,
  unmodelled,
  whole,
} from './route.ts';
import { decorate, fail, send, truncate } from './send.ts';
import { grants, renew, sees, spentWords, type Token } from './tokens.ts';

/** Something that a client asked for and the twin does not do. */
export interface Unmodelled {
  method: string;
  path: string;
  what: string;
}

/** Called around every call; the twin waits for it. `after` comes once the effect happened, before the answer. */
export type CallHook = (call: { phase: 'before' | 'after'; record: RequestRecord }) => void | Promise<void>;

/** Everything that the front server works with. */
export interface Front {
  world: World;
  tokens: Map<string, Token>;
  journal: Journal;
  faults: FaultBox;
  hooks: Set<CallHook>;
  unmodelled: Unmodelled[];
  outage: number | undefined;
  find: Finder;
  logs: LogStore;
  graphql(call: Call, body: Buffer): Promise<Reply>;
}

export async function handle(front: Front, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const url = new URL(req.url ?? '/', front.world.base);
  const method = (req.method ?? 'GET').toUpperCase();
  const body = await readBody(req);
  const path = normalPath(front.world, url.pathname);
  const token = front.tokens.get(bearer(req));
  const record = open(front.journal, front.world.clock, {
    method,
    path,
    query: Object.fromEntries(url.searchParams),
    login: token?.user.login ?? null,
    write: !['GET', 'HEAD'].includes(method),
    accept: req.headers.accept ?? '',
    ...(path === '/graphql' ? askedOf(body) : {}),
  });
  const call = (phase: 'before' | 'after') => Promise.all([...front.hooks].map((hook) => hook({ phase, record })));
  await call('before');
  const fault = front.faults.strike(method, path, record.operation);
  if (fault?.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, fault.delayMs ?? 50));
  const early = fault && fault.kind !== 'delay' && fault.phase !== 'after' && fault.kind !== 'truncate';
  if (early) return fail(fault, res, record);
  if (front.outage !== undefined) return send(res, record, problem(front.outage, 'Service Unavailable'));
  if (await front.logs.answer(req, res, fault?.kind === 'truncate')) {
    record.status = res.statusCode;
    return;
  }
  // A browser has no token; a client that asks for the same address is answered as by the API.
  const browsed = bearer(req) === '' ? listPage(front.world, url.pathname) : undefined;
  const html = method === 'GET' ? (htmlPage(front.world, path) ?? browsed) : undefined;
  if (html !== undefined) {
    record.status = 200;
    return sendText(res, 200, html, 'text/html; charset=utf-8');
  }
  const reply = await answer(front, {
    method: method === 'HEAD' ? 'GET' : method,
    path,
    url,
    token,
    anonymous: bearer(req) === '',
    record,
    body,
  });
  decorate(reply, req, token, { path, now: front.world.clock.now() });
  await call('after');
  if (fault?.kind === 'truncate') return truncate(res, record, reply);
  if (fault && fault.kind !== 'delay') return fail(fault, res, record);
  if (method === 'HEAD') reply.raw = '';
  await send(res, record, reply);
}

/** What a GraphQL request is called, before anybody has looked whether it can be answered. */
function askedOf(body: Buffer): Partial<RequestRecord> {
  const [, kind, operation] = /"query":"(?:\\n|\s)*(query|mutation)?\s*(\w+)?/.exec(body.toString()) ?? [];
  return { write: kind === 'mutation', ...(operation === undefined ? {} : { operation }) };
}

/** Octokit may speak to `/…`, `/api/v3/…` and `/api/graphql`; links of renamed repositories go by id. */
function normalPath(world: World, path: string): string {
  const bare = path.replace(/^\/api\/v3(?=\/|$)/, '').replace(/^\/api\/graphql$/, '/graphql') || '/';
  const m = /^\/repositories\/(\d+)(\/.*)?$/.exec(bare);
  const repo = m && repoById(world, Number(m[1]));
  return repo ? `/repos/${fullName(repo)}${m[2] ?? ''}` : bare;
}

const bearer = (req: IncomingMessage) => /^(?:token|bearer)\s+(.+)$/i.exec(req.headers.authorization ?? '')?.[1] ?? '';

interface Arrived {
  method: string;
  path: string;
  url: URL;
  token: Token | undefined;
  /** No token was sent at all. */
  anonymous: boolean;
  record: RequestRecord;
  body: Buffer;
}

/** The answer before faults, ETags and headers. */
async function answer(front: Front, arrived: Arrived): Promise<Reply> {
  const { method, path, token, record } = arrived;
  try {
    if (!token) return problem(401, arrived.anonymous ? 'Requires authentication' : 'Bad credentials');
    spend(front.world, token, path);
    const call = makeCall(front, arrived, token);
    if (path === '/graphql')
      return method === 'POST' ? await front.graphql(call, arrived.body) : unmodelled('GET /graphql');
    const found = front.find(method, path);
    const moved = redirect(front.world, method, path, arrived.url);
    if (moved) return moved;
    if (!found) return unmodelled(`${method} ${path}`);
    call.params = found.params;
    enter(call, found.route);
    call.media = mediaOf(record.accept, found.route);
    if (method !== 'GET') call.body = parse(arrived.body);
    return await found.route.handle(call);
  } catch (error) {
    if (!isRefusal(error)) {
      // A bug of the twin must never look like an answer of GitHub.
      front.unmodelled.push({
        method,
        path,
        what: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
      return problem(501, `The twin failed: ${error instanceof Error ? error.message : error}`);
    }
    if (error.unmodelled !== undefined) front.unmodelled.push({ method, path, what: error.unmodelled });
    return error.reply;
  }
}

function makeCall(front: Front, arrived: Arrived, token: Token): Call {
  const { world } = front;
  const { method, path, url, record } = arrived;
  const name = /^\/repos\/([^/]+)\/([^/]+)/.exec(path);
  const repo = name ? findRepo(world, `${decodeURIComponent(name[1]!)}/${decodeURIComponent(name[2]!)}`) : undefined;
  const prefix = url.pathname.startsWith('/api/v3/') ? '/api/v3' : '';
  // GitHub's own Link headers name the repository by id.
  const self = repo ? path.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${repo.id}`) : path;
  return {
    world,
    token,
    record,
    method,
    path,
    params: {},
    query: url.searchParams,
    body: {},
    media: 'json',
    get repo(): Repo {
      return repo ?? refuse(404, 'Not Found');
    },
    self: world.base + prefix + self,
    wrote(write) {
      const where = write.repo ?? (repo ? fullName(repo) : '');
      wrote(front.journal, world.clock, record.id, { ...write, repo: where, by: token.user.login });
    },
  };
}

/** Refuses what the token may not see or do, and what the route does not heed. */
function enter(call: Call, route: Route): void {
  if (route.path.startsWith('/repos/')) {
    if (!sees(call.token, call.repo)) refuse(404, 'Not Found');
    const needs = targetNeeds(call, route.needs ?? 'metadata=read');
    if (!grants(call.token, call.repo, needs, route.closed ?? false)) {
      const whose = call.token.installation ? 'integration' : 'personal access token';
      const reply = problem(403, `Resource not accessible by ${whose}`);
      reply.headers = { 'x-accepted-github-permissions': route.needs ?? 'metadata=read' };
      throw Object.assign(new Error('forbidden'), { reply });
    }
    if (call.repo.archived && route.method !== 'GET') refuse(403, 'Repository was archived so is read-only.');
  }
  const known = [...(route.query ?? []), 'per_page', 'page'];
  for (const name of call.query.keys()) if (!known.includes(name)) unmodelled(`${route.method} ${route.path}?${name}=`);
}

/** An issue endpoint asks for the permission of what the number really is. */
function targetNeeds(call: Call, needs: string): string {
  const number = whole(call.params['issue_number']);
  const comment = whole(call.params['comment_id']);
  const issue = number === undefined ? findComment(call.repo, comment ?? -1)?.issue : findIssue(call.repo, number);
  const [first, second] = needs.split(';').map((one) => one.trim());
  return issue && second ? (issue.pull ? second : first!) : needs;
}

/** The old name of a renamed repository: 301 for reads, 307 for writes, to the address by id. */
function redirect(world: World, method: string, path: string, url: URL): Reply | undefined {
  const m = /^\/repos\/([^/]+\/[^/]+)(\/.*)?$/.exec(path);
  if (!m || findRepo(world, m[1]!)) return undefined;
  const id = world.renamed.get(key(m[1]!));
  if (id === undefined || !repoById(world, id)) return undefined;
  const prefix = url.pathname.startsWith('/api/v3/') ? '/api/v3' : '';
  const location = `${world.base}${prefix}/repositories/${id}${m[2] ?? ''}${url.search}`;
  const body = { message: 'Moved Permanently', url: location, documentation_url: 'https://docs.github.com/rest' };
  return { status: method === 'GET' ? 301 : 307, body, headers: { location } };
}

/** Counts the call against the hour's requests. */
function spend(world: World, token: Token, path: string): void {
  if (path === '/rate_limit' || path === '/graphql') return;
  const { rate } = token;
  renew(world, rate);
  if (rate.remaining === 0) refuse(403, spentWords(token));
  rate.remaining--;
  rate.used++;
}

/** Which of the route's media types the client asked for. */
function mediaOf(accept: string, route: Route): string {
  for (const part of accept.split(',').map((one) => one.trim().split(';')[0]!)) {
    if (part === '' || part === '*/*' || part === 'application/json' || part === 'application/*') return 'json';
    const m = /^application\/vnd\.github(?:\.v3|\.[\w-]+-preview)?(?:\.([\w-]+?))?(?:\+json)?$/.exec(part);
    if (!m) continue;
    if (m[1] === undefined) return 'json';
    return route.media?.includes(m[1]) ? m[1] : unmodelled(`${part} of ${route.method} ${route.path}`);
  }
  return unmodelled(`the media type ${accept}`);
}

function parse(body: Buffer): Record<string, unknown> {
  if (body.length === 0) return {};
  try {
    const value: unknown = JSON.parse(body.toString());
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // falls through to GitHub's own words
  }
  return refuse(400, 'Problems parsing JSON');
}
