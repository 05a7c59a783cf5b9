import { z } from 'zod';
import { HEALTHS, type Health, SYNCS } from '../domain/health.ts';
import { messageOf } from '../errors.ts';
import type { Fetch } from '../ports.ts';
import { parseJson } from '../text/json.ts';

/** How an Argo CD server is asked. */
export interface ArgoCd {
  /** The guarded one (E6). */
  fetch: Fetch;
  /** Its address, with its base path if it has one: `https://argocd.example/argo`. */
  url: string;
  /** Of an account that may `get` applications; it is sent as a header, never in the address. */
  token?: string;
  signal: AbortSignal;
  /** Of one whole answer; 10 seconds unless told. */
  timeoutMs?: number;
}

const TIMEOUT_MS = 10_000;
/** Far more than an application of some thousand resources needs. */
const MOST_BYTES = 8 * 1024 * 1024;

const answerSchema = z.object({
  metadata: z.object({ name: z.string() }),
  status: z
    .object({
      health: z.object({ status: z.string().optional() }).optional(),
      sync: z.object({ status: z.string().optional() }).optional(),
    })
    .optional(),
});

/** Why an answer is none, as a sentence for people that holds nothing of others. */
class NoAnswer extends Error {
  override name = 'NoAnswer';
}

/**
 * Reads health and sync of one application by its name. It never throws: whatever goes wrong, both are `Unknown` and `why`
 * says what a person can do (H5, FT58). One request, no retry, no redirect; the next look asks again.
 */
export const argocd =
  (server: ArgoCd) =>
  async (app: string): Promise<Health> => {
    const of = { source: 'argocd', app, by: undefined } as const;
    try {
      return { ...of, ...(await read(server, app)) };
    } catch (error) {
      return { ...of, health: 'Unknown', sync: 'Unknown', why: whyOf(error, server) };
    }
  };

async function read(server: ArgoCd, app: string): Promise<Pick<Health, 'health' | 'sync' | 'why'>> {
  if (!isName(app))
    throw new NoAnswer(
      'its name is none that an application can have: up to 253 lower-case letters, digits, `-` and `.`; see `argocdAppNamePattern`',
    );
  const response = await server.fetch(addressOf(server.url, app), {
    headers: { accept: 'application/json', ...authorization(server.token) },
    redirect: 'manual',
    signal: AbortSignal.any([server.signal, AbortSignal.timeout(server.timeoutMs ?? TIMEOUT_MS)]),
  });
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new NoAnswer(STATUS[response.status] ?? `Argo CD answered ${response.status}${hintOf(response.status)}`);
  }
  const { metadata, status } = parsed(await textOf(response), response);
  if (metadata.name !== app) throw new NoAnswer('Argo CD told about another application');
  const health = HEALTHS.find((word) => word === status?.health?.status) ?? 'Unknown';
  const sync = SYNCS.find((word) => word === status?.sync?.status) ?? 'Unknown';
  const unknown = [...(health === 'Unknown' ? ['its health'] : []), ...(sync === 'Unknown' ? ['its sync'] : [])];
  return { health, sync, why: unknown.length > 0 ? `Argo CD does not know ${unknown.join(' and ')}` : undefined };
}

/** DNS-1123 subdomain: what Kubernetes takes as the name of an object. */
const isName = (app: string): boolean =>
  app.length <= 253 && app.split('.').every((label) => /^[a-z0-9](?:[a-z0-9-]{0,251}[a-z0-9])?$/.test(label));

function addressOf(url: string, app: string): string {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new NoAnswer('the input `argocd-url` is no http(s) address');
  const address = new URL(url);
  if (address.username !== '' || address.password !== '')
    throw new NoAnswer('the input `argocd-url` holds a password; give the token as `argocd-token`');
  const base = address.pathname.endsWith('/') ? address.pathname : `${address.pathname}/`;
  address.pathname = `${base}api/v1/applications/${encodeURIComponent(app)}`;
  address.search = '';
  address.hash = '';
  return address.href;
}

function authorization(token: string | undefined): Record<string, string> {
  if (!token) return {};
  // `fetch` would refuse it with a message that repeats it.
  if (!/^[\x21-\x7e]+$/.test(token))
    throw new NoAnswer('`argocd-token` holds a space, a line break or another sign that no token has');
  return { authorization: `Bearer ${token}` };
}

const STATUS: Record<number, string> = {
  401: 'Argo CD does not accept the token (401); renew `argocd-token`',
  // For fear of telling what exists, Argo CD says the same of an application that is not there.
  403: 'Argo CD has no application of that name, or the token may not `get` it (403)',
  404: 'Argo CD has no application of that name (404)',
};

const hintOf = (status: number): string =>
  status >= 300 && status < 400 ? ', a redirect; set `argocd-url` to where it leads' : '';

/** The body as text. The connection is closed once it is too large. */
async function textOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder('utf-8');
  const parts: string[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) throw new NoAnswer(`the answer of Argo CD is larger than ${MOST_BYTES} bytes`);
    parts.push(decoder.decode(chunk, { stream: true }));
  }
  return parts.join('') + decoder.decode();
}

function parsed(text: string, { headers }: Response): z.output<typeof answerSchema> {
  const isPage = /^\s*text\/html/i.test(headers.get('content-type') ?? '');
  if (isPage) throw new NoAnswer('a page came in place of data, maybe to sign in; `argocd-url` must lead to the API');
  try {
    return answerSchema.parse(parseJson(text, 'Argo CD', MOST_BYTES));
  } catch {
    throw new NoAnswer('the answer of Argo CD cannot be read');
  }
}

/** What a library says may repeat an address or a header, so only names of errors are passed on, and what E6 says. */
function whyOf(error: unknown, { signal }: ArgoCd): string {
  if (error instanceof NoAnswer) return error.message;
  if (signal.aborted) return 'the run was stopped';
  const { name, cause } = (error ?? {}) as { name?: unknown; cause?: { code?: unknown } };
  if (name === 'TimeoutError') return 'Argo CD did not answer in time';
  if (name === 'EgressError') return messageOf(error);
  const code = typeof cause?.code === 'string' && /^[A-Z_]{1,40}$/.test(cause.code) ? ` (${cause.code})` : '';
  return `Argo CD did not answer${code}`;
}
