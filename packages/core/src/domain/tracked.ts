import { z } from 'zod';
import { type Anchor, type FailedRun, type Failure, failureClass, type Verdict } from './failure.ts';
import type { Finding } from './finding.ts';
import type { FailedJob } from './scan.ts';

/** A failed job that a scan newly met, and its row in the record. */
export interface Occurrence {
  job: FailedJob;
  row: FailedRun;
}

/** One distinct failure of a scan: all new occurrences of one fingerprint. */
export interface Distinct {
  fingerprint: string;
  loose: string;
  verdict: Verdict;
  /** One line without Markdown. */
  title: string;
  excerpt: string;
  anchors: Anchor[];
  findings: Finding[];
  /** Oldest first; never empty. */
  occurrences: Occurrence[];
  /** A tool's own report says that it passed when tried again. */
  flakyReported: boolean;
  /** The CI's platform failed, not the project: counted and told, but no issue of its own. */
  platform: boolean;
  /** Why its log could not be read, when it rests on annotations or on nothing. */
  logGone?: string;
}

/** An issue of ours, found by label and marker. */
export interface Tracked {
  number: number;
  url: string;
  state: 'open' | 'closed';
  /** ISO 8601; undefined while open. */
  closedAt: string | undefined;
  title: string;
  body: string;
  labels: string[];
  /** What its marker holds. When somebody else edited the text, only its fingerprint is believed: rows and history are empty. */
  record: Failure;
}

/** The one issue that lists what found no room (max-issues). */
export interface TrackedOverflow {
  number: number;
  url: string;
  state: 'open' | 'closed';
  title: string;
  body: string;
  labels: string[];
  record: Overflow;
}

/** What the marker of kind `overflow` holds. */
export const overflowSchema = z.strictObject({
  failures: z
    .array(
      z.strictObject({
        fingerprint: z.string().max(80),
        title: z.string().max(200),
        class: failureClass,
        count: z.number().int().min(1),
        /** The newest failed job. */
        url: z.string().max(400),
        lastAt: z.string().max(40),
      }),
    )
    .max(100),
  /** Keys (decide/seen.ts) of what it stands for. */
  seen: z.array(z.string().max(90)).max(1000),
});
export type Overflow = z.output<typeof overflowSchema>;
