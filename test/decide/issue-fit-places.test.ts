import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgeAll } from '../../packages/core/src/decide/flaky.ts';
import { fitIssue } from '../../packages/core/src/decide/issue-fit.ts';
import { keptOf, sightingsOf } from '../../packages/core/src/decide/looks.ts';
import type { Look } from '../../packages/core/src/domain/failure.ts';
import { history, record } from './failure-facts.ts';
import { day, greenBuild } from './failures.ts';

const look = (at: number, place: number, red: boolean): Look => ({
  at: day(at),
  sha: `${at}`,
  red,
  build: `a${at}`,
  attempt: 1,
  event: 'schedule',
  place,
});
const places = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ repo: 'acme/app', workflow: `w${n}`, branch: 'main', jobs: ['test'] }));
const lastReds = (looks: readonly Look[]) =>
  new Map(looks.filter(({ red }) => red).map((one) => [one.place ?? 0, one.build]));

it('however short a record must be, the last red look of each place stays', () => {
  const looks = fc.array(fc.record({ place: fc.nat(3), red: fc.boolean() }), { maxLength: 80 });
  fc.assert(
    fc.property(looks, fc.integer({ min: 200, max: 6_000 }), (all, most) => {
      const before = record({
        history: history({ looks: all.map(({ place, red }, at) => look(at, place, red)), places: places(4) }),
      });
      const { history: after } = fitIssue(before, (one) => JSON.stringify(one).length <= most);
      expect(lastReds(after!.looks)).toEqual(lastReds(before.history!.looks));
    }),
  );
});

it('so a place that was cut closes after its greens', () => {
  // Red long ago in one place, and often since then in the other.
  const looks = [look(1, 0, true), ...Array.from({ length: 60 }, (_, n) => look(2 + n, 1, true))];
  const whole = record({ history: history({ looks, places: places(2) }) });
  const cut = fitIssue(whole, ({ history: one }) => one!.looks.length <= 41).history!;
  const greens = new Map(
    [0, 1].map((n) => [
      JSON.stringify(['acme/app', `w${n}`, 'main']),
      [70, 71, 72].map((at) => ({ build: greenBuild(at, { workflow: `w${n}` }), all: true, jobs: new Set<string>() })),
    ]),
  );
  const sightings = sightingsOf(cut, [], greens);
  expect(keptOf(sightings).places).toHaveLength(2);
  expect(judgeAll(sightings, { flakyReported: false, greens: 3 }).state).toBe('fixed');
});
