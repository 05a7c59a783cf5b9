/** A line of a log without colours and timestamps; `line` is its 1-based number in the original log. */
export interface LogRow {
  line: number;
  text: string;
}

export const FINDING_KINDS = ['test', 'compile', 'lint', 'dependency', 'build', 'crash'] as const;

/**
 * What a parser understood of a tool's own report: one failed test, one error with its place, one cause. Everything in it
 * was printed by somebody's build: it is text from outside.
 */
export interface Finding {
  /** The tool, in lower case: `go-test`, `pytest`, `tsc`, `npm` … */
  tool: string;
  kind: (typeof FINDING_KINDS)[number];
  /** What the tool calls the failed thing: a test's full name, a goal or task, a package. */
  id?: string;
  /** The tool's own error code: `TS2345`, `E0308`, `ERESOLVE`. */
  code?: string;
  /** As the tool printed it, not yet relative to the repository. */
  file?: string;
  fileLine?: number;
  column?: number;
  /** The message, at most 2,000 characters; the first line says the most. */
  message: string;
  /** The innermost frame that is not in a library: `src/a.ts:12`. */
  frame?: string;
  /** `warning` never explains a failure alone. */
  severity: 'error' | 'warning';
  /** The tool itself says that it passed when tried again. */
  flaky?: boolean;
  /** First and last row of the log where it stands; both 0 for a finding that a report file gave. */
  line: number;
  endLine: number;
}
