import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
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

/** No rule knows it. */
const LOG = 'frobnicator: 3 widgets left over, giving up';
const ODD = { log: LOG, job: 'frobnicate', more: { steps: [{ name: 'Frobnicate', conclusion: 'failure' }] } };
const QUOTE = 'frobnicator: 3 widgets left over';
const answer = (over: Record<string, unknown> = {}): Turn => ({
  calls: [
    {
      name: 'answer',
      args: { class: 'infra_runner', title: 'The frobnicator gave up', quote: QUOTE, confidence: 0.9, ...over },
    },
  ],
});
const scan = (input: Parameters<DetectWorld['scan']>[0] = {}) =>
  world.scan(input, { provider: 'gemini', apiKey: 'key-for-the-twin', baseUrl: model.url.gemini });
const only = () => {
  const [issue, ...more] = world.issues();
  expect(more).toEqual([]);
  return { issue: issue!, record: world.record(issue!.number) };
};
/** What the rules alone make of it. */
const byRules = async () => {
  const other = await openDetectWorld();
  other.night(ODD);
  await other.scan();
  const record = other.record(other.issues()[0]!.number);
  await other.close();
  return record;
};

describe('a failure that no rule knows', () => {
  it('is named by the model: class, title and label; the fingerprint stays, and so does what the rules said', async () => {
    const rules = await byRules();
    expect(rules).toMatchObject({ class: 'unknown' });
    world.night(ODD);
    model.add(answer());
    const report = await scan();
    const { issue, record } = only();
    expect(issue.title).toContain('The frobnicator gave up');
    expect(issue.labels.toSorted()).toEqual(['ai-devops', 'ci:infra_runner']);
    expect(issue.body).toContain('named by a model, the rules said `unknown`');
    expect(record).toMatchObject({ class: 'infra_runner', history: { refinedFrom: 'unknown' } });
    expect([record.fingerprint, record.loose]).toEqual([rules.fingerprint, rules.loose]);
    expect(report.spent.steps).toBe(1);
    expect(JSON.parse(report.outputs['issues']!)).toMatchObject([{ class: 'infra_runner' }]);
  });
  it('and comes again: the name stays, nobody is asked, and it is a row', async () => {
    world.night(ODD);
    model.add(answer());
    await scan();
    world.hours(1);
    world.night(ODD);
    await scan();
    expect(only().issue.labels).toContain('ci:infra_runner');
    expect(only().record).toMatchObject({ class: 'infra_runner', history: { count: 2 } });
    expect(model.requests).toHaveLength(1);
  });
  it('reads first, with the tools that read and no other', async () => {
    world.night(ODD);
    model.add({ calls: [{ name: 'list_commits', args: {} }] }, answer());
    await scan();
    expect(only().record.class).toBe('infra_runner');
    const { tools, user } = model.requests[0]!.view!;
    expect(tools.filter((name) => /create|update|delete|add|write|close|open/.test(name))).toEqual([]);
    expect(user.join('\n')).toContain(LOG);
  });
  it.each<[string, Turn]>([
    ['a quote that is not in the excerpt', answer({ quote: 'disk is full' })],
    ['an empty quote', answer({ quote: '  ' })],
    ['the class unknown', answer({ class: 'unknown' })],
    ['little confidence', answer({ confidence: 0.2 })],
  ])('stays unknown after %s', async (_what, turn) => {
    world.night(ODD);
    model.add(turn);
    expect(await scan()).toMatchObject({ outcome: 'done', reason: 'ok' });
    const { issue, record } = only();
    expect(record.class).toBe('unknown');
    expect(issue.labels).toContain('ci:unknown');
    expect(issue.title).not.toContain('gave up');
  });
  it('stays unknown when the model is down: the scan is done, with a warning', async () => {
    world.night(ODD);
    model.add(...Array.from({ length: 4 }, (): Turn => ({ fail: { status: 503 } })));
    const report = await scan();
    expect(report).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(report.summary).toMatch(/The model did not name/);
    expect(only().record.class).toBe('unknown');
  });
  it('stays unknown when the key is wrong: the scan is done, with a warning', async () => {
    world.night(ODD);
    model.add({
      fail: { status: 401, body: { error: { code: 401, message: 'API key not valid', status: 'UNAUTHENTICATED' } } },
    });
    const report = await scan();
    expect(report).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(report.summary).toMatch(/GEMINI_API_KEY|The model was not asked/);
    expect(only().record.class).toBe('unknown');
  });
  it('O2: whose answer holds a secret rings the alarm', async () => {
    world.host.secrets.add('deploy-key', 'correct-horse-battery');
    world.night(ODD);
    model.add(answer({ title: 'It is correct-horse-battery' }));
    expect(await scan()).toMatchObject({ outcome: 'alert', reason: 'guard' });
    expect(world.github.writes()).toEqual([]);
  });
});

describe('a duplicate that the model proposes', () => {
  const two = async (duplicateOf: number) => {
    world.night({ log: LOGS.disk, workflow: 'Known' });
    await world.scan();
    world.night(ODD);
    model.add(answer({ duplicateOf }));
    await scan();
    return world.issues();
  };
  it('is a link, never a merge', async () => {
    const [first, second] = await two(1);
    expect([first!.state, second!.state]).toEqual(['open', 'open']);
    expect(second!.body).toContain('A model takes it for the same as [`#1`]');
    expect(second!.body).toContain('nothing was merged');
    expect(world.record(2).fingerprint).not.toBe(world.record(1).fingerprint);
  });
  it('is dropped when it is no open issue of ours', async () => {
    const [, second] = await two(77);
    expect(second!.body).not.toContain('Duplicate?');
  });
});

describe('`analyse`', () => {
  it('none: no model is asked', async () => {
    world.night(ODD);
    await scan({ analyse: 'none' });
    expect(only().record.class).toBe('unknown');
    expect(model.requests).toEqual([]);
  });
  it('unknown: what a rule knows is not asked about', async () => {
    world.night({ log: LOGS.types });
    await scan();
    expect(only().record.class).toBe('compile_error');
    expect(model.requests).toEqual([]);
  });
  it('all: it is, and a name does not change the fingerprint', async () => {
    world.night({ log: LOGS.types });
    model.add(answer({ class: 'generated_drift', title: 'Generated types are stale', quote: 'error TS2345' }));
    await scan({ analyse: 'all' });
    const { record, issue } = only();
    expect(record).toMatchObject({ class: 'generated_drift', history: { refinedFrom: 'compile_error' } });
    expect(issue.labels).toContain('ci:generated_drift');
    world.hours(1);
    world.night({ log: LOGS.types });
    await scan({ analyse: 'all' });
    expect(only().record.history?.count).toBe(2);
  });
  it('without a key: done without it', async () => {
    world.night(ODD);
    expect(await world.scan()).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(only().record.class).toBe('unknown');
  });
});
