import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { HOME, openReconcileWorld, type ReconcileWorld, ruleText, TOKEN } from './reconcile-world.ts';

/** Rows of the matrix about the write itself: what GitHub answers to it, and what is never sent twice. */

let world: ReconcileWorld;
beforeEach(async () => {
  world = await openReconcileWorld();
});
afterEach(() => world.close());

const repo = () => world.github.repo(HOME);
const MERGE_ASYNC = /^PUT .*\/merge-async$/;
/** Requests that ask for a merge, whatever came of them. */
const asked = () => world.github.journal.requests.filter(({ method, path }) => MERGE_ASYNC.test(`${method} ${path}`));
const merges = () => world.github.journal.writes.filter(({ kind }) => kind === 'merge');

it('row 4: what is merged is not merged again, though GitHub goes on telling that it is open', async () => {
  const { number } = world.ready();
  await world.run();
  const { state, closedAt, pull } = repo().issue(number);
  // A stale replica: the list and the details have it open still.
  Object.assign(repo().issue(number), { state: 'open', closedAt: null });
  world.minutes(10);
  await world.run();
  expect([asked().length, merges().length, world.comments(number)]).toEqual([1, 1, []]);
  expect([state, closedAt !== null, pull!.mergedAt !== null]).toEqual(['closed', true, true]);
});

describe('row 62: a branch that a ruleset alone guards', () => {
  it('counts as protected', async () => {
    repo().protect('main', undefined);
    repo().setRuleset('main', { checks: [{ name: 'test' }], approvals: 1 });
    const { number } = world.ready();
    await world.run();
    expect(world.isMerged(number)).toBe(true);
  });

  it('and without it does not', async () => {
    repo().protect('main', undefined);
    const { number } = world.ready();
    const report = await world.run();
    expect([world.isMerged(number), world.decided(report, number)!.reasons]).toEqual([false, ['UNPROTECTED_BASE']]);
  });
});

describe('row 70: a merge queue', () => {
  it.each([
    ['with merge-async', true, 'merge-async'],
    ['on a server that knows no merge-async', false, 'graphql'],
  ])('%s: it is queued, and nothing is merged past it', async (_, async, via) => {
    repo().setMerging({ async });
    repo().setRuleset('main', { checks: [{ name: 'test' }], queue: { method: 'squash' } });
    const { number, pull } = world.ready();
    const report = await world.run();
    expect(world.decided(report, number)).toMatchObject({ action: 'merge', became: 'queued' });
    expect(report.outputs['merged']).toBe(`["${HOME}#${number}"]`);
    expect(merges()).toEqual([]);
    const queued = world.github.journal.writes.filter(({ kind }) => kind === 'enqueue');
    expect(queued).toMatchObject([{ merge: { sent: pull!.headSha, via } }]);
  });
});

it('row 81: an approval of a reader is none', async () => {
  const { number } = world.ready({ approved: false });
  repo().addReview(number, { user: 'rita' });
  const report = await world.run();
  expect([world.isMerged(number), world.decided(report, number)!.reasons]).toEqual([false, ['REVIEW_REQUIRED']]);
});

describe('row 91: the base moves in the moment of the merge', () => {
  const MOVED = { status: 405, message: 'Base branch was modified. Review and try the merge again.' };

  it.each([1, 2])('%i times: it is looked at anew and sent again', async (times) => {
    const { number } = world.ready();
    repo().refuseMerges({ ...MOVED, times });
    await world.run();
    expect([world.isMerged(number), asked().length]).toEqual([true, times + 1]);
    const looks = world.github.journal.requests.filter(({ operation }) => operation === 'Fresh');
    expect(looks.length).toBeGreaterThanOrEqual(times + 1);
  });

  it('always: after three more tries it waits', async () => {
    const { number } = world.ready();
    repo().refuseMerges({ ...MOVED, times: Number.POSITIVE_INFINITY });
    const report = await world.run();
    expect([world.isMerged(number), asked().length]).toEqual([false, 4]);
    expect(world.decided(report, number)).toMatchObject({ became: 'refused', reasons: ['BASE_CHANGED'] });
  });
});

describe('row 92: no answer to a merge', () => {
  it.each([
    ['502', { kind: 'html' as const }],
    ['a broken connection', { kind: 'reset' as const }],
  ])('%s, and it is done: once', async (_, fault) => {
    const { number } = world.ready();
    world.github.faults.add({ match: MERGE_ASYNC, phase: 'after', ...fault });
    const report = await world.run();
    expect([world.isMerged(number), asked().length, merges().length]).toEqual([true, 1, 1]);
    expect(world.decided(report, number)!.became).toBe('merged');
  });

  it.each([
    ['502', { kind: 'html' as const }],
    ['a broken connection', { kind: 'reset' as const }],
  ])('%s, and it is not done: never sent blindly again, and the next run merges it', async (_, fault) => {
    const { number } = world.ready();
    world.github.faults.add({ match: MERGE_ASYNC, phase: 'before', ...fault });
    const report = await world.run();
    expect([world.isMerged(number), asked().length]).toEqual([false, 1]);
    expect(world.decided(report, number)).toMatchObject({ became: 'refused', reasons: ['MERGE_UNCERTAIN'] });
    expect(report.outcome).toBe('failed');
    world.minutes(10);
    await world.run();
    expect([world.isMerged(number), merges().length]).toEqual([true, 1]);
  });
});

it('row 93: without the right to merge nothing more is written there, and other repositories go on', async () => {
  await world.close();
  const LESS = 'ghs_less00000000000000000000000000000000000';
  world = await openReconcileWorld({
    seed: {
      tokens: { [TOKEN]: { permissions: 'all', repos: ['acme/app', 'acme/web'] }, [LESS]: { permissions: 'all' } },
      repos: { 'acme/web': { visibility: 'public', collaborators: { maria: 'write', jon: 'write' } } },
    },
  });
  const numbers = [world.ready(), world.ready(), world.ready()].map(({ number }) => number);
  const other = readyIn('acme/web');
  world.github.faults.add({
    match: (method, path) => method === 'PUT' && path.startsWith('/repos/acme/app/') && path.endsWith('/merge-async'),
    times: Number.POSITIVE_INFINITY,
    kind: 'status',
    status: 403,
    message: 'Resource not accessible by integration',
  });
  const web = { owner: 'acme', name: 'web' };
  const report = await world.run({ targets: [web] }, { repositories: [web] });
  expect(asked().filter(({ path }) => path.startsWith('/repos/acme/app/'))).toHaveLength(1);
  expect(world.github.journal.writes.filter((write) => write.repo === HOME)).toEqual([]);
  expect(numbers.map((number) => world.isMerged(number))).toEqual([false, false, false]);
  expect(world.github.repo('acme/web').issue(other).pull!.mergedAt).not.toBeNull();
  expect(report.outcome).toBe('failed');
  expect(numbers.map((number) => world.decided(report, number)!.reasons)).toEqual(numbers.map(() => ['NO_PERMISSION']));
  expect(report.message).toContain('contents: write');
});

/** One that everything allows to be merged, in another repository. */
function readyIn(name: string): number {
  const there = world.github.repo(name);
  there.protect('main', { checks: [{ name: 'test' }] });
  there.branch('work');
  const sha = there.push('work', { author: 'jon', files: { 'a.ts': '1\n' } });
  const { number } = there.addPull({
    title: 'Work',
    user: 'jon',
    head: 'work',
    labels: [{ name: 'auto-merge', by: 'maria' }],
  });
  there.addCheckRun({ name: 'test', sha });
  there.addReview(number, { user: 'maria' });
  world.minutes(60);
  return number;
}

it('row 94: a method that GitHub refuses is told, and no other is tried', async () => {
  const { number } = world.ready();
  repo().refuseMerges({ status: 405, message: 'Merge commits are not allowed on this repository.' });
  const report = await world.run();
  expect([world.isMerged(number), asked().length]).toEqual([false, 1]);
  expect(world.decided(report, number)).toMatchObject({ became: 'refused', reasons: ['METHOD_NOT_ALLOWED'] });
  expect(world.ourChecks(number)[0]!.summary).toContain('Merge commits are not allowed');
});

describe('row 96: two runs at once', () => {
  it('merge once, and comment once', async () => {
    repo().setMerging({ pendingPolls: 3 });
    const good = world.ready();
    const bad = world.ready({ green: false });
    world.check(bad.number, 'failure');
    world.minutes(5);
    const reports = await Promise.all([world.run(), world.run()]);
    expect(reports.map((report) => report.outcome)).not.toContain('failed');
    expect([world.isMerged(good.number), merges().length]).toEqual([true, 1]);
    expect(world.comments(bad.number)).toHaveLength(1);
    expect(world.ourChecks(bad.number).length).toBeLessThanOrEqual(2);
  });

  it('and the second one waits for the merge of the first', async () => {
    repo().setMerging({ hold: true });
    const { number } = world.ready();
    world.meanwhile(/GET .*\/merge-async\/[0-9a-f-]+$/, () => {});
    const runs = [world.run(), world.run()];
    const until = setInterval(() => {
      if (asked().length === 2) repo().runMerges();
    }, 10);
    const reports = await Promise.all(runs);
    clearInterval(until);
    expect(
      asked()
        .map(({ status }) => status)
        .toSorted(),
    ).toEqual([202, 409]);
    expect([world.isMerged(number), merges().length]).toEqual([true, 1]);
    expect(reports.map((report) => world.decided(report, number)!.became)).toEqual(['merged', 'merged']);
  });
});

it('row 97: of two for a branch that must be up to date one is merged, and the other waits', async () => {
  repo().protect('main', undefined);
  repo().setRuleset('main', { checks: [{ name: 'test' }], strict: true });
  const [first, second] = [world.ready(), world.ready()];
  const report = await world.run();
  expect([world.isMerged(first.number), world.isMerged(second.number)]).toEqual([true, false]);
  expect(merges()).toHaveLength(1);
  expect(report.refused.map(({ why }) => why).join()).toMatch(/BEHIND/);
});

it('row 98: what fails holds up nothing behind it', async () => {
  const [first, second] = [world.ready(), world.ready()];
  repo().refuseMerges({ number: first.number, status: 405, message: 'Pull Request is not mergeable', times: 9 });
  await world.run();
  expect([world.isMerged(first.number), world.isMerged(second.number)]).toEqual([false, true]);
});

it('row 104: no branch is deleted, whosever it is', async () => {
  world.rules({ 'ready.yml': ruleText('merge-ready', 'safety:\n  allowForks: true') });
  world.github.addRepo('eve/app', { forkOf: HOME, visibility: 'public' });
  const fork = world.github.repo('eve/app');
  fork.branch('feature');
  fork.push('feature', { author: 'jon', files: { 'f.ts': '1\n' } });
  const own = world.ready();
  const stacked = world.ready({ base: own.pull!.head });
  const foreign = world.ready({ head: 'feature', headRepo: 'eve/app' });
  await world.run();
  expect([own, foreign].map(({ number }) => world.isMerged(number))).toEqual([true, true]);
  expect(world.isMerged(stacked.number)).toBe(false);
  expect(Object.keys(repo().branches())).toEqual(expect.arrayContaining([own.pull!.head, stacked.pull!.head]));
  expect(Object.keys(fork.branches())).toContain('feature');
  const refs = world.github.journal.writes.filter(({ kind }) => kind.endsWith('-ref'));
  expect(refs).toEqual([]);
});
