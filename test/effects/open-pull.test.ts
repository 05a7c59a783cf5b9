import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pullsForbidden } from '../../packages/core/src/github/write-pull.ts';
import { readMarkers } from '../../packages/core/src/text/marker.ts';
import { TOKEN } from '../github/world.ts';
import { BOT, HOME, SECRET } from './apply.ts';
import {
  BRANCH,
  CONFIG_TEXT,
  fixData,
  LABELS,
  markedFix,
  type OpenPull,
  opening,
  openPublish,
  type PublishBench,
} from './publish.ts';

let bench: PublishBench;
beforeEach(async () => {
  bench = await openPublish();
});
afterEach(() => bench.twin.close());

const GRAPHQL = /^POST \/graphql$/;
const pulls = () => bench.home.issues.filter(({ pull }) => pull !== undefined);
const [first, second] = [() => pulls()[0]!, () => pulls()[1]];
const kinds = () => bench.twin.writes().map((write) => write.split(' ')[0]);
/** Commits and opens, as a job does. */
const both = (over: Partial<OpenPull> = {}) => bench.publish([bench.commit(), opening(over)]);
const asking = (users: string[], teams: string[] = []) => both({ reviewers: { users, teams } });

describe('a draft pull request (W7)', () => {
  it('has text, marker and labels, and closes the issue that asked and no other', async () => {
    const { applied, refused, config } = await both({ text: 'It counted. Resolves #9.\n\nFixes #1\n\nFixes #2' });
    expect(refused).toEqual([]);
    expect(first()).toMatchObject({
      title: 'fix(a): count from two',
      state: 'open',
      user: BOT.login,
      labels: LABELS,
      pull: { draft: true, head: BRANCH, base: 'main', headSha: bench.home.sha(BRANCH) },
    });
    expect(first().body).toContain('Resolves `#9`.\n\nFixes #1\n\nFixes `#2`\n\n');
    expect(readMarkers(first().body ?? '')).toMatchObject([{ kind: 'fix', data: fixData() }]);
    expect(applied).toMatchObject([{ result: 'done' }, { result: 'done', url: `${bench.twin.url}/acme/app/pull/2` }]);
    expect(config).toEqual({ text: CONFIG_TEXT });
  });

  it('takes four requests with its facts and its commit, reviewers and the read back among them', async () => {
    await asking(['rita', 'ann']);
    expect(bench.requests()).toEqual(['Target', 'Commit', 'OpenPull', 'Decorate']);
    expect(bench.twin.journal.requests.find(({ operation }) => operation === 'Target')).toMatchObject({ cost: 3 });
  });

  it('makes the labels that are missing, in their colours', async () => {
    bench.home.record.labels.length = 0;
    await both();
    expect(bench.home.record.labels).toMatchObject([{ color: '0052cc' }, { color: 'd93f0b' }, { color: '0e8a16' }]);
    expect(first().labels).toEqual(LABELS);
  });
});

describe('FT10: reviewers', () => {
  // A workflow's own token can ask no team.
  beforeEach(() => bench.twin.addToken(TOKEN, { login: 'ai-devops[bot]', permissions: 'all' }));

  it('are asked', async () => {
    const { applied } = await asking(['rita', 'ann'], ['core']);
    expect(first().pull).toMatchObject({ requestedReviewers: ['rita', 'ann'], requestedTeams: ['core'] });
    expect(applied[1]).not.toHaveProperty('left');
  });

  it('that GitHub does not take are left out, each for itself, and told', async () => {
    const { applied } = await asking(['maria', 'rita', 'nobody-at-all'], ['core', 'ghosts']);
    expect(first()).toMatchObject({
      labels: LABELS,
      pull: { requestedReviewers: ['rita'], requestedTeams: ['core'] },
    });
    expect(applied[1]?.left).toEqual([
      'nobody-at-all was not asked for a review: GitHub knows no user of that name.',
      expect.stringMatching(/^maria was not asked for a review: .*collaborators/),
      expect.stringMatching(/^acme\/ghosts was not asked for a review: .*collaborators/),
    ]);
  });

  it('a single one that GitHub does not take costs no further request', async () => {
    const { applied } = await asking(['maria']);
    expect(applied[1]?.left).toEqual([expect.stringMatching(/^maria was not asked.*collaborators/)]);
    expect(bench.requests()).toHaveLength(4);
  });

  it('the author is never asked', async () => {
    bench.twin.token(TOKEN).user.login = 'rita';
    const self = { login: 'rita', id: 0, type: 'User' as const };
    const { applied } = await bench.publish([bench.commit(), opening({ reviewers: { users: ['Rita'], teams: [] } })], {
      self,
    });
    expect(applied[1]).not.toHaveProperty('left');
  });
});

describe('crash windows (FT46)', () => {
  it('the commit is made and the pull request not: the next run adopts the commit', async () => {
    await bench.publish([bench.commit()]);
    const sha = bench.home.sha(BRANCH);
    const { applied } = await both();
    expect(applied).toMatchObject([{ result: 'unchanged' }, { result: 'done' }]);
    expect([bench.home.sha(BRANCH), pulls().length]).toEqual([sha, 1]);
  });

  it('the pull request is open and has no labels: the next run puts them on', async () => {
    bench.twin.faults.add({ match: GRAPHQL, nth: 4, times: Number.POSITIVE_INFINITY, kind: 'reset' });
    await expect(both()).rejects.toMatchObject({ kind: 'unavailable' });
    expect(first().labels).toEqual([]);
    bench.twin.faults.clear();
    const { applied } = await both();
    expect(applied).toMatchObject([{ result: 'unchanged' }, { result: 'done' }]);
    expect([pulls().length, first().labels]).toEqual([1, LABELS]);
  });

  it('all is done: nothing is written', async () => {
    await both();
    const before = bench.twin.writes().length;
    const { applied } = await both({ marker: { kind: 'fix', data: fixData({ run: 8 }) } });
    expect(applied).toMatchObject([{ result: 'unchanged' }, { result: 'unchanged' }]);
    expect(bench.twin.writes()).toHaveLength(before);
  });

  it('what is adopted may have been marked as ready by a person', async () => {
    await both();
    Object.assign(first().pull!, { draft: false });
    first().labels.length = 0;
    expect((await both()).applied[1]).toMatchObject({ result: 'done' });
  });
});

describe('FT02, R3: an answer that is lost', () => {
  const lost = [3, 4].flatMap((nth) =>
    (['status', 'html', 'garbage', 'reset', 'truncate'] as const).map((kind) => [nth, kind] as const),
  );
  it.each(lost)('request %i, %s: it is found and counts', async (nth, kind) => {
    const fault = { match: GRAPHQL, nth, phase: 'after' as const, kind };
    bench.twin.faults.add({ ...fault, ...(kind === 'status' ? { status: 502 } : {}) });
    const { applied } = await both();
    expect(applied[1]).toMatchObject({ result: 'done', url: expect.stringMatching(/\/pull\/2$/) });
    expect([pulls().length, first().labels]).toEqual([1, LABELS]);
  });

  it('nothing was done: the run fails and sends nothing again', async () => {
    bench.twin.faults.add({ match: GRAPHQL, nth: 3, kind: 'reset' });
    await expect(both()).rejects.toMatchObject({ kind: 'unavailable' });
    expect(kinds()).toEqual(['create-ref', 'commit']);
  });
});

it('FT18: two runs at once open one', async () => {
  const reports = await Promise.all([both(), both()]);
  expect(pulls()).toHaveLength(1);
  expect(first().labels).toEqual(LABELS);
  for (const { applied } of reports) expect(applied[1]).toMatchObject({ url: expect.stringMatching(/\/pull\/2$/) });
});

describe('W7: one at a time', () => {
  const other = (body: string, over: object = {}) => {
    bench.home.push('ci-fix-issue-1-3', { files: { x: 'x' } });
    return bench.home.addPull({ head: 'ci-fix-issue-1-3', user: BOT.login, body, ...over });
  };
  it.each([
    ['of the same failure', fixData({ issue: 'acme/app#9' })],
    ['of the same issue', fixData({ fingerprint: 'v1:bb' })],
  ])('an open one %s on another branch is enough', async (_name, data) => {
    const { number } = other(markedFix(data));
    const { refused } = await both();
    expect(refused).toMatchObject([{ rule: 'W7', what: 'open-pull', why: expect.stringContaining(`#${number}`) }]);
    expect(bench.twin.writes()).toEqual([]);
  });

  it('a person who edited its text does not make it another', async () => {
    const { number } = other(markedFix(fixData()));
    bench.home.editIssue(number, { body: `${markedFix(fixData())}\n\n- [x] seen` }, 'maria');
    expect((await both()).refused).toMatchObject([{ rule: 'W7' }]);
  });

  it.each<[string, () => void]>([
    ['by somebody else', () => other(markedFix(fixData()), { user: 'mallory', labels: LABELS })],
    ['that is closed', () => other(markedFix(fixData()), { state: 'closed' })],
    ['of another failure', () => other(markedFix(fixData({ issue: 'acme/app#9', fingerprint: 'v1:bb' })))],
  ])('one %s is no reason', async (_name, make) => {
    make();
    expect((await both()).refused).toEqual([]);
    expect(second()).toMatchObject({ pull: { head: BRANCH, draft: true } });
  });

  it('one that a person opened from our branch is left to them', async () => {
    await bench.publish([bench.commit()]);
    bench.home.addPull({ head: BRANCH, user: 'maria', title: 'By hand' });
    expect((await both()).refused).toMatchObject([{ rule: 'W7', why: expect.stringContaining('maria') }]);
  });

  it('more than can be read are too many', async () => {
    const facts = { ...(await bench.facts()), cut: true };
    const { refused } = await bench.publish([opening()], { target: async () => facts });
    expect(refused).toMatchObject([{ rule: 'W7' }]);
  });
});

const asked = { provider: 'gemini', model: 'm', costUsd: 0, steps: 1 };
const PLANNED = { issue: `${HOME}#1`, hash: 'b'.repeat(64), head: 'c'.repeat(40), run: 7, asked };
const CHANGED = { change: 'replicas-7', type: 'replicas', plan: 'b'.repeat(64), run: 7, risk: 'low' as const };
const ROLLBACK = { pull: `${HOME}#1`, merge: 'c'.repeat(40), target: 'argocd:app', run: 7 };

it('W3: a plan or a change is opened from a branch of its own name', async () => {
  for (const over of [
    { marker: { kind: 'plan' as const, data: PLANNED }, branch: 'ai-agent/issue-1-2' },
    { marker: { kind: 'change' as const, data: CHANGED }, branch: 'agent-sre/replicas-7', draft: false },
  ]) {
    bench.home.push(over.branch, { files: { x: over.branch } });
    const { refused, applied } = await bench.publish([opening({ ...over, references: [] })]);
    expect([refused, applied[0]?.result]).toEqual([[], 'done']);
  }
});

describe('is refused', () => {
  it.each<[string, string, Partial<OpenPull>]>([
    ['W8', 'a label of others', { labels: ['ai-devops', 'lgtm'] }],
    ['W7', 'without the label that finds it', { labels: ['risk:low'] }],
    ['W3', 'for another branch than the default one', { base: 'release' }],
    ['W7', 'closing another issue', { references: ['Fixes #2'] }],
    ['W3', 'a rollback, which GitHub makes', { marker: { kind: 'rollback', data: ROLLBACK } }],
    ['W3', 'a plan on another branch', { marker: { kind: 'plan', data: PLANNED } }],
    [
      'W3',
      'a plan on the branch of another issue',
      { marker: { kind: 'plan', data: PLANNED }, branch: 'ai-agent/issue-2' },
    ],
    ['W3', 'a change on another branch', { marker: { kind: 'change', data: CHANGED }, draft: false }],
    [
      'W7',
      'a change that is ready and risky',
      { marker: { kind: 'change', data: { ...CHANGED, risk: 'medium' } }, draft: false },
    ],
    [
      'W7',
      'a plan that is ready',
      { marker: { kind: 'plan', data: PLANNED }, branch: 'ai-agent/issue-1', draft: false },
    ],
    ['O5', 'a title that closes', { title: 'fixes #12' }],
    ['O5', 'a title that calls', { title: 'ask @maria' }],
  ])('%s: %s', async (rule, _name, over) => {
    const { refused } = await both(over);
    expect(refused).toMatchObject([{ rule, what: 'open-pull' }]);
    expect(bench.twin.writes()).toEqual([]);
  });

  it('O2: a secret ends the run', async () => {
    await expect(both({ text: `key ${SECRET}` })).rejects.toMatchObject({ rule: 'O2' });
    expect(bench.twin.writes()).toEqual([]);
  });
});

it('a text that grows when it is calmed is cut, with its marker whole', async () => {
  await both({ text: '@a|'.repeat(19_000) });
  expect(readMarkers(first().body ?? '')).toHaveLength(1);
  expect(first().body?.length).toBeLessThan(65_000);
});

describe('what GitHub forbids', () => {
  it('workflows may open no pull requests: the branch stays, and the error names the setting', async () => {
    bench.home.record.pullsForbidden = true;
    const error = await both().catch((thrown: unknown) => thrown);
    expect(pullsForbidden(error)).toBe(true);
    expect(String(error)).toMatch(/acme\/app.*"Allow GitHub Actions to create and approve pull requests".*Settings/);
    expect([kinds(), pulls()]).toEqual([['create-ref', 'commit'], []]);
  });

  it('FT07: a missing permission is another thing, and names the line to add', async () => {
    bench.twin.token(TOKEN).permissions = { contents: 'write', issues: 'write', pull_requests: 'read' };
    const error = await both().catch((thrown: unknown) => thrown);
    expect(pullsForbidden(error)).toBe(false);
    expect(String(error)).toMatch(new RegExp(`${HOME}.*permissions: pull-requests: write`));
  });
});
