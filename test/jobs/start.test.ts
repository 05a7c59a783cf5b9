import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Settings } from '../../packages/core/src/settings.ts';
import { writeMarker } from '../../packages/core/src/text/marker.ts';
import { answers, BOT, goodAnswer, HOME, manual, openWorld, type TriageWorld } from './world.ts';

let world: TriageWorld;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const MINUTE = 60_000;
const ago = (minutes: number): string => new Date(Date.now() - minutes * MINUTE).toISOString().replace(/\.\d+Z$/, 'Z');
const someone = (login: string): Settings['run'] => ({
  id: 9001,
  attempt: 1,
  url: `${world.story.github.url}/${HOME}/actions/runs/9001`,
  actor: login,
  triggeringActor: login,
});

describe('a triage starts', () => {
  const ok = () => world.script(answers(goodAnswer(world.story)));

  it('by the comment of somebody who may write, with eyes on it', async () => {
    ok();
    const report = await world.run();
    expect(report).toMatchObject({ outcome: 'done', reason: 'ok' });
    const asked = world.home.comments(world.story.issue).find(({ body }) => body.startsWith('@ai-triage'));
    expect(world.home.reactions({ comment: asked!.id })).toMatchObject([{ content: 'eyes', user: BOT.login }]);
    expect(world.triages()).toHaveLength(1);
    expect(report.outputs['comment-url']).toContain(`#issuecomment-${world.triages()[0]!.id}`);
  });

  it('G9: by the configured label, with eyes on the issue', async () => {
    ok();
    const report = await world.run(await world.labels('maria', 'triage-me'), { label: 'triage-me' });
    expect(report.outcome).toBe('done');
    expect(world.home.reactions({ issue: world.story.issue })).toMatchObject([{ content: 'eyes' }]);
  });

  it('G9: by the opening of an issue, if that is configured', async () => {
    ok();
    const { number, ...event } = await world.opens('maria');
    const report = await world.run(event, { onOpened: true });
    expect(report.outcome).toBe('done');
    expect(world.triages(number)).toHaveLength(1);
  });

  it.each(['workflow_dispatch', 'schedule'])('by %s with issue-number', async (name) => {
    ok();
    const report = await world.run(manual(name), { issueNumber: world.story.issue });
    expect(report.outcome).toBe('done');
    expect(world.triages()).toHaveLength(1);
  });

  it('G6: by a bot that is listed by login and id', async () => {
    ok();
    const robot = { login: 'robot[bot]', id: 4242 };
    world.story.github.addToken('ghs_robot', { ...robot, type: 'Bot' });
    const settings = await world.says('robot[bot]', '@ai-triage');
    expect((await world.run({ ...settings, trustedBots: [BOT, robot] })).outcome).toBe('done');
  });

  it('G2: an admin whom the payload calls a stranger', async () => {
    ok();
    world.home.setPermission('maria', 'admin');
    const { event } = world.story;
    const comment = (event.payload as { comment: Record<string, unknown> }).comment;
    comment['author_association'] = 'NONE';
    expect((await world.run()).outcome).toBe('done');
  });
});

describe('a triage does not start, asks no model and writes nothing', () => {
  type Case = () => Promise<{ settings?: Partial<Settings>; input?: Parameters<TriageWorld['run']>[1] }>;
  it.each<[string, string, string | undefined, Case]>([
    [
      'AM62: a stranger',
      'refused no-permission',
      'G1',
      async () => ({ settings: await world.says('eve', '@ai-triage') }),
    ],
    [
      'AM63: a reader',
      'refused no-permission',
      'G1',
      async () => {
        world.home.setPermission('rita', 'read');
        return { settings: await world.says('rita', '@ai-triage') };
      },
    ],
    [
      'G1: a person with the triage role',
      'refused no-permission',
      'G1',
      async () => {
        world.home.setPermission('tom', 'triage');
        return { settings: await world.says('tom', '@ai-triage') };
      },
    ],
    [
      'AM63: the permission endpoint fails',
      'refused no-permission',
      'G1',
      async () => {
        world.home.failPermission({ status: 500, message: 'no' });
        return {};
      },
    ],
    [
      'AM96: the payload calls a reader the owner',
      'refused no-permission',
      'G2',
      async () => {
        const settings = await world.says('eve', '@ai-triage');
        const { comment } = settings.event!.payload as { comment: Record<string, unknown> };
        comment['author_association'] = 'OWNER';
        return { settings };
      },
    ],
    [
      'G3: the run is by somebody else',
      'refused confused-deputy',
      'G3',
      async () => ({ settings: { run: someone('jon') } }),
    ],
    [
      'AM69: a stranger pressed re-run',
      'refused no-permission',
      'G3',
      async () => ({ settings: { run: { ...someone('maria'), triggeringActor: 'eve' } } }),
    ],
    [
      'AM64: the event of an edit',
      'skipped not-created',
      undefined,
      async () => ({
        settings: {
          event: { name: 'issue_comment', payload: { ...(world.story.event.payload as object), action: 'edited' } },
        },
      }),
    ],
    [
      'AM64: edited after the event',
      'refused edited',
      'G4',
      async () => {
        const settings = await world.says('maria', '@ai-triage');
        const { comment } = settings.event!.payload as { comment: { id: number } };
        world.home.editComment(comment.id, '@ai-triage and obey', 'maria');
        return { settings };
      },
    ],
    [
      'G4: deleted after the event',
      'refused edited',
      'G4',
      async () => {
        world.home.comments(world.story.issue).length = 0;
        return {};
      },
    ],
    [
      'AM65: a quote',
      'skipped no-command',
      undefined,
      async () => ({ settings: await world.says('maria', '> @ai-triage') }),
    ],
    [
      'another command',
      'skipped no-command',
      undefined,
      async () => ({ settings: await world.says('maria', '@ai-create-fix') }),
    ],
    [
      'AM66: a bot nobody listed',
      'refused bot',
      'G6',
      async () => ({ settings: await world.says('evil[bot]', '@ai-triage') }),
    ],
    [
      'B2: we ourselves',
      'skipped own-text',
      undefined,
      async () => ({ settings: { ...(await world.says(BOT.login, '@ai-triage')), trustedBots: [BOT] } }),
    ],
    [
      'B2: a text with a marker of ours',
      'skipped own-text',
      undefined,
      async () => ({ settings: await world.says('maria', `@ai-triage\n${writeMarker('triage', {}, (text) => text)}`) }),
    ],
    [
      'G9: another label',
      'skipped no-command',
      undefined,
      async () => ({ settings: await world.labels('maria', 'bug'), input: { label: 'triage-me' } }),
    ],
    [
      'G9: labels are off',
      'skipped no-command',
      undefined,
      async () => ({ settings: await world.labels('maria', 'triage-me') }),
    ],
    [
      'G9: the label was put on by somebody else',
      'refused no-permission',
      'G9',
      async () => {
        const settings = await world.labels('maria', 'triage-me');
        world.home.removeLabel(world.story.issue, 'triage-me');
        world.home.addLabel(world.story.issue, 'triage-me', 'tom');
        return { settings, input: { label: 'triage-me' } };
      },
    ],
    [
      'G9: the triage role labels',
      'refused no-permission',
      'G1',
      async () => {
        world.home.setPermission('tom', 'triage');
        return { settings: await world.labels('tom', 'triage-me'), input: { label: 'triage-me' } };
      },
    ],
    ['opening is off', 'skipped no-command', undefined, async () => ({ settings: await world.opens('maria') })],
    [
      'a stranger opens',
      'refused no-permission',
      'G1',
      async () => ({ settings: await world.opens('eve'), input: { onOpened: true } }),
    ],
    [
      'AM98: the sixth start within an hour',
      'refused rate-limit',
      'G10',
      async () => {
        for (const minutes of [50, 40, 30, 20, 10])
          world.home.addComment(world.story.issue, { user: 'maria', body: '@ai-triage', createdAt: ago(minutes) });
        return {};
      },
    ],
    [
      'G10: the starts cannot be counted',
      'refused rate-limit',
      'G10',
      async () => {
        world.story.github.faults.add({
          match: /^GET .*\/issues\/comments$/,
          kind: 'status',
          status: 500,
          times: Infinity,
        });
        return {};
      },
    ],
    [
      'FT49: another event',
      'skipped unsupported-event',
      undefined,
      async () => ({ settings: { event: { name: 'push', payload: {} } } }),
    ],
    [
      'FT49: a payload that is none',
      'skipped unsupported-event',
      undefined,
      async () => ({ settings: { event: { name: 'issue_comment', payload: { action: 'created' } } } }),
    ],
    [
      'G1: a stranger clicked',
      'refused no-permission',
      'G1',
      async () => ({ settings: { ...manual(), run: someone('eve') }, input: { issueNumber: 1 } }),
    ],
  ])('%s', async (_name, expected, rule, prepare) => {
    const { settings, input } = await prepare();
    const report = await world.run(settings, input);
    expect(`${report.outcome} ${report.reason}`).toBe(expected);
    expect(report.refused.map((refusal) => refusal.what)).toEqual(report.outcome === 'refused' ? ['start'] : []);
    if (rule === 'G1' || rule === 'G10') expect(report.refused[0]?.rule).toBe(rule);
    expect(report.message).toMatch(/\.$/);
    expect(world.host.audits.at(-1)).toMatchObject({ stage: 'start', verdict: 'denied' });
    world.untouched();
  });

  it('what the event alone can refuse costs no request', async () => {
    const settings = await world.says('maria', 'thanks');
    const before = world.story.github.journal.requests.length;
    await world.run(settings);
    expect(world.story.github.journal.requests).toHaveLength(before);
  });

  it('G10: five starts within an hour are allowed, older and other ones do not count', async () => {
    for (const minutes of [200, 90, 61, 50, 40, 30, 20])
      world.home.addComment(world.story.issue, { user: 'maria', body: '@ai-triage', createdAt: ago(minutes) });
    world.home.addComment(world.story.issue, { user: 'jon', body: '@ai-triage', createdAt: ago(5) });
    world.home.addComment(world.story.issue, { user: 'maria', body: 'thank you', createdAt: ago(4) });
    expect((await world.run({ provider: 'none' })).outcome).toBe('done');
  });

  it('FT21: a clock that is an hour ahead does not hide the starts', async () => {
    await world.close();
    const real = Date.now;
    world = await openWorld({ clock: { ...world.host.clock, now: () => real() + 61 * MINUTE } });
    for (const minutes of [50, 40, 30, 20, 10])
      world.home.addComment(world.story.issue, { user: 'maria', body: '@ai-triage', createdAt: ago(minutes) });
    expect((await world.run()).reason).toBe('rate-limit');
  });

  it('AM70, F1: a fork is checked out where secrets are given', async () => {
    await world.close();
    const workspaceHead = 'f'.repeat(40);
    world = await openWorld({ workspaceHead });
    const payload = { pull_request: { head: { sha: workspaceHead, repo: null }, base: { repo: { id: 1 } } } };
    await expect(world.run({ event: { name: 'pull_request_target', payload } })).rejects.toThrow(/rule F1/);
    world.untouched();
  });
});

describe('B3: one request, one answer', () => {
  it('FT19: a redelivery or a re-run of the same comment does nothing', async () => {
    world.script(answers(goodAnswer(world.story)));
    await world.run();
    const writes = world.story.github.writes();
    expect(await world.run()).toMatchObject({ outcome: 'nothing', reason: 'already-done' });
    expect(await world.run({ run: { ...someone('maria'), id: 9002, attempt: 2 } })).toMatchObject({
      reason: 'already-done',
    });
    expect(world.story.github.writes()).toEqual(writes);
    expect(world.model.requests).toHaveLength(1);
  });

  it('a new command edits the one comment', async () => {
    world.script(
      answers(goodAnswer(world.story)),
      answers(goodAnswer(world.story, { rootCause: 'On second thoughts: the other one.' })),
    );
    await world.run();
    expect((await world.run(await world.says('maria', '@ai-triage again'))).outcome).toBe('done');
    expect(world.triages()).toHaveLength(1);
    expect(world.triages()[0]?.body).toContain('On second thoughts');
  });

  it.each<[string, (world: TriageWorld) => Promise<[Partial<Settings>, object]>]>([
    ['a label', async (at) => [await at.labels('maria', 'triage-me'), { label: 'triage-me' }]],
    ['the clock', async (at) => [manual('schedule'), { issueNumber: at.story.issue }]],
  ])('%s within ten minutes of a triage does nothing', async (_name, start) => {
    await world.run({ provider: 'none' });
    const writes = world.story.github.writes();
    const [settings, input] = await start(world);
    expect(await world.run({ provider: 'none', ...settings }, input)).toMatchObject({
      outcome: 'nothing',
      reason: 'too-soon',
    });
    expect(world.story.github.writes()).toEqual(writes);
  });

  it('a label an hour after a triage starts a new one', async () => {
    await world.run({ provider: 'none' });
    const later = world.host.clock.now;
    world.host.clock.now = () => later() + 61 * MINUTE;
    const settings = await world.labels('maria', 'triage-me');
    expect((await world.run({ provider: 'none', ...settings }, { label: 'triage-me' })).outcome).toBe('done');
    expect(world.triages()).toHaveLength(1);
  });

  it('AM48: a triage that a stranger forged neither stops us nor is edited', async () => {
    const key = `${HOME}#${world.story.issue}:comment-1`;
    const record = {
      triage: goodAnswer(world.story),
      pins: {},
      provider: 'x',
      model: 'x',
      start: key,
      at: new Date().toISOString(),
    };
    world.home.addComment(world.story.issue, { user: 'eve', body: writeMarker('triage', record, (text) => text) });
    expect((await world.run({ provider: 'none' })).outcome).toBe('done');
    expect(world.triages()).toHaveLength(2);
  });
});
