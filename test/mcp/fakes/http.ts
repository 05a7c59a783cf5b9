import type { IncomingHttpHeaders } from 'node:http';
import { type LocalServer, readBody, sendJson, serve } from '../../kit/http.ts';

export interface HttpScript {
  tools: string[];
  /** The result of each call by tool name. */
  results?: Record<string, unknown>;
  /** Answers by event stream instead of JSON, with this much of something else before it. */
  stream?: string;
  /** Redirects every POST there. */
  redirect?: string;
  status?: number;
  /** A body of so many bytes instead of an answer. */
  huge?: number;
}

export interface HttpFake extends LocalServer {
  script: HttpScript;
  requests: { method: string; headers: IncomingHttpHeaders; message: { method?: string; params?: unknown } }[];
}

/** An MCP server that speaks Streamable HTTP, as much of it as a client of tools needs. */
export async function httpFake(script: HttpScript): Promise<HttpFake> {
  const requests: HttpFake['requests'] = [];
  const server = await serve(async (req, res) => {
    const body = await readBody(req);
    const message = body.length > 0 ? JSON.parse(body.toString()) : {};
    requests.push({ method: req.method ?? '', headers: req.headers, message });
    const { id, method, params } = message;
    if (req.method !== 'POST') return void res.writeHead(405).end();
    if (fake.script.redirect) return void res.writeHead(307, { location: fake.script.redirect }).end();
    if (fake.script.status) return void res.writeHead(fake.script.status).end('no');
    if (id === undefined) return void res.writeHead(202).end();
    const listed = fake.script.tools.map((name) => ({
      name,
      description: 'theirs',
      inputSchema: { type: 'object' },
      annotations: { readOnlyHint: true },
    }));
    const result: Record<string, () => unknown> = {
      initialize: () => ({
        protocolVersion: params.protocolVersion,
        capabilities: { tools: {} },
        serverInfo: { name: 'fake', version: '1' },
      }),
      'tools/list': () => ({ tools: listed }),
      'tools/call': () => fake.script.results?.[params.name] ?? { content: [] },
    };
    if (method === 'tools/call' && fake.script.huge) {
      res.writeHead(200, { 'content-type': 'application/json' });
      for (let sent = 0; sent < fake.script.huge && !res.destroyed; sent += 1_000_000) res.write('x'.repeat(1_000_000));
      return void res.end();
    }
    const answer = { jsonrpc: '2.0', id, result: result[method]?.() ?? {} };
    if (fake.script.stream === undefined) return sendJson(res, 200, answer);
    res.writeHead(200, { 'content-type': 'text/event-stream' });
    res.end(`${fake.script.stream}event: message\ndata: ${JSON.stringify(answer)}\n\n`);
  });
  const fake: HttpFake = { ...server, script, requests };
  return fake;
}
