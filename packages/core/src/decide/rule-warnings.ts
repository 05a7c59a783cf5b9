import type { Decision } from '../domain/decision.ts';
import type { Rule } from '../domain/rule.ts';
import { inlineCode } from '../text/markdown.ts';
import { count } from '../text/words.ts';
import { unread } from './gates/health.ts';
import { isTooBroad } from './gates/rule.ts';

/**
 * What is in order and probably not meant, one sentence for each rule: Markdown. Such a rule holds back what it selects, that
 * of other rules too, and would do so silently wherever nobody opens a check.
 */
export function ruleWarnings(
  rules: readonly Rule[],
  decisions: readonly Pick<Decision, 'rules' | 'reasons'>[],
): string[] {
  return rules
    .filter(({ spec }) => !spec.suspend)
    .flatMap(({ name, origin, spec }) => {
      const which = `The rule ${inlineCode(name)} (${inlineCode(origin)})`;
      const held = (code: string): string => {
        const number = decisions.filter(
          (one) => one.rules.includes(name) && one.reasons.some((why) => why.code === code),
        );
        return `it holds back ${count(number.length, 'pull request')} of this run`;
      };
      return [
        ...(isTooBroad(spec)
          ? [
              `${which} selects every pull request and does not say \`safety.allowEmptySelector: true\`: none is merged or closed, by other rules neither, and ${held('RULE_TOO_BROAD')}. Give it a selector, or say that it is meant.`,
            ]
          : []),
        ...(unread(spec).argocd
          ? [
              `${which} names Argo CD in its words and does not say \`argocdEnabled: true\`: health is never known, and ${held('ARGO_UNKNOWN')}.`,
            ]
          : []),
        ...(unread(spec).any
          ? [
              `${which} names health in its words and says neither \`argocdEnabled: true\` nor \`fluxKustomization\`: health is never known, and ${held('HEALTH_UNKNOWN')}.`,
            ]
          : []),
      ];
    });
}
