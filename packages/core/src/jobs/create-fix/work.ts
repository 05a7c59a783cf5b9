import type { Alternative } from '../../decide/alternatives.ts';
import type { WorkflowsStart } from '../../decide/pull-text.ts';
import type { Weakening } from '../../decide/weakening.ts';
import type { FixDeadEnd, FixPart, FixPlan, Proof, Risk } from '../../domain/fix.ts';
import type { Outcome, Refusal } from '../../domain/report.ts';
import type { Deps, SoFar } from '../deps.ts';
import type { Started } from '../start.ts';
import type { FixInput } from './input.ts';
import type { FixFacts } from './read.ts';

/** What every part of a run works with, once it is known what it is about. */
export interface Work {
  deps: Deps;
  started: Started;
  facts: FixFacts;
  input: FixInput;
  soFar: SoFar;
}

/** A change to be published, with what it was proved by. */
export interface Ready {
  plan: FixPlan;
  proof: Proof | undefined;
  /** What guards refused while the model was asked. */
  refused: Refusal[];
  /** The proposals that it was preferred to, in their order. */
  others?: readonly Alternative[] | undefined;
}

/** An attempt that ended without a change to publish. */
export interface Ended {
  ending: FixDeadEnd;
  outcome: Outcome;
  /** A stable word, and a sentence for a person. */
  reason: string;
  message: string;
  asked: FixPlan['asked'] | undefined;
  refused: Refusal[];
  /** What else was proposed, and did not do either. */
  others?: readonly Alternative[] | undefined;
}

/** All that publishing works with. */
export type Publisher = Omit<Work, 'started' | 'input'> &
  Omit<Ready, 'refused' | 'others'> &
  Pick<FixInput, 'approvers'>;

/** A pull request of a fix as it was left. */
export interface PublishedPart {
  part: FixPart;
  risk: Risk;
  weakened: readonly Weakening[];
  /** Who was asked for a review. */
  reviewers: readonly string[];
  workflows: WorkflowsStart;
  /** Undefined in a dry run. */
  url: string | undefined;
}
