import { judgeChecks } from '../check-states.ts';
import { failed, type Gate, off } from './gate.ts';

/** Rows 39 to 46. */
export const checksGate: Gate = {
  name: 'checks',
  title: 'All required checks are green',
  check: (facts) => failed(judgeChecks(facts).required),
};

/** Rows 36, 54 and 55: M1 asks for all checks that are there. */
export const otherChecksGate: Gate = {
  name: 'other-checks',
  title: 'All other checks are green',
  check: (facts) => (facts.rule.spec.safety.ignoreOptional ? off() : failed(judgeChecks(facts).others)),
};

/** Rows 47 and 48. */
export const signalGate: Gate = {
  name: 'signal',
  title: 'At least one check passed',
  check: (facts) => failed(judgeChecks(facts).signal),
};

/** Rows 49, 56 and 58. */
export const settledGate: Gate = {
  name: 'settled',
  title: 'The checks are all there, and of this commit',
  check: (facts) => failed(judgeChecks(facts).settled),
};
