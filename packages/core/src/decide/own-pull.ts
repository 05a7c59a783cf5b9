import type { GateFacts } from '../domain/decision.ts';
import type { PullMarker } from '../domain/pull-marker.ts';
import { fullName } from '../domain/repo.ts';
import { isTrustedWriter } from './access.ts';
import { sameLogin } from './bot-names.ts';
import { branchOfChange } from './change/identity.ts';
import { markerOf } from './pull-marker.ts';

type OwnFacts = Pick<GateFacts, 'pull' | 'self' | 'trustedBots'>;

/** Who edited what a pull request of ours says of itself, if that was anybody but us; its marker counts no more then (B3). */
export const strangerIn = ({ pull, self, trustedBots }: OwnFacts) =>
  pull.editor && !isTrustedWriter(pull.editor, self, trustedBots) ? pull.editor : undefined;

/** What a pull request of ours says of itself; undefined for one by anybody else, and for one whose text somebody else has edited. */
export const ownMarker = (facts: OwnFacts): PullMarker | undefined =>
  isTrustedWriter(facts.pull.author, facts.self, facts.trustedBots) && !strangerIn(facts)
    ? markerOf(facts.pull.body)
    : undefined;

/** W7: a change that code rated low, or a revert: no model has a word in either, so neither needs a person because of its paths. */
export function isWithoutModel(facts: OwnFacts & Pick<GateFacts, 'rule'>): boolean {
  const marker = ownMarker(facts);
  if (marker?.kind === 'rollback') return isRevertOf(marker.data.pull, facts);
  return marker?.kind === 'change' && marker.data.risk === 'low' && isChangeOf(marker.data.change, facts);
}

/** On the one branch that is made for it; and another bot's word counts where the rule names that bot, since it may stand for us there. */
const isChangeOf = (id: string, { pull, self, rule }: OwnFacts & Pick<GateFacts, 'rule'>): boolean => {
  const { author } = rule.spec.selector;
  const isNamed = author !== undefined && sameLogin(pull.author, author);
  return !pull.fork && pull.headBranch === branchOfChange(id) && (isNamed || isTrustedWriter(pull.author, self, []));
};

/** Whether a branch is called as GitHub calls that of a revert of `owner/name#number`. */
export const isRevertBranch = (branch: string, merged: string): boolean =>
  branch.startsWith(`revert-${merged.slice(merged.lastIndexOf('#') + 1)}-`);

/**
 * Nobody but us opens reverts for us, so here no other bot's word counts: github-actions[bot] writes whatever a workflow makes it.
 * And GitHub alone says what is in one, on a branch that it names itself.
 */
const isRevertOf = (merged: string, { pull, self }: OwnFacts): boolean => {
  const [name] = merged.toLowerCase().split('#');
  return (
    isTrustedWriter(pull.author, self, []) &&
    !pull.fork &&
    name === fullName(pull.repo).toLowerCase() &&
    isRevertBranch(pull.headBranch, merged)
  );
};
