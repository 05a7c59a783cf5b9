import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type FakeClock, fakeClock } from '../kit/clock.ts';
import { openStory, type Story } from './reconcile-story.ts';
import { expectTrue, kindsOf, LOST, moreThan, settledPart, TROUBLES, tell, trouble } from './reconcile-trouble.ts';

/** FT01-FT13 at every kind of call; test/integration/reconcile-faults.test.ts does every trouble at every call. */
let story: Story;
let clock: FakeClock;
let known: Awaited<ReturnType<typeof undisturbed>>;
beforeAll(async () => {
  clock = fakeClock();
  story = await openStory({ over: { clock } });
  known = await undisturbed();
});
beforeEach(() => story.restore());
afterAll(() => story.world.close());

/** What an undisturbed run sends and leaves, and what runs leave in the end. */
async function undisturbed() {
  const kinds = await kindsOf(story);
  story.restore();
  expect(await story.run()).toMatchObject({ outcome: 'done', reason: 'ok' });
  const [sent, left] = [story.sent(), story.left()];
  await story.runOn();
  expect(story.wrong()).toEqual([]);
  return { ...kinds, sent, left, end: settledPart(story.left()) };
}

describe('a read goes wrong', () => {
  it('FT01, FT04: by 502, a reset, half an answer and a limit, of each kind: nobody notices', async () => {
    const { reads, sent, left } = known;
    expect(reads.length).toBeGreaterThan(20);
    for (const kind of reads) {
      story.restore();
      for (const [at, fault] of [TROUBLES['502'], LOST['reset'], LOST['half'], TROUBLES['429']].entries())
        trouble(story, kind, fault!, { nth: at + 1, times: 1 });
      const { outcome, reason } = await story.run();
      expect({ kind, outcome, reason }).toEqual({ kind, outcome: 'done', reason: 'ok' });
      expect({ kind, sent: story.sent(), left: story.left(), wrong: story.wrong() }).toEqual({
        kind,
        sent,
        left,
        wrong: [],
      });
    }
    expect(clock.slept).toContainEqual(expect.closeTo(7_500, -3.5));
  });

  it('503 always, of each kind: nothing wrong is done, and nothing is lost by it', async () => {
    const { reads, sent, end } = known;
    for (const kind of reads) {
      story.restore();
      trouble(story, kind, TROUBLES['503']!);
      const report = await tell(story);
      expectTrue(report, story);
      // What no check can show stands in a comment.
      const more = moreThan(story.sent(), sent).filter(
        (one) => !(kind.endsWith('/check-runs') && one.includes('/comments')),
      );
      expect({ kind, more }).toEqual({ kind, more: [] });
      // Nothing was begun: the next run is a first one.
      if (story.sent().length === 0) continue;
      story.world.github.faults.clear();
      await story.runOn();
      expect({ kind, wrong: story.wrong(), ...settledPart(story.left()) }).toEqual({ kind, wrong: [], ...end });
    }
  });
});

describe('a write goes wrong', () => {
  /** One reviewer less is worth no red run (FT10). */
  const REVIEWER = 'POST /pulls/N/requested_reviewers';
  const MERGE = 'PUT /pulls/N/merge-async';
  const CLOSE = 'PATCH /pulls/N';
  const CHECK = 'POST /check-runs';
  /** What GitHub refuses is an answer; a server without merge-async has a mutation, and without checks there are comments. */
  const green = (kind: string, name: string): boolean =>
    kind === REVIEWER ||
    ((kind === MERGE || kind === CLOSE) && ['405', '409', '422'].includes(name)) ||
    (kind === MERGE && name === '404') ||
    (kind === CHECK && name === '403');

  it.each(['502', '403'])('%s and nothing happened: it is told, and a later run goes on from there', async (name) => {
    const { writes, sent, end } = known;
    expect(writes).toHaveLength(7);
    for (const kind of writes) {
      story.restore();
      trouble(story, kind, TROUBLES[name]!);
      const report = await story.run();
      expectTrue(report, story);
      expect({ kind, outcome: report.outcome }).toEqual({ kind, outcome: green(kind, name) ? 'done' : 'failed' });
      if (name === '403' && !green(kind, name)) expect(report.message).toContain('add to the job: permissions: ');
      const more = moreThan(story.sent(), sent).filter((one) => !(kind === CHECK && one.includes('/comments')));
      expect({ kind, more, wrong: story.wrong() }).toEqual({ kind, more: [], wrong: [] });
      story.world.github.faults.clear();
      await story.runOn();
      const is = settledPart(story.left());
      if (kind === REVIEWER) is.pulls[1]!.reviewers.push('rita');
      expect({ kind, wrong: story.wrong(), ...is }).toEqual({ kind, wrong: [], ...end });
    }
  });

  it('FT02, FT03: an answer is lost although it was done: it is found, and nothing is done twice', async () => {
    const { writes, sent, end } = known;
    for (const kind of writes) {
      story.restore();
      trouble(story, kind, LOST['reset']!);
      const report = await story.run();
      expectTrue(report, story);
      expect({ kind, outcome: report.outcome }).toEqual({
        kind,
        outcome: kind.endsWith('/labels') ? 'failed' : 'done',
      });
      expect({ kind, more: moreThan(story.sent(), sent), wrong: story.wrong() }).toEqual({
        kind,
        more: [],
        wrong: [],
      });
      story.world.github.faults.clear();
      await story.runOn();
      expect({ kind, wrong: story.wrong(), ...settledPart(story.left()) }).toEqual({ kind, wrong: [], ...end });
    }
  });

  it('FT03: what was merged cannot be read back: that is red, and no refusal', async () => {
    trouble(story, 'POST /graphql MergeState', TROUBLES['422']!, { nth: 2 });
    const report = await story.run();
    expect(report).toMatchObject({ outcome: 'failed', outputs: { merged: '[]', refused: '["acme/app#1"]' } });
    expect(report.message).toContain('acme/app#1');
    expect(story.world.decided(report, 1)).toMatchObject({ reasons: ['MERGE_UNCERTAIN'] });
    await story.runOn();
    expect([story.wrong(), settledPart(story.left())]).toEqual([[], known.end]);
  });

  it('FT03: the answer to a merge by mutation is lost: it is seen to be done', async () => {
    story.repo.setMerging({ async: false });
    trouble(story, 'POST /graphql Merge', LOST['reset']!);
    expect(await story.run()).toMatchObject({ outcome: 'done', outputs: { merged: '["acme/app#1"]' } });
    expect(story.world.github.faults.unused()).toEqual([]);
    expect([story.wrong(), story.sent().filter((one) => one.endsWith(' Merge')).length]).toEqual([[], 1]);
  });
});
