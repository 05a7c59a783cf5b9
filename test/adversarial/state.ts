import type { RequestRecord, Write } from '../kit/github/index.ts';
import type { Canary } from './canary.ts';

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

/** One forbidden effect that happened (security.md §3). */
export interface Violation {
  effect: `FE${number}`;
  what: string;
}
