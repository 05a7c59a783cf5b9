import { type MetricsInput, type Report, runMetrics } from '@ai-devops/core';
import { encodeMemory, OUR_CHECK } from '../../packages/core/src/decide/memory.ts';
import type { Memory } from '../../packages/core/src/domain/decision.ts';
import type { Failure, Look } from '../../packages/core/src/domain/failure.ts';
import type { Metrics } from '../../packages/core/src/domain/metrics.ts';
import type { Settings } from '../../packages/core/src/settings.ts';
import { type MarkerKind, writeMarker } from '../../packages/core/src/text/marker.ts';
import {
  type Comment,
  type GitHubTwin,
  type Issue,
  type IssueSeed,
  type Permissions,
  type RepoHandle,
  type RepoSeed,
  startGitHub,
} from '../kit/github/index.ts';
import { type TestHost, testHost } from '../kit/host.ts';
import { settingsFor } from './detect-world.ts';

export const HOME = 'acme/app';
export const TOKEN = 'ghs_metrics0000000000000000000000000000000';
export const US = 'github-actions[bot]';
export const READS: Permissions = { checks: 'read', contents: 'read', issues: 'read', pull_requests: 'read' };

export interface MetricsWorld {
  github: GitHubTwin;
  host: TestHost;
  /** The report, and the numbers in it. */
  run(input?: Partial<MetricsInput>, settings?: Partial<Settings>): Promise<{ report: Report; numbers: Metrics }>;
  close(): Promise<void>;
}

/** Repositories as they were told; it is Wednesday, 2026-02-04, noon. */
export async function openMetricsWorld(
  repos: Record<string, RepoSeed> = { [HOME]: {} },
  permissions: Permissions = READS,
): Promise<MetricsWorld> {
  const github = await startGitHub(
    { tokens: { [TOKEN]: { permissions, repos: Object.keys(repos) } }, repos },
    { at: '2026-02-04T12:00:00Z' },
  );
  const host = testHost();
  host.clock = { ...host.clock, now: () => github.clock.now() };
  const names = Object.keys(repos).slice(1);
  const base = settingsFor({ github, token: TOKEN, home: HOME, others: names });
  return {
    github,
    host,
    async run(input = {}, settings = {}) {
      const told = { weeks: 8, stableRuns: 3, targets: base.repositories, ...input };
      const report = await runMetrics({ ...base, ...settings }, told, host);
      return { report, numbers: report.data as Metrics };
    },
    close: () => github.close(),
  };
}

export const marked = (kind: MarkerKind, data: unknown, text = 'Ours.'): string =>
  `${text}\n\n${writeMarker(kind, data, (one) => one)}`;

const SHA = 'a'.repeat(40);

/** What detect-failures remembers of a failure, red for the first time at a moment. */
export const aRecord = (
  firstAt: string,
  over: { class?: Failure['class']; looks?: Look[]; repo?: string } = {},
): Failure => ({
  fingerprint: `v1:${firstAt}`,
  class: over.class ?? 'test_failure',
  runs: [],
  excerpt: 'not ok 1',
  anchors: [],
  history: {
    ...{ count: 1, firstAt, lastAt: firstAt, state: 'new', seen: [], closed: 0, probed: [] },
    looks: over.looks ?? [],
    places: [{ repo: over.repo ?? HOME, workflow: 'nightly.yml', branch: 'main', jobs: ['test'] }],
  },
});

let build = 0;
export const aLook = (at: string, red: boolean): Look => {
  build += 1;
  return {
    at,
    red,
    sha: build.toString(16).padStart(12, '0'),
    build: `a${build}`,
    attempt: 1,
    event: 'schedule',
    place: 0,
  };
};

/** An issue of ours. */
export const addFailure = (
  repo: RepoHandle,
  createdAt: string,
  record: Failure,
  over: Partial<IssueSeed> = {},
): Issue =>
  repo.addIssue({ title: 'CI', user: US, createdAt, labels: ['ai-devops'], body: marked('failure', record), ...over });

/** A comment of ours with a triage that was answered at these moments. */
export const addTriage = (repo: RepoHandle, number: number, answers: { at: string; costUsd?: number }[]): Comment =>
  repo.addComment(number, {
    user: US,
    createdAt: answers[0]!.at,
    body: marked('triage', {
      triage: {
        ...{ summary: 's', rootCause: 'r', impact: [], solution: 's', testStrategy: 't', repositoryOrder: [] },
        ...{ class: 'test_failure', confidence: 0.5, evidence: [], suspects: [], files: [], fixable: true },
      },
      ...{ pins: {}, provider: 'gemini', model: 'm', start: 'k', at: answers.at(-1)!.at, answers },
    }),
  });

/** A comment of ours with attempts to fix. */
export const addAttempts = (repo: RepoHandle, number: number, attempts: { at: string; costUsd?: number }[]): Comment =>
  repo.addComment(number, {
    user: US,
    createdAt: attempts[0]!.at,
    body: marked('fix', {
      attempts: attempts.map((one, run) => ({ ...one, run, start: `k${run}`, end: 'published', pulls: [] })),
    }),
  });

export interface PullTold {
  createdAt: string;
  body?: string;
  user?: string;
  mergedAt?: string;
  mergedBy?: string;
  closedAt?: string;
  head?: string;
  base?: string;
  /** What our check on its head remembers. */
  memory?: Partial<Memory> & { at: number };
  /** The app of that check. */
  app?: string;
}

/** A pull request as it ended, whatever made it so. */
export function addPull(repo: RepoHandle, told: PullTold): Issue {
  const number = Math.max(0, ...repo.issues.map((one) => one.number)) + 1;
  const head = told.head ?? `work-${number}`;
  repo.branch(head);
  const sha = repo.push(head, { message: `Work ${number}`, files: { [`work-${number}.txt`]: 'x' } });
  const { createdAt, mergedAt, closedAt } = told;
  const ended = mergedAt ?? closedAt;
  const issue = repo.addPull({
    ...{ title: `Work ${number}`, head, user: told.user ?? 'jon', body: told.body ?? '', createdAt },
    ...(ended ? { state: 'closed' as const, closedAt: ended } : {}),
    ...(told.base ? { base: told.base } : {}),
  });
  if (mergedAt) Object.assign(issue.pull!, { mergedAt, mergedBy: told.mergedBy ?? US });
  if (told.memory)
    repo.addCheckRun({
      ...{ name: OUR_CHECK, sha, status: 'completed', conclusion: 'success', app: told.app ?? 'github-actions' },
      externalId: encodeMemory({
        ...{ sweep: '', details: '', action: 'merge', again: undefined, unknownSince: undefined },
        ...told.memory,
      }),
    });
  return issue;
}

export const aFix = (issue: string) => ({
  ...{ issue, plan: 'b'.repeat(64), run: 1, risk: 'low', weakens: false },
});
export const aRollback = (pull: string) => ({ pull, merge: SHA, target: 'branch:main', run: 1 });
export const inSeconds = (at: string): number => Date.parse(at) / 1000;
