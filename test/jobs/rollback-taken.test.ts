import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readMarkers, writeMarker } from '../../packages/core/src/text/marker.ts';
import type { Issue } from '../kit/github/index.ts';
import { HOME } from './reconcile-world.ts';
import { APP, openRollbackWorld, type RollbackWorld } from './rollback-world.ts';

/** An open rollback that somebody else has made theirs: it is neither closed nor labelled again, and people are told why. */

let world: RollbackWorld;
beforeEach(async () => {
  world = await openRollbackWorld();
});
afterEach(() => world.close());

const repo = () => world.github.repo(HOME);
async function proposed(): Promise<[merged: number, rollback: Issue]> {
  const { number } = await world.merged();
  world.health('Degraded');
  for (let n = 0; n < 3; n += 1) await world.watch();
  return [number, world.rollbacks()[0]!];
}
const push = ({ pull }: Issue, author = 'maria') => repo().push(pull!.head, { author, files: { 'x.ts': '1\n' } });

const TAKEN: readonly [string, string, (one: Issue) => unknown][] = [
  ['pushed to', 'pushed to it', push],
  ['pushed to, in the name of our app', 'pushed to it', (one) => push(one, 'other[bot]')],
  ['edited', 'edited its text', (one) => repo().editIssue(one.number, { body: `${one.body} Please keep.` }, 'maria')],
  [
    'closed and reopened',
    'reopened it',
    (one) => {
      repo().editIssue(one.number, { state: 'closed' }, 'maria');
      repo().editIssue(one.number, { state: 'open' }, 'maria');
    },
  ],
  ['unlabelled', 'took a label off', (one) => repo().removeLabel(one.number, 'staging', 'maria')],
];

describe('is left open when health returns', () => {
  it.each(TAKEN)('where a person has %s it', async (_, words, act) => {
    const [merged, rollback] = await proposed();
    act(rollback);
    world.health('Healthy');
    const report = await world.watch();
    expect(repo().issue(rollback.number).state).toBe('open');
    expect(world.notes(rollback.number)).toEqual([]);
    expect(world.notes(merged)[0]).toContain('is left to people, because somebody');
    expect(world.notes(merged)[0]).toContain(words);
    expect([world.told(report).map(({ action }) => action), report.refused]).toEqual([['healthy'], []]);
    const settled = world.writes().length;
    await world.watch();
    expect(world.writes()).toHaveLength(settled);
  });

  it.each(TAKEN)('where a person has %s it in that very moment', async (_, __, act) => {
    const [, rollback] = await proposed();
    world.health('Healthy');
    world.meanwhile('Watched', () => void act(rollback));
    const report = await world.watch();
    expect(repo().issue(rollback.number).state).toBe('open');
    expect(world.notes(rollback.number)).toEqual([]);
    expect(world.told(report).map(({ action }) => action)).toEqual(['healthy']);
    // Nor is it told to be ours to close: once that person closes it, none is proposed again.
    await world.watch();
    repo().editIssue(rollback.number, { state: 'closed' }, 'maria');
    world.health('Degraded');
    for (let n = 0; n < 3; n += 1) await world.watch();
    expect(world.rollbacks()).toEqual([]);
  });
});

it('one that we closed and a person reopened stays open', async () => {
  const [, rollback] = await proposed();
  world.health('Healthy');
  await world.watch();
  expect(repo().issue(rollback.number).state).toBe('closed');
  repo().editIssue(rollback.number, { state: 'open' }, 'maria');
  await world.watch();
  await world.watch();
  expect(repo().issue(rollback.number).state).toBe('open');
});

it('labels that a person took off, all of them, stay off', async () => {
  const [, rollback] = await proposed();
  for (const label of [...rollback.labels]) repo().removeLabel(rollback.number, label, 'maria');
  await world.watch();
  await world.watch();
  expect([repo().issue(rollback.number).labels, repo().issue(rollback.number).state]).toEqual([[], 'open']);
});

it('a look that somebody edited, whose account is gone since, counts for nothing', async () => {
  const { number, pull } = await world.merged();
  world.health('Degraded');
  await world.watch();
  const [comment] = repo()
    .comments(number)
    .filter(({ user, body }) => user === APP && readMarkers(body).some(({ kind }) => kind === 'rollback'));
  const looks = ['2026-01-05T08:00:00Z', '2026-01-05T08:10:00Z'];
  const data = { merge: pull!.mergeSha!, targets: [{ target: 'argocd:app-staging', looks }] };
  const body = writeMarker('rollback', { ...data, runs: [], before: [], closed: [], said: '' }, (text) => text);
  repo().editComment(comment!.id, body, 'maria');
  Object.assign(
    repo()
      .comments(number)
      .find(({ id }) => id === comment!.id)!,
    { editor: null },
  );
  await world.watch();
  expect(world.rollbacks()).toEqual([]);
});

it('is not looked after any more, and that is said, once fifty others were merged or moved since', async () => {
  const [, rollback] = await proposed();
  for (let n = 0; n < 51; n += 1) {
    repo().branch(`old-${n}`);
    const { number } = repo().addPull({ head: `old-${n}`, title: `Old ${n}`, user: 'maria' });
    const { mergeSha, mergedBy } = repo().issue(1).pull!;
    Object.assign(repo().issue(number), { state: 'closed' });
    Object.assign(repo().issue(number).pull!, { mergedAt: '2026-01-01T00:00:00Z', mergeSha, mergedBy });
  }
  world.health('Healthy');
  const report = await world.watch(1_500);
  expect(repo().issue(rollback.number).state).toBe('open');
  expect(report.summary).toContain(`#${rollback.number}\` is an open rollback of what was merged too long ago`);
});
