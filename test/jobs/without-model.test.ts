import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { readMarkers } from '../../packages/core/src/text/marker.ts';
import { failureMarker, manual, openWorld, recordOf, type TriageWorld } from './world.ts';

let world: TriageWorld;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

it('posts the evidence alone and says so', async () => {
  const report = await world.run({ provider: 'none' });
  expect(report).toMatchObject({
    outcome: 'done',
    reason: 'ok',
    outputs: { class: 'test_failure', confidence: '0', fixable: 'false' },
    spent: { steps: 0, costUsd: 0 },
  });
  const body = world.triages()[0]?.body ?? '';
  expect(body).toContain('**No model was asked: the provider is `none`.** What follows is the evidence alone.');
  expect(body).toContain('Job "test", step "Run npm test" failed: ');
  expect(body).toContain('expected: 1700000300000');
  expect(body).toContain('Written without a model.');
  expect(world.home.labels(1)).toEqual(['ci', 'ai-devops', 'ci:test_failure']);
  expect(world.model.requests).toEqual([]);
});

it('takes the class from the failure record', async () => {
  const { number } = world.home.addIssue({ user: 'github-actions[bot]', body: failureMarker(recordOf(world.story)) });
  const report = await world.run({ ...manual(), provider: 'none' }, { issueNumber: number });
  expect(report.outputs).toMatchObject({ class: 'test_failure', fixable: 'false' });
  expect(readMarkers(world.triages(number)[0]?.body ?? '')).toMatchObject([
    { data: { provider: 'none', fingerprint: 'v1:0123456789abcdef' } },
  ]);
});

it('leaves the comment alone when asked again by the clock, and edits it when asked by a person', async () => {
  await world.run({ provider: 'none' });
  await world.run({ ...manual('schedule'), provider: 'none' }, { issueNumber: 1 });
  await world.run({ ...(await world.says('maria', '@ai-triage')), provider: 'none' });
  const kinds = world.story.github.writes().map((write) => write.split(' ')[0]);
  expect(kinds.filter((kind) => kind === 'comment')).toHaveLength(1);
  expect(kinds.filter((kind) => kind === 'edit-comment')).toHaveLength(1);
});

it('says which key is missing when nobody chose to go without a model', async () => {
  await world.run({ provider: 'none', withoutModel: 'there is no key for Gemini; add the secret `GEMINI_API_KEY`' });
  expect(world.triages()[0]?.body).toContain(
    'No model was asked: there is no key for Gemini; add the secret `GEMINI_API_KEY`.',
  );
});

it('with no run to look at it says how to name one, and labels no class', async () => {
  const { number } = world.home.addIssue({ user: 'maria', title: 'It is red', body: 'Please look.' });
  const report = await world.run({ ...manual(), provider: 'none' }, { issueNumber: number });
  expect(report.outcome).toBe('done');
  expect(world.triages(number)[0]?.body).toContain('Put a link to the run');
  expect(world.home.labels(number)).toEqual(['ai-devops']);
});
