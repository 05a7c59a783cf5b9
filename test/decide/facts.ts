import type { AllowedRepo, Scope } from '../../packages/core/src/domain/repo.ts';
import type { Job, Run } from '../../packages/core/src/domain/run.ts';
import type { Triage } from '../../packages/core/src/domain/triage.ts';

/** Records for tables: each complete, so that a row only says what differs. */
export const repo = (name: string, over: Partial<AllowedRepo> = {}): AllowedRepo => ({
  repo: { owner: 'acme', name },
  id: name.length,
  visibility: 'public',
  defaultBranch: 'main',
  pin: name.charAt(0).charCodeAt(0).toString(16).repeat(20),
  ...over,
});

export const scope: Scope = {
  home: { owner: 'acme', name: 'app' },
  repos: [repo('app'), repo('lib')],
  shas: new Map(),
  frozenAt: undefined,
};

export const run: Run = {
  repo: { owner: 'acme', name: 'app' },
  id: 42,
  number: 7,
  attempt: 1,
  workflow: 'nightly',
  path: '.github/workflows/nightly.yml',
  branch: 'main',
  event: 'schedule',
  sha: 'a'.repeat(40),
  status: 'completed',
  conclusion: 'failure',
  url: 'https://github.example/acme/app/actions/runs/42',
  createdAt: '2026-01-05T03:00:00Z',
  headRepo: 'acme/app',
};

export const job: Job = {
  id: 77,
  runId: 42,
  attempt: 1,
  name: 'test',
  conclusion: 'failure',
  url: 'https://github.example/acme/app/actions/runs/42/job/77',
  steps: [
    { number: 1, name: 'Set up job', conclusion: 'success', startedAt: null, completedAt: null },
    { number: 2, name: 'Run npm test', conclusion: 'failure', startedAt: null, completedAt: null },
  ],
  startedAt: null,
  completedAt: null,
};

export const triage: Triage = {
  summary: 'The job "test" fails in "Run npm test".',
  rootCause: 'acme/lib changed its unit.',
  impact: [{ repository: 'acme/app', effect: 'Its test is red.' }],
  solution: 'Change `src/a.ts` back.',
  testStrategy: 'Run the test again.',
  repositoryOrder: ['acme/lib', 'acme/app'],
  class: 'test_failure',
  confidence: 0.9,
  evidence: [{ source: 'log:77', quote: 'expected 300, got 3' }],
  suspects: [{ commit: `acme/lib@${'b'.repeat(40)}`, reason: 'It changes the unit.' }],
  files: ['acme/lib/src/a.ts'],
  fixable: true,
};

export const nothingDropped = { evidence: 0, files: 0, suspects: 0, repositories: 0 };
