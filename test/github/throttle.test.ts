import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { etagCache } from '../../packages/core/src/github/etags.ts';
import { readIssue } from '../../packages/core/src/github/issues.ts';
import { searchCode } from '../../packages/core/src/github/repos.ts';
import { loadThrottling } from '../../packages/core/src/github/throttle.ts';
import { addLabels, createComment } from '../../packages/core/src/github/write.ts';
import { fakeClock } from '../kit/clock.ts';
import { type GitHubTwin, startGitHub } from '../kit/github/index.ts';
import { connect, keyOf, repo, SEED } from './world.ts';

const APP = repo('acme/app');
const LIB = repo('acme/lib');
let twin: GitHubTwin;
beforeEach(async () => {
  twin = await startGitHub(SEED, { at: '2026-01-05T09:00:00Z' });
});
afterEach(() => twin.close());

const start = async (told: { concurrency?: number; writePauseMs?: number; signal?: AbortSignal } = {}, own = {}) => {
  const clock = fakeClock();
  const throttle = await loadThrottling({ clock, ...told });
  return connect(twin, { clock, throttle, own, etags: etagCache(), ...(told.signal ? { signal: told.signal } : {}) });
};
/** The most requests that were on their way at once. */
function watch(): () => number {
  let now = 0;
  let most = 0;
  twin.onCall(async ({ phase }) => {
    now += phase === 'before' ? 1 : -1;
    most = Math.max(most, now);
    if (phase === 'before') await new Promise((resolve) => setTimeout(resolve, 5));
  });
  return () => most;
}

it('reads go at most so many at a time, whatever repository and token', async () => {
  twin.addToken('ghs_own', { repos: ['acme/lib'] });
  const { github } = await start({ concurrency: 3 }, { [keyOf('acme/lib')]: 'ghs_own' });
  const most = watch();
  await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      github.read(i % 2 ? APP : LIB).request(`GET /repos/acme/${i % 2 ? 'app' : 'lib'}`),
    ),
  );
  expect(most()).toBe(3);
  expect(twin.journal.requests).toHaveLength(20);
});

it('writes go one at a time, in order, with a pause behind each', async () => {
  const { writer, clock } = await start({ writePauseMs: 1_000 });
  const most = watch();
  await Promise.all(['one', 'two', 'three'].map((body) => createComment(writer, APP, 1, body)));
  expect(most()).toBe(1);
  expect(clock.slept).toEqual([1_000, 1_000]);
  expect(
    twin
      .repo('acme/app')
      .comments(1)
      .map(({ body }) => body)
      .slice(-3),
  ).toEqual(['one', 'two', 'three']);
});

it('writes need not pause when nobody asks for it', async () => {
  const { writer, clock } = await start({ writePauseMs: 0 });
  for (const body of ['one', 'two']) await createComment(writer, APP, 1, body);
  expect(clock.slept).toEqual([]);
});

it('searches pause, other reads do not', async () => {
  const { github, clock } = await start();
  for (let i = 0; i < 2; i++) await searchCode(github, APP, 'const', 10);
  for (let i = 0; i < 2; i++) await readIssue(github, APP, 1);
  expect(clock.slept).toEqual([2_000]);
});

it('R3: a write is sent once, whatever the plugin could do', async () => {
  const { writer } = await start({ writePauseMs: 0 });
  const limit = { kind: 'status', status: 403, message: 'You have exceeded a secondary rate limit' } as const;
  twin.faults.add({ match: /^POST /, ...limit, headers: { 'retry-after': '1' } });
  await expect(addLabels(writer, APP, 1, ['bug'])).rejects.toMatchObject({ kind: 'rate-limit' });
  twin.faults.add({ match: /^POST /, kind: 'status', status: 502 });
  await expect(addLabels(writer, APP, 1, ['bug'])).rejects.toMatchObject({ kind: 'unavailable' });
  expect(twin.journal.requests).toHaveLength(2);
  expect(twin.writes()).toEqual([]);
});

it('FT04: a read waits by our own rule, and each try takes its turn', async () => {
  const { github, clock } = await start({ concurrency: 1 });
  const limit = { kind: 'status', status: 403, message: 'You have exceeded a secondary rate limit' } as const;
  twin.faults.add({ match: /issues\/1$/, ...limit, headers: { 'retry-after': '17' } });
  const [one, two] = await Promise.all([readIssue(github, APP, 1), readIssue(github, APP, 2)]);
  expect([one.number, two.number]).toEqual([1, 2]);
  expect(clock.slept).toHaveLength(1);
  expect(clock.slept[0]).toBeGreaterThanOrEqual(17_000);
});

it('FT05: a primary limit that ends in 50 minutes is told at once', async () => {
  const { github, clock } = await start();
  const reset = String(Math.floor(clock.now() / 1000) + 3000);
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
  twin.faults.add({ match: /issues\/1$/, kind: 'status', status: 403, message: 'API rate limit exceeded', headers });
  await expect(readIssue(github, APP, 1)).rejects.toMatchObject({ kind: 'rate-limit' });
  expect(clock.slept).toEqual([]);
});

it('what waits for its turn gives up with its caller, and nothing is sent', async () => {
  const end = new AbortController();
  const { writer } = await start({ writePauseMs: 1_000, signal: end.signal });
  const reason = new Error('enough');
  twin.onCall(({ phase }) => void (phase === 'after' && end.abort(reason)));
  const [first, ...rest] = await Promise.allSettled(
    ['one', 'two', 'three'].map((body) => createComment(writer, APP, 1, body)),
  );
  expect(first?.status).toBe('fulfilled');
  expect(rest.map((one) => one.status === 'rejected' && one.reason)).toEqual([reason, reason]);
  expect(twin.writes()).toHaveLength(1);
});
