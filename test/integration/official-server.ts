import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { join, resolve } from 'node:path';

/** Built when GITHUB_MCP_SERVER names none. The newest that Go's module proxy served when this was written (2026-11). */
const VERSION = process.env['MCP_OFFICIAL_VERSION'] ?? 'v1.9.0';
const MODULE = 'github.com/github/github-mcp-server';

/** Path of GitHub's own MCP server: of GITHUB_MCP_SERVER, or built with Go into .cache. */
export function officialBinary(): string {
  const given = process.env['GITHUB_MCP_SERVER'];
  if (given) return resolve(given);
  const binary = resolve('.cache/bin', `github-mcp-server-${VERSION.replace(/^v/, '')}`);
  if (existsSync(binary)) return binary;
  const folder = resolve('.cache/official');
  mkdirSync(folder, { recursive: true });
  // A module of its own: `go install …@version` also wants the list of all versions, which not every proxy has.
  writeFileSync(join(folder, 'go.mod'), `module scratch\n\ngo 1.25\n\nrequire ${MODULE} ${VERSION}\n`);
  execFileSync('go', ['build', '-mod=mod', '-o', binary, `${MODULE}/cmd/github-mcp-server`], {
    cwd: folder,
    stdio: 'inherit',
  });
  return binary;
}

/** Whether a binary takes `http://127.0.0.1:PORT` as its host, which v1.10.0 began with. */
export function takesLoopback(binary: string): boolean {
  const [, minor] = /\sv1\.(\d+)\.\d+/.exec(execFileSync('go', ['version', '-m', binary], { encoding: 'utf8' })) ?? [];
  return minor === undefined || Number(minor) >= 10;
}

/** An http proxy that sends every host's requests to one place: older servers drop the port of their host. */
export async function proxyTo(target: string): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((req, res) => {
    const { pathname, search } = new URL(req.url ?? '/', target);
    const headers = { ...req.headers, host: new URL(target).host };
    const out = request(`${target}${pathname}${search}`, { method: req.method, headers }, (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(res);
    });
    out.on('error', () => res.destroy());
    req.pipe(out);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, close };
}

/** The same server behind an address: what `mcp-server: URL` speaks to. */
export async function httpServer(
  binary: string,
  env: Record<string, string>,
): Promise<{ url: string; close(): Promise<void> }> {
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
