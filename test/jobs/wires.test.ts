import path from 'node:path';
import { type Report, runTriage } from '@ai-devops/core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Settings } from '../../packages/core/src/settings.ts';
import { readMarkers } from '../../packages/core/src/text/marker.ts';
import { conversation } from '../demo/conversation.ts';
import { type Night, redNight, type Story, tellStory } from '../demo/story.ts';
import { type TestHost, testHost } from '../kit/host.ts';
import { type ModelTwin, startModel, type WireName } from '../kit/model.ts';
import { storySettings } from '../kit/settings.ts';
import { httpFake } from '../mcp/fakes/http.ts';
import { fakeServer, NOT_HERE } from '../mcp/fakes/stdio.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const HOME = 'acme/dashboard';
const KEY = 'key-for-the-twin-0123';

let night: Night;
let story: Story;
let model: ModelTwin;
let host: TestHost;
beforeAll(async () => {
  night = await redNight(ROOT);
});
beforeEach(async () => {
  story = await tellStory(ROOT, { night });
  // Ollama's count of the prompt must be believable: too low a one says that the server cut its head off (FT37).
  model = await startModel(conversation(story).map((turn) => ({ ...turn, usage: { input: 9_000, output: 400 } })));
  host = testHost();
});
afterEach(async () => {
  await story.github.close();
  await model.close();
});

const run = (over: Partial<Settings>): Promise<Report> =>
  runTriage(storySettings(story, { apiKey: KEY, ...over }), { onOpened: false }, host);

/** The same for every wire and every server: the cause is found in another repository, and one comment says so. */
function found(report: Report): void {
  expect(report).toMatchObject({
    outcome: 'done',
    reason: 'ok',
    refused: [],
    spent: { steps: 5, toolCalls: 6, estimated: false },
    outputs: { class: 'test_failure', confidence: '0.95', fixable: 'true' },
    data: { dropped: { evidence: 1, files: 0, suspects: 0, repositories: 0 } },
  });
  const comments = story.github
    .repo(HOME)
    .comments(story.issue)
    .filter(({ body }) => body.includes('<!-- ai-devops:'));
  expect(comments).toHaveLength(1);
  const body = comments[0]?.body ?? '';
  expect(body).toContain('acme/units changed parseInterval from milliseconds to seconds');
  expect(body).toContain('return now + parseInterval(interval);');
  expect(body).not.toContain('REFRESH_INTERVAL_SECONDS');
  expect(body).toContain('1 quote that is in none of its sources');
  expect(readMarkers(body)).toMatchObject([
    { kind: 'triage', data: { triage: { repositoryOrder: ['acme/units', 'acme/poller', HOME] } } },
  ]);
  expect(story.github.repo(HOME).labels(story.issue)).toEqual(['ci', 'ai-devops', 'ci:test_failure']);
}

describe('over each wire, with the embedded server', () => {
  it.each<[WireName, string]>([
    ['gemini', 'gemini'],
    ['anthropic', 'anthropic'],
    ['openai', 'openai'],
    ['responses', 'openai'],
    ['ollama', 'ollama'],
  ])('%s', async (wire, provider) => {
    // The Responses API is spoken to OpenAI's own address only, so there the fetch leads to the twin.
    if (wire === 'responses')
      host.fetch = (input, init) => fetch(String(input).replace('https://api.openai.com', model.origin), init);
    found(await run({ provider, ...(wire === 'responses' ? {} : { baseUrl: model.url[wire] }) }));
    expect(new Set(model.requests.map((request) => request.wire))).toEqual(new Set([wire]));
  });
});

describe('with each MCP server, over one wire', () => {
  const gemini = () => ({ provider: 'gemini', baseUrl: model.url.gemini });
  /** What an outside server would say of the culprit: GitHub's own JSON. */
  const said = async (route: string): Promise<{ content: { type: string; text: string }[] }> => {
    const answer = await fetch(`${story.github.url}/repos/acme/units/${route}`, {
      headers: { authorization: `Bearer ${story.token}` },
    });
    return { content: [{ type: 'text', text: await answer.text() }] };
  };
  const commitReads = () =>
    story.github.journal.requests.filter(
      ({ path: where, status }) => where.startsWith('/repos/acme/units/commits') && status === 200,
    ).length;

  it('embedded', async () => {
    found(await run({ ...gemini(), mcp: { server: 'embedded' } }));
    expect(host.lines.join('\n')).not.toContain('MCP:');
  });

  it('a URL: what it lists it reads, the rest is read by ours', async () => {
    const results = { list_commits: await said('commits'), get_commit: await said(`commits/${story.culprit}`) };
    const fake = await httpFake({ tools: ['list_commits', 'get_commit'], results });
    const before = commitReads();
    found(await run({ ...gemini(), mcp: { server: `${fake.url}/mcp`, token: 'mcp-token-0123' } }));
    expect(host.lines.join('\n')).toMatch(/info: MCP: 2 reads by 127\.0\.0\.1:\d+; by the embedded server: get_issue/);
    const asked = fake.requests.flatMap(({ message }) => (message.method === 'tools/call' ? [message.params] : []));
    expect(asked).toMatchObject([{ name: 'list_commits' }, { name: 'get_commit' }]);
    // Only the check of what the model cites read the commit from GitHub.
    expect(commitReads() - before).toBe(1);
    await fake.close();
  });

  (NOT_HERE ? it.skip : it)(
    `github-official: started, asked and ended${NOT_HERE ? ` (skipped: ${NOT_HERE})` : ''}`,
    async () => {
      const calls = [{ result: await said('commits') }, { result: await said(`commits/${story.culprit}`) }];
      const fake = fakeServer({ lists: [['list_commits', 'get_commit']], calls });
      found(
        await run({ ...gemini(), mcp: { server: 'github-official', binary: fake.binary, token: 'ghp_outside00' } }),
      );
      expect(fake.calls().map(({ name }) => name)).toEqual(['list_commits', 'get_commit']);
      const started = fake.journal().find(({ start }) => start !== undefined);
      expect(started?.argv).toEqual(expect.arrayContaining(['stdio', '--read-only']));
      // E1: neither our token nor the key of the model is given to a child.
      expect(JSON.stringify(started?.env)).not.toMatch(new RegExp(`${KEY}|${story.token}`));
      fake.remove();
    },
  );

  it('FT22: one that cannot be started is told before the model is asked', async () => {
    const asked = run({ ...gemini(), mcp: { server: 'github-official', binary: '/nowhere/mcp', token: 'x' } });
    await expect(asked).rejects.toMatchObject({ name: 'UserError', message: expect.stringContaining('`mcp-binary`') });
    expect(model.requests).toEqual([]);
    await model.stop();
    model = await startModel([]);
  });
});
