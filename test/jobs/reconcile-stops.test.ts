import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type FakeClock, fakeClock } from '../kit/clock.ts';
import { openStory, PULLS, type Story } from './reconcile-story.ts';
import { during, settledPart, TROUBLES, trouble } from './reconcile-trouble.ts';
import { HOME, RECONCILE_PERMISSIONS, TOKEN } from './reconcile-world.ts';

/** What ends a run, or the writes of one repository, in the middle: and what was done is told, and made whole later. */
let story: Story;
let clock: FakeClock;
beforeEach(async () => {
  clock = fakeClock();
  story = await openStory({ over: { clock } });
});
afterEach(() => story.world.close());

const { merge } = PULLS;
const isMerged = (): boolean => story.repo.issue(merge).pull!.mergedAt !== null;
const MERGE = 'PUT /pulls/N/merge-async';

/** What runs that nothing disturbs leave in the end. */
async function ending() {
  await story.run();
  await story.runOn();
  const end = settledPart(story.left());
  story.restore();
  return end;
}

describe('row 91: the base branch was modified', () => {
  const refuse = (times: number) =>
    story.repo.refuseMerges({
      status: 405,
      message: 'Base branch was modified. Review and try the merge again.',
      times,
    });

  it('is tried again after 2, 4 and 8 s, each time on fresh facts', async () => {
    refuse(3);
    expect(await story.run()).toMatchObject({ outcome: 'done', outputs: { merged: `["${HOME}#1"]` } });
    expect(clock.slept.filter((ms) => [2_000, 4_000, 8_000].includes(ms))).toEqual([2_000, 4_000, 8_000]);
    expect(story.sent().filter((one) => one === MERGE)).toHaveLength(4);
    const fresh = story.requests().filter(({ operation }) => operation === 'Fresh');
    // Each merge has its own look, the close one more.
    expect(fresh).toHaveLength(5);
    expect(story.wrong()).toEqual([]);
  });

  it('is left after three times', async () => {
    refuse(4);
    const report = await story.run();
    expect(report).toMatchObject({ outcome: 'done', outputs: { merged: '[]', closed: `["${HOME}#3"]` } });
    expect(story.world.decided(report, merge)).toMatchObject({ became: 'refused' });
    expect([isMerged(), story.sent().filter((one) => one === MERGE).length, story.wrong()]).toEqual([false, 4, []]);
    // It only moved: that is nothing to wait a day for.
    story.world.minutes(2);
    await story.run();
    expect([isMerged(), story.wrong()]).toEqual([true, []]);
  });

  it('and what moved meanwhile counts: an approval that was dismissed while it waited is not there any more', async () => {
    refuse(1);
    during(story, { kind: 'POST /graphql Fresh', phase: 'before', nth: 2 }, () =>
      story.repo.dismissReviews(merge, 'maria'),
    );
    await story.run();
    expect([isMerged(), story.sent().filter((one) => one === MERGE).length]).toEqual([false, 1]);
  });
});

describe('row 93: GitHub forbids the merge', () => {
  it.each([
    ['403', 'permissions: contents: write'],
    ['401', 'github-token'],
  ])('%s: nothing more is written there, and it is red', async (name, words) => {
    trouble(story, MERGE, TROUBLES[name]!);
    const report = await story.run();
    expect(report).toMatchObject({ outcome: 'failed', message: expect.stringContaining(words) });
    const sent = story.requests().filter(({ write }) => write);
    expect(sent.at(-1)!.path).toMatch(/merge-async$/);
    expect([isMerged(), story.wrong()]).toEqual([false, []]);
  });
});

describe('FT07: a permission is missing', () => {
  const without = (name: keyof typeof RECONCILE_PERMISSIONS, level: 'none' | 'read') => {
    story.repo.setVisibility('private');
    story.world.github.addToken(TOKEN, { permissions: { ...RECONCILE_PERMISSIONS, [name]: level } });
  };
  it.each<[keyof typeof RECONCILE_PERMISSIONS, 'none' | 'read', string]>([
    ['contents', 'none', 'permissions: contents: read'],
    ['pull_requests', 'read', 'or pull-requests: write'],
  ])('%s: %s is red with the line to add, and with it a later run goes on', async (name, level, line) => {
    story.repo.setVisibility('private');
    const end = await ending();
    without(name, level);
    expect(await story.run()).toMatchObject({ outcome: 'failed', message: expect.stringContaining(line) });
    expect(story.wrong()).toEqual([]);
    story.world.github.addToken(TOKEN, { permissions: RECONCILE_PERMISSIONS });
    await story.runOn();
    expect({ ...settledPart(story.left()), wrong: story.wrong() }).toEqual({ ...end, wrong: [] });
  });

  it('contents: read: it says that it may not push, and with more a later run merges', async () => {
    without('contents', 'read');
    const report = await story.run();
    expect(story.world.decided(report, merge)).toMatchObject({ action: 'wait', reasons: ['PUSH_NOT_ALLOWED'] });
    expect(story.wrong()).toEqual([]);
    story.world.github.addToken(TOKEN, { permissions: RECONCILE_PERMISSIONS });
    await story.runOn();
    expect([isMerged(), story.wrong()]).toEqual([true, []]);
  });

  it('of something else than checks while one is shown: that is told, and stands in no comment', async () => {
    const kind = 'GET /contents/.github%NFai-devops.yml';
    trouble(story, kind, TROUBLES['403']!, { nth: 9 });
    const report = await story.run();
    expect(report).toMatchObject({ outcome: 'failed', message: expect.stringContaining('permissions: ') });
    expect([story.wrong(), story.left().comments.map(({ number }) => number)]).toEqual([[], [2, 3]]);
  });

  it('checks: read: the checklist stands in the comment, and the log says what to add', async () => {
    without('checks', 'read');
    expect(await story.run()).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(story.world.host.lines.join('\n')).toContain('permissions: checks: write');
    const listed = story.left().comments.filter(({ body }) => body.includes('It is ready for review'));
    expect(listed.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(story.wrong()).toEqual([]);
    // It remembers as a check does: nothing more is written or asked.
    const asked = story.world.model.requests.length;
    await story.runOn();
    expect([story.wrong(), story.world.model.requests.length]).toEqual([[], asked]);
  });
});

describe('while it runs', () => {
  const MIDDLE = { kind: 'POST /graphql Fresh', phase: 'before' } as const;

  it.each<[string, () => void]>([
    ['FT06: its token is revoked', () => story.world.github.revokeToken(TOKEN)],
    ['FT01: GitHub is down', () => story.world.github.outage(503)],
    ['FT08: the repository is deleted', () => story.world.github.renameRepo(HOME, 'acme/gone')],
    ['FT08, W2: the repository is renamed', () => story.world.github.renameRepo(HOME, 'acme/other')],
    ['W2: the repository is archived', () => story.repo.setArchived(true)],
  ])('%s: nothing more is done, and it is told', async (_, change) => {
    const came = during(story, MIDDLE, change);
    const report = await story.run();
    expect([came(), isMerged(), story.wrong()]).toEqual([true, false, []]);
    expect(report.outputs['merged'] ?? '[]').toBe('[]');
    expect(report.outcome).not.toBe('done');
    expect(report.message.length).toBeGreaterThan(20);
  });

  it('W2: rules of a private repository do not reach one that becomes public: what was read is told to nobody', async () => {
    story.repo.setVisibility('private');
    const came = during(story, MIDDLE, () => story.repo.setVisibility('public'));
    const report = await story.run();
    expect([came(), story.repo.issues.flatMap(({ comments }) => comments)]).toEqual([true, []]);
    expect(report.outcome).toBe('refused');
  });

  it('FT47: its time is over: red, what was done is told, and a later run does the rest', async () => {
    const end = await ending();
    for (const kind of [MERGE, 'PATCH /pulls/N', 'POST /issues/N/labels', 'POST /check-runs']) {
      story.restore();
      const came = during(story, { kind, phase: 'after' }, () => clock.advance(11 * 60_000));
      const report = await story.run();
      expect({ kind, came: came(), ...report }).toMatchObject({
        kind,
        came: true,
        outcome: 'failed',
        reason: 'budget',
      });
      const done = report.applied.map(({ effect }) => effect.kind);
      if (kind === MERGE)
        expect(story.world.host.lines.join('\n')).toContain('GitHub is merging acme/app#1, and nobody waits');
      if (kind === 'PATCH /pulls/N') expect(done).toContain('close-pull');
      expect({ kind, wrong: story.wrong() }).toEqual({ kind, wrong: [] });
      await story.runOn();
      expect({ kind, ...settledPart(story.left()), wrong: story.wrong() }).toEqual({ kind, ...end, wrong: [] });
    }
  });
});
