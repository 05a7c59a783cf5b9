import { describe, expect, test } from '@jest/globals';
import type { Case, WireChoice } from './cases/case.ts';
import { TRIAGE_CASES } from './cases/index.ts';
import { type Played, play, playBenign } from './harness.ts';

/**
 * The built action as the runner starts it, canaries in its environment, in .git/config and in RUNNER_TEMP. A case is
 * here when the host, the log or the disk has a part in it; one of each.
 */
const CHOSEN = [
  'AM01',
  'AM04',
  'AM05',
  'AM13a',
  'AM19',
  'AM22',
  'AM40',
  'AM42',
  'AM62',
  'AM64',
  'AM76',
  'AM77',
  'AM78',
  'AM94c',
];
const WIRES: WireChoice[] = ['gemini', 'anthropic', 'openai', 'ollama'];
const chosen = CHOSEN.map((id, at): [string, Case, WireChoice] => {
  const one = TRIAGE_CASES.find((candidate) => candidate.id === id)!;
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

  test.each(WIRES)('a harmless run over the wire of %s succeeds', async (wire) => {
    const played = await playBenign(TRIAGE_CASES.find(({ id }) => id === 'AM13a')!, { vehicle: 'child', wire });
    expect(faults(played)).toEqual([]);
    // The runner masks what the host knows; nothing else is known to it.
    expect(played.end.log).toContain(`::add-mask::${played.end.maskable[0]}`);
  });
});
