import { afterEach, describe, expect, it } from '@jest/globals';
import { runsBetween } from '../../packages/core/src/github/scan-runs.ts';
import { repo } from '../github/world.ts';
import type { GitHubTwin, RunSeed } from '../kit/github/index.ts';
import { ago, calls, NOW, red, startTwin, watch } from './actions-world.ts';

let twin: GitHubTwin;
afterEach(() => twin.close());

const LIST = 'GET /actions/runs';
const JOBS = 'GET /actions/runs/N/jobs';
const LOG = 'GET /actions/jobs/N/logs';
const PACKED = 'GET /actions/runs/N/attempts/N/logs';

/** Runs a minute apart, newest first; every tenth is red. */
const many = (count: number, minutes = 1): RunSeed[] =>
  Array.from({ length: count }, (_, i) =>
    i % 10 === 3 ? red({ createdAt: ago(minutes * (i + 1)) }) : { createdAt: ago(minutes * (i + 1)), jobs: [] },
  );

describe('calls', () => {
  it('of 3 × 300 runs: one a page, one a red run, none when nothing is new', async () => {
    const names = ['acme/app', 'acme/lib', 'acme/web'];
    twin = await startTwin(Object.fromEntries(names.map((name) => [name, many(300)])));
    const { scan, told } = watch(twin, names);
    const first = await scan();
    expect(first.builds).toHaveLength(900);
    expect(first.failed).toHaveLength(90);
    expect(calls(twin)).toEqual({ [LIST]: 9, [JOBS]: 90 });
    // One line for each repository and one for fifty runs.
    expect(told).toHaveLength(4);
    expect(twin.writes()).toEqual([]);

    const keys = first.failed.map(({ key }) => key);
    expect((await scan({}, keys)).failed).toEqual([]);
    expect(calls(twin)).toEqual({ [LIST]: 18, [JOBS]: 90 });

    twin.repo('acme/lib').addRun(red({ createdAt: ago(0) }));
    expect((await scan({}, keys)).failed).toHaveLength(1);
    // A list that is a run longer has a page more.
    expect(calls(twin)).toEqual({ [LIST]: 28, [JOBS]: 91 });
  });

  it('of logs: one each; of green ones one for each job that the scan saw, else one for each green run', async () => {
    const jobs = ['a', 'b', 'c'].map((name) => ({ name, log: `${name} was fine\n` }));
    const broken = jobs.map((job) => ({ ...job, conclusion: 'failure', log: 'boom\n' }));
    twin = await startTwin({
      'acme/app': [
        { createdAt: ago(60), jobs },
        { createdAt: ago(40), jobs: broken },
      ],
    });
    const { scan, source } = watch(twin, ['acme/app']);
    const found = await scan();
    for (const job of found.failed) {
      const green = await source.greenLog(job, found);
      expect((await source.log(job)).kind).toBe('log');
      expect(green?.kind).toBe('log');
    }
    expect(calls(twin)).toEqual({ [LIST]: 1, [JOBS]: 1, [LOG]: 3, [PACKED]: 1 });
    expect(twin.downloads.map(({ authorization }) => authorization)).toEqual([false, false, false, false]);
  });
});

describe('a window of more than a thousand runs', () => {
  const app = () => ({
    ...{ repo: repo('acme/app'), id: twin.repo('acme/app').record.id, visibility: 'private' as const },
    ...{ defaultBranch: 'main', pin: '' },
  });
  const all = (since: string) => {
    const { github } = watch(twin, []);
    return runsBetween(github, app(), { since, until: NOW });
  };

  it.each([
    [1_000, 11],
    [1_001, 11],
    [2_500, 26],
  ])('of %i is read whole in %i calls, each run once', async (count, asked) => {
    twin = await startTwin({ 'acme/app': many(count, 0.5) });
    const { runs, missing } = await all(ago(24 * 60));
    expect(new Set(runs.map(({ id }) => id)).size).toBe(count);
    expect([runs.length, missing]).toEqual([count, 0]);
    expect(calls(twin)).toEqual({ [LIST]: asked });
    const ranges = twin.journal.requests.map(({ query }) => query['created']);
    expect(new Set(ranges).size).toBe(Math.ceil(asked / 10));
  });

  it('in one second gives what GitHub gives, and says what is missing', async () => {
    const at = ago(10);
    twin = await startTwin({
      'acme/app': [...Array.from({ length: 1_100 }, () => ({ createdAt: at })), { createdAt: ago(20) }],
    });
    const { runs, missing } = await all(ago(60));
    expect([runs.length, missing]).toEqual([1_001, 100]);
    const { scan } = watch(twin, ['acme/app']);
    expect((await scan()).warnings).toEqual([expect.stringMatching(/acme\/app: GitHub told of 100 more runs/)]);
  });

  it('ends at both ends of the window', async () => {
    twin = await startTwin({ 'acme/app': [0, 1, 2, 3].map((minutes) => ({ createdAt: ago(minutes) })) });
    const { github } = watch(twin, []);
    const { runs } = await runsBetween(github, app(), { since: ago(2), until: ago(1) });
    expect(runs.map(({ createdAt }) => createdAt)).toEqual([ago(1), ago(2)].map((at) => at.replace('.000', '')));
  });
});
