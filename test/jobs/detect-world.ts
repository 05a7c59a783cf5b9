import { type Report, runDetect } from '@ai-devops/core';
import { type Failure, failureSchema } from '../../packages/core/src/domain/failure.ts';
import type { Host, Settings } from '../../packages/core/src/settings.ts';
import { readMarkers } from '../../packages/core/src/text/marker.ts';
import {
  type GitHubSeed,
  type GitHubTwin,
  type Issue,
  type JobSeed,
  type Run,
  type RunSeed,
  startGitHub,
} from '../kit/github/index.ts';
import { type TestHost, testHost } from '../kit/host.ts';

export const HOME = 'acme/app';
export const TOKEN = 'ghs_scan0000000000000000000000000000000000';
export const SCAN_PERMISSIONS = {
  actions: 'read',
  checks: 'read',
  contents: 'read',
  issues: 'write',
  pull_requests: 'read',
  metadata: 'read',
} as const;
type Input = Parameters<typeof runDetect>[1];

/** What a scan is told unless a test says otherwise: every default of the action, no pause between writes. */
export const INPUT: Input = {
  source: 'actions',
  filter: { workflows: [], exclude: [], branches: [], events: [], tolerated: false },
  lookbackHours: 72,
  maxIssues: 5,
  greens: 3,
  assignees: [],
  probe: false,
  analyse: 'unknown',
  writePauseMs: 0,
};

/** The settings of a scheduled scan of these repositories, without a model. */
export function settingsFor(world: {
  github: GitHubTwin;
  token: string;
  home: string;
  others: readonly string[];
}): Settings {
  const { github, token, home, others } = world;
  const named = (full: string) => {
    const [owner = '', name = ''] = full.split('/');
    return { owner, name };
  };
  return {
    home: named(home),
    token,
    repositoryTokens: [],
    repositories: others.map(named),
    provider: 'none',
    mcp: { server: 'embedded' },
    trustedBots: [{ login: 'github-actions[bot]', id: 41898282 }],
    configPath: '.github/ai-devops.yml',
    dryRun: false,
    disabled: false,
    budget: { steps: 12, toolCalls: 30, tokens: 220_000, costUsd: 1, minutes: 10 },
    urls: { api: github.url, graphql: github.graphqlUrl, server: github.url },
    run: {
      id: 9001,
      attempt: 1,
      url: `${github.url}/${home}/actions/runs/9001`,
      actor: 'maria',
      triggeringActor: 'maria',
      workflowPath: '.github/workflows/ci-failures.yml',
    },
    event: { name: 'schedule', payload: {} },
  };
}

/** A red or green run to tell. */
export interface Night {
  repo?: string;
  workflow?: string;
  job?: string;
  event?: string;
  /** The text of the failing step; without it the run is green. */
  log?: string;
  /** Default: a new commit. */
  sha?: string;
  /** An attempt of a run that exists. */
  id?: number;
  /** What else is to be told of the run and of its job. */
  run?: RunSeed;
  more?: Partial<JobSeed>;
}

export interface DetectWorld {
  github: GitHubTwin;
  host: TestHost;
  scan(input?: Partial<Input>, settings?: Partial<Settings>): Promise<Report>;
  /** Adds a run that ended now. */
  night(told: Night): Run;
  /** Lets hours pass for GitHub and for us. */
  hours(count: number): void;
  issues(): Issue[];
  record(number: number): Failure;
  settings(over?: Partial<Settings>): Settings;
  close(): Promise<void>;
}

const HOUR = 3_600_000;

/** One or more repositories on a GitHub whose time stands still until a test moves it. */
export async function openDetectWorld(seed: GitHubSeed = {}, over: Partial<Host> = {}): Promise<DetectWorld> {
  const github = await startGitHub(
    {
      ...seed,
      tokens: { [TOKEN]: { permissions: SCAN_PERMISSIONS }, ...seed.tokens },
      repos: { [HOME]: { visibility: 'public', collaborators: { maria: 'write' } }, ...seed.repos },
    },
    { at: '2026-01-05T09:00:00Z' },
  );
  const plain = testHost();
  const host = testHost({ ...over, clock: { ...(over.clock ?? plain.clock), now: () => github.clock.now() } });
  const others = Object.keys(seed.repos ?? {}).filter((name) => name !== HOME);
  const settings = (over: Partial<Settings> = {}): Settings => ({
    ...settingsFor({ github, token: TOKEN, home: HOME, others }),
    ...over,
  });
  return {
    github,
    host,
    settings,
    scan: (input = {}, over = {}) => runDetect(settings(over), { ...INPUT, ...input }, host),
    night({ repo = HOME, workflow = 'CI', job = 'test', event = 'push', log, sha, id, run, more }) {
      const end = new Date(github.clock.now()).toISOString();
      const start = new Date(github.clock.now() - 60_000).toISOString();
      const red = log !== undefined;
      const head = id ? undefined : github.repo(repo).push('main', { message: `Work of ${end}` });
      return github.repo(repo).addRun({
        workflow,
        event,
        createdAt: start,
        updatedAt: end,
        ...(sha || head ? { sha: sha ?? head! } : {}),
        ...(id ? { id } : {}),
        jobs: [
          {
            name: job,
            conclusion: red ? 'failure' : 'success',
            log: stamped(start, log ?? 'all is well'),
            startedAt: start,
            completedAt: end,
            steps: [
              { name: 'Set up job', conclusion: 'success', startedAt: start, completedAt: start },
              { name: 'Run make test', conclusion: red ? 'failure' : 'success', startedAt: start, completedAt: end },
            ],
            ...more,
          },
        ],
        ...run,
      });
    },
    hours: (count) => github.clock.advance(count * HOUR),
    issues: () => github.repo(HOME).issues.filter(({ labels }) => labels.includes('ai-devops')),
    record(number) {
      const marker = readMarkers(github.repo(HOME).issue(number).body ?? '').find(({ kind }) => kind === 'failure');
      return failureSchema.parse(marker?.data);
    },
    close: () => github.close(),
  };
}

/** As the runner writes a log: a time before each line, and its own last word. */
export const stamped = (start: string, text: string): string => {
  const at = new Date(Date.parse(start) + 1_000).toISOString().replace('Z', '0000Z');
  const lines = ['##[group]Run make test', 'make test', '##[endgroup]', ...text.split('\n')];
  return [...lines, '##[error]Process completed with exit code 1.'].map((line) => `${at} ${line}\n`).join('');
};

/** Logs of failures that have nothing in common. */
export const LOGS = {
  go: `=== RUN   TestRetry
    retry_test.go:41: expected 3 attempts, got 2
--- FAIL: TestRetry (0.02s)
FAIL
FAIL	github.com/acme/app/retry	0.031s`,
  types: `src/server.ts(12,5): error TS2345: Argument of type 'string' is not assignable to parameter of type 'number'.`,
  npm: `npm error code ERESOLVE
npm error ERESOLVE unable to resolve dependency tree
npm error While resolving: app@1.0.0
npm error Found: react@19.0.0`,
  network: `go: github.com/acme/units@v1.2.3: Get "https://proxy.golang.org/github.com/acme/units/@v/v1.2.3.mod": dial tcp 142.250.1.1:443: i/o timeout`,
  disk: `System.IO.IOException: No space left on device : '/home/runner/runners/2.330.0/_diag/Worker.log'`,
} as const;
