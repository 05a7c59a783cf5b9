import type { Anchor } from '../domain/failure.ts';
import type { Finding, LogRow } from '../domain/finding.ts';
import type { Step } from '../domain/run.ts';
import { anchorsOf } from './anchors.ts';
import { cleanLine } from './clean.ts';
import type { GreenLog } from './compare.ts';
import { eachLine } from './lines.ts';
import { pack } from './pack.ts';
import { reader } from './read.ts';
import { timesOf } from './steps.ts';

export interface ExcerptOptions {
  /** The steps that failed: only what the runner wrote while they ran is looked at, as long as the log has times. */
  failedSteps: readonly Pick<Step, 'name' | 'startedAt' | 'completedAt'>[];
  /** Size of the excerpt in UTF-8 bytes; default 8,192. */
  budgetBytes?: number;
  /** The last green log of the same job: what is new since then counts more. */
  green?: GreenLog;
  /** Sees every cleaned row of the whole log. */
  watch?(row: LogRow): void;
}

export interface Excerpt {
  /** Cleaned lines, verbatim as far as they go, with marks where lines are left out. */
  excerpt: string;
  /** The lines that name the failure, the best first, cleaned and verbatim; at most 10. */
  anchors: Anchor[];
  /** What the parsers understood of the failed steps, in order of the log. */
  findings: Finding[];
  /** The line where the first failed step begins: its line 1 in links; undefined when no step was found. */
  scopeFrom: number | undefined;
  /** How long the whole log is. */
  lines: number;
  bytes: number;
}

const BUDGET_BYTES = 8_192;

/**
 * The part of a job's log that says why it failed. `text` is the log in chunks, cut anywhere; it is read once, and what is
 * held does not grow with it (FT42): clean.ts makes rows, steps.ts finds the failed steps, parsers/ read the reports of
 * tools, score.ts weighs each row, heat.ts spreads that to its neighbours, place.ts asks where it stands, pack.ts takes
 * the warmest rows that fit. When no row was written in a failed step, the whole log is looked at.
 */
export async function excerpt(
  text: AsyncIterable<string> | Iterable<string>,
  options: ExcerptOptions,
): Promise<Excerpt> {
  const { green, watch, budgetBytes = BUDGET_BYTES } = options;
  const inStep = timesOf(options.failedSteps);
  let read = reader(green);
  let lines = 0;
  let inside = false;
  let scopeFrom: number | undefined;
  const bytes = await eachLine(text, (raw) => {
    lines += 1;
    const { text, at } = cleanLine(raw);
    const row = { line: lines, text };
    watch?.(row);
    if (at !== undefined) inside = inStep(at);
    if (inside && scopeFrom === undefined) {
      // What was read so far stands before the first failed step.
      scopeFrom = lines;
      read = reader(green);
    }
    if (inside || scopeFrom === undefined) read.row(row);
  });
  const { rows, findings, stepFrom } = read.end();
  const understood = findings.filter(({ severity, flaky }) => severity === 'error' && flaky !== true);
  return {
    excerpt: pack(rows, budgetBytes, lines, understood),
    anchors: anchorsOf(rows, understood),
    findings,
    scopeFrom: stepFrom ?? scopeFrom,
    lines,
    bytes,
  };
}
