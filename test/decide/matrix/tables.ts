import { BRANCH_ROWS } from './branch-rows.ts';
import { CHANGE_ROWS } from './change-rows.ts';
import { CHECK_ROWS } from './checks-rows.ts';
import { CLOSE_ROWS } from './close-rows.ts';
import { PEOPLE_ROWS } from './people-rows.ts';
import type { Row } from './row.ts';
import { SELECTION_ROWS } from './selection-rows.ts';
import { TIME_ROWS } from './time-rows.ts';

/** All rows that facts alone decide, by subject. */
export const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'whether it is ours to look at, and its own state': SELECTION_ROWS,
  checks: CHECK_ROWS,
  'the branch and how it is merged': BRANCH_ROWS,
  'reviews and conversations': PEOPLE_ROWS,
  'who made it, what it changes, its risk': CHANGE_ROWS,
  'whether it may be closed': CLOSE_ROWS,
  'caps, hours and what else must be known': TIME_ROWS,
};
