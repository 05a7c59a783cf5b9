import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { markerOf } from '../../packages/core/src/decide/pull-marker.ts';
import type { Effect } from '../../packages/core/src/effects/index.ts';
import { writeMarker } from '../../packages/core/src/text/marker.ts';
import { BOT, HOME, SECRET } from './apply.ts';
import { openPull, type PullBench } from './pull.ts';

type Revert = Extract<Effect, { kind: 'revert' }>;

let bench: PullBench;
const NOW = '2026-01-05T12:00:00Z';
const TARGET = 'argocd:app-staging';
const LABELS = { ruleLabels: ['staging'] };
const merge = () => bench.pull().mergeSha!;
const issues = () => bench.home.issues.filter(({ pull }) => pull?.head.startsWith('revert-'));
const written = () => bench.twin.writes().filter((write) => write.startsWith('open-pull '));

/** Merges it as if we had done so. */
function merged(by = BOT.login): void {
  bench.home.push('main', { message: 'Count from two', files: { 'a.txt': 'two\n' } });
  const mergeSha = bench.home.sha('main');
  bench.home.editIssue(bench.number, { state: 'closed' });
  Object.assign(bench.pull(), { mergedAt: '2026-01-05T11:00:00Z', mergedBy: by, mergeSha });
}

beforeEach(async () => {
  bench = await openPull();
  merged();
});
afterEach(() => bench.twin.close());

const reverting = (over: Partial<Revert> = {}): Revert => ({
  kind: 'revert',
  merge: merge(),
  base: 'main',
  target: TARGET,
  title: 'Count from two',
  text: 'It was degraded.',
  labels: ['rollback', 'ai-operator', 'staging'],
  draft: true,
  closed: [],
  run: 7,
  at: NOW,
  ...over,
});
const revert = (over: Partial<Revert> = {}, more = {}) => bench.on([reverting(over)], { ...LABELS, ...more });
const marked = (data = {}) =>
  writeMarker(
    'rollback',
    { pull: `${HOME}#90`, merge: 'a'.repeat(40), target: TARGET, run: 1, ...data },
    (text) => text,
  );

describe('a revert', () => {
  it('is a pull request of GitHub’s making with evidence, marker and labels', async () => {
    bench.requests();
    const cost = bench.twin.graphqlCost();
    const { applied, refused } = await revert();
    expect(refused).toEqual([]);
    const [made] = issues();
    expect(applied).toMatchObject([{ result: 'done', url: expect.stringContaining(`/pull/${made!.number}`) }]);
    expect(made).toMatchObject({
      title: `Rollback: Count from two (#${bench.number})`,
      labels: ['rollback', 'ai-operator', 'staging'],
      pull: { draft: true, base: 'main', head: `revert-${bench.number}-fix` },
    });
    expect(made!.body).toContain('It was degraded.');
    expect(markerOf(made!.body ?? '')).toEqual({
      kind: 'rollback',
      data: { pull: `${HOME}#${bench.number}`, merge: merge(), target: TARGET, run: 7 },
    });
    expect(bench.home.files(made!.pull!.head)['a.txt']).toBe('one\n');
    const commit = bench.home.record.git.commits.get(made!.pull!.headSha)!;
    expect(commit).toMatchObject({ signed: true, committer: { login: 'web-flow' } });
    // Two looks; the mutations answer what they made.
    expect(bench.twin.graphqlCost() - cost).toBe(4);
    expect(bench.requests().filter((one) => one === 'Reverts')).toHaveLength(2);
  });

  it('is ready where it says so', async () => {
    await revert({ draft: false });
    expect(issues()[0]!.pull!.draft).toBe(false);
  });

  it('is made once', async () => {
    await revert();
    expect((await revert()).applied).toMatchObject([{ result: 'unchanged' }]);
    expect(written()).toHaveLength(1);
  });

  it('gets the labels that a killed run did not put on, and is no second one', async () => {
    bench.twin.faults.add({ match: (_, __, operation) => operation === 'Decorate', kind: 'status', status: 400 });
    await expect(revert()).rejects.toThrow();
    expect(issues().map(({ labels }) => labels)).toEqual([[]]);
    expect((await revert()).applied).toMatchObject([{ result: 'done' }]);
    expect(issues().map(({ labels }) => labels.length)).toEqual([3]);
  });

  it('FT02: whose answer is lost was made, and is not made again', async () => {
    bench.twin.faults.add({ match: (_, __, operation) => operation === 'Revert', phase: 'after', kind: 'reset' });
    expect((await revert()).applied).toMatchObject([{ result: 'done' }]);
    expect(written()).toHaveLength(1);
  });

  it('may come again after one that we closed', async () => {
    await revert();
    bench.home.editIssue(issues()[0]!.number, { state: 'closed' });
    expect((await revert()).refused).toMatchObject([{ why: expect.stringMatching(/closed by somebody/) }]);
    expect((await revert({ closed: [issues()[0]!.number] })).applied).toMatchObject([{ result: 'done' }]);
    expect(issues().map(({ pull }) => pull!.head)).toEqual([
      `revert-${bench.number}-fix`,
      `revert-${bench.number}-fix-1`,
    ]);
  });

  it('O2: with a secret in its evidence ends the run', async () => {
    await expect(revert({ text: SECRET })).rejects.toMatchObject({ rule: 'O2' });
  });

  it('O1, O5: does nothing by its words', async () => {
    await revert({ text: 'Ask @maria, fixes #1 ![x](https://evil.example/x) [skip ci]' });
    expect(issues()[0]!.body).not.toMatch(/(?<!`)@maria|fixes #1|!\[x\]\(|\[skip ci\]/);
  });

  it('that conflicts is an error, and nothing is left', async () => {
    bench.home.push('main', { files: { 'a.txt': 'three\n' } });
    await expect(revert()).rejects.toMatchObject({
      kind: 'invalid',
      message: expect.stringMatching(/couldn.t be reverted/),
    });
    expect(issues()).toEqual([]);
  });

  it('where no workflow may open a pull request names the setting', async () => {
    bench.home.record.pullsForbidden = true;
    await expect(revert()).rejects.toMatchObject({ kind: 'permission', message: expect.stringMatching(/Tick "/) });
  });
});

describe('is refused, and nothing is written', () => {
  const opened = (number: number, over: object) => {
    bench.branch(`old-${number}`);
    bench.home.addPull({
      head: `old-${number}`,
      title: 'Old',
      user: BOT.login,
      labels: ['rollback'],
      body: marked(),
      ...over,
    });
  };
  it.each<[string, string, () => unknown, Partial<Revert>]>([
    ['W8', 'another label', () => {}, { labels: ['rollback', 'ai-operator', 'lgtm'] }],
    ['W7', 'without its own label', () => {}, { labels: ['staging'] }],
    ['O5', 'a title that acts', () => {}, { title: 'Ask @maria' }],
    [
      'M2',
      'not merged',
      () => Object.assign(bench.pull(), { mergedAt: null, mergeSha: null }),
      { merge: 'a'.repeat(40) },
    ],
    ['M4', 'merged by a person', () => Object.assign(bench.pull(), { mergedBy: 'maria' }), {}],
    ['M2', 'merged by another commit', () => {}, { merge: 'a'.repeat(40) }],
    ['M2', 'merged into another branch', () => {}, { base: 'release' }],
    ['M5', 'another rollback of the target is open', () => opened(1, {}), {}],
    [
      'M5',
      'a person reverts it',
      () => {
        bench.branch(`revert-${bench.number}-fix`);
        bench.home.addPull({ head: `revert-${bench.number}-fix`, title: 'Revert', user: 'maria' });
      },
      {},
    ],
    [
      'M5',
      'five within a day',
      () => {
        for (let n = 0; n < 5; n += 1) {
          opened(n, {});
          const made = bench.home.issues.at(-1)!;
          bench.home.editIssue(made.number, { state: 'closed' });
          made.createdAt = '2026-01-05T08:00:00Z';
        }
      },
      {},
    ],
    ['M5', 'a revert itself', () => Object.assign(bench.home.issue(bench.number), { title: 'Revert "Count"' }), {}],
  ])('%s: %s', async (rule, _name, change, over) => {
    const effect = reverting(over);
    change();
    expect((await bench.on([effect], LABELS)).refused).toMatchObject([{ rule, what: 'revert' }]);
    expect(written()).toEqual([]);
  });

  it('M2: what is not in the branch any more', async () => {
    const effect = reverting();
    bench.home.record.refs.set('heads/main', bench.home.record.git.commits.get(merge())!.parents[0]!);
    expect((await bench.on([effect], LABELS)).refused).toMatchObject([{ rule: 'M2' }]);
  });

  it('B3: by nobody knows whom', async () => {
    const deps = { ...LABELS, self: undefined };
    expect((await bench.on([reverting()], deps)).refused).toMatchObject([{ rule: 'B3' }]);
  });

  it('a dry run', async () => {
    expect((await revert({}, { dryRun: true })).applied).toMatchObject([{ result: 'dry-run' }]);
    expect(written()).toEqual([]);
  });
});
