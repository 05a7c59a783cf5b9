import { alternativeOf, bestOf } from '../decide/alternatives.ts';
import type { FixPlan, Proof } from '../domain/fix.ts';
import type { Refusal, Report, Spent } from '../domain/report.ts';
import type { BudgetSettings } from '../settings.ts';
import { openPresenter, type Presenter } from './ask.ts';
import { askForFix, type NoProposal, type Proposal } from './create-fix-ask.ts';
import { namedIn, type SavedBase, saveBases } from './create-fix-folder.ts';
import { handoverOf } from './create-fix-handover.ts';
import { hasCommands, openTrial, proofOf, type Trial } from './create-fix-validate.ts';
import type { Ended, Ready, Work } from './create-fix-work.ts';
import { plainReport, timeIsUp } from './report.ts';

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

/** Every proposal by itself: none is told of another. The first one that gets no answer ends it. */
async function proposals(work: Work, trial: Trial, presenter: Presenter): Promise<(Tried | NoProposal)[]> {
  const { deps, facts, input, soFar } = work;
  const found: (Tried | NoProposal)[] = [];
  for (let number = 1; number <= input.alternatives; number += 1) {
    const turn = { number, of: input.alternatives, budget: shareOf(work, input.alternatives - number + 1) };
    const proposal = await askForFix(deps, facts, input, presenter, trial.tryOut, soFar, turn);
    if ('message' in proposal) return [...found, proposal];
    found.push({ ...proposal, proof: proofOf(input, trial, [...trial.before, ...proposal.steps]) });
  }
  return found;
}

/** What is left of the run's budget, in equal parts for those that are still to be asked for. */
function shareOf({ deps, soFar: { spent } }: Work, turns: number): BudgetSettings {
  const { steps, toolCalls, tokens, costUsd, minutes } = deps.settings.budget;
  if (turns === 1 && spent.steps === 0) return deps.settings.budget;
  const part = (whole: number, used: number): number => Math.max(0, whole - used) / turns;
  return {
    steps: Math.floor(part(steps, spent.steps)),
    toolCalls: Math.floor(part(toolCalls, spent.toolCalls)),
    tokens: Math.floor(part(tokens, spent.input + spent.output)),
    costUsd: part(costUsd, spent.costUsd),
    minutes: Math.min(minutes, deps.minutesLeft() / turns),
  };
}

/** The best of what was proposed, with the others told; else why there is none, told by the one that came furthest. */
function chosen(
  work: Work,
  bases: readonly SavedBase[],
  found: readonly (Tried | NoProposal)[],
): Ready | Ended | Report {
  const { soFar } = work;
  const tried = found.filter((one) => 'proof' in one);
  const refused = found.flatMap((one) => one.refused);
  const told = tried.map(alternativeOf);
  const at = bestOf(told);
  const [without] = found.filter((one) => 'message' in one);
  const [first] = tried;
  if (at === undefined) return first ? failedEnd(tried, refused, soFar.spent) : unanswered(work, without!, refused);
  if (without) work.deps.host.log.warning(`One of the proposals got no answer: ${without.message}`);
  const { answer, parts, note, closes, proof, asked } = tried[at]!;
  const others = told.filter((_, index) => index !== at);
  const plan: FixPlan = {
    ...handoverOf(work),
    archives: namedIn(bases),
    parts,
    answer,
    ...(note === undefined ? {} : { note }),
    closes,
    asked: costOf(asked, soFar.spent),
    ...(others.length > 0 ? { others } : {}),
  };
  return { plan, proof, refused };
}

/** What was spent is that of all proposals together. */
const costOf = ({ provider, model }: Proposal['asked'], { costUsd, steps }: Spent): FixPlan['asked'] => ({
  ...{ provider, model, costUsd, steps },
});

/** A change that failed says more than none. */
function failedEnd(tried: readonly Tried[], refused: Refusal[], spent: Spent): Ended {
  const one = tried.find(({ parts }) => parts.length > 0) ?? tried[0]!;
  const asked = costOf(one.asked, spent);
  if (one.parts.length > 0) return { ...unproved(one.proof, one.answer.summary, asked), refused };
  return {
    ending: { end: 'gave-up', summary: one.answer.summary, refused },
    outcome: 'nothing',
    reason: 'gave-up',
    message: 'The model gave up; its words are in the comment.',
    asked,
    refused,
  };
}

function unanswered({ deps, soFar }: Work, { reason, message, late }: NoProposal, refused: Refusal[]): Report {
  const told = reason === 'budget' && late ? timeIsUp(deps.settings.budget.minutes) : `${message} Nothing was written.`;
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
