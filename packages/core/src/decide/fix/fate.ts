import type { FailedRun, Failure, History, Look } from '../../domain/failure.ts';
import { closingGreens } from '../flaky.ts';
import { shareOf } from '../looks.ts';
import { timeOf } from '../moment.ts';

/** One time that a failure was red. */
export type Red = Pick<FailedRun, 'repo' | 'branch' | 'sha' | 'at'>;

/** What is known of a failure. */
export interface Known {
  /** owner/name#number. */
  issue: string;
  fingerprint: string | undefined;
  reds: readonly Red[];
}

/** A fix that was merged. */
export interface Merged {
  /** owner/name. */
  repo: string;
  /** The branch that it was merged into. */
  base: string;
  /** ISO 8601. */
  mergedAt: string;
  /** owner/name#number of the issue that asked for it. */
  issue: string;
  fingerprint: string | undefined;
}

/** Names of repositories and issues are compared without case. */
export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** When a failure was red, by the rows and the looks that its record keeps: each of the two forgets what the other may hold. */
export const redsOf = ({ runs, history }: Pick<Failure, 'runs' | 'history'>): Red[] => [
  ...runs,
  ...(history?.looks ?? []).flatMap(({ red, sha, at, place = 0 }) => {
    const where = history?.places?.[place];
    return red && where ? [{ repo: where.repo, branch: where.branch, sha, at }] : [];
  }),
];

/**
 * Finds what a fix was made for: the failure of the issue that asked for it, and those of the same fingerprint, for a failure
 * that comes back late gets an issue of its own, and an issue has another name once its repository was renamed.
 */
export function madeFor<T extends Known>(failures: readonly T[]): (fix: Merged) => T[] {
  const [byIssue, byPrint] = [new Map<string, T[]>(), new Map<string, T[]>()];
  const add = (map: Map<string, T[]>, key: string | undefined, one: T) => {
    if (key !== undefined) map.set(key, [...(map.get(key) ?? []), one]);
  };
  for (const one of failures) {
    add(byIssue, one.issue.toLowerCase(), one);
    add(byPrint, one.fingerprint, one);
  }
  return ({ issue, fingerprint }) => {
    const asked = byIssue.get(issue.toLowerCase()) ?? [];
    const prints = [fingerprint, ...asked.map((one) => one.fingerprint)];
    return [...new Set([...asked, ...prints.flatMap((print) => (print && byPrint.get(print)) || [])])];
  };
}

/**
 * When a fix first turned out not to hold: its failure was red again after it was merged, in its own repository on the branch
 * that it was merged into, elsewhere where the failure that it was made for had been red before; what first fails there later
 * was never repaired. A commit that was red before the merge says nothing when it is run again. `failures`: as `madeFor` finds.
 */
export function cameBackAt(fix: Merged, failures: readonly Known[]): string | undefined {
  const merged = timeOf(fix.mergedAt);
  const reds = failures.flatMap((one) => one.reds);
  // A record keeps twelve digits of some commits.
  const commits = new Set(reds.filter(({ at }) => timeOf(at) <= merged).map(({ sha }) => sha.slice(0, 12)));
  const concerns = concernOf(fix, failures);
  return reds
    .filter(({ at, sha }) => timeOf(at) > merged && (sha === '' || !commits.has(sha.slice(0, 12))))
    .filter(concerns)
    .toSorted((a, b) => timeOf(a.at) - timeOf(b.at))[0]?.at;
}

/** Where a fix must show. Of a failure whose issue is not known, wherever one of its fingerprint was. */
function concernOf({ repo, base, issue, mergedAt }: Merged, failures: readonly Known[]) {
  const asked = failures.filter((one) => sameName(one.issue, issue));
  const before = (asked.length > 0 ? asked : failures)
    .flatMap(({ reds }) => reds)
    .filter(({ at }) => timeOf(at) <= timeOf(mergedAt));
  const sick = new Set(before.map((red) => red.repo.toLowerCase()));
  return (where: Pick<Red, 'repo' | 'branch'>): boolean =>
    sameName(where.repo, repo) ? where.branch === base : sick.has(where.repo.toLowerCase());
}

/**
 * What became of a failure after its fix was merged. `green`: it did not come back, and in every place that one of its
 * records knows it was green `runs` times in a row since, or as often as a place can remember. Without a record neither is known.
 */
export function fateOfFix(
  fix: Merged,
  failures: readonly (Known & { history: Pick<History, 'looks' | 'places'> | undefined })[],
  runs: number,
): { cameBack: boolean; green: boolean } {
  const cameBack = cameBackAt(fix, failures) !== undefined;
  const concerns = concernOf(fix, failures);
  const isGreen = ({ looks, places = [] }: Pick<History, 'looks' | 'places'>): boolean => {
    const needed = Math.min(runs, shareOf(places.length) - 1);
    const spoken = looks.filter(({ place = 0 }) => {
      const where = places[place];
      return !where || concerns(where);
    });
    const since = (look: Look): boolean => timeOf(look.at) > timeOf(fix.mergedAt);
    return (
      spoken.length > 0 &&
      [...new Set(spoken.map(({ place = 0 }) => place))].every((place) => {
        const here = spoken.filter((look) => (look.place ?? 0) === place);
        return closingGreens(here).filter(since).length >= needed;
      })
    );
  };
  return { cameBack, green: !cameBack && failures.some(({ history }) => history && isGreen(history)) };
}
