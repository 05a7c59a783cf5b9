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

/** What the rules say of a failure: its class, which rule said so, and what makes sense then. Code decides it, no model. */
export interface Verdict {
  class: FailureClass;
  /** Id of the rule in logs/rules-*.ts: `network.rate-limit`, `none` for `unknown`. */
  rule: string;
  /** Whether running it again may help: always, once, or never (E.1). */
  retry: 'yes' | 'once' | 'no';
  /** Whether a change of files may repair it; `workflow`: only one that a person must make (under .github). */
  fixable: 'yes' | 'sometimes' | 'workflow' | 'no';
}

/** What makes sense for a class (E.1): the only place that says so. */
export const ADVICE: Record<FailureClass, Pick<Verdict, 'retry' | 'fixable'>> = {
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

/** A line of a log that names the failure; `line` is its 1-based number in the original log. */
export const anchorSchema = z.strictObject({ line: z.number().int().min(1), text: z.string().max(2000) });
export type Anchor = z.output<typeof anchorSchema>;

/** One failed job, as it stands in a failure record. */
export const failedRunSchema = z.strictObject({
  repo: z.string().max(140),
  /** 0 for a build that GitHub Actions did not run; `build` names it then. */
  runId: z.number().int().min(0),
  attempt: z.number().int().positive(),
  /** 0 when the run failed before it had a job. */
  jobId: z.number().int().min(0),
  job: z.string().max(400),
  step: z.string().max(400),
  /** Empty when another CI does not tell it. */
  sha: z.string().regex(/^(?:[0-9a-f]{40})?$/),
  branch: z.string().max(255),
  url: z.string().max(400),
  at: z.string().max(40),
  /** Number of a build of another CI. */
  build: z.string().max(40).optional(),
});
export type FailedRun = z.output<typeof failedRunSchema>;

/** How a failure behaves over time (E.4): one red run is never flaky. */
export const FAILURE_STATES = ['new', 'suspect_flaky', 'flaky', 'persistent', 'fixed'] as const;
export type FailureState = (typeof FAILURE_STATES)[number];

/** Where a failure occurred: the builds of one workflow on one branch. They tell whether it is gone. */
export const placeSchema = z.strictObject({
  repo: z.string().max(140),
  /** Path of the workflow file; the job's name in Prow. */
  workflow: z.string().max(200),
  branch: z.string().max(255),
  /** The jobs in which it occurred. A build is green for this failure when all of them are. */
  jobs: z.array(z.string().max(400)).max(20),
  /** It occurred in a job whose run is green all the same, so a green run says nothing of it. */
  tolerated: z.boolean().optional(),
});
export type Place = z.output<typeof placeSchema>;

/** At most so many places: a failure of more is mostly one of the platform. */
export const MOST_PLACES = 10;

/** One look at a build: red with this failure, or green. A build that is red with something else is no look at all. */
export const lookSchema = z.strictObject({
  at: z.string().max(40),
  /** First twelve hex digits, or empty. */
  sha: z.string().max(12),
  red: z.boolean(),
  /** Name of the build: the same as of other looks at the same build. */
  build: z.string().max(60),
  attempt: z.number().int().positive(),
  event: z.string().max(40),
  /** Index of its place in `places`; 0 when absent. */
  place: z
    .number()
    .int()
    .min(0)
    .max(MOST_PLACES - 1)
    .optional(),
});
export type Look = z.output<typeof lookSchema>;

/** What detect-failures remembers of a failure between two scans. It stands in the marker; there is no other store. */
export const historySchema = z.strictObject({
  /** Occurrences ever, those of which no row is left included. */
  count: z.number().int().min(1),
  firstAt: z.string().max(40),
  lastAt: z.string().max(40),
  state: z.enum(FAILURE_STATES),
  /** Keys (decide/seen.ts) of the occurrences that a scan could meet again. */
  seen: z.array(z.string().max(90)).max(500),
  /** Newest last. */
  looks: z.array(lookSchema).max(80),
  places: z.array(placeSchema).max(MOST_PLACES).optional(),
  /** How often an issue of this failure was closed as fixed. */
  closed: z.number().int().min(0),
  /** The class that code found, when a model was asked for a better one: class and title are its own since then. */
  refinedFrom: failureClass.optional(),
  /** Issue that a model takes for the same. */
  duplicateOf: z.number().int().positive().optional(),
  /** Builds that were started again to learn whether the failure is flaky. */
  probed: z.array(z.string().max(60)).max(5),
});
export type History = z.output<typeof historySchema>;

/** A commit that may have caused it, with what speaks for that (E.5). */
export const suspectSchema = z.strictObject({
  /** owner/name: it may be another repository than the red one. */
  repo: z.string().max(140),
  sha: z.string().regex(/^[0-9a-f]{40}$/),
  /** First line of its message. */
  title: z.string().max(120),
  pull: z.number().int().positive().optional(),
  /** One sentence for each independent point, the strongest first. */
  evidence: z.array(z.string().max(200)).max(5),
  score: z.number(),
});
export type Suspect = z.output<typeof suspectSchema>;

/** Where the failure began, and what changed there. */
export const originSchema = z.strictObject({
  /** Head of the last green run before; empty when none was found. */
  green: z.string().max(40),
  /** Head of the first red run. */
  red: z.string().max(40),
  suspects: z.array(suspectSchema).max(3),
  /** Whether the first suspect has two independent points and may be named. */
  named: z.boolean(),
  /** Tool versions and dependencies that differ between green and red: one sentence each. */
  changes: z.array(z.string().max(300)).max(8),
});
export type Origin = z.output<typeof originSchema>;

/** The failure record: what a hidden marker of kind `failure` holds, and what ai-triage starts from. */
export const failureSchema = z.strictObject({
  fingerprint: z.string().max(80),
  /** The second level (E.2): the same for failures that are merely alike. */
  loose: z.string().max(80).optional(),
  class: failureClass,
  /** Id of the rule that found the class. */
  rule: z.string().max(60).optional(),
  /** One line, without Markdown: what failed. */
  title: z.string().max(200).optional(),
  runs: z.array(failedRunSchema).max(50),
  excerpt: z.string().max(20_000),
  anchors: z.array(anchorSchema).max(20),
  history: historySchema.optional(),
  origin: originSchema.optional(),
});
export type Failure = z.output<typeof failureSchema>;
