import { describe, expect, test } from '@jest/globals';
import type { Case, WireChoice } from './cases/case.ts';
import { FIX_CASES } from './cases/index.ts';
import { type Played, play, playBenign } from './harness.ts';

/** The built action as the runner starts it: a case is here when the host, the log, the disk or a program has a part in it. */
const CHOSEN: [id: string, what: RegExp][] = [
  ['AM04', /in a file/],
  ['AM05', /thinks the token/],
  ['AM13', /no input names/],
  ['AM19', /a command of the validation/],
  ['AM22', /is printed/],
  ['AM25', /a workflow/],
  ['AM33', /executable/],
  ['AM35', /deletes/],
  ['AM44', /skip checks/],
  ['AM62', /a stranger/],
  ['AM76', /in every field/],
  ['AM78', /terminal/],
  ['AM82', /reads the environment/],
  ['AM83', /files of the runner/],
  ['AM84', /leaves a process/],
  ['AM95', /a dry run/],
];
const WIRES: WireChoice[] = ['gemini', 'anthropic'];
const chosen = CHOSEN.map(([id, words], at): [string, Case, WireChoice] => {
  const one = FIX_CASES.find((candidate) => candidate.id === id && words.test(candidate.what))!;
  return [`${one.id} [${one.controls.join(', ')}] ${one.what}`, one, WIRES[at % WIRES.length]!];
});
const faults = ({ violations, complaints }: Played): string[] => [
  ...violations.map(({ effect, what }) => `${effect} ${what}`),
  ...complaints,
];

describe('the built action', () => {
  test.each(chosen)('%s', async (_title, one, wire) => {
    const played = await play(one, { vehicle: 'child', wire });
    expect(faults(played)).toEqual([]);
    // Green or red as the outcome says, and no stack of a bug.
    expect(played.end.reason).not.toBe('bug');
  });

  test.each(WIRES)('a harmless fix over the wire of %s succeeds', async (wire) => {
    const proved = FIX_CASES.find(({ id }) => id === 'AM82')!;
    const played = await playBenign(proved, { vehicle: 'child', wire });
    expect(faults(played)).toEqual([]);
    expect(played.end.log).toContain(`::add-mask::${played.end.maskable[0]}`);
  });
});
