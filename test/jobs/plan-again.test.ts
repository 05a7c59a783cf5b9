import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { decideApproval } from '../../packages/core/src/decide/plan/approval.ts';
import { planTextHash } from '../../packages/core/src/decide/plan/seal.ts';
import { markerOf } from '../../packages/core/src/decide/pull-marker.ts';
import { readPlanPull } from '../../packages/core/src/github/plan-pull.ts';
import { connect } from '../github/world.ts';
import { openPlanWorld, PLAN, PLAN_TOKEN, type PlanWorld, planned } from './plan-world.ts';
import { BOT, HOME } from './world.ts';

let world: PlanWorld;
beforeEach(async () => {
  world = await openPlanWorld();
});
afterEach(() => world.close());

const APP = { owner: 'acme', name: 'dashboard' };
const pull = () => world.pulls()[0]!;
const branch = () => `ai-agent/issue-${world.issue}`;
const asked = () => world.model.requests.length;
const writes = () => world.github.writes().length;
const token = () => world.github.token(PLAN_TOKEN);
const planIn = (body: string | null) => {
  const marker = markerOf(body ?? '');
  if (marker?.kind !== 'plan') throw new Error('It holds no plan.');
  return marker.data;
};

/** A plan that stands, and was told. */
async function isPlanned(): Promise<void> {
  world.script(planned());
  expect(await world.run()).toMatchObject({ outcome: 'done', reason: 'ok' });
}

describe('a request that was answered', () => {
  it('is answered once: the same event again writes nothing and asks nobody', async () => {
    await isPlanned();
    const before = [asked(), writes()];
    expect(await world.run()).toMatchObject({ outcome: 'nothing', reason: 'already-done' });
    expect([asked(), writes()]).toEqual(before);
  });

  it('leaves a plan that is not written over without a word', async () => {
    await isPlanned();
    const { body } = pull();
    const report = await world.run(await world.says('jon', '@ai-plan'));
    expect(report).toMatchObject({ outcome: 'refused', reason: 'open-plan' });
    expect(pull().body).toBe(body);
    expect(asked()).toBe(1);
    const [comment, ...more] = world.comments();
    expect(more).toEqual([]);
    expect(comment!.body).toContain(
      `A plan for this issue is open already: ${world.github.url}/${HOME}/pull/${pull().number}.`,
    );
    expect(world.requests().map(({ end }) => end)).toEqual(['opened', 'refused']);
  });
});

describe('FT18: asked twice at once', () => {
  it('the later one leaves the plan of the first, and not even a branch', async () => {
    world.script(planned(), planned());
    const second = await world.says('jon', '@ai-plan Do it well.');
    let first: Promise<unknown> | undefined;
    world.github.onCall(async ({ phase, record }) => {
      if (first || phase !== 'after' || !record.path.includes('/tarball/')) return;
      first = world.run();
      await first;
    });
    expect(await world.run(second)).toMatchObject({ outcome: 'refused', reason: 'guard', refused: [{ rule: 'W7' }] });
    expect(await first).toMatchObject({ outcome: 'done' });
    expect([world.branches(), world.pulls().length]).toEqual([[branch()], 1]);
  });

  it('there is one branch, one pull request and one comment, and its hash is that of its text', async () => {
    world.script(planned(), planned({ summary: 'Another way.' }));
    const second = await world.says('jon', '@ai-plan Do it well.');
    const reports = await Promise.all([world.run(), world.run(second)]);
    for (const { outcome } of reports) expect(['done', 'refused']).toContain(outcome);
    expect([world.branches(), world.pulls().length, world.comments().length]).toEqual([[branch()], 1, 1]);
    const { body, labels } = pull();
    expect(planIn(body).hash).toBe(planTextHash(body!));
    expect(labels).toEqual(['ai-devops', 'ai-agent', 'plan-pending']);
  });
});

describe('asked again with words', () => {
  it('G5: code that came while the model was asked is not covered by another plan', async () => {
    await isPlanned();
    const { body } = pull();
    const again = await world.says('jon', '@ai-plan Without a map.');
    world.script(planned({ summary: 'No map.' }));
    world.github.onCall(({ phase, record }) => {
      const isAsked = phase === 'after' && record.path.endsWith(`/tarball/${world.home.sha()}`);
      if (isAsked) world.home.push(branch(), { message: 'Code', files: { 'x.js': '1;\n' } });
    });
    expect(await world.run(again)).toMatchObject({ outcome: 'refused', refused: [{ rule: 'G5', what: 'edit-pull' }] });
    expect(pull().body).toBe(body);
  });

  it('the plan is worked over where it stands, and what was approved before counts no more', async () => {
    await isPlanned();
    const old = planIn(pull().body);
    world.script(planned({ summary: 'Codes are percentages now.' }));
    const report = await world.run(await world.says('jon', '@ai-plan Codes should be percentages.'));
    expect(report).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(world.pulls()).toHaveLength(1);
    expect(world.branches()).toEqual([branch()]);
    const now = planIn(pull().body);
    expect(pull().body).toContain('Codes are percentages now.');
    expect(now).toMatchObject({ head: old.head, run: 9002, hash: planTextHash(pull().body!) });
    expect(now.hash).not.toBe(old.hash);
    expect(world.comments()).toHaveLength(1);
    expect(world.comments()[0]!.body).toContain('**The plan was worked over:**');
    expect(world.requests().map(({ end }) => end)).toEqual(['opened', 'renewed']);
    const prompt = JSON.stringify(world.model.requests[1]!.body);
    for (const words of ['Codes should be percentages.', PLAN.summary, 'wants another one'])
      expect(prompt).toContain(words);
  });

  it.each<[string, () => void, string, RegExp]>([
    [
      'a person has edited',
      () => world.home.editIssue(pull().number, { body: `${pull().body}\n\nAnd drop the table.` }, 'jon'),
      'edited-plan',
      /jon has edited the open plan/,
    ],
    [
      'somebody has pushed to',
      () => void world.home.push(branch(), { message: 'More', author: 'jon', files: { 'x.js': '1;\n' } }),
      'moved-plan',
      /Somebody has pushed/,
    ],
  ])('one that %s is left to them, and they are told what to do', async (_, happens, reason, words) => {
    await isPlanned();
    happens();
    const { body } = pull();
    expect(await world.run(await world.says('maria', '@ai-plan Another one.'))).toMatchObject({
      outcome: 'refused',
      reason,
    });
    expect([pull().body, asked()]).toEqual([body, 1]);
    expect(world.comments()[0]!.body).toMatch(words);
    expect(world.comments()[0]!.body).toContain('`/reject`');
  });

  it('after it was closed there is a new one on another branch', async () => {
    await isPlanned();
    world.home.editIssue(pull().number, { state: 'closed' });
    world.script(planned());
    expect(await world.run(await world.says('maria', '@ai-plan'))).toMatchObject({ outcome: 'done' });
    expect(world.pulls().map(({ state }) => state)).toEqual(['closed', 'open']);
    expect(world.branches()).toEqual([branch(), `${branch()}-2`]);
    expect(world.pulls()[1]!.pull!.head).toBe(`${branch()}-2`);
  });
});

describe('a run that was killed is finished by the next', () => {
  it('after its branch', async () => {
    token().permissions = { ...(token().permissions as object), pull_requests: 'read' };
    world.script(planned());
    expect(await world.run()).toMatchObject({ outcome: 'failed' });
    expect(world.branches()).toEqual([branch()]);
    expect(world.pulls()).toEqual([]);
    token().permissions = { ...(token().permissions as object), pull_requests: 'write' };
    world.script(planned());
    expect(await world.run()).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(world.branches()).toEqual([branch()]);
    expect(world.pulls()).toHaveLength(1);
    expect(world.github.writes().filter((line) => line.includes('commit'))).toHaveLength(1);
  });

  it('between the branch and its commit', async () => {
    world.home.branch(branch());
    await isPlanned();
    expect(world.branches()).toEqual([branch()]);
    expect(planIn(pull().body).head).toBe(world.home.sha(branch()));
  });

  it('after its pull request, before labels and comment: no model is asked', async () => {
    // GitHub takes the pull request, and nothing after it.
    const stop = world.github.onCall(({ phase }) => {
      if (phase === 'after' && world.pulls().length > 0)
        world.github.faults.add({ match: /./, kind: 'status', status: 403, times: 99 });
      return undefined;
    });
    world.script(planned());
    expect(await world.run()).toMatchObject({ outcome: 'failed' });
    expect(pull().labels).toEqual([]);
    expect(world.comments()).toEqual([]);
    stop();
    world.github.faults.clear();
    const report = await world.run(await world.says('maria', '@ai-plan'));
    expect(report).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(asked()).toBe(1);
    expect(world.pulls()).toHaveLength(1);
    expect(pull().labels).toEqual(['ai-devops', 'ai-agent', 'plan-pending']);
    expect(world.comments()[0]!.body).toContain('**A plan is proposed:**');
    expect(world.requests()).toMatchObject([{ end: 'opened', hash: planTextHash(pull().body!) }]);
  });

  it('a branch that is not ours is left alone', async () => {
    world.home.push(branch(), { message: 'Mine', author: 'jon', files: { 'mine.js': '1;\n' } });
    await isPlanned();
    expect(world.branches().sort()).toEqual([branch(), `${branch()}-2`]);
    expect(world.home.files(branch())['mine.js']).toBe('1;\n');
  });

  it('branches of an issue whose number begins alike are no matter', async () => {
    for (let at = 0; at < 60; at += 1) world.home.branch(`${branch()}${at}`);
    await isPlanned();
    expect(pull().pull!.head).toBe(branch());
  });
});

describe('its approval, as GitHub tells it', () => {
  const approval = async (approver = { login: 'jon', id: 2, type: 'User' as const }) =>
    decideApproval({
      repo: HOME,
      pull: await readPlanPull(connect(world.github, { token: PLAN_TOKEN }).github, APP, pull().number),
      approver,
      permission: 'write',
      approvedAt: '2100-01-01T00:00:00Z',
      words: '',
      self: { ...BOT, type: 'Bot' },
      trustedBots: [],
    });

  it('counts, and says what was approved', async () => {
    await isPlanned();
    const { hash, head } = planIn(pull().body);
    expect(await approval()).toMatchObject({
      may: true,
      plan: { issue: `${HOME}#${world.issue}`, hash, head, base: world.home.sha(), branch: branch(), by: 'jon' },
    });
    expect(await readPlanPull(connect(world.github, { token: PLAN_TOKEN }).github, APP, world.issue)).toBeUndefined();
  });

  it.each<[string, () => void, string]>([
    [
      'it was edited',
      () => world.home.editIssue(pull().number, { body: pull().body!.replace('once', 'twice') }, 'jon'),
      'edited',
    ],
    [
      'the branch was pushed to',
      () => void world.home.push(branch(), { message: 'x', author: 'jon', files: { 'x.js': '' } }),
      'moved',
    ],
    ['it was closed', () => void world.home.editIssue(pull().number, { state: 'closed' }), 'closed'],
    [
      'its base is another',
      () => {
        world.home.branch('release');
        world.home.retarget(pull().number, 'release');
      },
      'base-changed',
    ],
    ['it is ready for review', () => world.home.setDraft(pull().number, false), 'not-draft'],
  ])('does not when %s', async (_, happens, reason) => {
    await isPlanned();
    happens();
    expect(await approval()).toMatchObject({ may: false, reason });
  });

  it('does not when the commit was made to look like ours, and holds a file', async () => {
    await isPlanned();
    const { git, refs } = world.home.record;
    const own = git.commits.get(refs.get(`heads/${branch()}`)!)!;
    const file = world.home.push('elsewhere', { message: 'x', author: 'jon', files: { 'x.js': '1;\n' } });
    own.tree = git.commits.get(file)!.tree;
    expect(await approval()).toMatchObject({ may: false, reason: 'not-ours' });
  });
});
