import { afterEach, describe, expect, it } from '@jest/globals';
import { type ArgoFailure, startArgo } from '../kit/argocd.ts';
import { fakeClock } from '../kit/clock.ts';
import type { RepoHandle } from '../kit/github/index.ts';
import { openReconcileWorld, type ReconcileWorld, ruleText } from './reconcile-world.ts';

/** G6: what goes wrong with one pull request, or in one repository, leaves the others alone. */
let world: ReconcileWorld;
afterEach(() => world.close());

const WEB = { owner: 'acme', name: 'web' };
const PEOPLE = { maria: 'write', jon: 'write' } as const;

describe('row 95: one of a hundred pull requests is bad', () => {
  it.each<[string, number, (repo: RepoHandle) => void]>([
    ['a head that is not shown', 99, (repo) => repo.failField(50, 'headRefOid')],
    ['a part that is not shown', 100, (repo) => repo.failField(50, 'statusCheckRollup')],
    ['an author whose account is gone', 100, (repo) => repo.loseAuthor(50)],
    ['no checks at all', 100, (repo) => repo.checkRuns.splice(0)],
  ])('%s: %i are decided', async (_, decided, spoil) => {
    world = await openReconcileWorld({ over: { clock: fakeClock() } });
    const repo = world.github.repo('acme/app');
    for (let count = 1; count <= 100; count += 1)
      world.ready({ head: `w${count}`, draft: count !== 1 && count !== 50, green: count < 51 && count !== 50 });
    world.check(50, 'success');
    spoil(repo);
    const report = await world.run();
    const decisions = JSON.parse(report.outputs['decisions']!) as { pull: string }[];
    expect(decisions).toHaveLength(decided);
    expect(report.outcome).toBe('done');
    if (decided === 99) expect(report.summary).toContain('GitHub did not show one of the pull requests');
    const merged = repo.checkRuns.some(({ name }) => name === 'test') ? ['acme/app#1'] : [];
    expect(JSON.parse(report.outputs['merged']!)).toEqual(merged);
  });
});

describe('row 93: GitHub forbids merging in one repository', () => {
  it('there nothing more is written, and in the other it goes on', async () => {
    world = await openReconcileWorld({
      seed: { repos: { 'acme/web': { visibility: 'public', collaborators: PEOPLE } } },
      over: { clock: fakeClock() },
    });
    const here = [world.ready().number, world.ready().number];
    const web = world.github.repo('acme/web');
    web.protect('main', { checks: [{ name: 'test' }] });
    web.branch('work');
    const sha = web.push('work', { author: 'jon', files: { 'a.ts': '1\n' } });
    const { number } = web.addPull({
      title: 'Work',
      user: 'jon',
      head: 'work',
      labels: [{ name: 'auto-merge', by: 'maria' }],
    });
    web.addCheckRun({ name: 'test', sha });
    web.addReview(number, { user: 'maria' });
    world.minutes(60);
    world.github.faults.add({
      match: /^PUT \/repos\/acme\/app\/.*merge-async$/,
      kind: 'status',
      status: 403,
      message: 'Resource not accessible by integration',
      times: 9,
    });
    const report = await world.run({ targets: [WEB] }, { repositories: [WEB] });
    expect(report).toMatchObject({
      outcome: 'failed',
      message: expect.stringContaining('contents: write'),
      outputs: { merged: '["acme/web#1"]' },
    });
    expect(world.github.journal.writes.filter(({ repo }) => repo === 'acme/app')).toEqual([]);
    expect(world.github.journal.requests.filter(({ method }) => method === 'PUT')).toHaveLength(2);
    for (const one of here)
      expect(world.decided(report, one)).toMatchObject({ became: 'refused', reasons: ['NO_PERMISSION'] });
  });
});

describe('FT58: Argo CD does not say how it is', () => {
  const FAILURES: (ArgoFailure | 'down')[] = [401, 403, 404, 500, 'html', 'garbage', 'empty', 'huge', 'reset', 'down'];
  it.each(FAILURES)(
    '%s: what a rule merges by it is not merged, nobody asks a model, and others are',
    async (failure) => {
      world = await openReconcileWorld({ over: { clock: fakeClock() } });
      world.rules({
        'health.yml': ruleText('by-health', 'argocdEnabled: true\nargocdAppNamePattern: app', {
          include: ['by-health'],
          instruction: 'Merge while it is {{argocd.health}}.',
        }),
      });
      const { number } = world.ready({ labels: [{ name: 'by-health', by: 'maria' }] });
      const other = world.ready().number;
      const argo = await startArgo({ apps: { app: { health: 'Healthy', sync: 'Synced' } } });
      const argocd = { url: argo.url };
      if (failure !== 'down') argo.fail(failure);
      else await argo.close();
      const report = await world.run({ argocd });
      expect(world.decided(report, number)).toMatchObject({ action: 'wait', reasons: ['ARGO_UNKNOWN'] });
      expect(world.decided(report, other)).toMatchObject({ became: 'merged' });
      expect([report.outcome, world.model.requests.length]).toEqual(['done', 1]);
      if (failure === 'down') return;
      argo.fail(undefined);
      world.minutes(10);
      expect(world.decided(await world.run({ argocd }), number)).toMatchObject({ became: 'merged' });
      await argo.close();
    },
  );
});
