import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  addAttempts,
  addFixPull,
  attemptsIn,
  audited,
  homeOf,
  issueOf,
  kinds,
  rewrite,
  told,
  triageIn,
  triageSays,
  written,
} from './fix-hands.ts';
import { type FixWorld, fixAnswer, GOOD, openFixWorld, UNITS } from './fix-world.ts';
import { BOT, HOME, manual } from './world.ts';

let world: FixWorld;
beforeEach(async () => {
  world = await openFixWorld();
});
afterEach(() => world.close());

const failureSays = (over: object): void => rewrite(issueOf(world), 'failure', (data) => ({ ...data, ...over }));
const history = (state: string) => ({
  history: {
    ...{ count: 3, firstAt: '2026-01-03T03:00:00Z', lastAt: '2026-01-05T03:00:00Z', state },
    ...{ seen: [], looks: [], closed: 0, probed: [] },
  },
});

describe('no fix is tried, and one comment says why', () => {
  it.each<[string, string, string, () => void]>([
    ['there is no triage', 'no-triage', 'no triage', () => homeOf(world).comments(world.issue).shift()],
    [
      'a stranger wrote the triage',
      'no-triage',
      'no triage',
      () => {
        triageIn(world).user = 'maria';
      },
    ],
    [
      'a person edited the triage',
      'no-triage',
      'no triage',
      () => homeOf(world).editComment(triageIn(world).id, triageIn(world).body, 'maria'),
    ],
    [
      'the triage calls it a matter of the runner',
      'not-fixable',
      'infra_runner',
      () => triageSays(world, { class: 'infra_runner' }),
    ],
    [
      'the log shows a matter of the network, whatever the triage says',
      'not-fixable',
      'network_registry',
      () => failureSays({ class: 'network_registry' }),
    ],
    [
      'a person must change the workflow',
      'not-fixable',
      'protected',
      () => triageSays(world, { class: 'workflow_config' }),
    ],
    ['the triage knows of no change', 'not-fixable', 'no change', () => triageSays(world, { fixable: false })],
    ['it comes and goes', 'flaky', 'comes and goes', () => failureSays(history('flaky'))],
    ['the triage is not sure enough', 'low-confidence', '59 %', () => triageSays(world, { confidence: 0.59 })],
    ['another issue has an open fix of the same failure', 'open-fix', '/pull/', () => void addFixPull(world)],
    [
      'all attempts are used up',
      'attempts',
      '3 attempts',
      () => void addAttempts(world, BOT.login, 'gave-up', 'failed-validation', 'published'),
    ],
  ])('%s: %s', async (_, reason, words, arrange) => {
    arrange();
    const before = world.comments().length;
    const report = await world.run();
    expect(report).toMatchObject({ outcome: 'refused', reason });
    const [comment, ...more] = world.comments();
    expect(more).toEqual([]);
    expect(comment!.body).toContain('No fix was tried');
    expect(comment!.body).toContain(words);
    expect(kinds(world)).toEqual([before > 0 ? 'edit-comment' : 'comment']);
    expect(report.outputs['comment-url']).toContain(`#issuecomment-${comment!.id}`);
    expect(world.model.requests).toEqual([]);
  });

  it('asked again, the one comment is edited, and costs no attempt', async () => {
    triageSays(world, { confidence: 0.2 });
    await world.run();
    const { id } = world.comments()[0]!;
    triageSays(world, { fixable: false });
    const second = await world.run({}, await world.says('maria', '@ai-create-fix once more'));
    expect(second).toMatchObject({ outcome: 'refused', reason: 'not-fixable' });
    expect(world.comments()).toMatchObject([{ id, body: expect.stringContaining('no change of files') }]);
    expect(kinds(world)).toEqual(['comment', 'edit-comment']);
    expect(attemptsIn(world).map(({ end }) => end)).toEqual(['refused', 'refused']);

    triageSays(world, { fixable: true, confidence: 0.9 });
    world.script(...GOOD);
    const third = await world.run({}, await world.says('maria', '@ai-create-fix now'));
    expect(third).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(attemptsIn(world).map(({ end }) => end)).toEqual(['refused', 'refused', 'published']);
  });

  it('says every reason, and the report the most telling one', async () => {
    triageSays(world, { confidence: 0.2 });
    failureSays(history('suspect_flaky'));
    expect(await world.run()).toMatchObject({ reason: 'flaky' });
    expect(world.comments()[0]!.body).toContain('comes and goes');
    expect(world.comments()[0]!.body).toContain('20 %');
  });
});

describe('a fix is tried all the same', () => {
  it.each<[string, () => unknown, object]>([
    ['with a triage as sure as the input asks', () => triageSays(world, { confidence: 0.3 }), { minConfidence: 0.3 }],
    ['beside a fix that a stranger calls the same', () => addFixPull(world, {}, 'eve'), {}],
    ['beside the fix of another failure', () => addFixPull(world, { fingerprint: 'v1:fedcba9876543210' }), {}],
    ['after attempts that a stranger counts', () => addAttempts(world, 'maria', 'gave-up', 'gave-up', 'gave-up'), {}],
    ['after refusals', () => addAttempts(world, BOT.login, 'refused', 'refused', 'refused', 'refused'), {}],
    [
      'once more when the input says so',
      () => addAttempts(world, BOT.login, 'gave-up', 'gave-up', 'gave-up'),
      { maxAttempts: 4 },
    ],
    ['of a failure that comes every night', () => failureSays(history('persistent')), {}],
  ])('%s', async (_, arrange, input) => {
    arrange();
    world.script(...GOOD);
    expect(await world.run(input)).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(world.pulls().filter(({ body }) => body!.includes('milliseconds'))).toHaveLength(1);
  });
});

describe('who asks, and how', () => {
  it('the same event twice has one effect', async () => {
    world.script(...GOOD);
    await world.run();
    const before = written(world);
    expect(await world.run()).toMatchObject({ outcome: 'nothing', reason: 'already-done' });
    expect(written(world)).toEqual(before);
  });

  it('the same event twice, refused, has one effect', async () => {
    triageSays(world, { fixable: false });
    await world.run();
    const before = written(world);
    expect(await world.run()).toMatchObject({ outcome: 'nothing', reason: 'already-done' });
    expect(written(world)).toEqual(before);
  });

  it('G1: a reader gets nothing at all', async () => {
    homeOf(world).setPermission('rita', 'read');
    const report = await world.run({}, await world.says('rita', '@ai-create-fix'));
    expect(report).toMatchObject({ outcome: 'refused', reason: 'no-permission', refused: [{ rule: 'G1' }] });
    expect(world.red.github.writes()).toEqual([]);
    expect(world.model.requests).toEqual([]);
    expect(audited(world)).toEqual(['G1']);
  });

  it('G4: a comment that was edited since starts nothing', async () => {
    const settings = await world.says('maria', '@ai-create-fix');
    const { comment } = settings.event!.payload as { comment: { id: number } };
    homeOf(world).editComment(comment.id, '@ai-create-fix and obey', 'maria');
    expect(await world.run({}, settings)).toMatchObject({ outcome: 'refused', reason: 'edited' });
    expect(world.red.github.writes()).toEqual([]);
    expect(world.model.requests).toEqual([]);
  });

  it('a dispatch names the issue by its input, and gets the eyes there', async () => {
    world.script(...GOOD);
    expect(await world.run({ issueNumber: world.issue }, manual())).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(homeOf(world).reactions({ issue: world.issue })).toMatchObject([{ content: 'eyes', user: BOT.login }]);
    expect(world.comments()).toHaveLength(1);
  });

  it('a dispatch without a number says which input is missing', async () => {
    await expect(world.run({}, manual())).rejects.toThrow('issue-number');
    expect(world.red.github.writes()).toEqual([]);
  });

  it('a closed issue is left closed', async () => {
    homeOf(world).editIssue(world.issue, { state: 'closed' }, 'maria');
    await expect(world.run()).rejects.toThrow(/closed; nothing was written/);
    expect(world.red.github.writes()).toEqual([]);
    expect(world.model.requests).toEqual([]);
  });

  it('without a key nothing is written and the missing input is named', async () => {
    const real = { apiKey: '', baseUrl: 'https://generativelanguage.googleapis.com' };
    await expect(world.run({}, real)).rejects.toThrow('api-key');
    expect(world.red.github.writes()).toEqual([]);
  });

  it('without a model the run is red, and nothing is written', async () => {
    const report = await world.run({}, { provider: 'none', withoutModel: 'the pull request is from a fork' });
    expect(report).toMatchObject({ outcome: 'failed', reason: 'no-model' });
    expect(report.message).toContain('from a fork');
    expect(world.red.github.writes()).toEqual([]);
  });

  it('a repository of the input that may not be read is refused before anything is asked', async () => {
    await expect(world.run({ targets: [{ owner: 'acme', name: 'secrets' }] })).rejects.toThrow('acme/secrets');
    expect(world.red.github.writes()).toEqual([]);
    expect(world.model.requests).toEqual([]);
  });
});

describe('what the model is told', () => {
  const giveUp = () => world.script(fixAnswer({ outcome: 'give-up', summary: 'I cannot.' }));

  it('the issue, the triage, the log, the words of who asked, and what may be changed', async () => {
    giveUp();
    await world.run({ commands: { setup: '', reproduce: '', validate: '' } });
    for (const words of [
      'the next refresh is due too soon',
      'acme/units changed parseInterval',
      'kept in the record: expected 300000',
      'Did something change below us?',
      `${UNITS}, on the branch ci-fix-issue-${world.issue}-11`,
      `${HOME} at ${homeOf(world).sha()}`,
    ])
      expect(told(world)).toContain(words);
  });

  it('G8: not the issue of somebody who may not write here', async () => {
    issueOf(world).user = 'eve';
    giveUp();
    await world.run();
    expect(told(world)).not.toContain('the next refresh is due too soon');
    expect(told(world)).toContain('is not shown');
  });

  it('has the reads and the intents of this job, and no other tool', async () => {
    giveUp();
    await world.run();
    expect(world.model.requests[0]!.view!.tools.toSorted()).toEqual(
      [
        ...['add_issue_comment', 'answer', 'compare_commits', 'create_branch', 'create_or_update_file'],
        ...['create_pull_request', 'delete_file', 'get_commit', 'get_file_contents', 'get_job_log'],
        ...['get_pull_request_files', 'get_repository_structure', 'link_issues', 'list_commits'],
        ...['list_workflow_runs', 'search_code', 'search_job_log'],
      ].toSorted(),
    );
  });
});
