import { z } from 'zod';
import { isFailed } from '../decide/triage.ts';
import { fullName } from '../domain/repo.ts';
import { readRun } from '../github/runs.ts';
import { rerunFailedJobs } from '../github/write.ts';
import { defineEffect, settled } from './define.ts';

/** The active probe (E.4): run the failed jobs of a run once more, to learn whether its failure is flaky. Never a second time. */
export const rerun = defineEffect({
  kind: 'rerun',
  about: 'Run the failed jobs of a run of this repository once more. Only with `probe`; it needs `actions: write`.',
  on: 'repository',
  params: z.strictObject({ runId: z.number().int().positive() }),
  describe: ({ runId }) => `a second attempt of run ${runId}`,
  guard: async ({ runId }, { github, subject }) => {
    const { status, conclusion, attempt } = await readRun(github, subject.repo, runId);
    if (attempt > 1) return { rule: 'B1', why: `run ${runId} was run again already` };
    if (status !== 'completed') return { rule: 'B1', why: `run ${runId} is not over` };
    return isFailed(conclusion) ? undefined : { rule: 'B1', why: `run ${runId} did not fail` };
  },
  run: async ({ runId }, { github, subject }, writer) => {
    const { repo } = subject;
    const started = rerunFailedJobs(writer, repo, runId).then(() => true);
    await settled(started, async () => (await readRun(github, repo, runId)).attempt > 1 || undefined);
    return { result: 'done', url: `${github.urls.server}/${fullName(repo)}/actions/runs/${runId}` };
  },
});
