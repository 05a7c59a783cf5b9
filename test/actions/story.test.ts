import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Night, redNight, type Story, tellStory } from '../demo/story.ts';
import { type LocalServer, sendJson, serve } from '../kit/http.ts';
import { type RunResult, runAction } from '../kit/runner.ts';

// The built ai-triage in the world of the demo: what the host tells of a whole run.

const ROOT = path.resolve(import.meta.dirname, '..', '..');
let night: Night;
let story: Story;
beforeAll(async () => {
  night = await redNight(ROOT);
});
beforeEach(async () => {
  story = await tellStory(ROOT, { night });
});
afterEach(() => story.github.close());

const run = (inputs: Record<string, string>): Promise<RunResult> =>
  runAction({
    action: 'ai-triage',
    root: ROOT,
    token: story.token,
    repository: story.home,
    actor: 'maria',
    event: story.event,
    inputs,
    env: {
      GITHUB_API_URL: story.github.url,
      GITHUB_GRAPHQL_URL: story.github.graphqlUrl,
      GITHUB_SERVER_URL: story.github.url,
    },
  });

describe('what a server says when it refuses', () => {
  const [token, key] = ['canary-mcp-token-0001', 'canary-api-key-0001'];
  const pattern = `ghp_${'a1B2'.repeat(9)}`;
  const base64 = (text: string): string => Buffer.from(text).toString('base64').slice(0, 20);
  let rude: LocalServer;
  beforeEach(async () => {
    // Repeats what it was sent, as a proxy that debugs would, with something that looks like a token of its own.
    rude = await serve((request, response) => {
      const { authorization = '', 'x-goog-api-key': google = '' } = request.headers;
      const encoded = Buffer.from(authorization.slice('Bearer '.length) || String(google)).toString('base64');
      const message = `Refused: ${authorization} ${google} ${encoded} ${pattern} @maria <b> ##[error]theirs`;
      sendJson(response, 401, { error: { message } });
    });
  });
  afterEach(() => rude.close());

  it.each<[string, () => Record<string, string>]>([
    [
      'an MCP server',
      () => ({ 'mcp-server': `${rude.url}/mcp`, 'mcp-token': token, 'base-url': 'http://127.0.0.1:1' }),
    ],
    ['a provider', () => ({ 'base-url': rude.url })],
  ])(
    '%s: no secret and nothing that acts gets into the report, the summary, an output or an annotation (O1, O2)',
    async (_, more) => {
      const result = await run({ provider: 'gemini', 'api-key': key, ...more() });
      expect(result.code).toBe(1);
      const report = readFileSync(result.outputs['report']!, 'utf8');
      // What the server said is told, or this would prove nothing.
      expect(report).toContain('Refused');
      expect(
        result.annotations
          .filter(({ level }) => level === 'error')
          .map(({ message }) => message)
          .join(),
      ).toContain('Refused');
      const told = [report, result.summary, JSON.stringify(result.outputs), JSON.stringify(result.annotations)];
      const log = result.log.split('\n').filter((line) => !line.startsWith('::add-mask::'));
      for (const text of [...told, log.join('\n')])
        for (const secret of [token, key, pattern, base64(token), base64(key)]) expect(text).not.toContain(secret);
      expect(result.summary).toContain('`@maria`');
      expect(result.summary).not.toMatch(/[^\\]<b>/);
      expect(result.annotations.filter(({ message }) => message === 'theirs')).toEqual([]);
    },
  );
});

describe('a missing key', () => {
  it('is told of by a run that works from the evidence alone', async () => {
    const result = await run({});
    expect(result).toMatchObject({ code: 0, outputs: { outcome: 'done' } });
    const warnings = result.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
    expect(warnings.join()).toContain('add the secret GEMINI_API_KEY');
  });
});
