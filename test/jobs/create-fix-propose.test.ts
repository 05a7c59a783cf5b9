import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Turn } from '../kit/model.ts';
import { answered, attemptsIn, audited, calls, kinds, rejoined, stages, unitsOf, untouched } from './fix-hands.ts';
import {
  BROKEN_LINE,
  type FixWorld,
  fixAnswer,
  GOOD,
  GOOD_LINE,
  openFixWorld,
  proposes,
  REPAIR,
  UNITS,
} from './fix-world.ts';
import { HOME } from './world.ts';

let world: FixWorld;
beforeEach(async () => {
  world = await openFixWorld();
});
afterEach(() => world.close());

/** The branch that the run made in acme/units. */
const left = (): Record<string, string> => unitsOf(world).files(world.branches()[0]);

describe('what the model stages', () => {
  it('is what it reads from then on, and what is published', async () => {
    world.script(
      REPAIR,
      calls('get_file_contents', { repository: UNITS, path: 'src/index.js' }),
      stages('src/index.js', { edits: [{ search: 'in seconds', replace: 'in milliseconds' }] }),
      stages('src/names.js', { content: "export const NAMES = ['s', 'm', 'h'];\n" }),
      calls('get_repository_structure', { repository: UNITS }),
      stages('src/more.js', { content: 'export {};\n' }),
      calls('delete_file', { repository: UNITS, path: 'src/more.js' }),
      proposes(UNITS),
      fixAnswer(),
    );
    expect(await world.run()).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(answered(world, 1)).toContain(GOOD_LINE);
    expect(answered(world, 4)).toContain('names.js');
    expect(Object.keys(left()).toSorted()).toEqual(['package.json', 'src/index.js', 'src/names.js']);
    expect(left()['src/index.js']).toContain(GOOD_LINE);
    expect(left()['src/index.js']).toContain('The result is in milliseconds.');
    // What was asked for stands in the one commit, and in nothing else.
    expect(unitsOf(world).files('main')['src/index.js']).toContain(BROKEN_LINE);
  });

  it('may be a whole file, in the place of one that is there', async () => {
    const text = unitsOf(world).files()['src/index.js']!.replace(BROKEN_LINE, GOOD_LINE);
    world.script(stages('src/index.js', { content: text }), proposes(UNITS), fixAnswer());
    await world.run();
    expect(left()['src/index.js']).toBe(text);
  });

  it('may be a deletion', async () => {
    unitsOf(world).push('main', { message: 'Add', files: { 'src/stale.js': 'export {};\n' } });
    world.script(
      REPAIR,
      calls('delete_file', { repository: UNITS, path: 'src/stale.js' }),
      proposes(UNITS),
      fixAnswer(),
    );
    await world.run();
    expect(Object.keys(left())).not.toContain('src/stale.js');
  });

  it('closes the issue only when the model links it so, and a note of it is in the comment', async () => {
    world.script(
      REPAIR,
      calls('link_issues', { issues: [{ number: world.issue }], closes: true }),
      calls('add_issue_comment', { body: 'The callers need no change. Closes #77 and @jon.' }),
      proposes(UNITS),
      fixAnswer(),
    );
    await world.run();
    expect(world.pulls()[0]!.body).toContain(`Fixes ${HOME}#${world.issue}`);
    const { body } = world.comments()[0]!;
    expect(body).toContain('> The callers need no change.');
    expect(body).not.toMatch(/Closes #77|(?<!`)@jon/);
  });

  it('does not close the issue when it is not told to', async () => {
    world.script(...GOOD);
    await world.run();
    expect(world.pulls()[0]!.body).toContain(`Part of ${HOME}#${world.issue}`);
    expect(world.pulls()[0]!.body).not.toContain('Fixes ');
  });
});

describe('an intent that a control refuses is told to the model, is on record, and leaves no trace', () => {
  it.each<[string, string, () => ReturnType<typeof calls>]>([
    ['W4: a workflow', 'W4', () => stages('.github/workflows/ci.yml', { content: 'on: push\n' })],
    ['W4: a manifest that no input opens', 'W4', () => stages('package.json', { content: '{}\n' })],
    [
      'W4: the configuration of this action',
      'W4',
      () => stages('.github/ai-devops.yml', { content: 'disabled: true\n' }),
    ],
    [
      'W2: a repository that no input names',
      'W2',
      () => calls('create_or_update_file', { repository: 'evil/app', path: 'a.js', content: '1;\n' }),
    ],
    ['W3: the default branch', 'W3', () => stages('src/index.js', { content: '1;\n', branch: 'main' })],
    ['W3: a branch of its own making', 'W3', () => calls('create_branch', { repository: UNITS, branch: 'hotfix' })],
    ['W3: a pull request for another branch', 'W3', () => proposes(UNITS, { base: 'release' })],
    ['W5: a symbolic link', 'W5', () => stages('src/link.js', { content: '1;\n' })],
    ['W5: a path out of the repository', 'W5', () => stages('../app/a.js', { content: '1;\n' })],
    ['W5: an executable file', 'W5', () => stages('src/run.js', { content: '1;\n', mode: '100755' })],
    ['W6: too many lines', 'W6', () => stages('src/long.js', { content: 'x;\n'.repeat(401) })],
    ['W7: a pull request that is no draft', 'W7', () => proposes(UNITS, { draft: false })],
    ['W7: another issue', 'W7', () => calls('link_issues', { issues: [{ number: 77 }], closes: true })],
  ])('%s', async (_, rule, intent) => {
    const units = unitsOf(world);
    units.push('main', {
      message: 'Link',
      files: { 'src/link.js': 'index.js' },
      modes: { 'src/link.js': '120000' },
    });
    world.script(intent(), ...GOOD);
    const report = await world.run();
    expect(report).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(answered(world, 0)).toContain(rule);
    expect(audited(world)).toEqual([rule]);
    expect(report.refused).toMatchObject([{ rule }]);
    expect(world.pulls()).toHaveLength(1);
    expect(left()).toEqual({ ...units.files('main'), 'src/index.js': expect.stringContaining(GOOD_LINE) });
    expect(kinds(world).filter((kind) => kind === 'commit')).toHaveLength(1);
  });

  it('T1: a tool that it was not given is not there', async () => {
    world.script(calls('merge_pull_request', { repository: UNITS, number: 1 }), ...GOOD);
    expect(await world.run()).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(answered(world, 0)).toContain('There is no tool');
    expect(kinds(world)).not.toContain('merge');
  });

  it('W6: one file more than is allowed', async () => {
    world.script(REPAIR, stages('src/two.js', { content: '2;\n' }), proposes(UNITS), fixAnswer());
    const report = await world.run({ limits: { allowedPaths: [], protectedPaths: [], maxFiles: 1, maxLines: 400 } });
    expect(report).toMatchObject({ outcome: 'done', refused: [{ rule: 'W6' }] });
    expect(Object.keys(left())).not.toContain('src/two.js');
  });

  it('W4: paths of the inputs open and close what they name', async () => {
    const limits = {
      allowedPaths: ['src/', 'package.json'],
      protectedPaths: ['src/vendor'],
      maxFiles: 10,
      maxLines: 400,
    };
    const json = unitsOf(world).files()['package.json']!.replace('1.5.0', '1.5.1');
    world.script(
      stages('src/vendor/a.js', { content: '1;\n' }),
      stages('docs/a.md', { content: 'A.\n' }),
      stages('package.json', { content: json }),
      ...GOOD,
    );
    const report = await world.run({ limits });
    expect(report).toMatchObject({ outcome: 'done', refused: [{ rule: 'W4' }, { rule: 'W4' }] });
    expect(left()['package.json']).toBe(json);
    expect(Object.keys(left()).toSorted()).toEqual(['package.json', 'src/index.js']);
  });

  it('an edit of a text that is not there, or is there twice, is said and mended', async () => {
    world.script(
      stages('src/index.js', { edits: [{ search: 'const UNIT = ', replace: '' }] }),
      stages('src/index.js', { edits: [{ search: 'text', replace: '' }] }),
      ...GOOD,
    );
    expect(await world.run()).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(answered(world, 0)).toMatch(/not|once/);
    expect(answered(world, 1)).toMatch(/times|once/);
    expect(left()['src/index.js']).toBe(unitsOf(world).files()['src/index.js']!.replace(BROKEN_LINE, GOOD_LINE));
  });
});

describe('an answer that is none yet', () => {
  it('without anything staged is sent back, and mended', async () => {
    world.script(fixAnswer(), ...GOOD);
    expect(await world.run()).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(rejoined(world, 0)).toContain('Nothing is staged');
  });

  it('without the text of the pull request is sent back, and mended', async () => {
    world.script(REPAIR, fixAnswer(), proposes(UNITS), fixAnswer());
    expect(await world.run()).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(rejoined(world, 1)).toContain(`Call \`create_pull_request\` for ${UNITS}`);
    expect(world.pulls()).toHaveLength(1);
  });

  it('that stays none ends red, and nothing is written', async () => {
    world.script(fixAnswer(), fixAnswer(), fixAnswer());
    const report = await world.run();
    expect(report).toMatchObject({ outcome: 'failed', reason: 'no-answer' });
    expect(report.message).toContain('Nothing was written');
    untouched(world);
  });
});

describe('how asking can end otherwise', () => {
  it('the model gives up: one comment with its words, and no branch, whatever it had staged', async () => {
    world.script(
      stages('.github/workflows/ci.yml', { content: 'on: push\n' }),
      REPAIR,
      fixAnswer({ outcome: 'give-up', summary: 'A person must change the workflow. Fixes #12, @maria.' }),
    );
    const report = await world.run();
    expect(report).toMatchObject({ outcome: 'nothing', reason: 'gave-up' });
    const [comment] = world.comments();
    expect(comment!.body).toContain('The model gave up');
    expect(comment!.body).toContain('A person must change the workflow.');
    expect(comment!.body).not.toMatch(/Fixes #12|(?<!`)@maria/);
    expect(comment!.body).toContain('`W4`');
    expect(comment!.body).toContain('2 attempts are left');
    expect(comment!.body).toContain('gemini');
    expect(kinds(world)).toEqual(['comment']);
    expect(attemptsIn(world)).toMatchObject([{ end: 'gave-up', pulls: [] }]);
  });

  it.each<[string, string, object, Turn[]]>([
    ['the steps are used up', 'budget', { steps: 1 }, [REPAIR]],
    ['the provider blocks it', 'blocked', {}, [{ stop: 'blocked' }]],
    ['the provider is down', 'llm-unavailable', {}, Array.from({ length: 4 }, () => ({ fail: { status: 503 } }))],
  ])('%s: red, and nothing is written', async (_, reason, budget, turns) => {
    world.script(...turns);
    const usual = { steps: 12, toolCalls: 30, tokens: 220_000, costUsd: 1, minutes: 10 };
    const report = await world.run({}, { budget: { ...usual, ...budget } });
    expect(report).toMatchObject({ outcome: 'failed', reason });
    expect(report.message).toContain('Nothing was written');
    untouched(world);
  });
});
