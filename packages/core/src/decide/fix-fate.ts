import type { History, Look } from '../domain/failure.ts';
import { closingGreens } from './flaky.ts';
import { shareOf } from './looks.ts';
import { timeOf } from './moment.ts';

/** A fix that was merged. */
export interface MergedFix {
  /** owner/name. */
  repo: string;
  baseBranch: string;
  /** ISO 8601. */
  mergedAt: string;
}

/**
 * What became of a failure after its fix was merged, by the looks that its record keeps. Red on another branch of the fixed
 * repository says nothing: it need not have the fix. `green`: never red since, and in every place green `runs` times in a row,
 * or as often as a place can remember. Without a history neither is known.
 */
export function fateOfFix(
  { repo, baseBranch, mergedAt }: MergedFix,
  history: Pick<History, 'looks' | 'places'> | undefined,
  runs: number,
): { cameBack: boolean; green: boolean } {
  if (!history || history.looks.length === 0) return { cameBack: false, green: false };
  const { looks, places = [] } = history;
  const isAfter = ({ at }: Look): boolean => timeOf(at) > timeOf(mergedAt);
  const speaks = ({ place = 0 }: Look): boolean => {
    const where = places[place];
    return !where || where.repo.toLowerCase() !== repo.toLowerCase() || where.branch === baseBranch;
  };
  const cameBack = looks.some((look) => look.red && isAfter(look) && speaks(look));
  const needed = Math.min(runs, shareOf(places.length) - 1);
  const spoken = looks.filter(speaks);
  const groups = [...new Set(spoken.map(({ place = 0 }) => place))];
  const isGreen = (place: number): boolean => {
    const here = spoken.filter((look) => (look.place ?? 0) === place);
    return closingGreens(here).filter(isAfter).length >= needed;
  };
  return { cameBack, green: !cameBack && groups.length > 0 && groups.every(isGreen) };
}
