import type { RuleSpec } from '../../domain/rule.ts';
import { reason } from '../reasons.ts';
import { code } from '../risk/words.ts';
import { failed, type Gate, off, passed } from './gate.ts';

const NAMES_HEALTH = /\{\{\s*argocd\.(?!sync\s*\}\})/i;
const NAMES_SYNC = /\{\{\s*argocd\.sync\s*\}\}/i;

/** Whether the words of a rule are about an application. */
export const namesArgo = ({ instruction }: Pick<RuleSpec, 'instruction'>): boolean =>
  NAMES_HEALTH.test(instruction) || NAMES_SYNC.test(instruction);

/** Argo CD is outside of what a sweep sees. */
const LATER = 300;

/** Row 125: what the words of the rule are about is known. Unknown is never healthy. */
export const healthGate: Gate = {
  name: 'health',
  title: 'The health that the rule speaks of is known',
  check({ rule, health }) {
    const { instruction, argocdEnabled } = rule.spec;
    const [asksHealth, asksSync] = [NAMES_HEALTH.test(instruction), NAMES_SYNC.test(instruction)];
    if (!asksHealth && !asksSync) return off();
    if (!argocdEnabled)
      return failed([
        reason('ARGO_UNKNOWN', 'The instruction names Argo CD, and the rule does not say `argocdEnabled: true`.'),
      ]);
    const unknown = (asksHealth && health?.health === 'Unknown') || (asksSync && health?.sync === 'Unknown');
    if (health && !unknown) return passed(code(`${health.app}: ${health.health}, ${health.sync}`));
    const why = health ? ` of ${code(health.app)}${health.why ? `: ${health.why}` : ''}` : '';
    return failed([reason('ARGO_UNKNOWN', `Argo CD does not tell the health${why}.`, LATER)]);
  },
};
