import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { JOB_ROWS, ROWS, UNTESTED } from './rows.ts';
import { TABLES } from './tables.ts';

/** Every row of the matrix has its test, or a reason why it cannot have one. */

const ALL = Array.from({ length: 127 }, (_, index) => index + 1);
const numbers = (rows: Iterable<number>): number[] => [...new Set(rows)].toSorted((a, b) => a - b);
const here = (place: 'decide' | 'jobs'): number[] =>
  numbers([...ROWS].flatMap(([row, in_]) => (in_.includes(place) ? row : [])));

const JOBS = join(import.meta.dirname, '..', '..', 'jobs');

/** The rows that a title of a test in these files names, as `row 7: …`. */
function named(folder: string, files: RegExp): number[] {
  const names = readdirSync(folder).filter((name) => files.test(name) && name !== 'coverage.test.ts');
  const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'));
  return texts.flatMap((text) => [...text.matchAll(/'row (\d+): /g)].map((found) => Number(found[1])));
}
const namedHere = named(import.meta.dirname, /\.test\.ts$/);

describe('the matrix of 127 rows', () => {
  it('is whole: each row is tested, or one of at most six that cannot be', () => {
    expect(numbers([...ROWS.keys(), ...UNTESTED.keys()])).toEqual(ALL);
    expect([...UNTESTED.keys()].filter((row) => ROWS.has(row))).toEqual([]);
    expect(UNTESTED.size).toBeLessThanOrEqual(6);
  });

  it('has every row that is decided by facts in a table here', () => {
    const tables = Object.values(TABLES).flatMap((rows) => rows.map(({ row }) => row));
    expect(numbers([...tables, ...namedHere]).filter((row) => !here('decide').includes(row))).toEqual([]);
    expect(here('decide').filter((row) => !tables.includes(row) && !namedHere.includes(row))).toEqual([]);
  });

  it('says of every row that needs a whole run what to see', () => {
    expect(numbers(JOB_ROWS.map(({ row }) => row))).toEqual(here('jobs'));
  });

  it('has a whole run for each of them', () => {
    expect(numbers(named(JOBS, /^reconcile-matrix.*\.test\.ts$/))).toEqual(here('jobs'));
  });
});
