import type { FreshPull } from '../domain/decision.ts';
import type { Refusal } from '../domain/report.ts';

/** What a decision to merge or close was made on. */
export interface DecidedOn {
  sha: string;
  /** Undefined where it does not matter. */
  base?: string;
  fingerprint: string;
}

/** M1, M2, M5: why what was decided about a pull request must not be done to it as it is now; undefined when it may. */
export function voidNow(
  { pull, allowed, reasons, fingerprint }: FreshPull,
  action: 'merge' | 'close',
  decided: DecidedOn,
): Omit<Refusal, 'what'> | undefined {
  const { sha, base = pull.baseBranch } = decided;
  if (pull.headSha !== sha)
    return {
      rule: 'M2',
      why: `HEAD_CHANGED: ${sha.slice(0, 7)} was decided on, its head is ${pull.headSha.slice(0, 7)}`,
    };
  if (pull.baseBranch !== base)
    return { rule: 'M5', why: `BASE_CHANGED: it was to go to ${base}, and is for ${pull.baseBranch}` };
  if (!allowed.includes(action)) {
    if (action === 'close') return { rule: 'M5', why: 'CLOSE_NOT_PERMITTED: nothing lets it be closed as it is now' };
    const why = reasons.map(({ code, text }) => `${code}: ${text}`).join(' ');
    return { rule: 'M1', why: why || 'NOT_ALLOWED_BY_RULE: a rule that selects it lets nothing be merged' };
  }
  return fingerprint === decided.fingerprint
    ? undefined
    : { rule: 'M1', why: 'FINGERPRINT_CHANGED: something that was decided on has changed since' };
}
