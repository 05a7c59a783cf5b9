/**
 * Runs attacks of a suite without a test runner, for mutation.ts: `node attack.js fix 'AM25|AM26 .*spellings'`. Prints a line
 * for each, with what was wrong below it; ends with 1 when something was, or when no attack was meant.
 */
import type { Case } from '../adversarial/cases/case.ts';
import { DETECT_CASES, FIX_CASES, RECONCILE_CASES, TRIAGE_CASES } from '../adversarial/cases/index.ts';
import { type Played, play, playBenign } from '../adversarial/harness.ts';

const SUITES: Readonly<Record<string, readonly Case[]>> = {
  triage: TRIAGE_CASES,
  detect: DETECT_CASES,
  fix: FIX_CASES,
  reconcile: RECONCILE_CASES,
};
const faults = ({ violations, complaints }: Played): string[] => [
  ...violations.map(({ effect, what }) => `${effect} ${what}`),
  ...complaints,
];

const [suite = '', titles = ''] = process.argv.slice(2);
const meant = new RegExp(`^(?:${titles})`, 'i');
const titleOf = ({ id, controls, what }: Case): string => `${id} [${controls.join(', ')}] ${what}`;
const chosen = (SUITES[suite] ?? []).filter((one) => meant.test(titleOf(one)));
let wrong = chosen.length === 0;
for (const one of chosen) {
  const wire = one.wire ?? 'gemini';
  const found = [
    ...faults(await play(one, { wire })),
    ...faults(await playBenign(one, { wire })).map((what) => `the harmless run: ${what}`),
  ];
  console.log(`${found.length === 0 ? '✓' : '✕'} ${titleOf(one)}`);
  for (const what of found) console.log(`  ${what}`);
  wrong ||= found.length > 0;
}
process.exit(wrong ? 1 : 0);
