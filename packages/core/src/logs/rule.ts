import { ADVICE, type FailureClass, type Verdict } from '../domain/failure.ts';

/** A verdict, and the lines that speak for it. */
export interface Rule extends Verdict {
  /** Linear in the line. */
  says: RegExp;
  /** A line that matches this as well does not count. */
  unless?: RegExp;
  /** So plain that it counts anywhere in the excerpt, and not only in a line that names the failure. */
  plain?: boolean;
  /** Counts even when a tool reported failed tests or errors of its own: then they are no more than the consequence. */
  overrules?: boolean;
}

/** The verdict of a rule. */
export const verdict = (kind: FailureClass, rule: string): Verdict => ({ class: kind, rule, ...ADVICE[kind] });

/** A rule as one row: its id, its class, what its lines say, and how far that counts. */
export const row = (rule: string, kind: FailureClass, says: RegExp, more: Partial<Rule> = {}): Rule => ({
  ...verdict(kind, rule),
  says,
  ...more,
});
export const PLAIN = { plain: true } as const;
export const OVERRULES = { plain: true, overrules: true } as const;
