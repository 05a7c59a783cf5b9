import { expect, it } from '@jest/globals';
import { ruleWarnings } from '../../packages/core/src/decide/rule-warnings.ts';
import type { ReasonCode } from '../../packages/core/src/domain/reason.ts';
import { parseRules } from '../../packages/core/src/rules.ts';
import { ruleText } from '../rules/rule-text.ts';

const about = async (spec: string, ...codes: ReasonCode[]): Promise<string[]> => {
  const { rules } = await parseRules([{ origin: 'acme/app/a.yml', text: ruleText(spec) }]);
  expect(rules).toHaveLength(1);
  const decisions = codes.map((code) => ({ rules: ['a-rule'], reasons: [{ code, text: '' }] }));
  const others = { rules: ['another'], reasons: [{ code: 'RULE_TOO_BROAD' as const, text: '' }] };
  return ruleWarnings(
    rules.map(({ rule }) => rule),
    [...decisions, others],
  );
};
const WORDS = '  instruction: Merge it.';

it.each([
  ['that is empty', `  selector: {}\n${WORDS}`],
  ['that only excludes', `  selector: { labels: { exclude: [wip] } }\n${WORDS}`],
])('a selector %s holds everything back, and how much of it is told', async (_, spec) => {
  expect(await about(spec, 'RULE_TOO_BROAD', 'RULE_TOO_BROAD', 'CHECKS_PENDING')).toEqual([
    'The rule `a-rule` (`acme/app/a.yml`) selects every pull request and does not say `safety.allowEmptySelector: true`: none is merged or closed, by other rules neither, and it holds back 2 pull requests of this run. Give it a selector, or say that it is meant.',
  ]);
});

it('words about Argo CD that nobody asks never come true', async () => {
  const spec = '  selector: { baseBranch: main }\n  instruction: "Merge if {{ argocd.sync }} is Synced."';
  expect(await about(spec, 'ARGO_UNKNOWN')).toEqual([
    'The rule `a-rule` (`acme/app/a.yml`) names Argo CD in its words and does not say `argocdEnabled: true`: health is never known, and it holds back 1 pull request of this run.',
  ]);
  expect(await about(`${spec}\n  argocdEnabled: true`, 'ARGO_UNKNOWN')).toEqual([]);
});

it('words about health that no source tells never come true', async () => {
  const spec = '  selector: { baseBranch: main }\n  instruction: "Merge while {{ health.status }} is Healthy."';
  expect(await about(spec, 'HEALTH_UNKNOWN', 'HEALTH_UNKNOWN')).toEqual([
    'The rule `a-rule` (`acme/app/a.yml`) names health in its words and says neither `argocdEnabled: true` nor `fluxKustomization`: health is never known, and it holds back 2 pull requests of this run.',
  ]);
  expect(await about(`${spec}\n  argocdEnabled: true`)).toEqual([]);
  expect(await about(`${spec}\n  fluxKustomization: app`)).toEqual([]);
});

it.each([
  ['selects some', `  selector: { baseBranch: main }\n${WORDS}`],
  ['is meant for all', `  selector: {}\n${WORDS}\n  safety: { allowEmptySelector: true }`],
  ['is switched off', `  selector: {}\n${WORDS}\n  suspend: true`],
])('of a rule that %s nothing is said', async (_, spec) => {
  expect(await about(spec, 'CHECK_FAILED')).toEqual([]);
});
