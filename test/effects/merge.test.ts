import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Effect } from '../../packages/core/src/effects/index.ts';
import { TOKEN } from '../github/world.ts';
import { HOME, SECRET } from './apply.ts';
import { FACTS, openPull, type PullBench } from './pull.ts';

type Merge = Extract<Effect, { kind: 'merge' }>;
let bench: PullBench;
beforeEach(async () => {
  bench = await openPull();
});
afterEach(async () => {
  // M2: whatever else happened, no merge was ever asked for without the head that was decided on.
  for (const one of bench.sent) {
    const input = (one['variables'] as { input?: { expectedHeadOid?: string } } | undefined)?.input;
    if (String(one['url']).endsWith('/merge-async')) expect(one['sha']).toBe(decidedHead);
    else expect(input?.expectedHeadOid).toBe(decidedHead);
  }
  await bench.twin.close();
});

let decidedHead = '';
const merging = (over: Partial<Merge> = {}): Merge => {
  decidedHead = bench.head();
  const { sha = decidedHead, ...more } = over;
  return { kind: 'merge', sha, base: 'main', method: 'SQUASH', queue: false, fingerprint: FACTS, ...more };
};
const merge = (over: Partial<Merge> = {}) => bench.on([merging(over)]);
const failure = async (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );
const merges = () => bench.twin.writes().filter((write) => write.startsWith('merge '));
const onMain = () => bench.home.record.git.commits.get(bench.home.sha('main'))!;
const PUT = /^PUT .*\/merge-async$/;
const POLL = /^GET .*\/merge-async\//;
/** The last look of a merge is its first query, by whatever the twin calls it before it has read the request. */
const LOOK = /^(?:POST \/graphql|MergeState)$/;
const url = () => `${bench.twin.url}/${HOME}/pull/${bench.number}`;

describe('a merge', () => {
  it('is of the head that was decided on, and reads before and after', async () => {
    bench.requests();
    const cost = bench.twin.graphqlCost();
    const { applied, refused } = await merge();
    expect(refused).toEqual([]);
    expect(applied).toMatchObject([{ result: 'done', url: url(), note: 'merged' }]);
    expect(bench.pull()).toMatchObject({ mergedBy: 'github-actions[bot]' });
    expect(bench.home.files('main')).toMatchObject({ 'a.txt': 'two\n' });
    const requests = bench.requests();
    expect(requests.filter((one) => PUT.test(one))).toHaveLength(1);
    expect(requests.filter((one) => one === 'MergeState')).toHaveLength(2);
    expect(bench.twin.graphqlCost() - cost).toBe(2);
  });

  it.each([
    ['MERGE', 2],
    ['SQUASH', 1],
    ['REBASE', 1],
  ] as const)('by %s', async (method, parents) => {
    await merge({ method });
    expect(onMain().parents).toHaveLength(parents);
  });

  it('has the words of the rule, calmed, and its own number at the end of the title', async () => {
    const title = `fix: ask @maria [skip ci] (#${bench.number})`;
    await merge({ title, body: 'Counts.\n\nCo-authored-by: CEO <ceo@example.com>\nFixes #1' });
    expect(onMain().message).toMatch(
      new RegExp(`^fix: ask @ maria \\(skip ci\\) \\(#${bench.number}\\)\\n\\nCounts\\.\\n\\nCo-authored-by CEO`),
    );
    expect(onMain().message).not.toMatch(/#1\b/);
  });

  it('O2: a secret in its words ends the run', async () => {
    await expect(merge({ title: `key ${SECRET}` })).rejects.toMatchObject({ rule: 'O2' });
    expect(merges()).toEqual([]);
  });

  it('that is made already is left alone', async () => {
    const effect = merging();
    await bench.on([effect]);
    // The gates let nothing become of what is merged.
    bench.judge({ allowed: [], fingerprint: '' });
    const { applied } = await bench.on([effect]);
    expect(applied).toMatchObject([{ result: 'unchanged', note: 'merged' }]);
    expect([merges(), bench.sent]).toMatchObject([{ length: 1 }, { length: 1 }]);
  });

  it('of a dry run is none', async () => {
    const { applied } = await bench.on([merging()], { dryRun: true });
    expect(applied).toMatchObject([{ result: 'dry-run' }]);
    expect(merges()).toEqual([]);
  });

  it('takes its time in the background', async () => {
    bench.home.setMerging({ pendingPolls: 3 });
    expect((await merge()).applied).toMatchObject([{ result: 'done', note: 'merged' }]);
    expect(bench.world.clock.slept.length).toBeGreaterThanOrEqual(3);
  });

  it('that does not end is uncertain; the next run waits for it and asks for no other', async () => {
    bench.home.setMerging({ hold: true });
    const effect = merging();
    expect(await failure(bench.on([effect]))).toMatchObject({
      kind: 'unavailable',
      message: expect.stringMatching(/next run/),
    });
    expect(bench.pull().mergedAt).toBeNull();
    bench.when(POLL, () => void bench.home.runMerges());
    expect((await bench.on([effect])).applied).toMatchObject([{ result: 'unchanged', note: 'merged' }]);
    expect(merges()).toHaveLength(1);
  });
});

describe('is refused, and nothing is written', () => {
  const FAILED = { code: 'CHECK_FAILED', text: '`test` failed.' } as const;
  const DRAFT = { code: 'DRAFT', text: 'It is a draft.' } as const;

  it('M1: with every reason', async () => {
    bench.judge({ allowed: ['wait'], reasons: [FAILED, DRAFT] });
    const { refused } = await merge();
    expect(refused).toMatchObject([{ rule: 'M1', what: 'merge', why: expect.stringMatching(/CHECK_FAILED.*DRAFT/) }]);
  });
  it('M1: other facts than were decided on', async () => {
    expect((await merge({ fingerprint: '0'.repeat(16) })).refused).toMatchObject([
      { rule: 'M1', why: expect.stringMatching(/FINGERPRINT/) },
    ]);
  });
  it('M2: another head', async () => {
    const effect = merging();
    bench.home.push('fix', { message: 'More', files: { 'b.txt': 'b\n' } });
    expect((await bench.on([effect])).refused).toMatchObject([{ rule: 'M2' }]);
  });
  it('M5: another base', async () => {
    bench.branch('release');
    bench.home.retarget(bench.number, 'release');
    expect((await merge()).refused).toMatchObject([{ rule: 'M5', why: expect.stringMatching(/main.*release/) }]);
  });
  it('W1: with whatever else stands in the plan', async () => {
    bench.judge({ allowed: ['wait'] });
    const { refused } = await bench.on([{ kind: 'label', add: ['ai-devops'] }, merging()]);
    expect(refused).toMatchObject([{ what: 'merge' }]);
  });
  it('B1: twice in one plan', async () => {
    expect((await bench.on([merging(), merging()])).refused).toMatchObject([{ rule: 'B1' }]);
  });
  afterEach(() => {
    expect(bench.twin.writes()).toEqual([]);
    expect(bench.sent).toEqual([]);
  });
});

describe('AM54, AM55: what moves between the guard and the merge', () => {
  const push = () => bench.home.push('fix', { message: 'Evil', files: { 'a.txt': 'evil\n' } });
  const retarget = () => {
    bench.branch('release');
    bench.home.retarget(bench.number, 'release');
  };

  it.each([
    ['before the last look', LOOK],
    ['before the write', PUT],
  ])('a head that moves %s is never merged', async (_name, at) => {
    const effect = merging();
    bench.when(at, push);
    expect(await failure(bench.on([effect]))).toMatchObject({ kind: 'conflict', code: 'HEAD_CHANGED' });
    expect([merges(), bench.pull().mergedAt]).toEqual([[], null]);
  });

  it('a head that moves while the merge runs is never merged', async () => {
    bench.home.setMerging({ hold: true });
    const effect = merging();
    bench.when(POLL, () => {
      push();
      bench.home.runMerges();
    });
    expect(await failure(bench.on([effect]))).toMatchObject({ kind: 'conflict', code: 'HEAD_CHANGED' });
    expect([merges(), bench.pull().mergedAt]).toEqual([[], null]);
  });

  it('M5: a base that moves before the last look is never merged into', async () => {
    bench.when(LOOK, retarget);
    expect(await failure(merge())).toMatchObject({ kind: 'conflict', code: 'BASE_CHANGED' });
    expect(merges()).toEqual([]);
  });

  it('M5: one that moves after it is an alarm, for nothing can pin it', async () => {
    bench.when(PUT, retarget);
    expect(await failure(merge())).toMatchObject({
      name: 'AlertError',
      rule: 'M5',
      message: expect.stringMatching(/release.*main.*revert/),
    });
  });

  it('closed by somebody: nothing is sent', async () => {
    bench.when(LOOK, () => bench.home.editIssue(bench.number, { state: 'closed' }));
    expect(await failure(merge())).toMatchObject({ code: 'CLOSED' });
    expect(bench.sent).toEqual([]);
  });
});

describe('FT02, FT03, R3: no answer', () => {
  it.each(['status', 'html', 'garbage', 'reset', 'truncate'] as const)(
    '%s, and it was merged: it counts once',
    async (kind) => {
      bench.twin.faults.add({ match: PUT, phase: 'after', kind, ...(kind === 'status' ? { status: 502 } : {}) });
      expect((await merge()).applied).toMatchObject([{ result: 'done', note: 'merged' }]);
      expect([merges(), bench.sent]).toMatchObject([{ length: 1 }, { length: 1 }]);
    },
  );

  it.each(['status', 'reset'] as const)(
    '%s, and nothing happened: the error stands and nothing is sent again',
    async (kind) => {
      bench.twin.faults.add({ match: PUT, kind, ...(kind === 'status' ? { status: 502 } : {}) });
      expect(await failure(merge())).toMatchObject({ kind: 'unavailable' });
      expect([merges(), bench.sent, bench.pull().mergedAt]).toMatchObject([[], { length: 1 }, null]);
    },
  );

  it('an outage while it runs is slept through', async () => {
    bench.twin.faults.add({ match: POLL, kind: 'status', status: 502, times: 2 });
    expect((await merge()).applied).toMatchObject([{ result: 'done', note: 'merged' }]);
    expect(merges()).toHaveLength(1);
  });
});

describe('row 91-94: GitHub says no', () => {
  it.each([
    ['Base branch was modified. Review and try the merge again.', 'BASE_CHANGED', 'conflict'],
    ['Required status check "build" is expected.', 'CHECK_MISSING', 'conflict'],
    ['At least 1 approving review is required by reviewers with write access.', 'REVIEW_REQUIRED', 'conflict'],
    ['Changes must be made through the merge queue', 'QUEUE_REQUIRED', 'conflict'],
    ['Squash merges are not allowed on this repository.', 'METHOD_NOT_ALLOWED', 'conflict'],
    [
      'refusing to allow a GitHub App to create or update workflow `x` without `workflows` permission',
      'NO_WORKFLOWS_PERMISSION',
      'permission',
    ],
    ['Merging is blocked', 'MERGE_REFUSED', 'conflict'],
  ])('%s', async (message, code, kind) => {
    bench.home.setMerging({ refusals: [{ status: 405, message, times: 1 }] });
    expect(await failure(merge())).toMatchObject({
      name: 'MergeRefused',
      code,
      kind,
      message: expect.stringContaining(`#${bench.number}`),
    });
    expect([merges(), bench.sent]).toMatchObject([[], { length: 1 }]);
  });

  it.each([403, 401])('%i: the error names what is missing', async (status) => {
    bench.twin.faults.add({ match: PUT, kind: 'status', status, message: 'Resource not accessible by integration' });
    const error = await failure(merge());
    expect(error).toMatchObject({ kind: status === 403 ? 'permission' : 'auth' });
    if (status === 403) expect(String(error)).toMatch(/permissions: contents: write/);
  });

  it('FT07: so does a token that may not', async () => {
    bench.twin.token(TOKEN).permissions = { contents: 'read', issues: 'write', pull_requests: 'write' };
    expect(await failure(merge())).toMatchObject({
      kind: 'permission',
      message: expect.stringMatching(/contents: write/),
    });
  });
});

describe('row 96: two runs at once', () => {
  it.each([0, 2])('one merge, and both know of it (%i polls)', async (polls) => {
    bench.home.setMerging({ pendingPolls: polls });
    const effect = merging();
    const reports = await Promise.all([bench.on([effect]), bench.on([effect])]);
    for (const { applied } of reports) expect(applied).toMatchObject([{ note: 'merged' }]);
    expect(merges()).toHaveLength(1);
  });

  it('a merge of another head that runs is none of ours', async () => {
    bench.home.setMerging({ hold: true });
    await failure(merge());
    bench.sent.length = 0;
    bench.home.push('fix', { message: 'More', files: { 'b.txt': 'b\n' } });
    expect(await failure(merge())).toMatchObject({ kind: 'conflict', code: 'HEAD_CHANGED' });
    expect(merges()).toEqual([]);
  });
});
