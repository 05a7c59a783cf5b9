/**
 * Small helpers for local HTTP servers that tests talk to, and a connection sink.
 * Everything listens on 127.0.0.1 and on a port that the system picks, so that jest workers never meet.
 */
import http from 'node:http';
import type { AddressInfo, Server, Socket } from 'node:net';

export interface LocalServer {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

export type Handler = (req: http.IncomingMessage, res: http.ServerResponse) => void | Promise<void>;

/** Starts an HTTP server; an error thrown by the handler becomes a 500 that says so. */
export async function serve(handler: Handler, port = 0): Promise<LocalServer> {
  const server = http.createServer((req, res) => {
    void Promise.resolve()
      .then(() => handler(req, res))
      .catch((error: unknown) => {
        if (res.headersSent) res.destroy();
        else sendText(res, 500, error instanceof Error ? (error.stack ?? error.message) : String(error));
      });
  });
  const bound = await listen(server, port);
  return { url: `http://127.0.0.1:${bound}`, port: bound, close: () => closeServer(server) };
}

/** Resolves to the port once the server listens. */
export function listen(server: Server, port = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Closes at once: a client's idle keep-alive socket must not hold a test open. */
export function closeServer(server: http.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Reads a whole request body. */
export async function readBody(req: http.IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Answers with JSON. */
export function sendJson(
  res: http.ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  const text = Buffer.from(JSON.stringify(body));
  res.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': text.length,
    ...headers,
  });
  res.end(text);
}

/** Answers with text. */
export function sendText(
  res: http.ServerResponse,
  status: number,
  body: string | Buffer,
  type = 'text/plain; charset=utf-8',
): void {
  const bytes = Buffer.from(body as string);
  res.writeHead(status, { 'content-type': type, 'content-length': bytes.length });
  res.end(bytes);
}

/** One request that reached a sink. */
export interface SunkRequest {
  method: string;
  url: string;
  headers: http.IncomingHttpHeaders;
  body: string;
}

/** A place where nothing should arrive: it records whoever knocks. */
export interface Sink extends LocalServer {
  /** Every TCP connection, spoken HTTP or not. */
  readonly connections: { at: number; remotePort: number }[];
  /** Every HTTP request, `CONNECT` to a proxy included. */
  readonly requests: SunkRequest[];
}

/** Starts a sink; it answers every request with the same reply (204 unless told). */
export async function startSink(reply: { status?: number; body?: string } = {}): Promise<Sink> {
  const connections: Sink['connections'] = [];
  const requests: SunkRequest[] = [];
  const record = (req: http.IncomingMessage, body: string) =>
    requests.push({ method: req.method ?? '', url: req.url ?? '', headers: req.headers, body });
  const server = http.createServer((req, res) => {
    void readBody(req).then(
      (body) => {
        record(req, body.toString());
        if (reply.body === undefined) {
          res.writeHead(reply.status ?? 204);
          res.end();
        } else sendText(res, reply.status ?? 200, reply.body);
      },
      () => record(req, ''),
    );
  });
  server.on('connection', (socket: Socket) => connections.push({ at: Date.now(), remotePort: socket.remotePort ?? 0 }));
  server.on('connect', (req: http.IncomingMessage, socket: Socket) => {
    record(req, '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  const port = await listen(server);
  return { url: `http://127.0.0.1:${port}`, port, connections, requests, close: () => closeServer(server) };
}
