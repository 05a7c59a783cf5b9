import { afterEach, describe, expect, it } from '@jest/globals';
import type { Failure } from '../../packages/core/src/domain/failure.ts';
import { readMarkers, writeMarker } from '../../packages/core/src/text/marker.ts';
import { type DetectWorld, HOME, LOGS, openDetectWorld, SCAN_PERMISSIONS, TOKEN } from './detect-world.ts';

let world: DetectWorld;
afterEach(() => world.close());

const home = () => world.github.repo(HOME);
const writesOf = async (work: () => Promise<unknown>): Promise<string[]> => {
  const from = world.github.writes().length;
  await work();
  return world.github.writes().slice(from);
};

describe('B4: the kill switch', () => {
  const off = (text = 'disabled: true\n') =>
    home().push('main', { message: 'Configure', files: { '.github/ai-devops.yml': text } });
  const open = async () => {
    world = await openDetectWorld();
    world.night({ log: LOGS.go });
    world.night({ log: LOGS.types, workflow: 'Other' });
  };
  const switched = {
    outcome: 'refused',
    reason: 'disabled',
    message: expect.stringContaining('`disabled: true` stands in .github/ai-devops.yml (B4)'),
  };

  it('AM95: set before the first write: nothing is written', async () => {
    await open();
    off();
    expect(await world.scan()).toMatchObject({ ...switched, applied: [], outputs: { issues: '[]' } });
    expect(world.github.writes()).toEqual([]);
  });
  it('AM95: set between two issues: the first stays, the second is for the next run', async () => {
    await open();
    let done = false;
    world.github.onCall(({ phase, record }) => {
      if (done || phase !== 'after' || record.method !== 'POST' || !record.path.endsWith('/issues')) return;
      done = true;
      off();
    });
    const report = await world.scan();
    expect(report).toMatchObject({ ...switched, applied: [{ result: 'done' }] });
    expect(JSON.parse(report.outputs['issues']!)).toHaveLength(1);
    expect(world.issues()).toHaveLength(1);
    off('disabled: false\n');
    expect(await world.scan()).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(world.issues()).toHaveLength(2);
  });
  it('FT59: a configuration that cannot be read stops too, with its line', async () => {
    await open();
    off('disabled: perhaps\n');
    await expect(world.scan()).rejects.toThrow(/ai-devops\.yml is not valid[\s\S]*`disabled` \(line 1\)/);
    expect(world.github.writes()).toEqual([]);
  });
});

describe('a dry run', () => {
  it('of issues that are known, closed or over the limit writes nothing, and says what it would', async () => {
    world = await openDetectWorld();
    world.night({ log: LOGS.go });
    await world.scan();
    world.hours(1);
    world.night({ log: LOGS.go });
    world.night({ log: LOGS.types, workflow: 'Other' });
    world.night({ log: LOGS.npm, workflow: 'Third' });
    const before = structuredClone(world.issues());
    const report = await world.scan({ maxIssues: 1, probe: true }, { dryRun: true });
    expect(report).toMatchObject({ outcome: 'done', reason: 'dry-run', outputs: { issues: '[]', count: '3' } });
    expect(report.applied.map(({ effect, result }) => `${effect.kind} ${result}`)).toEqual([
      'edit-issue dry-run',
      'open-issue dry-run',
      'open-issue dry-run',
      'rerun dry-run',
    ]);
    expect(report.summary).toContain('**Dry run: no issue was written.**');
    expect(world.issues()).toEqual(before);
  });
});

describe('W2: what is less visible', () => {
  it('is left out, and nothing of it stands in an issue', async () => {
    world = await openDetectWorld({ repos: { 'acme/hidden': { visibility: 'private' } } });
    world.night({ repo: 'acme/hidden', log: LOGS.types });
    world.night({ log: LOGS.go });
    const report = await world.scan();
    expect(world.issues().map(({ title }) => title)).toEqual([expect.stringContaining('TestRetry')]);
    expect(JSON.stringify(report)).not.toContain('hidden');
    expect(world.host.lines.join('\n')).toMatch(/acme\/hidden is private and acme\/app is public: it is left out/);
  });
  it('becomes so while it is read: nothing is written', async () => {
    world = await openDetectWorld({
      tokens: { [TOKEN]: { permissions: SCAN_PERMISSIONS } },
      repos: { [HOME]: { visibility: 'private' }, 'acme/hidden': { visibility: 'private' } },
    });
    world.night({ repo: 'acme/hidden', log: LOGS.types });
    world.github.onCall(({ phase, record }) => {
      if (phase === 'after' && record.path.endsWith('/logs')) home().setVisibility('public');
    });
    expect(await world.scan()).toMatchObject({
      outcome: 'refused',
      reason: 'guard',
      message: expect.stringMatching(/ was read and is less visible .*\(W2\)/),
    });
    expect(world.github.writes()).toEqual([]);
  });
});

describe('B3: an issue of ours', () => {
  const one = async () => {
    world = await openDetectWorld();
    world.night({ log: LOGS.go });
    await world.scan();
    return world.issues()[0]!;
  };
  /** The body with another record in its marker. */
  const forged = (body: string, change: (record: Failure) => Failure): string => {
    const [marker] = readMarkers(body);
    const from = body.indexOf('<!-- ai-devops:failure');
    return body.slice(0, from) + writeMarker('failure', change(marker!.data as Failure), (text) => text);
  };

  it('that a person edited stays the one, and its history is not believed', async () => {
    const issue = await one();
    const lie = (record: Failure): Failure => ({
      ...record,
      class: 'infra_runner',
      history: { ...record.history!, count: 900, closed: 7, seen: ['a999.999.1.1'] },
    });
    home().editIssue(issue.number, { body: forged(issue.body!, lie) }, 'eve');
    world.hours(1);
    world.night({ log: LOGS.go });
    await world.scan();
    expect(world.issues()).toHaveLength(1);
    // Begun again from what the window shows: both runs, once each.
    const { class: kind, history, runs } = world.record(issue.number);
    expect({ kind, count: history?.count, closed: history?.closed, rows: runs.length }).toEqual({
      ...{ kind: 'test_failure', count: 2, closed: 0, rows: 2 },
    });
    expect(issue.labels.toSorted()).toEqual(['ai-devops', 'ci:test_failure']);
    expect(await writesOf(() => world.scan())).toEqual([]);
  });
  it('whose marker a person claims to have seen everything hides no failure', async () => {
    const issue = await one();
    world.hours(1);
    const run = world.night({ log: LOGS.go });
    const [job] = home().jobs.filter(({ runId }) => runId === run.id);
    const hide = (record: Failure): Failure => ({
      ...record,
      history: { ...record.history!, seen: [...record.history!.seen, `a${run.id}.${job!.id}.1.1`] },
    });
    home().editIssue(issue.number, { body: forged(issue.body!, hide) }, 'eve');
    await world.scan();
    expect(world.record(issue.number).runs.map(({ runId }) => runId)).toContain(run.id);
  });
  it('is not one that a stranger opened with our marker and our label', async () => {
    const issue = await one();
    const forgery = issue.body!;
    home().addIssue({ user: 'eve', title: 'Mine', body: forgery, labels: ['ai-devops'] });
    home().editIssue(issue.number, { state: 'closed' });
    world.hours(1);
    world.night({ log: LOGS.go });
    await world.scan();
    expect(world.issues().map(({ user, state }) => `${user} ${state}`)).toEqual([
      'github-actions[bot] open',
      'eve open',
    ]);
    expect(world.issues()[1]).toMatchObject({ title: 'Mine', body: forgery, labels: ['ai-devops'] });
    expect(world.record(issue.number).history).toMatchObject({ count: 2 });
  });
  it('whose marker a person took away is not known any more: a new one is opened, the old one left alone', async () => {
    const issue = await one();
    home().editIssue(issue.number, { body: 'Handled elsewhere.' }, 'maria');
    world.hours(1);
    world.night({ log: LOGS.go });
    await world.scan();
    expect(world.issues()).toHaveLength(2);
    expect(issue.body).toBe('Handled elsewhere.');
    expect(await writesOf(() => world.scan())).toEqual([]);
  });
  it('that is locked is left alone, told, and holds up no other', async () => {
    const issue = await one();
    issue.locked = true;
    world.hours(1);
    world.night({ log: LOGS.go });
    world.night({ log: LOGS.types, workflow: 'Other' });
    const before = structuredClone(issue);
    const report = await world.scan();
    expect(report).toMatchObject({ outcome: 'done', refused: [{ rule: 'B3', why: `#${issue.number} is locked` }] });
    expect(report.summary).toContain('is locked');
    expect(issue).toEqual(before);
    expect(world.issues()).toHaveLength(2);
  });
  it('that was deleted meanwhile is told, and holds up no other', async () => {
    const issue = await one();
    world.hours(1);
    world.night({ log: LOGS.go });
    world.night({ log: LOGS.types, workflow: 'Other' });
    world.github.faults.add({
      ...{ match: new RegExp(`^GET .*/issues/${issue.number}$`), times: Number.POSITIVE_INFINITY },
      ...{ kind: 'status', status: 410, message: 'This issue was deleted' },
    });
    const report = await world.scan();
    expect(report).toMatchObject({ outcome: 'done', refused: [{ rule: 'B3', why: `#${issue.number} is gone` }] });
    expect(world.issues()).toHaveLength(2);
  });
  it('that a person closed is opened again when it fails again, and not before', async () => {
    const issue = await one();
    home().editIssue(issue.number, { state: 'closed' }, 'maria');
    expect(await writesOf(() => world.scan())).toEqual([]);
    world.hours(1);
    world.night({ log: LOGS.go });
    await world.scan();
    expect(issue.state).toBe('open');
  });
});

describe('labels', () => {
  const failed = async () => {
    world = await openDetectWorld();
    world.night({ log: LOGS.go });
    await world.scan();
    world.hours(1);
  };
  it('that a person took off come back with the next occurrence, and a person’s own stay', async () => {
    await failed();
    home().removeLabel(1, 'ci:test_failure', 'maria');
    home().addLabel(1, 'help wanted', 'maria');
    home().addLabel(1, 'ci:infra_runner', 'maria');
    expect(await writesOf(() => world.scan())).toEqual([]);
    world.night({ log: LOGS.go });
    await world.scan();
    expect(home().labels(1).toSorted()).toEqual(['ai-devops', 'ci:test_failure', 'help wanted']);
  });
  it('that were deleted from the repository are made again, with their colours', async () => {
    await failed();
    home().record.labels.splice(0);
    home().issue(1).labels.splice(0, 2, 'ai-devops');
    world.night({ log: LOGS.go });
    world.night({ log: LOGS.types, workflow: 'Other' });
    await world.scan();
    const colours = home().record.labels.map(({ name, color }) => `${name} ${color}`);
    expect(colours.filter((one) => one.endsWith('ededed'))).toEqual([]);
    expect(home().labels()).toEqual(expect.arrayContaining(['ai-devops', 'ci:compile_error', 'ci:test_failure']));
  });
  it('ours, taken off by a person: the issue is found by it, so a new one is opened', async () => {
    await failed();
    home().removeLabel(1, 'ai-devops', 'maria');
    world.night({ log: LOGS.go });
    await world.scan();
    expect(home().issues.map(({ number }) => number)).toEqual([1, 2]);
    expect(await writesOf(() => world.scan())).toEqual([]);
  });
});
