import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ArgoTwin, startArgo } from '../kit/argocd.ts';
import { type FLUX_SAYS, tellFlux } from '../kit/flux.ts';
import type { RepoSeed } from '../kit/github/index.ts';
import { HOME, openReconcileWorld, type ReadySeed, type ReconcileWorld, TOKEN } from './reconcile-world.ts';

/** Rules that are shipped, each on pull requests as they come; test/jobs/change-merge.test.ts has that for infrastructure. */

const FOLDER = path.resolve(import.meta.dirname, '../../workflows-examples/pr-rules');
let world: ReconcileWorld;

/** A world whose only rule is that example, and a model that does what it says in plain words. */
async function open(file: string, change = (text: string) => text, home: RepoSeed = {}): Promise<void> {
  world = await openReconcileWorld({
    home: { collaborators: { maria: 'write', jon: 'write', olga: 'write' }, ...home },
    seed: { teams: { 'acme/maintainers': ['olga'] } },
  });
  const text = change(readFileSync(path.join(FOLDER, file), 'utf8'));
  world.rules({ 'ready.yml': text });
}
afterEach(() => world.close());

const repo = () => world.github.repo(HOME);
const kinds = (...names: string[]) => world.github.journal.writes.filter(({ kind }) => names.includes(kind));
const by = (login: string, ...names: string[]) => names.map((name) => ({ name, by: login }));

describe('staging-auto-merge', () => {
  let argo: ArgoTwin;
  beforeEach(async () => {
    await open('staging-auto-merge.yml');
    argo = await startArgo({ apps: { 'app-staging': { health: 'Degraded', sync: 'Synced' } }, token: 'argo-token' });
    world.model.otherwise(({ user }) => {
      const text = user.join('\n');
      const [, number, head] = /pull request \S+#(\d+), whose head commit is ([0-9a-f]{40})/.exec(text) ?? [];
      const health = /Argo CD: (\w+)/.exec(text)?.[1];
      const action =
        health === 'Healthy' ? 'close' : health === 'Degraded' || health === 'Progressing' ? 'merge' : 'wait';
      return { calls: [{ name: 'answer', args: { pull: Number(number), head, action, reason: `It is ${health}.` } }] };
    });
  });
  afterEach(() => argo.close());

  const run = () => world.run({ argocd: { url: argo.url, token: 'argo-token' } });
  const rollback = (seed: ReadySeed = {}) =>
    world.ready({
      title: 'Roll payment back to 1.8.2',
      labels: by('maria', 'auto-merge', 'staging'),
      files: { 'apps/staging/payment/values.yaml': 'tag: 1.8.2\n' },
      approved: false,
      ...seed,
    });

  it.each(['Degraded', 'Progressing'])('merges a rollback while staging is %s', async (health) => {
    argo.apps.set('app-staging', { health, sync: 'OutOfSync' });
    const { number } = rollback();
    await run();
    expect(world.isMerged(number)).toBe(true);
    expect(kinds('merge')[0]!.merge!.method).toBe('squash');
  });

  it('closes what our own app opened once staging has recovered', async () => {
    argo.apps.set('app-staging', { health: 'Healthy', sync: 'Synced' });
    const us = 'github-actions[bot]';
    const { number } = rollback({
      user: us,
      by: us,
      labels: by(us, 'auto-merge', 'staging'),
      files: { 'package.json': '{}\n' },
    });
    await run();
    expect(repo().issue(number)).toMatchObject({ state: 'closed', pull: { mergedAt: null } });
  });

  it('never closes what a person opened', async () => {
    argo.apps.set('app-staging', { health: 'Healthy', sync: 'Synced' });
    const { number } = rollback();
    await run();
    expect([repo().issue(number).state, world.isMerged(number)]).toEqual(['open', false]);
  });

  it.each<[string, ReadySeed]>([
    ['a draft', { draft: true }],
    ['one that is for another branch', { base: 'release' }],
    ['one that somebody holds', { labels: by('maria', 'auto-merge', 'staging', 'do-not-merge') }],
    ['one whose label a reader put on', { labels: by('rita', 'auto-merge', 'staging') }],
    ['one of somebody who may not write', { user: 'rita' }],
    ['a fork', { headRepo: 'eve/app', head: 'feature', user: 'eve' }],
    ['one that changes a workflow', { files: { '.github/workflows/deploy.yml': 'on: push\n' } }],
  ])('leaves %s alone', async (_, seed) => {
    repo().setPermission('rita', 'read');
    repo().branch('release');
    world.github.addRepo('eve/app', { forkOf: HOME, visibility: 'public' });
    world.github.repo('eve/app').branch('feature');
    world.github.repo('eve/app').push('feature', { author: 'eve', files: { 'f.yaml': '1\n' } });
    const { number } = rollback(seed);
    await run();
    expect([world.isMerged(number), repo().issue(number).state, world.model.requests]).toEqual([false, 'open', []]);
  });

  it('waits while nobody knows how staging is, and tells people of a red one', async () => {
    argo.fail(500);
    const { number } = rollback();
    const red = rollback({ green: false });
    world.check(red.number, 'failure');
    world.minutes(10);
    const report = await run();
    expect(world.decided(report, number)).toMatchObject({ action: 'wait', reasons: ['ARGO_UNKNOWN'] });
    expect([world.isMerged(number), world.isMerged(red.number)]).toEqual([false, false]);
    expect(world.decided(report, red.number)).toMatchObject({ became: 'escalated' });
  });
});

describe('staging-flux', () => {
  beforeEach(async () => {
    await open('staging-flux.yml');
    world.model.otherwise(({ user }) => {
      const text = user.join('\n');
      const [, number, head] = /pull request \S+#(\d+), whose head commit is ([0-9a-f]{40})/.exec(text) ?? [];
      const health = /Health of app-staging: (\w+)/.exec(text)?.[1];
      const action = health === 'Healthy' ? 'merge' : 'wait';
      return { calls: [{ name: 'answer', args: { pull: Number(number), head, action, reason: `It is ${health}.` } }] };
    });
  });

  it.each<[string, keyof typeof FLUX_SAYS | undefined, boolean, number]>([
    ['is healthy', 'healthy', true, 1],
    ['is not healthy', 'unhealthy', false, 1],
    ['waits for another', 'waiting', false, 1],
    ['has said nothing', undefined, false, 0],
  ])('of what %s', async (_, says, merged, questions) => {
    const { number } = world.ready({
      labels: by('maria', 'staging', 'flux'),
      files: { 'apps/staging/app.yaml': 'replicas: 2\n' },
    });
    if (says) tellFlux(repo(), 'app-staging', says);
    await world.run();
    expect([world.isMerged(number), world.model.requests.length]).toEqual([merged, questions]);
  });
});

describe('production-approval', () => {
  const named = (who: string) => (text: string) => text.replaceAll('[a-maintainer]', `[${who}]`);
  beforeEach(async () => {
    await open('production-approval.yml', named('olga'), { org: true, teams: ['maintainers'] });
  });
  const release = (seed: ReadySeed = {}) =>
    world.ready({ title: 'Release 2.4', labels: by('maria', 'production'), files: { 'src/a.ts': '1\n' }, ...seed });

  it('never merges, and asks those who may decide, once', async () => {
    const { number } = release();
    for (let time = 0; time < 3; time += 1) {
      await world.run();
      world.minutes(10);
    }
    expect([world.isMerged(number), world.model.requests, world.comments(number).length]).toEqual([false, [], 1]);
    expect(repo().labels(number)).toContain('needs-human-approval');
    expect(repo().issue(number).pull!.requestedReviewers).toEqual(['olga']);
  });

  describe('with a team', () => {
    const TEAM = 'acme/maintainers';
    beforeEach(() => {
      const text = readFileSync(path.join(FOLDER, 'production-approval.yml'), 'utf8');
      world.rules({ 'ready.yml': named(TEAM)(text) });
    });

    it("says to a workflow's own token that it cannot read it", async () => {
      const { number } = release();
      repo().addReview(number, { user: 'olga' });
      world.minutes(10);
      const report = await world.run();
      expect(world.decided(report, number)!.reasons).toContain('PRODUCTION');
      expect(world.ourChecks(number).at(-1)?.summary).toContain(
        "A workflow's own token cannot read teams: name people",
      );
      expect(repo().issue(number).pull!.requestedTeams).toEqual([]);
      expect(report.applied.flatMap(({ left = [] }) => left)).toEqual([
        expect.stringMatching(/^acme\/maintainers was not asked for a review: a workflow's own token cannot ask teams/),
      ]);
      expect(world.host.lines.join('\n')).not.toMatch(/permissions: .*members/);
    });

    it('asks it, and counts its members, with the token of an app', async () => {
      world.github.addToken(TOKEN, { login: 'ai-devops[bot]', permissions: 'all' });
      const { number } = release();
      await world.run();
      expect(repo().issue(number).pull!.requestedTeams).toEqual(['maintainers']);
      repo().addReview(number, { user: 'olga' });
      world.minutes(10);
      expect(world.decided(await world.run(), number)!.reasons).toEqual(['NOT_ALLOWED_BY_RULE']);
    });
  });

  it('once one of them has approved it leaves the merge to people, and asks nobody', async () => {
    const { number } = release();
    repo().addReview(number, { user: 'olga' });
    world.minutes(10);
    const report = await world.run();
    expect(world.decided(report, number)).toMatchObject({ action: 'wait', reasons: ['NOT_ALLOWED_BY_RULE'] });
    expect([world.isMerged(number), world.comments(number)]).toEqual([false, []]);
  });

  it.each<[string, ReadySeed]>([
    ['on hold', { labels: by('maria', 'production', 'do-not-merge') }],
    ['a draft', { draft: true }],
  ])('tells nobody of one that is %s', async (_, seed) => {
    const { number } = release(seed);
    await world.run();
    expect([world.comments(number), repo().labels(number).includes('needs-human-approval')]).toEqual([[], false]);
  });
});

describe('dependabot', () => {
  beforeEach(() => open('dependabot.yml'));
  const BOT = 'dependabot[bot]';
  const update = (seed: ReadySeed = {}) =>
    world.ready({
      user: BOT,
      by: BOT,
      title: 'Bump left-pad from 1.2.0 to 1.2.1',
      labels: by(BOT, 'dependencies'),
      files: {
        'package.json': '{"dependencies":{"left-pad":"1.2.1"}}\n',
        'package-lock.json': '{"lockfileVersion":3}\n',
      },
      approved: false,
      ...seed,
    });

  it.each(['Bump left-pad from 1.2.0 to 1.2.1', 'Bump left-pad from 1.2.0 to 1.3.0'])('merges: %s', async (title) => {
    const { number } = update({ title });
    await world.run();
    expect(world.isMerged(number)).toBe(true);
  });

  it.each<[string, ReadySeed, string]>([
    ['a major update', { title: 'Bump left-pad from 1.2.0 to 2.0.0' }, 'VERSION_LEVEL'],
    ['one that names no versions', { title: 'Bump the npm group with 4 updates' }, 'VERSION_UNKNOWN'],
    ['one that changes source', { files: { 'package.json': '{}\n', 'index.js': 'x\n' } }, 'FOREIGN_PATHS'],
    ['one with a commit of a person', { by: 'jon' }, 'FOREIGN_COMMITS'],
    ['a red one', { green: false }, 'CHECK_MISSING'],
  ])('does not merge %s', async (_, seed, code) => {
    const { number } = update(seed);
    world.minutes(-30);
    const report = await world.run();
    expect(world.isMerged(number)).toBe(false);
    expect(world.decided(report, number)!.reasons).toEqual(expect.arrayContaining([code]));
    expect(world.model.requests).toEqual([]);
  });

  it('does not see a person of that name', async () => {
    const { number } = update({ user: 'dependabot', by: 'dependabot' });
    const report = await world.run();
    expect([world.isMerged(number), world.decided(report, number)]).toEqual([false, undefined]);
  });

  it('asks people where the model says so', async () => {
    world.answers('escalate');
    const { number } = update({ labels: by(BOT, 'dependencies', 'breaking-change') });
    await world.run();
    expect([world.isMerged(number), world.comments(number).length]).toEqual([false, 1]);
    expect(world.comments(number)[0]).toContain('The rule says so.');
  });
});
