import { UserError } from '../errors.ts';
import { parseJson } from './json.ts';

/** What a reader says of a value: the value as it takes it, or what is wrong with it, one sentence for each mistake. */
export type Read<T> = { value: T } | { faults: readonly string[] };

const MOST_FAULTS = 10;

/**
 * I9: JSON that a person or a tool wrote, as a value that is in order. UserError for any other, with the first ten mistakes;
 * `where` begins the message.
 */
export function parseJsonAs<T>(text: string, where: string, maxBytes: number, read: (value: unknown) => Read<T>): T {
  const found = read(parseJson(text, where, maxBytes));
  if ('value' in found) return found.value;
  const more = found.faults.length - MOST_FAULTS;
  const told = [...found.faults.slice(0, MOST_FAULTS), ...(more > 0 ? [`and ${more} more`] : [])];
  throw new UserError(`${where}: ${told.join('; ')}.`);
}
