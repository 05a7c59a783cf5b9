import type { ApplyDeps } from '../../apply.ts';
import { isTrustedWriter } from '../../decide/access.ts';
import { type Change, isOwn } from '../../decide/changes.ts';
import { failuresOutput, issuesOutput, MOST_FAILURES, type Written } from '../../decide/outputs.ts';
import { type IssueChange, type SummaryRow, scanSummary } from '../../decide/scan-summary.ts';
import type { Decided } from '../../decide/track.ts';
import type { FailureClass, FailureState } from '../../domain/failure.ts';
import type { Author } from '../../domain/issue.ts';
import type { Refusal, Report } from '../../domain/report.ts';
import type { Scan } from '../../domain/scan.ts';
import { triageRecordSchema } from '../../domain/triage.ts';
import { GithubError, githubReason } from '../../errors.ts';
import { listComments } from '../../github/issues.ts';
import { mapTexts } from '../../text/json.ts';
import { COMMENTS_LOOKED_AT, readMarkers } from '../../text/marker.ts';
import { count } from '../../text/words.ts';
import type { Deps, SoFar } from '../deps.ts';
import type { Window } from '../detect.ts';
import { markedTexts } from '../marked-texts.ts';
import { reasonOf } from '../report.ts';
import { stopsAll, type WrittenIssues } from './apply.ts';
import type { Examination, LeftBy } from './examine.ts';

export interface ScanResult {
  ready: ApplyDeps;
  window: Window;
  scan: Scan;
  examined: Examination;
  decided: Decided;
  /** What `decided` became: what was to be written. */
  changes: readonly Change[];
  asked: { refused: Refusal[]; warnings: string[] };
  written: WrittenIssues;
  soFar: SoFar;
}

/** What a scan leaves beside its issues: outputs for a later job, and a summary. */
export async function scanReport(deps: Deps, result: ScanResult): Promise<Report> {
  const { ready, scan, examined, decided, asked, written, soFar } = result;
  const refused = [...asked.refused, ...written.refused];
  const failures = failuresOutput(examined.found, decided.states, written.written);
  const { broken } = written;
  // What was written must be told even when GitHub fails now: at worst something is explained once more.
  const triaged = await (broken ? NONE : triagedOf(deps, ready, written.written).catch(unknownTriages));
  const issues = issuesOutput(written.written, triaged);
  const stop = refused.find(stopsAll);
  const changed = soFar.applied.filter(({ result: how }) => how !== 'unchanged').length;
  const left = leftOf(result);
  const what = `${count(scan.builds.length, 'build')}, ${count(scan.failed.length, 'new failed job')}, ${count(failures.length, 'distinct failure')}, ${count(changed, 'write')}`;
  return {
    job: 'detect-failures',
    ...endOf(deps, result, { stop, what, changed, left }),
    ...soFar,
    refused,
    outputs: {
      issues: JSON.stringify(issues),
      failures: JSON.stringify(failures.slice(0, MOST_FAILURES)),
      count: String(failures.length),
    },
    data: mapTexts({ failures, issues, warnings: scan.warnings }, ready.redact),
    summary: scanSummary({
      rows: rowsOf(result, deps.settings.dryRun),
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
      left: left.map(({ sentence }) => sentence),
      dryRun: deps.settings.dryRun,
      allowLinks: ready.allowLinks,
      redact: ready.redact,
    }),
  };
}

/** How much was left for the next run, and by what: a sentence each, and the reason of a run that could look at nothing. */
function leftOf({ scan, examined: { left } }: ScanResult): { sentence: string; reason: string }[] {
  const jobs = (by: LeftBy): string => `${count(left[by], 'failed job')} could not be looked at`;
  const few = 'GitHub allows too few requests in this hour';
  return [
    {
      n: scan.left,
      reason: 'github-rate-limit',
      sentence: `${count(scan.left, 'run')} could not be looked into: ${few}.`,
    },
    { n: left.calls, reason: 'github-rate-limit', sentence: `${jobs('calls')}: ${few}.` },
    { n: left.logs, reason: 'github-unavailable', sentence: `${jobs('logs')}: their logs could not be read.` },
    { n: left.time, reason: 'budget', sentence: `${jobs('time')}: the time of this run is over.` },
  ].filter(({ n }) => n > 0);
}

/** How it ended: GitHub failed, a guard said no to everything, or it went to its end. */
function endOf(
  deps: Deps,
  { scan, examined, written: { broken } }: ScanResult,
  {
    stop,
    what,
    changed,
    left,
  }: {
    stop: Refusal | undefined;
    what: string;
    changed: number;
    left: ReturnType<typeof leftOf>;
  },
): Pick<Report, 'outcome' | 'reason' | 'message'> {
  if (broken) {
    const rest = 'What is missing is written by the next run.';
    return { outcome: 'failed', reason: githubReason(broken), message: `${broken.message} ${rest} Looked at ${what}.` };
  }
  if (stop) {
    const message = `Not everything was written: ${stop.why} (${stop.rule}).`;
    return { outcome: 'refused', reason: reasonOf(stop), message };
  }
  if (left[0] && examined.found.length === 0) {
    // A green run that looked at nothing would be taken for one that found nothing.
    const { reason } = left[0];
    return {
      outcome: 'failed',
      reason,
      message: `${left.map(({ sentence }) => sentence).join(' ')} The next run goes on.`,
    };
  }
  const outcome = scan.failed.length + changed > 0 ? 'done' : 'nothing';
  return { outcome, reason: deps.settings.dryRun ? 'dry-run' : 'ok', message: `Looked at ${what}.` };
}

const NONE: ReadonlySet<number> = new Set();
const unknownTriages = (error: unknown): ReadonlySet<number> => {
  if (error instanceof GithubError) return NONE;
  throw error;
};

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

/** A row for each failure that was found, and one for each issue that changed without it: it is green again. */
function rowsOf({ examined, decided, changes, written }: ScanResult, dryRun: boolean): SummaryRow[] {
  const rowOf = (
    one: { title: string; class: FailureClass; state: FailureState; occurrences: number },
    to?: Change,
  ) => {
    const issue =
      written.written.find(({ change }) => change === to) ?? (to && 'tracked' in to ? to.tracked : undefined);
    const done = to !== undefined && (dryRun || written.written.some(({ change }) => change === to));
    return {
      ...one,
      change: done ? wordOf(to) : ('none' as const),
      issue: done && issue ? { number: issue.number, url: issue.url } : undefined,
    };
  };
  const stormy = new Set(decided.storm?.members.map(({ fingerprint }) => fingerprint));
  const left = new Set(decided.left.map(({ fingerprint }) => fingerprint));
  const failed = examined.found.map(({ fingerprint, title, verdict, occurrences }) => {
    const own = changes.filter(isOwn).find(({ record }) => record.fingerprint === fingerprint);
    const shared = stormy.has(fingerprint) ? 'storm' : left.has(fingerprint) ? 'overflow' : undefined;
    const named = { title: own?.record.title ?? title, class: own?.record.class ?? verdict.class };
    const state = decided.states.get(fingerprint) ?? ('new' as const);
    return rowOf(
      { ...named, state, occurrences: occurrences.length },
      own ?? changes.find(({ kind }) => kind === shared),
    );
  });
  const quiet = changes.flatMap((change) => {
    if (change.kind !== 'update' || change.distinct || change.why === 'looked') return [];
    const { title = '', class: kind, history } = change.record;
    return [rowOf({ title, class: kind, state: history?.state ?? 'new', occurrences: 0 }, change)];
  });
  return [...failed, ...quiet];
}

function wordOf(change: Change): IssueChange {
  if (change.kind === 'open') return 'opened';
  if (change.kind === 'storm') return 'storm';
  if (change.kind === 'overflow') return 'listed';
  if (change.kind === 'duplicate' || change.state === 'closed') return 'closed';
  return change.state === 'open' ? 'reopened' : 'updated';
}
