import type { GateFacts } from '../../../packages/core/src/domain/decision.ts';
import type { ReasonCode } from '../../../packages/core/src/domain/reason.ts';
import { type Change, facts } from '../gate-facts.ts';

/** One state of the matrix of 127 rows, and what may become of it. */
export interface Row {
  /** Number in the matrix; a row of several states stands several times. */
  row: number;
  state: string;
  facts: GateFacts;
  /** Column A: M merge, C close, E escalate, W wait. Empty: nothing at all, no model, no write. */
  a: Column;
  /** Why it must not be merged: all of it, in any order. */
  codes: readonly ReasonCode[];
  /** Why the expectation is not the matrix's: what beats it. */
  beats?: string;
}

export type Column = '' | 'W' | 'EW' | 'MEW' | 'MCEW' | 'CEW';

/** A row whose facts are those of a mergeable pull request, save for `change`. */
export const row = (
  number: number,
  state: string,
  change: Change,
  a: Column,
  codes: readonly ReasonCode[] = [],
  beats?: string,
): Row => ({ row: number, state, facts: facts(change), a, codes, ...(beats === undefined ? {} : { beats }) });
