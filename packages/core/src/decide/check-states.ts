import type { GateFacts } from '../domain/decision.ts';
import type { Check, Pull, RequiredCheck } from '../domain/pull.ts';
import type { Reason } from '../domain/reason.ts';
import { isOurCheck, OUR_CHECK } from './memory.ts';
import { HOUR, timeOf } from './moment.ts';
import { reason } from './reasons.ts';
import { code, listed } from './risk/words.ts';

/** A check that has not ended by then has hung: GitHub ends jobs of its own runners after six hours. */
const PENDING_LIMIT = 6 * HOUR;
/** A required check that nobody reported by then never comes: as long as the slowest queue of runners. */
const MISSING_LIMIT = 2 * HOUR;
/** Right after a push only the quickest checks exist; the others are not missed yet. */
const SETTLING = 60_000;

/** What stands against a merge on the side of the checks, by the gate that asks. */
export interface CheckReasons {
  /** Of checks that the branch requires. */
  required: readonly Reason[];
  /** Of all others. */
  others: readonly Reason[];
  /** That something was green at all: `success` alone is a signal, the absence of failures is none. */
  signal: readonly Reason[];
  /** Whether the list can be believed: whole, of the head commit, and not of its first minute. */
  settled: readonly Reason[];
}

/**
 * The newest of every check, without our own. One name may stand for several: of other apps, of `push` and of
 * `pull_request`, of two workflows with a job of that name. All of them count, because nobody knows which was meant.
 */
export function latestChecks(checks: readonly Check[]): Check[] {
  const newest = new Map<string, Check>();
  for (const check of checks) {
    if (isOurCheck(check)) continue;
    const { kind, name, appId, event, workflow } = check;
    const key = JSON.stringify([kind, name, appId, event, workflow]);
    const known = newest.get(key);
    if (!known || follows(check, known)) newest.set(key, check);
  }
  return [...newest.values()];
}

/** One that has not begun comes after all that have; of two of the same moment that one counts which did not pass. */
function follows(a: Check, b: Check): boolean {
  const begun = (one: Check): number =>
    one.startedAt === undefined && isPending(one) ? Number.POSITIVE_INFINITY : timeOf(one.startedAt ?? one.completedAt);
  const ended = (one: Check): number => (isPending(one) ? Number.POSITIVE_INFINITY : timeOf(one.completedAt));
  if (begun(a) !== begun(b)) return begun(a) > begun(b);
  if (ended(a) !== ended(b)) return ended(a) > ended(b);
  return b.state === 'passed';
}

const isPending = ({ state }: Pick<Check, 'state'>): boolean => state === 'pending' || state === 'expected';

/**
 * Since when the head can have been checked, in milliseconds: its first check began, or without any its newest commit was
 * made; never before the pull request was opened, because its own checks begin only then.
 */
export function headSince({ checks, commits, createdAt }: Pick<Pull, 'checks' | 'commits' | 'createdAt'>): number {
  const starts = (checks?.items ?? []).flatMap((check) =>
    isOurCheck(check) || check.startedAt === undefined ? [] : timeOf(check.startedAt),
  );
  const begun =
    starts.length > 0
      ? starts.reduce((a, b) => Math.min(a, b))
      : commits.items.reduce((latest, { committedAt }) => Math.max(latest, timeOf(committedAt)), 0);
  return Math.max(begun, timeOf(createdAt));
}

/** Judges all checks of the head (M1): every required one and every one that is there must be green. */
export function judgeChecks(facts: Pick<GateFacts, 'pull' | 'policy' | 'rule' | 'now'>): CheckReasons {
  const { pull, policy, rule } = facts;
  const { checks, headSha } = pull;
  if (checks && checks.commit !== headSha) {
    const stale = [reason('STALE_ROLLUP', `Its checks are of ${sha(checks.commit)}, its head is ${sha(headSha)}.`, 60)];
    return { required: stale, others: stale, signal: stale, settled: stale };
  }
  const latest = latestChecks(checks?.items ?? []);
  const asked = policy.requiredChecks.filter(({ name }) => name !== OUR_CHECK);
  const isRequired = (check: Check): boolean => check.required === true || asked.some((one) => fits(check, one));
  const moment = { now: timeOf(facts.now), since: headSince(pull) };
  // What was not read may be there: then nothing follows from what is absent (FT12).
  const whole = !checks?.cut && pull.unread.length === 0;
  const cut = checks?.cut ? [reason('INCOMPLETE_DATA', 'Not all of its checks could be read.')] : [];

  const required = [
    ...requiredReasons(latest.filter(isRequired), latest, moment),
    ...(whole ? absentReasons(asked, latest, moment) : cut),
  ];
  const others = rule.spec.safety.ignoreOptional
    ? []
    : otherReasons(
        latest.filter((check) => !isRequired(check)),
        moment,
      );
  const unsettled = unsettledReasons(moment);
  return {
    required,
    others,
    signal: whole ? signalReasons(latest, [...required, ...others], unsettled, rule.spec.safety.allowNoChecks) : cut,
    settled: [...cut, ...unsettled],
  };
}

interface Moment {
  now: number;
  since: number;
}

const sha = (commit: string): string => code(commit.slice(0, 12));
const fits = (check: Check, { name, appId }: RequiredCheck): boolean =>
  check.name === name && (appId === undefined || check.appId === appId);
const named = (checks: readonly Pick<Check, 'name'>[]): string => listed(checks.map(({ name }) => code(name)));
const ended = (checks: readonly Check[]): string =>
  listed(checks.map(({ name, conclusion }) => `${code(name)}: ${code(conclusion)}`));

function requiredReasons(required: readonly Check[], latest: readonly Check[], moment: Moment): Reason[] {
  const of = (state: Check['state']): Check[] => required.filter((check) => check.state === state);
  const failed = of('failed');
  const neutral = of('neutral');
  const doubtful = of('skipped').filter((check) =>
    latest.some((other) => other.state === 'failed' && sameWorkflow(other, check)),
  );
  const found: Reason[] = [];
  if (failed.length > 0) found.push(reason('CHECK_FAILED', `Required checks failed${ended(failed)}.`));
  if (doubtful.length > 0)
    found.push(
      reason(
        'SKIPPED_AFTER_FAILURE',
        `Required checks were skipped while another job of their workflow failed${named(doubtful)}: they tested nothing.`,
      ),
    );
  if (neutral.length > 0)
    found.push(reason('CHECK_NEUTRAL', `Required checks ended neither green nor red${named(neutral)}.`));
  return [...found, ...pendingReasons(required.filter(isPending), 'Required checks', moment)];
}

/** Jobs of one workflow run, as far as that is told: one that was skipped was perhaps skipped because the other failed. */
const sameWorkflow = (a: Check, b: Check): boolean =>
  a.kind === b.kind && a.appId === b.appId && a.event === b.event && a.workflow === b.workflow;

/** Required checks of which there is no report, or one of an app that is not asked. */
function absentReasons(asked: readonly RequiredCheck[], latest: readonly Check[], moment: Moment): Reason[] {
  const absent = asked.filter((one) => !latest.some((check) => fits(check, one)));
  const wrong = absent.filter(({ name }) => latest.some((check) => check.name === name));
  const silent = absent.filter((one) => !wrong.includes(one));
  const found = silentReasons(silent, moment);
  if (wrong.length === 0) return found;
  const text = `Required checks were reported by another app than the branch asks for${named(wrong)}.`;
  return [...found, reason('CHECK_WRONG_APP', text, HOUR / 1_000)];
}

function silentReasons(silent: readonly Pick<Check, 'name'>[], { now, since }: Moment): Reason[] {
  if (silent.length === 0) return [];
  const left = since + MISSING_LIMIT - now;
  if (left > 0)
    return [reason('CHECK_MISSING', `Required checks have not reported yet${named(silent)}.`, left / 1_000)];
  const why =
    'perhaps a path filter skips their workflow, or their job was renamed and the branch still asks for the old name';
  const text = `Required checks have not reported within ${MISSING_LIMIT / HOUR} hours${named(silent)}: ${why}.`;
  return [reason('CHECK_NEVER_REPORTED', text, HOUR / 1_000)];
}

function otherReasons(others: readonly Check[], moment: Moment): Reason[] {
  const failed = others.filter(({ state }) => state === 'failed');
  const text = `Checks failed that the branch does not require${ended(failed)}.`;
  return [
    ...(failed.length > 0 ? [reason('OPTIONAL_CHECK_FAILED', text)] : []),
    ...pendingReasons(others.filter(isPending), 'Other checks', moment),
  ];
}

function pendingReasons(pending: readonly Check[], which: string, { now, since }: Moment): Reason[] {
  const left = (check: Check): number =>
    (check.startedAt === undefined ? since : timeOf(check.startedAt)) + PENDING_LIMIT - now;
  const late = pending.filter((check) => left(check) <= 0);
  const running = pending.filter((check) => left(check) > 0);
  const next = running.reduce((least, check) => Math.min(least, left(check)), PENDING_LIMIT);
  const hung = `${which} have not ended within ${PENDING_LIMIT / HOUR} hours${named(late)}.`;
  return [
    ...(running.length > 0
      ? [reason('CHECKS_PENDING', `${which} have not ended${named(running)}.`, next / 1_000)]
      : []),
    ...(late.length > 0 ? [reason('CHECK_TIMEOUT', hung)] : []),
  ];
}

function unsettledReasons({ now, since }: Moment): Reason[] {
  const age = now - since;
  if (age >= SETTLING) return [];
  const text = 'Its head is younger than a minute: checks may still be missing.';
  return [reason('CHECKS_NOT_SETTLED', text, Math.min(SETTLING, SETTLING - age) / 1_000)];
}

/** Nothing is said twice: where something failed or runs, that it has not passed is no news. */
function signalReasons(
  latest: readonly Check[],
  against: readonly Reason[],
  unsettled: readonly Reason[],
  allowNone: boolean,
): Reason[] {
  if (latest.length === 0)
    return allowNone || unsettled.length > 0 ? [] : [reason('NO_CHECKS', 'No check has run on its head.')];
  const told = against.some(({ code: found }) => found !== 'CHECK_NEUTRAL');
  if (told || latest.some(({ state }) => state === 'passed')) return [];
  return [reason('NO_POSITIVE_SIGNAL', `None of its checks is green: all were skipped or neutral${named(latest)}.`)];
}
