import { type FixAnswer, type FixPart, type Proof, RISKS, type RiskLevel, type ValidationStep } from '../domain/fix.ts';
import { changedLines } from './patch.ts';
import { rateRisk } from './risk.ts';
import { weakenings } from './weakening.ts';

/** A proposal as it is compared with the others. Its answer is the model's, its proof what a trial showed. */
export interface Proposed {
  answer: Pick<FixAnswer, 'summary' | 'risk'>;
  /** Empty when it gave up. */
  parts: readonly FixPart[];
  proof: Pick<Proof, 'verdict' | 'steps'>;
}

/** What is told of a proposal that is not published. */
export interface Alternative {
  /** In the model's words. */
  summary: string;
  verdict: Proof['verdict'] | 'gave-up';
  /** The worst of its parts, as code and model rate them together. */
  risk: RiskLevel;
  /** It makes a test or a check weaker. */
  weakens: boolean;
  /** owner/name/path of each file. */
  files: string[];
  /** Added and removed lines together. */
  lines: number;
  /** How it did itself: the steps before any change are the same for all. */
  steps: Pick<ValidationStep, 'step' | 'ok' | 'seconds'>[];
}

const BEFORE: readonly ValidationStep['step'][] = ['setup', 'reproduce-before'];

export function alternativeOf({ answer, parts, proof }: Proposed): Alternative {
  const lines = parts.flatMap(({ files }) => files).map(changedLines);
  // Each repository by itself, as it will be published: a lock file of one says nothing about a manifest of another.
  const levels = [answer.risk, ...parts.map(({ files }) => rateRisk(files).level)];
  return {
    summary: answer.summary,
    verdict: parts.length === 0 ? 'gave-up' : proof.verdict,
    risk: RISKS[Math.max(...levels.map((level) => RISKS.indexOf(level)))]!,
    weakens: parts.some(({ files }) => weakenings(files).length > 0),
    files: parts.flatMap(({ repo, files }) => files.map(({ path }) => `${repo}/${path}`)),
    lines: lines.reduce((sum, { added, removed }) => sum + added + removed, 0),
    steps: proof.steps
      .filter(({ step }) => parts.length > 0 && !BEFORE.includes(step))
      .map(({ step, ok, seconds }) => ({ step, ok, seconds })),
  };
}

/** The better comes first: a change that was proved before one that nobody could try. No other is published. */
const PUBLISHED: readonly Alternative['verdict'][] = ['passed', 'none'];

/**
 * Which of several proposals is published: one that was proved, of those one that makes no test or check weaker, of those one
 * with the smallest risk, of those one that changes the fewest lines, and of those the first. Undefined when none may be. What
 * the model says of its own proposal can only count against it.
 */
export function bestOf(
  proposals: readonly Pick<Alternative, 'verdict' | 'weakens' | 'risk' | 'lines'>[],
): number | undefined {
  const ranks = proposals.map(({ verdict, weakens, risk, lines }) => [
    PUBLISHED.indexOf(verdict),
    Number(weakens),
    RISKS.indexOf(risk),
    lines,
  ]);
  const may = [...ranks.keys()].filter((index) => PUBLISHED.includes(proposals[index]!.verdict));
  const [best] = may.toSorted((a, b) => difference(ranks[a]!, ranks[b]!));
  return best;
}

/**
 * Which of several that may not be published tells most: the one that came furthest in its trial, a change before none, and the
 * first of equals. Undefined without any.
 */
export function furthestOf(proposals: readonly Pick<Alternative, 'verdict' | 'steps'>[]): number | undefined {
  const steps = proposals.map(({ verdict, steps }) =>
    verdict === 'gave-up' ? -1 : steps.filter(({ ok }) => ok).length,
  );
  const [furthest] = [...steps.keys()].toSorted((a, b) => steps[b]! - steps[a]!);
  return furthest;
}

/** Of two ranks by their first numbers that are not the same; below 0: `a` is the better. */
const difference = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, index) => value - b[index]!).find((one) => one !== 0) ?? 0;
