import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chartText } from '../../packages/core/src/decide/charts.ts';
import { fateOfFix, type Known, madeFor, redsOf } from '../../packages/core/src/decide/fix/fate.ts';
import { isoWeek, lastWeeks, mondayOf } from '../../packages/core/src/decide/iso-week.ts';
import { lasting } from '../../packages/core/src/decide/metrics/summary.ts';
import { addCells, addTallies, cellsOf, figuresOf } from '../../packages/core/src/decide/metrics.ts';
import type { History, Look } from '../../packages/core/src/domain/failure.ts';
import { COUNTS, type MetricEvent, SAMPLES } from '../../packages/core/src/domain/metrics.ts';

const anyEvent: fc.Arbitrary<MetricEvent> = fc.record(
  {
    repo: fc.constantFrom('acme/app', 'acme/units'),
    rule: fc.constantFrom('', 'staging', 'production'),
    week: fc.constantFrom('2025-W52', '2026-W01'),
    counts: fc.dictionary(fc.constantFrom(...COUNTS), fc.nat(1_000_000_000)),
    sample: fc.record({ name: fc.constantFrom(...SAMPLES), seconds: fc.nat(1_000_000) }),
    class: fc.constantFrom('test_failure', 'unknown', 'constructor'),
  },
  { requiredKeys: ['repo', 'rule', 'week'] },
);
const events = fc.array(anyEvent, { maxLength: 40 });

describe('sums', () => {
  it('are the same in any order', () => {
    fc.assert(
      fc.property(
        events.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(cellsOf(shuffled)).toEqual(cellsOf(all));
        },
      ),
    );
  });

  it('of two parts are those of the whole', () => {
    fc.assert(
      fc.property(events, events, (some, others) => {
        const whole = cellsOf([...some, ...others]);
        expect(addCells([...cellsOf(some), ...cellsOf(others)])).toEqual(whole);
        const all = (cells: typeof whole) => figuresOf(addTallies(cells.map(({ tally }) => tally)));
        expect(all([...cellsOf(some), ...cellsOf(others)])).toEqual(all(whole));
      }),
    );
  });

  it('know no share and no time of nothing', () => {
    const figures = figuresOf(addTallies([]));
    expect(figures).toMatchObject({ rates: {}, timeToIssue: { count: 0 }, costUsd: 0, failures: 0 });
    expect(Object.keys(figures.timeToMerge)).toEqual(['count']);
  });

  it.each([
    [[5], 5, 5],
    [[1, 2], 1, 2],
    [[1, 2, 3], 2, 3],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5, 9],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 6, 10],
  ])('the median and the 90th percentile of %j are there', (seconds, median, p90) => {
    const all = seconds.map((one) => ({
      ...{ repo: 'a/b', rule: '', week: '2026-W01', sample: { name: 'toMerge' as const, seconds: one } },
    }));
    const [cell] = cellsOf(all.toReversed());
    expect(figuresOf(cell!.tally).timeToMerge).toEqual({
      count: seconds.length,
      medianSeconds: median,
      p90Seconds: p90,
    });
  });
});

describe('weeks', () => {
  it.each([
    ['2024-12-29T23:59:59Z', '2024-W52'],
    ['2024-12-30T00:00:00Z', '2025-W01'],
    ['2020-12-31T12:00:00Z', '2020-W53'],
    ['2021-01-03T23:59:59Z', '2020-W53'],
    ['2021-01-04T00:00:00Z', '2021-W01'],
    ['2026-01-01T00:00:00Z', '2026-W01'],
    ['2027-01-01T00:00:00Z', '2026-W53'],
    ['1970-01-01T00:00:00Z', '1970-W01'],
  ])('%s is in %s', (at, week) => {
    expect(isoWeek(Date.parse(at))).toBe(week);
  });

  it('follow each other without a gap, each seven days long', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), fc.integer({ min: 1, max: 60 }), (now, many) => {
        const { from, weeks } = lastWeeks(now, many);
        expect(new Set(weeks).size).toBe(many);
        expect(weeks.at(-1)).toBe(isoWeek(now));
        expect(new Date(from).getUTCDay()).toBe(1);
        expect(isoWeek(mondayOf(now))).toBe(isoWeek(mondayOf(now) + 7 * 86_400_000 - 1));
        expect([...weeks].sort()).toEqual(weeks);
      }),
    );
  });
});

describe('what became of a fix', () => {
  const fix = {
    repo: 'acme/app',
    base: 'main',
    mergedAt: '2026-01-05T12:00:00Z',
    issue: 'acme/app#1',
    fingerprint: 'f',
  };
  const fate = (history: Pick<History, 'looks' | 'places'> | undefined, issue = 'acme/app#1', more: Known[] = []) => {
    const reds = redsOf({ runs: [], history: history as History });
    const failures = [
      { issue, fingerprint: 'f', reds, history },
      ...more.map((one) => ({ ...one, history: undefined })),
    ];
    return fateOfFix(fix, madeFor(failures)(fix), 3);
  };
  const places = (...branches: string[]) =>
    branches.map((branch) => ({ repo: 'acme/app', workflow: 'ci.yml', branch, jobs: ['test'] }));
  const look = (hour: number, red: boolean, over: Partial<Look> = {}): Look => ({
    ...{
      at: `2026-01-05T${hour}:00:00Z`,
      red,
      sha: `a${hour}`,
      build: `a${hour}`,
      attempt: 1,
      event: 'schedule',
      place: 0,
    },
    ...over,
  });
  const greens = [13, 14, 15].map((hour) => look(hour, false));
  it.each<[string, Look[], string[], { cameBack: boolean; green: boolean }]>([
    ['nothing is known', [], ['main'], { cameBack: false, green: false }],
    ['only what was before', [look(10, true)], ['main'], { cameBack: false, green: false }],
    ['red again', [look(10, true), look(13, true)], ['main'], { cameBack: true, green: false }],
    ['red at the very moment is no news', [look(12, true)], ['main'], { cameBack: false, green: false }],
    ['green three times', [look(10, true), ...greens], ['main'], { cameBack: false, green: true }],
    ['green twice', [look(10, true), ...greens.slice(1)], ['main'], { cameBack: false, green: false }],
    [
      'green before it was merged',
      [look(10, true), look(11, false), ...greens.slice(1)],
      ['main'],
      { cameBack: false, green: false },
    ],
    ['green, then red', [look(10, true), ...greens, look(16, true)], ['main'], { cameBack: true, green: false }],
    [
      'a manual run closes no scheduled failure',
      [look(10, true), ...greens.map((one) => ({ ...one, event: 'workflow_dispatch' }))],
      ['main'],
      { cameBack: false, green: false },
    ],
    [
      'red on another branch',
      [look(10, true), ...greens, look(16, true, { place: 1 })],
      ['main', 'old'],
      { cameBack: false, green: true },
    ],
    [
      'green in one place of two',
      [look(10, true), look(10, true, { place: 1 }), ...greens],
      ['main', 'main'],
      { cameBack: false, green: false },
    ],
  ])('%s', (_, looks, branches, expected) => {
    expect(fate({ looks, places: places(...branches) })).toEqual(expected);
  });

  it('red in another repository counts where it was red before, whatever the branch', () => {
    const there = [{ repo: 'acme/shop', workflow: 'ci.yml', branch: 'work', jobs: ['test'] }];
    const again = look(13, true, { sha: 'b' });
    expect(fate({ looks: [look(10, true), again], places: there }).cameBack).toBe(true);
    expect(fate({ looks: [again], places: there }).cameBack).toBe(false);
    expect(fate(undefined)).toEqual({ cameBack: false, green: false });
  });

  it('a failure that came back in an issue of its own, or whose repository was renamed, is the same', () => {
    const gone = { looks: [look(10, true), ...greens], places: places('main') };
    expect(fate(gone, 'acme/old-name#1')).toEqual({ cameBack: false, green: true });
    const red = { repo: 'acme/app', branch: 'main', sha: 'b', at: '2026-01-20T00:00:00Z' };
    const later = { issue: 'acme/app#9', fingerprint: 'f', reds: [red] };
    expect(fate(gone, 'acme/app#1', [later])).toEqual({ cameBack: true, green: false });
    expect(fate(gone, 'acme/app#1', [{ ...later, fingerprint: 'g' }])).toEqual({ cameBack: false, green: true });
  });
});

describe('a chart', () => {
  it('is drawn as bars with a line', () => {
    const text = chartText({
      ...{
        kind: 'bars',
        title: 'Merges',
        unit: 'a week',
        labels: ['2026-W01', '2026-W02'],
        bars: [3, 0],
        line: [1, 4.256],
      },
    });
    expect(text).toBe(
      [
        'xychart-beta',
        '    title "Merges"',
        '    x-axis ["2026-W01", "2026-W02"]',
        '    y-axis "a week" 0 --> 5',
        '    bar [3, 0]',
        '    line [1, 4.26]',
      ].join('\n'),
    );
  });

  it('is drawn as a pie, the smallest slices together', () => {
    const slices = Array.from({ length: 14 }, (_, index) => ({ label: `c${index}`, value: index }));
    const text = chartText({ kind: 'pie', title: 'Failures', slices });
    expect(text.split('\n')).toHaveLength(14);
    expect(text).toContain('    "c13" : 13');
    expect(text).toContain('    "others" : 3');
    expect(text).not.toContain(': 0');
  });

  it('of nothing is empty', () => {
    expect(chartText({ kind: 'bars', title: 't', unit: 'u', labels: ['a'], bars: [0] })).toBe('');
    expect(chartText({ kind: 'pie', title: 't', slices: [{ label: 'a', value: 0 }] })).toBe('');
  });

  it('holds nothing that could act, whatever stands in it', () => {
    const word = fc.string({ unit: 'binary', maxLength: 80 });
    const number = fc.oneof(fc.integer(), fc.double());
    const bars = fc.array(fc.tuple(word, number), { minLength: 1, maxLength: 80 }).chain((all) =>
      fc.record({
        ...{ kind: fc.constant('bars' as const), title: word, unit: word },
        ...{ labels: fc.constant(all.map(([label]) => label)), bars: fc.constant(all.map(([, value]) => value)) },
      }),
    );
    const slice = fc.record({ label: word, value: number });
    const pie = fc.record({ kind: fc.constant('pie' as const), title: word, slices: fc.array(slice) });
    fc.assert(
      fc.property(fc.oneof(bars, pie), (chart) => {
        const text = chartText(chart);
        expect(text).toMatch(/^[A-Za-z0-9 ._()/+\-"\n[\],:>]*$/);
        expect(text.length).toBeLessThanOrEqual(20_000);
        for (const line of text.split('\n')) expect(line).not.toMatch(/^\s*(?:%%|click|---)/);
      }),
    );
  });
});

it.each([
  [0, '0 s'],
  [59, '59 s'],
  [60, '1 min'],
  [3_599, '1 h'],
  [3_700, '1 h 2 min'],
  [90_000, '1 d 1 h'],
])('%d seconds are %s', (seconds, words) => {
  expect(lasting(seconds)).toBe(words);
});
