import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { homeOf, kinds, stages, unitsOf } from './fix-hands.ts';
import { openJobs } from './fix-stages.ts';
import {
  BROKEN_LINE,
  FIX_TOKEN,
  type FixWorld,
  fixAnswer,
  GOOD,
  GOOD_LINE,
  openFixWorld,
  proposes,
  REPAIR,
  UNITS,
} from './fix-world.ts';
import { BOT, HOME } from './world.ts';

let world: FixWorld;
beforeEach(async () => {
  world = await openFixWorld();
});
afterEach(() => world.close());

const pull = () => world.pulls()[0]!;
const comment = () => world.comments()[0]!;
const permissions = (over: object) => {
  const token = world.red.github.token(FIX_TOKEN);
  token.permissions = { ...(token.permissions as object), ...over };
};

describe('whether its workflows run is said to whoever reads it', () => {
  it('with the token of the workflow somebody must press a button', async () => {
    world.script(...GOOD);
    await world.run();
    for (const { body } of [comment(), pull()]) {
      expect(body).toContain('**Approve workflows to run**');
      expect(body).toContain('`github-token`');
    }
    expect(comment().user).toBe(BOT.login);
  });

  it('with the token of an app they run by themselves', async () => {
    const app = 'ghs_theTokenOfOurOwnApp00000000000000000000';
    world.red.github.addToken(app, { login: 'fixer[bot]', type: 'Bot' });
    world.script(...GOOD);
    expect(await world.run({}, { token: app })).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect([comment().user, pull().user]).toEqual(['fixer[bot]', 'fixer[bot]']);
    for (const { body } of [comment(), pull()]) expect(body).not.toContain('GITHUB_TOKEN');
  });

  it('on GitHub Enterprise Server none runs', async () => {
    const { url } = world.red.github;
    world.script(...GOOD);
    const urls = { api: `${url}/api/v3`, graphql: `${url}/api/graphql`, server: url };
    expect(await world.run({}, { urls })).toMatchObject({ outcome: 'done', reason: 'ok' });
    for (const { body } of [comment(), pull()]) {
      expect(body).toContain('**No workflow runs for it**');
      expect(body).not.toContain('Approve workflows');
    }
  });
});

describe('GitHub lets no workflow open a pull request', () => {
  it('the branch is kept, the comment has its compare link and the setting, and the run is red', async () => {
    unitsOf(world).record.pullsForbidden = true;
    world.script(...GOOD);
    const report = await world.run();
    expect(report).toMatchObject({ outcome: 'failed', reason: 'pulls-forbidden' });
    const [branch] = world.branches();
    expect(branch).toBe(`ci-fix-issue-${world.issue}-11`);
    expect(comment().body).toContain(`(${world.red.github.url}/${UNITS}/compare/main...${branch})`);
    expect(comment().body).toContain('**Allow GitHub Actions to create and approve pull requests**');
    expect(report.message).toContain('Allow GitHub Actions to create and approve pull requests');

    // The setting is switched on, and it is asked for again: nobody asks the model.
    unitsOf(world).record.pullsForbidden = false;
    const asked = world.model.requests.length;
    const again = await world.run({}, await world.says('maria', '@ai-create-fix'));
    expect(again).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(world.model.requests).toHaveLength(asked);
    expect(world.branches()).toEqual([branch]);
    expect(pull()).toMatchObject({ pull: { head: branch, draft: true } });
    expect(world.comments()).toHaveLength(1);
    expect(comment().body).toContain(`${UNITS}#${pull().number}`);
    expect(kinds(world).filter((kind) => kind === 'commit')).toHaveLength(1);
  });

  it('the same event delivered again goes on as well', async () => {
    unitsOf(world).record.pullsForbidden = true;
    world.script(...GOOD);
    await world.run();
    unitsOf(world).record.pullsForbidden = false;
    expect(await world.run()).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(world.pulls()).toHaveLength(1);
  });
});

describe('a permission that is missing is named', () => {
  it('issues: before the model is asked', async () => {
    permissions({ issues: 'read' });
    const report = await world.run();
    expect(report).toMatchObject({ outcome: 'failed', reason: 'no-permission' });
    expect(report.message).toContain('issues: write');
    expect(world.model.requests).toEqual([]);
  });

  it('contents: nothing is written', async () => {
    permissions({ contents: 'read' });
    world.script(...GOOD);
    const report = await world.run();
    expect(report).toMatchObject({ outcome: 'failed', reason: 'no-permission' });
    expect(report.message).toContain('contents: write');
    expect(kinds(world)).toEqual([]);
  });

  it('pull-requests: the branch stays for the next run, which asks no model', async () => {
    permissions({ pull_requests: 'read', issues: 'write' });
    world.script(...GOOD);
    const report = await world.run();
    expect(report).toMatchObject({ outcome: 'failed', reason: 'no-permission' });
    expect(report.message).toContain('pull-requests: write');
    permissions({ pull_requests: 'write' });
    expect(await world.run()).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(world.branches()).toHaveLength(1);
    expect(world.pulls()).toHaveLength(1);
  });
});

describe('what belongs to the repository is kept', () => {
  it('W5: an executable file stays one, in one job and in three', async () => {
    const script = {
      message: 'Add',
      files: { 'bin/run.sh': '#!/bin/sh\necho 1\n' },
      modes: { 'bin/run.sh': '100755' },
    };
    unitsOf(world).push('main', script);
    const modeOf = (ref: string) => {
      const { git, refs } = unitsOf(world).record;
      return git.commits.get(refs.get(`heads/${ref}`)!)!.files.get('bin/run.sh')!.mode;
    };
    const edit = stages('bin/run.sh', { edits: [{ search: 'echo 1', replace: 'echo 2' }] });
    world.script(edit, ...GOOD);
    await world.run();
    const [branch] = world.branches();
    expect(modeOf(branch!)).toBe('100755');
    expect(unitsOf(world).files(branch)['bin/run.sh']).toBe('#!/bin/sh\necho 2\n');
    expect(unitsOf(world).files(branch)['src/index.js']).toContain('60_000');

    unitsOf(world).editIssue(pull().number, { state: 'closed' }, 'maria');
    const settings = await world.says('maria', '@ai-create-fix');
    const jobs = openJobs(world);
    await jobs.propose([edit, ...GOOD], {}, settings);
    await jobs.publish({ validation: 'none' }, settings);
    expect(modeOf(`ci-fix-issue-${world.issue}-110`)).toBe('100755');
  });

  it('its own pull request template is filled in, and nothing in it is ticked', async () => {
    const template = '## Summary\n\n<!-- what and why -->\n\n## Checklist\n\n- [ ] I ran the tests\n';
    unitsOf(world).push('main', { message: 'Ask', files: { '.github/pull_request_template.md': template } });
    world.script(REPAIR, proposes(UNITS, { tests: 'All of them.\n\n- [x] I ran the tests' }), fixAnswer());
    await world.run();
    expect(pull().body).toContain('## Checklist\n\n- [ ] I ran the tests');
    expect(pull().body).not.toContain('[x]');
    expect(pull().body).toContain('parseInterval returns seconds since its last change');
  });

  it('the owners of the touched paths are asked for a review, and no others', async () => {
    const units = unitsOf(world);
    units.setPermission('jon', 'write');
    units.setPermission('rita', 'write');
    units.record.teams.push('core');
    const owners = '* @rita\n/src/ @jon @acme/core\n';
    units.push('main', { message: 'Owners', files: { '.github/CODEOWNERS': owners } });
    world.script(...GOOD);
    const report = await world.run();
    expect(report).toMatchObject({ outcome: 'done' });
    expect(pull().pull).toMatchObject({ requestedReviewers: ['jon'], requestedTeams: [] });
    expect(comment().body).toContain('review asked of `jon`\n');
    expect(report.applied.flatMap(({ left = [] }) => left)).toEqual([
      expect.stringMatching(/^acme\/core was not asked for a review: a workflow's own token cannot ask teams; .*App/),
    ]);
  });

  it('a reviewer whom GitHub does not take is left out and told', async () => {
    unitsOf(world).push('main', { message: 'Owners', files: { CODEOWNERS: '* @gone-from-here\n' } });
    world.script(...GOOD);
    const report = await world.run();
    expect(report).toMatchObject({ outcome: 'done' });
    expect(report.applied.flatMap(({ left = [] }) => left)).toEqual([
      'gone-from-here was not asked for a review: GitHub knows no user of that name.',
    ]);
    expect(comment().body).not.toContain('review asked of');
  });
});

describe('a dry run', () => {
  it('writes nothing, not even the eyes, and shows what it would', async () => {
    world.script(...GOOD);
    const report = await world.run({}, { dryRun: true });
    expect(report).toMatchObject({ outcome: 'done', reason: 'dry-run' });
    expect(world.red.github.writes()).toEqual([]);
    expect(report.applied.map(({ effect, result }) => [effect.kind, result])).toEqual([
      ...['react', 'commit', 'open-pull', 'comment'].map((kind) => [kind, 'dry-run']),
    ]);
    expect(report.summary).toContain('1 draft pull request');
    for (const words of [
      'parseInterval returns seconds',
      `-${BROKEN_LINE}\n+${GOOD_LINE}`,
      '### The pull request: Return',
    ])
      expect(report.summary).toContain(words);
  });

  it('of a refusal shows the comment', async () => {
    homeOf(world).comments(world.issue).shift();
    const report = await world.run({}, { dryRun: true });
    expect(report).toMatchObject({ outcome: 'refused', reason: 'no-triage' });
    expect(world.red.github.writes()).toEqual([]);
    expect(report.summary).toContain('No fix was tried');
  });
});

describe('B4: the kill switch', () => {
  const off = () =>
    homeOf(world).push('main', { message: 'Off', files: { '.github/ai-devops.yml': 'disabled: true\n' } });

  it('by its input: nothing is asked and nothing is written', async () => {
    expect(await world.run({}, { disabled: true })).toMatchObject({ outcome: 'refused', reason: 'disabled' });
    expect(world.red.github.writes()).toEqual([]);
    expect(world.model.requests).toEqual([]);
  });

  // Of the home repository each answer shows the configuration as well, so the one to the commit does.
  it.each([
    ['Commit', UNITS],
    ['Target', HOME],
  ])('set in the middle (after %s in %s): it stops there and says so', async (operation, repo) => {
    const change = repo === UNITS ? REPAIR : stages('src/refresh.js', { repository: HOME, content: 'export {};\n' });
    world.script(change, proposes(repo), fixAnswer());
    const stop = world.red.github.onCall(async ({ phase, record }) => {
      if (world.model.left() > 0 || record.operation !== operation || phase !== 'after') return;
      stop();
      off();
    });
    const report = await world.run();
    expect(report).toMatchObject({ outcome: 'refused', reason: 'disabled', refused: [{ rule: 'B4' }] });
    expect(world.branches(repo)).toHaveLength(1);
    expect(world.pulls(repo)).toEqual([]);
    expect(world.comments()).toEqual([]);

    // Switched on again, the next run goes on from there.
    homeOf(world).push('main', { message: 'On', files: { '.github/ai-devops.yml': 'disabled: false\n' } });
    const asked = world.model.requests.length;
    expect(await world.run()).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(world.model.requests).toHaveLength(asked);
    expect(world.pulls(repo)).toHaveLength(1);
  });
});
