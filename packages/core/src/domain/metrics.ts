import type { Memory } from './decision.ts';
import type { Failure } from './failure.ts';
import type { PullMarker } from './pull-marker.ts';

/** One of our comments, and what people think of it. */
export interface MeteredComment {
  /** When it was written: ISO 8601. */
  at: string;
  up: number;
  down: number;
}

/** A time at which a model was asked for us; without a cost where the marker does not say. */
export interface Asking {
  at: string;
  /** In US dollars. */
  costUsd?: number | undefined;
}

/** An issue with our label, or one that a pull request of ours is for, as far as trusted markers speak of it. */
export interface MeteredIssue {
  /** owner/name. */
  repo: string;
  number: number;
  createdAt: string;
  /** What detect-failures remembers, if this issue is one of its own. */
  failure: Failure | undefined;
  triages: readonly Asking[];
  /** Attempts to fix it and requests for a plan, however they ended. */
  attempts: readonly Asking[];
  comments: readonly MeteredComment[];
}

/** A pull request, as far as trusted markers, our check and GitHub itself speak of it. */
export interface MeteredPull {
  repo: string;
  number: number;
  createdAt: string;
  mergedAt: string | undefined;
  /** Of a merged one too. */
  closedAt: string | undefined;
  /** We merged it, or put it into the queue that did. */
  mergedByUs: boolean;
  baseBranch: string;
  headBranch: string;
  /** From another repository. */
  fork: boolean;
  /** What it says it is, when it is ours. */
  marker: PullMarker | undefined;
  /** What pr-reconcile last decided about its head, and by which rules. */
  memory: Memory | undefined;
  /** Every time that people were asked to look at it. */
  escalations: readonly { at: string; rules: readonly string[] }[];
  /** Attempts to carry out its plan, however they ended. */
  attempts: readonly Asking[];
  comments: readonly MeteredComment[];
}

export interface MetricFacts {
  issues: readonly MeteredIssue[];
  pulls: readonly MeteredPull[];
}

/**
 * What is counted. Of fixes and rollbacks everything belongs to the week in which they were opened, so that a share of them
 * is one of the same ones; everything else belongs to the week in which it happened.
 */
export const COUNTS = [
  /** Issues that detect-failures opened. */
  'failures',
  'triages',
  'fixesOpened',
  'fixesMerged',
  /** Without a merge. */
  'fixesClosed',
  'fixesReverted',
  /** The failure was red again after the merge. */
  'fixesCameBack',
  /** Merged, and neither reverted nor red again until now. */
  'fixesHeld',
  /** Held, and green in so many runs since that the failure counts as gone. */
  'fixesGreen',
  /** By pr-reconcile. */
  'merges',
  'escalations',
  'rollbacksProposed',
  'rollbacksMerged',
  'rollbacksClosed',
  /** What models were paid, in millionths of a US dollar: whole numbers add up to the same in any order. */
  'costMicros',
  'thumbsUp',
  'thumbsDown',
] as const;
export type CountName = (typeof COUNTS)[number];

/** Durations of which median and 90th percentile are told, in seconds. */
export const SAMPLES = [
  /** From the first red run to the issue. */
  'toIssue',
  /** From the pull request to its merge by us. */
  'toMerge',
] as const;
export type SampleName = (typeof SAMPLES)[number];

/** One thing that happened, and where it is counted. */
export interface MetricEvent {
  repo: string;
  /** The rules by which pr-reconcile looked at it, joined; empty where there is none. */
  rule: string;
  /** ISO week in UTC: `2026-W01`. */
  week: string;
  counts?: Partial<Record<CountName, number>>;
  sample?: { name: SampleName; seconds: number };
  /** The class of a failure. */
  class?: string;
}

/** Sums of events. Samples and classes are sorted, so that equal sums are equal. */
export interface Tally {
  counts: Record<CountName, number>;
  samples: Record<SampleName, number[]>;
  classes: Record<string, number>;
}

/** The sums of one rule in one repository and week. */
export interface Cell {
  repo: string;
  week: string;
  rule: string;
  tally: Tally;
}

/** Half of the durations are at most the median, nine in ten at most `p90`; in seconds. Absent when there is none. */
export interface Spread {
  count: number;
  medianSeconds?: number;
  p90Seconds?: number;
}

/** Shares from 0 to 1. One of nothing is not known, and absent. */
export interface Rates {
  /** Fixes merged, of those that were opened. */
  fixesMerged?: number;
  /** Fixes that held, of those that were merged. */
  fixesHeld?: number;
  /** Fixes that were green for long enough, of those that were merged. */
  fixesGreen?: number;
  /** Rollbacks merged, of those that were proposed. */
  rollbacksMerged?: number;
  /** Thumbs up, of all thumbs. */
  liked?: number;
}

/** Sums for people and programs. */
export interface Figures extends Omit<Record<CountName, number>, 'costMicros'> {
  costUsd: number;
  timeToIssue: Spread;
  timeToMerge: Spread;
  rates: Rates;
  /** Failures by class. */
  classes: Record<string, number>;
}

/** What the run writes as JSON. */
export interface Metrics {
  version: 1;
  /** ISO 8601: the first Monday, and the moment of the run. */
  from: string;
  to: string;
  /** The weeks that were looked at, oldest first; the last one is not over. */
  weeks: string[];
  /** Green runs after which a fix counts as green. */
  stableRuns: number;
  repositories: MeteredRepo[];
  total: Figures;
  byRepository: { repository: string; figures: Figures }[];
  byWeek: { week: string; figures: Figures }[];
  byRule: { rule: string; figures: Figures }[];
  /** Each rule in each repository and week in which something happened. */
  cells: { repository: string; week: string; rule: string; figures: Figures }[];
}

/** Whether a repository was read, and what of it is missing: sentences. */
export interface MeteredRepo {
  repository: string;
  read: boolean;
  missing: string[];
}
