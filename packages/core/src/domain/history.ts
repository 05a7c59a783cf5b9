import { z } from 'zod';
import type { Author } from './issue.ts';
import type { RepoRef } from './repo.ts';

/** A text of an issue, comment or pull request, and whose it is. */
export interface PastText {
  body: string;
  author: Author;
  /** Who edited it last; undefined when nobody did. */
  editor: Author | undefined;
}

/** An issue with our label, open or closed. */
export interface PastIssue {
  repo: RepoRef;
  number: number;
  /** Its own text first, then its comments, oldest first: those that may hold a marker. */
  texts: PastText[];
}

/** A merged pull request with our label. */
export interface PastPull {
  repo: RepoRef;
  number: number;
  mergedAt: string;
  /** The branch that it was merged into. */
  base: string;
  text: PastText;
}

/** What happened in one repository before. */
export interface Past {
  issues: PastIssue[];
  pulls: PastPull[];
  /** Why this is not all that there is: one sentence each. */
  cut: string[];
}

/**
 * Why an earlier failure is thought to be the same, the surest first: the fingerprint; its second level, which is the same
 * for failures that are merely alike (E.2); the words of their logs.
 */
export const ALIKE = ['fingerprint', 'kind', 'words'] as const;

/** owner/name#number. */
const named = z.string().max(160);

/** A merged fix of ours. */
const mergedFixSchema = z.strictObject({
  pull: named,
  mergedAt: z.string().max(40),
  /** When the same fingerprint first came back after it was merged; absent as long as it did not. */
  cameBack: z.string().max(40).optional(),
});
export type MergedFix = z.output<typeof mergedFixSchema>;

/** An earlier failure that may be the same as one that is looked at now. */
export const seenSchema = z.strictObject({
  issue: named,
  alike: z.enum(ALIKE),
  /** The last one that was merged for it. */
  fix: mergedFixSchema.optional(),
});
export type Seen = z.output<typeof seenSchema>;
