import type { ApplyDeps } from '../../apply.ts';
import type { Decision, DecisionRecord, Memory } from '../../domain/decision.ts';
import type { Author } from '../../domain/issue.ts';
import type { BranchPolicy, Pull } from '../../domain/pull.ts';
import type { Refusal } from '../../domain/report.ts';
import type { PullReader } from '../../github/sweep.ts';
import type { LoadedRule } from '../../rules.ts';
import type { Deps, SoFar } from '../deps.ts';
import type { Decided } from './decide.ts';
import type { ReconcileInput } from './input.ts';
import type { RuleBook } from './rules.ts';
import type { Sight } from './sight.ts';
import type { ReconciledRepo, StartedReconcile } from './start.ts';

/** One pull request with all that one round of queries tells. */
export interface Item {
  pull: Pull;
  policy: BranchPolicy;
  rules: readonly LoadedRule[];
  memory: Memory | undefined;
  /** What our comment on it holds; null when there is none, undefined while nobody has looked. */
  record?: DecisionRecord | null;
  /** As a sweep sees it (decide/pull-fingerprint.ts). */
  fingerprint: string;
}

/** What is done until now: caps are counted on it, and what went wrong in a repository stops its later writes. */
export interface Tally {
  merges: number;
  closes: number;
  /** How many were decided to be merged or closed: a run does no more of either than it may (M5). */
  decided: { merge: number; close: number; mergesIn: Map<string, number> };
  mergesIn: Map<string, number>;
  /** Looks at pull requests of which GitHub did not know whether they can be merged. */
  looks: number;
  /** Repositories in which nothing more is written, and why. */
  stopped: Map<string, string>;
  /** Nothing more is written at all, and why (B4, W2). */
  stoppedAll: string | undefined;
  /** Repositories whose token may write no check run: what it would show stands in the comment. */
  withoutChecks: Set<string>;
}

/** All that one run works with, beside the pull requests. */
export interface Reconciling {
  deps: Deps;
  input: ReconcileInput;
  started: StartedReconcile;
  book: RuleBook;
  reader: PullReader;
  soFar: SoFar;
  tally: Tally;
  /** Who we are; asked once, and only when something has changed. */
  self(): Promise<Author | undefined>;
  /** What is asked before each write (B4, W2); several that are asked at one time are asked together. */
  beforeWrites: Pick<ApplyDeps, 'killSwitch' | 'readSubject'>;
  repoOf(pull: Pick<Pull, 'repo'>): ReconciledRepo;
  sight: Sight;
  /** URL prefixes that may stand as links in what is written. */
  links: readonly string[];
}

/** One pull request and what became of it, for the report. */
export interface Done {
  decided: Decided;
  decision: Decision;
  refused: readonly Refusal[];
  /** What went wrong with it, as a sentence; it is red. */
  broken?: string;
}

/** One that could not be decided about, and why. */
export interface Broken {
  pull: Pick<Pull, 'repo' | 'number'>;
  why: string;
}
