import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { COUNTS, type Figures } from '../../packages/core/src/domain/metrics.ts';
import { type Counted, tellMonth } from './metrics-month.ts';
import { HOME, type MetricsWorld, openMetricsWorld, TOKEN } from './metrics-world.ts';

let world: MetricsWorld;
afterEach(() => world.close());

/** Half, and nine in ten, of what the generator wrote down: by hand, without the code that is tested. */
function ranks(list: readonly number[]): { count: number; medianSeconds: number; p90Seconds: number } {
  const sorted = [...list].sort((a, b) => a - b);
  return {
    count: sorted.length,
    medianSeconds: sorted[Math.ceil(sorted.length / 2) - 1]!,
    p90Seconds: sorted[Math.ceil((sorted.length * 9) / 10) - 1]!,
  };
}

const countsOf = (figures: Figures): Record<string, number> => ({
  ...Object.fromEntries(
    COUNTS.flatMap((name) => (name !== 'costMicros' && figures[name] > 0 ? [[name, figures[name]]] : [])),
  ),
  ...(figures.costUsd > 0 ? { cents: Math.round(figures.costUsd * 100) } : {}),
});

function expectTotals(total: Figures, told: Counted): void {
  expect(countsOf(total)).toEqual({ ...told.counts, cents: told.cents });
  expect(total.timeToIssue).toEqual(ranks(told.toIssue));
  expect(total.timeToMerge).toEqual(ranks(told.toMerge));
  expect(total.classes).toEqual(told.classes);
  const { counts } = told;
  expect(total.rates).toEqual({
    fixesMerged: counts['fixesMerged']! / counts['fixesOpened']!,
    fixesHeld: counts['fixesHeld']! / counts['fixesMerged']!,
    fixesGreen: counts['fixesGreen']! / counts['fixesMerged']!,
    rollbacksMerged: counts['rollbacksMerged']! / counts['rollbacksProposed']!,
    liked: counts['thumbsUp']! / (counts['thumbsUp']! + counts['thumbsDown']!),
  });
}

describe('a month of 500 pull requests and 300 failures in two repositories', () => {
  it.each([1, 2])('is counted as it was made (seed %i)', async (seed) => {
    const names = [HOME, 'acme/units'];
    world = await openMetricsWorld(Object.fromEntries(names.map((name) => [name, {}])));
    const told = tellMonth(world.github, names, { failures: 300, pulls: 500, seed });
    // Every figure is there, or its equality says nothing.
    expect(
      Object.keys(told.counts)
        .filter((name) => name !== 'cents')
        .sort(),
    ).toEqual(COUNTS.filter((name) => name !== 'costMicros').toSorted());
    const { report, numbers } = await world.run();
    expect(report).toMatchObject({ outcome: 'done', reason: 'ok' });
    expectTotals(numbers.total, told);
    expect(
      Object.fromEntries(
        numbers.cells.map(({ repository, week, rule, figures }) => [
          `${repository} ${week} ${rule}`,
          countsOf(figures),
        ]),
      ),
    ).toEqual(told.cells);
    expect(world.github.writes()).toEqual([]);
    // Pages of a hundred, six points each, and a point for fifty texts of ours.
    expect(world.github.graphqlCost()).toBeLessThan(120);
    expect(world.github.journal.requests.length).toBeLessThan(60);
  });
});

it('writes the numbers into a file, and shows them as tables and charts', async () => {
  world = await openMetricsWorld();
  tellMonth(world.github, [HOME], { failures: 20, pulls: 40, seed: 3 });
  const folder = mkdtempSync(path.join(tmpdir(), 'ai-devops-metrics-'));
  world.host.machine = { folder, exec: () => Promise.reject(new Error('nothing is run')) };
  const { report, numbers } = await world.run();
  expect(JSON.parse(readFileSync(report.outputs['json']!, 'utf8'))).toEqual(JSON.parse(JSON.stringify(numbers)));
  expect(report.summary).toContain('| Repository | Failures |');
  expect(report.summary).toContain('`acme/app`');
  expect(report.summary).toContain('2026-W04');
  expect(report.charts!.map(({ title }) => title)).toContain('Failures by class');
  expect(numbers.weeks.join(' ')).toBe('2025-W51 2025-W52 2026-W01 2026-W02 2026-W03 2026-W04 2026-W05 2026-W06');
});

it('the file is what its description says, name by name', async () => {
  world = await openMetricsWorld();
  tellMonth(world.github, [HOME], { failures: 60, pulls: 100, seed: 4 });
  const { numbers } = await world.run();
  const text = readFileSync('metrics/README.md', 'utf8');
  const described = text.slice(text.indexOf('## The file'), text.indexOf('## What it costs'));
  const named = new Set([...described.matchAll(/`([A-Za-z0-9]+)`/g)].map(([, name]) => name));
  const { classes: _, ...figures } = numbers.total;
  const { rates, timeToMerge, ...rest } = figures;
  const [repository] = numbers.repositories;
  const [cell] = numbers.cells;
  const names = [numbers, repository!, cell!, rest, rates, timeToMerge].flatMap((one) => Object.keys(one));
  for (const name of names) expect(named).toContain(name);
  // And nothing else but what is said about the file.
  const others = ['json', 'report', 'data', 'null', 'timeToMerge', 'rates', 'classes', 'figures', 'rule', 'week'];
  expect([...named].filter((name) => ![...names, ...others].includes(name!))).toEqual([]);
});

it('no secret that a server or an input repeats gets into the file', async () => {
  world = await openMetricsWorld();
  const folder = mkdtempSync(path.join(tmpdir(), 'ai-devops-metrics-'));
  world.host.machine = { folder, exec: () => Promise.reject(new Error('nothing is run')) };
  const { report } = await world.run({ targets: [{ owner: 'acme', name: TOKEN }] });
  expect(report.reason).toBe('partial');
  expect(readFileSync(report.outputs['json']!, 'utf8')).not.toContain(TOKEN);
});
