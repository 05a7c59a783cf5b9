import { reason } from '../reasons.ts';
import { selection } from '../select.ts';
import { failed, type Gate } from './gate.ts';

/** Rows 1 and 2: the first question; of what is merged or closed, or cannot be written to, nothing else is asked. */
export const openGate: Gate = {
  name: 'open',
  title: 'It is open',
  check({ pull, policy }) {
    if (pull.state === 'MERGED') return failed([reason('ALREADY_MERGED', 'It is merged.')]);
    if (pull.state === 'CLOSED') return failed([reason('CLOSED', 'It is closed.')]);
    return failed(policy.archived ? [reason('ARCHIVED', 'Its repository is archived.')] : []);
  },
};

/**
 * Rows 10 to 18 once more, because labels, base and the rule itself may have changed since it was selected (row 89). What
 * its title must match is compiled elsewhere, and an edited title makes every decision void (row 90).
 */
export const selectedGate: Gate = {
  name: 'selected',
  title: 'The rule selects it',
  check: ({ pull, rule }) => failed(selection(rule.spec, pull, { test: () => true })),
};

/** Row 5. */
export const draftGate: Gate = {
  name: 'draft',
  title: 'It is ready for review',
  check: ({ pull }) => failed(pull.draft || pull.mergeState === 'DRAFT' ? [reason('DRAFT', 'It is a draft.')] : []),
};
