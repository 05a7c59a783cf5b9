import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openingOf, type Schedule } from '../../packages/core/src/decide/schedule.ts';
import { aRule, type Spec } from './gate-facts.ts';

const at = (moment: string): number => Date.parse(moment);
const schedule = (input: NonNullable<Spec['schedule']>): Schedule => aRule({ schedule: input }).spec.schedule!;
const office = schedule({
  timezone: 'Europe/Berlin',
  windows: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }],
});
const nights = schedule({ windows: [{ days: ['sun'], from: '22:00', to: '04:00' }] });
const always = schedule({ windows: [{}] });

describe('the hours of a rule', () => {
  // 2026-01-05 is a Monday. Berlin is UTC+1 in winter, UTC+2 from 29 March to 25 October 2026.
  it.each<[string, Schedule, string, 'open' | string]>([
    ['begin on the minute', office, '2026-01-05T08:00:00Z', 'open'],
    ['not before', office, '2026-01-05T07:59:59Z', '2026-01-05T08:00:00Z mon 09:00'],
    ['end on the minute', office, '2026-01-05T16:00:00Z', '2026-01-06T08:00:00Z tue 09:00'],
    ['not before', office, '2026-01-05T15:59:59Z', 'open'],
    ['pass over the weekend', office, '2026-01-09T16:00:30Z', '2026-01-12T08:00:00Z mon 09:00'],
    ['are on the wall: in summer', office, '2026-07-06T07:00:00Z', 'open'],
    ['pass over the beginning of summer time', office, '2026-03-27T20:00:00Z', '2026-03-30T07:00:00Z mon 09:00'],
    ['pass over its end', office, '2026-10-23T20:00:00Z', '2026-10-26T08:00:00Z mon 09:00'],
    ['go over midnight', nights, '2026-01-04T22:00:00Z', 'open'],
    ['into the next day', nights, '2026-01-05T03:59:00Z', 'open'],
    ['and into no other', nights, '2026-01-06T03:59:00Z', '2026-01-11T22:00:00Z sun 22:00'],
    ['and not into the one before', nights, '2026-01-04T03:59:00Z', '2026-01-04T22:00:00Z sun 22:00'],
    ['may be all', always, '2026-01-05T23:59:59Z', 'open'],
    [
      'end at midnight',
      schedule({ windows: [{ days: ['mon'] }] }),
      '2026-01-06T00:00:00Z',
      '2026-01-12T00:00:00Z mon 00:00',
    ],
    ['may be none', schedule({ windows: [{ from: '09:00', to: '09:00' }] }), '2026-01-05T09:00:00Z', 'never'],
    [
      'are none in a zone that nobody knows',
      schedule({ timezone: 'Mars/Olympus', windows: [{}] }),
      '2026-01-05T09:00:00Z',
      'never',
    ],
    [
      'are of the far east as well',
      schedule({ timezone: 'Asia/Kathmandu', windows: [{ from: '10:00', to: '10:01' }] }),
      '2026-01-05T04:14:30Z',
      '2026-01-05T04:15:00Z mon 10:00',
    ],
    [
      'the next of several',
      schedule({
        windows: [
          { from: '06:00', to: '07:00' },
          { from: '05:00', to: '05:30' },
        ],
      }),
      '2026-01-05T05:45:00Z',
      '2026-01-05T06:00:00Z mon 06:00',
    ],
  ])('%s', (_, windows, now, expected) => {
    const opening = openingOf(windows, at(now));
    const told = opening.open
      ? 'open'
      : opening.seconds === undefined
        ? 'never'
        : `${new Date(at(now) + opening.seconds * 1_000).toISOString().replace('.000', '')} ${opening.at}`;
    expect(told).toBe(expected);
  });

  it('open when they said they would, save for an hour that summer time skips', () => {
    const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Auckland');
    const day = fc.constantFrom('mon', 'wed', 'sat', 'sun');
    // Summer time skips an hour of the night.
    const time = fc.integer({ min: 6, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:30`);
    const moment = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-01-01T00:00:00Z') });
    fc.assert(
      fc.property(zone, fc.uniqueArray(day, { minLength: 1 }), time, time, moment, (timezone, days, from, to, now) => {
        fc.pre(from !== to);
        const windows = schedule({ timezone, windows: [{ days, from, to }] });
        const opening = openingOf(windows, now);
        if (opening.open) return;
        expect(opening.seconds).toBeGreaterThan(0);
        expect(openingOf(windows, now + opening.seconds! * 1_000).open).toBe(true);
        expect(openingOf(windows, now + (opening.seconds! - 61) * 1_000).open).toBe(false);
      }),
    );
  });
});
