import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { attemptsIn, calls, homeOf, kinds, rejoined, stages, unitsOf } from './fix-hands.ts';
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
  SETUP,
  TEST,
  UNITS,
} from './fix-world.ts';

let world: FixWorld;
beforeEach(async () => {
  world = await openFixWorld();
});
afterEach(() => world.close());

const COMMANDS = { setup: SETUP, reproduce: TEST, validate: '' };
/** Ten times too much. */
const WRONG_LINE = GOOD_LINE.replace('1_000', '10_000');
const WRONG = stages('src/index.js', { edits: [{ search: BROKEN_LINE, replace: WRONG_LINE }] });
const MENDS = stages('src/index.js', { edits: [{ search: WRONG_LINE, replace: GOOD_LINE }] });

describe('before any change', () => {
  it('a failure that does not show proves nothing: no model is asked, and the comment says so', async () => {
    unitsOf(world).push('main', { message: 'Repair', files: { 'src/index.js': await good() } });
    const report = await world.run({ commands: COMMANDS });
    expect(report).toMatchObject({
      outcome: 'nothing',
      reason: 'not-reproduced',
      outputs: { validation: 'not-reproduced' },
    });
    expect(world.model.requests).toEqual([]);
    expect(kinds(world)).toEqual(['comment']);
    expect(world.comments()[0]!.body).toContain('the failure did not show before the change');
    expect(world.comments()[0]!.body).toContain('`reproduce-command`');
  });

  it.each([
    ['ends with another code', 'echo cannot install >&2; exit 4', 'cannot install'],
    ['is no command', 'no-such-program-at-all', 'no-such-program-at-all'],
  ])('a setup that %s: red, and the comment shows its output', async (_, setup, words) => {
    const report = await world.run({ commands: { ...COMMANDS, setup } });
    expect(report).toMatchObject({ outcome: 'failed', reason: 'setup-failed', outputs: { validation: 'broken' } });
    expect(world.model.requests).toEqual([]);
    expect(kinds(world)).toEqual(['comment']);
    expect(world.comments()[0]!.body).toContain(words);
    expect(world.comments()[0]!.body).toContain('`setup-command` must succeed on the default branch');
    // Nobody was asked, so it costs no attempt.
    expect(world.comments()[0]!.body).toContain('3 attempts are left');
  });

  it('a command that is not there shows no failure', async () => {
    const report = await world.run({ commands: { ...COMMANDS, reproduce: 'no-such-program-at-all' } });
    expect(report).toMatchObject({ outcome: 'failed', reason: 'setup-failed' });
    expect(world.model.requests).toEqual([]);
  });

  it('a command that hangs is stopped, and shows no failure', async () => {
    const report = await world.run({
      commands: { ...COMMANDS, reproduce: 'sleep 60 & sleep 60' },
      commandMinutes: 1 / 60,
    });
    expect(report).toMatchObject({ outcome: 'failed', reason: 'setup-failed' });
    expect(world.comments()[0]!.body).toContain('stopped at the time limit');
    expect(world.model.requests).toEqual([]);
  });

  /** The text of acme/units as it should be. */
  async function good(): Promise<string> {
    return unitsOf(world).files()['src/index.js']!.replace(BROKEN_LINE, GOOD_LINE);
  }
});

describe('a change that is tried out', () => {
  it('and fails goes back to the model with its output, is mended, and is proved', async () => {
    world.script(WRONG, proposes(UNITS), fixAnswer(), MENDS, fixAnswer());
    const report = await world.run({ commands: { ...COMMANDS, validate: 'node -e "process.exit(0)"' } });
    expect(report).toMatchObject({ outcome: 'done', reason: 'ok', outputs: { validation: 'passed' } });
    const seen = rejoined(world, 2);
    expect(seen).toContain('one more trial is left, and 2 more after that');
    expect(seen).toContain('reproduce-after: NOT as it should be');
    expect(seen).toContain('not ok');
    // What it printed is foreign text, between fences that nobody can foresee.
    expect(seen).toMatch(
      /<untrusted-([0-9a-f]{32}) kind="log" source="validation"[\s\S]*not ok[\s\S]*<\/untrusted-\1>/,
    );
    const [pull] = world.pulls();
    expect(pull!.body).toContain('**Validated**');
    expect(pull!.body).toContain('fails, as it must');
    expect(pull!.body).toContain('`node --test test/refresh.test.js`');
    expect(world.comments()[0]!.body).toContain('**Validated**');
    expect(unitsOf(world).files(world.branches()[0])['src/index.js']).toContain(GOOD_LINE);
    expect(kinds(world).filter((kind) => kind === 'commit')).toHaveLength(1);
  });

  it('and fails to the last round ends in one comment, without a branch, and counts as an attempt', async () => {
    world.script(WRONG, proposes(UNITS), fixAnswer(), fixAnswer(), fixAnswer());
    const report = await world.run({ commands: COMMANDS, rounds: 2 });
    expect(report).toMatchObject({
      outcome: 'nothing',
      reason: 'failed-validation',
      outputs: { validation: 'failed', 'pull-requests': '[]', branch: '' },
    });
    expect(rejoined(world, 2)).toContain('one more trial is left, and 1 more after that');
    expect(rejoined(world, 3)).toContain('one more trial is left.');
    expect(kinds(world)).toEqual(['comment']);
    const { body } = world.comments()[0]!;
    expect(body).toContain('no pull request was opened');
    expect(body).toContain('**still there**');
    expect(body).toContain('2 attempts are left');
    expect(attemptsIn(world)).toMatchObject([{ end: 'failed-validation' }]);
  });

  it('and fails with no rounds is not shown to the model', async () => {
    world.script(WRONG, proposes(UNITS), fixAnswer());
    expect(await world.run({ commands: COMMANDS, rounds: 0 })).toMatchObject({ reason: 'failed-validation' });
  });

  it('may be given up after it failed', async () => {
    world.script(WRONG, proposes(UNITS), fixAnswer(), fixAnswer({ outcome: 'give-up', summary: 'It is beyond me.' }));
    const report = await world.run({ commands: COMMANDS });
    expect(report).toMatchObject({ outcome: 'nothing', reason: 'gave-up' });
    expect(world.comments()[0]!.body).toContain('It is beyond me.');
    expect(kinds(world)).toEqual(['comment']);
  });

  it('and hangs is stopped, and the model is told', async () => {
    const hangs = stages('src/index.js', { edits: [{ search: BROKEN_LINE, replace: `${GOOD_LINE}\nfor (;;);` }] });
    const mends = stages('src/index.js', { edits: [{ search: '\nfor (;;);', replace: '' }] });
    world.script(hangs, proposes(UNITS), fixAnswer(), mends, fixAnswer());
    const report = await world.run({ commands: COMMANDS, commandMinutes: 4 / 60 });
    expect(report).toMatchObject({ outcome: 'done', outputs: { validation: 'passed' } });
    expect(rejoined(world, 2)).toContain('stopped after the time limit');
  });

  it('sees nothing of the trial before: each begins with the base', async () => {
    const marks = 'test ! -e ../units/mark && touch ../units/mark && exit 0; exit 1';
    world.script(WRONG, proposes(UNITS), fixAnswer(), MENDS, fixAnswer());
    const report = await world.run({ commands: { ...COMMANDS, validate: marks } });
    expect(report).toMatchObject({ outcome: 'done', outputs: { validation: 'passed' } });
  });

  it('must pass the second command as well', async () => {
    world.script(...GOOD, fixAnswer({ outcome: 'give-up', summary: 'The linter wants more.' }));
    const report = await world.run({ commands: { ...COMMANDS, validate: 'echo a lint error; exit 3' } });
    expect(report).toMatchObject({ outcome: 'nothing', reason: 'gave-up' });
    expect(rejoined(world, 2)).toContain('validate: NOT as it should be (exit code 3');
    expect(rejoined(world, 2)).toContain('a lint error');
  });

  it('is seen by the commands, which see no token, key or input of the job', async () => {
    const names = 'env | cut -d= -f1 | sort | tr "\\n" " "; exit 3';
    world.script(...GOOD, fixAnswer({ outcome: 'give-up', summary: 'No.' }));
    await world.run({ commands: { setup: '', reproduce: '', validate: names } });
    const seen = rejoined(world, 2);
    expect(seen).toMatch(/AI_DEVOPS CI HOME LANG NO_COLOR (?:OLDPWD )?PATH PWD (?:SHLVL )?TMPDIR/);
    expect(seen).not.toMatch(/GITHUB_|INPUT_|TOKEN|API_KEY/);
  });
});

describe('the syntax of what changed, without any command', () => {
  it.each([
    ['JavaScript', 'src/broken.mjs', 'export const a = ;\n'],
    ['JSON', 'src/broken.json', '{ "a": 1, }\n'],
    ['YAML', 'src/broken.yaml', 'a: [1\nb: 2\n'],
  ])('%s that cannot be read goes back to the model', async (_, path, content) => {
    world.script(
      REPAIR,
      stages(path, { content }),
      proposes(UNITS),
      fixAnswer(),
      calls('delete_file', { repository: UNITS, path }),
      fixAnswer(),
    );
    expect(await world.run()).toMatchObject({ outcome: 'done', outputs: { validation: 'none' } });
    expect(rejoined(world, 3)).toContain('syntax: NOT as it should be');
    expect(rejoined(world, 3)).toContain(path);
  });

  it('a file that could be read before goes back to the model when it cannot be any more', async () => {
    const half = stages('src/index.js', { edits: [{ search: BROKEN_LINE, replace: 'const UNITS = { s: 1_000,' }] });
    const whole = stages('src/index.js', { edits: [{ search: 'const UNITS = { s: 1_000,', replace: GOOD_LINE }] });
    world.script(half, proposes(UNITS), fixAnswer(), whole, fixAnswer());
    expect(await world.run()).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(rejoined(world, 2)).toMatch(/syntax: NOT as it should be[^`]*src\/index\.js:\d+: /);
  });

  it('is looked at before the commands, which are then not run', async () => {
    const half = stages('src/index.js', { edits: [{ search: BROKEN_LINE, replace: 'const UNITS = {' }] });
    world.script(half, proposes(UNITS), fixAnswer());
    const report = await world.run({ commands: COMMANDS, rounds: 0 });
    expect(report).toMatchObject({ reason: 'failed-validation' });
    expect(world.comments()[0]!.body).not.toContain('The failure, after the change');
  });

  it('that stays broken ends in one comment, without a branch', async () => {
    world.script(stages('a.json', { content: '{' }), proposes(UNITS), fixAnswer(), fixAnswer());
    const report = await world.run({ rounds: 1 });
    expect(report).toMatchObject({ outcome: 'nothing', reason: 'failed-validation' });
    expect(kinds(world)).toEqual(['comment']);
    expect(world.comments()[0]!.body).toContain('a.json');
  });

  it('that was broken before in a file of its own is no fault of the change', async () => {
    homeOf(world).push('main', { message: 'Odd', files: { 'odd.json': '{' } });
    world.script(...GOOD);
    expect(await world.run()).toMatchObject({ outcome: 'done', reason: 'ok' });
  });

  it('is all that is said of a change when there are no commands', async () => {
    world.script(...GOOD);
    await world.run();
    expect(world.pulls()[0]!.body).toContain('**Not validated**: no command was given');
    expect(world.comments()[0]!.body).toContain('**Not validated**');
  });
});

it('E2: beside a secret no command is run unless it is said how they are kept apart', async () => {
  world.host.secrets.add('the input `github-token`', FIX_TOKEN);
  const report = world.run({ commands: COMMANDS, isolation: 'job' });
  await expect(report).rejects.toThrow(/E2.*the input `github-token`.*three-job form/);
  expect(world.model.requests).toEqual([]);
  expect(kinds(world)).toEqual([]);
  expect(world.host.lines.filter((line) => line.includes('Validation:'))).toEqual([]);
});
