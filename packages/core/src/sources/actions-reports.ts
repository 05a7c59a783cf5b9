import type { Finding } from '../domain/finding.ts';
import type { RepoRef } from '../domain/repo.ts';
import type { FailedJob } from '../domain/scan.ts';
import { GithubError } from '../errors.ts';
import { ARCHIVE, type ArchiveEntry } from '../github/archive.ts';
import { type Artifact, listArtifacts } from '../github/artifacts.ts';
import type { Github } from '../github/client.ts';
import { openPacked } from '../github/download.ts';
import { junitReader, looksLikeJunit } from '../logs/junit.ts';

/** What test reports are called when they are uploaded. */
const REPORT = /junit|test[-_ ]?(?:results?|reports?)|surefire|xunit/i;
/** Artifacts of a run that are looked into, and files of one that are read. */
const MOST_ARTIFACTS = 5;
const MOST_FILES = 200;

export interface Reports {
  findings: Finding[];
  warnings: string[];
}

/**
 * What the JUnit reports among the artifacts of a job's run say (I10). Artifacts belong to the run: another job's may be
 * among them. What could not be read is a warning; only a token that is not accepted throws.
 */
export async function readReports(
  github: Github,
  repo: RepoRef,
  job: FailedJob,
  signal: AbortSignal,
): Promise<Reports> {
  const reports: Reports = { findings: [], warnings: [] };
  const warn = (what: string, why: string) => void reports.warnings.push(`${what} was not read: ${why}`);
  try {
    const named = (await listArtifacts(github, repo, job.build.runId)).filter((one) => isReport(one, job));
    for (const { id, name, bytes } of named.slice(0, MOST_ARTIFACTS)) {
      const what = `The artifact ${name.slice(0, 100)} of run ${job.build.runId}`;
      if (bytes > ARCHIVE.bytes) {
        warn(what, `it is larger than ${ARCHIVE.bytes / 2 ** 20} MiB.`);
        continue;
      }
      const archive = await openPacked(github, repo, { kind: 'artifact', artifact: id }, signal);
      if (archive.kind === 'refused') {
        warn(what, `${archive.why}.`);
        continue;
      }
      const files = archive.entries.filter((entry) => entry.name.toLowerCase().endsWith('.xml'));
      if (files.length > MOST_FILES)
        warn(`A part of ${what.toLowerCase()}`, `it holds more than ${MOST_FILES} reports.`);
      for (const file of files.slice(0, MOST_FILES)) await readReport(file, reports);
    }
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof GithubError) || error.kind === 'auth') throw error;
    warn(`What run ${job.build.runId} left behind`, error.message);
  }
  return reports;
}

/** What an earlier attempt left behind says nothing of a later one. */
const isReport = ({ name, expired, createdAt }: Artifact, { build, startedAt }: FailedJob): boolean =>
  REPORT.test(name) &&
  !expired &&
  (build.attempt === 1 || createdAt === null || startedAt === null || createdAt >= startedAt);

async function readReport(file: ArchiveEntry, { findings, warnings }: Reports): Promise<void> {
  const name = file.name.slice(0, 200);
  const text = await file.text();
  if (!text) {
    warnings.push(`The report ${name} was not read: it is damaged.`);
    return;
  }
  const reader = junitReader();
  let begun = false;
  for await (const chunk of text) {
    // Any XML may lie beside the reports.
    if (!begun && !looksLikeJunit(chunk)) return;
    begun = true;
    reader.write(chunk);
  }
  const report = reader.end();
  findings.push(...report.findings);
  warnings.push(...report.warnings.map((warning) => `${name}: ${warning}`));
}
