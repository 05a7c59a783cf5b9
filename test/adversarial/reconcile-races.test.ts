import { expect, test } from '@jest/globals';
import { play } from './harness.ts';
import { RACES, type Race, raceAt } from './races.ts';

/** A run that merges or closes one pull request asks so often; later nothing is left to change. */
const CALLS = 36;
/** Every so many calls, by another offset for each race: together they are at every call. */
const STEP = 6;

test.each(RACES.map((race, index): [string, Race, number] => [race.what, race, index]))(
  'AM54, AM55 [M1, M2, M5]: %s, between any two calls',
  async (_what, race, index) => {
    const wrong: string[] = [];
    const ends = { done: 0, left: 0 };
    for (let at = 1 + (index % STEP); at <= CALLS; at += STEP) {
      const { violations, end } = await play(raceAt(race, at));
      wrong.push(...violations.map(({ effect, what }) => `before call ${at}: ${effect} ${what}`));
      const final = end.writes.some(({ kind }) => /^(?:merge|close-pull)$/.test(kind));
      ends[final ? 'done' : 'left'] += 1;
      if (end.reason === 'bug') wrong.push(`before call ${at}: ${end.log.slice(-300)}`);
    }
    expect(wrong).toEqual([]);
    // Too late it changes nothing, and early enough it is heeded: a run that never merges would show neither.
    expect(ends.done).toBeGreaterThan(0);
    expect(ends.left).toBeGreaterThan(0);
  },
);
