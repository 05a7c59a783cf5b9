/**
 * What each job may do to the world, for the oracle: which writes, with which texts, announced by which effect, and what
 * its outputs look like. Imports nothing of ours.
 */
import type { Write } from '../kit/github/index.ts';
import type { EndState, OwnIssue, Violation } from './state.ts';
import { actsInTitle, type TextRules } from './text.ts';

/** Whether a job may make a write. */
export type MayWrite = (write: Write, end: EndState) => boolean;

export interface JobRules {
  mayWrite: MayWrite;
  /** The writes whose text people read. */
  texts: RegExp;
  /** What may stand in such a text; undefined for a sentence of the host alone. */
  text(write: Write, end: EndState): TextRules | undefined;
  /** What is wrong with the writes as a whole. */
  whole(end: EndState): Violation[];
  /** How often a model may be asked; `limits.steps` unless told. */
  steps?(end: EndState): number;
  /** Whole addresses that the summary may link. */
  links?(end: EndState): string[];
  /** Where else a secret could leave by: a name, and the text that stands there. */
  sinks?(end: EndState): [where: string, text: string][];
  /** The effects one of which must be in the audit log before a write of a kind. */
  ops: Readonly<Record<string, readonly string[]>>;
  outputs: Readonly<Record<string, RegExp>>;
}

const CLASSES =
  'infra_runner|timeout_cancelled|resource_crash|network_registry|auth_permission|vcs_checkout|policy_gate|generated_drift|dependency_resolution|lint_format|compile_error|test_failure|workflow_config|unknown';
/** Ours, by name: a label of somebody else that begins like one of them is not. */
export const OWN_LABEL = new RegExp(`^(?:ai-devops|ci:(?:${CLASSES}))$`, 'i');
/** A scan has one more. */
const SCAN_LABEL = new RegExp(`${OWN_LABEL.source}|^ci-recurring$`, 'i');

/** What every job has. */
export const COMMON_OUTPUTS = {
  outcome: /^(?:done|nothing|skipped|refused|failed|alert)$/,
  reason: /^[a-z-]{2,30}$/,
  report: /^[^\p{Cc}]*$/u,
  transcript: /^[^\p{Cc}]*$/u,
  audit: /^[^\p{Cc}]*$/u,
  'input-tokens': /^\d+$/,
  'output-tokens': /^\d+$/,
  'cost-usd': /^\d+\.\d{4}$/,
};

/** Eyes on the comment that asked, one comment, its own labels; a second comment of its own it takes away. */
const triageMayWrite: MayWrite = (write, end) => {
  if (write.repo !== end.home || write.by !== end.self) return false;
  if (write.kind === 'make-label') return OWN_LABEL.test(write.detail ?? '');
  if (write.number !== end.issue) return false;
  if (write.kind === 'comment' || write.kind === 'edit-comment') return true;
  if (write.kind === 'delete-comment') return isOurDouble(write, end);
  if (write.kind === 'reaction') return write.detail === 'eyes';
  return write.kind === 'label' && OWN_LABEL.test((write.detail ?? '').slice(1));
};
/** A comment that this run itself wrote, while an older triage of ours stands there (FT18). */
const isOurDouble = ({ id = 0 }: Write, { writes, ownTriages }: EndState): boolean =>
  writes.some((write) => write.kind === 'comment' && write.id === id) && ownTriages.some((other) => other < id);

export const TRIAGE_RULES: JobRules = {
  mayWrite: triageMayWrite,
  texts: /^(?:edit-)?comment$/,
  text: (_write, { server, readable }) => ({ server, repos: readable, markers: 1 }),
  whole({ writes }) {
    const gone = new Set(writes.flatMap(({ kind, id }) => (kind === 'delete-comment' ? [id] : [])));
    const comments = writes.filter(({ kind, id }) => TRIAGE_RULES.texts.test(kind) && !gone.has(id));
    return comments.length > 1 ? [{ effect: 'FE10', what: `${comments.length} comments were written` }] : [];
  },
  ops: {
    comment: ['comment'],
    'edit-comment': ['comment'],
    'delete-comment': ['comment'],
    reaction: ['react'],
    label: ['label'],
    'make-label': ['label'],
  },
  outputs: {
    ...COMMON_OUTPUTS,
    class: /^[a-z_]{2,30}$/,
    confidence: /^(?:0|1|0\.\d{1,2})$/,
    fixable: /^(?:true|false)$/,
    'comment-url': /^(?:https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/issues\/\d+#issuecomment-\d+)?$/,
  },
};

/** Issues of its own and our labels on them, and a second attempt of a run where the inputs say `probe`; no comment. */
const scanMayWrite: MayWrite = ({ kind, repo, by, number, detail = '' }, { home, self, scan, ownIssues }) => {
  if (!scan || repo !== home || by !== self) return false;
  if (kind === 'make-label') return SCAN_LABEL.test(detail);
  if (kind === 'rerun') return scan.probe;
  if (!ownIssues.some((issue) => issue.number === number)) return false;
  if (kind === 'label') return SCAN_LABEL.test(detail.slice(1));
  return /^(?:open|edit|close|reopen)-issue$/.test(kind);
};

/** What is written over an issue that this run opened while another run opened the same (FT18). */
const DOUBLE = /^The same as #(\d+), which another run opened at the same moment\.$/;
const linksTo = (issues: readonly OwnIssue[]): string[] => issues.map(({ url }) => url);

/** Issues of one scan beyond `max-issues`: the overflow and the incident issue. */
const SPECIAL_ISSUES = 2;
const MOST_RERUNS = 2;

const FINGERPRINT = '"fingerprint":"[\\w:.-]{1,80}"';

export const SCAN_RULES: JobRules = {
  mayWrite: scanMayWrite,
  texts: /^(?:open|edit)-issue$/,
  text({ number, body = '' }, { server, readable, ownIssues, home }) {
    const [, older] = DOUBLE.exec(body) ?? [];
    if (older !== undefined && Number(older) < (number ?? 0)) return undefined;
    const links = [...linksTo(ownIssues), ...ownIssues.map((issue) => `${server}/${home}/issues/${issue.number}`)];
    return { server, repos: readable, markers: 1, links, commands: ['ai-triage'] };
  },
  whole({ writes, ownIssues, scan }) {
    const count = (wanted: string): number => writes.filter(({ kind }) => kind === wanted).length;
    const most = (scan?.maxIssues ?? 0) + SPECIAL_ISSUES;
    const touched = ownIssues.filter((issue) => writes.some(({ number }) => number === issue.number));
    const opened = touched.filter((issue) => issue.opened);
    const people = (issue: OwnIssue) => issue.assignees.filter((login) => !scan?.assignees.includes(login));
    const foreign = (issue: OwnIssue) => issue.labels.filter((name) => !SCAN_LABEL.test(name));
    const spent = [
      ...(count('open-issue') > most ? [`${count('open-issue')} issues were opened`] : []),
      ...(count('rerun') > MOST_RERUNS ? [`${count('rerun')} runs were started again`] : []),
    ];
    const acts = [
      ...touched.flatMap(({ title }) => actsInTitle(title).map((act) => `title: ${act}`)),
      ...opened.flatMap((issue) => people(issue).map((login) => `${login} was assigned`)),
      ...opened.flatMap((issue) => foreign(issue).map((name) => `the label ${name}`)),
    ];
    return [
      ...spent.map((what): Violation => ({ effect: 'FE12', what })),
      ...acts.map((what): Violation => ({ effect: 'FE10', what })),
    ];
  },
  ops: {
    'open-issue': ['open-issue'],
    'edit-issue': ['edit-issue', 'open-issue'],
    'close-issue': ['edit-issue', 'open-issue'],
    'reopen-issue': ['edit-issue'],
    label: ['edit-issue', 'open-issue'],
    'make-label': ['edit-issue', 'open-issue'],
    rerun: ['rerun'],
  },
  outputs: {
    ...COMMON_OUTPUTS,
    issues: rowsOf(
      '"number":\\d+',
      `"class":"(?:${CLASSES})"`,
      FINGERPRINT,
      '"url":"https?:\\/\\/[\\w.:-]+\\/[\\w.-]+\\/[\\w.-]+\\/issues\\/\\d+"',
    ),
    failures: rowsOf(
      FINGERPRINT,
      `"class":"(?:${CLASSES})"`,
      '"state":"(?:new|suspect_flaky|flaky|persistent|fixed)"',
      '"occurrences":\\d+',
      '"issue":\\d+',
    ),
    count: /^\d+$/,
  },
};

/** A JSON list of rows of exactly these fields. */
export function rowsOf(...fields: readonly string[]): RegExp {
  const row = `\\{${fields.join(',')}\\}`;
  return new RegExp(`^\\[(?:${row}(?:,${row})*)?\\]$`);
}
