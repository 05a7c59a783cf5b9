/** One hour and one day, in milliseconds. */
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** An ISO 8601 moment as milliseconds; one that cannot be read is older than any other. */
export const timeOf = (moment: string | undefined): number => {
  const time = Date.parse(moment ?? '');
  return Number.isNaN(time) ? 0 : time;
};

/** The later of two moments, as it was written. */
export const laterOf = (a: string, b: string): string => (timeOf(b) > timeOf(a) ? b : a);
