import type { Seen } from '../decide/seen.ts';
import type { Finding } from '../domain/finding.ts';
import type { FailedJob, Scan, ScanFilter } from '../domain/scan.ts';

/** The log of a job as a stream of text, or why there is none (FT40). */
export type SourceLog = { kind: 'log'; chunks: AsyncIterable<string> } | { kind: 'log-gone'; why: string };

/**
 * A CI that is watched. It only reads, keeps nothing between two runs, and throws `GithubError` or `UserError`. A
 * repository that cannot be read is a warning of the scan, not its end.
 */
export interface Source {
  /** The builds of the window and the failed jobs that no marker knows. `progress` is told of long scans. */
  scan(filter: ScanFilter, seen: Seen, progress: (text: string) => void): Promise<Scan>;
  log(job: FailedJob): Promise<SourceLog>;
  /** The log of the same job in the last green build before, if one is in `scan` and can be read. */
  greenLog(job: FailedJob, scan: Scan): Promise<SourceLog | undefined>;
  /** What the CI shows beside the job when its log is gone; one line each. */
  annotations(job: FailedJob): Promise<string[]>;
  /** What the build's JUnit reports say, within the limits of I10; empty when there are none. */
  reports(job: FailedJob): Promise<{ findings: Finding[]; warnings: string[] }>;
  /** Whether the CI's platform failed and not the project; absent where that cannot be told. */
  isPlatform?(facts: { text: string; findings: readonly Finding[]; conclusion: string }): boolean;
}
