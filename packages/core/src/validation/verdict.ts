import type { Validation, ValidationStep } from '../domain/fix.ts';

/** A shell's exit codes for what is no answer of the command: not found, found and not to be executed. */
export const NO_ANSWER: readonly (number | null)[] = [126, 127];

/**
 * What the steps of one fix say together. A command that should show the failure shows it by any exit code but 0, 126 and
 * 127: those are the shell's, and whoever was killed or was too slow has shown nothing.
 */
export function verdictOf(steps: readonly ValidationStep[]): Validation['verdict'] {
  const failed = steps.filter(({ ok }) => !ok);
  const before = failed.find(({ step }) => step === 'reproduce-before');
  if (failed.some(({ step }) => step === 'setup')) return 'broken';
  if (before) return before.exitCode === 0 ? 'not-reproduced' : 'broken';
  if (failed.length > 0) return 'failed';
  return steps.some(({ step }) => step === 'reproduce-after' || step === 'validate') ? 'passed' : 'none';
}
