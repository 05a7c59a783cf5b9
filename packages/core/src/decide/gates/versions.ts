import { reason } from '../reasons.ts';
import { bumpIn, exceeds } from '../version-bump.ts';
import { failed, type Gate, off, passed } from './gate.ts';

/** Row 122. */
export const versionsGate: Gate = {
  name: 'versions',
  title: 'The update goes no further than the rule lets it',
  check({ pull, rule }) {
    const most = rule.spec.limits.maxVersionBump;
    if (most === undefined) return off();
    const bump = bumpIn(pull.title);
    if (bump === undefined) {
      const text =
        'Its title names no two versions, as `from 1.2.3 to 1.2.4` does, so nobody knows how far the update goes.';
      return failed([reason('VERSION_UNKNOWN', text)]);
    }
    if (!exceeds(bump, most)) return passed(`A ${bump} update.`);
    return failed([reason('VERSION_LEVEL', `It is a ${bump} update; the rule lets ${most} updates be merged.`)]);
  },
};
