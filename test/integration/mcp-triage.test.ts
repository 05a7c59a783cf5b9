import path from 'node:path';
import { runTriage } from '@ai-devops/core';
import { afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Settings } from '../../packages/core/src/settings.ts';
import { readMarkers } from '../../packages/core/src/text/marker.ts';
import { conversation } from '../demo/conversation.ts';
import { type Night, redNight, type Story, tellStory } from '../demo/story.ts';
import { testHost } from '../kit/host.ts';
import { type ModelTwin, startModel, type View } from '../kit/model.ts';
import { runAction } from '../kit/runner.ts';
import { storySettings } from '../kit/settings.ts';
import { describeOfficial, type Official, startOfficial } from './official-server.ts';

// The loop test of test/jobs/wires.test.ts, with GitHub's own server in place of the fakes: the same conversation, the
// same one comment, and who of the two servers read what, as GitHub saw it.

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const HOME = 'acme/dashboard';
const KEY = 'key-for-the-twin-0123';
/** What the outside server reads with; nobody else does, so the twin's journal tells its reads from ours. */
const OUTSIDE = { token: 'ghp_outsideServer0000000000000000000000', login: 'reader' };

describeOfficial('the same triage, with each MCP server', () => {
  let night: Night;
  let story: Story;
  let model: ModelTwin;
  let official: Official;
  /** Who had read what when the model was asked for the last time: what is read after that is the check of its answer. */
  let read: { outside: number[]; ours: number[] } | undefined;
  beforeAll(async () => {
    night = await redNight(ROOT);
  });
  beforeEach(async () => {
    read = undefined;
    story = await tellStory(ROOT, { night });
    const permissions = { contents: 'read', metadata: 'read' } as const;
    story.github.addToken(OUTSIDE.token, { login: OUTSIDE.login, permissions });
    const turns = conversation(story);
    const last = turns.at(-1)!;
    const when = (view: View) => {
      read = { outside: answered(OUTSIDE.login), ours: answered('github-actions[bot]') };
      return last.when?.(view) ?? true;
    };
    model = await startModel([...turns.slice(0, -1), { ...last, when }]);
    official = await startOfficial(story.github);
  });
  afterEach(async () => {
    await official.close();
    await story.github.close();
    // Complains of turns that were not reached.
    await model.close();
  });

  /** The links in the issue carry the twin's own address, and `serverUrl` may be another: so the run is named. */
  const runUrl = () => `${official.serverUrl}/${HOME}/actions/runs/${story.runId}`;
  const program = () => ({ binary: official.binary, sha256: official.sha256, token: OUTSIDE.token });

  /** Runs in this process; gives what was logged. */
  async function inProcess(mcp: Settings['mcp']): Promise<string> {
    const host = testHost({ env: official.env });
    const urls = { api: story.github.url, graphql: story.github.graphqlUrl, server: official.serverUrl };
    const settings = { provider: 'gemini', apiKey: KEY, baseUrl: model.url.gemini, urls, mcp };
    const report = await runTriage(storySettings(story, settings), { onOpened: false, runUrl: runUrl() }, host);
    expect(report).toMatchObject({ outcome: 'done', reason: 'ok', refused: [], spent: { steps: 5, toolCalls: 6 } });
    return host.lines.join('\n');
  }

  /** Runs dist/ai-triage as the runner does; gives its log. */
  async function built(): Promise<string> {
    const { github, token } = story;
    const run = await runAction({
      action: 'ai-triage',
      token,
      repository: HOME,
      actor: 'maria',
      event: story.event,
      inputs: {
        repositories: 'acme/poller\nacme/units',
        'run-url': runUrl(),
        'api-key': KEY,
        'base-url': model.url.gemini,
        'mcp-server': 'github-official',
        'mcp-binary': official.binary,
        'mcp-sha256': official.sha256,
        'mcp-token': OUTSIDE.token,
      },
      env: {
        ...official.env,
        GITHUB_API_URL: github.url,
        GITHUB_GRAPHQL_URL: github.graphqlUrl,
        GITHUB_SERVER_URL: official.serverUrl,
      },
    });
    expect(run).toMatchObject({ code: 0, outputs: { outcome: 'done' } });
    return run.log;
  }

  /** How often GitHub answered each read of the conversation to this account; the sixth is of a log, and always ours. */
  function answered(login: string): number[] {
    const wanted = [
      `/repos/${HOME}/contents/src/refresh.js`,
      '/repos/acme/poller/contents/src/index.js',
      '/search/code',
      '/repos/acme/units/commits',
      `/repos/acme/units/commits/${story.culprit}`,
    ];
    const answers = story.github.journal.requests.filter((one) => one.login === login && one.status === 200);
    return wanted.map((route) => answers.filter((one) => decodeURIComponent(one.path) === route).length);
  }

  function oneComment(): void {
    const comments = story.github
      .repo(HOME)
      .comments(story.issue)
      .filter(({ body }) => body.includes('<!-- ai-devops:'));
    expect(comments).toHaveLength(1);
    const body = comments[0]?.body ?? '';
    expect(body).toContain('acme/units changed parseInterval from milliseconds to seconds');
    expect(body).toContain('return now + parseInterval(interval);');
    expect(body).toContain('1 quote that is in none of its sources');
    expect(readMarkers(body)).toMatchObject([
      { kind: 'triage', data: { triage: { repositoryOrder: ['acme/units', 'acme/poller', HOME] } } },
    ]);
    expect(story.github.writes()).toEqual([
      `reaction ${HOME}#1 eyes by github-actions[bot]`,
      `make-label ${HOME} ai-devops by github-actions[bot]`,
      `make-label ${HOME} ci:test_failure by github-actions[bot]`,
      `label ${HOME}#1 +ai-devops by github-actions[bot]`,
      `label ${HOME}#1 +ci:test_failure by github-actions[bot]`,
      `comment ${HOME}#1 by github-actions[bot]`,
    ]);
  }

  it('embedded: our own server reads all of it', async () => {
    await inProcess({ server: 'embedded' });
    oneComment();
    expect(read).toEqual({ outside: [0, 0, 0, 0, 0], ours: [1, 1, 1, 1, 1] });
  });

  it.each<[string, () => Promise<string>]>([
    ['github-official', () => inProcess({ server: 'github-official', ...program() })],
    ['github-official, by the built action', () => built()],
    ['a URL', () => inProcess({ server: official.url, token: OUTSIDE.token })],
  ])('%s: it reads all of it but the log, and ours stands in for nothing', async (_name, run) => {
    const log = await run();
    oneComment();
    expect(log).toMatch(/MCP: \d+ reads by .*; by the embedded server: compare_commits, search_job_log/);
    expect(log).not.toContain('could not answer');
    expect(read).toEqual({ outside: [1, 1, 1, 1, 1], ours: [0, 0, 0, 0, 0] });
  });
});
