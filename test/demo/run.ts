import { startModel } from '../kit/model.ts';
import { type RunOptions, type RunResult, startAction } from '../kit/runner.ts';
import { conversation } from './conversation.ts';
import { askForTriage, QUESTION, type RedRun, type Story, tellRedRun } from './story.ts';

export interface DemoOptions {
  /** The root of the checkout: its dist/ is what runs. */
  root: string;
  /** `scripted`: the conversation of conversation.ts over the Gemini wire. Otherwise the provider of a real model. */
  provider: string;
  apiKey?: string;
  model?: string;
  baseUrl?: string;
  /** GitHub refuses the comment: the run must be red then. */
  refuseComment?: boolean;
  /** Shows the live log of the actions. */
  onLog?: (chunk: string) => void;
  /** Told when the world stands, before the first action starts. */
  onRedRun?: (red: RedRun) => void;
  /** Told when the failure was found and somebody asked about it, before the second action starts. */
  onAsked?: (found: Found) => void;
}

/** What detect-failures left. */
export interface Found {
  run: RunResult;
  issue: number;
  title: string;
  body: string;
}

export interface DemoResult {
  story: Story;
  found: Found;
  /** The run of ai-triage. */
  run: RunResult;
  /** The body of the one comment with a triage, as GitHub has it; undefined when there is none. */
  comment: string | undefined;
  /** Every write that GitHub saw, as a sentence. */
  writes: string[];
  /** Whether the runs left what they promised: green with an issue, and with a comment on it. */
  ok: boolean;
  /** What the scripted model missed; empty for a real one. */
  complaints: string[];
  close(): Promise<void>;
}

/** Plays the demo once: the twin of GitHub, the built actions as the runner starts them, and a model. */
export async function playDemo(options: DemoOptions): Promise<DemoResult> {
  const red = await tellRedRun(options.root);
  options.onRedRun?.(red);
  const { github, home } = red;
  const found = await findFailure(red, options);
  const story = await askForTriage(red, found.issue, `@ai-triage ${QUESTION}`);
  options.onAsked?.(found);
  if (options.refuseComment)
    github.faults.add({
      match: (method, path) => method === 'POST' && path.endsWith(`/issues/${story.issue}/comments`),
      kind: 'status',
      status: 403,
    });
  const scripted = options.provider === 'scripted' ? await startModel(conversation(story)) : undefined;
  const provider = options.provider === 'scripted' ? 'gemini' : options.provider;
  const run = await runInWorkflow(story, 'AI triage', 4242, options, {
    action: 'ai-triage',
    token: story.token,
    event: story.event,
    inputs: {
      provider,
      context: 'acme/dashboard uses acme/poller, which uses acme/units; all are installed from their main branches.',
      ...(scripted ? { 'api-key': 'demo-key-0000', 'base-url': scripted.url.gemini } : {}),
      ...(options.apiKey ? { 'api-key': options.apiKey } : {}),
      ...(options.model ? { model: options.model } : {}),
      ...(options.baseUrl ? { 'base-url': options.baseUrl } : {}),
    },
  });
  const comment = github
    .repo(home)
    .comments(story.issue)
    .find(({ body }) => body.includes('<!-- ai-devops:triage '))?.body;
  const left = scripted?.left() ?? 0;
  const complaints = [
    ...(scripted?.complaints ?? []),
    ...(left > 0 ? [`${left} turns of the conversation were not reached`] : []),
  ];
  return {
    story,
    found,
    run,
    comment,
    writes: github.writes(),
    complaints,
    ok: found.run.code === 0 && run.code === 0 && comment !== undefined && complaints.length === 0,
    close: async () => {
      await scripted?.stop();
      await github.close();
    },
  };
}

/** Runs detect-failures as its schedule does. Throws when it leaves no issue: without one there is nothing to tell. */
async function findFailure(red: RedRun, options: DemoOptions): Promise<Found> {
  const run = await runInWorkflow(red, 'CI failures', 4241, options, {
    action: 'detect-failures',
    token: red.scanToken,
    event: { name: 'schedule', payload: { schedule: '17 5 * * *' } },
    // Rules know this failure, so no model is asked; and this GitHub needs no pause between two writes.
    inputs: { provider: 'none', 'write-pause-ms': '0' },
  });
  const issue = red.github.repo(red.home).issues.find(({ labels }) => labels.includes('ai-devops'));
  if (issue) return { run, issue: issue.number, title: issue.title, body: issue.body ?? '' };
  await red.github.close();
  throw new Error(`detect-failures opened no issue (exit code ${run.code}):\n${run.log}`);
}

/** Runs a built action in a run of its own, which this GitHub shows, so that the link "This run" leads somewhere. */
async function runInWorkflow(
  { github, home }: RedRun,
  workflow: string,
  id: number,
  { root, onLog }: DemoOptions,
  step: Pick<RunOptions, 'action' | 'event' | 'inputs'> & { token: string },
): Promise<RunResult> {
  const repo = github.repo(home);
  const jobs = [{ name: step.action, conclusion: null }];
  const self = repo.addRun({ id, workflow, event: step.event.name, actor: 'maria', conclusion: null, jobs });
  const run = await startAction({
    ...step,
    root,
    repository: home,
    actor: 'maria',
    runId: id,
    inputs: { repositories: 'acme/poller\nacme/units', ...step.inputs },
    env: { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: github.graphqlUrl, GITHUB_SERVER_URL: github.url },
    ...(onLog ? { onLog } : {}),
  }).done;
  const ended = { status: 'completed', conclusion: run.code === 0 ? 'success' : 'failure' };
  const job = repo.jobs.find(({ runId }) => runId === id);
  Object.assign(self, ended);
  if (job) Object.assign(job, { ...ended, log: run.log });
  return run;
}
