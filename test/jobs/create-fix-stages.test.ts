import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Validation } from '../../packages/core/src/domain/fix.ts';
import { attemptsIn, homeOf, kinds, stages, triageSays, unitsOf } from './fix-hands.ts';
import { type Jobs, openJobs } from './fix-stages.ts';
import {
  BROKEN_LINE,
  type FixWorld,
  fixAnswer,
  GOOD_LINE,
  openFixWorld,
  proposes,
  REPAIR,
  TEST,
  UNITS,
} from './fix-world.ts';
import { HOME } from './world.ts';

let world: FixWorld;
let jobs: Jobs;
beforeEach(async () => {
  world = await openFixWorld();
  jobs = openJobs(world);
});
afterEach(() => world.close());

const requests = () => world.red.github.journal.requests.length;
const written = () => world.red.github.writes();
const validation = (): Validation =>
  JSON.parse(readFileSync(path.join(world.host.machine!.folder, 'validation.json'), 'utf8'));

describe('three jobs that keep the model, the code and the right to write apart', () => {
  it('do what one job does', async () => {
    const proposed = await jobs.propose();
    expect(proposed).toMatchObject({ outcome: 'done', reason: 'ok', outputs: { issue: String(world.issue) } });
    // Not even the eyes: the first job may write nothing at all.
    expect(written()).toEqual([]);
    expect(readdirSync(jobs.folder(), { recursive: true }).toSorted()).toEqual([
      ...['acme__units.patch', 'base'],
      ...['dashboard', 'poller', 'units'].map((name) => `base/acme__${name}.tar.gz`),
      'plan.json',
    ]);
    const patch = readFileSync(path.join(jobs.folder(), 'acme__units.patch'), 'utf8');
    expect(patch).toContain(`-${BROKEN_LINE}\n+${GOOD_LINE}\n`);

    const before = requests();
    const validated = await jobs.validate();
    expect(validated).toMatchObject({ outcome: 'done', reason: 'passed', outputs: { validation: 'passed' } });
    expect(requests()).toBe(before);
    expect(validation().steps.map(({ step, ok }) => [step, ok])).toEqual([
      ...[
        ['setup', true],
        ['reproduce-before', true],
        ['syntax', true],
      ],
      ['reproduce-after', true],
    ]);

    const asked = world.model.requests.length;
    const published = await jobs.publish();
    expect(published).toMatchObject({ outcome: 'done', reason: 'ok', outputs: { validation: 'passed' } });
    expect(world.model.requests).toHaveLength(asked);
    const [pull, ...more] = world.pulls();
    expect(more).toEqual([]);
    expect(pull).toMatchObject({ pull: { draft: true, head: `ci-fix-issue-${world.issue}-110` } });
    expect(pull!.body).toContain('**Validated**');
    expect(pull!.body).toContain('in a job of its own without permissions and secrets');
    expect(unitsOf(world).files(world.branches()[0])['src/index.js']).toContain(GOOD_LINE);
    expect(world.comments()).toHaveLength(1);
    expect(attemptsIn(world)).toMatchObject([{ end: 'published', run: 9100 }]);
  });

  it('do it in private repositories, with the permissions of the example', async () => {
    for (const repo of [HOME, UNITS, 'acme/poller']) world.red.github.repo(repo).setVisibility('private');
    await jobs.propose();
    await jobs.validate();
    expect(await jobs.publish()).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(world.pulls()).toHaveLength(1);
  });

  it('publish twice is one pull request and one comment', async () => {
    await jobs.propose();
    await jobs.validate();
    await jobs.publish();
    const before = written();
    expect(await jobs.publish()).toMatchObject({ outcome: 'nothing', reason: 'already-done' });
    expect(written()).toEqual(before);
  });

  it('a base that moved on meanwhile is no reason not to publish: the change stands on what it was made from', async () => {
    await jobs.propose();
    await jobs.validate();
    const units = unitsOf(world);
    const base = units.sha();
    units.push('main', { message: 'Go on', files: { 'README.md': '# units\n' } });
    expect(await jobs.publish()).toMatchObject({ outcome: 'done', reason: 'ok' });
    const head = units.sha(world.branches()[0]);
    expect(units.record.git.commits.get(head)!.parents).toEqual([base]);
  });

  it('whatever happened meanwhile is seen: the triage was taken back', async () => {
    await jobs.propose();
    await jobs.validate();
    triageSays(world, { fixable: false });
    expect(await jobs.publish()).toMatchObject({ outcome: 'refused', reason: 'not-fixable' });
    expect(world.branches()).toEqual([]);
    expect(kinds(world)).toEqual(['comment']);
  });

  it('whatever happened meanwhile is seen: the issue was closed', async () => {
    await jobs.propose();
    await jobs.validate();
    homeOf(world).editIssue(world.issue, { state: 'closed' }, 'maria');
    await expect(jobs.publish()).rejects.toThrow('is closed');
    expect(written()).toEqual([]);
  });

  it('B4: switched off meanwhile, it writes nothing', async () => {
    await jobs.propose();
    await jobs.validate();
    homeOf(world).push('main', { message: 'Off', files: { '.github/ai-devops.yml': 'disabled: true\n' } });
    expect(await jobs.publish()).toMatchObject({ outcome: 'refused', reason: 'disabled', refused: [{ rule: 'B4' }] });
    expect(written()).toEqual([]);
  });
});

describe('what the first job hands over when there is no change', () => {
  it('a refusal, which the last job writes into the issue', async () => {
    triageSays(world, { confidence: 0.2, fixable: false });
    expect(await jobs.propose([])).toMatchObject({ outcome: 'refused', reason: 'not-fixable' });
    expect(written()).toEqual([]);
    expect(await jobs.validate()).toMatchObject({ outcome: 'nothing', reason: 'no-plan' });
    expect(existsSync(path.join(world.host.machine!.folder, 'validation.json'))).toBe(false);
    expect(await jobs.publish()).toMatchObject({ outcome: 'refused', reason: 'not-fixable' });
    const [comment] = world.comments();
    expect(comment!.body).toContain('No fix was tried');
    expect(comment!.body).toContain('no change of files');
    expect(comment!.body).toContain('20 %');
    expect(comment!.body).toContain('Written without a model');
    expect(kinds(world)).toEqual(['comment']);
  });

  it('that the model gave up', async () => {
    const guarded = stages('.github/workflows/nightly.yml', { content: 'on: push\n' });
    const turns = [REPAIR, guarded, fixAnswer({ outcome: 'give-up', summary: 'A person must change the workflow.' })];
    expect(await jobs.propose(turns)).toMatchObject({ outcome: 'nothing', reason: 'gave-up' });
    expect(await jobs.publish()).toMatchObject({ outcome: 'nothing', reason: 'gave-up' });
    const [comment] = world.comments();
    expect(comment!.body).toContain('The model gave up');
    expect(comment!.body).toContain('A person must change the workflow.');
    // As in one job: what it was not let do, which a person may have to.
    expect(comment!.body).toContain('| `W4` |');
    expect(comment!.body).toContain('(gemini)');
    expect(attemptsIn(world)).toMatchObject([{ end: 'gave-up' }]);
  });

  it('that its syntax stays broken', async () => {
    const turns = [stages('a.json', { content: '{' }), proposes(UNITS), fixAnswer({ summary: 'A new file.' })];
    expect(await jobs.propose(turns, { rounds: 0 })).toMatchObject({ outcome: 'nothing', reason: 'failed-validation' });
    expect(await jobs.publish()).toMatchObject({ outcome: 'nothing', reason: 'failed-validation' });
    const { body } = world.comments()[0]!;
    expect(body).toContain('no pull request was opened');
    expect(body).toMatch(/a\.json[\s\S]*A new file\./);
    expect(body).not.toContain('gave up');
    expect(attemptsIn(world)).toMatchObject([{ end: 'failed-validation' }]);
    expect(world.branches()).toEqual([]);
  });

  it('O2: no secret, whatever the model says at the end', async () => {
    const secret = 'a-secret-of-this-run-0123456789';
    world.host.secrets.add('the input `api-key`', secret);
    const turns = [fixAnswer({ outcome: 'give-up', summary: `It is ${secret}.` })];
    expect(await jobs.propose(turns)).toMatchObject({ outcome: 'alert', reason: 'guard' });
    expect(existsSync(path.join(world.host.machine!.folder, 'plan', 'plan.json'))).toBe(false);
  });
});

describe('what the second job finds', () => {
  const verdict = async (input: Parameters<Jobs['validate']>[0]) => {
    await jobs.propose();
    return (await jobs.validate(input)).outputs['validation'];
  };
  const only = (over: object) => ({ commands: { setup: '', reproduce: '', validate: '', ...over } });

  it('a change that does not do: no pull request, and one comment with the output', async () => {
    expect(await verdict(only({ validate: 'echo a lint error; exit 3' }))).toBe('failed');
    expect(await jobs.publish()).toMatchObject({ outcome: 'nothing', reason: 'failed-validation' });
    expect(kinds(world)).toEqual(['comment']);
    expect(world.comments()[0]!.body).toContain('a lint error');
    expect(attemptsIn(world)).toMatchObject([{ end: 'failed-validation' }]);
  });

  it('a failure that does not show: no pull request', async () => {
    expect(await verdict(only({ reproduce: 'true' }))).toBe('not-reproduced');
    expect(validation().steps).toHaveLength(1);
    expect(await jobs.publish()).toMatchObject({ outcome: 'nothing', reason: 'not-reproduced' });
    expect(kinds(world)).toEqual(['comment']);
  });

  it('a setup that fails: red where it is published', async () => {
    expect(await verdict(only({ setup: 'exit 2', reproduce: TEST }))).toBe('broken');
    expect(await jobs.publish()).toMatchObject({ outcome: 'failed', reason: 'setup-failed' });
    expect(kinds(world)).toEqual(['comment']);
  });

  it('no token, no key and no address in what runs there', async () => {
    await verdict(only({ validate: 'env; exit 3' }));
    const { output } = validation().steps.at(-1)!;
    expect(output).toMatch(/^PATH=/m);
    expect(output).not.toMatch(/ghs_|key-for-the-twin|GITHUB_|127\.0\.0\.1/);
  });

  it.each([
    ['is not there', undefined],
    ['is no JSON', 'passed'],
    ['has another shape', '{"verdict":"passed"}'],
  ])('and left a file that %s: nothing is published, and the comment says so', async (_, text) => {
    await jobs.propose();
    const file = path.join(world.host.machine!.folder, 'other.json');
    if (text !== undefined) writeFileSync(file, text);
    expect(await jobs.publish({ validation: file })).toMatchObject({ outcome: 'failed', reason: 'setup-failed' });
    expect(kinds(world)).toEqual(['comment']);
    // What cannot be run says nothing about the change.
    expect(attemptsIn(world)).toMatchObject([{ end: 'refused' }]);
    expect(world.comments()[0]!.body).toContain('no pull request was opened');
    expect(world.host.lines.join('\n')).toMatch(/warning: .*(other\.json|shape)/);
  });

  it('nothing, when `none` is typed out: then nobody tried it, and it says so', async () => {
    await jobs.propose();
    expect(await jobs.publish({ validation: 'none' })).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(world.pulls()[0]!.body).toContain('**Not validated**: nothing was run.');
    expect(world.comments()[0]!.body).toContain('**Not validated**: nothing was run.');
  });

  it('W9: what it says of another plan does not count', async () => {
    await verdict(only({ validate: 'true' }));
    const file = path.join(world.host.machine!.folder, 'validation.json');
    writeFileSync(file, JSON.stringify({ ...validation(), plan: 'b'.repeat(64) }));
    expect(await jobs.publish()).toMatchObject({ outcome: 'alert', reason: 'guard' });
    expect(written()).toEqual([]);
  });

  it('W9: an archive that was changed on the way is not run', async () => {
    await jobs.propose();
    const archive = path.join(jobs.folder(), 'base', 'acme__units.tar.gz');
    writeFileSync(archive, Buffer.concat([readFileSync(archive), Buffer.from('x')]));
    expect(await jobs.validate()).toMatchObject({ outcome: 'alert', reason: 'guard' });
    expect(world.host.lines.filter((line) => line.includes('Validation:'))).toEqual([]);
  });

  it('W9: a plan that was changed on the way is not run', async () => {
    await jobs.propose();
    jobs.forge((plan) => ({ ...plan, at: 'now' }));
    expect(await jobs.validate()).toMatchObject({ outcome: 'alert', reason: 'guard' });
    expect(world.host.lines.filter((line) => line.includes('Validation:'))).toEqual([]);
  });
});
