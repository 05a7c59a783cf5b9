import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { HOME, openReconcileWorld, ruleText } from './reconcile-world.ts';
import { openRollbackWorld, type RollbackWorld } from './rollback-world.ts';

/** Merges after which the base branch is red. */

let world: RollbackWorld;
beforeEach(async () => {
  world = await openRollbackWorld();
});
afterEach(() => world.close());

const repo = () => world.github.repo(HOME);
const BROKEN = 'src/work.ts(3,7): error TS2322: Type string is not assignable to type number.';
const OTHER = 'AssertionError: expected 200 to be 500 in checkout.test.ts';

describe('a merge of ours after which the base branch is red', () => {
  it('is counted at the first run, and rolled back at the second that fails in the same new way', async () => {
    world.ci(undefined);
    const { number } = await world.merged();
    const first = world.ci(BROKEN);
    const report = await world.watch();
    expect(world.told(report)).toMatchObject([{ target: 'branch:main', action: 'counted' }]);
    expect(world.notes(number)[0]).toMatch(/1 of 2 runs/);
    expect(world.rollbacks()).toEqual([]);
    repo().push('main', { author: 'maria', files: { 'docs/a.md': 'a\n' } });
    const second = world.ci(BROKEN);
    await world.watch();
    const [rollback] = world.rollbacks();
    expect(rollback).toMatchObject({ title: `Rollback: Work ${number} (#${number})`, pull: { draft: true } });
    for (const id of [first, second]) expect(rollback!.body).toContain(`/${HOME}/actions/runs/${id}`);
  });

  it.each<[string, () => void]>([
    ['one red run', () => void world.ci(BROKEN)],
    [
      'two red runs that fail in other ways',
      () => {
        world.ci(BROKEN);
        world.ci(OTHER);
      },
    ],
    [
      'a green run of the same workflow in between',
      () => {
        world.ci(BROKEN);
        world.ci(undefined);
        world.ci(BROKEN);
        world.ci(BROKEN);
      },
    ],
    [
      'the same failure in two workflows once',
      () => {
        world.ci(BROKEN);
        world.ci(BROKEN, { workflow: 'Other' });
      },
    ],
    [
      'runs that people started',
      () => {
        world.ci(BROKEN, { event: 'workflow_dispatch' });
        world.ci(BROKEN, { event: 'workflow_dispatch' });
      },
    ],
  ])('is not rolled back by %s', async (_, runs) => {
    world.ci(undefined);
    world.ci(undefined, { workflow: 'Other' });
    await world.merged();
    runs();
    await world.watch();
    await world.watch();
    expect(world.rollbacks()).toEqual([]);
  });

  it('is not to blame for what failed so before', async () => {
    world.ci(BROKEN);
    const { number } = await world.merged();
    world.ci(BROKEN);
    world.ci(BROKEN);
    const report = await world.watch();
    expect([world.rollbacks(), world.notes(number), world.told(report)]).toEqual([[], [], []]);
  });

  it('is not to blame for runs of commits that do not hold it', async () => {
    world.ci(undefined);
    const old = repo().sha();
    await world.merged();
    world.ci(BROKEN, { sha: old });
    world.ci(BROKEN, { sha: old });
    await world.watch();
    expect(world.rollbacks()).toEqual([]);
  });

  it('is told to people when more was pushed before the first red run', async () => {
    world.ci(undefined);
    const { number } = await world.merged();
    repo().push('main', { author: 'maria', files: { 'docs/a.md': 'a\n' } });
    world.ci(BROKEN);
    world.ci(BROKEN);
    const report = await world.watch();
    expect(world.told(report)).toMatchObject([{ action: 'refused', reasons: ['REVERT_NOT_JUSTIFIED'] }]);
    expect(world.notes(number)[0]).toMatch(/more was pushed in between/);
    expect(world.rollbacks()).toEqual([]);
  });

  it('is told to people when two came in without a run between them, and neither is blamed', async () => {
    world.ci(undefined);
    world.ready();
    world.ready();
    await world.watch();
    world.ci(BROKEN);
    world.ci(BROKEN);
    await world.watch();
    expect(world.rollbacks()).toEqual([]);
  });

  it('its rollback is closed when the workflow is green again', async () => {
    world.ci(undefined);
    await world.merged();
    world.ci(BROKEN);
    const last = world.ci(BROKEN);
    await world.watch();
    const [rollback] = world.rollbacks();
    repo().addRun({ id: last, jobs: [{ name: 'build' }] });
    await world.watch();
    expect(repo().issue(rollback!.number).state).toBe('closed');
    expect(repo().comments(rollback!.number).at(-1)!.body).toContain('is green without this rollback');
  });

  it('costs no log that was read before', async () => {
    world.ci(undefined);
    await world.merged();
    world.ci(BROKEN);
    await world.watch();
    const logs = () => world.github.downloads.length;
    const [read, requests] = [logs(), world.github.journal.requests.length];
    await world.watch();
    expect(logs()).toBe(read);
    // The runs of the branch; the rest is what any sweep asks, and the two queries of the watch.
    expect(world.github.journal.requests.length - requests).toBeLessThan(20);
  });
});

describe('with a workflow’s own token', () => {
  beforeEach(async () => {
    await world.close();
    world = await openRollbackWorld({ workflow: true });
  });

  it('auto is refused before anything is written', async () => {
    world.ready();
    const writes = world.writes().length;
    await expect(world.watch(10, { rollback: 'auto' })).rejects.toThrow(
      /Merges made with GITHUB_TOKEN start no runs on the base branch, so watching runs needs an App token/,
    );
    expect(world.writes()).toHaveLength(writes);
  });

  it('propose watches health alone, and says so', async () => {
    world.ci(undefined);
    await world.merged();
    world.ci(BROKEN);
    world.ci(BROKEN);
    const report = await world.watch();
    expect([world.rollbacks(), report.summary]).toEqual([
      [],
      expect.stringContaining('start no runs on the base branch'),
    ]);
    world.health('Degraded');
    for (let n = 0; n < 3; n += 1) await world.watch();
    expect(world.rollbacks()).toHaveLength(1);
  });
});

it('costs 1 point where nothing is watched, and else 2 and a request for each base branch', async () => {
  const plain = await openReconcileWorld();
  plain.rules({ 'ready.yml': ruleText() });
  const cost = async (input: Parameters<typeof plain.run>[0], on: Pick<RollbackWorld, 'github' | 'run'>) => {
    const [points, requests] = [on.github.graphqlCost(), on.github.journal.requests.length];
    await on.run(input);
    return { points: on.github.graphqlCost() - points, requests: on.github.journal.requests.length - requests };
  };
  const off = await cost({}, plain);
  const idle = await cost({ rollback: 'propose' }, plain);
  await plain.close();
  // The list of what was merged, and once who we are.
  expect([idle.points - off.points, idle.requests - off.requests]).toEqual([2, 2]);
  await world.merged();
  const without = await cost({}, world);
  const watched = await cost({ rollback: 'propose', argocd: { url: world.argo.url } }, world);
  // Beside those the comments of what is watched, and the runs of its branch.
  expect([watched.points - without.points, watched.requests - without.requests]).toEqual([3, 4]);
});
