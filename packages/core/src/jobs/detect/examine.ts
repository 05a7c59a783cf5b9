import pMap from 'p-map';
import { oldestFirst } from '../../decide/known.ts';
import { isFailed } from '../../decide/triage.ts';
import type { FailedRun } from '../../domain/failure.ts';
import type { Finding } from '../../domain/finding.ts';
import { type FailedJob, laneOf, type Scan } from '../../domain/scan.ts';
import type { Distinct } from '../../domain/tracked.ts';
import { GithubError } from '../../errors.ts';
import { classify } from '../../logs/classify.ts';
import { type GreenLog, readGreen } from '../../logs/compare.ts';
import { type Excerpt, excerpt } from '../../logs/excerpt.ts';
import { fingerprint } from '../../logs/fingerprint.ts';
import { titleOf } from '../../logs/title.ts';
import { changedVersions, versionCollector } from '../../logs/versions.ts';
import type { Source } from '../../sources/source.ts';
import { mapTexts } from '../../text/json.ts';
import type { Deps } from '../deps.ts';
import { hasCalls } from './source.ts';

/** A distinct failure, and what tells the red log from the last green one. */
export interface Examined extends Distinct {
  /** Versions of tools that differ: one sentence each. */
  changes: string[];
}

/** Why failed jobs were not looked at: by the requests of this hour, by the time of this run, or by a log that broke. */
export type LeftBy = 'calls' | 'time' | 'logs';

/** What was found, and how many failed jobs were left for the next run, and why. */
export interface Examination {
  found: Examined[];
  left: Record<LeftBy, number>;
  warnings: string[];
}

/** Logs that are read at a time. */
const AT_ONCE = 4;
/** When less than this share of the time is left no further log is opened: what was read must still be written. */
const TIME_FOR_THE_REST = 0.3;

interface Green {
  log: GreenLog;
  versions: ReadonlyMap<string, string>;
}

/**
 * Reads the log of every new failed job, beside the last green log of the same job, and puts together what has one
 * fingerprint. Jobs of one name share one green log, so they are read one after the other (each log once, as a stream).
 */
export async function examine(deps: Deps, source: Source, scan: Scan): Promise<Examination> {
  const { minutes } = deps.settings.budget;
  const { redact } = await deps.redactor();
  const found = new Map<string, Examined>();
  const warnings = new Set<string>();
  let done = 0;
  const left: Record<LeftBy, number> = { calls: 0, time: 0, logs: 0 };
  let denied: GithubError | undefined;
  /** A log that could not be read to its end, or at all, stands in no marker, so the next run looks at it again. */
  const skipped = (error: unknown): undefined => {
    if (!(error instanceof GithubError) || (error.kind !== 'unavailable' && error.kind !== 'permission')) throw error;
    if (error.kind === 'permission') denied = error;
    warnings.add(`A log could not be read: ${error.message}`);
  };
  await pMap(
    sameJobs(scan.failed),
    async (jobs) => {
      let green: Promise<Green | undefined> | undefined;
      for (const job of jobs) {
        const over = deps.minutesLeft() < minutes * TIME_FOR_THE_REST ? 'time' : hasCalls(deps) ? undefined : 'calls';
        if (over) {
          left[over]++;
          continue;
        }
        green ??= readGreenOf(source, job, scan);
        const one = await examineOne(source, job, await green, redact, warnings).catch(skipped);
        if (one) gather(found, one);
        else left.logs++;
        if (++done % 50 === 0) deps.host.log.info(`${done} of ${scan.failed.length} failed jobs were looked at.`);
      }
    },
    { concurrency: AT_ONCE },
  );
  // FT07: a token that may read no log at all is for somebody to put right.
  if (denied && found.size === 0) throw denied;
  const ordered = [...found.values()].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
  return { found: ordered, left, warnings: [...warnings] };
}

/** The failed jobs of one name in one workflow and branch, in the order of the scan. */
function sameJobs(failed: readonly FailedJob[]): FailedJob[][] {
  const groups = new Map<string, FailedJob[]>();
  for (const job of failed) {
    const key = `${laneOf(job.build)} ${job.name}`;
    groups.set(key, [...(groups.get(key) ?? []), job]);
  }
  return [...groups.values()];
}

/** All occurrences of a fingerprint are one failure; what is shown of it comes from the newest that has a log. */
function gather(found: Map<string, Examined>, one: Examined): void {
  const known = found.get(one.fingerprint);
  if (!known) {
    found.set(one.fingerprint, one);
    return;
  }
  const [shown, other] = saysMore(one, known) ? [one, known] : [known, one];
  found.set(one.fingerprint, {
    ...shown,
    occurrences: [...known.occurrences, ...one.occurrences].sort(oldestFirst),
    flakyReported: known.flakyReported || one.flakyReported,
    platform: known.platform && one.platform,
    changes: shown.changes.length > 0 ? shown.changes : other.changes,
  });
}

/** Whatever was read first: a repeated scan must show the same. */
const saysMore = (one: Distinct, known: Distinct): boolean =>
  (one.logGone === undefined) === (known.logGone === undefined)
    ? oldestFirst(one.occurrences.at(-1)!, known.occurrences.at(-1)!) > 0
    : one.logGone === undefined;

async function readGreenOf(source: Source, job: FailedJob, scan: Scan): Promise<Green | undefined> {
  const log = await source.greenLog(job, scan);
  if (log?.kind !== 'log') return undefined;
  const versions = versionCollector();
  try {
    return { log: await readGreen(log.chunks, { watch: versions.row }), versions: versions.end() };
  } catch (error) {
    // It only sharpens the excerpt: a connection that breaks must not cost the failure itself.
    if (error instanceof GithubError && error.kind === 'unavailable') return undefined;
    throw error;
  }
}

async function examineOne(
  source: Source,
  job: FailedJob,
  green: Green | undefined,
  redact: (text: string) => string,
  warnings: Set<string>,
): Promise<Examined> {
  const { cut, logGone, changes } = await cutLog(source, job, green);
  if (logGone !== undefined) warnings.add(`${job.build.repo}, ${job.name}: ${logGone}.`);
  // E7: before anything is derived from it; a token that differs from run to run would also split a fingerprint.
  const clean = withoutSecrets(cut, redact);
  const { findings, anchors } = clean;
  const verdict = classify({ ...clean, conclusion: job.conclusion, steps: job.steps, ...failedStepOf(job) });
  const reports = needsReports(verdict.class, findings) ? await source.reports(job) : { findings: [], warnings: [] };
  for (const warning of reports.warnings) warnings.add(warning);
  const all = [...findings, ...reports.findings.map((one) => cleanFinding(one, redact))];
  const judged =
    reports.findings.length > 0
      ? classify({ ...clean, findings: all, conclusion: job.conclusion, steps: job.steps, ...failedStepOf(job) })
      : verdict;
  const { exact, loose } = fingerprint({
    class: judged.class,
    findings: all,
    anchors,
    excerpt: clean.excerpt,
    scope: `${job.build.repo} ${job.build.workflow} ${job.name}`,
  });
  return {
    fingerprint: exact,
    loose,
    verdict: judged,
    title: titleOf({ verdict: judged, findings: all, anchors, excerpt: clean.excerpt, job: job.name }),
    excerpt: logGone === undefined || clean.excerpt === '' ? clean.excerpt : `${NO_LOG}\n${clean.excerpt}`,
    anchors,
    findings: all,
    occurrences: [{ job, row: rowOf(job, clean) }],
    flakyReported: all.some(({ flaky }) => flaky === true),
    platform: source.isPlatform?.({ text: clean.excerpt, findings: all, conclusion: job.conclusion }) ?? false,
    changes,
    ...(logGone === undefined ? {} : { logGone }),
  };
}

/**
 * Only when the log names neither a test nor a place: the reports of a build cost more requests. Where make stopped, a
 * warning, is neither.
 */
const needsReports = (kind: string, findings: readonly Finding[]): boolean =>
  (kind === 'test_failure' || kind === 'unknown') &&
  !findings.some(({ severity, id, file }) => severity === 'error' && (id ?? file));

async function cutLog(
  source: Source,
  job: FailedJob,
  green: Green | undefined,
): Promise<{ cut: Excerpt; logGone?: string; changes: string[] }> {
  const log = await source.log(job);
  if (log.kind === 'log') {
    const versions = versionCollector();
    const cut = await excerpt(log.chunks, {
      failedSteps: job.steps.filter((step) => isFailed(step.conclusion)),
      watch: versions.row,
      ...(green ? { green: green.log } : {}),
    });
    return { cut, changes: green ? changedVersions(green.versions, versions.end()) : [] };
  }
  // FT40: what GitHub shows beside the job is kept longer than its log.
  const cut = await excerpt([(await source.annotations(job)).join('\n')], { failedSteps: [] });
  return { cut, logGone: log.why, changes: [] };
}

/** FT40: what is shown instead of a log says that it is none. */
const NO_LOG = 'There is no log. What the CI shows beside the job:';

const failedStepOf = ({ steps }: FailedJob): { failedStep?: string } => {
  const name = steps.find((step) => isFailed(step.conclusion))?.name;
  return name === undefined ? {} : { failedStep: name };
};

function withoutSecrets(cut: Excerpt, redact: (text: string) => string): Excerpt {
  return {
    ...cut,
    excerpt: redact(cut.excerpt),
    anchors: cut.anchors.map(({ line, text }) => ({ line, text: redact(text).slice(0, 2_000) })),
    findings: cut.findings.map((one) => cleanFinding(one, redact)),
  };
}

/** Every text of it: a path or an id may hold a token as well. */
const cleanFinding = (one: Finding, redact: (text: string) => string): Finding => mapTexts(one, redact);

/** The row of the record, with a link to the line of the step where the failure stands, as far as that is known. */
function rowOf(job: FailedJob, { anchors, scopeFrom }: Excerpt): FailedRun {
  const { build, steps } = job;
  const step = steps.find(({ conclusion }) => isFailed(conclusion));
  const [anchor] = anchors;
  const line = anchor && scopeFrom !== undefined && anchor.line >= scopeFrom ? anchor.line - scopeFrom + 1 : undefined;
  const place = step && line !== undefined ? `#step:${step.number}:${line}` : '';
  return {
    repo: build.repo,
    runId: build.runId,
    attempt: build.attempt,
    jobId: job.jobId,
    job: job.name.slice(0, 400),
    step: (step?.name ?? '').slice(0, 400),
    sha: build.sha,
    branch: build.branch.slice(0, 255),
    url: `${job.url}${place}`.slice(0, 400),
    at: job.completedAt ?? build.at,
    ...(build.build ? { build: build.build } : {}),
  };
}
