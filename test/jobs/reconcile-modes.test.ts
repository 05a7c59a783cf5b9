import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Settings } from '../../packages/core/src/settings.ts';
import {
  HOME,
  openReconcileWorld,
  RECONCILE_PERMISSIONS,
  type ReconcileWorld,
  ruleText,
  TOKEN,
} from './reconcile-world.ts';

/** How a run is started, how much of it there is, and who may stop it. */

let world: ReconcileWorld;
beforeEach(async () => {
  world = await openReconcileWorld();
});
afterEach(() => world.close());

const repo = () => world.github.repo(HOME);
const log = () => world.host.lines.join('\n');
const red = (seed = {}) => {
  const { number } = world.ready({ green: false, ...seed });
  world.check(number, 'failure');
  world.minutes(10);
  return number;
};

describe('several rules of one pull request', () => {
  it.each([
    ['one merges, one only waits', 'allowedActions: [wait]', 'wait'],
    ['one merges, one asks for two approvals', 'safety:\n  approvals: 2', 'wait'],
    ['one is switched off', 'suspend: true', 'merge'],
  ])('%s: %s', async (_, spec, action) => {
    world.rules({ 'second.yml': ruleText('second', spec) });
    const { number } = world.ready();
    expect(world.decided(await world.run(), number)!.action).toBe(action);
    expect(world.isMerged(number)).toBe(action === 'merge');
  });

  it('the strictest answer stands, and merge and close together are neither', async () => {
    world.rules({ 'second.yml': ruleText('second', '', { instruction: 'Wait for the weekend.' }) });
    const { number, pull } = world.ready();
    const answer = (action: string) => ({
      calls: [{ name: 'answer', args: { pull: number, head: pull!.headSha, action, reason: 'As told.' } }],
    });
    world.model.otherwise(({ user }) => answer(user.join().includes('weekend') ? 'wait' : 'merge'));
    const report = await world.run();
    expect(world.decided(report, number)).toMatchObject({ action: 'wait', rules: ['merge-ready', 'second'] });
    expect([world.isMerged(number), world.model.requests.length]).toEqual([false, 2]);
  });

  it('a rule that is switched off does nothing alone', async () => {
    world.rules({ 'ready.yml': ruleText('merge-ready', 'suspend: true') });
    const { number } = world.ready();
    expect(await world.run()).toMatchObject({ outcome: 'nothing' });
    expect([world.isMerged(number), world.writes(), world.model.requests]).toEqual([false, [], []]);
  });
});

describe('explain', () => {
  it('prints every gate and the rules that do not select it, asks nobody and writes nothing', async () => {
    world.rules({ 'other.yml': ruleText('other', '', { include: ['something-else'] }) });
    const number = red({ draft: true });
    const report = await world.run({ explain: true, pullNumber: number });
    expect([world.writes(), world.model.requests]).toEqual([[], []]);
    expect(report.outcome).toBe('nothing');
    for (const line of [
      'DRAFT: It is a draft.',
      'CHECK_FAILED:',
      '[x] branch:',
      '[x] approvals:',
      'Not selected by `other`: it does not have the label `something-else`.',
      '[x] met, [ ] not met,',
    ])
      expect(log()).toContain(line);
    expect(report.summary).toContain('☐ It is ready for review: It is a draft.');
    expect(report.summary).not.toContain('not looked at yet');
  });

  it('of one that is ready says that only the model is missing', async () => {
    const { number } = world.ready();
    const report = await world.run({ explain: true, pullNumber: number });
    expect(world.decided(report, number)).toMatchObject({
      allowed: ['merge', 'wait', 'escalate'],
      reasons: ['NO_MODEL'],
    });
    expect([world.writes(), world.model.requests, world.isMerged(number)]).toEqual([[], [], false]);
  });

  it('of one that no rule selects says why of each', async () => {
    const { number } = world.ready({ labels: [] });
    const { message, summary } = await world.run({ explain: true, pullNumber: number });
    expect(message).toBe('No rule selects it: `merge-ready`: it does not have the label `auto-merge`.');
    expect(summary).toContain(message);
    expect(log()).not.toContain('select');
  });

  it('needs to be told which', async () => {
    await expect(world.run({ explain: true })).rejects.toThrow('`pull-number` must name the pull request');
  });
});

describe('one pull request', () => {
  it('is looked at alone, and at once though it was looked at just now', async () => {
    const [first, second] = [world.ready({ draft: true }), world.ready()];
    await world.run({ pullNumber: first.number });
    repo().setDraft(first.number, false);
    await world.run({ pullNumber: first.number });
    expect([world.isMerged(first.number), world.isMerged(second.number)]).toEqual([true, false]);
  });

  it('that is not there is a mistake of who asked', async () => {
    await expect(world.run({ pullNumber: 999 })).rejects.toThrow('acme/app has no pull request #999');
    const issue = repo().addIssue({ title: 'No pull request' });
    await expect(world.run({ pullNumber: issue.number })).rejects.toThrow('no pull request');
  });

  it('that is closed or merged is left alone', async () => {
    const { number } = world.ready();
    repo().editIssue(number, { state: 'closed' });
    const report = await world.run({ pullNumber: number });
    expect(world.decided(report, number)).toMatchObject({ action: 'none', reasons: ['CLOSED'] });
    expect([world.writes(), world.model.requests]).toEqual([[], []]);
  });
});

describe('how much one run does', () => {
  it('max-pulls leaves the rest to the next run, the longest unchanged first', async () => {
    const numbers = Array.from({ length: 5 }, () => world.ready({ draft: true }).number);
    const looked: number[][] = [];
    for (let time = 0; time < 3; time += 1) {
      const report = await world.run({ maxPulls: 2 });
      looked.push(numbers.filter((number) => world.decided(report, number)));
      expect(report.summary.includes('next run')).toBe(time < 2);
      world.minutes(10);
    }
    expect(looked).toEqual([numbers.slice(0, 2), numbers.slice(2, 4), numbers.slice(4)]);
  });

  it('reconciliationInterval lies between two looks, whatever changed', async () => {
    world.rules({ 'ready.yml': ruleText('merge-ready', 'reconciliationInterval: 1200') });
    const { number } = world.ready({ draft: true });
    await world.run();
    repo().setDraft(number, false);
    world.minutes(10);
    await world.run();
    expect(world.isMerged(number)).toBe(false);
    world.minutes(11);
    await world.run();
    expect(world.isMerged(number)).toBe(true);
  });
});

describe('events', () => {
  const pullEvent = (number: number, head: number): Settings['event'] => ({
    name: 'pull_request',
    payload: {
      action: 'synchronize',
      pull_request: { number, head: { repo: { id: head } }, base: { repo: { id: 1 } } },
    },
  });

  it.each([
    ['a fork', 2, {}],
    ['Dependabot', 1, { actor: 'dependabot[bot]', triggeringActor: 'dependabot[bot]' }],
  ])('of %s come with a token that can only read: the run evaluates and says so', async (_, head, who) => {
    world.github.addToken(TOKEN, { permissions: { contents: 'read', pull_requests: 'read', checks: 'read' } });
    const { number } = world.ready();
    const { run } = world.settings();
    const report = await world.run({}, { event: pullEvent(number, head), run: { ...run, ...who } });
    expect(report).toMatchObject({ outcome: 'skipped', reason: 'read-only-token' });
    expect([world.writes(), world.model.requests]).toEqual([[], []]);
    // Such a token is told that it may not push; the one that acts may.
    expect(world.decided(report, number)!.reasons).toEqual(['PUSH_NOT_ALLOWED']);
  });

  it('of the repository itself act on that one alone', async () => {
    const [first, second] = [world.ready(), world.ready()];
    await world.run({}, { event: pullEvent(first.number, 1) });
    expect([world.isMerged(first.number), world.isMerged(second.number)]).toEqual([true, false]);
  });

  it.each(['workflow_run', 'status', 'push', 'schedule', 'merge_group'])('%s sweeps all', async (name) => {
    const { number } = world.ready();
    await world.run({}, { event: { name, payload: {} } });
    expect(world.isMerged(number)).toBe(true);
  });

  it.each(['check_suite', 'issue_comment', 'release', 'pull_request_target'])('%s starts nothing', async (name) => {
    const { number } = world.ready();
    const payload = { pull_request: { number, head: { repo: { id: 1 } }, base: { repo: { id: 1 } } } };
    const report = await world.run({}, { event: { name, payload } });
    expect(report.outcome).toMatch(/skipped|refused/);
    expect([world.isMerged(number), world.writes(), world.model.requests]).toEqual([false, [], []]);
  });

  it.each([
    ['rita', false],
    ['maria', true],
  ])('a run that %s asked for by hand acts: %s', async (actor, acts) => {
    const { number } = world.ready();
    const run = { ...world.settings().run, actor, triggeringActor: actor };
    const report = await world.run({}, { run, event: { name: 'workflow_dispatch', payload: {} } });
    expect(world.isMerged(number)).toBe(acts);
    if (!acts) expect([report.outcome, world.writes()]).toEqual(['refused', []]);
  });
});

describe('the kill switch', () => {
  const off = () => void repo().push('main', { files: { '.github/ai-devops.yml': 'disabled: true\n' } });

  it('before the first write: nothing is written', async () => {
    const { number } = world.ready();
    off();
    const report = await world.run();
    expect([world.isMerged(number), world.writes(), report.outcome]).toEqual([false, [], 'refused']);
  });

  it('between two writes: nothing more is written', async () => {
    const numbers = [world.ready(), world.ready(), world.ready()].map(({ number }) => number);
    world.meanwhile(/^PUT .*\/merge-async$/, off);
    const report = await world.run();
    expect(numbers.filter((number) => world.isMerged(number))).toHaveLength(1);
    expect(world.github.journal.writes.map(({ kind }) => kind)).toEqual(['merge']);
    expect(report.outcome).toBe('refused');
    expect(report.message).toContain('disabled: true');
  });
});

describe('a token that may write no checks', () => {
  beforeEach(() => {
    world.github.addToken(TOKEN, { permissions: { ...RECONCILE_PERMISSIONS, checks: 'read' } });
  });

  it('shows the checklist in the comment, which remembers: the model is not asked twice', async () => {
    const { number } = world.ready();
    world.answers('wait');
    for (let time = 0; time < 3; time += 1) {
      await world.run();
      world.minutes(10);
    }
    expect(world.ourChecks(number)).toEqual([]);
    expect(world.comments(number)).toHaveLength(1);
    expect(world.comments(number)[0]).toContain('☑ All required checks are green');
    expect(world.model.requests).toHaveLength(1);
  });

  it('still merges what is ready', async () => {
    const { number } = world.ready();
    expect(await world.run()).toMatchObject({ outcome: 'done' });
    expect(world.isMerged(number)).toBe(true);
  });

  it('and a comment that somebody else wrote is not remembered', async () => {
    const { number } = world.ready();
    world.answers('wait');
    await world.run();
    const [comment] = repo().comments(number);
    repo().addComment(number, { user: 'eve', body: comment!.body });
    repo().issue(number).comments.splice(0, 1);
    world.answers('merge');
    world.minutes(10);
    await world.run();
    expect(world.isMerged(number)).toBe(true);
  });
});

it('the outputs are JSON of names, words and codes: nothing that others wrote', async () => {
  const merge = world.ready({ title: 'Title of `others` "$(x)"' });
  const wait = world.ready({ draft: true });
  const escalate = red();
  const { headSha } = merge.pull!;
  const { outputs } = await world.run();
  const name = (number: number) => `["${HOME}#${number}"]`;
  expect(outputs).toMatchObject({ merged: name(merge.number), waiting: name(wait.number), escalated: name(escalate) });
  expect(outputs).toMatchObject({ closed: '[]', refused: '[]' });
  const [first] = JSON.parse(outputs['decisions']!).filter(({ pull }: { pull: string }) =>
    pull.endsWith(`#${merge.number}`),
  );
  expect(first).toEqual({
    ...{ pull: `${HOME}#${merge.number}`, head: headSha, rules: ['merge-ready'], action: 'merge', became: 'merged' },
    ...{ allowed: ['merge', 'wait', 'escalate'], source: 'model', reasons: [] },
  });
  expect(JSON.stringify(outputs)).not.toMatch(/others|The rule says/);
});
