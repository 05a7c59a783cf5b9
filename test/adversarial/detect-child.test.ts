import { describe, expect, test } from '@jest/globals';
import type { Case, WireChoice } from './cases/case.ts';
import { DETECT_CASES } from './cases/index.ts';
import { type Played, play, playBenign } from './harness.ts';

/** The built action as the runner starts it: a case is here when the host, the log or the disk has a part in it. */
const CHOSEN: [id: string, what: RegExp][] = [
  ['AM04', /the token/],
  ['AM13', /another repository/],
  ['AM19', /keys of other services/],
  ['AM19', /a secret of ours stands in names/],
  ['AM22', /is printed/],
  ['AM40', /chooses labels/],
  ['AM42', /in all that a run says/],
  ['AM48', /mallory has an issue/],
  ['AM62', /by hand/],
  ['AM76', /in all that a run says/],
  ['AM77', /lines for the runner/],
  ['AM78', /in all that a run says/],
  ['AM89', /archive of logs that is a bomb/],
  ['AM95', /a dry run/],
];
const WIRES: WireChoice[] = ['gemini', 'anthropic'];
const chosen = CHOSEN.map(([id, words], at): [string, Case, WireChoice] => {
  const one = DETECT_CASES.find((candidate) => candidate.id === id && words.test(candidate.what))!;
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

  test.each(WIRES)('a harmless scan over the wire of %s succeeds', async (wire) => {
    const named = DETECT_CASES.find(({ id }) => id === 'AM13')!;
    const played = await playBenign(named, { vehicle: 'child', wire });
    expect(faults(played)).toEqual([]);
    expect(played.end.log).toContain(`::add-mask::${played.end.maskable[0]}`);
  });
});
