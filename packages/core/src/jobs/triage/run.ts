import { type Facts, isFailed } from '../../decide/triage.ts';
import type { Anchor, FailedRun, Failure } from '../../domain/failure.ts';
import type { Finding } from '../../domain/finding.ts';
import { fullName, type RepoRef } from '../../domain/repo.ts';
import type { Annotation, Job, Run } from '../../domain/run.ts';
import { goneIs } from '../../errors.ts';
import { jobLog } from '../../github/joblog.ts';
import { listAnnotations, listJobs, type parseRunUrl, readRun } from '../../github/runs.ts';
import { classify } from '../../logs/classify.ts';
import { excerpt } from '../../logs/excerpt.ts';
import { fingerprint } from '../../logs/fingerprint.ts';
import { titleOf } from '../../logs/title.ts';
import type { Deps } from '../deps.ts';

/** An address of a run, as numbers. */
export type RunUrl = NonNullable<ReturnType<typeof parseRunUrl>>;

/** Job logs read for one triage: the first failed jobs; later ones mostly follow from them. */
const MOST_LOGS = 3;
/** Bytes of the first job's excerpt; further jobs share as much again. */
const EXCERPT_BYTES = 8_192;

export interface Cut {
  /** `log:JOB_ID`. */
  source: string;
  text: string;
}

/** The run that a record was last seen in. */
export const latestRun = (record: Failure): FailedRun | undefined =>
  record.runs.toSorted((a, b) => a.at.localeCompare(b.at)).at(-1);

/** What was seen of a failed run. */
export interface Looked extends Facts {
  /** The excerpt in parts, each under the name by which evidence may cite it. */
  cuts: Cut[];
}

/** What is known when no run can be read: the failure record alone, or nothing. */
export function fromRecord(record: Failure | undefined): Looked {
  const jobId = record && latestRun(record)?.jobId;
  return {
    run: undefined,
    failedJobs: [],
    excerpt: record?.excerpt ?? '',
    cuts: record ? [{ source: jobId === undefined ? 'failure record' : `log:${jobId}`, text: record.excerpt }] : [],
    evidenceFrom: record ? 'record' : 'none',
    failure: record,
  };
}

/** The run, its failed jobs and what can still be read of their logs; a run that is gone leaves the record. */
export async function lookAtRun(deps: Deps, target: RunUrl, record: Failure | undefined): Promise<Looked> {
  const { github, host } = deps;
  const fallback = fromRecord(record);
  const [run, jobs] = await Promise.all([
    readRun(github, target.repo, target.runId, target.attempt).catch(goneIs(undefined)),
    listJobs(github, target.repo, target.runId, target.attempt).catch(goneIs([])),
  ]);
  if (!run) {
    host.log.warning(`Run ${target.runId} of ${fullName(target.repo)} is no longer there.`);
    return fallback;
  }
  const failedJobs = jobs
    .filter((job) => isFailed(job.conclusion))
    .toSorted((a, b) => Number(b.id === target.jobId) - Number(a.id === target.jobId))
    .slice(0, MOST_LOGS);
  const read = (
    await Promise.all(
      failedJobs.map((job, index) => cutLog(deps, target.repo, job, index === 0 ? EXCERPT_BYTES : EXCERPT_BYTES / 2)),
    )
  ).filter((cut) => cut !== undefined);
  const [first] = read;
  if (first) {
    const excerpt = joined(read.map(({ job, text }) => ({ job, text })));
    const failure = record ?? recordOf(run, first, excerpt);
    const cuts = read.map(({ job, text }) => ({ source: `log:${job.id}`, text }));
    return { run, failedJobs, failure, excerpt, cuts, evidenceFrom: 'log' };
  }
  if (failedJobs.length > 0)
    host.log.warning(
      `The logs of run ${run.id} can no longer be read; working from ${record ? 'the failure record' : 'annotations'}.`,
    );
  if (record) return { ...fallback, run, failedJobs };
  const noted = (
    await Promise.all(
      failedJobs.map(async (job) => {
        const annotations = await listAnnotations(github, target.repo, job.id).catch(goneIs([]));
        return { job, text: annotations.map(annotationLine).join('\n') };
      }),
    )
  ).filter(({ text }) => text !== '');
  const cuts = noted.map(({ job, text }) => ({ source: `log:${job.id}`, text }));
  return {
    ...fallback,
    run,
    failedJobs,
    excerpt: joined(noted),
    cuts,
    evidenceFrom: cuts.length > 0 ? 'annotations' : 'none',
  };
}

/** E7: a log may hold a secret that its own run did not mask; what is kept of it must be fit to be shown. */
export function withoutSecrets(looked: Looked, redact: (text: string) => string): Looked {
  const { failure, excerpt, cuts } = looked;
  const anchors = failure?.anchors.map(({ line, text }) => ({ line, text: redact(text).slice(0, 2_000) })) ?? [];
  return {
    ...looked,
    excerpt: redact(excerpt),
    cuts: cuts.map(({ source, text }) => ({ source, text: redact(text) })),
    failure: failure && {
      ...failure,
      excerpt: redact(failure.excerpt),
      anchors,
      ...(failure.title === undefined ? {} : { title: redact(failure.title).slice(0, 200) }),
    },
  };
}

/** One text of several jobs; a single job needs no headline. */
const joined = (parts: readonly { job: Job; text: string }[]): string =>
  parts.length === 1
    ? (parts[0]?.text ?? '')
    : parts.map(({ job, text }) => `# job ${job.id} "${job.name}"\n${text}`).join('\n\n');

const annotationLine = ({ path, line, level, title, message }: Annotation): string =>
  `${path}:${line} ${level}: ${title ? `${title}: ` : ''}${message}`;

/** What was read of the log of one failed job. */
interface Read {
  job: Job;
  text: string;
  anchors: Anchor[];
  findings: Finding[];
}

async function cutLog(deps: Deps, repo: RepoRef, job: Job, budgetBytes: number): Promise<Read | undefined> {
  const log = await jobLog(deps.github, repo, job.id, { signal: deps.host.signal });
  if (log.kind === 'log-gone') return undefined;
  const cut = await excerpt(log.chunks, {
    failedSteps: job.steps.filter((step) => isFailed(step.conclusion)),
    budgetBytes,
  });
  return { job, text: cut.excerpt, anchors: cut.anchors, findings: cut.findings };
}

/** A failure record made from what was read now, for an issue that carries none: class, title and fingerprint by code. */
function recordOf(run: Run, { job, text, anchors, findings }: Read, excerpt: string): Failure {
  const step = job.steps.find((candidate) => isFailed(candidate.conclusion));
  const verdict = classify({
    anchors,
    findings,
    excerpt: text,
    conclusion: job.conclusion ?? 'failure',
    steps: job.steps,
    ...(step ? { failedStep: step.name } : {}),
  });
  const scope = `${fullName(run.repo)} ${run.workflow} ${job.name}`;
  const { exact, loose } = fingerprint({ class: verdict.class, findings, anchors, excerpt: text, scope });
  return {
    fingerprint: exact,
    loose,
    class: verdict.class,
    rule: verdict.rule,
    title: titleOf({ verdict, findings, anchors, excerpt: text, job: job.name }),
    runs: [
      {
        repo: fullName(run.repo),
        runId: run.id,
        attempt: run.attempt,
        jobId: job.id,
        job: job.name,
        step: step?.name ?? '',
        sha: run.sha,
        branch: run.branch,
        url: run.url,
        at: run.createdAt,
      },
    ],
    excerpt,
    anchors: [...anchors],
  };
}
