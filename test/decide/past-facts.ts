import type { History, PastFailure, PastFix } from '../../packages/core/src/decide/history.ts';
import type { FailedRun, Failure } from '../../packages/core/src/domain/failure.ts';
import { day, print, sha } from './failures.ts';

/** Records of the past for tables: each complete, so that a row only says what differs. */
export const failedRun = (at: number, over: Partial<FailedRun> = {}): FailedRun => ({
  repo: 'acme/app',
  runId: 100 + at,
  attempt: 1,
  jobId: 1_000 + at,
  job: 'test',
  step: 'Run npm test',
  sha: sha(at),
  branch: 'main',
  url: `https://github.example/acme/app/actions/runs/${100 + at}`,
  at: day(at),
  ...over,
});

/** A failure that no two of have a word or a fingerprint in common. */
export const pastFailure = (number: number, over: Partial<PastFailure> = {}): PastFailure => ({
  issue: `acme/app#${number}`,
  fingerprint: print(number),
  loose: `l1:${number}`,
  class: 'test_failure',
  title: `test ${number} failed`,
  excerpt: `not ok ${number}`,
  lines: [`not ok ${number}`],
  rootCause: '',
  reds: [failedRun(number)],
  ...over,
});

export const pastFix = (number: number, over: Partial<PastFix> = {}): PastFix => ({
  pull: `acme/app#${number}`,
  repo: 'acme/app',
  mergedAt: day(number),
  base: 'main',
  issue: 'acme/app#1',
  fingerprint: undefined,
  ...over,
});

export const presentFailure = (name: number, over: Partial<Failure> = {}): Failure => ({
  fingerprint: print(name),
  loose: `l1:${name}`,
  class: 'test_failure',
  title: `test ${name} failed`,
  runs: [failedRun(20)],
  excerpt: `not ok ${name}`,
  anchors: [{ line: 1, text: `not ok ${name}` }],
  ...over,
});

export const past = (failures: PastFailure[], fixes: PastFix[] = []): History => ({ failures, fixes });
