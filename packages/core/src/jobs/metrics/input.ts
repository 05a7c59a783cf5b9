import type { RepoRef } from '../../domain/repo.ts';

/** What the numbers are asked for. */
export interface MetricsInput {
  /** ISO weeks, the running one included. */
  weeks: number;
  /** Green runs in a row after which a fix counts as green. */
  stableRuns: number;
  /** Repositories beside the home. */
  targets: readonly RepoRef[];
}
