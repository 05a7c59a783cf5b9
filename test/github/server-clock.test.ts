import { expect, it } from '@jest/globals';
import { serverClock } from '../../packages/core/src/github/server-clock.ts';
import { fakeClock } from '../kit/clock.ts';

const AT = '2026-01-05T09:00:00.000Z';
const moment = (offsetMs: number): string => new Date(Date.parse(AT) + offsetMs).toUTCString();

it.each([
  ['ten minutes ahead', 600_000, 600_000],
  ['ten minutes behind', -600_000, -600_000],
  ['as good as right', -1_000, 0],
])('FT21: tells GitHub time: %s', (_, offset, ahead) => {
  const own = fakeClock({ at: AT });
  const { clock, follow } = serverClock(own);
  expect(clock.now()).toBe(Date.parse(AT));
  follow(moment(offset));
  expect(clock.now()).toBe(Date.parse(AT) + ahead);
  own.advance(5_000);
  expect([clock.now(), clock.monotonic()]).toEqual([Date.parse(AT) + ahead + 5_000, 5_000]);
  follow('nonsense');
  expect(clock.now()).toBe(Date.parse(AT) + ahead + 5_000);
  own.shiftWall(offset);
  follow(moment(offset + 5_000));
  expect(clock.now()).toBe(Date.parse(AT) + offset + 5_000);
});
