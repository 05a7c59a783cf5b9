import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Gate } from '../../packages/core/src/decide/gates/gate.ts';
import { productionGate } from '../../packages/core/src/decide/gates/production.ts';
import { riskGate } from '../../packages/core/src/decide/gates/risk.ts';
import { versionsGate } from '../../packages/core/src/decide/gates/versions.ts';
import { RISKS, type Risk, type RiskLevel } from '../../packages/core/src/domain/fix.ts';
import { fixData, markedFix } from '../effects/publish.ts';
import { all, aReview, type Change, carol, facts, type Spec, us } from './gate-facts.ts';
import { answer, type Row } from './gate-rows.ts';

const rated = (level: RiskLevel): Risk => ({ level, reasons: [`\`src/a.ts\` is ${level}.`] });
const APPROVERS: Spec = { risk: { approvers: ['carol', 'acme/owners'] } };
const none = all<never>();

describe('rows 114 to 116: risk', () => {
  it.each<Row>([
    ['no rule asks', { risk: rated('high') }, 'off'],
    ['low', { spec: APPROVERS, risk: rated('low'), pull: { reviews: none } }, 'passed'],
    [
      '115: medium, nobody looked',
      { spec: APPROVERS, risk: rated('medium'), pull: { reviews: none } },
      ['RISK_MEDIUM'],
    ],
    ['medium, a person looked', { spec: APPROVERS, risk: rated('medium') }, 'passed'],
    [
      'medium, an app looked',
      { spec: APPROVERS, risk: rated('medium'), pull: { reviews: all(aReview({ author: us })) } },
      ['RISK_MEDIUM', 'BOT_APPROVAL'],
    ],
    [
      '114: high, a person looked',
      { spec: APPROVERS, risk: rated('high'), background: { teams: new Map([['acme/owners', []]]) } },
      ['RISK_HIGH'],
    ],
    [
      '114: high, an approver looked',
      { spec: APPROVERS, risk: rated('high'), pull: { reviews: all(aReview({ author: carol })) } },
      'passed',
    ],
    [
      '114: high, an approver looked at an older commit',
      {
        spec: { risk: { approvers: ['carol'] } },
        risk: rated('high'),
        pull: { reviews: all(aReview(), aReview({ author: carol, commit: 'd'.repeat(40) })) },
      },
      ['RISK_HIGH', 'STALE_APPROVAL'],
    ],
    [
      'high, a member of the team looked',
      { spec: APPROVERS, risk: rated('high'), background: { teams: new Map([['acme/owners', ['bob']]]) } },
      'passed',
    ],
    ['high, a team that could not be read', { spec: APPROVERS, risk: rated('high') }, ['RISK_HIGH']],
    ['high, a team that is not read yet', { spec: APPROVERS, risk: rated('high'), background: null }, 'unread'],
    ['high, the rule names nobody', { spec: { risk: {} }, risk: rated('high') }, ['RISK_HIGH']],
    [
      '116: a label says worse',
      { spec: APPROVERS, pull: { labels: all('Risk:High', 'risk:low'), reviews: none } },
      ['RISK_HIGH'],
    ],
    [
      '116: a label says better',
      { spec: APPROVERS, risk: rated('medium'), pull: { labels: all('risk:low'), reviews: none } },
      ['RISK_MEDIUM'],
    ],
    [
      '116: our own text says worse',
      { spec: APPROVERS, pull: { body: markedFix(fixData({ risk: 'medium' })), reviews: none } },
      ['RISK_MEDIUM'],
    ],
    ['not rated yet', { spec: APPROVERS, risk: undefined }, 'unread'],
    [
      'not rated yet, but marked',
      { spec: APPROVERS, risk: undefined, pull: { labels: all('risk:medium'), reviews: none } },
      ['RISK_MEDIUM'],
    ],
    [
      'not rated yet, marked, and looked at',
      { spec: APPROVERS, risk: undefined, pull: { labels: all('risk:medium') } },
      'unread',
    ],
    ['it could not be rated', { spec: APPROVERS, risk: undefined, unratable: 'It is too large.' }, ['RISK_UNKNOWN']],
  ])('%s', (_name, change, expected) => {
    expect(answer(riskGate, change)).toEqual(expected);
  });

  it('says who, and why', () => {
    const found = riskGate.check(facts({ spec: { risk: { approvers: ['carol'] } }, risk: rated('high') }));
    expect(found.reasons?.[0]?.text).toBe(
      'Its risk is high, so one of `risk.approvers` (`carol`) must approve it. `src/a.ts` is high.',
    );
  });

  it('says whose team could not be read', () => {
    const found = riskGate.check(facts({ spec: APPROVERS, risk: rated('high') }));
    expect(found.reasons?.[0]?.text).toContain(
      "Who belongs to `acme/owners` could not be read. A workflow's own token cannot read teams: name people in `risk.approvers`, or pass the token of a GitHub App with the organisation permission *Members: read*.",
    );
  });

  it('116: no label and no text ever makes it pass', () => {
    const level = fc.constantFrom(...RISKS);
    fc.assert(
      fc.property(level, fc.array(level), fc.option(level), fc.boolean(), (risk, labels, text, looked) => {
        const change = { spec: APPROVERS, risk: rated(risk), background: { teams: new Map() } };
        const reviews = looked ? all(aReview()) : none;
        const body = text ? markedFix(fixData({ risk: text })) : '';
        const marked = { labels: all(...labels.map((one) => `risk:${one}`)), body, reviews };
        const plain = riskGate.check(facts({ ...change, pull: { reviews } })).state;
        if (plain === 'failed') expect(riskGate.check(facts({ ...change, pull: marked })).state).toBe('failed');
      }),
    );
  });
});

describe('rows 126 and 122', () => {
  const production = { labels: all('auto-merge', 'Production') };
  it.each<[string, Gate, Change, 'passed' | 'off' | 'unread' | string[]]>([
    ['no production', productionGate, {}, 'off'],
    ['126: nobody is named', productionGate, { pull: production }, ['PRODUCTION']],
    [
      '126: another has approved',
      productionGate,
      { pull: production, spec: { risk: { approvers: ['carol'] } } },
      ['PRODUCTION'],
    ],
    ['126: an approver has', productionGate, { pull: production, spec: { risk: { approvers: ['bob'] } } }, 'passed'],
    [
      '126: who pushed is not read yet',
      productionGate,
      { pull: production, spec: { risk: { approvers: ['bob'] } }, background: null },
      'unread',
    ],

    ['no limit', versionsGate, {}, 'off'],
    ['122: no version', versionsGate, { spec: { limits: { maxVersionBump: 'major' } } }, ['VERSION_UNKNOWN']],
    [
      '122: too far',
      versionsGate,
      { spec: { limits: { maxVersionBump: 'patch' } }, pull: { title: 'Bump a from 1.2.3 to 1.3.0' } },
      ['VERSION_LEVEL'],
    ],
    [
      'as far as it may',
      versionsGate,
      { spec: { limits: { maxVersionBump: 'minor' } }, pull: { title: 'Bump a from 1.2.3 to 1.3.0' } },
      'passed',
    ],
  ])('%s', (_name, gate, change, expected) => {
    expect(answer(gate, change)).toEqual(expected);
  });
});
