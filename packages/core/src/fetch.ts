import type { Agent, ProxyAgent, fetch as undiciFetch } from 'undici';
import { isPublicAddress } from './fetch/address.ts';
import { proxyFor } from './fetch/proxy.ts';
import type { Fetch } from './ports.ts';

/** One address of a host, as `dns.lookup` gives it. */
export interface Resolved {
  address: string;
  family: number;
}

export interface GuardOptions {
  /** Addresses or host names from trusted inputs: `https://api.github.com`, `ghe.corp`, `http://127.0.0.1:8080`. */
  allow: readonly string[];
  /** Does the sending; the global one as it is now when left out. */
  fetch?: Fetch;
  /** Where HTTP_PROXY, HTTPS_PROXY and NO_PROXY (or in lower case) are read; nothing else of it is. */
  env?: Record<string, string | undefined>;
  /** For tests: how a host is resolved. */
  lookup?: (host: string) => Promise<Resolved[]>;
}

/** A request that E6 forbids. The message names the host and never the path, which may hold a signature. */
export class EgressError extends Error {
  override name = 'EgressError';
}

const MOST_HOPS = 5;
const SECRET_HEADERS = ['authorization', 'proxy-authorization', 'cookie', 'x-goog-api-key', 'x-api-key', 'api-key'];

/**
 * The one way out (E6). A request goes to an allowed host only, http and private ones included, because a person named
 * them. Redirects are followed here: within the same origin as they are; to another origin only for GET over https, without
 * any credential, and, unless that host is allowed too, to a public address that was looked at before connecting and is
 * then the one that is used, so that DNS cannot change its mind in between. Behind a proxy the proxy resolves, and the
 * address cannot be pinned; it is still looked at when it can be resolved here. Everything else throws `EgressError`.
 */
export function guardedFetch(options: GuardOptions): Fetch {
  const send = options.fetch ?? globalThis.fetch;
  const isAllowed = allowList(options.allow);
  const resolve = options.lookup ?? systemLookup;
  const proxies: Proxies = new Map();

  return async (input, init) => {
    const given = input instanceof Request ? input : undefined;
    const method = (init?.method ?? given?.method ?? 'GET').toUpperCase();
    const mode = init?.redirect ?? given?.redirect ?? 'follow';
    const signal = init?.signal ?? given?.signal ?? null;
    let headers = new Headers(init?.headers ?? given?.headers);
    let url = new URL(given?.url ?? String(input));
    if (!isAllowed(url)) throw new EgressError(`E6: ${url.host} is not named in any input, so nothing is sent to it.`);
    // Passed on as it came, body and all; only the following of redirects is taken away.
    let response = await through(proxies, options.env, url, send, input, { ...init, redirect: 'manual' });
    for (let hop = 1; isRedirect(response) && mode !== 'manual'; hop++) {
      const next = target(response, url);
      if (next === undefined) return response;
      if (mode === 'error')
        throw new EgressError(`E6: ${url.host} redirects, and this request must not be redirected.`);
      if (hop > MOST_HOPS) throw new EgressError(`E6: ${url.host} redirects more than ${MOST_HOPS} times.`);
      if (method !== 'GET' && method !== 'HEAD') {
        throw new EgressError(`E6: ${url.host} redirects a ${method}, which is not followed.`);
      }
      await response.body?.cancel();
      const isOther = next.origin !== url.origin;
      // A named host may send to another port of itself, as GitHub Enterprise does for logs; credentials stay behind.
      const known = isAllowed(next) || (isAllowed(url) && next.hostname === url.hostname && !downgrades(url, next));
      if (isOther && next.protocol !== 'https:' && !known) {
        throw new EgressError(`E6: ${url.host} redirects to ${next.host} without https.`);
      }
      if (isOther) headers = withoutSecrets(headers);
      url = next;
      const again: RequestInit = { method, headers, signal, redirect: 'manual' };
      response = known
        ? await through(proxies, options.env, url, send, url.href, again)
        : await toStranger(url, again, options, send, resolve, proxies);
    }
    return response;
  };
}

const downgrades = (from: URL, to: URL): boolean => from.protocol === 'https:' && to.protocol !== 'https:';

const isRedirect = ({ status }: Response): boolean => [301, 302, 303, 307, 308].includes(status);

function target(response: Response, from: URL): URL | undefined {
  const location = response.headers.get('location');
  if (location === null || !URL.canParse(location, from.href)) return undefined;
  const next = new URL(location, from.href);
  if (next.username !== '' || next.password !== '') {
    throw new EgressError(`E6: ${from.host} redirects to an address with a password in it.`);
  }
  return next;
}

/** A host nobody named: only a public one, and only at the address that was looked at. */
async function toStranger(
  url: URL,
  init: RequestInit,
  { env, fetch: injected }: GuardOptions,
  send: Fetch,
  resolve: NonNullable<GuardOptions['lookup']>,
  proxies: Proxies,
): Promise<Response> {
  const proxy = proxyFor(url, env ?? {});
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = await resolve(host).catch((error: unknown) => {
    // Behind a proxy there may be no DNS for the outside; then the proxy is the one that decides.
    if (proxy) return [];
    throw new EgressError(`E6: ${url.host} cannot be resolved.`, { cause: error });
  });
  if (!proxy && addresses.length === 0) throw new EgressError(`E6: ${url.host} has no address.`);
  const hidden = addresses.find(({ address }) => !isPublicAddress(address));
  if (hidden) throw new EgressError(`E6: a redirect leads to ${url.host}, which is not on the public internet.`);
  if (proxy) return through(proxies, env, url, send, url.href, init);
  // A test that injects its own `fetch` opens no connection that could be pinned.
  if (injected) return send(url.href, init);
  const undici = await import('undici');
  const dispatcher = new undici.Agent({
    // One request each: the connection is not kept.
    pipelining: 0,
    connect: {
      // What was looked at is what is connected to, whatever DNS says now.
      lookup: (_host, lookupOptions, done) => {
        if (lookupOptions.all) done(null, addresses);
        else done(null, addresses[0]?.address ?? '', addresses[0]?.family ?? 4);
      },
    },
  });
  return viaUndici(undici, url.href, init, dispatcher);
}

/** One agent a proxy, so that its connections are used again. */
type Proxies = Map<string, ProxyAgent>;

/** Sends by way of the proxy that the environment names for this address, or directly. */
async function through(
  proxies: Proxies,
  env: GuardOptions['env'],
  url: URL,
  send: Fetch,
  input: Parameters<Fetch>[0],
  init: RequestInit,
): Promise<Response> {
  const proxy = proxyFor(url, env ?? {});
  if (!proxy) return send(input, init);
  const undici = await import('undici');
  const request = new Request(input as Request, init);
  const plain: RequestInit = {
    method: request.method,
    headers: request.headers,
    redirect: 'manual',
    signal: request.signal,
    ...(request.body ? { body: await request.arrayBuffer() } : {}),
  };
  const agent = proxies.get(proxy.uri) ?? new undici.ProxyAgent(proxy);
  proxies.set(proxy.uri, agent);
  return viaUndici(undici, url.href, plain, agent);
}

/** What is used of the packaged undici, which is loaded only when it is needed. */
interface Undici {
  fetch: typeof undiciFetch;
}

// The packaged undici and the runtime's own are two libraries: an agent works only with the `fetch` it came with.
async function viaUndici(
  undici: Undici,
  url: string,
  init: RequestInit,
  dispatcher: Agent | ProxyAgent,
): Promise<Response> {
  const headers = Object.fromEntries(new Headers(init.headers));
  const sent = { ...init, headers, dispatcher } as unknown as Parameters<typeof undiciFetch>[1];
  return (await undici.fetch(url, sent)) as unknown as Response;
}

function withoutSecrets(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of SECRET_HEADERS) kept.delete(name);
  return kept;
}

/** An entry with a scheme allows that origin, a bare `host` every port of it, a bare `host:port` that one. */
function allowList(entries: readonly string[]): (url: URL) => boolean {
  const origins = new Set<string>();
  const hosts = new Set<string>();
  for (const entry of entries) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(entry)) {
      if (URL.canParse(entry)) origins.add(new URL(entry).origin);
    } else hosts.add(entry.toLowerCase());
  }
  return (url) =>
    (url.protocol === 'https:' || url.protocol === 'http:') &&
    url.username === '' &&
    url.password === '' &&
    (origins.has(url.origin) || hosts.has(url.hostname) || hosts.has(url.host));
}

async function systemLookup(host: string): Promise<Resolved[]> {
  const { lookup } = await import('node:dns/promises');
  return lookup(host, { all: true });
}
