import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { guardedFetch } from '../../packages/core/src/fetch.ts';
import { type ArgoCd, argocd } from '../../packages/core/src/health/argocd.ts';
import { type Handler, type LocalServer, sendJson, sendText, serve, startSink } from '../kit/http.ts';

const TOKEN = 'eyJhbGciOiJIUzI1NiJ9.s3cr3t';
const open: LocalServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** A server that answers so, asked as the host asks. */
async function asked(handler: Handler, over: Partial<ArgoCd> = {}, path = '') {
  const seen: IncomingMessage[] = [];
  const server = await serve((req, res) => {
    seen.push(req);
    return handler(req, res);
  });
  open.push(server);
  const fetch = guardedFetch({ allow: [server.url] });
  const read = argocd({ fetch, url: server.url + path, token: TOKEN, signal: new AbortController().signal, ...over });
  return { read, seen };
}

const anApp = (health: unknown, sync: unknown, name = 'app-staging') => ({
  apiVersion: 'argoproj.io/v1alpha1',
  metadata: { name, namespace: 'argocd' },
  spec: { project: 'default' },
  status: {
    health: { status: health },
    sync: { status: sync, revision: 'abc' },
    resources: [{ health: { status: 'Degraded' } }],
  },
});
const json =
  (body: unknown, status = 200) =>
  (_: IncomingMessage, res: ServerResponse) =>
    sendJson(res, status, body);

describe('health and sync of an application', () => {
  it.each(
    ['Healthy', 'Progressing', 'Degraded', 'Suspended', 'Missing'].flatMap((health) =>
      ['Synced', 'OutOfSync'].map((sync) => [health, sync]),
    ),
  )('%s and %s are told as they are', async (health, sync) => {
    const { read, seen } = await asked(json(anApp(health, sync)));
    expect(await read('app-staging')).toEqual({ source: 'argocd', app: 'app-staging', health, sync, why: undefined });
    expect(seen.map(({ method, url, headers }) => [method, url, headers.authorization])).toEqual([
      ['GET', '/api/v1/applications/app-staging', `Bearer ${TOKEN}`],
    ]);
  });

  it.each<[string, unknown, unknown, string, string, string]>([
    ['Unknown of both', 'Unknown', 'Unknown', 'Unknown', 'Unknown', 'does not know its health and its sync'],
    ['an unknown sync', 'Healthy', 'Unknown', 'Healthy', 'Unknown', 'does not know its sync'],
    ['a word of tomorrow', 'Perfect', 'Synced', 'Unknown', 'Synced', 'does not know its health'],
    ['a word in another case', 'healthy', 'Synced', 'Unknown', 'Synced', 'does not know its health'],
    ['no word', undefined, undefined, 'Unknown', 'Unknown', 'does not know'],
    ['a number', 1, 'Synced', 'Unknown', 'Unknown', 'cannot be read'],
  ])('%s is unknown', async (_, health, sync, seenHealth, seenSync, why) => {
    const { read } = await asked(json(anApp(health, sync)));
    expect(await read('app-staging')).toEqual({
      ...{ source: 'argocd', app: 'app-staging', health: seenHealth, sync: seenSync },
      why: expect.stringContaining(why),
    });
  });

  it.each(['', '/', '/argo', '/argo/', '/argo?x=1#y'])('finds the API below %j', async (path) => {
    const { read, seen } = await asked(json(anApp('Healthy', 'Synced')), {}, path);
    expect((await read('app-staging')).health).toBe('Healthy');
    expect(seen[0]?.url).toBe(`${path.startsWith('/argo') ? '/argo' : ''}/api/v1/applications/app-staging`);
  });

  it('asks without a token when there is none', async () => {
    const { read, seen } = await asked(json(anApp('Healthy', 'Synced')), { token: '' });
    expect((await read('app-staging')).health).toBe('Healthy');
    expect(seen[0]?.headers.authorization).toBeUndefined();
  });
});

describe('FT58: what goes wrong is unknown and never thrown', () => {
  const body = `{"error":"token ${TOKEN} is bad"}`;
  it.each<[string, Handler, string]>([
    ['401', (_, res) => sendText(res, 401, body), 'renew `argocd-token`'],
    ['403', (_, res) => sendText(res, 403, body), 'no application of that name, or the token may not'],
    ['404', (_, res) => sendText(res, 404, body), 'no application of that name (404)'],
    ['500', (_, res) => sendText(res, 500, body), 'answered 500'],
    ['a 200 of another kind', (_, res) => sendText(res, 204, ''), 'answered 204'],
    ['a page to sign in', (_, res) => sendText(res, 200, '<!doctype html>', 'text/html; charset=utf-8'), 'a page came'],
    ['a page that says it is data', (_, res) => sendText(res, 200, '<html>', 'application/json'), 'cannot be read'],
    ['a body that is too large', (_, res) => sendText(res, 200, Buffer.alloc(9_000_000, 0x20)), 'larger than'],
    ['no JSON', (_, res) => sendText(res, 200, '{"metadata":'), 'cannot be read'],
    ['JSON of another shape', json({ items: [] }), 'cannot be read'],
    ['null', json(null), 'cannot be read'],
    ['depth', (_, res) => sendText(res, 200, '['.repeat(100_000)), 'cannot be read'],
    ['another application', json(anApp('Healthy', 'Synced', 'other')), 'another application'],
    ['a connection that breaks', (_, res) => void res.destroy(), 'did not answer'],
    [
      'a body that breaks off',
      (_, res) => {
        res.writeHead(200, { 'content-length': 1_000 });
        res.write('{', () => res.destroy());
      },
      'did not answer',
    ],
  ])('%s', async (_, handler, why) => {
    const { read } = await asked(handler);
    const health = await read('app-staging');
    expect(health).toEqual({
      source: 'argocd',
      app: 'app-staging',
      health: 'Unknown',
      sync: 'Unknown',
      why: expect.stringContaining(why),
    });
    expect(health.why).not.toContain(TOKEN);
  });

  it('a redirect is not followed, and the token goes nowhere', async () => {
    const sink = await startSink();
    open.push(sink);
    const { read, seen } = await asked((_, res) => {
      res.writeHead(302, { location: `${sink.url}/login` });
      res.end();
    });
    expect(await read('app-staging')).toMatchObject({ health: 'Unknown', why: expect.stringContaining('a redirect') });
    expect(seen).toHaveLength(1);
    expect(sink.connections).toHaveLength(0);
  });

  it.each<[string, Handler]>([
    ['nothing comes', () => undefined],
    ['the answer never ends', (_, res) => void res.writeHead(200).write('{')],
  ])('the time is over when %s', async (_, handler) => {
    const { read } = await asked(handler, { timeoutMs: 50 });
    expect(await read('app-staging')).toMatchObject({ health: 'Unknown', why: 'Argo CD did not answer in time' });
  });

  it('the run was stopped', async () => {
    const { read } = await asked(() => undefined, { signal: AbortSignal.abort() });
    expect(await read('app-staging')).toMatchObject({ health: 'Unknown', why: 'the run was stopped' });
  });

  it.each([
    '',
    'App',
    '-a',
    'a-',
    'a..b',
    'a_b',
    'a/b',
    '../../session',
    '..',
    'a?b',
    'a#b',
    'a%2fb',
    'a b',
    'a\r\nx: y',
    'ä',
    'a\u200b',
    'a'.repeat(254),
  ])('AM93: no application has the name %j, so nothing is asked', async (name) => {
    const { read, seen } = await asked(json(anApp('Healthy', 'Synced', name)));
    const { app, health, why } = await read(name);
    expect({ app, health, why }).toEqual({
      app: name,
      health: 'Unknown',
      why: expect.stringContaining('`argocdAppNamePattern`'),
    });
    expect(seen).toHaveLength(0);
  });

  it.each(['a', 'a.b-c.d9', 'a'.repeat(253)])('the name %j is asked for', async (name) => {
    const { read } = await asked(json(anApp('Healthy', 'Synced', name)));
    expect((await read(name)).health).toBe('Healthy');
  });

  it.each<[string, Partial<ArgoCd>, string]>([
    ['no address', { url: 'argocd' }, 'no http(s) address'],
    ['a file', { url: 'file:///etc/passwd' }, 'no http(s) address'],
    ['a password in the address', { url: `http://x:${TOKEN}@127.0.0.1` }, 'holds a password'],
    ['a host that no input names', { url: 'http://127.0.0.1:9' }, 'is not named in any input'],
    ['a line break in the token', { token: `${TOKEN}\nx: y` }, '`argocd-token` holds'],
    ['a token beyond ASCII', { token: `${TOKEN}é` }, '`argocd-token` holds'],
  ])('%s', async (_, over, why) => {
    const { read, seen } = await asked(json(anApp('Healthy', 'Synced')), over);
    const health = await read('app-staging');
    expect(health).toMatchObject({ health: 'Unknown', sync: 'Unknown', why: expect.stringContaining(why) });
    expect(health.why).not.toContain(TOKEN);
    expect(seen).toHaveLength(0);
  });
});
