import type { Anchor } from '../domain/failure.ts';
import type { Step } from '../domain/run.ts';
import { cleanLine } from './clean.ts';
import { type Collector, collector, type Numbered } from './collect.ts';
import { linesOf } from './lines.ts';

export interface ExcerptOptions {
  /** The steps that failed: only what the runner wrote while they ran is looked at, as long as the log has times. */
  failedSteps: readonly Pick<Step, 'name' | 'startedAt' | 'completedAt'>[];
  /** Size of the excerpt in UTF-8 bytes; default 8,192. */
  budgetBytes?: number;
}

export interface Excerpt {
  /** Cleaned lines, verbatim, with marks where lines are left out. */
  excerpt: string;
  /** The lines that name the failure, the best first; at most 10. */
  anchors: Anchor[];
  /** How long the whole log is. */
  lines: number;
  bytes: number;
}

const MOST_ANCHORS = 10;
const TAIL_SHARE = 0.35;
/** GitHub gives step times in whole seconds, and a step's last lines are written while it is being closed. */
const SLACK_MS = 1_500;

/**
 * The part of a job's log that says why it failed. `text` is the log in chunks, cut anywhere; it is read once, and what is
 * held does not grow with it (FT42). The lines around errors of the failed step come first, its end gets the rest. When
 * no line falls into a failed step, the whole log is looked at.
 */
export async function excerpt(
  text: AsyncIterable<string> | Iterable<string>,
  options: ExcerptOptions,
): Promise<Excerpt> {
  const budget = options.budgetBytes ?? 8_192;
  const inStep = scopeOf(options.failedSteps);
  const whole = collector();
  const scoped = collector();
  let lines = 0;
  let bytes = 0;
  for await (const raw of linesOf(text)) {
    lines++;
    bytes += Buffer.byteLength(raw) + 1;
    const { text, at } = cleanLine(raw);
    const line = { line: lines, text };
    whole.add(line);
    if (at !== undefined && inStep(at)) scoped.add(line);
  }
  const chosen = scoped.count() > 0 ? scoped : whole;
  const { kept, anchors } = choose(chosen, budget);
  return { excerpt: render(kept, lines), anchors, lines, bytes };
}

/** Whether a moment lies in one of the steps. Without times none does. */
function scopeOf(steps: ExcerptOptions['failedSteps']): (at: string) => boolean {
  const spans = steps.flatMap(({ startedAt, completedAt }) => {
    if (!startedAt) return [];
    const end = completedAt ? Date.parse(completedAt) + SLACK_MS : Number.POSITIVE_INFINITY;
    return [{ from: Date.parse(startedAt), to: end }];
  });
  return (at) => {
    const time = Date.parse(at);
    return spans.some(({ from, to }) => time >= from && time <= to);
  };
}

/** The lines that fit, in order of their numbers, and the anchors among the hits. */
function choose(collected: Collector, budget: number): { kept: Numbered[]; anchors: Anchor[] } {
  const windows = collected.windows();
  const tail = collected.tail();
  const kept = new Map<number, Numbered>();
  let room = budget;
  // A line costs its bytes and a newline; a gap's mark is paid for in advance by every line that may begin one.
  const MARK = 48;
  const take = (lines: readonly Numbered[], most: number): void => {
    let left = Math.min(most, room);
    for (const line of lines) {
      if (kept.has(line.line)) continue;
      const gap = kept.has(line.line - 1) || kept.has(line.line + 1) ? 0 : MARK;
      const cost = Buffer.byteLength(line.text) + 1 + gap;
      if (cost > left) return;
      kept.set(line.line, line);
      left -= cost;
      room -= cost;
    }
  };
  const strong = windows.filter(({ score }) => score > 1);
  take(tail.toReversed(), Math.floor(budget * (strong.length > 0 ? TAIL_SHARE : 0.6)));
  const ranked = windows.toSorted((a, b) => b.score - a.score || (a.lines[0]?.line ?? 0) - (b.lines[0]?.line ?? 0));
  // First the hits themselves, so that many errors are all named, then what stands around them.
  for (const { hits } of ranked) take(hits, room);
  for (const { lines } of ranked) take(lines, room);
  take(tail.toReversed(), room);
  const order = [...kept.values()].sort((a, b) => a.line - b.line);

  const hits = windows.flatMap((window) => window.hits);
  const named = hits.filter(({ score }) => score > 1).toSorted((a, b) => b.score - a.score || a.line - b.line);
  const last = tail.findLast(({ text }) => text.trim() !== '');
  const weak = hits.filter(({ score }) => score === 1).slice(-3);
  const best =
    named.length > 0 ? named : weak.length > 0 ? weak : hits.length > 0 ? hits.slice(-1) : last ? [last] : [];
  const anchors = best.slice(0, MOST_ANCHORS).map(({ line, text }) => ({ line, text: text.slice(0, 1_000) }));
  return { kept: order, anchors };
}

function render(kept: readonly Numbered[], total: number): string {
  const out: string[] = [];
  let next = 1;
  for (const { line, text } of kept) {
    if (line > next) out.push(omitted(next, line - 1));
    out.push(text);
    next = line + 1;
  }
  if (kept.length > 0 && next <= total) out.push(omitted(next, total));
  return out.join('\n');
}

const omitted = (from: number, to: number): string =>
  from === to ? `… 1 line omitted (L${from}) …` : `… ${to - from + 1} lines omitted (L${from}–L${to}) …`;
