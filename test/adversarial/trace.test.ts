import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { NOT_FOR_TRIAGE, TRIAGE_CASES } from './cases/index.ts';

const root = path.resolve(import.meta.dirname, '..', '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const upTo = (letter: string, last: number, first = 1): string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => `${letter}${first + at}`);

/** What has to stand before any write is shipped (security.md, release gate R0), as far as there are jobs for it. */
const CONTROLS = [
  ...[...upTo('I', 9), ...upTo('O', 4), 'E7', ...upTo('G', 10), ...upTo('F', 3), 'B2', ...upTo('T', 5)],
  ...['W1', 'W2', 'W8', 'E1', 'E6', 'B1', 'B3', 'A1', ...upTo('S', 3)],
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
  const attacked = new Set(TRIAGE_CASES.flatMap(({ controls }) => controls));
  test.each(CONTROLS)('%s', (control) => {
    const elsewhere = ELSEWHERE[control];
    if (elsewhere) expect(read(elsewhere[0])).toContain(elsewhere[1]);
    else expect([...attacked]).toContain(control);
  });
  test('and nothing stands in the table that an attack shows as well', () => {
    expect(Object.keys(ELSEWHERE).filter((control) => attacked.has(control))).toEqual([]);
  });
});

describe('every row of the threat model is a case, or says why not', () => {
  const cases = new Set(TRIAGE_CASES.map(({ id }) => id.replace(/[a-z]$/, '')));
  const excused = new Set(
    Object.keys(NOT_FOR_TRIAGE)
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
    const wrong = TRIAGE_CASES.filter(
      ({ id, controls, what }) =>
        !/^AM(?:0[1-9]|[1-9]\d|10[0-8])[a-z]?$/.test(id) ||
        controls.length === 0 ||
        !controls.every((control) => /^[A-Z]{1,2}\d{1,2}$/.test(control)) ||
        what === '',
    );
    expect(wrong).toEqual([]);
  });
});

function pad(row: string): string {
  return row.replace(/\d+/, (digits) => digits.padStart(2, '0'));
}

test('the oracle knows nothing of what it judges', () => {
  for (const file of [
    'oracle.ts',
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
