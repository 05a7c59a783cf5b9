import { startModel } from '../kit/model.ts';
import { type RunResult, startAction } from '../kit/runner.ts';
import { conversation } from './conversation.ts';
import { type Story, tellStory } from './story.ts';

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
  /** Shows the live log of the action. */
  onLog?: (chunk: string) => void;
  /** Told when the world stands, before the action starts. */
  onStory?: (story: Story) => void;
}

export interface DemoResult {
  story: Story;
  run: RunResult;
  /** The body of the one comment with a triage, as GitHub has it; undefined when there is none. */
  comment: string | undefined;
  /** Every write that GitHub saw, as a sentence. */
  writes: string[];
  /** Whether the run left what it promised: green with its comment. */
  ok: boolean;
  /** What the scripted model missed; empty for a real one. */
  complaints: string[];
  close(): Promise<void>;
}

/** Plays the demo once: the twin of GitHub, the built action as the runner starts it, and a model. */
export async function playDemo(options: DemoOptions): Promise<DemoResult> {
  const story = await tellStory(options.root);
  const { github, home } = story;
  options.onStory?.(story);
  if (options.refuseComment)
    github.faults.add({
      match: (method, path) => method === 'POST' && path.endsWith(`/issues/${story.issue}/comments`),
      kind: 'status',
      status: 403,
    });
  // The run of this very action, so that the link "This run" leads somewhere.
  const self = github.repo(home).addRun({
    id: 4242,
    workflow: 'AI triage',
    event: 'issue_comment',
    actor: 'maria',
    conclusion: null,
    jobs: [{ name: 'triage', conclusion: null }],
  });
  const scripted = options.provider === 'scripted' ? await startModel(conversation(story)) : undefined;
  const provider = options.provider === 'scripted' ? 'gemini' : options.provider;
  const run = await startAction({
    action: 'ai-triage',
    root: options.root,
    token: story.token,
    repository: home,
    actor: 'maria',
    runId: self.id,
    event: story.event,
    inputs: {
      provider,
      repositories: 'acme/poller\nacme/units',
      context: 'acme/dashboard uses acme/poller, which uses acme/units; all are installed from their main branches.',
      ...(scripted ? { 'api-key': 'demo-key-0000', 'base-url': scripted.url.gemini } : {}),
      ...(options.apiKey ? { 'api-key': options.apiKey } : {}),
      ...(options.model ? { model: options.model } : {}),
      ...(options.baseUrl ? { 'base-url': options.baseUrl } : {}),
    },
    env: { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: github.graphqlUrl, GITHUB_SERVER_URL: github.url },
    ...(options.onLog ? { onLog: options.onLog } : {}),
  }).done;
  const ended = { status: 'completed', conclusion: run.code === 0 ? 'success' : 'failure' };
  const job = github.repo(home).jobs.find(({ runId }) => runId === self.id);
  Object.assign(self, ended);
  if (job) Object.assign(job, { ...ended, log: run.log });
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
    run,
    comment,
    writes: github.writes(),
    complaints,
    ok: run.code === 0 && comment !== undefined && complaints.length === 0,
    close: async () => {
      await scripted?.stop();
      await github.close();
    },
  };
}
