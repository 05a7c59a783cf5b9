import type { PlanRecord } from '../../domain/implementation-plan.ts';
import type { Author } from '../../domain/issue.ts';
import type { PlanMarker } from '../../domain/pull-marker.ts';
import type { TargetFacts, TargetPull } from '../../domain/target.ts';
import { issueOf, markerOf } from '../pull-marker.ts';
import { planTextHash } from './seal.ts';

/** An open pull request of ours with a plan. */
export interface OpenPlan extends PlanMarker {
  pull: TargetPull;
}

/** All that decides what becomes of a request for a plan. */
export interface PlanStartFacts {
  /** owner/name#number. */
  issue: string;
  isPull: boolean;
  /** The idempotency key of this start (B3), the id of this run, and what was said beyond the command. */
  startKey: string;
  run: number;
  request: string;
  /** Whether a model may be shown the issue's own text (G8). */
  issueShown: boolean;
  requests: PlanRecord['requests'];
  /** Open pull requests of the repository, whoever opened them. */
  pulls: readonly TargetPull[];
  /** There are more open pull requests or branches of ours than were read. */
  cut: boolean;
  /** Whether that account is us, or a bot that is trusted like us (B3). */
  trusts: (author: Author) => boolean;
}

/** Why no plan is made, most telling first. */
export const PLAN_REFUSALS = [
  'already-done',
  'pull-request',
  'open-fix',
  'edited-plan',
  'moved-plan',
  'open-plan',
  'too-many',
  'no-words',
] as const;
export type PlanRefusal = (typeof PLAN_REFUSALS)[number];

export type PlanStart =
  /** A new plan on a new branch. */
  | { go: 'make' }
  /** The open one is worked over, by the words of whoever asked again. */
  | { go: 'renew'; open: OpenPlan }
  /** A killed run opened it and got no further: it is finished without asking a model. */
  | { go: 'finish'; open: OpenPlan }
  | { go: 'refuse'; reason: PlanRefusal; message: string };

/** What is done about a request. An issue has one open fix or plan at a time (W7); what a person edited is theirs. */
export function decidePlanStart(facts: PlanStartFacts): PlanStart {
  const { requests, startKey, trusts, request, run } = facts;
  const refuse = (reason: PlanRefusal, message: string): PlanStart => ({ go: 'refuse', reason, message });
  if (requests.some(({ start, end }) => start === startKey && end !== 'not-opened'))
    return refuse(
      'already-done',
      'This request was answered before, so nothing is done twice. To ask again, write a new comment.',
    );
  if (facts.isPull)
    return refuse('pull-request', 'This is a pull request. Write `@ai-plan` in a new comment on an issue.');
  const ours = openFor(facts);
  const fix = ours.find(({ marker }) => marker.kind === 'fix');
  if (fix)
    return refuse(
      'open-fix',
      `A fix for this issue is open already: ${fix.pull.url}. Review it, or close it and write \`@ai-plan\` in a new comment.`,
    );
  const open = ours.flatMap(({ pull, marker }) => (marker.kind === 'plan' ? [{ ...marker.data, pull }] : []))[0];
  if (!open) return mayMake(facts) ?? { go: 'make' };
  const { pull } = open;
  const untold = !requests.some((one) => one.pull === pull.url);
  if (untold && (request === '' || open.run === run)) return { go: 'finish', open };
  const close = `\`/reject\` it in a comment there, then write \`@ai-plan\` in a new comment here.`;
  if (pull.editor && !trusts(pull.editor))
    return refuse(
      'edited-plan',
      `${pull.editor.login} has edited the open plan ${pull.url}: it is neither written over nor carried out. To have another one, ${close}`,
    );
  if (planTextHash(pull.body) !== open.hash)
    return refuse('edited-plan', `The open plan ${pull.url} does not say what we wrote. To have another one, ${close}`);
  if (pull.headSha !== open.head)
    return refuse(
      'moved-plan',
      `Somebody has pushed to the branch of the open plan ${pull.url}, so it is left to them. To have another one, ${close}`,
    );
  if (request === '')
    return refuse(
      'open-plan',
      `A plan for this issue is open already: ${pull.url}. Answer it there with \`/approve\` or \`/reject\`; or write \`@ai-plan\` and what should be different in a new comment here.`,
    );
  return { go: 'renew', open };
}

/** The open fixes and plans of ours for an issue. */
export const openFor = ({ issue, pulls, trusts }: Pick<PlanStartFacts, 'issue' | 'pulls' | 'trusts'>) =>
  pulls.flatMap((pull) => {
    const marker = pull.fork || !trusts(pull.author) ? undefined : markerOf(pull.body);
    return marker && isSame(issueOf(marker), issue) ? [{ pull, marker }] : [];
  });

/** Why no new plan is made, though there is none; a model would be asked in vain. */
function mayMake({ cut, issueShown, request }: PlanStartFacts): PlanStart | undefined {
  if (cut)
    return {
      go: 'refuse',
      reason: 'too-many',
      message:
        'There are more open pull requests and branches of ours than can be looked through, so a plan could be there already (W7). Merge or close some, then write `@ai-plan` in a new comment.',
    };
  if (issueShown || request !== '') return undefined;
  return {
    go: 'refuse',
    reason: 'no-words',
    message:
      'Whoever wrote this issue may not write to the repository, so no model is shown its text (G8). Say in your own words what is to be planned: write `@ai-plan` and then what, in a new comment.',
  };
}

const isSame = (one: string | undefined, other: string): boolean => one?.toLowerCase() === other.toLowerCase();

/** The record with one more request in it; of many the oldest go. One of the same start, which did not come to its end, is replaced. */
export const withRequest = (record: PlanRecord | undefined, request: PlanRecord['requests'][number]): PlanRecord => ({
  requests: [...(record?.requests ?? []).filter(({ start }) => start !== request.start), request].slice(-20),
});

/** The branch of an issue's plan, without the number that a later one has. */
export const planBranchPrefix = (issue: number): string => `ai-agent/issue-${issue}`;

/** Whether a branch is one that a plan for that issue, owner/name#number, is carried out on; for any issue when none is told. */
export function isPlanBranch(name: string, issue?: string): boolean {
  const number = /^ai-agent\/issue-(\d{1,10})(?:-\d{1,3})?$/.exec(name)?.[1];
  return number !== undefined && (issue === undefined || issue.endsWith(`#${number}`));
}

/** So many plans of one issue are looked for. */
const MOST_BRANCHES = 40;

/**
 * The branch for a new plan: the first of `ai-agent/issue-7`, `ai-agent/issue-7-2`, … that is not there, or that an earlier run
 * left with nothing but its empty commit on this base (W3). Undefined when all are taken.
 */
export function planBranch(
  issue: number,
  branches: TargetFacts['branches'],
  isLeft: (branch: TargetFacts['branches'][number]) => boolean,
): string | undefined {
  const prefix = planBranchPrefix(issue);
  const names = Array.from({ length: MOST_BRANCHES }, (_, at) => (at === 0 ? prefix : `${prefix}-${at + 1}`));
  return names.find((name) => {
    const there = branches.find((one) => one.name.toLowerCase() === name.toLowerCase());
    return there === undefined || (there.name === name && isLeft(there));
  });
}
