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

  it('tells people once, looks once more because of its own words, and then rests', async () => {
    const { number } = world.ready({ green: false });
    const writes: number[] = [];
    for (let time = 0; time < 4; time += 1) {
      await world.run();
      writes.push(world.writes().length);
      world.minutes(10);
    }
    expect(writes).toEqual([4, 5, 5, 5]);
    expect(world.comments(number)).toHaveLength(1);
  });

  it('does nothing when nothing has changed', async () => {
    const { number } = world.ready({ draft: true });
    await world.run();
    const before = world.writes().length;
    world.minutes(10);
    expect(await world.run()).toMatchObject({ outcome: 'nothing' });
    expect(world.writes().length).toBe(before);
    expect(world.ourChecks(number)).toHaveLength(1);
  });
});
