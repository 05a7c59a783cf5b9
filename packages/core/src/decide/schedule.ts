import type { RuleSpec } from '../domain/rule.ts';

export type Schedule = NonNullable<RuleSpec['schedule']>;

const DAYS: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const DAY_MINUTES = 24 * 60;
const WEEK_MINUTES = 7 * DAY_MINUTES;

/** Whether merging happens now; if not, when it will: in seconds, and as the clock on the wall will say. */
export type Opening =
  | { open: true }
  | { open: false; seconds: number; at: string }
  | { open: false; seconds: undefined };

/**
 * Looks into the windows of a schedule at a moment, in milliseconds. Windows are times on the wall of their zone, so they
 * move with summer time; one that ends earlier than it begins ends on the next day. A zone that nobody knows is never open.
 */
export function openingOf({ timezone, windows }: Schedule, now: number): Opening {
  const wall = wallOf(timezone);
  if (!wall) return { open: false, seconds: undefined };
  const { minute, second } = wall(now);
  const starts = windows.flatMap(({ days, from, to }) => {
    const length = lengthOf(minutes(from), minutes(to));
    return length === 0 ? [] : days.map((day) => ({ start: DAYS.indexOf(day) * DAY_MINUTES + minutes(from), length }));
  });
  if (starts.some(({ start, length }) => inWeek(minute - start) < length)) return { open: true };
  if (starts.length === 0) return { open: false, seconds: undefined };
  const wait = Math.min(...starts.map(({ start }) => inWeek(start - minute)));
  const at = inWeek(minute + wait);
  const guess = now + (wait * 60 - second) * 1_000;
  // Summer time may begin or end in between: then the wall shows another time than was added up.
  const off = inWeek(at - wall(guess).minute + WEEK_MINUTES / 2) - WEEK_MINUTES / 2;
  return { open: false, seconds: Math.max(1, Math.ceil((guess - now) / 1_000 + off * 60)), at: clock(at) };
}

const inWeek = (minute: number): number => ((minute % WEEK_MINUTES) + WEEK_MINUTES) % WEEK_MINUTES;
const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const lengthOf = (from: number, to: number): number => (to < from ? to + DAY_MINUTES - from : to - from);

function clock(minute: number): string {
  const two = (count: number): string => String(count).padStart(2, '0');
  const ofDay = minute % DAY_MINUTES;
  return `${DAYS[Math.floor(minute / DAY_MINUTES)]} ${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}

/** Reads the wall of a zone: minutes since Monday 00:00, and seconds. Undefined for a zone that this machine does not know. */
function wallOf(timeZone: string): ((at: number) => { minute: number; second: number }) | undefined {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-GB', {
      ...{ timeZone, hourCycle: 'h23', weekday: 'short' },
      ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
    });
  } catch {
    return undefined;
  }
  return (at) => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
    const day = DAYS.indexOf(parts.get('weekday')?.toLowerCase() ?? '');
    const [hour, minute, second] = (['hour', 'minute', 'second'] as const).map((part) => Number(parts.get(part)));
    return { minute: day * DAY_MINUTES + hour! * 60 + minute!, second: second! };
  };
}
