import { z } from 'zod';
import type { Change } from '../../decide/changes.ts';
import { stands } from '../../decide/evidence.ts';
import { type Failure, type FailureClass, failureClass } from '../../domain/failure.ts';
import { addSpent, type Refusal } from '../../domain/report.ts';
import type { Distinct, Tracked } from '../../domain/tracked.ts';
import { AlertError, messageOf } from '../../errors.ts';
import type { BudgetSettings } from '../../settings.ts';
import type { Foreign } from '../../text/foreign.ts';
import { sanitizeLine } from '../../text/sanitize.ts';
import { ask, openAsker, openPresenter, refuseSecret } from '../ask.ts';
import type { Deps, SoFar } from '../deps.ts';
import type { StartedScan } from '../start.ts';
import type { DetectInput } from './input.ts';

/**
 * What a model adds to a failure: nothing that decides about fingerprint, retry or closing. What the rules said when its
 * answer does not stand: it was asked all the same, and is not asked again.
 */
export interface Refined {
  class: FailureClass;
  title: string;
  /** An open issue of ours that it takes for the same: shown as a link, never merged. */
  duplicateOf?: number;
}

const ROLE = `You name what a failed CI job failed with, when fixed rules could not.
Work from the excerpt of its log; look into the whole log or the repository when the excerpt does not say it. Choose
"unknown" with a low confidence rather than guess. Quote the one line that shows it, letter by letter.`;

const answerSchema = z.strictObject({
  class: failureClass.describe('The class of the failure.'),
  title: z.string().min(1).max(300).describe('What failed and how, on one line of at most 100 characters.'),
  quote: z.string().min(1).max(1_000).describe('One line of the excerpt that shows it, letter by letter.'),
  confidence: z.number().min(0).max(1),
  duplicateOf: z
    .number()
    .int()
    .positive()
    .optional()
    .describe('Number of a listed issue that is about the same cause.'),
});

/** Below this an answer says nothing. */
const LEAST_CONFIDENCE = 0.5;
const TITLE_CHARS = 120;
const MOST_LISTED = 30;

/** More in one run would only use up the budget. */
const MOST_ASKED = 5;

/** The failures that a model is asked about: new to an issue that is written now, and no model was asked about them before. */
export function toRefine(changes: readonly Change[], analyse: DetectInput['analyse']): Distinct[] {
  if (analyse === 'none') return [];
  const open = (record: Failure) => record.history?.refinedFrom === undefined;
  const wanted = (kind: string) => analyse === 'all' || kind === 'unknown';
  return changes
    .flatMap((change) => {
      if (change.kind !== 'open' && change.kind !== 'update') return [];
      const { distinct, record } = change;
      return distinct && wanted(record.class) && open(record) ? [distinct] : [];
    })
    .slice(0, MOST_ASKED);
}

/**
 * Refines failures one by one within the budget of the run; what it cannot refine stays as the rules left it. It answers
 * by fingerprint, and with a sentence for each failure that no answer came for. Never throws for a model that fails; an
 * alert of a guard is thrown.
 */
export async function refine(
  deps: Deps,
  started: StartedScan,
  failures: readonly Distinct[],
  tracked: readonly Tracked[],
  soFar: SoFar,
): Promise<{ refined: Map<string, Refined>; refused: Refusal[]; warnings: string[] }> {
  const refined = new Map<string, Refined>();
  const refused: Refusal[] = [];
  const warnings: string[] = [];
  if (failures.length === 0 || !deps.model) return { refined, refused, warnings };
  const scope = { ...started.scope, shas: shasOf(failures) };
  try {
    const [asker, presenter] = await Promise.all([openAsker(deps, scope, deps.model), openPresenter(deps)]);
    try {
      for (const [index, failure] of failures.entries()) {
        const result = await ask(deps, asker, presenter, {
          role: ROLE,
          task: taskOf(failure, tracked, presenter.foreign),
          answer: { name: 'answer' as const, about: 'What failed. Call it once.', schema: answerSchema },
          budget: shareOf(deps.settings.budget, soFar.spent, failures.length - index),
        });
        soFar.spent = addSpent(soFar.spent, result.spent);
        refused.push(...result.refused);
        if (result.end === 'answered') {
          // O2: where it is written, records are redacted first, and nothing would show that the model knows a secret.
          refuseSecret(presenter.redactor, result.answer.title, 'the title of an issue');
          refined.set(failure.fingerprint, keep(result.answer, failure, tracked, presenter.redactor.redact));
        } else {
          warnings.push(`The model did not name "${failure.title}": ${result.detail}`);
          if (result.end === 'budget' || result.end === 'unavailable') break;
        }
      }
    } finally {
      await asker.session.close();
    }
  } catch (error) {
    // The scan is the promise, the model an addition: only a guard's alarm stops the run.
    if (error instanceof AlertError) throw error;
    deps.host.signal.throwIfAborted();
    warnings.push(`The model was not asked: ${messageOf(error)}`);
  }
  return { refined, refused, warnings };
}

/** What stands of an answer: a quote that is in the excerpt, a class that says something, an issue that is ours. */
function keep(
  answer: z.output<typeof answerSchema>,
  failure: Distinct,
  tracked: readonly Tracked[],
  redact: (text: string) => string,
): Refined {
  const { class: kind, title, quote, confidence, duplicateOf } = answer;
  if (kind === 'unknown' || confidence < LEAST_CONFIDENCE || !stands(quote, [{ text: failure.excerpt }], redact))
    return { class: failure.verdict.class, title: failure.title };
  const known = tracked.some(({ number, state }) => number === duplicateOf && state === 'open');
  const line = sanitizeLine(title, TITLE_CHARS).trim();
  return { class: kind, title: line || failure.title, ...(known && duplicateOf ? { duplicateOf } : {}) };
}

function taskOf(failure: Distinct, tracked: readonly Tracked[], fence: (text: Foreign) => string): string {
  const { job, row } = failure.occurrences.at(-1)!;
  const open = tracked.filter(({ state, record }) => state === 'open' && record.fingerprint !== failure.fingerprint);
  const listed = open.slice(0, MOST_LISTED).map(({ number, record }) => `#${number} [${record.class}] ${record.title}`);
  return [
    `A job of ${row.repo} failed at commit ${row.sha || 'unknown'}; job id ${row.jobId}, run id ${row.runId}.`,
    fence({
      kind: 'job',
      source: `${row.repo} run ${row.runId}`,
      text: `${job.build.workflow} / ${row.job}\nstep: ${row.step}`,
      max: 1_000,
    }),
    'The excerpt of its log:',
    fence({ kind: 'log', source: `log:${row.jobId}`, text: failure.excerpt, max: 12_000 }),
    listed.length > 0 ? 'Open issues about other failures, for `duplicateOf`:' : '',
    listed.length > 0 ? fence({ kind: 'issues', source: row.repo, text: listed.join('\n'), max: 6_000 }) : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** An equal share of what is left for each failure that is left. */
function shareOf(budget: BudgetSettings, spent: SoFar['spent'], left: number): BudgetSettings {
  const part = (all: number, used: number) => Math.max(0, all - used) / left;
  return {
    // One to look and one to answer, as long as the run has them.
    steps: Math.max(Math.min(2, budget.steps - spent.steps), Math.floor(part(budget.steps, spent.steps))),
    toolCalls: Math.floor(part(budget.toolCalls, spent.toolCalls)),
    tokens: Math.floor(part(budget.tokens, spent.input + spent.output)),
    costUsd: part(budget.costUsd, spent.costUsd),
    minutes: budget.minutes,
  };
}

/** The failing heads may be read beside the pins. */
function shasOf(failures: readonly Distinct[]): Map<string, string[]> {
  const shas = new Map<string, string[]>();
  for (const { occurrences } of failures) {
    const { row } = occurrences.at(-1)!;
    const key = row.repo.toLowerCase();
    if (row.sha) shas.set(key, [...new Set([...(shas.get(key) ?? []), row.sha])]);
  }
  return shas;
}
