import type { Gate } from '../../packages/core/src/decide/gates/gate.ts';
import { type Change, facts } from './gate-facts.ts';

/** What differs from a pull request that may be merged, and what a gate then says: its state, or the codes of its reasons. */
export type Row = [name: string, change: Change, expected: 'passed' | 'unread' | 'off' | string[]];

/** The answer of a gate in the shape of a row. */
export function answer(gate: Gate, change: Change): string | string[] {
  const { state, reasons = [] } = gate.check(facts(change));
  return state === 'failed' ? reasons.map(({ code }) => code) : state;
}
