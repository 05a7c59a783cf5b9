import { hasLabel } from '../labels.ts';
import { reason } from '../reasons.ts';
import { askApprovers } from './approvals.ts';
import { type Gate, off } from './gate.ts';

const PRODUCTION_LABEL = 'production';

/** Row 126: no model and no green check decides on production, a person whom the rule names does. */
export const productionGate: Gate = {
  name: 'production',
  title: 'What goes to production is approved by those whom the rule names',
  check: (facts) =>
    hasLabel(facts.pull.labels.items, PRODUCTION_LABEL)
      ? askApprovers(facts, (who) => reason('PRODUCTION', `It goes to production, so ${who} must approve it.`))
      : off(),
};
