import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { ReadBuffer, serializeMessage } from '@modelcontextprotocol/sdk/shared/stdio.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { serveStdio } from '../../packages/core/src/mcp/stdio.ts';
import { SEED, TOKEN } from '../github/world.ts';
import { type GitHubTwin, startGitHub } from '../kit/github/index.ts';
import { testHost } from '../kit/host.ts';
import { EVERY } from './open.ts';

let twin: GitHubTwin;
beforeEach(async () => {
  twin = await startGitHub(SEED, { at: '2026-01-05T09:00:00Z' });
});
afterEach(() => twin.close());

function program(argv: string[], env: Record<string, string> = {}) {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const urls = { GITHUB_API_URL: twin.url, GITHUB_GRAPHQL_URL: twin.graphqlUrl, GITHUB_SERVER_URL: twin.url };
  const { clock, random } = testHost();
  const host = { env: { GITHUB_TOKEN: TOKEN, ...urls, ...env }, argv, stdin, stdout, stderr, clock, random };
  const code = serveStdio(host);
  const said = async () => `${await code} ${stderr.read() ?? ''}`;
  return { stdin, stdout, said };
}

it('serves every read to any MCP client, with the same policy', async () => {
  const { stdin, stdout, said } = program(['--repositories', 'acme/app,acme/lib']);
  const buffer = new ReadBuffer();
  const transport: Transport = {
    start: async () => {
      stdout.on('data', (chunk: Buffer) => {
        buffer.append(chunk);
        for (let message = buffer.readMessage(); message; message = buffer.readMessage())
          transport.onmessage?.(message);
      });
    },
    send: async (message) => void stdin.write(serializeMessage(message)),
    close: async () => void stdin.end(),
  };
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(transport);
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(EVERY);
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
  const call = (name: string, args: Record<string, unknown>) => client.callTool({ name, arguments: args });
  expect(await call('get_file_contents', { path: 'src/a.ts' })).toMatchObject({
    content: [{ text: expect.stringMatching(/a = 2/) }],
  });
  const refused = await call('get_file_contents', { path: 'key.pem', repository: 'victim/private' });
  expect(refused).toMatchObject({ isError: true, _meta: { 'ai-devops/rule': 'T3' } });
  expect(await call('no_such_tool', {})).toMatchObject({ isError: true, _meta: { 'ai-devops/rule': 'T1' } });
  await client.close();
  expect(await said()).toBe(`0 Serving ${EVERY.length} reads of 2 repositories.\n`);
});

it.each([
  [[], {}, /^2 ai-devops-mcp: --repositories owner\/name is missing/],
  [['--repositories'], {}, /^2 .*is missing/],
  [['--repositories', 'acme'], {}, /^2 .*"acme" is not owner\/name/],
  [['--repositories=acme/app', '--write'], {}, /^2 .*unknown argument --write/],
  [['--repositories=acme/app'], { GITHUB_TOKEN: '' }, /^2 .*GITHUB_TOKEN/],
  [['--repositories=acme/nope'], {}, /^2 .*acme\/nope/],
  [['--repositories=acme/app'], { GITHUB_TOKEN: 'wrong' }, /^2 .*401/],
  [['--help'], {}, /^0 Usage: ai-devops-mcp --repositories/],
])('%j %j', async (argv, env, expected) => {
  expect(await program(argv, env).said()).toMatch(expected);
});
