import type { Anchor } from '../domain/failure.ts';
import type { Finding } from '../domain/finding.ts';
import type { Warm } from './heat.ts';
import { complaintOf } from './kinds.ts';

const MOST_ANCHORS = 10;
/** Anchors that an understood report gives; the rest is for what stands beside it. */
const MOST_REPORTED = 6;
/** Weights from which on a row is an anchor, and when there is none of those. */
const [NAMES, MAY_NAME] = [2, 0.5];
const MOST_WEAK = 3;

/**
 * The lines that name the failure, the best first, each kind once: where understood reports begin, then the strongest
 * signals from the top. Without either a few weak ones, and when nothing at all was said, the last line.
 */
export function anchorsOf(rows: readonly Warm[], understood: readonly Finding[]): Anchor[] {
  const begins = new Set(understood.map(({ line }) => line).slice(0, MOST_REPORTED));
  const reported = rows.filter(({ line }) => begins.has(line));
  const naming = rows.filter(({ names }) => names);
  const strong = naming
    .filter(({ own }) => own >= NAMES)
    .sort((a, b) => strengthOf(b) - strengthOf(a) || a.line - b.line);
  const weak = naming
    .filter(({ own }) => own >= MAY_NAME)
    .sort((a, b) => b.heat - a.heat || b.line - a.line)
    .slice(0, MOST_WEAK);
  const last = rows.findLast(({ text }) => text.trim() !== '');
  const best = [reported, strong, weak].find((some) => some.length > 0) ?? (last ? [last] : []);
  return ofAKindOnce(best === reported ? [...reported, ...strong] : best)
    .slice(0, MOST_ANCHORS)
    .map(({ line, text }) => ({ line, text }));
}

/** By its own signal, in whole steps, so that the first of several errors leads; a row of a follow-up step comes later. */
const strengthOf = ({ own, heat }: Warm): number => Math.floor(Math.min(own, 2 * heat));

function ofAKindOnce(rows: readonly Warm[]): Warm[] {
  const seen = new Set<number>();
  return rows.filter(({ text }) => {
    const kind = complaintOf(text);
    return !seen.has(kind) && seen.add(kind);
  });
}
