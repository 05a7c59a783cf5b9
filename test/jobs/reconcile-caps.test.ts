import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { HOME, openReconcileWorld, type ReconcileWorld, ruleText } from './reconcile-world.ts';

let world: ReconcileWorld;
beforeEach(async () => {
  world = await openReconcileWorld();
});
afterEach(() => world.close());

const merged = () => world.writes().filter((text) => text.startsWith('merge ')).length;

it('M5: a run merges five and asks for few more; the next runs go on, within the hour of the rule', async () => {
  for (let count = 0; count < 12; count += 1) world.ready();
  const first = await world.run();
  expect(merged()).toBe(5);
  // Those whose questions were on their way when the fifth answer came.
  expect(world.model.requests.length).toBeLessThan(5 + 4);
  expect(first).toMatchObject({ outcome: 'done', reason: 'ok', refused: [] });
  const waiting = JSON.parse(first.outputs['waiting']!) as string[];
  expect(waiting).toHaveLength(7);
  for (const name of waiting) expect(world.decided(first, name)!.reasons).toEqual(['RUN_CAP']);
  world.minutes(10);
  const asked = world.model.requests.length;
  const second = await world.run();
  expect(merged()).toBe(5);
  expect(world.model.requests).toHaveLength(asked);
  for (const name of waiting) expect(world.decided(second, name)!.reasons).toEqual(['RATE_CAP']);
  world.minutes(61);
  await world.run();
  expect(merged()).toBe(10);
  world.minutes(61);
  await world.run();
  expect(merged()).toBe(12);
  expect(world.github.repo(HOME).issues.every(({ state }) => state === 'closed')).toBe(true);
});

it('M5: repositories that are looked after at a time share the five', async () => {
  const others = [1, 2, 3, 4, 5, 6, 7].map((part) => `acme/part-${part}`);
  for (const name of others) {
    const repo = world.github.addRepo(name, {
      ...{ visibility: 'public', org: true, collaborators: { maria: 'write', jon: 'write' } },
      protection: { main: { checks: [{ name: 'test' }] } },
      branches: { work: [{ author: 'jon', files: { 'src/a.ts': 'export {};\n' } }] },
      pulls: [
        {
          ...{ title: 'Work', user: 'jon', head: 'work', labels: [{ name: 'auto-merge', by: 'maria' }] },
          reviews: [{ user: 'maria' }],
        },
      ],
    });
    repo.addCheckRun({ name: 'test', sha: repo.sha('work') });
  }
  world.minutes(120);
  const targets = others.map((name) => ({ owner: 'acme', name: name.slice(5) }));
  await world.run({ targets });
  expect(merged()).toBe(5);
  world.minutes(10);
  await world.run({ targets });
  expect(merged()).toBe(7);
});

it('M5: what the hour of one repository has no room for is not asked about', async () => {
  world.rules({ 'ready.yml': ruleText('merge-ready', 'maxMergesPerHour: 1') });
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8].map(() => world.ready().number);
  const report = await world.run();
  expect(merged()).toBe(1);
  expect(world.model.requests.length).toBeLessThan(1 + 4);
  expect(report).toMatchObject({ outcome: 'done', refused: [], outputs: { refused: '[]' } });
  const held = numbers.filter((number) => world.decided(report, number)!.reasons.includes('RUN_CAP'));
  expect(held).toHaveLength(7);
});
