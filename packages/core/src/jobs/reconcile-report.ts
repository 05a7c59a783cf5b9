import { checklist, explanation } from '../decide/checklist.ts';
import { reconcileSummary } from '../decide/reconcile-summary.ts';
import type { Decision } from '../domain/decision.ts';
import { fullName } from '../domain/repo.ts';
import type { Outcome, Report } from '../domain/report.ts';
import type { Reading } from './reconcile-read.ts';
import type { Broken, Done, Reconciling } from './reconcile-work.ts';

const JOB = 'pr-reconcile';

/** What a run did, as outputs, as a summary, and as data. A broken rule and what GitHub did not take make it red. */
export async function reconcileReport(
  run: Reconciling,
  reading: Reading,
  done: readonly (Done | Broken)[],
): Promise<Report> {
  const { deps, soFar, started, input, tally, book, reader } = run;
  const finished = done.filter((one): one is Done => 'decision' in one);
  const decisions = finished.map(({ decision }) => decision);
  const broken = [
    ...reading.unread,
    ...[...reading.broken, ...done.filter((one): one is Broken => 'why' in one)].map(
      ({ pull, why }) => `${fullName(pull.repo)}#${pull.number}: ${why}`,
    ),
    ...finished.flatMap(({ decision, broken: why }) => (why === undefined ? [] : [`${nameOf(decision)}: ${why}`])),
  ];
  const warnings = [...broken, ...(tally.stoppedAll === undefined ? [] : [tally.stoppedAll])];
  const { points, calls, left } = reader.spent;
  deps.host.log.info(
    `GraphQL: ${points} points in ${calls} requests${left === undefined ? '' : `, ${left} left in this hour`}.`,
  );
  for (const fault of book.faults) deps.host.log.error(`${fault.where} ${fault.key}: ${fault.message}`);
  for (const decision of decisions)
    for (const line of input.explain ? explanation(decision, { dryRun: deps.settings.dryRun }) : [lineOf(decision)])
      deps.host.log.info(line);
  for (const { rule, reasons } of reading.others)
    deps.host.log.info(`${rule} does not select it: ${reasons.map(({ text }) => text).join(' ')}`);
  const { redact } = await deps.redactor();
  const { dryRun } = deps.settings;
  const telling = { runUrl: deps.settings.run.url, allowLinks: run.links, dryRun };
  const explained = input.explain ? decisions.map((decision) => redact(checklist(decision, telling))) : [];
  const summary = reconcileSummary({
    ...{ decisions, faults: book.faults, warnings, points, calls },
    sweep: reading.counts && { ...reading.counts, cut: reading.cut },
    dryRun,
    allowLinks: run.links,
    redact,
  });
  return {
    job: JOB,
    ...endOf(run, decisions, broken),
    ...soFar,
    refused: finished.flatMap(({ refused }) => refused),
    outputs: outputsOf(decisions),
    links: decisions.map(({ pull }) => pull.url),
    summary: [started.readOnly ? READ_ONLY : '', summary, ...explained].filter((part) => part !== '').join('\n\n'),
    data: { decisions: decisions.map(dataOf), faults: book.faults, counts: reading.counts, points },
  };
}

const READ_ONLY =
  'This event comes with a token that can only read, so the run only evaluated; the next scheduled run acts.';

function endOf(
  { book, started, soFar, tally, input }: Reconciling,
  decisions: readonly Decision[],
  broken: readonly string[],
): { outcome: Outcome; reason: string; message: string } {
  const counted = decisions.length === 0 && broken.length > 0 ? '' : countsOf(decisions);
  const [fault] = book.faults;
  if (fault)
    return {
      outcome: 'failed',
      reason: 'rule-invalid',
      message: `${fault.where}: ${fault.key ? `\`${fault.key}\` ` : ''}${fault.message} That rule did nothing. ${counted}`,
    };
  if (broken.length > 0)
    return { outcome: 'failed', reason: 'github', message: `${toldFirst(broken)} ${counted}`.trim() };
  if (started.readOnly) return { outcome: 'skipped', reason: 'read-only-token', message: `${READ_ONLY} ${counted}` };
  if (tally.stoppedAll !== undefined)
    return { outcome: 'refused', reason: 'guard', message: `${tally.stoppedAll} ${counted}` };
  const wrote = soFar.applied.some(({ result }) => result === 'done');
  return { outcome: wrote && !input.explain ? 'done' : 'nothing', reason: 'ok', message: counted };
}

/** One of what went wrong as a sentence, and how many more there are: the summary has them all. */
function toldFirst([first = '', ...more]: readonly string[]): string {
  const sentence = /[.!?]$/.test(first) ? first : `${first}.`;
  return more.length === 0 ? sentence : `${sentence} (${more.length} more of this kind stand in the summary.)`;
}

/** Decisions by what became of them, in the order of the outputs. */
const KINDS: readonly { name: string; words: string; is(decision: Decision): boolean }[] = [
  { name: 'merged', words: 'merged', is: ({ became }) => became === 'merged' || became === 'queued' },
  { name: 'closed', words: 'closed', is: ({ became }) => became === 'closed' },
  { name: 'escalated', words: 'escalated', is: ({ became }) => became === 'escalated' },
  { name: 'waiting', words: 'waiting', is: ({ became }) => became === 'waiting' || became === 'updated' },
  { name: 'refused', words: 'refused', is: ({ became }) => became === 'refused' },
];

const nameOf = ({ pull }: Decision): string => `${fullName(pull.repo)}#${pull.number}`;

const outputsOf = (decisions: readonly Decision[]): Record<string, string> => ({
  ...Object.fromEntries(KINDS.map(({ name, is }) => [name, JSON.stringify(decisions.filter(is).map(nameOf))])),
  decisions: JSON.stringify(decisions.map(dataOf)),
});

/** Ids, enums and codes only: an output is text that others may put into a script (O4). */
const dataOf = (decision: Decision) => ({
  pull: nameOf(decision),
  head: decision.pull.headSha,
  rules: decision.rules,
  allowed: decision.allowed,
  action: decision.action,
  became: decision.became,
  source: decision.source,
  reasons: [...new Set(decision.reasons.map(({ code }) => code))],
});

function countsOf(decisions: readonly Decision[]): string {
  const parts = KINDS.map(({ words, is }) => ({ words, count: decisions.filter(is).length })).filter(
    ({ count }) => count > 0,
  );
  if (parts.length === 0) return 'No pull request has changed that a rule selects.';
  return `Pull requests: ${parts.map(({ words, count }) => `${count} ${words}`).join(', ')}.`;
}

const lineOf = (decision: Decision): string =>
  `${nameOf(decision)}: ${decision.action}, ${decision.became}; ${decision.reasons.map(({ code }) => code).join(', ') || 'nothing stands against it'}.`;
