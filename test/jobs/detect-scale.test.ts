import { type Report, runDetect } from '@ai-devops/core';
import { afterEach, describe, expect, it } from '@jest/globals';
import { testHost } from '../kit/host.ts';
import { callsSince, type ManyRuns, tellManyRuns } from '../scale/many-runs.ts';
import { INPUT, settingsFor } from './detect-world.ts';

let many: ManyRuns;
afterEach(() => many.github.close());

const calls = (from: number) => {
  const { list, jobs, log, write, other } = callsSince(many.github, from);
  return { list_calls: list, jobs_calls: jobs, log_calls: log, write, other };
};

// `npm run bench:scan` counts the same for 10,000 runs of 20 repositories.
describe('600 runs of 4 repositories', () => {
  it('cost one call a page, one a red run, one a failed job and one a green log; the second time the pages alone', async () => {
    many = await tellManyRuns({ runs: 600, repositories: 4, failures: 30, at: '2026-01-05T09:00:00Z' });
    const { github, home, needs } = many;
    const host = testHost();
    const clock = { ...host.clock, now: () => github.clock.now() };
    const scan = (): Promise<Report> => runDetect(settingsFor(many), INPUT, { ...host, clock });

    expect(await scan()).toMatchObject({ outcome: 'done', reason: 'ok', refused: [], outputs: { count: '30' } });
    // Five issues, the one that lists the other 25, and the three labels that were missing.
    expect(calls(0)).toEqual({ ...needs, write: 9, other: 0 });
    expect(github.repo(home).issues).toHaveLength(6);

    const from = github.journal.requests.length;
    expect(await scan()).toMatchObject({ outcome: 'nothing', outputs: { count: '0' } });
    const again = { list_calls: needs.list_calls, jobs_calls: 0, log_calls: 0, write: 0, other: 0 };
    expect(calls(from)).toEqual(again);
  });
});
