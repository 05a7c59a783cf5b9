import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  HOME,
  openReconcileWorld,
  RECONCILE_PERMISSIONS,
  type ReconcileWorld,
  ruleText,
  TOKEN,
} from './reconcile-world.ts';

/** Nothing that is, or becomes, ready is left for ever; and nothing is asked, told or tried for ever. */

let world: ReconcileWorld;
beforeEach(async () => {
  world = await openReconcileWorld();
});
afterEach(() => world.close());

const repo = () => world.github.repo(HOME);
const enqueued = () => world.writes().filter((text) => text.startsWith('enqueue ')).length;

describe('what no sweep sees is looked at again', () => {
  it('a model that could not be asked, once there is a key for it', async () => {
    const { number } = world.ready();
    await world.run({}, { provider: 'none' });
    world.minutes(15);
    await world.run();
    expect(world.isMerged(number)).toBe(true);
  });

  it('an answer that did not fit, after an hour', async () => {
    const { number } = world.ready();
    world.model.otherwise(() => ({ calls: [{ name: 'answer', args: { nonsense: 1 } }] }));
    await world.run();
    const asked = world.model.requests.length;
    world.answers('merge');
    world.minutes(15);
    await world.run();
    expect([world.isMerged(number), world.model.requests.length]).toEqual([false, asked]);
    world.minutes(46);
    await world.run();
    expect(world.isMerged(number)).toBe(true);
  });

  it('a conversation that was resolved where the branch does not ask for that', async () => {
    const { number } = world.ready();
    repo().addThread(number);
    await world.run();
    repo().resolveThreads(number);
    world.minutes(15);
    await world.run();
    expect(world.isMerged(number)).toBe(true);
  });

  it('a milestone, and anything else that the words of the rule may name', async () => {
    world.rules({ 'ready.yml': ruleText('merge-ready', '', { instruction: 'Merge what is for {{pr.milestone}}.' }) });
    const { number } = world.ready();
    world.answers('wait');
    await world.run();
    repo().setMilestone(number, 'v2');
    world.minutes(15);
    world.answers('merge');
    await world.run();
    expect(world.isMerged(number)).toBe(true);
  });
});

it('what only has its time come takes no room from what has changed', async () => {
  world.rules({ 'ready.yml': ruleText('merge-ready', 'freeze:\n  issueLabel: freeze') });
  repo().addIssue({ title: 'Not now, branch:main.', labels: ['freeze'], user: 'maria' });
  const numbers = [1, 2, 3].map(() => world.ready().number);
  const seen = new Set<string>();
  for (let run = 0; run < 8; run += 1) {
    const report = await world.run({ maxPulls: 2 });
    const looked = JSON.parse(report.outputs['waiting']!) as string[];
    expect(looked).toHaveLength(2);
    // Each of them after its first look.
    if (run > 1) for (const name of looked) seen.add(name);
    world.minutes(15);
  }
  expect([...seen].toSorted()).toEqual(numbers.map((number) => `${HOME}#${number}`));
  repo().addComment(numbers[2]!, { user: 'jon', body: 'Well?' });
  const report = await world.run({ maxPulls: 1 });
  expect(report.outputs['waiting']).toBe(`["${HOME}#${numbers[2]}"]`);
});

it('what came out of the merge queue unmerged is not put there again before something changes', async () => {
  repo().setRuleset('main', { checks: [{ name: 'test' }], queue: { method: 'squash' } });
  const { number } = world.ready();
  await world.run();
  world.minutes(15);
  await world.run();
  repo().setQueued(number, false);
  for (let run = 0; run < 3; run += 1) {
    world.minutes(60);
    const report = await world.run();
    if (run === 0) expect(world.decided(report, number)).toMatchObject({ action: 'wait', reasons: ['MERGE_REFUSED'] });
  }
  expect([enqueued(), world.model.requests.length]).toEqual([1, 1]);
  expect(world.ourChecks(number).at(-1)!.summary).toMatch(/came out of it unmerged/);
  repo().addReview(number, { user: 'maria' });
  repo().push(`work-${number}`, { author: 'jon', message: 'Better', files: { 'src/better.ts': 'export {};\n' } });
  repo().addReview(number, { user: 'maria' });
  world.check(number, 'success');
  world.minutes(15);
  await world.run();
  expect(enqueued()).toBe(2);
});

it('what a model said stays on the check while nothing that it was asked about changes', async () => {
  const { number } = world.ready();
  world.answers('wait');
  await world.run();
  const [first] = world.ourChecks(number);
  expect(first!.summary).toContain('The model says: The rule says so.');
  repo().addComment(number, { user: 'jon', body: 'Hello' });
  world.minutes(15);
  const report = await world.run();
  expect(world.decided(report, number)).toMatchObject({ action: 'wait', source: 'memory' });
  const [second] = world.ourChecks(number);
  expect({ ...second, externalId: '' }).toEqual({ ...first, externalId: '' });
  expect(second!.externalId).not.toBe(first!.externalId);
  world.minutes(15);
  expect((await world.run()).outputs['decisions']).toBe('[]');
});

it('a token that may write no check tells everything once, in the comment', async () => {
  world.github.addToken(TOKEN, { permissions: { ...RECONCILE_PERMISSIONS, checks: 'read' } });
  const failing = world.ready({ green: false }).number;
  world.check(failing, 'failure');
  const [waiting, pending] = [world.ready().number, world.ready({ green: false }).number];
  world.check(pending, null);
  world.answers('wait');
  world.minutes(15);
  await world.run();
  for (const number of [failing, waiting, pending]) expect(world.comments(number)).toHaveLength(1);
  const told = world.writes().length;
  for (let run = 0; run < 3; run += 1) {
    world.minutes(15);
    await world.run();
  }
  expect([world.writes().slice(told), world.model.requests.length]).toEqual([[], 1]);
  world.check(failing, 'success');
  await world.run();
  expect(world.writes().slice(told).length).toBeGreaterThan(0);
});

describe('several rules', () => {
  const merges = () => world.github.journal.writes.flatMap(({ merge }) => merge?.method ?? []);
  it('that name other merge methods wait', async () => {
    const other = ruleText('other', 'mergeMethod: REBASE');
    world.rules({ 'a.yml': ruleText('a', 'mergeMethod: MERGE'), 'other.yml': other });
    const { number } = world.ready();
    const report = await world.run();
    expect(world.decided(report, number)).toMatchObject({ action: 'wait', reasons: ['METHOD_AMBIGUOUS'] });
    expect([merges(), world.model.requests.length]).toEqual([[], 0]);
  });
  it('merge by the method of the one that names it', async () => {
    world.rules({ 'ready.yml': `${ruleText('a')}---\n${ruleText('b', 'mergeMethod: REBASE')}` });
    world.ready();
    await world.run();
    expect(merges()).toEqual(['rebase']);
  });
});

it('AM60: a branch is not brought up to date for a label that somebody put on who may not write', async () => {
  world.rules({ 'ready.yml': ruleText('merge-ready', 'updateBranch: true\nsafety:\n  approvals: 0') });
  const { number } = world.ready({ labels: [{ name: 'auto-merge', by: 'rita' }], approved: false });
  repo().protect('main', { checks: [{ name: 'test' }], strict: true });
  repo().push('main', { files: { 'other.ts': '1\n' } });
  const report = await world.run();
  expect(world.decided(report, number)!.reasons).toEqual(['BEHIND', 'LABELLED_BY_READER']);
  expect(world.writes().filter((text) => text.startsWith('update-branch'))).toEqual([]);
});
