import type { ANALYSE, ScanFilter, SourceName } from '../../domain/scan.ts';

/** What a scan is told, beside the settings that every job has. */
export interface DetectInput {
  source: SourceName;
  filter: Pick<ScanFilter, 'workflows' | 'exclude' | 'branches' | 'events' | 'tolerated'>;
  /** The window overlaps with that of earlier scans; what stands in a marker is not looked at again. */
  lookbackHours: number;
  /** New issues of one run; the rest goes into the overflow issue. */
  maxIssues: number;
  /** Green runs in a row that close an issue. */
  greens: number;
  assignees: readonly string[];
  /** Body of an issue with `{{variables}}`, by the maintainers. */
  template?: string;
  probe: boolean;
  analyse: (typeof ANALYSE)[number];
  /** Milliseconds between two writes (GitHub asks for a second). */
  writePauseMs: number;
  /** Only for the source `prow`. */
  prow?: {
    url: string;
    artifactsUrl: string;
    jobs: readonly string[];
    own: readonly string[];
    platform: readonly string[];
  };
}
