import type { Report } from '@ai-devops/core';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Settings } from '../../packages/core/src/settings.ts';
import { startModel } from '../kit/model.ts';
import {
  type ApproveWorld,
  CARRIES_OUT,
  CODE,
  carriesOut,
  HOLDS,
  NEW,
  openApproveWorld,
  TITLE,
  TOTAL,
} from './approve-hands.ts';
import { fixAnswer } from './fix-world.ts';
import { PLAN } from './plan-world.ts';
import { HOME } from './world.ts';

let world: ApproveWorld;
beforeEach(async () => {
  world = await openApproveWorld();
});
afterEach(() => world.close());

describe('a plan that a writer approves', () => {
  it('becomes code on its branch, and its pull request the fix', async () => {
    const head = world.home.sha(world.pull().pull!.head);
    const hash = (world.marker()!.data as { hash: string }).hash;
    world.home.push('main', { message: 'Own', files: { CODEOWNERS: '* @jon\n' } });
    const report = await world.answers('maria', '/approve please', CARRIES_OUT);
    expect(report).toMatchObject({ outcome: 'done', reason: 'ok', refused: [] });
    expect(world.commits().slice(0, 2)).toEqual([TITLE, expect.stringMatching(/^Open the branch of a plan/)]);
    const branch = world.pull().pull!.head;
    expect(world.home.record.git.commits.get(world.home.sha(branch))!.parents).toEqual([head]);
    expect(world.home.files(branch)[TOTAL]).toContain(NEW);
    expect(world.pulls()).toHaveLength(1);
    expect(world.pull()).toMatchObject({
      title: TITLE,
      state: 'open',
      labels: ['ai-devops', 'ai-agent', 'risk:low', 'plan-approved'],
      pull: { draft: true, base: 'main' },
    });
    expect(world.marker()).toMatchObject({
      kind: 'fix',
      data: { issue: `${HOME}#${world.issue}`, approved: { plan: hash, by: 'maria' }, risk: 'low', run: 9002 },
    });
    expect(world.pull().body).not.toContain(PLAN.risks);
    expect(world.told('approved').map(({ body }) => body)).toEqual([
      expect.stringMatching(/^`maria` approved this plan \(`[0-9a-f]{12}`\):\n\n/),
    ]);
    expect(world.told('approved')[0]!.body).toContain(PLAN.risks);
    expect(world.told('fix')[0]!.body).toMatch(/^## The approved plan\n\n\*\*The plan is carried out in this draft/);
    expect(world.ends()).toEqual(['published']);
    expect(report.outputs).toMatchObject({ branch, risk: 'low', issue: String(world.issue) });
  });

  it('asks the owners of the code for a review', async () => {
    await world.close();
    world = await openApproveWorld({ files: { CODEOWNERS: '* @jon\n', [TOTAL]: `${OLD_FILE}\n` } });
    await world.answers('maria', '/approve', CARRIES_OUT);
    expect(world.pull().pull!.requestedReviewers).toEqual(['jon']);
    expect(world.told('fix')[0]!.body).toContain('review asked of `jon`');
  });

  it('is shown to the model as what was approved, with the words of whoever did', async () => {
    await world.answers('maria', '/approve, but round to cents', CARRIES_OUT);
    const prompt = JSON.stringify(world.model.requests[1]!.body);
    expect(prompt).toContain('that maria approved: do what it says, and nothing else.');
    expect(prompt).toContain(PLAN.steps[1]!.change);
    expect(prompt).toContain('but round to cents');
  });

  it('costs few requests', async () => {
    const from = world.github.journal.requests.length;
    await world.answers('maria', '/approve', CARRIES_OUT);
    const asked = world.github.journal.requests.slice(from + 2);
    expect(asked.length).toBeLessThanOrEqual(45);
  });

  it('is proved by commands first, and a failed try stands in the pull request', async () => {
    const commands = { setup: '', reproduce: '', validate: HOLDS };
    const fails = { commands: { ...commands, validate: 'false' }, rounds: 0 };
    const failed = await world.answers('maria', '/approve', CARRIES_OUT, fails);
    expect(failed).toMatchObject({ outcome: 'nothing', reason: 'failed-validation' });
    expect(world.commits()).toHaveLength(1);
    expect(world.pull().labels).toContain('plan-pending');
    expect(world.marker()!.kind).toBe('plan');
    expect(world.ends()).toEqual(['failed-validation']);
    expect(world.told('fix')[0]!.body).toContain('write `/approve` in a new comment');
    const done = await world.answers('jon', '/approve', CARRIES_OUT, { commands });
    expect(done).toMatchObject({ outcome: 'done', outputs: { validation: 'passed' } });
    expect(world.ends()).toEqual(['failed-validation', 'published']);
    expect(world.pull().body).toContain('**Validated**');
  });

  it('is carried out once, however often the event comes', async () => {
    await world.answers('maria', '/approve', CARRIES_OUT);
    const before = world.since();
    expect(await world.again()).toMatchObject({ outcome: 'skipped', reason: 'done', applied: [] });
    expect(await world.answers('jon', '/approve')).toMatchObject({ outcome: 'skipped', reason: 'done', applied: [] });
    expect(world.since()).toEqual(before);
  });

  /** Runs by a comment of each, with a model of its own that says something of its own. */
  const twoRuns = async () => {
    const turns = [CODE, carriesOut('Math.floor(0)')].map((code, at) => [
      ...[code, CARRIES_OUT[1]!],
      fixAnswer({ summary: `Number ${at}.` }),
    ]);
    const models = await Promise.all(turns.map((own) => startModel(own)));
    const events: Partial<Settings>[] = [];
    for (const user of ['maria', 'jon']) events.push(await world.says(user, '/approve', world.pull().number));
    const [one, two] = models.map((model, at) => () => world.run({ ...events[at], baseUrl: model.url.gemini }));
    return { one: one!, two: two!, close: () => Promise.all(models.map((model) => model.stop())) };
  };
  const once = () => {
    expect(world.commits()).toHaveLength(2);
    expect(world.pulls()).toHaveLength(1);
    expect(world.marker()!.kind).toBe('fix');
    expect(world.told('fix')).toHaveLength(1);
    expect(world.told('approved')).toHaveLength(1);
    expect(world.ends()).toEqual(['published']);
  };

  it('is carried out once when two approve it at once', async () => {
    const { one, two, close } = await twoRuns();
    const reports = await Promise.all([one(), two()]);
    await close();
    const outcomes = reports.map(({ outcome, reason }) => `${outcome} ${reason}`).toSorted();
    expect(outcomes).toEqual(['done ok', 'nothing already-done']);
    once();
  });

  it.each(['Target', 'Commit'])('is left to another run that carries it out whole before %s', async (name) => {
    const { one, two, close } = await twoRuns();
    let other: Promise<Report> | undefined;
    world.github.onCall(async ({ phase, record }) => {
      if (other || phase !== 'before' || record.operation !== name) return;
      other = two();
      await other;
    });
    const first = await one();
    await close();
    expect(await other).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(first).toMatchObject({ outcome: 'nothing', reason: 'already-done' });
    once();
    expect(world.marker()!.data).toMatchObject({ approved: { by: 'jon' } });
  });
});

const OLD_FILE = 'export const cartTotal = (lines) => { return lines.reduce((sum, line) => sum + line.price, 0); };';
