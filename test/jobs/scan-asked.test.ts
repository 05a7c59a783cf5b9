import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type ModelTwin, startModel, type Turn } from '../kit/model.ts';
import { type DetectWorld, LOGS, openDetectWorld } from './detect-world.ts';

let world: DetectWorld;
let model: ModelTwin;
beforeEach(async () => {
  world = await openDetectWorld();
  model = await startModel([]);
});
afterEach(async () => {
  await world.close();
  await model.close();
});

const scan = (input: Parameters<DetectWorld['scan']>[0] = {}) =>
  world.scan(input, { provider: 'gemini', apiKey: 'key-for-the-twin', baseUrl: model.url.gemini });
const answer = (args: Record<string, unknown>): Turn => ({
  calls: [{ name: 'answer', args: { title: 'A name', confidence: 0.9, ...args } }],
});
const later = (night: Parameters<DetectWorld['night']>[0]) => {
  world.hours(2);
  world.night(night);
};

it.each<[string, Turn]>([
  ['that says unknown', answer({ class: 'unknown', quote: 'frobnicator: 3 widgets' })],
  ['whose quote stands nowhere', answer({ class: 'infra_runner', quote: 'no space left' })],
])('an answer %s is remembered: nobody is asked at every night of the same failure', async (_what, turn) => {
  const odd = {
    log: 'frobnicator: 3 widgets left over, giving up',
    job: 'frobnicate',
    more: { steps: [{ name: 'Frobnicate', conclusion: 'failure' }] },
  };
  world.night(odd);
  model.add(turn);
  await scan();
  const { title } = world.issues()[0]!;
  later(odd);
  await scan();
  expect(model.requests).toHaveLength(1);
  expect(world.issues()[0]).toMatchObject({ title, labels: expect.arrayContaining(['ci:unknown']) });
  expect(world.issues()[0]!.body).not.toContain('named by a model');
  expect(world.record(1).history?.count).toBe(2);
});

it('a title that a model gave to a class that the rules knew stays as well', async () => {
  world.night({ log: LOGS.types });
  model.add(answer({ class: 'compile_error', title: 'serve() gets a string for its port', quote: 'error TS2345' }));
  await scan({ analyse: 'all' });
  later({ log: LOGS.types });
  await scan({ analyse: 'all' });
  expect(model.requests).toHaveLength(1);
  expect(world.issues()[0]!.title).toBe('CI: serve() gets a string for its port');
  expect(world.issues()[0]!.body).not.toContain('named by a model');
});
