import { z } from 'zod';
import { fullName, type RepoRef } from '../../domain/repo.ts';
import type { Job, Run } from '../../domain/run.ts';
import { listJobs, listRuns } from '../../github/runs.ts';
import { count } from '../../text/words.ts';
import { defineTool, type Observation } from '../tool.ts';
import { id, inRepository, inScope, repository } from './arguments.ts';
import { day, firstLine } from './text.ts';

const args = z.strictObject({
  repository,
  run_id: id.optional().describe('List the jobs and failed steps of this run instead of runs.'),
  workflow: z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,100}$/)
    .optional()
    .describe('File name of one workflow, such as ci.yml.'),
  branch: z.string().min(1).max(255).optional(),
  event: z
    .string()
    .regex(/^[a-z_]{1,40}$/)
    .optional()
    .describe('push, pull_request, schedule …'),
  status: z
    .enum(['success', 'failure', 'cancelled', 'timed_out', 'skipped', 'completed', 'in_progress', 'queued'])
    .optional(),
  sha: z
    .string()
    .regex(/^[0-9a-fA-F]{40}$/)
    .optional()
    .describe('Full SHA of the head commit.'),
  limit: z.number().int().min(1).max(50).optional().describe('Default: 20.'),
});

/** Runs, or the jobs of one run: where the job ids for get_job_log come from. */
export const listWorkflowRuns = defineTool({
  name: 'list_workflow_runs',
  about: 'List workflow runs, newest first, by workflow, branch, event, status or commit; or the jobs of one run.',
  args,
  check: inRepository,
  run: async ({ github, scope }, given) => {
    const { repo } = inScope(scope, given.repository);
    if (given.run_id !== undefined)
      return jobsObservation(repo, given.run_id, await listJobs(github, repo, given.run_id));
    const { repository: _, run_id: __, limit, ...filter } = given;
    const set = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
    return runsObservation(repo, await listRuns(github, repo, { ...set, limit: limit ?? 20 }));
  },
});

export const runsObservation = (repo: RepoRef, runs: readonly Run[]): Observation => ({
  source: `runs:${fullName(repo)}`,
  kind: 'data',
  text: [
    `${count(runs.length, 'run')} of ${fullName(repo)}`,
    ...runs.map(
      (run) =>
        `run ${run.id} attempt ${run.attempt}: ${run.conclusion ?? run.status}, ${firstLine(run.workflow, 80)}, ${run.event} on ${firstLine(run.branch, 80)} at ${run.sha}, ${day(run.createdAt)}`,
    ),
  ].join('\n'),
});

export const jobsObservation = (repo: RepoRef, runId: number, jobs: readonly Job[]): Observation => ({
  source: `runs:${fullName(repo)}`,
  kind: 'data',
  text: [
    `${count(jobs.length, 'job')} of run ${runId} of ${fullName(repo)}`,
    ...jobs.slice(0, 200).map((job) => {
      const failed = job.steps.filter((step) => step.conclusion === 'failure').map((step) => firstLine(step.name, 80));
      return `job ${job.id}: ${job.conclusion ?? 'not finished'}, ${firstLine(job.name, 120)}${failed.length > 0 ? `; failed: ${failed.join(' | ')}` : ''}`;
    }),
  ].join('\n'),
});
