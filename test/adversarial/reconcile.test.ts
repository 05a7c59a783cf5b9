import { describe, expect, test } from '@jest/globals';
import type { Case } from './cases/case.ts';
import { RECONCILE_CASES } from './cases/index.ts';
import { type Played, play, playBenign } from './harness.ts';

const titleOf = ({ id, controls, what }: Case): string => `${id} [${controls.join(', ')}] ${what}`;
const faults = ({ violations, complaints }: Played): string[] => [
  ...violations.map(({ effect, what }) => `${effect} ${what}`),
  ...complaints,
];

describe('no pull request is merged or closed that must not be, whatever stands there and the model answers', () => {
  test.each(RECONCILE_CASES.map((one): [string, Case] => [titleOf(one), one]))('%s', async (_title, one) => {
    const wire = one.wire ?? 'gemini';
    const attack = faults(await play(one, { wire }));
    // A guard that refuses everything fails too: the harmless run that is like the attack must succeed.
    const benign = faults(await playBenign(one, { wire }));
    expect({ attack, benign }).toEqual({ attack: [], benign: [] });
  });
});
