import { isFailed } from '../decide/triage.ts';
import type { RepoRef } from '../domain/repo.ts';
import { type Build, type FailedJob, isEarlier, type Scan } from '../domain/scan.ts';
import { GithubError, messageOf } from '../errors.ts';
import type { Archive } from '../github/archive.ts';
import type { Github } from '../github/client.ts';
import { openPacked } from '../github/download.ts';
import { jobLog } from '../github/joblog.ts';
import { entriesOfJob } from '../github/run-logs.ts';
import type { SourceLog } from './source.ts';

/** Bytes of archives that are kept for the next job of the same run, packed as they came. */
const MOST_KEPT = 64 * 2 ** 20;

/** Archives of the logs of runs, each asked for once as long as it is kept. */
export type Archives = (repo: RepoRef, build: Build) => Promise<Archive>;

export function openArchives(github: Github, signal: AbortSignal): Archives {
  const kept = new Map<string, { archive: Promise<Archive>; bytes: number }>();
  return (repo, build) => {
    const key = `${build.runId}.${build.attempt}`;
    const known = kept.get(key);
    if (known) return known.archive;
    const stored = { kind: 'run-logs', run: build.runId, attempt: build.attempt } as const;
    const one = { bytes: 0, archive: openPacked(github, repo, stored, signal) };
    kept.set(key, one);
    one.archive.then(
      (archive) => {
        one.bytes = archive.kind === 'archive' ? archive.bytes : 0;
        let held = [...kept.values()].reduce((sum, { bytes }) => sum + bytes, 0);
        for (const [oldest, { bytes }] of kept) {
          if (held <= MOST_KEPT || oldest === key) break;
          held -= bytes;
          kept.delete(oldest);
        }
      },
      () => kept.delete(key),
    );
    return one.archive;
  };
}

interface LogDeps {
  github: Github;
  signal: AbortSignal;
  archives: Archives;
}

/** The log of a job, else its part of the run's archive, else why there is neither (FT40, FT41). */
export async function redLog({ github, signal, archives }: LogDeps, repo: RepoRef, job: FailedJob): Promise<SourceLog> {
  if (job.jobId === 0) return { kind: 'log-gone', why: 'the run failed before it had a job' };
  try {
    const log = await jobLog(github, repo, job.jobId, { signal });
    if (log.kind === 'log') return log;
    const packed = await fromArchive(await archives(repo, job.build), job);
    if (packed.kind === 'log') return packed;
    return { kind: 'log-gone', why: `${log.why}; the archive of the run’s logs does not help: ${packed.why}` };
  } catch (error) {
    // Asking again will not help; an outage, or a token that is wrong or may not, is the caller's.
    if (!(error instanceof GithubError) || !['invalid', 'conflict'].includes(error.kind)) throw error;
    return { kind: 'log-gone', why: error.message };
  }
}

/**
 * The log of the same job when it was green: one that the scan happened to see is asked for by itself; else it is taken
 * from the archive of the last green run before, which is downloaded once for all its jobs. Undefined when there is
 * none, or when it cannot be read: it only helps to tell what is new.
 */
export async function lastGreenLog(
  { github, signal, archives }: LogDeps,
  repo: RepoRef,
  job: FailedJob,
  scan: Scan,
): Promise<SourceLog | undefined> {
  const before = (build: Build): boolean => isEarlier(build, job.build);
  const green = scan.green.findLast(({ build, name }) => name === job.name && before(build));
  const builds = scan.builds.filter((build) => build.conclusion === 'success' && before(build));
  const build = builds.findLast(({ event }) => event === job.build.event) ?? builds.at(-1);
  try {
    const log = green
      ? await jobLog(github, repo, green.jobId, { signal })
      : build && (await fromArchive(await archives(repo, build), { name: job.name, steps: [] }));
    return log?.kind === 'log' ? log : undefined;
  } catch (error) {
    if (!(error instanceof GithubError) || error.kind === 'auth') throw error;
    return undefined;
  }
}

async function fromArchive(archive: Archive, job: Pick<FailedJob, 'name' | 'steps'>): Promise<SourceLog> {
  if (archive.kind === 'refused') return { kind: 'log-gone', why: archive.why };
  const failedSteps = job.steps.filter(({ conclusion }) => isFailed(conclusion));
  const entries = entriesOfJob(archive.entries, { name: job.name, failedSteps });
  if (entries.length === 0) return { kind: 'log-gone', why: 'it holds no log of this job' };
  const texts: AsyncIterable<string>[] = [];
  for (const entry of entries) {
    const text = await entry.text();
    if (!text) return { kind: 'log-gone', why: 'its entry for this job is damaged' };
    texts.push(text);
  }
  return { kind: 'log', chunks: joined(texts) };
}

async function* joined(texts: readonly AsyncIterable<string>[]): AsyncGenerator<string> {
  try {
    for (const text of texts) yield* text;
  } catch (error) {
    // It was whole a moment ago.
    throw new GithubError('unavailable', 0, `An archive of logs broke while it was read: ${messageOf(error)}`, {
      cause: error,
    });
  }
}
