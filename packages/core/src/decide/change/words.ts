import { code } from '../risk/words.ts';

/** A value of a file or a request, as Markdown. */
export const shown = (value: unknown): string =>
  code(typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'));

/** `is set to` or `goes from … to …`. */
export const move = (before: unknown, after: unknown): string =>
  before === undefined || before === null
    ? `is set to ${shown(after)}`
    : `goes from ${shown(before)} to ${shown(after)}`;

/** How most changes are taken back. */
export const revert = (what: string): string =>
  `Revert this pull request: ${what} as before, and whoever rolls this repository out brings that back.`;
