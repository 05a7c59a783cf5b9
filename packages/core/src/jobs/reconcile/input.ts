import type { RepoRef } from '../../domain/repo.ts';
import type { RollbackMode } from '../../domain/rollback.ts';

/** Where the open pull requests come from. */
export const SWEEPS = ['auto', 'repositories', 'search'] as const;

/** What pr-reconcile is told, beside the settings that every job has. */
export interface ReconcileInput {
  /** Globs of the files with rules, on the default branch of the home repository. */
  rules: readonly string[];
  /** Only this pull request of the home repository. */
  pullNumber?: number;
  /** Print every gate of that pull request and do nothing. */
  explain: boolean;
  /** Repositories beside the home one whose pull requests are looked after. */
  targets: readonly RepoRef[];
  /** `auto`: one search for several repositories of one token, else each repository's own list. */
  sweep: (typeof SWEEPS)[number];
  /** Pull requests that one run decides about, the longest unchanged first; the rest is left to the next one. */
  maxPulls: number;
  /** Whether the model may read files, changes and comments of the one pull request that it is asked about. */
  investigate: boolean;
  argocd?: { url: string; token?: string };
  /** What becomes of a merge of ours after which something became worse. */
  rollback: RollbackMode;
  /** Minutes after its merge within which a pull request is watched. */
  rollbackWindow: number;
  /** Milliseconds between two writes of one repository (GitHub asks for a second). */
  writePauseMs: number;
}
