import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { guardedFetch } from '../../packages/core/src/fetch.ts';
import type { ToolSession } from '../../packages/core/src/mcp/tool.ts';
import { connect, SEED, type World } from '../github/world.ts';
import { type GitHubTwin, startGitHub } from '../kit/github/index.ts';
import { startSink } from '../kit/http.ts';
import { type HttpFake, type HttpScript, httpFake } from './fakes/http.ts';
import { EVERY, open, refusal, text } from './open.ts';

let twin: GitHubTwin;
let world: World;
let fake: HttpFake;
let session: ToolSession | undefined;
beforeEach(async () => {
  twin = await startGitHub(SEED, { at: '2026-01-05T09:00:00Z' });
  world = connect(twin);
});
afterEach(async () => {
  await session?.close();
  session = undefined;
  await fake?.close();
  await twin.close();
});

const start = async (script: HttpScript): Promise<ToolSession> => {
  fake = await httpFake(script);
  session = await open(world, {
    server: `${fake.url}/mcp`,
    token: 'mcp-secret',
    fetch: guardedFetch({ allow: [fake.url] }),
  });
  return session;
};
const commit = {
  sha: 'a'.repeat(40),
  commit: { message: 'From outside', author: { name: 'alice', date: '2026-01-05T08:00:00Z' } },
};
const results = { get_commit: { content: [{ type: 'text', text: JSON.stringify(commit) }] } };

it('reads by the outside server, with its own token, and nothing of ours', async () => {
  await start({ tools: ['get_commit'], results });
  expect(await text(session!, 'get_commit', { sha: 'a'.repeat(40) })).toMatch(/From outside/);
  for (const { headers } of fake.requests) {
    expect(headers.authorization).toBe('Bearer mcp-secret');
    expect(headers['x-mcp-readonly']).toBe('true');
  }
  expect(twin.journal.requests.filter(({ path }) => path.includes('commits'))).toEqual([]);
  const rest = EVERY.filter((name) => name !== 'get_commit').join(', ');
  expect(world.log.lines.join('\n')).toContain(`1 read by ${new URL(fake.url).host}; by the embedded server: ${rest}`);
});

it('by event stream as well, with garbage in between', async () => {
  await start({ tools: ['get_commit'], results, stream: ': comment\n\nevent: other\ndata: {}\n\ndata: {"no":\n\n' });
  expect(await text(session!, 'get_commit', { sha: 'a'.repeat(40) })).toMatch(/From outside/);
});

it('what it does not list is read by our own server', async () => {
  await start({ tools: [] });
  expect(await text(session!, 'get_issue', { number: 1 })).toMatch(/Build is broken/);
  expect(await refusal(session!, 'get_issue', { number: 1, repository: 'victim/private' })).toMatch(/^T3/);
});

it('E6: a redirect of a POST is not followed, and the token not carried away', async () => {
  const sink = await startSink();
  await expect(start({ tools: [], redirect: `${sink.url}/mcp` })).rejects.toThrow(/could not be started.*not followed/);
  expect(sink.connections).toEqual([]);
  await sink.close();
});

it('E6: a server that no input names is not reached', async () => {
  fake = await httpFake({ tools: [] });
  const fetch = guardedFetch({ allow: [twin.url] });
  await expect(open(world, { server: `${fake.url}/mcp`, fetch })).rejects.toThrow(/could not be started.*E6/);
  expect(fake.requests).toEqual([]);
});

it.each([401, 404, 500])('a server that answers %i is a person’s error', async (status) => {
  await expect(start({ tools: [], status })).rejects.toMatchObject({ name: 'UserError' });
});

it.each(['embedde', 'file:///etc/passwd', 'ftp://x/'])('%s is no server', async (server) => {
  await expect(open(world, { server })).rejects.toThrow(/`mcp-server` must be/);
});

it('FT25: an endless answer is cut off', async () => {
  await start({ tools: ['get_commit'], huge: 40_000_000 });
  await expect(text(session!, 'get_commit', { sha: 'a'.repeat(40) })).rejects.toThrow(
    /sent more than.*restarted once already/,
  );
});
