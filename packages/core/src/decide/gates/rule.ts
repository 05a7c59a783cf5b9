import type { RuleSpec, Selector } from '../../domain/rule.ts';
import { reason } from '../reasons.ts';
import { code, listed } from '../risk/words.ts';
import { failed, type Gate } from './gate.ts';

/** A label that excludes narrows nothing: without more, every pull request is meant (row 25). */
const isEmpty = ({ labels, titlePattern, baseBranch, author }: Selector): boolean =>
  labels.include.length === 0 && titlePattern === undefined && baseBranch === undefined && author === undefined;

/** Row 25: it selects everything, and does not say that this is meant. */
export const isTooBroad = ({ selector, safety }: Pick<RuleSpec, 'selector' | 'safety'>): boolean =>
  isEmpty(selector) && !safety.allowEmptySelector;

export const ruleGate: Gate = {
  name: 'rule',
  title: 'The rule selects some pull requests and lets them be merged',
  check({ rule: { name, spec } }) {
    const broad = 'has no selector, so it means every pull request; say so with `safety.allowEmptySelector: true`';
    const narrow = `does not let anything be merged${listed(spec.allowedActions.map(code))}`;
    return failed([
      ...(isTooBroad(spec) ? [reason('RULE_TOO_BROAD', `The rule ${code(name)} ${broad}.`)] : []),
      ...(spec.allowedActions.includes('merge')
        ? []
        : [reason('NOT_ALLOWED_BY_RULE', `The rule ${code(name)} ${narrow}.`)]),
    ]);
  },
};
