import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Turn } from '../kit/wires/wire.ts';
import { HOME, openReconcileWorld, type ReconcileWorld, ruleText } from './reconcile-world.ts';

/** Rows of the matrix about the model: what it says counts only as one of the allowed answers about this head. */

let world: ReconcileWorld;
beforeEach(async () => {
  world = await openReconcileWorld();
});
afterEach(() => world.model.stop().then(() => world.github.close()));

const repo = () => world.github.repo(HOME);
const decisionOf = async (number: number, ...run: Parameters<ReconcileWorld['run']>) =>
  world.decided(await world.run(...run), number);
const GOOD = { action: 'merge', reason: 'The rule says so.' };

describe('row 100: a dry run writes nothing at all', () => {
  const SPEC = 'allowedActions: [merge, close, wait, escalate]';
  beforeEach(() => {
    world.answers((number) => (number === 3 ? 'close' : 'merge'));
  });
  const prepare = () => {
    const merge = world.ready();
    const red = world.ready({ green: false });
    world.check(red.number, 'failure');
    const files = { 'package.json': '{}\n' };
    const us = 'github-actions[bot]';
    const labels = [{ name: 'auto-merge', by: us }];
    const close = world.ready({ user: us, by: us, labels, approved: false, files });
    world.minutes(30);
    return { merge, red, close };
  };

  it.each([
    ['of the rule', `${SPEC}\ndryRun: true`, false],
    ['of the action', SPEC, true],
  ])('%s', async (_, spec, dryRun) => {
    world.rules({ 'ready.yml': ruleText('merge-ready', `${spec}\nsafety:\n  approvals: 0`) });
    const { merge, red, close } = prepare();
    const report = await world.run({}, { dryRun });
    expect(world.writes()).toEqual([]);
    const actions = [merge, red, close].map(({ number }) => world.decided(report, number)!.action);
    expect(actions).toEqual(['merge', 'escalate', 'close']);
    expect(report.outputs).toMatchObject({ merged: '[]', closed: '[]', escalated: '[]' });
    expect(report.applied.map(({ effect, result }) => `${effect.kind} ${result}`)).toEqual(
      expect.arrayContaining(['merge dry-run', 'label dry-run', 'comment dry-run', 'close-pull dry-run']),
    );
    expect(report.applied.filter(({ result }) => result !== 'dry-run')).toEqual([]);
  });

  it('of one rule only: another rule still acts on what it selects', async () => {
    world.rules({
      'dry.yml': ruleText('dry', 'dryRun: true', { include: ['dry'] }),
    });
    const dry = world.ready({
      labels: [
        { name: 'auto-merge', by: 'maria' },
        { name: 'dry', by: 'maria' },
      ],
    });
    const other = world.ready();
    await world.run();
    expect([world.isMerged(dry.number), world.isMerged(other.number)]).toEqual([false, true]);
  });
});

describe('row 110: answers that are none', () => {
  const turn = (args: object): Turn => ({ calls: [{ name: 'answer', args: { ...args } }] });
  it.each<[string, (number: number, head: string) => Turn]>([
    ['prose', () => ({ text: 'I would merge this one. action: merge' })],
    [
      'an answer in prose',
      (pull, head) => ({ text: `So:\n\`\`\`json\n${JSON.stringify({ ...GOOD, pull, head })}\n\`\`\`\nDone.` }),
    ],
    ['another word', (pull, head) => turn({ ...GOOD, pull, head, action: 'approve' })],
    ['another number', (pull, head) => turn({ ...GOOD, pull: pull + 1, head })],
    ['another head', (pull) => turn({ ...GOOD, pull, head: 'f'.repeat(40) })],
    ['an own field', (pull, head) => turn({ ...GOOD, pull, head, force: true })],
  ])('%s: it waits', async (_, say) => {
    const { number, pull } = world.ready();
    world.model.otherwise(() => say(number, pull!.headSha));
    const decision = await decisionOf(number);
    expect([world.isMerged(number), decision]).toEqual([
      false,
      expect.objectContaining({ action: 'wait', reasons: ['AI_INVALID'] }),
    ]);
  });

  it('an answer fenced as JSON counts', async () => {
    const { number, pull } = world.ready();
    const answer = JSON.stringify({ ...GOOD, pull: number, head: pull!.headSha });
    world.model.otherwise(() => ({ text: `\`\`\`json\n${answer}\n\`\`\`` }));
    await world.run();
    expect(world.isMerged(number)).toBe(true);
  });

  it('an answer that is not allowed waits, and the report says what was asked for', async () => {
    const { number } = world.ready();
    world.answers('close');
    const report = await world.run();
    expect(world.decided(report, number)).toMatchObject({ action: 'wait', reasons: ['AI_REFUSED'] });
    expect(report.refused).toEqual([expect.objectContaining({ rule: 'M1', what: 'close' })]);
    expect(repo().issue(number).state).toBe('open');
  });
});

describe('row 111: no answer', () => {
  it.each<[string, Turn]>([
    ['503', { fail: { status: 503 } }],
    ['a broken connection', { fail: { reset: true } }],
    ['blocked by the provider', { stop: 'blocked' }],
    ['half an answer', { fail: { truncate: true } }],
  ])('%s: it waits, others are decided without a model, and the next run asks again', async (_, turn) => {
    const { number } = world.ready();
    const draft = world.ready({ draft: true });
    world.model.otherwise(() => turn);
    const report = await world.run();
    expect(world.decided(report, number)).toMatchObject({ action: 'wait', reasons: ['AI_UNAVAILABLE'] });
    expect(world.decided(report, draft.number)).toMatchObject({ reasons: ['DRAFT'] });
    world.answers('merge');
    world.minutes(15);
    await world.run();
    expect(world.isMerged(number)).toBe(true);
  });

  it('a budget that is used up: nobody is asked any more', async () => {
    const { number } = world.ready();
    const budget = { steps: 12, toolCalls: 30, tokens: 10, costUsd: 5, minutes: 10 };
    expect(await decisionOf(number, {}, { budget })).toMatchObject({ action: 'wait', reasons: ['AI_UNAVAILABLE'] });
    expect([world.isMerged(number), world.model.requests]).toEqual([false, []]);
  });

  it('no provider: it waits, says so, and what needs no model is done', async () => {
    const { number } = world.ready();
    const red = world.ready({ green: false });
    world.check(red.number, 'failure');
    world.minutes(10);
    const report = await world.run({}, { provider: 'none' });
    expect(world.decided(report, number)).toMatchObject({ action: 'wait', reasons: ['NO_MODEL'] });
    expect(world.decided(report, red.number)).toMatchObject({ became: 'escalated' });
    expect([world.isMerged(number), world.model.requests]).toEqual([false, []]);
  });

  it('a model with a wrong key ends the run, since it is wrong for all of them', async () => {
    const { number } = world.ready();
    world.model.otherwise(() => ({ fail: { status: 401 } }));
    await expect(world.run()).rejects.toThrow(/key/i);
    expect(world.isMerged(number)).toBe(false);
  });
});

it('an answer of wait rests until something changes, and an edit of the rule asks again', async () => {
  const { number } = world.ready();
  world.answers('wait');
  for (let time = 0; time < 3; time += 1) {
    await world.run();
    world.minutes(10);
  }
  expect(world.model.requests).toHaveLength(1);
  world.answers('merge');
  world.rules({ 'ready.yml': ruleText('merge-ready', '', { instruction: 'Merge it now.' }) });
  await world.run();
  expect([world.model.requests.length, world.isMerged(number)]).toEqual([2, true]);
});
