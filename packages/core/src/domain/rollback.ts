import { z } from 'zod';
import type { Author } from './issue.ts';
import type { Cut, PullCommit } from './pull.ts';
import type { RepoRef } from './repo.ts';

/** `propose`: a draft for people. `auto`: ready to be merged, by a rule that selects it and by nothing else. */
export const ROLLBACK_MODES = ['off', 'propose', 'auto'] as const;
export type RollbackMode = (typeof ROLLBACK_MODES)[number];

/** How many looks in a row must find it degraded, and how many runs must fail in the same way, before anything is reverted. */
export const ENOUGH_LOOKS = 3;
export const ENOUGH_RUNS = 2;

const moment = z.iso.datetime();
const fingerprint = z.string().min(1).max(80);
const fingerprints = z.array(fingerprint).max(40);

/** What was seen of something that runs what was merged. */
const watchedSchema = z.strictObject({
  /** `argocd:app` or `flux:name`. */
  target: z.string().min(1).max(300),
  /** It was degraded already when this was merged, and has not been healthy since: so this did not do it. */
  before: z.literal('Degraded').optional(),
  /** When it was found degraded, in a row, the first one first. */
  looks: z.array(moment).max(ENOUGH_LOOKS),
});
export type Watched = z.output<typeof watchedSchema>;

/** The data of the marker of kind `rollback` in our comment on a merged pull request: what the next run must know. */
export const rollbackRecordSchema = z.strictObject({
  /** The commit by which it was merged: another one is another record. */
  merge: z.string().regex(/^[0-9a-f]{40}$/),
  targets: z.array(watchedSchema).max(20),
  /** Red runs of its base branch whose logs were read. */
  runs: z.array(z.strictObject({ id: z.int().min(1), attempt: z.int().min(1), fingerprints })).max(40),
  /** By workflow: how its last runs before the merge failed, if they did, and when the newest of them was created. */
  before: z.array(z.strictObject({ workflow: z.string().max(400), last: moment.optional(), fingerprints })).max(40),
  /** Rollbacks of it that we closed ourselves, because it was well again. */
  closed: z.array(z.int().min(1)).max(40),
  /** Why GitHub would not revert it: it is not asked again. */
  refused: z.string().max(400).optional(),
  /** Of the text beside it: as long as both stay, nothing is written. */
  said: z.string().max(64),
});
export type RollbackRecord = z.output<typeof rollbackRecordSchema>;

/** A merged pull request, as far as a rollback cares. */
export interface MergedPull {
  repo: RepoRef;
  nodeId: string;
  number: number;
  url: string;
  title: string;
  author: Author;
  baseBranch: string;
  headBranch: string;
  fork: boolean;
  labels: Cut<string>;
  /** Paths. */
  files: Cut<string>;
  changedFiles: number;
  /** The commit by which it was merged. */
  merge: string;
  /** ISO 8601. */
  mergedAt: string;
  mergedBy: Author;
  /** The commit of its base branch now; undefined when that is gone. */
  baseSha: string | undefined;
}

/** A pull request that says it is a revert: by its branch as GitHub names it, or by our label. */
export interface RevertPull {
  nodeId: string;
  number: number;
  url: string;
  state: 'OPEN' | 'CLOSED' | 'MERGED';
  draft: boolean;
  fork: boolean;
  author: Author;
  createdAt: string;
  headBranch: string;
  headSha: string;
  body: string;
  /** Those that were read; `rollback` is always among them where it has it. */
  labels: string[];
  /** What somebody else has made of one of ours that is open, as a few words; undefined when nothing, or where nobody has looked. */
  taken?: string | undefined;
}

/** What was done to a pull request since it was opened. */
export interface Hands {
  /** Who edited its text last. */
  editor: Author | undefined;
  commits: Cut<PullCommit>;
  /** Who reopened it, and who took labels off. */
  acted: readonly Author[];
}

/** A completed run of a base branch. */
export interface BaseRun {
  id: number;
  attempt: number;
  /** Of the file, or its name where there is none. */
  workflow: string;
  url: string;
  sha: string;
  /** When it was created, ISO 8601. */
  at: string;
  result: 'green' | 'red';
  /** How it failed; undefined while nobody has read its logs. */
  fingerprints: readonly string[] | undefined;
}
