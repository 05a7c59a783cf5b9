import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Issue } from '../kit/github/index.ts';
import type { RunResult } from '../kit/runner.ts';
import { runTests } from './log.ts';
import type { Story } from './story.ts';
import { type Step, startWorkflow } from './workflow.ts';

/** The jobs of workflows-examples/create-fix.yml, in their order. */
export const FIX_JOBS = ['propose', 'validate', 'publish'] as const;
export type FixJob = (typeof FIX_JOBS)[number];

/** Links what the dashboard depends on, as an install would. */
const SETUP =
  'mkdir -p node_modules/@acme && ln -s ../../../poller node_modules/@acme/poller && mkdir -p ../poller/node_modules/@acme && ln -s ../../../units ../poller/node_modules/@acme/units';
const REPRODUCE = 'node --test test/refresh.test.js';

export const UNITS = 'acme/units';
/** Of the run, as each job has it; and of an App that may write to acme/units, since a run's own token reaches no other. */
const READ_TOKEN = 'ghs_demoTokenOfTheProposal000000000000000';
const WRITE_TOKEN = 'ghs_demoTokenOfThePublisher00000000000000';
const APP_TOKEN = 'ghs_demoTokenOfTheApp0000000000000000000';
export const APP = { login: 'acme-fixes[bot]', id: 29_000_017 };

/** A command as it really ran in the job `validate`. */
export interface Proved {
  step: string;
  ok: boolean;
  command: string;
  exitCode: number | null;
}

/** What ai-create-fix left. */
export interface Fixed {
  runs: Record<FixJob, RunResult>;
  verdict: string | undefined;
  proved: Proved[];
  /** Requests that reached GitHub while the job `validate` ran. */
  requestsOfValidate: number;
  pull: (Issue & { url: string; diff: string }) | undefined;
  /** What the nightly tests return with the pull request's branch in the place of main; undefined without one. */
  nightlyAfter: number | undefined;
  /** The comment with the marker of a fix, as GitHub has it. */
  comment: string | undefined;
  /** Whether everything is there that a fix promises. */
  ok: boolean;
}

export interface FixOptions {
  root: string;
  /** How the model is reached. */
  inputs: Record<string, string>;
  onLog?: (chunk: string) => void;
  /** Told before each job starts. */
  onJob?: (job: FixJob) => void;
}

/**
 * Runs the three jobs of a fix, each on a machine of its own: all that goes from one to the next are the two artifacts, and
 * the outputs that the workflow passes on.
 */
export async function runFix(story: Story, options: FixOptions): Promise<Fixed> {
  const { github, home, event, issue } = story;
  const [read, write] = ['read', 'write'] as const;
  const propose = { actions: read, contents: read, issues: read, pull_requests: read };
  const publish = { contents: write, issues: write, pull_requests: write };
  github.addToken(READ_TOKEN, { repos: { [home]: propose } });
  github.addToken(WRITE_TOKEN, { repos: { [home]: publish } });
  github.addToken(APP_TOKEN, { ...APP, repos: { [UNITS]: { contents: write, pull_requests: write, issues: write } } });
  const workflow = startWorkflow(story, options.root, { id: 4243, name: 'AI create fix', event, jobs: FIX_JOBS });
  // Those that a fix may be written to are what the job that validates finds beside the dashboard.
  const both = `acme/poller\n${UNITS}`;
  const repositories = { repositories: both, 'fix-repositories': both };
  const job = (stage: FixJob, { inputs, ...step }: Omit<Step, 'action' | 'onLog'>): Promise<RunResult> => {
    options.onJob?.(stage);
    const { onLog } = options;
    return workflow.job(stage, {
      action: 'ai-create-fix',
      ...step,
      inputs: { stage, ...inputs },
      ...(onLog ? { onLog } : {}),
    });
  };

  const proposed = await job('propose', { token: READ_TOKEN, inputs: { ...repositories, ...options.inputs } });
  const sha256 = proposed.outputs['plan-sha256'] ?? '';
  const [second, third] = [machine(), machine()];
  if (sha256)
    for (const temp of [second, third]) cpSync(proposed.outputs['plan']!, at(temp, 'plan'), { recursive: true });

  const before = github.journal.requests.length;
  const validated = await job('validate', {
    token: '',
    temp: second,
    inputs: {
      plan: at(second, 'plan'),
      'plan-sha256': sha256,
      'setup-command': SETUP,
      'reproduce-command': REPRODUCE,
      'validation-isolation': 'job',
    },
  });
  const requestsOfValidate = github.journal.requests.length - before;
  const { 'validation-file': file, validation: verdict } = validated.outputs;
  const proved = file ? (JSON.parse(readFileSync(file, 'utf8')) as { steps: Proved[] }).steps : [];
  if (file) cpSync(file, at(third, 'validation', 'validation.json'));

  const published = await job('publish', {
    token: WRITE_TOKEN,
    temp: third,
    inputs: {
      ...repositories,
      'repository-tokens': `${UNITS}=${APP_TOKEN}`,
      plan: at(third, 'plan'),
      'plan-sha256': sha256,
      validation: at(third, 'validation', 'validation.json'),
    },
  });
  const runs = { propose: proposed, validate: validated, publish: published };
  const pull = await pullOf(story);
  const nightlyAfter = pull && (await nightlyWith(story, pull.pull!.head));
  const comment = github
    .repo(home)
    .comments(issue)
    .find(({ body }) => body.includes('<!-- ai-devops:fix '))?.body;
  const exitOf = (name: string) => proved.find(({ step }) => step === name)?.exitCode;
  const ok =
    FIX_JOBS.every((name) => runs[name].code === 0) &&
    (exitOf('reproduce-before') ?? 0) !== 0 &&
    exitOf('reproduce-after') === 0 &&
    requestsOfValidate === 0 &&
    pull?.pull?.draft === true &&
    pull.diff !== '' &&
    nightlyAfter === 0 &&
    comment?.includes(pull.url) === true;
  return { runs, verdict, proved, requestsOfValidate, pull, nightlyAfter, comment, ok };
}

/** The folder for temporary files of another machine. */
const machine = (): string => mkdtempSync(path.join(tmpdir(), 'ai-devops-runner-'));
const at = (temp: string, ...parts: string[]): string => path.join(temp, ...parts);

/** The pull request in acme/units as it is now, with its diff as GitHub tells it. */
async function pullOf({ github, token }: Story): Promise<Fixed['pull']> {
  const issue = github.repo(UNITS).issues.find(({ pull }) => pull);
  if (!issue) return undefined;
  const headers = { authorization: `Bearer ${token}`, accept: 'application/vnd.github.diff' };
  const response = await fetch(`${github.url}/repos/${UNITS}/pulls/${issue.number}`, { headers });
  return { ...structuredClone(issue), url: `${github.url}/${UNITS}/pull/${issue.number}`, diff: await response.text() };
}

/** Really runs the nightly tests over what GitHub holds, with a branch of acme/units in the place of its main branch. */
export async function nightlyWith({ github }: Pick<Story, 'github'>, branch: string): Promise<number> {
  const project = mkdtempSync(path.join(tmpdir(), 'branch-'));
  try {
    for (const name of ['dashboard', 'poller', 'units'])
      for (const [file, text] of Object.entries(
        github.repo(`acme/${name}`).files(name === 'units' ? branch : 'main'),
      )) {
        mkdirSync(path.dirname(at(project, name, file)), { recursive: true });
        writeFileSync(at(project, name, file), text);
      }
    return (await runTests(project)).exitCode;
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}
