import { afterEach, describe, expect, it } from '@jest/globals';
import type { Visibility } from '../kit/github/index.ts';
import {
  HOME,
  openReconcileWorld,
  RECONCILE_PERMISSIONS,
  type ReconcileWorld,
  ruleText,
  TOKEN,
} from './reconcile-world.ts';

/** Over which repositories a run goes, by whose rules and with whose token. */

let world: ReconcileWorld;
afterEach(() => world.close());

const WEB = { owner: 'acme', name: 'web' };
const DOCS = { owner: 'acme', name: 'docs' };
const OWN = 'ghs_own000000000000000000000000000000000000';
const PEOPLE = { maria: 'write', jon: 'write' } as const;

async function open({ web = 'public', app = 'public' }: { web?: Visibility; app?: Visibility } = {}): Promise<void> {
  world = await openReconcileWorld({
    seed: {
      repos: {
        'acme/web': { visibility: web, collaborators: PEOPLE },
        'acme/docs': { visibility: 'public', collaborators: PEOPLE },
      },
      tokens: { [OWN]: { permissions: RECONCILE_PERMISSIONS, repos: ['acme/web'], login: 'web-bot[bot]' } },
    },
    home: { visibility: app },
  });
}

/** One that everything allows to be merged, in any repository. */
function readyIn(name: string): number {
  const there = world.github.repo(name);
  there.protect('main', { checks: [{ name: 'test' }] });
  const head = `work-${there.issues.length + 1}`;
  there.branch(head);
  const sha = there.push(head, { author: 'jon', files: { [`${head}.ts`]: '1\n' } });
  const labels = [{ name: 'auto-merge', by: 'maria' }];
  const { number } = there.addPull({ title: 'Work', user: 'jon', head, labels });
  there.addCheckRun({ name: 'test', sha });
  there.addReview(number, { user: 'maria' });
  world.minutes(60);
  return number;
}
const isMerged = (name: string, number: number) => world.github.repo(name).issue(number).pull!.mergedAt !== null;
const operations = () => world.github.journal.requests.map(({ operation }) => operation);
const both = { targets: [WEB, DOCS] };
const allowed = { repositories: [WEB, DOCS] };

describe('several repositories', () => {
  it.each([
    ['by one search', 'auto', 'SweepSearch'],
    ['by one search that was asked for', 'search', 'SweepSearch'],
    ['by the list of each', 'repositories', 'Sweep'],
  ] as const)('%s', async (_, sweep, operation) => {
    await open();
    const found = [HOME, 'acme/web', 'acme/docs'].map((name) => [name, readyIn(name)] as const);
    const report = await world.run({ ...both, sweep }, allowed);
    expect(found.filter(([name, number]) => !isMerged(name, number))).toEqual([]);
    expect(operations().filter((name) => name?.startsWith('Sweep'))).toEqual(
      operation === 'Sweep' ? ['Sweep', 'Sweep', 'Sweep'] : ['SweepSearch'],
    );
    expect(JSON.parse(report.outputs['merged']!)).toHaveLength(3);
  });

  it('one alone is listed, since a search lags behind', async () => {
    await open();
    const number = readyIn(HOME);
    await world.run();
    expect([isMerged(HOME, number), operations().includes('SweepSearch')]).toEqual([true, false]);
  });

  it('one with a token of its own is read and written with that one', async () => {
    await open();
    const [app, web] = [readyIn(HOME), readyIn('acme/web')];
    const report = await world.run(
      { targets: [WEB] },
      { repositories: [WEB], repositoryTokens: [{ repo: WEB, token: OWN }] },
    );
    expect(report.outcome).toBe('done');
    expect([isMerged(HOME, app), isMerged('acme/web', web)]).toEqual([true, true]);
    const writers = world.github.journal.writes.map(({ repo, by }) => `${repo} ${by}`);
    expect(new Set(writers)).toEqual(new Set([`${HOME} github-actions[bot]`, 'acme/web web-bot[bot]']));
  });

  it('one that cannot be read holds up no other, and the run is red', async () => {
    await open({ web: 'private' });
    world.github.addToken(OWN, { permissions: { metadata: 'read' }, repos: ['acme/web'], login: 'web-bot[bot]' });
    const [app, docs] = [readyIn(HOME), readyIn('acme/docs')];
    readyIn('acme/web');
    const report = await world.run(both, { ...allowed, repositoryTokens: [{ repo: WEB, token: OWN }] });
    expect([isMerged(HOME, app), isMerged('acme/docs', docs)]).toEqual([true, true]);
    expect(report).toMatchObject({ outcome: 'failed', reason: 'github' });
    expect(report.message).toMatch(/^acme\/web: .* lacks `pull-requests: read`; add to the job/);
  });

  it.each<[string, () => void, RegExp]>([
    [
      'that does not exist',
      () => world.github.repo('acme/web').setVisibility('private'),
      /^`reconcile-repositories` names acme\/web, which does not exist or `github-token` may not read; pass a token in `repository-tokens`\./,
    ],
    [
      'that was renamed',
      () => world.github.renameRepo('acme/web', 'acme/moved'),
      /^acme\/web was renamed or transferred; /,
    ],
  ])('one %s holds up no other, and the run is red', async (_, make, words) => {
    await open();
    const [app, docs] = [readyIn(HOME), readyIn('acme/docs')];
    world.github.addToken(TOKEN, { permissions: RECONCILE_PERMISSIONS, repos: [HOME, 'acme/docs'] });
    make();
    const report = await world.run(both, allowed);
    expect([isMerged(HOME, app), isMerged('acme/docs', docs)]).toEqual([true, true]);
    expect(report).toMatchObject({ outcome: 'failed', reason: 'github', message: expect.stringMatching(words) });
  });

  it('one whose own token may not read it is told by that', async () => {
    await open({ web: 'private' });
    world.github.addToken(OWN, { permissions: 'all', repos: ['acme/docs'], login: 'web-bot[bot]' });
    const app = readyIn(HOME);
    const own = { repositories: [WEB], repositoryTokens: [{ repo: WEB, token: OWN }] };
    const report = await world.run({ targets: [WEB] }, own);
    expect(isMerged(HOME, app)).toBe(true);
    expect(report.message).toContain('acme/web, which does not exist or its token in `repository-tokens` may not read');
  });

  it('without its own repository a run ends', async () => {
    await open();
    world.github.renameRepo(HOME, 'acme/moved');
    await expect(world.run()).rejects.toThrow(/acme\/app was renamed or transferred/);
  });

  it('what is not among the repositories that were named is not touched', async () => {
    await open();
    const docs = readyIn('acme/docs');
    await world.run({ targets: [WEB] }, { repositories: [WEB] });
    expect([isMerged('acme/docs', docs), world.github.repo('acme/docs').checkRuns.length]).toEqual([false, 1]);
  });

  it('rules that few may read act on nothing that more can see (W2)', async () => {
    await open({ app: 'private' });
    const web = readyIn('acme/web');
    await world.run({ targets: [WEB] }, { repositories: [WEB] });
    expect(isMerged('acme/web', web)).toBe(false);
    expect(world.host.lines.join('\n')).toContain('acme/web is public and the rules');
  });
});

describe('where rules stand', () => {
  const without = () => world.github.repo(HOME).push('main', { files: { '.github/pr-rules/ready.yml': null } });
  const shared = (visibility: Visibility = 'public') => {
    world.github.addRepo('acme/.github', { visibility });
    world.rules({ 'ready.yml': ruleText('shared') }, 'acme/.github');
  };

  it('those of the organisation count where the repository has none', async () => {
    await open();
    shared();
    without();
    const number = readyIn(HOME);
    const report = await world.run();
    expect(isMerged(HOME, number)).toBe(true);
    expect(world.decided(report, number)!.rules).toEqual(['shared']);
  });

  it('and do not where it has some', async () => {
    await open();
    shared();
    const number = readyIn(HOME);
    expect(world.decided(await world.run(), number)!.rules).toEqual(['merge-ready']);
  });

  it('and do not where fewer may read them', async () => {
    await open();
    shared('private');
    without();
    await expect(world.run()).rejects.toThrow(/There are no rules/);
  });

  it('where there are none it says how they are named, and where to read on', async () => {
    await open();
    without();
    world.rules({ 'ready.yaml': ruleText() });
    await expect(world.run()).rejects.toThrow(
      /^There are no rules: \.github\/pr-rules\/\*\.yml names no file .* acme\/app or acme\/\.github\. .*\.yaml` are not read unless `rules` names them\. .*: https:\S+\/docs\/pr-rules\.md$/,
    );
    expect(await world.run({ rules: ['.github/pr-rules/*.yaml'] })).toMatchObject({ outcome: 'nothing' });
    await expect(world.run({ rules: ['rules/*.yaml'] })).rejects.toThrow(/^There are no rules: (?!.*not read)/);
  });

  it('those of a branch count for nothing, whoever proposes them', async () => {
    await open();
    world.rules({ 'ready.yml': ruleText('merge-ready', 'suspend: true') });
    const { number } = world.ready({ files: { 'a.ts': '1\n' } });
    world.github
      .repo(HOME)
      .push(`work-${number}`, { author: 'jon', files: { '.github/pr-rules/ready.yml': ruleText() } });
    await world.run();
    expect([world.isMerged(number), world.writes()]).toEqual([false, []]);
  });

  it('several documents of a file, and several globs', async () => {
    await open();
    world.rules({
      'ready.yml': `${ruleText('one', '', { include: ['one'] })}---\n${ruleText('two', '', { include: ['two'] })}`,
    });
    world.github
      .repo(HOME)
      .push('main', { files: { 'ops/rules/c.yaml': ruleText('three', '', { include: ['three'] }) } });
    const numbers = ['one', 'two', 'three'].map((name) => world.ready({ labels: [{ name, by: 'maria' }] }).number);
    await world.run({ rules: ['.github/pr-rules/*.yml', 'ops/**/*.yaml'] });
    expect(numbers.map((number) => world.isMerged(number))).toEqual([true, true, true]);
  });

  it('a token that may not read them is told what it lacks', async () => {
    await open({ app: 'private' });
    world.github.addToken(TOKEN, { permissions: { metadata: 'read', pull_requests: 'write' }, repos: [HOME] });
    expect(await world.run()).toMatchObject({
      outcome: 'failed',
      reason: 'no-permission',
      message: expect.stringContaining('add to the job: permissions: contents: read'),
    });
    expect(world.writes()).toEqual([]);
  });
});
