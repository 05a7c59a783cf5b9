import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { HOME } from './reconcile-world.ts';
import { APP, openRollbackWorld, type RollbackWorld } from './rollback-world.ts';

/** Merges after which an application is degraded, over several runs. */

let world: RollbackWorld;
beforeEach(async () => {
  world = await openRollbackWorld();
});
afterEach(() => world.close());

const repo = () => world.github.repo(HOME);
const TARGET = 'argocd:app-staging';
const degraded = async (times: number) => {
  world.health('Degraded');
  let report = await world.watch();
  for (let n = 1; n < times; n += 1) report = await world.watch();
  return report;
};

describe('a merge of ours after which its application is degraded', () => {
  it('is counted in one comment, and rolled back by a draft at the third look', async () => {
    const { number } = await world.merged();
    expect(world.notes(number)).toEqual([]);
    const first = await degraded(1);
    expect(world.told(first)).toEqual([{ pull: `${HOME}#${number}`, target: TARGET, action: 'counted', reasons: [] }]);
    expect(world.notes(number)[0]).toContain('1 of 3 looks');
    await world.watch();
    expect([world.notes(number).length, world.rollbacks()]).toEqual([1, []]);
    expect(world.notes(number)[0]).toContain('2 of 3 looks');
    const report = await world.watch();
    const [rollback] = world.rollbacks();
    expect(rollback).toMatchObject({
      title: `Rollback: Work ${number} (#${number})`,
      user: APP,
      pull: { draft: true, base: 'main', head: `revert-${number}-work-${number}` },
    });
    expect(rollback!.labels.toSorted()).toEqual(['ai-operator', 'rollback', 'staging']);
    expect(rollback!.body).toMatch(/degraded at 2026-01-05 .*UTC/);
    expect(rollback!.body).toContain(`/${HOME}/pull/${number}`);
    expect(world.told(report)).toMatchObject([
      { action: 'proposed', rollback: expect.stringContaining(`/pull/${rollback!.number}`) },
    ]);
    expect(world.notes(number)[0]).toContain(`/pull/${rollback!.number}`);
    expect(Object.keys(repo().files(rollback!.pull!.head))).not.toContain(`src/work-${number}.ts`);
  });

  it('is proposed once, however often it is looked at', async () => {
    await world.merged();
    await degraded(3);
    const writes = world.writes().length;
    await world.watch();
    const settled = world.writes().length;
    await world.watch();
    await world.watch();
    expect(world.rollbacks()).toHaveLength(1);
    // The comment says once that it is open.
    expect([settled - writes <= 1, world.writes().length]).toEqual([true, settled]);
  });

  it.each(['Unknown', 'Progressing', 'Suspended', 'Missing'])('%s neither counts nor takes back', async (word) => {
    const { number } = await world.merged();
    world.health(word);
    await world.watch();
    expect(world.notes(number)).toEqual([]);
    await degraded(2);
    world.health(word);
    await world.watch();
    await world.watch();
    expect(world.rollbacks()).toEqual([]);
    await degraded(1);
    expect(world.rollbacks()).toHaveLength(1);
  });

  it('Healthy takes all looks back', async () => {
    const { number } = await world.merged();
    await degraded(2);
    world.health('Healthy');
    const report = await world.watch();
    expect(world.told(report)).toMatchObject([{ action: 'healthy' }]);
    expect(world.notes(number)[0]).toContain('is healthy');
    await degraded(2);
    expect(world.rollbacks()).toEqual([]);
    await world.watch();
    expect(world.rollbacks()).toHaveLength(1);
  });

  it('looks that are too near count as one', async () => {
    await world.merged();
    world.health('Degraded');
    await world.watch();
    for (let n = 0; n < 4; n += 1) await world.watch(0);
    expect(world.rollbacks()).toEqual([]);
  });

  it('is not to blame for what was degraded when it was merged, until that was healthy once', async () => {
    world.health('Degraded');
    const { number } = await world.merged();
    await degraded(4);
    expect(world.rollbacks()).toEqual([]);
    expect(world.notes(number)[0]).toContain('degraded already when this was merged');
    world.health('Healthy');
    await world.watch();
    await degraded(3);
    expect(world.rollbacks()).toHaveLength(1);
  });

  it('is left alone after the window', async () => {
    await world.merged();
    world.minutes(120);
    world.health('Degraded');
    for (let n = 0; n < 4; n += 1) await world.watch(10, { rollbackWindow: 60 });
    expect(world.rollbacks()).toEqual([]);
  });

  it.each([
    ['off', { rollback: 'off' }],
    ['one pull request is named', { pullNumber: 1 }],
  ] as const)('nobody looks where %s', async (_, input) => {
    const { number } = await world.merged();
    world.health('Degraded');
    for (let n = 0; n < 4; n += 1) await world.watch(10, input);
    expect([world.rollbacks(), world.notes(number)]).toEqual([[], []]);
  });

  it('by a person is none of ours', async () => {
    const pull = world.ready({ labels: ['staging'] });
    repo().editIssue(pull.number, { state: 'closed' });
    Object.assign(pull.pull!, {
      mergedAt: new Date(world.github.clock.now()).toISOString(),
      mergedBy: 'maria',
      mergeSha: repo().sha(),
    });
    await degraded(4);
    expect([world.rollbacks(), world.notes(pull.number)]).toEqual([[], []]);
  });

  it('a dry run writes nothing, and says what would be', async () => {
    await world.merged();
    await degraded(2);
    const writes = world.writes().length;
    world.minutes(10);
    const report = await world.run({ rollback: 'propose', argocd: { url: world.argo.url } }, { dryRun: true });
    expect(world.writes()).toHaveLength(writes);
    expect(world.told(report)).toMatchObject([{ action: 'proposed', would: true }]);
    expect(report.summary).toContain('a rollback would be opened');
  });
});

describe('an open rollback', () => {
  it('is closed with a word when health returns, and may come again', async () => {
    const { number } = await world.merged();
    await degraded(3);
    const [rollback] = world.rollbacks();
    world.health('Healthy');
    const report = await world.watch();
    expect(repo().issue(rollback!.number)).toMatchObject({ state: 'closed', pull: { mergedAt: null } });
    expect(repo().comments(rollback!.number).at(-1)!.body).toContain('is healthy without this rollback');
    expect(world.told(report)).toMatchObject([{ action: 'closed' }]);
    await degraded(3);
    expect(world.rollbacks().map(({ pull }) => pull!.head)).toEqual([`revert-${number}-work-${number}-1`]);
  });

  it('that a person closed is not opened again', async () => {
    const { number } = await world.merged();
    await degraded(3);
    repo().editIssue(world.rollbacks()[0]!.number, { state: 'closed' }, 'maria');
    const report = await degraded(2);
    expect(world.rollbacks()).toEqual([]);
    expect(world.told(report)).toEqual([]);
    expect(world.notes(number)[0]).toMatch(/was closed by somebody/);
  });

  it('is ready with auto, and merged by a rule that selects it; then nobody reverts the revert', async () => {
    const { number } = await world.merged();
    world.health('Degraded');
    for (let n = 0; n < 3; n += 1) await world.watch(10, { rollback: 'auto' });
    const [rollback] = world.rollbacks();
    expect(rollback!.pull!.draft).toBe(false);
    repo().addLabel(rollback!.number, 'auto-merge', 'maria');
    world.check(rollback!.number, 'success');
    repo().addReview(rollback!.number, { user: 'maria' });
    await world.watch(120, { rollback: 'auto' });
    expect(world.isMerged(rollback!.number)).toBe(true);
    expect(Object.keys(repo().files())).not.toContain(`src/work-${number}.ts`);
    for (let n = 0; n < 4; n += 1) await world.watch(10, { rollback: 'auto' });
    expect([world.rollbacks(), world.notes(rollback!.number)]).toEqual([[], []]);
  });
});
