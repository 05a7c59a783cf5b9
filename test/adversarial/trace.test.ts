import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Case } from './cases/case.ts';
import {
  DETECT_CASES,
  FIX_CASES,
  NOT_FOR_DETECT,
  NOT_FOR_FIX,
  NOT_FOR_RECONCILE,
  NOT_FOR_TRIAGE,
  RECONCILE_CASES,
  TRIAGE_CASES,
} from './cases/index.ts';

const root = path.resolve(import.meta.dirname, '..', '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const upTo = (letter: string, last: number, first = 1): string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => `${letter}${first + at}`);

/** What has to stand before any write and any merge is shipped (release gates R0 and R1), as far as there are jobs for it. */
const CONTROLS = [
  ...[...upTo('I', 10), ...upTo('O', 4), 'E7', ...upTo('G', 10), ...upTo('F', 3), 'B2', ...upTo('T', 5)],
  ...[...upTo('W', 9), ...upTo('M', 5), ...upTo('E', 3), 'E6', 'B1', 'B3', 'A1', ...upTo('S', 3)],
];

/** Those of them that a scan itself rests on: each must be attacked there as well. */
const OF_A_SCAN = [
  ...[...upTo('I', 10), ...upTo('O', 5), 'E7', 'E8', 'G1', 'G3', 'G6', ...upTo('F', 3), 'B1', 'B2', 'B3', 'B4'],
  ...['T1', 'T3', 'T5', 'W2', 'W8', 'E5', 'E6', 'A1'],
];

/** And a fix: what it may write, and what it runs. */
const OF_A_FIX = [
  ...[...upTo('W', 9), ...upTo('E', 3), ...upTo('E', 8, 5), ...upTo('T', 3), 'T5', 'T6', ...upTo('O', 5)],
  ...[...upTo('I', 9), ...upTo('G', 10), ...upTo('F', 3), ...upTo('B', 4), 'A1'],
];

/** And merging and closing (release gate R1). */
const OF_A_RECONCILE = [
  ...[...upTo('M', 5), 'G1', 'G3', 'G5', 'G6', 'G9', ...upTo('F', 3), 'I1', 'I2', 'I3', 'I4', 'I5', 'I7', 'I8'],
  ...[...upTo('O', 5), 'T1', 'T3', 'T6', 'W1', 'W2', 'W6', 'W8', ...upTo('B', 4), 'E7', 'A1'],
];

/**
 * Controls of writing and running that refuse by their own name: with a case whose refusal stands in the audit log under
 * it, or a file and words of a test's title. Those that refuse nothing (what reaches a command, how it is stopped, what a
 * reader is shown) are shown by what does not happen.
 */
const REFUSED_BY: Readonly<Record<string, readonly [file: string, title: string] | 'a case'>> = {
  W1: ['test/effects/open-issue.test.ts', 'W1: for the repository only'],
  W2: 'a case',
  W3: 'a case',
  W4: 'a case',
  W5: 'a case',
  W6: 'a case',
  W7: 'a case',
  W8: ['test/effects/open-pull.test.ts', "'W8', 'a label of others'"],
  W9: 'a case',
  E2: 'a case',
};

/** What only a sandbox can show, with what does. */
const SANDBOX = 'test/integration/sandbox.test.ts';
const IN_A_SANDBOX: readonly [rows: string, file: string, title: string][] = [
  ['AM82', SANDBOX, 'AM82: in a sandbox a test that looks for secrets'],
  ['AM83', SANDBOX, 'AM83: in a sandbox a test that talks to somebody'],
  ['AM84', SANDBOX, 'AM84: in a sandbox a test that will not end'],
];

/** Controls that no attack on a job can show, with what does: a file, and words of a test's title or of the step. */
const ELSEWHERE: Readonly<Record<string, readonly [file: string, title: string]>> = {
  S1: ['.ci/run', 'step dist npm run check:dist'],
  S2: ['test/workflows.test.ts', '%s keeps the policy'],
  S3: ['test/workflows.test.ts', '%s keeps the policy'],
};

describe('every control is attacked, or tested by name', () => {
  const attacked = new Set(
    [...TRIAGE_CASES, ...DETECT_CASES, ...FIX_CASES, ...RECONCILE_CASES].flatMap(({ controls }) => controls),
  );
  test.each(CONTROLS)('%s', (control) => {
    const elsewhere = ELSEWHERE[control];
    if (elsewhere) expect(read(elsewhere[0])).toContain(elsewhere[1]);
    else expect([...attacked]).toContain(control);
  });
  test('and nothing stands in the table that an attack shows as well', () => {
    expect(Object.keys(ELSEWHERE).filter((control) => attacked.has(control))).toEqual([]);
  });
  test.each(OF_A_SCAN)('%s in a scan', (control) => {
    expect(DETECT_CASES.flatMap(({ controls }) => controls)).toContain(control);
  });
  test.each(OF_A_FIX)('%s in a fix', (control) => {
    expect(FIX_CASES.flatMap(({ controls }) => controls)).toContain(control);
  });
  test.each(OF_A_RECONCILE)('%s in a run over pull requests', (control) => {
    expect(RECONCILE_CASES.flatMap(({ controls }) => controls)).toContain(control);
  });
  test.each(['M1', 'M2', 'M5', 'W2', 'T1'])('%s refuses a merge under its own name', (control) => {
    expect(RECONCILE_CASES.flatMap(({ expect: told }) => told?.refused ?? [])).toContain(control);
  });
  test.each(Object.entries(REFUSED_BY))('%s refuses under its own name', (control, by) => {
    if (by !== 'a case') expect(read(by[0])).toContain(by[1]);
    else expect(FIX_CASES.flatMap(({ expect: told }) => told?.refused ?? [])).toContain(control);
  });
  test.each(IN_A_SANDBOX)('%s in a sandbox', (_row, file, title) => {
    expect(read(file)).toContain(title);
  });
});

describe.each([
  ['ai-triage', TRIAGE_CASES, NOT_FOR_TRIAGE],
  ['detect-failures', DETECT_CASES, NOT_FOR_DETECT],
  ['ai-create-fix', FIX_CASES, NOT_FOR_FIX],
  ['pr-reconcile', RECONCILE_CASES, NOT_FOR_RECONCILE],
] as const)('every row of the threat model is a case of %s, or says why not', (_job, all, none) => {
  const cases = new Set(all.map(({ id }) => id.replace(/[a-z]$/, '')));
  const excused = new Set(
    Object.keys(none)
      .flatMap((rows) => rows.split(', '))
      .flatMap((rows) => {
        const [first, last = first] = rows.split('-').map((row) => Number(row.slice(2)));
        return upTo('AM', last!, first!);
      })
      .map(pad),
  );
  test.each(upTo('AM', 108).map(pad))('%s', (row) => {
    expect([cases.has(row), excused.has(row)].filter(Boolean)).toHaveLength(1);
  });
  test('each case names a row, a control and what is attempted', () => {
    const wrong = all.filter(
      ({ id, controls, what }) =>
        !/^AM(?:0[1-9]|[1-9]\d|10[0-8])[a-z]?$/.test(id) ||
        controls.length === 0 ||
        !controls.every((control) => /^[A-Z]{1,2}\d{1,2}$/.test(control)) ||
        what === '',
    );
    expect(wrong).toEqual([]);
  });
  test('and stands beside a harmless run of the same job', () => {
    const jobOf = ({ scan, fix, reconcile }: Pick<Case, 'scan' | 'fix' | 'reconcile'>) =>
      reconcile ? 'reconcile' : fix ? 'fix' : scan ? 'scan' : 'triage';
    expect(all.filter((one) => jobOf(one) !== jobOf(one.benign))).toEqual([]);
  });
});

function pad(row: string): string {
  return row.replace(/\d+/, (digits) => digits.padStart(2, '0'));
}

test('the oracle knows nothing of what it judges', () => {
  for (const file of [
    'oracle.ts',
    'rules.ts',
    'rules-fix.ts',
    'rules-reconcile.ts',
    'judge-merge.ts',
    'judge-rollback.ts',
    'rollback-facts.ts',
    'pull-facts.ts',
    'paths.ts',
    'left-by-fix.ts',
    'text.ts',
    'canary.ts',
    'state.ts',
    '../kit/commands.ts',
    '../kit/github/index.ts',
  ]) {
    const imports = [...read(`test/adversarial/${file}`).matchAll(/^(?:import|export)\b.*?from '([^']+)'/gms)].map(
      ([, from]) => from,
    );
    expect(imports.filter((from) => /packages|@ai-devops|actions\//.test(from ?? ''))).toEqual([]);
  }
});
