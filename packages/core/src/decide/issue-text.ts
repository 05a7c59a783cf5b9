import type { FailedRun, Failure, History, Suspect } from '../domain/failure.ts';
import { fullName, parseRepo, type RepoRef } from '../domain/repo.ts';
import type { Overflow } from '../domain/tracked.ts';
import { around } from '../text/around.ts';
import type { Rendering } from '../text/comment-body.ts';
import { codeBlock, heading, inlineCode, table } from '../text/markdown.ts';
import { neutralizeInline } from '../text/neutralize.ts';
import { allowed, mayLink } from '../text/risky.ts';
import { renderTemplate } from '../text/template.ts';
import { plainTitle } from '../text/title.ts';
import { count, stamp } from '../text/words.ts';
import { CLASS_WORDS, STATE_WORDS, whatHelps } from './class-words.ts';
import { STORM } from './storm.ts';

/** What a text says beside the record. It must be the same in every scan, or issues are edited for nothing. */
export interface IssueFacts extends Rendering {
  /** This GitHub's own address, without a slash at its end. */
  server: string;
  /** Where the issues stand. */
  home: RepoRef;
  /** The input `issue-template`: a text of the maintainers with `{{variables}}`. */
  template?: string;
}

/** Characters of the excerpt that are shown; the record may hold more. */
const EXCERPT_SHOWN = 8_000;

const ASK =
  'To have the cause looked for, write `@ai-triage` as the first word of a comment; a question or a hint may follow.';

/** Whoever edits the text loses it, and the history with it (jobs/detect/tracked.ts). */
const REWRITTEN = 'This text is written anew when the failure comes back: what shall stay belongs in a comment.';

/** The variables of `issue-template`, each with what it stands for. */
export const ISSUE_VARIABLES = {
  title: 'what failed, on one line',
  class: 'class, what it means and the rule that found it',
  state: 'new, suspect_flaky, flaky, persistent or fixed, and what that means',
  helps: 'whether running it again helps, or a change',
  seen: 'how often, first and last',
  job: 'newest failed job and step, with a link to its log',
  excerpt: 'what the log says, as a code block',
  suspects: 'commits that may have caused it, with what speaks for each',
  changes: 'versions of tools and dependencies that changed',
  duplicate: 'issue that may be about the same',
  history: 'table of the failed jobs, newest first',
  fingerprint: 'what tells this failure from others',
  ask: 'how to ask for a triage',
} as const;
type Variable = keyof typeof ISSUE_VARIABLES;

/** Throws UserError when the template names a variable that is not known; before anything is read. */
export function checkIssueTemplate(template: string): void {
  renderTemplate(template, ISSUE_VARIABLES, { where: WHERE });
}
const WHERE = '`issue-template`';

/** The title of a failure's issue: at most 120 characters, the same as long as the failure is called the same. */
export function issueTitle(record: Failure): string {
  if (record.fingerprint === STORM) return 'CI: many jobs failed at once';
  // A workflow is often called so itself.
  const named = (record.title ?? record.anchors[0]?.text ?? '').replace(/^CI: /, '');
  const [latest] = newestFirst(record.runs);
  return plainTitle(`CI: ${named.trim() || `${latest?.job ?? 'a job'} fails (${record.class})`}`);
}

/**
 * The text of a failure's issue, as Markdown without the marker, from the record alone: what failed, what that means, what
 * the log says, who may have caused it, and every run. Nothing in it acts (O1): foreign text is calmed or code.
 */
export function issueText(record: Failure, facts: IssueFacts): string {
  const parts = partsOf(record, facts);
  return facts.template === undefined ? usualText(parts) : renderTemplate(facts.template, parts, { where: WHERE });
}

function usualText(parts: Record<Variable, string>): string {
  const { suspects, changes } = parts;
  return joined([
    listed([
      `**Class** ${parts.class}`,
      `**State** ${parts.state}`,
      `**What helps** ${parts.helps}`,
      `**Seen** ${parts.seen}`,
      parts.duplicate && `**Duplicate?** ${parts.duplicate}`,
    ]),
    heading(3, 'What the log says'),
    parts.job,
    parts.excerpt,
    suspects || changes ? heading(3, 'What changed') : '',
    suspects,
    changes,
    heading(3, 'Failed jobs'),
    parts.history,
    '---',
    `${parts.ask} ${REWRITTEN} Fingerprint ${parts.fingerprint}.`,
  ]);
}

/** The text of the issue of a storm (E.4): many jobs fail for one reason outside, and only their list says something. */
export function stormText(record: Failure, facts: IssueFacts): string {
  const parts = partsOf(record, facts);
  return joined([
    `**${parts.title}.** Many jobs that have nothing to do with each other failed at the same time. The cause is most likely outside of them: the runners, the network, a registry or a service. While this lasts, no issue is opened for each of them.`,
    listed([`**Class** ${parts.class}`, `**What helps** ${parts.helps}`, `**Seen** ${parts.seen}`]),
    parts.excerpt === NO_EXCERPT ? '' : parts.excerpt,
    parts.changes,
    heading(3, 'Failed jobs'),
    parts.history,
    '---',
    `${parts.ask} ${REWRITTEN}`,
  ]);
}

/** The text of an issue that another one of ours replaces. */
export const duplicateText = (number: number, facts: IssueFacts): string =>
  `This is the same failure as ${issueLink(number, facts)}, where it is followed.`;

/** The title of the one issue that lists what found no room. */
export const OVERFLOW_TITLE = 'CI: more failures than issues';

/** The text of that issue. */
export function overflowText(record: Overflow, facts: IssueFacts): string {
  const rows = record.failures.map(({ title, class: kind, count: times, url, lastAt }) => [
    link(inlineCode(title), url, facts),
    inlineCode(kind),
    String(times),
    stamp(lastAt),
  ]);
  return joined([
    `${count(record.failures.length, 'distinct failure')} found no room among the issues that one run may open (\`max-issues\`). Each gets an issue of its own when it fails again and there is room.`,
    rows.length > 0 ? table(['Failure', 'Class', 'Times', 'Last'], rows) : 'Nothing is left over.',
  ]);
}

const NO_EXCERPT = 'There is no excerpt: the log could not be read.';

function partsOf(record: Failure, facts: IssueFacts): Record<Variable, string> {
  const inline = inlineWith(facts);
  const rows = newestFirst(record.runs);
  const { history } = record;
  const rule = record.rule ? `rule ${inlineCode(record.rule)}` : '';
  const rules = history?.refinedFrom;
  const refined = rules && rules !== record.class && `named by a model, the rules said ${inlineCode(rules)}`;
  const why = [rule, refined].filter(Boolean).join('; ');
  return {
    title: inline(record.title ?? record.anchors[0]?.text ?? 'A job failed', 200),
    class: `${inlineCode(record.class)}: ${CLASS_WORDS[record.class].means}${why ? ` (${why})` : ''}.`,
    state: stateOf(history),
    helps: sentence(whatHelps(record)),
    seen: seenOf(record, rows),
    job: rows[0] ? `${link(inlineCode(rows[0].job), rows[0].url, facts)}${stepOf(rows[0])}:` : '',
    excerpt: record.excerpt.trim()
      ? codeBlock(around(record.excerpt.trimEnd(), record.anchors[0]?.text, EXCERPT_SHOWN), 'text')
      : NO_EXCERPT,
    suspects: suspectsOf(record, facts),
    changes: listed((record.origin?.changes ?? []).map((change) => inline(change, 300))),
    duplicate: duplicateOf(history, facts),
    history: rows.length > 0 ? historyTable(rows, facts) : 'None is kept.',
    fingerprint: inlineCode(record.fingerprint),
    ask: ASK,
  };
}

function stateOf(history: History | undefined): string {
  const state = history?.state ?? 'new';
  // The closing that the state tells of is not one before it.
  const closed = (history?.closed ?? 0) - (state === 'fixed' ? 1 : 0);
  const probed = history?.probed.length ?? 0;
  return [
    `${inlineCode(state)}: ${STATE_WORDS[state]}.`,
    closed > 0 ? `It was closed as fixed ${closed === 1 ? 'once' : `${closed} times`} before.` : '',
    probed > 0 ? `Its failed jobs were run again ${probed === 1 ? 'once' : `${probed} times`} to learn that.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function seenOf({ history }: Failure, rows: readonly FailedRun[]): string {
  const times = Math.max(history?.count ?? 0, rows.length);
  const first = history?.firstAt ?? rows.at(-1)?.at ?? '';
  const last = history?.lastAt ?? rows[0]?.at ?? '';
  const left = times - rows.length;
  const when = times > 1 ? `first ${stamp(first)}, last ${stamp(last)}` : stamp(last);
  return `${count(times, 'time')}, ${when}${left > 0 && rows.length > 0 ? `; the newest ${rows.length} are listed` : ''}.`;
}

const stepOf = ({ step }: FailedRun): string => (step ? `, step ${inlineCode(step)}` : '');

function historyTable(rows: readonly FailedRun[], facts: IssueFacts): string {
  const cells = rows.map((row) => [
    link(stamp(row.at), row.url, facts),
    inlineCode(row.repo),
    `${inlineCode(row.job)}${stepOf(row)}`,
    treeLink(row.repo, row.sha, '', facts),
    row.branch ? inlineCode(row.branch) : '',
    row.build ? inlineCode(row.build) : String(row.attempt),
  ]);
  const attempt = rows.some(({ build }) => build) ? 'Build' : 'Attempt';
  return table(['When', 'Repository', 'Job', 'Commit', 'Branch', attempt], cells);
}

function suspectsOf({ origin }: Failure, facts: IssueFacts): string {
  if (!origin?.green || !origin.red) return '';
  const code = (sha: string) => inlineCode(sha.slice(0, 12));
  if (origin.green === origin.red)
    return `The last green run was at the same commit as the first red one, ${code(origin.red)}: none made the difference.`;
  const range = `The last green run was at ${code(origin.green)}, the first red one at ${code(origin.red)}.`;
  if (origin.suspects.length === 0) return `${range} No commit in between stands out.`;
  const said = origin.named
    ? 'The first of these commits is the likely cause:'
    : 'Something speaks for these commits, not enough to name one:';
  const items = origin.suspects.map((suspect, index) => suspectLine(suspect, origin.named && index === 0, facts));
  return `${range} ${said}\n\n${listed(items)}`;
}

/** A pull request is named, not linked: a link would leave a trace on it. */
function suspectLine(suspect: Suspect, likely: boolean, facts: IssueFacts): string {
  const inline = inlineWith(facts);
  const pull = suspect.pull === undefined ? '' : ` (pull request ${inlineCode(`#${suspect.pull}`)})`;
  const evidence = suspect.evidence.map((point) => inline(point, 200)).join('; ');
  return `${likely ? '**Likely** ' : ''}${treeLink(suspect.repo, suspect.sha, `${suspect.repo}@`, facts)}${pull} ${inline(suspect.title, 120)}${evidence ? `: ${evidence}` : ''}`;
}

const duplicateOf = (history: History | undefined, facts: IssueFacts): string => {
  const number = history?.duplicateOf;
  if (number === undefined) return '';
  return `A model takes it for the same as ${issueLink(number, facts)}; nothing was merged.`;
};

/** A link only where `allowLinks` lists the address of that very issue: it leaves a reference there. */
const issueLink = (number: number, facts: IssueFacts): string =>
  link(inlineCode(`#${number}`), `${facts.server}/${fullName(facts.home)}/issues/${number}`, facts);

/** A link to the files of a commit; one to the commit itself would leave a trace on it. */
function treeLink(name: string, sha: string, before: string, facts: IssueFacts): string {
  if (!sha) return '';
  const repo = parseRepo(name);
  const label = inlineCode(`${before}${sha.slice(0, 12)}`);
  return repo ? link(label, `${facts.server}/${fullName(repo)}/tree/${sha}`, facts) : label;
}

/** A link where it may stand; the label alone otherwise. */
const link = (label: string, url: string, { allowLinks }: IssueFacts): string =>
  /^[^\s()<>|`\\]+$/.test(url) && mayLink(url, allowed({ allowLinks })) ? `[${label}](${url})` : label;

const inlineWith =
  ({ allowLinks }: IssueFacts) =>
  (text: string, maxChars: number): string =>
    neutralizeInline(text, { allowLinks, maxChars });

/** Newest first; equal moments in an order that does not depend on how they came. */
const newestFirst = (runs: readonly FailedRun[]): FailedRun[] =>
  runs.toSorted(
    (a, b) =>
      b.at.localeCompare(a.at) ||
      a.repo.localeCompare(b.repo) ||
      b.runId - a.runId ||
      b.attempt - a.attempt ||
      b.jobId - a.jobId,
  );

const sentence = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
const listed = (items: readonly string[]): string =>
  items
    .filter((item) => item !== '')
    .map((item) => `- ${item}`)
    .join('\n');
const joined = (sections: readonly string[]): string => sections.filter((section) => section !== '').join('\n\n');
