import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openStory, type Story } from '../jobs/reconcile-story.ts';
import {
  expectTrue,
  interleaved,
  kindsOf,
  LOST,
  moreThan,
  onceOnly,
  settledPart,
  TROUBLES,
  tell,
  trouble,
} from '../jobs/reconcile-trouble.ts';
import { fakeClock } from '../kit/clock.ts';

// Only with `CRASH=all npm run test:integration`: every trouble at every call of a run, and two runs at every call. test/jobs/reconcile-faults.test.ts and
// test/jobs/reconcile-races.test.ts have some of each kind.
const LONG = 1_800_000;
let story: Story;
beforeEach(async () => {
  story = await openStory({ over: { clock: fakeClock() } });
});
afterEach(() => story.world.close());

async function undisturbed() {
  const kinds = await kindsOf(story);
  const calls = await story.calls();
  story.restore();
  await story.run();
  const sent = story.sent();
  await story.runOn();
  return { ...kinds, calls, sent, end: settledPart(story.left()), once: onceOnly(story) };
}

/** What other writes a trouble may lead to: a comment in place of a check, the mutation in place of merge-async. */
const isInstead = (kind: string) => (one: string) =>
  (kind.endsWith('/check-runs') && one.includes('/comments')) ||
  (kind.endsWith('/merge-async') && one.endsWith(' Merge'));

describe('once, at each call', () => {
  const all = { ...TROUBLES, ...Object.fromEntries(Object.entries(LOST).map(([name, one]) => [`${name}, done`, one])) };
  it.each(Object.keys(all))(
    '%s',
    async (name) => {
      const { calls, sent, end } = await undisturbed();
      const seen = new Map<string, number>();
      for (const { kind } of calls) {
        const nth = (seen.get(kind) ?? 0) + 1;
        seen.set(kind, nth);
        story.restore();
        trouble(story, kind, all[name]!, { nth, times: 1 });
        const report = await tell(story);
        expectTrue(report, story);
        const more = moreThan(story.sent(), sent).filter((one) => !isInstead(kind)(one));
        expect({ kind, nth, more, wrong: story.wrong() }).toEqual({ kind, nth, more: [], wrong: [] });
        story.world.github.faults.clear();
        await story.runOn();
        const is = settledPart(story.left());
        if (kind === 'POST /pulls/N/requested_reviewers') is.pulls[1]!.reviewers.splice(0, 1, 'rita');
        expect({ kind, nth, wrong: story.wrong(), ...is }).toEqual({ kind, nth, wrong: [], ...end });
      }
    },
    LONG,
  );
});

describe('always, at each kind of call', () => {
  it.each(Object.keys(TROUBLES))(
    '%s',
    async (name) => {
      const { reads, writes, sent, end } = await undisturbed();
      for (const kind of [...reads, ...writes]) {
        story.restore();
        trouble(story, kind, TROUBLES[name]!);
        const report = await tell(story);
        expectTrue(report, story);
        const more = moreThan(story.sent(), sent).filter((one) => !isInstead(kind)(one));
        expect({ kind, more, wrong: story.wrong() }).toEqual({ kind, more: [], wrong: [] });
        story.world.github.faults.clear();
        await story.runOn();
        const is = settledPart(story.left());
        if (kind === 'POST /pulls/N/requested_reviewers') is.pulls[1]!.reviewers.splice(0, 1, 'rita');
        expect({ kind, wrong: story.wrong(), ...is }).toEqual({ kind, wrong: [], ...end });
      }
    },
    LONG,
  );
});

describe('FT18: a whole second run at each call of the first', () => {
  it.each(['before', 'after'] as const)(
    '%s it',
    async (phase) => {
      const { calls, once } = await undisturbed();
      const seen = new Map<string, number>();
      for (const { kind } of calls) {
        const nth = (seen.get(kind) ?? 0) + 1;
        seen.set(kind, nth);
        expect({ kind, nth, ...(await interleaved(story, { kind, phase, nth })) }).toEqual({
          kind,
          nth,
          wrong: [],
          ...once,
        });
      }
    },
    LONG,
  );
});
