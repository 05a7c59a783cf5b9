import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { HOME, openReconcileWorld, RECONCILE_PERMISSIONS, type ReconcileWorld, ruleText } from './reconcile-world.ts';

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

const log = () => world.host.lines.join('\n');

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

  it('of one rule leaves alone what that rule selects', async () => {
    world.rules({ 'ready.yml': ruleText('merge-ready', 'dryRun: true') });
    world.ready();
    await world.run();
    expect(world.writes()).toEqual([]);
  });
});

describe('explain', () => {
  it('has every condition of every rule in the log, and why another does not select it; no model, no write', async () => {
    world.rules({ 'other.yml': ruleText('urgent', '', { include: ['urgent'] }) });
    const { number } = world.ready({ approved: false });
    const report = await world.run({ pullNumber: number, explain: true });
    expect(report).toMatchObject({ outcome: 'nothing' });
    expect(log()).toContain('[x] checks: All required checks are green');
    expect(log()).toContain('[ ] approvals: Enough people with write access have approved its head commit');
    expect(log()).toContain('REVIEW_REQUIRED: It needs one approval');
    expect(log()).toMatch(/urgent does not select it: .*`urgent`/);
    expect([world.model.requests, world.writes()]).toEqual([[], []]);
  });

  it('asks no model about what might be merged', async () => {
    const { number } = world.ready();
    await world.run({ pullNumber: number, explain: true });
    expect([world.model.requests, world.writes()]).toEqual([[], []]);
  });
});

describe('forks and Dependabot', () => {
  const [ours, fork] = [{ repo: { id: 1 } }, { repo: { id: 2 } }];
  it.each<[string, string, object]>([
    ['of a fork', 'maria', fork],
    ['of a fork that is gone', 'maria', { repo: null }],
    ['that Dependabot started', 'dependabot[bot]', ours],
  ])('a run %s only looks, and the scheduled one acts', async (_what, actor, head) => {
    const { number } = world.ready();
    const { run } = world.settings();
    const payload = { action: 'labeled', pull_request: { number, head, base: ours } };
    const event = { name: 'pull_request', payload };
    const report = await world.run({}, { event, run: { ...run, actor } });
    expect(report).toMatchObject({ outcome: 'skipped', reason: 'read-only-token' });
    expect([world.model.requests, world.writes()]).toEqual([[], []]);
    await world.run();
    expect(world.isMerged(number)).toBe(true);
  });

  it('a run of our own branch acts at once, on that pull request alone', async () => {
    const { number } = world.ready();
    const other = world.ready().number;
    const payload = { action: 'labeled', pull_request: { number, head: ours, base: ours } };
    await world.run({}, { event: { name: 'pull_request', payload } });
    expect([world.isMerged(number), world.isMerged(other)]).toEqual([true, false]);
  });
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

describe('several repositories', () => {
  const UNITS = 'acme/units';
  const units = { owner: 'acme', name: 'units' };
  const token = 'ghs_reconcileUnits0000000000000000000000000';

  const openUnits = (visibility: 'public' | 'private'): number => {
    const repo = world.github.addRepo(UNITS, { visibility, collaborators: { maria: 'write', jon: 'write' } });
    repo.protect('main', { checks: [{ name: 'test' }] });
    repo.branch('work');
    repo.push('work', { author: 'jon', files: { 'a.ts': '\n' } });
    const { number } = repo.addPull({ head: 'work', user: 'jon', title: 'Work', labels: ['auto-merge'] });
    repo.addCheckRun({ name: 'test', sha: repo.issue(number).pull!.headSha });
    repo.addReview(number, { user: 'maria' });
    world.github.addToken(token, { repos: { [UNITS]: RECONCILE_PERMISSIONS } });
    world.minutes(60);
    return number;
  };
  const both = { repositories: [units], repositoryTokens: [{ repo: units, token }] };

  it('follow the rules of the one, each by its own token', async () => {
    const number = openUnits('public');
    const own = world.ready().number;
    const report = await world.run({ targets: [units] }, both);
    const merged = JSON.parse(report.outputs['merged']!) as string[];
    expect(merged.toSorted()).toEqual([`${HOME}#${own}`, `${UNITS}#${number}`]);
    expect(world.github.repo(UNITS).issue(number).pull!.mergedAt).not.toBeNull();
  });

  it('of one token are seen by one search', async () => {
    openUnits('public');
    world.ready();
    const report = await world.run({ targets: [units] }, { repositories: [units] });
    expect(JSON.parse(report.outputs['merged']!)).toHaveLength(2);
    const sweeps = world.github.journal.requests.flatMap(({ operation = '' }) => operation.match(/^Sweep.*/) ?? []);
    expect(sweeps).toEqual(['SweepSearch']);
  });

  it('of which more people can see one than the rules leave it out', async () => {
    await world.close();
    world = await openReconcileWorld({ home: { visibility: 'private' } });
    const number = openUnits('public');
    await world.run({ targets: [units] }, both);
    expect(world.github.repo(UNITS).issue(number).pull!.mergedAt).toBeNull();
    expect(world.github.repo(UNITS).checkRuns.map(({ name }) => name)).toEqual(['test']);
    expect(log()).toContain(`${UNITS} is public and the rules' repository is less visible: it is left out`);
  });
});

describe('where rules stand', () => {
  const without = () => world.github.repo(HOME).push('main', { files: { '.github/pr-rules/ready.yml': null } });

  it("the owner's repository .github has them where the repository has none", async () => {
    without();
    world.github.addRepo('acme/.github', { visibility: 'public' });
    world.rules({ 'all.yml': ruleText('of-all') }, 'acme/.github');
    const { number } = world.ready();
    expect(world.decided(await world.run(), number)).toMatchObject({ rules: ['of-all'], became: 'merged' });
  });

  it('nowhere: a sentence says where to put them', async () => {
    without();
    await expect(world.run()).rejects.toThrow(/^There are no rules: \.github\/pr-rules\/\*\.yml names no file/);
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

it('a token that may not write checks puts every condition into one comment', async () => {
  world.github.addToken(world.settings().token, { permissions: { ...RECONCILE_PERMISSIONS, checks: 'read' } });
  const { number } = world.ready({ approved: false });
  await world.run();
  expect(world.comments(number)).toHaveLength(1);
  expect(world.comments(number)[0]).toContain('- ☐ Enough people with write access have approved its head commit');
  expect(log()).toContain('checks: write');
});

it('merges five in a run at most, and the next run goes on', async () => {
  world.rules({ 'ready.yml': ruleText('merge-ready', 'maxMergesPerHour: 100') });
  const numbers = Array.from({ length: 7 }, () => world.ready().number);
  const merged = () => numbers.filter((number) => world.isMerged(number)).length;
  await world.run();
  expect(merged()).toBe(5);
  world.minutes(10);
  await world.run();
  expect(merged()).toBe(7);
});
