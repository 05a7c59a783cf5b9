import { mergeMethodOf } from '../merge-method.ts';
import { code } from '../risk/words.ts';
import { failed, type Gate, passed } from './gate.ts';

/** Rows 38 and 65 to 69. */
export const methodGate: Gate = {
  name: 'method',
  title: 'The merge method is allowed',
  check({ pull, rule, policy }) {
    const { method, reasons } = mergeMethodOf(pull, rule.spec, policy);
    return reasons.length > 0 ? failed(reasons) : passed(method && code(method));
  },
};
