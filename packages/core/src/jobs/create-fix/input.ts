import type { Isolation, PathLimits } from '../../domain/fix.ts';
import type { RepoRef } from '../../domain/repo.ts';

/** The three jobs of the isolated form, and `all` in one process. */
export const STAGES = ['all', 'propose', 'validate', 'publish'] as const;
export type Stage = (typeof STAGES)[number];

/** What is asked for where no comment says it. */
export const FIX_MODES = ['fix', 'plan', 'quickfix'] as const;
export type FixMode = (typeof FIX_MODES)[number];

/** Commands of the workflow file: the only ones that are ever run. Empty strings are absent ones. */
export interface FixCommands {
  /** Run on the unpatched base, with network. */
  setup: string;
  /** Must fail before the fix and pass after it. */
  reproduce: string;
  /** Must pass after the fix. */
  validate: string;
}

export interface FixInput {
  /** Needed when the event names no issue. */
  issueNumber?: number;
  stage: Stage;
  /** `fix` starts from a triage, `quickfix` from the words of any issue, `plan` only plans. */
  mode: FixMode;
  /** How many proposals are made, each without knowledge of the others, of which the best one is published: 1 to 3. */
  alternatives: number;
  /** JSON of a change of infrastructure that an alert asks for: no issue and no model has a part in it. */
  change?: string;
  /** Who must approve a change of high risk, beside the owners of its paths: logins, and teams as `organisation/team`. */
  approvers: readonly string[];
  /** Below this confidence of the triage no fix is tried, 0 to 1. */
  minConfidence: number;
  maxAttempts: number;
  /** Pattern of the branch, with `{issue}` and `{run}`. */
  branch: string;
  /** Repositories beside home that a fix may be written to; they are among those that may be read. */
  targets: readonly RepoRef[];
  limits: PathLimits;
  commands: FixCommands;
  isolation: Isolation;
  /** Whether the commands after the setup may use the network. */
  network: boolean;
  /** Wall time of one command. */
  commandMinutes: number;
  /** How often a failed validation goes back to the model. */
  rounds: number;
  /** Folder of plan.json: read by `validate` and `publish`. */
  planFolder?: string;
  /** SHA-256 of plan.json, by way of the job's outputs and not of the artifact (W9). */
  planSha256?: string;
  /** File that the stage `validate` left; without it `publish` says that nothing was validated. */
  validation?: string;
}
