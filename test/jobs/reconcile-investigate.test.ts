import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Turn, View } from '../kit/wires/wire.ts';
import { openReconcileWorld, type ReconcileWorld } from './reconcile-world.ts';

/** With `investigate` the model may read, and of the one pull request alone (T1, T3). */

const WEB = { owner: 'acme', name: 'web' };
let world: ReconcileWorld;
beforeEach(async () => {
  world = await openReconcileWorld({
    seed: { repos: { 'acme/web': { visibility: 'public', commits: [{ files: { 'SECRET.md': 'of the web\n' } }] } } },
  });
});
afterEach(() => world.close());

/** The model reads by these calls first, each in a turn of its own, and then answers. Gives what it saw. */
function reads(calls: { name: string; args: object }[], answer: { number: number; head: string }): View[] {
  const views: View[] = [];
  const args = { pull: answer.number, head: answer.head, action: 'merge', reason: 'Read and found good.' };
  const turns: Turn[] = calls.map(({ name, args: given }) => ({ calls: [{ name, args: { ...given } }] }));
  const note = (turn: Turn): Turn => ({
    ...turn,
    when: (view) => {
      views.push(view);
      return true;
    },
  });
  world.model.add(...turns.map(note), note({ calls: [{ name: 'answer', args }] }));
  return views;
}
const investigate = { investigate: true } as const;
const results = (views: readonly View[]) => views.flatMap(({ lastToolResults }) => lastToolResults);

it('reads the pull request, its changes, its comments and files of its head and base, and then answers', async () => {
  const { number, pull } = world.ready({ files: { 'src/parser.ts': 'export const answer = 42;\n' } });
  world.github.repo('acme/app').addComment(number, { user: 'maria', body: 'Measured: twice as fast.' });
  world.minutes(5);
  const { headSha } = pull!;
  const views = reads(
    [
      { name: 'get_pull_request', args: { number } },
      { name: 'get_pull_request_files', args: { number } },
      { name: 'get_issue', args: { number } },
      { name: 'get_file_contents', args: { path: 'src/parser.ts', ref: headSha } },
    ],
    { number, head: headSha },
  );
  await world.run(investigate);
  const seen = results(views);
  expect(seen.map(({ name, isError }) => `${name} ${isError}`)).toEqual([
    'get_pull_request false',
    'get_pull_request_files false',
    'get_issue false',
    'get_file_contents false',
  ]);
  expect(seen.map(({ text }) => text).join()).toContain('export const answer = 42;');
  expect(seen.map(({ text }) => text).join()).toContain('Measured: twice as fast.');
  expect(world.isMerged(number)).toBe(true);
});

it('is offered reads alone, and nothing without `investigate`', async () => {
  const { number, pull } = world.ready();
  const views = reads([], { number, head: pull!.headSha });
  await world.run(investigate);
  expect(views[0]!.tools.toSorted()).toEqual([
    'answer',
    'get_file_contents',
    'get_issue',
    'get_pull_request',
    'get_pull_request_files',
  ]);
  const second = world.ready();
  const bare = reads([], { number: second.number, head: second.pull!.headSha });
  await world.run();
  expect(bare[0]!.tools).toEqual(['answer']);
});

describe('what is not about it is refused', () => {
  it.each<[string, string, (other: { number: number; head: string }) => object]>([
    ['another pull request', 'get_pull_request', ({ number }) => ({ number })],
    ['the changes of another', 'get_pull_request_files', ({ number }) => ({ number })],
    ['the comments of another', 'get_issue', ({ number }) => ({ number })],
    ['another repository', 'get_file_contents', () => ({ repository: 'acme/web', path: 'SECRET.md' })],
    ['another repository by its number', 'get_pull_request', () => ({ repository: 'acme/web', number: 1 })],
    ['the head of another', 'get_file_contents', ({ head }) => ({ path: 'src/other.ts', ref: head })],
    ['a tool that it was not given', 'search_code', () => ({ query: 'password' })],
    ['a tool that writes', 'add_issue_comment', () => ({ number: 1, body: 'Hello.' })],
  ])('%s', async (_, name, args) => {
    const other = world.ready({ draft: true, title: 'Of another', files: { 'src/other.ts': 'of another\n' } });
    const { number, pull } = world.ready();
    const call = { name, args: args({ number: other.number, head: other.pull!.headSha }) };
    const views = reads([call], { number, head: pull!.headSha });
    const repositories = { targets: [WEB] };
    await world.run({ ...investigate, ...repositories }, { repositories: [WEB] });
    const [result] = results(views);
    expect(result!.isError).toBe(true);
    expect(result!.text).not.toMatch(/of another|of the web/i);
    expect(world.github.journal.writes.filter(({ kind }) => kind === 'comment')).toEqual([]);
    // A refusal is no reason to stop: it may still answer.
    expect(world.isMerged(number)).toBe(true);
  });
});

it('is asked to be brief: one that only reads on and on gets no answer in, and waits', async () => {
  const { number } = world.ready();
  world.model.otherwise(() => ({ calls: [{ name: 'get_pull_request', args: { number } }] }));
  const report = await world.run(investigate);
  expect(world.decided(report, number)!.action).toBe('wait');
  expect(world.isMerged(number)).toBe(false);
  expect(world.model.requests.length).toBeLessThanOrEqual(6);
});
