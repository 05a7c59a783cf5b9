import type { GateFacts } from '../../domain/decision.ts';
import { RISKS, type RiskLevel } from '../../domain/fix.ts';
import { hasLabel, riskLabel } from '../labels.ts';
import { markerOf } from '../pull-marker.ts';
import { reason } from '../reasons.ts';
import { askApprovals, askApprovers } from './approvals.ts';
import { failed, type Gate, off, passed } from './gate.ts';

const rank = (level: RiskLevel): number => RISKS.indexOf(level);
const worst = (levels: readonly RiskLevel[]): RiskLevel => levels.toSorted((a, b) => rank(b) - rank(a))[0] ?? 'low';

/** What labels and our own text say, whoever wrote them: it can only make the rating worse (row 116). */
function said({ pull }: GateFacts): RiskLevel[] {
  const marker = markerOf(pull.body);
  const told = marker && 'risk' in marker.data ? [marker.data.risk] : [];
  return [...RISKS.filter((level) => hasLabel(pull.labels.items, riskLabel(level))), ...told];
}

/** Rows 114 to 116: low needs green checks alone, medium a person, high one of those whom the rule names. */
export const riskGate: Gate = {
  name: 'risk',
  title: 'Who must approve a change of its risk has approved it',
  check(facts) {
    const { risk, unratable, rule } = facts;
    if (!rule.spec.risk) return off();
    if (!risk && unratable !== undefined)
      return failed([reason('RISK_UNKNOWN', `Its risk could not be rated: ${unratable}`)]);
    const level = worst([...(risk ? [risk.level] : []), ...said(facts)]);
    const why = rank(risk?.level ?? 'low') < rank(level) ? ['It is marked so.'] : (risk?.reasons ?? []).slice(0, 3);
    const because = why.map((one) => ` ${one}`).join('');
    const found =
      level === 'low'
        ? passed('Low.')
        : level === 'medium'
          ? askApprovals(facts, 1, reason('RISK_MEDIUM', `Its risk is medium, so a person must approve it.${because}`))
          : askApprovers(facts, (who) => reason('RISK_HIGH', `Its risk is high, so ${who} must approve it.${because}`));
    // Labels may say less than the change itself, once that is rated.
    return risk || found.state === 'failed' ? found : { state: 'unread' };
  },
};
