import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readMarkers } from '../../packages/core/src/text/marker.ts';
import {
  answered,
  attemptsIn,
  audited,
  calls,
  homeOf,
  kinds,
  rejoined,
  stages,
  unitsOf,
  untouched,
} from './fix-hands.ts';
import { openJobs } from './fix-stages.ts';
import { BROKEN_LINE, type FixWorld, fixAnswer, GOOD, openFixWorld, proposes, REPAIR, UNITS } from './fix-world.ts';
import { HOME } from './world.ts';

let world: FixWorld;
beforeEach(async () => {
  world = await openFixWorld();
});
afterEach(() => world.close());

const CANARY = 'canary-4f9d2c7b8e1a6350';
// In two parts, so that no scanner takes this file for a leak.
const LOOKS_SECRET = `ghp_${'a1B2c3D4e5F6'.repeat(3)}`;
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('O2: secrets', () => {
  it('what looks like one is refused by name, and the fix goes on without it', async () => {
    world.script(stages('src/key.js', { content: `export const KEY = '${LOOKS_SECRET}';\n` }), ...GOOD);
    const report = await world.run();
    expect(report).toMatchObject({ outcome: 'done', refused: [{ rule: 'O2' }] });
    expect(answered(world, 0)).toContain('leave it out');
    expect(answered(world, 0)).not.toContain(LOOKS_SECRET);
    expect(audited(world)).toEqual(['O2']);
    expect(Object.keys(unitsOf(world).files(world.branches()[0]))).not.toContain('src/key.js');
    expect(JSON.stringify([report, world.host.audits, world.host.lines])).not.toContain(LOOKS_SECRET);
  });

  it('one that stood there before is no reason to refuse a change beside it', async () => {
    const key = `export const KEY = '${LOOKS_SECRET}';\n`;
    unitsOf(world).push('main', { message: 'Oops', files: { 'src/key.js': `${key}export const n = 1;\n` } });
    world.script(
      stages('src/key.js', { edits: [{ search: 'n = 1', replace: 'n = 2' }] }),
      proposes(UNITS),
      fixAnswer(),
    );
    expect(await world.run()).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(unitsOf(world).files(world.branches()[0])['src/key.js']).toBe(`${key}export const n = 2;\n`);
  });

  it.each<[string, () => Parameters<FixWorld['script']>[0]]>([
    ['in a file', () => stages('src/key.js', { content: `export const KEY = '${CANARY}';\n` })],
    ['in a file, encoded', () => stages('src/key.js', { content: `export const KEY = '${base64(CANARY)}';\n` })],
    ['in an edit', () => stages('src/index.js', { edits: [{ search: BROKEN_LINE, replace: `// ${CANARY}` }] })],
    ['in a path', () => stages(`src/${CANARY}.js`, { content: '1;\n' })],
    ['in the text of the pull request', () => proposes(UNITS, { cause: `It was ${CANARY}.` })],
    ['in the note', () => calls('add_issue_comment', { body: `Use ${CANARY}.` })],
  ])('the value of a known one %s is an alarm: red, and nothing is written', async (_, leak) => {
    world.host.secrets.add('the input `api-key`', CANARY);
    world.script(leak());
    const report = await world.run();
    expect(report).toMatchObject({ outcome: 'alert' });
    expect(report.message).toContain('the input `api-key`');
    expect(report.message).toContain('O2');
    untouched(world);
    expect(audited(world)).toEqual(['O2']);
    expect(JSON.stringify([report, world.host.audits, world.host.lines])).not.toContain(CANARY);
  });

  it('the value of a known one in the answer is an alarm, too', async () => {
    world.host.secrets.add('the input `api-key`', CANARY);
    world.script(REPAIR, proposes(UNITS), fixAnswer({ summary: `The key was ${CANARY}.` }));
    expect(await world.run()).toMatchObject({ outcome: 'alert' });
    untouched(world);
  });

  it('and what looks like one there is to be left out', async () => {
    world.script(...GOOD.slice(0, 2), fixAnswer({ summary: `The key was ${LOOKS_SECRET}.` }), fixAnswer());
    expect(await world.run()).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(rejoined(world, 2)).toContain('looks like a secret');
  });

  it('W9: no plan is handed over that holds one', async () => {
    world.host.secrets.add('the input `api-key`', CANARY);
    const report = await openJobs(world).propose([
      REPAIR,
      proposes(UNITS),
      fixAnswer({ summary: `It was ${CANARY}.` }),
    ]);
    expect(report).toMatchObject({ outcome: 'alert', reason: 'guard' });
    expect(existsSync(path.join(world.host.machine!.folder, 'plan', 'plan.json'))).toBe(false);
  });
});

it('B1: a change that is refused when it is made has cost an attempt', async () => {
  const units = unitsOf(world);
  for (const run of [11, 12]) {
    units.record.refs.set(`heads/ci-fix-issue-${world.issue}-${run}`, units.sha());
    units.push(`ci-fix-issue-${world.issue}-${run}`, { message: 'Mine', author: 'jon', files: { 'a.txt': 'a\n' } });
    world.script(...GOOD);
    const report = await world.run({ maxAttempts: 2 }, await world.says('maria', '@ai-create-fix'));
    expect(report).toMatchObject({ outcome: 'refused', reason: 'guard', refused: [{ rule: 'W3' }] });
  }
  expect(attemptsIn(world)).toMatchObject([{ end: 'not-published' }, { end: 'not-published' }]);
  const report = await world.run({ maxAttempts: 2 }, await world.says('maria', '@ai-create-fix'));
  expect(report).toMatchObject({ outcome: 'refused', reason: 'attempts' });
});

it('W4: the configuration is protected where the input `config` says that it lies', async () => {
  homeOf(world).push('main', { message: 'Set up', files: { 'ops/bot.yml': 'disabled: false\n' } });
  const off = calls('create_or_update_file', { path: 'ops/bot.yml', content: 'disabled: true\n' });
  world.script(off, ...GOOD);
  const report = await world.run({}, { configPath: 'ops/bot.yml' });
  expect(report).toMatchObject({ outcome: 'done', refused: [{ rule: 'W4' }] });
  expect(audited(world)).toEqual(['W4']);
  expect(world.branches(HOME)).toEqual([]);
});

describe('W6: a change that weakens what would have caught it', () => {
  const TEST_FILE = 'test/refresh.test.js';
  const inHome = (name: string, args: object) => calls(name, { path: TEST_FILE, ...args });
  const edit = (search: string, replace: string) => inHome('create_or_update_file', { edits: [{ search, replace }] });
  const SKIP = edit("test('refreshes after five minutes'", "test.skip('refreshes after five minutes'");

  it.each<[string, () => ReturnType<typeof calls>, RegExp]>([
    ['a skipped test', () => SKIP, /skip/],
    ['a deleted test file', () => inHome('delete_file', {}), /deleted|removed|gone/],
    [
      'a loosened assertion',
      () => edit('assert.equal(nextRefresh(NOW), NOW + 300_000);', 'assert.ok(nextRefresh(NOW));'),
      /assert/,
    ],
  ])('%s: a banner before everything else, a label, and the marker', async (_, weaken, words) => {
    world.script(weaken(), proposes(HOME), fixAnswer());
    const report = await world.run();
    expect(report).toMatchObject({ outcome: 'done', reason: 'ok' });
    const [pull] = world.pulls(HOME);
    const [banner] = pull!.body!.split('\n\n');
    expect(banner).toMatch(/^> \*\*This change makes a test or a check weaker/);
    expect(banner).toContain(TEST_FILE);
    expect(banner).toMatch(words);
    expect(pull!.labels).toContain('needs-human-approval');
    expect(readMarkers(pull!.body!)).toMatchObject([{ kind: 'fix', data: { weakens: true } }]);
    expect(world.comments()[0]!.body).toContain('makes a test or a check weaker');
  });

  it('a change that weakens nothing has none of it', async () => {
    world.script(...GOOD);
    await world.run();
    const [pull] = world.pulls();
    expect(pull!.body).not.toContain('weaker');
    expect(pull!.labels).not.toContain('needs-human-approval');
    expect(readMarkers(pull!.body!)).toMatchObject([{ data: { weakens: false, risk: 'low' } }]);
  });

  it('is found in the repository where it is, and in no other', async () => {
    world.script(SKIP, proposes(HOME), ...GOOD);
    await world.run();
    expect(world.pulls(HOME)[0]!.labels).toContain('needs-human-approval');
    expect(world.pulls(UNITS)[0]!.labels).not.toContain('needs-human-approval');
  });
});

describe('the risk is what changed, and the model can only raise it', () => {
  const ROLE = [
    ...['apiVersion: rbac.authorization.k8s.io/v1', 'kind: ClusterRole', 'metadata:', '  name: reader', 'rules:'],
    ...['  - apiGroups: [""]', '    resources: [pods]', '    verbs: [get]', ''],
  ].join('\n');

  it.each<[string, Parameters<FixWorld['script']>, string, boolean]>([
    ['low by both', GOOD, 'low', false],
    ['raised by the model', [REPAIR, proposes(UNITS), fixAnswer({ risk: 'high' })], 'high', true],
    ['raised by the model, a little', [REPAIR, proposes(UNITS), fixAnswer({ risk: 'medium' })], 'medium', false],
    ['not lowered by it', [stages('deploy/role.yaml', { content: ROLE }), proposes(UNITS), fixAnswer()], 'high', true],
  ])('%s', async (_, turns, risk, needsApproval) => {
    world.script(...turns);
    const report = await world.run();
    expect(report.outputs['risk']).toBe(risk);
    const [pull] = world.pulls();
    expect(pull!.labels.filter((label) => label !== 'ai-devops').toSorted()).toEqual(
      [...(needsApproval ? ['needs-human-approval'] : []), `risk:${risk}`].toSorted(),
    );
    expect(pull!.body).toContain(`**${risk}**`);
    expect(readMarkers(pull!.body!)).toMatchObject([{ data: { risk } }]);
    expect(world.comments()[0]!.body).toContain(`risk **${risk}**`);
  });

  it('of several pull requests the report has the worst', async () => {
    const note = calls('create_or_update_file', { path: 'deploy/role.yaml', content: ROLE });
    world.script(note, proposes(HOME), ...GOOD);
    expect((await world.run()).outputs['risk']).toBe('high');
    expect(world.pulls(UNITS)[0]!.labels).toContain('risk:low');
  });
});

describe('what the model writes does nothing', () => {
  it('O5: neither in the commit nor in the pull request, the comment or the labels', async () => {
    const evil =
      '@maria closes #7 [skip ci] <img src=x> https://evil.example/x?y\n\nCo-authored-by: Eve <eve@evil.example>';
    world.script(
      REPAIR,
      proposes(UNITS, { title: 'Fix #9 [skip ci] @maria', cause: evil, change: evil, impact: evil, tests: evil }),
      fixAnswer({ summary: evil.slice(0, 200) }),
    );
    expect(await world.run()).toMatchObject({ outcome: 'done', reason: 'ok' });
    const [pull] = world.pulls();
    const units = unitsOf(world).record;
    const commit = units.git.commits.get(units.refs.get(`heads/${world.branches()[0]}`)!)!;
    expect(commit.message).not.toMatch(/^\s*Co-authored-by:/m);
    // A person who squashes makes the body of the pull request the message of a commit.
    for (const text of [pull!.title, pull!.body!, commit.message]) expect(text).not.toContain('[skip ci]');
    for (const text of [pull!.title, pull!.body!, commit.message, world.comments()[0]!.body])
      expect(text).not.toMatch(/(?<![`\w])@maria|(?<![`\w])#[79]\b|(?<!`)https:\/\/evil/);
    for (const text of [pull!.body!, world.comments()[0]!.body]) expect(text).not.toMatch(/(?<!\\)<img/);
    expect(homeOf(world).issues.every(({ state }) => state === 'open')).toBe(true);
    expect(kinds(world)).not.toContain('close-issue');
  });
});
