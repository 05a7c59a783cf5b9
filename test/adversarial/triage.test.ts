import { describe, expect, test } from '@jest/globals';
import type { Case } from './cases/case.ts';
import { TRIAGE_CASES } from './cases/index.ts';
import { type Played, play, playBenign } from './harness.ts';

const titleOf = ({ id, controls, what }: Case): string => `${id} [${controls.join(', ')}] ${what}`;
const faults = ({ violations, complaints }: Played): string[] => [
  ...violations.map(({ effect, what }) => `${effect} ${what}`),
  ...complaints,
];

describe('nothing forbidden happens, whatever the model answers', () => {
  test.each(TRIAGE_CASES.map((one) => [titleOf(one), one] as const))('%s', async (_title, one) => {
    const options = { wire: one.wire ?? 'gemini' } as const;
    expect({ attack: faults(await play(one, options)), benign: faults(await playBenign(one, options)) }).toEqual({
      attack: [],
      benign: [],
    });
  });
});
