import type { Run } from '../kit/github/index.ts';
import { type RunOptions, type RunResult, startAction } from '../kit/runner.ts';
import type { RedRun } from './story.ts';

/** A run of a workflow that this GitHub shows, so that the link "This run" leads somewhere. */
export interface WorkflowRun {
  readonly record: Run;
  /** Runs a built action as the one step of a job of this run. The job must be among those that were named. */
  job(name: string, step: Step): Promise<RunResult>;
}

export type Step = Pick<RunOptions, 'action' | 'inputs' | 'temp' | 'onLog'> & {
  /** What the job may do; empty for a job that is given none. */
  token: string;
};

/** Starts a run of the workflow of that name. It is over when each of its jobs ran, and red when one of them was. */
export function startWorkflow(
  { github, home }: Pick<RedRun, 'github'> & { home: string },
  root: string,
  told: {
    id: number;
    name: string;
    event: RunOptions['event'];
    jobs: readonly string[];
    actor?: string;
    actorId?: number;
  },
): WorkflowRun {
  const { id, name, event, jobs, actor = 'maria', actorId } = told;
  const repo = github.repo(home);
  const waiting = jobs.map((job) => ({ name: job, conclusion: null }));
  const record = repo.addRun({
    id,
    workflow: name,
    event: event.name,
    actor,
    conclusion: null,
    jobs: waiting,
  });
  return {
    record,
    async job(job, step) {
      const run = await startAction({
        ...step,
        root,
        event,
        repository: home,
        actor,
        runId: id,
        runNumber: record.number,
        env: {
          ...(actorId === undefined ? {} : { GITHUB_ACTOR_ID: String(actorId) }),
          GITHUB_API_URL: github.url,
          GITHUB_GRAPHQL_URL: github.graphqlUrl,
          GITHUB_SERVER_URL: github.url,
        },
      }).done;
      const ours = repo.jobs.filter(({ runId }) => runId === id);
      const ended = { status: 'completed', conclusion: run.code === 0 ? 'success' : 'failure' };
      Object.assign(ours.find((one) => one.name === job) ?? {}, { ...ended, log: run.log });
      if (ours.every(({ status }) => status === 'completed')) {
        const red = ours.some(({ conclusion }) => conclusion !== 'success');
        Object.assign(record, { status: 'completed', conclusion: red ? 'failure' : 'success' });
      }
      return run;
    },
  };
}
