import path from 'node:path';
import { type Report, runTriage } from '@ai-devops/core';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readMarkers } from '../../packages/core/src/text/marker.ts';
import { conversation } from '../demo/conversation.ts';
import { type Story, tellStory } from '../demo/story.ts';
import { type TestHost, testHost } from '../kit/host.ts';
import { type ModelTwin, startModel } from '../kit/model.ts';
import { storySettings } from '../kit/settings.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const HOME = 'acme/dashboard';

let story: Story;
let host: TestHost;
beforeEach(async () => {
  story = await tellStory(ROOT);
  host = testHost();
});
afterEach(() => story.github.close());

const comments = () =>
  story.github
    .repo(HOME)
    .comments(story.issue)
    .filter(({ body }) => body.includes('<!-- ai-devops:'));
const run = (
  over: Parameters<typeof storySettings>[1] = {},
  input: Parameters<typeof runTriage>[1] = { onOpened: false },
): Promise<Report> => runTriage(storySettings(story, over), input, host);

describe('without a model', () => {
  it('posts the evidence alone and says so', async () => {
    const report = await run();
    expect(report).toMatchObject({
      outcome: 'done',
      reason: 'ok',
      outputs: { class: 'unknown', confidence: '0', fixable: 'false' },
    });
    const [comment] = comments();
    expect(comment?.body).toContain('No model was asked');
    expect(comment?.body).toContain('expected: 1700000300000');
    expect(story.github.repo(HOME).labels(story.issue)).toEqual(
      expect.arrayContaining(['ai-devops', 'ci:unknown', 'ci']),
    );
    expect(story.github.writes().filter((write) => write.startsWith('reaction'))).toHaveLength(1);
  });
});

describe('with a model', () => {
  let model: ModelTwin;
  afterEach(() => model.stop());

  it('finds the cause in another repository, checks the quotes, and leaves one comment with its data', async () => {
    model = await startModel(conversation(story));
    const report = await run({ provider: 'gemini', apiKey: 'key-for-the-twin', baseUrl: model.url.gemini });
    expect(report).toMatchObject({
      outcome: 'done',
      outputs: { class: 'test_failure', confidence: '0.95', fixable: 'true' },
    });
    await model.close();
    const [comment, ...more] = comments();
    expect(more).toEqual([]);
    expect(comment?.body).toContain('1 quote that stands in no source');
    const [marker] = readMarkers(comment?.body ?? '');
    expect(marker).toMatchObject({
      kind: 'triage',
      data: { triage: { repositoryOrder: ['acme/units', 'acme/poller', HOME], evidence: { length: 4 } } },
    });
  });
});
