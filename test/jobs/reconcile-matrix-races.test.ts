import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { HOME, openReconcileWorld, type ReconcileWorld, ruleText } from './reconcile-world.ts';

/** Rows of the matrix in which the world moves between the answer and the write (M1, M2, M5, FT17). */

let world: ReconcileWorld;
beforeEach(async () => {
  world = await openReconcileWorld();
});
afterEach(() => world.close());

const repo = () => world.github.repo(HOME);
const merges = () => world.github.journal.writes.filter(({ kind }) => kind === 'merge' || kind === 'enqueue');
const PUSH = { author: 'jon', files: { 'src/late.ts': 'late\n' } };
/** Once, while the model is asked about that pull request. */
function whileAsked(number: number, act: () => void): void {
  let done = false;
  world.answers((asked) => {
    if (asked === number && !done) {
      done = true;
      act();
    }
    return 'merge';
  });
}

it('row 3: one that is closed meanwhile stays closed, and the next is merged', async () => {
  const [first, second] = [world.ready(), world.ready()];
  whileAsked(first.number, () => repo().editIssue(first.number, { state: 'closed' }, 'maria'));
  const report = await world.run();
  expect([first.state, world.isMerged(first.number)]).toEqual(['closed', false]);
  expect(world.isMerged(second.number)).toBe(true);
  expect(world.decided(report, first.number)).toMatchObject({ became: 'refused', reasons: ['STATE_CHANGED'] });
  expect(report.refused.map(({ why }) => why).join()).toContain('CLOSED');
});

describe('row 17: another base', () => {
  beforeEach(() => {
    repo().branch('release');
    repo().protect('release', { checks: [{ name: 'test' }] });
  });

  it.each([
    ['while the model is asked', 'model'],
    ['after the guard has looked', 'Fresh'],
  ])('%s: no branch receives the commit', async (_, when) => {
    const { number } = world.ready();
    const [main, release] = [repo().sha('main'), repo().sha('release')];
    const move = () => repo().retarget(number, 'release', 'maria');
    if (when === 'model') whileAsked(number, move);
    else world.meanwhile(when, move);
    const report = await world.run();
    expect([repo().sha('main'), repo().sha('release')]).toEqual([main, release]);
    expect(world.isMerged(number)).toBe(false);
    expect(world.decided(report, number)!.became).toBe('refused');
    expect(JSON.stringify([report.refused, world.decided(report, number)])).toContain('BASE_CHANGED');
  });

  it('after the last look: what nothing can prevent raises an alarm', async () => {
    const { number } = world.ready();
    world.meanwhile('MergeState', () => repo().retarget(number, 'release', 'maria'));
    const report = await world.run();
    expect(report.outcome).toBe('alert');
    expect(report.message).toContain('was merged into release, and main was decided');
  });
});

describe('row 87: another head', () => {
  it.each([
    ['while the model is asked', 'model'],
    ['after the guard has looked', 'Fresh'],
    ['after the last look', 'MergeState'],
  ])('%s: it is not merged', async (_, when) => {
    const { number } = world.ready();
    const main = repo().sha('main');
    const push = () => void repo().push(`work-${number}`, PUSH);
    if (when === 'model') whileAsked(number, push);
    else world.meanwhile(when, push);
    const report = await world.run();
    expect(repo().sha('main')).toBe(main);
    expect(merges()).toEqual([]);
    expect(world.decided(report, number)!.became).toBe('refused');
    expect(JSON.stringify([report.refused, world.decided(report, number)])).toContain('HEAD_CHANGED');
  });

  it('every merge that is sent names the head that was decided on', async () => {
    const { number } = world.ready();
    const { headSha } = repo().issue(number).pull!;
    await world.run();
    expect(merges()).toMatchObject([{ merge: { sent: headSha, head: headSha, base: 'main', via: 'merge-async' } }]);
  });
});

it('row 88: a push that nobody told of is found by the recheck, and decided about anew', async () => {
  const { number } = world.ready();
  whileAsked(number, () => void repo().push(`work-${number}`, PUSH));
  await world.run();
  expect(world.isMerged(number)).toBe(false);
  world.check(number, 'success');
  repo().addReview(number, { user: 'maria' });
  world.minutes(10);
  await world.run();
  expect(world.isMerged(number)).toBe(true);
  expect(world.model.requests).toHaveLength(2);
});

describe('row 89: what people say while the model thinks', () => {
  it.each([
    ['an excluding label', 'EXCLUDED_LABEL', (number: number) => repo().addLabel(number, 'do-not-merge', 'maria')],
    ['the label taken off', 'NOT_SELECTED', (number: number) => repo().removeLabel(number, 'auto-merge', 'maria')],
    [
      'changes requested',
      'CHANGES_REQUESTED',
      (number: number) => void repo().addReview(number, { user: 'maria', state: 'CHANGES_REQUESTED' }),
    ],
    ['a draft again', 'DRAFT', (number: number) => repo().setDraft(number, true)],
    ['a red check', 'CHECK_FAILED', (number: number) => world.check(number, 'failure')],
    ['a conversation', 'THREADS_UNRESOLVED', (number: number) => void repo().addThread(number)],
    ['a dismissed approval', 'REVIEW_REQUIRED', (number: number) => repo().dismissReviews(number, 'maria')],
  ])('%s: it is not merged', async (_, code, act) => {
    world.rules({ 'ready.yml': ruleText('merge-ready', '', { exclude: ['do-not-merge'] }) });
    const { number } = world.ready();
    whileAsked(number, () => act(number));
    const report = await world.run();
    expect([world.isMerged(number), merges()]).toEqual([false, []]);
    expect(world.decided(report, number)!.became).toBe('refused');
    expect(report.refused).toEqual([expect.objectContaining({ rule: 'M1', why: expect.stringContaining(code) })]);
  });
});

describe('row 90: other words', () => {
  it.each([
    ['title', { title: 'Something else' }],
    ['body', { body: 'Something else.' }],
  ])('in its %s: the answer was about the old ones, so the model is asked again', async (_, change) => {
    const { number } = world.ready();
    whileAsked(number, () => void repo().editIssue(number, change, 'jon'));
    const report = await world.run();
    expect(world.isMerged(number)).toBe(false);
    expect(report.refused[0]!.why).toContain('FINGERPRINT_CHANGED');
    world.minutes(10);
    await world.run();
    expect(world.model.requests).toHaveLength(2);
    expect(world.isMerged(number)).toBe(true);
  });
});

describe('row 109: other rules', () => {
  it.each([
    ['edited', () => world.rules({ 'ready.yml': ruleText('merge-ready', '', { instruction: 'Merge nothing.' }) })],
    ['forbidden to merge', () => world.rules({ 'ready.yml': ruleText('merge-ready', 'allowedActions: [wait]') })],
    ['suspended', () => world.rules({ 'ready.yml': ruleText('merge-ready', 'suspend: true') })],
    ['renamed', () => world.rules({ 'ready.yml': ruleText('another') })],
    [
      'deleted, with another one left',
      () =>
        void repo().push('main', {
          files: { '.github/pr-rules/ready.yml': null, '.github/pr-rules/b.yml': ruleText('b') },
        }),
    ],
    ['deleted', () => void repo().push('main', { files: { '.github/pr-rules/ready.yml': null } })],
  ])('%s while the model thinks: nothing is merged by the old words', async (_, act) => {
    const { number } = world.ready();
    whileAsked(number, act);
    const report = await world.run();
    expect([world.isMerged(number), merges()]).toEqual([false, []]);
    expect(report.refused).toEqual([expect.objectContaining({ why: expect.stringContaining('RULE_CHANGED') })]);
  });
});
