import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { HOME, openReconcileWorld, type ReconcileWorld } from './reconcile-world.ts';

/** What pr-reconcile/README.md promises of a whole run, and no test of a part of it shows. */

const root = path.resolve(import.meta.dirname, '..', '..');
/** The rule that a page tells to write. */
const ruleOf = (page: string): string =>
  /```yaml\n(apiVersion: [\s\S]*?)```/.exec(
    readFileSync(path.join(root, page), 'utf8').replaceAll('\r\n', '\n'),
  )?.[1] ?? '';

let world: ReconcileWorld;
beforeEach(async () => {
  world = await openReconcileWorld();
});
afterEach(() => world.close());

describe('your first rule', () => {
  const rule = ruleOf('pr-reconcile/README.md');

  it('is the same on both pages', () => {
    expect(rule).toContain('kind: PRReconciliationRule');
    expect(ruleOf('README.md')).toBe(rule);
  });

  it('merges what a person with write access has approved, and nothing else', async () => {
    world.rules({ 'ready.yml': rule });
    const approved = world.ready().number;
    const bare = world.ready({ approved: false }).number;
    const kept = world.ready({ labels: [{ name: 'auto-merge', by: 'maria' }, 'do-not-merge'] }).number;
    const report = await world.run();
    expect([approved, bare, kept].map((number) => world.isMerged(number))).toEqual([true, false, false]);
    expect(world.decided(report, bare)).toMatchObject({ action: 'wait', reasons: ['REVIEW_REQUIRED'] });
    // What follows from a merge with the workflow's own token is told where it happened.
    expect(report.summary).toContain('it starts no workflow on the base branch');
    // No rule selects it, so nothing stands on it.
    expect([world.decided(report, kept), world.ourChecks(kept)]).toEqual([undefined, []]);
  });

  it('asks the model in its own words, with the changed files', async () => {
    world.rules({ 'ready.yml': rule });
    world.ready({ files: { 'src/clock.ts': 'export {};\n' } });
    await world.run();
    const asked = world.model.requests[0]!.view!.user.join('\n');
    expect(asked).toContain('if its changes do what its title says, and nothing else:');
    expect(asked).toContain('src/clock.ts');
  });

  it('wants a branch that is guarded, and says so', async () => {
    world.rules({ 'ready.yml': rule });
    world.github.repo(HOME).protect('main', undefined);
    const { number } = world.ready();
    expect(world.decided(await world.run(), number)!.reasons).toContain('UNPROTECTED_BASE');
  });
});

describe('a dry run', () => {
  it('writes nothing at all, shows what would be, and remembers nothing', async () => {
    const { number } = world.ready();
    const red = world.ready({ green: false }).number;
    world.check(red, 'failure');
    const first = await world.run({}, { dryRun: true });
    expect(world.writes()).toEqual([]);
    expect(first.summary).toContain('**Dry run: nothing was written.**');
    expect(first.summary).toMatch(new RegExp(`#${number}\`.*\\| merge, by the model \\|`));
    expect(first.summary).toMatch(new RegExp(`#${red}\`.*\\| escalate, by code \\|`));
    const asked = world.model.requests.length;
    world.minutes(10);
    await world.run({}, { dryRun: true });
    expect([asked, world.model.requests.length, world.writes()]).toEqual([1, 2, []]);
  });
});

it('what a run of a fork only looks at, the next scheduled one merges', async () => {
  const { number } = world.ready();
  const pull = { number, head: { repo: { id: 2 } }, base: { repo: { id: 1 } } };
  const event = { name: 'pull_request', payload: { action: 'labeled', pull_request: pull } };
  expect(await world.run({}, { event })).toMatchObject({ outcome: 'skipped', reason: 'read-only-token' });
  expect([world.model.requests, world.writes()]).toEqual([[], []]);
  await world.run();
  expect(world.isMerged(number)).toBe(true);
});

describe('without a model', () => {
  it('people are told as before, and nothing is merged', async () => {
    const { number } = world.ready();
    const red = world.ready({ green: false }).number;
    world.check(red, 'failure');
    const report = await world.run({}, { provider: 'none' });
    expect(world.decided(report, number)).toMatchObject({ action: 'wait', reasons: ['NO_MODEL'] });
    expect(world.decided(report, red)).toMatchObject({ became: 'escalated' });
    expect(world.ourChecks(number)[0]?.summary).toContain('The rule’s words need a model'.replace('’', "'"));
  });
});

describe('the check', () => {
  it('is green when it was merged, and only then', async () => {
    const merged = world.ready().number;
    await world.run();
    const [waits, refused] = [world.ready({ approved: false }).number, world.ready().number];
    world.github.repo(HOME).refuseMerges({ number: refused, status: 405, message: 'Not today.' });
    const report = await world.run();
    expect(world.decided(report, refused)).toMatchObject({ action: 'merge', became: 'refused' });
    const ends = [merged, waits, refused].map((number) => world.ourChecks(number).map(({ conclusion }) => conclusion));
    expect(ends).toEqual([['success'], ['neutral'], ['neutral']]);
  });
});
