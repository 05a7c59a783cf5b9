import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type FakeClock, fakeClock } from '../kit/clock.ts';
import { openStory, PULLS, RULES, type Story } from './reconcile-story.ts';
import { type At, during } from './reconcile-trouble.ts';

/** The world moves while a run looks at it. */
let story: Story;
let clock: FakeClock;
beforeEach(async () => {
  clock = fakeClock();
  story = await openStory({ over: { clock } });
});
afterEach(() => story.world.close());

const { merge } = PULLS;
const isMerged = (): boolean => story.repo.issue(merge).pull!.mergedAt !== null;

/** Each takes away what the merge was decided on. */
const MOVES: Readonly<Record<string, () => void>> = {
  'its head moves': () => story.repo.push('work-1', { message: 'More', author: 'jon', files: { 'more.ts': '1\n' } }),
  'its approval is dismissed': () => story.repo.dismissReviews(merge, 'maria'),
  'somebody asks for changes': () => story.repo.addReview(merge, { user: 'maria', state: 'CHANGES_REQUESTED' }),
  'a check runs again': () => story.world.check(merge, null),
  'a check fails': () => story.world.check(merge, 'failure'),
  'it becomes a draft': () => story.repo.setDraft(merge, true),
  'its label is taken off': () => story.repo.removeLabel(merge, 'auto-merge', 'maria'),
  'it gets another base': () => {
    story.repo.branch('release');
    story.repo.retarget(merge, 'release');
  },
  'it is closed': () => void story.repo.editIssue(merge, { state: 'closed' }, 'jon'),
  'the rule is edited': () => story.world.rules({ 'ready.yml': RULES['ready.yml']!.replace('is ready', 'is good') }),
  'the rule is removed': () => story.world.rules({ 'ready.yml': '# none\n' }),
};

describe('FT16, FT17: between reading, deciding and merging', () => {
  const BEFORE: At[] = [
    { kind: 'POST /graphql Sweep', phase: 'after' },
    { kind: 'GET /activity', phase: 'after', nth: 2 },
    { kind: 'POST /graphql Fresh', phase: 'before' },
  ];

  it.each(Object.entries(MOVES))(
    '%s: it is not merged, whenever that was, and the others are dealt with',
    async (_, move) => {
      for (const at of BEFORE) {
        story.restore();
        const came = during(story, at, move);
        const report = await story.run();
        expect({
          at,
          came: came(),
          merged: isMerged(),
          wrong: story.wrong().filter((one) => !/^#1 /.test(one)),
        }).toEqual({ at, came: true, merged: false, wrong: [] });
        expect({ at, ...report }).toMatchObject({
          at,
          outcome: 'done',
          outputs: { merged: '[]', closed: '["acme/app#3"]' },
        });
        expect(report.outputs['escalated']).toContain('"acme/app#2"');
        story.repo.record.refs.delete('heads/release');
      }
    },
  );

  it('row 90: its title is edited after it was decided: what was said of the old one is void', async () => {
    const at: At = { kind: 'POST /graphql Fresh', phase: 'before' };
    const came = during(story, at, () => story.repo.editIssue(merge, { title: 'Another thing' }, 'jon'));
    const report = await story.run();
    expect([came(), isMerged(), story.wrong()]).toEqual([true, false, []]);
    expect(story.world.decided(report, merge)).toMatchObject({ became: 'refused' });
    await story.runOn();
    expect([isMerged(), story.wrong()]).toEqual([true, []]);
  });

  it('M2: its head moves at the last moment, by either door: GitHub is not asked twice and nothing is merged', async () => {
    for (const [door, kind] of [
      ['async', 'PUT /pulls/N/merge-async'],
      ['mutation', 'POST /graphql Merge'],
    ] as const) {
      story.restore();
      story.repo.setMerging({ async: door === 'async' });
      const came = during(story, { kind, phase: 'before' }, MOVES['its head moves']!);
      const report = await story.run();
      expect([door, came(), isMerged()]).toEqual([door, true, false]);
      expect(story.world.decided(report, merge)).toMatchObject({ became: 'refused', reasons: ['HEAD_CHANGED'] });
      expect(story.sent().filter((one) => one === kind)).toHaveLength(1);
    }
  });

  it('M5: its base moves after the last look at it: that is an alarm, for no API could have prevented it', async () => {
    during(story, { kind: 'PUT /pulls/N/merge-async', phase: 'before' }, MOVES['it gets another base']!);
    expect(await story.run()).toMatchObject({
      outcome: 'alert',
      message: expect.stringContaining('merged into release'),
    });
  });
});

describe('FT12: GitHub shows a part of it', () => {
  const FIELDS = [
    'labels',
    'statusCheckRollup',
    'latestOpinionatedReviews',
    'commits',
    'author',
    'baseRefName',
    'headRefOid',
  ];
  it.each(FIELDS)('without `%s` it is not merged, and the others are dealt with', async (field) => {
    story.repo.failField(merge, field);
    const report = await story.run();
    expect([isMerged(), story.wrong()]).toEqual([false, []]);
    expect(report.outputs).toMatchObject({ merged: '[]', closed: '["acme/app#3"]', escalated: '["acme/app#2"]' });
    story.repo.failField(merge, field, false);
    await story.runOn();
    expect([isMerged(), story.wrong()]).toEqual([true, []]);
  });
});

describe('FT13: what may be missing', () => {
  it.each<[string, () => void]>([
    ['its author', () => story.repo.loseAuthor(merge)],
    ['its checks', () => story.repo.checkRuns.splice(0, 1)],
  ])('%s: it is not merged, and the others are dealt with', async (_, lose) => {
    lose();
    const report = await story.run();
    expect([isMerged(), story.wrong()]).toEqual([false, []]);
    expect(report.outcome).toBe('done');
    expect(report.outputs).toMatchObject({ merged: '[]', closed: '["acme/app#3"]' });
    expect(report.outputs['escalated']).toContain('"acme/app#2"');
  });

  it('its text: that is nothing against it', async () => {
    story.repo.issue(merge).body = null;
    await story.run();
    expect([isMerged(), story.wrong()]).toEqual([true, []]);
  });
});

describe('FT15: GitHub does not know whether it can be merged', () => {
  it.each([
    [1, true],
    [3, true],
    [Number.POSITIVE_INFINITY, false],
  ])('for %s looks: it is asked again, a few times', async (unknownFor, merged) => {
    story.repo.override(merge, { unknownFor });
    const report = await story.run();
    expect([isMerged(), story.wrong(), report.outcome]).toEqual([merged, [], 'done']);
    expect(story.world.model.requests.length).toBe(merged ? 2 : 1);
    if (merged) return;
    expect(story.world.decided(report, merge)).toMatchObject({ action: 'wait', reasons: ['MERGEABLE_UNKNOWN'] });
    expect(clock.slept.filter((ms) => [2_000, 4_000, 8_000].includes(ms))).toEqual([2_000, 4_000, 8_000]);
    story.repo.override(merge, { unknownFor: 0 });
    await story.runOn();
    expect([isMerged(), story.wrong()]).toEqual([true, []]);
  });
});
