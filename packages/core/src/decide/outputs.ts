import type { FailureClass, FailureState } from '../domain/failure.ts';
import type { Distinct } from '../domain/tracked.ts';
import { type Change, isOwn, type OwnChange } from './changes.ts';

/** A change that was written, and the issue that it was written to. */
export interface Written {
  change: Change;
  number: number;
  url: string;
}

/** A row of the output `issues`: what a matrix hands to ai-triage. Numbers, addresses and words of ours alone. */
export interface IssueRow {
  number: number;
  class: FailureClass;
  fingerprint: string;
  url: string;
}

/** A row of the output `failures`. */
export interface FailureRow {
  fingerprint: string;
  class: FailureClass;
  state: FailureState;
  /** New ones in this scan. */
  occurrences: number;
  /** Its own issue; 0 when it has none: it stands in the overflow or the incident issue, or is the platform's. */
  issue: number;
}

/** GitHub starts no more jobs for one matrix; one row more and it starts none. */
const MOST_IN_MATRIX = 256;

/**
 * The output `issues`: opened, opened again or given another class in this run, still failing, and without a current
 * triage. `triaged`: numbers of the issues whose triage is still current.
 */
export const issuesOutput = (written: readonly Written[], triaged: ReadonlySet<number>): IssueRow[] =>
  written
    .flatMap(({ change, number, url }) => {
      if (!isOwn(change) || !asksForTriage(change) || triaged.has(number)) return [];
      return [{ number, class: change.record.class, fingerprint: change.record.fingerprint, url }];
    })
    .slice(0, MOST_IN_MATRIX);

function asksForTriage(change: OwnChange): boolean {
  if (change.kind === 'open') return change.fixed === undefined;
  if ((change.state ?? change.tracked.state) === 'closed') return false;
  return change.why === 'reopened' || change.reclassified;
}

/** Rows of the output `failures`; a longer one would be no output but a file, which the report is. */
export const MOST_FAILURES = 600;

/** The failures of the scan, in the order in which they were found; the output `count` is how many there are. */
export function failuresOutput(
  found: readonly Distinct[],
  states: ReadonlyMap<string, FailureState>,
  written: readonly Written[],
): FailureRow[] {
  const own = new Map(
    written.flatMap(({ change, number }) => (isOwn(change) ? [[change.record.fingerprint, { change, number }]] : [])),
  );
  return found.map(({ fingerprint, verdict, occurrences }) => {
    const issue = own.get(fingerprint);
    return {
      fingerprint,
      class: issue?.change.record.class ?? verdict.class,
      state: states.get(fingerprint) ?? 'new',
      occurrences: occurrences.length,
      issue: issue?.number ?? 0,
    };
  });
}
