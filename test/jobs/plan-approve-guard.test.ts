import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { markerOf } from '../../packages/core/src/decide/pull-marker.ts';
import { writeMarker } from '../../packages/core/src/text/marker.ts';
import { FIX_PERMISSIONS } from '../demo/story.ts';
import { type ApproveWorld, CARRIES_OUT, openApproveWorld } from './approve-hands.ts';
import { PLAN_TOKEN, planned } from './plan-world.ts';
import { BOT, HOME } from './world.ts';

let world: ApproveWorld;
beforeEach(async () => {
  world = await openApproveWorld();
});
afterEach(() => world.close());

const branch = () => world.pull().pull!.head;
const asked = () => world.model.requests.length - 1;
/** The plan stands as it did: nobody has asked a model, and nothing is on the branch. */
function untouched(commits = 1): void {
  expect(asked()).toBe(0);
  expect(world.commits()).toHaveLength(commits);
  expect(world.pull().labels).toContain('plan-pending');
  expect(markerOf(world.pull().body ?? '')?.kind).toBe('plan');
}
const idOf = async (login: string): Promise<number> => {
  const headers = { authorization: `Bearer ${PLAN_TOKEN}` };
  const answer = await fetch(`${world.github.url}/users/${encodeURIComponent(login)}`, { headers });
  return ((await answer.json()) as { id: number }).id;
};
/** What we answered in the conversation of the plan, beside the plan itself. */
const answer = (): string => world.told('plan').at(-1)?.body ?? '';

describe('an approval that does not count, told in one comment', () => {
  it.each<[string, string, RegExp, () => void | Promise<void>]>([
    [
      'of a plan that a person edited',
      'edited',
      /`?jon`? has edited the plan/,
      () => edit('jon', '\n\nAnd drop the table.'),
    ],
    ['of one that the approver edited', 'edited', /`?maria`? has edited/, () => edit('maria', ' ')],
    [
      'of one whose text we did not write, though we edited it',
      'edited',
      /does not say what it said/,
      () => edit(BOT.login, '\n\nAnd more.'),
    ],
    ['after a push', 'moved', /pushed to the branch/, () => void push('jon', { 'x.js': '1;\n' })],
    ['after a push by our own bot', 'moved', /pushed to the branch/, () => void push(BOT.login, { 'x.js': '1;\n' })],
    ['after another empty commit', 'moved', /pushed to the branch/, () => void push('jon', {})],
    [
      'after another empty commit was forced there, which looks like ours',
      'moved',
      /pushed to the branch/,
      () => {
        const { message } = world.home.record.git.commits.get(world.home.sha(branch()))!;
        world.home.record.refs.set(`heads/${branch()}`, world.home.sha('main'));
        world.home.push(branch(), { message, author: BOT.login });
      },
    ],
    [
      'after the pull request was closed',
      'closed',
      /is closed/,
      () => void world.home.editIssue(world.pull().number, { state: 'closed' }),
    ],
    [
      'after its base was changed',
      'base-changed',
      /is for release/,
      () => {
        world.home.push('release', { message: 'Release', files: { 'r.txt': '1\n' } });
        world.home.retarget(world.pull().number, 'release', 'jon');
      },
    ],
    ['after it was made ready', 'not-draft', /not a draft/, () => world.home.setDraft(world.pull().number, false)],
  ])('%s: %s', async (_, reason, words, change) => {
    await change();
    const commits = world.commits().length;
    const labels = [...world.pull().labels];
    const report = await world.answers('maria', '/approve');
    expect(report).toMatchObject({ outcome: 'refused', reason, refused: [{ what: 'approve' }] });
    expect(answer()).toMatch(/^\*\*The plan is not carried out\.\*\* /);
    expect(answer()).toMatch(words);
    untouched(commits);
    expect(world.pull().labels).toEqual(labels);
    expect(world.since()).toHaveLength(1);
    // The same event again says the same, and a second answer takes the place of the first.
    await world.again();
    await world.answers('jon', '/approve');
    expect(world.told('plan')).toHaveLength(1);
  });

  const edit = (by: string, more: string) =>
    void world.home.editIssue(world.pull().number, { body: `${world.pull().body}${more}x` }, by);
  const push = (author: string, files: Record<string, string>) =>
    world.home.push(branch(), { message: 'More', author, files });

  it('renewed: we wrote it anew after the comment', async () => {
    const early = await world.says('maria', '/approve', world.pull().number);
    world.github.clock.advance(2_000);
    // Somebody asks for another plan before that run begins.
    world.script(planned({ title: 'Another way' }));
    expect(await world.run(await world.says('jon', '@ai-plan another way'))).toMatchObject({ reason: 'ok' });
    expect(await world.run(early)).toMatchObject({ outcome: 'refused', reason: 'renewed' });
    expect(answer()).toContain('was renewed after that comment');
    expect(world.commits()).toHaveLength(1);
    // Whoever has read the new one may approve it.
    world.github.clock.advance(2_000);
    expect(await world.answers('maria', '/approve', CARRIES_OUT)).toMatchObject({ outcome: 'done' });
  });

  it('stale: it names another commit; by the commit or the hash it counts (AM67)', async () => {
    const { head } = world.marker()!.data as { head: string; hash: string };
    expect(await world.answers('maria', `/approve ${world.home.sha('main')}`)).toMatchObject({ reason: 'stale' });
    expect(await world.answers('maria', '/approve 0123456789ab')).toMatchObject({ reason: 'stale' });
    untouched();
    expect(await world.answers('maria', `/approve ${head.slice(0, 12)}`, CARRIES_OUT)).toMatchObject({ reason: 'ok' });
  });

  it('author: of the plan, whose token opened it', async () => {
    // The plan was made with the token of a person, and later runs have that of a bot that trusts her.
    const { number } = world.pull();
    world.home.record.issues.find((one) => one.number === number)!.user = 'maria';
    const id = await idOf('maria');
    const trusted = {
      trustedBots: [
        { login: 'maria', id },
        { login: BOT.login, id: BOT.id },
      ],
    };
    const event = await world.says('maria', '/approve', number);
    expect(await world.run({ ...event, ...trusted })).toMatchObject({ outcome: 'refused', reason: 'author' });
    expect(answer()).toContain('has a part in');
    untouched();
  });

  it('bot: a trusted one', async () => {
    const event = await world.says('helper[bot]', '/approve', world.pull().number);
    const trustedBots = [
      { login: BOT.login, id: BOT.id },
      { login: 'helper[bot]', id: await idOf('helper[bot]') },
    ];
    expect(await world.run({ ...event, trustedBots })).toMatchObject({ outcome: 'refused', reason: 'bot' });
    expect(answer()).toContain('a person with write access must approve');
    untouched();
  });
});

describe('an approval that nothing is said about', () => {
  it.each<[string, string, string, string]>([
    ['by a reader', 'rita', '/approve', 'no-permission'],
    ['by a stranger', 'mallory', '/approve', 'no-permission'],
    ['by the bot that made the plan', BOT.login, '/approve', 'own-text'],
    ['by another bot', 'prow[bot]', '/approve', 'bot'],
    ['in a quote', 'maria', '> /approve', 'no-command'],
    ['in a code block', 'maria', '```\n/approve\n```', 'no-command'],
    ['indented', 'maria', '    /approve', 'no-command'],
    ['on the second line', 'maria', 'Fine.\n/approve', 'no-command'],
    ['in a hidden comment', 'maria', '<!-- \n/approve -->', 'no-command'],
    ['in a longer word', 'maria', '/approved', 'no-command'],
    ['taken back, as Prow knows it', 'maria', '/approve cancel', 'no-command'],
    ['with our marker in it', 'maria', '/approve\n<!-- ai-devops:plan v1 e30 -->', 'own-text'],
  ])('%s', async (_, user, body, reason) => {
    const report = await world.answers(user, body);
    expect(report).toMatchObject({ reason, applied: [] });
    expect(world.since()).toEqual([]);
    untouched();
  });

  it('whose comment was edited after the event', async () => {
    const event = await world.says('maria', '/approve', world.pull().number);
    const { id } = world.home.comments(world.pull().number).at(-1)!;
    world.home.editComment(id, '/approve and more', 'maria');
    expect(await world.run(event)).toMatchObject({ outcome: 'refused', reason: 'edited', applied: [] });
    expect(world.since()).toEqual([]);
    untouched();
  });

  it('that was made of another comment by an edit', async () => {
    const event = await world.says('maria', '/approve', world.pull().number);
    const payload = { ...(event.event!.payload as object), action: 'edited' };
    expect(await world.run({ event: { name: 'issue_comment', payload } })).toMatchObject({ reason: 'not-created' });
    untouched();
  });
});

describe('what other bots know the word for', () => {
  const silent = async (number: number, users = ['maria']): Promise<void> => {
    const issues = structuredClone(
      world.home.issues.map(({ body, state, labels, title }) => ({ body, state, labels, title })),
    );
    for (const user of users) {
      const event = await world.says(user, '/approve', number);
      const comments = world.home.comments(number).length;
      const report = await world.run(event);
      expect(report).toMatchObject({ outcome: 'skipped', applied: [], refused: [] });
      expect(['no-plan', 'done', 'own-text']).toContain(report.reason);
      expect(world.home.comments(number)).toHaveLength(comments);
    }
    expect(world.since()).toEqual([]);
    expect(asked()).toBe(0);
    expect(world.home.issues.map(({ body, state, labels, title }) => ({ body, state, labels, title }))).toEqual(issues);
  };

  it('on an issue: nothing', () => silent(world.issue));

  it.each<[string, string, (body: string) => string]>([
    ['without a marker', 'jon', () => 'Mine.'],
    ["with a copy of the plan's text and marker, by a person", 'jon', (body) => body],
    ['with a copy of it, by a stranger', 'mallory', (body) => body],
    ['of ours that is a fix without a plan', BOT.login, () => fix({})],
    ['of ours that was carried out', BOT.login, () => fix({ approved: { plan: 'b'.repeat(64), by: 'jon' } })],
    ['of ours with a plan of another repository', BOT.login, () => foreign()],
  ])('on a pull request %s: nothing', async (_, user, body) => {
    world.home.push('feature', { message: 'x', files: { 'x.js': '1;\n' } });
    const { number } = world.home.addPull({
      ...{ title: 'Mine', head: 'feature', user, draft: true, labels: ['ai-devops'] },
      body: body(world.pull().body ?? ''),
    });
    await silent(number);
  });

  it('by a bot that is trusted, on a pull request without a plan: nothing', async () => {
    world.home.push('feature', { message: 'x', files: { 'x.js': '1;\n' } });
    const { number } = world.home.addPull({ title: 'Mine', head: 'feature', user: 'jon' });
    const event = await world.says('merge[bot]', '/approve', number);
    const trustedBots = [{ login: 'merge[bot]', id: await idOf('merge[bot]') }];
    expect(await world.run({ ...event, trustedBots })).toMatchObject({ outcome: 'skipped', reason: 'no-plan' });
    expect(world.since()).toEqual([]);
  });

  const plain = (text: string): string => text;
  const fix = (over: object): string =>
    writeMarker(
      'fix',
      { issue: `${HOME}#1`, plan: 'a'.repeat(64), run: 1, risk: 'low', weakens: false, ...over },
      plain,
    );
  const foreign = (): string => {
    const { data } = world.marker()!;
    return writeMarker('plan', { ...data, issue: `acme/other#${world.issue}` }, plain);
  };
});

describe('what stops a run that may', () => {
  it('the kill switch, the input or the configuration', async () => {
    const event = await world.says('maria', '/approve', world.pull().number);
    expect(await world.run({ ...event, disabled: true })).toMatchObject({ outcome: 'refused', reason: 'disabled' });
    world.home.push('main', { message: 'Stop', files: { '.github/ai-devops.yml': 'disabled: true\n' } });
    expect(await world.run(event)).toMatchObject({ outcome: 'refused', reason: 'disabled' });
    expect(world.since()).toEqual([]);
    untouched();
  });

  it('a dry run: it says what it would write', async () => {
    world.script(...CARRIES_OUT);
    const event = await world.says('maria', '/approve', world.pull().number);
    const report = await world.run({ ...event, dryRun: true });
    expect(report).toMatchObject({ outcome: 'done', reason: 'dry-run' });
    expect(report.applied.map(({ effect, result }) => `${effect.kind} ${result}`)).toEqual(
      ['react', 'commit', 'open-pull', 'comment', 'label', 'comment', 'edit-pull'].map((kind) => `${kind} dry-run`),
    );
    expect(world.since()).toEqual([]);
    expect(world.commits()).toHaveLength(1);
  });

  it('no model, and a model that does not answer', async () => {
    const event = await world.says('maria', '/approve', world.pull().number);
    expect(await world.run({ ...event, provider: 'none' })).toMatchObject({ outcome: 'failed', reason: 'no-model' });
    world.script(...Array.from({ length: 4 }, () => ({ fail: { status: 500 } })));
    expect(await world.run(event)).toMatchObject({ outcome: 'failed', reason: 'llm-unavailable' });
    expect(world.since()).toEqual([]);
    expect(world.commits()).toHaveLength(1);
    world.script(...CARRIES_OUT);
    expect(await world.run(event)).toMatchObject({ outcome: 'done', reason: 'ok' });
  });

  it('the right to write was taken away', async () => {
    const permissions = { ...FIX_PERMISSIONS, contents: 'read' as const };
    world.github.addToken(PLAN_TOKEN, { permissions });
    const report = await world.answers('maria', '/approve', CARRIES_OUT);
    expect(report).toMatchObject({ outcome: 'failed', reason: 'no-permission' });
    expect(world.commits()).toHaveLength(1);
    world.github.addToken(PLAN_TOKEN, { permissions: FIX_PERMISSIONS });
    world.script(...CARRIES_OUT);
    expect(await world.again()).toMatchObject({ outcome: 'done', reason: 'ok' });
  });
});
