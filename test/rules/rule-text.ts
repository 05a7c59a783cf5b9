import { type LoadedRule, type ParsedRules, parseRules } from '../../packages/core/src/rules.ts';

/** A rule as its file holds it: `spec` is YAML, indented by two. */
export const ruleText = (spec: string, name = 'a-rule'): string => `apiVersion: aioperator.io/v1alpha1
kind: PRReconciliationRule
metadata:
  name: ${name}
spec:
${spec}
`;

/** The least that a rule must say, on the lines 6 and 7. */
export const LEAST = '  selector: { labels: { include: [auto-merge] } }\n  instruction: Merge it.';

export const ORIGIN = 'acme/app/.github/pr-rules/a.yml';

export const parsed = (...texts: string[]): Promise<ParsedRules> =>
  parseRules(texts.map((text, index) => ({ origin: index === 0 ? ORIGIN : `file-${index + 1}.yml`, text })));

/** The one rule of a text that must be in order. */
export async function loaded(text: string): Promise<LoadedRule> {
  const { rules, faults } = await parsed(text);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return rules[0]!;
}
