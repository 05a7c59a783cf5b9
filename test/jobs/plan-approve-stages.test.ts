import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writePlan } from '../../packages/core/src/decide/plan/file.ts';
import type { FixPlan } from '../../packages/core/src/domain/fix.ts';
import type { FixInput } from '../../packages/core/src/jobs/create-fix/input.ts';
import type { Settings } from '../../packages/core/src/settings.ts';
import type { Turn } from '../kit/model.ts';
import { type ApproveWorld, CARRIES_OUT, HOLDS, openApproveWorld, TOTAL } from './approve-hands.ts';
import { HOME } from './world.ts';

const READ_TOKEN = 'ghs_theTokenOfPropose0000000000000000000000';
const WRITE_TOKEN = 'ghs_theTokenOfPublish0000000000000000000000';
const COMMANDS = { setup: '', reproduce: '', validate: HOLDS };

let world: ApproveWorld;
let event: Partial<Settings>;
let handed: { planFolder: string; planSha256: string };
const open = async (): Promise<void> => {
  world = await openApproveWorld();
  const read = { actions: 'read', contents: 'read', issues: 'read', pull_requests: 'read' } as const;
  world.github.addToken(READ_TOKEN, { permissions: read });
  world.github.addToken(WRITE_TOKEN, { permissions: { contents: 'write', issues: 'write', pull_requests: 'write' } });
  event = await world.says('maria', '/approve', world.pull().number);
};
beforeEach(open);
afterEach(() => world.close());

const run = (attempt = 1): Settings['run'] => ({
  ...{ id: 9100, number: 110, attempt, url: `${world.github.url}/${HOME}/actions/runs/9100` },
  ...{ actor: 'maria', triggeringActor: 'maria' },
});
async function propose(turns: readonly Turn[] = CARRIES_OUT) {
  world.script(...turns);
  const report = await world.run({ ...event, token: READ_TOKEN, run: run() }, { stage: 'propose' });
  handed = { planFolder: report.outputs['plan'] ?? '', planSha256: report.outputs['plan-sha256'] ?? '' };
  return report;
}
const validate = (commands = COMMANDS) =>
  world.run(
    { ...event, token: '', provider: 'none', run: run() },
    { stage: 'validate', isolation: 'job', commands, ...handed },
  );
const publish = (attempt = 1, input: Partial<FixInput> = {}) =>
  world.run(
    { ...event, token: WRITE_TOKEN, provider: 'none', apiKey: '', run: run(attempt) },
    {
      ...{ stage: 'publish', isolation: 'job', ...handed },
      validation: path.join(world.host.machine!.folder, 'validation.json'),
      ...input,
    },
  );

describe('a plan that is carried out by three jobs', () => {
  it('is what one job leaves, and the first of them writes nothing', async () => {
    expect(await propose()).toMatchObject({ outcome: 'done', reason: 'ok', outputs: { issue: String(world.issue) } });
    expect(world.since()).toEqual([]);
    expect(await validate()).toMatchObject({ reason: 'passed' });
    expect(await publish()).toMatchObject({ outcome: 'done', reason: 'ok', outputs: { validation: 'passed' } });
    expect(world.commits()).toHaveLength(2);
    expect(world.marker()).toMatchObject({ kind: 'fix', data: { approved: { by: 'maria' } } });
    expect(world.pull().labels.toSorted()).toEqual(['ai-agent', 'ai-devops', 'plan-approved', 'risk:low']);
    expect(world.ends()).toEqual(['published']);
    expect(world.told('approved')).toHaveLength(1);
  });

  it('that do not prove it: the pull request tells, and stays a plan', async () => {
    await propose();
    expect(await validate({ ...COMMANDS, validate: `! ${HOLDS}` })).toMatchObject({ reason: 'failed' });
    expect(await publish()).toMatchObject({ outcome: 'nothing', reason: 'failed-validation' });
    expect(world.commits()).toHaveLength(1);
    expect(world.ends()).toEqual(['failed-validation']);
    expect(world.marker()!.kind).toBe('plan');
  });

  it('although what shows a failure does not fail before it', async () => {
    await propose();
    // True before and after: of a fix that would be no proof.
    const proved = await validate({ setup: '', reproduce: `test -f ${TOTAL}`, validate: HOLDS });
    expect(proved).toMatchObject({ reason: 'passed' });
    expect(await publish()).toMatchObject({ outcome: 'done', reason: 'ok' });
  });

  it('of which the second is told that nothing need fail, which only a plan may say (W9)', async () => {
    await propose();
    const file = path.join(handed.planFolder, 'plan.json');
    const { approved, ...plan } = JSON.parse(readFileSync(file, 'utf8')) as FixPlan;
    expect(approved).toBe(true);
    const { text, sha256 } = writePlan(plan);
    writeFileSync(file, text);
    const report = await publish(1, { planSha256: sha256, validation: 'none' });
    expect(report).toMatchObject({ outcome: 'alert', message: expect.stringContaining('carries out another thing') });
    expect(world.since()).toEqual([]);
  });

  it.each<[string, string, () => void]>([
    ['edits it', 'edited', () => edit('And more.')],
    [
      'pushes to it',
      'moved',
      () => void world.home.push(world.pull().pull!.head, { message: 'Mine', files: { x: '1' } }),
    ],
    ['closes it', 'closed', () => void world.home.editIssue(world.pull().number, { state: 'closed' }, 'jon')],
    ['rejects it', 'closed', () => void world.home.editIssue(world.pull().number, { state: 'closed' }, 'jon')],
  ])('between which somebody %s: %s, and nothing is written but why', async (_, reason, change) => {
    await propose();
    await validate();
    change();
    const { body } = world.pull();
    const commits = world.commits();
    expect(await publish()).toMatchObject({ outcome: 'refused', reason });
    expect(world.commits()).toEqual(commits);
    expect(world.pull().body).toBe(body);
    expect(world.pull().labels).toContain('plan-pending');
    expect(world.told('plan')[0]!.body).toContain('**The plan is not carried out.**');
  });

  const edit = (more: string): void =>
    void world.home.editIssue(world.pull().number, { body: `${world.pull().body}\n\n${more}` }, 'jon');

  it('is refused by the first, which writes nothing, and the last one tells', async () => {
    edit('And more.');
    expect(await propose([])).toMatchObject({ outcome: 'refused', reason: 'edited' });
    expect(world.since()).toEqual([]);
    expect(handed.planSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await validate()).toMatchObject({ outcome: 'nothing', reason: 'no-plan' });
    expect(await publish()).toMatchObject({ outcome: 'refused', reason: 'edited' });
    expect(world.told('plan')[0]!.body).toContain('has edited the plan');
    expect(world.commits()).toHaveLength(1);
  });

  it('that was refused, and would count by now: it says so, and nothing is carried out', async () => {
    world.home.setDraft(world.pull().number, false);
    expect(await propose([])).toMatchObject({ outcome: 'refused', reason: 'not-draft' });
    world.home.setDraft(world.pull().number, true);
    expect(await publish()).toMatchObject({ outcome: 'refused', reason: 'not-draft' });
    expect(world.told('fix')[0]!.body).toContain('is not a draft any more');
    expect(world.commits()).toHaveLength(1);
  });

  it('where no plan is, hands nothing on', async () => {
    event = await world.says('maria', '/approve', world.issue);
    expect(await propose([])).toMatchObject({ outcome: 'skipped', reason: 'no-plan', outputs: {} });
  });

  it('of which the last breaks off after any of its writes and begins again: the same end', async () => {
    const end = () => ({
      commits: world.commits().length,
      kind: world.marker()!.kind,
      labels: world.pull().labels.toSorted(),
      ends: world.ends(),
      told: world.told('approved').length,
      body: world.pull().body?.replaceAll(/127\.0\.0\.1:\d+|<!--.*|\d+(?:\.\d)? s/g, ''),
    });
    const whole: ReturnType<typeof end>[] = [];
    for (let at = 0; ; at += 1) {
      await propose();
      await validate();
      let writes = 0;
      world.github.onCall(({ phase, record }) => {
        if (phase !== 'after' || !record.write) return;
        writes += 1;
        if (writes === at) world.github.outage(503);
      });
      const first = await publish(1, { maxAttempts: 1 });
      world.github.outage(undefined);
      const came = writes >= at;
      const second = at > 0 && first.outcome === 'failed' ? await publish(2, { maxAttempts: 1 }) : first;
      expect({ at, reason: second.reason }).toEqual({ at, reason: expect.stringMatching(/^(?:ok|done)$/) });
      whole.push(end());
      expect({ at, end: whole.at(-1) }).toEqual({ at, end: whole[0] });
      if (!came) break;
      await world.close();
      await open();
    }
    expect(whole.length).toBeGreaterThan(7);
    expect(whole[0]).toMatchObject({ commits: 2, kind: 'fix', ends: ['published'], told: 1 });
  }, 60_000);
});
