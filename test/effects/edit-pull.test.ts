import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readMarkers } from '../../packages/core/src/text/marker.ts';
import { BOT } from './apply.ts';
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
