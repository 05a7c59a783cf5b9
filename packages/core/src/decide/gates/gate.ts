import type { GateFacts, GateResult } from '../../domain/decision.ts';
import type { Reason } from '../../domain/reason.ts';

/** What a gate finds. Only the reasons of one that failed stand against anything. */
export interface Found extends Pick<GateResult, 'state' | 'note'> {
  reasons?: readonly Reason[];
}

/** One question about a pull request, answered by its facts alone. */
export interface Gate {
  /** Stable, for tests and outputs: `checks`. */
  name: string;
  /** What holds when it passes, for people: "All required checks are green". */
  title: string;
  check(facts: GateFacts): Found;
}

/** `note`: what it saw, when that is worth a word. */
export const passed = (note?: string): Found => ({ state: 'passed', ...(note === undefined ? {} : { note }) });
/** Passed when there is none. */
export const failed = (reasons: readonly Reason[]): Found =>
  reasons.length > 0 ? { state: 'failed', reasons } : passed();
/** The rule or the branch does not ask it. */
export const off = (note?: string): Found => ({ state: 'off', ...(note === undefined ? {} : { note }) });
