import { type Report, runReconcile } from '@ai-devops/core';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type FakeClock, fakeClock } from '../kit/clock.ts';
import { openStory, PULLS, type Story } from './reconcile-story.ts';
import { interleaved, kindsOf, onceOnly, settledPart, wrongInRace } from './reconcile-trouble.ts';
import { HOME, INPUT } from './reconcile-world.ts';

/** FT18, FT19, row 96: two runs over the same pull requests: one merge, one comment. */
let story: Story;
let clock: FakeClock;
beforeEach(async () => {
  clock = fakeClock();
  story = await openStory({ over: { clock } });
});
afterEach(() => story.world.close());

const merged = (reports: readonly Report[]): number =>
  reports.filter(({ outputs }) => outputs['merged'] === `["${HOME}#${PULLS.merge}"]`).length;

/** What one run and those after it leave. */
async function alone() {
  const kinds = await kindsOf(story);
  story.restore();
  await story.run();
  await story.runOn();
  return { ...kinds, end: onceOnly(story) };
}

describe('two runs at once', () => {
  it.each([0, 5, 30, 80])('%i ms apart: one merge, one comment, one close, and both are green', async (apart) => {
    const { end } = await alone();
    story.restore();
    const second = new Promise((resolve) => setTimeout(resolve, apart)).then(() => story.run());
    const reports = await Promise.all([story.run(), second]);
    expect(wrongInRace(story)).toEqual([]);
    expect(reports.map(({ outcome }) => outcome).filter((one) => one !== 'done' && one !== 'nothing')).toEqual([]);
    expect(merged(reports)).toBeGreaterThan(0);
    await story.runOn();
    expect({ wrong: wrongInRace(story), ...onceOnly(story) }).toEqual({ wrong: [], ...end });
  });

  it('the whole second one before each write, and each look before one, of the first: as if there were one', async () => {
    const { writes, end } = await alone();
    const looks = [
      'POST /graphql Fresh',
      'POST /graphql MergeState',
      'GET /issues/N/comments',
      'GET /commits/N/check-runs',
    ];
    for (const kind of [...looks, ...writes])
      expect({ kind, ...(await interleaved(story, { kind, phase: 'before' })) }).toEqual({ kind, wrong: [], ...end });
  });
});

describe('FT19: the same event comes twice', () => {
  const EVENTS = { merge: 'merged', escalate: 'escalated', close: 'closed', show: 'waiting' } as const;
  it.each(Object.entries(EVENTS))('%s: it is done once', async (name, word) => {
    const number = PULLS[name as keyof typeof PULLS];
    const repo = { id: story.repo.record.id };
    const payload = { action: 'synchronize', number, pull_request: { number, head: { repo }, base: { repo } } };
    const event = { name: 'pull_request', payload };
    expect(await story.run({ event })).toMatchObject({ outcome: 'done', outputs: { [word]: `["${HOME}#${number}"]` } });
    const first = settledPart(story.left());
    expect((await story.run({ event })).outcome).not.toBe('failed');
    expect({ ...settledPart(story.left()), wrong: story.wrong() }).toEqual({ ...first, wrong: [] });
    expect(story.left().pulls.filter(({ state }) => state === 'open')).toHaveLength(
      name === 'merge' || name === 'close' ? 3 : 4,
    );
  });
});

describe('FT21: our clock is ten minutes off', () => {
  it.each([-10, 10])(
    'by %i minutes: nothing is merged that would not be, and nothing rests for ever',
    async (minutes) => {
      const off = { ...clock, now: () => story.world.github.clock.now() + minutes * 60_000 };
      const skewed = (): Promise<Report> =>
        runReconcile(story.world.settings(), INPUT, { ...story.world.host, clock: off });
      const { number } = story.world.ready();
      const fresh = story.repo.push(`work-${number}`, { message: 'More', author: 'jon', files: { 'more.ts': '1\n' } });
      story.world.check(number, 'success');
      story.repo.addReview(number, { user: 'maria', commit: fresh });
      story.world.github.clock.advance(20_000);
      const report = await skewed();
      // Its head is younger than a minute.
      expect(story.world.decided(report, number)).toMatchObject({ action: 'wait', reasons: ['CHECKS_NOT_SETTLED'] });
      expect(story.world.decided(report, PULLS.merge)).toMatchObject({ became: 'merged' });
      story.world.minutes(2);
      expect(story.world.decided(await skewed(), number)).toMatchObject({ became: 'merged' });
      expect(story.wrong().filter((one) => !one.includes(`#${number} `))).toEqual([]);
    },
  );
});
