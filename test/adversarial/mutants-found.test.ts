import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { DETECT_MUTANTS } from './detect-mutants.ts';
import { FIX_MUTANTS } from './fix-mutants.ts';
import { MUTANTS } from './mutants.ts';
import { PLAN_MUTANTS } from './plan-mutants.ts';
import { GATE_MUTANTS } from './reconcile-gate-mutants.ts';
import { RECONCILE_MUTANTS } from './reconcile-mutants.ts';
import { ROLLBACK_MUTANTS } from './rollback-mutants.ts';

const ALL = [
  ...[...MUTANTS, ...DETECT_MUTANTS, ...FIX_MUTANTS, ...PLAN_MUTANTS],
  ...[...GATE_MUTANTS, ...RECONCILE_MUTANTS, ...ROLLBACK_MUTANTS],
];
const SOURCES = path.resolve(import.meta.dirname, '../../packages/core/src');

/** The suites that switch guards off take minutes and run last; that a guard has moved shows here at once. */
it('finds every guard that a mutant switches off, once', () => {
  const lost = ALL.flatMap(({ guard, edits }) =>
    edits
      .filter(({ file, from }) => readFileSync(path.join(SOURCES, file), 'utf8').split(from).length !== 2)
      .map(({ file }) => `${guard}: ${file}`),
  );
  expect(lost).toEqual([]);
});
