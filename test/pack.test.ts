import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { type GitHubTwin, startGitHub } from './kit/github/index.ts';

const root = path.resolve(import.meta.dirname, '..');
const TOKEN = 'ghs_packTestToken000000000000000000000000';

describe('ai-devops-mcp, from the packed package', () => {
  let folder: string;
  let github: GitHubTwin;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'pack-'));
    const npm = (args: string[], cwd: string) =>
      execFileSync('npm', args, {
        cwd,
        encoding: 'utf8',
        shell: process.platform === 'win32',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root)) as {
      filename: string;
    }[];
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
    // Offline: the package brings everything it needs in its bundle.
    npm(['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', `./${packed?.filename}`], folder);
    github = await startGitHub({
      tokens: {
        [TOKEN]: { permissions: { contents: 'read', issues: 'read', actions: 'read', pull_requests: 'read' } },
      },
      repos: { 'acme/app': { commits: [{ files: { 'src/a.txt': 'the first line\n' } }] }, 'acme/other': {} },
    });
  }, 60_000);
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await github.close();
  });

  it('serves the guarded reads over stdio, and only of the repositories it was told', async () => {
    const client = new Client({ name: 'test', version: '0' });
    const bin = path.join(folder, 'node_modules', 'ai-devops', 'dist', 'ai-devops-mcp', 'index.js');
    await client.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: [bin, '--repositories', 'acme/app'],
        env: {
          GITHUB_TOKEN: TOKEN,
          GITHUB_API_URL: github.url,
          GITHUB_GRAPHQL_URL: github.graphqlUrl,
          GITHUB_SERVER_URL: github.url,
        },
        stderr: 'ignore',
      }),
    );
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toContain('get_file_contents');
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
    const read = (repository: string) =>
      client.callTool({ name: 'get_file_contents', arguments: { repository, path: 'src/a.txt' } });
    const seen = JSON.stringify(await read('acme/app'));
    expect(seen).toContain('the first line');
    expect(seen).toMatch(/<untrusted-[0-9a-f]{32} kind=/);
    expect(await read('acme/other')).toMatchObject({ isError: true });
    await client.close();
    expect(github.writes()).toEqual([]);
  });
});
