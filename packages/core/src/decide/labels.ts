import { FAILURE_CLASSES } from '../domain/failure.ts';
import { RISKS, type RiskLevel } from '../domain/fix.ts';
import { OUR_LABEL } from '../domain/issue.ts';

/** A label as a repository keeps it; `color` is six hex digits. */
export interface Label {
  name: string;
  color: string;
  description: string;
}

export { OUR_LABEL };
/** On an issue that was closed as fixed twice and came back. It has no `ci:`, so that it outlives a change of class. */
export const RECURRING_LABEL = 'ci-recurring';
/** On a pull request of ours whose risk is high: nothing may merge it before a person has approved it. */
export const APPROVAL_LABEL = 'needs-human-approval';
/** On a plan and what came of it. */
export const AGENT_LABEL = 'ai-agent';
/** Whether a plan waits for a person, or was approved. */
export const PLAN_LABELS = { pending: 'plan-pending', approved: 'plan-approved' } as const;
/** On a change of infrastructure. */
export const CHANGE_LABEL = 'agent-sre';
/** On a revert of what we merged. */
export const ROLLBACK_LABELS = ['rollback', 'ai-operator'] as const;
/** How dangerous the change of a pull request of ours is. */
export const riskLabel = (level: RiskLevel): string => `risk:${level}`;

const RISK_COLORS = { low: '0e8a16', medium: 'fbca04', high: 'b60205' } as const;

/**
 * The only labels that exist for us (W8): host-chosen, none of which any other bot takes as a command. Colours are
 * GitHub's own palette.
 */
const LABELS: readonly Label[] = [
  { name: OUR_LABEL, color: '0052cc', description: 'Followed by ai-devops' },
  { name: RECURRING_LABEL, color: 'fbca04', description: 'A CI failure that came back after it was fixed' },
  ...FAILURE_CLASSES.map((name) => ({ name: `ci:${name}`, color: 'd93f0b', description: 'Class of a CI failure' })),
  ...RISKS.map((name) => ({
    name: riskLabel(name),
    color: RISK_COLORS[name],
    description: 'How dangerous the change is, as code rates it',
  })),
  { name: APPROVAL_LABEL, color: 'b60205', description: 'A person must approve this before it is merged' },
  { name: AGENT_LABEL, color: '1d76db', description: 'Planned by ai-devops' },
  { name: PLAN_LABELS.pending, color: 'fbca04', description: 'A plan that waits for /approve or /reject' },
  { name: PLAN_LABELS.approved, color: '0e8a16', description: 'A plan that a person approved' },
  { name: CHANGE_LABEL, color: '1d76db', description: 'A change of infrastructure that an alert asked for' },
  { name: ROLLBACK_LABELS[0], color: 'd93f0b', description: 'A revert of what made things worse' },
  { name: ROLLBACK_LABELS[1], color: '1d76db', description: 'Made by ai-devops on its own observation' },
];

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** GitHub compares labels without case: a repository may have made ours in capitals. */
export const hasLabel = (names: readonly string[], name: string): boolean => names.some((other) => same(other, name));

/** Our label of that name; undefined when it is none of ours. */
export const ourLabel = (name: string): Label | undefined => LABELS.find((label) => same(label.name, name));

/** W8: what other bots and workflows take as a command or an approval. No rule makes one of them ours. */
const COMMANDS = ['auto-merge', 'automerge', 'lgtm', 'approved', 'ok-to-test', 'safe-to-test'];

/** Whether a label is never set by us, however it parts its words. */
export function deniedLabel(name: string): boolean {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
  return COMMANDS.includes(plain) || plain.startsWith('skip-');
}

/**
 * W8: the first name that is none of ours, nor one of `others`, which the maintainers' rules name; or that is not spelled so.
 * Undefined when all are.
 */
export const foreignLabel = (names: readonly string[], others: readonly string[] = []): string | undefined =>
  names.find((name) => deniedLabel(name) || (ourLabel(name)?.name !== name && !others.includes(name)));

/** A label that a rule names, as it is made where the repository lacks it: in GitHub's neutral grey. */
const ruleLabel = (name: string): Label => ({
  name,
  color: 'ededed',
  description: 'Set by a rule for pull requests',
});

/** A label that may be set, as it is made where a repository lacks it. */
export const labelOf = (name: string): Label => ourLabel(name) ?? ruleLabel(name);

/**
 * What must be put on and taken off so that all of `add` are there, and no other label of ours that begins with the prefix.
 * That they may be set, `foreignLabel` has said.
 */
export function labelChange(
  has: readonly string[],
  add: readonly string[],
  replacePrefix: string | undefined,
): { missing: Label[]; stale: string[] } {
  const missing = add.filter((name) => !hasLabel(has, name)).map(labelOf);
  const stale = has.filter(
    (name) => replacePrefix && name.toLowerCase().startsWith(replacePrefix) && ourLabel(name) && !hasLabel(add, name),
  );
  return { missing, stale };
}
