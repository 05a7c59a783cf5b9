import type { ApplyDeps } from '../apply.ts';
import { isTrustedWriter } from '../decide/access.ts';
import { failuresOutput, issuesOutput, type Written } from '../decide/outputs.ts';
import { type IssueChange, type SummaryRow, scanSummary } from '../decide/scan-summary.ts';
import type { Decided } from '../decide/track.ts';
import type { Author } from '../domain/issue.ts';
import type { Refusal, Report } from '../domain/report.ts';
import type { Scan } from '../domain/scan.ts';
import { triageRecordSchema } from '../domain/triage.ts';
import { listComments } from '../github/issues.ts';
import { mapTexts } from '../text/json.ts';
import { COMMENTS_LOOKED_AT, readMarkers } from '../text/marker.ts';
import { count } from '../text/words.ts';
import type { Deps, SoFar } from './deps.ts';
import type { Window } from './detect.ts';
import type { WrittenIssues } from './detect-apply.ts';
import type { Examination } from './detect-examine.ts';
import { markedTexts } from './marked-texts.ts';

export interface ScanResult {
  ready: ApplyDeps;
  window: Window;
  scan: Scan;
  examined: Examination;
  decided: Decided;
  asked: { refused: Refusal[]; warnings: string[] };
  written: WrittenIssues;
  soFar: SoFar;
}

/** What a scan leaves beside its issues: outputs for a later job, and a summary. */
export async function scanReport(deps: Deps, result: ScanResult): Promise<Report> {
  const { ready, scan, examined, decided, asked, written, soFar } = result;
  const refused = [...asked.refused, ...written.refused];
  const failures = failuresOutput(examined.found, decided.states, written.written);
  const issues = issuesOutput(written.written, await triagedOf(deps, ready, written.written));
  const stop = refused.find(({ rule }) => rule === 'B4' || rule === 'W2');
  const changed = soFar.applied.filter(({ result: how }) => how !== 'unchanged').length;
  const unread = examined.left > 0 ? [`${count(examined.left, 'failed job')} could not be looked at in this run.`] : [];
  const what = `${count(scan.builds.length, 'build')}, ${count(scan.failed.length, 'new failed job')}, ${count(failures.length, 'distinct failure')}, ${count(changed, 'write')}`;
  return {
    job: 'detect-failures',
    outcome: stop ? 'refused' : scan.failed.length + changed > 0 ? 'done' : 'nothing',
    reason: stop ? (stop.rule === 'B4' ? 'disabled' : 'guard') : deps.settings.dryRun ? 'dry-run' : 'ok',
    message: stop ? `Not everything was written: ${stop.why} (${stop.rule}).` : `Looked at ${what}.`,
    ...soFar,
    refused,
    outputs: {
      issues: JSON.stringify(issues),
      failures: JSON.stringify(failures),
      count: String(failures.length),
    },
    data: mapTexts({ failures, issues, warnings: scan.warnings }, ready.redact),
    summary: scanSummary({
      rows: rowsOf(result),
      builds: scan.builds.length,
      repositories: ready.scope.repos.length,
      failedJobs: scan.failed.length,
      ...result.window,
      failedAt: scan.failed.map(({ completedAt, build }) => completedAt ?? build.at),
      warnings: [
        ...scan.warnings,
        ...examined.warnings,
        ...asked.warnings,
        ...written.left,
        ...written.refused.map(({ what: kind, why, rule }) => `${kind} was refused: ${why} (${rule}).`),
      ],
      left: unread,
      dryRun: deps.settings.dryRun,
      allowLinks: ready.allowLinks,
      redact: ready.redact,
    }),
  };
}

/** Issues whose newest triage is younger than their newest failure: there is nothing to ask. */
async function triagedOf(
  deps: Deps,
  { self, trustedBots }: ApplyDeps,
  written: readonly Written[],
): Promise<Set<number>> {
  const trusted = (author: Author): boolean => isTrustedWriter(author, self, trustedBots);
  const again = written.filter(
    ({ change }) => change.kind === 'update' && (change.why === 'reopened' || change.reclassified),
  );
  const triaged = new Set<number>();
  for (const { number, change } of again) {
    const comments = await listComments(deps.github, deps.settings.home, number, COMMENTS_LOOKED_AT);
    const last = 'record' in change && 'history' in change.record ? (change.record.history?.lastAt ?? '') : '';
    // B3: anybody could write that there is nothing left to ask.
    const ours = await markedTexts(
      deps,
      comments.filter(({ author }) => trusted(author)),
      trusted,
    );
    const triages = ours.flatMap(({ body }) => readMarkers(body).filter(({ kind }) => kind === 'triage'));
    const current = triages.some(({ data }) => {
      const parsed = triageRecordSchema.safeParse(data);
      return parsed.success && parsed.data.at > last;
    });
    if (current) triaged.add(number);
  }
  return triaged;
}

function rowsOf({ examined, decided, written }: ScanResult): SummaryRow[] {
  const byFingerprint = new Map(
    written.written.flatMap((one) =>
      'record' in one.change && 'fingerprint' in one.change.record
        ? [[one.change.record.fingerprint, one] as const]
        : [],
    ),
  );
  const left = new Set(decided.left.map(({ fingerprint }) => fingerprint));
  return examined.found.map((failure) => {
    const one = byFingerprint.get(failure.fingerprint);
    const record = one && 'record' in one.change && 'class' in one.change.record ? one.change.record : undefined;
    return {
      title: record?.title ?? failure.title,
      class: record?.class ?? failure.verdict.class,
      state: decided.states.get(failure.fingerprint) ?? 'new',
      occurrences: failure.occurrences.length,
      change: one ? changeOf(one) : left.has(failure.fingerprint) ? 'listed' : 'none',
      issue: one && { number: one.number, url: one.url },
    };
  });
}

function changeOf({ change }: Written): IssueChange {
  if (change.kind === 'open') return 'opened';
  if (change.kind !== 'update') return 'updated';
  return change.state === 'open' ? 'reopened' : change.state === 'closed' ? 'closed' : 'updated';
}
