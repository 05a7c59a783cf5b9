import { type RiskTable, rateRisk } from '../../packages/core/src/decide/risk.ts';
import type { FileChange } from '../../packages/core/src/domain/fix.ts';

/** A changed file; an empty side is one that is not there. */
export const file = (path: string, before: string, after: string, mode: FileChange['mode'] = '100644'): FileChange => ({
  path,
  before: before === '' ? null : before,
  after: after === '' ? null : after,
  mode,
});

/** The level of one file and its first reason: `high: …`. */
export function rated(path: string, before: string, after: string, table?: RiskTable): string {
  const { level, reasons } = rateRisk([file(path, before, after)], table);
  return `${level}: ${reasons[0] ?? ''}`;
}
