import type { RiskLevel } from '../../../packages/core/src/domain/fix.ts';

/** Two states of one file, and all that is to be said of the step from one to the other. */
export interface RiskPair {
  /** Kind and change. */
  about: string;
  path: string;
  before: string;
  after: string;
  level: RiskLevel;
  /** All of them, in order. */
  reasons: readonly string[];
}

/** Where most of them lie. */
export const APP = 'k8s/app.yaml';
export const SAME = `\`${APP}\` changes in its layout or comments alone.`;

/** A text and what it becomes when each of the pieces, which it has exactly once, is replaced. */
export function edit(
  before: string,
  ...steps: readonly [from: string, to: string][]
): Pick<RiskPair, 'before' | 'after'> {
  const after = steps.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`${JSON.stringify(from)} is not there once`);
    return text.replace(from, () => to);
  }, before);
  return { before, after };
}

type Step = Pick<RiskPair, 'before' | 'after'>;

/** A pair of `k8s/app.yaml`. Reasons about the subject, such as `` `Service` `shop/api` ``, begin with `…`. */
export const about =
  (subject: string, path = APP) =>
  (what: string, step: Step, level: RiskLevel, ...reasons: string[]): RiskPair => ({
    about: `${subject.replaceAll('`', '')}: ${what}`.replace(/^: /, ''),
    path,
    ...step,
    level,
    reasons: reasons.map((reason) => reason.replace(/^…/, `\`${path}\`:${subject && ' '}${subject}`)),
  });
