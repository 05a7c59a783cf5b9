import type { FixPlan, Proof } from '../domain/fix.ts';
import type { Report } from '../domain/report.ts';
import { openPresenter } from './ask.ts';
import { askForFix } from './create-fix-ask.ts';
import { namedIn, saveBases } from './create-fix-folder.ts';
import { handoverOf } from './create-fix-handover.ts';
import { hasCommands, openTrial, proofOf } from './create-fix-validate.ts';
import type { Ended, Ready, Work } from './create-fix-work.ts';
import { plainReport, timeIsUp } from './report.ts';

/**
 * Shows the failure, asks for a change, and tries that out, round by round. In the stage `propose` nothing is run but
 * parsers. A report when the model gave no answer: then nothing is written (B1).
 */
export async function workOut(work: Work): Promise<Ready | Ended | Report> {
  const { deps, facts, input, soFar } = work;
  const bases = input.stage === 'propose' || hasCommands(input) ? await saveBases(work) : [];
  const trial = await openTrial(deps, input, bases);
  try {
    if (trial.before.some(({ ok }) => !ok))
      return unproved(proofOf(input, trial, trial.before), 'No change was asked for.', undefined);
    const presenter = await openPresenter(deps);
    const proposal = await askForFix(deps, facts, input, presenter, trial.tryOut, soFar);
    if ('message' in proposal) {
      const { reason, message, refused } = proposal;
      const late = reason === 'budget' && proposal.late;
      const told = late ? timeIsUp(deps.settings.budget.minutes) : `${message} Nothing was written.`;
      return { ...plainReport('ai-create-fix', 'failed', reason, told), ...soFar, refused };
    }
    const { answer, parts, note, closes, refused } = proposal;
    const { provider, model, spent } = proposal.asked;
    const asked = { provider, model, costUsd: spent.costUsd, steps: spent.steps };
    if (parts.length === 0)
      return {
        ending: { end: 'gave-up', summary: answer.summary, refused },
        outcome: 'nothing',
        reason: 'gave-up',
        message: 'The model gave up; its words are in the comment.',
        asked,
        refused,
      };
    const proof = proofOf(input, trial, [...trial.before, ...proposal.steps]);
    if (proof.verdict === 'failed' || proof.verdict === 'broken')
      return { ...unproved(proof, answer.summary, asked), refused };
    const plan: FixPlan = {
      ...handoverOf(work),
      archives: namedIn(bases),
      parts,
      answer,
      ...(note === undefined ? {} : { note }),
      closes,
      asked,
    };
    return { plan, proof, refused };
  } finally {
    await trial.close();
  }
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
