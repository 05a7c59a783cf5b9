import {
  type Cell,
  COUNTS,
  type CountName,
  type Figures,
  type MetricEvent,
  type Rates,
  SAMPLES,
  type SampleName,
  type Spread,
  type Tally,
} from '../domain/metrics.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Nothing yet. */
export const emptyTally = (): Tally => ({
  counts: Object.fromEntries(COUNTS.map((name) => [name, 0])) as Record<CountName, number>,
  samples: Object.fromEntries(SAMPLES.map((name) => [name, []])) as unknown as Record<SampleName, number[]>,
  classes: {},
});

/** The sums of several parts: in whatever order, and however they are cut, the whole is the same. */
export function addTallies(parts: readonly Tally[]): Tally {
  const sum = emptyTally();
  const classes = new Map<string, number>();
  for (const part of parts) {
    for (const name of COUNTS) sum.counts[name] += part.counts[name];
    for (const [name, many] of Object.entries(part.classes)) classes.set(name, (classes.get(name) ?? 0) + many);
  }
  for (const name of SAMPLES)
    sum.samples[name] = parts.flatMap(({ samples }) => samples[name]).toSorted((a, b) => a - b);
  sum.classes = Object.fromEntries([...classes].toSorted(([a], [b]) => compare(a, b)));
  return sum;
}

function tallyOf({ counts = {}, sample, class: kind }: MetricEvent): Tally {
  const tally = emptyTally();
  Object.assign(tally.counts, counts);
  if (sample) tally.samples[sample.name].push(sample.seconds);
  if (kind !== undefined) tally.classes[kind] = 1;
  return tally;
}

/** Events as cells, by repository, week and rule, sorted by these. */
export const cellsOf = (events: readonly MetricEvent[]): Cell[] =>
  addCells(events.map((event) => ({ repo: event.repo, week: event.week, rule: event.rule, tally: tallyOf(event) })));

/** Cells of the same repository, week and rule as one. */
export function addCells(cells: readonly Cell[]): Cell[] {
  const groups = groupBy(cells, ({ repo, week, rule }) => JSON.stringify([repo, week, rule]));
  return [...groups.values()]
    .map((same) => ({ ...same[0]!, tally: addTallies(same.map(({ tally }) => tally)) }))
    .toSorted((a, b) => compare(a.repo, b.repo) || compare(a.week, b.week) || compare(a.rule, b.rule));
}

/** The figures of cells under a name each, sorted by it. */
export const figuresBy = (cells: readonly Cell[], name: (cell: Cell) => string): [name: string, figures: Figures][] =>
  [...groupBy(cells, name)]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([key, same]) => [key, figuresOf(addTallies(same.map(({ tally }) => tally)))]);

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const known = groups.get(key(item));
    if (known) known.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** What people read of sums. */
export function figuresOf({ counts, samples, classes }: Tally): Figures {
  const { costMicros, ...rest } = counts;
  return {
    ...rest,
    costUsd: costMicros / 1_000_000,
    timeToIssue: spreadOf(samples.toIssue),
    timeToMerge: spreadOf(samples.toMerge),
    rates: ratesOf(counts),
    classes,
  };
}

function ratesOf(counts: Tally['counts']): Rates {
  const shares: Rates = {
    ...share('fixesMerged', counts.fixesMerged, counts.fixesOpened),
    ...share('fixesHeld', counts.fixesHeld, counts.fixesMerged),
    ...share('fixesGreen', counts.fixesGreen, counts.fixesMerged),
    ...share('rollbacksMerged', counts.rollbacksMerged, counts.rollbacksProposed),
    ...share('liked', counts.thumbsUp, counts.thumbsUp + counts.thumbsDown),
  };
  return shares;
}

const share = (name: keyof Rates, part: number, whole: number): Rates => (whole > 0 ? { [name]: part / whole } : {});

/** By nearest rank: both are durations that there were. `sorted`: the shortest first. */
function spreadOf(sorted: readonly number[]): Spread {
  const count = sorted.length;
  if (count === 0) return { count };
  const rank = (share: number): number => sorted[Math.max(0, Math.ceil(count * share) - 1)]!;
  return { count, medianSeconds: rank(0.5), p90Seconds: rank(0.9) };
}
