import type { Author, Permission } from './issue.ts';
import type { AllowedRepo, RepoRef } from './repo.ts';

/** Whether a pull request can be merged without conflict; GitHub computes it when it is asked for, and says `UNKNOWN` until then. */
export type Mergeable = 'MERGEABLE' | 'CONFLICTING' | 'UNKNOWN';

/** What GitHub makes of all of its own rules, for the one who asks: a bypass actor is told `CLEAN`. */
export type MergeState = 'BEHIND' | 'BLOCKED' | 'CLEAN' | 'DIRTY' | 'DRAFT' | 'HAS_HOOKS' | 'UNKNOWN' | 'UNSTABLE';

export type ReviewDecision = 'APPROVED' | 'CHANGES_REQUESTED' | 'REVIEW_REQUIRED';

/** A list that may be longer than what was read of it: then nothing may be concluded from what is absent (FT12). */
export interface Cut<T> {
  items: readonly T[];
  /** GitHub has more, or refused to show some. */
  cut: boolean;
}

/** One check run or commit status at the head. Several may have one name: of different apps, events and attempts. */
export interface Check {
  name: string;
  kind: 'run' | 'status';
  /** `passed` success; `pending` not ended, `expected` a status that was announced and never came. */
  state: 'passed' | 'failed' | 'pending' | 'expected' | 'skipped' | 'neutral';
  /** GitHub's own word: `FAILURE`, `TIMED_OUT`, `ACTION_REQUIRED` … */
  conclusion: string;
  /** Numeric id of the app that made the run; a status has none. */
  appId: number | undefined;
  /** Slug of the app, or login of who set the status. */
  by: string;
  /** Of the workflow run that it belongs to: `push`, `pull_request` …; undefined for others. */
  event: string | undefined;
  workflow: string | undefined;
  /** ISO 8601; undefined when it has not begun. */
  startedAt: string | undefined;
  completedAt: string | undefined;
  /** Whether GitHub says that the branch requires it; undefined where it was not asked (only the recheck asks). */
  required: boolean | undefined;
  /** Our own check carries what we remember (decide/memory.ts). */
  externalId: string;
}

/** The last opinion of one person who may write. */
export interface Review {
  author: Author;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED';
  submittedAt: string;
  /** The commit it was given for; undefined when that commit is gone. */
  commit: string | undefined;
}

export interface PullCommit {
  sha: string;
  /** The account behind the commit's author and committer; undefined when no account belongs to it. `web-flow` is GitHub itself. */
  author: Author | undefined;
  committer: Author | undefined;
  /** Whether GitHub verified a signature. */
  verified: boolean;
  /** ISO 8601; whoever made the commit wrote it. */
  committedAt: string;
}

export interface PullFile {
  path: string;
  /** Its old name, when it was renamed and that is known. */
  previousPath: string | undefined;
  change: 'ADDED' | 'CHANGED' | 'COPIED' | 'DELETED' | 'MODIFIED' | 'RENAMED';
  additions: number;
  deletions: number;
}

/** What the sweep sees of an open pull request: enough to know whether anything changed since the last look. */
export interface SweptPull {
  repo: RepoRef;
  nodeId: string;
  number: number;
  title: string;
  updatedAt: string;
  /** When title or body were last edited. */
  editedAt: string | undefined;
  draft: boolean;
  state: 'OPEN' | 'CLOSED' | 'MERGED';
  author: Author;
  headSha: string;
  baseBranch: string;
  baseSha: string;
  labels: Cut<string>;
  mergeable: Mergeable;
  mergeState: MergeState;
  reviewDecision: ReviewDecision | undefined;
  inQueue: boolean;
  /** Names and states of all checks at the head, of which only these are read; null when there are none at all. */
  checks: Cut<Pick<Check, 'name' | 'kind' | 'state' | 'externalId' | 'appId'>> | null;
}

/** Every fact of a pull request that one query tells. */
export interface Pull extends Omit<SweptPull, 'checks'> {
  url: string;
  body: string;
  createdAt: string;
  locked: boolean;
  /** From another repository, or from one that is gone (F3). */
  fork: boolean;
  headBranch: string;
  /** Undefined for a deleted fork. */
  headOwner: string | undefined;
  canBeRebased: boolean;
  /** The base branch has a merge queue. */
  hasQueue: boolean;
  /** Who switched on auto-merge; undefined when it is off. */
  autoMergeBy: string | undefined;
  /** We could merge past the branch's rules; we never do. */
  couldBypass: boolean;
  editor: Author | undefined;
  milestone: string | undefined;
  changedFiles: number;
  additions: number;
  deletions: number;
  /** Null when there are no checks at all; `commit` is the commit that they are of. */
  checks: (Cut<Check> & { commit: string }) | null;
  /** Opinions of people who may write, the last of each. */
  reviews: Cut<Review>;
  /** Logins and team slugs that were asked for a review and have not given one; `(a team)` is one that the token may not see. */
  reviewRequests: Cut<string>;
  /** Unresolved conversations that are not outdated, and all of them. */
  threads: Cut<{ resolved: boolean; outdated: boolean }>;
  files: Cut<PullFile>;
  /** Oldest first; of many only the newest. */
  commits: Cut<PullCommit>;
  /** Issues that its merge closes, as `owner/name#number`. */
  closes: readonly string[];
  /** What GitHub refused to show of it, as a sentence each; then nothing is allowed. */
  unread: readonly string[];
}

/** A check that the branch requires. `appId` is undefined when any app may report it. */
export interface RequiredCheck {
  name: string;
  appId: number | undefined;
}

/** The rules of one branch and of its repository, as one who may read sees them. */
export interface BranchPolicy {
  repo: RepoRef;
  branch: string;
  /** The branch's commit now. */
  sha: string | undefined;
  archived: boolean;
  defaultBranch: string;
  /** Neither protection nor a ruleset: anybody who may write may push. */
  isProtected: boolean;
  /** Why the rules could not be read; then they are unknown (fail closed). */
  unknown: string | undefined;
  requiredChecks: readonly RequiredCheck[];
  /** A pull request must be up to date with the branch; undefined where only an administrator may read whether. */
  strict: boolean | undefined;
  requiredApprovals: number;
  requiresCodeOwners: boolean;
  requiresLastPushApproval: boolean;
  requiresThreads: boolean;
  requiresLinearHistory: boolean;
  requiresSignatures: boolean;
  /** What a ruleset demands beside, by GitHub's name of its type: shown when a merge is blocked and nobody knows why. */
  otherRules: readonly string[];
  /** Whether we may push, where pushes are restricted. */
  mayPush: boolean;
  /** Methods that repository and rulesets allow together. */
  methods: readonly ('MERGE' | 'SQUASH' | 'REBASE')[];
  /** Of the merge queue; undefined when there is none. */
  queueMethod: 'MERGE' | 'SQUASH' | 'REBASE' | undefined;
  /** When somebody merged a pull request of this repository within the last hour, and who; newest first. */
  recentMerges: Cut<{ at: string; by: Author | undefined }>;
}

/** What costs requests of its own, and is read only of a pull request that nothing else stands against. */
export interface Background {
  /** What the author may do here; a bot has none. */
  authorPermission: Permission | undefined;
  /** Who put the labels on that select it, and what they may do; by label in lower case. */
  labelledBy: ReadonlyMap<string, { login: string; permission: Permission; bot: boolean }>;
  /** Logins of who pushed to its branch, the last first; undefined when that is not known (a fork, no right). */
  pushers: readonly string[] | undefined;
  /** Members among those who approved, of each team that a rule names, by `organisation/team` in lower case; absent: unknown. */
  teams: ReadonlyMap<string, readonly string[]>;
  /** What people wrote to it and did with it, reviews by anybody among it, oldest first; undefined unless a rule may close it. */
  people: Cut<{ login: string; at: string; approved?: boolean }> | undefined;
}

/** A repository whose pull requests are looked at. */
export type SweptRepo = Pick<AllowedRepo, 'repo' | 'defaultBranch'>;
