/** A row of a log and how much it matters. */
export interface Warm {
  /** Its 1-based number in the original log. */
  line: number;
  text: string;
  /** From its own signal, from a signal nearby, or from the end of a failed step below it. */
  heat: number;
  /** What its own signal gave; 0 when it has none. */
  own: number;
  /** Whether it tells itself what failed. */
  names: boolean;
}

/**
 * Warmth spreads from the lines that name a failure to their neighbours: over the few before them, and down what follows,
 * far along a block that goes on (indented lines, stack frames, a diff), less far over ordinary lines. Above the end of a
 * failed step it spreads upwards. One pass, and what is held does not grow with the log (FT42): the last rows, and of the
 * earlier ones the warmest.
 */
export interface HeatMap {
  /** `own`: what the row's signal gives; `reach`: see Signal. */
  add(line: number, text: string, own: number, reach: number, names: boolean): void;
  /** What was said before has nothing to do with the next row. */
  cool(): void;
  /** Does not let the last added row be forgotten. */
  keep(): void;
  /** The failure stands above the last added row, not before line `from`. `share`: how sure that is, up to 1. */
  tail(share: number, from: number): void;
  /** The rows that matter, in order of the log; called once. */
  rows(): Warm[];
}

/** Rows that can still become warm from below. */
const RECENT = 800;
/** Characters of the earlier rows that are held: many times what any excerpt takes. */
const KEPT_CHARS = 500_000;
/** Colder rows are not kept. */
const LEAST = 0.1;
/** What spreads down is no longer looked after below this. */
const FORGOTTEN = 0.05;
/** A signal below this warms nothing but itself. */
const SPREADS = 0.7;
/** Of each row's warmth the row above it gets so much, for three rows. */
const UPWARDS = 0.6;
const ROWS_UPWARDS = 3;
/** What the first row after a signal gets, and what each next one keeps of it. */
const FOLLOWING = 0.85;
const CONTINUED = 0.995;
const BLANK = 0.95;
/** A row that goes on with what the one before began. */
const CONTINUES =
  /^(?:(?:\[\w+\]|\W{1,3}|[\w-]{1,12} ?[|>:])?\s{2,}|\s|at |\||\^|[+\-~>#] |File "|E {2}|\.{3}|note: |= |#\d)/;
/** The last row of a failed step; so many characters further up it is half as warm. */
const TAIL = 2;
const TAIL_HALF_CHARS = 1_800;
/** More ends of steps than this are no longer looked above. */
const MOST_TAILS = 100;

export function heatMap(): HeatMap {
  const recent: Warm[] = Array.from({ length: RECENT }, () => ({ line: 0, text: '', heat: 0, own: 0, names: false }));
  const kept = keeper();
  let count = 0;
  let tails = 0;
  let carried = 0;
  let decay = 1;

  /** The row `back` rows before the last one; only the recent ones are there. */
  const before = (back: number): Warm | undefined =>
    back < count && back < RECENT ? recent[(count - 1 - back) % RECENT] : undefined;

  return {
    add(line, text, own, reach, names) {
      const row = recent[count % RECENT]!;
      if (count >= RECENT) kept.offer(row);
      count += 1;
      if (carried > FORGOTTEN) carried *= text === '' ? BLANK : CONTINUES.test(text) ? CONTINUED : decay;
      row.line = line;
      row.text = text;
      row.heat = Math.max(own, carried);
      row.own = own;
      row.names = names;
      if (own <= carried || own < SPREADS) return;
      decay = 0.5 ** (1 / reach);
      carried = own * FOLLOWING;
      for (let back = 1, warmth = own * UPWARDS; back <= ROWS_UPWARDS; back++, warmth *= UPWARDS) {
        const above = before(back);
        if (above && above.heat < warmth) above.heat = warmth;
      }
    },
    cool() {
      carried = 0;
    },
    keep() {
      const row = before(0);
      if (row && row.heat < LEAST) row.heat = LEAST;
    },
    tail(share, from) {
      if (tails++ >= MOST_TAILS) return;
      let chars = 0;
      for (let back = 0; ; back++) {
        const row = before(back);
        const warmth = share * TAIL * 0.5 ** (chars / TAIL_HALF_CHARS);
        if (!row || row.line < from || warmth < LEAST) return;
        if (row.heat < warmth) row.heat = warmth;
        chars += row.text.length + 1;
      }
    },
    rows() {
      for (let back = Math.min(count, RECENT) - 1; back >= 0; back--) kept.offer(before(back)!);
      return kept.rows();
    },
  };
}

/** The warmest rows of all that were offered. */
function keeper(): { offer(row: Warm): void; rows(): Warm[] } {
  let rows: Warm[] = [];
  let chars = 0;
  let least = LEAST;
  const sizeOf = ({ text }: Warm): number => text.length + 100;
  return {
    offer(row) {
      if (row.heat < least) return;
      // A copy: a part of a string keeps the whole chunk alive that it was cut from.
      rows.push({ ...row, text: Buffer.from(row.text).toString() });
      chars += sizeOf(row);
      if (chars < 2 * KEPT_CHARS) return;
      rows.sort((a, b) => b.heat - a.heat || a.line - b.line);
      let fit = 0;
      for (chars = 0; fit < rows.length && chars < KEPT_CHARS; fit++) chars += sizeOf(rows[fit]!);
      rows = rows.slice(0, fit);
      least = rows.at(-1)?.heat ?? least;
    },
    rows: () => rows.sort((a, b) => a.line - b.line),
  };
}
