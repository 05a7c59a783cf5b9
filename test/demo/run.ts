import { type ModelTwin, startModel } from '../kit/model.ts';
import type { RunResult } from '../kit/runner.ts';
import { conversation } from './conversation.ts';
import { FIX_JOBS, type Fixed, type FixJob, runFix } from './fix.ts';
import { fixConversation } from './fix-conversation.ts';
import { BEHIND_MS, makeReady, type Ready, type Reconciled, reconcileConversation, runReconcile } from './reconcile.ts';
import { ask, QUESTION, type RedRun, type Story, tellRedRun } from './story.ts';
import { startWorkflow } from './workflow.ts';

export interface DemoOptions {
  /** The root of the checkout: its dist/ is what runs. */
  root: string;
  /** `scripted`: the conversations written by hand, over the Gemini wire. Otherwise the provider of a real model. */
  provider: string;
  apiKey?: string;
  model?: string;
  baseUrl?: string;
  /** GitHub refuses the comment of the triage: its run must be red then, and no fix is asked for. */
  refuseComment?: boolean;
  /** The scripted model proposes a change that repairs nothing: no pull request may come of it. */
  wrongFix?: boolean;
  /** Nobody approves the fix: it must stay open. */
  unapproved?: boolean;
  /** Shows the live log of the actions. */
  onLog?: (chunk: string) => void;
  /** Told when the world stands, before the first action starts. */
  onRedRun?: (red: RedRun) => void;
  /** Told when the failure was found and somebody asked about it, before the second action starts. */
  onAsked?: (found: Found) => void;
  /** Told when it was explained, and somebody asked for a fix if there is a comment. */
  onTriaged?: (triaged: Triaged) => void;
  /** Told before each job of the fix starts. */
  onJob?: (job: FixJob) => void;
  /** Told what came of the fix. */
  onFixed?: (fixed: Fixed) => void;
  /** Told when people have done their part with its pull request and two more, before the last action starts. */
  onReady?: (ready: Ready) => void;
}

/** What detect-failures left. */
export interface Found {
  run: RunResult;
  issue: number;
  title: string;
  body: string;
}

/** What ai-triage left. */
export interface Triaged {
  run: RunResult;
  /** The body of the one comment with a triage, as GitHub has it; undefined when there is none. */
  comment: string | undefined;
}

export interface DemoResult {
  story: Story;
  found: Found;
  triaged: Triaged;
  /** What ai-create-fix left; undefined when there was no triage to start from. */
  fixed: Fixed | undefined;
  /** What pr-reconcile left; undefined when there was no pull request of a fix. */
  reconciled: Reconciled | undefined;
  /** Every write that GitHub saw, as a sentence. */
  writes: string[];
  /** Whether the runs left what they promised: green, with an issue, a comment on it, a proved pull request, and it alone merged. */
  ok: boolean;
  /** Whether `wrongFix` or `unapproved` was asked for, and exactly what must happen then did: no pull request, or no merge of it. */
  refused: boolean;
  /** What the scripted model missed; empty for a real one. */
  complaints: string[];
  close(): Promise<void>;
}

/** Plays the demo once: the twin of GitHub, the built actions as the runner starts them, and a model. */
export async function playDemo(options: DemoOptions): Promise<DemoResult> {
  const red = await tellRedRun(options.root, { behindMs: BEHIND_MS });
  options.onRedRun?.(red);
  const { github } = red;
  const found = await findFailure(red, options);
  const story = await ask(red, found.issue, `@ai-triage ${QUESTION}`);
  options.onAsked?.(found);
  if (options.refuseComment)
    github.faults.add({
      match: (method, path) => method === 'POST' && path.endsWith(`/issues/${story.issue}/comments`),
      kind: 'status',
      status: 403,
    });
  const scripted = options.provider === 'scripted' ? await startModel(conversation(story)) : undefined;
  const triaged = await explain(story, options, scripted);
  options.onTriaged?.(triaged);
  const fixed = triaged.comment === undefined ? undefined : await repair(red, found.issue, options, scripted);
  if (fixed) options.onFixed?.(fixed);
  const reconciled = await reconcile(red, fixed, options, scripted);
  const left = scripted?.left() ?? 0;
  const complaints = [
    ...(scripted?.complaints ?? []),
    ...(left > 0 ? [`${left} turns of the conversation were not reached`] : []),
  ];
  const green = found.run.code === 0 && triaged.run.code === 0 && complaints.length === 0;
  const refused = options.wrongFix ? isDropped(fixed) : options.unapproved ? fixed?.ok && reconciled?.held : false;
  return {
    story,
    found,
    triaged,
    fixed,
    reconciled,
    writes: github.writes(),
    complaints,
    ok: green && fixed?.ok === true && reconciled?.ok === true,
    refused: green && refused === true,
    close: async () => {
      await scripted?.stop();
      await github.close();
    },
  };
}

/** The change did not pass, so there is no pull request, and the comment says so. */
const isDropped = (fixed: Fixed | undefined): boolean =>
  fixed !== undefined &&
  FIX_JOBS.every((name) => fixed.runs[name].code === 0) &&
  fixed.runs.publish.outputs['reason'] === 'failed-validation' &&
  fixed.requestsOfValidate === 0 &&
  fixed.pull === undefined &&
  fixed.comment !== undefined;

const OTHERS = 'acme/poller\nacme/units';

/** Runs detect-failures as its schedule does. Throws when it leaves no issue: without one there is nothing to tell. */
async function findFailure(red: RedRun, { root, onLog }: DemoOptions): Promise<Found> {
  const event = { name: 'schedule', payload: { schedule: '17 5 * * *' } };
  const workflow = startWorkflow(red, root, { id: 4241, name: 'CI failures', event, jobs: ['detect'] });
  const run = await workflow.job('detect', {
    action: 'detect-failures',
    token: red.scanToken,
    // Rules know this failure, so no model is asked; and this GitHub needs no pause between two writes.
    inputs: { repositories: OTHERS, provider: 'none', 'write-pause-ms': '0' },
    ...(onLog ? { onLog } : {}),
  });
  const issue = red.github.repo(red.home).issues.find(({ labels }) => labels.includes('ai-devops'));
  if (issue) return { run, issue: issue.number, title: issue.title, body: issue.body ?? '' };
  await red.github.close();
  throw new Error(`detect-failures opened no issue (exit code ${run.code}):\n${run.log}`);
}

/** Runs ai-triage as the comment of the maintainer starts it. */
async function explain(story: Story, options: DemoOptions, scripted: ModelTwin | undefined): Promise<Triaged> {
  const { root, onLog } = options;
  const { event, token, github, home, issue } = story;
  const workflow = startWorkflow(story, root, { id: 4242, name: 'AI triage', event, jobs: ['triage'] });
  const run = await workflow.job('triage', {
    action: 'ai-triage',
    token,
    inputs: { repositories: OTHERS, ...modelInputs(options, scripted) },
    ...(onLog ? { onLog } : {}),
  });
  const comments = github.repo(home).comments(issue);
  return { run, comment: comments.find(({ body }) => body.includes('<!-- ai-devops:triage '))?.body };
}

/** Lets the maintainer ask for a fix, and runs the three jobs of it. */
async function repair(
  red: RedRun,
  issue: number,
  options: DemoOptions,
  scripted: ModelTwin | undefined,
): Promise<Fixed> {
  const story = await ask(red, issue, '@ai-create-fix Give us the milliseconds back.');
  scripted?.add(...fixConversation(story, options.wrongFix ?? false));
  return runFix(story, { ...options, inputs: modelInputs(options, scripted) });
}

/** Lets people look at the fix, and runs pr-reconcile over what is open then. */
async function reconcile(
  red: RedRun,
  fixed: Fixed | undefined,
  options: DemoOptions,
  scripted: ModelTwin | undefined,
): Promise<Reconciled | undefined> {
  if (!fixed?.pull) return undefined;
  const { root, unapproved: isUnapproved = false } = options;
  const ready = await makeReady(red, root, {
    ...{ number: fixed.pull.number, isGreen: fixed.nightlyAfter === 0, isApproved: !isUnapproved },
  });
  options.onReady?.(ready);
  // Nobody is asked about what code does not allow.
  if (!isUnapproved) scripted?.add(...reconcileConversation(red, ready));
  return runReconcile(red, ready, { ...options, inputs: modelInputs(options, scripted) });
}

function modelInputs(
  { provider, apiKey, model, baseUrl }: DemoOptions,
  scripted: ModelTwin | undefined,
): Record<string, string> {
  return {
    context: 'acme/dashboard uses acme/poller, which uses acme/units; all are installed from their main branches.',
    ...(scripted
      ? { provider: 'gemini', 'api-key': 'demo-key-0000', 'base-url': scripted.url.gemini }
      : { provider, ...(baseUrl ? { 'base-url': baseUrl } : {}) }),
    ...(apiKey ? { 'api-key': apiKey } : {}),
    ...(model ? { model } : {}),
  };
}
