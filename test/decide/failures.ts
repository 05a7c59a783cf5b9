import { seenKey } from '../../packages/core/src/decide/seen.ts';
import { ADVICE, type FailureClass, type Look } from '../../packages/core/src/domain/failure.ts';
import type { Build, FailedJob, GreenJob } from '../../packages/core/src/domain/scan.ts';
import type { Distinct, Occurrence } from '../../packages/core/src/domain/tracked.ts';

/** Records for tables: each complete, so that a row only says what differs. */
export const HOUR = 3_600_000;
export const START = Date.parse('2026-01-05T03:00:00Z');
/** A moment so many hours after the first. */
export const hour = (count: number): string => new Date(START + count * HOUR).toISOString();
export const day = (count: number): string => hour(24 * count);

/** A commit by a letter or number. */
export const sha = (name: number | string): string => Buffer.from(`${name}-`.repeat(20)).toString('hex').slice(0, 40);

export const build = (runId: number, over: Partial<Build> = {}): Build => ({
  source: 'actions',
  repo: 'acme/app',
  workflow: 'nightly',
  path: `.github/workflows/${over.workflow ?? 'nightly'}.yml`,
  branch: 'main',
  event: 'schedule',
  sha: sha(runId),
  url: `https://github.example/acme/app/actions/runs/${runId}`,
  at: day(runId),
  runId,
  build: '',
  attempt: 1,
  conclusion: 'failure',
  ...over,
});

export const greenBuild = (runId: number, over: Partial<Build> = {}): Build =>
  build(runId, { conclusion: 'success', ...over });

export const greenJob = (of: Build, name = 'test'): GreenJob => ({ build: of, jobId: of.runId * 100 + 99, name });

export function failedJob(of: Build, over: Partial<FailedJob> = {}): FailedJob {
  const jobId = over.jobId ?? of.runId * 100 + of.attempt;
  return {
    build: of,
    jobId,
    name: 'test',
    url: `${of.url}/job/${jobId}`,
    conclusion: 'failure',
    steps: [],
    startedAt: of.at,
    completedAt: of.at,
    tolerated: false,
    key: seenKey({ build: of, jobId, upTo: of.attempt, of: 1 }),
    ...over,
  };
}

export const occurrence = (job: FailedJob): Occurrence => ({
  job,
  row: {
    repo: job.build.repo,
    runId: job.build.runId,
    attempt: job.build.attempt,
    jobId: job.jobId,
    job: job.name,
    step: 'Run npm test',
    sha: job.build.sha,
    branch: job.build.branch,
    url: job.url,
    at: job.build.at,
    ...(job.build.build ? { build: job.build.build } : {}),
  },
});

export const print = (name: number | string): string => `v1:${String(name).padStart(16, '0')}`;

export function distinct(name: number | string, jobs: readonly FailedJob[], over: Partial<Distinct> = {}): Distinct {
  return {
    fingerprint: print(name),
    loose: `l1:${name}`,
    verdict: verdict('test_failure'),
    title: `test ${name} failed`,
    excerpt: `not ok ${name}`,
    anchors: [{ line: 7, text: `not ok ${name}` }],
    findings: [],
    occurrences: jobs.map(occurrence),
    flakyReported: false,
    platform: false,
    ...over,
  };
}

export const verdict = (kind: FailureClass): Distinct['verdict'] => ({
  class: kind,
  rule: `${kind}.some`,
  ...ADVICE[kind],
});

/** A failure that occurred in these builds, in the job `test`. */
export const failing = (name: number | string, builds: readonly Build[], over: Partial<Distinct> = {}): Distinct =>
  distinct(
    name,
    builds.map((one) => failedJob(one)),
    over,
  );

/**
 * Looks from a word: `R` red and `G` green, each on a commit of its own and a day after the last; a digit behind a letter
 * names the commit, `'` makes it a second attempt of the build before.
 */
export function looks(word: string, event = 'schedule', step = 24): Look[] {
  const parts = word.match(/[RG]\d?'?/g) ?? [];
  const made: Look[] = [];
  for (const [index, part] of parts.entries()) {
    const before = made.at(-1);
    const again = part.endsWith("'") && before;
    const commit = /\d/.exec(part)?.[0];
    made.push({
      at: again ? before.at : hour(index * step),
      sha: again ? before.sha : `${commit ? `c${commit}` : `s${index}`}`,
      red: part.startsWith('R'),
      build: again ? before.build : `a${index}`,
      attempt: again ? before.attempt + 1 : 1,
      event,
    });
  }
  return made;
}
