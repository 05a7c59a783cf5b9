import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startArgo } from '../kit/argocd.ts';
import { HOME, openReconcileWorld, type ReadySeed, type ReconcileWorld, ruleText, TOKEN } from './reconcile-world.ts';

/** What a run does to a pull request, and what it leaves there. */

let world: ReconcileWorld;
beforeEach(async () => {
  world = await openReconcileWorld();
});
afterEach(() => world.close());

const repo = () => world.github.repo(HOME);
const kinds = (...names: string[]) => world.github.journal.writes.filter(({ kind }) => names.includes(kind));
const US = 'github-actions[bot]';
/** One that we opened ourselves, labelled by us, which nobody has touched. */
const ours = (seed: ReadySeed = {}) =>
  world.ready({
    user: US,
    by: US,
    labels: [{ name: 'auto-merge', by: US }],
    files: { 'package.json': '{}\n' },
    approved: false,
    ...seed,
  });
const headMessage = () => repo().record.git.commits.get(repo().sha('main'))!.message;

describe('merging', () => {
  it('by GraphQL on a server that knows no merge-async, and by the method of the rule', async () => {
    repo().setMerging({ async: false });
    world.rules({ 'ready.yml': ruleText('merge-ready', 'mergeMethod: REBASE') });
    const { pull } = world.ready();
    await world.run();
    expect(kinds('merge')).toMatchObject([{ merge: { via: 'graphql', sent: pull!.headSha, method: 'rebase' } }]);
  });

  it.each(['MERGE', 'SQUASH', 'REBASE'])('%s is what the rule says', async (method) => {
    world.rules({ 'ready.yml': ruleText('merge-ready', `mergeMethod: ${method}`) });
    world.ready();
    await world.run();
    expect(kinds('merge').map(({ merge }) => merge!.method)).toEqual([method.toLowerCase()]);
  });

  it('commitTitle and commitBody are filled in, in one pass and without what calls or commands', async () => {
    const spec =
      "commitTitle: '{{pr.title}} (#{{pr.number}})'\ncommitBody: |\n  By {{pr.author}}.\n\n  Merged by a rule.";
    world.rules({ 'ready.yml': ruleText('merge-ready', spec) });
    const { number } = world.ready({ title: 'Fix {{pr.author}} for @everybody, fixes #3 [skip ci]' });
    await world.run();
    expect(headMessage()).toMatch(new RegExp(`^Fix \\{\\{pr\\.author\\}\\} .*\\(#${number}\\)\\n\\nBy jon\\.`));
    expect(headMessage()).toContain('Merged by a rule.');
    expect(headMessage()).not.toMatch(/@everybody|fixes #3|\[skip ci\]/);
  });

  it('no method but those that the repository allows', async () => {
    repo().setMerging({ squash: false, rebase: false });
    world.ready();
    await world.run();
    expect(kinds('merge').map(({ merge }) => merge!.method)).toEqual(['merge']);
  });
});

describe('bringing up to date', () => {
  const behind = () => {
    const { number, pull } = world.ready();
    repo().protect('main', { checks: [{ name: 'test' }], strict: true });
    repo().push('main', { files: { 'other.ts': '1\n' } });
    return { number, pull: pull! };
  };

  it('where the rule says so, at the head that was looked at, and once', async () => {
    world.rules({ 'ready.yml': ruleText('merge-ready', 'updateBranch: true') });
    const { number, pull } = behind();
    const before = pull.headSha;
    const report = await world.run();
    expect(world.decided(report, number)).toMatchObject({ action: 'wait', became: 'updated', reasons: ['BEHIND'] });
    expect(kinds('update-branch')).toHaveLength(1);
    expect(pull.headSha).not.toBe(before);
    world.minutes(10);
    const after = await world.run();
    expect(kinds('update-branch')).toHaveLength(1);
    // Its approval was for the commit before, so people look again.
    expect(world.decided(after, number)!.reasons).toEqual(expect.arrayContaining(['STALE_APPROVAL', 'CHECK_MISSING']));
    expect(world.model.requests).toEqual([]);
  });

  it('not where it does not', async () => {
    const { number } = behind();
    const report = await world.run();
    expect([kinds('update-branch'), world.decided(report, number)!.reasons]).toEqual([[], ['BEHIND']]);
  });

  it('not where something else stands against it', async () => {
    world.rules({ 'ready.yml': ruleText('merge-ready', 'updateBranch: true') });
    const { number } = behind();
    repo().addThread(number);
    await world.run();
    expect(kinds('update-branch')).toEqual([]);
  });
});

describe('closing', () => {
  const SPEC = 'allowedActions: [merge, close, wait, escalate]\nsafety:\n  approvals: 0';
  beforeEach(() => {
    world.rules({ 'ready.yml': ruleText('merge-ready', SPEC) });
    world.answers('close');
  });

  it('our own, with one comment that says why', async () => {
    const { number } = ours();
    const report = await world.run();
    expect(repo().issue(number)).toMatchObject({ state: 'closed', pull: { mergedAt: null } });
    expect(world.comments(number)).toHaveLength(1);
    expect(world.comments(number)[0]).toContain('The rule says so.');
    expect(report.outputs['closed']).toBe(`["${HOME}#${number}"]`);
    expect(Object.keys(repo().branches())).toContain(`work-${number}`);
  });

  it.each<[string, (number: number) => unknown]>([
    ['a person commented on', (number) => repo().addComment(number, { user: 'maria', body: 'Keep it.' })],
    ['a person approved', (number) => repo().addReview(number, { user: 'maria' })],
    ['a person pushed to', (number) => repo().push(`work-${number}`, { author: 'jon', files: { 'a.ts': '1\n' } })],
    ['a person labelled', (number) => repo().addLabel(number, 'keep', 'maria')],
  ])('never one that %s', async (_, touch) => {
    const { number } = ours();
    touch(number);
    world.minutes(10);
    await world.run();
    expect([repo().issue(number).state, kinds('close-pull')]).toEqual(['open', []]);
  });

  it.each(['jon', 'dependabot[bot]', 'stranger[bot]'])('never one of %s, who is not named', async (user) => {
    const { number } = world.ready({ user, approved: false });
    await world.run();
    expect([repo().issue(number).state, kinds('close-pull')]).toEqual(['open', []]);
  });

  it('no more than three in a run', async () => {
    const numbers = Array.from({ length: 5 }, () => ours().number);
    await world.run();
    expect(numbers.filter((number) => repo().issue(number).state === 'closed')).toHaveLength(3);
  });

  it.each(['merge', 'close'])('a red one of ours that may be closed is not merged: %s', async (answer) => {
    world.answers(answer);
    const { number } = ours({ green: false });
    world.check(number, 'failure');
    world.minutes(10);
    const report = await world.run();
    expect(world.isMerged(number)).toBe(false);
    expect(repo().issue(number).state).toBe(answer === 'close' ? 'closed' : 'open');
    if (answer === 'merge') expect(report.refused).toMatchObject([{ rule: 'M1', what: 'merge' }]);
  });
});

describe('escalating', () => {
  const red = (seed: ReadySeed = {}) => {
    const { number } = world.ready({ green: false, ...seed });
    world.check(number, 'failure');
    world.minutes(10);
    return number;
  };

  it('labels, people and teams of the rule, and one comment', async () => {
    await world.close();
    world = await openReconcileWorld({
      seed: { teams: { 'acme/core': ['olga'] } },
      home: { org: true, teams: ['core'] },
    });
    const spec = 'escalation:\n  labels: [needs-human-approval, area-ci]\n  reviewers: [maria, acme/core]';
    world.rules({ 'ready.yml': ruleText('merge-ready', spec) });
    world.github.addToken(TOKEN, { login: 'ai-devops[bot]', permissions: 'all' });
    const number = red({ approved: false });
    const report = await world.run();
    expect(repo().labels(number)).toEqual(expect.arrayContaining(['needs-human-approval', 'area-ci']));
    const { requestedReviewers, requestedTeams } = repo().issue(number).pull!;
    expect([requestedReviewers, requestedTeams]).toEqual([['maria'], ['core']]);
    expect(world.comments(number)).toHaveLength(1);
    expect(report.outputs['escalated']).toBe(`["${HOME}#${number}"]`);
  });

  it('without a comment where the rule wants none', async () => {
    world.rules({ 'ready.yml': ruleText('merge-ready', 'escalation:\n  comment: false') });
    const number = red();
    await world.run();
    expect([world.comments(number), repo().labels(number)]).toEqual([[], ['auto-merge', 'needs-human-approval']]);
  });

  it('not what escalateOn does not name', async () => {
    world.rules({ 'ready.yml': ruleText('merge-ready', 'safety:\n  escalateOn: [CONFLICT]') });
    const number = red();
    const report = await world.run();
    expect(world.decided(report, number)).toMatchObject({ action: 'wait' });
    expect([world.comments(number), repo().labels(number)]).toEqual([[], ['auto-merge']]);
  });

  it('and takes the words back once all is well: the comment says that it is settled', async () => {
    const number = red();
    await world.run();
    const [before] = world.comments(number);
    world.check(number, 'success');
    world.minutes(10);
    world.answers('wait');
    await world.run();
    expect(world.comments(number)).toHaveLength(1);
    expect(world.comments(number)[0]).not.toBe(before);
  });
});

describe('what GitHub has still to compute', () => {
  it.each([
    [2, true],
    [Number.POSITIVE_INFINITY, false],
  ])('%d times unknown: asked again three times at most', async (unknownFor, merged) => {
    const { number } = world.ready();
    repo().override(number, { unknownFor });
    const report = await world.run();
    const fresh = world.github.journal.requests.filter(({ operation }) => operation === 'Fresh').length;
    expect(world.isMerged(number)).toBe(merged);
    if (merged) return;
    expect([fresh, world.decided(report, number)!.reasons, world.model.requests]).toEqual([
      3,
      ['MERGEABLE_UNKNOWN'],
      [],
    ]);
  });

  it('unknown for more than an hour is told to people once', async () => {
    const { number } = world.ready();
    repo().override(number, { unknownFor: Number.POSITIVE_INFINITY });
    for (let time = 0; time < 5; time += 1) {
      await world.run();
      world.minutes(30);
    }
    expect(world.comments(number)).toHaveLength(1);
    expect([world.isMerged(number), world.model.requests]).toEqual([false, []]);
  });
});

it.each([
  ['Degraded', true],
  ['Healthy', false],
])('Argo CD that says %s reaches the model, which decides by it', async (health, merged) => {
  const argo = await startArgo({ apps: { 'app-staging': { health, sync: 'Synced' } }, token: 'argo-token' });
  const instruction = 'Health is {{argocd.health}}, {{argocd.sync}}: merge if Degraded.';
  world.rules({ 'ready.yml': ruleText('merge-ready', 'argocdEnabled: true', { instruction }) });
  const { number, pull } = world.ready({ labels: [{ name: 'auto-merge', by: 'maria' }, 'staging'] });
  world.model.otherwise(({ user }) => {
    const action = user.join('\n').includes('Health is Degraded, Synced') ? 'merge' : 'wait';
    return {
      calls: [{ name: 'answer', args: { pull: number, head: pull!.headSha, action, reason: 'By its health.' } }],
    };
  });
  await world.run({ argocd: { url: argo.url, token: 'argo-token' } });
  await argo.close();
  expect([world.isMerged(number), world.model.requests.length]).toEqual([merged, 1]);
});
