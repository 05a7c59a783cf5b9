import type { Decision } from '../domain/decision.ts';

/** What a run does of all that it decides. */
export interface Mode {
  /** Nothing is written: it is told what would become of it. */
  dryRun?: boolean;
  /** Neither asked nor written: only evaluated. `asks`: whether the next run can ask a model. */
  onlyLooks?: { asks: boolean } | undefined;
}

/** What a decision came to. `asked`: nothing stands against it, and the next run asks the model. */
export interface Fate {
  word: Decision['became'] | 'asked';
  /** It was not done: the run only tells what would be. */
  would: boolean;
}

/** What was done comes first, then what needs somebody. */
const ORDER = ['merged', 'queued', 'closed', 'refused', 'escalated', 'asked', 'updated', 'waiting', 'nothing'] as const;

const WOULD: Readonly<Record<Fate['word'], string>> = {
  merged: 'would be merged',
  queued: 'would be put into the merge queue',
  closed: 'would be closed',
  refused: 'would be refused',
  escalated: 'would be escalated',
  asked: 'would be asked about',
  updated: 'would be brought up to date',
  waiting: 'would wait',
  nothing: 'would be left alone',
};

/** Names of the rules by whose word alone nothing is written. */
export const triedBy = ({ judgements }: Pick<Decision, 'judgements'>): string[] =>
  judgements.flatMap(({ rule }) => (rule.spec.dryRun ? [rule.name] : []));

/** What became of a pull request, or would have where nothing is written. One that waits for a person is `escalated`. */
export function fateOf(decision: Decision, { dryRun = false, onlyLooks }: Mode = {}): Fate {
  const { became, action, source } = decision;
  const would = dryRun || onlyLooks !== undefined || triedBy(decision).length > 0;
  if (became !== 'waiting') return { word: became, would };
  if (action === 'escalate') return { word: 'escalated', would: would && source !== 'memory' };
  if (onlyLooks?.asks && decision.reasons.some(({ code }) => code === 'NO_MODEL')) return { word: 'asked', would };
  if (!would) return { word: 'waiting', would };
  if (action === 'merge') return { word: 'merged', would };
  if (action === 'close') return { word: 'closed', would };
  return { word: isBehind(decision) ? 'updated' : 'waiting', would };
}

const isBehind = ({ reasons, judgements }: Decision): boolean =>
  reasons.length > 0 &&
  reasons.every(({ code }) => code === 'BEHIND') &&
  judgements.some(({ rule }) => rule.spec.updateBranch);

/** The same in few words: `merged`, `would be merged`. */
export function fateWords(decision: Decision, mode: Mode = {}): string {
  const { word, would } = fateOf(decision, mode);
  if (would) return WOULD[word];
  return word === 'escalated' && decision.became === 'waiting' ? 'waiting for a person' : word;
}

/** For sorting: the smaller, the nearer to the top. */
export const rankOf = (decision: Decision, mode: Mode): number => ORDER.indexOf(fateOf(decision, mode).word);

/** Of a run, how many of each: `Pull requests: 1 merged. Dry run: 1 would be escalated.`; empty without decisions. */
export function countsLine(decisions: readonly Decision[], mode: Mode): string {
  const sorted = decisions.toSorted((a, b) => rankOf(a, mode) - rankOf(b, mode));
  const part = (head: string, would: boolean): string => {
    const tally = new Map<string, number>();
    for (const decision of sorted.filter((one) => fateOf(one, mode).would === would)) {
      const words = would ? fateWords(decision, mode) : (SAME[decision.became] ?? fateWords(decision, mode));
      tally.set(words, (tally.get(words) ?? 0) + 1);
    }
    const counted = [...tally].map(([words, many]) => `${many} ${words}`).join(', ');
    return counted === '' ? '' : `${head}: ${counted}.`;
  };
  const only = mode.onlyLooks ? 'Only looked at' : 'Dry run';
  return [part('Pull requests', false), part(only, true)].filter((one) => one !== '').join(' ');
}

/** Counted together, as the outputs list them. */
const SAME: Partial<Record<Decision['became'], string>> = {
  queued: 'merged',
  updated: 'waiting',
  nothing: 'left alone',
};
