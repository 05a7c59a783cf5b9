import { type Alternative, type FixAnswer, type FixPart, type Proof, RISKS } from '../domain/fix.ts';
import { changedLines } from './patch.ts';
import { rateRisk, worseOf } from './risk.ts';

/** A proposal as it is compared with the others. Its answer is the model's, its proof what a trial showed. */
export interface Proposed {
  answer: Pick<FixAnswer, 'summary' | 'risk'>;
  parts: readonly FixPart[];
  proof: Pick<Proof, 'verdict' | 'steps'>;
}

/** What is told of a proposal that is not published. */
export function alternativeOf({ answer, parts, proof }: Proposed): Alternative {
  const files = parts.flatMap((part) => part.files);
  const lines = files.map(changedLines).reduce((sum, { added, removed }) => sum + added + removed, 0);
  return {
    summary: answer.summary,
    verdict: parts.length === 0 ? 'gave-up' : proof.verdict,
    risk: worseOf(rateRisk(files), answer.risk).level,
    files: parts.flatMap((part) => part.files.map(({ path }) => `${part.repo}/${path}`)).slice(0, 100),
    lines,
    steps: parts.length === 0 ? [] : proof.steps.map(({ step, ok, seconds }) => ({ step, ok, seconds })),
  };
}

/** The better comes first: a change that was proved before one that nobody could try. No other is published. */
const PUBLISHED: readonly Alternative['verdict'][] = ['passed', 'none'];

/**
 * Which of several proposals is published: the one that was proved, of those the one with the smallest risk, of those the one
 * that changes the fewest lines, and of those the first. Undefined when none may be. The model has no word in it.
 */
export function bestOf(proposals: readonly Pick<Alternative, 'verdict' | 'risk' | 'lines'>[]): number | undefined {
  const rank = ({ verdict, risk, lines }: (typeof proposals)[number]) =>
    [PUBLISHED.indexOf(verdict), RISKS.indexOf(risk), lines] as const;
  const may = proposals.flatMap((one, index) => (PUBLISHED.includes(one.verdict) ? [{ index, rank: rank(one) }] : []));
  const [best] = may.toSorted(
    (a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.rank[2] - b.rank[2] || a.index - b.index,
  );
  return best?.index;
}
