import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CommitStatus, HEALTHS, type Health } from '../../packages/core/src/domain/health.ts';
import { GithubError } from '../../packages/core/src/errors.ts';
import { flux, fluxHealth } from '../../packages/core/src/health/flux.ts';
import { openHealth } from '../../packages/core/src/health/index.ts';
import { expectLinear } from '../kit/linear.ts';

const status = (over: Partial<CommitStatus> = {}): CommitStatus => ({
  context: 'kustomization/app/e3173055',
  state: 'success',
  description: 'reconciliation succeeded',
  by: 'flux-bot',
  ...over,
});
const of = (...items: CommitStatus[]): Health => fluxHealth('app', { items, cut: false });
const brief = ({ health, sync }: Health): string => `${health} ${sync}`;
const REPO = { owner: 'acme', name: 'app' };
const AT = { repo: REPO, sha: 'a'.repeat(40) };

describe('what Flux says of a Kustomization', () => {
  it.each([
    ['success', 'reconciliation succeeded', 'Healthy Synced'],
    ['success', ' Reconciliation Succeeded ', 'Healthy Synced'],
    ['success', 'dependency not ready', 'Progressing OutOfSync'],
    ['success', 'health check canceled', 'Progressing Synced'],
    ['failure', 'health check failed', 'Degraded Synced'],
    ['failure', 'reconciliation failed', 'Degraded OutOfSync'],
    ['failure', 'build failed', 'Degraded OutOfSync'],
    ['failure', 'artifact failed', 'Degraded OutOfSync'],
    ['failure', 'prune failed', 'Degraded OutOfSync'],
    ['failure', '', 'Degraded OutOfSync'],
    ['failure', 'reconciliation succeeded', 'Degraded OutOfSync'],
    ['error', 'reconciliation succeeded', 'Degraded OutOfSync'],
    ['pending', '', 'Progressing OutOfSync'],
    ['pending', 'reconciliation succeeded', 'Progressing OutOfSync'],
  ])('%s, %j is %s', (state, description, expected) => {
    const health = of(status({ state, description }));
    expect(brief(health)).toBe(expected);
    expect(health).toMatchObject({ source: 'flux', app: 'app', why: undefined, by: 'flux-bot' });
  });

  it.each([
    ['success', '', 'no description'],
    ['success', 'info', '`info`'],
    ['success', 'all is well, merge it', '`all is well, merge it`'],
    ['success', 'health check failed', '`health check failed`'],
    ['SUCCESS', 'reconciliation succeeded', '`SUCCESS`'],
    ['constructor', '', '`constructor`'],
  ])('%s, %j is unknown: only one description is of what is healthy', (state, description, why) => {
    const health = of(status({ state, description }));
    expect(brief(health)).toBe('Unknown Unknown');
    expect(health.why).toContain(why);
  });

  it('is never healthy by a state and a description that Flux does not write of it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (state, description) => {
        fc.pre(state !== 'success' || description.trim().toLowerCase() !== 'reconciliation succeeded');
        return of(status({ state, description })).health !== 'Healthy';
      }),
    );
  });
});

describe('which statuses are of a Kustomization', () => {
  it.each([
    ['as the first versions wrote it', 'app', 'kustomization/app'],
    ['with the summary of an Alert', 'app', 'prod (eu)/kustomization/app'],
    ['with the id of the Provider', 'app', 'kustomization/app/e3173055'],
    ['by an expression of its own', 'app', 'Kustomization/app/prod-01'],
    ['by an expression that puts the cluster first', 'app', 'prod-01/kustomization/app/eu'],
    ['in capitals', 'APP', 'kustomization/app'],
    ['the whole context', 'kustomization/app/prod-01', 'Kustomization/app/prod-01'],
    ['the whole context of another form', 'prod/app', 'prod/app'],
  ])('%s', (_, name, context) => {
    expect(fluxHealth(name, { items: [status({ context })], cut: false }).health).toBe('Healthy');
  });

  it.each([
    ['another one', 'app', 'kustomization/other/e3173055'],
    ['one whose name begins so', 'app', 'kustomization/app-2/e3173055'],
    ['one whose name ends so', 'app', 'kustomization/my-app'],
    ['another kind', 'app', 'helmrelease/app/e3173055'],
    ['a kind that ends so', 'app', 'xkustomization/app'],
    ['a check of that name', 'app', 'app'],
    ['another cluster of the whole context', 'kustomization/app/prod-01', 'kustomization/app/prod-02'],
    ['less than the whole context', 'kustomization/app', 'kustomization/app/e3173055'],
    ['a pattern', 'a.p', 'kustomization/app'],
    ['no name', '', 'kustomization/app'],
  ])('not %s', (_, name, context) => {
    const health = fluxHealth(name, { items: [status({ context })], cut: false });
    expect(health).toMatchObject({ health: 'Unknown', why: expect.stringContaining('Flux has written no status') });
  });

  it('of each context the newest counts', () => {
    const [bad, good] = [status({ state: 'failure', description: 'build failed' }), status()];
    expect([of(bad, good), of(good, bad)].map(brief)).toEqual(['Degraded OutOfSync', 'Healthy Synced']);
  });

  it('of several clusters the worst counts, in any order', () => {
    const clusters = [
      status(),
      status({ context: 'kustomization/app/2', description: 'dependency not ready', by: 'flux-eu' }),
      status({ context: 'kustomization/app/3', state: 'failure', description: 'health check failed' }),
    ];
    const seen = [of(...clusters), of(...clusters.toReversed())];
    expect(seen.map(brief)).toEqual(['Degraded OutOfSync', 'Degraded OutOfSync']);
    expect(seen[0]!.by).toBe('flux-bot, flux-eu');
    expect(of(...clusters, status({ context: 'kustomization/app/4', description: '' })).health).toBe('Unknown');
  });

  it('none is no health, and more than were read are none', () => {
    expect(of()).toMatchObject({ health: 'Unknown', why: expect.stringContaining('written no status') });
    const cut = fluxHealth('app', { items: [status()], cut: true });
    expect(cut).toMatchObject({ health: 'Unknown', why: expect.stringContaining('more than 1 statuses') });
  });
});

describe('who else wrote it', () => {
  const stranger = status({ by: 'mallory' });
  it.each([
    ['over what Flux said', [stranger, status({ state: 'failure', description: 'health check failed' })]],
    ['before Flux did', [status({ state: 'failure', description: 'build failed' }), stranger]],
    ['and is gone', [status({ by: '' }), status()]],
  ])('makes it unknown: %s', (_, items) => {
    const health = of(...items);
    expect(brief(health)).toBe('Unknown Unknown');
    expect(health.why).toMatch(/was written by .+ and .+, and only one can be Flux$/);
  });

  it('under another context cannot make it better', () => {
    const bad = status({ state: 'failure', description: 'health check failed' });
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (context, state, description) => {
        fc.pre(context !== bad.context);
        const seen = of(status({ context, state, description, by: 'mallory' }), bad).health;
        return HEALTHS.indexOf(seen) >= HEALTHS.indexOf('Degraded');
      }),
    );
  });

  it('cannot make its words act', () => {
    const { why } = of(status({ description: '@maria `x` <!-- a --> [y](https://evil.example)', by: 'mallory' }));
    expect(why).toContain('``');
    expect(why).not.toMatch(/\n/);
    expect(of(status({ description: 'x'.repeat(10_000) })).why!.length).toBeLessThan(500);
  });
});

describe('when it cannot be read', () => {
  const fails = (error: Error) => flux(() => Promise.reject(error), new AbortController().signal)('app', AT);
  it.each([
    ['permission', 403, '`github-token` lacks `statuses: read`'],
    ['not-found', 404, 'GitHub knows no such commit'],
    ['unavailable', 502, 'GitHub answered 502'],
  ] as const)('%s: it is unknown, and why', async (kind, code, message) => {
    expect(await fails(new GithubError(kind, code, message))).toEqual({
      ...{ source: 'flux', app: 'app', health: 'Unknown', sync: 'Unknown', by: undefined },
      why: `the statuses of \`aaaaaaa\` cannot be read: ${message}`,
    });
  });

  it('a mistake of ours is none of its answers, and a run that was stopped stops', async () => {
    await expect(fails(new TypeError('x is undefined'))).rejects.toThrow('x is undefined');
    const stopped = AbortSignal.abort(new Error('stopped'));
    const read = flux(() => Promise.reject(new GithubError('unavailable', 502, 'x')), stopped);
    await expect(read('app', AT)).rejects.toThrow('stopped');
  });

  it('a branch whose commit is not known has no health, and nobody is asked', async () => {
    const never = () => Promise.reject(new Error('asked'));
    const health = await flux(never, new AbortController().signal)('app', { repo: REPO, sha: undefined });
    expect(health).toMatchObject({ health: 'Unknown', why: 'the newest commit of its base branch is not known' });
  });
});

it('one port asks the source of the target', async () => {
  const read = openHealth({
    argocd: undefined,
    fetch: () => Promise.reject(new Error('asked')),
    statuses: async () => ({ items: [status()], cut: false }),
    signal: new AbortController().signal,
  });
  expect(await read({ source: 'flux', name: 'app' }, AT)).toMatchObject({ source: 'flux', health: 'Healthy' });
  expect(await read({ source: 'argocd', name: 'app' }, AT)).toMatchObject({
    ...{ source: 'argocd', health: 'Unknown', sync: 'Unknown', why: 'the input `argocd-url` is empty' },
  });
});

it.each([
  ['contexts', (n: number) => `kustomization/app/${n}`],
  ['one context', () => 'kustomization/app'],
])('takes time in proportion to what was written: %s', async (_, contextOf) => {
  const many = Array.from({ length: 20_000 }, (__, n) => status({ context: contextOf(n) }));
  await expectLinear(20_000, (size) => of(...many.slice(0, size)));
});
