import type { Finding } from '../domain/finding.ts';
import type { Warm } from './heat.ts';
import { markBytes, render, shown } from './render.ts';

/** From this weight on a row is shown at length. */
const IMPORTANT = 3;
/** Shorter rows may well stand twice. */
const TELLING_CHARS = 12;
/** What rows are given that understood reports asked for, at most. */
const FIRST_SHARE = 0.3;

interface Candidate {
  line: number;
  heat: number;
  shown: string;
  bytes: number;
}

/**
 * The rows that fit into `budget` bytes of UTF-8, marks of omission included, as one text. The rows of understood reports
 * have up to three tenths of it, where each begins before how it goes on; the warmest rows get the rest. A text that is
 * already there is only repeated when there is room left. `total`: lines of the log. Never more than `budget` bytes.
 */
export function pack(
  rows: readonly Warm[],
  budget: number,
  total: number,
  understood: readonly Pick<Finding, 'line' | 'endLine'>[],
): string {
  const mark = markBytes(total);
  const all = rows.map((row): Candidate => {
    const text = shown(row.text, row.own >= IMPORTANT);
    return { line: row.line, heat: row.heat, shown: text, bytes: Buffer.byteLength(text) + 1 };
  });
  const taken = new Map<number, Candidate>();
  const said = new Set<string>();
  // There is one mark more than there are gaps between rows: it is paid in advance.
  let room = budget - mark;

  const take = (row: Candidate, most: number): boolean => {
    if (taken.has(row.line)) return true;
    const beside = [row.line - 1, row.line + 1].filter((line) => line === 0 || line > total || taken.has(line)).length;
    const cost = row.bytes + mark * (1 - beside);
    if (cost > most) return false;
    taken.set(row.line, row);
    room -= cost;
    return true;
  };
  const takeNew = (row: Candidate, most: number): boolean => {
    const text = row.shown.trim();
    if (text.length >= TELLING_CHARS && said.has(text)) return false;
    if (take(row, most)) said.add(text);
    return true;
  };

  const forOthers = Math.max(0, room) * (1 - FIRST_SHARE);
  for (const row of reported(all, understood)) takeNew(row, room - forOthers);
  const warmest = all.toSorted((a, b) => b.heat - a.heat || a.line - b.line);
  const repeated = warmest.filter((row) => !takeNew(row, room));
  fillHoles(all, taken, (row) => take(row, room));
  for (const row of repeated) take(row, room);
  return render(
    [...taken.values()].sort((a, b) => a.line - b.line),
    total,
  );
}

/** Of a report that understood more the rest is taken for what it is worth. */
const ROWS_OF_A_REPORT = 12;

/** The first rows of all reports, then their second ones, and so on. */
function reported(all: readonly Candidate[], understood: readonly Pick<Finding, 'line' | 'endLine'>[]): Candidate[] {
  const byLine = new Map(all.map((row) => [row.line, row]));
  return Array.from({ length: ROWS_OF_A_REPORT }, (_, i) =>
    understood.flatMap(({ line, endLine }) => (line + i <= endLine ? (byLine.get(line + i) ?? []) : [])),
  ).flat();
}

/** Up to so many rows between two taken ones are taken too, when they are known and there is room. */
const HOLE = 3;

function fillHoles(
  all: readonly Candidate[],
  taken: ReadonlyMap<number, Candidate>,
  take: (row: Candidate) => boolean,
): void {
  let open: Candidate[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const row of all) {
    if (!taken.has(row.line)) {
      open.push(row);
      continue;
    }
    const gap = row.line - last - 1;
    if (gap <= HOLE && open.length === gap) for (const inside of open) if (!take(inside)) break;
    open = [];
    last = row.line;
  }
}
