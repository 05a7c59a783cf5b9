import type { GateFacts } from '../domain/decision.ts';
import type { Review } from '../domain/pull.ts';
import type { Reason, ReasonCode } from '../domain/reason.ts';
import { isTrustedWriter } from './access.ts';
import { isGhost, sameAccount } from './bot-names.ts';
import { APPROVAL_LABEL, hasLabel } from './labels.ts';
import { reason } from './reasons.ts';
import { code } from './risk/words.ts';

/** After how many seconds is looked again for what lags behind or was not to be seen: no sweep tells that it is there now (FT20). */
export const UNSEEN = 300;

export interface Approvals {
  /** By people who may write, who have no part in the change, for exactly its head commit. */
  counting: readonly Review[];
  /** The other approvals, once for each thing that stands against them. */
  discounted: readonly { review: Review; reason: Reason }[];
  /** Why none can be counted at all: then `counting` is empty. */
  unknown: readonly Reason[];
  /** Who pushed last is not read yet: one of those that count may turn out not to. */
  open: boolean;
}

/** Of a pull request: how many approvals it needs whatever its risk (M1). Forks need one (F3), and what we marked for people. */
export function neededApprovals({ rule, pull }: GateFacts): number {
  const marked = pull.labels.cut || hasLabel(pull.labels.items, APPROVAL_LABEL);
  return Math.max(rule.spec.safety.approvals, pull.fork || marked ? 1 : 0);
}

/** Whether nothing but the label makes it need one. */
export const byLabelAlone = ({ rule, pull }: GateFacts): boolean =>
  rule.spec.safety.approvals === 0 && !pull.fork && hasLabel(pull.labels.items, APPROVAL_LABEL);

/**
 * Which approvals count (G5, M1): those of a person, not of an app and not of us; who neither opened the pull request nor
 * is behind one of its commits nor pushed last; given for the commit that would be merged. Any push makes an approval
 * stale. Of a fork the pushers cannot be known; the accounts behind its commits stand for them.
 */
export function countApprovals(facts: GateFacts): Approvals {
  const { pull, background } = facts;
  const approvals = pull.reviews.items.filter(({ state }) => state === 'APPROVED');
  const judged = approvals.map((review) => ({ review, against: against(review, facts) }));
  const unknown = unknownParts(facts);
  return {
    counting: unknown.length > 0 ? [] : judged.flatMap(({ review, against }) => (against.length > 0 ? [] : review)),
    discounted: judged.flatMap(({ review, against }) => against.map((one) => ({ review, reason: one }))),
    unknown,
    open: !pull.fork && background === undefined,
  };
}

function unknownParts({ pull, background }: GateFacts): Reason[] {
  const { commits, fork } = pull;
  const unknown: Reason[] = [];
  if (commits.cut || commits.items.length === 0)
    unknown.push(
      reason('INCOMPLETE_DATA', 'Not all of its commits could be read, so nobody knows whose approval may count.'),
    );
  if (!fork && background && (background.pushers ?? []).length === 0)
    unknown.push(
      reason(
        'INCOMPLETE_DATA',
        'Who pushed to its branch could not be read, so nobody knows whose approval may count.',
        UNSEEN,
      ),
    );
  return unknown;
}

/** What stands against one approval: who gave it, and what for. */
function against({ author, commit }: Review, facts: GateFacts): Reason[] {
  const { pull } = facts;
  const found: Reason[] = [];
  const add = (why: ReasonCode, text: string): void => {
    found.push(reason(why, text));
  };
  const who = code(author.login);
  if (isGhost(author)) add('GHOST_AUTHOR', 'An approval of a deleted account does not count.');
  else if (isTrustedWriter(author, facts.self, facts.trustedBots))
    add('BOT_APPROVAL', `Our own approval (${who}) does not count.`);
  else if (author.type !== 'User' || author.login.endsWith('[bot]'))
    add('BOT_APPROVAL', `The approval of ${who} does not count: it is no person.`);
  else if (sameAccount(author, pull.author))
    add('SELF_APPROVAL', `${who} opened this, so their own approval does not count.`);
  else if (isContributor(author, facts))
    add('CONTRIBUTOR_APPROVAL', `${who} has commits in this, so their approval does not count.`);
  else if (isLastPusher(author.login, facts))
    add('CONTRIBUTOR_APPROVAL', `${who} pushed to this last, so their approval does not count.`);
  if (commit !== pull.headSha)
    add(
      'STALE_APPROVAL',
      `The approval of ${who} was given for an older commit than ${code(pull.headSha.slice(0, 12))}.`,
    );
  return found;
}

const isContributor = (author: Review['author'], { pull }: GateFacts): boolean =>
  pull.commits.items.some((one) =>
    [one.author, one.committer].some((account) => account !== undefined && sameAccount(account, author)),
  );

const isLastPusher = (login: string, { background }: GateFacts): boolean =>
  background?.pushers?.[0]?.toLowerCase() === login.toLowerCase();

/** Whether one of some people gave an approval that counts. */
export interface Approver {
  is: boolean;
  /** One may have: members of a team, or who pushed last, are not read yet. */
  open: boolean;
  /** Teams whose members could not be read, where that matters. */
  unknownTeams: readonly string[];
}

/** `people`: logins, and teams as organisation/team, in any case. */
export function approvedBy(people: readonly string[], facts: GateFacts): Approver {
  const { counting, open } = countApprovals(facts);
  const logins = new Set(counting.map(({ author }) => author.login.toLowerCase()));
  const named = people.map((one) => one.toLowerCase());
  const teams = named.filter((one) => one.includes('/'));
  const members = facts.background?.teams;
  const isOf = (team: string): boolean => (members?.get(team) ?? []).some((login) => logins.has(login.toLowerCase()));
  const is = named.some((one) => logins.has(one)) || teams.some(isOf);
  return {
    is,
    open: is ? open : members === undefined && logins.size > 0 && teams.length > 0,
    unknownTeams: members && logins.size > 0 ? teams.filter((team) => !members.has(team)) : [],
  };
}
