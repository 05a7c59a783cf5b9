import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { planTextHash } from '../../packages/core/src/decide/plan/seal.ts';
import { markerOf } from '../../packages/core/src/decide/pull-marker.ts';
import { openPlanWorld, PLAN, type PlanWorld, planned } from './plan-world.ts';
import { BOT, HOME } from './world.ts';

let world: PlanWorld;
beforeEach(async () => {
  world = await openPlanWorld();
});
afterEach(() => world.close());

const pull = () => world.pulls()[0]!;
const markerIn = (body: string | null) => {
  const marker = markerOf(body ?? '');
  if (marker?.kind !== 'plan') throw new Error('It holds no plan.');
  return marker.data;
};

describe('a plan for an issue', () => {
  it('is a draft pull request from a branch with one empty commit, and a comment that links it', async () => {
    world.script(planned());
    const report = await world.run();
    expect(report).toMatchObject({ outcome: 'done', reason: 'ok', refused: [] });
    const branch = `ai-agent/issue-${world.issue}`;
    expect(world.branches()).toEqual([branch]);
    const { git, refs } = world.home.record;
    const head = git.commits.get(refs.get(`heads/${branch}`)!)!;
    expect(head.parents).toEqual([world.home.sha()]);
    expect(head.tree).toBe(git.commits.get(world.home.sha()!)!.tree);
    expect(pull()).toMatchObject({
      title: `Plan: ${PLAN.title}`,
      user: BOT.login,
      labels: ['ai-devops', 'ai-agent', 'plan-pending'],
      pull: { draft: true, head: branch, base: 'main' },
    });
    const { body } = pull();
    expect(body).toMatch(new RegExp(`^Part of #${world.issue}$`, 'm'));
    for (const text of [PLAN.summary, PLAN.tests, PLAN.risks, ...PLAN.questions]) expect(body).toContain(text);
    expect(body).toContain('2. `src/cart/cart-total.js`: Subtract the codes from the sum, never below zero.');
    for (const command of ['`/approve`', '`/reject`', '`@ai-plan`']) expect(body).toContain(command);
    expect(markerIn(body)).toMatchObject({
      issue: `${HOME}#${world.issue}`,
      hash: planTextHash(body!),
      head: head.sha,
      run: 9001,
    });
    const [comment] = world.comments();
    expect(comment!.body).toContain(
      `[\`${HOME}#${pull().number}\`](${world.github.url}/${HOME}/pull/${pull().number})`,
    );
    expect(world.requests()).toMatchObject([{ run: 9001, end: 'opened', hash: planTextHash(body!) }]);
    expect(JSON.parse(report.outputs['pull-requests']!)).toMatchObject([{ repository: HOME, number: pull().number }]);
    expect(report.outputs).toMatchObject({ branch, 'comment-url': expect.stringContaining('#issuecomment-') });
    expect(report.spent.steps).toBe(1);
  });

  it('is made from the files that have to do with it', async () => {
    world.script(planned());
    await world.run();
    const prompt = world.prompt();
    expect(prompt).toContain('lines 1-4 of 4');
    expect(prompt.indexOf('file:acme/dashboard/src/cart/cart-total.js')).toBeGreaterThan(0);
    expect(prompt).toContain('package-lock.json');
    expect(prompt).not.toContain('total of the cart');
    expect(prompt).not.toContain('file:acme/dashboard/src/mail/send-mail.js');
  });

  it('costs few requests', async () => {
    world.script(planned());
    const from = world.github.journal.requests.length;
    await world.run();
    const asked = world.github.journal.requests.slice(from);
    // Six of them look for labels and make them, which is done once in the life of a repository.
    expect(asked.length).toBeLessThanOrEqual(26);
    world.home.editIssue(pull().number, { state: 'closed' });
    world.script(planned());
    const again = await world.says('maria', '@ai-plan');
    const second = world.github.journal.requests.length;
    await world.run(again);
    // One asks whether the branch that stands there had a pull request, one makes another.
    expect(world.github.journal.requests.length - second).toBeLessThanOrEqual(22);
  });
});
