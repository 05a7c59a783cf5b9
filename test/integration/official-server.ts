import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request } from 'node:http';
import path from 'node:path';
import { describe } from '@jest/globals';
import { parse, print, visit } from 'graphql';
import { type LocalServer, readBody, sendJson, serve } from '../kit/http.ts';

// GitHub's own MCP server, the real one, in front of the twin. scripts/integration.mjs builds it and names it in
// GITHUB_MCP_SERVER; outside CI it may have said aloud that it cannot be had, and then these tests are left out.

const BINARY = process.env['GITHUB_MCP_SERVER'];
export const describeOfficial = BINARY !== undefined || process.env['CI'] === 'true' ? describe : describe.skip;

/** The server as a program and behind an address; both ask the same GitHub. */
export interface Official {
  binary: string;
  sha256: string;
  /** What `GITHUB_SERVER_URL` must say for the program to find its GitHub. */
  serverUrl: string;
  /** The environment that it needs to get there. */
  env: Record<string, string>;
  /** The same program speaking Streamable HTTP. */
  url: string;
  close(): Promise<void>;
}

export async function startOfficial(twin: { url: string }): Promise<Official> {
  if (BINARY === undefined) throw new Error("GITHUB_MCP_SERVER names no binary of GitHub's MCP server.");
  const binary = path.resolve(BINARY);
  const sha256 = createHash('sha256').update(readFileSync(binary)).digest('hex');
  const github = await githubInFront(twin.url);
  const serverUrl = takesLoopback(binary) ? github.url : 'http://ghes.test';
  const env = {
    PATH: process.env['PATH'] ?? '',
    ...(serverUrl === github.url ? {} : { HTTP_PROXY: github.url, NO_PROXY: '127.0.0.1' }),
  };
  const remote = await overHttp(binary, { ...env, GITHUB_HOST: serverUrl });
  const close = async () => {
    await remote.close();
    await github.close();
  };
  return { binary, sha256, serverUrl, env, url: remote.url, close };
}

/** Whether it takes `http://127.0.0.1:PORT` as its host, which v1.10.0 began with; older ones drop the port. */
function takesLoopback(binary: string): boolean {
  const [, minor] = /\sv1\.(\d+)\.\d+/.exec(execFileSync('go', ['version', '-m', binary], { encoding: 'utf8' })) ?? [];
  return minor === undefined || Number(minor) >= 10;
}

/**
 * The twin, and what it does not model because only this server asks for it: whether there is a host for raw files, and
 * the scopes of the token. Takes the requests for itself and, as a proxy, those for any other host.
 */
function githubInFront(twin: string): Promise<LocalServer> {
  return serve(async (req, res) => {
    const { pathname, search } = new URL(req.url ?? '/', twin);
    if (pathname === '/_ping') return void res.writeHead(404).end();
    if (req.method === 'HEAD' && /^\/(?:api\/v3\/)?$/.test(pathname))
      return void res.writeHead(200, { 'x-oauth-scopes': 'repo' }).end();
    const body = await readBody(req);
    const sent = pathname.endsWith('/graphql') ? asPublished(body) : body;
    const headers = { ...req.headers, host: new URL(twin).host, 'content-length': String(sent.length) };
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      request(`${twin}${pathname}${search}`, { method: req.method, headers }, resolve).on('error', reject).end(sent);
    }).catch(() => undefined);
    if (!answer) return sendJson(res, 502, { message: 'The twin does not answer.' });
    res.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(res);
  });
}

/** What it asks of every issue and we do not read; a GitHub of an older version has none of it either. */
const BESIDE = ['issueFieldValues', 'parent', 'subIssuesSummary', 'closedByPullRequestsReferences'];

/**
 * Its queries as the twin can answer them. `list_issues` always asks for issue fields, a preview for who sends
 * `GraphQL-Features: issue_fields`, which GitHub's published schema has not.
 */
function asPublished(body: Buffer): Buffer {
  const { query, ...rest } = JSON.parse(body.toString()) as { query: string };
  const document = visit(parse(query), {
    VariableDefinition: ({ variable }) => (BESIDE.includes(variable.name.value) ? null : undefined),
    ObjectField: ({ name }) => (BESIDE.includes(name.value) ? null : undefined),
    Field: ({ name }) => (BESIDE.includes(name.value) ? null : undefined),
  });
  return Buffer.from(JSON.stringify({ query: print(document), ...rest }));
}

/** What `mcp-server: URL` speaks to. */
async function overHttp(binary: string, env: Record<string, string>): Promise<{ url: string; close(): Promise<void> }> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as { port: number };
  await new Promise<void>((done) => probe.close(() => done()));
  const child = spawn(binary, ['http', '--listen-host=127.0.0.1', `--port=${port}`], { env, stdio: 'ignore' });
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries++) {
    const up = await fetch(url).then(
      () => true,
      () => false,
    );
    if (up) break;
    await new Promise((done) => setTimeout(done, 50));
  }
  const close = async () => {
    child.kill();
    await gone;
  };
  return { url, close };
}
