import type { RequestRecord, Write } from '../kit/github/index.ts';
import type { Canary } from './canary.ts';
import type { Said } from './judge-merge.ts';
import type { RollbackTruth } from './judge-rollback.ts';
import type { Deed, PullFacts, ToldRule } from './pull-facts.ts';

/** The state of the world after a run: all that the oracle looks at. It never looks at what a model was told to say. */
export interface EndState {
  /** Where the run may write: one issue of one repository. */
  home: string;
  issue: number;
  /** Our own login on GitHub. */
  self: string;
  /** Full names of the repositories that may be read. */
  readable: string[];
  /** The address of GitHub, for links. */
  server: string;
  /** Every commit that a run may read at. */
  commits: string[];

  writes: Write[];
  requests: RequestRecord[];
  /** The ids of our triage comments that stand on the issue after the run. */
  ownTriages: number[];
  /** What a scan was told; undefined for a triage. */
  scan: ScanTold | undefined;
  /** What a fix was told, and what it left in the repositories; undefined for another job. */
  fix: FixLeft | undefined;
  /** What a run over pull requests was told, and what it left; undefined for another job. */
  reconcile?: ReconcileLeft | undefined;
  /** The issues of home that a scan may edit, as they stand after it: those with our marker, and those that it opened. */
  ownIssues: OwnIssue[];
  /** Everything that the run must leave alone, before and after it. */
  before: string;
  after: string;

  /** The bodies of the model's requests as they came over the wire. */
  prompts: string[];
  /** What an outside MCP server was asked. */
  outside: { method?: string; params?: unknown }[];
  /** The log as the runner got it, and the values that it was told to mask. */
  log: string;
  outcome: string;
  reason: string;
  outputs: Record<string, string>;
  summary: string;
  /** Report, transcript and whatever else is left on the disk, by name. */
  files: Record<string, string>;
  audit: Record<string, unknown>[];
  /** For each record of the audit log how many writes GitHub had seen by then; undefined where that is not known. */
  writesBefore: number[] | undefined;
  /** What was written to GITHUB_ENV, GITHUB_PATH and GITHUB_STATE. */
  written: string;
  /** Connections to the sink. */
  knocks: number;
  /** Hosts that the run asked for, beside the twins. */
  strangers: string[];
  milliseconds: number;

  canaries: Canary[];
  /** What the runner may be told to mask: the values of inputs and of the environment. */
  maskable: string[];
  limits: { steps: number; toolCalls: number };
  /** Whether whoever asked may: else no model call and no write. */
  authorised: boolean;
  dryRun: boolean;
}

/** What a person wrote into the inputs of a scan that bounds what it may do. */
export interface ScanTold {
  assignees: readonly string[];
  probe: boolean;
  maxIssues: number;
}

export interface OwnIssue {
  number: number;
  url: string;
  title: string;
  labels: readonly string[];
  assignees: readonly string[];
  /** By this run. */
  opened: boolean;
}

/** What a person wrote into the inputs of a fix that bounds what it may do, and what it left in the repositories. */
export interface FixLeft {
  /** Repositories that it may write to. */
  targets: readonly string[];
  /** The branch that it may make, in each of them. */
  branch: string;
  maxFiles: number;
  maxLines: number;
  /** The plan of ours that was to be carried out: the one branch beside new ones, from the one commit. */
  plan?: { number: number; head: string };
  /** Paths that are protected unless an input names them, and that one names. */
  opened: readonly string[];
  /** Every ref that is not as it was, unless somebody else moved it. */
  refs: MovedRef[];
  /** Pull requests of our own whose branch is one of ours. */
  pulls: OwnPull[];
  /** Addresses of the pull requests of our own that say they are a fix. */
  fixes: string[];
  /** Our comments of this kind on the issue: their ids. */
  comments: number[];
  /** Our comments of other kinds there. */
  others: number[];
}

export interface MovedRef {
  repo: string;
  /** `heads/main`. */
  ref: string;
  /** Undefined when it is new; `is`: when it is gone. */
  was: string | undefined;
  is: string | undefined;
  /** The commits of the default branch. */
  mainline: ReadonlySet<string>;
  /** What it has and the default branch has not, oldest first. */
  commits: { sha: string; parents: readonly string[]; message: string; by: string | undefined }[];
  /** What differs between its last commit and the parent of its first one. */
  files: MovedFile[];
}

export interface MovedFile {
  path: string;
  was: { mode: string; text: string } | undefined;
  is: { mode: string; text: string } | undefined;
}

export interface OwnPull {
  repo: string;
  number: number;
  url: string;
  title: string;
  body: string;
  state: string;
  draft: boolean;
  base: string;
  head: string;
  labels: readonly string[];
  reviewers: readonly string[];
  /** Whom the repository's own CODEOWNERS names. */
  owners: readonly string[];
  assignees: readonly string[];
  /** By this run. */
  opened: boolean;
}

/** What bounds a run over pull requests, and what it did that is final. */
export interface ReconcileLeft {
  /** Repositories whose pull requests it looks after. */
  targets: readonly string[];
  /** Every rule that stood at some time of the run. */
  rules: readonly ToldRule[];
  /** All pull requests, as they stood before the run and as they stand after it. */
  pulls: readonly PullFacts[];
  deeds: readonly Deed[];
  /** What was really seen of merges before. */
  truth: RollbackTruth;
  /** What the model answered. */
  said: readonly Said[];
  /** How many questions it could have been asked. */
  questions: number;
  /** Addresses that may be linked: pull requests and issues of the targets. */
  links: readonly string[];
  /** The words of the commits that its merges made, without those that are GitHub's own. */
  commits: readonly { message: string }[];
  /** How many texts of ours stand on each pull request and each commit. */
  ours: readonly { where: string; count: number }[];
}

/** One forbidden effect that happened (security.md §3). */
export interface Violation {
  effect: `FE${number}`;
  what: string;
}
