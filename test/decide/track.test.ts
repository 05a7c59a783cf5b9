import { describe, expect, it } from '@jest/globals';
import { isRecurring } from '../../packages/core/src/decide/changes.ts';
import { decideIssues, type TrackFacts } from '../../packages/core/src/decide/track.ts';
import { failureSchema } from '../../packages/core/src/domain/failure.ts';
import type { Distinct } from '../../packages/core/src/domain/tracked.ts';
import { build, day, failing, greenBuild, greenJob, print, verdict } from './failures.ts';
import { applied, decide, EMPTY, facts, nights, record, redNight, type World, words, worldOf } from './issue-world.ts';

describe('one issue for each failure (E.2)', () => {
  it('a new failure is opened, with what is known of it', () => {
    const { changes, states } = decide(EMPTY, redNight(1));
    expect(changes).toMatchObject([
      {
        kind: 'open',
        record: { fingerprint: print('a'), class: 'test_failure', title: 'test a failed' },
        predecessors: [],
      },
    ]);
    const [change] = changes;
    expect(change?.kind === 'open' && change.record.history).toEqual({
      count: 1,
      firstAt: day(1),
      lastAt: day(1),
      state: 'new',
      seen: ['a1.101.1.1'],
      looks: [{ at: day(1), sha: expect.any(String), red: true, build: 'a1', attempt: 1, event: 'schedule', place: 0 }],
      places: [{ repo: 'acme/app', workflow: '.github/workflows/nightly.yml', branch: 'main', jobs: ['test'] }],
      closed: 0,
      probed: [],
    });
    expect(states.get(print('a'))).toBe('new');
  });

  it('a new occurrence is a row, and the state follows', () => {
    const world = worldOf(redNight(1), redNight(2));
    expect(words(decide(worldOf(redNight(1)), redNight(2)))).toEqual(['occurred #1']);
    expect(record(world)).toMatchObject({
      history: { count: 2, state: 'persistent', firstAt: day(1), lastAt: day(2) },
    });
    expect(record(world).runs.map(({ runId }) => runId)).toEqual([1, 2]);
  });

  const red = worldOf(redNight(1));
  const closed = worldOf(redNight(1), nights(greenBuild(2), greenBuild(3), greenBuild(4)));
  const [issue] = red.tracked;
  const merged: World = { ...red, tracked: [{ ...issue!, state: 'closed', closedAt: day(1) }] };
  it.each<[string, World, Partial<TrackFacts>, string[]]>([
    ['nothing new', red, redNight(1), []],
    ['one green night', red, nights(build(1), greenBuild(2)), []],
    ['one green night that the next scan cannot see', red, { ...nights(greenBuild(2)), now: day(4) }, ['looked #1']],
    [
      'a green job of a run that will be known',
      red,
      { builds: [build(2)], green: [greenJob(build(2))] },
      ['looked #1'],
    ],
    ['three green nights', red, nights(greenBuild(2), greenBuild(3), greenBuild(4)), ['fixed #1 closed']],
    ['three manual ones', red, nights(...[2, 3, 4].map((run) => greenBuild(run, { event: 'workflow_dispatch' }))), []],
    ['three on another branch', red, nights(...[2, 3, 4].map((run) => greenBuild(run, { branch: 'dev' }))), []],
    ['green when it was tried again', red, nights(greenBuild(1, { attempt: 2 })), ['changed #1']],
    ['a failure of the platform', EMPTY, { found: [failing('p', [build(1)], { platform: true })] }, []],
    ['red again after it was closed', closed, redNight(9), ['reopened #1 open']],
    ['red again after 30 days', closed, redNight(40), ['open test a failed']],
    [
      'red, and green again since',
      EMPTY,
      { builds: [2, 3, 4].map((run) => greenBuild(run)), found: [failing('a', [build(1)])] },
      ['open test a failed, green again'],
    ],
    [
      'red and green again, after it was closed',
      closed,
      { builds: [6, 7, 8].map((run) => greenBuild(run)), found: [failing('a', [build(5)])] },
      ['occurred #1'],
    ],
    ['green and closed', closed, nights(greenBuild(5)), []],
    ['green once, after a merge has closed it', merged, nights(greenBuild(2)), []],
    [
      'green once, after a merge has closed it, and the next scan cannot see it',
      merged,
      { ...nights(greenBuild(2)), now: day(4) },
      ['looked #1'],
    ],
    [
      'green for long enough, after a merge has closed it',
      merged,
      nights(greenBuild(2), greenBuild(3), greenBuild(4)),
      ['fixed #1'],
    ],
  ])('%s', (_, world, scan, expected) => {
    const decided = decide(world, scan);
    expect(words(decided)).toEqual(expected);
    const told = facts({ ...scan, ...world });
    expect(words(decideIssues({ ...told, ...applied(world, decided.changes, told.now) }))).toEqual([]);
  });

  it('a flaky failure needs five green nights', () => {
    const flaky = worldOf(
      { builds: [greenBuild(1, { attempt: 2 })], found: [failing('a', [build(1)])] },
      { builds: [greenBuild(2, { attempt: 2 })], found: [failing('a', [build(2)])] },
    );
    expect(record(flaky).history!.state).toBe('flaky');
    const greens = (count: number) => nights(...Array.from({ length: count }, (_, index) => greenBuild(3 + index)));
    expect(words(decide(flaky, { ...greens(4), now: day(4) }))).toEqual([]);
    expect(words(decide(flaky, { ...greens(5), now: day(5) }))).toEqual(['fixed #1 closed']);
  });

  it('every place in which it occurred must be green', () => {
    const lib = build(1, { runId: 11, repo: 'acme/lib' });
    const both = worldOf({ builds: [build(1), lib], found: [failing('a', [build(1), lib])] });
    const greens = [2, 3, 4].map((run) => greenBuild(run));
    expect(words(decide(both, { builds: greens, now: day(4) }))).toEqual(['looked #1']);
    const more = greens.map((one) => ({ ...one, repo: 'acme/lib', runId: one.runId + 10 }));
    expect(words(decide(both, { builds: [...greens, ...more] }))).toEqual(['fixed #1 closed']);
  });

  it('an issue that a person opened again stays open until it is red again', () => {
    const byHand = { ...closed, tracked: [{ ...closed.tracked[0]!, state: 'open' as const, closedAt: undefined }] };
    expect(words(decide(byHand, nights(greenBuild(5))))).toEqual([]);
    expect(words(decide(byHand, redNight(6)))).toEqual(['occurred #1']);
  });

  it('of several open ones the oldest counts', () => {
    const [issue] = red.tracked;
    const three = {
      ...red,
      tracked: [
        { ...issue!, number: 9 },
        { ...issue!, number: 4 },
        { ...issue!, number: 6 },
      ],
    };
    expect(words(decide(three, redNight(2)))).toEqual(['duplicate #6 of #4', 'duplicate #9 of #4', 'occurred #4']);
  });

  it('what was closed twice and comes back is recurring', () => {
    const twice = worldOf(
      redNight(1),
      nights(greenBuild(2), greenBuild(3), greenBuild(4)),
      redNight(5),
      nights(greenBuild(6), greenBuild(7), greenBuild(8)),
    );
    expect(record(twice).history).toMatchObject({ state: 'fixed', closed: 2, count: 2 });
    const [change] = decide(twice, redNight(60)).changes;
    expect(change).toMatchObject({ kind: 'open', predecessors: [{ number: 1 }] });
    expect(change?.kind === 'open' && isRecurring(change.record)).toBe(true);
    expect(isRecurring(record(closed))).toBe(false);
  });

  it('a reopened failure forgets who was suspected the last time', () => {
    const origin = { green: '', red: '', suspects: [], named: false, changes: [] };
    const [issue] = closed.tracked;
    const suspected = { ...closed, tracked: [{ ...issue!, record: { ...issue!.record, origin } }] };
    const [again] = decide(suspected, redNight(9)).changes;
    expect(again?.kind === 'update' && again.record.origin).toBeUndefined();
    const open = { ...red, tracked: [{ ...red.tracked[0]!, record: { ...record(red), origin } }] };
    const [row] = decide(open, redNight(2)).changes;
    expect(row?.kind === 'update' && row.record.origin).toEqual(origin);
  });
});

describe('what a record says', () => {
  const red = worldOf(redNight(1));
  const change = (world: World, over: Partial<Distinct>) => {
    const [first] = decide(world, { builds: [build(2)], found: [failing('a', [build(2)], over)] }).changes;
    if (first?.kind !== 'update') throw new Error('no update');
    return first;
  };
  const refined = (): World => {
    const history = { ...record(red).history!, refinedFrom: 'unknown' as const };
    return {
      ...red,
      tracked: [{ ...red.tracked[0]!, record: { ...record(red), class: 'compile_error', title: 'refined', history } }],
    };
  };

  it('another class is told, unless a model refined it', () => {
    expect(change(red, { verdict: verdict('compile_error') })).toMatchObject({
      reclassified: true,
      record: { class: 'compile_error' },
    });
    expect(change(red, {})).toMatchObject({ reclassified: false });
    expect(change(refined(), { verdict: verdict('lint_format') })).toMatchObject({
      reclassified: false,
      record: { class: 'compile_error', title: 'refined', rule: 'lint_format.some' },
    });
  });

  it('its text is that of the newest log, and not of annotations', () => {
    expect(change(red, { excerpt: 'newer' }).record.excerpt).toBe('newer');
    expect(change(red, { excerpt: 'newer', logGone: 'it has expired' }).record.excerpt).toBe('not ok a');
  });

  it('when somebody else edited the issue it is begun again', () => {
    const { history: _, ...bare } = record(red);
    const edited = {
      ...red,
      tracked: [{ ...red.tracked[0]!, record: { ...bare, class: 'unknown' as const, runs: [] } }],
    };
    expect(words(decide(edited, nights(greenBuild(2), greenBuild(3), greenBuild(4))))).toEqual([]);
    const [first] = decide(edited, redNight(1)).changes;
    expect(first).toMatchObject({
      kind: 'update',
      why: 'occurred',
      reclassified: false,
      record: { history: { count: 1 } },
    });
  });

  it('keeps 50 rows and 500 keys, and knows what it forgot', () => {
    const many = Array.from({ length: 620 }, (_, index) => build(1000 + index, { at: day(1), event: 'push' }));
    const scan = { builds: many, found: [failing('a', many)], now: day(1.5) };
    const world = worldOf(scan);
    expect(record(world).runs).toHaveLength(50);
    expect(record(world).history).toMatchObject({ count: 620 });
    expect(record(world).history!.seen).toHaveLength(500);
    expect(failureSchema.safeParse(record(world)).success).toBe(true);
    expect(words(decide(world, scan))).toEqual([]);
    const next = build(2000, { at: day(1), event: 'push' });
    expect(words(decide(world, { ...scan, found: [failing('a', [...many, next])] }))).toEqual(['occurred #1']);
  });

  it('forgets the keys of builds that are out of the window', () => {
    const world = worldOf(redNight(1), redNight(2), redNight(6));
    expect(record(world).history!.seen).toEqual(['a6.601.1.1']);
    expect(record(world).history!.count).toBe(3);
  });
});

describe('an older way to make fingerprints', () => {
  const old = (lastAt: number): World => {
    const world = worldOf(redNight(lastAt));
    return { ...world, tracked: [{ ...world.tracked[0]!, record: { ...record(world), fingerprint: 'v0:0' } }] };
  };
  it.each<[string, World, Partial<Distinct>, string[]]>([
    ['is matched by likeness', old(1), {}, ['occurred #1']],
    ['not without likeness', old(1), { loose: 'l1:other' }, ['open test a failed']],
    ['not after 30 days', old(-40), {}, ['open test a failed']],
    ['not when there is none', old(1), { loose: '' }, ['open test a failed']],
  ])('%s', (_, world, over, expected) => {
    const decided = decide(world, { builds: [build(2)], found: [failing('a', [build(2)], over)] });
    expect(words(decided)).toEqual(expected);
    if (decided.changes[0]?.kind === 'update') expect(decided.changes[0].record.fingerprint).toBe(print('a'));
  });

  it('gives its issue to one failure only', () => {
    const found = ['b', 'a'].map((name) => failing(name, [build(name === 'a' ? 2 : 3)], { loose: 'l1:a' }));
    expect(words(decide(old(1), { builds: [], found }))).toEqual(['occurred #1', 'open test b failed']);
  });
});
