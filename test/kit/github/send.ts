/** How a reply leaves: GitHub's headers, ETags, and the ways to break it on purpose. */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Fault } from './faults.ts';
import type { RequestRecord } from './journal.ts';
import { problem, type Reply } from './route.ts';
import type { Token } from './tokens.ts';

/** Adds the headers that GitHub puts on every answer; turns an unchanged GET into a 304. */
export function decorate(
  reply: Reply,
  req: IncomingMessage,
  token: Token | undefined,
  { path, now }: { path: string; now: number },
): void {
  const rate = path === '/graphql' ? token?.graphql : token?.rate;
  const bytes = payload(reply);
  const headers: Record<string, string> = {
    date: new Date(now).toUTCString(),
    'x-github-media-type': 'github.v3; format=json',
    'x-github-api-version-selected': '2022-11-28',
    'x-github-request-id': createHash('md5').update(`${Math.random()}`).digest('hex').slice(0, 16).toUpperCase(),
    ...reply.headers,
  };
  if (reply.status === 200 && req.method === 'GET' && !reply.stream && path !== '/rate_limit') {
    const etag = `W/"${createHash('sha256').update(bytes).digest('hex')}"`;
    headers['etag'] = etag;
    headers['cache-control'] = 'private, max-age=60, s-maxage=60';
    const asked = (req.headers['if-none-match'] ?? '').split(',').map((one) => one.trim());
    if (asked.includes(etag) || asked.includes('*')) {
      reply.status = 304;
      delete reply.body;
      reply.raw = '';
      // GitHub does not count what it did not send.
      if (rate) Object.assign(rate, { remaining: rate.remaining + 1, used: rate.used - 1 });
    }
  }
  if (rate) {
    headers['x-ratelimit-limit'] = String(rate.limit);
    headers['x-ratelimit-remaining'] = String(rate.remaining);
    headers['x-ratelimit-used'] = String(rate.used);
    headers['x-ratelimit-reset'] = String(rate.reset);
    headers['x-ratelimit-resource'] = path === '/graphql' ? 'graphql' : path.startsWith('/search/') ? 'search' : 'core';
  }
  reply.headers = { ...headers, ...reply.headers };
}

function payload(reply: Reply): Buffer {
  if (reply.raw !== undefined) return Buffer.from(reply.raw as string);
  return reply.body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(reply.body));
}

export async function send(res: ServerResponse, record: RequestRecord, reply: Reply): Promise<void> {
  record.status = reply.status;
  const type = reply.type ?? (reply.raw === undefined ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8');
  if (reply.stream) {
    res.writeHead(reply.status, { 'content-type': type, ...reply.headers });
    return pipeline(reply.stream(), res);
  }
  const bytes = payload(reply);
  const bare = reply.status === 204 || reply.status === 304;
  res.writeHead(reply.status, {
    ...(bare ? {} : { 'content-type': type, 'content-length': bytes.length }),
    ...reply.headers,
  });
  res.end(bare ? undefined : bytes);
}

/** Promises the whole answer, sends half, and cuts the line. */
export function truncate(res: ServerResponse, record: RequestRecord, reply: Reply): void {
  const bytes = payload(reply);
  record.status = null;
  res.writeHead(reply.status, {
    ...reply.headers,
    'content-type': 'application/json; charset=utf-8',
    'content-length': bytes.length + 1,
  });
  res.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => res.destroy());
}

export function fail(fault: Fault, res: ServerResponse, record: RequestRecord): void | Promise<void> {
  if (fault.kind === 'reset') {
    res.socket?.resetAndDestroy();
    return;
  }
  const headers = fault.headers ?? {};
  if (fault.kind === 'html')
    return send(res, record, {
      status: fault.status ?? 502,
      raw: '<html><body><h1>502 Bad Gateway</h1></body></html>',
      headers,
    });
  if (fault.kind === 'garbage')
    return send(res, record, {
      status: fault.status ?? 200,
      raw: '{"id": 1, "body": "cut he',
      type: 'application/json; charset=utf-8',
      headers,
    });
  return send(res, record, { ...problem(fault.status ?? 500, fault.message ?? 'Server Error'), headers });
}
