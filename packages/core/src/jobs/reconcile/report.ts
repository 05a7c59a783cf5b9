import { checklist, explanation } from '../../decide/checklist.ts';
import { headline } from '../../decide/decision-words.ts';
import { countsLine, fateOf, fateWords, type Mode } from '../../decide/fates.ts';
import { BY, reconcileSummary } from '../../decide/reconcile-summary.ts';
import { rollbackSummary } from '../../decide/rollback/summary.ts';
import { ruleWarnings } from '../../decide/rule-warnings.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Reason } from '../../domain/reason.ts';
import { fullName } from '../../domain/repo.ts';
import type { Outcome, Report } from '../../domain/report.ts';
import { inlineCode } from '../../text/markdown.ts';
import { count, sentence } from '../../text/words.ts';
import type { RollbackReport } from '../rollback.ts';
import type { Reading } from './read.ts';
import type { Broken, Done, Reconciling } from './work.ts';

const JOB = 'pr-reconcile';
const NOTHING_WATCHED: RollbackReport = { watched: 0, rolledBack: [], broken: [], warnings: [] };

/** What a run did, as outputs, as a summary, and as data. A broken rule and what GitHub did not take make it red. */
export async function reconcileReport(
  run: Reconciling,
  reading: Reading,
  done: readonly (Done | Broken)[],
  watched: RollbackReport = NOTHING_WATCHED,
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
    ...watched.broken,
  ];
  const rules = book.rules.map(({ rule }) => rule);
  const doubtful = ruleWarnings(rules, decisions);
  for (const warning of doubtful) deps.host.log.warning(warning);
  const warnings = [
    ...broken,
    ...(tally.stoppedAll === undefined ? [] : [tally.stoppedAll]),
    ...doubtful,
    ...watched.warnings,
    ...((await startsNothing(run, decisions)) ? [STARTS_NOTHING] : []),
    ...soFar.applied.flatMap(({ left = [], url }) => left.map((what) => `${nameAt(decisions, url)}${what}`)),
  ].map(sentence);
  const unselected = unselectedBy(reading);
  const { dryRun } = deps.settings;
  // A fork's run has no key, and the scheduled one that follows it may have.
  const asks = started.readOnly || deps.model !== undefined;
  const mode: Mode = { dryRun, onlyLooks: started.readOnly || input.explain ? { asks } : undefined };
  const { points, calls, left } = reader.spent;
  deps.host.log.info(
    `GraphQL: ${count(points, 'point')} in ${count(calls, 'query')}${left === undefined ? '' : `, ${left} left in this hour`}.`,
  );
  for (const fault of book.faults) deps.host.log.error(`${fault.where} ${fault.key}: ${fault.message}`);
  for (const decision of decisions)
    for (const line of input.explain ? explanation(decision, mode) : [lineOf(decision, mode)]) deps.host.log.info(line);
  if (decisions.length > 0)
    for (const { rule, reasons } of reading.others) deps.host.log.info(`Not selected by ${whyNot(rule, reasons)}.`);
  const { redact } = await deps.redactor();
  const telling = { runUrl: deps.settings.run.url, allowLinks: run.links, ...mode };
  const explained = input.explain ? decisions.map((decision) => redact(checklist(decision, telling))) : [];
  const summary = reconcileSummary({
    ...{ decisions, faults: book.faults, warnings, points, calls },
    sweep: reading.counts && { ...reading.counts, cut: reading.cut },
    ...(unselected === undefined ? {} : { unselected }),
    ...mode,
    allowLinks: run.links,
    redact,
  });
  return {
    job: JOB,
    ...endOf(run, unselected ?? countsOf(decisions, mode), decisions, broken),
    ...soFar,
    refused: finished.flatMap(({ refused }) => refused),
    outputs: { ...outputsOf(decisions, mode), rollbacks: JSON.stringify(watched.rolledBack) },
    links: decisions.map(({ pull }) => pull.url),
    summary: [started.readOnly ? READ_ONLY : '', summary, redact(rollbackSummary(watched, run.links)), ...explained]
      .filter((part) => part !== '')
      .join('\n\n'),
    data: {
      decisions: decisions.map((decision) => dataOf(decision, mode)),
      faults: book.faults,
      counts: reading.counts,
      points,
      rollbacks: watched.rolledBack,
    },
  };
}

/** GitHub starts no workflow for what a workflow's own token did, or one could start itself for ever. */
const STARTS_NOTHING =
  "The merge was made with the workflow's own token, so it starts no workflow on the base branch. Where one should start, pass the token of an app as `github-token`";

const startsNothing = async ({ self }: Reconciling, decisions: readonly Decision[]): Promise<boolean> =>
  decisions.some(({ became }) => became === 'merged') && (await self())?.login === 'github-actions[bot]';

const READ_ONLY =
  'This event comes with a token that can only read, so the run only evaluated; the next scheduled run acts.';

function endOf(
  { book, started, soFar, tally, input }: Reconciling,
  told: string,
  decisions: readonly Decision[],
  broken: readonly string[],
): { outcome: Outcome; reason: string; message: string } {
  const counted = decisions.length === 0 && broken.length > 0 ? '' : told;
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
  const told = sentence(first);
  return more.length === 0 ? told : `${told} (${more.length} more of this kind stand in the summary.)`;
}

/** The outputs that list decisions by what became of them. */
const LISTS: Readonly<Record<string, readonly Decision['became'][]>> = {
  merged: ['merged', 'queued'],
  closed: ['closed'],
  escalated: ['escalated'],
  waiting: ['waiting', 'updated'],
  refused: ['refused'],
};

const nameOf = ({ pull }: Decision): string => `${fullName(pull.repo)}#${pull.number}`;

/** What nobody did stands in no list: a dry run has none. */
function outputsOf(decisions: readonly Decision[], mode: Mode): Record<string, string> {
  const real = decisions.filter((decision) => !isDry(decision, mode));
  const lists = Object.entries(LISTS).map(([name, words]) => [
    name,
    JSON.stringify(real.filter(({ became }) => words.includes(became)).map(nameOf)),
  ]);
  return { ...Object.fromEntries(lists), decisions: JSON.stringify(decisions.map((one) => dataOf(one, mode))) };
}

const isDry = (decision: Decision, { dryRun = false }: Mode): boolean => fateOf(decision, { dryRun }).would;

/** Ids, enums and codes only: an output is text that others may put into a script (O4). */
const dataOf = (decision: Decision, mode: Mode) => ({
  pull: nameOf(decision),
  head: decision.pull.headSha,
  rules: decision.rules,
  allowed: decision.allowed,
  action: decision.action,
  became: isDry(decision, mode) ? 'nothing' : decision.became,
  ...(isDry(decision, mode) ? { would: fateOf(decision, mode).word } : {}),
  source: decision.source,
  reasons: [...new Set(decision.reasons.map(({ code }) => code))],
});

function countsOf(decisions: readonly Decision[], mode: Mode): string {
  const [only] = decisions;
  if (!only) return 'No pull request has changed that a rule selects.';
  return mode.onlyLooks && decisions.length === 1
    ? `${nameOf(only)}: ${headline(only, mode)}`
    : countsLine(decisions, mode);
}

function lineOf(decision: Decision, mode: Mode): string {
  const codes = [...new Set(decision.reasons.map(({ code }) => code))].join(', ');
  const told = `${nameOf(decision)}: ${decision.action} by ${BY[decision.source]}, ${fateWords(decision, mode)}`;
  return `${told}${codes === '' ? '' : `; ${codes}`}.`;
}

/** Why no rule selects the one pull request that was asked for; undefined when one does. */
function unselectedBy({ items, others, counts }: Reading): string | undefined {
  if (counts !== undefined || items.length > 0) return undefined;
  const all = others.map(({ rule, reasons }) => whyNot(rule, reasons));
  return all.length === 0 ? 'No rule selects it.' : `No rule selects it: ${all.join('; ')}.`;
}

/** `ready`: it does not have the label `auto-merge` */
function whyNot(rule: string, reasons: readonly Reason[]): string {
  const why = reasons.map(({ text }) => `${text.charAt(0).toLowerCase()}${text.slice(1).replace(/\.$/, '')}`);
  return `${inlineCode(rule)}: ${why.join(', and ')}`;
}

/** The pull request of an effect, by its address. */
function nameAt(decisions: readonly Decision[], url: string | undefined): string {
  const found = decisions.find(({ pull }) => pull.url === url);
  return found ? `${nameOf(found)}: ` : '';
}
