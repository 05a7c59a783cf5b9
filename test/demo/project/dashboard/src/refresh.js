import { nextPoll } from '@acme/poller';

/** The moment of the next refresh, in milliseconds since 1970. */
export const nextRefresh = (now, every = '5m') => nextPoll(now, every);

/** What the clock in the corner shows. */
export const countdown = (now, every) => `${Math.round((nextRefresh(now, every) - now) / 1_000)} s`;
