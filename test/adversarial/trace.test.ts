import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { DETECT_CASES, NOT_FOR_DETECT, NOT_FOR_TRIAGE, TRIAGE_CASES } from './cases/index.ts';

const root = path.resolve(import.meta.dirname, '..', '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const upTo = (letter: string, last: number, first = 1): string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => `${letter}${first + at}`);

/** What has to stand before any write is shipped (security.md, release gate R0), as far as there are jobs for it. */
const CONTROLS = [
  ...[...upTo('I', 10), ...upTo('O', 4), 'E7', ...upTo('G', 10), ...upTo('F', 3), 'B2', ...upTo('T', 5)],
  ...['W1', 'W2', 'W8', 'E1', 'E6', 'B1', 'B3', 'A1', ...upTo('S', 3)],
];

/** Those of them that a scan itself rests on: each must be attacked there as well. */
const OF_A_SCAN = [
  ...[...upTo('I', 10), ...upTo('O', 5), 'E7', 'E8', 'G1', 'G3', 'G6', ...upTo('F', 3), 'B1', 'B2', 'B3', 'B4'],
  ...['T1', 'T3', 'T5', 'W2', 'W8', 'E5', 'E6', 'A1'],
];

/** Controls that no attack on a job can show, with what does: a file, and words of a test's title or of the step. */
const ELSEWHERE: Readonly<Record<string, readonly [file: string, title: string]>> = {
  G8: ['test/text/fence.test.ts', 'I5 G8 a block says where it comes from'],
  E1: ['test/actions/parts.test.ts', 'passed to children holds no token, key or input (E1)'],
  S1: ['.ci/run', 'step dist npm run check:dist'],
  S2: ['test/workflows.test.ts', '%s keeps the policy'],
  S3: ['test/workflows.test.ts', '%s keeps the policy'],
};

describe('every control is attacked, or tested by name', () => {
  const attacked = new Set([...TRIAGE_CASES, ...DETECT_CASES].flatMap(({ controls }) => controls));
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
});

describe.each([
  ['ai-triage', TRIAGE_CASES, NOT_FOR_TRIAGE],
  ['detect-failures', DETECT_CASES, NOT_FOR_DETECT],
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
    expect(all.filter(({ scan, benign }) => (scan === undefined) !== (benign.scan === undefined))).toEqual([]);
  });
});

function pad(row: string): string {
  return row.replace(/\d+/, (digits) => digits.padStart(2, '0'));
}

test('the oracle knows nothing of what it judges', () => {
  for (const file of [
    'oracle.ts',
    'rules.ts',
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
