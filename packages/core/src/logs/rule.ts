import type { FailureClass, Verdict } from '../domain/failure.ts';

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

/** What makes sense for a class (E.1); a rule may know better. */
const ADVICE: Record<FailureClass, Pick<Verdict, 'retry' | 'fixable'>> = {
  infra_runner: { retry: 'yes', fixable: 'no' },
  timeout_cancelled: { retry: 'once', fixable: 'no' },
  resource_crash: { retry: 'once', fixable: 'sometimes' },
  network_registry: { retry: 'yes', fixable: 'no' },
  auth_permission: { retry: 'no', fixable: 'workflow' },
  vcs_checkout: { retry: 'once', fixable: 'no' },
  policy_gate: { retry: 'no', fixable: 'no' },
  generated_drift: { retry: 'no', fixable: 'yes' },
  dependency_resolution: { retry: 'no', fixable: 'yes' },
  lint_format: { retry: 'no', fixable: 'yes' },
  compile_error: { retry: 'no', fixable: 'yes' },
  test_failure: { retry: 'once', fixable: 'sometimes' },
  workflow_config: { retry: 'no', fixable: 'workflow' },
  unknown: { retry: 'no', fixable: 'no' },
};

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
