/** What the attacks on pr-reconcile share: worlds with one pull request that is ready, and harmless runs beside them. */
import { HOME, type World, type WorldSeed } from '../world.ts';
import { type PullTold, type ReconcileSeed, RULE } from '../world-reconcile.ts';
import type { Case, Expectation, Play } from './case.ts';

export { RULE };

/** The number of the first pull request of a world. */
export const FIRST = 2;

/** A ready pull request, and a model that says merge: it is merged. */
export const BENIGN_MERGE: Play = { reconcile: {}, expect: { merged: [FIRST] } };

/** One pull request told over the plain one. */
export const pull = (told: PullTold, over: Omit<ReconcileSeed, 'pulls'> = {}): WorldSeed => ({
  reconcile: { ...over, pulls: [told] },
});
export const home = ({ github }: World) => github.repo(HOME);

/** It is not merged, and what stands against it is told in the output, by its code. */
export const because = (...codes: string[]): Expectation => ({
  merged: [],
  check: ({ outputs }) => {
    const told = outputs['decisions'] ?? '';
    return codes.filter((code) => !told.includes(`"${code}"`)).map((code) => `no ${code} in ${told}`);
  },
});

/** A case of this job beside a merge of the same world without its attack, unless told. */
export const attack = (id: string, controls: string[], what: string, over: Partial<Case>): Case => ({
  ...{ id, controls, what, reconcile: {}, benign: BENIGN_MERGE },
  ...over,
});
