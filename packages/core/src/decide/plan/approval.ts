import type { PlanHead, PlanPull } from '../../domain/implementation-plan.ts';
import type { Author, BotId, Permission } from '../../domain/issue.ts';
import { isTrustedWriter } from '../access.ts';
import { planOf, readCommitMessage } from '../commit-message.ts';
import { markerOf } from '../pull-marker.ts';
import { planHash } from './hash.ts';
import { planTextHash, visiblePlan } from './seal.ts';

/** All that decides whether an approval counts. */
export interface ApprovalFacts {
  /** owner/name of the repository that the pull request is in. */
  repo: string;
  /** Undefined when the comment stands on an issue. */
  pull: PlanPull | undefined;
  /** Who wrote `/approve`, and what they may do here. */
  approver: Author;
  permission: Permission;
  /** When it was written (ISO 8601, GitHub's clock); undefined when no comment says it. */
  approvedAt: string | undefined;
  /** What stands behind the command: it may name what is approved. */
  words: string;
  self: Author | undefined;
  trustedBots: readonly BotId[];
}

/** A plan that may be carried out. */
export interface ApprovedPlan {
  /** owner/name#number. */
  issue: string;
  /** SHA-256 of what was approved. */
  hash: string;
  /** The empty commit that the branch stands at: whatever is written comes on top of it (W3). */
  head: string;
  /** What the branch stands at now: `head`, or the code that an earlier run wrote and did not get any further with. */
  top: string;
  /** The parent of `head`: what the plan was made on. */
  base: string;
  branch: string;
  baseBranch: string;
  number: number;
  url: string;
  labels: string[];
  /** The plan as people see it: foreign text, for a model to carry out. */
  text: string;
  /** Login of who approved it. */
  by: string;
}

/** Why an approval does not count, the most telling first. */
export const APPROVAL_REFUSALS = [
  'no-plan',
  'done',
  'bot',
  'no-permission',
  'closed',
  'author',
  'edited',
  'renewed',
  'stale',
  'moved',
  'not-ours',
  'base-changed',
  'not-draft',
] as const;
export type ApprovalRefusal = (typeof APPROVAL_REFUSALS)[number];

export type Approval =
  | { may: true; plan: ApprovedPlan }
  | {
      may: false;
      /** The control that stands against it. */
      rule: 'B3' | 'G1' | 'G5' | 'W3';
      reason: ApprovalRefusal;
      /** One or two sentences for the person: why, and what to do. */
      message: string;
    };

/**
 * Whether `/approve` on a pull request carries its plan out (G5): by a person who may write and has not opened it, for a plan
 * of ours that says what it said when we wrote it, on a branch that nobody has pushed to. The first reason against it is told.
 */
export function decideApproval(facts: ApprovalFacts): Approval {
  const refuse = (rule: 'B3' | 'G1' | 'G5' | 'W3', reason: ApprovalRefusal, message: string): Approval => ({
    may: false,
    ...{ rule, reason, message },
  });
  const { approver, permission, pull, approvedAt, words, repo } = facts;
  const trusts = (who: Author): boolean => isTrustedWriter(who, facts.self, facts.trustedBots);
  if (!pull) return refuse('B3', 'no-plan', 'There is no plan here. Write `/approve` on the pull request of the plan.');
  const at = `#${pull.number}`;
  const again = 'Close it, and write `@ai-plan` in a new comment on the issue.';
  const found = pull.fork || !trusts(pull.author) ? undefined : markerOf(pull.body);
  if (found?.kind === 'fix' && found.data.approved)
    return refuse('G5', 'done', `The plan of ${at} was approved by ${found.data.approved.by} and carried out already.`);
  if (found?.kind !== 'plan' || !isHere(found.data.issue, repo))
    return refuse('B3', 'no-plan', `${at} holds no plan of ours. Write \`/approve\` on the pull request of the plan.`);
  if (approver.type !== 'User')
    return refuse('G5', 'bot', `${approver.login} is a bot: a person with write access must approve the plan.`);
  if (permission !== 'write' && permission !== 'admin')
    return refuse('G1', 'no-permission', `${approver.login} may not write here, so this approval does not count.`);
  const { issue, hash, head } = found.data;
  if (pull.state !== 'open')
    return refuse(
      'W3',
      'closed',
      `${at} is ${pull.state}. Write \`@ai-plan\` in a new comment on the issue for another plan.`,
    );
  if (trusts(approver) || [pull.author.id, pull.head?.author?.id].includes(approver.id))
    return refuse('G5', 'author', `${approver.login} has a part in ${at}: somebody else must approve it.`);
  const { edit } = pull;
  if (edit && !trusts(edit.editor))
    return refuse(
      'G5',
      'edited',
      `${edit.editor.login} has edited the plan of ${at}, so it is not what we wrote. ${again}`,
    );
  if (planTextHash(pull.body) !== hash)
    return refuse('G5', 'edited', `The plan of ${at} does not say what it said when we wrote it. ${again}`);
  if (edit && approvedAt !== undefined && edit.at >= approvedAt)
    return refuse(
      'G5',
      'renewed',
      `The plan of ${at} was renewed after that comment. Read it, and approve it in a new one.`,
    );
  const named = NAMED.exec(words)?.[0].toLowerCase();
  if (named !== undefined && ![head, hash].some((one) => one.startsWith(named)))
    return refuse(
      'G5',
      'stale',
      `That comment approves ${named.slice(0, 12)}, and the plan of ${at} stands on ${head.slice(0, 12)}. Read it, and approve it in a new comment.`,
    );
  const opened = openedBy(pull, head, trusts);
  if (!opened)
    return refuse('G5', 'moved', `Somebody has pushed to the branch of ${at} since the plan was made. ${again}`);
  const { author, parents, message, empty } = opened;
  const [base] = parents;
  const ours =
    empty &&
    base !== undefined &&
    parents.length === 1 &&
    author !== undefined &&
    trusts(author) &&
    planOf(message) === planHash({ issue, repo, base, files: [] });
  if (!ours)
    return refuse(
      'W3',
      'not-ours',
      `The commit of ${at} is not the empty one that we opened its branch with. ${again}`,
    );
  if (pull.baseBranch !== pull.defaultBranch)
    return refuse(
      'W3',
      'base-changed',
      `${at} is for ${pull.baseBranch}, and plans are carried out for ${pull.defaultBranch}. Change its base back, and approve it again.`,
    );
  if (!pull.draft)
    return refuse('W3', 'not-draft', `${at} is not a draft any more. Convert it to a draft, and approve it again.`);
  const { number, url, branch, baseBranch, labels } = pull;
  const text = visiblePlan(pull.body);
  return {
    may: true,
    plan: {
      ...{ issue, hash, head, top: pull.headSha, base },
      ...{ branch, baseBranch, number, url, labels, text, by: approver.login },
    },
  };
}

/**
 * The empty commit that opened the branch, if nobody has pushed since. On top of it the code may stand that we wrote when the
 * plan was approved before, in a run that did not get any further (FT46): whoever may push can forge that, and could as well
 * push to the branch of a fix.
 */
function openedBy(
  { headSha, head: top, before }: PlanPull,
  head: string,
  trusts: (who: Author) => boolean,
): PlanHead | undefined {
  if (!top || top.sha !== headSha) return undefined;
  if (headSha === head) return top;
  const ours = top.author !== undefined && trusts(top.author) && readCommitMessage(top.message) !== undefined;
  return ours && top.parents.length === 1 && top.parents[0] === head && before?.sha === head ? before : undefined;
}

/** A commit or a hash that the approval names in its first word; a digit tells it from a word. */
const NAMED = /^(?=[a-f]{0,63}\d)[0-9a-f]{7,64}(?![^\s.,:;!?])/i;

/** The plan is for an issue of this repository: a marker from elsewhere is none. */
const isHere = (issue: string, repo: string): boolean => issue.toLowerCase().startsWith(`${repo.toLowerCase()}#`);
