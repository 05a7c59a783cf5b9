import { describe, expect, it } from '@jest/globals';
import type { TrackFacts } from '../../packages/core/src/decide/track.ts';
import type { Distinct } from '../../packages/core/src/domain/tracked.ts';
import { build, day, distinct, failedJob, failing, verdict } from './failures.ts';
import { decide, EMPTY, incidentOf, words, worldOf } from './issue-world.ts';

describe('no more than some new issues a run', () => {
  const limits = { maxIssues: 2, reopenDays: 30, greens: 3 };
  const many = 'abcdef'
    .split('')
    .map((name, index) => failing(name, [build(1, { runId: 10 + index, workflow: name })]));

  it('the most important are opened, and the rest is listed', () => {
    const important = [
      failing('z', [build(1, { runId: 30, branch: 'dev' })]),
      failing('y', [build(1, { runId: 31 })], { verdict: verdict('unknown') }),
      failing('x', [build(1, { runId: 32 }), build(1, { runId: 33, workflow: 'other' })]),
      failing('w', [build(1, { runId: 34 }), build(1, { runId: 34, attempt: 2 })]),
      failing('v', [build(1, { runId: 35 })]),
    ];
    const opened = (maxIssues: number) => words(decide(EMPTY, { found: important, limits: { ...limits, maxIssues } }));
    const order = ['w', 'x', 'v', 'y', 'z'].map((name) => `open test ${name} failed`);
    expect(opened(5)).toEqual(order);
    expect(opened(2)).toEqual(['overflow left', ...order.slice(0, 2)]);
    expect(opened(0)).toEqual(['overflow left']);
  });

  it('one that comes back gets its issue, with what was counted, and leaves the list', () => {
    const world = worldOf({ found: many, limits });
    expect(world.tracked.map(({ record: { title } }) => title)).toEqual(['test a failed', 'test b failed']);
    expect(world.overflow?.record.failures.map(({ title }) => title)).toEqual(
      ['c', 'd', 'e', 'f'].map((name) => `test ${name} failed`),
    );
    expect(words(decide(world, { found: many, limits }))).toEqual([]);
    const decided = decide(world, { found: [failing('e', [build(2, { workflow: 'e' })])], limits });
    expect(words(decided)).toEqual(['open test e failed', 'overflow gone']);
    expect(decided.changes[0]).toMatchObject({ record: { history: { count: 2 } } });
  });

  it('it is closed when it is empty, and opened again', () => {
    const world = worldOf(
      { found: many.slice(0, 3), limits },
      { found: [failing('c', [build(2, { workflow: 'c' })])], limits },
    );
    expect(world.overflow).toMatchObject({ state: 'closed', record: { failures: [] } });
    expect(world.overflow!.record.seen).not.toEqual([]);
    expect(decide(world, { found: many.slice(3), limits }).changes[0]).toMatchObject({
      kind: 'overflow',
      state: 'open',
      record: { failures: [{ title: 'test f failed' }] },
    });
  });

  it('what was not met for 30 days leaves it', () => {
    const world = worldOf({ found: many.slice(0, 3), limits });
    expect(words(decide(world, { now: day(20), limits }))).toEqual([]);
    expect(decide(world, { now: day(32), limits }).changes).toMatchObject([
      { kind: 'overflow', why: 'gone', state: 'closed' },
    ]);
  });

  it('it lists 100 and remembers 1,000 keys', () => {
    const crowd = Array.from({ length: 130 }, (_, index) =>
      distinct(
        index,
        Array.from({ length: 9 }, (_, job) => failedJob(build(1, { runId: 1000 + index * 10 + job }))),
      ),
    );
    const world = worldOf({ found: crowd, limits: { ...limits, maxIssues: 0 } });
    expect(world.overflow!.record.failures).toHaveLength(100);
    expect(world.overflow!.record.seen).toHaveLength(1000);
  });
});

describe('in a storm', () => {
  const outage = (run: number): Distinct[] =>
    ['a', 'b', 'c', 'd'].map((name, index) =>
      failing(name, [build(run, { runId: run * 10 + index, repo: `acme/${name}` })], {
        verdict: verdict('network_registry'),
      }),
    );
  const hit = (run: number): Partial<TrackFacts> => ({
    found: outage(run),
    builds: outage(run).map((one) => one.occurrences[0]!.job.build),
  });

  it('there is one incident, and no issue for what belongs to it', () => {
    const world = worldOf(hit(1));
    expect(world.tracked).toHaveLength(1);
    expect(incidentOf(world)).toMatchObject({ state: 'open', record: { history: { count: 4 } } });
    expect(words(decide(world, hit(1)))).toEqual([]);
  });

  it('what has an open issue is updated all the same, and makes no storm', () => {
    const world = worldOf({ found: outage(1).slice(0, 1), builds: [] });
    expect(words(decide(world, hit(2)))).toEqual([
      'occurred #1',
      'open test b failed',
      'open test c failed',
      'open test d failed',
    ]);
    const five = {
      found: [
        ...outage(2),
        failing('e', [build(2, { runId: 29, repo: 'acme/e' })], { verdict: verdict('network_registry') }),
      ],
    };
    expect(words(decide(world, five))).toEqual(['storm opened', 'occurred #1']);
  });

  it('it is over after a calm day, and the next one opens it again', () => {
    const world = worldOf(hit(1));
    expect(words(decide(world, { now: day(1.9) }))).toEqual([]);
    expect(words(decide(world, { now: day(2) }))).toEqual(['storm over']);
    const over = worldOf(hit(1), { now: day(2) });
    expect(incidentOf(over)).toMatchObject({ state: 'closed', record: { history: { state: 'fixed', closed: 1 } } });
    expect(words(decide(over, hit(9)))).toEqual(['storm reopened']);
    expect(words(decide(over, { ...hit(9), now: day(11) }))).toEqual(['storm occurred']);
    expect(incidentOf(worldOf({ ...hit(1), now: day(3) }))).toMatchObject({ state: 'closed' });
  });
});
