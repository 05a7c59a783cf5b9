import { describe, expect, test } from '@jest/globals';
import type { Case, WireChoice } from './cases/case.ts';
import { TRIAGE_CASES } from './cases/index.ts';
import { type Played, type PlayOptions, play, playBenign } from './harness.ts';

const titleOf = ({ id, controls, what }: Case): string => `${id} [${controls.join(', ')}] ${what}`;
const faults = ({ violations, complaints }: Played): string[] => [
  ...violations.map(({ effect, what }) => `${effect} ${what}`),
  ...complaints,
];
/** A guard that refuses everything fails too: the harmless run that is like the attack must succeed. */
async function attacked(one: Case, options: PlayOptions): Promise<void> {
  const attack = faults(await play(one, options));
  const benign = faults(await playBenign(one, options));
  expect({ attack, benign }).toEqual({ attack: [], benign: [] });
}
const named = (cases: readonly Case[]): [string, Case][] => cases.map((one) => [titleOf(one), one]);

describe('nothing forbidden happens, whatever the model answers', () => {
  test.each(named(TRIAGE_CASES))('%s', (_title, one) => attacked(one, { wire: one.wire ?? 'gemini' }));
});

/** What differs by wire is how calls, arguments, results and thoughts are carried; these cases go through all of it. */
const CORE = /^(?:AM01|AM04|AM07|AM13a|AM17|AM19|AM21|AM24|AM39|AM42|AM49|AM62|AM73|AM76|AM77|AM94a|AM95|AM101|AM105)$/;
const core = TRIAGE_CASES.filter(
  ({ id }, at) => CORE.test(id) && TRIAGE_CASES.findIndex((one) => one.id === id) === at,
);

describe.each(['anthropic', 'openai', 'ollama'] satisfies WireChoice[])('over the wire of %s', (wire) => {
  test.each(named(core))('%s', (_title, one) => attacked(one, { wire }));
});
