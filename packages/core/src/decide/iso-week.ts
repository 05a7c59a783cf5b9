import { DAY } from './moment.ts';

const WEEK = 7 * DAY;
/** The Monday from which all others are counted: 1970-01-05. */
const FIRST_MONDAY = 4 * DAY;

/** The Monday, 00:00 UTC, of the week of a moment; both in milliseconds. */
export const mondayOf = (time: number): number => Math.floor((time - FIRST_MONDAY) / WEEK) * WEEK + FIRST_MONDAY;

/** The ISO 8601 week of a moment in UTC: `2026-W01`. Its year is that of its Thursday. */
export function isoWeek(time: number): string {
  const thursday = mondayOf(time) + 3 * DAY;
  const year = new Date(thursday).getUTCFullYear();
  const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / WEEK) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** So many weeks that end with the one of a moment: the first Monday, and their names, oldest first. */
export function lastWeeks(now: number, many: number): { from: number; weeks: string[] } {
  const from = mondayOf(now) - (many - 1) * WEEK;
  return { from, weeks: Array.from({ length: many }, (_, index) => isoWeek(from + index * WEEK)) };
}
