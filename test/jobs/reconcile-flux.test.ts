import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startArgo } from '../kit/argocd.ts';
import { fakeClock } from '../kit/clock.ts';
import { type FLUX_SAYS, tellFlux } from '../kit/flux.ts';
import { HOME, openReconcileWorld, type ReconcileWorld, ruleText } from './reconcile-world.ts';

/** Health by the commit statuses that Flux writes on the base branch, in whole runs. */

let world: ReconcileWorld;
const repo = () => world.github.repo(HOME);
const INSTRUCTION = 'Of {{health.app}} it is {{health.status}}, {{health.sync}}: merge while it is Healthy.';
const SPEC = "fluxKustomization: '{{repository}}-{{environment}}'";
/** How often statuses were asked for. */
const looks = () => world.github.journal.requests.filter(({ path }) => path.endsWith('/statuses')).length;
const LABELS = [{ name: 'auto-merge', by: 'maria' }, 'staging'];
const rule = (spec = SPEC, instruction = INSTRUCTION) =>
  world.rules({ 'ready.yml': ruleText('by-health', spec, { instruction }) });

async function open(): Promise<void> {
  world = await openReconcileWorld({ over: { clock: fakeClock() } });
  rule();
  // It merges while what it is told is healthy.
  world.model.otherwise(({ user }) => {
    const text = user.join('\n');
    const [, number, head] = /pull request \S+#(\d+), whose head commit is ([0-9a-f]{40})/.exec(text) ?? [];
    const health = /Of (\S+(?:, \S+)?) it is (\w+), (\w+):/.exec(text)?.slice(1).join(' ') ?? 'nothing';
    const action = health.includes(' Healthy ') ? 'merge' : 'wait';
    return { calls: [{ name: 'answer', args: { pull: Number(number), head, action, reason: `It is ${health}.` } }] };
  });
}
beforeEach(open);
afterEach(() => world.close());
const ready = () => world.ready({ labels: LABELS }).number;
const told = async (number: number, input = {}) => world.decided(await world.run(input), number)!;
const asked = () => world.model.requests.map(({ view }) => view!.user.join('\n')).join('\n');

describe('what Flux says of the newest commit of the base branch', () => {
  it.each<[keyof typeof FLUX_SAYS, string, boolean]>([
    ['healthy', 'app-staging it is Healthy, Synced', true],
    ['unhealthy', 'app-staging it is Degraded, Synced', false],
    ['broken', 'app-staging it is Degraded, OutOfSync', false],
    ['waiting', 'app-staging it is Progressing, OutOfSync', false],
  ])('%s reaches the model, which decides by it', async (says, words, merged) => {
    const number = ready();
    tellFlux(repo(), 'app-staging', says);
    await world.run();
    expect(asked()).toContain(words);
    expect(asked()).toContain(`health.status: ${words.split(' ')[3]!.replace(',', '')}`);
    expect([world.isMerged(number), world.model.requests.length]).toEqual([merged, 1]);
  });

  it('is looked at again though the pull request did not change, and once it is healthy it is merged', async () => {
    const number = ready();
    tellFlux(repo(), 'app-staging', 'unhealthy');
    expect(await told(number)).toMatchObject({ action: 'wait', source: 'model' });
    tellFlux(repo(), 'app-staging', 'healthy');
    world.minutes(1);
    expect(await told(number)).toMatchObject({ became: 'merged' });
    expect(world.model.requests).toHaveLength(2);
  });

  it('is asked once for all pull requests of a branch', async () => {
    const all = [ready(), ready(), ready()];
    await world.run();
    expect(looks()).toBe(1);
    expect(all.map((number) => world.isMerged(number))).toEqual([false, false, false]);
  });

  it('is shown in the checklist, with who wrote it', async () => {
    const number = ready();
    tellFlux(repo(), 'app-staging', 'healthy', { by: 'octo-flux' });
    await world.run();
    expect(world.ourChecks(number)[0]!.summary).toContain('`app-staging: Healthy, Synced` (written by `octo-flux`)');
  });

  it('is void when it changes before the merge', async () => {
    const number = ready();
    tellFlux(repo(), 'app-staging', 'healthy');
    world.meanwhile(/commits\/\w+\/statuses$/, () => tellFlux(repo(), 'app-staging', 'unhealthy'));
    expect(await told(number)).toMatchObject({ became: 'refused', reasons: ['STATE_CHANGED'] });
    expect(world.isMerged(number)).toBe(false);
  });

  it('is unknown after each merge until Flux has come to the new commit, so one is merged after another', async () => {
    const all = [ready(), ready(), ready()];
    const merged = () => all.filter((number) => world.isMerged(number)).length;
    for (const count of [1, 2, 3]) {
      tellFlux(repo(), 'app-staging', 'healthy');
      await world.run();
      expect(merged()).toBe(count);
      world.minutes(10);
      const report = await world.run();
      expect(merged()).toBe(count);
      for (const number of all.filter((one) => !world.isMerged(one)))
        expect(world.decided(report, number)).toMatchObject({ action: 'wait', reasons: ['HEALTH_UNKNOWN'] });
      world.minutes(10);
    }
  });
});

describe('row 125: Flux does not tell', () => {
  const waits = async (number: number, why: RegExp) => {
    const report = await world.run();
    expect(world.decided(report, number)).toMatchObject({ action: 'wait', reasons: ['HEALTH_UNKNOWN'] });
    expect([world.isMerged(number), world.model.requests]).toEqual([false, []]);
    expect(world.ourChecks(number)[0]!.summary).toMatch(why);
    return report;
  };

  it.each<[string, () => void, RegExp]>([
    ['nothing', () => {}, /Flux has written no status for it/],
    ['of another Kustomization', () => tellFlux(repo(), 'other', 'healthy'), /written no status/],
    ['of another environment', () => tellFlux(repo(), 'app-production', 'healthy'), /written no status/],
    [
      'of an older commit',
      () => {
        tellFlux(repo(), 'app-staging', 'healthy');
        repo().push('main', { message: 'Docs', author: 'maria', files: { 'docs/a.md': 'a' } });
      },
      /written no status/,
    ],
    [
      'without a description',
      () => void repo().addStatus({ sha: repo().sha(), context: 'kustomization/app-staging', state: 'success' }),
      /with no description/,
    ],
    [
      'and a stranger did',
      () => {
        tellFlux(repo(), 'app-staging', 'unhealthy');
        tellFlux(repo(), 'app-staging', 'healthy', { by: 'jon' });
      },
      /was written by `jon` and `flux-bot`/,
    ],
    [
      'among thousands of statuses',
      () => {
        tellFlux(repo(), 'app-staging', 'healthy');
        for (let n = 0; n < 3_000; n += 1)
          repo().addStatus({ sha: repo().sha(), context: `ci/${n}`, state: 'success' });
      },
      /more than 1000 statuses/,
    ],
  ])('%s: it waits, and nobody is asked', async (_, make, why) => {
    const number = ready();
    make();
    await waits(number, why);
  });

  it.each([403, 404, 422, 500, 503])('GitHub answers %d: it waits, and then goes on', async (status) => {
    const number = ready();
    tellFlux(repo(), 'app-staging', 'healthy');
    const message = status === 403 ? 'Resource not accessible by integration' : 'Not today';
    const mend = world.github.faults.add({
      ...{ match: /commits\/\w+\/statuses$/, kind: 'status', status, message, times: Number.POSITIVE_INFINITY },
    });
    const report = await waits(
      number,
      /Flux does not tell the health of `app-staging`: the statuses of `\w{7}` cannot/,
    );
    expect(report.outcome).toBe('done');
    if (status === 403) expect(world.ourChecks(number)[0]!.summary).toContain('lacks `statuses: read`');
    mend();
    world.minutes(10);
    expect(await told(number)).toMatchObject({ became: 'merged' });
  });

  it('a rule that reads no source waits, and the run warns of it', async () => {
    rule('');
    const number = ready();
    tellFlux(repo(), 'app-staging', 'healthy');
    const report = await world.run();
    expect(world.decided(report, number)).toMatchObject({ action: 'wait', reasons: ['HEALTH_UNKNOWN'] });
    expect(report.summary).toContain('neither `argocdEnabled: true` nor `fluxKustomization`');
    expect(looks()).toBe(0);
  });
});

describe('Argo CD and Flux on one rule', () => {
  it.each([
    ['Healthy', 'healthy', 'Healthy', true],
    ['Degraded', 'healthy', 'Degraded', false],
    ['Healthy', 'unhealthy', 'Degraded', false],
    ['Progressing', 'waiting', 'Progressing', false],
  ] as const)('%s and %s are %s', async (health, says, words, merged) => {
    const argo = await startArgo({ apps: { 'app-staging': { health, sync: 'Synced' } } });
    rule(`argocdEnabled: true\n${SPEC}`);
    const number = ready();
    tellFlux(repo(), 'app-staging', says);
    await world.run({ argocd: { url: argo.url } });
    await argo.close();
    expect(asked()).toContain(`Of app-staging, app-staging it is ${words}`);
    expect(world.isMerged(number)).toBe(merged);
  });

  it.each([
    ['Argo CD', 500, true, ['ARGO_UNKNOWN']],
    ['Flux', undefined, false, ['HEALTH_UNKNOWN']],
    ['neither', 500, false, ['ARGO_UNKNOWN', 'HEALTH_UNKNOWN']],
  ] as const)('it waits while %s says nothing', async (_, failure, flux, reasons) => {
    const argo = await startArgo({ apps: { 'app-staging': { health: 'Healthy', sync: 'Synced' } } });
    argo.fail(failure);
    rule(`argocdEnabled: true\n${SPEC}`);
    const number = ready();
    if (flux) tellFlux(repo(), 'app-staging', 'healthy');
    expect(await told(number, { argocd: { url: argo.url } })).toMatchObject({ action: 'wait', reasons });
    await argo.close();
    expect(world.model.requests).toEqual([]);
  });
});
