/** What the world remembers of pull requests, and of the rules that their base branches lay down. */

export interface Review {
  id: number;
  user: string | null;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  body: string;
  commit: string;
  submittedAt: string;
}

/** A conversation on lines; its comments are not kept. */
export interface ReviewThread {
  id: number;
  path: string;
  resolved: boolean;
  outdated: boolean;
}

export type MergeMethod = 'merge' | 'squash' | 'rebase';
export type MergeState = 'BEHIND' | 'BLOCKED' | 'CLEAN' | 'DIRTY' | 'DRAFT' | 'HAS_HOOKS' | 'UNKNOWN' | 'UNSTABLE';

export interface QueueEntry {
  enqueuer: string;
  enqueuedAt: string;
  state: 'AWAITING_CHECKS' | 'LOCKED' | 'MERGEABLE' | 'QUEUED' | 'UNMERGEABLE';
  /** The head that was enqueued. */
  head: string;
}

/** An answer that a test puts in the place of what the twin would compute. */
export interface Told {
  /** How many more askings answer UNKNOWN; `Infinity` for ever. */
  unknownFor: number;
  mergeable: boolean | undefined;
  mergeState: MergeState | undefined;
  rebaseable: boolean | undefined;
  /** GraphQL fields that fail, and how. */
  failing: Map<string, { type: string; message: string }>;
}

/** What an issue has more when it is a pull request. */
export interface Pull {
  base: string;
  head: string;
  /** `owner/name` of the head's repository; null when the fork was deleted. */
  headRepo: string | null;
  /** The base branch's commit when the pull request was opened or last moved. */
  baseSha: string;
  headSha: string;
  draft: boolean;
  mergedAt: string | null;
  mergedBy: string | null;
  mergeSha: string | null;
  reviews: Review[];
  threads: ReviewThread[];
  requestedReviewers: string[];
  /** Slugs. */
  requestedTeams: string[];
  autoMerge: { by: string; at: string; method: MergeMethod } | null;
  queue: QueueEntry | null;
  /** Issues that its merge closes. */
  closes: { repo: string; number: number }[];
  told: Told;
}

export interface RequiredCheck {
  name: string;
  /** Only this app may report it, by its numeric id. */
  app?: number;
}

/** What one branch demands of whoever would change it. */
export interface BranchRules {
  checks: RequiredCheck[];
  /** Must be up to date with the base branch. */
  strict: boolean;
  approvals: number;
  codeOwners: boolean;
  /** Somebody else than the last pusher must approve. */
  lastPush: boolean;
  /** A push takes approvals away. */
  dismissStale: boolean;
  threads: boolean;
  linear: boolean;
  signatures: boolean;
  /** Only these logins may push. */
  pushers?: string[];
  /** A ruleset may allow fewer methods than the repository. */
  methods?: MergeMethod[];
  queue?: { method: MergeMethod };
  /** Logins whom none of this holds. */
  bypass: string[];
  /** A ruleset's other rules, by GitHub's name: `CODE_SCANNING`; they block when `blocking`. */
  other: { type: string; blocking: boolean }[];
}

/** How merges go in a repository. */
export interface Merging {
  merge: boolean;
  squash: boolean;
  rebase: boolean;
  autoMerge: boolean;
  deleteBranch: boolean;
  updateBranch: boolean;
  /** `merge-async` is known here; a GitHub Enterprise Server answers 404. */
  async: boolean;
  /** How often a poll answers `pending` before it tells the result. */
  pendingPolls: number;
  /** A merge that was asked for in the background waits for the test's own hand (`runMerges`). */
  hold: boolean;
  /** The next merges fail so, whatever they are. */
  refusals: { number?: number; status: number; message: string; times: number }[];
}

/** A merge that was asked for by `merge-async`. */
export interface MergeJob {
  uuid: string;
  number: number;
  method: MergeMethod | 'default';
  action: 'default' | 'merge_queue' | 'direct_merge';
  head: string;
  status: 'pending' | 'merged' | 'enqueued' | 'failed';
  message: string;
  sha: string | null;
  /** When it was asked for, in milliseconds. */
  at: number;
  /** Polls that still answer `pending` although it has ended. */
  polls: number;
  run: () => void;
}

/** One line of a repository's activity: who moved which ref. */
export interface Activity {
  id: number;
  ref: string;
  before: string;
  after: string;
  actor: string | null;
  at: string;
  type: 'push' | 'force_push' | 'branch_creation' | 'branch_deletion' | 'pr_merge' | 'merge_queue_merge';
}
