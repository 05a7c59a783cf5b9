import type {
  Attempt,
  FixAnswer,
  FixPart,
  PullText,
  Validation,
  ValidationStep,
} from '../../packages/core/src/domain/fix.ts';
import type { TriageRecord } from '../../packages/core/src/domain/triage.ts';
import { triage } from './facts.ts';

/** Records of a fix for tables: each complete, so that a row only says what differs. */
export const record: TriageRecord = {
  triage,
  pins: {},
  provider: 'gemini',
  model: 'gemini-x',
  start: 'start-0',
  at: '2026-01-05T03:00:00Z',
};

export const attempt = (over: Partial<Attempt> = {}): Attempt => ({
  run: 9001,
  start: 'start-1',
  end: 'gave-up',
  at: '2026-01-05T04:00:00Z',
  pulls: [],
  ...over,
});

export const pull: PullText = {
  title: 'Read the timeout in milliseconds',
  cause: 'acme/lib changed its unit.',
  change: 'The caller multiplies by 1000.',
  impact: 'Callers of `wait` only.',
  tests: '`npm test` covers it.',
};

export const answer: FixAnswer = { outcome: 'fix', summary: 'I put the unit right.', risk: 'low', confidence: 0.9 };

export const part: FixPart = {
  repo: 'acme/app',
  repoId: 3,
  base: { branch: 'main', sha: '61'.repeat(20) },
  branch: 'ci-fix-issue-12-7',
  files: [{ path: 'src/a.ts', before: 'a\n', after: 'b\n', mode: '100644' }],
  pull,
};

export const step = (over: Partial<ValidationStep> = {}): ValidationStep => ({
  step: 'validate',
  ok: true,
  command: 'npm test',
  exitCode: 0,
  timedOut: false,
  seconds: 12.3,
  output: 'ok 1',
  ...over,
});

export const validation = (over: Partial<Validation> = {}): Validation => ({
  version: 1,
  plan: 'c'.repeat(64),
  verdict: 'passed',
  isolation: 'bubblewrap',
  network: false,
  steps: [
    step({ step: 'setup', command: 'npm ci' }),
    step({ step: 'reproduce-before', exitCode: 1, seconds: 3 }),
    step({ step: 'syntax', command: '', exitCode: null, seconds: 0 }),
    step({ step: 'reproduce-after', seconds: 2 }),
    step(),
  ],
  ...over,
});

export const asked = { provider: 'gemini', model: 'gemini-x', costUsd: 0.0123, steps: 7 };
