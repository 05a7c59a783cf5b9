import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readMarkers, writeMarker } from '../../packages/core/src/text/marker.ts';
import { BOT, HOME } from './apply.ts';
import { BRANCH, type EditPull, fixData, opening, openPublish, type PublishBench } from './publish.ts';

let bench: PublishBench;
beforeEach(async () => {
  bench = await openPublish();
  await bench.publish([bench.commit(), opening()]);
  bench.twin.journal.writes.length = 0;
});
afterEach(() => bench.twin.close());

const pull = () => bench.home.issue(2);
const editing = (over: Partial<EditPull> = {}): EditPull => ({
  kind: 'edit-pull',
  number: 2,
  text: 'Needs a change in another repository.\n\nFixes #1\n\nDepends on acme/lib#3',
  marker: { kind: 'fix', data: fixData() },
  references: ['Fixes #1', 'Depends on acme/lib#3'],
  ...over,
});
const edit = (over: Partial<EditPull> = {}) => bench.publish([editing(over)]);

it('brings the text up to date, with its marker and its links', async () => {
  const { applied } = await edit({ title: 'fix(a): begin at two' });
  expect(applied).toMatchObject([{ result: 'done', url: expect.stringMatching(/\/pull\/2$/) }]);
  expect(pull().body).toContain('repository.\n\nFixes #1\n\nDepends on acme/lib#3\n\n<!--');
  expect(pull().title).toBe('fix(a): begin at two');
  expect(readMarkers(pull().body ?? '')).toMatchObject([{ kind: 'fix', data: fixData() }]);
});

it('writes nothing when it says the same', async () => {
  await edit();
  expect((await edit()).applied).toMatchObject([{ result: 'unchanged' }]);
  expect(bench.twin.writes()).toEqual(['edit-pull acme/app#2 body by github-actions[bot]']);
});

it('FT02: an answer that is lost is settled by looking', async () => {
  bench.twin.faults.add({ match: /^PATCH /, phase: 'after', kind: 'reset' });
  expect((await edit()).applied).toMatchObject([{ result: 'done' }]);
  bench.twin.faults.add({ match: /^PATCH /, kind: 'reset' });
  await expect(edit({ text: 'Other.' })).rejects.toMatchObject({ kind: 'unavailable' });
});

describe('is refused', () => {
  it.each<[string, string, Partial<EditPull>, () => void]>([
    ['B3', 'no pull request of ours', { number: 1 }, () => {}],
    ['B3', 'closed', {}, () => bench.home.editIssue(2, { state: 'closed' })],
    ['B3', 'by somebody else', {}, () => Object.assign(pull(), { user: 'maria' })],
    ['B3', 'edited by a person', {}, () => bench.home.editIssue(2, { body: `${pull().body} x` }, 'maria')],
    ['B3', 'without a marker', {}, () => bench.home.editIssue(2, { body: 'x' }, BOT.login)],
    [
      'B3',
      'a fix of another issue',
      { marker: { kind: 'fix', data: fixData({ issue: 'acme/app#9' }) }, references: [] },
      () => {},
    ],
    ['W7', 'closing another issue', { references: ['Fixes acme/lib#1'] }, () => {}],
    ['O5', 'a title that skips', { title: 'x [skip ci]' }, () => {}],
  ])('%s: %s', async (rule, _name, over, change) => {
    change();
    expect((await edit(over)).refused).toMatchObject([{ rule, what: 'edit-pull' }]);
    expect(bench.twin.writes()).toEqual([]);
  });
});

it('is found by its branch when somebody took our label off', async () => {
  pull().labels.length = 0;
  expect(pull().pull?.head).toBe(BRANCH);
  expect((await edit()).applied).toMatchObject([{ result: 'done' }]);
});

describe('G5: of a plan', () => {
  const asked = { provider: 'gemini', model: 'm', costUsd: 0, steps: 1 };
  const OLD = 'b'.repeat(64);
  const BRANCH_OF_PLAN = 'ai-agent/issue-1';
  const head = () => bench.home.sha(BRANCH_OF_PLAN);
  const plan = (over: object = {}) => ({
    kind: 'plan' as const,
    data: { issue: `${HOME}#1`, hash: OLD, head: head(), run: 7, asked, ...over },
  });
  const fix = (over: object) => ({ kind: 'fix' as const, data: fixData(over) });
  let number: number;
  beforeEach(() => {
    bench.home.editIssue(2, { state: 'closed' });
    bench.home.push(BRANCH_OF_PLAN, { message: 'Open the branch', files: {} });
    const { kind, data } = plan();
    const body = `A plan.\n\n${writeMarker(kind, data, (text) => text)}`;
    number = bench.home.addPull({ head: BRANCH_OF_PLAN, user: BOT.login, labels: ['ai-devops'], body }).number;
  });
  const say = (over: Partial<EditPull>) => edit({ number, references: [], ...over });

  it('another text is written while nothing but its own commit stands there', async () => {
    expect((await say({ marker: plan({ hash: 'c'.repeat(64), run: 8 }) })).applied).toMatchObject([{ result: 'done' }]);
  });
  it('it becomes the fix that was approved', async () => {
    bench.home.push(BRANCH_OF_PLAN, { message: 'Code', files: { x: 'x' } });
    const marker = fix({ approved: { plan: OLD, by: 'maria' } });
    expect((await say({ marker })).applied).toMatchObject([{ result: 'done' }]);
  });
  it.each<[string, () => EditPull['marker']]>([
    ['a fix that nobody approved', () => fix({})],
    ['a fix of another text', () => fix({ approved: { plan: 'c'.repeat(64), by: 'maria' } })],
    ['a plan on another commit', () => plan({ head: 'd'.repeat(40) })],
    [
      'a plan whose code has come meanwhile',
      () => {
        const was = plan();
        bench.home.push(BRANCH_OF_PLAN, { message: 'Code', files: { x: 'x' } });
        return was;
      },
    ],
    [
      'a plan where the fix stands',
      () => {
        const { kind, data } = fix({ approved: { plan: OLD, by: 'maria' } });
        bench.home.editIssue(number, { body: writeMarker(kind, data, (text) => text) }, BOT.login);
        return plan();
      },
    ],
  ])('refused: %s', async (_name, make) => {
    const marker = make();
    const before = bench.home.issue(number).body;
    expect((await say({ marker })).refused).toMatchObject([{ rule: 'G5', what: 'edit-pull' }]);
    expect(bench.home.issue(number).body).toBe(before);
  });
});
