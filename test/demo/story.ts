import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type GitHubTwin, startGitHub } from '../kit/github/index.ts';
import { projectOf, runNightly, STEP_SECONDS } from './log.ts';

/** The three repositories and the red nightly run. */
export interface RedRun {
  github: GitHubTwin;
  home: 'acme/dashboard';
  runId: number;
  jobId: number;
  /** The commit that broke everything. */
  culprit: string;
  /** What the job of ai-triage may do. */
  token: string;
  /** What the job of detect-failures may do. */
  scanToken: string;
  log: string;
}

/** The same with an issue about it, and who asks there for something. */
export interface Story extends RedRun {
  issue: number;
  /** The event of the comment by a maintainer that asks: `@ai-triage`, `@ai-create-fix`. */
  event: { name: string; payload: unknown };
}

const HOME = 'acme/dashboard';
/** What a workflow's own token may do with the permissions that ai-triage asks for. */
export const TRIAGE_PERMISSIONS = {
  actions: 'read',
  contents: 'read',
  issues: 'write',
  pull_requests: 'read',
  metadata: 'read',
} as const;
/** The same of ai-create-fix, in one job or where it publishes. */
export const FIX_PERMISSIONS = {
  actions: 'read',
  contents: 'write',
  issues: 'write',
  pull_requests: 'write',
  metadata: 'read',
} as const;
/** The same of detect-failures. */
const SCAN_PERMISSIONS = { ...TRIAGE_PERMISSIONS, checks: 'read' } as const;

/** One red night: when it began, and the log of a project that really failed. */
export interface Night {
  start: Date;
  log: string;
}

/** Lets the project fail, an hour ago by its log. A suite that tells the story often keeps one night for all. */
export async function redNight(root: string): Promise<Night> {
  const start = new Date(Date.now() - 3_600_000);
  return { start, log: (await runNightly(start, projectOf(root))).log };
}

export interface StoryOptions {
  logOrigin?: 'same' | 'other';
  /** How far GitHub's clock is behind the actions'; none. */
  behindMs?: number;
  /** The night to tell of; otherwise the project fails anew. */
  night?: Night;
  /** The failure is repaired already. */
  mended?: boolean;
}

/** The world of the demo with an issue that a person opened, where she asks for a triage. `root` is the checkout. */
export async function tellStory(root: string, options: StoryOptions = {}): Promise<Story> {
  const red = await tellRedRun(root, options);
  const { number } = red.github.repo(HOME).addIssue({
    title: 'Nightly is red since last night',
    user: 'maria',
    body: `The nightly run fails: ${red.github.url}/${HOME}/actions/runs/${red.runId}\n\n${QUESTION}`,
    labels: ['ci'],
  });
  return ask(red, number, '@ai-triage please');
}

/** What a maintainer wonders about. */
export const QUESTION = 'Nothing was merged here for days. Did something change below us?';

/** Lets a maintainer comment on an issue of the story: what begins with a command asks for that job. */
export async function ask(red: RedRun, issue: number, body: string): Promise<Story> {
  return { ...red, issue, event: await says(red, { repo: HOME, number: issue, user: 'maria', body }) };
}

/** Lets somebody comment on an issue or pull request, and answers the event of it. */
export async function says(
  { github, token }: Pick<RedRun, 'github' | 'token'>,
  { repo, number, user, body }: { repo: string; number: number; user: string; body: string },
): Promise<Story['event']> {
  const comment = github.repo(repo).addComment(number, { user, body });
  return { name: 'issue_comment', payload: await commentEvent(github, token, { repo, number, comment: comment.id }) };
}

/** Makes the world of the demo; the log is that of a project which fails while this runs. `root` is the checkout. */
export async function tellRedRun(root: string, told: StoryOptions = {}): Promise<RedRun> {
  const { night: known, behindMs = 0, mended = false, ...options } = told;
  const project = projectOf(root);
  const file = (name: string): string => readFileSync(path.join(project, name), 'utf8');
  const { start: night, log } = known ?? (await redNight(root));
  const before = (hours: number): string => new Date(night.getTime() - hours * 3_600_000).toISOString();
  const token = 'ghs_demoTokenOfTheWorkflow0000000000000000';
  const scanToken = 'ghs_demoTokenOfTheScan00000000000000000000';
  const github = await startGitHub(
    {
      tokens: { [token]: { permissions: TRIAGE_PERMISSIONS }, [scanToken]: { permissions: SCAN_PERMISSIONS } },
      users: [{ login: 'maria' }, { login: 'jon' }],
      repos: {
        'acme/units': {
          org: true,
          visibility: 'public',
          commits: [
            {
              message: 'Parse intervals',
              author: 'jon',
              date: before(400),
              files: { 'package.json': file('units/package.json'), 'src/index.js': file('units/src/index.before.js') },
            },
            {
              message: 'Return seconds from parseInterval\n\nMost callers print the value.',
              author: 'jon',
              date: before(9),
              files: { 'src/index.js': file('units/src/index.js') },
            },
          ],
        },
        'acme/poller': {
          org: true,
          visibility: 'public',
          commits: [
            {
              message: 'Poll in intervals',
              author: 'jon',
              date: before(300),
              files: { 'package.json': file('poller/package.json'), 'src/index.js': file('poller/src/index.js') },
            },
          ],
        },
        [HOME]: {
          org: true,
          visibility: 'public',
          collaborators: { maria: 'write' },
          workflows: [{ name: 'nightly', path: '.github/workflows/nightly.yml' }],
          commits: [
            {
              message: 'Show when the next refresh is due',
              author: 'maria',
              date: before(200),
              files: {
                'package.json': file('dashboard/package.json'),
                'src/refresh.js': file('dashboard/src/refresh.js'),
                'test/refresh.test.js': file('dashboard/test/refresh.test.js'),
              },
            },
          ],
        },
      },
    },
    options,
  );
  github.clock.advance(-behindMs);
  if (mended) {
    const files = { 'src/index.js': file('units/src/index.before.js') };
    github.repo('acme/units').push('main', { message: 'Return milliseconds again', author: 'jon', files });
    github.repo('acme/units').setPermission('maria', 'write');
    github.repo('acme/units').setPermission('jon', 'write');
  }
  const home = github.repo(HOME);
  const at = (step: number): string => new Date(night.getTime() + step * STEP_SECONDS * 1_000).toISOString();
  const run = home.addRun({
    workflow: 'nightly',
    event: 'schedule',
    jobs: [
      {
        name: 'test',
        conclusion: 'failure',
        log,
        startedAt: at(0),
        completedAt: at(4),
        steps: [
          { name: 'Set up job', conclusion: 'success', startedAt: at(0), completedAt: at(1) },
          { name: 'Run actions/checkout@v4', conclusion: 'success', startedAt: at(1), completedAt: at(2) },
          { name: 'Run npm install', conclusion: 'success', startedAt: at(2), completedAt: at(3) },
          { name: 'Run npm test', conclusion: 'failure', startedAt: at(3), completedAt: at(4) },
        ],
        annotations: [{ message: 'Process completed with exit code 1.' }],
      },
    ],
  });
  const job = home.jobs.find((candidate) => candidate.runId === run.id);
  if (!job) throw new Error('the twin made no job');
  return {
    github,
    home: HOME,
    runId: run.id,
    jobId: job.id,
    culprit: github.repo('acme/units').sha(),
    token,
    scanToken,
    log,
  };
}

/** The payload as GitHub would send it: the API's own records. */
async function commentEvent(
  github: GitHubTwin,
  token: string,
  { repo, number, comment }: { repo: string; number: number; comment: number },
): Promise<unknown> {
  const get = async (route: string): Promise<Record<string, unknown>> => {
    const response = await fetch(`${github.url}${route}`, { headers: { authorization: `Bearer ${token}` } });
    if (!response.ok) throw new Error(`${route}: ${response.status}`);
    return (await response.json()) as Record<string, unknown>;
  };
  const written = await get(`/repos/${repo}/issues/comments/${comment}`);
  return {
    action: 'created',
    issue: await get(`/repos/${repo}/issues/${number}`),
    comment: written,
    repository: await get(`/repos/${repo}`),
    sender: written['user'],
  };
}
