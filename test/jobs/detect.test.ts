import { afterEach, describe, expect, it } from '@jest/globals';
import { type DetectWorld, HOME, LOGS, openDetectWorld } from './detect-world.ts';

let world: DetectWorld;
afterEach(() => world.close());

describe('a failure', () => {
  it('gets one issue, with class, excerpt, history and how to ask', async () => {
    world = await openDetectWorld();
    world.night({});
    world.hours(1);
    const run = world.night({ log: LOGS.go });
    const report = await world.scan();
    expect(report).toMatchObject({ outcome: 'done', reason: 'ok' });
    const [issue, ...more] = world.issues();
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ state: 'open', title: expect.stringContaining('TestRetry') });
    expect(issue!.labels.toSorted()).toEqual(['ai-devops', 'ci:test_failure']);
    expect(issue!.body).toContain('expected 3 attempts, got 2');
    expect(issue!.body).toContain(`/actions/runs/${run.id}`);
    expect(issue!.body).toContain('@ai-triage');
    expect(world.record(issue!.number)).toMatchObject({ class: 'test_failure', history: { count: 1, state: 'new' } });
    expect(JSON.parse(report.outputs['issues']!)).toEqual([
      expect.objectContaining({ number: issue!.number, class: 'test_failure' }),
    ]);
    expect(report.outputs['count']).toBe('1');
  });

  it('that is known already changes nothing', async () => {
    world = await openDetectWorld();
    world.night({ log: LOGS.go });
    await world.scan();
    const before = world.github.writes().length;
    const report = await world.scan();
    expect(world.github.writes().slice(before)).toEqual([]);
    expect(report.outcome).toBe('nothing');
    expect(JSON.parse(report.outputs['issues']!)).toEqual([]);
  });

  it('that comes again is a row, not an issue', async () => {
    world = await openDetectWorld();
    world.night({ log: LOGS.go });
    await world.scan();
    world.hours(2);
    world.night({ log: LOGS.go.replace('0.02s', '1.14s') });
    await world.scan();
    const [issue, ...more] = world.issues();
    expect(more).toEqual([]);
    expect(world.record(issue!.number).history).toMatchObject({ count: 2 });
    expect(world.record(issue!.number).runs).toHaveLength(2);
  });

  it('is closed after three green runs, opened again when it comes back', async () => {
    world = await openDetectWorld();
    world.night({ log: LOGS.go });
    await world.scan();
    for (let day = 0; day < 3; day++) {
      world.hours(5);
      world.night({});
      await world.scan();
    }
    const [issue] = world.issues();
    expect(issue).toMatchObject({ state: 'closed' });
    world.hours(24);
    world.night({ log: LOGS.go });
    const report = await world.scan();
    expect(world.issues().map(({ state }) => state)).toEqual(['open']);
    expect(JSON.parse(report.outputs['issues']!)).toHaveLength(1);
  });

  it('is one for all legs of a matrix and all repositories', async () => {
    world = await openDetectWorld({ repos: { 'acme/other': { visibility: 'public' } } });
    world.night({ log: LOGS.types, job: 'build (20, ubuntu)' });
    world.night({ log: LOGS.types, job: 'build (24, windows)', workflow: 'Other' });
    world.night({ log: LOGS.types, repo: 'acme/other' });
    await world.scan();
    const [issue, ...more] = world.issues();
    expect(more).toEqual([]);
    expect(world.record(issue!.number).history?.count).toBe(3);
  });
});

describe('many failures', () => {
  it('open as many issues as a run may, the rest is listed in one', async () => {
    world = await openDetectWorld();
    for (const [name, log] of Object.entries(LOGS)) world.night({ log, workflow: name });
    await world.scan({ maxIssues: 2 });
    expect(world.issues().map(({ title }) => title)).toContain('CI: more failures than issues');
    expect(world.issues()).toHaveLength(3);
    const before = world.github.writes().length;
    await world.scan({ maxIssues: 2 });
    expect(world.github.writes().slice(before)).toEqual([]);
  });
});

describe('a scan', () => {
  it('of a repository where nothing failed writes nothing', async () => {
    world = await openDetectWorld();
    world.night({});
    const report = await world.scan();
    expect(report).toMatchObject({ outcome: 'nothing', outputs: { issues: '[]', failures: '[]', count: '0' } });
    expect(world.github.writes()).toEqual([]);
  });
  it('starts by the clock or a click of somebody who may write, by nothing else', async () => {
    world = await openDetectWorld();
    world.night({ log: LOGS.go });
    const comment = await world.scan({}, { event: { name: 'issue_comment', payload: {} } });
    expect(comment).toMatchObject({ outcome: 'skipped', reason: 'unsupported-event' });
    const stranger = { id: 1, attempt: 1, url: '', actor: 'eve', triggeringActor: 'eve' };
    const clicked = await world.scan({}, { event: { name: 'workflow_dispatch', payload: {} }, run: stranger });
    expect(clicked).toMatchObject({ outcome: 'refused', reason: 'no-permission' });
    expect(world.github.writes()).toEqual([]);
  });
  it('that is dry writes nothing and says what it would', async () => {
    world = await openDetectWorld();
    world.night({ log: LOGS.go });
    const report = await world.scan({}, { dryRun: true });
    expect(report).toMatchObject({ outcome: 'done', reason: 'dry-run' });
    expect(report.applied).toMatchObject([{ result: 'dry-run' }]);
    expect(report.summary).toContain('TestRetry');
    expect(world.github.writes()).toEqual([]);
  });
  it('leaves its own workflow aside', async () => {
    world = await openDetectWorld();
    world.github.repo(HOME).addWorkflow('CI failures', '.github/workflows/ci-failures.yml');
    world.night({ log: LOGS.go, workflow: 'CI failures' });
    await world.scan();
    expect(world.issues()).toEqual([]);
  });
});

it('that GitHub breaks off in the middle of its writes is red, and still tells what it opened', async () => {
  world = await openDetectWorld();
  for (const [name, log] of Object.entries(LOGS)) world.night({ log, workflow: name });
  world.github.faults.add({ match: /^POST .*\/issues$/, nth: 2, kind: 'status', status: 500 });
  const report = await world.scan();
  expect(report).toMatchObject({ outcome: 'failed', reason: 'github-unavailable' });
  expect(JSON.parse(report.outputs['issues']!)).toHaveLength(1);
  expect(world.issues()).toHaveLength(1);
  expect((await world.scan()).outcome).toBe('done');
  expect(world.issues()).toHaveLength(Object.keys(LOGS).length);
});
