import { createHash } from 'node:crypto';
import type { GateFacts, Judgement } from '../domain/decision.ts';
import type { HealthSource } from '../domain/health.ts';
import type { BranchPolicy, Check, Cut, SweptPull } from '../domain/pull.ts';
import type { Reason } from '../domain/reason.ts';
import type { Rule } from '../domain/rule.ts';
import { hasLabel, ourLabel } from './labels.ts';
import { isOurCheck } from './memory.ts';

/**
 * Two fingerprints, 16 hex digits each, by which a later run knows a state of a pull request again. They may only ever
 * suppress work, or make a decision void. Neither depends on the order in which GitHub tells things, nor on our own check.
 */

const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

/** A list as a set of records: by their text, which is the same everywhere. */
const sorted = (items: readonly unknown[]): string[] => items.map((item) => JSON.stringify(item)).toSorted();

const labelsOf = ({ items, cut }: Cut<string>): unknown => [sorted(items.map((label) => label.toLowerCase())), cut];

/** The checks of others. None at all and none but ours are one thing, so that writing ours changes nothing. */
const checksOf = (checks: Cut<Pick<Check, 'name' | 'kind' | 'state' | 'appId'>> | null): unknown => [
  sorted(
    (checks?.items ?? [])
      .filter((check) => !isOurCheck(check))
      .map(({ name, kind, state, appId }) => [name, kind, state, appId]),
  ),
  checks?.cut ?? false,
];

/**
 * What the sweep saw: as long as it stays, nothing is read again. `rules` are all that are loaded, because an edited one
 * may select what it did not. `updatedAt` alone would not do: checks and mergeability move without it.
 */
export function sweepFingerprint(pull: SweptPull, rules: readonly Pick<Rule, 'hash'>[]): string {
  return digest([
    'sweep 1',
    [pull.headSha, pull.draft, pull.title, pull.editedAt, pull.updatedAt],
    [pull.mergeable, pull.mergeState, pull.reviewDecision, pull.inQueue, pull.baseBranch],
    labelsOf(pull.labels),
    checksOf(pull.checks),
    sorted(rules.map(({ hash }) => hash)),
  ]);
}

/**
 * What a decision rests on: as long as it stays, no model is asked again, and what was decided is void once it is another.
 * Of reasons only the codes count, of nothing the moment when it happened. That GitHub does not know yet whether there
 * is a conflict is no fact of the pull request, so it changes nothing. The base branch's commit counts only where a pull
 * request must be up to date with it, or each merge would void all other decisions.
 */
export function detailsFingerprint(judged: readonly { facts: GateFacts; judgement: Judgement }[]): string {
  return digest(['details 1', sorted(judged.map((one) => [...pullPart(one.facts), ...rulePart(one)]))]);
}

const pullPart = ({ pull, rule }: GateFacts): unknown[] => [
  // All that a rule's words may name and that can change without a push.
  [pull.headSha, pull.title, pull.body, pull.milestone, sorted(pull.closes)],
  labelsOf(withoutOurs(pull.labels, rule)),
  checksOf(pull.checks),
  sorted(pull.reviews.items.map(({ author, state, commit }) => [author.login.toLowerCase(), state, commit])),
];

/** What an escalation itself puts on changes nothing of what it was about; what such a label withholds, its code says. */
const withoutOurs = ({ items, cut }: Cut<string>, { spec }: Rule): Cut<string> => ({
  items: items.filter((label) => !ourLabel(label) && !hasLabel(spec.escalation.labels, label)),
  cut,
});

const rulePart = ({ facts, judgement }: { facts: GateFacts; judgement: Judgement }): unknown[] => {
  const { rule, policy, risk, health, pull } = facts;
  const toldBy = (source: HealthSource): unknown[] => {
    const told = health.find((one) => one.source === source);
    return [told?.health, told?.sync];
  };
  return [
    rule.hash,
    codesOf(judgement.reasons),
    codesOf(judgement.notClosed),
    policyPart(policy),
    policy.strict ? pull.baseSha : undefined,
    risk?.level,
    rule.spec.argocdEnabled ? toldBy('argocd') : undefined,
    ...(rule.spec.fluxKustomization === undefined ? [] : [toldBy('flux')]),
  ];
};

const codesOf = (reasons: readonly Reason[]): string[] =>
  [...new Set(reasons.map(({ code }) => code))].filter((code) => code !== 'MERGEABLE_UNKNOWN').toSorted();

const policyPart = (policy: BranchPolicy): unknown[] => [
  [policy.branch, policy.archived, policy.isProtected, policy.unknown !== undefined, policy.strict, policy.mayPush],
  sorted(policy.requiredChecks.map(({ name, appId }) => [name, appId])),
  [policy.requiredApprovals, policy.requiresCodeOwners, policy.requiresLastPushApproval, policy.requiresThreads],
  [policy.requiresLinearHistory, policy.requiresSignatures],
  sorted(policy.otherRules),
  sorted(policy.methods),
  policy.queueMethod,
];
