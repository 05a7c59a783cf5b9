import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Effect } from '../../packages/core/src/effects/index.ts';
import { TOKEN } from '../github/world.ts';
import { openPull, type PullBench } from './pull.ts';

let bench: PullBench;
beforeEach(async () => {
  bench = await openPull();
});
afterEach(() => bench.twin.close());

const asking = (users: string[], teams: string[] = []): Effect => ({ kind: 'request-review', users, teams });
const asked = () => {
  const { requestedReviewers, requestedTeams } = bench.pull();
  return [...requestedReviewers, ...requestedTeams];
};
/** A workflow's own token can ask no team. */
const asApp = () =>
  bench.twin.addToken(TOKEN, { login: 'ai-devops[bot]', permissions: { pull_requests: 'write', members: 'read' } });
const writes = () => bench.twin.writes().length;

it('asks people and teams', async () => {
  asApp();
  const { applied } = await bench.on([asking(['rita', 'ann'], ['core'])]);
  expect(applied).toMatchObject([{ result: 'done', url: expect.stringMatching(/\/pull\/\d+$/) }]);
  expect(asked()).toEqual(['rita', 'ann', 'core']);
});

it('asks nobody twice, in whatever case the rule writes them', async () => {
  asApp();
  await bench.on([asking(['rita'], ['core'])]);
  const before = writes();
  expect((await bench.on([asking(['Rita'], ['Core'])])).applied).toMatchObject([{ result: 'unchanged' }]);
  expect(writes()).toBe(before);
});

it('never asks the author, nor ourselves', async () => {
  const { applied } = await bench.on([asking(['Maria', 'github-actions[bot]'])]);
  expect(applied[0]).toMatchObject({ result: 'unchanged' });
  expect(applied[0]).not.toHaveProperty('left');
  expect(writes()).toBe(0);
});

describe('who has given a review', () => {
  const review = (commit: string) =>
    bench.pull().reviews.push({
      ...{ id: 77, user: 'rita', state: 'COMMENTED' as const, body: 'Hm.' },
      ...{ commit, submittedAt: '2026-01-05T08:00:00Z' },
    });

  it('of the head is left in peace', async () => {
    review(bench.head());
    expect((await bench.on([asking(['rita'])])).applied).toMatchObject([{ result: 'unchanged' }]);
    expect(asked()).toEqual([]);
  });
  it('of an older commit is asked again', async () => {
    review(bench.home.sha('main'));
    await bench.on([asking(['rita'])]);
    expect(asked()).toEqual(['rita']);
  });
});

it('FT10: names that GitHub does not take are left out, each for itself', async () => {
  const { applied } = await bench.on([asking(['nobody-at-all', 'rita'], ['ghosts'])]);
  expect(asked()).toEqual(['rita']);
  expect(applied).toMatchObject([
    {
      result: 'done',
      left: [
        expect.stringMatching(/^nobody-at-all was not asked for a review: .*collaborators/),
        expect.stringMatching(/^acme\/ghosts was not asked for a review: /),
      ],
    },
  ]);
});

it('FT10: a team that our token may not see is told with what would do', async () => {
  const { applied } = await bench.on([asking(['rita'], ['core'])]);
  expect(asked()).toEqual(['rita']);
  expect(applied).toMatchObject([
    {
      result: 'done',
      left: [
        "acme/core was not asked for a review: a workflow's own token cannot ask teams; name people, or pass the token of a GitHub App with the organisation permission *Members: read*.",
      ],
    },
  ]);
});

it('when all are left out nothing was done', async () => {
  expect((await bench.on([asking(['nobody-at-all'])])).applied).toMatchObject([
    { result: 'unchanged', left: [expect.stringMatching(/not/)] },
  ]);
});

it('asks nobody about a pull request that is closed', async () => {
  bench.home.editIssue(bench.number, { state: 'closed' });
  expect((await bench.on([asking(['rita'])])).applied).toMatchObject([{ result: 'unchanged' }]);
  expect(asked()).toEqual([]);
});
