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

/** The rows that a title of a test in this folder names, as `row 7: …`. */
function named(): number[] {
  const folder = import.meta.dirname;
  const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts') && name !== 'coverage.test.ts');
  const texts = files.map((name) => readFileSync(join(folder, name), 'utf8'));
  return texts.flatMap((text) => [...text.matchAll(/'row (\d+): /g)].map((found) => Number(found[1])));
}

describe('the matrix of 127 rows', () => {
  it('is whole: each row is tested, or one of at most six that cannot be', () => {
    expect(numbers([...ROWS.keys(), ...UNTESTED.keys()])).toEqual(ALL);
    expect([...UNTESTED.keys()].filter((row) => ROWS.has(row))).toEqual([]);
    expect(UNTESTED.size).toBeLessThanOrEqual(6);
  });

  it('has every row that is decided by facts in a table here', () => {
    const tables = Object.values(TABLES).flatMap((rows) => rows.map(({ row }) => row));
    expect(numbers([...tables, ...named()]).filter((row) => !here('decide').includes(row))).toEqual([]);
    expect(here('decide').filter((row) => !tables.includes(row) && !named().includes(row))).toEqual([]);
  });

  it('says of every row that needs a whole run what to see', () => {
    expect(numbers(JOB_ROWS.map(({ row }) => row))).toEqual(here('jobs'));
  });
});
