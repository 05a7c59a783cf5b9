import { parseInterval } from '@acme/units';

/** When to poll next: `now` and the result are milliseconds since 1970. */
export function nextPoll(now, interval) {
  return now + parseInterval(interval);
}
