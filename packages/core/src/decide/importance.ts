import type { FailureState } from '../domain/failure.ts';
import type { Distinct } from '../domain/tracked.ts';

/** The default branch of each repository, by its `owner/name` in lower case. */
export type DefaultBranches = ReadonlyMap<string, string>;

/** Whether one of its jobs ran on its repository's default branch. */
const onDefaultBranch = ({ occurrences }: Distinct, branches: DefaultBranches): boolean =>
  occurrences.some(({ job }) => branches.get(job.build.repo.toLowerCase()) === job.build.branch);

/** A failure without an issue, and what is known of it. */
export interface Candidate {
  distinct: Distinct;
  state: FailureState;
  /** Occurrences, earlier ones that stand in the overflow issue included. */
  count: number;
}

/**
 * The most important first: what still fails, what is persistent, what fails on a default branch, what failed more often,
 * what has a known class. The fingerprint decides between equals, so that a repeated run chooses the same.
 */
export const byImportance =
  (branches: DefaultBranches) =>
  (a: Candidate, b: Candidate): number => {
    const differ = (of: (one: Candidate) => boolean): number => Number(of(b)) - Number(of(a));
    return (
      differ(({ state }) => state !== 'fixed') ||
      differ(({ state }) => state === 'persistent') ||
      differ(({ distinct }) => onDefaultBranch(distinct, branches)) ||
      b.count - a.count ||
      differ(({ distinct }) => distinct.verdict.class !== 'unknown') ||
      (a.distinct.fingerprint < b.distinct.fingerprint ? -1 : 1)
    );
  };
