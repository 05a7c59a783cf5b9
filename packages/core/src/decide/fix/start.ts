import { ADVICE, type FailureClass, type FailureState, type Verdict } from '../../domain/failure.ts';
import type { Attempt, FixPull } from '../../domain/fix.ts';
import type { TriageRecord } from '../../domain/triage.ts';
import { inlineCode } from '../../text/markdown.ts';
import { count } from '../../text/words.ts';
import { CLASS_WORDS } from '../class-words.ts';
import { attemptsLeft } from './attempts.ts';

/** An open pull request with our marker of kind `fix`. */
type OpenFix = Pick<FixPull, 'issue' | 'fingerprint'> & { url: string };

/** All that decides whether a fix is tried. */
export interface FixStartFacts {
  /** What it starts from: a triage; the words of an issue that a person wants tried at once; or a plan that was approved. */
  from: 'triage' | 'issue' | 'plan';
  /** The number that asks is a pull request's. */
  isPull: boolean;
  /** Whether a model may be shown what is asked for: in the issue, in the comment that asks, or in a triage (G8). */
  shown: boolean;
  /** The newest triage of the issue that we wrote ourselves. */
  triage: TriageRecord | undefined;
  /** The class in the failure record, where there is one. */
  failureClass: FailureClass | undefined;
  /** How the failure behaves, where a failure record tells it. */
  state: FailureState | undefined;
  /** owner/name#number of the issue that asks. */
  issue: string;
  fingerprint: string | undefined;
  /** The idempotency key of this start (B3). */
  startKey: string;
  attempts: readonly Attempt[];
  /** Without those of a killed run that this one goes on with. */
  openFixes: readonly OpenFix[];
  /** Addresses of open plans of ours for this issue, but for the one that is carried out. */
  openPlans: readonly string[];
  /** 0 to 1. */
  minConfidence: number;
  maxAttempts: number;
}

/** Why no fix is tried, most telling first: of several reasons the first is the report's. */
export const START_REFUSALS = [
  'already-done',
  'open-fix',
  'open-plan',
  'pull-request',
  'no-words',
  'no-triage',
  'not-fixable',
  'flaky',
  'low-confidence',
  'attempts',
] as const;
export type StartRefusal = (typeof START_REFUSALS)[number];

/** Reasons of one start alone: whoever asks for more than a triage could tell takes the rest upon themself. */
const ONLY: Partial<Record<StartRefusal, FixStartFacts['from']>> = {
  'pull-request': 'issue',
  'no-words': 'issue',
  'no-triage': 'triage',
  'not-fixable': 'triage',
  flaky: 'triage',
  'low-confidence': 'triage',
};

export type FixStart =
  | { may: true }
  | {
      may: false;
      reason: StartRefusal;
      /** One or two sentences for the person who asked: why, and what to do next. */
      message: string;
      /** The message of every reason that holds, this one first. */
      because: string[];
    };

/**
 * Whether a fix may be tried, in the order of `START_REFUSALS`: what is done or under way, what is missing, what no change of
 * files repairs, what is too unsure, what was tried too often. No model is asked for it, and none can change it.
 */
export function decideFixStart(facts: FixStartFacts): FixStart {
  const asked = START_REFUSALS.filter((reason) => (ONLY[reason] ?? facts.from) === facts.from);
  const found = asked.flatMap((reason) => {
    const message = REASONS[reason](facts);
    return message === undefined ? [] : [{ reason, message }];
  });
  const [first] = found;
  return first ? { may: false, ...first, because: found.map(({ message }) => message) } : { may: true };
}

const AGAIN = 'then write `@ai-create-fix` in a new comment';
const APPROVE_AGAIN = 'then write `/approve` in a new comment';

/** For each reason the message when it holds. */
const REASONS: Record<StartRefusal, (facts: FixStartFacts) => string | undefined> = {
  'already-done': ({ attempts, startKey, from }) => {
    // What was published of a plan that is open still did not come to its end.
    const open = from === 'plan' ? ['not-opened', 'published'] : ['not-opened'];
    const done = attempts.find(({ start, end }) => start === startKey && !open.includes(end));
    return done && 'This request was answered before, so nothing is done twice. To ask again, write a new comment.';
  },
  'open-fix': (facts) => {
    const open = facts.openFixes.find((fix) => isSame(fix, facts));
    return (
      open &&
      `A fix for this ${facts.from === 'triage' ? 'failure' : 'issue'} is open already: ${open.url}. Review it, or close it; ${facts.from === 'plan' ? APPROVE_AGAIN : `${AGAIN} if it does not do`}.`
    );
  },
  // One fix or plan for an issue at a time (W7).
  'open-plan': ({ openPlans: [open] }) =>
    open && `A plan for this issue is open already: ${open}. Answer it there with \`/approve\` or \`/reject\`.`,
  'pull-request': ({ isPull }) =>
    isPull ? 'This is a pull request. Write `@ai-create-fix` in a new comment on an issue.' : undefined,
  'no-words': ({ shown }) =>
    shown
      ? undefined
      : 'Whoever wrote this issue may not write to the repository, so no model is shown its text (G8). Say in your own words what is to be done: write `@ai-create-fix` and then what, in a new comment.',
  'no-triage': ({ triage }) =>
    triage
      ? undefined
      : `There is no triage of this issue to start from. Write \`@ai-triage\` in a new comment first, ${AGAIN}.`,
  'not-fixable': notFixable,
  flaky: ({ state }) =>
    state === 'flaky' || state === 'suspect_flaky'
      ? 'This failure comes and goes without a change, so a green run after a fix would prove nothing. Find what makes it unreliable, or run the failed jobs again.'
      : undefined,
  'low-confidence': ({ triage, minConfidence }) =>
    triage && triage.triage.confidence < minConfidence
      ? `The triage is ${percent(triage.triage.confidence)} sure of the cause, and \`min-confidence\` asks for ${percent(minConfidence)}. Add what you know of the failure with \`@ai-triage\` in a new comment, ${AGAIN}; or lower \`min-confidence\`.`
      : undefined,
  attempts: ({ attempts, maxAttempts, startKey }) =>
    attemptsLeft(
      attempts.filter(({ start }) => start !== startKey),
      maxAttempts,
    ) === 0
      ? `${count(maxAttempts, 'attempt')} did not do, and \`max-attempts\` allows no more. Somebody should look at it; to have it tried again, raise \`max-attempts\`.`
      : undefined,
};

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const isSame = (fix: OpenFix, { issue, fingerprint }: FixStartFacts): boolean =>
  fix.issue.toLowerCase() === issue.toLowerCase() || (fingerprint !== undefined && fix.fingerprint === fingerprint);

/** The worse comes first. */
const WORSE: readonly Verdict['fixable'][] = ['no', 'workflow', 'sometimes', 'yes'];

/**
 * The rules' class and the triage's both count, and the less fixable of them: a model can talk a failure out of being tried,
 * never into it.
 */
function notFixable({ triage, failureClass }: FixStartFacts): string | undefined {
  // Rules that know nothing say nothing against a triage that does.
  const ruled = failureClass === 'unknown' && triage ? undefined : failureClass;
  const classes = [ruled, triage?.triage.class].filter((name) => name !== undefined);
  const [name] = classes.toSorted((a, b) => WORSE.indexOf(ADVICE[a].fixable) - WORSE.indexOf(ADVICE[b].fixable));
  const fixable = name === undefined ? 'yes' : ADVICE[name].fixable;
  if (name !== undefined && fixable === 'no')
    return `No change of files repairs a failure of the class ${inlineCode(name)} (${CLASS_WORDS[name].means}). What helps: ${CLASS_WORDS[name].helps}.`;
  if (name !== undefined && fixable === 'workflow')
    return `A failure of the class ${inlineCode(name)} (${CLASS_WORDS[name].means}) is repaired under \`.github\` or in the settings, which is protected: a person must make that change. The triage says what to change.`;
  return triage && !triage.triage.fixable
    ? 'The triage says that no change of files in the allowed repositories repairs this failure. Do what it proposes, or ask for a new one with `@ai-triage` in a new comment.'
    : undefined;
}
