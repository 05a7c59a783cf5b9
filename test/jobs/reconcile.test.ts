import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { HOME, openReconcileWorld, type ReconcileWorld } from './reconcile-world.ts';

let world: ReconcileWorld;
beforeEach(async () => {
  world = await openReconcileWorld();
});
afterEach(() => world.close());

describe('a run', () => {
  it('merges what is ready, at the head that it looked at, and shows why', async () => {
    const { number } = world.ready();
    const report = await world.run();
    expect(report).toMatchObject({ outcome: 'done', reason: 'ok', outputs: { merged: `["${HOME}#${number}"]` } });
    const { pull } = world.github.repo(HOME).issue(number);
    expect(pull).toMatchObject({ mergedBy: 'github-actions[bot]' });
    expect(world.ourChecks(number)).toEqual([expect.objectContaining({ conclusion: 'success' })]);
  });

  it('waits for a draft without asking a model', async () => {
    const { number } = world.ready({ draft: true });
    expect(await world.run()).toMatchObject({ outcome: 'done', outputs: { waiting: `["${HOME}#${number}"]` } });
    expect(world.model.requests).toEqual([]);
    expect(world.ourChecks(number)[0]!.summary).toContain('draft');
  });

  it('does nothing when nothing has changed', async () => {
    world.ready({ green: false });
    await world.run();
    const before = world.writes().length;
    world.minutes(10);
    expect(await world.run()).toMatchObject({ outcome: 'nothing' });
    expect(world.writes().length).toBe(before);
  });
});
