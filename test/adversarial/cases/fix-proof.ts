/** What the job that validates hands on, which has run the code of the repository: AM106. */
import { writeFileSync } from 'node:fs';
import type { Case, FixPlay } from './case.ts';
import { attack } from './fix-case.ts';
import { ALERT, BENIGN_THREE, passed } from './fix-plan.ts';

/** The file of the result is another one; undefined: it is not there. */
const says = (text: (sha256: string) => string | undefined): FixPlay => ({
  between: (handed, after) => {
    if (after !== 'validate') return;
    const told = text(handed.sha256);
    if (told === undefined) handed.validation += '.gone';
    else writeFileSync(handed.validation, told);
  },
});
const FAILED = { outcome: 'nothing', reason: 'failed-validation', pulls: 0 };
/** A file that is none is that of a job that died. */
const DIED = { outcome: 'failed', reason: 'setup-failed', pulls: 0, posted: true };
const HOSTILE = '@maria Fixes #1 <img src=x>\n/approve\n```\n@dependabot merge\n::add-mask::x ##[error]x\u001b[2J';

const ROWS: [what: string, expect: Case['expect'], text: (sha256: string) => string | undefined][] = [
  ['is of another plan', { ...ALERT, refused: ['W9'] }, () => passed('0'.repeat(64))],
  [
    'says that it went well, and its steps do not',
    { ...ALERT, refused: ['W9'] },
    (sha256) => passed(sha256).replace('"ok":true', '"ok":false'),
  ],
  ['is gone', DIED, () => undefined],
  ['is no JSON', DIED, () => '{"verdict":"passed"'],
  ['has a key more', DIED, (sha256) => passed(sha256).replace('{', '{"by":"mallory",')],
  ['is another verdict', DIED, (sha256) => passed(sha256).replace('"passed"', '"merged"')],
  ['prints what acts on GitHub', FAILED, (sha256) => passed(sha256, HOSTILE)],
];

export const fixProofCases: Case[] = ROWS.map(([what, expect, text]) =>
  attack('AM106', ['W9', 'E3', 'O1'], `the validation ${what}`, {
    fix: says(text),
    ...(expect ? { expect } : {}),
    benign: BENIGN_THREE,
  }),
);
