import type { Warm } from './heat.ts';
import type { Span } from './steps.ts';

/** What the first failed step counts, what a later one, and what stands in none: a follow-up mostly prints what is known. */
const [FIRST, LATER, OUTSIDE] = [1, 0.7, 0.15];
/** A failure rather stands at the end of its step: of a strong and of a weak line at its beginning so much is left. */
const STRONG = 2;
const [STRONG_AT_BEGIN, WEAK_AT_BEGIN] = [0.5, 0.7];
/** The last line of a failed step is always shown. */
const SURE = 6;

/** A row's warmth by its place: in which failed step it stands, and where in it. `whole`: all lines that were read. */
export function placed({ line, heat }: Warm, failed: readonly Span[], whole: Span): number {
  const index = stepOf(line, failed);
  const step = failed[index];
  if (step?.to === line) return SURE;
  const share = index === 0 || failed.length === 0 ? FIRST : step ? LATER : OUTSIDE;
  const { from, to } = step ?? whole;
  const along = (line - from) / Math.max(1, to - from);
  const least = heat > STRONG ? STRONG_AT_BEGIN : WEAK_AT_BEGIN;
  return heat * share * (least + (1 - least) * along);
}

/** Which of the failed steps a line stands in; -1 when in none. */
export const stepOf = (line: number, failed: readonly Span[]): number =>
  failed.findIndex(({ from, to }) => line >= from && line <= to);
