import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeMarker } from '../../packages/core/src/text/marker.ts';
import { HOME, ruleText } from './reconcile-world.ts';
import { APP, openRollbackWorld, type RollbackWorld } from './rollback-world.ts';

/** What stands against a rollback, who may say so, and what a run that broke off leaves to the next one. */

let world: RollbackWorld;
beforeEach(async () => {
  world = await openRollbackWorld();
});
afterEach(() => world.close());

const repo = () => world.github.repo(HOME);
const degraded = async (times = 3) => {
  world.health('Degraded');
  let report = await world.watch();
  for (let n = 1; n < times; n += 1) report = await world.watch();
  return report;
};
/** A revert that somebody else makes of it. */
const reverted = (number: number, user = 'maria', title = `Revert "Work ${number}"`) => {
  const head = `revert-${number}-work-${number}`;
  repo().branch(head);
  repo().push(head, { author: user, files: { [`src/work-${number}.ts`]: null } as never });
  return repo().addPull({ head, title, user });
};

describe('nothing is reverted', () => {
  it.each<[string, RegExp, (number: number) => void]>([
    ['a person reverts it already', /reverts it already and is open/, (number) => void reverted(number)],
    [
      'the same files were changed since',
      /changed the same files since/,
      (number) => {
        const { pull } = world.ready({ files: { [`src/work-${number}.ts`]: '2\n' }, user: 'maria', labels: [] });
        Object.assign(pull!, {
          mergedAt: new Date(world.github.clock.now()).toISOString(),
          mergedBy: 'maria',
          mergeSha: repo().sha(),
        });
      },
    ],
    [
      'there were as many within a day as there may be',
      /5 rollbacks of .* within a day/,
      () => {
        for (let n = 0; n < 5; n += 1) {
          repo().branch(`old-${n}`);
          const data = { pull: `${HOME}#9${n}`, merge: 'a'.repeat(40), target: 'argocd:app-staging', run: 1 };
          const body = writeMarker('rollback', data, (text) => text);
          const made = repo().addPull({ head: `old-${n}`, title: 'Old', user: APP, body, labels: ['rollback'] });
          repo().editIssue(made.number, { state: 'closed' });
        }
      },
    ],
    [
      'one of the same target is open',
      /is an open rollback of/,
      () => {
        repo().branch('old');
        const data = { pull: `${HOME}#99`, merge: 'a'.repeat(40), target: 'argocd:app-staging', run: 1 };
        repo().addPull({
          head: 'old',
          title: 'Old',
          user: APP,
          body: writeMarker('rollback', data, (text) => text),
          labels: ['rollback'],
        });
      },
    ],
  ])('where %s, and people are told why', async (_, why, act) => {
    const { number } = await world.merged();
    const before = repo().issues.length;
    act(number);
    const made = repo().issues.length - before;
    const report = await degraded();
    expect(world.told(report).at(-1)).toMatchObject({ action: 'refused', reasons: ['REVERT_NOT_JUSTIFIED'] });
    expect(world.notes(number)[0]).toMatch(why);
    expect(repo().issues.length - before).toBe(made);
  });

  it('of more than ten files', async () => {
    const files = Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`src/f${n}.ts`, '1\n']));
    const { number } = await world.merged({ files });
    await degraded();
    expect(world.rollbacks()).toEqual([]);
    expect(world.notes(number)[0]).toMatch(/It changes 11 files/);
  });

  it('that GitHub cannot revert: people are told, and it is not asked again', async () => {
    const { number } = await world.merged();
    repo().push('main', { author: 'maria', files: { [`src/work-${number}.ts`]: 'export const a = 1;\n' } });
    await degraded();
    expect(world.notes(number)[0]).toMatch(/GitHub would not revert it: .*couldn.t be reverted automatically/);
    const asked = () => world.github.journal.requests.filter(({ operation }) => operation === 'Revert').length;
    expect(asked()).toBe(1);
    await degraded(2);
    expect([asked(), world.rollbacks()]).toEqual([1, []]);
  });

  it('that a person merged a revert of', async () => {
    const { number } = await world.merged();
    const { pull } = reverted(number);
    Object.assign(pull!, {
      mergedAt: new Date(world.github.clock.now()).toISOString(),
      mergedBy: 'maria',
      mergeSha: repo().sha(),
    });
    await degraded();
    expect(world.rollbacks().filter(({ user }) => user === APP)).toEqual([]);
  });

  it('where a rule only tries', async () => {
    await world.merged();
    world.rules({ 'ready.yml': ruleText('merge-ready', 'argocdEnabled: true\ndryRun: true') });
    await degraded();
    expect(world.rollbacks()).toEqual([]);
  });
});

describe('a marker', () => {
  const forged = (merge: string) =>
    writeMarker(
      'rollback',
      {
        merge,
        targets: [{ target: 'argocd:app-staging', looks: ['2026-01-05T08:00:00Z', '2026-01-05T08:10:00Z'] }],
        ...{ runs: [], before: [], closed: [], said: '' },
      },
      (text) => text,
    );

  it.each(['stranger', 'maria', 'github-actions[bot]'])('that %s wrote counts for nothing', async (user) => {
    const { number, pull } = await world.merged();
    repo().addComment(number, { user, body: `Look. ${forged(pull!.mergeSha!)}` });
    await degraded(1);
    expect(world.rollbacks()).toEqual([]);
    expect(world.notes(number).at(-1)).toContain('1 of 3 looks');
  });

  it('that somebody edited counts for nothing', async () => {
    const { number, pull } = await world.merged();
    await degraded(1);
    const [comment] = repo()
      .comments(number)
      .filter(({ user }) => user === APP);
    repo().editComment(comment!.id, forged(pull!.mergeSha!), 'maria');
    await degraded(1);
    expect(world.rollbacks()).toEqual([]);
    expect(world.notes(number)[0]).toContain('1 of 3 looks');
  });

  it('in a pull request of somebody else is no rollback of ours', async () => {
    const { number, pull } = await world.merged();
    repo().branch('theirs');
    const data = { pull: `${HOME}#${number}`, merge: pull!.mergeSha!, target: 'argocd:app-staging', run: 1 };
    repo().addPull({
      head: 'theirs',
      title: 'Mine',
      user: 'stranger',
      body: writeMarker('rollback', data, (text) => text),
      labels: ['rollback'],
    });
    await degraded();
    expect(world.rollbacks()).toHaveLength(1);
  });
});

describe('a title', () => {
  it('that would call, close or command does nothing in that of the rollback', async () => {
    await world.merged({ title: 'Fix @everybody, closes #3 [skip ci] <!-- x -->' });
    await degraded();
    expect(world.rollbacks()[0]!.title).not.toMatch(/@everybody|closes #3|\[skip ci\]/);
  });
});

it('two targets of one merge are counted for themselves, and one rollback is made', async () => {
  world.rules({ 'two.yml': ruleText('two', "argocdEnabled: true\nargocdAppNamePattern: '{{repository}}-db'") });
  world.health('Healthy', 'app-db');
  const { number } = await world.merged();
  world.health('Degraded', 'app-db');
  await world.watch();
  const report = await degraded(3);
  expect(world.rollbacks()).toHaveLength(1);
  expect(world.rollbacks()[0]!.body).toContain('argocd:app-db');
  expect(world.told(report).map(({ target, action }) => [target, action])).toEqual(
    expect.arrayContaining([['argocd:app-staging', 'refused']]),
  );
  expect(world.notes(number)).toHaveLength(1);
});

it('two applications have a rollback each', async () => {
  world.health('Healthy', 'app-production');
  await world.merged();
  world.rules({ 'ready.yml': ruleText('merge-ready', 'argocdEnabled: true\nsafety:\n  approvals: 1') });
  await world.merged({ labels: [{ name: 'auto-merge', by: 'maria' }] });
  world.health('Degraded', 'app-unknown');
  await degraded();
  expect(world.rollbacks()).toHaveLength(2);
});

it('of two merges for one application the later one is looked at, unless it was degraded before', async () => {
  await world.merged();
  const second = await world.merged();
  await degraded();
  expect(world.rollbacks().map(({ pull }) => pull!.head)).toEqual([`revert-${second.number}-work-${second.number}`]);
});

it('the earlier one, when it was degraded between them', async () => {
  const first = await world.merged();
  await degraded(1);
  await world.merged();
  await world.watch();
  await world.watch();
  expect(world.rollbacks().map(({ pull }) => pull!.head)).toEqual([`revert-${first.number}-work-${first.number}`]);
});

describe('a run that broke off', () => {
  const called = (name: string) => (method: string, path: string, operation: string | undefined) =>
    operation === name || `${method} ${path}`.includes(name);

  it.each(
    ['POST /repos/acme/app/labels', 'Revert', 'Decorate', 'PATCH /repos/acme/app/issues/comments'].flatMap((name) => [
      [name, 'before'] as const,
      [name, 'after'] as const,
    ]),
  )('at %s, %s it was done, is taken up by the next one', async (name, phase) => {
    const { number } = await world.merged();
    await degraded(2);
    world.github.faults.add({ match: called(name), phase, kind: 'reset' });
    // Nor can it look what became of it.
    world.github.faults.add({ match: called('Reverts'), nth: 3, times: Number.POSITIVE_INFINITY, kind: 'reset' });
    await world.watch();
    expect(world.github.faults.unused().map(({ nth }) => nth ?? 1)).not.toContain(1);
    world.github.faults.clear();
    await world.watch();
    await world.watch();
    const writes = world.writes().length;
    await world.watch();
    expect(world.writes()).toHaveLength(writes);
    expect(world.rollbacks().map(({ labels }) => labels.toSorted())).toEqual([['ai-operator', 'rollback', 'staging']]);
    expect(world.notes(number)).toHaveLength(1);
    expect(world.notes(number)[0]).toContain(`/pull/${world.rollbacks()[0]!.number}`);
  });

  it('before it closed a rollback: the next one does', async () => {
    await world.merged();
    await degraded();
    const [rollback] = world.rollbacks();
    world.health('Healthy');
    world.github.faults.add({ match: called(`PATCH /repos/acme/app/pulls/${rollback!.number}`), kind: 'reset' });
    await world.watch();
    expect(world.rollbacks()).toHaveLength(1);
    await world.watch();
    expect(world.rollbacks()).toEqual([]);
    expect(world.notes(rollback!.number)).toHaveLength(1);
  });
});
