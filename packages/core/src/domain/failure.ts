import { z } from 'zod';

/** The fourteen classes of a CI failure, in the order in which they are tried. */
export const FAILURE_CLASSES = [
  'infra_runner',
  'timeout_cancelled',
  'resource_crash',
  'network_registry',
  'auth_permission',
  'vcs_checkout',
  'policy_gate',
  'generated_drift',
  'dependency_resolution',
  'lint_format',
  'compile_error',
  'test_failure',
  'workflow_config',
  'unknown',
] as const;
export const failureClass = z.enum(FAILURE_CLASSES);
export type FailureClass = z.output<typeof failureClass>;

/** A line of a log that names the failure; `line` is its 1-based number in the original log. */
export const anchorSchema = z.strictObject({ line: z.number().int().min(1), text: z.string().max(2000) });
export type Anchor = z.output<typeof anchorSchema>;

/** One failed job, as it stands in a failure record. */
export const failedRunSchema = z.strictObject({
  repo: z.string().max(140),
  runId: z.number().int().positive(),
  attempt: z.number().int().positive(),
  jobId: z.number().int().positive(),
  job: z.string().max(400),
  step: z.string().max(400),
  sha: z.string().regex(/^[0-9a-f]{40}$/),
  branch: z.string().max(255),
  url: z.string().max(400),
  at: z.string().max(40),
});
export type FailedRun = z.output<typeof failedRunSchema>;

/** The failure record: what a hidden marker of kind `failure` holds, and what ai-triage starts from. */
export const failureSchema = z.strictObject({
  fingerprint: z.string().max(80),
  class: failureClass,
  runs: z.array(failedRunSchema).max(50),
  excerpt: z.string().max(20_000),
  anchors: z.array(anchorSchema).max(20),
});
export type Failure = z.output<typeof failureSchema>;
