import type { FailureClass, FailureState } from '../domain/failure.ts';
import type { Rendering } from '../text/comment-body.ts';
import { codeBlock, heading, inlineCode, table } from '../text/markdown.ts';
import { neutralize, neutralizeInline } from '../text/neutralize.ts';
import { count, stamp } from '../text/words.ts';
import { retryHelps } from './class-words.ts';
import { DAY } from './moment.ts';

/** What became of a failure's issue in this scan. */
export const ISSUE_CHANGES = [
  'opened',
  'reopened',
  'updated',
  'closed',
  'unchanged',
  'storm',
  'listed',
  'none',
] as const;
export type IssueChange = (typeof ISSUE_CHANGES)[number];

/** A distinct failure, as the summary shows it. */
export interface SummaryRow {
  title: string;
  class: FailureClass;
  state: FailureState;
  /** New failed jobs of this scan; 0 when only its issue changed, because it is green again. */
  occurrences: number;
  /** `storm`: in the incident issue; `listed`: in the overflow issue; `none`: in none, because the CI's platform failed or nothing could be written. */
  change: IssueChange;
  /** Absent when there is none, or none yet in a dry run. */
  issue: { number: number; url: string } | undefined;
}

export interface SummaryFacts extends Rendering {
  rows: readonly SummaryRow[];
  /** Builds that were looked at, in how many repositories; failed jobs among them that no issue knew. */
  builds: number;
  repositories: number;
  failedJobs: number;
  /** ISO 8601: the window. */
  since: string;
  until: string;
  /** When each of those failed jobs ended: ISO 8601. */
  failedAt: readonly string[];
  /** Sentences: what could not be read or done. */
  warnings: readonly string[];
  /** Sentences: what is left for the next run. */
  left: readonly string[];
  dryRun: boolean;
}

/** FT48: GitHub drops a summary beyond 1 MiB; this stays far below, whatever was found. */
const MOST_ROWS = 200;
const MOST_SENTENCES = 50;
const LONGEST_SUMMARY = 250_000;
/** Days in the chart, the newest. */
const MOST_DAYS = 31;
const BAR = 30;

/** The job summary of a scan: what was looked at, a table of the distinct failures, a chart by day, what is left. Calmed (O1). */
export function scanSummary(facts: SummaryFacts): string {
  const { rows, redact } = facts;
  const sections = [
    heading(2, 'CI failures'),
    `${count(facts.builds, 'build')} in ${count(facts.repositories, 'repository')} between ${stamp(facts.since)} and ${stamp(facts.until)}: ${count(facts.failedJobs, 'new failed job')}, ${count(rows.filter(({ occurrences }) => occurrences > 0).length, 'distinct failure')}.${facts.dryRun ? ' **Dry run: no issue was written.**' : ''}`,
    ...(rows.length > 0 ? [failures(rows), chart(facts.failedAt)] : []),
    sentences('Left for the next run', facts.left),
    sentences('Warnings', facts.warnings),
  ];
  const text = sections.filter((section) => section !== '').join('\n\n');
  const issues = rows.flatMap(({ issue }) => (issue && URL.canParse(issue.url) ? [issue.url] : []));
  return neutralize(redact(text), {
    allowLinks: [...facts.allowLinks, ...issues],
    maxChars: LONGEST_SUMMARY,
  });
}

function failures(rows: readonly SummaryRow[]): string {
  // What this run did comes first, then what fails the most.
  const sorted = rows.toSorted(
    (a, b) =>
      ISSUE_CHANGES.indexOf(a.change) - ISSUE_CHANGES.indexOf(b.change) ||
      b.occurrences - a.occurrences ||
      a.title.localeCompare(b.title),
  );
  const cells = sorted
    .slice(0, MOST_ROWS)
    .map(({ title, class: kind, state, occurrences, change, issue }) => [
      neutralizeInline(title, { maxChars: 160 }),
      inlineCode(kind),
      state,
      String(occurrences),
      retryHelps(kind, state),
      issue ? `${change} [${inlineCode(`#${issue.number}`)}](${issue.url})` : change,
    ]);
  const rest = rows.length - cells.length;
  const shown = table(['Failure', 'Class', 'State', 'New', 'Retry helps', 'Issue'], cells);
  return rest > 0 ? `${shown}\n\n${count(rest, 'more failure')} not shown here; the report file has all.` : shown;
}

/** Failed jobs of each day (UTC) as bars; days without one are shown too. Empty without a date. */
function chart(failedAt: readonly string[]): string {
  const days = failedAt.flatMap((at) => /^\d{4}-\d\d-\d\d/.exec(at) ?? []).toSorted();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return '';
  const shown: string[] = [];
  for (let at = Date.parse(last); at >= Date.parse(first) && shown.length < MOST_DAYS; at -= DAY)
    shown.unshift(new Date(at).toISOString().slice(0, 10));
  if (shown.length === 0) return '';
  const counts = shown.map((day) => days.filter((one) => one === day).length);
  const most = Math.max(...counts, 1);
  const bars = shown.map((day, index) => {
    const n = counts[index] ?? 0;
    return `${day} ${'█'.repeat(n === 0 ? 0 : Math.max(1, Math.round((n / most) * BAR)))} ${n}`.replace('  ', ' ');
  });
  return `New failed jobs by day:\n\n${codeBlock(bars.join('\n'), 'text')}`;
}

function sentences(title: string, all: readonly string[]): string {
  if (all.length === 0) return '';
  const shown = all.slice(0, MOST_SENTENCES).map((one) => `- ${neutralizeInline(one, { maxChars: 500 })}`);
  const rest = all.length - shown.length;
  return [heading(3, title), ...shown, ...(rest > 0 ? [`- ${count(rest, 'more line')}.`] : [])].join('\n');
}
