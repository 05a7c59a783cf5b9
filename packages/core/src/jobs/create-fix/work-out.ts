import { alternativeOf, bestOf, furthestOf } from '../../decide/alternatives.ts';
import type { FixPlan, Proof } from '../../domain/fix.ts';
import type { Refusal, Report } from '../../domain/report.ts';
import type { BudgetSettings } from '../../settings.ts';
import { openPresenter, type Presenter } from '../ask.ts';
import { plainReport, timeIsUp } from '../report.ts';
import { askForFix, type NoProposal, type Proposal } from './ask.ts';
import { namedIn, type SavedBase, saveBases } from './folder.ts';
import { handoverOf } from './handover.ts';
import { hasCommands, openTrial, proofOf, type Trial } from './validate.ts';
import type { Ended, Ready, Work } from './work.ts';

/**
 * Shows the failure, asks for a change, and tries that out, round by round; as often as alternatives are wanted. In the stage
 * `propose` nothing is run but parsers. A report when the model gave no answer: then nothing is written (B1).
 */
export async function workOut(work: Work): Promise<Ready | Ended | Report> {
  const { deps, input } = work;
  const bases = input.stage === 'propose' || hasCommands(input) ? await saveBases(work) : [];
  const trial = await openTrial(deps, input, bases);
  try {
    if (trial.before.some(({ ok }) => !ok))
      return unproved(proofOf(input, trial, trial.before), 'No change was asked for.', undefined);
    return chosen(work, bases, await proposals(work, trial, await openPresenter(deps)));
  } finally {
    await trial.close();
  }
}

/** A change that was proposed, and what a trial showed of it. */
interface Tried extends Proposal {
  proof: Proof;
}

/** Every proposal by itself: none is told of another, and what one may spend is kept from the others. */
async function proposals(work: Work, trial: Trial, presenter: Presenter): Promise<(Tried | NoProposal)[]> {
  const { deps, facts, input, soFar } = work;
  const of = input.alternatives;
  const found: (Tried | NoProposal)[] = [];
  for (let number = 1; number <= of; number += 1) {
    if (of > 1) deps.host.log.info(`Proposal ${number} of ${of}:`);
    const turn = { number, of, budget: shareOf(work, of - number + 1) };
    const proposal = await askForFix(deps, facts, input, presenter, trial.tryOut, soFar, turn);
    const none = 'message' in proposal;
    found.push(none ? proposal : { ...proposal, proof: proofOf(input, trial, [...trial.before, ...proposal.steps]) });
    if (none && endsAll(proposal)) break;
  }
  return found;
}

/** Another would not be answered either; and what was tried when the time was over may still run. */
const endsAll = ({ reason, late }: NoProposal): boolean => late || reason === 'llm-unavailable' || reason === 'blocked';

/** What is left of the run's budget (B1), in equal parts for those that are still to be asked for; the whole for one alone. */
function shareOf({ deps, input, soFar: { spent } }: Work, turns: number): BudgetSettings {
  const { budget } = deps.settings;
  if (input.alternatives === 1) return budget;
  const { steps, toolCalls, tokens, costUsd, minutes } = budget;
  // Rounded up, so that what is too little for all is enough for the first.
  const part = (whole: number, used: number): number => Math.ceil(Math.max(0, whole - used) / turns);
  // Whoever reads why there was no answer wants no more digits.
  const share = (left: number, digits: number): number => Math.floor((Math.max(0, left) / turns) * digits) / digits;
  return {
    steps: part(steps, spent.steps),
    toolCalls: part(toolCalls, spent.toolCalls),
    tokens: part(tokens, spent.input + spent.output),
    costUsd: share(costUsd - spent.costUsd, 1_000_000),
    minutes: Math.min(minutes, share(deps.minutesLeft(), 100)),
  };
}

/** The best of what was proposed, with the others told; else why there is none, told by the one that came furthest. */
function chosen(
  work: Work,
  bases: readonly SavedBase[],
  found: readonly (Tried | NoProposal)[],
): Ready | Ended | Report {
  const { host } = work.deps;
  const { spent } = work.soFar;
  const tried = found.filter((one) => 'proof' in one);
  const refused = found.flatMap((one) => one.refused);
  const told = tried.map(alternativeOf);
  const best = bestOf(told);
  const at = best ?? furthestOf(told);
  const none = found.findLast((one) => 'message' in one);
  if (at === undefined) return unanswered(work, none!, refused);
  if (none) host.log.warning(`Not every proposal got an answer: ${none.message}`);
  const { answer, parts, note, closes, proof, asked } = tried[at]!;
  const others = told.filter((_, index) => index !== at);
  // What was spent is that of all proposals together.
  const cost = { ...asked, costUsd: spent.costUsd, steps: spent.steps };
  if (best === undefined) return { ...deadEnd(tried[at]!, cost, refused), others };
  const plan: FixPlan = {
    ...handoverOf(work),
    archives: namedIn(bases),
    parts,
    answer,
    ...(note === undefined ? {} : { note }),
    closes,
    ...(work.facts.plan ? { approved: true } : {}),
    asked: cost,
  };
  return { plan, proof, refused, others };
}

function deadEnd({ answer: { summary }, parts, proof }: Tried, asked: FixPlan['asked'], refused: Refusal[]): Ended {
  if (parts.length > 0) return { ...unproved(proof, summary, asked), refused };
  return {
    ending: { end: 'gave-up', summary, refused },
    outcome: 'nothing',
    reason: 'gave-up',
    message: 'The model gave up; its words are in the comment.',
    asked,
    refused,
  };
}

function unanswered({ deps, input, soFar }: Work, none: NoProposal, refused: Refusal[]): Report {
  const { reason, message, late } = none;
  const alone = input.alternatives === 1;
  const words = alone ? message : `No proposal got an answer. The last: ${message}`;
  const told = alone && late ? timeIsUp(deps.settings.budget.minutes) : `${words} Nothing was written.`;
  return { ...plainReport('ai-create-fix', 'failed', reason, told), ...soFar, refused };
}

/** Nothing is published that could not be shown to help. */
export function unproved(proof: Proof, summary: string, asked: FixPlan['asked'] | undefined): Ended {
  const [reason, message] = UNPROVED[proof.verdict];
  const ending = { end: 'failed-validation', summary, proof } as const;
  return { ending, outcome: proof.verdict === 'broken' ? 'failed' : 'nothing', reason, message, asked, refused: [] };
}

const UNPROVED: Record<Proof['verdict'], readonly [reason: string, message: string]> = {
  passed: ['ok', ''],
  none: ['ok', ''],
  failed: ['failed-validation', 'A change was proposed that did not do what it should; no pull request was opened.'],
  'not-reproduced': ['not-reproduced', 'The failure did not show before any change, so no fix can be proved.'],
  broken: ['setup-failed', 'The commands could not be run on the default branch as it is; no change was looked at.'],
};
