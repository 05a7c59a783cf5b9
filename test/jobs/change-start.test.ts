import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Settings } from '../../packages/core/src/settings.ts';
import { type ChangeWorld, GROW, openChangeWorld } from './change-world.ts';
import { HOME } from './reconcile-world.ts';

let world: ChangeWorld;
beforeEach(async () => {
  world = await openChangeWorld();
});
afterEach(async () => {
  expect(world.model.requests).toEqual([]);
  await world.close();
});
const repo = () => world.github.repo(HOME);
const nothingWritten = () => expect([world.writes(), world.pulls(), world.branches()]).toEqual([[], [], []]);

describe('who may ask, and by what', () => {
  const by = (actor: string, over: Partial<Settings['run']> = {}): Partial<Settings> => ({
    run: { ...world.settings().run, actor, triggeringActor: actor, ...over },
  });
  const TOOL = { login: 'remediation[bot]', id: 4242 };

  it.each<[who: string, reason: string, settings: () => Partial<Settings>]>([
    ['a reader', 'no-permission', () => by('rita')],
    ['a stranger', 'no-permission', () => by('mallory')],
    ['a reader who runs it again', 'no-permission', () => by('maria', { triggeringActor: 'rita' })],
    ['nobody known', 'no-permission', () => by('')],
    ['a bot that nobody trusts', 'no-permission', () => by(TOOL.login, { actorId: TOOL.id })],
    [
      'a bot of a trusted name and another id',
      'no-permission',
      () => ({ ...by(TOOL.login, { actorId: 7 }), trustedBots: [TOOL] }),
    ],
  ])('%s: refused', async (_, reason, settings) => {
    world.github.repo(HOME).setPermission('mallory', 'none');
    for (const request of [GROW, 'no JSON'])
      expect(await world.ask(request, { settings: settings() })).toMatchObject({
        outcome: 'refused',
        reason,
        refused: [{ rule: 'G1' }],
      });
    nothingWritten();
  });

  it.each<[what: string, settings: () => Partial<Settings>]>([
    ['a click', () => ({ event: { name: 'workflow_dispatch', payload: {} } })],
    [
      'a tool by repository_dispatch',
      () => ({ event: { name: 'repository_dispatch', payload: { action: 'ai-devops-change' } } }),
    ],
    ['the clock', () => ({ event: { name: 'schedule', payload: {} } })],
    [
      'a trusted bot',
      () => ({
        ...by(TOOL.login, { actorId: TOOL.id }),
        trustedBots: [TOOL],
        event: { name: 'repository_dispatch', payload: {} },
      }),
    ],
    ['without a key of any model', () => ({ provider: 'none', apiKey: '' })],
  ])('%s', async (_, settings) => {
    expect(await world.ask(GROW, { settings: settings() })).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(world.pulls()).toHaveLength(1);
  });

  it.each(['issue_comment', 'issues', 'pull_request', 'pull_request_target', 'workflow_run', 'push', 'discussion'])(
    '%s starts nothing',
    async (name) => {
      const user = { login: 'maria', id: 1, type: 'User' };
      const at = '2026-01-05T08:00:00Z';
      const issue = { number: 1, title: 'A', body: 'B', state: 'open', user, created_at: at, updated_at: at };
      const comment = { id: 1, body: '/approve', user, created_at: at, updated_at: at };
      const head = { sha: 'a'.repeat(40), repo: { id: 2, full_name: 'mallory/app', fork: true } };
      const payload = { action: 'opened', issue, comment, pull_request: { number: 1, head }, sender: user };
      expect(await world.ask(GROW, { settings: { event: { name, payload } } })).toMatchObject({
        outcome: 'skipped',
        reason: 'unsupported-event',
        message: expect.stringContaining(`the event ${name} starts no change`),
      });
      nothingWritten();
    },
  );
});

describe('what keeps it from writing', () => {
  it('a dry run shows all and writes nothing', async () => {
    const report = await world.ask(GROW, { settings: { dryRun: true } });
    expect(report).toMatchObject({
      outcome: 'done',
      reason: 'dry-run',
      outputs: { risk: 'low', 'pull-requests': '[]' },
    });
    expect(report.summary).toContain('## Rollback');
    expect(report.applied.map(({ effect, result }) => `${effect.kind} ${result}`)).toEqual([
      'commit dry-run',
      'open-pull dry-run',
    ]);
    nothingWritten();
  });

  it('B4: the configuration switches it off', async () => {
    repo().push('main', { message: 'Off', author: 'maria', files: { '.github/ai-devops.yml': 'disabled: true\n' } });
    expect(await world.ask(GROW)).toMatchObject({ outcome: 'refused', reason: 'disabled', refused: [{ rule: 'B4' }] });
    nothingWritten();
  });
});
