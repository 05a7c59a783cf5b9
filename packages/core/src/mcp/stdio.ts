import type { Readable, Writable } from 'node:stream';
import { parseRepo, type RepoRef } from '../domain/repo.ts';
import { UserError } from '../errors.ts';
import { guardedFetch } from '../fetch.ts';
import { connectGithub, type GithubUrls } from '../github/client.ts';
import { readAllowed } from '../github/repos.ts';
import type { Clock, Log, RandomHex } from '../ports.ts';
import type { Observation } from './tool.ts';

export interface StdioHost {
  env: Readonly<Record<string, string | undefined>>;
  /** Without the program's own name. */
  argv: readonly string[];
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
  clock: Clock;
  random: RandomHex;
}

const USAGE = `Usage: ai-devops-mcp --repositories owner/name[,owner/name …]

Serves guarded reads of these repositories as an MCP server on stdin and stdout.
The first repository is the one that a tool reads when it is not told which.

Environment: GITHUB_TOKEN or GITHUB_PERSONAL_ACCESS_TOKEN; GITHUB_API_URL, GITHUB_GRAPHQL_URL and GITHUB_SERVER_URL
for a GitHub Enterprise Server; HTTPS_PROXY and NO_PROXY.
`;

/**
 * The program \`ai-devops-mcp\`: the embedded server for any MCP client, with the same policy. Resolves when the client
 * has gone, with the exit code: 0, or 2 when it was started wrongly. Says everything on stderr; stdout is the protocol's.
 */
export async function serveStdio(host: StdioHost): Promise<number> {
  const log = stderrLog(host.stderr);
  try {
    const settings = parseArguments(host);
    if (settings === undefined) {
      host.stderr.write(USAGE);
      return 0;
    }
    const { urls, token, repositories } = settings;
    // Loaded here, because the library's door leads past this file and no action needs them at its start.
    const [{ StdioServerTransport }, { serve }, { MAX_RESULT_CHARS }, { TOOLS }, text, redact] = await Promise.all([
      import('@modelcontextprotocol/sdk/server/stdio.js'),
      import('./server.ts'),
      import('./run.ts'),
      import('./tools/index.ts'),
      import('../text/foreign.ts'),
      import('../text/redact.ts'),
    ]);
    const fetch = guardedFetch({ allow: Object.values(urls), env: host.env });
    const repositoryTokens = new Map<string, string>();
    const { clock, random } = host;
    const { github } = connectGithub({ urls, token, repositoryTokens, fetch, clock, log, userAgent: 'ai-devops-mcp' });
    const repos = await readAllowed(github, repositories);
    const [home] = repositories;
    if (!home) throw new UserError('`--repositories` names none.');
    const scope = { home, repos, shas: new Map<string, readonly string[]>(), frozenAt: undefined };
    const transport = new StdioServerTransport(host.stdin, host.stdout);
    const gone = new Promise<void>((resolve) => host.stdin.once('end', resolve).once('close', resolve));
    const redactor = await redact.loadRedactor([{ name: 'GITHUB_TOKEN', value: token }]);
    // Any client may be at the other end, so what people and machines wrote is cleaned, redacted and fenced here (I1, I5).
    const foreign = text.foreignWith(redactor, random);
    const present = (seen: Observation) => foreign({ ...seen, max: MAX_RESULT_CHARS }).fenced;
    const server = await serve({ tools: TOOLS, github, scope, version: '0', log, present }, transport);
    log.info(`Serving ${TOOLS.length} reads of ${repos.length} repositories.`);
    await gone;
    await server.close();
    return 0;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    host.stderr.write(`ai-devops-mcp: ${error.message}\n`);
    return 2;
  }
}

interface Arguments {
  urls: GithubUrls;
  token: string;
  repositories: RepoRef[];
}

/** Undefined when help was asked for. Throws UserError. */
function parseArguments({ argv, env }: StdioHost): Arguments | undefined {
  if (argv.includes('--help') || argv.includes('-h')) return undefined;
  const given: string[] = [];
  for (let at = 0; at < argv.length; at++) {
    const [name, inline] = (argv[at] ?? '').split(/=(.*)/s);
    if (name !== '--repositories') throw new UserError(`unknown argument ${argv[at]}; try --help.`);
    given.push(...(inline ?? argv[++at] ?? '').split(','));
  }
  const names = given.map((name) => name.trim()).filter(Boolean);
  if (names.length === 0)
    throw new UserError('--repositories owner/name is missing: say which repositories may be read.');
  const repositories = names.map((name) => {
    const repo = parseRepo(name);
    if (!repo) throw new UserError(`--repositories: "${name}" is not owner/name.`);
    return repo;
  });
  const token = env['GITHUB_TOKEN'] || env['GITHUB_PERSONAL_ACCESS_TOKEN'];
  if (!token)
    throw new UserError('GITHUB_TOKEN (or GITHUB_PERSONAL_ACCESS_TOKEN) is not set: a token with read rights.');
  const trimmed = (name: string, fallback: string) => (env[name] || fallback).replace(/\/+$/, '');
  const api = trimmed('GITHUB_API_URL', 'https://api.github.com');
  const graphql = trimmed(
    'GITHUB_GRAPHQL_URL',
    api.endsWith('/api/v3') ? api.replace(/v3$/, 'graphql') : `${api}/graphql`,
  );
  const server = trimmed('GITHUB_SERVER_URL', 'https://github.com');
  return { urls: { api, graphql: graphql === api ? `${api}/graphql` : graphql, server }, token, repositories };
}

function stderrLog(stderr: Writable): Log {
  const write = (text: string) => void stderr.write(`${text}\n`);
  return {
    debug: () => {},
    info: write,
    notice: write,
    warning: write,
    error: write,
    group: write,
    endGroup: () => {},
  };
}
