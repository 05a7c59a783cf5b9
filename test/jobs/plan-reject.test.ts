import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeMarker } from '../../packages/core/src/text/marker.ts';
import { type ApproveWorld, CARRIES_OUT, openApproveWorld } from './approve-hands.ts';
import { planned } from './plan-world.ts';
import { BOT, HOME } from './world.ts';

let world: ApproveWorld;
beforeEach(async () => {
  world = await openApproveWorld();
});
afterEach(() => world.close());

describe('a plan that somebody rejects', () => {
  it('is closed, loses its label, keeps its branch, and the reason stands beside it', async () => {
    const report = await world.answers('jon', '/reject The total must not\ngo below zero.');
    expect(report).toMatchObject({ outcome: 'done', reason: 'ok', refused: [] });
    expect(world.pull()).toMatchObject({ state: 'closed', labels: ['ai-devops', 'ai-agent'] });
    expect(world.branches()).toEqual([world.pull().pull!.head]);
    const [comment] = world.told('plan');
    expect(comment!.body).toMatch(
      /^`jon` rejected this plan\.\n\n> The total must not\n> go below zero\.\n\nFor another one write `@ai-plan` in a new comment on the issue\./,
    );
    expect(world.model.requests).toHaveLength(1);
  });

  it('is rejected once, whoever asks however often', async () => {
    await world.answers('jon', '/reject');
    const before = world.since();
    expect(await world.again()).toMatchObject({ outcome: 'nothing', reason: 'no-plan' });
    expect(await world.answers('maria', '/reject no')).toMatchObject({ outcome: 'nothing', reason: 'no-plan' });
    expect(await world.answers('maria', '/approve')).toMatchObject({ outcome: 'refused', reason: 'closed' });
    expect(world.since()).toHaveLength(before.length + 1);
  });

  it('gives way to another one, on a branch of its own', async () => {
    await world.answers('jon', '/reject');
    world.script(planned({ title: 'Another way' }));
    expect(await world.run(await world.says('maria', '@ai-plan'))).toMatchObject({ outcome: 'done', reason: 'ok' });
    const branch = `ai-agent/issue-${world.issue}`;
    expect(world.branches()).toEqual([branch, `${branch}-2`]);
    const [, second] = world.pulls();
    expect(second).toMatchObject({ state: 'open', pull: { head: `${branch}-2` } });
    world.script(...CARRIES_OUT);
    expect(await world.run(await world.says('jon', '/approve', second!.number))).toMatchObject({ outcome: 'done' });
    expect(second!.labels).toContain('plan-approved');
    expect(world.pull().state).toBe('closed');
  });

  it('although somebody has edited it or pushed to it', async () => {
    world.home.push(world.pull().pull!.head, { message: 'Mine', files: { 'x.js': '1;\n' } });
    world.home.editIssue(world.pull().number, { body: `${world.pull().body}\n\nMore.` }, 'jon');
    expect(await world.answers('jon', '/reject')).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(world.pull().state).toBe('closed');
  });

  it('is not closed when somebody pushes in that moment', async () => {
    let done = false;
    world.github.onCall(({ phase, record }) => {
      if (done || phase !== 'after' || record.operation !== 'Plan') return;
      done = true;
      world.home.push(world.pull().pull!.head, { message: 'Mine', files: { 'x.js': '1;\n' } });
    });
    expect(await world.answers('jon', '/reject')).toMatchObject({ outcome: 'refused', reason: 'guard' });
    expect(world.pull().state).toBe('open');
    expect(world.since()).toEqual([]);
  });

  it('for a reason that does nothing: no command, no mention, no link, no marker', async () => {
    const body =
      '/reject @maria\n/approve\n@dependabot merge\nFixes #1\n> <details>\n```\n/lgtm\n[x](https://evil.example)';
    await world.answers('jon', body);
    const told = world.told('plan')[0]!.body;
    expect(told).not.toMatch(/^\s*\/(?:approve|lgtm)/m);
    expect(told).not.toMatch(/(?<!`)@(?:maria|dependabot)/);
    expect(told).not.toContain('](https://evil.example)');
    expect(told).toMatch(/`@ai-plan` in a new comment on the issue\.\n\n<!-- ai-devops:plan v1 [\w.]+ -->$/);
  });

  it.each<[string, string, string, string]>([
    ['a reader', 'rita', '/reject', 'no-permission'],
    ['a stranger', 'mallory', '/reject', 'no-permission'],
    ['our own bot', BOT.login, '/reject', 'own-text'],
    ['another bot', 'prow[bot]', '/reject', 'bot'],
    ['a quote', 'maria', '> /reject', 'no-command'],
    ['the second line', 'maria', 'No.\n/reject', 'no-command'],
    ['a marker of ours in the reason', 'maria', '/reject <!-- ai-devops:plan v1 e30 -->', 'own-text'],
  ])('not by %s', async (_, user, body, reason) => {
    expect(await world.answers(user, body)).toMatchObject({ reason, applied: [] });
    expect(world.pull()).toMatchObject({ state: 'open' });
    expect(world.since()).toEqual([]);
  });

  it('not while everything is switched off, and not in a dry run', async () => {
    const event = await world.says('jon', '/reject', world.pull().number);
    expect(await world.run({ ...event, disabled: true })).toMatchObject({ outcome: 'refused', reason: 'disabled' });
    const dry = await world.run({ ...event, dryRun: true });
    expect(dry).toMatchObject({ outcome: 'done', reason: 'dry-run' });
    expect(dry.applied.map(({ effect }) => effect.kind)).toEqual(['comment', 'label', 'close-own']);
    expect(world.pull()).toMatchObject({ state: 'open' });
    expect(world.since()).toEqual([]);
  });
});

describe('what is no plan of ours', () => {
  const plain = (text: string): string => text;
  const fix = writeMarker(
    'fix',
    { issue: `${HOME}#1`, plan: 'a'.repeat(64), run: 1, risk: 'low', weakens: false },
    plain,
  );

  it.each<[string, string, (body: string) => string]>([
    ['a pull request of a person', 'jon', () => 'Mine.'],
    ['a copy of the plan by a stranger', 'mallory', (body) => body],
    ['a fix of ours', BOT.login, () => fix],
  ])('%s: nothing is written', async (_, user, body) => {
    world.home.push('feature', { message: 'x', files: { 'x.js': '1;\n' } });
    const { number } = world.home.addPull({ title: 'x', head: 'feature', user, body: body(world.pull().body ?? '') });
    const report = await world.run(await world.says('maria', '/reject it', number));
    expect(report).toMatchObject({ outcome: 'nothing', reason: 'no-plan' });
    expect(world.since()).toEqual([]);
    expect(world.home.issue(number).state).toBe('open');
  });

  it('a plan that was carried out: nothing is written', async () => {
    await world.answers('maria', '/approve', CARRIES_OUT);
    const before = world.since();
    expect(await world.answers('jon', '/reject')).toMatchObject({ outcome: 'nothing', reason: 'no-plan' });
    expect(world.since()).toEqual(before);
    expect(world.pull().state).toBe('open');
  });

  it('an issue: nothing is written', async () => {
    const report = await world.run(await world.says('maria', '/reject', world.issue));
    expect(report).toMatchObject({ outcome: 'nothing', reason: 'no-plan' });
    expect(world.since()).toEqual([]);
  });
});
